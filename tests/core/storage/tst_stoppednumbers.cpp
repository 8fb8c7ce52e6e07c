#include "tests/core/storage/deskfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QString refused = u"refused on_stop_list"_s;
const QString ready = u"ready"_s;

/// A running campaign with two leads, and the list that keeps them out.
struct Stopped : DeskFixture {
    void stop(const QStringList &phones)
    {
        QList<PhoneNumber> numbers;
        for (const QString &phone : phones)
            numbers.append(PhoneNumber::fromStored(phone));
        value(list->add(numbers, u"typed in"_s));
    }
    bool allow(const QString &phone)
    {
        return bool(list->remove(PhoneNumber::fromStored(phone), u"asked in writing"_s).result());
    }
    /// Where the two leads stand, once the campaign has asked the gate.
    QStringList places()
    {
        if (claim(campaign).kind == Claim::Kind::Dial)
            return {u"dialed"_s};
        return standing();
    }
    QStringList standing() { return {place(LeadId {1}, campaign), place(LeadId {2}, campaign)}; }

    std::unique_ptr<StopList> list = makeSqlStopList(*database, changes, clock);
    CampaignId campaign = start(leads(2));
};

} // namespace

/// Leads that a campaign keeps out for their number, and what lets them in again.
class StoppedNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void aNumberOffTheListLetsItsLeadBeDialed()
    {
        Stopped f;
        f.stop({f.phone(0), f.phone(1)});
        QCOMPARE(f.places(), (QStringList {refused, refused}));
        QSignalSpy leads(&f.changes, &Changes::leadsChanged);
        QSignalSpy campaigns(&f.changes, &Changes::campaignsChanged);

        QVERIFY(f.allow(f.phone(0)));

        QTRY_VERIFY(!leads.isEmpty() && !campaigns.isEmpty());
        QCOMPARE(f.standing(), (QStringList {ready, refused}));
        QCOMPARE(f.rows(u"SELECT status, reason FROM leads ORDER BY id"_s),
                 (QStringList {u"ready|"_s, u"refused|on_stop_list"_s}));
        QCOMPARE(f.claim(f.campaign).lead, LeadId {1});
    }

    void furtherNumbersOfThePersonCountAsWell_data()
    {
        QTest::addColumn<QString>("known");
        QTest::newRow("of the lead") << u"INSERT INTO lead_phones(phone, lead_id) VALUES(?, 1)"_s;
        QTest::newRow("of another lead")
            << u"UPDATE leads SET person = 7, phone = iif(id = 3, ?, phone) WHERE id IN (1, 3)"_s;
    }
    void furtherNumbersOfThePersonCountAsWell()
    {
        QFETCH(const QString, known);
        Stopped f;
        f.addLeads(f.leads(1, 20), u"Other"_s);
        const QString further = f.phone(30);
        f.change(known, {further});
        f.stop({further, f.phone(1)});
        QCOMPARE(f.places(), (QStringList {refused, refused}));

        QVERIFY(f.allow(further));

        QCOMPARE(f.standing(), (QStringList {ready, refused}));
    }

    void anotherNumberOfThePersonStillKeepsItOut()
    {
        Stopped f;
        f.change(u"INSERT INTO lead_phones(phone, lead_id) VALUES(?, 1)"_s, {f.phone(30)});
        f.stop({f.phone(0), f.phone(30), f.phone(1)});
        QCOMPARE(f.places(), (QStringList {refused, refused}));
        QVERIFY(f.allow(f.phone(0)));
        QCOMPARE(f.standing(), (QStringList {refused, refused}));
        QVERIFY(f.allow(f.phone(30)));
        QCOMPARE(f.standing(), (QStringList {ready, refused}));
    }

    void nothingElseIsAskedAgain()
    {
        Stopped f;
        f.stop({f.phone(0), f.phone(1)});
        QCOMPARE(f.places(), (QStringList {refused, refused}));
        f.change(u"UPDATE campaign_leads SET reason = 'no_consent' WHERE lead_id = 1"_s);
        QVERIFY(f.allow(f.phone(0)));
        QCOMPARE(f.standing().first(), u"refused no_consent"_s);
    }

    /// As with a callback: nothing dials it by itself, starting the campaign again does.
    void aCampaignThatIsOverDialsItWhenItIsStartedAgain()
    {
        Stopped f;
        f.stop({f.phone(0), f.phone(1)});
        QCOMPARE(f.places(), (QStringList {refused, refused}));
        f.value(f.log->setState(f.campaign, CampaignState::Finished, {}));

        QVERIFY(f.allow(f.phone(0)));

        QCOMPARE(f.standing(), (QStringList {ready, refused}));
        QCOMPARE(f.reader->campaign(f.campaign)->state, CampaignState::Finished);
        QCOMPARE(f.claim(f.campaign).kind, Claim::Kind::NotRunning);
        f.value(f.log->setState(f.campaign, CampaignState::Running, {}));
        QCOMPARE(f.claim(f.campaign).lead, LeadId {1});
    }

    void aStopOfManyThatIsUndoneLetsTheirLeadsIn()
    {
        Stopped f;
        const auto editor = makeSqlLeadEditor(*f.database, f.changes, f.clock, f.gate->settings().numbers);
        const auto stopped =
            editor->changeAll({LeadChange::Stop, u"chosen in the list"_s}, {LeadId {1}, LeadId {2}}, {}, {})
                .result();
        QVERIFY(stopped);
        QCOMPARE(f.places(), (QStringList {refused, refused}));

        QVERIFY(editor->undo(stopped->edit, {}).result());

        QCOMPARE(f.standing(), (QStringList {ready, ready}));
    }

    void aStopRequestThatIsUndoneLetsOtherCampaignsGoOn()
    {
        Stopped f;
        const Claim call = f.ended(f.campaign, u"call-0001"_s, u"human"_s);
        const auto decided = f.correct(call, Outcome::DoNotCall);
        const CampaignId other = f.value(f.log->createCampaign(f.settings(ListId {1}, u"Autumn"_s)));
        f.value(f.log->setState(other, CampaignState::Running, {}));
        f.change(u"DELETE FROM campaign_leads WHERE campaign_id = ? AND lead_id <> ?"_s,
                 {raw(other), raw(call.lead)});
        QCOMPARE(f.claim(other).kind, Claim::Kind::NothingDue);
        QCOMPARE(f.place(call.lead, other), refused);

        f.value(f.desk->undo(decided.id));

        QCOMPARE(f.place(call.lead, other), ready);
    }
};

LEADLINE_TEST(StoppedNumbersTest)
#include "tst_stoppednumbers.moc"
