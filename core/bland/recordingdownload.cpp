#include "core/bland/recordingdownload.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBufferBytes = 256 * 1024;
constexpr qsizetype headBytes = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

/// A frame of MPEG audio, layer III: sync, and neither version, bit rate nor sampling rate reserved.
bool isMpegFrame(const QByteArray &head)
{
    const auto byte = [&head](qsizetype at) { return static_cast<unsigned char>(head.at(at)); };
    return byte(0) == 0xFF && (byte(1) & 0xE0) == 0xE0 && (byte(1) & 0x18) != 0x08 && (byte(1) & 0x06) == 0x02
        && (byte(2) & 0xF0) != 0xF0 && (byte(2) & 0x0C) != 0x0C;
}

Error noAudio()
{
    return {Error::Kind::Rejected, Words::tr("What the provider sent is no recording. Nothing was kept."),
            u"not audio"_s};
}

Error tooLarge(qint64 limit)
{
    return {Error::Kind::Rejected,
            Words::tr("The recording is larger than %1 and is not fetched.")
                .arg(QLocale().formattedDataSize(limit)),
            u"too large"_s};
}

Error tooSlow()
{
    return {Error::Kind::Network, Words::tr("The recording did not come in time. Try again."), u"deadline"_s};
}

} // namespace

QString audioExtension(const QByteArray &head)
{
    if (head.size() < headBytes)
        return {};
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WAVE")
        return u"wav"_s;
    return head.startsWith("ID3") || isMpegFrame(head) ? u"mp3"_s : QString();
}

RecordingDownload::RecordingDownload(QNetworkReply *reply, QString stem, const RecordingLimits &limits,
                                     QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_stem(std::move(stem))
    , m_limits(limits)
{
    m_reply->setParent(this);
    limitBuffer();
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &RecordingDownload::limitBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, &RecordingDownload::limitBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RecordingDownload::readHead);
    connect(m_reply, &QIODevice::readyRead, this, &RecordingDownload::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &RecordingDownload::finishReading);
    m_silence.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { fail(tooSlow()); });
    connect(&m_whole, &QTimer::timeout, this, [this] { fail(tooSlow()); });
    m_silence.start(m_limits.connect);
    m_whole.start(m_limits.whole);
}

/// The reply is ended here: inside its own signals it does not like that.
RecordingDownload::~RecordingDownload()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

/// As in HttpExchange: a limit that is set before the network thread knows the request gets lost.
void RecordingDownload::limitBuffer()
{
    m_reply->setReadBufferSize(readBufferBytes);
}

void RecordingDownload::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_done || m_headSeen || status == 0)
        return;
    m_headSeen = true;
    const QByteArray location = m_reply->rawHeader("Location");
    if (status == 401 || status == 403 || status == 404 || status == 410) {
        stop();
        emit gone(status);
    } else if (status >= 300 && status < 400 && !location.isEmpty()) {
        stop();
        const QUrl target(QString::fromUtf8(location), QUrl::StrictMode);
        emit redirected(target.isValid() ? m_reply->url().resolved(target) : QUrl());
    } else if (status != 200) {
        fail(
            {Error::Kind::Network,
             Words::tr("The recording cannot be had at the moment (answer %1). Try again later.").arg(status),
             u"http_%1"_s.arg(status)});
    } else if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.maxBytes) {
        fail(tooLarge(m_limits.maxBytes));
    }
}

void RecordingDownload::readSome()
{
    readHead();
    if (m_done)
        return;
    m_silence.start(m_limits.silence);
    if (isWriting())
        return;
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    if (m_received > m_limits.maxBytes)
        return fail(tooLarge(m_limits.maxBytes));
    m_head += bytes;
    if (!m_file && (m_head.size() < headBytes || !open()))
        return;
    m_file->write(std::exchange(m_head, {}));
    const qint64 total = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    emit progress(m_received, total > 0 ? total : -1);
}

/// Fails the download when it is no audio.
bool RecordingDownload::open()
{
    const QString extension = audioExtension(m_head);
    if (extension.isEmpty()) {
        fail(noAudio());
        return false;
    }
    m_file = new RecordingFile(m_stem + u'.' + extension, this);
    connect(m_file, &RecordingFile::written, this, &RecordingDownload::goOn);
    connect(m_file, &RecordingFile::committed, this, &RecordingDownload::finished);
    connect(m_file, &RecordingFile::failed, this, [this](const Error &error) {
        stop();
        emit failed(error);
    });
    return true;
}

/// While the disk has a piece in hand the other side is not late; `goOn` follows.
bool RecordingDownload::isWriting()
{
    if (!m_file || !m_file->isBusy())
        return false;
    m_silence.stop();
    return true;
}

void RecordingDownload::goOn()
{
    if (m_done)
        return;
    m_silence.start(m_limits.silence);
    if (m_reply->isFinished())
        finishReading();
    else if (m_reply->bytesAvailable() > 0)
        readSome();
}

void RecordingDownload::finishReading()
{
    if (m_done || isWriting())
        return;
    if (m_reply->bytesAvailable() > 0)
        readSome();
    else
        readHead();
    if (m_done || isWriting())
        return;
    const bool isCut = m_reply->error() != QNetworkReply::NoError
        || m_received < m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (isCut)
        return fail({Error::Kind::Network,
                     Words::tr("The connection broke before the recording was here. Try again."),
                     m_reply->errorString()});
    if (!m_file)
        return fail(noAudio());
    stop();
    m_file->commit();
}

void RecordingDownload::fail(const Error &error)
{
    if (m_done)
        return;
    stop();
    if (m_file)
        m_file->giveUp();
    emit failed(error);
}

void RecordingDownload::stop()
{
    m_done = true;
    m_silence.stop();
    m_whole.stop();
}
