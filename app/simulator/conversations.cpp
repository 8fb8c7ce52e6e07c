#include "app/simulator/conversations.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Lines begin with "A: " (agent) or "U: " (the person). {who} and {firm} come from the dial.
struct Scene {
    const char *ending;
    const char *summary;
    std::vector<const char *> lines;
};

const std::array scenes {
    Scene {"interested",
           "{who} of {firm} is interested and asked for an offer by e-mail.",
           {"U: Hello, {who} speaking.", "A: {opening}", "U: All right, what is it about?",
            "A: I would like to find out whether a short meeting makes sense for {firm}.",
            "U: It does. We were looking into exactly that.",
            "A: Good. A colleague will send you an offer by e-mail.", "U: Perfect, I will look at it.",
            "A: Thank you, {who}. Goodbye."}},
    Scene {"interested",
           "{firm} wants a meeting next week; {who} decides.",
           {"U: {firm}, hello?", "A: {opening}", "U: You are an AI? That is new. Go on.",
            "A: Is {firm} planning anything this quarter that we could help with?",
            "U: Yes, actually. Can somebody show it to us next week?",
            "A: Gladly. I will pass that on to a colleague.", "U: Thanks, I look forward to it."}},
    Scene {"not_interested",
           "{firm} has a supplier and is not interested.",
           {"U: Hello?", "A: {opening}", "U: What do you want?",
            "A: I would like to ask whether {firm} is open to an offer.",
            "U: We have somebody for that, so it is not for us.", "A: I understand. Thank you for your time.",
            "U: Bye."}},
    Scene {"not_interested",
           "{who} sees no need at the moment.",
           {"U: {who} here.", "A: {opening}", "U: I have a minute at most.",
            "A: Then briefly: would an offer for {firm} be of use?", "U: No, there is no budget this year.",
            "A: Thank you for being so clear, {who}. Goodbye."}},
    Scene {"callback",
           "{who} has no time now and asked to be called again in {days} day(s).",
           {"U: Hello, {firm}.", "A: {opening}",
            "U: I am in a meeting. Can you call me again in {days} day(s)?", "A: Of course. I note it.",
            "U: Thanks, until then."}},
    Scene {"needs_info",
           "{firm} wants prices and references in writing before deciding.",
           {"U: Yes, hello?", "A: {opening}", "U: How much does it cost?",
            "A: That depends. I can have a colleague send the details to {firm}.",
            "U: Please do. I need prices and references before I say anything.",
            "A: You will get both. Thank you, {who}."}},
    Scene {"stop",
           "{who} does not want any more calls.",
           {"U: Hello?", "A: {opening}", "U: Please stop calling me. Take me off your list.",
            "A: I am sorry. We will not call you again. Goodbye."}},
    Scene {"hangup", "The person hung up at once.", {"U: Hello?", "A: {opening}"}},
    Scene {"unsure",
           "The line was bad. {who} of {firm} said to go on, and the agent ended the call.",
           {"U: {firm}, {who}.", "A: {opening}", "U: You are very hard to understand. Go on, please.",
            "A: I would like to find out whether a short meeting makes sense for {firm}.",
            "U: It may well, but I hear every other word.", "A: I am sorry about the line. Goodbye, {who}."}},
    Scene {"mailbox_as_person",
           "Somebody answered for {firm}, and nothing came of it.",
           {"U: You have reached {firm}. We are not available to take your call. Please leave a message "
            "after the tone.",
            "A: {opening}"}},
    Scene {"voicemail",
           "A voicemail answered for {firm}.",
           {"U: You have reached {firm}. We are not available to take your call. Please leave a message "
            "after the tone."}},
};

struct Words {
    QString who;
    QString firm;
    QString opening;
    int days;
};

QString filled(const char *line, const Words &words)
{
    return QString::fromLatin1(line)
        .replace(u"{who}"_s, words.who)
        .replace(u"{firm}"_s, words.firm)
        .replace(u"{opening}"_s, words.opening)
        .replace(u"{days}"_s, QString::number(words.days));
}

const Scene &sceneFor(Chance &chance, const QString &ending)
{
    std::vector<const Scene *> fitting;
    for (const auto &scene : scenes) {
        if (ending == QLatin1StringView(scene.ending))
            fitting.push_back(&scene);
    }
    return *chance.oneOf(fitting);
}

Words wordsFor(const CallPlan &plan, const LeadFacts &facts)
{
    return {facts.firstName.isEmpty() ? u"The person"_s : facts.firstName,
            facts.company.isEmpty() ? u"the office"_s : facts.company,
            facts.opening.isEmpty() ? u"Hello, this is an AI assistant."_s : facts.opening,
            plan.callbackInDays};
}

} // namespace

void addConversation(CallPlan &plan, Chance &chance, const LeadFacts &facts)
{
    const auto &scene = sceneFor(chance, plan.ending);
    const auto words = wordsFor(plan, facts);
    plan.summary = filled(scene.summary, words);
    for (const auto *line : scene.lines)
        plan.lines.append({line[0] == 'U' ? "user" : "assistant", filled(line + 3, words)});
    if (plan.ending == u"voicemail"_s && !facts.voicemailMessage.isEmpty())
        plan.lines.append({"assistant", facts.voicemailMessage});
    const double step = plan.talkSeconds / static_cast<double>(plan.lines.size() + 1);
    for (qsizetype i = 0; i < plan.lines.size(); ++i)
        plan.lines[i].atSeconds = step * static_cast<double>(i) + 0.5;
}
