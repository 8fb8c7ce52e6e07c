#pragma once

#include "core/dialing/calldesk.h"

#include <QDialog>

class PlainLabel;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QPushButton;

/// Asks when to ring again: a day and an hour in the called person's zone.
class CallbackSheet final : public QDialog {
    Q_OBJECT
public:
    CallbackSheet(const DeskCall &call, const QDateTime &nowUtc, QWidget *parent = nullptr);

signals:
    void planned(const CallbackPlan &plan);

private:
    void createFields();
    void createLayout();
    QWidget *createShortcuts();
    void setMoment(const QDateTime &utc);
    QDateTime momentUtc() const;
    QTimeZone zone() const;
    void showMoment();

    const DeskCall m_call;
    const QDateTime m_nowUtc;
    QDateTimeEdit *m_moment = nullptr;
    QComboBox *m_zones = nullptr;
    QCheckBox *m_outcome = nullptr;
    PlainLabel *m_here = nullptr;
    QPushButton *m_plan = nullptr;
};
