#include "tests/e2e/application.h"
#include "tests/e2e/csvfile.h"
#include "tests/pictures/manycalls.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Choice {
    QStringList states;
    QStringList pages;
    QList<QSize> sizes;
    QStringList looks;
    QString folder;
    int calls = 100'000;
};

/// The application in one of its states, ready to be looked at.
class Stage {
public:
    virtual ~Stage() = default;
    Application &app() { return *m_app; }

protected:
    void open(const SimulatorProcess &simulator)
    {
        m_app = std::make_unique<Application>(m_place.path(u"data"_s), environmentFor(simulator));
        m_app->window.show();
    }
    Workplace m_place;
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<Application> m_app;
};

class EmptyStage final : public Stage {
public:
    EmptyStage()
    {
        m_simulator = std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"7"_s});
        open(*m_simulator);
    }
};

/// Names and cities people know from real lists; every number is fictional.
QByteArray firms(int count)
{
    static constexpr std::array kinds {"Dental Care", "Medical Center",  "Veterinary Clinic",
                                       "Laboratory",  "Family Practice", "Eye Center"};
    static constexpr std::array names {"Riverside",  "Lakeview",     "Sample", "Northfield",
                                       "Cedar Hill", "Maple Street", "Harbor", "Summit"};
    static constexpr std::array people {"Ana Ruiz",    "Ben Carter",   "Chloe Nguyen",
                                        "David Stone", "Elena Petrov", "Frank Miller"};
    CsvFile made;
    made.header = {u"Company"_s, u"First name"_s, u"Last name"_s, u"Phone"_s, u"City"_s, u"Beds"_s};
    const QStringList numbers = numbersForTests(count);
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<size_t>(i);
        const QStringList person = QString::fromLatin1(people[at * 7 % people.size()]).split(u' ');
        made.rows.append({QString::fromLatin1(names[at % names.size()]) + u' '
                              + QString::fromLatin1(kinds[at * 5 % kinds.size()]),
                          person.at(0), person.at(1), numbers.at(i), u"Sampleton"_s,
                          QString::number(20 + i * 13 % 400)});
    }
    return made.toBytes();
}

/// A campaign half way, with calls open.
class MiddleStage final : public Stage {
public:
    MiddleStage()
    {
        m_simulator =
            std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"7"_s, u"--speed"_s, u"60"_s});
        m_place.useSimulator(*m_simulator);
        m_place.prepareCampaign(firms(160), {u"--attempts"_s, u"2"_s, u"--budget"_s, u"50"_s});
        m_place.cli({u"stop-list"_s, u"add"_s, u"+12125550143"_s, u"+13055550144"_s});
        open(*m_simulator);
        Application &opened = app();
        opened.data.settingsStore->setValue(u"business/name"_s, u"Harbour Street Software"_s);
        if (!opened.dialer.provider.setApiKey(Secret(QByteArray(testKey))))
            std::fprintf(stderr, "no key\n");
        if (!opened.listeners.start())
            std::fprintf(stderr, "no listeners\n");
        const auto recovered = opened.dialer.recover();
        if (!QTest::qWaitFor([&recovered] { return recovered.isFinished(); }, patience))
            std::fprintf(stderr, "the database is not ready\n");
        const auto started = opened.dialer.queue.start(CampaignId {1});
        const bool isHalfWay = QTest::qWaitFor(
            [&opened] {
                return opened.data.calls->counts(CampaignId {1}).leads.value(LeadStatus::Finished) >= 70;
            },
            patience);
        if (!isHalfWay || !started.isFinished())
            std::fprintf(stderr, "the campaign did not get half way\n");
    }
};

class ManyStage final : public Stage {
public:
    explicit ManyStage(int calls)
    {
        m_simulator =
            std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"7"_s, u"--speed"_s, u"3000"_s});
        m_place.useSimulator(*m_simulator);
        m_place.prepareCampaign(firms(200), {u"--attempts"_s, u"2"_s});
        m_place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
        const QString failure = multiplyCalls(m_place.path(u"data/leadline.db"_s), calls);
        if (!failure.isEmpty())
            std::fprintf(stderr, "%s\n", qPrintable(failure));
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

/// The row a person would look at, so that the details show something.
void chooseRow(Page &page)
{
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
    Theme theme(app);
    const QMap<QString, ThemeMode> looks {{u"light"_s, ThemeMode::Light},
                                          {u"dark"_s, ThemeMode::Dark},
                                          {u"contrast"_s, ThemeMode::HighContrast}};
    theme.apply(ThemeMode::Light);
    for (const QString &state : choice.states) {
        const auto stage = stageOf(state, choice.calls);
        for (const QString &look : choice.looks) {
            theme.apply(looks.value(look, ThemeMode::Light));
            shootPages(stage->app(), state, look, choice);
        }
        theme.apply(ThemeMode::Light);
    }
    return 0;
}
