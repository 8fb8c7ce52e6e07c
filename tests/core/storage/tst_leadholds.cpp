#include "core/storage/sqlleadholds.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Releasing held leads.
class LeadHoldsTest : public QObject {
    Q_OBJECT

private slots:
    void aReleasedLeadIsDialed()
    {
        CallLogFixture f;
        const auto holds = makeSqlLeadHolds(*f.database, f.changes);
        const CampaignId campaign
            = f.start({{.phone = f.phone(0), .heldReason = u"several_numbers"_s}, {.phone = f.phone(1)}});
        QCOMPARE(f.claim(campaign).lead, LeadId {2});
        QCOMPARE(f.place(LeadId {1}, campaign), u"parked held"_s);

        QVERIFY(holds->release(LeadId {1}, PhoneNumber::fromStored(f.phone(7))).result());
        QCOMPARE(f.place(LeadId {1}, campaign), u"ready"_s);
        QCOMPARE(f.rows(u"SELECT status, reason, held_reason, phone FROM leads WHERE id = 1"_s),
                 QStringList(u"ready|||%1"_s.arg(f.phone(7))));
        QCOMPARE(f.claim(campaign).phone.e164(), f.phone(7));
    }

    void theNumberThatIsNotChosenStaysKnown()
    {
        CallLogFixture f;
        const auto holds = makeSqlLeadHolds(*f.database, f.changes);
        f.start({{.phone = f.phone(0), .heldReason = u"several_numbers"_s}});
        f.change(u"INSERT INTO lead_phones VALUES ('%1', 1)"_s.arg(f.phone(7)));
        f.change(u"INSERT INTO lead_phones VALUES ('%1', 1)"_s.arg(f.phone(8)));

        QVERIFY(holds->release(LeadId {1}, PhoneNumber::fromStored(f.phone(7))).result());

        QCOMPARE(f.rows(u"SELECT phone FROM leads"_s), QStringList(f.phone(7)));
        QStringList others {f.phone(0), f.phone(8)};
        others.sort();
        QCOMPARE(f.rows(u"SELECT phone FROM lead_phones ORDER BY phone"_s), others);
    }

    void theNumberStaysWhenNoneIsChosen()
    {
        CallLogFixture f;
        const auto holds = makeSqlLeadHolds(*f.database, f.changes);
        const CampaignId campaign = f.start(f.leads(1));
        f.record(f.claim(campaign), AttemptState::Rejected,
                 [](DialVerdict &verdict) { verdict.text = u"Invalid parameters"_s; });
        QCOMPARE(f.place(LeadId {1}, campaign), u"parked held"_s);
        f.clock.advance(2min);
        QVERIFY(holds->release(LeadId {1}, {}).result());
        QCOMPARE(f.claim(campaign).phone.e164(), f.phone(0));
    }

    void aNumberOfUnknownFateStaysClosed()
    {
        CallLogFixture f;
        const auto holds = makeSqlLeadHolds(*f.database, f.changes);
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.claim(campaign);
        f.record(claim, AttemptState::Unknown);
        f.value(f.log->holdForForeignCall(claim.attempt, u"call-9999"_s));
        QVERIFY(holds->release(LeadId {1}, {}).result());
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue); // I-6
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempts"_s).toInt(), 1);
    }

    void nothingIsReleasedBeforeTheCallsSinceABackupAreRead()
    {
        CallLogFixture f;
        const auto holds = makeSqlLeadHolds(*f.database, f.changes);
        f.start({{.phone = f.phone(0), .heldReason = u"called_since_backup"_s}});
        f.change(u"INSERT INTO meta VALUES ('backup_at', '1')"_s);
        QCOMPARE(f.errorOf(holds->release(LeadId {1}, {})), Error::Kind::Conflict); // I-9
        f.change(u"DELETE FROM meta WHERE key = 'backup_at'"_s);
        QVERIFY(holds->release(LeadId {1}, {}).result());
    }

    void saysWhenThereIsNothingToRelease()
    {
        CallLogFixture f;
        const auto holds = makeSqlLeadHolds(*f.database, f.changes);
        f.start(f.leads(1));
        QCOMPARE(f.errorOf(holds->release(LeadId {1}, {})), Error::Kind::Conflict);
        QCOMPARE(f.errorOf(holds->release(LeadId {9}, {})), Error::Kind::NotFound);
    }

    void findsTheNumbersToChooseFrom()
    {
        const PhoneNumber first = PhoneNumber::fromStored(u"+12125550143"_s);
        const QList<PhoneNumber> both {first, PhoneNumber::fromStored(u"+12025550144"_s)};
        QCOMPARE(numbersToChooseFrom({u"Ada"_s, u"212-555-0143 / 202-555-0144"_s}, first, u"US"_s), both);
        QCOMPARE(numbersToChooseFrom({u"Ada"_s, u"212-555-0143"_s}, first, u"US"_s), QList<PhoneNumber>());
        QCOMPARE(numbersToChooseFrom({u"303-555-0143 / 202-555-0144"_s}, first, u"US"_s), QList<PhoneNumber>());
    }
};

LEADLINE_TEST(LeadHoldsTest)
#include "tst_leadholds.moc"
