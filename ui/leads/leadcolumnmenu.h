#pragma once

#include "ui/widgets/columnmenu.h"

class LeadReader;
class LeadTableModel;

/// The menu of the leads' columns, those of the leads' files among them.
class LeadColumnMenu final : public ColumnMenu {
    Q_OBJECT
public:
    /// All references must outlive the menu.
    LeadColumnMenu(QTableView &table, LeadTableModel &model, LeadReader &reader, SettingsStore &settings);

protected:
    void prepare() override;
    void addFurther() override;
    void resetFurther() override;

private:
    void toggleFile(const QString &column, bool on);

    LeadTableModel &m_model;
    LeadReader &m_reader;
};
