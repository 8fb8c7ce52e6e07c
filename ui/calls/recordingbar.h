#pragma once

#include "core/dialing/recordings.h"
#include "ui/calls/audioplayer.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class PlainLabel;
class QPushButton;
class QSlider;
class QToolButton;

/// The recording of a call: fetched when one wants to hear it, then played here. Says why when it cannot be.
class RecordingBar final : public QWidget {
    Q_OBJECT
public:
    explicit RecordingBar(QWidget *parent = nullptr);
    ~RecordingBar() override;

    /// Without both nothing can be heard. `recordings` must outlive the bar or be taken away.
    void setSources(Recordings *recordings, MakeAudioPlayer makePlayer);
    /// Stops what is playing when it is another call. `address` may be empty: nothing was recorded. `seconds`
    /// is how long the call was, until the file tells.
    void setCall(const QString &callId, const QString &address, std::optional<double> seconds);
    bool canPlay() const { return m_recordings && m_makePlayer && !m_address.isEmpty(); }
    void playOrPause();
    void playFrom(qint64 milliseconds);

signals:
    /// Moment that is heard; -1 = none any more.
    void played(qint64 milliseconds);

private:
    void createLayout();
    void fetch();
    void fetched(const QString &callId, const Result<QString> &file);
    void show(const Error &error);
    void showBusy(const QString &words);
    void showTimes();
    void showPlaying(bool playing);
    AudioPlayer &player();
    void stop();

    QPointer<Recordings> m_recordings;
    MakeAudioPlayer m_makePlayer;
    std::unique_ptr<AudioPlayer> m_player;
    QString m_callId;
    QString m_address;
    QString m_file; ///< that the player has
    qint64 m_begin = 0; ///< where to begin once the file is there
    qint64 m_position = 0;
    qint64 m_duration = 0;
    double m_speed = 1;
    bool m_fetching = false;
    QToolButton *m_play = nullptr;
    QSlider *m_slider = nullptr;
    PlainLabel *m_times = nullptr;
    QToolButton *m_speeds = nullptr;
    PlainLabel *m_note = nullptr;
    QPushButton *m_act = nullptr; ///< cancel, or try again
};
