#include "tests/support/testmain.h"

#include "ui/shell/campaignbar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Campaign autumnFair(CampaignState state)
{
    Campaign campaign;
    campaign.id = CampaignId { 7 };
    campaign.settings.name = u"Autumn fair"_s;
    campaign.settings.budget = Money::fromUsd(500);
    campaign.state = state;
    campaign.counts.leads = { { LeadStatus::Ready, 1200 }, { LeadStatus::Open, 8 }, { LeadStatus::Finished, 3624 }, { LeadStatus::Refused, 0 } };
    campaign.counts.outcomes = { { Outcome::Interested, 41 } };
    campaign.counts.spent = Money::fromUsd(96.4);
    return campaign;
}

const QueueStatus dialing { .kind = QueueStatus::Kind::Dialing, .text = u"dialing 8 of 10"_s, .untilUtc = {} };

} // namespace

class CampaignBarTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTheCampaignDoes()
    {
        const QString line = campaignLine(autumnFair(CampaignState::Running), dialing);
        for (const QString &part : { u"Autumn fair"_s, u"dialing 8 of 10"_s, QLocale().toString(1208), u"41"_s, u"96.40"_s, u"500.00"_s })
            QVERIFY2(line.contains(part), qPrintable(line + u" lacks "_s + part));
    }

    void saysWhyItIsPaused()
    {
        Campaign campaign = autumnFair(CampaignState::Paused);
        campaign.pauseCause = u"The key was refused."_s;
        QVERIFY(campaignLine(campaign, {}).contains(u"The key was refused."_s));
    }

    void itsSymbolFollowsTheLook()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light, 1.0);
        CampaignBar bar;
        bar.setCampaign(autumnFair(CampaignState::Running), dialing);
        const auto *symbol = bar.findChild<PlainLabel *>(u"campaignSymbol"_s);
        const auto ink = [symbol] { return symbol->palette().color(QPalette::WindowText); };
        QCOMPARE(ink(), themeColors(bar.palette()).success);
        const QColor before = ink();
        theme.apply(ThemeMode::HighContrast, 1.0);
        QTRY_COMPARE(ink(), themeColors(QApplication::palette()).success);
        QVERIFY(ink() != before);
        theme.apply(ThemeMode::Light, 1.0);
    }

    /// Running does not mean that it gets on.
    void warnsWhileItCannotDial()
    {
        using Kind = QueueStatus::Kind;
        CampaignBar bar;
        const auto *symbol = bar.findChild<PlainLabel *>(u"campaignSymbol"_s);
        for (const Kind kind : {Kind::BackingOff, Kind::BreakerOpen, Kind::DatabaseTrouble}) {
            bar.setCampaign(autumnFair(CampaignState::Running), {.kind = kind, .text = u"no answer"_s, .untilUtc = {}});
            QCOMPARE(symbol->text(), u"!"_s);
            QCOMPARE(symbol->palette().color(QPalette::WindowText), themeColors(bar.palette()).warning);
        }
        bar.setCampaign(autumnFair(CampaignState::Running), dialing);
        QCOMPARE(symbol->text(), u"●"_s);
    }

    void offersWhatIsPossible()
    {
        CampaignBar bar;
        QVERIFY(bar.isHidden());
        const auto offers = [&bar](const QString &name) { return bar.findChild<QToolButton *>(name)->isVisibleTo(&bar); };
        bar.setCampaign(autumnFair(CampaignState::Running), dialing);
        QVERIFY(offers(u"pauseCampaign"_s) && offers(u"stopCampaign"_s) && !offers(u"startCampaign"_s));
        bar.setCampaign(autumnFair(CampaignState::Paused), {});
        QVERIFY(!offers(u"pauseCampaign"_s) && offers(u"stopCampaign"_s) && offers(u"startCampaign"_s));
        bar.setCampaign(autumnFair(CampaignState::Finished), {});
        QVERIFY(!offers(u"pauseCampaign"_s) && !offers(u"stopCampaign"_s) && !offers(u"startCampaign"_s));
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void theKeyboardDoesNotFallFromPauseOnStop()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new CampaignBar;
        column->addWidget(new QLineEdit);
        column->addWidget(bar);
        window.show();
        window.activateWindow();
        bar->setCampaign(autumnFair(CampaignState::Running), dialing);
        auto *pause = bar->findChild<QToolButton *>(u"pauseCampaign"_s);
        pause->setFocus();
        QTRY_VERIFY(pause->hasFocus());
        bar->setCampaign(autumnFair(CampaignState::Paused), {});
        QVERIFY(bar->findChild<QToolButton *>(u"startCampaign"_s)->hasFocus());
        bar->setCampaign(autumnFair(CampaignState::Running), dialing);
        QVERIFY(pause->hasFocus());
    }

    void saysWhichCampaignItsButtonsAreFor()
    {
        CampaignBar bar;
        bar.setCampaign(autumnFair(CampaignState::Running), dialing, 2);
        const QString name = autumnFair(CampaignState::Running).settings.name;
        for (const QString &button : {u"pauseCampaign"_s, u"stopCampaign"_s})
            QVERIFY(bar.findChild<QToolButton *>(button)->toolTip().contains(name));
        const auto *text = bar.findChild<PlainLabel *>(u"campaignText"_s);
        QVERIFY2(text->fullText().endsWith(u"2 more running"_s), qPrintable(text->fullText()));
        bar.setCampaign(autumnFair(CampaignState::Running), dialing);
        QVERIFY(!text->fullText().contains(u"more running"_s));
    }

    void asksForItsCampaign()
    {
        CampaignBar bar;
        QSignalSpy paused(&bar, &CampaignBar::pauseRequested);
        bar.setCampaign(autumnFair(CampaignState::Running), dialing);
        bar.findChild<QToolButton *>(u"pauseCampaign"_s)->click();
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused.first().first().value<CampaignId>(), CampaignId { 7 });
    }

    void showsTheShareThatIsDone()
    {
        CampaignBar bar;
        bar.setCampaign(autumnFair(CampaignState::Running), dialing);
        QCOMPARE(bar.findChild<QProgressBar *>()->value(), 750);
    }
};

LEADLINE_TEST(CampaignBarTest)
#include "tst_campaignbar.moc"
