#include "ui/leads/leadactions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Wish = LeadActions::Wish;

struct Row {
    Wish wish;
    const char *name; ///< of the object
    const char *text; ///< with %1 for the number of leads where it matters
    const char *icon;
    const char *key;
    bool needsLeads = true;
    bool startsGroup = false;
};

constexpr std::array rows {
    Row {Wish::Details, "details", QT_TRANSLATE_NOOP("LeadActions", "Show &details"), "sidebar-expand-right",
         "Return"},
    Row {Wish::Edit, "edit", QT_TRANSLATE_NOOP("LeadActions", "&Change fields"), "document-edit", "F2"},
    Row {Wish::Copy, "copy", QT_TRANSLATE_NOOP("LeadActions", "Co&py numbers"), "edit-copy", "Ctrl+C"},
    Row {Wish::Tag, "tag", QT_TRANSLATE_NOOP("LeadActions", "Add a &tag…"), "flag", "Ctrl+T", true, true},
    Row {Wish::Untag, "untag", QT_TRANSLATE_NOOP("LeadActions", "Take a tag &off…"), "", "Ctrl+Shift+T"},
    Row {Wish::Owner, "owner", QT_TRANSLATE_NOOP("LeadActions", "&Assign to…"), "contact-new", "Ctrl+O"},
    Row {Wish::Move, "move", QT_TRANSLATE_NOOP("LeadActions", "&Move to list…"), "", "Ctrl+M"},
    Row {Wish::Export, "export", QT_TRANSLATE_NOOP("LeadActions", "&Export the chosen…"), "document-export",
         "Ctrl+Shift+E"},
    Row {Wish::Stop, "stop", QT_TRANSLATE_NOOP("LeadActions", "&Never call again"), "im-ban-user", "Ctrl+D",
         true, true},
    Row {Wish::Delete, "delete", QT_TRANSLATE_NOOP("LeadActions", "De&lete"), "edit-delete", "Del"},
    Row {Wish::Undo, "undo", QT_TRANSLATE_NOOP("LeadActions", "&Undo the last change"), "edit-undo", "Ctrl+Z",
         false, true},
    Row {Wish::SelectAll, "selectAll", QT_TRANSLATE_NOOP("LeadActions", "Choose all"), "", "Ctrl+A", false},
    Row {Wish::Add, "add", QT_TRANSLATE_NOOP("LeadActions", "Add a lead &by hand…"), "list-add", "Ctrl+N",
         false},
};

} // namespace

LeadActions::LeadActions(QTableView &table, QWidget &page)
    : QObject(&table)
    , m_menu(new QMenu(&page))
{
    m_menu->setObjectName(u"leadMenu"_s);
    for (const Row &row : rows) {
        if (row.startsGroup)
            m_menu->addSeparator();
        auto *action = new QAction(QCoreApplication::translate("LeadActions", row.text), this);
        action->setObjectName(u"lead_"_s + QLatin1String(row.name));
        if (*row.icon != '\0')
            action->setIcon(themedIcon(QLatin1String(row.icon)));
        action->setShortcut(QKeySequence(QLatin1String(row.key)));
        const bool everywhere = row.wish == Wish::Add || row.wish == Wish::Undo;
        action->setShortcutContext(everywhere ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        (everywhere ? page : static_cast<QWidget &>(table)).addAction(action);
        m_menu->addAction(action);
        m_actions.insert(static_cast<int>(row.wish), action);
        connect(action, &QAction::triggered, this, [this, wish = row.wish] { emit wished(wish); });
    }
    setState(0, false, false);
}

void LeadActions::setState(qsizetype chosen, bool canUndo, bool anyRows)
{
    for (const Row &row : rows)
        action(row.wish)->setEnabled(!row.needsLeads || chosen > 0);
    action(Wish::Undo)->setEnabled(canUndo);
    action(Wish::SelectAll)->setEnabled(anyRows);
}
