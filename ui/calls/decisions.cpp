#include "ui/calls/decisions.h"

#include "core/base/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString changeText(const OutcomeChange &change)
{
    const QString before = change.before ? outcomeText(*change.before) : Decisions::tr("nothing");
    const QString who = change.who.isEmpty() ? Decisions::tr("a person") : text::isolated(change.who);
    const bool isConfirmed = !change.isUndo && change.before == change.after;
    QString line = isConfirmed
        //: Who found an outcome right: outcome, who, when.
        ? Decisions::tr("%1: confirmed by %2, %3")
              .arg(outcomeText(change.after), who, shownMoment(change.atUtc))
        : change.isUndo
            //: Who took a decision back: from, to, who, when.
            ? Decisions::tr("Taken back: %1 → %2, by %3, %4")
                  .arg(before, outcomeText(change.after), who, shownMoment(change.atUtc))
            //: From, to, who, when.
            : Decisions::tr("%1 → %2, by %3, %4")
                  .arg(before, outcomeText(change.after), who, shownMoment(change.atUtc));
    if (!change.why.isEmpty())
        //: A decision and the reason that was given for it.
        line = Decisions::tr("%1: %2").arg(line, text::isolated(change.why));
    return line;
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
