#pragma once

#include "ui/diagnostics/alarmmodel.h"

#include <QWidget>

class EmptyState;
class PlainLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

/// The alarms with what to do about each.
class AlarmView final : public QWidget {
    Q_OBJECT
public:
    explicit AlarmView(QWidget *parent = nullptr);

    void setAlarms(const QList<Alarm> &alarms);

signals:
    /// All alarms up to this id have been seen.
    void seen(qint64 upTo);

private:
    QWidget *createDetail();
    void showCurrent();

    AlarmModel m_model;
    qint64 m_newest = 0;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_time = nullptr;
    PlainLabel *m_text = nullptr;
    PlainLabel *m_advice = nullptr;
    QPushButton *m_seen = nullptr;
};
