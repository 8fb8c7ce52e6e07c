#include "core/rules/areazones.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class AreaZonesTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheZonesOfNumbers()
    {
        const RuleBook book = RuleBook::load().value();
        QCOMPARE(areazones::zonesOf(u"+1212"_s, book), QStringList {u"America/New_York"_s});
        QCOMPARE(areazones::zonesOf(u"DE"_s, book), QStringList {u"Europe/Berlin"_s});
        QVERIFY(areazones::zonesOf(u"+1850"_s, book).size() > 1);
        QVERIFY(areazones::zonesOf(u"+1000"_s, book).isEmpty());
        QVERIFY(areazones::zonesOf({}, book).isEmpty());
        QCOMPARE(areazones::areaOf(PhoneNumber::fromStored(u"+12125550100"_s), u"US"_s), u"+1212"_s);
        QCOMPARE(areazones::areaOf(PhoneNumber::fromStored(u"+4930123456"_s), u"DE"_s), u"DE"_s);
    }

    void tellsTheAreasOfAZone()
    {
        const RuleBook book = RuleBook::load().value();
        const QStringList eastern = areazones::areasIn(u"America/New_York"_s, book);
        QVERIFY(eastern.contains(u"+1212"_s));
        QVERIFY(eastern.contains(u"+1850"_s));
        QVERIFY(!eastern.contains(u"+1213"_s));
        QVERIFY(!eastern.contains(u"US"_s));
        QCOMPARE(areazones::areasIn(u"Europe/Berlin"_s, book), QStringList {u"DE"_s});
        for (const QString &area : eastern)
            QVERIFY2(areazones::zonesOf(area, book).contains(u"America/New_York"_s), qPrintable(area));
    }
};

LEADLINE_TEST(AreaZonesTest)
#include "tst_areazones.moc"
