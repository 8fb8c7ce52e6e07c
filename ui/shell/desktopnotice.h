#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QWidget;

/// Tells of what happened by itself while nobody looks: an icon in the tray with a message, and where there
/// is no tray the window asks for attention. Works without a tray and says so.
class DesktopNotice final : public QObject {
    Q_OBJECT
public:
    /// `window` must outlive the notice; a click on the icon brings it to the front.
    explicit DesktopNotice(QWidget &window, QObject *parent = nullptr);
    ~DesktopNotice() override;

    /// The tray as it is now: its panel may have ended since.
    bool hasTray() const;
    /// Beside the icon: what is going on. Plain, foreign pieces already isolated.
    void setState(const QString &line);
    /// Nothing while the window is in front: its message bar says it.
    void tell(const QString &title, const QString &text);
    /// Back from the tray.
    void showWindow();

signals:
    void quitRequested();
    /// What a person was told of, as it was handed to the desktop.
    void told(const QString &title, const QString &text);

private:
    void createTray();

    QWidget &m_window;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_tray = nullptr;
};

/// Text for a notification: some desktops read markup in it, so nothing in it can be any. Cleaned, at most
/// 1,000 characters, "<", ">" and "&" as the look-alikes that are never markup.
QString noticeText(const QString &text);
