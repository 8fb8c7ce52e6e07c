#include "ui/leads/importpreviewmodel.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "ui/widgets/countryname.h"
#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

void ImportPreviewModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

void ImportPreviewModel::setRows(const QList<PreviewRow> &rows)
{
    beginResetModel();
    m_preview.rows = rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFileColumn + static_cast<int>(m_preview.guess.columns.size());
}

namespace {

/// True when nothing but blanks and signs between the digits differs.
bool isWrittenInFull(const PreviewRow &row)
{
    QString digits;
    std::ranges::copy_if(row.written, std::back_inserter(digits),
                         [](QChar c) { return c == u'+' || (c >= u'0' && c <= u'9'); });
    return digits == row.phone;
}

/// "0171 2345678 → +49 171 2345678"; "n/a → –" when nothing can be dialed.
QString numberText(const PreviewRow &row)
{
    if (row.phone.isEmpty())
        return row.written.isEmpty() ? u"–"_s : text::shown(row.written, 40) + u"  →  –"_s;
    const QString number = PhoneNumber::fromStored(row.phone).shown();
    return row.written.isEmpty() || isWrittenInFull(row) ? number : text::shown(row.written, 40) + u"  →  "_s + number;
}

QChar signOf(ImportedAs fate)
{
    switch (fate) {
    case ImportedAs::Refused:
        return u'✕';
    case ImportedAs::Held:
        return u'!';
    case ImportedAs::Duplicate:
        return u'=';
    case ImportedAs::Accepted:
        break;
    }
    return u'✓';
}

QString remarkText(const PreviewRow &row)
{
    QStringList parts;
    if (!row.remark.isEmpty())
        parts += sentence::shown(row.remark);
    if (!row.abroad.isEmpty())
        parts += ImportPreviewModel::tr("number in %1").arg(countryName(row.abroad));
    if (!parts.isEmpty())
        parts.first().prepend(QString(signOf(row.fate)) + u' ');
    QStringList others;
    for (const PhoneNumber &other : row.others)
        others += other.shown();
    if (!others.isEmpty())
        parts += ImportPreviewModel::tr("also %1").arg(others.join(u", "_s));
    return parts.join(u" · "_s);
}

} // namespace

QString ImportPreviewModel::textAt(const PreviewRow &row, int column) const
{
    switch (column) {
    case LineColumn:
        return QLocale().toString(row.line);
    case NumberColumn:
        return numberText(row);
    case RemarkColumn:
        return remarkText(row);
    default:
        return text::shown(row.cells.value(column - FirstFileColumn).trimmed());
    }
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewRow &row = m_preview.rows.at(index.row());
    if (role == Qt::DisplayRole)
        return textAt(row, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == RemarkColumn ? sentence::toolTip(remarkText(row))
                                              : text::toolTip(textAt(row, index.column()));
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != InkRole)
        return {};
    const ThemeColors &colors = themeColors(QApplication::palette());
    if (index.column() >= FirstFileColumn)
        return {};
    if (row.fate == ImportedAs::Refused)
        return colors.danger;
    if (row.fate == ImportedAs::Duplicate)
        return colors.secondary; // no lead of its own
    if (index.column() != RemarkColumn)
        return {};
    return row.fate == ImportedAs::Held ? colors.warning : colors.success;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case NumberColumn:
        return tr("Will be dialed as");
    case RemarkColumn:
        return tr("Remark");
    default:
        return text::shown(m_preview.guess.columns.at(section - FirstFileColumn), 60);
    }
}
