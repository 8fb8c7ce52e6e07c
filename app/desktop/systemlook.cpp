#include "app/desktop/systemlook.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

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
    // Qt's D-Bus signals are connected by name only, which has to be without blanks.
    // clang-format off
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
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

void SystemLook::onSettingChanged(const QString &group, const QString &name, const QDBusVariant &value)
{
    if (group == appearance)
        take(name, value.variant());
}

void SystemLook::takeFirst(const QString &name, const QVariant &value)
{
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
