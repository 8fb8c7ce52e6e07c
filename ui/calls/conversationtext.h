#pragma once

#include "core/base/wordsearch.h"

#include <QColor>
#include <QPlainTextEdit>
#include <QTimer>

/// One line of a conversation as it is shown; all text cleaned.
struct ShownLine {
    QString speaker;
    QString time; ///< empty when it is not known
    QString words;
    QColor ink; ///< of the head
    QColor bar; ///< beside the line
    bool operator==(const ShownLine &) const = default;
};

/// A piece of the words of one line.
struct LineSpan {
    int line = -1;
    TextSpan span;
    bool operator==(const LineSpan &) const = default;
};

/// The text of a conversation: plain, to be read, selected and copied. As high as it is long, so that the
/// panel around it scrolls; a very long one scrolls by itself and is filled bit by bit, so that the window
/// never stands still.
class ConversationText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ConversationText(QWidget *parent = nullptr);

    void setLines(const QList<ShownLine> &lines);
    /// True once all lines are in the document.
    bool isFilled() const { return m_starts.size() == m_lines.size(); }
    /// Marks `spans`, and one of them (-1 = none) more than the others.
    void setMarks(const QList<LineSpan> &spans, qsizetype current);
    /// The line that is heard at the moment; -1 = none.
    void setPlayedLine(int line);
    /// Whether a click on the head of a line with a time is of use.
    void setJumping(bool possible);
    /// Where a line is, in own coordinates; empty while it is not in the document.
    QRect rectOf(int line, const TextSpan &span = {}) const;
    /// Scrolls inside, if there is something to scroll.
    void reveal(int line, const TextSpan &span);

signals:
    /// All lines are there.
    void filled();
    /// A person wants to hear a line.
    void lineActivated(int line);
    /// The text cursor was moved by keys.
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillSome();
    void append(QTextCursor &cursor, int line);
    void fitHeight();
    void showMarks();
    QTextCursor cursorAt(int line, const TextSpan &span) const;
    /// The line whose head is at `point` of the viewport, if it has a time; else -1.
    int headAt(const QPoint &point) const;
    bool isLong() const;

    QList<ShownLine> m_lines;
    QList<int> m_starts; ///< position of the words of each line that is in the document
    QList<LineSpan> m_marks;
    qsizetype m_current = -1;
    int m_played = -1;
    bool m_jumping = false;
    QTimer m_filling;
};
