#include "app/desktop/copyquestion.h"
#include "core/storage/sql.h"
#include "tests/e2e/csvfile.h"
#include "tests/e2e/workplace.h"
#include "tests/support/testmain.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The desktop's start as far as a copied database goes.
struct Start {
    Start(const Workplace &place, const SimulatorProcess &simulator)
        : opened(DataStore::open(place.path(u"data"_s), Database::Access::ReadWrite,
                                 {{u"BLAND_BASE_URL"_s, simulator.url().toString()},
                                  {u"BUSINESS_NAME"_s, u"Harbour Street Software"_s},
                                  {u"LEADLINE_TIME_SCALE"_s, u"1000"_s}},
                                 clock))
        , data(**opened)
    {
        if (!dialer.provider.setApiKey(Secret(testKey)))
            qFatal("the key was not taken");
        question.ask();
        window.show();
    }

    QMessageBox *box() const { return window.findChild<QMessageBox *>(u"copyQuestion"_s); }
    void answer(QMessageBox::ButtonRole role) const
    {
        for (QAbstractButton *button : box()->buttons()) {
            if (box()->buttonRole(button) == role)
                button->click();
        }
    }
    Result<Done> startCampaign()
    {
        const auto started = dialer.queue.start(data.calls->campaignByName(u"C"_s)->id);
        if (!QTest::qWaitFor([&started] { return started.isFinished(); }, 15'000))
            return Error {Error::Kind::Cancelled, u"not started in time"_s};
        return started.result();
    }

    const SystemClock clock;
    Result<std::unique_ptr<DataStore>> opened;
    DataStore &data;
    Dialer dialer {data};
    MainWindow window {*data.settingsStore};
    CopyQuestion question {dialer, window};
};

} // namespace

/// A database that comes from another computer, opened in the window.
class CopyQuestionTest : public QObject {
    Q_OBJECT
private slots:
    void ofOurOwnDatabaseNothingIsAsked()
    {
        SimulatorProcess simulator;
        Workplace place;
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(2).toBytes()));
        const Start start(place, simulator);
        QVERIFY(!start.box());
    }

    void putAsideNothingIsDialed()
    {
        SimulatorProcess simulator;
        Workplace place;
        makeCopy(place, simulator);
        Start start(place, simulator);
        QVERIFY(start.box() && start.box()->text().contains(u"elsewhere"_s));
        start.answer(QMessageBox::RejectRole);
        const auto started = start.startCampaign();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(u"elsewhere"_s));
        QVERIFY(start.dialer.isUnconfirmedCopy());
        QCOMPARE(simulator.ledger().size(), 0);
    }

    void confirmedItDials()
    {
        SimulatorProcess simulator({u"--speed"_s, u"300"_s});
        Workplace place;
        makeCopy(place, simulator);
        {
            Start start(place, simulator);
            QVERIFY(start.box());
            start.answer(QMessageBox::AcceptRole);
            QTRY_VERIFY(!start.dialer.isUnconfirmedCopy());
            QTRY_VERIFY_WITH_TIMEOUT(bool(start.startCampaign()), 15'000);
            QTRY_VERIFY_WITH_TIMEOUT(!simulator.ledger().isEmpty(), 15'000);
        }
        const Start later(place, simulator);
        QVERIFY(!later.box());
    }

private:
    static void makeCopy(Workplace &place, const SimulatorProcess &simulator)
    {
        place.useSimulator(simulator);
        QVERIFY(place.prepareCampaign(leadsForTests(2).toBytes()));
        const auto connection =
            sql::Connection::open(place.path(u"data/leadline.db"_s), sql::Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QVERIFY(sql::change(connection->database(),
                            u"UPDATE meta SET value = 'elsewhere' WHERE key IN ('host', 'machine')"_s));
    }
};

LEADLINE_TEST(CopyQuestionTest)
#include "tst_copyquestion.moc"
