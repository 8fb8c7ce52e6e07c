#include "core/dialing/campaignleads.h"
#include "core/dialing/stopdomains.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A campaign with two leads, each in a company that is on the stop list; both are refused.
struct Refused : CallLogFixture {
    Refused()
    {
        change(u"UPDATE leads SET email = iif(id = 1, 'ada@a.example', 'ada@b.example')"_s);
        domains->add({u"a.example"_s, u"b.example"_s}, u"typed in"_s).waitForFinished();
        claimed = claim(campaign).kind;
    }
    QStringList places() { return {place(LeadId {1}, campaign), place(LeadId {2}, campaign)}; }

    std::unique_ptr<StopDomains> domains = makeSqlStopDomains(*database, changes, clock);
    CampaignId campaign = start(leads(2));
    Claim::Kind claimed = Claim::Kind::Dial;
};

const QString refused = u"refused domain_on_stop_list"_s;

} // namespace

/// Leads that a campaign keeps out for their company, and what lets them in again.
class StoppedCompaniesTest : public QObject {
    Q_OBJECT

private slots:
    void aDomainOffTheListLetsItsLeadsBeDialed()
    {
        Refused f;
        QCOMPARE(f.claimed, Claim::Kind::NothingDue);
        QCOMPARE(f.places(), (QStringList {refused, refused}));
        QSignalSpy changed(&f.changes, &Changes::leadsChanged);

        QVERIFY(f.domains->remove(u"a.example"_s, u"a customer now"_s).result());

        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(f.rows(u"SELECT status, reason FROM leads ORDER BY id"_s),
                 (QStringList {u"ready|"_s, u"refused|domain_on_stop_list"_s}));
        QCOMPARE(f.claim(f.campaign).lead, LeadId {1});
        QCOMPARE(f.places().last(), refused);
    }

    void anotherAddressLetsALeadBeDialed()
    {
        Refused f;
        QCOMPARE(f.places(), (QStringList {refused, refused}));
        const auto editor = makeSqlLeadEditor(*f.database, f.changes, f.clock, f.gate->settings().numbers);

        const auto edit = editor->edit(LeadId {2}, {{LeadField::Email, u"ada@free.example"_s}}).result();

        QVERIFY(edit);
        QCOMPARE(f.claim(f.campaign).lead, LeadId {2});
        QCOMPARE(f.places().first(), refused);
    }

    void aPersonIsKeptOutForAnyOfItsLeads_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("mail") << u"email = 'ada@mail.a.example'"_s;
        QTest::newRow("column of the file") << u"cells = '[\"\",\"www.a.example\"]'"_s;
    }
    /// As a number on the stop list keeps the person out, so does the company.
    void aPersonIsKeptOutForAnyOfItsLeads()
    {
        QFETCH(QString, address);
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        f.addLeads(f.leads(1, 20), u"Other"_s);
        f.change(u"UPDATE leads SET person = 7 WHERE id IN (1, 3)"_s);
        f.change(u"UPDATE leads SET %1 WHERE id = 3"_s.arg(address));
        f.change(u"INSERT INTO stop_domains VALUES ('a.example', 'typed in', 0)"_s);
        const auto ahead =
            makeSqlCampaignLeadReader(f.database->fileName())
                ->leads(*f.reader->campaign(campaign), {LeadId {1}, LeadId {2}}, f.clock.nowUtc());
        QVERIFY(ahead);
        QCOMPARE(ahead->size(), 2);
        QCOMPARE(ahead->at(0).facts.stoppedDomain, u"a.example"_s);
        QCOMPARE(ahead->at(1).facts.stoppedDomain, QString());

        QCOMPARE(f.claim(campaign).lead, LeadId {2});

        QCOMPARE(f.place(LeadId {1}, campaign), refused);
        QCOMPARE(f.rows(u"SELECT detail FROM campaign_leads WHERE lead_id = 1"_s),
                 QStringList(u"a.example"_s));
    }

    void anotherAddressOfThePersonLetsItsLeadsBeDialed()
    {
        Refused f;
        f.change(u"UPDATE leads SET person = 7, email = iif(id = 1, '', 'ada@b.example')"_s);
        QCOMPARE(f.claim(f.campaign).kind, Claim::Kind::NothingDue);
        const auto editor = makeSqlLeadEditor(*f.database, f.changes, f.clock, f.gate->settings().numbers);

        QVERIFY(editor->edit(LeadId {2}, {{LeadField::Email, u"ada@free.example"_s}}).result());

        QCOMPARE(f.claim(f.campaign).lead, LeadId {1});
    }
};

LEADLINE_TEST(StoppedCompaniesTest)
#include "tst_stoppedcompanies.moc"
