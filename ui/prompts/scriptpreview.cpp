#include "ui/prompts/scriptpreview.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/leads/leadvariables.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ScriptPreview::ScriptPreview(LeadReader &leads, QWidget *parent)
    : QWidget(parent)
    , m_leads(leads)
    , m_scan(leads)
{
    createLayout();
    connect(&m_scan, &LeadScan::progressed, this, [this](int looked, int all) {
        const QLocale locale;
        m_worst->setText(tr("Looked at %1 of %2 leads…").arg(locale.toString(looked), locale.toString(all)));
    });
    connect(&m_scan, &LeadScan::finished, this, &ScriptPreview::showScan);
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
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(10);
    connect(m_list, &QComboBox::activated, this, [this] {
        m_ids.clear();
        forgetScan();
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

QWidget *ScriptPreview::createWorst()
{
    auto *bar = new QWidget;
    m_longest = flatButton(tr("Longest text"));
    m_longest->setObjectName(u"longestLead"_s);
    m_longest->setToolTip(tr("Show the lead for which the text becomes longest"));
    m_gaps = flatButton(tr("With empty fields"));
    m_gaps->setObjectName(u"leadWithGaps"_s);
    m_gaps->setToolTip(tr("Show the next lead that has nothing in a field of the script"));
    m_worst = new PlainLabel;
    m_worst->setObjectName(u"worst"_s);
    m_worst->setTextSize(TextSize::Secondary);
    m_worst->setQuiet(true);
    connect(m_longest, &QPushButton::clicked, this, [this] { scanFor(true); });
    connect(m_gaps, &QPushButton::clicked, this, [this] { scanFor(false); });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::tiny);
    row->addWidget(m_longest);
    row->addWidget(m_gaps);
    row->addWidget(m_worst, 1);
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
    column->addWidget(createWorst());
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
        if (m_ids != *found)
            forgetScan();
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
    showPosition(m_position + by);
}

void ScriptPreview::showPosition(int position)
{
    m_position = std::clamp(position, 0, static_cast<int>(m_ids.size()));
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
    m_longest->setEnabled(!m_ids.isEmpty());
    m_gaps->setEnabled(!m_ids.isEmpty());
    const QLocale locale;
    const QString name = m_lead.displayName().isEmpty() ? m_lead.phone.shown() : m_lead.displayName();
    m_who->setText(
        m_position == 0
            ? tr("A lead without data")
            : tr("%1 (%2 of %3)").arg(name, locale.toString(m_position), locale.toString(m_ids.size())));
    showRendering();
    emit valuesChanged();
}

void ScriptPreview::setScript(const Template &script, ScriptKind kind)
{
    if (script.source() == m_script.source() && kind == m_kind) {
        showRendering();
        return;
    }
    forgetScan();
    m_script = script;
    m_kind = kind;
    showRendering();
}

void ScriptPreview::setContext(const ScriptContext &context)
{
    if (context == m_context)
        return;
    forgetScan();
    m_context = context;
    showRendering();
    emit valuesChanged();
}

/// Columns a lead lacks are empty here: the list has them, another file of it may not.
QMap<QString, QString> ScriptPreview::values() const
{
    QMap<QString, QString> values;
    for (const QString &name : m_names)
        values.insert(name, QString());
    values.insert(LeadVariables::valuesOf(m_lead, m_columns));
    values.insert(u"business_name"_s, m_context.businessName);
    values.insert(u"callback_number"_s, m_context.callbackNumber);
    values.insert(u"campaign"_s, m_context.campaignName);
    return values;
}

void ScriptPreview::showRendering()
{
    const auto rendered = renderScript(m_script, m_kind, m_context, values());
    if (!rendered) {
        showProblem(rendered.error().message);
        return;
    }
    showText(rendered->text, true);
    m_notice->setText(
        tr("Held, not called: nothing is known for %1. Add | default(\"…\") or ask with {% if %}.")
            .arg(rendered->missing.join(u", "_s)));
    m_notice->setVisible(!rendered->missing.isEmpty());
    m_lengths->setText(lengthText(*rendered, m_kind));
}

void ScriptPreview::showText(const QString &shown, bool isRendered)
{
    setFlag(*m_text, "quiet", !isRendered);
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text::shownLines(shown));
    m_text->verticalScrollBar()->setValue(scrolled);
}

/// What rendered last is of no use: while one types it ends before the mistake, or is another script.
void ScriptPreview::showProblem(const QString &problem)
{
    showText(openingOf(m_kind, m_context) + u"\n\n"_s + m_script.source(), false);
    m_notice->setText(tr("%1 Until this is mended the text stands here as it is written.").arg(problem));
    m_notice->show();
    m_lengths->setText({});
}

void ScriptPreview::forgetScan()
{
    m_scan.stop();
    m_found.reset();
    m_worst->setText({});
}

/// What a text becomes, without what is on the screen: the scan goes over all leads. Where it cannot be
/// rendered it is too long.
void ScriptPreview::scanFor(bool longest)
{
    m_wantsLongest = longest;
    if (m_found) {
        goToWorst(longest);
        return;
    }
    if (m_scan.isRunning())
        return;
    const QSet<QString> used = m_script.variables();
    QMap<QString, QString> empty;
    for (const QString &name : used)
        empty.insert(name, QString());
    const QStringList ofCampaign = ScriptNames::campaignNames();
    m_scan.start(m_ids,
                 [=, script = m_script, kind = m_kind, context = m_context](const Lead &lead,
                                                                            const QStringList &columns) {
                     QMap<QString, QString> values = empty;
                     values.insert(LeadVariables::valuesOf(lead, columns, used));
                     LeadScan::Measure measure;
                     for (auto value = values.cbegin(); value != values.cend(); ++value)
                         measure.hasGap |= value->trimmed().isEmpty() && !ofCampaign.contains(value.key());
                     const auto rendered = renderScript(script, kind, context, values);
                     measure.length = rendered ? rendered->length : Template::maxLength + 1;
                     return measure;
                 });
}

void ScriptPreview::showScan(const LeadScan::Found &found)
{
    m_found = found;
    m_worst->setText(found.withGaps.isEmpty() ? tr("No lead has empty fields")
                                              : tr("%Ln lead(s) with empty fields", nullptr,
                                                   static_cast<int>(found.withGaps.size())));
    goToWorst(m_wantsLongest);
}

/// Those with empty fields come one after the other, around the end.
void ScriptPreview::goToWorst(bool longest)
{
    if (longest) {
        showPosition(m_found->longest);
        return;
    }
    const QList<int> &gaps = m_found->withGaps;
    if (gaps.isEmpty())
        return;
    const auto next = std::upper_bound(gaps.cbegin(), gaps.cend(), m_position);
    showPosition(next == gaps.cend() ? gaps.first() : *next);
}
