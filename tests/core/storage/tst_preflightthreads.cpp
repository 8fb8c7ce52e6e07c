#include "core/dialing/campaignplanner.h"
#include "core/dialing/preflight.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

using GateReasons = QList<GateReason>;

/// Several pages of a preflight.
constexpr int leadsOfList = 600;
constexpr int leadsComingLater = 400;

ScriptContext context()
{
    ScriptContext made;
    made.businessName = u"Northwind Ltd"_s;
    made.callbackNumber = u"+12025550100"_s;
    return made;
}

/// Random leads with every kind of past in two lists, some of which came after the campaign was made.
class RandomCampaign : public CallLogFixture {
public:
    explicit RandomCampaign(quint32 seed, CampaignKind kind = CampaignKind::Sales)
        : m_random(seed)
        , m_codes(gate->rules().areaCodes())
    {
        clock.setNow(QDateTime(QDate(2026, 7, 1), QTime(14, 0), Qt::UTC));
        CampaignSettings chosen = settings(addLeads({}, u"First"_s));
        chosen.moreLists = {addLeads({}, u"Second"_s)};
        chosen.kind = kind;
        chosen.hours = CampaignHours::standard();
        chosen.promptText = u"Hello {{ first_name }}{% if company %} of {{ company }}{% endif %}"_s;
        addRandomLeads(chosen.list, leadsOfList);
        addRandomLeads(chosen.moreLists.first(), leadsOfList);
        id = value(log->createCampaign(chosen));
        addRandomLeads(chosen.list, leadsComingLater);
        change(u"INSERT INTO list_scrubs VALUES (?, 1, NULL, '', 0, '')"_s, {raw(chosen.moreLists.first())});
        addPast();
    }
    PreflightQuestion question()
    {
        PreflightQuestion question;
        question.campaign = *reader->campaign(id);
        question.context = context();
        question.hasApiKey = true;
        question.nowUtc = clock.nowUtc();
        return question;
    }
    OpenCampaignLeads open()
    {
        return [file = database->fileName()] { return makeSqlCampaignLeadReader(file); };
    }

    CampaignId id {};

private:
    QString oneOf(const QStringList &from)
    {
        return from.at(m_random.bounded(static_cast<int>(from.size())));
    }
    bool isOneIn(int n) { return m_random.bounded(n) == 0; }

    void addRandomLeads(ListId list, int count)
    {
        QJsonArray leads;
        for (int i = 0; i < count; ++i) {
            const QString code = isOneIn(20) ? u"206"_s : oneOf(isOneIn(4) ? m_codes : m_codes.first(60));
            const QString phone = u"+1"_s + code + u"5550%1"_s.arg(100 + m_random.bounded(100));
            leads.append(QJsonObject {
                {u"phone"_s, phone},
                {u"first"_s, isOneIn(9) ? QString() : oneOf({u"Ada"_s, u"Zoë"_s, u"O{{x}}"_s, u"{}"_s})},
                {u"company"_s, isOneIn(2) ? QString() : u"Quarry  Works"_s},
                {u"state"_s, isOneIn(3) ? oneOf({u"FL"_s, u"ON"_s, u"Texas"_s, u"nowhere"_s}) : QString()},
                {u"postal"_s, isOneIn(6) ? QString::number(10'000 + m_random.bounded(89'999)) : QString()},
                {u"zone"_s, isOneIn(15) ? u"America/Denver"_s : QString()},
                {u"consent"_s, isOneIn(12) ? oneOf({u"none"_s, u"verbal"_s, u"service"_s}) : u"written"_s},
                {u"held"_s, isOneIn(25) ? u"look"_s : QString()},
                {u"person"_s, isOneIn(4) ? QJsonValue(m_random.bounded(300)) : QJsonValue()}});
        }
        change(
            u"INSERT INTO leads (list_id, import_id, phone, first_name, company, state, postal_code, region, "
            "time_zone, time_zone_confirmed, consent_kind, held_reason, person, created_at) "
            "SELECT ?, (SELECT min(id) FROM imports WHERE list_id = ?), value ->> 'phone', value ->> "
            "'first', "
            "value ->> 'company', value ->> 'state', value ->> 'postal', 'US', value ->> 'zone', 0, "
            "value ->> 'consent', value ->> 'held', value ->> 'person', 0 FROM json_each(?)"_s,
            {raw(list), raw(list), QString::fromUtf8(QJsonDocument(leads).toJson(QJsonDocument::Compact))});
    }

    void addPast()
    {
        const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
        constexpr qint64 hour = 3'600'000;
        change(
            u"INSERT INTO attempts (key, campaign_id, lead_id, phone, number, state, body_sha256, intent_at, "
            "max_duration_minutes, counts, declined, abandoned, outcome) "
            "SELECT 'k' || id, ?, id, phone, 1, 'ended', 'x', ? - (id * 7 % 90) * ?, 10, id % 5 <> 0, "
            "id % 9 = 0, id % 8 = 0, iif(id % 19 = 0, 'invalid_number', 'busy') FROM leads WHERE id % 11 = 3"_s,
            {raw(id), now, 24 * hour});
        change(u"INSERT INTO outside_calls SELECT 'c' || id, phone, ? - (id % 50) * ?, iif(id % 2, 0, NULL) "
               "FROM leads WHERE id % 23 = 5"_s,
               {now, hour});
        change(u"INSERT OR IGNORE INTO stop_list (phone, source, added_at) "
               "SELECT phone, 'person', 0 FROM leads WHERE id % 31 = 2"_s);
        change(
            u"INSERT OR IGNORE INTO lead_phones "
            "SELECT (SELECT phone FROM stop_list ORDER BY phone LIMIT 1), id FROM leads WHERE id % 41 = 7"_s);
        change(u"UPDATE campaign_leads SET priority = 10, next_at = ? WHERE lead_id % 97 = 1"_s,
               {now + hour});
        change(u"UPDATE campaign_leads SET next_at = ? WHERE lead_id % 53 = 4"_s, {now + 30 * 24 * hour});
        change(u"UPDATE campaign_leads SET state = 'parked', reason = 'held', detail = 'look' "
               "WHERE lead_id % 43 = 6"_s);
        change(u"UPDATE campaign_leads SET state = 'finished' WHERE lead_id % 37 = 8"_s);
        change(u"UPDATE campaign_leads SET state = 'open' WHERE lead_id % 101 = 9"_s);
        change(
            u"UPDATE campaign_leads SET state = 'refused', reason = 'on_stop_list' WHERE lead_id % 61 = 3"_s);
        change(u"UPDATE campaign_leads SET attempts = 5 WHERE lead_id % 71 = 3"_s);
    }

    QRandomGenerator m_random;
    QStringList m_codes;
};

/// The fate of each lead, asked one by one and without any memory.
struct Expected {
    std::map<GateReason, QList<LeadId>> skips;
    qint64 willDial = 0;
    qint64 underWay = 0;
    qint64 finished = 0;
};

std::optional<GateReason> reasonAgainst(const CampaignLead &lead, const PreflightQuestion &question,
                                        const Gate &gate, const CallTextFor &textFor)
{
    if (lead.status != LeadStatus::Ready)
        return reasonFromCode(lead.reason).value_or(GateReason::Held);
    if (lead.attempts >= question.campaign.settings.attempts)
        return GateReason::CampaignAttempts;
    const NextCall next = gate.next(lead.facts, question.nowUtc);
    if (!next.utc.isValid() || next.utc > question.nowUtc.addDays(preflightHorizonDays))
        return next.reason;
    const auto text = textFor(lead.lead, lead.columns);
    const auto *refusal = std::get_if<PlanRefusal>(&text);
    return refusal ? std::optional(refusal->reason) : std::nullopt;
}

Expected expectedOf(const PreflightQuestion &question, CampaignLeadReader &reader, const Gate &gate)
{
    Expected expected;
    const auto textFor = makeCallText(question.campaign, question.context);
    const auto ids = reader.ids(question.campaign, {}, 10'000);
    auto leads = ids ? reader.leads(question.campaign, *ids, question.nowUtc)
                     : Result<QList<CampaignLead>>(ids.error());
    if (!leads || !textFor)
        return expected;
    QSet<QString> numbers;
    for (CampaignLead &lead : leads.value()) {
        if (!lead.isTakenIn && numbers.contains(lead.lead.phone.e164()))
            lead.facts.duplicateInCampaign = true;
        if (!lead.isTakenIn)
            numbers.insert(lead.lead.phone.e164());
        if (lead.status == LeadStatus::Open)
            ++expected.underWay;
        else if (lead.status == LeadStatus::Finished)
            ++expected.finished;
        else if (const auto reason = reasonAgainst(lead, question, gate, *textFor))
            expected.skips[*reason].append(lead.lead.id);
        else
            ++expected.willDial;
    }
    return expected;
}

/// All that a preflight says, line by line.
QStringList linesOf(const Preflight &told)
{
    QStringList lines {
        u"%1 %2 %3 %4"_s.arg(told.willDial).arg(told.dialNow).arg(told.underWay).arg(told.finished)};
    for (const Preflight::Skip &skip : told.skips) {
        lines += reasonCode(skip.reason);
        for (auto it = skip.details.begin(); it != skip.details.end(); ++it)
            lines += it.key() + u' ' + QString::number(it.value());
        for (const LeadId lead : skip.leads)
            lines += QString::number(raw(lead));
    }
    for (const Preflight::FirstCall &call : told.firstCalls)
        lines += u"%1 %2 "_s.arg(raw(call.lead)).arg(call.utc.toString(Qt::ISODate)) + call.task
            + call.zones.join(u' ');
    for (const ForecastGroup &group : told.groups) {
        lines += group.place + u' ' + group.facts.phone.e164();
        for (auto it = group.due.begin(); it != group.due.end(); ++it)
            lines += u"%1 %2"_s.arg(it.key()).arg(it.value());
    }
    lines += told.forecast.lastUtc.toString(Qt::ISODate);
    lines += QString::number(told.forecast.high.microUsd);
    for (const PreflightBlocker &blocker : told.blockers)
        lines += blocker.code;
    return lines;
}

} // namespace

class PreflightThreadsTest : public QObject {
    Q_OBJECT

private slots:
    void eachLeadGetsTheAnswerItGetsAlone_data();
    void eachLeadGetsTheAnswerItGetsAlone();
    void anErrorOfOneThreadEndsAll();
    void everyLeadIsReported();
};

void PreflightThreadsTest::eachLeadGetsTheAnswerItGetsAlone_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<CampaignKind>("kind");
    QTest::addColumn<GateReasons>("among");
    const quint32 first = qEnvironmentVariableIsSet("LEADLINE_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("LEADLINE_SEED"))
        : 20'261'126U;
    GateReasons among {GateReason::OnStopList,          GateReason::MissingValue,
                       GateReason::DuplicateInCampaign, GateReason::UnknownAttempt,
                       GateReason::CampaignAttempts,    GateReason::NoConsent,
                       GateReason::SalesBlocked};
    QTest::addRow("sales, seed %u", first) << first << CampaignKind::Sales << among;
    among.removeLast();
    among.last() = GateReason::ScrubMissing;
    QTest::addRow("service, seed %u", first + 1) << first + 1 << CampaignKind::Service << among;
}

/// However many threads share the work, and whatever the answers they remember.
void PreflightThreadsTest::eachLeadGetsTheAnswerItGetsAlone()
{
    QFETCH(quint32, seed);
    QFETCH(CampaignKind, kind);
    QFETCH(GateReasons, among);
    RandomCampaign bench(seed, kind);
    const PreflightQuestion question = bench.question();
    const auto alone = makePreflight(question, bench.open(), *bench.gate, {}, {}, 1);
    QVERIFY(alone);
    const Expected expected = expectedOf(question, *bench.open()(), *bench.gate);
    QCOMPARE(alone->willDial, expected.willDial);
    QCOMPARE(alone->underWay, expected.underWay);
    QCOMPARE(alone->finished, expected.finished);
    QCOMPARE(static_cast<size_t>(alone->skips.size()), expected.skips.size());
    for (const Preflight::Skip &skip : alone->skips) {
        QVERIFY2(expected.skips.contains(skip.reason), qPrintable(reasonCode(skip.reason)));
        QCOMPARE(skip.leads, expected.skips.at(skip.reason));
    }
    QVERIFY2(expected.willDial > 100,
             qPrintable(linesOf(*alone).filter(QRegularExpression(u"[a-z]"_s)).join(u'\n')));
    for (const GateReason reason : among)
        QVERIFY2(expected.skips.contains(reason), qPrintable(reasonCode(reason)));
    for (const int threads : {2, 3}) {
        const auto shared = makePreflight(question, bench.open(), *bench.gate, {}, {}, threads);
        QVERIFY(shared);
        QCOMPARE(linesOf(*shared), linesOf(*alone));
    }
}

void PreflightThreadsTest::anErrorOfOneThreadEndsAll()
{
    RandomCampaign bench(1);
    const PreflightQuestion question = bench.question();
    bench.change(u"ALTER TABLE outside_calls RENAME TO away"_s);
    for (const int threads : {1, 3}) {
        const auto made = makePreflight(question, bench.open(), *bench.gate, {}, {}, threads);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Storage);
    }
}

void PreflightThreadsTest::everyLeadIsReported()
{
    RandomCampaign bench(2);
    QList<qint64> reports;
    const auto report = [&reports, thread = QThread::currentThread()](qint64 looked, qint64 of) {
        QCOMPARE(QThread::currentThread(), thread);
        QVERIFY(looked <= of);
        reports.append(looked);
    };
    QVERIFY(makePreflight(bench.question(), bench.open(), *bench.gate, {}, report, 3));
    QVERIFY(std::ranges::is_sorted(reports));
    QCOMPARE(reports.last(), 2 * leadsOfList + leadsComingLater);
}

LEADLINE_TEST(PreflightThreadsTest)
#include "tst_preflightthreads.moc"
