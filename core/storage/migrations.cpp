#include "core/storage/migrations.h"

#include "core/base/crashwindow.h"
#include "core/storage/callfiguresschema.h"
#include "core/storage/callschema.h"
#include "core/storage/firstschema.h"
#include "core/storage/leadschema.h"
#include "core/storage/ruleschema.h"
#include "core/storage/sql.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace migrations {

namespace {

// In the order they are applied. Never edit a released step: append a new one, in the file of its subject.
// Times are integers: milliseconds since 1970 UTC. Money is in millionths of a US dollar. Codes are those of
// the enumerations (attemptStateCode() ...).
// Checks are chains of OR: for IN with more than two values SQLite builds a b-tree at each row that is
// written.
constexpr std::array allSteps {
    Step(version1),        Step(textSearch),        Step(changesByHand),   Step(knownPeople),
    Step(deliveryBodies),  Step(secondLooks),       Step(listTallies),     Step(outsideCalls),
    Step(scriptsAndRules), Step(mergedLeads),       Step(campaignChoices), Step(outsideStops),
    Step(saidSearch),      Step(callFigures),       Step(callDesk),        Step(callersFromFigures),
    Step(stopDomains),     Step(indexedFigures),    Step(saidStaleOnce),   Step(keptRows),
    Step(knownPersons),    Step(shortInboxIndexes), Step(digestsOfSettled)};

Result<qint64> danglingRows(const QSqlDatabase &db)
{
    const auto rows = sql::value(db, u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    return rows ? Result<qint64>(rows->toLongLong()) : rows.error();
}

Result<Done> applyInOneGo(QSqlDatabase &db, std::span<const Step> steps)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        const auto present = sql::value(db, u"PRAGMA user_version"_s);
        if (!present)
            return present.error();
        const auto danglingBefore = danglingRows(db);
        if (!danglingBefore)
            return danglingBefore.error();
        for (size_t version = present->toUInt(); version < steps.size(); ++version) {
            for (const char *const statement : steps[version]) {
                if (const auto done = sql::exec(db, QString::fromUtf8(statement)); !done)
                    return done.error();
                dieHere(CrashWindow::W12);
            }
        }
        // Nothing reacts while the steps are applied, so it is counted.
        const auto dangling = danglingRows(db);
        if (!dangling || *dangling > *danglingBefore) {
            return dangling
                ? Error {Error::Kind::Internal,
                         QCoreApplication::translate(
                             "Opening",
                             "The upgrade of the database left rows without those they refer to, and was "
                             "taken back. Please report this."),
                         u"foreign_key_check"_s}
                : dangling.error();
        }
        if (const auto done = sql::exec(db, u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
            return done.error();
        if (const auto done = sql::exec(db, u"PRAGMA user_version = %1"_s.arg(steps.size())); !done)
            return done.error();
        return Done {};
    });
}

} // namespace

std::span<const Step> steps()
{
    return allSteps;
}

Result<Done> apply(QSqlDatabase &db)
{
    return applySteps(db, allSteps);
}

Result<Done> applySteps(QSqlDatabase &db, std::span<const Step> steps)
{
    // A step that puts a new table in the place of an old one must not take the rows along that refer to it.
    // The pragma does nothing inside a transaction.
    if (const auto off = sql::exec(db, u"PRAGMA foreign_keys=OFF"_s); !off)
        return off.error();
    const auto applied = applyInOneGo(db, steps);
    const auto on = sql::exec(db, u"PRAGMA foreign_keys=ON"_s);
    return applied && !on ? on.error() : applied;
}

} // namespace migrations
