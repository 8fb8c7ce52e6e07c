#include "ui/leads/leadexport.h"

#include "core/base/text.h"
#include "core/leads/leadtags.h"
#include "core/leads/resultcolumns.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// So few that their memory stays where the processor finds it again: with hundreds at a time, most of the time goes into
/// getting and freeing it.
constexpr int leadsAtOnce = 32;
constexpr int rowsPerStep = 512;
constexpr int rejectsPerStep = 1000;

} // namespace

CsvExport::CsvExport(QObject *parent)
    : QObject(parent)
{
    m_steps.setInterval(0);
    connect(&m_steps, &QTimer::timeout, this, &CsvExport::step);
}

Result<Done> CsvExport::start(const QString &fileName, const QStringList &header, NextRows next, qint64 total)
{
    if (isRunning())
        return Error { Error::Kind::Misuse, tr("Another export is still being written.") };
    m_file = std::make_unique<QSaveFile>(fileName);
    if (!m_file->open(QIODevice::WriteOnly)) {
        return Error { Error::Kind::Storage,
                       tr("%1 cannot be written: %2").arg(text::isolated(fileName), m_file->errorString()) };
    }
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_writer = std::make_unique<CsvWriter>(*m_file);
    m_next = std::move(next);
    m_rows = 0;
    m_total = total;
    if (!m_writer->write(header)) {
        const QString cause = m_file->errorString();
        cancel();
        return Error { Error::Kind::Storage, tr("%1 cannot be written: %2").arg(text::isolated(fileName), cause) };
    }
    m_steps.start();
    return Done {};
}

void CsvExport::cancel()
{
    m_steps.stop();
    m_writer.reset();
    m_file.reset();
}

void CsvExport::step()
{
    QList<QStringList> rows;
    for (qint64 written = 0; written < rowsPerStep; written += rows.size()) {
        rows = m_next();
        if (rows.isEmpty())
            break;
        if (!std::ranges::all_of(rows, [this](const QStringList &row) { return m_writer->write(row); })) {
            fail();
            return;
        }
        m_rows += rows.size();
    }
    emit progressed(m_rows, m_total);
    if (!rows.isEmpty())
        return;
    const QString fileName = m_file->fileName();
    if (!m_file->commit()) {
        fail();
        return;
    }
    cancel();
    emit finished(fileName, m_rows);
}

void CsvExport::fail()
{
    const Error error { Error::Kind::Storage, tr("%1 could not be written to the end: %2")
                                                  .arg(text::isolated(m_file->fileName()), m_file->errorString()) };
    cancel();
    emit failed(error);
}

LeadTableRows::LeadTableRows(LeadReader &reader, const QList<LeadId> &ids, std::optional<ListId> list)
    : m_reader(reader)
    , m_ids(ids)
{
    for (const LeadList &known : reader.lists())
        m_listNames.insert(raw(known.id), known.name);
    for (const ImportSummary &import : reader.imports()) {
        if (!list || import.list == *list)
            placesOf(import.import);
    }
}

/// Where the columns of an import stand among all of them; makes room for new ones.
const QList<int> &LeadTableRows::placesOf(ImportId import)
{
    const auto known = m_places.constFind(raw(import));
    if (known != m_places.constEnd())
        return *known;
    QList<int> places;
    QList<bool> taken(m_fileColumns.size(), false);
    for (const QString &column : m_reader.columnsOf(import)) {
        qsizetype at = m_fileColumns.indexOf(column);
        while (at >= 0 && at < taken.size() && taken.at(at))
            at = m_fileColumns.indexOf(column, at + 1);
        if (at < 0) {
            at = m_fileColumns.size();
            m_fileColumns.append(column);
        }
        taken.resize(m_fileColumns.size());
        taken[at] = true;
        places.append(static_cast<int>(at));
    }
    return *m_places.insert(raw(import), places);
}

QStringList LeadTableRows::header() const
{
    QStringList header = LeadExportColumns::names();
    for (const QString &column : m_fileColumns)
        header.append(LeadExportColumns::headerFor(column));
    return header;
}

QList<QStringList> LeadTableRows::next()
{
    QList<QStringList> rows;
    while (rows.isEmpty() && m_at < m_ids.size()) {
        for (const Lead &lead : m_reader.leads(m_ids.mid(m_at, leadsAtOnce)))
            rows.append(cellsOf(lead));
        m_at += leadsAtOnce;
    }
    return rows;
}

QString LeadTableRows::shown(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    if (utc != m_moment) {
        m_moment = utc;
        m_momentText = utc.toUTC().toString(Qt::ISODateWithMs);
    }
    return m_momentText;
}

QStringList LeadTableRows::cellsOf(const Lead &lead)
{
    QStringList cells {
        QString::number(raw(lead.id)),
        m_listNames.value(raw(lead.list)),
        lead.phone.e164(),
        lead.firstName,
        lead.lastName,
        lead.company,
        lead.email,
        lead.city,
        lead.state,
        lead.postalCode,
        lead.timeZone,
        lead.notes,
        lead.owner,
        leadtags::toText(lead.tags),
        consentCode(lead.consent.kind),
        lead.consent.source,
        shown(lead.consent.givenUtc),
        lead.consent.wording,
        leadStatusCode(lead.status),
        lead.reason,
        lead.outcome,
        QString::number(lead.attempts),
        shown(lead.lastAttemptUtc),
        shown(lead.nextUtc),
        LeadExportColumns::cellOf(lead.otherPhones),
    };
    const qsizetype own = cells.size();
    cells.resize(own + m_fileColumns.size());
    const QList<int> &places = placesOf(lead.import);
    for (qsizetype i = 0; i < qMin(places.size(), lead.cells.size()); ++i) {
        if (own + places.at(i) < cells.size())
            cells[own + places.at(i)] = lead.cells.at(i);
    }
    return cells;
}

RejectTableRows::RejectTableRows(LeadReader &reader, ImportId import)
    : m_reader(reader)
    , m_import(import)
    , m_columns(reader.columnsOf(import))
{
}

QStringList RejectTableRows::header() const
{
    return m_columns + QStringList { u"reject_line"_s, u"reject_reason"_s };
}

QList<QStringList> RejectTableRows::next()
{
    QList<QStringList> rows;
    for (const RejectedRow &row : m_reader.rejects(m_import, m_line, rejectsPerStep)) {
        QStringList cells = row.cells;
        cells.resize(m_columns.size());
        rows.append(cells + QStringList { QString::number(row.line), row.reason });
        m_line = row.line;
    }
    return rows;
}
