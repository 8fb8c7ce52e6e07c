#pragma once

#include "ui/widgets/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QSet>

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
    /// Text, text, variant: the group, the name, the value.
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask(const QString &name);
    /// Where the desktop has no wish, what Qt found out holds. What changed meanwhile is newer than the
    /// answer.
    void takeFirst(const QString &name, const QVariant &value);

    Theme &m_theme;
    QDBusConnection m_bus;
    QSet<QString> m_changed; ///< names the desktop has told a change of
};
