#include "core/storage/textindex.h"

#include "core/storage/sql.h"
#include "core/storage/sqlitestatement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// About 40 ms of work: what a webhook or a claim may have to wait.
constexpr int leadsPerStep = 2'000;
constexpr int pieceLength = 3;
/// More pieces of a long word do not make the answer much smaller.
constexpr qsizetype piecesAtMost = 3;
constexpr qsizetype needlesAtMost = 3;
/// Parts of all leads: a second needle that more of them hold does not help, and a first one costs more than
/// reading all.
constexpr double shareOfAFurtherNeedle = 0.1;
constexpr double shareOfAFirstNeedle = 0.3;
/// What begins with a short needle; beyond that the leads themselves are faster to read.
constexpr int beginningsAtMost = 300;

QString quoted(QString piece)
{
    return u'"' + piece.replace(u'"', "\"\""_L1) + u'"';
}

QString oneOf(const QStringList &parts)
{
    return parts.isEmpty() ? QString() : u'(' + parts.join(" OR "_L1) + u')';
}

/// Every place where `text` stands begins a piece, because each field is followed by line feeds.
Result<QString> beginningWith(const QSqlDatabase &db, const QString &text)
{
    auto terms = sqlite::Statement::prepare(
        db,
        u"SELECT term FROM leads_text_terms WHERE term >= ? AND term < ? LIMIT %1"_s.arg(beginningsAtMost
                                                                                         + 1));
    if (!terms)
        return terms.error();
    const QByteArray first = text.toUtf8();
    const QByteArray last = first + "\xF4\x8F\xBF\xBF"; // the highest character
    terms->bind(1, QByteArrayView(first));
    terms->bind(2, QByteArrayView(last));
    QStringList pieces;
    auto row = terms->step();
    for (; row && *row; row = terms->step())
        pieces.append(quoted(QString::fromUtf8(terms->text(0))));
    if (!row)
        return row.error();
    if (pieces.isEmpty())
        return quoted(u"\x01\x01\x01"_s); // in no text
    return pieces.size() > beginningsAtMost ? QString() : oneOf(pieces);
}

/// What the index is asked for, and about how many leads answer.
struct Part {
    QString match; ///< empty: the index cannot help
    double share = 0;
};

/// The pieces that begin with a short needle have to be listed first, and all their leads counted.
enum class Length { Long, Short };

Length lengthOf(const leadtext::Needle &needle)
{
    const auto isShort = [](const QByteArray &way) {
        return !way.isEmpty() && QString::fromUtf8(way).toUcs4().size() < pieceLength;
    };
    return isShort(needle.text) || isShort(needle.number) ? Length::Short : Length::Long;
}

/// "abcd" -> ("abc" AND "bcd"), the rarest pieces only.
Part rarestPieces(const QList<uint> &characters, const SearchSample &sample)
{
    struct Piece {
        QString text;
        double share;
    };
    QList<Piece> pieces;
    for (qsizetype at = 0; at + pieceLength <= characters.size(); ++at) {
        const auto *const first = reinterpret_cast<const char32_t *>(characters.constData()) + at;
        const QString piece = QString::fromUcs4(first, pieceLength);
        pieces.append({piece, sample.shareOf(piece.toUtf8())});
    }
    std::ranges::stable_sort(pieces, {}, &Piece::share);
    QStringList words;
    for (const Piece &piece : std::as_const(pieces)) {
        if (!words.contains(quoted(piece.text)) && words.size() < piecesAtMost)
            words.append(quoted(piece.text));
    }
    return {u'(' + words.join(" AND "_L1) + u')', pieces.constFirst().share};
}

Result<Part> partOf(const QSqlDatabase &db, const QByteArray &way, const SearchSample &sample)
{
    const QList<uint> characters = QString::fromUtf8(way).toUcs4();
    if (characters.size() >= pieceLength)
        return rarestPieces(characters, sample);
    const auto pieces = beginningWith(db, QString::fromUtf8(way));
    if (!pieces)
        return pieces.error();
    return Part {*pieces, sample.shareOf(way)};
}

/// By its text or by its number.
Result<Part> partOf(const QSqlDatabase &db, const leadtext::Needle &needle, const SearchSample &sample)
{
    Part both;
    QStringList ways;
    for (const QByteArray &way : {needle.text, needle.number}) {
        if (way.isEmpty() || (!ways.isEmpty() && way == needle.text))
            continue;
        const auto part = partOf(db, way, sample);
        if (!part || part->match.isEmpty())
            return part;
        ways.append(part->match);
        both.share = std::max(both.share, part->share);
    }
    both.match = oneOf(ways);
    return both;
}

/// Leads to add: those changed since they were added first, then the next ones by id.
Result<sqlite::Statement> missingLeads(const QSqlDatabase &db, bool changed)
{
    const QString which = changed ? u"id IN (SELECT lead_id FROM text_index_stale LIMIT %1)"_s
                                  : u"id > (SELECT indexed_to FROM text_index) ORDER BY id LIMIT %1"_s;
    return sqlite::Statement::prepare(
        db,
        u"SELECT id, %1, %2 FROM leads WHERE %3"_s.arg(leadtext::columns(), leadtext::furtherNumbers(),
                                                       which.arg(leadsPerStep)));
}

struct Added {
    int leads = 0;
    qint64 last = 0;
};

Result<Added> add(const QSqlDatabase &db, bool changed)
{
    auto leads = missingLeads(db, changed);
    auto insert = sqlite::Statement::prepare(db, u"INSERT INTO leads_text(rowid, text) VALUES(?, ?)"_s);
    if (!leads || !insert)
        return !leads ? leads.error() : insert.error();
    Added added;
    QByteArray text;
    auto row = leads->step();
    for (; row && *row; row = leads->step()) {
        text.resize(0);
        for (int column = 0; column <= leadtext::columnCount(); ++column)
            leadtext::append(text, column, leads->text(column + 1));
        text += '\n';
        added.last = leads->integer(0);
        insert->bind(1, added.last);
        insert->bind(2, QByteArrayView(text));
        if (const auto done = insert->run(); !done)
            return done.error();
        ++added.leads;
    }
    if (!row)
        return row.error();
    return added;
}

Result<bool> addChanged(const QSqlDatabase &db)
{
    const auto added = add(db, true);
    if (!added)
        return added.error();
    const auto noted = sql::change(
        db, u"DELETE FROM text_index_stale WHERE lead_id IN (SELECT lead_id FROM text_index_stale LIMIT ?)"_s,
        {leadsPerStep});
    if (!noted)
        return noted.error();
    return *noted > 0;
}

Result<bool> addNew(const QSqlDatabase &db)
{
    const auto added = add(db, false);
    if (!added)
        return added.error();
    if (added->leads == 0)
        return false;
    const auto noted = sql::change(db, u"UPDATE text_index SET indexed_to = ?"_s, {added->last});
    if (!noted)
        return noted.error();
    return true;
}

} // namespace

namespace textindex {

QString candidates()
{
    return uR"(SELECT rowid FROM leads_text WHERE leads_text MATCH ?
        UNION ALL SELECT lead_id FROM text_index_stale
        UNION ALL SELECT id FROM leads WHERE id > (SELECT indexed_to FROM text_index))"_s;
}

Result<QString> matchOf(const QSqlDatabase &db, const QList<leadtext::Needle> &needles,
                        const SearchSample &sample)
{
    QList<Part> parts;
    for (const Length length : {Length::Long, Length::Short}) {
        for (const leadtext::Needle &needle : needles) {
            if (lengthOf(needle) != length || sample.shareOf({needle}) > shareOfAFirstNeedle)
                continue;
            const auto part = partOf(db, needle, sample);
            if (!part)
                return part.error();
            if (!part->match.isEmpty() && part->share <= shareOfAFirstNeedle)
                parts.append(*part);
        }
        if (!parts.isEmpty())
            break;
    }
    std::ranges::stable_sort(parts, {}, &Part::share);
    QStringList words;
    for (const Part &part : std::as_const(parts)) {
        if (words.isEmpty() || (part.share < shareOfAFurtherNeedle && words.size() < needlesAtMost))
            words.append(part.match);
    }
    return words.join(" AND "_L1);
}

Result<bool> addSome(const QSqlDatabase &db)
{
    const auto importing = sql::value(db, u"SELECT EXISTS(SELECT 1 FROM imports WHERE state = 'running')"_s);
    if (!importing)
        return importing.error();
    if (importing->toBool())
        return false;
    return sql::inTransaction(db, [&]() -> Result<bool> {
        const auto changed = addChanged(db);
        return !changed || *changed ? changed : addNew(db);
    });
}

} // namespace textindex
