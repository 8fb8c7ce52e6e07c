#pragma once

#include "core/dialing/campaignforecast.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

/// What the cost and the end of a campaign rest on, to be changed.
class AssumptionsForm final : public QWidget {
    Q_OBJECT
public:
    explicit AssumptionsForm(QWidget *parent = nullptr);
    void setAssumptions(const ForecastAssumptions &assumptions);
    ForecastAssumptions assumptions() const;

signals:
    void changed();

private:
    QSpinBox *addShare(QGridLayout &grid, int row, const QString &label, const QString &name);
    QDoubleSpinBox *addNumber(QGridLayout &grid, int row, const QString &label, const QString &name,
                              double most, double step);

    ForecastAssumptions m_assumptions;
    QSpinBox *m_answered = nullptr;
    QSpinBox *m_voicemail = nullptr;
    QDoubleSpinBox *m_talkLow = nullptr;
    QDoubleSpinBox *m_talkHigh = nullptr;
    QDoubleSpinBox *m_perMinute = nullptr;
};
