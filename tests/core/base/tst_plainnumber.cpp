#include "core/base/plainnumber.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 14> forms {
    "%1%2%3",     "(%1) %2-%3", "%1-%2-%3",   "%1.%2.%3",    "+1%1%2%3",  "1%1%2%3",  "+1 (%1) %2-%3",
    "1-%1-%2-%3", "%1/%2-%3",   " %1 %2 %3 ", "+1.%1.%2.%3", "011%1%2%3", "%1%2%3.0", "+49%1%2%3"};
constexpr std::array<const char *, 6> regions {"US", "CA", "PR", "DE", "us", ""};

quint32 seedOfRun()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("LEADLINE_TEST_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

QString told(const PhoneNumbers::Outcome &outcome)
{
    if (const auto *fault = std::get_if<NumberFault>(&outcome))
        return faultCode(*fault);
    const auto &read = std::get<ReadNumber>(outcome);
    return read.number.e164() + (read.doubtful ? u" doubtful "_s : u" "_s) + read.repair;
}

NumberPolicy policyOf(int number)
{
    NumberPolicy policy;
    policy.allowFictional = number % 2 == 1;
    policy.allowExtension = number % 3 == 1;
    if (number % 5 == 1)
        policy.ownNumbers = QStringList {u"+1 212 736-5000"_s, u"+12125550143"_s};
    return policy;
}

/// Empty when both ways say the same.
QString difference(const QString &text, const QString &region, const NumberPolicy &policy)
{
    const QString fast = told(PhoneNumbers::read(text, region, policy));
    const QString slow = told(PhoneNumbers::readWithLibrary(text, region, policy));
    return fast == slow ? QString() : u"\"%1\" in %2: %3, library: %4"_s.arg(text, region, fast, slow);
}

} // namespace

class PlainNumberTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryAreaCodeAsTheLibraryDoes()
    {
        const quint32 seed = seedOfRun();
        qInfo("LEADLINE_TEST_SEED=%u", seed);
        QRandomGenerator random(seed);
        constexpr std::array exchanges {555, 976, 911, 211, 100, 736};
        for (int area = 0; area < 1'000; ++area) {
            for (int i = 0; i < 3; ++i) {
                const int exchange = random.bounded(2) == 0
                    ? random.bounded(1'000)
                    : exchanges.at(random.bounded(quint32(exchanges.size())));
                const int line = exchange == 555 ? random.bounded(90, 210) : random.bounded(10'000);
                const char *form = forms.at(random.bounded(static_cast<quint32>(forms.size())));
                const QString text = QString::fromLatin1(form)
                                         .arg(area, 3, 10, QChar(u'0'))
                                         .arg(exchange, 3, 10, QChar(u'0'))
                                         .arg(line, 4, 10, QChar(u'0'));
                const char *region = regions.at(random.bounded(static_cast<quint32>(regions.size())));
                const QString found =
                    difference(text, QString::fromLatin1(region), policyOf(random.bounded(30)));
                QVERIFY2(found.isEmpty(), qPrintable(found));
            }
        }
    }

    void readsAnyTextAsTheLibraryDoes()
    {
        const quint32 seed = seedOfRun();
        qInfo("LEADLINE_TEST_SEED=%u", seed);
        QRandomGenerator random(seed);
        constexpr QStringView signs = u"0123456789012345678901234567892225551 +()./-x'e\u00a0\uff11,";
        for (int i = 0; i < 2'000; ++i) {
            QString text;
            for (int length = random.bounded(8, 16); length > 0; --length)
                text += signs.at(random.bounded(i % 2 == 0 ? 36 : static_cast<int>(signs.size())));
            const char *region = regions.at(random.bounded(static_cast<quint32>(regions.size())));
            const QString found = difference(text, QString::fromLatin1(region), policyOf(random.bounded(30)));
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }

    void knowsPlainNumbersOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("known");
        QTest::newRow("ten digits") << u"(212) 736-5000"_s << u"US"_s << true;
        QTest::newRow("with the code") << u"1 212 736 5000"_s << u"CA"_s << true;
        QTest::newRow("abroad with plus") << u"+1 212 736 5000"_s << u"DE"_s << true;
        QTest::newRow("abroad without plus") << u"212 736 5000"_s << u"DE"_s << false;
        QTest::newRow("other country") << u"+49 30 1234567"_s << u"US"_s << false;
        QTest::newRow("other islands") << u"+1 876 736 5000"_s << u"US"_s << false;
        QTest::newRow("new area code") << u"227 736 5000"_s << u"US"_s << false;
        QTest::newRow("decimals") << u"2127365000.0"_s << u"US"_s << false;
        QTest::newRow("extension") << u"212 736 5000 x1"_s << u"US"_s << false;
        QTest::newRow("refused by the plan") << u"800 736 5000"_s << u"US"_s << true;
        QTest::newRow("refused by its exchange") << u"212 976 5000"_s << u"US"_s << true;
    }

    void knowsPlainNumbersOnly()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QTEST(PlainNumber::read(text, region, {}).has_value(), "known");
    }

    void refusesOnesOwnNumbers()
    {
        NumberPolicy policy;
        policy.ownNumbers = QStringList {u"+1 212 736-5000"_s};
        const auto read = PlainNumber::read(u"(212) 736-5000", u"US"_s, policy);
        QVERIFY(read.has_value());
        QCOMPARE(told(*read), u"own_number"_s);
    }
};

LEADLINE_TEST(PlainNumberTest)
#include "tst_plainnumber.moc"
