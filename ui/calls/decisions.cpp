#include "ui/calls/decisions.h"

#include "core/base/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString decisionText(const OutcomeChange &change)
{
    const QString before = change.before ? outcomeText(*change.before) : Decisions::tr("nothing");
    const QString after = outcomeText(change.after);
    const QString who = change.who.isEmpty() ? Decisions::tr("a person") : text::isolated(change.who);
    const QString when = shownMoment(change.atUtc);
    if (change.isUndo)
        //: Who took a decision back: from, to, who, when.
        return Decisions::tr("Taken back: %1 → %2, by %3, %4").arg(before, after, who, when);
    if (change.before == change.after)
        //: Who found an outcome right: outcome, who, when.
        return Decisions::tr("%1: confirmed by %2, %3").arg(after, who, when);
    //: From, to, who, when.
    return Decisions::tr("%1 → %2, by %3, %4").arg(before, after, who, when);
}

QString changeText(const OutcomeChange &change)
{
    const QString decision = decisionText(change);
    //: A decision and the reason that was given for it.
    return change.why.isEmpty() ? decision
                                : Decisions::tr("%1: %2").arg(decision, text::isolated(change.why));
}

} // namespace

Decisions::Decisions(QWidget *parent)
    : QWidget(parent)
    , m_lines(new PlainLabel)
{
    m_lines->setObjectName(u"outcomeHistory"_s);
    m_lines->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap::small, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(headingLabel(tr("Decisions")));
    column->addWidget(m_lines);
    setChanges({});
}

void Decisions::setChanges(const QList<OutcomeChange> &changes)
{
    QStringList lines;
    for (const OutcomeChange &change : changes)
        lines.prepend(changeText(change));
    m_lines->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}
