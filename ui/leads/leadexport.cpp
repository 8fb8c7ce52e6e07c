#include "ui/leads/leadexport.h"

#include "core/base/text.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStep = 512;

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
    bool isAtEnd = false;
    for (qint64 written = 0; written < rowsPerStep && !isAtEnd;) {
        const auto rows = m_next();
        if (!rows)
            return fail(rows.error());
        if (!std::ranges::all_of(*rows, [this](const QStringList &row) { return m_writer->write(row); }))
            return fail(unfinished());
        isAtEnd = rows->isEmpty();
        written += rows->size();
        m_rows += rows->size();
    }
    emit progressed(m_rows, m_total);
    if (!isAtEnd)
        return;
    const QString fileName = m_file->fileName();
    if (!m_file->commit())
        return fail(unfinished());
    cancel();
    emit finished(fileName, m_rows);
}

Error CsvExport::unfinished() const
{
    return { Error::Kind::Storage, tr("%1 could not be written to the end: %2")
                                       .arg(text::isolated(m_file->fileName()), m_file->errorString()) };
}

void CsvExport::fail(const Error &error)
{
    cancel();
    emit failed(error);
}

LeadExport::LeadExport(LeadReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int rows) { emit progressed(rows, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LeadExport::report);
}

/// The reader's database goes after the window.
LeadExport::~LeadExport()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void LeadExport::start(const QString &fileName, const QList<LeadId> &leads, std::optional<ListId> list)
{
    if (isRunning())
        return;
    m_fileName = fileName;
    m_watcher.setFuture(m_reader.exportTo(fileName, leads, list));
}

void LeadExport::cancel()
{
    m_watcher.cancel();
}

void LeadExport::report()
{
    const auto future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        emit failed({ Error::Kind::Cancelled, tr("Export canceled. No file was written.") });
        return;
    }
    const auto written = future.result();
    if (written)
        emit finished(m_fileName, *written);
    else
        emit failed(written.error());
}
