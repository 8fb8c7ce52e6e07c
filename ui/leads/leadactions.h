#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QTableView;

/// What one can do with the chosen leads, each with its key and its place in one menu.
class LeadActions final : public QObject {
    Q_OBJECT
public:
    enum class Wish {
        Copy,
        Details,
        Edit,
        Tag,
        Untag,
        Owner,
        Move,
        Export,
        Stop,
        Delete,
        Undo,
        Add,
        SelectAll
    };

    /// The keys work while the table has the focus; Add works on the whole page.
    LeadActions(QTableView &table, QWidget &page);

    QMenu *menu() const { return m_menu; }
    QAction *action(Wish wish) const { return m_actions.value(static_cast<int>(wish)); }
    /// How many leads are chosen, and whether there is something to undo and somebody to choose.
    void setState(qsizetype chosen, bool canUndo, bool anyRows);

signals:
    void wished(LeadActions::Wish wish);

private:
    QMenu *m_menu = nullptr;
    QHash<int, QAction *> m_actions;
};
