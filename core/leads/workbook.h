#pragma once

#include "core/base/cancelflag.h"
#include "core/leads/recordreader.h"
#include "core/leads/sheetvalue.h"

#include <QIODevice>
#include <QMap>

#include <memory>
#include <vector>

/// One sheet of a workbook.
struct SheetPart {
    QString name;
    QString part; ///< name of the file in the archive
    bool isHidden = false;
};

/// What an XLSX or XLSM workbook says about itself; the cells are read by `SheetReader`.
struct Workbook {
    QList<SheetPart> sheets;
    QString textsPart; ///< empty = there are no shared texts
    std::vector<NumberFormat> formats; ///< per style
    bool from1904 = false;

    /// The sheet a person named (case does not matter), else the first visible one; nullptr when there is
    /// none.
    const SheetPart *sheet(const QString &name) const;
    QStringList sheetNames() const;
};

/// Whether `head`, the beginning of a file, is that of an archive or of an old Office file.
bool looksLikeWorkbook(const QByteArray &head);

/// Reads the description of the workbook in `file` (random access). InvalidInput, with what to do, for other
/// archives, old, encrypted and damaged files; Cancelled.
Result<Workbook> openWorkbook(QIODevice &file, const CancelFlag &cancel);

/// Reads the rows of one sheet. `file` must outlive the reader. Shared texts are read as far as they are
/// needed.
std::unique_ptr<RecordReader> makeSheetReader(QIODevice &file, const Workbook &workbook,
                                              const SheetPart &sheet, const CancelFlag &cancel);
