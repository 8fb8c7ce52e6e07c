#include "tests/e2e/plantedplace.h"
#include "tests/support/testmain.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 40;
const QString anyMarkup = u"<"_s;

} // namespace

/// B-6, the pages of calls, the bars of the window and its notices: text from outside is shown as text.
class SafeCallsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_trap.lay(m_planted.place().path(u"markup-canary.png"_s)));
        QVERIFY(m_planted.prepare(m_trap.payloads()));
        m_trap.sprung(); // what made it
    }

    void campaigns() { walk(m_planted.app().campaigns, 1); }
    void calls()
    {
        m_planted.app().window.showPage(&m_planted.app().calls);
        QVERIFY(openDetails(m_planted.app().calls));
        walk(m_planted.app().calls, 40);
    }
    void dashboard() { walk(m_planted.app().dashboard, 0); }
    void diagnostics() { walk(m_planted.app().diagnostics, 1); }

    void barsAndNotices()
    {
        Application &app = m_planted.app();
        for (const QString &payload : m_trap.payloads()) {
            app.window.showMessage(
                {Message::Kind::Warning, u"About "_s + text::isolated(payload), text::label(payload), [] {}});
            Campaign campaign;
            campaign.state = CampaignState::Running;
            campaign.settings.name = payload;
            campaign.pauseCause = payload;
            app.window.setCampaign(campaign,
                                   {.kind = QueueStatus::Kind::Dialing, .text = payload, .untilUtc = {}});
            app.notice.tell(payload, payload);
            app.notice.setState(payload);
            const Walked walked = walkThrough(app.window, 0);
            QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(u'\n')));
        }
        QCOMPARE(m_trap.sprung(), QString());
        app.window.clearCampaign();
    }

private:
    void walk(Page &page, qsizetype withMarkup)
    {
        m_planted.app().window.showPage(&page);
        const Walked walked = walkThrough(page, rows);
        QCOMPARE(m_trap.sprung(), QString());
        QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(u'\n')));
        QVERIFY2(walked.with(anyMarkup) >= withMarkup, qPrintable(QString::number(walked.with(anyMarkup))));
        qInfo("%d places, longest step %lld ms", walked.places, static_cast<long long>(walked.longestStepMs));
    }

    PlantedPlace m_planted;
    Trap m_trap;
};

LEADLINE_TEST(SafeCallsTest)
#include "tst_safecalls.moc"
