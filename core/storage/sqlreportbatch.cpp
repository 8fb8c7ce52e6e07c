#include "core/storage/sqlreports.h"

#include "core/base/passing.h"

#include <list>

using namespace Qt::StringLiterals;

namespace calllog {

namespace {

/// One record in the transaction of all; an outer error when even taking it back was refused.
Result<Result<Applied>> applyOne(Work &work, const CallRecord &record, ReportSource source)
{
    if (const auto begun = sql::change(work.db(), u"SAVEPOINT record"_s); !begun)
        return begun.error();
    Result<Applied> applied = applyRecord(work, record, source);
    if (work.failed())
        applied = work.error();
    if (!applied) {
        if (const auto back = sql::change(work.db(), u"ROLLBACK TO record"_s); !back)
            return back.error();
    }
    if (const auto released = sql::change(work.db(), u"RELEASE record"_s); !released)
        return released.error();
    return applied;
}

} // namespace

Result<QList<Result<Applied>>> applyRecords(const Context &context, const QSqlDatabase &db,
                                            const QList<CallRecord> &records, ReportSource source)
{
    using Answers = QList<Result<Applied>>;
    std::list<Work> works;
    Result<Answers> answers = sql::inTransaction(db, [&]() -> Result<Answers> {
        Answers each;
        for (const CallRecord &record : records) {
            const auto applied = applyOne(works.emplace_back(db, context), record, source);
            if (!applied)
                return applied.error();
            each.append(*applied);
            if (!*applied && isPassing(applied->error()))
                break;
        }
        return each;
    });
    for (Work &work : works) {
        if (work.failed())
            work.keepAlarm();
        else if (answers)
            work.announce();
    }
    return answers;
}

} // namespace calllog
