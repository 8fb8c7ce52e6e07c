#include "ui/prompts/scriptfaults.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVisible = 8;

} // namespace

ScriptFaults::ScriptFaults(QWidget *parent)
    : QFrame(parent)
    , m_summary(new PlainLabel)
    , m_list(new QListWidget)
{
    m_summary->setObjectName(u"faultSummary"_s);
    m_list->setObjectName(u"faults"_s);
    m_list->setAccessibleName(tr("Mistakes in the script"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::tiny);
    column->addWidget(m_summary);
    column->addWidget(m_list);
    const auto choose = [this](const QListWidgetItem *item) { emit chosen(m_faults.at(m_list->row(item))); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    setFaults({});
}

void ScriptFaults::setFaults(const QList<TemplateFault> &faults)
{
    m_faults = faults;
    m_list->clear();
    for (const TemplateFault &fault : faults) {
        const QString where = fault.isWarning
            ? tr("Advice: %1").arg(fault.message)
            : tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.message);
        m_list->addItem(where);
    }
    const auto mistakes = static_cast<int>(
        std::ranges::count_if(faults, [](const TemplateFault &fault) { return !fault.isWarning; }));
    m_summary->setText(
        mistakes == 0
            ? tr("✓ No mistakes")
            : tr("%Ln mistake(s). A campaign cannot use the script until they are gone.", nullptr, mistakes));
    setFlag(*m_summary, "fault", mistakes > 0);
    setFlag(*m_summary, "good", mistakes == 0);
    m_list->setVisible(!faults.isEmpty());
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), mostVisible); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}
