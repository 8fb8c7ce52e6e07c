#include "core/leads/samename.h"
#include "core/leads/writtennumbers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class WrittenNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheNumbersOfACell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("one") << u"0351 4924817"_s << QStringList {u"0351 4924817"_s};
        QTest::newRow("a slash behind the area")
            << u"0351/492 48-17"_s << QStringList {u"0351"_s, u"492 48-17"_s};
        QTest::newRow("two") << u"030 123456 / 0171 4567890"_s
                             << QStringList {u"030 123456"_s, u"0171 4567890"_s};
        QTest::newRow("a word between")
            << u"030 123456 oder 0171 4567890"_s << QStringList {u"030 123456"_s, u"0171 4567890"_s};
        QTest::newRow("a short ending")
            << u"0351 4924817/18"_s << QStringList {u"0351 4924817"_s, u"0351 4924818"_s};
        QTest::newRow("with blanks") << u"0351 4924833 / 34"_s
                                     << QStringList {u"0351 4924833"_s, u"0351 4924834"_s};
        QTest::newRow("behind a direct number")
            << u"089 32168-40/41"_s << QStringList {u"089 32168-40"_s, u"089 32168-41"_s};
        QTest::newRow("one digit") << u"0171 2345678/9"_s
                                   << QStringList {u"0171 2345678"_s, u"0171 2345679"_s};
        QTest::newRow("three") << u"030 901820/21/22"_s
                               << QStringList {u"030 901820"_s, u"030 901821"_s, u"030 901822"_s};
    }
    void findsTheNumbersOfACell()
    {
        QFETCH(QString, cell);
        QTEST(writtenNumbers(cell), "numbers");
    }

    void knowsWhoMayBeOnePerson_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"Anna Bell"_s << u"Anna Bell"_s << true;
        QTest::newRow("turned, in capitals") << u"Anna Bell"_s << u"BELL, Anna"_s << true;
        QTest::newRow("an initial") << u"A. Bell"_s << u"Anna Bell"_s << true;
        QTest::newRow("less of it") << u"Bell"_s << u"Anna Bell"_s << true;
        QTest::newRow("a firm and its form") << u"Acme"_s << u"ACME Inc."_s << true;
        QTest::newRow("umlauts") << u"Jürgen Müller"_s << u"Juergen Mueller"_s << true;
        QTest::newRow("accents") << u"José Núñez"_s << u"Jose Nunez"_s << true;
        QTest::newRow("other letters") << u"Анна Белл"_s << u"АННА БЕЛЛ"_s << true;
        QTest::newRow("others in other letters") << u"Анна Белл"_s << u"Пётр Белл"_s << false;
        QTest::newRow("others") << u"Karl Known"_s << u"Petra Other"_s << false;
        QTest::newRow("of one family") << u"Anna Bell"_s << u"Bert Bell"_s << false;
        QTest::newRow("firms of one form") << u"Acme GmbH"_s << u"Beta GmbH"_s << false;
        QTest::newRow("none") << u""_s << u"Anna Bell"_s << false;
    }
    void knowsWhoMayBeOnePerson()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameName(one, other), "same");
        QTEST(isSameName(other, one), "same");
    }
};

LEADLINE_TEST(WrittenNumbersTest)
#include "tst_writtennumbers.moc"
