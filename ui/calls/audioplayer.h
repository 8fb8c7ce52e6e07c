#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

/// Plays one audio file at a time. What plays it stands behind this interface, so that all around it can be
/// tested without a loudspeaker.
class AudioPlayer : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// A sentence for the person when nothing can be heard here: no sound device, no decoder.
    virtual Result<Done> canPlay() const = 0;
    /// Stops what is playing. The new file waits at its begin.
    virtual void open(const QString &fileName) = 0;
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 milliseconds) = 0;
    virtual void setSpeed(double times) = 0; ///< 1 = as it was spoken
    virtual bool isPlaying() const = 0;

signals:
    void positionChanged(qint64 milliseconds);
    void durationChanged(qint64 milliseconds);
    void playingChanged(bool playing);
    /// The file cannot be played.
    void failed(const Error &error);
};

using MakeAudioPlayer = std::function<std::unique_ptr<AudioPlayer>()>;
