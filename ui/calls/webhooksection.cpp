#include "ui/calls/webhooksection.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QString webhookTryText(const WebhookReport::Try &once)
{
    const QString when = shownMoment(once.sentUtc);
    const QString took = text::shown(once.took, 20);
    if (once.status == 0)
        return WebhookSection::tr("%1: no answer from this program").arg(when);
    if (once.status >= 200 && once.status < 300)
        return WebhookSection::tr("%1: taken by this program (answer %2, %3)").arg(when).arg(once.status).arg(took);
    return WebhookSection::tr("%1: not taken (answer %2, %3)").arg(when).arg(once.status).arg(took);
}

WebhookSection::WebhookSection(QWidget *parent)
    : QWidget(parent)
{
    m_answer = new PlainLabel;
    m_answer->setObjectName(u"webhookAnswer"_s);
    m_answer->setWrapping(true);
    m_ask = plainButton(tr("Ask the provider"));
    m_ask->setObjectName(u"askWebhook"_s);
    m_ask->setToolTip(tr("Ask the provider whether the result of this call was sent"));
    m_resend = plainButton(tr("Send again"));
    m_resend->setObjectName(u"resendWebhook"_s);
    m_resend->setToolTip(tr("Ask the provider to send the result of this call again"));
    connect(m_ask, &QPushButton::clicked, this, [this] {
        setBusy(true);
        say(tr("Asking the provider\u2026"));
        emit reportRequested(m_callId);
    });
    connect(m_resend, &QPushButton::clicked, this, [this] {
        setBusy(true);
        say(tr("Asking the provider\u2026"));
        emit resendRequested(m_callId);
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap::small);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_resend);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addLayout(buttons);
    column->addWidget(m_answer);
    setCall({});
}

void WebhookSection::setCall(const QString &callId)
{
    if (callId == m_callId && !callId.isEmpty())
        return;
    m_callId = callId;
    say(callId.isEmpty() ? tr("The provider has given this call no id.") : QString());
    setBusy(false);
}

void WebhookSection::setBusy(bool busy)
{
    m_ask->setEnabled(!busy && !m_callId.isEmpty());
    m_resend->setEnabled(!busy && !m_callId.isEmpty());
}

void WebhookSection::say(const QString &text)
{
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
}

void WebhookSection::showReport(const Result<WebhookReport> &report)
{
    setBusy(false);
    if (!report && report.error().kind == Error::Kind::NotFound)
        return say(tr("The provider has not sent the result of this call to anybody."));
    if (!report)
        return say(report.error().message);
    if (report->tries.isEmpty())
        return say(tr("The provider has not sent the result of this call yet."));
    QStringList lines { tr("Sent to %1").arg(text::isolated(text::shown(report->url, 120))) };
    for (const WebhookReport::Try &once : report->tries)
        lines.append(once.isResend ? tr("%1, sent again").arg(webhookTryText(once)) : webhookTryText(once));
    say(lines.join(u" \u00b7 "_s));
}

void WebhookSection::showResent(const Result<Done> &resent)
{
    setBusy(false);
    say(resent ? tr("The provider sends the result again; it comes within a minute.") : resent.error().message);
}
