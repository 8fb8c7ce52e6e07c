#include "ui/shell/desktopnotice.h"

#include "core/base/text.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

using namespace Qt::StringLiterals;

QString noticeText(const QString &text)
{
    // Isolates are for windows; here the sentence stands alone.
    QString bare = text;
    bare.remove(QChar(0x2068)).remove(QChar(0x2069));
    QString shown = text::shown(bare, 1'000);
    shown.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
    return shown;
}

DesktopNotice::DesktopNotice(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        createTray();
}

DesktopNotice::~DesktopNotice() = default;

bool DesktopNotice::hasTray() const
{
    return m_tray && QSystemTrayIcon::isSystemTrayAvailable();
}

void DesktopNotice::createTray()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("&Show Leadline"), this, &DesktopNotice::showWindow);
    m_menu->addAction(tr("&Quit"), this, &DesktopNotice::quitRequested);
    m_tray = new QSystemTrayIcon(applicationIcon(), this);
    m_tray->setContextMenu(m_menu.get());
    m_tray->setToolTip(u"Leadline"_s);
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopNotice::showWindow);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            showWindow();
    });
    m_tray->show();
}

void DesktopNotice::setState(const QString &line)
{
    if (m_tray)
        m_tray->setToolTip(line.isEmpty() ? u"Leadline"_s : noticeText(line));
}

void DesktopNotice::tell(const QString &title, const QString &text)
{
    if (m_window.isActiveWindow() && !m_window.isMinimized())
        return;
    const QString shownTitle = noticeText(title);
    const QString shownText = noticeText(text);
    if (m_tray && QSystemTrayIcon::supportsMessages())
        m_tray->showMessage(shownTitle, shownText, applicationIcon());
    QApplication::alert(&m_window);
    emit told(shownTitle, shownText);
}

void DesktopNotice::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}
