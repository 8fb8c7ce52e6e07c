#pragma once

#include "core/dialing/diagnostics.h"

#include <QFrame>

class PlainLabel;
class QPlainTextEdit;
class QPushButton;

/// One delivery: what became of it and its text, as plain text.
class DeliveryDetail final : public QFrame {
    Q_OBJECT
public:
    explicit DeliveryDetail(QWidget *parent = nullptr);

    /// `body` is cut for display; the whole of it stays in the database.
    void setDelivery(const DeliveryEntry &entry, const QString &body);

signals:
    void replayRequested(DeliveryId id);

private:
    DeliveryEntry m_entry;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_reason = nullptr;
    PlainLabel *m_facts = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QPushButton *m_replay = nullptr;
};
