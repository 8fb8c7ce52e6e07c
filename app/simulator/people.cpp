#include "app/simulator/people.h"

#include "app/simulator/conversations.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Ending {
    const char *name;
    double weight;
    const char *status;
    const char *tag;
    const char *answeredBy; ///< null = nobody
    const char *error = nullptr;
};

constexpr std::array endings {
    Ending {"interested", 13, "completed", "INTERESTED", "human"},
    Ending {"not_interested", 20, "completed", "NOT_INTERESTED", "human"},
    Ending {"callback", 8, "completed", "CALL_BACK_SCHEDULED", "human"},
    Ending {"needs_info", 7, "completed", "NEEDS_MORE_INFO", "human"},
    Ending {"stop", 4, "completed", "DO_NOT_CONTACT", "human"},
    Ending {"hangup", 5, "completed", "NO_CONTACT_MADE", "human"},
    Ending {"voicemail", 20, "completed", "NO_CONTACT_MADE", "voicemail"},
    Ending {"no_answer", 15, "no-answer", "NO_ANSWER", "no-answer"},
    Ending {"busy", 5, "busy", "BUSY", nullptr,
            "Call failed. The number you dialed is busy. Please try again later."},
    Ending {"not_found", 1.5, "failed", "FAILED", nullptr,
            "Call failed. The number you dialed is not found."},
    Ending {"failed", 1, "failed", "FAILED", nullptr, "Call failed."},
    // Weight 0: only for profiles that ask for them. Both calls go to the review.
    Ending {"unsure", 0, "completed", "AGENT_ENDED_CALL", "human"},
    Ending {"mailbox_as_person", 0, "completed", "NO_CONTACT_MADE", "human"},
    // Last, because it has a weight: drawEnding() falls back to the last one.
    Ending {"blocked", 0.5, "completed", "FAILED", nullptr,
            "Call failed. Service Provider Blocked Call due to Spam or Number Reputation. Try a different "
            "number."},
};

const Ending &drawEnding(Chance &chance, const QMap<QString, double> &weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    double left = chance.share() * sum;
    for (const auto &ending : endings) {
        left -= weights.value(QLatin1StringView(ending.name));
        if (left < 0)
            return ending;
    }
    return endings.back();
}

/// "company: ..." from the lines between the marks of the prompt's data.
QString fromDataBlock(const QString &task, QLatin1StringView name)
{
    const auto block =
        task.section(u"===== LEAD DATA ====="_s, 1).section(u"===== END OF LEAD DATA ====="_s, 0, 0);
    for (const auto &line : block.split(u'\n')) {
        if (line.section(u':', 0, 0).trimmed() == name)
            return line.section(u':', 1).trimmed();
    }
    return {};
}

QString factOf(const QJsonObject &dial, QLatin1StringView name)
{
    const auto given = dial.value("request_data"_L1).toObject().value(name).toString();
    return !given.isEmpty() ? given : fromDataBlock(dial.value("task"_L1).toString(), name);
}

double talkSecondsFor(Chance &chance, const QString &ending, const Profile &profile, const LeadFacts &facts)
{
    if (ending == u"hangup"_s)
        return chance.between(3, 9);
    if (ending == u"voicemail"_s || ending == u"mailbox_as_person"_s)
        return chance.between(8, 14) + (facts.voicemailMessage.isEmpty() ? 0 : chance.between(8, 20));
    const double low = std::min(profile.talkFromSeconds, profile.talkToSeconds);
    return std::min(chance.between(low, profile.talkToSeconds), facts.maxMinutes * 60);
}

} // namespace

QString digitsOf(const QString &number)
{
    QString digits;
    std::copy_if(number.cbegin(), number.cend(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

LeadFacts factsFrom(const QJsonObject &dial)
{
    LeadFacts facts;
    facts.firstName = factOf(dial, "first_name"_L1);
    facts.company = factOf(dial, "company"_L1);
    facts.opening = dial.value("first_sentence"_L1).toString();
    const auto voicemail = dial.value("voicemail"_L1).toObject();
    facts.voicemailMessage = voicemail.value("message"_L1).toString();
    facts.maxMinutes = dial.value("max_duration"_L1).toDouble(30);
    return facts;
}

QMap<QString, double> defaultWeights()
{
    QMap<QString, double> weights;
    for (const auto &ending : endings)
        weights.insert(QString::fromLatin1(ending.name), ending.weight);
    return weights;
}

CallPlan planFor(quint64 seed, const QString &digits, int timesRung, const Profile &profile,
                 const LeadFacts &facts)
{
    Chance chance(seed, digits.toLatin1() + '/' + QByteArray::number(timesRung));
    const auto &ending = drawEnding(chance, profile.people);
    CallPlan plan;
    plan.ending = QString::fromLatin1(ending.name);
    plan.status = QString::fromLatin1(ending.status);
    plan.tag = QString::fromLatin1(ending.tag);
    plan.answeredBy = QString::fromLatin1(ending.answeredBy);
    plan.errorMessage = QString::fromLatin1(ending.error);
    plan.ringSeconds = plan.ending == u"no_answer"_s ? chance.between(22, 35) : chance.between(3, 18);
    if (plan.answeredBy.isEmpty() || plan.answeredBy == u"no-answer"_s)
        return plan;
    plan.talkSeconds = talkSecondsFor(chance, plan.ending, profile, facts);
    plan.callbackInDays = plan.ending == u"callback"_s ? 1 + static_cast<int>(chance.index(5)) : 0;
    plan.endedBy = plan.ending == u"hangup"_s || plan.ending == u"stop"_s || chance.happens(0.4)
        ? u"USER"_s
        : u"ASSISTANT"_s;
    addConversation(plan, chance, facts);
    return plan;
}
