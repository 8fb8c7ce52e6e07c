#pragma once

#include "core/dialing/attempt.h"
#include "core/leads/leadrecords.h"

#include <QWidget>

class QVBoxLayout;

/// What happened to one person, newest first, as short rows: calls of all campaigns, changes by hand, the stop list, and
/// where the lead came from.
class LeadHistory final : public QWidget {
    Q_OBJECT
public:
    explicit LeadHistory(QWidget *parent = nullptr);
    void setHistory(const QList<Attempt> &attempts, const LeadRecord &record);
    /// The calls alone.
    void setAttempts(const QList<Attempt> &attempts);
    void clear();

private:
    QVBoxLayout *m_rows = nullptr;
    QString m_shown; ///< texts of the rows, to leave them alone while nothing happens
};

/// "City: Austin, before: Dallas", "Tagged vip"; plain text.
QString leadEditText(const LeadEditEntry &entry);
