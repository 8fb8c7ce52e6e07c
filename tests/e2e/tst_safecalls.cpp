#include "tests/e2e/safeshowing.h"
#include "tests/support/testmain.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

/// The pages of calls, the bars of the window and its notices.
class SafeCallsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_safe.prepare()); }

    void campaigns() { m_safe.walkPage(app().campaigns, 1); }
    void calls()
    {
        app().window.showPage(&app().calls);
        QVERIFY(openDetails(app().calls));
        m_safe.walkPage(app().calls, 40);
    }
    void dashboard() { m_safe.walkPage(app().dashboard, 0); }
    void diagnostics() { m_safe.walkPage(app().diagnostics, 1); }

    void barsAndNotices()
    {
        for (const QString &payload : m_safe.trap().payloads()) {
            app().window.showMessage(
                {Message::Kind::Warning, u"About "_s + text::isolated(payload), text::label(payload), [] {}});
            Campaign campaign;
            campaign.state = CampaignState::Running;
            campaign.settings.name = payload;
            campaign.pauseCause = payload;
            app().window.setCampaign(campaign,
                                     {.kind = QueueStatus::Kind::Dialing, .text = payload, .untilUtc = {}});
            app().notice.tell(payload, payload);
            app().notice.setState(payload);
            const Walked walked = walkThrough(app().window, 0);
            QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(u'\n')));
        }
        QCOMPARE(m_safe.trap().sprung(), QString());
        app().window.clearCampaign();
    }

private:
    Application &app() { return m_safe.app(); }

    SafeShowing m_safe;
};

LEADLINE_TEST(SafeCallsTest)
#include "tst_safecalls.moc"
