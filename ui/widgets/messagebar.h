#pragma once

#include "core/base/error.h"
#include "ui/shell/page.h"

#include <QFrame>

class PlainLabel;
class QPushButton;
class QTimer;

/// One sentence under the page header with at most one action. Info and Success go by themselves after eight seconds,
/// unless the pointer rests on them; Warning and Error stay until closed.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void dismiss();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool goesByItself() const;

    Message m_message;
    QTimer *m_hide = nullptr;
    PlainLabel *m_symbol = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
};

/// What to show for an error.
inline Message messageOf(const Error &error)
{
    return { .kind = Message::Kind::Error, .text = error.message };
}
