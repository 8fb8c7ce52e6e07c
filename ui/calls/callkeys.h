#pragma once

#include "core/dialing/outcome.h"

#include <QDialog>
#include <QFrame>

#include <optional>
#include <span>

class QHBoxLayout;

/// What one can wish for with one key on the Calls page.
enum class CallWish {
    Next,
    Previous,
    Details,
    Outcome, ///< that of the row
    Confirm,
    Note,
    Callback,
    Archive,
    Tag,
    Owner,
    Read,
    Play,
    Undo,
    Unread,
    Review,
    Search,
    Keys,
};

struct CallKey {
    CallWish wish;
    const char *key; ///< as QKeySequence reads it
    const char *text; ///< for callKeyText(); nullptr: the name of the outcome
    std::optional<Outcome> outcome = {};
    const char *brief = nullptr; ///< for the bar at the foot; nullptr: only in the sheet
};

/// The one table of keys: shortcuts, bar and sheet are made from it.
std::span<const CallKey> callKeys();
QString callKeyText(const CallKey &key);
/// "J", "Ctrl+Z" as people press it.
QString callKeyName(const CallKey &key);
/// The key of a wish, for tool tips ("Archive (E)").
QString keyNameOf(CallWish wish);
QString keyNameOf(Outcome outcome);

/// The keys at the foot of the page: as many as there is room for.
class CallKeyBar final : public QFrame {
    Q_OBJECT
public:
    explicit CallKeyBar(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

signals:
    void allRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QString &key, const QString &text);
    void showWhatFits();

    QHBoxLayout *m_row = nullptr;
    QList<QWidget *> m_hints;
    QWidget *m_all = nullptr;
};

/// All keys with what they do.
class CallKeySheet final : public QDialog {
    Q_OBJECT
public:
    explicit CallKeySheet(QWidget *parent = nullptr);
};
