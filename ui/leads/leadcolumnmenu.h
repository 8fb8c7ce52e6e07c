#pragma once

#include <QMenu>

class LeadReader;
class LeadTableModel;
class QTableView;
class SettingsStore;

/// Which columns the table shows, those of the leads' files among them, and how high its rows are. Opened
/// from the header.
class LeadColumnMenu final : public QMenu {
    Q_OBJECT
public:
    /// All references must outlive the menu.
    LeadColumnMenu(QTableView &table, LeadTableModel &model, LeadReader &reader, SettingsStore &settings);

    /// Shows the columns as they were left last time, or those that are shown at first.
    void restore();

private:
    void fill();
    void addOwn();
    void addFile();
    void addHeights();
    void toggleFile(const QString &column, bool on);
    void reset();
    void setFirstWidths();

    QTableView &m_table;
    LeadTableModel &m_model;
    LeadReader &m_reader;
    SettingsStore &m_settings;
};
