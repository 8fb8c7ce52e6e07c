#include "ui/campaigns/campaignsheet.h"

#include "core/base/whendone.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/scriptglance.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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
    m_form->setBusinessHint(sources.settings.value(u"business/name"_s).toString());
    createLayout();
    connect(m_form, &CampaignForm::changed, this, &CampaignSheet::showScript);
    connect(m_verb, &QPushButton::clicked, this, &CampaignSheet::store);
    showScript();
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
    area->setMinimumWidth(m_form->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    connect(m_form, &CampaignForm::unfolded, area, [area](QWidget *inputs) {
        QTimer::singleShot(0, area, [area, inputs] { area->verticalScrollBar()->setValue(inputs->y() - gap::large); });
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
    resize(1080, 680);
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
    m_form->setSettings(campaign.settings);
    showScript();
}

void CampaignSheet::showScript()
{
    const CampaignSettings chosen = m_form->settings();
    const QString own = m_sources.settings.value(u"business/name"_s).toString();
    ScriptContext context;
    context.businessName = chosen.business.isEmpty() ? own : chosen.business;
    if (context.businessName.isEmpty())
        context.businessName = tr("(business name)");
    context.callbackNumber = m_sources.settings.value(u"business/callbackNumber"_s).toString();
    context.campaignName = chosen.name;
    context.language = chosen.language;
    context.recorded = chosen.record;
    m_glance->setScript(chosen.promptText, chosen.list, context);
    const QSignalBlocker quiet(m_form);
    m_form->setScriptFault(chosen.promptText.isEmpty() ? tr("Choose a script.") : m_glance->fault());
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
        m_trouble->setText(error->message);
        return;
    }
    if (m_campaign != CampaignId {})
        emit changed(m_campaign);
    accept();
}
