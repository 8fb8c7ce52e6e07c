#include "ui/calls/callspage.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/saidpanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString columnsKey = u"calls/columns"_s;
const QString detailKey = u"calls/detailOpen"_s;
const QString splitterKey = u"calls/splitter"_s;
constexpr int detailWidth = 380;

// Keys of the chips: codes of outcomes and states do not clash but for "unknown".
const QString statePrefix = u"state:"_s;

constexpr std::array usualOutcomes { Outcome::Interested, Outcome::Callback, Outcome::NeedsInfo, Outcome::Voicemail,
                                     Outcome::NoAnswer };
constexpr std::array rareOutcomes { Outcome::NotInterested, Outcome::HumanAnswered, Outcome::Busy,     Outcome::Hangup,
                                    Outcome::Failed,        Outcome::InvalidNumber, Outcome::Blocked,  Outcome::DoNotCall,
                                    Outcome::Canceled,      Outcome::Unknown };
constexpr std::array rareStates { AttemptState::Placed, AttemptState::Unknown, AttemptState::Rejected, AttemptState::NotSent,
                                  AttemptState::Absent, AttemptState::Ended,   AttemptState::Intent };

QString keyOf(AttemptState state)
{
    return statePrefix + attemptStateCode(state);
}

QString labelOf(const QString &key)
{
    if (key.startsWith(statePrefix))
        return attemptLabel(attemptStateFromCode(key.mid(statePrefix.size())).value_or(AttemptState::Unknown));
    return outcomeLabel(outcomeFromCode(key).value_or(Outcome::Unknown));
}

} // namespace

CallsPage::CallsPage(CallReader &reader, CallLog &log, Changes &changes, SettingsStore &settings, QWidget *parent)
    : Page(parent)
    , m_reader(reader)
    , m_settings(settings)
    , m_model(reader, changes)
    , m_detail(new CallDetail(reader, log))
{
    createHeader();
    createTable();
    createLayout();
    createShortcuts();
    connectModel(changes);
    refreshCampaigns();
    countReviews();
    applyFilters();
}

CallsPage::~CallsPage() = default;

QString CallsPage::title() const
{
    return tr("Calls");
}

QIcon CallsPage::icon() const
{
    return themedIcon("call-start"_L1);
}

WebhookSection &CallsPage::webhooks() const
{
    return m_detail->webhooks();
}

UnclearSection &CallsPage::unclear() const
{
    return m_detail->unclear();
}

void CallsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CallsPage::createHeader()
{
    m_header = new PageHeader(title());
    m_campaigns = new QComboBox;
    m_campaigns->setObjectName(u"campaigns"_s);
    m_campaigns->setAccessibleName(tr("Campaign"));
    m_campaigns->setMinimumContentsLength(18);
    m_campaigns->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_campaigns->setMaximumWidth(320);
    m_header->addScope(m_campaigns);
    m_search = m_header->addSearch(tr("Search name, company, number, summary"));
    auto *details = iconButton("document-preview"_L1, tr("Show or hide the details"));
    details->setObjectName(u"details"_s);
    m_header->addAction(details);
    connect(m_header, &PageHeader::searchChanged, this, &CallsPage::applyFilters);
    connect(m_campaigns, &QComboBox::currentIndexChanged, this, &CallsPage::applyFilters);
    connect(details, &QToolButton::clicked, this, [this] { setDetailOpen(m_detail->isHidden()); });
}

QLayout *CallsPage::createFilters()
{
    m_chips = new ChipRow;
    m_chips->addChip(keyOf(AttemptState::Live), attemptLabel(AttemptState::Live));
    for (const Outcome outcome : usualOutcomes)
        m_chips->addChip(outcomeCode(outcome), outcomeLabel(outcome));
    m_chips->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_review = new Chip(tr("⚑ Needs review"));
    m_review->setObjectName(u"review"_s);
    m_person = new Chip(tr("One person only ✕"));
    m_person->setObjectName(u"onePerson"_s);
    m_person->setChecked(true);
    m_person->hide();
    auto *more = iconButton("view-filter"_L1, tr("More filters"));
    more->setObjectName(u"moreFilters"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    const auto offer = [this, menu](const QString &key) {
        menu->addAction(labelOf(key), this, [this, key] {
            if (!m_chips->chip(key))
                m_chips->addChip(key, labelOf(key));
            m_chips->setCurrent(key);
        });
    };
    for (const Outcome outcome : rareOutcomes)
        offer(outcomeCode(outcome));
    menu->addSeparator();
    for (const AttemptState state : rareStates)
        offer(keyOf(state));
    more->setMenu(menu);
    m_count = new PlainLabel;
    m_count->setObjectName(u"count"_s);
    m_count->setQuiet(true);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_chips, &ChipRow::currentChanged, this, &CallsPage::applyFilters);
    connect(m_review, &Chip::toggled, this, &CallsPage::applyFilters);
    connect(m_person, &Chip::clicked, this, [this] { setLead(std::nullopt); });

    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap::large, 0, gap::large, gap::medium);
    row->setSpacing(gap::small);
    row->addWidget(m_person);
    row->addWidget(m_review);
    row->addWidget(m_chips);
    row->addWidget(more);
    row->addStretch(1);
    row->addWidget(m_count);
    return row;
}

void CallsPage::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"calls"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new InkDelegate(CallTableModel::InkRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableLook(*m_table);
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_table->setColumnWidth(i, callColumns()[static_cast<size_t>(i)].width);
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    rememberColumns(*m_table, m_settings, columnsKey);
    connect(m_table, &QTableView::activated, this, [this] { setDetailOpen(true); });
}

void CallsPage::createLayout()
{
    m_none = new EmptyState(themedIcon("call-start"_L1, IconInk::Secondary),
                            tr("No calls yet. They appear here as soon as a campaign dials."), {});
    m_noMatch = new EmptyState(themedIcon("edit-find"_L1, IconInk::Secondary), tr("No call matches."), tr("Show all calls"));
    connect(m_noMatch, &EmptyState::activated, this, &CallsPage::clearFilters);
    m_stack = new QStackedWidget;
    for (QWidget *view : std::initializer_list<QWidget *> { m_table, m_none, m_noMatch })
        m_stack->addWidget(view);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ 2000, m_settings.value(splitterKey, detailWidth).toInt() });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(splitterKey, m_splitter->sizes().last()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(createFilters());
    column->addWidget(m_splitter, 1);
    m_detail->hide();
}

void CallsPage::createShortcuts()
{
    const auto key = [this](int code, auto handler) {
        new QShortcut(QKeySequence(code), m_table, this, handler, Qt::WidgetShortcut);
    };
    key(Qt::Key_J, [this] { step(1); });
    key(Qt::Key_K, [this] { step(-1); });
    key(Qt::Key_N, [this] {
        setDetailOpen(true);
        m_detail->focusNotes();
    });
    new QShortcut(QKeySequence(Qt::Key_Escape), m_detail, this, [this] { m_table->setFocus(); },
                  Qt::WidgetWithChildrenShortcut);
}

void CallsPage::connectModel(Changes &changes)
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &CallsPage::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CallsPage::restorePlace);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepScrolled(first, last - first + 1); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepScrolled(first, first - last - 1); });
    connect(&m_model, &CallTableModel::loaded, this, &CallsPage::showCount);
    connect(&m_model, &CallTableModel::failed, this, [this](const Error &error) { emit message(messageOf(error)); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const int row = m_table->currentIndex().row();
        if (row >= from.row() && row <= to.row())
            m_detail->refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CallsPage::showCurrent);
    connect(m_detail, &CallDetail::closeRequested, this, [this] { setDetailOpen(false); });
    connect(m_detail, &CallDetail::message, this, &Page::message);
    m_slow.setSingleShot(true);
    m_slow.setInterval(500ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        refreshCampaigns();
        countReviews();
    });
    const auto later = [this] {
        if (!m_slow.isActive())
            m_slow.start();
    };
    connect(&changes, &Changes::attemptChanged, this, later);
    connect(&changes, &Changes::campaignsChanged, this, later);
}

void CallsPage::applyFilters()
{
    CallQuery query;
    query.text = m_search->text().trimmed();
    query.reviewOnly = m_review->isChecked();
    query.lead = m_lead;
    if (const qint64 campaign = m_campaigns->currentData().toLongLong(); campaign != 0)
        query.campaign = CampaignId { campaign };
    const QString key = m_chips->current();
    if (key.startsWith(statePrefix))
        query.state = attemptStateFromCode(key.mid(statePrefix.size()));
    else
        query.outcome = outcomeFromCode(key);
    m_model.setQuery(query);
}

void CallsPage::setLead(std::optional<LeadId> lead)
{
    m_lead = lead;
    m_person->setVisible(lead.has_value());
    m_person->setChecked(true);
    applyFilters();
}

void CallsPage::clearFilters()
{
    showCalls({});
}

void CallsPage::showCalls(const CallQuery &query)
{
    refreshCampaigns();
    QString key;
    if (query.outcome)
        key = outcomeCode(*query.outcome);
    else if (query.state)
        key = keyOf(*query.state);
    if (!key.isEmpty() && !m_chips->chip(key))
        m_chips->addChip(key, labelOf(key));
    const QSignalBlocker quietChips(m_chips);
    const QSignalBlocker quietCampaigns(m_campaigns);
    const QSignalBlocker quietReview(m_review);
    const QSignalBlocker quietSearch(m_search);
    m_chips->setCurrent(key);
    m_review->setChecked(query.reviewOnly);
    m_search->setText(query.text);
    m_campaigns->setCurrentIndex(qMax(0, query.campaign ? m_campaigns->findData(raw(*query.campaign)) : 0));
    setLead(query.lead);
}

/// Fills the picker, keeping what is chosen.
void CallsPage::refreshCampaigns()
{
    QList<std::pair<QString, qint64>> entries { { tr("All campaigns"), 0 } };
    for (const Campaign &campaign : m_reader.campaigns())
        entries.insert(1, { text::shown(campaign.settings.name, 60), raw(campaign.id) });
    bool same = m_campaigns->count() == entries.size();
    for (int i = 0; same && i < m_campaigns->count(); ++i)
        same = m_campaigns->itemText(i) == entries.at(i).first && m_campaigns->itemData(i).toLongLong() == entries.at(i).second;
    if (same)
        return;
    const QVariant chosen = m_campaigns->currentData();
    const QSignalBlocker quiet(m_campaigns);
    m_campaigns->clear();
    for (const auto &[name, id] : std::as_const(entries))
        m_campaigns->addItem(name, id);
    m_campaigns->setCurrentIndex(qMax(0, m_campaigns->findData(chosen)));
}

void CallsPage::countReviews()
{
    CallQuery query;
    query.reviewOnly = true;
    whenDone(m_reader.find(query), this, [this](const Result<QList<AttemptId>> &found) {
        if (!found)
            return;
        m_review->setCount(found->isEmpty() ? -1 : found->size());
        emit unreadChanged(static_cast<int>(found->size()));
    });
}

void CallsPage::showCount()
{
    const int shown = m_model.rowCount();
    const bool filtered = m_model.query() != CallQuery {};
    m_anyCalls = m_anyCalls || shown > 0;
    m_count->setText(tr("%Ln call(s)", nullptr, shown));
    QWidget *view = m_table;
    if (shown == 0)
        view = filtered ? m_noMatch : m_none;
    m_stack->setCurrentWidget(view);
    m_detail->setVisible(m_settings.value(detailKey, true).toBool() && m_anyCalls);
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    showCurrent();
}

void CallsPage::showCurrent()
{
    const bool isSearching = m_said && !m_said->isHidden();
    if (!m_detail->isHidden() && !isSearching)
        m_detail->setCall(m_model.idAt(m_table->currentIndex().row()));
}

void CallsPage::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model.rowCount())
        m_table->selectRow(row);
}

void CallsPage::rememberPlace()
{
    m_place = { m_model.idAt(m_table->currentIndex().row()), m_model.idAt(m_table->rowAt(0)) };
}

void CallsPage::restorePlace()
{
    const int current = m_place.current == AttemptId {} ? -1 : m_model.rowOf(m_place.current);
    if (current >= 0)
        m_table->selectRow(current);
    const int top = m_place.top == AttemptId {} ? -1 : m_model.rowOf(m_place.top);
    if (top > 0)
        m_table->scrollTo(m_model.index(top, 0), QAbstractItemView::PositionAtTop);
}

void CallsPage::keepScrolled(int row, int count)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const int top = bar->value();
    if (top == 0 || row > top)
        return;
    bar->setMaximum(qMax(bar->maximum(), top + count));
    bar->setValue(top + count);
}

void CallsPage::setDetailOpen(bool open)
{
    m_settings.setValue(detailKey, open);
    m_detail->setVisible(open);
    showCurrent();
}
