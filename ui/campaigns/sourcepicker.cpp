#include "ui/campaigns/sourcepicker.h"

#include "core/base/text.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int listNameRole = Qt::UserRole + 1;
constexpr int anyOutcome = -1;

QString leadsOf(const LeadList &list)
{
    //: A list and the number of its leads.
    return SourcePicker::tr("%1 (%Ln lead(s))", nullptr, static_cast<int>(list.leads))
        .arg(text::shown(list.name, 60));
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return words;
}

} // namespace

SourcePicker::SourcePicker(const QList<LeadList> &lists, QWidget *parent)
    : QWidget(parent)
{
    createLists(lists);
    createFilters();
    hide(); // its parts are placed by the form
}

void SourcePicker::createLists(const QList<LeadList> &lists)
{
    m_list = new QComboBox;
    m_list->setObjectName(u"list"_s);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(18);
    m_list->setPlaceholderText(tr("No list yet"));
    auto *menu = new QMenu(this);
    for (const LeadList &list : lists) {
        m_list->addItem(leadsOf(list), raw(list.id));
        m_list->setItemData(m_list->count() - 1, text::shown(list.name, 60), listNameRole);
        QAction *action = menu->addAction(text::label(leadsOf(list)));
        action->setCheckable(true);
        action->setData(raw(list.id));
        m_moreLists.append(action);
        connect(action, &QAction::toggled, this, &SourcePicker::showMore);
    }
    m_more = new QToolButton;
    m_more->setObjectName(u"moreLists"_s);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setVisible(lists.size() > 1);
    m_more->setToolTip(text::toolTip(tr("A number that is on several of the lists is called once.")));
    m_lists = new QWidget;
    m_lists->setFocusProxy(m_list);
    auto *row = new QHBoxLayout(m_lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::small);
    row->addWidget(m_list, 1);
    row->addWidget(m_more);
    connect(m_list, &QComboBox::currentIndexChanged, this, &SourcePicker::showMore);
    showMore();
}

void SourcePicker::createFilters()
{
    m_filters = new QWidget;
    m_filters->setObjectName(u"filters"_s);
    m_states = new QLineEdit;
    m_states->setObjectName(u"filterStates"_s);
    m_states->setPlaceholderText(tr("all, or some: TX, FL"));
    m_tag = new QLineEdit;
    m_tag->setObjectName(u"filterTag"_s);
    m_tag->setPlaceholderText(tr("any"));
    m_owner = new QLineEdit;
    m_owner->setObjectName(u"filterOwner"_s);
    m_owner->setPlaceholderText(tr("any"));
    m_outcome = new QComboBox;
    m_outcome->setObjectName(u"filterOutcome"_s);
    m_outcome->addItem(tr("any"), anyOutcome);
    m_outcome->addItem(tr("not called yet"), QString());
    for (const Outcome outcome : {Outcome::Interested, Outcome::NotInterested, Outcome::Callback,
                                  Outcome::NeedsInfo, Outcome::HumanAnswered, Outcome::Voicemail,
                                  Outcome::NoAnswer, Outcome::Busy, Outcome::Hangup, Outcome::Failed})
        m_outcome->addItem(outcomeText(outcome), outcomeCode(outcome));
    auto *rows = new QFormLayout(m_filters);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(gap::medium);
    rows->setVerticalSpacing(gap::small);
    rows->addRow(tr("States"), m_states);
    rows->addRow(tr("Tag"), m_tag);
    rows->addRow(tr("Owner"), m_owner);
    rows->addRow(tr("Last outcome"), m_outcome);
    for (QLineEdit *edit : {m_states, m_tag, m_owner})
        connect(edit, &QLineEdit::textChanged, this, &SourcePicker::changed);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &SourcePicker::changed);
}

QList<ListId> SourcePicker::moreLists() const
{
    QList<ListId> lists;
    for (const QAction *action : m_moreLists) {
        if (action->isChecked() && action->data() != m_list->currentData())
            lists.append(ListId {action->data().toLongLong()});
    }
    return lists;
}

void SourcePicker::showMore()
{
    for (QAction *action : std::as_const(m_moreLists))
        action->setVisible(action->data() != m_list->currentData());
    const auto more = static_cast<int>(moreLists().size());
    m_more->setText(more == 0 ? tr("and more lists") : tr("and %Ln more list(s)", nullptr, more));
    emit changed();
}

void SourcePicker::setSource(const CampaignSettings &settings)
{
    m_list->setCurrentIndex(qMax(0, m_list->findData(raw(settings.list))));
    for (QAction *action : std::as_const(m_moreLists))
        action->setChecked(settings.moreLists.contains(ListId {action->data().toLongLong()}));
    const CampaignFilter &filter = settings.filter;
    m_states->setText(filter.states.join(u", "_s));
    m_tag->setText(filter.tag);
    m_owner->setText(filter.owner.value_or(QString()));
    m_outcome->setCurrentIndex(filter.outcome ? qMax(0, m_outcome->findData(*filter.outcome)) : 0);
}

void SourcePicker::writeTo(CampaignSettings &settings) const
{
    settings.list = ListId {m_list->currentData().toLongLong()};
    settings.moreLists = moreLists();
    CampaignFilter &filter = settings.filter;
    filter.states = wordsOf(m_states->text());
    filter.tag = m_tag->text().trimmed();
    filter.owner.reset();
    if (const QString owner = m_owner->text().trimmed(); !owner.isEmpty())
        filter.owner = owner;
    filter.outcome.reset();
    if (m_outcome->currentIndex() > 0)
        filter.outcome = m_outcome->currentData().toString();
}

QString SourcePicker::listName() const
{
    return m_list->currentData(listNameRole).toString();
}

void SourcePicker::setFixed(bool fixed)
{
    for (QWidget *input :
         std::initializer_list<QWidget *> {m_list, m_more, m_states, m_tag, m_owner, m_outcome})
        input->setEnabled(!fixed);
}
