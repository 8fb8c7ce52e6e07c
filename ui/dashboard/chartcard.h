#pragma once

#include <QFrame>
#include <QtCharts/QChart>

class PlainLabel;
class QChartView;
class QHBoxLayout;
class QStackedWidget;

/// A chart in its card: title, an optional choice at the right, and a sentence in its place while there is nothing to
/// draw. Every text given to the chart is escaped, because charts read HTML.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);

    QChart &chart() const { return *m_chart; }
    void addChoice(QWidget *widget);
    /// Empty: the chart is shown.
    void setEmptyText(const QString &sentence);

protected:
    /// Called with a new palette, after axes and texts have their colours.
    virtual void recolor() = 0;
    void applyLook();
    QChartView *view() const { return m_view; }

private:
    QChart *m_chart = nullptr;
    QChartView *m_view = nullptr;
    PlainLabel *m_empty = nullptr;
    QHBoxLayout *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
};

/// Safe for the texts of a chart: cleaned, cut to 60 characters, escaped.
QString chartText(const QString &text);

/// A zero-based scale with whole, round steps that reaches `most`.
struct CountScale {
    double max = 4;
    int ticks = 5;
};
CountScale countScale(qint64 most);
