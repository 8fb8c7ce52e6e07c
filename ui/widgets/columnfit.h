#pragma once

#include <QList>
#include <QObject>

class QTableView;
class SettingsStore;

/// Keeps the columns of a table inside it, each between two widths, until a person gives one a width, another
/// place or a further column. The last one is stretched over what is left.
class ColumnFit final : public QObject {
public:
    struct Characters { ///< in digits
        int least = 0;
        int usual = 0;
    };
    /// Whether it still does is remembered under `key`; `atFirst` where nothing is. References must outlive
    /// the object, which belongs to the table.
    ColumnFit(QTableView &table, const QList<Characters> &columns, SettingsStore &settings,
              const QString &key, bool atFirst);

    /// Whatever a person did is forgotten.
    void startAgain();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<int> shownSections() const;
    void fit();
    void stop();

    QTableView &m_table;
    const QList<Characters> m_columns;
    SettingsStore &m_settings;
    const QString m_key;
    bool m_isOn = false;
    bool m_isAtWork = false;
};
