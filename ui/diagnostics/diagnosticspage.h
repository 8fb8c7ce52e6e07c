#pragma once

#include "core/base/changes.h"
#include "core/dialing/diagnostics.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <functional>

class AlarmView;
class ChipRow;
class CountersView;
class DeliveryView;
class QStackedWidget;

/// What the program says about itself: alarms with what to do, the log of deliveries, all counters.
class DiagnosticsPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page; `diagnosis` blocks shortly.
    DiagnosticsPage(DiagnosticsReader &reader, Diagnostics &diagnostics, Changes &changes,
                    std::function<Diagnosis()> diagnosis, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    void showAlarms();
    /// What is new goes to the message bar, as after a change.
    void announce();

signals:
    /// The person wants to see the alarms.
    void showRequested();
    /// The person wants the bundle for those who help.
    void bundleRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void refresh();
    void markSeen(qint64 upTo);
    void replay(DeliveryId id);

    DiagnosticsReader &m_reader;
    Diagnostics &m_diagnostics;
    std::function<Diagnosis()> m_diagnosis;
    QTimer m_refresh;
    QTimer m_tick;
    qint64 m_announced = 0; ///< newest alarm that was shown in the message bar
    ChipRow *m_views = nullptr;
    QStackedWidget *m_stack = nullptr;
    AlarmView *m_alarms = nullptr;
    DeliveryView *m_deliveries = nullptr;
    CountersView *m_counters = nullptr;
};
