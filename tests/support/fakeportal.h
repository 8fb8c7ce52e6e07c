#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QProcess>

#include <utility>

/// The settings portal of a desktop, on a bus of its own: "color-scheme" and "contrast". It answers at once,
/// or when it is told to.
class FakePortal final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit FakePortal(const QMap<QString, uint> &first, bool slow = false)
        : m_values(first)
        , m_isSlow(slow)
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted(patience) || !m_daemon.waitForReadyRead(patience))
            return;
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        QDBusConnection own = QDBusConnection::connectToBus(m_address, ownName());
        m_isReady = own.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && own.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FakePortal() override
    {
        QDBusConnection::disconnectFromBus(ownName());
        QDBusConnection::disconnectFromBus(programName());
        m_daemon.kill();
        m_daemon.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(FakePortal)

    bool isReady() const { return m_isReady; }
    /// For the program under test.
    QDBusConnection connection() const { return QDBusConnection::connectToBus(m_address, programName()); }

    int questions() const { return static_cast<int>(m_open.size()); }
    /// The open questions, in their order, with the values they asked for then.
    void answerLate()
    {
        for (const QDBusMessage &answer : std::exchange(m_open, {}))
            QDBusConnection(ownName()).send(answer);
    }
    void change(const QString &name, uint value)
    {
        m_values[name] = value;
        emit SettingChanged(QStringLiteral("org.freedesktop.appearance"), name, QDBusVariant(value));
    }

public slots:
    QDBusVariant Read(const QString &, const QString &name)
    {
        const QDBusVariant value(
            QVariant::fromValue(QDBusVariant(m_values.value(name)))); // wrapped twice, as the real one
        if (m_isSlow) {
            setDelayedReply(true);
            m_open.append(message().createReply(QVariant::fromValue(value)));
        }
        return value;
    }

signals:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    static constexpr int patience = 10'000;
    static QString ownName() { return QStringLiteral("portal"); }
    static QString programName() { return QStringLiteral("program"); }

    QProcess m_daemon;
    QString m_address;
    QMap<QString, uint> m_values;
    QList<QDBusMessage> m_open;
    const bool m_isSlow;
    bool m_isReady = false;
};
