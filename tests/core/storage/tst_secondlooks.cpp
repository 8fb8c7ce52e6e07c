#include "core/storage/sqlsecondlooks.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The second look at a finished call, planned where it survives a restart.
class SecondLooksTest : public QObject {
    Q_OBJECT

private slots:
    void theEndOfACallPlansOneWhoeverReportsIt_data()
    {
        QTest::addColumn<int>("source");
        QTest::newRow("webhook") << int(ReportSource::Webhook);
        QTest::newRow("poll") << int(ReportSource::Poll);
        QTest::newRow("reconciliation") << int(ReportSource::Reconciliation);
    }
    void theEndOfACallPlansOneWhoeverReportsIt()
    {
        QFETCH(int, source);
        CallLogFixture f;
        const auto looks = makeSqlSecondLooks(*f.database);
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        QVERIFY(f.value(looks->planned()).isEmpty());
        const CallRecord over = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        f.apply(over, static_cast<ReportSource>(source));
        const QList<SecondLook> planned {{u"call-0001"_s, f.clock.nowUtc().addSecs(75)}};
        QCOMPARE(f.value(looks->planned()), planned);

        // A report that says the same again plans nothing anew.
        f.clock.advance(10s);
        f.apply(over);
        QCOMPARE(f.value(looks->planned()), planned);
    }

    void isMovedAndDone()
    {
        CallLogFixture f;
        const auto looks = makeSqlSecondLooks(*f.database);
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s));
        const QDateTime later = f.clock.nowUtc().addSecs(500);
        f.value(looks->move(u"call-0001"_s, later));
        QCOMPARE(f.value(looks->planned()).constFirst().atUtc, later);
        f.value(looks->move(u"call-0001"_s, {}));
        QVERIFY(f.value(looks->planned()).isEmpty());
    }
};

LEADLINE_TEST(SecondLooksTest)
#include "tst_secondlooks.moc"
