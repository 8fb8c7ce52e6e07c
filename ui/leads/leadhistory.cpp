#include "ui/leads/leadhistory.h"

#include "core/base/text.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownAttempts = 50;

QString resultOf(const Attempt &attempt)
{
    return attempt.outcome ? outcomeLabel(*attempt.outcome) : attemptLabel(attempt.state);
}

QColor inkOf(const Attempt &attempt, const QPalette &palette)
{
    return (attempt.outcome ? outcomeStyle(*attempt.outcome) : attemptStyle(attempt.state)).color(palette);
}

QString factsOf(const Attempt &attempt)
{
    QStringList facts { shownMoment(attempt.intentUtc) };
    if (attempt.seconds)
        facts.append(shownDuration(*attempt.seconds));
    if (attempt.cost)
        facts.append(shownMoney(*attempt.cost));
    facts.append(text::isolated(attempt.campaignName));
    return facts.join(u" · "_s);
}

QWidget *attemptRow(const Attempt &attempt, const QPalette &palette)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, gap::tiny, 0, gap::tiny);
    column->setSpacing(2);
    auto *result = new PlainLabel(resultOf(attempt));
    QPalette inked = palette;
    inked.setColor(QPalette::WindowText, inkOf(attempt, palette));
    result->setPalette(inked);
    auto *facts = new PlainLabel(factsOf(attempt));
    facts->setQuiet(true);
    facts->setTextSize(TextSize::Secondary);
    column->addWidget(result);
    column->addWidget(facts);
    if (!attempt.summary.isEmpty()) {
        auto *summary = new PlainLabel;
        summary->setWrapping(true);
        summary->setText(attempt.summary);
        column->addWidget(summary);
    }
    return row;
}

} // namespace

LeadHistory::LeadHistory(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap::tiny);
}

void LeadHistory::setAttempts(const QList<Attempt> &attempts)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (attempts.isEmpty()) {
        auto *none = new PlainLabel(tr("Not called yet."));
        none->setQuiet(true);
        m_rows->addWidget(none);
        return;
    }
    for (const Attempt &attempt : attempts.first(qMin<qsizetype>(attempts.size(), shownAttempts)))
        m_rows->addWidget(attemptRow(attempt, palette()));
}
