#include "core/storage/stores.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class ScriptHistoryTest : public QObject {
    Q_OBJECT

    struct Bench : CallLogFixture {
        std::unique_ptr<ScriptHistory> history = makeSqlScriptHistory(*database, clock);
        std::unique_ptr<ScriptHistoryReader> versions = makeSqlScriptHistoryReader(database->fileName());

        void note(const QString &text, ScriptChange change = ScriptChange::Saved)
        {
            QVERIFY(history->note(u"hello"_s, text, change, u"anna"_s).result());
        }
        QStringList all()
        {
            QStringList rows;
            for (const ScriptVersion &version : versions->versions(u"hello"_s))
                rows.append(u"%1 %2 %3 %4"_s.arg(version.number)
                                .arg(scriptChangeCode(version.change), version.text, version.by));
            return rows;
        }
    };

private slots:
    void numbersTheTextsNewestFirst()
    {
        Bench bench;
        bench.note(u"one"_s, ScriptChange::Created);
        bench.note(u"two"_s);
        bench.note(u"two"_s);
        bench.note(u"one"_s, ScriptChange::Restored);
        QCOMPARE(bench.all(),
                 QStringList({u"3 restored one anna"_s, u"2 saved two anna"_s, u"1 created one anna"_s}));
        QCOMPARE(bench.versions->versions(u"hello"_s).first().atUtc, bench.clock.nowUtc());
        QVERIFY(bench.versions->versions(u"other"_s).isEmpty());
    }

    void aTextSetAsideIsNoChangeOfTheFile()
    {
        Bench bench;
        bench.note(u"one"_s);
        bench.note(u"unsaved"_s, ScriptChange::SetAside);
        bench.note(u"one"_s, ScriptChange::Outside);
        QCOMPARE(bench.all().size(), 2);
        bench.note(u"theirs"_s, ScriptChange::Outside);
        QCOMPARE(bench.all().size(), 3);
    }

    void countsTheCallsThatSaidATextAndNamesTheirVersion()
    {
        Bench bench;
        bench.note(u"Hello {{ first_name }}"_s);
        bench.note(u"another"_s);
        const CampaignId campaign =
            bench.start(CallLogFixture::leads(2)); // script "hello" with the first text
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::Dial);
        QCOMPARE(bench.claim(campaign).kind, Claim::Kind::Dial);
        const QList<ScriptVersion> versions = bench.versions->versions(u"hello"_s);
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions.at(0).calls, 0);
        QCOMPARE(versions.at(1).calls, 2);
    }

    void aTextNoEditorEverSawGetsANumberToo()
    {
        Bench bench;
        bench.start(CallLogFixture::leads(1));
        QCOMPARE(bench.all(), QStringList {u"1 used Hello {{ first_name }} "_s});
    }
};

LEADLINE_TEST(ScriptHistoryTest)
#include "tst_scripthistory.moc"
