#pragma once

#include <QMenu>

class ColumnFit;
class QTableView;
class SettingsStore;

/// Which columns a table shows and how high its rows are; remembered. Opened from the header. Tables with
/// columns of further kinds derive from it.
class ColumnMenu : public QMenu {
    Q_OBJECT
public:
    struct Column {
        QString title;
        int characters = 12; ///< width at first, in digits
        bool shownAtFirst = true;
        int leastCharacters = 0; ///< not 0 for all of them: they are kept inside the table (columnfit.h)
        int givesWay = 0; ///< 0 never, else the highest first
        QStringList samples = {}; ///< texts that are never cut
    };
    /// Settings under "LABEL/rowHeight" and `columnsKey`. All references must outlive the menu.
    ColumnMenu(QTableView &table, const QList<Column> &columns, SettingsStore &settings, const QString &label,
               const QString &columnsKey);

    /// Shows the columns as they were left last time, or those that are shown at first.
    void restore();

protected:
    static constexpr int furtherCharacters = 16;

    /// Before the columns are restored: those of other kinds have to be there.
    virtual void prepare() { }
    /// Entries behind the table's own columns.
    virtual void addFurther() { }
    /// Columns of other kinds go.
    virtual void resetFurther() { }

    QTableView &table() const { return m_table; }
    /// A column of another kind came or went.
    void fitAnew();
    SettingsStore &settings() const { return m_settings; }
    int ownColumns() const { return static_cast<int>(m_columns.size()); }
    int width(int characters) const;

private:
    void fill();
    void addOwn();
    void addHeights();
    void reset();
    void setFirstWidths();
    void fitColumns(bool atFirst);

    QTableView &m_table;
    QList<Column> m_columns;
    SettingsStore &m_settings;
    QString m_heightKey;
    QString m_fitKey;
    QString m_columnsKey;
    ColumnFit *m_fit = nullptr; ///< null where columns may be wider than the table
};
