#pragma once

#include "core/dialing/diagnostics.h"

#include <QScrollArea>

class QGridLayout;

/// Every counter of the program, in cards.
class CountersView final : public QScrollArea {
    Q_OBJECT
public:
    explicit CountersView(QWidget *parent = nullptr);

    void setDiagnosis(const Diagnosis &diagnosis);

private:
    QGridLayout *addCard(QGridLayout &grid, int row, int column, const QString &title);
    void showCalls(const HealthCounters &health);
    void showDeliveries(const Diagnosis &diagnosis);
    void showProgram(const Diagnosis &diagnosis);
    void showRefusals(const ProgramFigures &program);

    QGridLayout *m_calls = nullptr;
    QGridLayout *m_deliveries = nullptr;
    QGridLayout *m_program = nullptr;
    QGridLayout *m_refusals = nullptr;
};
