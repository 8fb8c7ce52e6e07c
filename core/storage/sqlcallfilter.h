#pragma once

#include "core/dialing/callfilter.h"
#include "core/storage/sql.h"

/// The filter of calls as SQL, for everything that lists or counts calls.
namespace callfilter {

/// The moment at which the person is called again because of the call, as an SQL expression: as somebody
/// planned it, else as the called person named it, as long as that is to come. NULL when there is none.
QString callbackMoment(const QString &alias);

/// A condition on `attempts a`; `needsLead`: also on `leads l`, joined by the caller.
struct Condition {
    QString text; ///< empty = every call passes
    QVariantList binds;
    bool needsLead = false;
};
Condition conditionOf(const CallFilter &filter);

Result<QList<AttemptId>> find(const QSqlDatabase &db, const CallFilter &filter, CallSort sort,
                              Qt::SortOrder order);
Result<qint64> count(const QSqlDatabase &db, const CallFilter &filter);

/// The digits of something typed as a number ("+1 (202) 555"); empty when it is none.
QString typedDigits(const QString &text);
/// Why the call of `alias` waits for a person's look, as an SQL expression that gives a code or ''.
QString reviewReason(const QString &alias);

} // namespace callfilter
