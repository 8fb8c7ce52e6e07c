#include "ui/dashboard/chartcard.h"

#include "core/base/text.h"
#include "ui/widgets/lookwatch.h"
#include "ui/widgets/plainlabel.h"

#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>

#include <cmath>

namespace {

constexpr qsizetype longestText = 60;
constexpr int chartHeight = 220;

} // namespace

QString chartText(const QString &text)
{
    return text::shown(text, longestText).toHtmlEscaped();
}

CountScale countScale(qint64 most)
{
    const double wanted = std::max<double>(1, std::ceil(static_cast<double>(std::max<qint64>(1, most)) / 4));
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= wanted) {
            step = factor * power;
            break;
        }
    }
    const int steps = std::max(1, static_cast<int>(std::ceil(static_cast<double>(most) / step)));
    return { step * steps, steps + 1 };
}

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
    , m_empty(new PlainLabel)
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedWidget)
{
    setProperty("card", true);
    auto *name = new PlainLabel(title);
    name->setTextSize(TextSize::Body, true);
    m_head->addWidget(name, 1);
    m_head->addStrut(Theme::controlHeight());
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setLocalizeNumbers(true);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setStyleSheet(QStringLiteral("background: transparent;"));
    m_view->setMinimumHeight(chartHeight);
    m_view->setAccessibleName(title);
    m_empty->setQuiet(true);
    m_empty->setWrapping(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::small);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    new LookWatch(*this, [this] { applyLook(); });
}

void ChartCard::addChoice(QWidget *widget)
{
    m_head->addWidget(widget);
}

void ChartCard::setEmptyText(const QString &sentence)
{
    m_empty->setText(sentence);
    m_stack->setCurrentIndex(sentence.isEmpty() ? 0 : 1);
}

void ChartCard::applyLook()
{
    const ThemeColors &colors = themeColors(palette());
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsColor(colors.text);
        axis->setLabelsFont(Theme::font(TextSize::Secondary));
        axis->setLinePenColor(colors.outline);
        axis->setGridLineColor(colors.border);
    }
    m_chart->legend()->setLabelColor(colors.text);
    m_chart->legend()->setFont(Theme::font(TextSize::Secondary));
    recolor();
}
