#include "core/bland/recordingfetcher.h"

#include "core/base/whendone.h"
#include "core/bland/fields.h"
#include "core/bland/recordingaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array extensions {"wav"_L1, "mp3"_L1};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

/// Leaves alone what is not a plain file of ours.
void removeLeftovers(const QString &directory)
{
    static const QRegularExpression unfinished(u"^[A-Za-z0-9_-]{8,64}\\.(wav|mp3)\\.[A-Za-z]{6}$"_s);
    const QDir folder(directory);
    for (const QString &name : folder.entryList(QDir::Files | QDir::NoSymLinks)) {
        if (unfinished.match(name).hasMatch())
            QFile::remove(folder.filePath(name));
    }
}

Result<Done> makeFolder(const QString &directory)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(directory) && QFile::setPermissions(directory, owner))
        return Done {};
    return Error {Error::Kind::Storage,
                  Words::tr("The folder for recordings cannot be made in the data directory."), directory};
}

Error nothingThere(int status)
{
    if (status == 401)
        return {Error::Kind::Unauthorized,
                Words::tr("The provider does not let this key hear the recording."), u"http_401"_s};
    return {Error::Kind::NotFound, Words::tr("The provider has no recording of this call, or not any more."),
            u"gone"_s};
}

} // namespace

/// The recording of one call: its address, then what the provider says when it is asked again.
class RecordingFetcher::Fetch final : public QObject {
public:
    Fetch(RecordingFetcher &owner, QString callId)
        : QObject(&owner)
        , m_owner(owner)
        , m_callId(std::move(callId))
    {
        m_promise.start();
    }

    QFuture<Result<QString>> start(const QString &address)
    {
        const QFuture<Result<QString>> future = m_promise.future();
        if (!address.isEmpty())
            m_waiting.append(address);
        next();
        return future;
    }
    QFuture<Result<QString>> future() const { return m_promise.future(); }
    void end(const Result<QString> &result)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_owner.m_running.remove(m_callId);
        deleteLater();
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    void next()
    {
        while (!m_waiting.isEmpty()) {
            const QString address = m_waiting.takeFirst();
            if (m_tried.contains(address))
                continue;
            m_tried.append(address);
            const auto url = checkedRecordingAddress(address, m_owner.m_base);
            if (url)
                return load(*url);
            m_reason = url.error();
        }
        if (m_asked)
            return end(m_reason ? *m_reason : nothingThere(0));
        ask();
    }

    /// An address that is refused, or was good for some days only: the record has the present one, and the
    /// API streams the recording itself.
    void ask()
    {
        m_asked = true;
        whenDone(m_owner.m_client.call(m_callId), this, [this](const Result<CallRecord> &record) {
            if (record && !record->recordingUrl.isEmpty())
                m_waiting.append(record->recordingUrl);
            if (record || record.error().kind == Error::Kind::NotFound)
                m_waiting.append(m_owner.m_base.toString() + u"/v1/recordings/"_s + m_callId);
            else
                m_reason = record.error();
            next();
        });
    }

    void load(const QUrl &url)
    {
        auto *download = new RecordingDownload(m_owner.m_transport.open(m_owner.m_client.audioRequest(url)),
                                               m_owner.m_directory + u'/' + m_callId, m_owner.m_limits, this);
        connect(download, &RecordingDownload::progress, this,
                [this](qint64 received, qint64 total) { emit m_owner.progress(m_callId, received, total); });
        connect(download, &RecordingDownload::finished, this,
                [this](const QString &fileName) { end(fileName); });
        connect(download, &RecordingDownload::failed, this, [this](const Error &error) { end(error); });
        connect(download, &RecordingDownload::gone, this, [this, download](int status) {
            download->deleteLater();
            m_reason = nothingThere(status);
            next();
        });
        connect(download, &RecordingDownload::redirected, this, [this, download](const QUrl &target) {
            download->deleteLater();
            follow(target);
        });
    }

    void follow(const QUrl &target)
    {
        const auto url = checkedRecordingAddress(target, m_owner.m_base);
        if (!url)
            return end(url.error());
        if (++m_redirects > m_owner.m_limits.mostRedirects)
            return end(Error {Error::Kind::Rejected,
                              Words::tr("The provider passes the recording on from address to address."),
                              u"too many redirects"_s});
        load(*url);
    }

    RecordingFetcher &m_owner;
    const QString m_callId;
    QPromise<Result<QString>> m_promise;
    QStringList m_waiting;
    QStringList m_tried;
    std::optional<Error> m_reason;
    int m_redirects = 0;
    bool m_asked = false;
    bool m_ended = false;
};

RecordingFetcher::RecordingFetcher(BlandClient &client, const ProviderSettings &settings,
                                   const QString &directory, const RecordingLimits &limits, QObject *parent)
    : Recordings(parent)
    , m_client(client)
    , m_base(settings.baseUrl)
    , m_directory(directory)
    , m_limits(limits)
    , m_transport(settings)
{
    removeLeftovers(m_directory);
}

RecordingFetcher::~RecordingFetcher()
{
    qDeleteAll(m_running);
}

QString RecordingFetcher::kept(const QString &callId) const
{
    if (!isProviderId(callId))
        return {};
    for (const auto extension : extensions) {
        const QFileInfo file(m_directory + u'/' + callId + u'.' + extension);
        if (file.isFile() && !file.isSymLink() && file.size() > 0)
            return file.filePath();
    }
    return {};
}

QFuture<Result<QString>> RecordingFetcher::fetch(const QString &callId, const QString &address)
{
    if (!isProviderId(callId))
        return readyFuture(Result<QString>(
            Error {Error::Kind::InvalidInput,
                   tr("This call has no id at the provider, so it has no recording."), u"bad call id"_s}));
    if (const QString file = kept(callId); !file.isEmpty())
        return readyFuture(Result<QString>(file));
    if (const Fetch *running = m_running.value(callId))
        return running->future();
    if (const auto made = makeFolder(m_directory); !made)
        return readyFuture(Result<QString>(made.error()));
    auto *fetch = new Fetch(*this, callId);
    m_running.insert(callId, fetch);
    return fetch->start(address);
}

void RecordingFetcher::cancel(const QString &callId)
{
    if (Fetch *running = m_running.value(callId))
        running->end(Error {Error::Kind::Cancelled, tr("The recording was not fetched."), u"cancelled"_s});
}
