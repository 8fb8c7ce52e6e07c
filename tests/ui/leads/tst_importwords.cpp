#include "tests/support/testmain.h"

#include "ui/leads/importwords.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

class ImportWordsTest : public QObject {
    Q_OBJECT

private slots:
    void summarisesWhatHappened()
    {
        const QString all = summaryText(5303, 22, 4, 1);
        for (const QString &part :
             {QLocale().toString(5303) + u" new"_s, u"22 duplicate"_s, u"4 refused"_s, u"1 wait"_s})
            QVERIFY2(all.contains(part), qPrintable(all));
        QVERIFY(!summaryText(5, 0, 0, 0).contains(u','));
    }

    void namesEveryFieldAndGround()
    {
        QSet<QString> names;
        for (const LeadField field : offeredFields()) {
            QVERIFY(!fieldText(field).isEmpty());
            names.insert(fieldText(field));
        }
        QCOMPARE(names.size(), offeredFields().size());
        for (int i = 0; i <= static_cast<int>(Consent::Kind::Service); ++i) {
            QVERIFY(!consentKindText(static_cast<Consent::Kind>(i)).isEmpty());
            QVERIFY(!consentKindMeaning(static_cast<Consent::Kind>(i)).isEmpty());
        }
    }

    void proposesANameForTheList_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"/home/me/hospitals.csv"_s << u"hospitals"_s;
        QTest::newRow("two dots") << u"fair.2026.csv"_s << u"fair.2026"_s;
        QTest::newRow("refused rows") << u"autumn_fair.rejects.csv"_s << u"autumn fair"_s;
        QTest::newRow("duplicates") << u"fair.duplicates.csv"_s << u"fair"_s;
        QTest::newRow("underscores") << u"autumn_fair.csv"_s << u"autumn fair"_s;
    }
    void proposesANameForTheList()
    {
        QFETCH(QString, file);
        QTEST(proposedListName(file), "name");
    }
};

LEADLINE_TEST(ImportWordsTest)
#include "tst_importwords.moc"
