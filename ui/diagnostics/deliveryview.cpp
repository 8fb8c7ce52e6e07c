#include "ui/diagnostics/deliveryview.h"

#include "ui/diagnostics/deliverydetail.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states {DeliveryState::New, DeliveryState::Applied, DeliveryState::Parked,
                             DeliveryState::Dead, DeliveryState::Ignored};

struct Width {
    int column;
    int width;
};
constexpr std::array widths {
    Width {DeliveryModel::TimeColumn, 110},     Width {DeliveryModel::KindColumn, 120},
    Width {DeliveryModel::CallColumn, 90},      Width {DeliveryModel::StateColumn, 80},
    Width {DeliveryModel::SignatureColumn, 85}, Width {DeliveryModel::RepeatsColumn, 75},
};

} // namespace

DeliveryView::DeliveryView(DiagnosticsReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_model(reader)
{
    createTable();
    m_detail = new DeliveryDetail;
    connect(m_detail, &DeliveryDetail::replayRequested, this, &DeliveryView::replayRequested);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"deliverySplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(1, false);
    m_none = new EmptyState(themedIcon("mail-unread"_L1, IconInk::Secondary), {}, {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(createChips());
    column->addWidget(m_stack, 1);
    showState();
}

void DeliveryView::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"deliveries"_s);
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableLook(*m_table);
    for (const auto &[tableColumn, width] : widths)
        m_table->setColumnWidth(tableColumn, width);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(DeliveryModel::ReasonColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeliveryView::showCurrent);
}

QWidget *DeliveryView::createChips()
{
    m_chips = new ChipRow;
    m_chips->setContentsMargins(gap::large, 0, gap::large, 0);
    for (const DeliveryState state : states)
        m_chips->addChip(deliveryStateCode(state), deliveryStateText(state));
    connect(m_chips, &ChipRow::currentChanged, this, [this](const QString &code) {
        m_model.setState(deliveryStateFromCode(code));
        showState();
    });
    return m_chips;
}

void DeliveryView::refresh(const HealthCounters &health)
{
    const DeliveryId chosen = m_model.entry(m_table->currentIndex().row()).id;
    m_model.refresh();
    m_chips->chip(deliveryStateCode(DeliveryState::New))->setCount(health.deliveriesWaiting);
    m_chips->chip(deliveryStateCode(DeliveryState::Parked))->setCount(health.deliveriesParked);
    m_chips->chip(deliveryStateCode(DeliveryState::Dead))->setCount(health.deliveriesDead);
    const int row = m_model.rowOf(chosen);
    if (row >= 0)
        m_table->selectRow(row);
    showState();
}

void DeliveryView::showState()
{
    const bool filtered = !m_chips->current().isEmpty();
    m_none->setSentence(
        filtered
            ? tr("No delivery is in this state.")
            : tr("No deliveries yet. What the provider sends to this program comes here. Without a public "
                 "address the results are asked for instead, and nothing is missing."));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showCurrent();
}

void DeliveryView::showCurrent()
{
    const DeliveryEntry entry = m_model.entry(m_table->currentIndex().row());
    m_detail->setDelivery(
        entry, entry.hasBody && entry.id != DeliveryId {} ? m_reader.body(entry.id) : QString());
}
