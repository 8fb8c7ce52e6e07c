#pragma once

#include "core/dialing/preflight.h"

#include <QFrame>

class PlainLabel;
class QListWidget;
class QPlainTextEdit;

/// The first calls of a campaign as they would be made: whom, when in their time, and every word of the task.
class FirstCallsView final : public QFrame {
    Q_OBJECT
public:
    explicit FirstCallsView(QWidget *parent = nullptr);
    void setCalls(const QList<Preflight::FirstCall> &calls);

private:
    void showCurrent(int row);

    QList<Preflight::FirstCall> m_calls;
    QListWidget *m_list = nullptr;
    PlainLabel *m_first = nullptr;
    QPlainTextEdit *m_text = nullptr;
};
