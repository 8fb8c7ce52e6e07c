#include "ui/prompts/scriptpreview.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/leads/leadvariables.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ScriptPreview::ScriptPreview(LeadReader &leads, std::function<ScriptContext()> context, QWidget *parent)
    : QWidget(parent)
    , m_leads(leads)
    , m_context(std::move(context))
{
    createLayout();
    refreshLeads();
}

QWidget *ScriptPreview::createHeader()
{
    auto *bar = new QWidget;
    auto *title = new PlainLabel(tr("Preview"));
    title->setTextSize(TextSize::Body, true);
    m_list = new QComboBox;
    m_list->setObjectName(u"previewList"_s);
    m_list->setAccessibleName(tr("List of the preview"));
    m_list->setProperty("flat", true);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(10);
    connect(m_list, &QComboBox::activated, this, [this] {
        m_ids.clear();
        chooseList();
    });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::small);
    row->addWidget(title);
    row->addWidget(m_list, 1);
    return bar;
}

QWidget *ScriptPreview::createStepper()
{
    auto *bar = new QWidget;
    m_previous = iconButton("go-previous"_L1, tr("Previous lead"));
    m_previous->setObjectName(u"previousLead"_s);
    m_next = iconButton("go-next"_L1, tr("Next lead"));
    m_next->setObjectName(u"nextLead"_s);
    m_who = new PlainLabel;
    m_who->setObjectName(u"previewLead"_s);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::tiny);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(gap::tiny);
    row->addWidget(m_who, 1);
    return bar;
}

void ScriptPreview::createLayout()
{
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"preview"_s);
    m_text->setAccessibleName(tr("Script for this lead"));
    m_text->setReadOnly(true);
    m_text->document()->setDocumentMargin(gap::small);
    m_notice = new PlainLabel;
    m_notice->setObjectName(u"previewNotice"_s);
    m_notice->setWrapping(true);
    m_notice->setProperty("fault", true);
    m_lengths = new PlainLabel;
    m_lengths->setObjectName(u"lengths"_s);
    m_lengths->setTextSize(TextSize::Secondary);
    m_lengths->setQuiet(true);
    m_lengths->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(createHeader());
    column->addWidget(createStepper());
    column->addWidget(m_notice);
    column->addWidget(m_text, 1);
    column->addWidget(m_lengths);
}

void ScriptPreview::refreshLeads()
{
    readLists();
    chooseList();
}

void ScriptPreview::readLists()
{
    const QSignalBlocker quiet(m_list);
    const QVariant before = m_list->currentData();
    m_list->clear();
    for (const LeadList &list : m_leads.lists())
        m_list->addItem(text::label(list.name), QVariant::fromValue(raw(list.id)));
    m_list->setVisible(m_list->count() > 0);
    const int same = before.isValid() ? m_list->findData(before) : m_list->count() - 1;
    m_list->setCurrentIndex(same >= 0 ? same : m_list->count() - 1);
}

/// A newer request outdates an older one.
void ScriptPreview::chooseList()
{
    const quint64 request = ++m_request;
    readNames();
    if (m_list->currentIndex() < 0) {
        m_ids.clear();
        m_position = 0;
        showLead();
        emit namesChanged();
        return;
    }
    LeadQuery query;
    query.list = ListId(m_list->currentData().toLongLong());
    whenDone(m_leads.find(query), this, [this, request](const Result<QList<LeadId>> &found) {
        if (request != m_request || !found)
            return;
        const bool wasEmpty = m_ids.isEmpty();
        m_ids = *found;
        m_position = wasEmpty ? std::min<int>(1, static_cast<int>(m_ids.size()))
                              : std::min<int>(m_position, static_cast<int>(m_ids.size()));
        showLead();
    });
    emit namesChanged();
}

QStringList ScriptPreview::columnsOfList() const
{
    const auto list = ListId(m_list->currentData().toLongLong());
    QStringList names;
    for (const ImportSummary &import : m_leads.imports()) {
        if (import.list != list || import.undone)
            continue;
        for (const QString &name : LeadVariables::namesOf(m_leads.columnsOf(import.import))) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

void ScriptPreview::readNames()
{
    m_names = LeadVariables::standardNames() + ScriptNames::campaignNames();
    if (m_list->currentIndex() >= 0)
        m_names += columnsOfList();
    m_names.removeDuplicates();
}

void ScriptPreview::step(int by)
{
    m_position = std::clamp(m_position + by, 0, static_cast<int>(m_ids.size()));
    showLead();
}

void ScriptPreview::showLead()
{
    m_lead = {};
    m_columns.clear();
    const QList<Lead> found = m_position > 0 ? m_leads.leads({m_ids.at(m_position - 1)}) : QList<Lead>();
    if (!found.isEmpty()) {
        m_lead = found.first();
        m_columns = m_leads.columnsOf(m_lead.import);
    }
    m_previous->setEnabled(m_position > 0);
    m_next->setEnabled(m_position < m_ids.size());
    const QLocale locale;
    const QString name = m_lead.displayName().isEmpty() ? m_lead.phone.shown() : m_lead.displayName();
    m_who->setText(
        m_position == 0
            ? tr("A lead without data")
            : tr("%1 (%2 of %3)").arg(name, locale.toString(m_position), locale.toString(m_ids.size())));
    showRendering();
}

void ScriptPreview::setScript(const Template &script)
{
    m_script = script;
    showRendering();
}

ScriptContext ScriptPreview::contextForPreview() const
{
    ScriptContext context = m_context();
    if (context.businessName.trimmed().isEmpty())
        context.businessName = tr("(business name)");
    if (context.campaignName.isEmpty())
        context.campaignName = tr("(campaign)");
    return context;
}

QString ScriptPreview::firstSentence() const
{
    return CallScript(m_script, contextForPreview()).firstSentence();
}

/// Columns a lead lacks are empty here: the list has them, another file of it may not.
void ScriptPreview::showRendering()
{
    QMap<QString, QString> values;
    for (const QString &name : m_names)
        values.insert(name, QString());
    values.insert(LeadVariables::valuesOf(m_lead, m_columns));
    const Result<RenderedScript> rendered = CallScript(m_script, contextForPreview()).render(values);
    if (!rendered) {
        showProblem(rendered.error().message);
        return;
    }
    m_text->setEnabled(true);
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text::shownLines(rendered->firstSentence + u"\n\n"_s + rendered->script));
    m_text->verticalScrollBar()->setValue(scrolled);
    m_notice->setText(
        tr("Held, not called: nothing is known for %1. Add | default(\"…\") or ask with {% if %}.")
            .arg(rendered->missing.join(u", "_s)));
    m_notice->setVisible(!rendered->missing.isEmpty());
    showLengths(*rendered);
}

void ScriptPreview::showProblem(const QString &problem)
{
    m_text->setEnabled(false);
    m_notice->setText(
        m_script.faults().isEmpty() ? problem : tr("The preview goes on when the marked mistakes are gone."));
    m_notice->show();
    m_lengths->setText({});
}

void ScriptPreview::showLengths(const RenderedScript &rendered)
{
    const QLocale locale;
    const qsizetype length = rendered.script.size();
    const QString all = tr("%1 characters; with the fixed rules %2 of %3.")
                            .arg(locale.toString(length), locale.toString(rendered.task.size()),
                                 locale.toString(Template::maxLength));
    m_lengths->setText(length <= Template::adviceLength ? all
                                                        : all + u' '
                               + tr("Up to %1 work best.").arg(locale.toString(Template::adviceLength)));
}
