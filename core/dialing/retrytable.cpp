#include "core/dialing/retrytable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct RetryRow {
    Outcome outcome;
    RetryRule rule;
};

/// Outcomes that are not listed are final.
constexpr std::array retryRows {
    RetryRow {Outcome::NoAnswer, {.retry = true, .after = 240min}},
    RetryRow {Outcome::Busy, {.retry = true, .after = 20min}},
    RetryRow {Outcome::Voicemail, {.retry = true, .after = 24h}},
    RetryRow {Outcome::Failed, {.retry = true, .after = 60min}},
    RetryRow {Outcome::Canceled, {.needsPerson = true}},
    RetryRow {Outcome::Unknown, {.needsPerson = true}},
};

Error misuse(const QString &entry)
{
    return {Error::Kind::Misuse,
            QCoreApplication::translate(
                "RetryTable",
                "“%1” is no retry rule. Write OUTCOME DELAY, with “max N” and “other-time” if wanted, or "
                "OUTCOME never, as in “busy 20m max 3, voicemail 1d other-time, no_answer never”.")
                .arg(entry.left(100))};
}

/// "20m", "4h", "2d"; nothing when it is no delay.
std::optional<std::chrono::minutes> delayFrom(const QString &text)
{
    bool ok = false;
    const int number = QStringView(text).chopped(1).toInt(&ok);
    if (!ok || number < 1 || number > 100'000)
        return std::nullopt;
    switch (text.back().unicode()) {
    case 'm':
        return std::chrono::minutes(number);
    case 'h':
        return std::chrono::hours(number);
    case 'd':
        return std::chrono::hours(24) * number;
    default:
        return std::nullopt;
    }
}

/// The words after outcome and delay.
bool readExtras(QStringList words, RetryRule &rule)
{
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == "other-time"_L1) {
            rule.otherTimeOfDay = true;
            continue;
        }
        bool ok = false;
        if (word != "max"_L1 || words.isEmpty())
            return false;
        rule.most = words.takeFirst().toInt(&ok);
        if (!ok || rule.most < 1 || rule.most > RetryTable::mostCalls)
            return false;
    }
    return true;
}

bool readEntry(const QString &entry, RetryTable &table)
{
    QStringList words = entry.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return false;
    const auto outcome = outcomeFromCode(words.takeFirst());
    if (!outcome || !RetryTable::outcomes().contains(*outcome))
        return false;
    RetryRule rule;
    const QString when = words.takeFirst();
    if (when == "never"_L1) {
        table.set(*outcome, rule);
        return words.isEmpty();
    }
    const auto delay = delayFrom(when);
    if (!delay || *delay < RetryTable::shortest || *delay > RetryTable::longest || !readExtras(words, rule))
        return false;
    rule.retry = true;
    rule.after = *delay;
    table.set(*outcome, rule);
    return true;
}

} // namespace

RetryRule retryRule(Outcome outcome)
{
    const auto found = std::ranges::find(retryRows, outcome, &RetryRow::outcome);
    return found == retryRows.end() ? RetryRule {} : found->rule;
}

const QList<Outcome> &RetryTable::outcomes()
{
    static const QList<Outcome> listed {Outcome::NoAnswer, Outcome::Busy,   Outcome::Voicemail,
                                        Outcome::Failed,   Outcome::Hangup, Outcome::Callback};
    return listed;
}

RetryRule RetryTable::rule(Outcome outcome) const
{
    const auto own = m_own.find(outcome);
    return own == m_own.end() ? retryRule(outcome) : own->second;
}

void RetryTable::set(Outcome outcome, RetryRule rule)
{
    if (!outcomes().contains(outcome))
        return;
    if (rule.retry) {
        rule.after = std::clamp(rule.after, shortest, longest);
        rule.most = std::clamp(rule.most, 0, mostCalls);
    } else {
        rule = {};
    }
    if (rule == retryRule(outcome))
        m_own.erase(outcome);
    else
        m_own.insert_or_assign(outcome, rule);
}

Result<RetryTable> RetryTable::fromText(const QString &text)
{
    RetryTable table;
    for (const QString &entry : text.simplified().toLower().split(u',', Qt::SkipEmptyParts)) {
        if (!readEntry(entry.trimmed(), table))
            return misuse(entry.trimmed());
    }
    return table;
}

QString RetryTable::toText() const
{
    QStringList entries;
    for (const Outcome outcome : outcomes()) {
        const auto own = m_own.find(outcome);
        if (own == m_own.end())
            continue;
        const RetryRule &rule = own->second;
        QString entry = outcomeCode(outcome) + u' ' + (rule.retry ? retryDelayText(rule.after) : u"never"_s);
        if (rule.most > 0)
            entry += u" max %1"_s.arg(rule.most);
        if (rule.otherTimeOfDay)
            entry += u" other-time"_s;
        entries.append(entry);
    }
    return entries.join(u", "_s);
}

QString retryDelayText(std::chrono::minutes delay)
{
    const auto minutes = delay.count();
    if (minutes % (60 * 24) == 0 && minutes > 0)
        return QString::number(minutes / (60 * 24)) + u'd';
    return minutes % 60 == 0 && minutes > 0 ? QString::number(minutes / 60) + u'h'
                                            : QString::number(minutes) + u'm';
}
