#include "tests/support/testmain.h"

#include "core/storage/sqldashboard.h"
#include "tests/ui/calls/callsbench.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/plot.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The real reader; counts the looks.
class WatchedReader final : public DashboardReader {
public:
    explicit WatchedReader(CallsBench &bench)
        : m_reader(makeSqlDashboardReader(*bench.thread, bench.database->fileName()))
    {
    }
    DashboardCounts read(const DashboardScope &scope) override
    {
        ++looks;
        scopes.append(scope);
        return m_reader->read(scope);
    }
    QFuture<Result<QList<AttemptId>>> find(const CallSelection &selection) override
    {
        return m_reader->find(selection);
    }

    int looks = 0;
    QList<DashboardScope> scopes;

private:
    std::unique_ptr<DashboardReader> m_reader;
};

struct Opened {
    explicit Opened(CallsBench &bench)
        : reader(bench)
        , page(reader, bench.changes, bench.store, bench.clock)
    {
        page.resize(1200, 760);
        page.show();
    }

    KeyFigure *figure(const QString &name) const { return page.findChild<KeyFigure *>(name); }
    ChartCard *card(const QString &name) const { return page.findChild<ChartCard *>(name); }
    template <typename T> T *child(const QString &name) const { return page.findChild<T *>(name); }

    WatchedReader reader;
    DashboardPage page;
};

const QStringList cardNames {u"outcomes"_s, u"times"_s,   u"hours"_s,
                             u"funnel"_s,   u"budgets"_s, u"comparison"_s};

CallFilter filterIn(const QSignalSpy &spy)
{
    return spy.last().first().value<CallFilter>();
}

void clickMark(Plot *plot, qsizetype mark)
{
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->marks().at(mark).area.center().toPoint());
}

} // namespace

class DashboardPageTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhyChartsAreEmpty();
    void showsFiguresAndFollowsChanges();
    void everyNumberHasItsDefinition();
    void aClickOnABarAsksForItsCalls();
    void aClickOnARateAsksForExactlyItsCalls();
    void everyChartLeadsToCallsByKeyboard();
    void anEmptyChartIsAsHighAsItsSentence();
    void readsNothingWhileHidden();
    void gathersBursts();
    void remembersCampaignAndSpan();
    void forgetsACampaignThatIsGone();
    void datesAreShownWhenTheyCount();
    void comparesWhatIsChosen();
    void namesScriptsByTheirTitles();
    void namesHoursAsTheLocaleDoes();
    void asksWhereToSave();
    void savedChartsSayWhoseFiguresTheyAre();
    void changesInPlace();
    void keyFiguresStandInOneRowOrTwo();
};

void DashboardPageTest::saysWhyChartsAreEmpty()
{
    CallsBench bench;
    const Opened opened(bench);
    for (const QString &name : cardNames) {
        const ChartCard *card = opened.card(name);
        QVERIFY2(card->emptyText().endsWith(u'.'), qPrintable(name));
        QVERIFY(!card->plot()->isVisible());
        QVERIFY(!card->findChild<QToolButton *>(u"save"_s)->isEnabled());
    }
    QCOMPARE(opened.figure(u"rate"_s)->value(), u"–"_s);
    QCOMPARE(opened.figure(u"each"_s)->value(), u"–"_s);
}

void DashboardPageTest::anEmptyChartIsAsHighAsItsSentence()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(3);
    const Opened opened(bench);
    const ChartCard *card = opened.card(u"hours"_s);
    QTRY_VERIFY(card->height() > 0 && card->height() < card->plot()->sizeHint().height());
    bench.end(bench.placeNext(campaign), 0);
    QTRY_VERIFY(card->height() > card->plot()->sizeHint().height());
}

void DashboardPageTest::showsFiguresAndFollowsChanges()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(10);
    const Opened opened(bench);
    QCOMPARE(opened.figure(u"left"_s)->value(), u"10"_s);
    QVERIFY(opened.card(u"funnel"_s)->plot()->isVisible());
    const Claim claim = bench.placeNext(campaign);
    bench.end(claim, 0);
    QTRY_COMPARE(opened.figure(u"interested"_s)->value(), u"1"_s);
    QCOMPARE(opened.figure(u"calls"_s)->value(), u"1"_s);
    QCOMPARE(opened.figure(u"left"_s)->value(), u"9"_s);
    QCOMPARE(opened.figure(u"rate"_s)->value(), u"100 %"_s);
    QCOMPARE(opened.figure(u"spent"_s)->value(), opened.figure(u"each"_s)->value());
    for (const QString &name : cardNames)
        QVERIFY2(opened.card(name)->plot()->isVisible(), qPrintable(name));

    bench.value(bench.desk->correct(claim.attempt, Outcome::Voicemail, {}));
    QTRY_COMPARE(opened.figure(u"interested"_s)->value(), u"0"_s);
    QCOMPARE(opened.figure(u"rate"_s)->value(), u"0 %"_s);
    QCOMPARE(opened.figure(u"each"_s)->value(), u"–"_s);
}

void DashboardPageTest::everyNumberHasItsDefinition()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    bench.end(bench.placeNext(campaign), 0);
    const Opened opened(bench);
    const auto figures = opened.page.findChildren<KeyFigure *>();
    QCOMPARE(figures.size(), 6);
    for (KeyFigure *figure : figures) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(figure);
        QVERIFY(!figure->toolTip().isEmpty());
        QVERIFY(!figure->whatsThis().isEmpty());
        QCOMPARE(accessible->text(QAccessible::Description), figure->whatsThis());
        QVERIFY(accessible->text(QAccessible::Name).contains(figure->value()));
    }
    for (const QString &name : cardNames) {
        Plot *plot = opened.card(name)->plot();
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(plot);
        QVERIFY2(!plot->whatsThis().isEmpty(), qPrintable(name));
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
        QVERIFY(accessible->text(QAccessible::Description).contains(plot->whatsThis()));
        QVERIFY2(!plot->marks().isEmpty(), qPrintable(name));
        for (const PlotMark &mark : plot->marks()) {
            QVERIFY(!mark.words.isEmpty());
            QVERIFY2(plot->rect().adjusted(0, 0, 1, 1).contains(mark.area.toRect()), qPrintable(name));
        }
    }
}

void DashboardPageTest::aClickOnABarAsksForItsCalls()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    bench.end(bench.placeNext(campaign), 0);
    const Opened opened(bench);
    QVERIFY(QTest::qWaitForWindowExposed(const_cast<DashboardPage *>(&opened.page)));
    QSignalSpy asked(&opened.page, &DashboardPage::callsRequested);
    clickMark(opened.card(u"outcomes"_s)->plot(), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(filterIn(asked).outcomes, QList {Outcome::Interested});
    QCOMPARE(filterIn(asked).box, CallBox::All);
    QVERIFY(!filterIn(asked).only);
    QVERIFY(filterIn(asked).fromUtc.isValid());
}

void DashboardPageTest::aClickOnARateAsksForExactlyItsCalls()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(6);
    QList<AttemptId> answered;
    for (const int course : {0, 1, 2, 3}) {
        const Claim claim = bench.placeNext(campaign);
        bench.end(claim, course);
        if (course == 0 || course == 3)
            answered.prepend(claim.attempt);
    }
    bench.placeNext(campaign);
    const Opened opened(bench);
    QVERIFY(QTest::qWaitForWindowExposed(const_cast<DashboardPage *>(&opened.page)));
    QSignalSpy asked(&opened.page, &DashboardPage::callsRequested);
    QTest::mouseClick(opened.figure(u"rate"_s), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(filterIn(asked).only, std::optional(answered));
    Plot *hours = opened.card(u"hours"_s)->plot();
    QCOMPARE(hours->marks().size(), 1);
    clickMark(hours, 0);
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(filterIn(asked).only->size(), 4);
    QTest::mouseClick(opened.figure(u"calls"_s), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(filterIn(asked).only->size(), 5);
}

void DashboardPageTest::everyChartLeadsToCallsByKeyboard()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    bench.end(bench.placeNext(campaign), 0);
    const Opened opened(bench);
    QVERIFY(QTest::qWaitForWindowActive(const_cast<DashboardPage *>(&opened.page)));
    QSignalSpy asked(&opened.page, &DashboardPage::callsRequested);
    qsizetype expected = 0;
    for (const QString &name : cardNames) {
        Plot *plot = opened.card(name)->plot();
        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_End);
        QTest::keyClick(plot, Qt::Key_Return);
        ++expected;
        QTRY_COMPARE(asked.size(), expected);
        QVERIFY2(!filterIn(asked).only || filterIn(asked).only->size() == 1, qPrintable(name));
    }
}

void DashboardPageTest::readsNothingWhileHidden()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    Opened opened(bench);
    opened.page.hide();
    const int before = opened.reader.looks;
    QSignalSpy changed(&bench.changes, &Changes::attemptChanged);
    bench.end(bench.placeNext(campaign), 0);
    QTRY_VERIFY(!changed.isEmpty());
    const auto timers = opened.page.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QTimer *timer : timers)
        QVERIFY(!timer->isSingleShot() || !timer->isActive());
    QCOMPARE(opened.reader.looks, before);
    opened.page.show();
    QCOMPARE(opened.reader.looks, before + 1);
    QCOMPARE(opened.figure(u"calls"_s)->value(), u"1"_s);
}

void DashboardPageTest::gathersBursts()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(30);
    const Opened opened(bench);
    const int before = opened.reader.looks;
    for (int i = 0; i < 200; ++i)
        emit bench.changes.attemptChanged(AttemptId {1}, campaign, LeadId {1});
    QTRY_COMPARE(opened.reader.looks, before + 1);
}

void DashboardPageTest::remembersCampaignAndSpan()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    {
        const Opened opened(bench);
        auto *campaigns = opened.child<QComboBox>(u"campaigns"_s);
        QCOMPARE(campaigns->count(), 2);
        campaigns->setCurrentIndex(campaigns->findData(raw(campaign)));
        auto *range = opened.child<QComboBox>(u"range"_s);
        range->setCurrentIndex(range->findData(u"all"_s));
        QCOMPARE(opened.reader.scopes.last(), (DashboardScope {.campaign = campaign}));
    }
    const Opened again(bench);
    QCOMPARE(again.reader.scopes.last(), (DashboardScope {.campaign = campaign}));
    QCOMPARE(again.child<QComboBox>(u"campaigns"_s)->currentData().toLongLong(), raw(campaign));
    QCOMPARE(again.child<QComboBox>(u"range"_s)->currentData().toString(), u"all"_s);
}

void DashboardPageTest::forgetsACampaignThatIsGone()
{
    CallsBench bench;
    bench.campaign(4);
    bench.store.setValue(u"dashboard/campaign"_s, 77);
    const Opened opened(bench);
    QCOMPARE(opened.reader.scopes.last().campaign, std::nullopt);
    QCOMPARE(opened.figure(u"left"_s)->value(), u"4"_s);
    QCOMPARE(opened.child<QComboBox>(u"campaigns"_s)->currentIndex(), 0);
    QCOMPARE(bench.store.value(u"dashboard/campaign"_s).toInt(), 0);
}

void DashboardPageTest::datesAreShownWhenTheyCount()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    bench.end(bench.placeNext(campaign), 0);
    const Opened opened(bench);
    auto *first = opened.child<QDateEdit>(u"first"_s);
    auto *last = opened.child<QDateEdit>(u"last"_s);
    QVERIFY(!first->isVisible());
    auto *range = opened.child<QComboBox>(u"range"_s);
    range->setCurrentIndex(range->findData(u"dates"_s));
    QVERIFY(first->isVisible());
    QVERIFY(last->isVisible());
    QCOMPARE(opened.figure(u"calls"_s)->value(), u"1"_s);
    const QDate today = bench.clock.nowUtc().toLocalTime().date();
    last->setDate(today.addDays(-2));
    QCOMPARE(opened.figure(u"calls"_s)->value(), u"0"_s);
    QVERIFY(!opened.card(u"times"_s)->emptyText().isEmpty());
    QVERIFY(opened.card(u"funnel"_s)->emptyText().isEmpty());
}

void DashboardPageTest::namesHoursAsTheLocaleDoes()
{
    const auto reset = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    CallsBench bench;
    bench.end(bench.placeNext(bench.campaign(4)), 0);
    const auto words = [&bench](const QLocale &locale) {
        QLocale::setDefault(locale);
        const Opened opened(bench);
        QString found = opened.card(u"hours"_s)->plot()->marks().value(0).words;
        return found.replace(QChar(0x202f), u' '); // as newer locale data has it before AM and PM
    };
    const QString american = words(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY2(QRegularExpression(u", [0-9]{1,2} [AP]M to [0-9]{1,2} [AP]M there"_s).match(american).hasMatch(),
             qPrintable(american));
    const QString german = words(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY2(QRegularExpression(u", [0-9]{2}:00 to [0-9]{2}:00 there"_s).match(german).hasMatch(),
             qPrintable(german));
}

void DashboardPageTest::namesScriptsByTheirTitles()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    bench.end(bench.placeNext(campaign), 0);
    Opened opened(bench);
    const Plot *plot = opened.card(u"comparison"_s)->plot();
    QVERIFY2(plot->marks().first().words.startsWith(u"hello"_s), qPrintable(plot->marks().first().words));
    opened.page.setScriptTitles({{u"hello"_s, u"A friendly greeting"_s}, {u"other"_s, u"Not this one"_s}});
    QVERIFY2(plot->marks().first().words.startsWith(u"A friendly greeting"_s),
             qPrintable(plot->marks().first().words));
    QCOMPARE(plot->table().at(1).first(), u"hello"_s); // in files the name stays, which is its own
    opened.child<QComboBox>(u"compare"_s)->setCurrentIndex(1); // lists have no titles
    opened.page.setScriptTitles({{u"Leads"_s, u"A script of that name"_s}});
    QVERIFY(plot->marks().first().words.startsWith(u"Leads"_s));
}

void DashboardPageTest::comparesWhatIsChosen()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    bench.end(bench.placeNext(campaign), 0);
    const Opened opened(bench);
    const Plot *plot = opened.card(u"comparison"_s)->plot();
    QCOMPARE(plot->table().at(1).first(), u"hello"_s);
    QVERIFY(plot->marks().first().calls->script);
    opened.child<QComboBox>(u"compare"_s)->setCurrentIndex(1);
    QCOMPARE(plot->table().at(1).first(), u"Leads"_s);
    QVERIFY(plot->marks().first().calls->list);
    opened.child<QComboBox>(u"compare"_s)->setCurrentIndex(2);
    QCOMPARE(plot->table().at(1).first(), QString());
    QCOMPARE(plot->marks().first().calls->callerNumber, std::optional(QString()));
    QVERIFY(plot->marks().first().words.contains(u"(21 to 100 %) of 1 call"_s));
    opened.child<QComboBox>(u"rate"_s)->setCurrentIndex(1);
    QVERIFY(plot->marks().first().words.contains(u"answered call"_s));
    const Opened again(bench);
    QCOMPARE(again.child<QComboBox>(u"compare"_s)->currentIndex(), 2);
    QCOMPARE(again.child<QComboBox>(u"rate"_s)->currentIndex(), 1);
    QCOMPARE(bench.store.value(u"dashboard/compare"_s).toString(), u"caller"_s);
    QCOMPARE(bench.store.value(u"dashboard/rate"_s).toString(), u"interested"_s);
}

void DashboardPageTest::asksWhereToSave()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    bench.end(bench.placeNext(campaign), 0);
    const Opened opened(bench);
    ChartCard *card = opened.card(u"outcomes"_s);
    QCOMPARE(card->findChild<QToolButton *>(u"save"_s)->menu()->actions().size(), 3);
    QSignalSpy told(&opened.page, &Page::message);
    card->findChild<QAction *>(u"csv"_s)->trigger();
    auto *dialog = card->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(u"outcomes.csv"_s);
    emit dialog->fileSelected(fileName);
    QCOMPARE(told.size(), 1);
    QVERIFY(QFile::exists(fileName));
    emit dialog->fileSelected(u"/nowhere/at/all.csv"_s);
    QCOMPARE(told.size(), 2);
    dialog->reject();
}

void DashboardPageTest::savedChartsSayWhoseFiguresTheyAre()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(4);
    bench.end(bench.placeNext(campaign), 0);
    const Opened opened(bench);
    const QTemporaryDir folder;
    const auto saved = [&](const QString &name) {
        QFile file(folder.filePath(name));
        if (!opened.card(name)->save(ChartCard::Format::Svg, file.fileName())
            || !file.open(QIODevice::ReadOnly))
            return QString();
        return QString::fromUtf8(file.readAll());
    };
    auto *campaigns = opened.child<QComboBox>(u"campaigns"_s);
    auto *range = opened.child<QComboBox>(u"range"_s);
    range->setCurrentIndex(range->findData(u"30_days"_s));
    const QString all = campaigns->currentText();
    QVERIFY2(saved(u"outcomes"_s).contains(all + u" · Last 30 days · as of "_s),
             qPrintable(saved(u"outcomes"_s)));
    campaigns->setCurrentIndex(campaigns->findData(raw(campaign)));
    QVERIFY(campaigns->currentText() != all);
    QVERIFY(saved(u"comparison"_s).contains(campaigns->currentText() + u" · Last 30 days"_s));
    QVERIFY(saved(u"budgets"_s).contains(campaigns->currentText() + u" · All time"_s));
    range->setCurrentIndex(range->findData(u"dates"_s));
    QVERIFY(saved(u"hours"_s).contains(u" – "_s));
}

void DashboardPageTest::changesInPlace()
{
    CallsBench bench;
    const CampaignId campaign = bench.campaign(6);
    bench.end(bench.placeNext(campaign), 0);
    const Opened opened(bench);
    const auto widgets = opened.page.findChildren<QWidget *>();
    bench.end(bench.placeNext(campaign), 1);
    QTRY_COMPARE(opened.figure(u"calls"_s)->value(), u"2"_s);
    QCOMPARE(opened.page.findChildren<QWidget *>(), widgets);
}

void DashboardPageTest::keyFiguresStandInOneRowOrTwo()
{
    CallsBench bench;
    Opened opened(bench);
    QWidget *figures = opened.figure(u"calls"_s)->parentWidget();
    const auto isOneRow = [&] { return opened.figure(u"each"_s)->y() == opened.figure(u"left"_s)->y(); };
    opened.page.resize(1600, 760);
    QTRY_VERIFY(isOneRow());
    const int low = figures->height();
    opened.page.resize(640, 760);
    QTRY_VERIFY(!isOneRow());
    QTRY_VERIFY(figures->height() > low);
    opened.page.resize(1600, 760);
    QTRY_VERIFY(isOneRow());
    QTRY_VERIFY(figures->height() < low * 3 / 2);
}

LEADLINE_TEST(DashboardPageTest)
#include "tst_dashboardpage.moc"
