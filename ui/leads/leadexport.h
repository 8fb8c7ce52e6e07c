#pragma once

#include "core/leads/csvwriter.h"
#include "core/leads/leadstore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <functional>
#include <memory>

/// Writes a table as CSV in small steps between the events of the window, because the readers belong to its thread. Either
/// a complete file is written or none; it is readable by its owner alone.
class CsvExport final : public QObject {
    Q_OBJECT
public:
    /// Gives the next rows; an empty list is the end, an error leaves no file.
    using NextRows = std::function<Result<QList<QStringList>>()>;

    explicit CsvExport(QObject *parent = nullptr);

    /// `total` rows are expected, for the progress. Misuse while one is running.
    Result<Done> start(const QString &fileName, const QStringList &header, NextRows next, qint64 total);
    bool isRunning() const { return m_steps.isActive(); }
    void cancel();

signals:
    void progressed(qint64 rows, qint64 total);
    void finished(const QString &fileName, qint64 rows);
    void failed(const Error &error);

private:
    void step();
    void fail(const Error &error);
    Error unfinished() const;

    QTimer m_steps;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
    NextRows m_next;
    qint64 m_rows = 0;
    qint64 m_total = 0;
};

/// Writes leads to a file behind the window and tells how it goes. One file at a time.
class LeadExport final : public QObject {
    Q_OBJECT
public:
    /// `reader` must outlive the object.
    explicit LeadExport(LeadReader &reader, QObject *parent = nullptr);
    ~LeadExport() override;

    /// With the columns of the files that `list`, or any list, came from. Does nothing while it is running.
    void start(const QString &fileName, const QList<LeadId> &leads, std::optional<ListId> list);
    bool isRunning() const { return m_watcher.isRunning(); }
    /// No file is left; `failed` says Cancelled soon.
    void cancel();

signals:
    void progressed(qint64 rows, qint64 total);
    void finished(const QString &fileName, qint64 rows);
    void failed(const Error &error);

private:
    void report();

    LeadReader &m_reader;
    QFutureWatcher<Result<qint64>> m_watcher;
    QString m_fileName;
};
