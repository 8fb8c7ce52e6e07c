#pragma once

#include "core/leads/csvwriter.h"
#include "core/leads/leadstore.h"

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
    /// Gives the next rows; an empty list is the end.
    using NextRows = std::function<QList<QStringList>()>;

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
    void fail();

    QTimer m_steps;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
    NextRows m_next;
    qint64 m_rows = 0;
    qint64 m_total = 0;
};

/// Header and rows for a list of leads: our fields, then the columns of their files under their own names (a column
/// with one of our names becomes `lead.NAME`).
class LeadTableRows final {
public:
    /// `reader` must outlive the object.
    LeadTableRows(LeadReader &reader, const QList<LeadId> &ids, std::optional<ListId> list);

    QStringList header() const;
    QList<QStringList> next();

private:
    QStringList cellsOf(const Lead &lead);
    QString shown(const QDateTime &utc);
    const QList<int> &placesOf(ImportId import);

    LeadReader &m_reader;
    QList<LeadId> m_ids;
    qsizetype m_at = 0;
    QStringList m_fileColumns;
    QHash<qint64, QList<int>> m_places; ///< import -> place of each of its columns
    QHash<qint64, QString> m_listNames;
    QDateTime m_moment; ///< the one of the consent comes row after row
    QString m_momentText;
};

/// Header and rows of an import's refused rows; imports again unchanged once repaired.
class RejectTableRows final {
public:
    RejectTableRows(LeadReader &reader, ImportId import);

    QStringList header() const;
    QList<QStringList> next();

private:
    LeadReader &m_reader;
    ImportId m_import;
    QStringList m_columns;
    qint64 m_line = -1;
};
