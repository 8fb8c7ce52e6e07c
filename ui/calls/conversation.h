#pragma once

#include "core/dialing/callrecord.h"
#include "ui/calls/conversationtext.h"

class ConversationFind;
class PlainLabel;

/// What was said, turn by turn: who, when, words. Can be looked through, and its lines can be pointed at and heard.
class Conversation final : public QWidget {
    Q_OBJECT
public:
    explicit Conversation(QWidget *parent = nullptr);

    /// `person` is the name of the called person; empty: "Person". With the moment at which the call was connected, times
    /// are those of the recording, else those of the clock. `afterTransfer` follows with line numbers that go on.
    void setTurns(const QList<TranscriptLine> &turns, const QString &person, const QDateTime &startedUtc = {},
                  const QList<TranscriptLine> &afterTransfer = {});
    /// Whether the words of the call are still to come; told while there are none.
    void setAwaited(bool awaited);
    /// The bar for looking through it, hidden until it is wanted; to be placed where it does not scroll away.
    ConversationFind *findBar() const { return m_find; }
    /// What was looked for in one call says nothing about another one.
    void closeFind();
    /// Opens the bar; goes to the next place when it is open.
    void findNext();
    void findPrevious();
    /// Points at a line and marks `words` (WordSearch) in all lines; a line of -1 only marks.
    void showLine(int line, const QString &words);
    /// Whether lines with a time can be heard.
    void setJumping(bool possible);
    /// Moment of the recording that is heard, in milliseconds; -1 = none.
    void setPlayed(qint64 milliseconds);
    bool isEmpty() const { return m_lines.isEmpty(); }

signals:
    /// A person wants to hear the recording from this moment on.
    void playRequested(qint64 milliseconds);
    /// What is at `place`, in own coordinates, is to be seen.
    void placeShown(const QRect &place);

private:
    void build();
    ShownLine shownLine(const TranscriptLine &turn) const;
    void lookFor(const QString &text);
    void setPlaces(const QList<LineSpan> &places, qsizetype current);
    void step(int by);
    void point();
    void clearPlaces();

    QList<TranscriptLine> m_lines;
    qsizetype m_transferAt = -1; ///< first line after a transfer
    QString m_person;
    QDateTime m_startedUtc;
    QList<ShownLine> m_shown;
    QList<LineSpan> m_places;
    qsizetype m_current = -1;
    LineSpan m_pointed; ///< to be shown as soon as it is in the document
    bool m_jumping = false;
    ConversationFind *m_find = nullptr;
    ConversationText *m_text = nullptr;
    PlainLabel *m_none = nullptr;
};
