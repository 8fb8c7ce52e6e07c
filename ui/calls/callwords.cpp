#include "ui/calls/callwords.h"

#include "core/base/text.h"
#include "ui/calls/factsgrid.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textroom.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTask = 40'000; ///< far above what a script may grow to
constexpr int firstColumn = 96;
constexpr int rowsShown = 14;

QString scriptText(const AttemptDetail &call, const CallBackground &background)
{
    if (call.promptName.isEmpty() || background.scriptDigest.isEmpty())
        return call.promptName;
    if (background.scriptNumber == 0)
        return CallWords::tr("%1, text %2").arg(text::isolated(call.promptName), background.scriptDigest);
    return CallWords::tr("%1, version %L2, text %3")
        .arg(text::isolated(call.promptName))
        .arg(background.scriptNumber)
        .arg(background.scriptDigest);
}

} // namespace

CallWords::CallWords(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactsGrid(firstColumn))
    , m_task(new QPlainTextEdit)
{
    m_task->setObjectName(u"callTask"_s);
    m_task->setReadOnly(true);
    m_task->setTabChangesFocus(true);
    m_task->setAccessibleName(tr("The task of the call"));
    keepLines(*m_task, rowsShown, TextRoom::AtLeast);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(m_facts);
    column->addWidget(m_task);
}

void CallWords::setWords(const AttemptDetail &call, const CallBackground &background)
{
    m_facts->setFacts({
        {tr("Script"), scriptText(call, background)},
        {tr("Opening"), call.firstSentence},
        {tr("Voicemail"),
         background.voicemail.isEmpty() && !call.task.isEmpty() ? tr("Hang up, leave no message")
                                                                : background.voicemail},
    });
    const QString task = text::shownLines(call.task, longestTask);
    if (m_task->toPlainText() != task)
        m_task->setPlainText(task);
    m_task->setVisible(!task.isEmpty());
}
