#include "app/desktop/systemlook.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logDesktop, "leadline.desktop")

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;

/// The portal wraps values in one or two variants.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(Theme &theme, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // By name only, and with the whole message: Qt refuses a slot with a QDBusVariant until the first message
    // of the process was made.
    if (!m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                       SLOT(onSettingChanged(QDBusMessage))))
        qCWarning(logDesktop, "changes of the desktop's colors will not be noticed");
    ask(u"color-scheme"_s);
    ask(u"contrast"_s);
}

void SystemLook::ask(const QString &name)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearance << name;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, name, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            takeFirst(name, reply.value().variant());
    });
}

void SystemLook::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList told = message.arguments();
    if (told.size() != 3 || told.at(0).toString() != appearance)
        return;
    const QString name = told.at(1).toString();
    m_changed.insert(name);
    take(name, told.at(2));
}

void SystemLook::takeFirst(const QString &name, const QVariant &value)
{
    if (m_changed.contains(name)) // Qt delivers answers later than signals that were sent after them
        return;
    if (name != "color-scheme"_L1 || unwrapped(value).toUInt() != 0)
        take(name, value);
}

void SystemLook::take(const QString &name, const QVariant &value)
{
    bool isNumber = false;
    const uint number = unwrapped(value).toUInt(&isNumber);
    if (!isNumber)
        return;
    if (name == "color-scheme"_L1) // 0: no wish (any more), which is not dark
        m_theme.setSystemDark(number == 1);
    else if (name == "contrast"_L1)
        m_theme.setSystemContrast(number == 1);
}
