#include "tests/e2e/application.h"
#include "tests/e2e/csvfile.h"
#include "tests/e2e/keyboard.h"
#include "tests/support/testmain.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 25'000;

template <typename T> T *shown(const QString &name)
{
    for (QWidget *root : QApplication::topLevelWidgets()) {
        for (T *widget : root->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool canPress(const QString &name)
{
    const auto *button = shown<QPushButton>(name);
    return button && button->isEnabled();
}

} // namespace

/// From copied rows to a campaign that calls, by keys alone: import, script, campaign, preflight, start,
/// pause.
class KeyboardCampaignTest : public QObject {
    Q_OBJECT

private slots:
    void importsTheRowsThatWereCopied()
    {
        constexpr int rows = 12;
        const Workplace place;
        const SimulatorProcess simulator;
        Application app(place.path(u"data"_s), environmentFor(simulator));
        open(app);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(leadsForTests(rows).toBytes()));
        keyboard::press(Qt::Key_1, Qt::ControlModifier);
        keyboard::press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(keyboard::sheetIsOpen(app.window), patience);
        QVERIFY(keyboard::tabTo(u"listName"_s));
        keyboard::press(Qt::Key_A, Qt::ControlModifier);
        keyboard::type(u"Fair"_s);
        QVERIFY(keyboard::tabTo(u"ground"_s));
        const auto *ground = shown<QComboBox>(u"ground"_s);
        keyboard::press(Qt::Key_Home);
        for (int i = 0;
             i < ground->count() && ground->currentData().toInt() != static_cast<int>(Consent::Kind::Written);
             ++i)
            keyboard::press(Qt::Key_Down);
        QVERIFY(keyboard::tabTo(u"groundSource"_s));
        keyboard::type(u"Trade fair"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            canPress(u"importVerb"_s)
                && shown<QPushButton>(u"importVerb"_s)->text().contains(QString::number(rows)),
            patience);
        keyboard::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(keyboard::isBackAt(app.window), patience);
        const auto *table = app.leads.findChild<QTableView *>(u"leads"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, patience);
        const auto list = app.data.leads->listByName(u"Fair"_s);
        QVERIFY(list);
        const auto found = app.data.leads->find({});
        QTRY_VERIFY(found.isFinished());
        QVERIFY(bool(found.result()));
        const QList<Lead> leads = app.data.leads->leads(found.result().value());
        QCOMPARE(leads.size(), rows);
        for (const Lead &lead : leads) {
            QCOMPARE(lead.list, *list);
            QCOMPARE(lead.consent.kind, Consent::Kind::Written);
            QCOMPARE(lead.consent.source, u"Trade fair"_s);
        }
    }

    void writesAScript()
    {
        const Workplace place;
        const SimulatorProcess simulator;
        Application app(place.path(u"data"_s), environmentFor(simulator));
        open(app);
        keyboard::press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(keyboard::isAt(u"scripts"_s));
        QVERIFY(keyboard::tabTo(u"newScript"_s));
        keyboard::press(Qt::Key_Space);
        QTRY_VERIFY(keyboard::sheetIsOpen(app.window));
        QVERIFY(keyboard::tabTo(u"name"_s));
        keyboard::press(Qt::Key_A, Qt::ControlModifier);
        keyboard::type(u"Fair 2026"_s);
        keyboard::press(Qt::Key_Return);
        QTRY_VERIFY(keyboard::isBackAt(app.window));
        QVERIFY(keyboard::tabTo(u"editor"_s));
        keyboard::press(Qt::Key_End, Qt::ControlModifier);
        keyboard::press(Qt::Key_Return);
        keyboard::type(u"Thank them for coming."_s);
        QVERIFY(!app.data.prompts.prompt(u"Fair 2026"_s).value().text.contains(u"Thank them"_s));
        keyboard::press(Qt::Key_S, Qt::ControlModifier);
        const auto written = app.data.prompts.prompt(u"Fair 2026"_s);
        QVERIFY(bool(written));
        QVERIFY2(written.value().text.trimmed().endsWith(u"Thank them for coming."_s),
                 qPrintable(written.value().text));
        QVERIFY(!written.value().shipped);
    }

    void makesACampaign()
    {
        Workplace place;
        const SimulatorProcess simulator;
        place.useSimulator(simulator);
        importLeads(place, 5);
        Application app(place.path(u"data"_s), environmentFor(simulator));
        open(app);
        keyboard::press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(keyboard::tabTo(u"newCampaign"_s));
        keyboard::press(Qt::Key_Space);
        QTRY_VERIFY(keyboard::sheetIsOpen(app.window));
        keyboard::press(Qt::Key_N, Qt::AltModifier);
        QVERIFY(keyboard::isAt(u"name"_s));
        keyboard::press(Qt::Key_A, Qt::ControlModifier);
        keyboard::type(u"Fair"_s);
        keyboard::press(Qt::Key_H, Qt::AltModifier); // of a row with several fields
        QVERIFY(keyboard::isAt(u"from"_s));
        QVERIFY(keyboard::tabTo(u"anyHours"_s));
        if (!shown<QCheckBox>(u"anyHours"_s)->isChecked())
            keyboard::press(Qt::Key_Space);
        QVERIFY(keyboard::tabTo(u"attempts"_s));
        keyboard::press(Qt::Key_A, Qt::ControlModifier);
        keyboard::type(u"1"_s);
        QVERIFY(keyboard::tabTo(u"more"_s)); // the rest is folded
        keyboard::press(Qt::Key_Space);
        QVERIFY(keyboard::tabTo(u"createCampaign"_s));
        keyboard::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(keyboard::isBackAt(app.window), patience);
        const auto made = app.data.calls->campaignByName(u"Fair"_s);
        QVERIFY(made);
        QCOMPARE(made->state, CampaignState::Draft);
        QCOMPARE(made->settings.attempts, 1);
        QVERIFY(made->settings.hours.any);
        QCOMPARE(made->listName, u"L"_s);
    }

    void startsAndPausesACampaign()
    {
        constexpr int leads = 60;
        Workplace place;
        const SimulatorProcess simulator({u"--seed"_s, u"3"_s, u"--speed"_s, u"300"_s});
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(leads).toBytes(),
                                      {u"--attempts"_s, u"1"_s, u"--concurrency"_s, u"1"_s}));
        Application app(place.path(u"data"_s), environmentFor(simulator));
        open(app);
        const auto campaign = [&app] { return *app.data.calls->campaignByName(u"C"_s); };
        keyboard::press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(canPress(u"start"_s));

        // A look ahead that is closed again calls nobody.
        QVERIFY(keyboard::tabTo(u"start"_s));
        keyboard::press(Qt::Key_Space);
        QTRY_VERIFY(keyboard::sheetIsOpen(app.window) && canPress(u"startCalling"_s));
        QVERIFY(shown<QPushButton>(u"startCalling"_s)->text().contains(QString::number(leads)));
        keyboard::press(Qt::Key_Escape);
        QTRY_VERIFY(keyboard::isBackAt(app.window));
        QCOMPARE(campaign().state, CampaignState::Draft);
        QVERIFY(simulator.ledger().isEmpty());

        QVERIFY(keyboard::tabTo(u"start"_s));
        keyboard::press(Qt::Key_Space);
        QTRY_VERIFY(keyboard::sheetIsOpen(app.window) && canPress(u"startCalling"_s));
        QVERIFY(keyboard::tabTo(u"startCalling"_s));
        keyboard::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(campaign().state, CampaignState::Running, patience);
        QTRY_VERIFY(keyboard::isBackAt(app.window));
        QTRY_VERIFY_WITH_TIMEOUT(!simulator.ledger().isEmpty(), patience);
        QTRY_VERIFY(canPress(u"pause"_s));
        QVERIFY(keyboard::tabTo(u"pause"_s));
        keyboard::press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(campaign().state, CampaignState::Paused, patience);
        QTRY_COMPARE_WITH_TIMEOUT(app.data.calls->counts(campaign().id).leads.value(LeadStatus::Open), qint64(0), patience);
        QVERIFY(simulator.ledger().size() < leads);
    }

private:
    static void open(Application &app)
    {
        QVERIFY(app.dialer.provider.setApiKey(Secret(QByteArray(testKey))));
        const auto listening = app.listeners.start();
        QVERIFY2(bool(listening), listening ? "" : qPrintable(listening.error().message));
        const auto recovered = app.dialer.recover();
        QTRY_VERIFY_WITH_TIMEOUT(recovered.isFinished(), patience);
        app.window.resize(1280, 800);
        app.window.show();
        app.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&app.window));
    }

    static void importLeads(const Workplace &place, int count)
    {
        const QString file = place.write(u"leads.csv"_s, leadsForTests(count).toBytes());
        const auto imported =
            place.cli({u"import"_s, file, u"--list"_s, u"L"_s, u"--consent"_s, u"written:test"_s});
        QVERIFY2(imported.code == 0, imported.told());
    }
};

LEADLINE_TEST(KeyboardCampaignTest)
#include "tst_keyboardcampaign.moc"
