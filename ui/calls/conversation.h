#pragma once

#include "core/dialing/callrecord.h"

#include <QWidget>

class QVBoxLayout;

/// What was said, turn by turn: who, when, words.
class Conversation final : public QWidget {
    Q_OBJECT
public:
    explicit Conversation(QWidget *parent = nullptr);
    /// `person` is the name of the called person; empty: "Person".
    void setTurns(const QList<TranscriptLine> &turns, const QString &person);

private:
    void build();

    QList<TranscriptLine> m_turns;
    QString m_person;
    QVBoxLayout *m_rows = nullptr;
};
