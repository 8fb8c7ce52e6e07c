#include "ui/campaigns/firstcallsview.h"

#include "core/base/text.h"
#include "core/dialing/preflighttext.h"
#include "ui/widgets/plainlabel.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 2; ///< of an entry

QString entryOf(const Preflight::FirstCall &call)
{
    const QString who = call.name.isEmpty() ? call.phone.shown() : text::shown(call.name, 60);
    return who + u'\n' + call.phone.shown() + u" · "_s + preflighttext::when(call);
}

} // namespace

FirstCallsView::FirstCallsView(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget)
    , m_first(new PlainLabel)
    , m_text(new QPlainTextEdit)
{
    setProperty("card", true);
    auto *heading = new PlainLabel(tr("The first calls"));
    heading->setTextSize(TextSize::Body, true);
    m_list->setObjectName(u"firstCalls"_s);
    m_list->setAccessibleName(heading->fullText());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_first->setObjectName(u"firstCallSentence"_s);
    m_first->setWrapping(true);
    m_text->setObjectName(u"firstCallTask"_s);
    m_text->setAccessibleName(tr("What the call is told to do"));
    m_text->setReadOnly(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(heading);
    column->addWidget(m_list, 2);
    column->addWidget(m_first);
    column->addWidget(m_text, 3);
    column->addStretch(); // where the lists are empty and hidden
    m_list->hide();
    m_text->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &FirstCallsView::showCurrent);
}

void FirstCallsView::setCalls(const QList<Preflight::FirstCall> &calls)
{
    m_calls = calls;
    m_list->clear();
    m_list->setHidden(calls.isEmpty());
    const int height = m_list->fontMetrics().lineSpacing() * mostLines + gap::small;
    for (const Preflight::FirstCall &call : calls) {
        auto *item = new QListWidgetItem(entryOf(call), m_list);
        item->setSizeHint({0, height});
        item->setToolTip(text::toolTip(entryOf(call)));
    }
    m_list->setCurrentRow(calls.isEmpty() ? -1 : 0);
    showCurrent(m_list->currentRow());
}

void FirstCallsView::showCurrent(int row)
{
    const Preflight::FirstCall call = m_calls.value(row);
    m_first->setText(call.firstSentence.isEmpty() ? tr("No call can be shown.") : call.firstSentence);
    m_text->setHidden(call.task.isEmpty());
    m_text->setPlainText(call.voicemailMessage.isEmpty()
                             ? call.task
                             : call.task + u"\n\n"_s + tr("To a machine:") + u'\n' + call.voicemailMessage);
}
