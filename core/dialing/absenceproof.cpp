#include "core/dialing/absenceproof.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// After the send; then hourly.
constexpr std::array<milliseconds, 5> firstChecks { 10s, 30s, 2min, 5min, 15min };
constexpr milliseconds lastCheck = 24h;
constexpr milliseconds provesFrom = 15min;
constexpr milliseconds betweenProofs = 60s;
constexpr milliseconds afterFailure = 5min;
constexpr int shortestNationalNumber = 7;
constexpr int longestCountryCode = 3;

milliseconds sinceSend(const OpenAttempt &attempt, const QDateTime &nowUtc)
{
    return milliseconds(attempt.intentUtc.msecsTo(nowUtc));
}

QDateTime after(const QDateTime &moment, milliseconds wait)
{
    return moment.addMSecs(wait.count());
}

/// The next moment of the schedule; invalid after the last.
QDateTime scheduled(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale)
{
    const milliseconds elapsed = sinceSend(attempt, nowUtc);
    for (const milliseconds offset : firstChecks) {
        if (timeScale(offset) > elapsed)
            return after(attempt.intentUtc, timeScale(offset));
    }
    for (milliseconds offset = 1h; offset <= lastCheck; offset += 1h) {
        if (timeScale(offset) > elapsed)
            return after(attempt.intentUtc, timeScale(offset));
    }
    return {};
}

bool hasPartner(const QList<OpenAttempt::EmptyCheck> &earlier, const OpenAttempt::EmptyCheck &latest,
                TimeScale timeScale)
{
    return std::ranges::any_of(earlier, [&](const OpenAttempt::EmptyCheck &check) {
        const milliseconds apart(check.atUtc.msecsTo(latest.atUtc));
        return apart >= timeScale(betweenProofs) && (check.withoutNumberFilter || latest.withoutNumberFilter);
    });
}

QString inWords(const OpenAttempt::EmptyCheck &check)
{
    return u"%1: %2 rows%3"_s.arg(check.atUtc.toString(Qt::ISODateWithMs))
        .arg(check.rows)
        .arg(check.withoutNumberFilter ? u", all numbers"_s : QString());
}

} // namespace

namespace AbsenceProof {

QDateTime dueUtc(const OpenAttempt &attempt, TimeScale timeScale)
{
    if (attempt.checks > 0)
        return attempt.nextCheckUtc;
    const QDateTime first = after(attempt.intentUtc, timeScale(firstChecks.front()));
    return attempt.nextCheckUtc.isValid() ? std::min(first, attempt.nextCheckUtc) : first;
}

bool isDue(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale, bool atStart)
{
    const QDateTime due = dueUtc(attempt, timeScale);
    return due.isValid() ? due <= nowUtc : atStart;
}

bool isGivenUp(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale)
{
    return sinceSend(attempt, nowUtc) >= timeScale(lastCheck);
}

bool needsAllNumbers(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale)
{
    return sinceSend(attempt, nowUtc) >= timeScale(provesFrom);
}

bool isProven(const OpenAttempt &attempt, const OpenAttempt::EmptyCheck &latest, TimeScale timeScale)
{
    return sinceSend(attempt, latest.atUtc) >= timeScale(provesFrom)
        && hasPartner(attempt.emptyChecks, latest, timeScale);
}

QString evidence(const OpenAttempt &attempt, const OpenAttempt::EmptyCheck &latest)
{
    QStringList checks;
    for (const OpenAttempt::EmptyCheck &check : attempt.emptyChecks)
        checks.append(inWords(check));
    checks.append(inWords(latest));
    return u"not at the provider; "_s + checks.join(u"; "_s);
}

/// A late first check is followed soon, so that a program started the next day does not wait for an hour.
QDateTime afterEmptyCheck(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale)
{
    const QDateTime next = scheduled(attempt, nowUtc, timeScale);
    const bool needsPartner = needsAllNumbers(attempt, nowUtc, timeScale)
        && !hasPartner(attempt.emptyChecks, { nowUtc, true, 0 }, timeScale);
    if (!needsPartner)
        return next;
    const QDateTime soon = after(nowUtc, timeScale(betweenProofs));
    return next.isValid() ? std::min(next, soon) : soon;
}

QDateTime afterFailedCheck(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale)
{
    const QDateTime next = scheduled(attempt, nowUtc, timeScale);
    if (!next.isValid())
        return after(nowUtc, timeScale(1h));
    return std::min(next, after(nowUtc, timeScale(afterFailure)));
}

bool isSameNumber(const PhoneNumber &phone, const QString &digits)
{
    QString own;
    for (const QChar character : digits) {
        if (character.isDigit())
            own.append(character);
    }
    while (own.startsWith(u'0'))
        own.remove(0, 1);
    const QString whole = phone.digits();
    if (own == whole)
        return !own.isEmpty();
    return own.size() >= shortestNationalNumber && whole.endsWith(own)
        && whole.size() - own.size() <= longestCountryCode;
}

} // namespace AbsenceProof
