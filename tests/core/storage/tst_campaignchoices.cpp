#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RetryTable table(const QString &text)
{
    const auto read = RetryTable::fromText(text);
    return read ? *read : RetryTable {};
}

} // namespace

/// What a person may decide about a campaign, as the database keeps and obeys it.
class CampaignChoicesTest : public QObject {
    Q_OBJECT

    struct Bench : CallLogFixture {
        QString statusOf(CampaignId campaign, int n)
        {
            return ask(u"SELECT c.state || ' ' || c.reason FROM campaign_leads c JOIN leads l ON l.id = "
                       u"c.lead_id "
                       "WHERE c.campaign_id = ? AND l.phone = ? ORDER BY c.lead_id LIMIT 1"_s,
                       {raw(campaign), phone(n)})
                .toString();
        }
        qint64 taken(CampaignId campaign) { return reader->counts(campaign).total(); }
        /// One call of the campaign that ends with `answeredBy`; "" when nothing could be dialed.
        QString call(CampaignId campaign, const QString &status, const QString &answeredBy,
                     const QDateTime &callbackUtc = {})
        {
            const QString id = u"call-%1"_s.arg(++calls, 8, 10, QLatin1Char('0'));
            const Claim claim = place(campaign, id);
            if (claim.kind != Claim::Kind::Dial)
                return {};
            CallRecord record = report(claim, id, status, answeredBy);
            if (callbackUtc.isValid()) {
                record.dispositionTag = u"CALL_BACK_SCHEDULED"_s;
                record.callbackUtc = callbackUtc;
                record.callLengthMinutes = 1.0;
                record.transcript = {{TranscriptLine::Speaker::Agent, u"Is this a good moment?"_s, {}},
                                     {TranscriptLine::Speaker::Callee, u"Please ring me later."_s, {}}};
            }
            apply(record);
            return claim.phone.e164();
        }
        QDateTime nextOf(CampaignId campaign) { return reader->counts(campaign).nextUtc; }
        int calls = 0;
    };

private slots:
    void everySettingIsKept()
    {
        Bench bench;
        CampaignSettings chosen = Bench::settings(bench.addLeads(Bench::leads(1)));
        chosen.moreLists = {bench.addLeads(Bench::leads(1, 1), u"Second"_s)};
        chosen.filter.states = {u"TX"_s, u"New York"_s};
        chosen.filter.tag = u"fair"_s;
        chosen.filter.owner = QString();
        chosen.filter.outcome = u"voicemail"_s;
        chosen.filter.region = u"US"_s;
        chosen.hours = *CampaignHours::fromText(u"sun 12:00-18:00, from 2026-12-01, until 2026-12-24"_s);
        chosen.voicemail = VoicemailAction::LeaveMessageAndText;
        chosen.voicemailMessage = u"Hello {{first_name}}"_s;
        chosen.smsMessage = u"Ring {{callback_number}}"_s;
        chosen.retries = table(u"busy 30m max 3, no_answer never"_s);
        chosen.priority = CampaignPriority::High;
        const CampaignId campaign = bench.value(bench.log->createCampaign(chosen));
        const CampaignSettings kept = bench.reader->campaign(campaign)->settings;
        QCOMPARE(kept.moreLists, chosen.moreLists);
        QVERIFY(kept.filter == chosen.filter);
        QCOMPARE(kept.hours, chosen.hours);
        QCOMPARE(kept.voicemail, chosen.voicemail);
        QCOMPARE(kept.smsMessage, chosen.smsMessage);
        QVERIFY(kept.retries == chosen.retries);
        QCOMPARE(kept.priority, chosen.priority);
        QCOMPARE(bench.reader->campaign(campaign)->listName, u"Leads, Second"_s);
    }

    void aNumberOfSeveralListsIsCalledOnce()
    {
        Bench bench;
        CampaignSettings chosen = Bench::settings(bench.addLeads(Bench::leads(3)));
        chosen.moreLists = {bench.addLeads(Bench::leads(3, 2), u"Second"_s)};
        const CampaignId campaign = bench.value(bench.log->createCampaign(chosen));
        QCOMPARE(bench.taken(campaign), 6);
        QCOMPARE(bench.reader->counts(campaign).reasons.value(u"duplicate_in_campaign"_s), 1);
        QCOMPARE(bench.reader->counts(campaign).leads.value(LeadStatus::Ready), 5);
    }

    void onlyLeadsThatFitTheFilterAreTakenIn()
    {
        Bench bench;
        const ListId list = bench.addLeads(Bench::leads(4));
        bench.change(u"UPDATE leads SET state = 'tx', owner = 'Ann' WHERE phone = ?"_s, {Bench::phone(0)});
        bench.change(u"UPDATE leads SET state = 'FL', owner = 'Ann' WHERE phone = ?"_s, {Bench::phone(1)});
        bench.change(u"UPDATE leads SET state = 'TX' WHERE phone = ?"_s, {Bench::phone(2)});
        CampaignSettings chosen = Bench::settings(list);
        chosen.filter.states = {u"TX"_s};
        const CampaignId texas = bench.value(bench.log->createCampaign(chosen));
        QCOMPARE(bench.taken(texas), 2);
        chosen.name = u"Ann's"_s;
        chosen.filter.owner = u"Ann"_s;
        QCOMPARE(bench.taken(bench.value(bench.log->createCampaign(chosen))), 1);
        // Later leads that fit come in with the next start, the others do not.
        bench.addLeads(Bench::leads(2, 10));
        bench.change(u"UPDATE leads SET state = 'TX' WHERE phone = ?"_s, {Bench::phone(10)});
        bench.value(bench.log->setState(texas, CampaignState::Running, {}));
        QCOMPARE(bench.taken(texas), 3);
        QCOMPARE(bench.statusOf(texas, 10), u"ready "_s);
    }

    void tagsAndOutcomesAreFilters()
    {
        Bench bench;
        const ListId list = bench.addLeads(Bench::leads(3));
        bench.change(u"INSERT INTO tags (name) VALUES ('Fair')"_s);
        bench.change(u"INSERT INTO lead_tags SELECT 1, id FROM leads WHERE phone = ?"_s, {Bench::phone(1)});
        bench.change(u"UPDATE leads SET outcome = 'voicemail' WHERE phone = ?"_s, {Bench::phone(2)});
        CampaignSettings chosen = Bench::settings(list);
        chosen.filter.tag = u"fair"_s;
        QCOMPARE(bench.taken(bench.value(bench.log->createCampaign(chosen))), 1);
        chosen = Bench::settings(list, u"Voicemails"_s);
        chosen.filter.outcome = u"voicemail"_s;
        QCOMPARE(bench.taken(bench.value(bench.log->createCampaign(chosen))), 1);
        chosen = Bench::settings(list, u"Fresh"_s);
        chosen.filter.outcome = QString();
        QCOMPARE(bench.taken(bench.value(bench.log->createCampaign(chosen))), 2);
    }

    void whatARunningCampaignMayNotChangeIsRefusedWithTheReason()
    {
        Bench bench;
        const CampaignId campaign = bench.start(Bench::leads(2));
        CampaignSettings chosen = bench.reader->campaign(campaign)->settings;
        chosen.concurrency = 3;
        chosen.retries = table(u"voicemail never"_s);
        QVERIFY(bench.log->changeCampaign(campaign, chosen).result());
        for (const auto &change : std::initializer_list<std::function<void(CampaignSettings &)>> {
                 [](CampaignSettings &s) { s.kind = CampaignKind::Service; },
                 [](CampaignSettings &s) { s.filter.states = {u"TX"_s}; },
                 [&bench](CampaignSettings &s) {
                     s.moreLists = {bench.addLeads(Bench::leads(1, 50), u"Other"_s)};
                 }}) {
            CampaignSettings refused = chosen;
            change(refused);
            const auto changed = bench.log->changeCampaign(campaign, refused).result();
            QVERIFY(!changed);
            QCOMPARE(changed.error().kind, Error::Kind::Conflict);
            QVERIFY(changed.error().message.contains(u"Clone"_s));
        }
        QCOMPARE(bench.reader->campaign(campaign)->settings.kind, CampaignKind::Sales);
    }

    void theTableDecidesWhenAnOutcomeIsCalledAgain()
    {
        Bench bench;
        const CampaignId campaign = bench.start(
            Bench::leads(1), [](CampaignSettings &settings) { settings.retries = table(u"no_answer 6h"_s); });
        QVERIFY(!bench.call(campaign, u"no-answer"_s, u"no-answer"_s).isEmpty());
        QCOMPARE(bench.nextOf(campaign), bench.clock.nowUtc().addSecs(6 * 3'600));
    }

    void neverIsFinal()
    {
        Bench bench;
        const CampaignId campaign = bench.start(Bench::leads(1), [](CampaignSettings &settings) {
            settings.retries = table(u"no_answer never"_s);
        });
        bench.call(campaign, u"no-answer"_s, u"no-answer"_s);
        QCOMPARE(bench.statusOf(campaign, 0), u"finished "_s);
    }

    void anOutcomeIsCalledAgainAsOftenAsTheTableSays()
    {
        Bench bench;
        const CampaignId campaign = bench.start(Bench::leads(1), [](CampaignSettings &settings) {
            settings.retries = table(u"no_answer 4h max 1"_s);
            settings.attempts = 9;
        });
        bench.call(campaign, u"no-answer"_s, u"no-answer"_s);
        QCOMPARE(bench.statusOf(campaign, 0), u"ready retry_delay"_s);
        bench.clock.advance(5h);
        QVERIFY(!bench.call(campaign, u"no-answer"_s, u"no-answer"_s).isEmpty());
        QCOMPARE(bench.statusOf(campaign, 0), u"finished campaign_attempts"_s);
    }

    void anotherTimeOfDayIsOneOfTheirs()
    {
        Bench bench;
        const CampaignId campaign = bench.start(Bench::leads(1), [](CampaignSettings &settings) {
            settings.retries = table(u"no_answer 15m other-time"_s);
        });
        bench.call(campaign, u"no-answer"_s, u"no-answer"_s);
        const QTimeZone theirs("America/New_York"); // 212
        const auto part = [&theirs](const QDateTime &utc) {
            const int hour = utc.toTimeZone(theirs).time().hour();
            return hour < 12 ? 0 : hour < 16 ? 1 : 2;
        };
        QVERIFY(part(bench.nextOf(campaign)) != part(bench.clock.nowUtc()));
    }

    void aCallbackOutranksGapsAndTheOthers()
    {
        Bench bench;
        const CampaignId campaign =
            bench.start(Bench::leads(3), [](CampaignSettings &settings) { settings.attempts = 2; });
        const QDateTime named = bench.clock.nowUtc().addSecs(3'600);
        const QString first = bench.call(campaign, u"completed"_s, u"human"_s, named);
        QCOMPARE(first, Bench::phone(0));
        QCOMPARE(bench.statusOf(campaign, 0), u"ready retry_delay"_s);
        bench.clock.advance(59min);
        QCOMPARE(bench.call(campaign, u"no-answer"_s, u"no-answer"_s), Bench::phone(1));
        // The hour has come: before the lead that waits since the start, although the gap of four hours is not over.
        bench.clock.advance(1min);
        QCOMPARE(bench.call(campaign, u"completed"_s, u"human"_s), Bench::phone(0));
        QCOMPARE(bench.statusOf(campaign, 0).section(u' ', 0, 0), u"finished"_s);
    }

    void noCallbackGoesBeyondTheAttemptsOfTheCampaign()
    {
        Bench bench;
        const CampaignId campaign =
            bench.start(Bench::leads(1), [](CampaignSettings &settings) { settings.attempts = 1; });
        bench.call(campaign, u"completed"_s, u"human"_s, bench.clock.nowUtc().addSecs(3'600));
        QCOMPARE(bench.statusOf(campaign, 0).section(u' ', 0, 0), u"finished"_s);
    }

    void nothingIsFinishedWhileALeadHasNoFinalReason()
    {
        Bench bench;
        const CampaignId campaign = bench.start(Bench::leads(2));
        bench.call(campaign, u"completed"_s, u"human"_s);
        QCOMPARE(*bench.errorOf(bench.log->setState(campaign, CampaignState::Finished, {})),
                 Error::Kind::Conflict);
        bench.call(campaign, u"completed"_s, u"human"_s, bench.clock.nowUtc().addDays(3));
        QCOMPARE(*bench.errorOf(bench.log->setState(campaign, CampaignState::Finished, {})),
                 Error::Kind::Conflict);
        bench.clock.advance(24h * 3);
        bench.call(campaign, u"completed"_s, u"human"_s);
        QVERIFY(bench.log->setState(campaign, CampaignState::Finished, {}).result());
    }
};

LEADLINE_TEST(CampaignChoicesTest)
#include "tst_campaignchoices.moc"
