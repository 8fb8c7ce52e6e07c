#include "ui/settings/formcard.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QGridLayout>

#include <algorithm>

namespace {

constexpr int usualLabelWidth = 190;

} // namespace

FormCard::FormCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setProperty("card", true);
    auto *heading = new PlainLabel(title);
    heading->setTextSize(TextSize::Body, true);
    m_grid->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    m_grid->setHorizontalSpacing(gap::large);
    m_grid->setVerticalSpacing(gap::tiny);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, usualLabelWidth);
    m_grid->addWidget(heading, 0, 0, 1, 2);
    m_grid->setRowMinimumHeight(1, gap::small);
}

PlainLabel *FormCard::addRow(const QString &label, QWidget *input, const QString &help)
{
    const int row = m_grid->rowCount();
    auto *line = new PlainLabel;
    line->setWrapping(true);
    line->setQuiet(true);
    line->setTextSize(TextSize::Secondary);
    line->setText(help);
    line->setVisible(!help.isEmpty());
    m_grid->addWidget(formLabel(label, input), row, 0);
    const bool isNarrow = input->maximumWidth() < QWIDGETSIZE_MAX;
    m_grid->addWidget(input, row, 1, isNarrow ? Qt::AlignLeft : Qt::Alignment());
    m_grid->addWidget(line, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, gap::small);
    return line;
}

void FormCard::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

int FormCard::labelWidth() const
{
    int width = usualLabelWidth;
    for (int row = 1; row < m_grid->rowCount(); ++row) { // below the heading
        const QLayoutItem *label = m_grid->itemAtPosition(row, 0);
        if (label && label != m_grid->itemAtPosition(row, 1))
            width = std::max(width, label->sizeHint().width());
    }
    return width;
}

void FormCard::setLabelWidth(int width)
{
    if (m_grid->columnMinimumWidth(0) != width)
        m_grid->setColumnMinimumWidth(0, width);
}

void showFault(QWidget &input, PlainLabel &line, const QString &fault, const QString &help)
{
    const bool wrong = !fault.isEmpty();
    setFlag(input, "fault", wrong);
    setFlag(line, "fault", wrong);
    setFlag(line, "quiet", !wrong);
    line.setText(wrong ? fault : help);
    line.setVisible(!line.fullText().isEmpty());
    input.setAccessibleDescription(fault);
}
