#include "core/storage/sqlconversationsearch.h"
#include "tests/e2e/application.h"
#include "tests/e2e/csvfile.h"
#include "tests/e2e/keyboard.h"
#include "tests/support/testmain.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/calltablemodel.h"
#include "ui/calls/saidpanel.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>
#include <QTimer>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 25'000;
constexpr int leadCount = 24;

/// A decision of the person who reviews, and its key.
struct Decision {
    Qt::Key key;
    Outcome outcome;
};

constexpr std::array decisions {
    Decision {Qt::Key_1, Outcome::Interested},    Decision {Qt::Key_4, Outcome::NotInterested},
    Decision {Qt::Key_5, Outcome::HumanAnswered}, Decision {Qt::Key_6, Outcome::Voicemail},
    Decision {Qt::Key_3, Outcome::NeedsInfo},     Decision {Qt::Key_1, Outcome::Interested},
    Decision {Qt::Key_7, Outcome::NoAnswer},      Decision {Qt::Key_8, Outcome::Hangup},
    Decision {Qt::Key_4, Outcome::NotInterested}, Decision {Qt::Key_0, Outcome::Unknown},
};

} // namespace

/// What a person does with the results, by keys alone: ten calls reviewed, a callback, the searches, the
/// exports.
class KeyboardDeskTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_simulator =
            std::make_unique<SimulatorProcess>(QStringList {u"--seed"_s, u"3"_s, u"--speed"_s, u"3000"_s});
        m_place.useSimulator(*m_simulator);
        // One call to each lead, and one left that a person may plan.
        QVERIFY(m_place.prepareCampaign(leadsForTests(leadCount).toBytes(),
                                        {u"--attempts"_s, u"2"_s, u"--retry"_s,
                                         u"no_answer never, busy never, voicemail never, failed never"_s}));
        const auto run = m_place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
        QVERIFY2(run.code == 0 || run.code == 3, run.told());
        m_app = std::make_unique<Application>(m_place.path(u"data"_s), environmentFor(*m_simulator));
        m_app->window.resize(1280, 800);
        m_app->window.show();
        m_app->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window));
    }
    void cleanupTestCase()
    {
        m_app.reset();
        m_simulator.reset();
    }

    void reviewsTenCallsWithCorrections()
    {
        openCalls();
        keyboard::press(Qt::Key_Home, Qt::ControlModifier);
        QList<AttemptId> reviewed;
        for (const Decision &decision : decisions) {
            for (int row = 0; row < leadCount && !mayBeCorrected(current()); ++row)
                keyboard::press(Qt::Key_J);
            const AttemptId call = current();
            QVERIFY(mayBeCorrected(call) && !reviewed.contains(call));
            keyboard::press(decision.key);
            QTRY_COMPARE(stored(call).call.outcomeBy, OutcomeBy::Person);
            QCOMPARE(stored(call).call.outcome, std::optional(decision.outcome));
            reviewed.append(call);
            keyboard::press(Qt::Key_J);
        }
        // The last decision is taken back, the others stay.
        keyboard::press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(stored(reviewed.last()).call.outcomeBy != OutcomeBy::Person);
        for (std::size_t i = 0; i + 1 < decisions.size(); ++i)
            QCOMPARE(stored(reviewed.at(static_cast<qsizetype>(i))).call.outcome,
                     std::optional(decisions[i].outcome));
    }

    void writesANoteAndPlansACallback()
    {
        openCalls();
        keyboard::press(Qt::Key_End, Qt::ControlModifier);
        for (int row = 0; row < leadCount && !mayBeCorrected(current()); ++row)
            keyboard::press(Qt::Key_K);
        const AttemptId call = current();
        keyboard::press(Qt::Key_Return); // the details, with the notes
        keyboard::press(Qt::Key_N);
        QTRY_VERIFY(keyboard::isAt(u"notes"_s));
        keyboard::type(u"Ask for Eve, bed 7"_s); // keys of the page are letters here
        keyboard::press(Qt::Key_Escape);
        QVERIFY(keyboard::isAt(u"calls"_s));
        QTRY_COMPARE(stored(call).call.notes, u"Ask for Eve, bed 7"_s);

        keyboard::press(Qt::Key_B);
        QTRY_VERIFY(keyboard::sheetIsOpen(m_app->window));
        auto *moment = qobject_cast<QDateTimeEdit *>(QApplication::focusWidget());
        QVERIFY(moment);
        keyboard::press(Qt::Key_M, Qt::AltModifier); // next Monday
        QTRY_COMPARE(moment->date().dayOfWeek(), static_cast<int>(Qt::Monday));
        keyboard::press(Qt::Key_Return);
        QTRY_VERIFY(keyboard::isBackAt(m_app->window));
        QTRY_VERIFY(stored(call).callbackUtc.isValid());
        QVERIFY(stored(call).callbackUtc > m_app->clock.nowUtc());
        const QTimeZone there(stored(call).zones.value(0).toLatin1());
        if (there.isValid())
            QCOMPARE(stored(call).callbackUtc.toTimeZone(there).date().dayOfWeek(),
                     static_cast<int>(Qt::Monday));
    }

    void searchesCallsAndLeads()
    {
        openCalls();
        const auto *calls = table(m_app->calls, u"calls"_s);
        const int all = calls->model()->rowCount();
        search(u"Example 7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(calls->model()->rowCount() > 0 && calls->model()->rowCount() < all,
                                 patience);
        QVERIFY(shows(*calls, u"Example 7"_s));
        search({});
        QTRY_COMPARE_WITH_TIMEOUT(calls->model()->rowCount(), all, patience);

        keyboard::press(Qt::Key_1, Qt::ControlModifier);
        const auto *leads = table(m_app->leads, u"leads"_s);
        QTRY_COMPARE_WITH_TIMEOUT(leads->model()->rowCount(), leadCount, patience);
        // Every word is looked for in all texts and numbers; this number is of one lead alone.
        search(numbersForTests(1, 7).constFirst());
        QTRY_COMPARE_WITH_TIMEOUT(leads->model()->rowCount(), 1, patience);
        QVERIFY(shows(*leads, u"Example 7"_s));
        search({});
        QTRY_COMPARE_WITH_TIMEOUT(leads->model()->rowCount(), leadCount, patience);
    }

    void searchesEverythingThatWasSaid()
    {
        const auto search = makeSqlConversationSearch(m_app->data.readingThread);
        m_app->calls.setConversationSearch(search.get());
        const auto end = qScopeGuard([this] { m_app->calls.setConversationSearch(nullptr); });
        openCalls();
        keyboard::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(keyboard::isAt(u"saidSearch"_s));
        const auto *hits = m_app->calls.findChild<QListView *>(u"saidHits"_s);
        const auto *found = qobject_cast<const SaidModel *>(hits->model());
        keyboard::type(u"hello"_s); // how nearly everybody answers
        QTRY_VERIFY_WITH_TIMEOUT(found->rowCount() > 1, patience);
        for (int row = 0; row < found->rowCount(); ++row) {
            const QString words = found->index(row).data(SaidModel::ContextRole).toString();
            QVERIFY2(words.contains(u"hello"_s, Qt::CaseInsensitive), qPrintable(words));
        }
        keyboard::press(Qt::Key_Down);
        keyboard::press(Qt::Key_Down);
        keyboard::press(Qt::Key_Return); // the second one
        QTRY_COMPARE(m_app->calls.detail().call(), found->hit(1).call);
        QVERIFY(m_app->calls.detail().isVisible());

        QTRY_VERIFY(keyboard::isAt(u"saidHits"_s)); // where letters and digits are keys of the page
        keyboard::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(keyboard::isAt(u"saidSearch"_s));
        keyboard::press(Qt::Key_A, Qt::ControlModifier);
        keyboard::type(u"\"hello goodbye\""_s); // nobody says them one after the other
        QTRY_COMPARE_WITH_TIMEOUT(found->rowCount(), 0, patience);
        keyboard::press(Qt::Key_Escape);
        QTRY_VERIFY(keyboard::isAt(u"calls"_s));
        QVERIFY(!hits->isVisible());
    }

    void exportsTheResultsOfACampaign()
    {
        const QString file = m_place.path(u"results-by-keys.csv"_s);
        keyboard::press(Qt::Key_2, Qt::ControlModifier);
        const auto *more = m_app->campaigns.findChild<QPushButton *>(u"moreActions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(more->isVisible() && more->isEnabled(), patience);
        QVERIFY(keyboard::tabTo(u"moreActions"_s));
        QVERIFY(chooseFromMenu(u"saveResults"_s));
        saveAs(file);
        const auto saved = [this] { return CsvFile::parse(m_place.read(u"results-by-keys.csv"_s)); };
        QTRY_COMPARE_WITH_TIMEOUT(saved().rows.size(), leadCount, patience);
        QCOMPARE(saved().cells(u"phone"_s), numbersForTests(leadCount));
        QVERIFY(!saved().cells(u"outcome"_s).isEmpty());
        QTRY_VERIFY(keyboard::isBackAt(m_app->window));
    }

    void exportsTheLeads()
    {
        const QString file = m_place.path(u"by-keys.csv"_s);
        keyboard::press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(table(m_app->leads, u"leads"_s)->model()->rowCount(), leadCount, patience);
        keyboard::press(Qt::Key_E, Qt::ControlModifier);
        saveAs(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        QTRY_VERIFY(keyboard::isBackAt(m_app->window));
        const CsvFile saved = CsvFile::parse(m_place.read(u"by-keys.csv"_s));
        QCOMPARE(saved.rows.size(), leadCount);
        for (const QString &number : numbersForTests(leadCount)) {
            QVERIFY2(std::ranges::any_of(saved.rows,
                                         [&number](const QStringList &row) { return row.contains(number); }),
                     qPrintable(number));
        }
    }

private:
    /// Opens the menu of the button that has the keyboard and goes down to the action of that name; false
    /// when it has none. The keys come from a timer: an open menu has an event loop of its own.
    bool chooseFromMenu(const QString &name)
    {
        constexpr int most = 30;
        int steps = 0;
        bool isChosen = false;
        QTimer finger;
        connect(&finger, &QTimer::timeout, this, [&] {
            const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            isChosen = menu->activeAction() && menu->activeAction()->objectName() == name;
            if (!isChosen && ++steps < most)
                return keyboard::press(Qt::Key_Down);
            finger.stop();
            keyboard::press(isChosen ? Qt::Key_Return : Qt::Key_Escape);
        });
        finger.start(0);
        keyboard::press(Qt::Key_Space);
        return QTest::qWaitFor([&finger] { return !finger.isActive(); }, patience) && isChosen;
    }

    /// In the dialog that asks for a file.
    void saveAs(const QString &file)
    {
        QTRY_VERIFY(keyboard::sheetIsOpen(m_app->window));
        QVERIFY(keyboard::tabTo(u"fileNameEdit"_s));
        QGuiApplication::clipboard()->setText(file);
        keyboard::press(Qt::Key_A, Qt::ControlModifier);
        keyboard::press(Qt::Key_V, Qt::ControlModifier);
        keyboard::press(Qt::Key_Return);
    }

    static QTableView *table(const QWidget &page, const QString &name)
    {
        return page.findChild<QTableView *>(name);
    }

    /// The calls with the keyboard in their list.
    void openCalls()
    {
        keyboard::press(Qt::Key_3, Qt::ControlModifier);
        const auto *model = table(m_app->calls, u"calls"_s)->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > static_cast<int>(decisions.size()), patience);
        QVERIFY(keyboard::tabTo(u"calls"_s));
    }

    AttemptId current()
    {
        const auto index = table(m_app->calls, u"calls"_s)->currentIndex();
        return AttemptId {index.data(CallTableModel::IdRole).toLongLong()};
    }

    /// What a person asked for on the telephone stays, and a call that is not over has nothing to correct.
    bool mayBeCorrected(AttemptId call)
    {
        const Attempt attempt = stored(call).call;
        return attempt.state == AttemptState::Ended && attempt.outcome != Outcome::DoNotCall;
    }

    DeskCall stored(AttemptId call) { return m_app->data.callDeskReader->calls({call}).value(0); }

    /// Nothing for empty words.
    static void search(const QString &words)
    {
        keyboard::press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(keyboard::isAt(u"search"_s));
        keyboard::press(Qt::Key_A, Qt::ControlModifier);
        keyboard::press(Qt::Key_Delete);
        keyboard::type(words);
        keyboard::press(Qt::Key_Return);
    }

    static bool shows(const QTableView &view, const QString &words)
    {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (view.model()->index(0, column).data().toString().contains(words))
                return true;
        }
        return false;
    }

    Workplace m_place;
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<Application> m_app;
};

LEADLINE_TEST(KeyboardDeskTest)
#include "tst_keyboarddesk.moc"
