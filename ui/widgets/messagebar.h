#pragma once

#include "core/base/error.h"
#include "ui/shell/page.h"

#include <QFrame>
#include <QPointer>

class PlainLabel;
class QPushButton;
class QTimer;
class QToolButton;

/// One sentence with at most one action. Info and Success go by themselves after eight seconds, unless the
/// pointer or the keyboard rests on them; Warning and Error stay until closed. The newest is shown; one that
/// comes back is shown again behind it.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void dismiss();
    /// Gives the keyboard to the action of the message that is shown; back to where it was when the message goes.
    void takeKeys();
    QString text() const;
    /// Drawn as a card that lies over something, not as a part of the page.
    void setFloating(bool floating);
    bool isFloating() const { return m_isFloating; }

signals:
    void messageShown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool hasKeys() const;
    void putAway();

    Message m_message;
    QList<Message> m_pushedAside; ///< come back, the last one first
    bool m_isFloating = false;
    QTimer *m_hide = nullptr;
    PlainLabel *m_symbol = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard
};

/// What to show for an error.
inline Message messageOf(const Error &error)
{
    return { .kind = Message::Kind::Error, .text = error.message };
}
