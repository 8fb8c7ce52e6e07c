#include "tests/e2e/application.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 25'000;

QMap<QString, QString> offline()
{
    return {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s},
            {u"BUSINESS_NAME"_s, u"Harbour Street Software"_s}};
}

CampaignId campaignNamed(Application &app, const QString &name)
{
    CampaignSettings settings;
    settings.name = name;
    settings.list = ListId {1};
    settings.promptName = u"appointment"_s;
    settings.promptText = u"Ask."_s;
    const auto created = app.data.callLog->createCampaign(settings);
    return QTest::qWaitFor([&created] { return created.isFinished(); }, patience) && created.result()
        ? *created.result()
        : CampaignId {};
}

} // namespace

/// What the desktop is told while nobody looks at the window.
class NoticesTest : public QObject {
    Q_OBJECT

    static void importOneLead(Application &app, const Workplace &place)
    {
        ImportOptions options;
        options.listName = u"L"_s;
        options.numbers = app.data.numberPolicy();
        const auto imported =
            app.import.run(place.write(u"one.csv"_s, "phone\n+12125550143\n"), options, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(imported.isFinished(), patience);
        QVERIFY(imported.result());
    }

private slots:
    void saysWhyACampaignPausedByItself()
    {
        const Workplace place;
        Application app(place.path(u"data"_s), offline());
        importOneLead(app, place);
        const CampaignId campaign = campaignNamed(app, u"Fair <b>2026</b>"_s);
        QVERIFY(campaign != CampaignId {});
        QSignalSpy told(&app.notice, &DesktopNotice::told);
        emit app.dialer.queue.campaignPaused(campaign, u"The budget is used up."_s);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().at(0).toString().contains(u"Fair"_s),
                 qPrintable(told.first().at(0).toString()));
        QVERIFY(!told.first().at(0).toString().contains(u'<')); // some desktops read markup
        QCOMPARE(told.first().at(1).toString(), u"The budget is used up."_s);
    }

    void saysThatACampaignIsFinished()
    {
        const Workplace place;
        Application app(place.path(u"data"_s), offline());
        importOneLead(app, place);
        const CampaignId campaign = campaignNamed(app, u"Fair"_s);
        QSignalSpy told(&app.notice, &DesktopNotice::told);
        emit app.dialer.queue.drained(campaign);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().at(0).toString().contains(u"finished"_s));
        QCOMPARE(told.first().at(1).toString(),
                 u"Every lead has its result. "_s
                     + NoticeLink::tr("%Ln lead(s) are interested.", nullptr, 0));
    }

    void isQuietWhileTheWindowIsInFront()
    {
        const Workplace place;
        Application app(place.path(u"data"_s), offline());
        app.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&app.window));
        QSignalSpy told(&app.notice, &DesktopNotice::told);
        app.notice.tell(u"A"_s, u"B"_s);
        QVERIFY(told.isEmpty());
    }

    void worksWithoutATray()
    {
        QWidget window;
        DesktopNotice notice(window);
        QVERIFY(!notice.hasTray()); // the platform of the tests has none
        QSignalSpy told(&notice, &DesktopNotice::told);
        notice.setState(u"dialing"_s);
        notice.tell(u"A"_s, u"B"_s);
        QCOMPARE(told.size(), 1);
        notice.showWindow();
        QVERIFY(window.isVisible());
    }

    void givesTheDesktopNothingThatCouldBeMarkup()
    {
        const QString shown =
            noticeText(u"<img src=\"/x\">&amp;\u202e\u2068a\u2069"_s + QString(5'000, u'x'));
        QVERIFY(!shown.contains(u'<'));
        QVERIFY(!shown.contains(u'>'));
        QVERIFY(!shown.contains(u'&'));
        QVERIFY(!shown.contains(QChar(0x202e)));
        QVERIFY(shown.contains(u"U+202E"_s));
        QVERIFY(shown.size() < 1'100);
        QVERIFY(!Qt::mightBeRichText(shown));
    }
};

LEADLINE_TEST(NoticesTest)
#include "tst_notices.moc"
