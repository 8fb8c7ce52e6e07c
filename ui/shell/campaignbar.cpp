#include "ui/shell/campaignbar.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("CampaignBar", source, nullptr, n);
}

qint64 leftOf(const CampaignCounts &counts)
{
    return counts.leads.value(LeadStatus::Ready) + counts.leads.value(LeadStatus::Open)
        + counts.leads.value(LeadStatus::Parked);
}

QString moneyWords(const Campaign &campaign)
{
    const QString spent = shownMoney(campaign.counts.spent);
    if (!campaign.settings.budget)
        return spent;
    //: Spent and budget, "$96.00 of $500.00".
    return words(QT_TRANSLATE_NOOP("CampaignBar", "%1 of %2"))
        .arg(spent, shownMoney(*campaign.settings.budget));
}

QString stateWords(const Campaign &campaign, const QueueStatus &status)
{
    if (campaign.state != CampaignState::Running) {
        const QString state = campaignStateText(campaign.state);
        return campaign.pauseCause.isEmpty() ? state : state + u" – "_s + campaign.pauseCause;
    }
    return status.text.isEmpty() ? campaignStateText(campaign.state) : status.text;
}

ThemeColors const &colorsOf(const QWidget &widget)
{
    return themeColors(widget.palette());
}

/// The campaign runs, but cannot dial.
bool isTrouble(QueueStatus::Kind kind)
{
    using Kind = QueueStatus::Kind;
    return kind == Kind::BackingOff || kind == Kind::BreakerOpen || kind == Kind::DatabaseTrouble;
}

} // namespace

QString campaignLine(const Campaign &campaign, const QueueStatus &status)
{
    const qint64 left = leftOf(campaign.counts);
    const qint64 interested = campaign.counts.outcomes.value(Outcome::Interested);
    const QLocale locale;
    const QStringList parts {
        //: Name of the campaign and what it is doing.
        words(QT_TRANSLATE_NOOP("CampaignBar", "%1: %2"))
            .arg(text::isolated(campaign.settings.name), stateWords(campaign, status)),
        words(QT_TRANSLATE_NOOP("CampaignBar", "%1 left")).arg(locale.toString(left)),
        words(QT_TRANSLATE_NOOP("CampaignBar", "%1 interested")).arg(locale.toString(interested)),
        moneyWords(campaign),
    };
    return parts.join(u" · "_s);
}

CampaignBar::CampaignBar(QWidget *parent)
    : QFrame(parent)
    , m_symbol(new PlainLabel)
    , m_text(new PlainLabel)
    , m_progress(new QProgressBar)
{
    setAccessibleName(tr("Running campaign"));
    m_symbol->setObjectName(u"campaignSymbol"_s);
    m_text->setObjectName(u"campaignText"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Share of the leads that are done"));
    createButtons();
    createLayout();
    hide();
}

void CampaignBar::createButtons()
{
    m_start = iconButton("media-playback-start"_L1, tr("Start"));
    m_pause = iconButton("media-playback-pause"_L1, tr("Pause"));
    m_stop = iconButton("media-playback-stop"_L1, tr("Stop"));
    m_start->setObjectName(u"startCampaign"_s);
    m_pause->setObjectName(u"pauseCampaign"_s);
    m_stop->setObjectName(u"stopCampaign"_s);
    connect(m_start, &QToolButton::clicked, this, [this] { emit startRequested(m_campaign); });
    connect(m_pause, &QToolButton::clicked, this, [this] { emit pauseRequested(m_campaign); });
    connect(m_stop, &QToolButton::clicked, this, [this] { emit stopRequested(m_campaign); });
}

void CampaignBar::createLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap::large, gap::tiny, gap::small, gap::tiny);
    row->setSpacing(gap::small);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addSpacing(gap::small);
    row->addWidget(m_start);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
}

void CampaignBar::setCampaign(const Campaign &campaign, const QueueStatus &status, int others)
{
    m_campaign = campaign.id;
    const bool running = campaign.state == CampaignState::Running;
    const bool startable = campaign.state == CampaignState::Paused || campaign.state == CampaignState::Draft;
    const bool isWell = running && !isTrouble(status.kind);
    m_symbol->setInk([isWell](const QPalette &palette) {
        const ThemeColors &colors = themeColors(palette);
        return isWell ? colors.success : colors.warning;
    });
    m_symbol->setText(isWell ? u"●"_s : running ? u"!"_s : u"‖"_s);
    QString line = campaignLine(campaign, status);
    if (others > 0)
        line += u" · "_s + tr("%Ln more running", nullptr, others);
    m_text->setText(line);
    nameButtons(campaign.settings.name);
    const qint64 total = qMax<qint64>(1, campaign.counts.total());
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(1000 * (total - leftOf(campaign.counts)) / total));
    showButtons(running, startable);
    show();
}

/// Of several campaigns it has to be clear which one they are for.
void CampaignBar::nameButtons(const QString &campaign)
{
    const QString name = text::isolated(campaign);
    const auto say = [](QToolButton &button, const QString &words) {
        button.setToolTip(text::toolTip(words));
        button.setAccessibleName(words);
    };
    say(*m_start, tr("Start %1").arg(name));
    say(*m_pause, tr("Pause %1: no new call starts, open calls end by themselves").arg(name));
    say(*m_stop, tr("Stop %1: nothing more is dialed until it is started again").arg(name));
}

/// The keyboard stays with what takes the place of the button that goes; it must not fall on Stop.
void CampaignBar::showButtons(bool running, bool startable)
{
    const bool hadKeys = m_start->hasFocus() || m_pause->hasFocus();
    if (hadKeys)
        setFocus();
    m_start->setVisible(startable);
    m_pause->setVisible(running);
    m_stop->setVisible(running || startable);
    if (hadKeys && (startable || running))
        (startable ? m_start : m_pause)->setFocus();
}

void CampaignBar::clear()
{
    m_campaign = {};
    hide();
}

void CampaignBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = colorsOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

void CampaignBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit showRequested(m_campaign);
}
