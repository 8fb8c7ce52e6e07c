#include "app/station/translations.h"
#include "tests/e2e/application.h"
#include "tests/e2e/csvfile.h"
#include "tests/pictures/manycalls.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int longPatience = 240'000; ///< a campaign half way, under sanitizers
constexpr int middleSpeed = 60;
constexpr int middleLeads = 500;
constexpr int middleFinished = 160;

struct Choice {
    QStringList states;
    QStringList pages;
    QList<QSize> sizes;
    QStringList looks;
    QString folder;
    QString language;
    int calls = 100'000;
};

/// The application in one of its states, ready to be looked at.
class Stage {
public:
    virtual ~Stage() = default;
    Application &app() { return *m_app; }
    /// What keeps the pictures from showing the state; empty: nothing.
    virtual QString failure() const { return m_failure; }

protected:
    void open(const SimulatorProcess &simulator, const QMap<QString, QString> &more = {})
    {
        QMap<QString, QString> environment = environmentFor(simulator);
        environment.insert(more);
        m_app = std::make_unique<Application>(m_place.path(u"data"_s), environment);
        m_app->window.show();
    }
    void fail(const QString &text)
    {
        if (m_failure.isEmpty())
            m_failure = text;
    }
    Workplace m_place;
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<Application> m_app;

private:
    QString m_failure;
};

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

std::unique_ptr<Stage> stageOf(const QString &state, int calls)
{
    if (state == "empty"_L1)
        return std::make_unique<EmptyStage>();
    if (state == "middle"_L1)
        return std::make_unique<MiddleStage>();
    return std::make_unique<ManyStage>(calls);
}

/// A call in which something was said: the newest one with somebody who is interested.
void chooseCall(QTableView &table)
{
    const auto *rows = table.model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data().toString() == outcomeLabel(Outcome::Interested))
            return table.selectRow(row);
    }
}

/// The row a person would look at, so that the details show something.
void chooseRow(Page &page)
{
    if (auto *calls = page.findChild<QTableView *>(u"calls"_s)) {
        if (calls->isVisible() && QTest::qWaitFor([calls] { return calls->model()->rowCount() > 0; }, 1'000))
            chooseCall(*calls);
        return;
    }
    for (auto *table : page.findChildren<QTableView *>()) {
        if (table->isVisible() && QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 1'000)
            && !table->currentIndex().isValid())
            table->selectRow(qMin(2, table->model()->rowCount() - 1));
    }
}

void shootPages(Application &app, const QString &state, const QString &look, const Choice &choice)
{
    const QMap<QString, Page *> pages {{u"leads"_s, &app.leads},
                                       {u"campaigns"_s, &app.campaigns},
                                       {u"calls"_s, &app.calls},
                                       {u"dashboard"_s, &app.dashboard},
                                       {u"scripts"_s, &app.prompts},
                                       {u"stop-list"_s, &app.stopList},
                                       {u"diagnostics"_s, &app.diagnostics},
                                       {u"settings"_s, &app.settings}};
    for (const QSize &size : choice.sizes) {
        app.window.resize(size);
        for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
            if (!choice.pages.isEmpty() && !choice.pages.contains(it.key()))
                continue;
            app.window.showPage(it.value());
            chooseRow(*it.value());
            QTest::qWait(400); // views gather what comes in
            const QPixmap picture = app.window.grab();
            const QString name = u"%1/%2/%3-%4-%5x%6@%7.png"_s.arg(choice.folder, state, it.key(), look)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(qRound(picture.devicePixelRatio() * 100));
            QDir().mkpath(choice.folder + u'/' + state);
            if (!picture.save(name))
                std::fprintf(stderr, "%s cannot be written\n", qPrintable(name));
            std::printf("%s\n", qPrintable(name));
        }
    }
}

Choice readChoice(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"DIR"_s, u"Where the pictures go."_s);
    parser.addOptions({{u"states"_s, u"Of empty,middle,many."_s, u"LIST"_s, u"empty,middle,many"_s},
                       {u"pages"_s, u"Of the pages; all without it."_s, u"LIST"_s},
                       {u"looks"_s, u"Of light,dark,contrast."_s, u"LIST"_s, u"light,dark,contrast"_s},
                       {u"sizes"_s, u"Of the window."_s, u"LIST"_s, u"1280x800,1920x1080"_s},
                       {u"language"_s, u"en, de or es."_s, u"CODE"_s, u"en"_s},
                       {u"calls"_s, u"How many calls the state many has."_s, u"N"_s, u"100000"_s}});
    parser.addHelpOption();
    parser.process(app);
    Choice choice;
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    choice.folder = parser.positionalArguments().constFirst();
    choice.states = parser.value(u"states"_s).split(u',');
    choice.pages = parser.value(u"pages"_s).split(u',', Qt::SkipEmptyParts);
    choice.looks = parser.value(u"looks"_s).split(u',');
    choice.language = parser.value(u"language"_s);
    choice.calls = parser.value(u"calls"_s).toInt();
    for (const QString &size : parser.value(u"sizes"_s).split(u',')) {
        const QStringList sides = size.split(u'x');
        choice.sizes.append({sides.value(0).toInt(), sides.value(1).toInt()});
    }
    return choice;
}

} // namespace

/// Drives the window through its states and keeps a picture of every page in every look and size.
int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Leadline"_s);
    const Choice choice = readChoice(app);
    Translations translations;
    translations.use(choice.language);
    Theme theme(app);
    const QMap<QString, ThemeMode> looks {{u"light"_s, ThemeMode::Light},
                                          {u"dark"_s, ThemeMode::Dark},
                                          {u"contrast"_s, ThemeMode::HighContrast}};
    theme.apply(ThemeMode::Light);
    bool isComplete = true;
    for (const QString &state : choice.states) {
        const auto stage = stageOf(state, choice.calls);
        for (const QString &look : choice.looks) {
            theme.apply(looks.value(look, ThemeMode::Light));
            shootPages(stage->app(), state, look, choice);
        }
        theme.apply(ThemeMode::Light);
        if (const QString failure = stage->failure(); !failure.isEmpty()) {
            std::fprintf(stderr, "state %s: %s\n", qPrintable(state), qPrintable(failure));
            isComplete = false;
        }
    }
    return isComplete ? 0 : 1;
}
