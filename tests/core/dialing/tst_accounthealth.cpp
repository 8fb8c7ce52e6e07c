#include "core/dialing/accounthealth.h"
#include "tests/support/fakecallprovider.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

class AccountHealthTest : public QObject {
    Q_OBJECT

private slots:
    void countsWhatSpeaksOfTheAccount_data();
    void countsWhatSpeaksOfTheAccount();
    void scalesItsWaits();

private:
    FakeCallProvider m_provider;
    FakeClock m_clock;
    QRandomGenerator m_random { 1 };
};

void AccountHealthTest::countsWhatSpeaksOfTheAccount_data()
{
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<bool>("accountFailure");
    QTest::addColumn<bool>("loadRefusal");
    QTest::addColumn<bool>("opens");
    QTest::newRow("placed") << AttemptState::Placed << 200 << false << false << false;
    QTest::newRow("refused for its number") << AttemptState::Rejected << 400 << false << false << false;
    QTest::newRow("refused for the key") << AttemptState::Rejected << 401 << true << false << true;
    QTest::newRow("refused for load") << AttemptState::Rejected << 429 << false << true << false;
    QTest::newRow("same number") << AttemptState::Unknown << 429 << false << false << false;
    QTest::newRow("unclear 429") << AttemptState::Unknown << 429 << true << false << true;
    QTest::newRow("server error") << AttemptState::Unknown << 502 << true << false << true;
    QTest::newRow("no answer") << AttemptState::Unknown << 0 << false << false << true;
    QTest::newRow("not sent") << AttemptState::NotSent << 0 << false << false << true;
}

void AccountHealthTest::countsWhatSpeaksOfTheAccount()
{
    QFETCH(AttemptState, state);
    QFETCH(int, httpStatus);
    QFETCH(bool, accountFailure);
    QFETCH(bool, loadRefusal);
    QFETCH(bool, opens);
    AccountHealth health(m_provider, m_clock, TimeScale(), m_random);
    QSignalSpy opened(&health, &AccountHealth::opened);
    DialVerdict verdict;
    verdict.state = state;
    verdict.httpStatus = httpStatus;
    verdict.accountFailure = accountFailure;
    verdict.loadRefusal = loadRefusal;
    for (int i = 0; i < 4; ++i)
        health.judge(verdict);
    QVERIFY(!health.isOpen());
    for (int i = 0; i < 4; ++i)
        health.judge(verdict);
    QCOMPARE(health.isOpen(), opens);
    QCOMPARE(opened.size(), opens ? 1 : 0);
}

void AccountHealthTest::scalesItsWaits()
{
    AccountHealth health(m_provider, m_clock, TimeScale(100), m_random);
    DialVerdict verdict = FakeCallProvider::failure(AttemptState::Unknown, 503);
    verdict.retryAfter = 30s;
    health.judge(verdict);
    QCOMPARE(health.wait(), 300ms);
}

LEADLINE_TEST(AccountHealthTest)
#include "tst_accounthealth.moc"
