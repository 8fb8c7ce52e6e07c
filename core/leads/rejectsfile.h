#pragma once

#include "core/leads/csvwriter.h"
#include "core/leads/importlayout.h"
#include "core/leads/leadstore.h"

#include <QSaveFile>

/// The refused rows as a file that can be repaired and imported again: the file's columns, then `reject_line`
/// and `reject_reason`, then cells that had no column. Mode 0600; appears only when it is complete.
class RejectsFile final {
public:
    /// Nothing is written when `fileName` is empty.
    RejectsFile(const QString &fileName, const ImportLayout &layout);

    Result<Done> open();
    /// Cells as ImportLayout::cellsOfFile gives them.
    Result<Done> write(const QList<RejectedRow> &rows);
    Result<Done> commit();

private:
    bool isWanted() const { return !m_file.fileName().isEmpty(); }
    Error failed() const;

    const ImportLayout &m_layout;
    QSaveFile m_file;
    CsvWriter m_writer;
};
