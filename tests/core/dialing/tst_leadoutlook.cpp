#include "core/dialing/leadoutlook.h"
#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace gatefixture;

class LeadOutlookTest : public QObject {
    Q_OBJECT

    static Lead lead()
    {
        Lead made;
        made.phone = PhoneNumber::fromStored(u"+18505550143"_s);
        made.region = u"US"_s;
        made.consent.kind = Consent::Kind::Written;
        return made;
    }
    static QString outlook(const Lead &lead, const char *now)
    {
        return leadOutlook(lead, everyDay("9:00-20:00"), Gate(book(), settings()), utc(now));
    }

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aReadyLeadHasTheNextOpeningOfItsZones()
    {
        QCOMPARE(outlook(lead(), "2026-07-01 06:00"),
                 u"next: Wed 09:00 or 10:00 their time (Florida: Central or Eastern)"_s);
    }

    void withoutAWrittenAgreementItSaysWhoMayCall()
    {
        Lead unasked = lead();
        for (const auto kind : {Consent::Kind::None, Consent::Kind::Verbal, Consent::Kind::Service}) {
            unasked.consent.kind = kind;
            QCOMPARE(outlook(unasked, "2026-07-01 06:00"),
                     u"next: Wed 09:00 or 10:00 their time (Florida: Central or Eastern); service campaigns only"_s);
        }
        unasked.status = LeadStatus::Refused;
        unasked.reason = u"on_stop_list"_s;
        QCOMPARE(outlook(unasked, "2026-07-01 15:00"), u"not called: on the do-not-call list"_s);
    }

    void aPlannedMomentAtNightMovesToTheMorning()
    {
        Lead waiting = lead();
        waiting.status = LeadStatus::Parked;
        waiting.reason = u"retry_delay"_s;
        waiting.nextUtc = utc("2026-07-02 05:00");
        QCOMPARE(outlook(waiting, "2026-07-01 15:00"),
                 u"next: Thu 09:00 or 10:00 their time (Florida: Central or Eastern)"_s);
    }

    void aRefusedLeadSaysWhy()
    {
        Lead refused = lead();
        refused.status = LeadStatus::Refused;
        refused.reason = u"on_stop_list"_s;
        QCOMPARE(outlook(refused, "2026-07-01 15:00"), u"not called: on the do-not-call list"_s);
    }

    void aParkedLeadWithoutAMomentWaitsForAPerson()
    {
        Lead parked = lead();
        parked.status = LeadStatus::Parked;
        parked.reason = u"held"_s;
        QCOMPARE(outlook(parked, "2026-07-01 15:00"), u"not called: somebody has to decide first"_s);
    }

    void aFinishedLeadHasNoOutlook()
    {
        Lead finished = lead();
        finished.status = LeadStatus::Finished;
        QVERIFY(outlook(finished, "2026-07-01 15:00").isEmpty());
    }
};

LEADLINE_TEST(LeadOutlookTest)
#include "tst_leadoutlook.moc"
