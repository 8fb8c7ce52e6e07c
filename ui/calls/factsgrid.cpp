#include "ui/calls/factsgrid.h"

#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

#include <array>

FactsGrid::FactsGrid(int firstColumn, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap::medium);
    m_grid->setVerticalSpacing(gap::tiny);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, firstColumn);
}

void FactsGrid::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    int row = 0;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            setRow(row++, name, value);
    }
    for (; m_grid->itemAtPosition(row, 0); ++row) {
        m_grid->itemAtPosition(row, 0)->widget()->hide();
        m_grid->itemAtPosition(row, 1)->widget()->hide();
    }
}

void FactsGrid::setRow(int row, const QString &name, const QString &value)
{
    if (!m_grid->itemAtPosition(row, 0)) {
        auto *quiet = new PlainLabel;
        quiet->setQuiet(true);
        quiet->setWrapping(true);
        auto *words = new PlainLabel;
        words->setWrapping(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(quiet, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row, 1);
    }
    const std::array texts {name, value};
    for (int column = 0; column < 2; ++column) {
        auto *label = qobject_cast<PlainLabel *>(m_grid->itemAtPosition(row, column)->widget());
        label->setText(texts[static_cast<size_t>(column)]);
        label->show();
    }
}
