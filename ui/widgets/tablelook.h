#pragma once

#include <QString>

class QTableView;
class SettingsStore;

/// The product's table: fixed 28 px rows, no grid, no wrapping, quiet header with movable columns, whole rows selected.
void applyTableLook(QTableView &table);

/// How high rows are: 24, 28 or 36 px at the usual size of type.
enum class RowDensity { Compact, Normal, Roomy };
QString rowDensityCode(RowDensity density); ///< "compact", "normal", "roomy"
RowDensity rowDensityFromCode(const QString &code); ///< Normal for anything else
/// Of a table that has the product's look.
void setRowDensity(QTableView &table, RowDensity density);
/// This row and no other. QTableView::selectRow() does something else while Ctrl or Shift is held.
void chooseRow(QTableView &table, int row);
/// Room for texts that are wrapped (`InkDelegate::setWrappedColumn`). Of a table that has the product's look.
void setRowLines(QTableView &table, int lines);

/// Column widths, order and sorting of `table` under `key` ("leads/columns"): taken from the store now, written back a
/// moment after a change. Call once the model is set. `store` must outlive the table.
void rememberColumns(QTableView &table, SettingsStore &store, const QString &key);
bool remembersColumns(const QTableView &table);
