#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QStringList>

/// Writes CSV as reliability.md section 10 wants it: RFC 4180, CRLF, UTF-8 with BOM, all cells quoted.
/// `device` must outlive the writer.
class CsvWriter final {
public:
    explicit CsvWriter(QIODevice &device);

    /// False when the device refuses; see its errorString().
    bool write(const QStringList &cells);

    /// The cell as it is written: a leading apostrophe when a spreadsheet would take it for a formula
    /// (starts, after blanks, with `=` `+` `-` `@` tab CR LF NUL or the full-width forms), or when it already
    /// starts with apostrophes before such a character; not for `+` and 7..15 digits and plain numbers.
    static QString protectedCell(const QString &cell);
    /// The reverse, for files that are our own export.
    static QString unprotectedCell(const QString &cell);

    /// Puts the cell behind `line`, as `write` does, for what is there as bytes; ended by `endLine`.
    static void appendCell(QByteArray &line, QByteArrayView utf8);
    static void endLine(QByteArray &line);

private:
    QIODevice &m_device;
    QByteArray m_line; ///< kept for its memory
    bool m_started = false;
};
