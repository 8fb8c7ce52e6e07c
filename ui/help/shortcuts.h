#pragma once

#include <QDialog>

/// One action of the window, as the sheet lists it.
struct ShortcutRow {
    QString where; ///< title of the page; empty: in the whole window
    QString action; ///< without mnemonic and dots
    QString keys; ///< as the system writes them; empty: by menu or button

    bool operator==(const ShortcutRow &) const = default;
};

/// Every action below `window`, those of the window first, then page by page; those with keys first.
QList<ShortcutRow> shortcutsOf(const QWidget &window);

/// All actions with their keys, to look up and search.
class ShortcutsSheet final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsSheet(const QList<ShortcutRow> &rows, QWidget *parent = nullptr);
};
