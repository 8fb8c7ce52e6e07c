#include "ui/diagnostics/deliverydetail.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"

#include <QFontDatabase>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 360;
constexpr qsizetype longestShown = 64 * 1024; ///< characters; more of one line makes a text field slow

} // namespace

DeliveryDetail::DeliveryDetail(QWidget *parent)
    : QFrame(parent)
{
    setProperty("panel", true);
    setMinimumWidth(panelWidth);
    m_title = wrappingLabel();
    m_title->setTextSize(TextSize::Title, true);
    m_state = wrappingLabel();
    m_state->setObjectName(u"deliveryState"_s);
    m_reason = wrappingLabel();
    m_facts = wrappingLabel();
    m_facts->setQuiet(true);
    m_body = new QPlainTextEdit;
    m_body->setObjectName(u"deliveryBody"_s);
    m_body->setReadOnly(true);
    m_body->setAccessibleName(tr("Text of the delivery"));
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setWordWrapMode(QTextOption::WrapAnywhere);
    m_replay = plainButton(tr("Apply again"), "view-refresh"_L1);
    m_replay->setObjectName(u"replay"_s);
    m_replay->setToolTip(tr("Nothing can get worse: what is known already stays."));
    connect(m_replay, &QPushButton::clicked, this, [this] { emit replayRequested(m_entry.id); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    column->addWidget(m_replay, 0, Qt::AlignLeft);
    column->addWidget(m_body, 1);
    setDelivery({}, {});
}

void DeliveryDetail::setDelivery(const DeliveryEntry &entry, const QString &body)
{
    m_entry = entry;
    const bool known = entry.id != DeliveryId {};
    setEnabled(known);
    const QString kind = deliveryKindText(entry.kind);
    m_title->setText(!known ? tr("No delivery selected") : kind.isEmpty() ? tr("Not read yet") : kind);
    m_state->setText(known ? deliveryStateText(entry.state) : QString());
    m_reason->setText(deliveryReasonText(entry.reason));
    m_reason->setVisible(!entry.reason.isEmpty());
    const QLocale locale;
    m_facts->setText(known
                         ? tr("Received %1 · %2 · repeated %3 times")
                               .arg(shownMomentInFull(entry.receivedUtc),
                                    locale.formattedDataSize(entry.bytes), locale.toString(entry.duplicates))
                         : QString());
    const bool canReplay = known && entry.hasBody && entry.state != DeliveryState::New;
    m_replay->setEnabled(canReplay);
    QString shown = text::shownLines(body, longestShown);
    if (body.size() > longestShown)
        shown += u'\n' + tr("(the rest of %1 is not shown)").arg(locale.formattedDataSize(entry.bytes));
    if (known && !entry.hasBody)
        shown = tr("The text is no longer kept.");
    if (m_body->toPlainText() != shown)
        m_body->setPlainText(shown);
}
