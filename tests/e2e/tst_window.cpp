#include "tests/e2e/application.h"
#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QAction>
#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QThreadPool>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 40;
constexpr int patience = 25'000;

/// A widget that can be seen, by the name it has for tests.
template <typename T> T *shown(const QString &name, QWidget *in = nullptr)
{
    const QWidgetList roots = in ? QWidgetList {in} : QApplication::topLevelWidgets();
    for (QWidget *root : roots) {
        for (T *widget : root->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

} // namespace

/// A whole campaign by mouse and keyboard: drop a file, import, make a campaign, start it, save the result.
class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void aCampaignFromTheDroppedFileToTheSavedResult()
    {
        SimulatorProcess simulator({u"--seed"_s, u"3"_s, u"--speed"_s, u"300"_s});
        Application app(m_place.path(u"data"_s), environmentFor(simulator));
        prepare(app);
        drop(app.window, m_place.write(u"fair.csv"_s, leadsForTests(leadCount).toBytes()));
        const std::array steps {&WindowTest::importWithGround, &WindowTest::makeCampaign,
                                &WindowTest::startAndWait};
        for (const auto step : steps) {
            if (!QTest::currentTestFailed())
                step(app);
        }
        if (QTest::currentTestFailed())
            return;

        QStringList dialed = dialedNumbers(simulator);
        dialed.sort();
        QStringList expected = numbersForTests(leadCount);
        expected.sort();
        QCOMPARE(dialed, expected);
        app.window.showPage(&app.calls);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"calls"_s, &app.calls), leadCount, patience);
        saveResults(app);
        app.window.close();
    }

private:
    static int rowsOf(const QString &table, QWidget *page)
    {
        const auto *view = shown<QTableView>(table, page);
        return view ? view->model()->rowCount() : -1;
    }

    static void prepare(Application &app)
    {
        QVERIFY(app.dialer.provider.setApiKey(Secret(QByteArray(testKey))));
        const auto listening = app.listeners.start();
        QVERIFY2(bool(listening), listening ? "" : qPrintable(listening.error().message));
        const auto recovered = app.dialer.recover();
        QTRY_VERIFY_WITH_TIMEOUT(recovered.isFinished(), patience);
        app.window.resize(1280, 800);
        app.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&app.window));
    }

    static void drop(QWidget &window, const QString &file)
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(file)});
        const QPoint at = window.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &dropped);
        QVERIFY(dropped.isAccepted());
    }

    static void importWithGround(Application &app)
    {
        QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"importVerb"_s), patience);
        auto *verb = shown<QPushButton>(u"importVerb"_s);
        auto *ground = shown<QComboBox>(u"ground"_s);
        ground->setCurrentIndex(ground->findData(static_cast<int>(Consent::Kind::Written)));
        QTest::keyClicks(shown<QLineEdit>(u"groundSource"_s), u"Trade fair"_s);
        QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled() && verb->text().contains(QString::number(leadCount)),
                                 patience);
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"leads"_s, &app.leads), leadCount, patience);
        QVERIFY(!shown<QPushButton>(u"importVerb"_s));
    }

    static void makeCampaign(Application &app)
    {
        app.window.showPage(&app.campaigns);
        QTRY_VERIFY(shown<QPushButton>(u"newCampaign"_s, &app.campaigns));
        QTest::mouseClick(shown<QPushButton>(u"newCampaign"_s, &app.campaigns), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"createCampaign"_s), patience);
        shown<QCheckBox>(u"anyHours"_s)->setChecked(true);
        shown<QSpinBox>(u"attempts"_s)->setValue(1);
        auto *name = shown<QLineEdit>(u"name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Fair"_s);
        QTest::mouseClick(shown<QPushButton>(u"createCampaign"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"campaigns"_s, &app.campaigns), 1, patience);
        QTRY_VERIFY(!shown<QPushButton>(u"createCampaign"_s));
    }

    static void startAndWait(Application &app)
    {
        QTRY_VERIFY(shown<QPushButton>(u"start"_s, &app.campaigns));
        QTest::mouseClick(shown<QPushButton>(u"start"_s, &app.campaigns), Qt::LeftButton);
        const auto *preflight = &app.window;
        QTRY_VERIFY(preflight->findChild<QPushButton *>(u"startCalling"_s));
        auto *startCalling = preflight->findChild<QPushButton *>(u"startCalling"_s);
        QTRY_VERIFY(startCalling->isEnabled());
        QVERIFY2(startCalling->text().contains(QString::number(leadCount)), qPrintable(startCalling->text()));
        QTest::mouseClick(startCalling, Qt::LeftButton);
        const auto campaign = [&app] { return app.data.calls->campaignByName(u"Fair"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(campaign() && campaign()->state == CampaignState::Finished, patience);
        const CampaignCounts counts = app.data.calls->counts(campaign()->id);
        QCOMPARE(counts.total(), leadCount);
        QCOMPARE(counts.leads.value(LeadStatus::Finished), leadCount);
        QTRY_VERIFY(shown<QLabel>(u"messageText"_s, &app.window));
    }

    void saveResults(Application &app)
    {
        const QString file = m_place.path(u"results.csv"_s);
        app.window.showPage(&app.campaigns);
        auto *save = app.campaigns.findChild<QAction *>(u"saveResults"_s);
        QVERIFY(save);
        QTRY_VERIFY(save->isEnabled());
        save->trigger();
        QTRY_VERIFY(app.window.findChild<QFileDialog *>());
        auto *dialog = app.window.findChild<QFileDialog *>();
        dialog->selectFile(file);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        const CsvFile saved = CsvFile::parse(m_place.read(u"results.csv"_s));
        QCOMPARE(saved.rows.size(), leadCount);
        QCOMPARE(saved.cells(u"phone"_s), numbersForTests(leadCount));
        QVERIFY(!saved.cells(u"outcome"_s).contains(QString()));
    }

    Workplace m_place;
};

LEADLINE_TEST(WindowTest)
#include "tst_window.moc"
