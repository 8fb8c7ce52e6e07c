#include "core/storage/sql.h"
#include "core/storage/stopnumbers.h"
#include "core/storage/stoprelease.h"
#include "core/storage/stores.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcStopList, "leadline.storage.stoplist")

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(StopList)
};

Result<Done> removeNumber(const QSqlDatabase &db, const PhoneNumber &number, const QString &reason,
                          const QDateTime &nowUtc)
{
    const auto gone = sql::change(db, u"DELETE FROM stop_list WHERE phone = ?"_s, {number.e164()});
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return Error {Error::Kind::NotFound, Words::tr("%1 is not on the stop list.").arg(number.shown())};
    if (const auto asked = stoprelease::lookAgain(db, sql::fromStringList({number.e164()})); !asked)
        return asked.error();
    const auto logged =
        sql::change(db, u"INSERT INTO stop_list_log(at, phone, action, source) VALUES(?, ?, 'removed', ?)"_s,
                    {sql::fromDateTime(nowUtc), number.e164(), sql::fromText(reason)});
    return logged ? Result<Done>(Done {}) : logged.error();
}

class SqlStopList final : public StopList {
public:
    SqlStopList(Database &database, Changes &changes, const Clock &clock)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
    {
    }

    QFuture<Result<StopListAdded>> add(const QList<PhoneNumber> &numbers, const QString &source) override
    {
        return m_database.run([changes = &m_changes, numbers, source,
                               now = m_clock.nowUtc()](QSqlDatabase &db) {
            auto added = sql::inTransaction(db, [&] { return stopnumbers::add(db, numbers, source, now); });
            if (added && added->added > 0)
                emit changes->stopListChanged();
            return added;
        });
    }

    QFuture<Result<Done>> remove(const PhoneNumber &number, const QString &reason) override
    {
        return m_database.run(
            [changes = &m_changes, number, reason, now = m_clock.nowUtc()](QSqlDatabase &db) -> Result<Done> {
                if (reason.trimmed().isEmpty()) {
                    return Error {
                        Error::Kind::InvalidInput,
                        Words::tr("Say why the number is taken off the stop list. The reason is kept.")};
                }
                auto removed = sql::inTransaction(db, [&] { return removeNumber(db, number, reason, now); });
                if (removed) {
                    emit changes->stopListChanged();
                    emit changes->leadsChanged();
                    emit changes->campaignsChanged();
                }
                return removed;
            });
    }

private:
    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
};

/// Digits of what was typed, for numbers; the text itself, for sources.
QVariantList patternsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    const QString plain = sql::fromText(text.trimmed());
    return {sql::containing(digits.isEmpty() ? plain : digits), sql::containing(plain)};
}

class SqlStopListReader final : public StopListReader {
public:
    explicit SqlStopListReader(const QString &databaseFile)
        : m_connection(databaseFile)
    {
    }

    QList<StopEntry> entries(const QString &text, const QString &afterE164, int limit) override
    {
        const QVariantList patterns = patternsOf(text);
        auto query = sql::exec(m_connection.database(),
                               uR"(SELECT phone, source, added_at FROM stop_list WHERE phone > ?
            AND (phone LIKE ? ESCAPE '\' OR source LIKE ? ESCAPE '\') ORDER BY phone LIMIT ?)"_s,
                               {sql::fromText(afterE164), patterns.at(0), patterns.at(1), limit});
        QList<StopEntry> entries;
        if (!query) {
            qCWarning(lcStopList, "%ls", qUtf16Printable(query.error().detail));
            return entries;
        }
        while (query->next()) {
            entries.append({PhoneNumber::fromStored(query->value(0).toString()), query->value(1).toString(),
                            sql::toDateTime(query->value(2))});
        }
        query->finish();
        return entries;
    }

    qint64 count() override
    {
        const auto count = sql::value(m_connection.database(), u"SELECT count(*) FROM stop_list"_s);
        return count ? count->toLongLong() : 0;
    }

    QList<StopLogLine> log(const PhoneNumber &phone, int limit) override
    {
        auto query = sql::exec(
            m_connection.database(),
            u"SELECT at, phone, action, source FROM stop_list_log WHERE %1 ORDER BY id DESC LIMIT ?"_s.arg(
                phone.isEmpty() ? u"? = ''"_s : u"phone = ?"_s),
            {sql::fromText(phone.e164()), limit});
        QList<StopLogLine> lines;
        while (query && query->next()) {
            const QString about = query->value(1).toString();
            const auto number = PhoneNumber::fromStored(about);
            lines.append({sql::toDateTime(query->value(0)), number, query->value(2).toString() == u"removed",
                          query->value(3).toString(), number.isEmpty() ? about : QString()});
        }
        return lines;
    }

private:
    sql::LazyConnection m_connection;
};

} // namespace

std::unique_ptr<StopList> makeSqlStopList(Database &database, Changes &changes, const Clock &clock)
{
    return std::make_unique<SqlStopList>(database, changes, clock);
}

std::unique_ptr<StopListReader> makeSqlStopListReader(const QString &databaseFile)
{
    return std::make_unique<SqlStopListReader>(databaseFile);
}
