#include "core/storage/leadcsv.h"

#include "core/base/text.h"
#include "core/leads/csvwriter.h"
#include "core/leads/leadtags.h"
#include "core/leads/resultcolumns.h"
#include "core/storage/leadrow.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesAtOnce = 1 << 18;
constexpr int leadsBetweenLooks = 512;

/// In the order of LeadExportColumns. `id` and `list_id`, `import_id` and `cells` are read by their own names
/// below; tags and further numbers stand in tables of their own.
enum Column {
    Id,
    List,
    Import,
    Cells,
    Phone,
    FirstName,
    LastName,
    Company,
    Email,
    City,
    State,
    PostalCode,
    TimeZone,
    Notes,
    Owner,
    ConsentKind,
    ConsentSource,
    ConsentAt,
    ConsentWording,
    Status,
    Reason,
    Outcome,
    Attempts,
    LastAttemptAt,
    NextAt,
    HeldReason,
    Person
};

constexpr auto selected =
    "id, list_id, import_id, cells, phone, first_name, last_name, company, email, city, state, postal_code, "
    "time_zone, notes, owner, consent_kind, consent_source, consent_at, consent_wording, status, reason, "
    "outcome, attempts, last_attempt_at, next_at, held_reason, person";

/// Calls `handler` with the cells of a JSON array as `sql::fromStringList` writes it, in order.
template <typename Handler> void eachCell(QByteArrayView json, Handler handler)
{
    if (json.contains('\\')) {
        for (const QString &cell : leadrow::textsFrom(json))
            handler(cell.toUtf8());
        return;
    }
    for (qsizetype from = json.indexOf('"'); from >= 0; from = json.indexOf('"', from)) {
        const qsizetype end = json.indexOf('"', ++from);
        if (end < 0)
            return;
        handler(json.sliced(from, end - from));
        from = end + 1;
    }
}

//: %1 is a file, %2 the reason given by the operating system
Error unwritable(const QSaveFile &file)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("LeadCsv", "%1 cannot be written: %2")
                .arg(text::isolated(file.fileName()), file.errorString())};
}

Error cancelled()
{
    return {Error::Kind::Cancelled, {}, u"export"_s};
}

/// Rows from `csv` to `file`; the number of leads.
Result<qint64> writeRows(QPromise<Result<qint64>> &promise, LeadCsv &csv, QSaveFile &file,
                         const QList<LeadId> &ids)
{
    qint64 written = 0;
    QByteArray lines = csv.header();
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const auto appended = csv.append(lines, ids.at(at));
        if (!appended)
            return appended.error();
        written += *appended ? 1 : 0;
        if (lines.size() >= bytesAtOnce) {
            if (file.write(lines) != lines.size())
                return unwritable(file);
            lines.resize(0);
        }
        if (at % leadsBetweenLooks != 0)
            continue;
        if (promise.isCanceled())
            return cancelled();
        promise.setProgressValue(static_cast<int>(at));
    }
    if (file.write(lines) != lines.size())
        return unwritable(file);
    return written;
}

Result<qint64> writeFile(QPromise<Result<qint64>> &promise, const QSqlDatabase &db, const QString &fileName,
                         const QList<LeadId> &ids, std::optional<ListId> list)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Ends with the connection.
    if (const auto moment = sql::exec(db, u"BEGIN"_s); !moment)
        return moment.error();
    auto csv = LeadCsv::prepare(db, list);
    if (!csv)
        return csv.error();
    const auto written = writeRows(promise, *csv, file, ids);
    if (!written)
        return written;
    return file.commit() ? written : Result<qint64>(unwritable(file));
}

Result<bool> isAny(const QSqlDatabase &db, const QString &table)
{
    auto query = sql::exec(db, u"SELECT EXISTS(SELECT 1 FROM %1)"_s.arg(table));
    if (!query)
        return query.error();
    return query->next() && query->value(0).toBool();
}

} // namespace

Result<LeadCsv> LeadCsv::prepare(const QSqlDatabase &db, std::optional<ListId> list)
{
    auto lead =
        sqlite::Statement::prepare(db, u"SELECT %1 FROM leads WHERE id = ?"_s.arg(QLatin1String(selected)));
    auto tags = sqlite::Statement::prepare(
        db,
        u"SELECT t.name FROM lead_tags l JOIN tags t ON t.id = l.tag_id WHERE l.lead_id = ? ORDER BY t.name COLLATE NOCASE"_s);
    auto numbers =
        sqlite::Statement::prepare(db, u"SELECT phone FROM lead_phones WHERE lead_id = ? ORDER BY phone"_s);
    for (const auto *statement : {&lead, &tags, &numbers}) {
        if (!*statement)
            return statement->error();
    }
    LeadCsv csv({std::move(lead).value(), std::move(tags).value(), std::move(numbers).value()});
    if (const auto read = csv.readPlaces(db, list); !read)
        return read.error();
    return csv;
}

Result<Done> LeadCsv::readPlaces(const QSqlDatabase &db, std::optional<ListId> list)
{
    const auto hasTags = isAny(db, u"lead_tags"_s);
    const auto hasNumbers = isAny(db, u"lead_phones"_s);
    if (!hasTags || !hasNumbers)
        return !hasTags ? hasTags.error() : hasNumbers.error();
    m_hasTags = *hasTags;
    m_hasNumbers = *hasNumbers;
    auto lists = sql::exec(db, u"SELECT id, name FROM lists"_s);
    if (!lists)
        return lists.error();
    while (lists->next())
        m_listNames.insert(lists->value(0).toLongLong(), lists->value(1).toString().toUtf8());
    auto imports = list
        ? sql::exec(db, u"SELECT id, columns FROM imports WHERE list_id = ? ORDER BY id DESC"_s, {raw(*list)})
        : sql::exec(db, u"SELECT id, columns FROM imports ORDER BY id DESC"_s);
    if (!imports)
        return imports.error();
    while (imports->next())
        addPlaces(ImportId(imports->value(0).toLongLong()), sql::toStringList(imports->value(1).toString()));
    return Done {};
}

/// A column of the same name is the same column; one that is there twice in a file needs two.
void LeadCsv::addPlaces(ImportId import, const QStringList &columns)
{
    QList<int> cellAt(m_fileColumns.size(), -1);
    for (qsizetype cell = 0; cell < columns.size(); ++cell) {
        qsizetype at = m_fileColumns.indexOf(columns.at(cell));
        while (at >= 0 && at < cellAt.size() && cellAt.at(at) >= 0)
            at = m_fileColumns.indexOf(columns.at(cell), at + 1);
        if (at < 0) {
            at = m_fileColumns.size();
            m_fileColumns.append(columns.at(cell));
            cellAt.append(-1);
        }
        cellAt[at] = static_cast<int>(cell);
    }
    m_cellAt.insert(raw(import), cellAt);
}

QByteArray LeadCsv::header() const
{
    QByteArray line;
    for (const QString &name : LeadExportColumns::names())
        CsvWriter::appendCell(line, name.toUtf8());
    for (const QString &column : m_fileColumns)
        CsvWriter::appendCell(line, LeadExportColumns::headerFor(column).toUtf8());
    CsvWriter::endLine(line);
    return QString(QChar(QChar::ByteOrderMark)).toUtf8() + line;
}

Result<bool> LeadCsv::append(QByteArray &lines, LeadId lead)
{
    QByteArray tags;
    QByteArray numbers;
    if (m_hasTags) {
        auto read = tagsOf(lead);
        if (!read)
            return read.error();
        tags = std::move(read).value();
    }
    if (m_hasNumbers) {
        auto read = numbersOf(lead);
        if (!read)
            return read.error();
        numbers = std::move(read).value();
    }
    m_statements.lead.bind(1, raw(lead));
    const auto row = m_statements.lead.step();
    if (!row)
        return row.error();
    if (*row) {
        appendFields(lines, tags, numbers);
        appendCells(lines, ImportId(m_statements.lead.integer(Import)), m_statements.lead.text(Cells));
        CsvWriter::endLine(lines);
    }
    m_statements.lead.reset();
    return *row;
}

void LeadCsv::appendFields(QByteArray &lines, const QByteArray &tags, const QByteArray &numbers)
{
    const sqlite::Statement &lead = m_statements.lead;
    CsvWriter::appendCell(lines, QByteArray::number(lead.integer(Id)));
    CsvWriter::appendCell(lines, m_listNames.value(lead.integer(List)));
    for (int column = Phone; column <= Owner; ++column)
        CsvWriter::appendCell(lines, lead.text(column));
    CsvWriter::appendCell(lines, tags);
    CsvWriter::appendCell(lines, lead.text(ConsentKind));
    CsvWriter::appendCell(lines, lead.text(ConsentSource));
    appendMoment(lines, ConsentAt, m_consentAt);
    for (int column = ConsentWording; column <= Outcome; ++column)
        CsvWriter::appendCell(lines, lead.text(column));
    CsvWriter::appendCell(lines, QByteArray::number(lead.integer(Attempts)));
    appendMoment(lines, LastAttemptAt, m_lastAt);
    appendMoment(lines, NextAt, m_nextAt);
    CsvWriter::appendCell(lines, numbers);
    CsvWriter::appendCell(lines, lead.text(HeldReason));
    CsvWriter::appendCell(lines,
                          LeadExportColumns::cellOfPerson(lead.isNull(Person) ? 0 : lead.integer(Person)));
}

void LeadCsv::appendCells(QByteArray &lines, ImportId import, QByteArrayView json)
{
    if (m_fileColumns.isEmpty())
        return;
    QVarLengthArray<std::pair<qsizetype, qsizetype>, 64> spans;
    QByteArray cells;
    eachCell(json, [&](QByteArrayView cell) {
        spans.append({cells.size(), cell.size()});
        cells += cell;
    });
    const auto cellAt = m_cellAt.constFind(raw(import));
    for (qsizetype column = 0; column < m_fileColumns.size(); ++column) {
        const bool known = cellAt != m_cellAt.cend() && column < cellAt->size();
        const int cell = known ? cellAt->at(column) : -1;
        const auto span =
            cell >= 0 && cell < spans.size() ? spans.at(cell) : std::pair<qsizetype, qsizetype>();
        CsvWriter::appendCell(lines, QByteArrayView(cells).sliced(span.first, span.second));
    }
}

void LeadCsv::appendMoment(QByteArray &lines, int column, Moment &moment) const
{
    if (m_statements.lead.isNull(column)) {
        CsvWriter::appendCell(lines, {});
        return;
    }
    const qint64 milliseconds = m_statements.lead.integer(column);
    if (milliseconds != moment.milliseconds) {
        moment.milliseconds = milliseconds;
        moment.text =
            QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    }
    CsvWriter::appendCell(lines, moment.text);
}

Result<QByteArray> LeadCsv::tagsOf(LeadId lead)
{
    QStringList tags;
    m_statements.tags.bind(1, raw(lead));
    auto row = m_statements.tags.step();
    for (; row && *row; row = m_statements.tags.step())
        tags.append(QString::fromUtf8(m_statements.tags.text(0)));
    if (!row)
        return row.error();
    m_statements.tags.reset();
    return leadtags::toText(tags).toUtf8();
}

Result<QByteArray> LeadCsv::numbersOf(LeadId lead)
{
    QList<PhoneNumber> numbers;
    m_statements.numbers.bind(1, raw(lead));
    auto row = m_statements.numbers.step();
    for (; row && *row; row = m_statements.numbers.step())
        numbers.append(PhoneNumber::fromStored(QString::fromUtf8(m_statements.numbers.text(0))));
    if (!row)
        return row.error();
    m_statements.numbers.reset();
    return LeadExportColumns::cellOf(numbers).toUtf8();
}

namespace leadcsv {

void write(QPromise<Result<qint64>> &promise, const QString &databaseFile, const QString &fileName,
           const QList<LeadId> &ids, std::optional<ListId> list)
{
    promise.setProgressRange(0, static_cast<int>(ids.size()));
    const auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    if (!connection) {
        promise.addResult(Result<qint64>(connection.error()));
        return;
    }
    promise.addResult(writeFile(promise, connection->database(), fileName, ids, list));
}

} // namespace leadcsv
