#include "ui/campaigns/campaignspage.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/campaigns/campaignsheet.h"
#include "ui/campaigns/campaignview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inkdelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/passfocus.h"
#include "ui/widgets/splitterplace.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString splitterKey = u"campaigns/splitter"_s;
constexpr int listWidth = 440;
constexpr int narrowestList = 260;
constexpr int charsForName = 18; ///< what the list leaves it at least
constexpr int narrowestView = 420;

} // namespace

CampaignsPage::CampaignsPage(CallReader &calls, CallLog &log, LeadReader &leads, const PromptLibrary &prompts,
                             Changes &changes, SettingsStore &settings, bool providerIsLoopback,
                             QWidget *parent)
    : Page(parent)
    , m_calls(calls)
    , m_log(log)
    , m_leads(leads)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_anyHoursAllowed(providerIsLoopback)
    , m_business([&settings] {
        BusinessSettings stored;
        stored.businessName = settings.value(u"business/name"_s).toString();
        stored.callbackNumber = settings.value(u"business/callbackNumber"_s).toString();
        return stored;
    })
{
    createHeader();
    createTable();
    createLayout();
    connectView();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(250ms);
    connect(&m_refresh, &QTimer::timeout, this, &CampaignsPage::refresh);
    const auto later = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&changes, &Changes::campaignsChanged, this, later);
    connect(&changes, &Changes::attemptChanged, this, later);
    connect(&changes, &Changes::listsChanged, this, later);
    refresh();
}

CampaignsPage::~CampaignsPage() = default;

QString CampaignsPage::title() const
{
    return tr("Campaigns");
}

QIcon CampaignsPage::icon() const
{
    return themedIcon("flag"_L1);
}

void CampaignsPage::createHeader()
{
    m_header = new PageHeader(title());
    auto *add = primaryButton(tr("New campaign"), "list-add"_L1);
    add->setObjectName(u"newCampaign"_s);
    m_header->setMainAction(add);
    connect(add, &QPushButton::clicked, this, [this] { newCampaign(m_proposed); });
}

void CampaignsPage::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"campaigns"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new InkDelegate(CampaignListModel::InkRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableLook(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CampaignListModel::NameColumn, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this); // it has its new width only behind the table
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CampaignsPage::fitColumns);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CampaignsPage::fitColumns);
}

/// The name comes first: figures that leave it no room are in the view beside the list.
void CampaignsPage::fitColumns()
{
    const QFontMetrics metrics = m_table->horizontalHeader()->fontMetrics();
    // Title and cells: the length of both depends on the language, also of a column that is hidden now.
    const QAbstractItemView &cells = *m_table; // where the hint is public
    const auto wanted = [this, &metrics, &cells](int column) {
        const QString words = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(metrics.horizontalAdvance(words) + 2 * gap::large, cells.sizeHintForColumn(column));
    };
    int room = m_table->viewport()->width() - charsForName * metrics.averageCharWidth()
        - wanted(CampaignListModel::StateColumn) - wanted(CampaignListModel::DoneColumn);
    for (const int column : {CampaignListModel::InterestedColumn, CampaignListModel::SpentColumn}) {
        room -= wanted(column);
        m_table->setColumnHidden(column, room < 0);
    }
}

bool CampaignsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void CampaignsPage::createLayout()
{
    m_view = new CampaignView;
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_view);
    m_table->setMinimumWidth(narrowestList);
    m_view->setMinimumWidth(narrowestView);
    rememberSplitter(*m_splitter, m_settings, splitterKey, {{m_table, listWidth}});
    m_none = new EmptyState(themedIcon("flag"_L1, IconInk::Secondary), tr("No campaign yet."), tr("New campaign"));
    m_none->button()->setObjectName(u"startFirst"_s);
    connect(m_none, &EmptyState::activated, this, [this] {
        if (m_leads.lists().isEmpty())
            emit importRequested();
        else
            newCampaign(m_proposed);
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    passFocus(*this, *m_table);
}

void CampaignsPage::connectView()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CampaignsPage::showCurrent);
    connect(m_view, &CampaignView::startRequested, this, &CampaignsPage::startRequested);
    connect(m_view, &CampaignView::dryRunRequested, this, &CampaignsPage::dryRunRequested);
    connect(m_view, &CampaignView::testCallRequested, this, &CampaignsPage::testCallRequested);
    connect(m_view, &CampaignView::waitingLeadsRequested, this, &CampaignsPage::waitingLeadsRequested);
    connect(m_view, &CampaignView::cloneRequested, this, &CampaignsPage::cloneCampaign);
    connect(m_view, &CampaignView::pauseRequested, this, &CampaignsPage::pauseRequested);
    connect(m_view, &CampaignView::stopRequested, this, &CampaignsPage::stopRequested);
    connect(m_view, &CampaignView::exportRequested, this, &CampaignsPage::exportRequested);
    connect(m_view, &CampaignView::callsRequested, this, &CampaignsPage::callsRequested);
    connect(m_view, &CampaignView::changeRequested, this, &CampaignsPage::changeCampaign);
    connect(m_view, &CampaignView::deleteRequested, this, &CampaignsPage::deleteCampaign);
}

/// The chosen campaign stays chosen; without one the newest is.
void CampaignsPage::refresh()
{
    const CampaignId chosen = m_view->campaign();
    m_model.setCampaigns(m_calls.campaigns());
    const int row = qMax(0, m_model.rowOf(chosen));
    if (m_table->currentIndex().row() != row && row < m_model.rowCount())
        m_table->selectRow(row);
    showCurrent();
    showEmptyOrTable();
}

void CampaignsPage::showCurrent()
{
    const auto campaign = m_model.campaign(m_table->currentIndex().row());
    if (campaign)
        m_view->setCampaign(*campaign, m_statuses.value(raw(campaign->id)));
}

void CampaignsPage::showEmptyOrTable()
{
    const bool none = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(none ? 0 : 1);
    if (!none)
        return;
    const QList<LeadList> lists = m_leads.lists();
    m_none->setSentence(lists.isEmpty() ? tr("A campaign calls the leads of a list with a script. Import leads first.")
                                        : tr("A campaign calls the leads of a list with a script. Nothing is dialed before "
                                             "you press Start."));
    m_none->setButtonText(lists.isEmpty() ? tr("Import leads") : tr("New campaign"));
}

void CampaignsPage::setQueueStatus(CampaignId campaign, const QueueStatus &status)
{
    m_statuses.insert(raw(campaign), status);
    if (m_view->campaign() == campaign)
        showCurrent();
}

void CampaignsPage::showCampaign(CampaignId campaign)
{
    refresh();
    const int row = m_model.rowOf(campaign);
    if (row >= 0)
        m_table->selectRow(row);
}

void CampaignsPage::proposeCampaign(ListId list)
{
    m_proposed = list;
    m_offerWaits = true;
    if (isVisible())
        offerProposal();
    else
        emit unreadChanged(1);
}

void CampaignsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_offerWaits)
        QTimer::singleShot(0, this, &CampaignsPage::offerProposal);
}

void CampaignsPage::offerProposal()
{
    if (!std::exchange(m_offerWaits, false))
        return;
    emit unreadChanged(0);
    const QList<LeadList> lists = m_leads.lists();
    const auto list = std::ranges::find(lists, m_proposed, &LeadList::id);
    if (list == lists.end())
        return;
    emit message({ .text = tr("%1 has %Ln lead(s). Call them with a campaign?", nullptr, static_cast<int>(list->leads))
                               .arg(text::isolated(list->name)),
                   .actionText = tr("New campaign"),
                   .action = [this, id = list->id] { newCampaign(id); } });
}

CampaignSheet *CampaignsPage::openSheet()
{
    auto *sheet = new CampaignSheet(
        {m_calls, m_log, m_leads, m_prompts, m_business(), m_anyHoursAllowed, m_provider}, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &CampaignSheet::created, this, &CampaignsPage::reportCreated);
    connect(sheet, &CampaignSheet::changed, this, &CampaignsPage::refresh);
    return sheet;
}

void CampaignsPage::newCampaign(ListId list)
{
    if (findChild<CampaignSheet *>())
        return;
    CampaignSheet *sheet = openSheet();
    if (list != ListId {})
        sheet->chooseList(list);
    sheet->open();
}

void CampaignsPage::changeCampaign(CampaignId campaign)
{
    const auto full = m_calls.campaign(campaign);
    if (!full || findChild<CampaignSheet *>())
        return;
    CampaignSheet *sheet = openSheet();
    sheet->setCampaign(*full);
    sheet->open();
}

void CampaignsPage::cloneCampaign(CampaignId campaign)
{
    const auto full = m_calls.campaign(campaign);
    if (!full || findChild<CampaignSheet *>())
        return;
    CampaignSheet *sheet = openSheet();
    sheet->setCopy(full->settings);
    sheet->open();
}

void CampaignsPage::reportCreated(CampaignId campaign, const QString &name)
{
    m_proposed = {};
    m_offerWaits = false;
    emit unreadChanged(0);
    showCampaign(campaign);
    emit message({ .kind = Message::Kind::Success,
                   .text = tr("%1 is ready. Nothing is dialed before you press Start.").arg(text::isolated(name)),
                   .actionText = tr("Start"),
                   .action = [this, campaign] { emit startRequested(campaign); } });
}

/// A draft has called nobody: it is made again as it was when one wants it back.
void CampaignsPage::deleteCampaign(CampaignId campaign)
{
    const auto full = m_calls.campaign(campaign);
    if (!full)
        return;
    whenDone(m_log.deleteCampaign(campaign), this, [this, settings = full->settings](const Result<Done> &deleted) {
        refresh();
        if (!deleted) {
            emit message(messageOf(deleted.error()));
            return;
        }
        emit message({ .text = tr("%1 is deleted. Its leads stay.").arg(text::isolated(settings.name)),
                       .actionText = tr("Undo"),
                       .action = [this, settings] {
                           whenDone(m_log.createCampaign(settings), this, [this](const Result<CampaignId> &made) {
                               if (made)
                                   showCampaign(*made);
                               else
                                   emit message(messageOf(made.error()));
                           });
                       } });
    });
}
