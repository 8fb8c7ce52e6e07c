#pragma once

#include "core/base/clock.h"
#include "core/dialing/calllog.h"

/// When an `unknown` attempt is looked for, and what proves that it never became a call. Pure.
/// Source: reliability.md section 3.5.
namespace AbsenceProof {

/// True when it is time for a check. `atStart`: also those that were given up earlier.
bool isDue(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale, bool atStart);
/// When `isDue` becomes true by itself; invalid when it does not.
QDateTime dueUtc(const OpenAttempt &attempt, TimeScale timeScale);

/// A day has passed since the send: a person has to be told.
bool isGivenUp(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale);
/// The check is old enough to prove something, so it looks at all numbers.
bool needsAllNumbers(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale);

/// Two complete checks that found nothing, far enough apart, the last one late enough, one of them over all numbers.
/// `latest` is the check just made, not yet in `attempt`.
bool isProven(const OpenAttempt &attempt, const OpenAttempt::EmptyCheck &latest, TimeScale timeScale);
/// The evidence in words, for the transition log.
QString evidence(const OpenAttempt &attempt, const OpenAttempt::EmptyCheck &latest);

/// The check after one that was complete; invalid when a day has passed.
QDateTime afterEmptyCheck(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale);
/// The check after one that failed or proved nothing.
QDateTime afterFailedCheck(const OpenAttempt &attempt, const QDateTime &nowUtc, TimeScale timeScale);

/// Same telephone number, whether `digits` are in international or national form.
bool isSameNumber(const PhoneNumber &phone, const QString &digits);

} // namespace AbsenceProof
