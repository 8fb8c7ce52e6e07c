#include "ui/campaigns/campaignview.h"

#include "core/base/text.h"
#include "core/metrics/figures.h"
#include "core/rules/gate.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/sharelist.h"
#include "ui/campaigns/statusstrip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/keyfigurerow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/lookwatch.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Row `row` of a grid of names and values; its labels are made when they are needed and used again.
void setFact(QGridLayout &grid, int row, const QString &name, const QString &value)
{
    if (!grid.itemAtPosition(row, 0)) {
        auto *quiet = new PlainLabel;
        quiet->setQuiet(true);
        auto *plain = new PlainLabel;
        plain->setWrapping(true);
        grid.addWidget(quiet, row, 0, Qt::AlignTop);
        grid.addWidget(plain, row, 1);
    }
    qobject_cast<PlainLabel *>(grid.itemAtPosition(row, 0)->widget())->setText(name);
    qobject_cast<PlainLabel *>(grid.itemAtPosition(row, 1)->widget())->setText(value);
}

QString reasonLabel(const QString &code)
{
    const auto reason = reasonFromCode(code);
    QString words = reason ? reasonText(*reason) : text::shown(code).replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

CampaignView::CampaignView(QWidget *parent)
    : QWidget(parent)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(createBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHead());
    column->addWidget(area, 1);
    new LookWatch(*this, [this] {
        if (m_campaign.id != CampaignId {})
            showCampaign();
    });
}

QWidget *CampaignView::createHead()
{
    auto *head = new QWidget;
    m_name = new PlainLabel;
    m_name->setObjectName(u"campaignName"_s);
    m_name->setTextSize(TextSize::Title, true);
    m_state = new PlainLabel;
    m_state->setObjectName(u"campaignState"_s);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_sentence = new PlainLabel;
    m_sentence->setObjectName(u"campaignSentence"_s);
    m_sentence->setWrapping(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(gap::medium);
    title->addWidget(m_name, 1);
    title->addWidget(m_state);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(gap::huge, gap::small, gap::huge, gap::medium);
    column->setSpacing(gap::small);
    column->addLayout(title);
    column->addWidget(m_sentence);
    column->addLayout(createButtons());
    return head;
}

QLayout *CampaignView::createButtons()
{
    m_start = primaryButton(tr("Start"), "media-playback-start"_L1);
    m_pause = primaryButton(tr("Pause"), "media-playback-pause"_L1);
    m_stop = plainButton(tr("Stop"), "media-playback-stop"_L1);
    m_ahead = flatButton(tr("Preflight…"), "view-task"_L1);
    m_change = flatButton(tr("Change…"), "document-edit"_L1);
    m_more = flatButton(tr("More"));
    m_start->setObjectName(u"start"_s);
    m_pause->setObjectName(u"pause"_s);
    m_stop->setObjectName(u"stop"_s);
    m_ahead->setObjectName(u"preflight"_s);
    m_change->setObjectName(u"change"_s);
    m_more->setObjectName(u"moreActions"_s);
    m_ahead->setToolTip(text::toolTip(tr("Who would be called, who not and why, when and at what cost. Nothing is dialed.")));
    m_pause->setToolTip(text::toolTip(tr("No new call starts; open calls go on to their end.")));
    m_stop->setToolTip(text::toolTip(tr("Ends the campaign. Open calls go on to their end.")));
    connect(m_start, &QPushButton::clicked, this, [this] { emit startRequested(m_campaign.id); });
    connect(m_ahead, &QPushButton::clicked, this, [this] { emit startRequested(m_campaign.id); });
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseRequested(m_campaign.id); });
    connect(m_stop, &QPushButton::clicked, this, [this] { emit stopRequested(m_campaign.id); });
    connect(m_change, &QPushButton::clicked, this, [this] { emit changeRequested(m_campaign.id); });
    createActions();

    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    for (QPushButton *button : { m_start, m_pause, m_stop })
        row->addWidget(button);
    row->addStretch(1);
    for (QPushButton *button : { m_ahead, m_change, m_more })
        row->addWidget(button);
    return row;
}

/// What is needed less often than the buttons.
void CampaignView::createActions()
{
    m_menu = new QMenu(this);
    const auto add = [this](const QString &text, QLatin1StringView icon, const QString &name, const QString &help) {
        QAction *action = m_menu->addAction(themedIcon(icon), text);
        action->setObjectName(name);
        action->setToolTip(text::toolTip(help));
        return action;
    };
    m_menu->setToolTipsVisible(true);
    m_aheadAction = add(m_ahead->text(), "view-task"_L1, u"preflightAction"_s, tr("Who would be called, who not and why. Nothing is dialed."));
    m_changeAction = add(m_change->text(), "document-edit"_L1, u"changeAction"_s, tr("Hours, pace, attempts, budget and the rest."));
    connect(m_aheadAction, &QAction::triggered, m_ahead, &QPushButton::click);
    connect(m_changeAction, &QAction::triggered, m_change, &QPushButton::click);
    QAction *dryRun = add(tr("Dry run…"), "chronometer"_L1, u"dryRun"_s,
                          tr("Plays the whole campaign with imagined people. Nothing is dialed or stored."));
    QAction *test = add(tr("Test call…"), "call-start"_L1, u"testCall"_s,
                        tr("Rings a number of your own with what the campaign would say. It is counted nowhere."));
    QAction *save = add(tr("Save results…"), "document-save"_L1, u"saveResults"_s, tr("All leads with their outcome, as CSV."));
    QAction *clone = add(tr("Clone…"), "edit-copy"_L1, u"clone"_s, tr("A new campaign that begins with these settings."));
    m_menu->addSeparator();
    m_delete = add(tr("Delete"), "edit-delete"_L1, u"delete"_s, tr("Only a campaign that has called nobody."));
    connect(dryRun, &QAction::triggered, this, [this] { emit dryRunRequested(m_campaign.id); });
    connect(test, &QAction::triggered, this, [this] { emit testCallRequested(m_campaign.id); });
    connect(save, &QAction::triggered, this, [this] { emit exportRequested(m_campaign.id); });
    connect(clone, &QAction::triggered, this, [this] { emit cloneRequested(m_campaign.id); });
    connect(m_delete, &QAction::triggered, this, [this] { emit deleteRequested(m_campaign.id); });
    m_more->setMenu(m_menu);
}

QWidget *CampaignView::createFigures()
{
    m_left = new KeyFigure(tr("Leads left"), tr("Leads that are ready, in a call or parked; the rest is finished or refused."));
    m_calls = new KeyFigure(tr("Calls"), tr("Calls that rang or may have rung."));
    m_interested = new KeyFigure(tr("Interested"), tr("Leads whose last call ended with interest."));
    m_spent = new KeyFigure(tr("Spent"), tr("What the provider charged for the calls of this campaign."));
    m_left->setObjectName(u"left"_s);
    m_calls->setObjectName(u"calls"_s);
    m_interested->setObjectName(u"interested"_s);
    m_spent->setObjectName(u"spent"_s);
    m_calls->setClickable(true);
    m_interested->setClickable(true);
    connect(m_calls, &KeyFigure::activated, this, [this] { emit callsRequested(ownCalls()); });
    connect(m_interested, &KeyFigure::activated, this, [this] {
        CallQuery query = ownCalls();
        query.outcome = Outcome::Interested;
        emit callsRequested(query);
    });
    m_figures = new KeyFigureRow;
    for (KeyFigure *figure : { m_left, m_calls, m_interested, m_spent })
        m_figures->add(figure);
    return m_figures;
}

QWidget *CampaignView::createBody()
{
    auto *body = new QWidget;
    m_strip = new StatusStrip;
    m_outcomes = new ShareList(tr("No call has ended yet."), true);
    m_reasons = new ShareList(tr("Nothing stands against any lead."), true);
    m_reasons->setObjectName(u"reasons"_s);
    m_next = new PlainLabel;
    m_next->setObjectName(u"nextMoment"_s);
    m_next->setQuiet(true);
    m_next->setWrapping(true);
    connect(m_outcomes, &ShareList::activated, this, [this](const QString &key) {
        CallQuery query = ownCalls();
        query.outcome = outcomeFromCode(key);
        emit callsRequested(query);
    });
    connect(m_reasons, &ShareList::activated, this,
            [this](const QString &code) { emit waitingLeadsRequested(m_campaign.id, code); });
    m_settings = new QGridLayout;
    m_settings->setHorizontalSpacing(gap::large);
    m_settings->setVerticalSpacing(gap::tiny);
    m_settings->setColumnMinimumWidth(0, 120);
    m_settings->setColumnStretch(1, 1);

    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(gap::huge, gap::small, gap::huge, gap::huge);
    column->setSpacing(gap::small);
    column->addWidget(m_strip);
    column->addSpacing(gap::small);
    column->addWidget(createFigures());
    column->addSpacing(gap::medium);
    column->addWidget(headingLabel(tr("Last outcome of each lead")));
    column->addWidget(m_outcomes);
    column->addSpacing(gap::medium);
    column->addWidget(headingLabel(tr("Why leads are not dialed now")));
    column->addWidget(m_reasons);
    column->addWidget(m_next);
    column->addSpacing(gap::medium);
    column->addWidget(headingLabel(tr("Settings")));
    column->addLayout(m_settings);
    column->addStretch(1);
    return body;
}

CallQuery CampaignView::ownCalls() const
{
    CallQuery query;
    query.campaign = m_campaign.id;
    return query;
}

void CampaignView::setCampaign(const Campaign &campaign, const QueueStatus &status)
{
    m_campaign = campaign;
    m_status = status;
    showCampaign();
}

void CampaignView::showCampaign()
{
    m_name->setText(m_campaign.settings.name);
    m_state->setText(campaignLabel(m_campaign.state));
    m_state->setInk(
        [style = campaignStyle(m_campaign.state)](const QPalette &palette) { return style.color(palette); });
    m_sentence->setText(campaignSentence(m_campaign, m_status));
    showButtons();
    m_strip->setCounts(m_campaign.counts);
    showFigures();
    showOutcomes();
    showReasons();
    showSettings();
}

void CampaignView::showButtons()
{
    const CampaignState state = m_campaign.state;
    const bool running = state == CampaignState::Running;
    m_start->setVisible(!running);
    m_start->setText(state == CampaignState::Draft        ? tr("Start")
                         : state == CampaignState::Paused ? tr("Resume")
                                                          : tr("Start again"));
    m_pause->setVisible(running);
    m_stop->setVisible(running || state == CampaignState::Paused);
    m_delete->setEnabled(state == CampaignState::Draft);
    fitButtons();
}

void CampaignView::fitButtons()
{
    int needed = 2 * gap::huge;
    for (const QPushButton *button : { m_start, m_pause, m_stop }) {
        if (!button->isHidden())
            needed += button->sizeHint().width() + gap::small;
    }
    for (const QPushButton *button : { m_ahead, m_change, m_more })
        needed += button->sizeHint().width() + gap::small;
    const bool fits = width() >= needed;
    m_ahead->setVisible(fits);
    m_change->setVisible(fits);
    m_aheadAction->setVisible(!fits);
    m_changeAction->setVisible(!fits);
}

void CampaignView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void CampaignView::showFigures()
{
    const QLocale locale;
    const Figures figures = figuresOf(m_campaign.counts);
    m_left->setValue(locale.toString(leadsLeft(m_campaign.counts)));
    m_left->setNote(tr("of %1").arg(locale.toString(figures.leads)));
    m_calls->setValue(locale.toString(figures.attempts));
    m_calls->setNote(tr("%1 under way").arg(locale.toString(callsUnderWay(m_campaign.counts))));
    m_interested->setValue(locale.toString(figures.interested));
    m_interested->setNote(figures.costPerInterested ? tr("%1 each").arg(shownMoney(*figures.costPerInterested)) : QString());
    m_spent->setValue(shownMoney(m_campaign.counts.spent));
    m_spent->setNote(m_campaign.settings.budget ? tr("of %1").arg(shownMoney(*m_campaign.settings.budget))
                                                : tr("no budget set"));
    m_figures->arrange();
}

void CampaignView::showOutcomes()
{
    QList<ShareRow> rows;
    for (const OutcomeShare &share : outcomeShares(m_campaign.counts))
        rows.append({ outcomeCode(share.outcome), outcomeLabel(share.outcome), outcomeStyle(share.outcome).color(palette()),
                      share.count });
    m_outcomes->setRows(rows);
}

void CampaignView::showReasons()
{
    QList<ShareRow> rows;
    const QMap<QString, qint64> &reasons = m_campaign.counts.reasons;
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        if (it.value() > 0 && it.key() != reasonCode(GateReason::None))
            rows.append({ it.key(), reasonLabel(it.key()), palette().color(QPalette::WindowText), it.value() });
    }
    std::ranges::stable_sort(rows, std::greater(), &ShareRow::count);
    for (ShareRow &row : rows)
        row.ink = statusStyle(LeadStatus::Ready).color(palette());
    m_reasons->setRows(rows, m_campaign.counts.total());
    const QDateTime next = m_campaign.counts.nextUtc;
    m_next->setVisible(next.isValid());
    const bool isDue = next <= QDateTime::currentDateTimeUtc();
    m_next->setText(!isDue ? tr("The next of them is looked at again: %1.").arg(shownMoment(next))
                        : m_campaign.state == CampaignState::Running
                        ? tr("The next of them is looked at again now.")
                        : tr("The next of them is looked at as soon as the campaign goes on."));
}

void CampaignView::showSettings()
{
    const CampaignSettings &chosen = m_campaign.settings;
    const QLocale locale;
    const QString account = tr("as the account allows");
    const std::initializer_list<std::pair<QString, QString>> facts {
        { tr("List"), m_campaign.listName },
        { tr("Script"), chosen.promptName },
        { tr("Kind"), campaignKindText(chosen.kind) },
        { tr("Calling hours"), chosen.hours.any ? tr("at any hour (simulated provider)")
                                                : tr("%1, in the called person's time zone").arg(chosen.hours.toText()) },
        { tr("Attempts per lead"), locale.toString(chosen.attempts) },
        { tr("Calls at once"), chosen.concurrency > 0 ? locale.toString(chosen.concurrency) : account },
        { tr("Calls per second"), chosen.callsPerSecond > 0 ? locale.toString(chosen.callsPerSecond) : account },
        { tr("Budget"), chosen.budget ? shownMoney(*chosen.budget) : tr("no limit") },
        { tr("Business name"), chosen.business.isEmpty() ? tr("as in the settings") : chosen.business },
        { tr("Voice"), chosen.voice.isEmpty() ? tr("the provider's own") : chosen.voice },
        { tr("Caller number"), chosen.callerNumber.isEmpty() ? tr("one of the provider's")
                                                            : PhoneNumber::fromStored(chosen.callerNumber).shown() },
        { tr("Recorded"), chosen.record ? tr("yes, and the first sentence says so") : tr("no") },
        { tr("Created"), shownMoment(m_campaign.createdUtc) },
        { tr("Started"), m_campaign.startedUtc.isValid() ? shownMoment(m_campaign.startedUtc) : tr("not yet") },
    };
    int row = 0;
    for (const auto &[name, value] : facts)
        setFact(*m_settings, row++, name, value);
}
