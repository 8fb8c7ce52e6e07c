#include "app/station/translations.h"
#include "tests/pictures/camera.h"
#include "tests/pictures/sheets.h"
#include "tests/pictures/stages.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int settling = 400; ///< milliseconds: views gather what comes in

struct Choice {
    QStringList states;
    QStringList pages;
    QStringList sheets;
    QList<QSize> sizes;
    QStringList looks;
    QString folder;
    QString language;
    int calls = 100'000;
};

const QStringList &pageNames()
{
    static const QStringList names {u"leads"_s,   u"campaigns"_s, u"calls"_s,       u"dashboard"_s,
                                    u"scripts"_s, u"stop-list"_s, u"diagnostics"_s, u"settings"_s};
    return names;
}

Page &pageOf(Application &app, const QString &name)
{
    const QList<Page *> pages {&app.leads,   &app.campaigns, &app.calls,       &app.dashboard,
                               &app.prompts, &app.stopList,  &app.diagnostics, &app.settings};
    return *pages.at(pageNames().indexOf(name));
}

/// A call in which something was said: the newest one with somebody who is interested.
bool chooseCall(QTableView &table)
{
    const auto *rows = table.model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data().toString() == outcomeLabel(Outcome::Interested)) {
            table.selectRow(row);
            return true;
        }
    }
    return false;
}

/// The row a person would look at, so that the details show something.
void chooseRow(Page &page)
{
    if (auto *calls = page.findChild<QTableView *>(u"calls"_s)) {
        QTest::qWait(500); // a page that is shown reads its rows anew
        if (calls->isVisible())
            (void)QTest::qWaitFor([calls] { return chooseCall(*calls); }, 5'000);
        return;
    }
    for (auto *table : page.findChildren<QTableView *>()) {
        if (table->isVisible() && QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 1'000)
            && !table->currentIndex().isValid())
            table->selectRow(qMin(2, table->model()->rowCount() - 1));
    }
}

/// Takes the pictures of one state.
class Session final {
public:
    Session(Stage &stage, const QString &state, const Choice &choice)
        : m_app(stage.app())
        , m_state(state)
        , m_choice(choice)
    {
        m_app.window.move(0, 0);
        QDir().mkpath(choice.folder + u'/' + state);
    }
    bool isComplete() const { return m_isComplete; }

    void shootPages(const QString &look)
    {
        for (const QSize &size : m_choice.sizes) {
            m_app.window.resize(size);
            for (const QString &name : m_choice.pages) {
                Page &page = pageOf(m_app, name);
                m_app.window.showPage(&page);
                chooseRow(page);
                QTest::qWait(settling);
                keep(name, look, size);
            }
        }
    }

    void shootSheets(Sheets &sheets, const QString &look)
    {
        const QStringList possible = Sheets::names(m_state);
        for (const QSize &size : m_choice.sizes) {
            m_app.window.resize(size);
            for (const QString &name : m_choice.sheets) {
                if (possible.contains(name))
                    shootSheet(sheets, name, look, size);
            }
        }
    }

    void fail(const QString &what)
    {
        std::fprintf(stderr, "state %s: %s\n", qPrintable(m_state), qPrintable(what));
        m_isComplete = false;
    }

private:
    void shootSheet(Sheets &sheets, const QString &name, const QString &look, const QSize &size)
    {
        if (!sheets.open(name))
            fail(name + u" does not open"_s);
        if (!Sheets::isOfAMoment(name))
            QTest::qWait(settling);
        keep(u"sheet-"_s + name, look, size);
        sheets.close(name);
    }

    void keep(const QString &what, const QString &look, const QSize &size)
    {
        const QPixmap picture = pictureOf(m_app.window);
        const QString name = u"%1/%2/%3-%4-%5x%6@%7.png"_s.arg(m_choice.folder, m_state, what, look)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(qRound(picture.devicePixelRatio() * 100));
        if (picture.save(name))
            std::printf("%s\n", qPrintable(name));
        else
            fail(name + u" cannot be written"_s);
    }

    Application &m_app;
    const QString m_state;
    const Choice &m_choice;
    bool m_isComplete = true;
};

bool shoot(const QString &state, const Choice &choice, Theme &theme)
{
    const QMap<QString, ThemeMode> looks {{u"light"_s, ThemeMode::Light},
                                          {u"dark"_s, ThemeMode::Dark},
                                          {u"contrast"_s, ThemeMode::HighContrast}};
    const auto stage = stageOf(state, choice.calls);
    Session session(*stage, state, choice);
    for (const QString &look : choice.looks) {
        theme.apply(looks.value(look));
        session.shootPages(look);
    }
    if (const QString failure = stage->failure(); !failure.isEmpty())
        session.fail(failure);
    if (!choice.sheets.isEmpty()) {
        Sheets sheets(stage->app(), stage->place());
        for (const QString &look : choice.looks) {
            theme.apply(looks.value(look));
            session.shootSheets(sheets, look);
        }
    }
    theme.apply(ThemeMode::Light);
    return session.isComplete();
}

/// The words of an option; ends the program when one is not known.
QStringList wordsOf(const QCommandLineParser &parser, const QString &option, const QStringList &known)
{
    const QStringList words = parser.value(option).split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (known.contains(word))
            continue;
        std::fprintf(stderr, "--%s: %s is none of %s\n", qPrintable(option), qPrintable(word),
                     qPrintable(known.join(u", "_s)));
        std::exit(2);
    }
    return words;
}

/// Pages and sheets, unless only one of them is asked for.
void readSubjects(const QCommandLineParser &parser, Choice &choice)
{
    const QStringList sheets = Sheets::names(u"middle"_s);
    choice.pages = wordsOf(parser, u"pages"_s, pageNames());
    choice.sheets = parser.value(u"sheets"_s) == "all"_L1 ? sheets : wordsOf(parser, u"sheets"_s, sheets);
    if (!parser.isSet(u"pages"_s) && !parser.isSet(u"sheets"_s)) {
        choice.pages = pageNames();
        choice.sheets = sheets;
    }
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"DIR"_s, u"Where the pictures go."_s);
    parser.addOptions(
        {{u"states"_s, u"Of empty,middle,many."_s, u"LIST"_s, u"empty,middle,many"_s},
         {u"pages"_s, u"Of the pages; alone: no sheets."_s, u"LIST"_s},
         {u"sheets"_s,
          u"Of the sheets, menus and panels, or all; alone: no pages. A wrong word lists them."_s, u"LIST"_s},
         {u"looks"_s, u"Of light,dark,contrast."_s, u"LIST"_s, u"light,dark,contrast"_s},
         {u"sizes"_s, u"Of the window; the largest is that of the screen, which sheets fit into."_s,
          u"LIST"_s, u"1280x800,1920x1080"_s},
         {u"language"_s, u"en, de or es."_s, u"CODE"_s, u"en"_s},
         {u"calls"_s, u"How many calls the state many has."_s, u"N"_s, u"100000"_s}});
    parser.addHelpOption();
}

Choice readChoice(const QCommandLineParser &parser)
{
    Choice choice;
    choice.folder = parser.positionalArguments().value(0);
    choice.states = wordsOf(parser, u"states"_s, {u"empty"_s, u"middle"_s, u"many"_s});
    choice.looks = wordsOf(parser, u"looks"_s, {u"light"_s, u"dark"_s, u"contrast"_s});
    choice.language = parser.value(u"language"_s);
    choice.calls = parser.value(u"calls"_s).toInt();
    for (const QString &size : parser.value(u"sizes"_s).split(u',')) {
        const QStringList sides = size.split(u'x');
        choice.sizes.append({sides.value(0).toInt(), sides.value(1).toInt()});
    }
    readSubjects(parser, choice);
    return choice;
}

/// The screen of the offscreen platform, else only 800x800: as large as the largest window. To be called
/// before the application is made; `folder` keeps the description.
void prepareScreen(const Choice &choice, const QTemporaryDir &folder)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return;
    QSize largest;
    for (const QSize &size : choice.sizes)
        largest = largest.expandedTo(size);
    largest += QSize(4, 4); // the frame of the platform
    largest *= qMax(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    const QJsonObject screen {{u"name"_s, u"pictures"_s},
                              {u"x"_s, 0},
                              {u"y"_s, 0},
                              {u"width"_s, largest.width()},
                              {u"height"_s, largest.height()},
                              {u"logicalDpi"_s, 96},
                              {u"logicalBaseDpi"_s, 96},
                              {u"dpr"_s, 1}};
    QFile file(folder.filePath(u"screen.json"_s));
    const QJsonDocument description(QJsonObject {{u"screens"_s, QJsonArray {screen}}});
    if (file.open(QIODevice::WriteOnly) && file.write(description.toJson()) > 0)
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

/// Drives the window through its states and keeps a picture of every page and of everything that opens over
/// it, in every look and size.
int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QLoggingCategory::setFilterRules(u"leadline.*.info=false\nleadline.*.debug=false"_s);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QCommandLineParser parser;
    addOptions(parser);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QTemporaryDir folder;
    const bool isUnderstood =
        parser.parse(arguments) && !parser.isSet(u"help"_s) && !parser.positionalArguments().isEmpty();
    const Choice choice = isUnderstood ? readChoice(parser) : Choice();
    prepareScreen(choice, folder);
    qputenv("HOME", folder.path().toUtf8()); // what dialogs for files show is no person's own
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Leadline"_s);
    parser.process(app);
    if (!isUnderstood)
        parser.showHelp(2);
    Translations translations;
    translations.use(choice.language);
    Theme theme(app);
    theme.apply(ThemeMode::Light);
    bool isComplete = true;
    for (const QString &state : choice.states)
        isComplete = shoot(state, choice, theme) && isComplete;
    return isComplete ? 0 : 1;
}
