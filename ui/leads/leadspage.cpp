#include "ui/leads/leadspage.h"

#include "core/base/text.h"
#include "core/rules/areazones.h"
#include "ui/leads/leadcolumnmenu.h"
#include "ui/leads/leaddetail.h"
#include "ui/leads/leadfilters.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inkdelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/passfocus.h"
#include "ui/widgets/splitterplace.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/tablelook.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString detailKey = u"leads/detailOpen"_s;
const QString splitterKey = u"leads/splitter"_s;
const QString filterKey = u"leads/lastFilter"_s;
constexpr int detailWidth = 340;
constexpr std::chrono::milliseconds longSearch = 300ms;
/// Chosen rows that are looked for one by one among other rows; more would be felt.
constexpr qsizetype mostLookedFor = 1'000;

} // namespace

LeadsPage::LeadsPage(LeadReader &reader, LeadStore &store, LeadEditor &editor, LeadRecords &records,
                     const LeadImport &import, CallReader &calls, Changes &changes, SettingsStore &settings,
                     std::function<ImportOptions()> importDefaults, QWidget *parent)
    : Page(parent)
    , m_reader(reader)
    , m_store(store)
    , m_editor(editor)
    , m_records(records)
    , m_import(import)
    , m_settings(settings)
    , m_importDefaults(std::move(importDefaults))
    , m_model(reader)
    , m_importQueue(import)
    , m_export(reader)
    , m_bulk(editor)
    , m_detail(new LeadDetail(reader, store, editor, records, calls))
{
    createHeader();
    createFilters();
    createTable();
    createLayout();
    connectModel();
    connectImport();
    connectExport();
    connectBulk();
    connectRefreshing(changes);
    refreshLists();
    applySaved(savedFilterQuery(m_settings.value(filterKey).toString()));
    showChosen();
}

void LeadsPage::connectRefreshing(Changes &changes)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(200ms);
    connect(&m_refresh, &QTimer::timeout, this, &LeadsPage::refreshNow);
    const auto later = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&changes, &Changes::leadsChanged, this, later);
    connect(&changes, &Changes::listsChanged, this, later);
    connect(&changes, &Changes::stopListChanged, this, later);
    connect(&changes, &Changes::attemptChanged, this, later);
    m_searching.setSingleShot(true);
    m_searching.setInterval(longSearch);
    connect(&m_searching, &QTimer::timeout, this, [this] { m_count->setText(tr("Searching…")); });
}

LeadsPage::~LeadsPage() = default;

QString LeadsPage::title() const
{
    return tr("Leads");
}

QIcon LeadsPage::icon() const
{
    return themedIcon("system-users"_L1);
}

void LeadsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LeadsPage::createHeader()
{
    m_header = new PageHeader(title());
    m_lists = new QComboBox;
    m_lists->setObjectName(u"lists"_s);
    m_lists->setAccessibleName(tr("List"));
    m_lists->setMinimumContentsLength(18);
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lists->setMaximumWidth(320);
    m_header->addScope(m_lists);
    m_search = m_header->addSearch(tr("Search name, company, number, notes"));
    auto *imports = iconButton("chronometer"_L1, tr("Earlier imports and refused rows"));
    imports->setObjectName(u"imports"_s);
    auto *details = iconButton("sidebar-expand-right"_L1, tr("Show or hide the details"));
    details->setObjectName(u"details"_s);
    auto *byHand = iconButton("contact-new"_L1, tr("Add a lead by hand (Ctrl+N)"));
    byHand->setObjectName(u"addLead"_s);
    auto *add = primaryButton(tr("Import"), "list-add"_L1);
    add->setObjectName(u"import"_s);
    add->setToolTip(text::toolTip(tr("Leads from a file (Ctrl+I), or from rows that were copied (Ctrl+V)")));
    m_header->addAction(byHand);
    m_header->addAction(imports);
    m_header->addAction(details);
    m_header->setMainAction(add);
    connect(byHand, &QToolButton::clicked, this, &LeadsPage::addLead);
    connect(m_header, &PageHeader::searchChanged, this, &LeadsPage::applyFilters);
    connect(m_header, &PageHeader::searchLeft, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_lists, &QComboBox::currentIndexChanged, this, &LeadsPage::applyFilters);
    connect(add, &QPushButton::clicked, this, [this] { openImport({}); });
    connect(imports, &QToolButton::clicked, this, [this] { showImports({}); });
    connect(details, &QToolButton::clicked, this, [this] { setDetailOpen(m_detail->isHidden()); });
}

void LeadsPage::createFilters()
{
    m_filters = new LeadFilters(m_reader, m_records, m_settings);
    m_count = new PlainLabel;
    m_count->setObjectName(u"count"_s);
    m_count->setQuiet(true);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_count->setMinimumHeight(Theme::controlHeight());
    connect(m_filters, &LeadFilters::changed, this, &LeadsPage::applyFilters);
    connect(m_filters, &LeadFilters::message, this, &Page::message);
    connect(m_filters, &LeadFilters::savedFilterChosen, this, &LeadsPage::applySaved);
}

void LeadsPage::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"leads"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new InkDelegate(LeadTableModel::InkRole, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    applyTableLook(*m_table);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_columns = new LeadColumnMenu(*m_table, m_model, m_reader, m_settings);
    m_columns->restore();
    m_table->setSortingEnabled(true);
    m_actions = new LeadActions(*m_table, *this);
    connect(m_actions, &LeadActions::wished, this, &LeadsPage::act);
    connect(m_table, &QTableView::customContextMenuRequested, this, &LeadsPage::showMenu);
    connect(m_table, &QTableView::activated, this, [this] { setDetailOpen(true); });
}

void LeadsPage::createLayout()
{
    m_progress = new ProgressStrip;
    m_none = new EmptyState(themedIcon("document-import"_L1, IconInk::Secondary),
                            tr("Drop a CSV file or an Excel workbook with leads here, or choose one."), tr("Choose a file…"));
    m_noMatch = new EmptyState(themedIcon("edit-find"_L1, IconInk::Secondary), tr("No lead matches."), tr("Show all leads"));
    m_broken = new EmptyState(themedIcon("error"_L1, IconInk::Secondary), tr("The leads cannot be read."), tr("Try again"));
    m_none->button()->setObjectName(u"chooseFirst"_s);
    connect(m_none, &EmptyState::activated, this, [this] { openImport({}); });
    connect(m_noMatch, &EmptyState::activated, this, &LeadsPage::clearFilters);
    connect(m_broken, &EmptyState::activated, this, &LeadsPage::refreshNow);
    m_stack = new QStackedWidget;
    for (QWidget *view : std::initializer_list<QWidget *> { m_table, m_none, m_noMatch, m_broken })
        m_stack->addWidget(view);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    rememberSplitter(*m_splitter, m_settings, splitterKey, {{m_detail, detailWidth}});

    auto *more = flatButton(tr("&Actions"));
    more->setObjectName(u"actions"_s);
    more->setMenu(m_actions->menu());
    auto *columns = flatButton(tr("Colu&mns"));
    columns->setObjectName(u"columns"_s);
    columns->setMenu(m_columns);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(gap::large, 0, gap::large, gap::medium);
    m_only = flatButton({}, "window-close"_L1);
    m_only->setObjectName(u"onlyThese"_s);
    m_only->setToolTip(text::toolTip(tr("Show all leads again.")));
    m_only->hide();
    connect(m_only, &QPushButton::clicked, this, &LeadsPage::clearFilters);
    filters->setSpacing(gap::small);
    filters->addWidget(m_only, 0, Qt::AlignTop);
    filters->addWidget(m_filters, 1);
    for (QWidget *atTheRight : std::initializer_list<QWidget *> { m_count, columns, more })
        filters->addWidget(atTheRight, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(filters);
    column->addWidget(m_progress);
    column->addWidget(m_splitter, 1);
    m_detail->setVisible(m_settings.value(detailKey, true).toBool());
    passFocus(*this, *m_table);
}

void LeadsPage::connectModel()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LeadsPage::rememberPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LeadsPage::restorePlace);
    connect(&m_model, &LeadTableModel::loaded, this, &LeadsPage::showCount);
    connect(&m_model, &LeadTableModel::failed, this, [this](const Error &error) {
        emit message(messageOf(error));
        m_hasFailed = true;
        m_stack->setCurrentWidget(m_broken);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LeadsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring)
            m_isPlaceOpen = false; // a person has chosen something else meanwhile
        showChosen();
    });
    connect(m_detail, &LeadDetail::closeRequested, this, [this] { setDetailOpen(false); });
    connect(m_detail, &LeadDetail::message, this, &Page::message);
    connect(m_detail, &LeadDetail::edited, this, [this](EditId edit) { offerUndo(edit, tr("The lead was changed.")); });
    m_detail->setRules([this] {
        const ImportOptions defaults = m_importDefaults();
        return LeadForm::Rules { defaults.country, defaults.numbers };
    });
    connect(m_detail, &LeadDetail::releaseRequested, this, &LeadsPage::releaseRequested);
}

void LeadsPage::applyFilters()
{
    LeadQuery query = m_filters->applied(m_model.query());
    query.text = m_search->text().trimmed();
    const qint64 list = m_lists->currentData().toLongLong();
    query.list.reset();
    if (list != 0)
        query.list = ListId { list };
    m_filters->setPageQuery(query);
    LeadQuery kept = query;
    kept.text.clear(); // what was searched for is nobody's business tomorrow
    if (const QString words = savedFilterText(kept); words != m_settings.value(filterKey).toString())
        m_settings.setValue(filterKey, words);
    m_model.setQuery(query);
    if (m_model.isLoading())
        m_searching.start();
}

void LeadsPage::clearFilters()
{
    m_only->hide();
    LeadQuery query = m_model.query();
    query.only.clear();
    query.left.reset();
    m_model.setQuery(query);
    applySaved({});
}

void LeadsPage::applySaved(const LeadQuery &query)
{
    const QSignalBlocker quietLists(m_lists);
    const QSignalBlocker quietSearch(m_search);
    m_lists->setCurrentIndex(qMax(0, m_lists->findData(query.list ? raw(*query.list) : 0)));
    m_search->setText(query.text);
    m_filters->setFilters(query);
    applyFilters();
}

/// Fills the list picker, keeping what is chosen.
void LeadsPage::refreshLists()
{
    const QVariant chosen = m_lists->currentData();
    const QSignalBlocker quiet(m_lists);
    const QLocale locale;
    m_lists->clear();
    m_lists->addItem(tr("All lists"), 0);
    m_total = 0;
    const QList<LeadList> lists = m_reader.lists();
    m_model.setLists(lists);
    for (const LeadList &list : lists) {
        m_total += list.leads;
        m_lists->addItem(text::shown(list.name, 60) + u"  "_s + locale.toString(list.leads), raw(list.id));
    }
    const int place = m_lists->findData(chosen);
    m_lists->setCurrentIndex(qMax(0, place));
    if (place < 0 && chosen.isValid()) // the list is gone, and with it what the page was limited to
        applyFilters();
}

void LeadsPage::refreshNow()
{
    refreshLists();
    m_model.refresh();
}

void LeadsPage::showList(ListId list)
{
    refreshLists();
    m_lists->setCurrentIndex(qMax(0, m_lists->findData(raw(list))));
}

void LeadsPage::setOutlook(std::function<QString(const Lead &)> outlook)
{
    m_detail->setOutlook(std::move(outlook));
}

void LeadsPage::setRuleBook(const RuleBook &book)
{
    m_filters->setRuleBook(book);
    if (m_model.query().timeZone) // of the last time: only now it is known whose numbers are in it
        applyFilters();
    m_detail->setZones(
        [book](const Lead &lead) { return areazones::zonesOf(areazones::areaOf(lead.phone, lead.region), book); });
}

void LeadsPage::rememberPlace()
{
    if (m_isPlaceOpen)
        return;
    const QItemSelectionModel *selection = m_table->selectionModel();
    m_place = {};
    m_place.current = m_model.idAt(selection->currentIndex().row());
    m_place.top = m_model.idAt(m_table->rowAt(0));
    const QList<LeadId> all = chosen();
    if (all.size() <= mostLookedFor)
        m_place.selected = all;
    else if (all.size() == m_model.rowCount() && m_model.questions() == m_question)
        m_place.everyRow = m_model.rowCount();
}

/// What was chosen is again, and the first visible row is where it was, unless another order was asked for:
/// that begins at its top.
void LeadsPage::restorePlace()
{
    restoreChosen();
    const std::pair order {m_model.query().sort, m_model.query().order};
    if (std::exchange(m_shownOrder, order) != order)
        return m_table->scrollToTop();
    const QHash<LeadId, int> rows = m_model.rowsOf(QSet { m_place.top } - QSet { LeadId {} });
    if (const int row = rows.value(m_place.top, -1); row > 0)
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
}

/// The leads one had chosen and no others: what is done with them cannot always be undone. More than can be looked for
/// stay chosen only as all the rows of the same question.
void LeadsPage::restoreChosen()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    QSet<LeadId> wanted(m_place.selected.cbegin(), m_place.selected.cend());
    wanted << m_place.current;
    const QHash<LeadId, int> rows = m_model.rowsOf(wanted - QSet { LeadId {} });
    QItemSelection rowsAgain;
    for (const LeadId id : std::as_const(m_place.selected)) {
        if (const int row = rows.value(id, -1); row >= 0)
            rowsAgain.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    QItemSelectionModel *selection = m_table->selectionModel();
    if (m_place.everyRow > 0 && m_place.everyRow == m_model.rowCount())
        rowsAgain.select(m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1));
    selection->select(rowsAgain, QItemSelectionModel::ClearAndSelect);
    if (const int row = rows.value(m_place.current, -1); row >= 0)
        selection->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    m_isPlaceOpen = m_model.isPartial();
}

void LeadsPage::showCount()
{
    m_searching.stop();
    m_question = m_model.questions();
    if (m_isPlaceOpen)
        restoreChosen();
    const int shown = m_model.rowCount();
    QWidget *view = m_table;
    if (shown == 0)
        view = m_total == 0 ? m_none : m_noMatch;
    if (!m_hasFailed)
        m_stack->setCurrentWidget(view);
    m_hasFailed = false;
    m_detail->setVisible(m_settings.value(detailKey, true).toBool() && m_total > 0);
    showChosen();
    showCurrent();
}

/// How many leads match and are chosen, and what can be done with them.
void LeadsPage::showChosen()
{
    const QLocale locale;
    const int shown = m_model.rowCount();
    const qsizetype count = chosen().size();
    //: How many leads match the filters, of all: "5,303 of 5,325".
    const QString matching
        = tr("%1 of %2").arg(locale.toString(shown), locale.toString(qMax<qint64>(m_total, shown)));
    //: How many leads are chosen, before how many match: "12 chosen · 5,303 of 5,325".
    m_count->setText(count > 1 ? tr("%1 chosen · %2").arg(locale.toString(count), matching) : matching);
    m_actions->setState(count, m_bulk.last() != EditId {}, shown > 0);
}

void LeadsPage::showCurrent()
{
    m_detail->setLead(m_model.lead(m_table->currentIndex().row()));
}

void LeadsPage::setDetailOpen(bool open)
{
    m_settings.setValue(detailKey, open);
    m_detail->setVisible(open);
}
