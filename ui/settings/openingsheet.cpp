#include "ui/settings/openingsheet.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestReason = 10;

} // namespace

OpeningSheet::OpeningSheet(const RegionRule &place, const QList<NamedCampaign> &campaigns,
                           const QList<SalesOpening> &openings, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_openings(openings)
    , m_campaign(new QComboBox)
    , m_state(new PlainLabel)
    , m_reason(new QLineEdit)
    , m_close(plainButton(tr("Close it again")))
    , m_open(primaryButton(tr("Open for this campaign")))
{
    setWindowTitle(tr("Sales calls to %1").arg(place.name));
    setModal(true);
    for (const NamedCampaign &campaign : campaigns)
        m_campaign->addItem(text::label(campaign.name), QVariant::fromValue(raw(campaign.id)));
    createLayout();
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &OpeningSheet::showState);
    connect(m_reason, &QLineEdit::textChanged, this, &OpeningSheet::showState);
    connect(m_close, &QPushButton::clicked, this, [this] {
        emit closeRequested(chosen(), m_place.region);
        accept();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(chosen(), m_place.region, m_reason->text().trimmed());
        accept();
    });
    showState();
}

void OpeningSheet::createLayout()
{
    auto *about = new PlainLabel(
        tr("Sales calls by an artificial voice are forbidden there (%1). Open the place only for a campaign "
           "that a lawyer "
           "has cleared. Your reason is kept with your name and the time, and with every call.")
            .arg(m_place.source));
    about->setWrapping(true);
    m_campaign->setObjectName(u"openingCampaign"_s);
    m_reason->setObjectName(u"openingReason"_s);
    m_reason->setMaxLength(500);
    m_state->setObjectName(u"openingState"_s);
    m_state->setWrapping(true);
    m_state->setQuiet(true);
    m_open->setObjectName(u"openPlace"_s);
    m_close->setObjectName(u"closePlace"_s);
    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_close);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(about);
    column->addSpacing(gap::small);
    column->addWidget(formLabel(tr("&Campaign"), m_campaign));
    column->addWidget(m_campaign);
    column->addWidget(m_state);
    column->addWidget(formLabel(tr("&Reason"), m_reason));
    column->addWidget(m_reason);
    column->addSpacing(gap::small);
    column->addLayout(foot);
    setMinimumWidth(520);
}

CampaignId OpeningSheet::chosen() const
{
    return CampaignId {m_campaign->currentData().toLongLong()};
}

void OpeningSheet::showState()
{
    const auto found = std::ranges::find_if(m_openings, [this](const SalesOpening &opening) {
        return opening.campaign == chosen() && opening.region == m_place.region;
    });
    const bool isOpen = found != m_openings.end();
    m_close->setVisible(isOpen);
    m_open->setEnabled(m_campaign->count() > 0 && m_reason->text().trimmed().size() >= shortestReason);
    if (m_campaign->count() == 0)
        m_state->setText(tr("There is no sales campaign."));
    else if (isOpen)
        m_state->setText(
            tr("Opened %1 by %2: %3")
                .arg(shownMoment(found->atUtc), text::isolated(found->by), text::isolated(found->reason)));
    else
        m_state->setText(tr("Closed for this campaign."));
}
