#pragma once

#include <QWidget>

class PlainLabel;
class QLineEdit;
class QToolButton;

/// The bar for looking through a conversation: as-you-type, how many places, next and previous; Escape
/// closes.
class ConversationFind final : public QWidget {
    Q_OBJECT
public:
    explicit ConversationFind(QWidget *parent = nullptr);

    /// Shows the bar with `text` selected in it; an empty one leaves what was looked for.
    void start(const QString &text = {});
    /// The same without the keyboard.
    void present(const QString &text);
    QString text() const;
    /// The place one is at, from 0, of `count`.
    void setPlace(qsizetype place, qsizetype count);

signals:
    void textEdited(const QString &text);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();

    QLineEdit *m_text = nullptr;
    PlainLabel *m_note = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};
