#include "ui/calls/callfilters.h"

#include "core/base/text.h"
#include "core/dialing/reviewreason.h"
#include "ui/calls/daysheet.h"
#include "ui/shell/page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/savedfilters.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString savedKey = u"calls/savedFilters"_s;
constexpr qsizetype valuesOffered = 60;
constexpr qsizetype chipsOfKind = 2;

constexpr std::array everyState {
    AttemptState::Live,   AttemptState::Placed,   AttemptState::Ended,   AttemptState::Unknown,
    AttemptState::Intent, AttemptState::Rejected, AttemptState::NotSent, AttemptState::Absent,
};

template <typename Values, typename Code> QStringList codesOf(const Values &values, Code code)
{
    QStringList codes;
    for (const auto &value : values)
        codes.append(code(value));
    return codes;
}

QString symbolOf(const CallFilterKind &kind)
{
    const QLatin1StringView key(kind.key);
    return key == "unread"_L1 ? u"● "_s : key == "review"_L1 ? u"⚑ "_s : u"↩ "_s;
}

} // namespace

CallFilters::CallFilters(const Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_button(flatButton(tr("F&ilter"), "view-filter"_L1))
    , m_chips(new FilterChips(*m_button))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    for (const CallFilterKind &kind : callFilterKinds()) {
        if (!kind.isSwitch)
            continue;
        auto *chip = new Chip(symbolOf(kind) + callFilterTitle(kind));
        chip->setObjectName(QLatin1StringView(kind.key));
        connect(chip, &Chip::clicked, this,
                [this, &kind](bool on) { set(kind, on ? QStringList(u"1"_s) : QStringList()); });
        m_switches.insert(QLatin1StringView(kind.key), chip);
        row->addWidget(chip);
    }
    m_button->setObjectName(u"filterMenu"_s);
    m_button->setAccessibleName(tr("Filter"));
    row->addWidget(m_button);
    row->addStretch(1);
    connect(m_chips, &FilterChips::allRemoved, this, &CallFilters::clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addLayout(row);
    column->addWidget(m_chips);
    createMenu();
}

void CallFilters::createMenu()
{
    auto *menu = new QMenu(this);
    for (const CallFilterKind &kind : callFilterKinds()) {
        if (kind.isSwitch)
            continue;
        QMenu *values = menu->addMenu(callFilterTitle(kind));
        values->setObjectName(u"filter_"_s + QLatin1StringView(kind.key));
        connect(values, &QMenu::aboutToShow, this, [this, values, &kind] { fillKind(*values, kind); });
    }
    menu->addSeparator();
    auto *saved = new SavedFilters(
        m_sources.settings, savedKey,
        [this] {
            CallChoice all = m_choice;
            all.filter.campaign = m_page.filter.campaign;
            all.filter.text = m_page.filter.text;
            return savedCallFilterText(all);
        },
        this);
    saved->addTo(*menu);
    connect(saved, &SavedFilters::message, this, &CallFilters::message);
    connect(saved, &SavedFilters::chosen, this,
            [this](const QString &text) { emit savedFilterChosen(savedCallFilter(text)); });
    m_button->setMenu(menu);
}

void CallFilters::openMenu()
{
    m_button->showMenu();
}

QStringList CallFilters::offered(const CallFilterKind &kind) const
{
    const QLatin1StringView key(kind.key);
    if (key == "outcome"_L1)
        return codesOf(everyOutcome, outcomeCode);
    if (key == "state"_L1)
        return codesOf(everyState, attemptStateCode);
    if (key == "by"_L1)
        return codesOf(everyOutcomeBy, outcomeByCode);
    if (key == "reason"_L1)
        return reviewReasons();
    if (key == "time"_L1)
        return {u"today"_s, u"yesterday"_s, u"7d"_s, u"30d"_s};
    if (key == "list"_L1)
        return codesOf(m_sources.leads.lists(),
                       [](const LeadList &list) { return QString::number(raw(list.id)); });
    if (key == "owner"_L1)
        return m_sources.records.owners() + QStringList(QString());
    if (key == "tag"_L1)
        return m_sources.records.tags();
    if (key == "script"_L1)
        return m_sources.desk.scripts();
    if (key == "caller"_L1)
        return m_sources.desk.callerNumbers();
    return {u"archived"_s, u"all"_s};
}

QString CallFilters::word(const CallFilterKind &kind, const QString &value) const
{
    if (kind.word)
        return kind.word(value);
    const QList<LeadList> lists = m_sources.leads.lists();
    const auto found = std::ranges::find_if(
        lists, [&value](const LeadList &list) { return QString::number(raw(list.id)) == value; });
    return found == lists.end() ? value : text::shown(found->name, 60);
}

void CallFilters::fillKind(QMenu &menu, const CallFilterKind &kind)
{
    menu.clear();
    const QStringList values = offered(kind);
    if (values.isEmpty())
        menu.addAction(tr("Nothing to choose from"))->setEnabled(false);
    for (const QString &value : values.first(std::min(values.size(), valuesOffered)))
        addValue(menu, kind, value);
    if (values.size() > valuesOffered)
        menu.addAction(
                tr("%Ln more: use the search", nullptr, static_cast<int>(values.size() - valuesOffered)))
            ->setEnabled(false);
    if (QLatin1StringView(kind.key) == "time"_L1)
        menu.addAction(tr("Choose days…"), this, &CallFilters::askForDays)->setObjectName(u"chooseDays"_s);
}

void CallFilters::addValue(QMenu &menu, const CallFilterKind &kind, const QString &value)
{
    QAction *action = menu.addAction(text::label(word(kind, value)));
    action->setCheckable(true);
    action->setChecked(kind.values(m_choice).contains(value));
    connect(action, &QAction::triggered, this, [this, &kind, value](bool on) { setValue(kind, value, on); });
}

void CallFilters::setValue(const CallFilterKind &kind, const QString &value, bool on)
{
    QStringList values = kind.isMany ? kind.values(m_choice) : QStringList();
    values.removeAll(value);
    if (on)
        values.append(value);
    set(kind, values);
}

void CallFilters::set(const CallFilterKind &kind, const QStringList &values)
{
    kind.set(m_choice, values);
    change();
}

void CallFilters::toggle(QLatin1StringView key)
{
    const CallFilterKind &kind = callFilterKind(key);
    set(kind, kind.values(m_choice).isEmpty() ? QStringList(u"1"_s) : QStringList());
}

void CallFilters::askForDays()
{
    auto *sheet = new DaySheet(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &DaySheet::chosen, this, [this](const QDate &first, const QDate &last) {
        set(callFilterKind("time"_L1), {timeOfDays(first, last)});
    });
    sheet->open();
}

void CallFilters::setChoice(const CallChoice &choice)
{
    m_choice = choice;
    showChips();
}

void CallFilters::setCount(CallSwitch which, qint64 calls)
{
    const QString kind = which == CallSwitch::Unread ? u"unread"_s
        : which == CallSwitch::Review                ? u"review"_s
                                                     : u"planned"_s;
    m_switches.value(kind)->setCount(calls > 0 ? calls : -1);
}

void CallFilters::forgetCounts()
{
    for (const CallSwitch one : {CallSwitch::Unread, CallSwitch::Review, CallSwitch::Callback})
        setCount(one, 0);
}

void CallFilters::setPageParts(std::optional<CampaignId> campaign, const QString &text)
{
    m_page.filter.campaign = campaign;
    m_page.filter.text = text;
}

/// A chip for each filter that is set; a click takes it away.
void CallFilters::showChips()
{
    m_chips->begin();
    for (const CallFilterKind &kind : callFilterKinds()) {
        if (kind.isSwitch) {
            m_switches.value(QLatin1StringView(kind.key))->setChecked(!kind.values(m_choice).isEmpty());
            continue;
        }
        addChipsOf(kind);
    }
    if (m_choice.filter.lead)
        m_chips->add(tr("One person only"), u"onePerson"_s, [this] {
            m_choice.filter.lead.reset();
            change();
        });
    if (m_choice.filter.only)
        m_chips->add(
            tr("%Ln call(s) of the dashboard", nullptr, static_cast<int>(m_choice.filter.only->size())),
            u"onlyChosen"_s, [this] {
                m_choice.filter.only.reset();
                change();
            });
    if (m_choice.filter.fromUtc.isValid() || m_choice.filter.untilUtc.isValid())
        m_chips->add(spanText(), u"onlyTime"_s, [this] {
            m_choice.filter.fromUtc = {};
            m_choice.filter.untilUtc = {};
            change();
        });
    m_chips->finish();
}

/// One for each value, or one for all of many.
void CallFilters::addChipsOf(const CallFilterKind &kind)
{
    const QString name = u"active_"_s + QLatin1StringView(kind.key);
    QStringList words;
    for (const QString &value : kind.values(m_choice))
        words.append(word(kind, value));
    if (words.size() > chipsOfKind) {
        //: A filter, its first value, and how many more there are, "Outcome: Voicemail +7".
        Chip *chip = m_chips->add(
            tr("%1: %2 +%3").arg(callFilterTitle(kind), words.first(), QLocale().toString(words.size() - 1)),
            name, [this, &kind] { set(kind, {}); });
        chip->setToolTip(text::toolTip(words.join(u", "_s)));
        return;
    }
    for (const QString &value : kind.values(m_choice)) {
        //: A filter and its value, "Outcome: Voicemail".
        m_chips->add(tr("%1: %2").arg(callFilterTitle(kind), word(kind, value)), name,
                     [this, &kind, value] { setValue(kind, value, false); });
    }
}

/// What a chart or a figure stands for: days where they are whole, else moments.
QString CallFilters::spanText() const
{
    const QDateTime begin = m_choice.filter.fromUtc.toLocalTime();
    const QDateTime end = m_choice.filter.untilUtc.toLocalTime();
    const auto isMidnight = [](const QDateTime &local) { return local == local.date().startOfDay(); };
    if (begin.isValid() && end.isValid() && isMidnight(begin) && isMidnight(end))
        return shownDays(begin.date(), end.date().addDays(-1));
    const QString from = shownMomentWithDate(m_choice.filter.fromUtc);
    const QString until = shownMomentWithDate(m_choice.filter.untilUtc);
    if (until.isEmpty())
        //: Calls that began at that moment or later.
        return tr("From %1").arg(from);
    //: Calls that began before that moment.
    return from.isEmpty() ? tr("Until %1").arg(until) : tr("%1 to %2").arg(from, until);
}

void CallFilters::clear()
{
    m_choice = {};
    change();
}

void CallFilters::change()
{
    showChips();
    emit changed();
}
