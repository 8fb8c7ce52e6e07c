#include "core/dialing/reviewreason.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    QLatin1StringView code;
    const char *label;
    const char *text;
};

constexpr std::array reasons {
    Reason {"voicemail_doubtful"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Doubtful voicemail"),
            QT_TRANSLATE_NOOP("ReviewReason",
                              "Counted as a voicemail, but somebody seems to have talked with the agent.")},
    Reason {"voicemail_probable"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Probably voicemail"),
            QT_TRANSLATE_NOOP("ReviewReason",
                              "The words sound like a mailbox; the provider did not say that it was one.")},
    Reason {"human_doubtful"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Person or voicemail"),
            QT_TRANSLATE_NOOP("ReviewReason", "Counted as a person, but the words sound like a mailbox.")},
    Reason {"short_call"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Short call"),
            QT_TRANSLATE_NOOP("ReviewReason", "A person answered, but the call was over within seconds.")},
    Reason {"no_analysis"_L1, QT_TRANSLATE_NOOP("ReviewReason", "No analysis"),
            QT_TRANSLATE_NOOP("ReviewReason",
                              "A person answered, and the provider did not say what came of it.")},
    Reason {"agent_ended_call"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Provider unsure"),
            QT_TRANSLATE_NOOP("ReviewReason",
                              "The agent ended the call, and the provider could not tell how it went.")},
    Reason {"transfer_not_connected"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Transfer failed"),
            QT_TRANSLATE_NOOP("ReviewReason",
                              "The person was to be connected with somebody, and nobody came on.")},
    Reason {"conflict"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Contradicting reports"),
            QT_TRANSLATE_NOOP("ReviewReason", "Two reports about this call cannot both be true.")},
    Reason {"callback_lost"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Callback without attempts"),
            QT_TRANSLATE_NOOP(
                "ReviewReason",
                "The person wants to be called again, but all attempts of the campaign are used up. "
                "Allow more in the campaign, or call yourself.")},
    Reason {"no_report"_L1, QT_TRANSLATE_NOOP("ReviewReason", "No report"),
            QT_TRANSLATE_NOOP("ReviewReason", "The provider never reported how this call ended.")},
    Reason {"unclear"_L1, QT_TRANSLATE_NOOP("ReviewReason", "Unclear call"),
            QT_TRANSLATE_NOOP("ReviewReason",
                              "Nobody knows yet whether this call was made; Leadline is looking for it.")},
};

} // namespace

QStringList reviewReasons()
{
    QStringList codes;
    for (const Reason &reason : reasons)
        codes.append(reason.code);
    return codes;
}

QString reviewReasonText(const QString &code)
{
    const auto found = std::ranges::find(reasons, code, &Reason::code);
    return found != reasons.end()
        ? QCoreApplication::translate("ReviewReason", found->text)
        : QCoreApplication::translate("ReviewReason", "Somebody should have a look at this call.");
}

QString reviewReasonLabel(const QString &code)
{
    const auto found = std::ranges::find(reasons, code, &Reason::code);
    return found != reasons.end() ? QCoreApplication::translate("ReviewReason", found->label)
                                  : QCoreApplication::translate("ReviewReason", "Needs a look");
}
