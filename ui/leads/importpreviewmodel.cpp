#include "ui/leads/importpreviewmodel.h"

#include "core/base/text.h"
#include "ui/widgets/palettes.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

void ImportPreviewModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
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

QString ImportPreviewModel::textAt(const PreviewRow &row, int column) const
{
    switch (column) {
    case LineColumn:
        return QLocale().toString(row.line);
    case NumberColumn:
        return row.phone.isEmpty() ? u"–"_s : PhoneNumber::fromStored(row.phone).shown();
    case RemarkColumn:
        return row.remark.isEmpty() ? QString() : (row.refused ? u"✕ "_s : u"✓ "_s) + text::shown(row.remark);
    default:
        return text::shown(row.cells.value(column - FirstFileColumn));
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
        return text::toolTip(textAt(row, index.column()));
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != InkRole)
        return {};
    const ThemeColors &colors = themeColors(QApplication::palette());
    if (row.refused && index.column() < FirstFileColumn)
        return colors.danger;
    return index.column() == RemarkColumn ? QVariant(colors.success) : QVariant();
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
