#pragma once

#include "core/dialing/attempt.h"

#include <QWidget>

class QVBoxLayout;

/// The attempts to one person, newest first, as short rows.
class LeadHistory final : public QWidget {
    Q_OBJECT
public:
    explicit LeadHistory(QWidget *parent = nullptr);
    void setAttempts(const QList<Attempt> &attempts);

private:
    QVBoxLayout *m_rows = nullptr;
};
