#include "core/storage/saidindex.h"

#include "core/storage/sqlitestatement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int callsPerStep = 500;
/// About 40 ms of work.
constexpr qsizetype textPerStep = 64 * 1024;
/// Above, a call is not put into the index but read at each search: one row could not be written in a short
/// job.
constexpr qsizetype longestIndexed = 512 * 1024;

/// In no text that is looked for: WordSearch gives letters and digits only.
QString scopeWord(CampaignId campaign)
{
    return QChar(0xE000) + QString::number(raw(campaign));
}

QString quoted(const WordSearch::Term &term)
{
    const QString words = u'"' + term.words.join(u' ') + u'"';
    return term.isBeginning ? words + u'*' : words;
}

QString textOf(const SaidTexts &texts)
{
    QStringList folded {WordSearch::folded(texts.names), WordSearch::folded(texts.summary)};
    for (const QString &note : texts.notes)
        folded.append(WordSearch::folded(note));
    for (const TranscriptLine &line : texts.lines)
        folded.append(WordSearch::folded(line.text));
    folded.append(scopeWord(texts.campaign));
    return folded.join(u'\n');
}

/// Calls to add: those changed since they were added first, then the next ones by id.
QString missing(bool changed)
{
    return changed
        ? u"SELECT attempt_id FROM said_stale ORDER BY attempt_id LIMIT %1"_s.arg(callsPerStep)
        : u"SELECT id FROM attempts WHERE id > (SELECT indexed_to FROM said_index) ORDER BY id LIMIT %1"_s
              .arg(callsPerStep);
}

Result<QList<qint64>> idsOf(const QSqlDatabase &db, const QString &statement)
{
    auto rows = sql::exec(db, statement);
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    if (rows->lastError().isValid())
        return sql::errorOf(rows->lastError());
    return ids;
}

Result<qsizetype> addCall(const QSqlDatabase &db, sqlite::Statement &insert, QSqlQuery &read, qint64 id)
{
    if (const auto run = sql::run(read, {id}); !run)
        return run.error();
    if (!read.next()) // a test call
        return qsizetype(0);
    const QByteArray text = textOf(SaidTexts::read(read)).toUtf8();
    read.finish();
    if (text.size() > longestIndexed) {
        const auto noted = sql::change(db, u"INSERT OR IGNORE INTO said_long VALUES (?)"_s, {id});
        return noted ? Result<qsizetype>(text.size()) : noted.error();
    }
    insert.bind(1, id);
    insert.bind(2, QByteArrayView(text));
    if (const auto done = insert.run(); !done)
        return done.error();
    return text.size();
}

/// The id of the last call that was added; nothing when there was none.
Result<std::optional<qint64>> add(const QSqlDatabase &db, bool changed)
{
    const auto ids = idsOf(db, missing(changed));
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return std::optional<qint64>();
    auto insert = sqlite::Statement::prepare(db, u"INSERT INTO said(rowid, text) VALUES(?, ?)"_s);
    auto read = sql::prepare(db, SaidTexts::select(u"WHERE a.id = ?"_s));
    if (!insert || !read)
        return !insert ? insert.error() : read.error();
    std::optional<qint64> last;
    qsizetype added = 0;
    for (const qint64 id : *ids) {
        const auto size = addCall(db, *insert, *read, id);
        if (!size)
            return size.error();
        last = id;
        added += *size;
        if (added > textPerStep)
            break;
    }
    return last;
}

Result<bool> addSomeOf(const QSqlDatabase &db, bool changed)
{
    const auto last = add(db, changed);
    if (!last || !*last)
        return last ? Result<bool>(false) : last.error();
    const auto noted = sql::change(db,
                                   changed ? u"DELETE FROM said_stale WHERE attempt_id <= ?"_s
                                           : u"UPDATE said_index SET indexed_to = ?"_s,
                                   {**last});
    return noted ? Result<bool>(true) : noted.error();
}

} // namespace

namespace saidindex {

QString matchOf(const WordSearch &search, std::optional<CampaignId> campaign)
{
    QStringList parts;
    for (const WordSearch::Term &term : search.terms())
        parts.append(quoted(term));
    if (campaign)
        parts.append(u'"' + scopeWord(*campaign) + u'"');
    return parts.join(" AND "_L1);
}

Result<Candidates> Candidates::find(const QSqlDatabase &db, const QString &match,
                                    std::optional<AttemptId> before)
{
    const qint64 end = before ? raw(*before) : std::numeric_limits<qint64>::max();
    auto found = sql::exec(
        db, u"SELECT rowid FROM said WHERE said MATCH ? AND rowid < ? ORDER BY rowid DESC"_s, {match, end});
    if (!found)
        return found.error();
    auto always = sql::exec(db, uR"(SELECT attempt_id FROM said_stale WHERE attempt_id < ?
        UNION SELECT attempt_id FROM said_long WHERE attempt_id < ?
        UNION SELECT id FROM attempts WHERE id > (SELECT indexed_to FROM said_index) AND id < ?
        ORDER BY 1 DESC)"_s,
                            {end, end, end});
    if (!always)
        return always.error();
    return Candidates(std::move(found).value(), std::move(always).value());
}

Result<Done> Candidates::step(QSqlQuery &query, std::optional<qint64> &head)
{
    head.reset();
    if (query.next())
        head = query.value(0).toLongLong();
    else if (query.lastError().isValid())
        return sql::errorOf(query.lastError());
    return Done {};
}

Result<std::optional<AttemptId>> Candidates::next()
{
    if (!m_begun) {
        m_begun = true;
        for (const auto &[query, head] :
             {std::pair(&m_found, &m_foundHead), std::pair(&m_always, &m_alwaysHead)}) {
            if (const auto stepped = step(*query, *head); !stepped)
                return stepped.error();
        }
    }
    if (!m_foundHead && !m_alwaysHead)
        return std::optional<AttemptId>();
    const qint64 id = std::max(m_foundHead.value_or(0), m_alwaysHead.value_or(0));
    for (const auto &[query, head] :
         {std::pair(&m_found, &m_foundHead), std::pair(&m_always, &m_alwaysHead)}) {
        if (*head != id)
            continue;
        if (const auto stepped = step(*query, *head); !stepped)
            return stepped.error();
    }
    return std::optional(AttemptId {id});
}

Result<bool> addSome(const QSqlDatabase &db)
{
    return sql::inTransaction(db, [&]() -> Result<bool> {
        const auto changed = addSomeOf(db, true);
        return !changed || *changed ? changed : addSomeOf(db, false);
    });
}

} // namespace saidindex
