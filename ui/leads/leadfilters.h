#pragma once

#include "core/leads/leadrecords.h"
#include "core/rules/rulebook.h"
#include "core/settings/settings.h"
#include "ui/leads/leadfilterkinds.h"

#include <QWidget>

struct Message;
class ChipRow;
class FilterChips;
class QMenu;
class QPushButton;

/// The filters above the table: a chip per status, a menu with all others, a chip for each that is set, and
/// filters that were saved under a name.
class LeadFilters final : public QWidget {
    Q_OBJECT
public:
    /// All references must outlive the widget.
    LeadFilters(LeadReader &reader, LeadRecords &records, SettingsStore &settings, QWidget *parent = nullptr);

    /// `base` with the filters set here.
    LeadQuery applied(LeadQuery base) const;
    /// Sets the filters to those of `query`.
    void setFilters(const LeadQuery &query);
    /// The whole query of the page, for counting and for saving.
    void setPageQuery(const LeadQuery &query) { m_page = query; }
    void openMenu();
    /// Makes the filter by time zone find leads whose zone only follows from their number, too.
    void setRuleBook(const RuleBook &book) { m_book = book; }

signals:
    void message(const Message &message);
    void changed();
    /// A saved filter, which may set list and text too.
    void savedFilterChosen(const LeadQuery &query);

private:
    void createMenu();
    void fillKind(QMenu &menu, const LeadFilterKind &kind);
    QList<LeadCount> inZones(const QList<LeadCount> &counts) const;
    void addValues(QMenu &menu, const LeadFilterKind &kind, const QList<LeadCount> &values);
    void set(const LeadFilterKind &kind, const std::optional<QString> &value);
    void showChips();

    LeadReader &m_reader;
    LeadRecords &m_records;
    SettingsStore &m_settings;
    std::optional<RuleBook> m_book;
    LeadQuery m_filters;
    LeadQuery m_page;
    ChipRow *m_status = nullptr;
    QPushButton *m_button = nullptr;
    FilterChips *m_chips = nullptr;
};
