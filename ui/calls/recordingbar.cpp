#include "ui/calls/recordingbar.h"

#include "core/base/whendone.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array speeds {0.75, 1.0, 1.25, 1.5, 1.75, 2.0};
constexpr int smallStep = 5'000; ///< milliseconds
constexpr int largeStep = 15'000;

QString speedText(double speed)
{
    return RecordingBar::tr("%1×", "speed of playing").arg(QLocale().toString(speed, 'g', 3));
}

QString timeText(qint64 milliseconds)
{
    return shownDuration(static_cast<double>(milliseconds) / 1000);
}

} // namespace

RecordingBar::RecordingBar(QWidget *parent)
    : QWidget(parent)
    , m_play(iconButton("media-playback-start"_L1, tr("Play the recording")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_times(new PlainLabel)
    , m_speeds(new QToolButton)
    , m_note(new PlainLabel)
    , m_act(flatButton(tr("Cancel")))
{
    m_play->setObjectName(u"playRecording"_s);
    m_slider->setObjectName(u"recordingPosition"_s);
    m_slider->setAccessibleName(tr("Position in the recording"));
    m_slider->setSingleStep(smallStep);
    m_slider->setPageStep(largeStep);
    m_times->setObjectName(u"recordingTimes"_s);
    m_times->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_speeds->setObjectName(u"recordingSpeed"_s);
    m_speeds->setText(speedText(1));
    m_speeds->setToolTip(tr("Speed of playing"));
    m_speeds->setAccessibleName(tr("Speed of playing"));
    m_speeds->setPopupMode(QToolButton::InstantPopup);
    m_note->setObjectName(u"recordingNote"_s);
    m_note->setWrapping(true);
    m_act->setObjectName(u"recordingAct"_s);
    auto *menu = new QMenu(m_speeds);
    auto *group = new QActionGroup(menu);
    for (const double speed : speeds) {
        QAction *action = menu->addAction(speedText(speed), this, [this, speed] {
            m_speed = speed;
            m_speeds->setText(speedText(speed));
            if (m_player)
                m_player->setSpeed(speed);
        });
        action->setCheckable(true);
        action->setChecked(speed == 1.0);
        group->addAction(action);
    }
    m_speeds->setMenu(menu);
    createLayout();
    connect(m_play, &QToolButton::clicked, this, &RecordingBar::playOrPause);
    m_slider->setTracking(false);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_file.isEmpty())
            playFrom(value);
        else
            player().seek(value);
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_fetching && m_recordings)
            m_recordings->cancel(m_callId);
        else
            fetch();
    });
    setCall({}, {}, {});
}

RecordingBar::~RecordingBar()
{
    if (m_player)
        m_player->disconnect(this);
}

void RecordingBar::createLayout()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_times);
    row->addWidget(m_speeds);
    auto *words = new QHBoxLayout;
    words->setSpacing(gap::small);
    words->addWidget(m_note, 1);
    words->addWidget(m_act, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::tiny);
    column->addLayout(row);
    column->addLayout(words);
}

void RecordingBar::setSources(Recordings *recordings, MakeAudioPlayer makePlayer)
{
    m_recordings = recordings;
    m_makePlayer = std::move(makePlayer);
    if (!recordings)
        return;
    connect(recordings, &Recordings::progress, this,
            [this](const QString &callId, qint64 received, qint64 total) {
                if (callId != m_callId || !m_fetching)
                    return;
                const QString size = QLocale().formattedDataSize(received);
                showBusy(
                    total > 0
                        ? tr("Fetching the recording: %1 of %2").arg(size, QLocale().formattedDataSize(total))
                        : tr("Fetching the recording: %1").arg(size));
            });
}

void RecordingBar::setCall(const QString &callId, const QString &address, std::optional<double> seconds)
{
    const bool isAnother = callId != m_callId;
    if (isAnother)
        stop();
    m_callId = callId;
    m_address = address;
    if (isAnother || m_file.isEmpty()) {
        m_duration = static_cast<qint64>(seconds.value_or(0) * 1000);
        showTimes();
    }
    setVisible(canPlay());
}

void RecordingBar::stop()
{
    if (m_fetching && m_recordings)
        m_recordings->cancel(m_callId);
    m_fetching = false;
    if (m_player && !m_file.isEmpty())
        m_player->pause();
    m_file.clear();
    m_begin = 0;
    m_position = 0;
    m_note->hide();
    m_act->hide();
    m_play->setEnabled(true);
    m_slider->setEnabled(true);
    showPlaying(false);
    emit played(-1);
}

void RecordingBar::playOrPause()
{
    if (!canPlay() || m_fetching)
        return;
    if (m_file.isEmpty())
        fetch();
    else if (player().isPlaying())
        player().pause();
    else
        player().play();
}

void RecordingBar::playFrom(qint64 milliseconds)
{
    if (!canPlay())
        return;
    if (m_file.isEmpty()) {
        m_begin = milliseconds;
        m_position = milliseconds;
        showTimes();
        if (!m_fetching)
            fetch();
        return;
    }
    player().seek(milliseconds);
    if (!player().isPlaying())
        player().play();
}

void RecordingBar::fetch()
{
    if (const auto possible = player().canPlay(); !possible)
        return show(possible.error());
    m_fetching = true;
    m_play->setEnabled(false);
    showBusy(tr("Fetching the recording…"));
    whenDone(m_recordings->fetch(m_callId, m_address), this,
             [this, callId = m_callId](const Result<QString> &file) { fetched(callId, file); });
}

void RecordingBar::fetched(const QString &callId, const Result<QString> &file)
{
    if (callId != m_callId || !m_fetching)
        return;
    m_fetching = false;
    m_play->setEnabled(true);
    m_note->hide();
    m_act->hide();
    if (!file)
        return show(file.error());
    m_file = *file;
    player().open(m_file);
    player().setSpeed(m_speed);
    if (m_begin > 0)
        player().seek(m_begin);
    player().play();
}

void RecordingBar::showBusy(const QString &words)
{
    setFlag(*m_note, "fault", false);
    m_note->setText(words);
    m_note->show();
    m_act->setText(tr("Cancel"));
    m_act->show();
}

void RecordingBar::show(const Error &error)
{
    m_fetching = false;
    m_begin = 0;
    m_position = 0;
    m_play->setEnabled(true);
    showTimes();
    setFlag(*m_note, "fault", error.kind != Error::Kind::Cancelled);
    m_note->setText(error.message);
    m_note->show();
    m_act->setText(tr("Try again"));
    m_act->show();
}

/// Made when it is needed first: looking for sound devices takes a while.
AudioPlayer &RecordingBar::player()
{
    if (m_player)
        return *m_player;
    m_player = m_makePlayer();
    connect(m_player.get(), &AudioPlayer::positionChanged, this, [this](qint64 position) {
        if (m_file.isEmpty())
            return;
        m_position = position;
        showTimes();
        emit played(position);
    });
    connect(m_player.get(), &AudioPlayer::durationChanged, this, [this](qint64 duration) {
        if (m_file.isEmpty() || duration <= 0)
            return;
        m_duration = duration;
        showTimes();
    });
    connect(m_player.get(), &AudioPlayer::playingChanged, this, &RecordingBar::showPlaying);
    connect(m_player.get(), &AudioPlayer::failed, this, [this](const Error &error) {
        if (m_file.isEmpty())
            return;
        m_file.clear();
        emit played(-1);
        show(error);
    });
    return *m_player;
}

void RecordingBar::showTimes()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, static_cast<int>(std::max(m_duration, m_position)));
    if (!m_slider->isSliderDown())
        m_slider->setValue(static_cast<int>(m_position));
    m_times->setText(
        tr("%1 / %2", "position and length of a recording").arg(timeText(m_position), timeText(m_duration)));
}

void RecordingBar::showPlaying(bool playing)
{
    const QString name = playing ? tr("Pause the recording") : tr("Play the recording");
    m_play->setIcon(themedIcon(playing ? "media-playback-pause"_L1 : "media-playback-start"_L1));
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
}
