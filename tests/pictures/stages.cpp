#include "tests/pictures/stages.h"

#include "tests/e2e/csvfile.h"
#include "tests/pictures/manycalls.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int longPatience = 240'000; ///< a campaign half way, under sanitizers
constexpr int middleSpeed = 60;
constexpr int middleLeads = 500;
constexpr int middleFinished = 160;

class EmptyStage final : public Stage {
public:
    EmptyStage()
    {
        m_simulator = std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"7"_s});
        open(*m_simulator);
    }
};

/// Names people know from real lists; every number is fictional. Up to 1,728 rows no person comes twice at
/// one firm: an import holds such rows back as duplicates.
QByteArray firms(int count)
{
    static constexpr std::array kinds {"Dental Care", "Medical Center",  "Veterinary Clinic",
                                       "Laboratory",  "Family Practice", "Eye Center"};
    static constexpr std::array names {"Riverside",  "Lakeview",     "Sample", "Northfield",
                                       "Cedar Hill", "Maple Street", "Harbor", "Summit"};
    static constexpr std::array firstNames {"Ana", "Ben", "Chloe", "David", "Elena", "Frank"};
    static constexpr std::array lastNames {"Ruiz", "Carter", "Nguyen", "Stone", "Petrov", "Miller"};
    CsvFile made;
    made.header = {u"Company"_s, u"First name"_s, u"Last name"_s, u"Phone"_s, u"City"_s, u"Beds"_s};
    const QStringList numbers = numbersForTests(count);
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<size_t>(i);
        const size_t firm = at % (names.size() * kinds.size());
        const size_t round = at / (names.size() * kinds.size());
        made.rows.append(
            {QString::fromLatin1(names[firm % names.size()]) + u' '
                 + QString::fromLatin1(kinds[firm / names.size()]),
             QString::fromLatin1(firstNames[(firm + round) % firstNames.size()]),
             QString::fromLatin1(lastNames[(firm * 5 + round / firstNames.size()) % lastNames.size()]),
             numbers.at(i), u"Sampleton"_s, QString::number(20 + i * 13 % 400)});
    }
    return made.toBytes();
}

/// From now on people talk nearly as long as a call may last: the calls that are open stay so for a while.
bool makePeopleTalkLong(const SimulatorProcess &simulator)
{
    QNetworkAccessManager network;
    QNetworkRequest request(simulator.url().resolved(QUrl(u"/_sim/profile"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const QNetworkReply *answer =
        network.post(request, QByteArray(R"({"talk_from_s": 480, "talk_to_s": 580})"));
    return QTest::qWaitFor([answer] { return answer->isFinished(); }, patience)
        && answer->error() == QNetworkReply::NoError;
}

/// A campaign half way, with calls open.
class MiddleStage final : public Stage {
public:
    MiddleStage()
    {
        const QString speed = QString::number(middleSpeed);
        m_simulator =
            std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"7"_s, u"--speed"_s, speed});
        m_place.useSimulator(*m_simulator);
        if (!m_place.prepareCampaign(firms(middleLeads), {u"--attempts"_s, u"2"_s, u"--budget"_s, u"500"_s}))
            fail(u"no campaign"_s);
        m_place.cli({u"stop-list"_s, u"add"_s, u"+12125550143"_s, u"+13055550144"_s});
        // The clock of the program runs as fast as that of the telephone: nobody is called again meanwhile.
        open(*m_simulator, {{u"LEADLINE_TIME_SCALE"_s, speed}, {u"MAX_CONCURRENCY"_s, u"12"_s}});
        if (Stage::failure().isEmpty())
            start();
    }
    QString failure() const override
    {
        const bool hasEnded = m_app->data.calls->counts(CampaignId {1}).leads.value(LeadStatus::Open) == 0;
        return Stage::failure().isEmpty() && hasEnded ? u"the campaign has no open call any more"_s
                                                      : Stage::failure();
    }

private:
    void start()
    {
        m_app->data.settingsStore->setValue(u"business/name"_s, u"Harbour Street Software"_s);
        if (!m_app->dialer.provider.setApiKey(Secret(QByteArray(testKey))))
            fail(u"no key"_s);
        if (!m_app->listeners.start())
            fail(u"no listeners"_s);
        const auto recovered = m_app->dialer.recover();
        if (!QTest::qWaitFor([&recovered] { return recovered.isFinished(); }, patience))
            fail(u"the database is not ready"_s);
        const auto started = m_app->dialer.queue.start(CampaignId {1});
        if (!QTest::qWaitFor([&started] { return started.isFinished(); }, patience))
            fail(u"the campaign does not answer"_s);
        else if (const auto result = started.result(); !result)
            fail(u"the campaign does not start: "_s + result.error().message);
        const auto finished = [this] {
            return m_app->data.calls->counts(CampaignId {1}).leads.value(LeadStatus::Finished);
        };
        if (Stage::failure().isEmpty()
            && !QTest::qWaitFor([&finished] { return finished() >= middleFinished; }, longPatience))
            fail(u"the campaign did not get half way"_s);
        if (!makePeopleTalkLong(*m_simulator))
            fail(u"the simulator does not answer"_s);
    }
};

class ManyStage final : public Stage {
public:
    explicit ManyStage(int calls)
    {
        m_simulator =
            std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"7"_s, u"--speed"_s, u"3000"_s});
        m_place.useSimulator(*m_simulator);
        if (!m_place.prepareCampaign(firms(200), {u"--attempts"_s, u"2"_s}))
            fail(u"no campaign"_s);
        const CliResult run = m_place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
        if (run.code != 0 && run.code != 3)
            fail(u"the campaign did not run: "_s + QString::fromUtf8(run.told()));
        fail(multiplyCalls(m_place.path(u"data/leadline.db"_s), calls));
        open(*m_simulator);
    }
};

} // namespace

std::unique_ptr<Stage> stageOf(const QString &state, int calls)
{
    if (state == "empty"_L1)
        return std::make_unique<EmptyStage>();
    if (state == "middle"_L1)
        return std::make_unique<MiddleStage>();
    if (state == "many"_L1)
        return std::make_unique<ManyStage>(calls);
    return nullptr;
}
