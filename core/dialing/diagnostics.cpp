#include "core/dialing/diagnostics.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct AlarmRow {
    const char *code;
    const char *title;
    const char *advice;
};
constexpr std::array alarmRows {
    AlarmRow {"dial_repeated", QT_TRANSLATE_NOOP("Alarms", "A dial request may have been sent twice"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "The campaign goes on, but somebody may have been rung twice. Look at this person's calls, "
                  "and report the case with the log.")},
    AlarmRow {"double_call", QT_TRANSLATE_NOOP("Alarms", "One attempt has two calls at the provider"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "Somebody was probably rung twice. Both calls are kept and counted; look at them in the "
                  "provider's list and apologize where it is needed.")},
    AlarmRow {"double_match", QT_TRANSLATE_NOOP("Alarms", "Two calls belong to one attempt"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "Somebody was probably rung twice. Both calls are kept and counted; look at them in the "
                  "provider's list and apologize where it is needed.")},
    AlarmRow {"call_id_taken", QT_TRANSLATE_NOOP("Alarms", "The provider gave two attempts the same call"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "The later attempt is looked up at the provider by itself. Compare both people's calls "
                  "with the provider's list.")},
    AlarmRow {"conflict", QT_TRANSLATE_NOOP("Alarms", "A report does not fit the call it names"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "It was not applied; the call is read from the provider instead. If this comes often, "
                  "another program uses the same account, or somebody sends false reports: replace the "
                  "signing secret.")},
    AlarmRow {"answer_contradicts_report",
              QT_TRANSLATE_NOOP("Alarms", "The provider refused a call that it reports as made"),
              QT_TRANSLATE_NOOP(
                  "Alarms", "The report counts: the call was made. Check the call in the provider's list.")},
    AlarmRow {
        "foreign_call",
        QT_TRANSLATE_NOOP("Alarms", "Somebody else called one of our numbers through this account"),
        QT_TRANSLATE_NOOP("Alarms",
                          "The lead is held and the call counts for its limits. Find out who else uses the "
                          "account; release the lead on the Leads page.")},
    AlarmRow {"unknown_unsettled", QT_TRANSLATE_NOOP("Alarms", "Nobody can tell whether a call was made"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "After 24 hours the provider's list has not settled it, so the number is not dialed. Look "
                  "for the call in the provider's dashboard and decide on the Calls page.")},
    AlarmRow {"unknown_old", QT_TRANSLATE_NOOP("Alarms", "A call has been unclear for more than an hour"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "Nothing has to be done while the provider can be reached: it is asked again every hour. "
                  "Check the connection and the key in the settings.")},
    AlarmRow {
        "verdict_refused", QT_TRANSLATE_NOOP("Alarms", "An answer of the provider could not be written down"),
        QT_TRANSLATE_NOOP(
            "Alarms", "The attempt is treated as unclear and looked up at the provider. Check the disk.")},
    AlarmRow {"forbidden_transition",
              QT_TRANSLATE_NOOP("Alarms", "A step was refused because it is not possible"),
              QT_TRANSLATE_NOOP(
                  "Alarms", "Nothing was changed. This is a fault of the program: report it with the log.")},
    AlarmRow {"silent_share", QT_TRANSLATE_NOOP("Alarms", "People who answer hear silence too often"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "More than 1 % of the answered calls of 30 days were silent; 3 % are the limit. Listen to some of "
                  "them, and ask the provider why nobody spoke.")},
    AlarmRow {"silent_share_pause", QT_TRANSLATE_NOOP("Alarms", "A campaign was paused: too many silent calls"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "More than 2.5 % of the answered calls of 30 days were silent; 3 % are the limit. Find out why before "
                  "you start the campaign again.")},
    AlarmRow {"dead_letter", QT_TRANSLATE_NOOP("Alarms", "A delivery could not be used"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "Look at it in the delivery log below. The result of the call is read from the provider "
                  "anyway; apply it again after an update of the program.")},
    AlarmRow {"database_damaged", QT_TRANSLATE_NOOP("Alarms", "The database is damaged"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "Close the program, copy the data directory, then start again: the damaged file is set "
                  "aside and the newest backup is named.")},
    AlarmRow {
        "stall", QT_TRANSLATE_NOOP("Alarms", "The window stood still"),
        QT_TRANSLATE_NOOP(
            "Alarms",
            "Calls were not at risk. If it comes often, the computer is overloaded or its disk is slow; "
            "otherwise report it with the log.")},
    AlarmRow {
        "wal_large", QT_TRANSLATE_NOOP("Alarms", "The journal of the database has grown large"),
        QT_TRANSLATE_NOOP("Alarms",
                          "Some program reads the database without an end. Close other programs that have "
                          "leadline.db open, or restart this one.")},
    AlarmRow {"disk_low", QT_TRANSLATE_NOOP("Alarms", "The disk is nearly full"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "Dialing pauses below 200 MiB and deliveries are refused below 50 MiB, so free some space. "
                  "The provider sends refused deliveries again.")},
    AlarmRow {"recordings_kept", QT_TRANSLATE_NOOP("Alarms", "Old recordings stay until you decide"),
              QT_TRANSLATE_NOOP(
                  "Alarms",
                  "A new data directory deletes recordings after 90 days; this one is older, so nothing is deleted. "
                  "Choose the days in the settings, under results from outside.")},
};

struct StateRow {
    DeliveryState state;
    QLatin1StringView code;
    const char *text;
};
constexpr std::array stateRows {
    StateRow {DeliveryState::New, "new"_L1, QT_TRANSLATE_NOOP("Deliveries", "Waiting")},
    StateRow {DeliveryState::Applied, "applied"_L1, QT_TRANSLATE_NOOP("Deliveries", "Applied")},
    StateRow {DeliveryState::Parked, "parked"_L1, QT_TRANSLATE_NOOP("Deliveries", "Parked")},
    StateRow {DeliveryState::Dead, "dead"_L1, QT_TRANSLATE_NOOP("Deliveries", "Unusable")},
    StateRow {DeliveryState::Ignored, "ignored"_L1, QT_TRANSLATE_NOOP("Deliveries", "Ignored")},
};

struct KindRow {
    QLatin1StringView code;
    const char *text;
};
constexpr std::array kindRows {
    KindRow {"result"_L1, QT_TRANSLATE_NOOP("Deliveries", "Result of a call")},
    KindRow {"live"_L1, QT_TRANSLATE_NOOP("Deliveries", "Live event")},
    KindRow {"addition"_L1, QT_TRANSLATE_NOOP("Deliveries", "Addition to a result")},
    KindRow {"batch"_L1, QT_TRANSLATE_NOOP("Deliveries", "State of a batch")},
    KindRow {"sms"_L1, QT_TRANSLATE_NOOP("Deliveries", "Text message")},
    KindRow {"other"_L1, QT_TRANSLATE_NOOP("Deliveries", "Something else")},
    KindRow {"unreadable"_L1, QT_TRANSLATE_NOOP("Deliveries", "Unreadable")},
};

struct ReasonRow {
    QLatin1StringView stored; ///< as the applier writes it
    const char *text;
};
constexpr std::array reasonRows {
    ReasonRow {"no such call"_L1, QT_TRANSLATE_NOOP("Deliveries", "No call of this id is known yet.")},
    ReasonRow {"conflict with what is known of the call"_L1,
               QT_TRANSLATE_NOOP("Deliveries", "It does not fit what is known of the call.")},
    ReasonRow {"still running"_L1, QT_TRANSLATE_NOOP("Deliveries", "The call was still running.")},
    ReasonRow {"hint"_L1, QT_TRANSLATE_NOOP("Deliveries", "Not signed: the call is read from the provider instead.")},
    ReasonRow {"the state of a batch: calls are placed one by one"_L1,
               QT_TRANSLATE_NOOP("Deliveries", "The state of a batch: calls are placed one by one.")},
    ReasonRow {"a text message: only calls are made"_L1,
               QT_TRANSLATE_NOOP("Deliveries", "A text message: only calls are made.")},
    ReasonRow {"a live event"_L1, QT_TRANSLATE_NOOP("Deliveries", "A live event.")},
    ReasonRow {"not about a call"_L1, QT_TRANSLATE_NOOP("Deliveries", "Not about a call.")},
    ReasonRow {"names no call"_L1, QT_TRANSLATE_NOOP("Deliveries", "It names no call.")},
    ReasonRow {"no open call of that id"_L1, QT_TRANSLATE_NOOP("Deliveries", "No open call has this id.")},
};
constexpr QLatin1StringView unsignedToo("unsigned, and ");
constexpr QLatin1StringView leftOut("left out: ");

QString ownWords(const QString &stored)
{
    const auto row = std::ranges::find_if(reasonRows, [&stored](const ReasonRow &each) { return stored == each.stored; });
    return row == reasonRows.end() ? stored : QCoreApplication::translate("Deliveries", row->text);
}

} // namespace

AlarmWords alarmWords(const QString &code)
{
    const auto row = std::ranges::find_if(
        alarmRows, [&code](const AlarmRow &each) { return code == QLatin1StringView(each.code); });
    if (row == alarmRows.end())
        return {code, QCoreApplication::translate("Alarms", "Look into the log for what led to it.")};
    return {QCoreApplication::translate("Alarms", row->title),
            QCoreApplication::translate("Alarms", row->advice)};
}

QStringList alarmCodes()
{
    QStringList codes;
    for (const AlarmRow &row : alarmRows)
        codes.append(QString::fromLatin1(row.code));
    return codes;
}

QString deliveryStateCode(DeliveryState state)
{
    return QString(std::ranges::find(stateRows, state, &StateRow::state)->code);
}

std::optional<DeliveryState> deliveryStateFromCode(const QString &code)
{
    const auto row =
        std::ranges::find_if(stateRows, [&code](const StateRow &each) { return code == each.code; });
    return row == stateRows.end() ? std::nullopt : std::optional(row->state);
}

QString deliveryStateText(DeliveryState state)
{
    return QCoreApplication::translate("Deliveries",
                                       std::ranges::find(stateRows, state, &StateRow::state)->text);
}

QString deliveryKindCode(Delivery::Kind kind)
{
    switch (kind) {
    case Delivery::Kind::PostCall:
        return u"result"_s;
    case Delivery::Kind::LiveEvent:
        return u"live"_s;
    case Delivery::Kind::Enrichment:
        return u"addition"_s;
    case Delivery::Kind::Batch:
        return u"batch"_s;
    case Delivery::Kind::Sms:
        return u"sms"_s;
    case Delivery::Kind::Other:
        break;
    }
    return u"other"_s;
}

QString deliveryKindText(const QString &kindCode)
{
    const auto row =
        std::ranges::find_if(kindRows, [&kindCode](const KindRow &each) { return kindCode == each.code; });
    return row == kindRows.end() ? kindCode : QCoreApplication::translate("Deliveries", row->text);
}

QString deliveryReasonText(const QString &reason)
{
    const qsizetype found = reason.indexOf(leftOut);
    const bool leavesOut = found == 0 || (found > 1 && QStringView(reason).left(found).endsWith("; "_L1));
    QString words = leavesOut ? reason.left(qMax(0, found - 2)) : reason;
    QStringList sentences;
    if (words.startsWith(unsignedToo)) {
        sentences.append(QCoreApplication::translate("Deliveries", "Not signed."));
        words.remove(0, unsignedToo.size());
    }
    if (!words.isEmpty())
        sentences.append(ownWords(words));
    if (leavesOut)
        sentences.append(QCoreApplication::translate("Deliveries", "Left out: %1").arg(reason.mid(found + leftOut.size())));
    return sentences.join(u' ');
}
