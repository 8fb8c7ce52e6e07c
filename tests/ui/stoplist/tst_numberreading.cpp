#include "tests/support/testmain.h"

#include "ui/stoplist/numberreading.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class NumberReadingTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QList<qint64>>("badLines");
        const auto row = [](const char *name, const QString &text, const QStringList &numbers, const QList<qint64> &bad) {
            QTest::newRow(name) << text << numbers << bad;
        };
        row("nothing", {}, {}, {});
        row("one", u"(212) 555-0143"_s, { u"+12125550143"_s }, {});
        row("Windows lines", u"212 555 0143\r\n212 555 0144\r\n"_s, { u"+12125550143"_s, u"+12125550144"_s }, {});
        row("blank lines between", u"\n212 555 0143\n\n \n212 555 0144"_s, { u"+12125550143"_s, u"+12125550144"_s }, {});
        row("the same twice", u"+12125550143\n212-555-0143"_s, { u"+12125550143"_s }, {});
        row("in a table", u"Name,Phone\nAcme,\"(212) 555-0143\"\n"_s, { u"+12125550143"_s }, { 1 });
        row("several on a line", u"212 555 0143, 212 555 0144; +12125550145\t(305) 555-0101"_s,
            {u"+12125550143"_s, u"+12125550144"_s, u"+12125550145"_s, u"+13055550101"_s}, {});
        row("words", u"call me\n212 555 0143"_s, { u"+12125550143"_s }, { 1 });
        row("toll-free may be stopped", u"+18005550199"_s, { u"+18005550199"_s }, {});
    }
    void readsWhatPeoplePaste()
    {
        QFETCH(QString, text);
        const ReadNumbers found = readNumbers(text, u"US"_s);
        QStringList numbers;
        for (const PhoneNumber &number : found.numbers)
            numbers.append(number.e164());
        QTEST(numbers, "numbers");
        QTEST(found.badLines, "badLines");
    }

    void takesTheFirstNumberOfALineOfAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"table.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Phone,Account\n2125550143,3055550144\n");
        file.close();
        const auto found = readNumbersFile(file.fileName(), u"US"_s);
        QVERIFY(found);
        QCOMPARE(found->numbers, QList {PhoneNumber::fromStored(u"+12125550143"_s)});
    }

    void refusesFilesThatAreNoText()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("PK\0\3", 4));
        file.close();
        const auto found = readNumbersFile(file.fileName(), u"US"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!readNumbersFile(folder.filePath(u"missing"_s), u"US"_s));
    }
};

LEADLINE_TEST(NumberReadingTest)
#include "tst_numberreading.moc"
