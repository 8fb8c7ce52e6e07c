#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>

#include <functional>

/// One sentence for the person, with at most one action. Shown by the window's message bar.
struct Message {
    enum class Kind { Info, Success, Warning, Error };
    Kind kind = Kind::Info;
    QString text; ///< plain text; foreign pieces already through text::isolated. Empty: what is shown is outdated
    QString actionText = {}; ///< a verb: "Undo", "Show", "Try again"
    std::function<void()> action = {};
    /// It tells of what happened by itself: when a message that took its place is gone, it is shown once
    /// more.
    bool comesBack = false;

    /// Warning and Error stay until closed.
    bool goesByItself() const { return kind == Kind::Info || kind == Kind::Success; }
};

/// A page of the window: one feature. The window only places it and shows its messages.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;
    /// Puts the focus into the page's search field; Ctrl+F.
    virtual void focusSearch() { }
    /// Height of a foot that messages over the page must leave free, in pixels.
    virtual int footHeight() const { return 0; }

signals:
    void message(const Message &message);
    /// Shown beside the navigation entry; 0 = nothing.
    void unreadChanged(int count);
};
