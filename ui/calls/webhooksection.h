#pragma once

#include "core/dialing/callprovider.h"

#include <QWidget>

class PlainLabel;
class QPushButton;

/// Did the provider send the result of this call to us? Asks and repeats; the answer in words.
class WebhookSection final : public QWidget {
    Q_OBJECT
public:
    explicit WebhookSection(QWidget *parent = nullptr);

    /// Forgets the last answer. Empty = the call has no id yet.
    void setCall(const QString &callId);
    QString call() const { return m_callId; }
    void showReport(const Result<WebhookReport> &report);
    void showResent(const Result<Done> &resent);

signals:
    void reportRequested(const QString &callId);
    void resendRequested(const QString &callId);

private:
    void say(const QString &text);
    void setBusy(bool busy);

    QString m_callId;
    PlainLabel *m_answer = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_resend = nullptr;
};

/// One try in words: "14:05: taken (200, 12ms)".
QString webhookTryText(const WebhookReport::Try &once);
