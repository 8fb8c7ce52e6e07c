#include "ui/widgets/keyfigurerow.h"

#include "ui/widgets/keyfigure.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>

KeyFigureRow::KeyFigureRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap::medium);
}

void KeyFigureRow::add(KeyFigure *figure)
{
    m_figures.append(figure);
    m_columns = 0;
    arrange();
}

void KeyFigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KeyFigureRow::arrange()
{
    const int count = static_cast<int>(m_figures.size());
    int wanted = (count - 1) * gap::medium;
    for (const KeyFigure *figure : std::as_const(m_figures))
        wanted += figure->sizeHint().width();
    const int columns = wanted <= width() ? count : (count + 1) / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int place = 0; place < count; ++place) {
        m_grid->addWidget(m_figures.at(place), place / columns, place % columns);
        m_grid->setColumnStretch(place, place < columns ? 1 : 0);
    }
}
