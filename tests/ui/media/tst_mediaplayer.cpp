#include "tests/support/testmain.h"

#include "ui/media/mediaplayer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 rate = 8'000;

/// A second of a soft tone.
QByteArray wav()
{
    QByteArray bytes("RIFF");
    const auto put = [&bytes](auto value) {
        const auto little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    put(quint32(36 + rate));
    bytes += "WAVEfmt ";
    put(quint32(16));
    put(quint16(1));
    put(quint16(1));
    put(rate);
    put(rate);
    put(quint16(1));
    put(quint16(8));
    bytes += "data";
    put(rate);
    for (quint32 i = 0; i < rate; ++i)
        bytes += static_cast<char>(static_cast<unsigned char>(std::lround(128 + 20 * std::sin(i * 0.3))));
    return bytes;
}

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

} // namespace

/// The real player: on a machine with sound it plays, on one without it says so, and neither ends the
/// program.
class MediaPlayerTest : public QObject {
    Q_OBJECT

private slots:
    void playsOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const auto player = makeMediaPlayer();
        QSignalSpy durations(player.get(), &AudioPlayer::durationChanged);
        QSignalSpy failures(player.get(), &AudioPlayer::failed);
        const auto possible = player->canPlay();
        player->open(writeFile(folder, u"tone.wav"_s, wav()));
        player->setSpeed(2);
        if (!possible) {
            QVERIFY(!possible.error().message.isEmpty());
            player->play();
            player->seek(500);
            player->pause();
            QVERIFY(!player->isPlaying());
            return;
        }
        QTRY_VERIFY(!durations.isEmpty() && durations.last().first().toLongLong() > 0);
        QVERIFY(std::abs(durations.last().first().toLongLong() - 1'000) < 100);
        player->play();
        QTRY_VERIFY(player->isPlaying());
        player->seek(100);
        player->pause();
        QTRY_VERIFY(!player->isPlaying());
        QCOMPARE(failures.size(), 0);
    }

    void saysThatAFileCannotBePlayed()
    {
        const QTemporaryDir folder;
        const auto player = makeMediaPlayer();
        if (!player->canPlay())
            QSKIP("Nothing can be played on this machine.");
        QSignalSpy failures(player.get(), &AudioPlayer::failed);
        player->open(writeFile(folder, u"no.wav"_s, QByteArray(4'000, 'x')));
        player->play();
        QTRY_VERIFY(!failures.isEmpty());
        QVERIFY(!failures.first().first().value<Error>().message.isEmpty());
    }
};

LEADLINE_TEST(MediaPlayerTest)
#include "tst_mediaplayer.moc"
