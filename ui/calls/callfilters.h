#pragma once

#include "core/dialing/calldesk.h"
#include "core/leads/leadrecords.h"
#include "core/settings/settings.h"
#include "ui/calls/callfilterkinds.h"

#include <QHash>
#include <QWidget>

struct Message;
class Chip;
class FilterChips;
class QMenu;
class QPushButton;

/// What is chosen by one press.
enum class CallSwitch { Unread, Review, Callback };

/// The filters above the calls: chips for the usual ones, a menu with all others, a chip for each that is
/// set, and filters that were saved under a name.
class CallFilters final : public QWidget {
    Q_OBJECT
public:
    /// Where the values to choose from come from. All must outlive the widget.
    struct Sources {
        CallDeskReader &desk;
        LeadReader &leads;
        LeadRecords &records;
        SettingsStore &settings;
    };
    explicit CallFilters(const Sources &sources, QWidget *parent = nullptr);

    /// What is set here; campaign and text are the page's.
    const CallChoice &choice() const { return m_choice; }
    void setChoice(const CallChoice &choice);
    /// Beside a chip: how many calls there are with it.
    void setCount(CallSwitch which, qint64 calls);
    /// They are not known any more.
    void forgetCounts();
    /// Turns one of the switches ("unread", "review") over.
    void toggle(QLatin1StringView key);
    /// Campaign and text of the page, for saving.
    void setPageParts(std::optional<CampaignId> campaign, const QString &text);
    void openMenu();

signals:
    void message(const Message &message);
    void changed();
    /// A saved filter, which may set campaign and text, too.
    void savedFilterChosen(const CallChoice &choice);

private:
    void createMenu();
    void fillKind(QMenu &menu, const CallFilterKind &kind);
    QStringList offered(const CallFilterKind &kind) const;
    QString word(const CallFilterKind &kind, const QString &value) const;
    void addValue(QMenu &menu, const CallFilterKind &kind, const QString &value);
    void setValue(const CallFilterKind &kind, const QString &value, bool on);
    void set(const CallFilterKind &kind, const QStringList &values);
    void askForDays();
    void showChips();
    void addChipsOf(const CallFilterKind &kind);
    QString spanText() const;
    void clear();
    void change();

    Sources m_sources;
    CallChoice m_choice;
    CallChoice m_page; ///< campaign and text
    QHash<QString, Chip *> m_switches;
    QPushButton *m_button = nullptr;
    FilterChips *m_chips = nullptr;
};
