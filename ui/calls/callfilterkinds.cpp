#include "ui/calls/callfilterkinds.h"

#include "core/base/phonenumber.h"
#include "core/base/text.h"
#include "core/dialing/reviewreason.h"
#include "ui/calls/callcolumns.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallFilters)
};

QString orNone(const QString &value, const QString &none)
{
    return value.isEmpty() ? none : text::shown(value, 60);
}

QStringList one(const std::optional<QString> &value)
{
    return value ? QStringList(*value) : QStringList();
}

std::optional<QString> first(const QStringList &values)
{
    return values.isEmpty() ? std::nullopt : std::optional(values.first());
}

template <bool CallFilter::*flag> QStringList flagValues(const CallChoice &choice)
{
    return choice.filter.*flag ? QStringList(u"1"_s) : QStringList();
}

template <bool CallFilter::*flag> void setFlag(CallChoice &choice, const QStringList &values)
{
    choice.filter.*flag = !values.isEmpty();
}

template <std::optional<QString> CallFilter::*value> QStringList textValues(const CallChoice &choice)
{
    return one(choice.filter.*value);
}

template <std::optional<QString> CallFilter::*value>
void setText(CallChoice &choice, const QStringList &values)
{
    choice.filter.*value = first(values);
}

QStringList outcomeValues(const CallChoice &choice)
{
    QStringList codes;
    for (const Outcome outcome : choice.filter.outcomes)
        codes.append(outcomeCode(outcome));
    return codes;
}

void setOutcomes(CallChoice &choice, const QStringList &values)
{
    choice.filter.outcomes.clear();
    for (const QString &code : values) {
        if (const auto outcome = outcomeFromCode(code))
            choice.filter.outcomes.append(*outcome);
    }
}

QStringList stateValues(const CallChoice &choice)
{
    QStringList codes;
    for (const AttemptState state : choice.filter.states)
        codes.append(attemptStateCode(state));
    return codes;
}

void setStates(CallChoice &choice, const QStringList &values)
{
    choice.filter.states.clear();
    for (const QString &code : values) {
        if (const auto state = attemptStateFromCode(code))
            choice.filter.states.append(*state);
    }
}

QStringList boxValues(const CallChoice &choice)
{
    if (choice.filter.box == CallBox::Inbox)
        return {};
    return {choice.filter.box == CallBox::Archived ? u"archived"_s : u"all"_s};
}

void setBox(CallChoice &choice, const QStringList &values)
{
    const QString value = values.value(0);
    choice.filter.box = value == "archived"_L1 ? CallBox::Archived
        : value == "all"_L1                    ? CallBox::All
                                               : CallBox::Inbox;
}

QString boxWord(const QString &value)
{
    return value == "archived"_L1 ? Words::tr("Archived calls") : Words::tr("Inbox and archive");
}

QString outcomeWord(const QString &code)
{
    return outcomeLabel(outcomeFromCode(code).value_or(Outcome::Unknown));
}

QString stateWord(const QString &code)
{
    return attemptLabel(attemptStateFromCode(code).value_or(AttemptState::Unknown));
}

QString byWord(const QString &code)
{
    return outcomeByLabel(outcomeByFromCode(code).value_or(OutcomeBy::Provider));
}

QString numberWord(const QString &number)
{
    return number.isEmpty() ? Words::tr("Chosen by the provider") : PhoneNumber::fromStored(number).shown();
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

const std::array kinds {
    CallFilterKind {"unread", QT_TRANSLATE_NOOP("CallFilters", "Unread"), flagValues<&CallFilter::unreadOnly>,
                    setFlag<&CallFilter::unreadOnly>, nullptr, false, true},
    CallFilterKind {"review", QT_TRANSLATE_NOOP("CallFilters", "Needs review"),
                    flagValues<&CallFilter::reviewOnly>, setFlag<&CallFilter::reviewOnly>, nullptr, false,
                    true},
    CallFilterKind {"planned", QT_TRANSLATE_NOOP("CallFilters", "Callback planned"),
                    flagValues<&CallFilter::callbackOnly>, setFlag<&CallFilter::callbackOnly>, nullptr, false,
                    true},
    CallFilterKind {"outcome", QT_TRANSLATE_NOOP("CallFilters", "Outcome"), outcomeValues, setOutcomes,
                    outcomeWord, true},
    CallFilterKind {"by", QT_TRANSLATE_NOOP("CallFilters", "Decided by"),
                    [](const CallChoice &c) {
                        return c.filter.decidedBy ? QStringList(outcomeByCode(*c.filter.decidedBy))
                                                  : QStringList();
                    },
                    [](CallChoice &c, const QStringList &values) {
                        c.filter.decidedBy = outcomeByFromCode(values.value(0));
                    },
                    byWord},
    CallFilterKind {"reason", QT_TRANSLATE_NOOP("CallFilters", "Reason of the review"),
                    textValues<&CallFilter::reviewReason>, setText<&CallFilter::reviewReason>,
                    reviewReasonLabel},
    CallFilterKind {
        "time", QT_TRANSLATE_NOOP("CallFilters", "Started"),
        [](const CallChoice &c) { return c.time.isEmpty() ? QStringList() : QStringList(c.time); },
        [](CallChoice &c, const QStringList &values) { c.time = values.value(0); }, timeWord},
    CallFilterKind {"list", QT_TRANSLATE_NOOP("CallFilters", "List"),
                    [](const CallChoice &c) {
                        return c.filter.list ? QStringList(QString::number(raw(*c.filter.list)))
                                             : QStringList();
                    },
                    [](CallChoice &c, const QStringList &values) {
                        c.filter.list = values.isEmpty()
                            ? std::nullopt
                            : std::optional(ListId {values.first().toLongLong()});
                    },
                    nullptr},
    CallFilterKind {"owner", QT_TRANSLATE_NOOP("CallFilters", "Owner"), textValues<&CallFilter::owner>,
                    setText<&CallFilter::owner>,
                    [](const QString &value) { return orNone(value, Words::tr("Nobody")); }},
    CallFilterKind {"tag", QT_TRANSLATE_NOOP("CallFilters", "Tag"), textValues<&CallFilter::tag>,
                    setText<&CallFilter::tag>, [](const QString &value) { return orNone(value, {}); }},
    CallFilterKind {"script", QT_TRANSLATE_NOOP("CallFilters", "Script"), textValues<&CallFilter::script>,
                    setText<&CallFilter::script>, [](const QString &value) { return orNone(value, {}); }},
    CallFilterKind {"caller", QT_TRANSLATE_NOOP("CallFilters", "Caller number"),
                    textValues<&CallFilter::callerNumber>, setText<&CallFilter::callerNumber>, numberWord},
    CallFilterKind {"state", QT_TRANSLATE_NOOP("CallFilters", "State of the call"), stateValues, setStates,
                    stateWord, true},
    CallFilterKind {"box", QT_TRANSLATE_NOOP("CallFilters", "Archive"), boxValues, setBox, boxWord},
};

} // namespace

std::span<const CallFilterKind> callFilterKinds()
{
    return kinds;
}

QString callFilterTitle(const CallFilterKind &kind)
{
    return QCoreApplication::translate("CallFilters", kind.title);
}

const CallFilterKind &callFilterKind(QLatin1StringView key)
{
    const auto found =
        std::ranges::find(kinds, key, [](const CallFilterKind &kind) { return QLatin1StringView(kind.key); });
    Q_ASSERT(found != kinds.end());
    return *found;
}

QString savedCallFilterText(const CallChoice &choice)
{
    QUrlQuery items;
    const auto add = [&items](const QString &key, const QString &value) {
        items.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (choice.filter.campaign)
        add(u"campaign"_s, QString::number(raw(*choice.filter.campaign)));
    if (!choice.filter.text.isEmpty())
        add(u"text"_s, choice.filter.text);
    for (const CallFilterKind &kind : kinds) {
        for (const QString &value : kind.values(choice))
            add(QString::fromLatin1(kind.key), value);
    }
    return items.toString(QUrl::FullyEncoded);
}

CallChoice savedCallFilter(const QString &text)
{
    const QUrlQuery items(text);
    CallChoice choice;
    if (items.hasQueryItem(u"campaign"_s))
        choice.filter.campaign = CampaignId {items.queryItemValue(u"campaign"_s).toLongLong()};
    choice.filter.text = items.queryItemValue(u"text"_s, QUrl::FullyDecoded);
    for (const CallFilterKind &kind : kinds) {
        if (const QString key = QString::fromLatin1(kind.key); items.hasQueryItem(key))
            kind.set(choice, items.allQueryItemValues(key, QUrl::FullyDecoded));
    }
    return choice;
}

CallFilter resolved(const CallChoice &choice, const QDate &today)
{
    CallFilter filter = choice.filter;
    QDate from;
    QDate until; // the day after the last
    if (choice.time == "today"_L1) {
        from = today;
    } else if (choice.time == "yesterday"_L1) {
        from = today.addDays(-1);
        until = today;
    } else if (choice.time.endsWith(u'd')) {
        from = today.addDays(1 - choice.time.chopped(1).toInt());
    } else if (choice.time.contains(u'/')) {
        from = dayOf(choice.time.section(u'/', 0, 0));
        until = dayOf(choice.time.section(u'/', 1, 1)).addDays(1);
    }
    if (from.isValid())
        filter.fromUtc = from.startOfDay().toUTC();
    if (until.isValid())
        filter.untilUtc = until.startOfDay().toUTC();
    return filter;
}

CallChoice choiceOf(const CallFilter &filter)
{
    CallChoice choice {filter, {}};
    const QDateTime from = filter.fromUtc.toLocalTime();
    const QDateTime until = filter.untilUtc.toLocalTime();
    const bool wholeDays = from.isValid() && until.isValid() && from == from.date().startOfDay()
        && until == until.date().startOfDay();
    if (wholeDays) {
        choice.time = timeOfDays(from.date(), until.date().addDays(-1));
        choice.filter.fromUtc = {};
        choice.filter.untilUtc = {};
    }
    return choice;
}

QString timeOfDays(const QDate &first, const QDate &last)
{
    return first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate);
}

QString timeWord(const QString &time)
{
    if (time == "today"_L1)
        return Words::tr("Today");
    if (time == "yesterday"_L1)
        return Words::tr("Yesterday");
    if (time.endsWith(u'd'))
        return Words::tr("The last %n day(s)", nullptr, time.chopped(1).toInt());
    const QLocale locale = peopleLocale();
    const QString first = locale.toString(dayOf(time.section(u'/', 0, 0)), QLocale::ShortFormat);
    const QString last = locale.toString(dayOf(time.section(u'/', 1, 1)), QLocale::ShortFormat);
    //: From the first to the last day, both included.
    return first == last ? first : Words::tr("%1 to %2").arg(first, last);
}
