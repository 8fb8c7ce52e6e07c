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
};

LEADLINE_TEST(StoppedCompaniesTest)
#include "tst_stoppedcompanies.moc"
