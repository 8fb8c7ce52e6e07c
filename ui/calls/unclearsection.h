#pragma once

#include "core/dialing/attempt.h"

#include <QWidget>

class PlainLabel;
class QPushButton;

/// What to do about a call of which nobody knows whether it was made. Hidden for all others.
class UnclearSection final : public QWidget {
    Q_OBJECT
public:
    explicit UnclearSection(QWidget *parent = nullptr);

    void setCall(const Attempt &call);

signals:
    void lookAgainRequested(AttemptId call);
    void closeRequested(AttemptId call);

private:
    AttemptId m_call {};
    PlainLabel *m_words = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_close = nullptr;
};
