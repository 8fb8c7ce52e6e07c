#include "core/dialing/outcomekind.h"
#include "core/metrics/figuredefinitions.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

class FigureDefinitionsTest : public QObject {
    Q_OBJECT

private slots:
    void everyFigureHasItsOwnWords();
    void theGuideHasTheSameWords();
    void clicksKeepTheScope();
    void filtersSayWhatTheyCan_data();
    void filtersSayWhatTheyCan();
};

void FigureDefinitionsTest::everyFigureHasItsOwnWords()
{
    QSet<QString> texts;
    for (const Figure figure : allFigures()) {
        QVERIFY(!figureName(figure).isEmpty());
        QVERIFY2(figureText(figure).endsWith(u'.'), qPrintable(figureText(figure)));
        texts.insert(figureText(figure));
    }
    // interested leads of the funnel and of the key figures are the same
    QVERIFY(texts.size() >= static_cast<qsizetype>(allFigures().size()) - 1);
}

void FigureDefinitionsTest::theGuideHasTheSameWords()
{
    QFile file(qEnvironmentVariable("LEADLINE_SOURCE") + u"/docs/dashboard.md"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString guide = QString::fromUtf8(file.readAll()).simplified();
    for (const Figure figure : allFigures()) {
        const QString line = u"**%1** %2"_s.arg(figureNameInEnglish(figure), figureTextInEnglish(figure));
        QVERIFY2(guide.contains(line.simplified()), qPrintable(line));
    }
}

void FigureDefinitionsTest::clicksKeepTheScope()
{
    const QDateTime from(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);
    const DashboardScope scope {CampaignId {3}, from, from.addDays(1)};
    for (const Figure figure : allFigures()) {
        if (!hasCalls(figure))
            continue;
        const CallFilter filter = filterOf(selectionOf(figure, scope));
        QCOMPARE(filter.campaign, scope.campaign);
        QCOMPARE(filter.fromUtc, scope.fromUtc);
        QCOMPARE(filter.untilUtc, scope.untilUtc);
        QCOMPARE(filter.box, CallBox::All);
    }
}

void FigureDefinitionsTest::filtersSayWhatTheyCan_data()
{
    QTest::addColumn<CallSelection>("selection");
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<bool>("whole");
    using Stage = CallSelection::Stage;
    const QList<Outcome> people(outcomesOfPeople.begin(), outcomesOfPeople.end());
    QTest::newRow("all attempts") << CallSelection {.stage = Stage::Attempt} << QList<Outcome>() << true;
    QTest::newRow("one outcome") << CallSelection {.stage = Stage::Attempt, .outcome = Outcome::Busy}
                                 << QList {Outcome::Busy} << true;
    QTest::newRow("of a list") << CallSelection {.stage = Stage::Attempt, .list = ListId {1}}
                               << QList<Outcome>() << true;
    QTest::newRow("calls that rang") << CallSelection {.stage = Stage::Rang} << QList<Outcome>() << false;
    QTest::newRow("answered") << CallSelection {.stage = Stage::Reached} << people << false;
    QTest::newRow("of a version") << CallSelection {.stage = Stage::Attempt, .script = PromptVersionId {1}}
                                  << QList<Outcome>() << false;
    QTest::newRow("of an hour") << CallSelection {.stage = Stage::Attempt, .weekHour = 3} << QList<Outcome>()
                                << false;
}

void FigureDefinitionsTest::filtersSayWhatTheyCan()
{
    QFETCH(const CallSelection, selection);
    QFETCH(const QList<Outcome>, outcomes);
    QFETCH(const bool, whole);
    QCOMPARE(filterOf(selection).outcomes, outcomes);
    QCOMPARE(filterOf(selection).list, selection.list);
    QCOMPARE(isWhole(selection), whole);
}

LEADLINE_TEST(FigureDefinitionsTest)
#include "tst_figuredefinitions.moc"
