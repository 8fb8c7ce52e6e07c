#include "tests/support/testmain.h"

#include "tests/ui/calls/callsbench.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/timechart.h"
#include "ui/widgets/keyfigure.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalStackedBarSeries>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Opened {
    explicit Opened(CallsBench &bench)
        : page(*bench.reader, bench.changes, bench.clock)
    {
        page.resize(1200, 760);
        page.show();
    }

    QString figure(const QString &name) const { return page.findChild<KeyFigure *>(name)->value(); }
    ChartCard *card(const QString &name) const { return page.findChild<ChartCard *>(name); }
    QHorizontalStackedBarSeries *outcomes() const
    {
        return qobject_cast<QHorizontalStackedBarSeries *>(card(u"outcomeChart"_s)->chart().series().first());
    }

    DashboardPage page;
};

} // namespace

class DashboardPageTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhyChartsAreEmpty()
    {
        CallsBench bench;
        Opened opened(bench);
        QVERIFY(!opened.card(u"outcomeChart"_s)->findChild<QChartView *>()->isVisible());
        QVERIFY(!opened.card(u"timeChart"_s)->findChild<QChartView *>()->isVisible());
        QCOMPARE(opened.figure(u"rate"_s), u"–"_s);
        QCOMPARE(opened.figure(u"each"_s), u"–"_s);
    }

    void showsFiguresAndFollowsChanges()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(10);
        Opened opened(bench);
        QCOMPARE(opened.figure(u"left"_s), u"10"_s);
        bench.end(bench.placeNext(campaign), 0);
        QTRY_COMPARE(opened.figure(u"calls"_s), u"1"_s);
        QCOMPARE(opened.figure(u"left"_s), u"9"_s);
        QCOMPARE(opened.figure(u"interested"_s), u"1"_s);
        QCOMPARE(opened.figure(u"rate"_s), u"100 %"_s);
        QCOMPARE(opened.figure(u"spent"_s), opened.figure(u"each"_s));
        QVERIFY(opened.card(u"outcomeChart"_s)->findChild<QChartView *>()->isVisible());
    }

    void everyFigureHasItsDefinition()
    {
        CallsBench bench;
        Opened opened(bench);
        const auto figures = opened.page.findChildren<KeyFigure *>();
        QCOMPARE(figures.size(), 6);
        for (const KeyFigure *figure : figures)
            QVERIFY(!figure->toolTip().isEmpty());
    }

    void changesBarsInPlace()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(4);
        bench.end(bench.placeNext(campaign), 0);
        Opened opened(bench);
        QTRY_COMPARE(opened.outcomes()->count(), 1);
        const QBarSet *bar = opened.outcomes()->barSets().first();
        QCOMPARE(bar->at(0), 1.0);
        bench.end(bench.placeNext(campaign), 0);
        QTRY_COMPARE(bar->at(0), 2.0);
        QCOMPARE(opened.outcomes()->barSets().first(), bar);
    }

    void aClickOnABarAsksForItsCalls()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(4);
        bench.end(bench.placeNext(campaign), 0);
        Opened opened(bench);
        QTRY_COMPARE(opened.outcomes()->count(), 1);
        auto *view = opened.card(u"outcomeChart"_s)->findChild<QChartView *>();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.page));
        QSignalSpy asked(&opened.page, &DashboardPage::callsRequested);
        const QPointF middle = view->chart()->mapToPosition({ 0.5, 0 }, opened.outcomes());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(middle)));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CallQuery>().outcome, Outcome::Interested);
    }

    void showsOneCampaignAlone()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(4);
        Opened opened(bench);
        auto *picker = opened.page.findChild<QComboBox *>(u"campaigns"_s);
        QCOMPARE(picker->count(), 2);
        picker->setCurrentIndex(picker->findData(raw(campaign)));
        QSignalSpy asked(&opened.page, &DashboardPage::callsRequested);
        emit opened.page.findChild<KeyFigure *>(u"calls"_s)->activated();
        QCOMPARE(asked.first().first().value<CallQuery>().campaign, campaign);
    }

    void chartTextsAreNeverMarkup()
    {
        QCOMPARE(chartText(u"<img src=x>"_s), u"&lt;img src=x&gt;"_s);
        QVERIFY(chartText(QString(500, u'a')).size() < 80);
    }

    void spansEndNow_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<int>("hours");
        QTest::newRow("two hours") << int(ChartRange::TwoHours) << 2;
        QTest::newRow("day") << int(ChartRange::Day) << 24;
        QTest::newRow("week") << int(ChartRange::Week) << 7 * 24;
    }

    void spansEndNow()
    {
        QFETCH(int, range);
        QFETCH(int, hours);
        const QDateTime now = QDateTime::fromString(u"2026-07-01T15:03:20Z"_s, Qt::ISODate);
        const ChartSpan span = chartSpan(static_cast<ChartRange>(range), now);
        QCOMPARE(span.bucket * span.buckets, std::chrono::minutes(std::chrono::hours(hours)));
        const QDateTime end = span.fromUtc.addMSecs(std::chrono::milliseconds(span.bucket * span.buckets).count());
        QVERIFY(span.fromUtc < now);
        QVERIFY(end > now);
    }

    void scalesAreWholeAndReachTheHighestBar_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::addColumn<double>("max");
        QTest::newRow("none") << qint64(0) << 1.0;
        QTest::newRow("one") << qint64(1) << 1.0;
        QTest::newRow("seven") << qint64(7) << 8.0;
        QTest::newRow("41") << qint64(41) << 60.0;
        QTest::newRow("5,325") << qint64(5325) << 6000.0;
    }

    void scalesAreWholeAndReachTheHighestBar()
    {
        QFETCH(qint64, most);
        QFETCH(double, max);
        const CountScale scale = countScale(most);
        QCOMPARE(scale.max, max);
        const double step = scale.max / (scale.ticks - 1);
        QCOMPARE(step, std::floor(step));
    }
};

LEADLINE_TEST(DashboardPageTest)
#include "tst_dashboardpage.moc"
