#include "ui/calls/callspage.h"

#include "core/base/text.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/calldeskpanel.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/callfilters.h"
#include "ui/calls/callmenu.h"
#include "ui/calls/decisions.h"
#include "ui/calls/saidpanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/campaignpicker.h"
#include "ui/widgets/columnmenu.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inkdelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/splitterplace.h"
#include "ui/widgets/tablelook.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString columnsKey = u"calls/columns2"_s;
const QString detailKey = u"calls/detailOpen"_s;
const QString splitterKey = u"calls/splitter"_s;
constexpr int detailWidth = 400;
/// Who looks at a call that long has opened it.
constexpr auto openedAfter = 1200ms;
constexpr auto slowly = 500ms;
constexpr auto slowlyWhileHidden = 2000ms;

QList<ColumnMenu::Column> columnsForMenu()
{
    QList<ColumnMenu::Column> columns;
    for (const CallColumn &column : callColumns())
        columns.append({callColumnTitle(column), column.width.usual, column.shownAtFirst, column.width.least,
                        column.givesWay, column.samples ? column.samples() : QStringList()});
    return columns;
}

/// Nothing is set but the inbox itself.
bool isPlain(const CallFilter &filter)
{
    return filter == CallFilter {};
}

} // namespace

CallsPage::CallsPage(const Stores &stores, QWidget *parent)
    : Page(parent)
    , m_stores(stores)
    , m_model(stores.deskReader, stores.changes)
    , m_actions(stores.desk, stores.leadEditor)
    , m_detail(new CallDetail(stores.calls))
    , m_panel(new CallDeskPanel)
{
    createHeader();
    createTable();
    createLayout();
    createKeys();
    connectModel();
    connectPanel();
    connectTimers();
    connectChanges();
    m_model.setActive(false);
    recallFilter();
    countWaiting();
}

CallsPage::~CallsPage()
{
    m_panel->saveNotes();
}

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

int CallsPage::footHeight() const
{
    return m_keyBar->sizeHint().height();
}

void CallsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CallsPage::createHeader()
{
    m_header = new PageHeader(title());
    m_campaigns = new CampaignPicker;
    m_header->addScope(m_campaigns);
    m_search = m_header->addSearch(tr("Search name, company, number, summary"));
    auto *details = iconButton("document-preview"_L1, tr("Show or hide the details"));
    details->setObjectName(u"details"_s);
    m_header->addAction(details);
    connect(m_header, &PageHeader::searchChanged, this, &CallsPage::applyFilters);
    connect(m_header, &PageHeader::searchLeft, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_campaigns, &CampaignPicker::currentIndexChanged, this, &CallsPage::applyFilters);
    connect(details, &QToolButton::clicked, this, [this] { setDetailOpen(m_side->isHidden()); });
}

QLayout *CallsPage::createFilters()
{
    m_filters =
        new CallFilters({m_stores.deskReader, m_stores.leads, m_stores.leadRecords, m_stores.settings});
    m_count = new PlainLabel;
    m_count->setObjectName(u"count"_s);
    m_count->setQuiet(true);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_count->setMinimumHeight(Theme::controlHeight());
    connect(m_filters, &CallFilters::changed, this, [this] {
        m_isAsked = false;
        applyFilters();
    });
    connect(m_filters, &CallFilters::savedFilterChosen, this, &CallsPage::setChoice);
    connect(m_filters, &CallFilters::message, this, &Page::message);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap::large, 0, gap::large, gap::medium);
    row->setSpacing(gap::small);
    row->addWidget(m_filters, 1);
    m_columnsButton = flatButton(tr("Colu&mns"));
    m_columnsButton->setObjectName(u"columns"_s);
    m_columnsButton->setMenu(m_columns);
    row->addWidget(m_count, 0, Qt::AlignTop);
    row->addWidget(m_columnsButton, 0, Qt::AlignTop);
    return row;
}

void CallsPage::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"calls"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new InkDelegate(CallTableModel::InkRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    applyTableLook(*m_table);
    m_table->horizontalHeader()->setMinimumSectionSize(48);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_columns = new ColumnMenu(*m_table, columnsForMenu(), m_stores.settings, u"calls"_s, columnsKey);
    m_columns->restore();
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *menu = new CallMenu(this);
    connect(menu, &CallMenu::wished, this, &CallsPage::wish);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this, menu](const QPoint &at) {
        if (current())
            menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QTableView::pressed, this, [this] { // also on the row that the page had chosen
        m_chosenByItself = {};
        m_opened.start();
    });
    connect(m_table, &QTableView::activated, this, [this] { setDetailOpen(true); });
}

QWidget *CallsPage::createSide()
{
    m_side = new QWidget;
    m_side->setObjectName(u"side"_s);
    auto *edge = new QFrame;
    edge->setProperty("rule", true);
    edge->setFixedHeight(1);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_detail, 1);
    column->addWidget(edge);
    column->addWidget(m_panel);
    m_side->hide();
    return m_side;
}

void CallsPage::createLayout()
{
    m_none = new EmptyState(themedIcon("call-start"_L1, IconInk::Secondary),
                            tr("No calls yet. They appear here as soon as a campaign dials."),
                            tr("Show the campaigns"));
    m_none->button()->setObjectName(u"showCampaigns"_s);
    connect(m_none, &EmptyState::activated, this, &CallsPage::campaignsRequested);
    m_noMatch = new EmptyState(themedIcon("edit-find"_L1, IconInk::Secondary), tr("No call matches."),
                               tr("Show all calls"));
    connect(m_noMatch, &EmptyState::activated, this, &CallsPage::clearFilters);
    m_stack = new QStackedWidget;
    for (QWidget *view : std::initializer_list<QWidget *> {m_table, m_none, m_noMatch})
        m_stack->addWidget(view);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(createSide());
    rememberSplitter(*m_splitter, m_stores.settings, splitterKey, {{m_side, detailWidth}});
    auto *bar = new CallKeyBar;
    m_keyBar = bar;
    connect(bar, &CallKeyBar::allRequested, this, [this] { wish({CallWish::Keys, "?", nullptr}); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(createFilters());
    column->addWidget(m_splitter, 1);
    column->addWidget(bar);
}

void CallsPage::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &CallsPage::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CallsPage::restorePlace);
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &CallsPage::rememberPlace);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &CallsPage::restorePlace);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepScrolled(first, last - first + 1); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { keepScrolled(first, first - last - 1); });
    connect(&m_model, &CallTableModel::loaded, this, &CallsPage::showCount);
    connect(&m_model, &CallTableModel::failed, this,
            [this](const Error &error) { emit message(messageOf(error)); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                const int row = m_table->currentIndex().row();
                if (row >= from.row() && row <= to.row())
                    showPanel();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallsPage::showCurrent);
    connect(m_detail, &CallDetail::closeRequested, this, [this] { setDetailOpen(false); });
    connect(m_detail, &CallDetail::message, this, &Page::message);
    connect(this, &CallsPage::playRequested, m_detail, &CallDetail::playOrPause);
}

void CallsPage::connectTimers()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_detail->refresh();
        if (isSearching())
            showPanel(); // no row of the table tells
    });
    m_opened.setObjectName(u"opened"_s);
    m_opened.setSingleShot(true);
    m_opened.setInterval(openedAfter);
    connect(&m_opened, &QTimer::timeout, this, &CallsPage::openedForAMoment);
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &CallsPage::countWaiting);
}

void CallsPage::connectChanges()
{
    const auto later = [this] {
        if (!m_slow.isActive())
            m_slow.start(isVisible() ? std::chrono::milliseconds(slowly)
                                     : std::chrono::milliseconds(slowlyWhileHidden));
    };
    connect(&m_stores.changes, &Changes::attemptChanged, this, [this, later](AttemptId call) {
        later();
        if (isVisible() && call == m_detail->call() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&m_stores.changes, &Changes::campaignsChanged, this, later);
}

void CallsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshCampaigns();
    m_model.setActive(true);
    applyFilters();
    countWaiting();
    m_soon.start();
    showCurrent();
}

void CallsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model.setActive(false);
    m_opened.stop();
    m_lookedAt = {};
    m_panel->saveNotes();
}

void CallsPage::refreshCampaigns()
{
    m_campaigns->setCampaigns(m_stores.deskReader.campaigns());
}

void CallsPage::showCount()
{
    const int shown = m_model.rowCount();
    const bool filtered = !isPlain(m_model.filter());
    m_anyCalls = m_anyCalls || shown > 0;
    m_count->setText(tr("%Ln call(s)", nullptr, shown));
    QWidget *view = m_table;
    if (shown == 0)
        view = filtered || m_anyCalls ? m_noMatch : m_none;
    m_stack->setCurrentWidget(view);
    if (!isSearching())
        m_side->setVisible(m_stores.settings.value(detailKey, true).toBool() && m_anyCalls);
    if (shown > 0 && !m_table->currentIndex().isValid()) {
        m_chosenByItself = m_model.idAt(0);
        chooseRow(*m_table, 0);
    }
    const AttemptId wanted = std::exchange(m_wanted, {}); // these rows have it, or it is none of them
    const bool isStillAwaited = wanted != AttemptId {} && this->shown() == m_shownAtUndo;
    if (isStillAwaited && m_model.rowOf(wanted) >= 0)
        goTo(wanted);
    if (!isSearching() && m_detail->call() != m_model.idAt(m_table->currentIndex().row()))
        showCurrent();
}

/// As soon as it is among the rows.
void CallsPage::goTo(AttemptId call)
{
    const int row = m_model.rowOf(call);
    m_wanted = row < 0 ? call : AttemptId {};
    if (row >= 0)
        chooseRow(*m_table, row);
}

void CallsPage::showCurrent()
{
    const AttemptId call = m_model.idAt(m_table->currentIndex().row());
    m_model.setKept(call);
    if (call != m_chosenByItself)
        m_chosenByItself = {};
    if (call != m_lookedAt && m_lookedAt != AttemptId {} && isVisible())
        m_actions.noteRead(std::exchange(m_lookedAt, {}));
    if (m_side->isHidden() || !isVisible())
        return;
    if (isSearching())
        return showPanel();
    m_detail->setCall(call);
    showPanel();
    m_opened.start();
}

void CallsPage::showPanel()
{
    if (m_side->isHidden())
        return;
    const auto call = current();
    m_panel->setCall(call);
    m_detail->decisions().setChanges(call ? m_stores.deskReader.outcomeChanges(call->id)
                                          : QList<OutcomeChange>());
}

void CallsPage::openedForAMoment()
{
    const auto call = current();
    if (!isVisible() || m_side->isHidden() || !call)
        return;
    if (!call->unread)
        return;
    if (call->id == m_chosenByItself)
        m_lookedAt = call->id; // by anybody? That is known when somebody goes on from it
    else
        m_actions.noteRead(call->id);
}

void CallsPage::step(int by)
{
    m_wanted = {};
    if (isSearching())
        return m_said->step(by);
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model.rowCount())
        chooseRow(*m_table, row);
}

/// What is to stay where it is: the current row when it can be seen, else the first one that can.
void CallsPage::rememberPlace()
{
    const int top = m_table->rowAt(0);
    const int row = m_table->currentIndex().row();
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const bool isSeen = row >= top && (bottom < 0 || row <= bottom);
    m_place = {m_model.idAt(isSeen ? row : top), m_model.idAt(row), isSeen ? row - top : 0};
}

void CallsPage::restorePlace()
{
    const int current = m_place.current == AttemptId {} ? -1 : m_model.rowOf(m_place.current);
    if (current >= 0 && m_table->currentIndex().row() != current)
        chooseRow(*m_table, current);
    const int anchor = m_place.anchor == AttemptId {} ? -1 : m_model.rowOf(m_place.anchor);
    if (anchor >= 0 && m_table->verticalScrollBar()->value() != anchor - m_place.offset)
        m_table->scrollTo(m_model.index(qMax(0, anchor - m_place.offset), 0),
                          QAbstractItemView::PositionAtTop);
}

/// Rows that come or go above leave the visible ones where they are.
void CallsPage::keepScrolled(int row, int count)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const int top = bar->value();
    const bool atTop = top == 0 && m_table->currentIndex().row() <= 0;
    if (atTop || row > top)
        return;
    bar->setMaximum(qMax(bar->maximum(), top + count));
    bar->setValue(top + count);
}

void CallsPage::setDetailOpen(bool open)
{
    m_stores.settings.setValue(detailKey, open);
    m_side->setVisible(open);
    showCurrent();
}
