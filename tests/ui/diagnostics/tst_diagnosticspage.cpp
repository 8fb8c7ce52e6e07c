#include "tests/support/testmain.h"

#include "core/base/whendone.h"
#include "ui/calls/webhooksection.h"
#include "ui/diagnostics/diagnosticspage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Alarms and deliveries in memory; remembers what a person did.
class FakeDiagnostics final : public DiagnosticsReader, public Diagnostics {
public:
    QList<DeliveryEntry> entries; ///< newest first
    QMap<qint64, QByteArray> bodies;
    QList<Alarm> allAlarms; ///< unseen first
    QList<DeliveryId> replayed;
    qint64 seenUpTo = 0;
    Result<Done> replayAnswer = Done {};

    QList<DeliveryEntry> deliveries(std::optional<DeliveryState> state, DeliveryId before, int limit) override
    {
        QList<DeliveryEntry> found;
        for (const DeliveryEntry &entry : entries) {
            const bool isLater = before == DeliveryId {} || raw(entry.id) < raw(before);
            if (isLater && (!state || entry.state == *state) && found.size() < limit)
                found.append(entry);
        }
        return found;
    }
    std::optional<DeliveryEntry> delivery(DeliveryId) override { return std::nullopt; }
    QString body(DeliveryId id) override { return QString::fromUtf8(bodies.value(raw(id))); }
    QList<Alarm> alarms(int limit) override { return allAlarms.mid(0, limit); }
    QFuture<Result<Done>> replay(DeliveryId id) override
    {
        replayed.append(id);
        return readyFuture(replayAnswer);
    }
    QFuture<Result<Done>> markSeen(qint64 upTo) override
    {
        seenUpTo = upTo;
        for (Alarm &alarm : allAlarms)
            alarm.seenUtc = QDateTime::currentDateTimeUtc();
        return readyFuture<Result<Done>>(Done {});
    }
    QFuture<Result<Done>> raiseAlarm(const QString &, const QString &) override { return readyFuture<Result<Done>>(Done {}); }
    QFuture<Result<qint64>> forgetBodies(std::chrono::hours) override { return readyFuture<Result<qint64>>(0); }

    void addDelivery(DeliveryState state, const QString &reason, const QByteArray &body)
    {
        DeliveryEntry entry;
        entry.id = DeliveryId { entries.size() + 1 };
        entry.receivedUtc = QDateTime(QDate(2026, 11, 3), QTime(15, 0, static_cast<int>(entries.size()) % 60), Qt::UTC);
        entry.state = state;
        entry.kind = u"result"_s;
        entry.callId = u"call-%1"_s.arg(raw(entry.id));
        entry.reason = reason;
        entry.bytes = body.size();
        bodies.insert(raw(entry.id), body);
        entries.prepend(entry);
    }
    qint64 unseen() const
    {
        return std::ranges::count_if(allAlarms, [](const Alarm &alarm) { return !alarm.seenUtc.isValid(); });
    }
};

struct Opened {
    explicit Opened(FakeDiagnostics &fake)
        : page(fake, fake, changes, [&fake] {
            Diagnosis diagnosis;
            diagnosis.health.alarms = fake.unseen();
            diagnosis.health.deliveriesStored = fake.entries.size();
            diagnosis.health.deliveriesDead = 1;
            diagnosis.health.attempts = { { u"ended"_s, 1'204 }, { u"unknown"_s, 2 } };
            diagnosis.program.freeBytes = 12'000'000'000;
            diagnosis.program.walBytes = 4'100'000;
            diagnosis.program.webhooks.refused = { { u"wrong_signature"_s, 3 }, { u"too_fast"_s, 12 } };
            return diagnosis;
        })
    {
        QObject::connect(&page, &Page::message, &page, [this](const Message &message) { messages.append(message); });
        page.resize(1100, 700);
        page.show();
    }
    void view(const QString &key) { page.findChild<ChipRow *>(u"views"_s)->setCurrent(key); }
    QTableView *table(const QString &name) const { return page.findChild<QTableView *>(name); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QString label(const QString &name) const { return page.findChild<PlainLabel *>(name)->fullText(); }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("LEADLINE_SHOTS");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            page.grab().save(folder + u'/' + name + ".png"_L1);
    }

    Changes changes;
    QList<Message> messages;
    DiagnosticsPage page;
};

const QDateTime moment(QDate(2026, 11, 3), QTime(15, 0), Qt::UTC);

} // namespace

class DiagnosticsPageTest : public QObject {
    Q_OBJECT

private slots:
    void theReasonOfADeliveryIsToldInWords_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("hint") << u"hint"_s << u"Not signed: the call is read from the provider instead."_s;
        QTest::newRow("unsigned") << u"unsigned, and names no call"_s << u"Not signed. It names no call."_s;
        QTest::newRow("left out") << u"left out: price, tags"_s << u"Left out: price, tags"_s;
        QTest::newRow("both") << u"still running; left out: price"_s
                              << u"The call was still running. Left out: price"_s;
        QTest::newRow("words of an error") << u"Line 3 is not JSON."_s << u"Line 3 is not JSON."_s;
    }
    void theReasonOfADeliveryIsToldInWords()
    {
        QFETCH(QString, stored);
        QFETCH(QString, told);
        QCOMPARE(deliveryReasonText(stored), told);
    }

    void saysWhatToDoAboutAnAlarm()
    {
        FakeDiagnostics fake;
        fake.allAlarms = { { 2, moment, u"conflict"_s, u"a report of call x"_s, {} },
                           { 1, moment, u"stall"_s, u"300 ms"_s, moment } };
        Opened opened(fake);
        const QAbstractItemModelTester tester(opened.table(u"alarms"_s)->model());
        QCOMPARE(opened.table(u"alarms"_s)->model()->rowCount(), 2);
        QCOMPARE(opened.label(u"alarmTitle"_s), alarmWords(u"conflict"_s).title);
        QCOMPARE(opened.label(u"alarmAdvice"_s), alarmWords(u"conflict"_s).advice);
        opened.table(u"alarms"_s)->selectRow(1);
        QCOMPARE(opened.label(u"alarmTitle"_s), alarmWords(u"stall"_s).title);
        opened.shoot(u"diagnostics-alarms"_s);
    }

    void marksAlarmsAsSeen()
    {
        FakeDiagnostics fake;
        fake.allAlarms = { { 7, moment, u"conflict"_s, u"one"_s, {} } };
        Opened opened(fake);
        QSignalSpy unread(&opened.page, &Page::unreadChanged);
        opened.button(u"markSeen"_s)->click();
        QTRY_COMPARE(fake.seenUpTo, 7);
        QTRY_VERIFY(!unread.isEmpty() && unread.last().first().toInt() == 0);
        QVERIFY(!opened.button(u"markSeen"_s)->isEnabled());
    }

    void announcesANewAlarmOnce()
    {
        FakeDiagnostics fake;
        Opened opened(fake);
        QSignalSpy show(&opened.page, &DiagnosticsPage::showRequested);
        fake.allAlarms = { { 3, moment, u"double_call"_s, u"two calls"_s, {} } };
        emit opened.changes.alarmsChanged();
        emit opened.changes.alarmsChanged();
        QCOMPARE(opened.messages.size(), 1);
        QVERIFY(opened.messages.first().text.contains(alarmWords(u"double_call"_s).title));
        opened.messages.first().action();
        QCOMPARE(show.size(), 1);
    }

    void announcesNoStall()
    {
        FakeDiagnostics fake;
        Opened opened(fake);
        fake.allAlarms = {{4, moment, u"stall"_s, u"it did not react for 300 ms"_s, {}}};
        emit opened.changes.alarmsChanged();
        QVERIFY(opened.messages.isEmpty());
        // Nor does it hide what matters.
        fake.allAlarms.append({3, moment, u"double_call"_s, u"two calls"_s, {}});
        emit opened.changes.alarmsChanged();
        QCOMPARE(opened.messages.size(), 1);
    }

    void showsADeliveryAsPlainText()
    {
        FakeDiagnostics fake;
        fake.addDelivery(DeliveryState::Applied, {}, "{\"a\":1}");
        fake.addDelivery(DeliveryState::Dead, u"not JSON at byte 3"_s, "<b>x</b><img src='/dev/zero'>");
        Opened opened(fake);
        opened.view(u"deliveries"_s);
        const QAbstractItemModelTester tester(opened.table(u"deliveries"_s)->model());
        auto *body = opened.page.findChild<QPlainTextEdit *>(u"deliveryBody"_s);
        QTRY_COMPARE(body->toPlainText(), u"<b>x</b><img src='/dev/zero'>"_s);
        QCOMPARE(opened.label(u"deliveryState"_s), deliveryStateText(DeliveryState::Dead));
        opened.table(u"deliveries"_s)->selectRow(1);
        QCOMPARE(body->toPlainText(), u"{\"a\":1}"_s);
        opened.shoot(u"diagnostics-deliveries"_s);
    }

    void filtersByState()
    {
        FakeDiagnostics fake;
        for (int i = 0; i < 450; ++i)
            fake.addDelivery(i % 3 == 0 ? DeliveryState::Parked : DeliveryState::Applied, {}, "{}");
        Opened opened(fake);
        opened.view(u"deliveries"_s);
        auto *model = opened.table(u"deliveries"_s)->model();
        while (model->canFetchMore({}))
            model->fetchMore({});
        QCOMPARE(model->rowCount(), 450);
        opened.page.findChild<QPushButton *>(u"chip_parked"_s)->click();
        QCOMPARE(opened.table(u"deliveries"_s)->model()->index(0, 3).data().toString(), deliveryStateText(DeliveryState::Parked));
        while (model->canFetchMore({}))
            model->fetchMore({});
        QCOMPARE(model->rowCount(), 150);
    }

    void appliesADeliveryAgain()
    {
        FakeDiagnostics fake;
        fake.addDelivery(DeliveryState::Dead, u"not JSON"_s, "{");
        Opened opened(fake);
        opened.view(u"deliveries"_s);
        QTRY_VERIFY(opened.button(u"replay"_s)->isEnabled());
        opened.button(u"replay"_s)->click();
        QCOMPARE(fake.replayed, QList { DeliveryId { 1 } });
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(opened.messages.last().kind, Message::Kind::Success);
        fake.replayAnswer = Error { Error::Kind::NotFound, u"Gone."_s };
        opened.button(u"replay"_s)->click();
        QTRY_COMPARE(opened.messages.size(), 2);
        QCOMPARE(opened.messages.last().text, u"Gone."_s);
    }

    void showsEveryCounter()
    {
        FakeDiagnostics fake;
        Opened opened(fake);
        opened.view(u"counters"_s);
        const auto shows = [&opened](const QString &text) {
            const auto labels = opened.page.findChildren<PlainLabel *>();
            return std::ranges::any_of(labels, [&text](const PlainLabel *label) { return label->fullText().contains(text); });
        };
        QTRY_VERIFY(shows(QLocale().toString(1'204)));
        QVERIFY(shows(u"wrong_signature"_s));
        QVERIFY(shows(QLocale().formattedDataSize(12'000'000'000)));
        opened.shoot(u"diagnostics-counters"_s);
    }

    void isQuietWhenThereIsNothing()
    {
        FakeDiagnostics fake;
        Opened opened(fake);
        QVERIFY(opened.messages.isEmpty());
        QVERIFY(!opened.table(u"alarms"_s)->isVisible());
        opened.shoot(u"diagnostics-empty"_s);
    }

    /// One row of the documentation and words of its own for each code.
    void everyAlarmIsDocumented()
    {
        QFile file(qEnvironmentVariable("LEADLINE_SOURCE") + u"/docs/reliability.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &code : alarmCodes()) {
            QVERIFY2(text.contains(u"`%1`"_s.arg(code)), qPrintable(code));
            QVERIFY(alarmWords(code).title != code);
            QVERIFY(!alarmWords(code).advice.isEmpty());
        }
    }

    /// What is raised anywhere has its row of words.
    void everyAlarmThatIsRaisedHasWords()
    {
        static const QRegularExpression raised(
            u"(?:[aA]larm|raise)\\(\\s*(?:[a-z]+ >= [a-zA-Z]+ \\? u\"([a-z_]+)\"_s\\s*:\\s*)?u\"([a-z_]+)\"_s"_s);
        QSet<QString> found;
        for (const QString &folder : {u"/core"_s, u"/app"_s}) {
            QDirIterator files(qEnvironmentVariable("LEADLINE_SOURCE") + folder, {u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = raised.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const auto match = matches.next();
                    found << match.captured(1) << match.captured(2);
                }
            }
        }
        found.remove({});
        QVERIFY(found.size() > 10);
        QVERIFY(found.contains(u"silent_share"_s) && found.contains(u"silent_share_pause"_s));
        const QStringList known = alarmCodes();
        for (const QString &code : std::as_const(found))
            QVERIFY2(known.contains(code), qPrintable(code));
    }

    void tellsInWordsWhetherAWebhookWasSent()
    {
        WebhookSection section;
        QSignalSpy asked(&section, &WebhookSection::reportRequested);
        QSignalSpy resent(&section, &WebhookSection::resendRequested);
        auto *ask = section.findChild<QPushButton *>(u"askWebhook"_s);
        auto *answer = section.findChild<PlainLabel *>(u"webhookAnswer"_s);
        QVERIFY(!ask->isEnabled());
        section.setCall(u"call-00000001"_s);
        ask->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!ask->isEnabled());
        WebhookReport report;
        report.url = u"https://tunnel.example/webhook/…"_s;
        report.tries = { { moment, 503, u"12ms"_s, false }, { moment, 200, u"9ms"_s, true }, { moment, 0, {}, false } };
        section.showReport(report);
        QVERIFY(answer->fullText().contains(u"503"_s) && answer->fullText().contains(u"200"_s));
        QVERIFY(ask->isEnabled());
        section.showReport(Error { Error::Kind::NotFound, u"no"_s });
        QVERIFY(answer->fullText().contains(u"not sent"_s));
        section.findChild<QPushButton *>(u"resendWebhook"_s)->click();
        QCOMPARE(resent.first().first().toString(), u"call-00000001"_s);
        section.showResent(Done {});
        QVERIFY(answer->fullText().contains(u"again"_s));
    }
};

LEADLINE_TEST(DiagnosticsPageTest)
#include "tst_diagnosticspage.moc"
