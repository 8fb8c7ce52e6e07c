#pragma once

#include "core/base/result.h"
#include "core/metrics/figuredefinitions.h"

#include <QFrame>

class PlainLabel;
class Plot;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

/// A chart in its card: title, choices and a button to save at the right, and a sentence in its place while
/// there is nothing to draw.
class ChartCard final : public QFrame {
    Q_OBJECT
public:
    enum class Format { Png, Svg, Csv };

    /// `plot` becomes the card's. `name`: objectName of the card.
    ChartCard(const char *name, Plot *plot, QWidget *parent = nullptr);

    Plot *plot() const { return m_plot; }
    /// Title with the unit; definition of `figure` one hover away.
    void setTitle(Figure figure, const QString &title);
    /// Whose figures they are, of which time and of when: stands in a saved picture.
    void setScopeText(const QString &scope) { m_scope = scope; }
    void addChoice(QWidget *widget);
    /// Empty: the chart is shown.
    void setEmptyText(const QString &sentence);
    QString emptyText() const;

    Result<Done> save(Format format, const QString &fileName) const;

signals:
    void saved(const QString &fileName);
    void failed(const Error &error);

private:
    QToolButton *saveButton();
    void askWhere(Format format);

    Plot *m_plot;
    QString m_scope;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_empty = nullptr;
    QHBoxLayout *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_save = nullptr;
};
