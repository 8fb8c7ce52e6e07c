#pragma once

#include "ui/widgets/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

/// Follows what the desktop says of colours: dark or light, high contrast. Asks the settings portal
/// (org.freedesktop.portal.Settings, org.freedesktop.appearance), which GNOME, KDE and others answer; where
/// there is no portal, nothing changes.
class SystemLook final : public QObject {
    Q_OBJECT
public:
    /// `theme` must outlive the object.
    explicit SystemLook(Theme &theme, const QDBusConnection &bus = QDBusConnection::sessionBus(),
                        QObject *parent = nullptr);
    /// Takes one value: `name` is "color-scheme" (1 = dark) or "contrast" (1 = high). Anything else is
    /// ignored.
    void take(const QString &name, const QVariant &value);

private slots:
    void onSettingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void ask(const QString &name);
    /// Where the desktop has no wish, what Qt found out holds.
    void takeFirst(const QString &name, const QVariant &value);

    Theme &m_theme;
    QDBusConnection m_bus;
};
