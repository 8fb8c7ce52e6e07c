#include "ui/calls/calldeskpanel.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/callfilters.h"
#include "ui/calls/callspage.h"
#include "ui/calls/saidpanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/campaignpicker.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

void CallsPage::setConversationSearch(ConversationSearch *search)
{
    if (!m_said)
        createSaid();
    m_said->setSearch(search);
}

void CallsPage::createSaid()
{
    m_said = new SaidPanel;
    m_said->hide();
    m_splitter->insertWidget(0, m_said);
    m_splitter->setStretchFactor(0, 1);
    auto *open =
        iconButton("view-conversation-balloon"_L1, tr("Search everything that was said (Ctrl+Shift+F)"));
    open->setObjectName(u"searchSaid"_s);
    m_header->addAction(open);
    connect(open, &QToolButton::clicked, this, [this] { m_said->isHidden() ? openSaid() : closeSaid(); });
    auto *shortcut = new QShortcut(QKeySequence(tr("Ctrl+Shift+F")), this, this, &CallsPage::openSaid,
                                   Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(tr("Search everything that was said"));
    connect(m_campaigns, &CampaignPicker::currentIndexChanged, m_said,
            [this] { m_said->setCampaign(m_campaigns->campaign()); });
    connect(m_said, &SaidPanel::closeRequested, this, &CallsPage::closeSaid);
    connect(m_said, &SaidPanel::hitActivated, this, [this](const ConversationHit &hit, const QString &words) {
        m_side->setVisible(true);
        m_chosenByItself = {}; // somebody has chosen a call now
        m_lookedAt = {};
        m_detail->showPlace(hit.call, hit.line, words);
        if (const int row = m_model.rowOf(hit.call); row >= 0)
            chooseRow(*m_table, row);
        showPanel();
        if (hit.place == ConversationHit::Place::Note)
            m_panel->markInNotes(words);
        m_opened.start();
    });
}

bool CallsPage::isSearching() const
{
    return m_said && !m_said->isHidden();
}

AttemptId CallsPage::shown() const
{
    if (!isSearching())
        return m_model.idAt(m_table->currentIndex().row());
    return m_side->isHidden() ? AttemptId {} : m_detail->call();
}

void CallsPage::openSaid()
{
    showListParts(false);
    m_said->show();
    m_said->start();
}

/// The filters and columns are those of the list.
void CallsPage::showListParts(bool shown)
{
    for (QWidget *part : std::initializer_list<QWidget *> {m_stack, m_filters, m_count, m_columnsButton})
        part->setVisible(shown);
}

void CallsPage::closeSaid()
{
    m_said->hide();
    showListParts(true);
    m_table->setFocus(Qt::OtherFocusReason);
    showCount();
}
