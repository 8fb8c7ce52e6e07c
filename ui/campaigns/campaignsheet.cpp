#include "ui/campaigns/campaignsheet.h"

#include "core/base/whendone.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/scriptglance.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"
#include "ui/widgets/styleflag.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CampaignSheet::CampaignSheet(const Sources &sources, QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_form(new CampaignForm(sources.leads.lists(), sources.prompts.prompts(),
                              [&calls = sources.calls](const QString &name) { return calls.campaignByName(name).has_value(); },
                              sources.anyHoursAllowed))
    , m_glance(new ScriptGlance(sources.leads))
    , m_trouble(new PlainLabel)
    , m_verb(primaryButton(tr("Create campaign")))
{
    setWindowTitle(tr("New campaign"));
    setModal(true);
    m_form->setBusinessHint(sources.business.businessName);
    createLayout();
    connect(m_form, &CampaignForm::changed, this, &CampaignSheet::showScript);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(300ms);
    connect(&m_countSoon, &QTimer::timeout, this, &CampaignSheet::countReach);
    connect(m_form, &CampaignForm::changed, &m_countSoon, qOverload<>(&QTimer::start));
    connect(m_verb, &QPushButton::clicked, this, &CampaignSheet::store);
    showScript();
    askProvider();
    if (m_form->settings().list == ListId {}) {
        m_verb->setEnabled(false);
        m_trouble->setText(tr("A campaign calls the leads of a list: import leads first."));
    }
}

void CampaignSheet::askProvider()
{
    if (!m_sources.provider)
        return;
    whenDone(m_sources.provider->voices(), this, [this](const Result<QList<VoiceInfo>> &voices) {
        if (voices)
            m_form->setVoices(*voices);
        else
            m_form->setVoices({}, voices.error().message);
    });
    whenDone(m_sources.provider->callerNumbers(), this, [this](const Result<QStringList> &numbers) {
        if (numbers)
            m_form->setCallerNumbers(*numbers);
        else
            m_form->setCallerNumbers({}, numbers.error().message);
    });
}

/// How many leads the lists and the filter come to now; the plain list says it by itself.
void CampaignSheet::countReach()
{
    const CampaignSettings chosen = m_form->settings();
    if (m_campaign != CampaignId {})
        return;
    ++m_counting;
    m_reach = 0;
    if (chosen.filter.isEmpty() && chosen.moreLists.isEmpty())
        return m_form->setReach({});
    LeadQuery query;
    if (!chosen.filter.tag.isEmpty())
        query.tag = chosen.filter.tag;
    query.owner = chosen.filter.owner;
    query.outcome = chosen.filter.outcome;
    QList<LeadQuery> queries;
    for (const QString &state : chosen.filter.states) {
        queries.append(query);
        queries.last().state = state;
    }
    if (queries.isEmpty())
        queries.append(query);
    m_countsLeft = static_cast<int>(queries.size());
    for (const LeadQuery &each : std::as_const(queries)) {
        whenDone(m_sources.leads.count(LeadFacet::List, each), this,
                 [this, ticket = m_counting](const Result<QList<LeadCount>> &counts) { showReach(ticket, counts); });
    }
}

void CampaignSheet::showReach(quint64 ticket, const Result<QList<LeadCount>> &counts)
{
    if (ticket != m_counting || !counts)
        return;
    const CampaignSettings chosen = m_form->settings();
    for (const LeadCount &count : *counts) {
        const ListId list {count.value.toLongLong()};
        m_reach += list == chosen.list || chosen.moreLists.contains(list) ? count.leads : 0;
    }
    if (--m_countsLeft == 0)
        m_form->setReach(tr("%Ln lead(s) at the moment.", nullptr, static_cast<int>(m_reach)));
}

void CampaignSheet::createLayout()
{
    m_verb->setObjectName(u"createCampaign"_s);
    m_verb->setDefault(true);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setWrapping(true);
    m_trouble->setProperty("fault", true);
    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    const auto fit = [this, area] { // there is no scrolling sideways
        area->setMinimumWidth(m_form->minimumSizeHint().width()
                              + area->verticalScrollBar()->sizeHint().width());
    };
    fit();
    connect(m_form, &CampaignForm::unfolded, area, [area, fit](QWidget *inputs) {
        QTimer::singleShot(0, area, [area, inputs, fit] {
            fit();
            area->verticalScrollBar()->setValue(inputs->y() - gap::large);
        });
    });

    auto *sides = new QHBoxLayout;
    sides->setSpacing(gap::large);
    sides->addWidget(area, 3);
    sides->addWidget(m_glance, 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_trouble, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::large);
    column->addLayout(sides, 1);
    column->addLayout(foot);
    resize(sheetSize(*this, {1080, 680}));
}

void CampaignSheet::chooseList(ListId list)
{
    m_form->chooseList(list);
}

void CampaignSheet::setCampaign(const Campaign &campaign)
{
    m_campaign = campaign.id;
    setWindowTitle(tr("Change the campaign"));
    m_verb->setText(tr("Save changes"));
    m_form->setCampaign(campaign);
    if (campaign.state == CampaignState::Running)
        m_trouble->setText(tr("Changes hold from the next call on; calls that are under way are not touched."));
    setFlag(*m_trouble, "fault", false);
    showScript();
}

void CampaignSheet::setCopy(const CampaignSettings &settings)
{
    setWindowTitle(tr("Clone the campaign"));
    m_form->setCopy(settings);
    showScript();
}

void CampaignSheet::showScript()
{
    const CampaignSettings chosen = m_form->settings();
    ScriptContext context;
    context.businessName = chosen.business.isEmpty() ? m_sources.business.businessName : chosen.business;
    if (context.businessName.isEmpty())
        context.businessName = tr("(business name)");
    context.callbackNumber = m_sources.business.callbackNumber;
    context.campaignName = chosen.name;
    context.language = chosen.language;
    context.recorded = chosen.record;
    m_glance->setScript(chosen.promptText, chosen.list, context);
    const QSignalBlocker quiet(m_form);
    if (chosen.promptText.isEmpty())
        m_form->setScriptFault(tr("Choose a script."));
    else // which fields there are is known once there is a list
        m_form->setScriptFault(chosen.list == ListId {} ? QString() : m_glance->fault());
}

void CampaignSheet::store()
{
    if (!m_form->validate())
        return;
    m_verb->setEnabled(false);
    const CampaignSettings chosen = m_form->settings();
    if (m_campaign != CampaignId {}) {
        whenDone(m_sources.log.changeCampaign(m_campaign, chosen), this, [this](const Result<Done> &stored) {
            takeAnswer(stored ? std::nullopt : std::optional(stored.error()));
        });
        return;
    }
    whenDone(m_sources.log.createCampaign(chosen), this, [this, name = chosen.name](const Result<CampaignId> &stored) {
        if (stored)
            emit created(*stored, name);
        takeAnswer(stored ? std::nullopt : std::optional(stored.error()));
    });
}

void CampaignSheet::takeAnswer(const std::optional<Error> &error)
{
    m_verb->setEnabled(true);
    if (error) {
        setFlag(*m_trouble, "fault", true);
        m_trouble->setText(error->message);
        return;
    }
    if (m_campaign != CampaignId {})
        emit changed(m_campaign);
    accept();
}
