#pragma once

#include "core/bland/blandclient.h"
#include "core/bland/recordingdownload.h"
#include "core/bland/transport.h"
#include "core/dialing/recordings.h"

#include <QHash>
#include <QPointer>

/// Recordings of the Bland API, kept as `<call id>.wav` or `.mp3` with mode 0600. One download per call at a
/// time, on connections of their own (C-6). The key leaves only with requests to the API host, and no
/// redirect is followed unchecked.
class RecordingFetcher final : public Recordings {
    Q_OBJECT
public:
    /// `client` must outlive the fetcher. `directory` is made when it is needed; what an interrupted download
    /// left there goes.
    RecordingFetcher(BlandClient &client, const ProviderSettings &settings, const QString &directory,
                     const RecordingLimits &limits = {}, QObject *parent = nullptr);
    ~RecordingFetcher() override;

    QString kept(const QString &callId) const override;
    QFuture<Result<QString>> fetch(const QString &callId, const QString &address) override;
    void cancel(const QString &callId) override;

private:
    class Fetch;

    BlandClient &m_client;
    const QUrl m_base;
    const QString m_directory;
    const RecordingLimits m_limits;
    Transport m_transport;
    QHash<QString, Fetch *> m_running;
};
