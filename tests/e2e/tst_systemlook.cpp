#include "tests/support/testmain.h"

#include "app/desktop/systemlook.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

/// Answers as the settings portal of a desktop does; at once, or when it is told to.
class FakePortal final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QMap<QString, uint> values;
    bool isSlow = false;

    int questions() const { return static_cast<int>(m_open.size()); }
    /// The open questions, in their order, with the values they asked for then.
    void answerLate()
    {
        for (const QDBusMessage &answer : std::exchange(m_open, {}))
            QDBusConnection(u"portal"_s).send(answer);
    }
    void change(const QString &name, uint value)
    {
        values[name] = value;
        emit SettingChanged(u"org.freedesktop.appearance"_s, name, QDBusVariant(value));
    }

public slots:
    QDBusVariant Read(const QString &, const QString &name)
    {
        const QDBusVariant value(
            QVariant::fromValue(QDBusVariant(values.value(name)))); // wrapped twice, as the real one
        if (isSlow) {
            setDelayedReply(true);
            m_open.append(message().createReply(QVariant::fromValue(value)));
        }
        return value;
    }

signals:
    void SettingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    QList<QDBusMessage> m_open;
};

/// A bus of the test's own.
struct PrivateBus {
    PrivateBus()
    {
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (daemon.waitForStarted(patience) && daemon.waitForReadyRead(patience))
            address = QString::fromLatin1(daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
        daemon.kill();
        daemon.waitForFinished(patience);
    }

    QProcess daemon;
    QString address;
};

} // namespace

class SystemLookTest : public QObject {
    Q_OBJECT

private slots:
    void takesContrastAndColoursFromTheDesktop()
    {
        PrivateBus bus;
        QVERIFY(!bus.address.isEmpty());
        FakePortal portal;
        portal.values = {{u"color-scheme"_s, 1}, {u"contrast"_s, 0}};
        QDBusConnection theirs = QDBusConnection::connectToBus(bus.address, u"portal"_s);
        QVERIFY(theirs.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(theirs.registerService(u"org.freedesktop.portal.Desktop"_s));
        Theme theme(*qApp);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::System);
        const SystemLook look(theme, QDBusConnection::connectToBus(bus.address, u"program"_s));
        QTRY_COMPARE(theme.look(), Look::Dark);
        portal.change(u"contrast"_s, 1);
        QTRY_COMPARE(theme.look(), Look::HighContrast);
        portal.change(u"contrast"_s, 0);
        QTRY_COMPARE(theme.look(), Look::Dark);
        portal.change(u"color-scheme"_s, 0); // no wish any more
        QTRY_COMPARE(theme.look(), Look::Light);
        portal.change(u"color-scheme"_s, 1);
        QTRY_COMPARE(theme.look(), Look::Dark);
        theme.apply(ThemeMode::Light); // a choice of one's own comes first
        portal.change(u"contrast"_s, 1);
        portal.change(u"color-scheme"_s, 2);
        theme.apply(ThemeMode::Light);
        QCOMPARE(theme.look(), Look::Light);
    }

    void leavesItToQtWhereTheDesktopHasNoWish()
    {
        PrivateBus bus;
        QVERIFY(!bus.address.isEmpty());
        FakePortal portal;
        portal.values = {{u"color-scheme"_s, 0}, {u"contrast"_s, 1}};
        QDBusConnection theirs = QDBusConnection::connectToBus(bus.address, u"portal"_s);
        QVERIFY(theirs.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(theirs.registerService(u"org.freedesktop.portal.Desktop"_s));
        Theme theme(*qApp);
        theme.setSystemDark(true);
        theme.apply(ThemeMode::System);
        const SystemLook look(theme, QDBusConnection::connectToBus(bus.address, u"program"_s));
        QTRY_COMPARE(theme.look(), Look::HighContrast); // its answer came after that about the colours
        theme.setSystemContrast(false);
        QCOMPARE(theme.look(), Look::Dark);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::Light);
    }

    /// The desktop changes while the program still asks for its first values.
    void keepsAChangeThatIsNewerThanTheAnswer()
    {
        PrivateBus bus;
        QVERIFY(!bus.address.isEmpty());
        FakePortal portal;
        portal.isSlow = true;
        portal.values = {{u"color-scheme"_s, 2}, {u"contrast"_s, 1}};
        QDBusConnection theirs = QDBusConnection::connectToBus(bus.address, u"portal"_s);
        QVERIFY(theirs.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(theirs.registerService(u"org.freedesktop.portal.Desktop"_s));
        Theme theme(*qApp);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::System);
        const SystemLook look(theme, QDBusConnection::connectToBus(bus.address, u"program"_s));
        QTRY_COMPARE(portal.questions(), 2);
        portal.change(u"color-scheme"_s, 1);
        QTRY_COMPARE(theme.look(), Look::Dark);
        portal.answerLate(); // light, high contrast: only the second is news
        QTRY_COMPARE(theme.look(), Look::HighContrast);
        theme.setSystemContrast(false);
        QCOMPARE(theme.look(), Look::Dark);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::Light);
    }

    void ignoresWhatItDoesNotKnow()
    {
        Theme theme(*qApp);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::System);
        SystemLook look(theme, QDBusConnection(u"no such bus"_s));
        look.take(u"contrast"_s, u"very"_s);
        look.take(u"accent-color"_s, 1);
        look.take(u"color-scheme"_s, {});
        look.take(u"color-scheme"_s, 0U);
        QCOMPARE(theme.look(), Look::Light);
        look.take(u"contrast"_s, 1U);
        QCOMPARE(theme.look(), Look::HighContrast);
        look.take(u"contrast"_s, 0U);
        theme.apply(ThemeMode::Light);
    }
};

LEADLINE_TEST(SystemLookTest)
#include "tst_systemlook.moc"
