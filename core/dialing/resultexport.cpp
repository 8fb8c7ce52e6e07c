#include "core/dialing/resultexport.h"

#include "core/base/crashwindow.h"
#include "core/leads/csvwriter.h"

#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerPage = 500;

QString utcText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QString trimmedDecimal(QString number)
{
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

/// "0.0165": plain decimal, no exponent, no grouping, exact.
QString usdText(Money money)
{
    const quint64 micro =
        money.microUsd < 0 ? 0 - static_cast<quint64>(money.microUsd) : static_cast<quint64>(money.microUsd);
    const QString fraction = QString::number(micro % 1'000'000).rightJustified(6, u'0');
    const QString sign = money.microUsd < 0 ? u"-"_s : QString();
    return trimmedDecimal(sign + QString::number(micro / 1'000'000) + u'.' + fraction);
}

QString notesOf(const ResultRow &row)
{
    return row.last && !row.last->notes.isEmpty() ? row.last->notes : row.lead.notes;
}

using CellText = QString (*)(const ResultRow &row);

struct OwnColumn {
    QLatin1StringView name;
    CellText text;
};

constexpr std::array ownTable {
    OwnColumn {QLatin1StringView("lead_id"),
               [](const ResultRow &r) { return QString::number(raw(r.lead.id)); }},
    OwnColumn {QLatin1StringView("list"), [](const ResultRow &r) { return r.listName; }},
    OwnColumn {QLatin1StringView("phone"), [](const ResultRow &r) { return r.lead.phone.e164(); }},
    OwnColumn {QLatin1StringView("status"), [](const ResultRow &r) { return leadStatusCode(r.status); }},
    OwnColumn {QLatin1StringView("outcome"),
               [](const ResultRow &r) {
                   return r.last && r.last->outcome ? outcomeCode(*r.last->outcome) : QString();
               }},
    OwnColumn {QLatin1StringView("outcome_by"),
               [](const ResultRow &r) {
                   return r.last && r.last->outcome ? outcomeByCode(r.last->outcomeBy) : QString();
               }},
    OwnColumn {QLatin1StringView("attempts"), [](const ResultRow &r) { return QString::number(r.attempts); }},
    OwnColumn {QLatin1StringView("last_attempt_at"),
               [](const ResultRow &r) { return r.last ? utcText(r.last->intentUtc) : QString(); }},
    OwnColumn {QLatin1StringView("duration_seconds"),
               [](const ResultRow &r) {
                   return r.last && r.last->seconds
                       ? trimmedDecimal(QString::number(*r.last->seconds, 'f', 3))
                       : QString();
               }},
    OwnColumn {
        QLatin1StringView("cost_usd"),
        [](const ResultRow &r) { return r.last && r.last->cost ? usdText(*r.last->cost) : QString(); }},
    OwnColumn {QLatin1StringView("call_id"),
               [](const ResultRow &r) { return r.last ? r.last->callId : QString(); }},
    OwnColumn {QLatin1StringView("summary"),
               [](const ResultRow &r) { return r.last ? r.last->summary : QString(); }},
    OwnColumn {QLatin1StringView("recording_url"),
               [](const ResultRow &r) { return r.last ? r.last->recordingUrl : QString(); }},
    OwnColumn {QLatin1StringView("notes"), notesOf},
};

/// One column of the result: one of ours or, without `own`, the leads'.
struct Column {
    QString header;
    CellText own = nullptr;
    QHash<ImportId, qsizetype> cellOf; ///< where each file keeps it
};

/// The table's columns. Files with the same header share a column; a header that a file repeats has one per
/// time.
class Layout final {
public:
    Layout(CallReader &calls, LeadReader &leads, CampaignId campaign);

    /// Nothing when a name is unknown; see `unknown`.
    std::optional<std::vector<Column>> chosen(const QStringList &names, QString &unknown) const;

private:
    void addFile(ImportId import, const QStringList &headers);

    std::vector<Column> m_columns;
    QHash<std::pair<QString, int>, size_t> m_byHeader; ///< header and how often it came before in its file
};

Layout::Layout(CallReader &calls, LeadReader &leads, CampaignId campaign)
{
    for (const OwnColumn &own : ownTable)
        m_columns.push_back({own.name, own.text, {}});
    for (const ImportId import : calls.importsOf(campaign))
        addFile(import, leads.columnsOf(import));
}

void Layout::addFile(ImportId import, const QStringList &headers)
{
    QHash<QString, int> seen;
    for (qsizetype cell = 0; cell < headers.size(); ++cell) {
        const QString &header = headers.at(cell);
        const std::pair key(header, seen[header]++);
        if (!m_byHeader.contains(key)) {
            m_byHeader.insert(key, m_columns.size());
            const bool isOurs = std::ranges::find(ownTable, header, &OwnColumn::name) != ownTable.end();
            m_columns.push_back({isOurs ? u"lead."_s + header : header, nullptr, {}});
        }
        m_columns[m_byHeader.value(key)].cellOf.insert(import, cell);
    }
}

std::optional<std::vector<Column>> Layout::chosen(const QStringList &names, QString &unknown) const
{
    if (names.isEmpty())
        return m_columns;
    std::vector<Column> result;
    for (const QString &name : names) {
        const size_t before = result.size();
        std::ranges::copy_if(m_columns, std::back_inserter(result),
                             [&name](const Column &column) { return column.header == name; });
        if (result.size() == before) {
            unknown = name;
            return std::nullopt;
        }
    }
    return result;
}

QStringList headersOf(const std::vector<Column> &columns)
{
    QStringList headers;
    for (const Column &column : columns)
        headers.append(column.header);
    return headers;
}

QStringList cellsOf(const ResultRow &row, const std::vector<Column> &columns)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(columns.size()));
    for (const Column &column : columns)
        cells.append(column.own ? column.own(row)
                                : row.lead.cells.value(column.cellOf.value(row.lead.import, -1)));
    return cells;
}

Error writeError(const QIODevice &device)
{
    return {Error::Kind::Storage,
            ResultExport::tr("The results could not be written: %1. A former file of that name is untouched.")
                .arg(device.errorString()),
            device.errorString()};
}

} // namespace

ResultExport::ResultExport(CallReader &calls, LeadReader &leads)
    : m_calls(calls)
    , m_leads(leads)
{
}

QStringList ResultExport::ownColumns()
{
    QStringList names;
    for (const OwnColumn &own : ownTable)
        names.append(own.name);
    return names;
}

Result<qint64> ResultExport::write(CampaignId campaign, QIODevice &device, const QStringList &columns,
                                   const CancelFlag &cancel, const std::function<void(qint64 rows)> &progress)
{
    QString unknown;
    const auto chosen = Layout(m_calls, m_leads, campaign).chosen(columns, unknown);
    if (!chosen)
        return Error {
            Error::Kind::Misuse,
            tr("There is no column \"%1\" in the results. There are: %2, and the columns of the list.")
                .arg(unknown, ownColumns().join(u", "_s))};
    CsvWriter writer(device);
    if (!writer.write(headersOf(*chosen)))
        return writeError(device);
    qint64 rows = 0;
    LeadId after {};
    while (true) {
        const QList<ResultRow> page = m_calls.results(campaign, after, rowsPerPage);
        if (page.isEmpty())
            return rows;
        for (const ResultRow &row : page) {
            if (!writer.write(cellsOf(row, *chosen)))
                return writeError(device);
        }
        dieHere(CrashWindow::W13);
        rows += page.size();
        after = page.last().lead.id;
        if (cancel.isCancelled())
            return Error {Error::Kind::Cancelled, tr("The export was canceled.")};
        if (progress)
            progress(rows);
    }
}

Result<qint64> ResultExport::writeFile(CampaignId campaign, const QString &fileName,
                                       const QStringList &columns, const CancelFlag &cancel,
                                       const std::function<void(qint64 rows)> &progress)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return writeError(file);
    Result<qint64> rows = write(campaign, file, columns, cancel, progress);
    if (!rows) {
        file.cancelWriting();
        return rows;
    }
    if (!file.commit())
        return writeError(file);
    return rows;
}
