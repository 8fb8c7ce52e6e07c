#include "tests/support/testmain.h"
#include "ui/dashboard/barsplot.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/charts.h"
#include "ui/dashboard/heatplot.h"
#include "ui/dashboard/intervalplot.h"
#include "ui/dashboard/plotlook.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString nasty = u"=HYPERLINK(\"x\") <img src=x>&"_s;

PlotBar bar(const QString &label, double value)
{
    PlotBar made;
    made.label = label;
    made.value = value;
    made.text = QString::number(value);
    made.words = u"%1: %2."_s.arg(label, made.text);
    made.calls = CallSelection {};
    made.cells = {label, made.text};
    return made;
}

std::array<PlotCell, weekHours> cells(int hour, qint64 hits, qint64 of)
{
    std::array<PlotCell, weekHours> made;
    made[static_cast<size_t>(hour)].rate = rateOf(hits, of);
    made[static_cast<size_t>(hour)].calls = CallSelection {.weekHour = hour};
    return made;
}

QColor middleOf(const QImage &image, const QRectF &area)
{
    return image.pixelColor(QPointF(area.left() + 3, area.top() + 3).toPoint());
}

QImage drawn(const Plot &plot)
{
    QImage image(plot.size(), QImage::Format_RGB32);
    image.fill(themeColors(plot.palette()).surface);
    QPainter painter(&image);
    painter.setFont(chartFont());
    plot.draw(painter, plot.rect(), plot.palette());
    return image;
}

QByteArray read(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PlotsTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreCutAndClean();
    void ratesNeverStandAlone();
    void scalesAreWholeAndReachTheHighestBar_data();
    void scalesAreWholeAndReachTheHighestBar();
    void keysMoveThroughTheMarks();
    void aScreenReaderHearsMarkAndDefinition();
    void cellsOnFewCallsAreHatched();
    void cellsWithoutCallsAreNoMarks();
    void nightHoursAppearWithTheirCalls();
    void manyRowsAreCutWithAWord();
    void savesAPicture();
    void savesAPictureForEveryScale();
    void savesFiguresThatAreNoFormulas();
    void saysWhyAFileWasNotWritten();
    void limitedBudgetsAllGoIntoTheFile();
};

void PlotsTest::textsAreCutAndClean()
{
    QVERIFY(chartText(QString(500, u'a')).size() < 80);
    QVERIFY(!chartText(u"a\u202Eb\nc"_s).contains(u'\n'));
    QVERIFY(!chartText(u"a\u202Eb"_s).contains(QChar(0x202E)));
}

void PlotsTest::ratesNeverStandAlone()
{
    QCOMPARE(rateText(*rateOf(5, 10)), u"50 % (24 to 76 %)"_s);
    QCOMPARE(rateText(*rateOf(15, 148)), u"10 % (6.2 to 16 %)"_s);
}

void PlotsTest::scalesAreWholeAndReachTheHighestBar_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<double>("max");
    QTest::newRow("none") << qint64(0) << 1.0;
    QTest::newRow("one") << qint64(1) << 1.0;
    QTest::newRow("seven") << qint64(7) << 8.0;
    QTest::newRow("41") << qint64(41) << 60.0;
    QTest::newRow("5,325") << qint64(5325) << 6000.0;
}

void PlotsTest::scalesAreWholeAndReachTheHighestBar()
{
    QFETCH(const qint64, most);
    QFETCH(const double, max);
    const CountScale scale = countScale(most);
    QCOMPARE(scale.max, max);
    const double step = scale.max / (scale.ticks - 1);
    QCOMPARE(step, std::floor(step));
}

void PlotsTest::keysMoveThroughTheMarks()
{
    BarsPlot plot;
    plot.resize(400, 120);
    PlotBar second = bar(u"b"_s, 2);
    second.calls->weekHour = 5;
    plot.setBars({bar(u"a"_s, 1), second}, {});
    plot.show();
    plot.setFocus();
    QSignalSpy asked(&plot, &Plot::callsRequested);
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Down);
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<CallSelection>().weekHour, std::optional(5));
    QTest::keyClick(&plot, Qt::Key_Home);
    QTest::keyClick(&plot, Qt::Key_Space);
    QCOMPARE(asked.last().first().value<CallSelection>().weekHour, std::nullopt);
    QTest::keyClick(&plot, Qt::Key_End);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Enter);
    QCOMPARE(asked.last().first().value<CallSelection>().weekHour, std::optional(5));
}

void PlotsTest::aScreenReaderHearsMarkAndDefinition()
{
    BarsPlot plot;
    plot.setDefinition(u"What it means."_s);
    plot.setBars({bar(u"a"_s, 1), bar(u"b"_s, 2)}, {});
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&plot);
    QVERIFY(accessible);
    QVERIFY(accessible->text(QAccessible::Description).startsWith(u"What it means."_s));
    QVERIFY(accessible->text(QAccessible::Description).contains(u"b: 2."_s));
    QCOMPARE(plot.whatsThis(), u"What it means."_s);
}

void PlotsTest::cellsOnFewCallsAreHatched()
{
    HeatPlot plot;
    plot.resize(800, 260);
    plot.setCells(cells(34, 5, HeatPlot::fewCalls), {});
    QCOMPARE(plot.marks().size(), 1);
    const QRectF area = plot.marks().first().area;
    const QColor told = middleOf(drawn(plot), area);
    plot.setCells(cells(34, 5, HeatPlot::fewCalls - 1), {});
    QVERIFY(middleOf(drawn(plot), area) != told);
    QCOMPARE(plot.marks().first().calls->weekHour, std::optional(34));
    const QImage hatched = drawn(plot);
    QSet<QRgb> colors;
    for (int x = static_cast<int>(area.left()) + 2; x < area.right() - 2; ++x)
        colors.insert(hatched.pixel(x, static_cast<int>(area.center().y())));
    QVERIFY(colors.size() > 1);
}

void PlotsTest::cellsWithoutCallsAreNoMarks()
{
    HeatPlot plot;
    plot.resize(800, 260);
    plot.setCells({}, {});
    QVERIFY(plot.marks().isEmpty());
    QCOMPARE(plot.table().size(), 1);
}

void PlotsTest::nightHoursAppearWithTheirCalls()
{
    HeatPlot plot;
    plot.resize(800, 260);
    plot.setCells(cells(3, 5, 20), {});
    QCOMPARE(plot.marks().size(), 1);
    QVERIFY(plot.rect().contains(plot.marks().first().area.toAlignedRect()));
    QCOMPARE(plot.table().at(1).first(2), (QStringList {u"Monday"_s, u"3"_s}));
}

void PlotsTest::manyRowsAreCutWithAWord()
{
    QList<PlotInterval> rows;
    for (int i = 0; i < 30; ++i) {
        PlotInterval row;
        row.label = QString::number(i);
        row.rate = rateOf(i, 40);
        row.cells = {row.label};
        rows.append(row);
    }
    IntervalPlot plot;
    plot.setIntervals(rows, {u"name"_s});
    QCOMPARE(plot.marks().size(), IntervalPlot::mostRows);
    QCOMPARE(plot.table().size(), 31);
    const int tall = plot.sizeHint().height();
    rows.resize(IntervalPlot::mostRows);
    plot.setIntervals(rows, {u"name"_s});
    QVERIFY(plot.sizeHint().height() < tall);
}

void PlotsTest::savesAPicture()
{
    const QTemporaryDir folder;
    auto *plot = new BarsPlot;
    ChartCard card("outcomes", plot);
    card.setTitle(Figure::Outcomes, nasty);
    card.setScopeText(u"Fair <1> · Last 7 days"_s);
    plot->setBars({bar(nasty, 3)}, {u"name"_s, u"value"_s});
    const QString png = folder.filePath(u"chart.png"_s);
    QVERIFY(card.save(ChartCard::Format::Png, png));
    const QImage image(png);
    QVERIFY(image.width() >= 2 * 480);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        colors.insert(image.pixel(image.width() / 2, y));
    QVERIFY(colors.size() > 1);

    const QString svg = folder.filePath(u"chart.svg"_s);
    QVERIFY(card.save(ChartCard::Format::Svg, svg));
    QXmlStreamReader xml(read(svg));
    QString texts;
    while (!xml.atEnd()) {
        xml.readNext();
        QVERIFY(xml.name() != u"img"_s);
        texts += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(texts.contains(u"<img src=x>"_s), qPrintable(texts));
    QVERIFY2(texts.count(u"Fair <1> · Last 7 days"_s) >= 2, qPrintable(texts)); // drawn and described
    QCOMPARE(QFile::permissions(svg) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void PlotsTest::savesAPictureForEveryScale()
{
    const QTemporaryDir folder;
    HeatPlot heat;
    heat.setCells(cells(40, 0, 30), {});
    IntervalPlot intervals;
    intervals.setIntervals({}, {});
    ColumnsPlot columns(u"a"_s, u"b"_s);
    columns.setColumns({}, {});
    BarsPlot bars;
    bars.setBars({}, {});
    for (Plot *plot : std::initializer_list<Plot *> {&heat, &intervals, &columns, &bars}) {
        plot->resize(1, 1);
        QVERIFY(!drawn(*plot).isNull());
    }
}

void PlotsTest::savesFiguresThatAreNoFormulas()
{
    const QTemporaryDir folder;
    auto *plot = new BarsPlot;
    const ChartCard card("outcomes", plot);
    plot->setBars({bar(nasty, 3)}, {u"name"_s, u"value"_s});
    const QString csv = folder.filePath(u"chart.csv"_s);
    QVERIFY(card.save(ChartCard::Format::Csv, csv));
    const QByteArray content = read(csv);
    QVERIFY(content.contains("\"name\",\"value\"\r\n"));
    QVERIFY2(content.contains("\"'=HYPERLINK"), content.constData());
}

void PlotsTest::saysWhyAFileWasNotWritten()
{
    const ChartCard card("outcomes", new BarsPlot);
    for (const auto format : {ChartCard::Format::Png, ChartCard::Format::Svg, ChartCard::Format::Csv}) {
        const auto done = card.save(format, u"/nowhere/at/all.x"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        const QString name = QChar(0x2068) + u"/nowhere/at/all.x"_s + QChar(0x2069); // its own direction
        QVERIFY2(done.error().message.contains(name), qPrintable(done.error().message));
    }
}

void PlotsTest::limitedBudgetsAllGoIntoTheFile()
{
    DashboardCounts counts;
    for (int i = 0; i < 12; ++i)
        counts.campaigns.append(
            {CampaignId {i + 1}, u"Campaign %1"_s.arg(i), Money::fromUsd(10), Money::fromUsd(i), {}});
    counts.campaigns.append({CampaignId {99}, u"Draft"_s, std::nullopt, {}, {}});
    const charts::Budgets all = charts::budgetBars(counts, {});
    QCOMPARE(all.bars.size(), charts::mostBudgets);
    QCOMPARE(all.left.size(), 4);
    QCOMPARE(all.bars.first().label, u"Campaign 11"_s);
    QVERIFY(all.bars.first().text.contains(u"110 %"_s));
    const charts::Budgets one = charts::budgetBars(counts, {.campaign = CampaignId {99}});
    QCOMPARE(one.bars.size(), 1);
    QVERIFY(!one.bars.first().limit);
}

LEADLINE_TEST(PlotsTest)
#include "tst_plots.moc"
