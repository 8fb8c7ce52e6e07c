#include "ui/campaigns/scriptglance.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/leads/leadvariables.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString firstFault(const QList<TemplateFault> &faults)
{
    for (const TemplateFault &fault : faults) {
        if (!fault.isWarning)
            return ScriptGlance::tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.message);
    }
    return {};
}

} // namespace

ScriptGlance::ScriptGlance(LeadReader &leads, QWidget *parent)
    : QFrame(parent)
    , m_leads(leads)
    , m_first(new PlainLabel)
    , m_who(new PlainLabel)
    , m_text(new QPlainTextEdit)
{
    setProperty("card", true);
    m_first->setObjectName(u"firstSentence"_s);
    m_first->setWrapping(true);
    auto *locked = new PlainLabel;
    locked->setWrapping(true);
    locked->setQuiet(true);
    locked->setTextSize(TextSize::Secondary);
    locked->setText(tr("Every call begins with it; no script can change it."));
    m_who->setQuiet(true);
    m_who->setTextSize(TextSize::Secondary);
    m_text->setObjectName(u"scriptText"_s);
    m_text->setAccessibleName(tr("Script for a lead of the list"));
    m_text->setReadOnly(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    column->setSpacing(gap::tiny);
    column->addWidget(headingLabel(tr("First sentence")));
    column->addWidget(m_first);
    column->addWidget(locked);
    column->addSpacing(gap::medium);
    column->addWidget(headingLabel(tr("What the script becomes")));
    column->addWidget(m_who);
    column->addSpacing(gap::tiny);
    column->addWidget(m_text, 1);
}

void ScriptGlance::setScript(const QString &source, ListId list, const ScriptContext &context)
{
    m_script = Template::parse(source);
    m_context = context;
    if (list != m_list)
        readList(list);
    showScript();
}

/// A newer list outdates an older answer.
void ScriptGlance::readList(ListId list)
{
    m_list = list;
    m_lead.reset();
    QStringList names = LeadVariables::standardNames() + ScriptNames::campaignNames();
    for (const ImportSummary &import : m_leads.imports()) {
        if (import.list == list && !import.undone)
            names += LeadVariables::namesOf(m_leads.columnsOf(import.import));
    }
    m_names = QSet<QString>(names.cbegin(), names.cend());
    LeadQuery query;
    query.list = list;
    whenDone(m_leads.find(query), this, [this, request = ++m_request](const Result<QList<LeadId>> &found) {
        if (request != m_request || !found || found->isEmpty())
            return;
        const QList<Lead> leads = m_leads.leads({ found->first() });
        if (leads.isEmpty())
            return;
        m_lead = leads.first();
        m_columns = m_leads.columnsOf(m_lead->import);
        showScript();
    });
}

void ScriptGlance::showScript()
{
    m_fault = firstFault(m_script.check(m_names));
    const CallScript script(m_script, m_context);
    m_first->setText(script.firstSentence());
    if (!m_fault.isEmpty() || !m_lead) {
        showLead({}, m_script.source());
        return;
    }
    QMap<QString, QString> values = LeadVariables::valuesOf(*m_lead, m_columns);
    for (const QString &name : std::as_const(m_names)) {
        if (!values.contains(name) && !ScriptNames::campaignNames().contains(name))
            values.insert(name, {});
    }
    const auto rendered = script.render(values);
    if (rendered)
        showLead(m_lead->displayName(), rendered->script);
    else
        showLead({}, m_script.source());
}

void ScriptGlance::showLead(const QString &name, const QString &script)
{
    m_who->setText(name.isEmpty() ? tr("The script as it is written")
                                  : tr("What the AI is told (for %1)").arg(text::isolated(name)));
    const QString shown = text::shownLines(script);
    if (m_text->toPlainText() != shown)
        m_text->setPlainText(shown);
}
