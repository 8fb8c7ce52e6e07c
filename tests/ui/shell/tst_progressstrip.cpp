#include "tests/support/testmain.h"

#include "ui/widgets/progressstrip.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProgressStripTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheTimeLeft_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("elapsedMs");
        QTest::addColumn<QString>("mark");
        QTest::newRow("too early") << qint64(1) << qint64(100) << 500 << QString();
        QTest::newRow("nothing yet") << qint64(0) << qint64(100) << 5000 << QString();
        QTest::newRow("done") << qint64(100) << qint64(100) << 5000 << QString();
        QTest::newRow("seconds") << qint64(50) << qint64(100) << 10'000 << u"10 second"_s;
        QTest::newRow("minutes") << qint64(10) << qint64(100) << 10'000 << u"2 minute"_s;
    }
    void tellsTheTimeLeft()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, total);
        QFETCH(int, elapsedMs);
        QFETCH(QString, mark);
        const QString words = timeLeftText(done, total, std::chrono::milliseconds(elapsedMs));
        if (mark.isEmpty())
            QCOMPARE(words, QString());
        else
            QVERIFY2(words.contains(mark), qPrintable(words));
    }

    void movesTheBar()
    {
        ProgressStrip strip;
        QVERIFY(strip.isHidden());
        strip.begin(u"Importing"_s);
        QVERIFY(!strip.isHidden());
        strip.setProgress(25, 100, 7);
        QCOMPARE(strip.findChild<QProgressBar *>()->value(), 250);
        strip.setProgress(5'000'000'000, 10'000'000'000, 7);
        QCOMPARE(strip.findChild<QProgressBar *>()->value(), 500);
        strip.finish();
        QVERIFY(strip.isHidden());
    }

    void doesNotOfferToEndWhatCannotBeEnded()
    {
        ProgressStrip strip;
        const auto *cancel = strip.findChild<QPushButton *>(u"cancelProgress"_s);
        strip.begin(u"Taking the import back"_s, ProgressStrip::Ending::Waits);
        QVERIFY(!cancel->isVisible());
        QCOMPARE(strip.findChild<QProgressBar *>()->maximum(), 0); // it moves, without an end in sight
        strip.finish();
        strip.begin(u"Importing"_s);
        QVERIFY(cancel->isVisible());
    }

    void asksForCancellingOnce()
    {
        ProgressStrip strip;
        QSignalSpy cancelled(&strip, &ProgressStrip::cancelRequested);
        strip.begin(u"Importing"_s);
        auto *cancel = strip.findChild<QPushButton *>(u"cancelProgress"_s);
        cancel->click();
        cancel->click();
        QCOMPARE(cancelled.size(), 1);
        strip.begin(u"Importing again"_s);
        QVERIFY(cancel->isEnabled());
    }
};

LEADLINE_TEST(ProgressStripTest)
#include "tst_progressstrip.moc"
