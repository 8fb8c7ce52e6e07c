#pragma once

#include "core/dialing/recordings.h"
#include "ui/calls/audioplayer.h"

#include <QStringList>

/// Recordings that come when the test says so.
class FakeRecordings final : public Recordings {
    Q_OBJECT
public:
    QString kept(const QString &) const override { return {}; }
    QFuture<Result<QString>> fetch(const QString &callId, const QString &address) override
    {
        asked.append(callId + QLatin1Char(' ') + address);
        m_promise = std::make_unique<QPromise<Result<QString>>>();
        m_promise->start();
        return m_promise->future();
    }
    void cancel(const QString &callId) override
    {
        cancelled.append(callId);
        answer(Error {Error::Kind::Cancelled, QStringLiteral("Not fetched.")});
    }
    void answer(const Result<QString> &result)
    {
        if (!m_promise)
            return;
        m_promise->addResult(result);
        m_promise->finish();
        m_promise.reset();
    }

    QStringList asked;
    QStringList cancelled;

private:
    std::unique_ptr<QPromise<Result<QString>>> m_promise;
};

/// Plays nothing and notes what it is told.
class FakePlayer final : public AudioPlayer {
    Q_OBJECT
public:
    Result<Done> canPlay() const override { return possible; }
    void open(const QString &fileName) override { opened.append(fileName); }
    void play() override { set(true); }
    void pause() override { set(false); }
    void seek(qint64 milliseconds) override
    {
        sought.append(milliseconds);
        emit positionChanged(milliseconds);
    }
    void setSpeed(double times) override { speed = times; }
    bool isPlaying() const override { return m_playing; }

    Result<Done> possible = Done {};
    QStringList opened;
    QList<qint64> sought;
    double speed = 0;

private:
    void set(bool playing)
    {
        m_playing = playing;
        emit playingChanged(playing);
    }
    bool m_playing = false;
};
