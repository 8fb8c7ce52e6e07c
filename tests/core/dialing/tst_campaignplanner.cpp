#include "core/dialing/campaignplanner.h"
#include "tests/support/fakecallprovider.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class CampaignPlannerTest : public QObject {
    Q_OBJECT

private slots:
    void rendersTheScriptForALead();
    void theCampaignsOwnBusinessNameComesFirst();
    void withoutABusinessNameThereIsNoPlanner();
    void aFaultyScriptIsToldWithItsPlace();
    void aFaultyVoicemailMessageIsToldToo();
    void aMissingValueRefusesTheLeadByName();
    void anUnknownNameIsAFaultOfTheScript();
    void rendersTheVoicemailMessageOnlyWhenOneIsLeft();
    void refusesWithoutRenderingWhatRenderingRefuses_data();
    void refusesWithoutRenderingWhatRenderingRefuses();
    void sameInputGivesTheSameBytes();
    void theWorstCaseIsTheLongestCall_data();
    void theWorstCaseIsTheLongestCall();

private:
    static Campaign campaign(const QString &script)
    {
        Campaign made;
        made.id = CampaignId {7};
        made.settings.name = u"Autumn"_s;
        made.settings.promptName = u"autumn"_s;
        made.settings.promptText = script;
        made.settings.voice = u"maya"_s;
        made.settings.maxDurationMinutes = 4;
        return made;
    }
    static Lead lead()
    {
        Lead made;
        made.id = LeadId {3};
        made.phone = PhoneNumber::fromStored(u"+12025550143"_s);
        made.firstName = u"Ada"_s;
        return made;
    }
    static ScriptContext context()
    {
        ScriptContext made;
        made.businessName = u"Northwind Ltd"_s;
        made.callbackNumber = u"+12025550100"_s;
        return made;
    }
    std::variant<DialPlan, PlanRefusal> plan(const Campaign &of, const AttemptKey &key = AttemptKey::random())
    {
        const auto planner = makePlanner(of, context(), u"https://tunnel.example/webhook/x"_s, m_provider);
        if (!planner)
            return PlanRefusal {GateReason::None, planner.error().message};
        return (*planner)(lead(), {}, key);
    }

    FakeCallProvider m_provider;
};

void CampaignPlannerTest::rendersTheScriptForALead()
{
    const AttemptKey key = AttemptKey::random();
    const auto made = plan(campaign(u"Ask {{ first_name }} about the fair."_s), key);
    const auto *dial = std::get_if<DialPlan>(&made);
    QVERIFY(dial);
    QVERIFY2(dial->request.task.contains(u"Ask Ada about the fair."_s),
             qPrintable(dial->request.task.right(200)));
    QVERIFY(dial->request.firstSentence.contains(u"Northwind Ltd"_s));
    QCOMPARE(dial->request.key, key);
    QCOMPARE(dial->request.to.e164(), u"+12025550143"_s);
    QCOMPARE(dial->request.campaign, CampaignId {7});
    QCOMPARE(dial->request.lead, LeadId {3});
    QCOMPARE(dial->request.voice, u"maya"_s);
    QCOMPARE(dial->request.maxDurationMinutes, 4);
    QCOMPARE(dial->request.webhookUrl, u"https://tunnel.example/webhook/x"_s);
    QCOMPARE(dial->prepared.key, key);
    QVERIFY(!dial->prepared.body.isEmpty());
    QCOMPARE(dial->values.value(u"first_name"_s), u"Ada"_s);
}

void CampaignPlannerTest::theCampaignsOwnBusinessNameComesFirst()
{
    Campaign own = campaign(u"Hello."_s);
    own.settings.business = u"Southwind Ltd"_s;
    const auto made = plan(own);
    QVERIFY(std::get<DialPlan>(made).request.firstSentence.contains(u"Southwind Ltd"_s));
}

void CampaignPlannerTest::withoutABusinessNameThereIsNoPlanner()
{
    const auto planner = makePlanner(campaign(u"Hello."_s), ScriptContext {}, {}, m_provider);
    QVERIFY(!planner);
    QCOMPARE(planner.error().kind, Error::Kind::Misuse);
    QVERIFY(planner.error().message.contains(u"business name"_s));
}

void CampaignPlannerTest::aFaultyScriptIsToldWithItsPlace()
{
    const auto planner = makePlanner(campaign(u"Hello.\n  {% if %}"_s), context(), {}, m_provider);
    QVERIFY(!planner);
    QCOMPARE(planner.error().kind, Error::Kind::InvalidInput);
    QVERIFY(planner.error().message.contains(u"line 2"_s));
    QVERIFY(planner.error().message.contains(u"column"_s));
}

void CampaignPlannerTest::aFaultyVoicemailMessageIsToldToo()
{
    Campaign faulty = campaign(u"Hello."_s);
    faulty.settings.voicemail = VoicemailAction::LeaveMessage;
    faulty.settings.voicemailMessage = u"{{ first_name"_s;
    const auto planner = makePlanner(faulty, context(), {}, m_provider);
    QVERIFY(!planner);
    QVERIFY(planner.error().message.contains(u"Voicemail"_s));
}

void CampaignPlannerTest::aMissingValueRefusesTheLeadByName()
{
    const auto made = plan(campaign(u"{{ first_name }} of {{ company }}, {{ city }}"_s));
    const auto *refusal = std::get_if<PlanRefusal>(&made);
    QVERIFY(refusal);
    QCOMPARE(refusal->reason, GateReason::MissingValue);
    QVERIFY(refusal->detail.contains(u"company"_s));
    QVERIFY(refusal->detail.contains(u"city"_s));
}

void CampaignPlannerTest::anUnknownNameIsAFaultOfTheScript()
{
    const auto made = plan(campaign(u"{{ shoe_size }}"_s));
    const auto *refusal = std::get_if<PlanRefusal>(&made);
    QVERIFY(refusal);
    QCOMPARE(refusal->reason, GateReason::ScriptFault);
    QVERIFY(refusal->detail.contains(u"shoe_size"_s));
}

void CampaignPlannerTest::rendersTheVoicemailMessageOnlyWhenOneIsLeft()
{
    Campaign leaving = campaign(u"Hello."_s);
    leaving.settings.voicemailMessage =
        u"{{ first_name }}, {{ business_name }} called. {{ callback_number }}"_s;
    QVERIFY(std::get<DialPlan>(plan(leaving)).request.voicemailMessage.isEmpty());
    leaving.settings.voicemail = VoicemailAction::LeaveMessage;
    QCOMPARE(
        std::get<DialPlan>(plan(leaving)).request.voicemailMessage,
        u"Hello, this is an AI assistant calling for Northwind Ltd. Ada, Northwind Ltd called. +12025550100"_s);
}

void CampaignPlannerTest::refusesWithoutRenderingWhatRenderingRefuses_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("message");
    QTest::newRow("plain") << u"Hello."_s << u"Call us."_s;
    QTest::newRow("a name") << u"{{ first_name }}"_s << u"Call us."_s;
    QTest::newRow("a name in the message") << u"Hello."_s << u"Hello {{ first_name }}"_s;
    QTest::newRow("guarded") << u"{% if company %}{{ company }}{% endif %}"_s
                             << u"{{ city | default(\"\") }}"_s;
    QTest::newRow("a column") << u"{{ shoe_size }}"_s << u"Call us."_s;
    QTest::newRow("a loop") << u"{% for x in company %}{{ x }}{% endfor %}{{ first_name }}"_s << u"Hi"_s;
    QTest::newRow("long") << QString(5'900, u'x') + u"{{ company | upper }}"_s << u"Call us."_s;
    QTest::newRow("long message") << u"Hello."_s << QString(800, u'x') + u"{{ company }}"_s;
}

void CampaignPlannerTest::refusesWithoutRenderingWhatRenderingRefuses()
{
    QFETCH(QString, script);
    QFETCH(QString, message);
    Campaign own = campaign(script);
    own.settings.voicemail = VoicemailAction::LeaveMessageAndText;
    own.settings.voicemailMessage = message;
    own.settings.smsMessage = message;
    const auto text = makeCallText(own, context());
    const auto refusal = makeCallTextRefusal(own, context());
    QVERIFY(text);
    QVERIFY(refusal);
    const QStringList words {{}, u"Ada"_s, u" "_s, u"{}"_s, u"a, b"_s, u"\u0416"_s, QString(300, u'\u00df')};
    for (const QStringList &columns : {QStringList {}, QStringList {u"Shoe size"_s}}) {
        for (const QString &first : words) {
            for (const QString &company : words) {
                Lead one = lead();
                one.firstName = first;
                one.company = company;
                one.cells = {company};
                const auto made = (*text)(one, columns);
                const auto refused = (*refusal)(one, columns);
                const auto *expected = std::get_if<PlanRefusal>(&made);
                QCOMPARE(refused.has_value(), expected != nullptr);
                QCOMPARE(refused ? refused->reason : GateReason::None,
                         expected ? expected->reason : GateReason::None);
                QCOMPARE(refused ? refused->detail : QString(), expected ? expected->detail : QString());
            }
        }
    }
}

void CampaignPlannerTest::sameInputGivesTheSameBytes()
{
    const AttemptKey key = AttemptKey::random();
    const Campaign of = campaign(u"Ask {{ first_name }}."_s);
    QCOMPARE(std::get<DialPlan>(plan(of, key)).prepared.sha256,
             std::get<DialPlan>(plan(of, key)).prepared.sha256);
}

void CampaignPlannerTest::theWorstCaseIsTheLongestCall_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("microUsd");
    QTest::newRow("ten minutes") << 10 << qint64 {140'000} << qint64 {1'400'000};
    QTest::newRow("the price of an attempt") << 1 << qint64 {10'000} << qint64 {15'000};
}

void CampaignPlannerTest::theWorstCaseIsTheLongestCall()
{
    QFETCH(int, minutes);
    QFETCH(qint64, rate);
    QFETCH(qint64, microUsd);
    CampaignSettings settings;
    settings.maxDurationMinutes = minutes;
    LimitSettings limits;
    limits.ratePerMinute = Money::fromMicroUsd(rate);
    QCOMPARE(worstCasePerAttempt(settings, limits).microUsd, microUsd);
}

LEADLINE_TEST(CampaignPlannerTest)
#include "tst_campaignplanner.moc"
