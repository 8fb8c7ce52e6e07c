#pragma once

#include "core/base/result.h"
#include "core/bland/recordingfile.h"

#include <QNetworkReply>
#include <QTimer>

#include <chrono>

/// Bounds of one download. Source: reliability.md C-5 and section 9.
struct RecordingLimits {
    std::chrono::milliseconds connect {std::chrono::seconds(10)}; ///< until the head of the answer is there
    std::chrono::milliseconds silence {std::chrono::seconds(30)}; ///< without a byte
    std::chrono::milliseconds whole {std::chrono::minutes(10)};
    qint64 maxBytes = 500LL * 1024 * 1024;
    int mostRedirects = 3;
};

/// The extension for audio that begins with `head` (at least 12 bytes): "wav", "mp3"; empty when it is
/// neither.
QString audioExtension(const QByteArray &head);

/// One answer on its way into a file: cap, deadlines, and nothing is kept that does not begin as audio does.
/// What the disk has not taken yet stays with the network. Emits one of its signals once.
class RecordingDownload final : public QObject {
    Q_OBJECT
public:
    /// Takes `reply`. The file becomes `stem` and the extension of what arrives.
    RecordingDownload(QNetworkReply *reply, QString stem, const RecordingLimits &limits, QObject *parent);
    ~RecordingDownload() override;

signals:
    void progress(qint64 received, qint64 total);
    void finished(const QString &fileName);
    void redirected(const QUrl &target);
    /// Not there (any more), or not for us: 401, 403, 404, 410.
    void gone(int status);
    void failed(const Error &error);

private:
    void limitBuffer();
    void readHead();
    void readSome();
    bool open();
    bool isWriting();
    void goOn();
    void finishReading();
    void fail(const Error &error);
    void stop();

    QNetworkReply *m_reply;
    const QString m_stem;
    const RecordingLimits m_limits;
    QTimer m_silence;
    QTimer m_whole;
    QByteArray m_head; ///< before it is known what it is
    RecordingFile *m_file = nullptr;
    qint64 m_received = 0;
    bool m_headSeen = false;
    bool m_done = false;
};
