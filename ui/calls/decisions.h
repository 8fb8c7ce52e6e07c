#pragma once

#include "core/dialing/calldesk.h"

#include <QWidget>

class PlainLabel;

/// What people decided about the outcome of a call, the newest first, with its heading; hidden while there is
/// nothing.
class Decisions final : public QWidget {
    Q_OBJECT
public:
    explicit Decisions(QWidget *parent = nullptr);

    void setChanges(const QList<OutcomeChange> &changes);

private:
    PlainLabel *m_lines = nullptr;
};
