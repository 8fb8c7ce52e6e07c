#include "ui/stoplist/registrysheet.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int blockedAfterDays = 31;
constexpr int blockedAfterDaysInBritain = 28;

} // namespace

RegistrySheet::RegistrySheet(const QList<LeadList> &lists, const QHash<ListId, ListScrub> &scrubs,
                             const QDate &today, const QString &source, QWidget *parent)
    : QDialog(parent)
    , m_scrubs(scrubs)
    , m_today(today)
    , m_proposal(source)
    , m_list(new QComboBox)
    , m_consumers(new QCheckBox(tr("This list holds &consumers, not businesses")))
    , m_checked(new QCheckBox(tr("Checked against the national &registry on")))
    , m_date(new QDateEdit)
    , m_source(new QLineEdit)
    , m_state(new PlainLabel)
    , m_accept(primaryButton(tr("Save")))
{
    setWindowTitle(tr("Check against the national registry"));
    setModal(true);
    for (const LeadList &list : lists)
        m_list->addItem(text::label(list.name), QVariant::fromValue(raw(list.id)));
    createLayout();
    connect(m_list, &QComboBox::currentIndexChanged, this, &RegistrySheet::showList);
    connect(m_consumers, &QCheckBox::toggled, this, &RegistrySheet::showState);
    connect(m_checked, &QCheckBox::toggled, this, &RegistrySheet::showState);
    connect(m_date, &QDateEdit::dateChanged, this, &RegistrySheet::showState);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        emit scrubChosen(chosen(), entered());
        accept();
    });
    showList();
}

void RegistrySheet::createLayout()
{
    auto *about =
        new PlainLabel(tr("A copy of the national registry counts for %1 days (%2 in Britain). After that, "
                          "people of a consumer list who "
                          "did not agree in writing are not called until the list is checked again.")
                           .arg(blockedAfterDays)
                           .arg(blockedAfterDaysInBritain));
    about->setWrapping(true);
    about->setQuiet(true);
    m_list->setObjectName(u"registryList"_s);
    m_consumers->setObjectName(u"consumers"_s);
    m_checked->setObjectName(u"checked"_s);
    m_date->setObjectName(u"checkedOn"_s);
    m_date->setAccessibleName(tr("Day of the check"));
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(m_today);
    m_date->setDate(m_today);
    m_source->setObjectName(u"registrySource"_s);
    m_source->setMaxLength(200);
    m_source->setPlaceholderText(tr("Registry and file, like “FTC, area codes 212 and 305”"));
    m_state->setObjectName(u"registryState"_s);
    m_state->setWrapping(true);
    m_accept->setObjectName(u"noteCheck"_s);
    auto *day = new QHBoxLayout;
    day->setSpacing(gap::small);
    day->addWidget(m_checked);
    day->addWidget(m_date);
    day->addStretch(1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(gap::large);
    form->setVerticalSpacing(gap::small);
    form->addRow(formLabel(tr("&List"), m_list), m_list);
    form->addRow(QString(), m_consumers);
    form->addRow(QString(), day);
    form->addRow(formLabel(tr("Checked &with"), m_source), m_source);
    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addLayout(foot);
    setMinimumWidth(560);
}

ListId RegistrySheet::chosen() const
{
    return ListId {m_list->currentData().toLongLong()};
}

void RegistrySheet::showList()
{
    const ListScrub scrub = m_scrubs.value(chosen());
    m_accept->setEnabled(m_list->count() > 0);
    m_consumers->setChecked(scrub.consumers || !m_proposal.isEmpty());
    m_checked->setChecked(scrub.checkedUtc.isValid() || !m_proposal.isEmpty());
    m_date->setDate(scrub.checkedUtc.isValid() && m_proposal.isEmpty() ? scrub.checkedUtc.date() : m_today);
    m_source->setText(m_proposal.isEmpty() ? scrub.source : m_proposal);
    showState();
}

ListScrub RegistrySheet::entered() const
{
    ListScrub scrub;
    scrub.consumers = m_consumers->isChecked();
    if (m_checked->isChecked())
        scrub.checkedUtc = QDateTime(m_date->date(), QTime(0, 0), Qt::UTC);
    scrub.source = m_source->text().trimmed();
    return scrub;
}

void RegistrySheet::showState()
{
    m_date->setEnabled(m_checked->isChecked());
    m_state->setText(m_list->count() == 0 ? tr("There is no list of leads yet.")
                                          : stateText(entered(), m_today));
}

QString RegistrySheet::stateText(const ListScrub &scrub, const QDate &today)
{
    if (!scrub.consumers)
        return tr("Not a consumer list: the registry is not asked for.");
    if (!scrub.checkedUtc.isValid())
        return tr("Never checked: people who did not agree in writing are not called.");
    const auto days = static_cast<int>(scrub.checkedUtc.date().daysTo(today));
    if (days >= blockedAfterDays)
        return tr("Checked %Ln day(s) ago, too long: people who did not agree in writing are not called.",
                  nullptr, days);
    if (days >= ListScrub::warnAfterDays)
        return tr("Checked %Ln day(s) ago: check it again soon.", nullptr, days);
    return tr("Checked %Ln day(s) ago: fresh enough.", nullptr, days);
}
