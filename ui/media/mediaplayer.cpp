#include "ui/media/mediaplayer.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>

namespace {

class MediaPlayer final : public AudioPlayer {
public:
    MediaPlayer()
    {
        m_player.setAudioOutput(&m_output);
        connect(&m_player, &QMediaPlayer::positionChanged, this, &AudioPlayer::positionChanged);
        connect(&m_player, &QMediaPlayer::durationChanged, this, &AudioPlayer::durationChanged);
        connect(&m_player, &QMediaPlayer::playbackStateChanged, this,
                [this] { emit playingChanged(isPlaying()); });
        connect(&m_player, &QMediaPlayer::errorOccurred, this,
                [this](QMediaPlayer::Error error, const QString &words) {
                    if (error != QMediaPlayer::NoError)
                        emit failed(
                            {Error::Kind::Rejected,
                             AudioPlayer::tr("This recording cannot be played here: the system has no decoder for it."),
                             words});
                });
    }

    Result<Done> canPlay() const override
    {
        if (!m_player.isAvailable())
            return Error {Error::Kind::NotFound,
                          AudioPlayer::tr("Recordings cannot be played here: Qt's multimedia plugins are not installed.")};
        if (QMediaDevices::defaultAudioOutput().isNull())
            return Error {
                Error::Kind::NotFound,
                AudioPlayer::tr("Recordings cannot be played here: this computer has no sound device that works.")};
        return Done {};
    }

    void open(const QString &fileName) override
    {
        m_player.stop();
        m_player.setSource(QUrl::fromLocalFile(fileName));
    }
    void play() override { m_player.play(); }
    void pause() override { m_player.pause(); }
    void seek(qint64 milliseconds) override { m_player.setPosition(milliseconds); }
    void setSpeed(double times) override { m_player.setPlaybackRate(times); }
    bool isPlaying() const override { return m_player.playbackState() == QMediaPlayer::PlayingState; }

private:
    QAudioOutput m_output;
    QMediaPlayer m_player;
};

} // namespace

std::unique_ptr<AudioPlayer> makeMediaPlayer()
{
    return std::make_unique<MediaPlayer>();
}
