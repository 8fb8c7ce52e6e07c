#include "app/desktop/copyquestion.h"
#include "tests/e2e/application.h"
#include "tests/e2e/csvfile.h"
#include "tests/e2e/plantedtexts.h"
#include "tests/support/markuppayloads.h"
#include "tests/support/testmain.h"
#include "ui/leads/importsdialog.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include "core/base/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QImage>
#include <QMenu>
#include <QProcess>
#include <QTableView>
#include <QTcpServer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int longPatience = 200'000;
constexpr int rows = 40;
const auto dataVariable = "LEADLINE_TEST_MARKUP_DATA"; ///< an outer run has prepared the data directory there

/// Every way a text reaches the eye, walked through.
class Walk final {
public:
    explicit Walk(Application &app)
        : m_app(app)
    {
    }
    int places() const { return m_places; }
    QStringList texts() const { return m_texts; }
    std::chrono::milliseconds longestStep() const { return m_longest; }

    void throughEveryPage()
    {
        const QList<Page *> pages {&m_app.leads,   &m_app.campaigns, &m_app.calls,       &m_app.dashboard,
                                   &m_app.prompts, &m_app.stopList,  &m_app.diagnostics, &m_app.settings};
        for (Page *page : pages) {
            step([this, page] { m_app.window.showPage(page); });
            throughViewsOf(*page);
        }
    }
    /// A window of its own: drawn, its views and tips shown, closed.
    void through(QWidget &window)
    {
        window.show();
        throughViewsOf(window);
        window.close();
    }

private:
    void throughViewsOf(QWidget &window)
    {
        look(window);
        for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model())
                continue;
            const QAbstractItemModel &model = *view->model();
            const bool hasRows = QTest::qWaitFor([&model] { return model.rowCount() > 0; }, 200);
            for (int row = 0; hasRows && row < qMin(rows, model.rowCount()); ++row) {
                step([view, &model, row] { view->setCurrentIndex(model.index(row, 0)); });
                if (row % 4 == 0) // what is beside the table
                    look(window);
                for (int column = 0; column < model.columnCount(); ++column)
                    cell(*view, model.index(row, column));
            }
            for (int column = 0; column < model.columnCount(); ++column)
                tip(*view, model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        for (QMenu *menu : window.findChildren<QMenu *>())
            step([menu] { menu->grab(); });
    }
    void cell(QAbstractItemView &view, const QModelIndex &index)
    {
        m_texts.append(index.data().toString());
        tip(view, index.data(Qt::ToolTipRole).toString());
    }
    void look(QWidget &window)
    {
        step([&window] { window.grab(); });
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty())
                m_texts.append(label->text());
            tip(window, widget->toolTip());
        }
    }
    void tip(QWidget &owner, const QString &text)
    {
        if (text.isEmpty() || m_tips.contains(text))
            return;
        m_tips.insert(text);
        step([&owner, &text] {
            QToolTip::showText(owner.mapToGlobal(QPoint(5, 5)), text, &owner);
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top->inherits("QTipLabel"))
                    top->grab();
            }
            QToolTip::hideText();
        });
    }
    template <typename Do> void step(const Do &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::sendPostedEvents();
        m_longest = qMax(m_longest, std::chrono::milliseconds(timer.elapsed()));
        ++m_places;
    }

    Application &m_app;
    QSet<QString> m_tips;
    QStringList m_texts;
    int m_places = 0;
    std::chrono::milliseconds m_longest {0};
};

QMap<QString, QString> offline()
{
    return {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s},
            {u"BUSINESS_NAME"_s, u"Harbour Street Software"_s}};
}

/// What the program may never write raw: it steers direction, or cannot be seen.
bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7f && code < 0xa0)
        || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x2067) || code == 0xfeff || code == 0x061c;
}

} // namespace

/// Text from outside is shown as text: B-6 and B-7, over every page, detail, tip, sheet and notice.
class SafeShowingTest : public QObject {
    Q_OBJECT

private slots:
    /// B-6: the walk below, watched from outside.
    void markupOpensNoFileAndNoConnection()
    {
        QTcpServer trap;
        QVERIFY(trap.listen(QHostAddress::LocalHost));
        const QString picture = m_place.path(u"markup-canary.png"_s);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(picture));
        QVERIFY(prepare(markup::payloads(picture, trap.serverPort())));

        QProcess watched;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(dataVariable), m_place.path(u"data"_s));
        environment.insert(u"ASAN_OPTIONS"_s,
                           u"detect_leaks=0"_s); // cannot look for leaks while it is traced
        watched.setProcessEnvironment(environment);
        watched.setProcessChannelMode(QProcess::MergedChannels);
        const QString trace = m_place.path(u"trace"_s);
        watched.start(u"strace"_s,
                      {u"-f"_s, u"-qq"_s, u"--seccomp-bpf"_s, u"-s"_s, u"400"_s, u"-e"_s,
                       u"trace=%file,connect"_s, u"-o"_s, trace, QCoreApplication::applicationFilePath(),
                       u"safeshowing"_s, u"walksThroughEverything"_s});
        QVERIFY2(watched.waitForFinished(longPatience), watched.readAll().right(2'000).constData());
        QVERIFY2(watched.exitStatus() == QProcess::NormalExit && watched.exitCode() == 0,
                 watched.readAll().right(4'000).constData());

        const QList<QByteArray> calls = m_place.read(u"trace"_s).split('\n');
        const QByteArray address = "htons(" + QByteArray::number(trap.serverPort()) + ')';
        qsizetype databases = 0;
        for (const QByteArray &call : calls) {
            QVERIFY2(!call.contains("markup-canary"), call.constData());
            QVERIFY2(!call.contains(address), call.constData());
            QVERIFY2(!call.contains("AF_INET"), call.constData());
            databases += call.contains("leadline.db") ? 1 : 0;
        }
        QVERIFY(databases > 0); // the trace saw the program at work
        QVERIFY(!trap.hasPendingConnections());
    }

    void walksThroughEverything()
    {
        QString directory = qEnvironmentVariable(dataVariable);
        if (directory.isEmpty()) {
            QVERIFY(prepare(markup::payloads(u"/tmp/markup-canary.png"_s, 9)));
            directory = m_place.path(u"data"_s);
        }
        const QStringList payloads = markup::payloads(u"/tmp/markup-canary.png"_s, 9);
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light);
        Application app(directory, offline());
        app.window.resize(1100, 720);
        app.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&app.window));
        Walk walk(app);
        walk.throughEveryPage();
        throughBars(app, walk, payloads);
        throughSheets(app, walk, payloads);
        // Not only empty pages: the texts were there, as text.
        const QStringList shown = walk.texts();
        const auto withMarkup = std::count_if(shown.begin(), shown.end(),
                                              [](const QString &text) { return text.contains(u"<img"_s); });
        QVERIFY2(withMarkup > 500, qPrintable(QString::number(withMarkup)));
        QVERIFY(walk.places() > 500);
        qInfo("%d steps, %lld texts with markup, longest step %lld ms", walk.places(),
              static_cast<long long>(withMarkup), static_cast<long long>(walk.longestStep().count()));
    }

    /// B-7.
    void hiddenCharactersAreShownMarked()
    {
        QStringList nasty {
            u"a\u202Eb\u202C"_s,
            u"zero\u200Bwidth\u200D"_s,
            u"p\u0430ypal"_s,
            u"line\u2028break\u2029"_s,
            u"isolate\u2066x\u2069\u2069"_s,
            u"tag\U000E0041\U000E0042"_s,
            u"bom\uFEFF"_s,
            u"marks e"_s + QString(10'000, QChar(0x301)),
            u"bell\u0007esc\u001B[31m"_s,
            u"mark\u061C"_s,
            QString(1'024 * 1'024, u'W'),
        };
        nasty.append(u"lone "_s + QChar(0xD800) + u" and "_s + QChar(0xDC00));
        nasty.append(u"nul "_s + QChar(0) + u" inside"_s);
        for (qsizetype i = nasty.size(); i < rows; ++i)
            nasty.append(u"row %1 \u202E\u200B"_s.arg(i));
        for (QString &text : nasty)
            text = text::storable(text); // as every store does
        QVERIFY(prepare(nasty));
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light);
        Application app(m_place.path(u"data"_s), offline());
        app.window.resize(1100, 720);
        app.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&app.window));
        Walk walk(app);
        walk.throughEveryPage();
        throughBars(app, walk, nasty.mid(0, 10));
        int marked = 0;
        QSet<QString> seen;
        for (const QString &text : walk.texts()) {
            if (seen.contains(text))
                continue;
            seen.insert(text);
            marked += text.contains(u"⟨U+"_s) ? 1 : 0;
            QVERIFY2(text.size() < 100'000, qPrintable(text.left(80)));
            QVERIFY2(std::none_of(text.begin(), text.end(), isHidden), qPrintable(text.left(200)));
        }
        QVERIFY(marked > 50);
        qInfo("%d steps, %d texts marked, longest step %lld ms", walk.places(), marked,
              static_cast<long long>(walk.longestStep().count()));
    }

private:
    /// A data directory with as many leads and ended calls as there are texts, and the texts in all of them.
    bool prepare(const QStringList &texts)
    {
        QDir(m_place.path(u"data"_s)).removeRecursively();
        SimulatorProcess simulator({u"--seed"_s, u"5"_s, u"--speed"_s, u"3000"_s});
        m_place.useSimulator(simulator);
        if (!m_place.prepareCampaign(leadsForTests(rows).toBytes(), {u"--attempts"_s, u"1"_s}))
            return false;
        const auto run = m_place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
        const QString scripts = m_place.path(u"data/prompts"_s);
        QDir().mkpath(scripts);
        for (int i = 0; i < 5; ++i)
            m_place.write(
                u"data/prompts/foreign-%1.txt"_s.arg(i),
                (u"{# title: "_s + texts.at(i).left(100) + u" #}\n"_s + texts.at(i).left(5'000)).toUtf8());
        const QString failure = plantTexts(m_place.path(u"data/leadline.db"_s), texts);
        if (!failure.isEmpty())
            qWarning("%s", qPrintable(failure.left(500)));
        return (run.code == 0 || run.code == 3) && failure.isEmpty();
    }

    static void throughBars(Application &app, Walk &walk, const QStringList &payloads)
    {
        for (const QString &payload : payloads) {
            app.window.showMessage(
                {Message::Kind::Warning, u"About "_s + text::isolated(payload), text::label(payload), [] {}});
            Campaign campaign;
            campaign.state = CampaignState::Running;
            campaign.settings.name = payload;
            campaign.pauseCause = payload;
            app.window.setCampaign(campaign,
                                   {.kind = QueueStatus::Kind::Dialing, .text = payload, .untilUtc = {}});
            app.notice.tell(payload, payload);
            app.notice.setState(payload);
            app.window.grab();
        }
        app.window.showPage(&app.settings);
        walk.through(app.window);
        app.window.show();
        app.window.clearCampaign();
    }

    void throughSheets(Application &app, Walk &walk, const QStringList &payloads)
    {
        ImportsDialog imports(*app.data.leads, *app.data.leadStore);
        walk.through(imports);
        app.leads.openImport({m_place.write(u"foreign.csv"_s, foreignFile(payloads))});
        throughSheetsOf(app, walk);
        app.campaigns.openNewCampaign();
        throughSheetsOf(app, walk);
        app.link.lookAhead(CampaignId {1});
        throughSheetsOf(app, walk);
        emit app.campaigns.dryRunRequested(CampaignId {1});
        throughSheetsOf(app, walk);
        emit app.campaigns.testCallRequested(CampaignId {1});
        throughSheetsOf(app, walk);
        app.window.openShortcuts();
        throughSheetsOf(app, walk);
        emit app.window.diagnosticsRequested();
        throughSheetsOf(app, walk);
    }

    static void throughSheetsOf(Application &app, Walk &walk)
    {
        const auto open = [&app] {
            QList<QDialog *> found;
            for (QDialog *dialog : app.window.findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    found.append(dialog);
            }
            return found;
        };
        QVERIFY(QTest::qWaitFor([&open] { return !open().isEmpty(); }, patience));
        for (QDialog *dialog : open())
            walk.through(*dialog);
        QTRY_VERIFY_WITH_TIMEOUT(open().isEmpty(), patience);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    static QByteArray foreignFile(const QStringList &payloads)
    {
        CsvFile file;
        file.header = {u"phone"_s, u"company"_s, payloads.at(0), payloads.at(1)};
        for (qsizetype i = 0; i < payloads.size(); ++i)
            file.rows.append({u"+1212555%1"_s.arg(100 + i, 4, 10, QChar(u'0')), payloads.at(i),
                              payloads.at(i), payloads.at(i)});
        return file.toBytes();
    }

    Workplace m_place;
};

LEADLINE_TEST(SafeShowingTest)
#include "tst_safeshowing.moc"
