#pragma once

#include "ui/diagnostics/deliverymodel.h"

#include <QWidget>

class ChipRow;
class DeliveryDetail;
class EmptyState;
class QStackedWidget;
class QTableView;

/// The log of deliveries: filter by state, table, the chosen one at the right.
class DeliveryView final : public QWidget {
    Q_OBJECT
public:
    /// `reader` must outlive the view and belong to this thread.
    explicit DeliveryView(DiagnosticsReader &reader, QWidget *parent = nullptr);

    /// Reads again and shows the counts of `health` on the chips.
    void refresh(const HealthCounters &health);

signals:
    void replayRequested(DeliveryId id);

private:
    void createTable();
    QWidget *createChips();
    void showCurrent();
    void showState();

    DiagnosticsReader &m_reader;
    DeliveryModel m_model;
    ChipRow *m_chips = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    DeliveryDetail *m_detail = nullptr;
    EmptyState *m_none = nullptr;
};
