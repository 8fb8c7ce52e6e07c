#include "tests/e2e/application.h"
#include "tests/support/testmain.h"
#include "ui/campaigns/preflightsheet.h"
#include "ui/leads/importsheet.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 25'000;

FirstStepsPanel &panelOf(Application &app)
{
    return *app.window.findChild<FirstStepsPanel *>();
}

QPushButton *button(Application &app, const QString &name)
{
    return panelOf(app).findChild<QPushButton *>(name);
}

ImportOptions optionsOf(Application &app)
{
    ImportOptions options;
    options.listName = u"L"_s;
    options.consent = {.kind = Consent::Kind::Written, .source = u"fair"_s};
    options.numbers = app.data.numberPolicy();
    return options;
}

} // namespace

/// The way from an empty data directory to the preflight, as the panel leads it.
class FirstStartTest : public QObject {
    Q_OBJECT
private slots:
    void leadsFromTheKeyToThePreflight()
    {
        const SimulatorProcess simulator({u"--speed"_s, u"300"_s});
        const Workplace place;
        Application app(place.path(u"data"_s), environmentFor(simulator));
        connect(&app.help, &HelpLink::lookAheadRequested, &app.link, &WindowLink::lookAhead);
        connect(&app.link, &WindowLink::lookedAhead, &app.help, &HelpLink::noteLookAhead);
        app.window.show();
        app.help.openAtFirstStart();
        QVERIFY(panelOf(app).isVisible());
        QVERIFY(panelOf(app).isDone(FirstStep::Business)); // BUSINESS_NAME is set
        QVERIFY(!panelOf(app).isDone(FirstStep::Leads));

        button(app, u"accountButton"_s)->click(); // no key yet
        const auto *line = panelOf(app).findChild<PlainLabel *>(u"accountLine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(line->fullText().startsWith(u'✕'), patience);
        QVERIFY(app.dialer.provider.setApiKey(Secret(QByteArray(testKey))));
        button(app, u"accountButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(line->fullText().startsWith(u'✓'), patience);
        QVERIFY2(line->fullText().contains(u'$'), qPrintable(line->fullText())); // the balance
        QVERIFY(panelOf(app).isDone(FirstStep::Account));

        button(app, u"leadsButton"_s)->click();
        QCOMPARE(app.window.currentPage(), &app.leads);
        const auto imported =
            app.import.run(place.write(u"a.csv"_s, "phone\n+12125550143\n"), optionsOf(app), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(imported.isFinished(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(panelOf(app).isDone(FirstStep::Leads), patience);

        button(app, u"scriptButton"_s)->click();
        QCOMPARE(app.window.currentPage(), &app.prompts);
        QVERIFY(panelOf(app).isDone(FirstStep::Script));
        QVERIFY(panelOf(app).isVisible()); // stays beside the work

        CampaignSettings settings;
        settings.name = u"C"_s;
        settings.list = ListId {1};
        settings.promptName = u"appointment"_s;
        settings.promptText = app.data.prompts.prompt(u"appointment"_s)->text;
        const auto created = app.data.callLog->createCampaign(settings);
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(panelOf(app).isDone(FirstStep::Campaign), patience);
        QVERIFY(!panelOf(app).isDone(FirstStep::LookAhead));

        button(app, u"lookAheadButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(app.window.findChild<PreflightSheet *>(), patience);
        QVERIFY(panelOf(app).isDone(FirstStep::LookAhead));
        app.window.findChild<PreflightSheet *>()->close();
    }

    void doesNotComeBackOnceItWasPutAway()
    {
        const Workplace place;
        const QMap<QString, QString> offline {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s}};
        {
            Application app(place.path(u"data"_s), offline);
            app.window.show();
            app.help.openAtFirstStart();
            QVERIFY(panelOf(app).isVisible());
            QTest::mouseClick(app.window.findChild<QWidget *>(u"closeSidePanel"_s), Qt::LeftButton);
        }
        Application again(place.path(u"data"_s), offline);
        again.window.show();
        again.help.openAtFirstStart();
        QVERIFY(!panelOf(again).isVisible());
        again.window.openFirstSteps(); // Help > First steps
        QVERIFY(panelOf(again).isVisible());
    }

    void staysAwayFromADirectoryThatIsInUse()
    {
        const Workplace place;
        Application app(place.path(u"data"_s), {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s}});
        const auto imported =
            app.import.run(place.write(u"a.csv"_s, "phone\n+12125550143\n"), optionsOf(app), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(imported.isFinished(), patience);
        app.window.show();
        app.help.openAtFirstStart();
        QVERIFY(!panelOf(app).isVisible());
    }

    void looksAgainWhenItIsShown()
    {
        const Workplace place;
        Application app(place.path(u"data"_s), {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s}});
        app.window.show();
        QVERIFY(!panelOf(app).isVisible());
        const auto imported =
            app.import.run(place.write(u"a.csv"_s, "phone\n+12125550143\n"), optionsOf(app), {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(imported.isFinished(), patience);
        QVERIFY(!panelOf(app).isDone(FirstStep::Leads)); // nobody looks: nothing is read
        app.window.openFirstSteps();
        QVERIFY(panelOf(app).isVisible());
        QVERIFY(panelOf(app).isDone(FirstStep::Leads));
    }

    void asksForACampaignBeforeItLooksAhead()
    {
        const Workplace place;
        Application app(place.path(u"data"_s), {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s}});
        app.window.show();
        app.window.openFirstSteps();
        QSignalSpy wished(&app.help, &HelpLink::lookAheadRequested);
        button(app, u"lookAheadButton"_s)->click();
        QVERIFY(wished.isEmpty());
        QCOMPARE(app.window.currentPage(), &app.campaigns);
    }
};

LEADLINE_TEST(FirstStartTest)
#include "tst_firststart.moc"
