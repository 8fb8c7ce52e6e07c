#include "core/prompts/promptlibrary.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class PromptLibraryTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void hasTheShippedScripts();
    void titleComesFromTheComment();
    void savesAndReadsBack();
    void savedFileIsForTheOwnerOnly();
    void ownScriptHidesTheShippedOne();
    void removesOwnScriptsOnly();
    void refusesNamesThatAreNoFileNames_data();
    void refusesNamesThatAreNoFileNames();
    void leavesUnreadableFilesOut();
    void readsAnyFileByItsPath();
    void unknownNameIsMisuse();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PromptLibrary> m_library;
};

void PromptLibraryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<PromptLibrary>(path(u"prompts"_s));
}

void PromptLibraryTest::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void PromptLibraryTest::hasTheShippedScripts()
{
    QStringList names;
    for (const Prompt &prompt : m_library->prompts()) {
        QVERIFY(prompt.shipped);
        names.append(prompt.name);
    }
    QCOMPARE(names, QStringList({u"appointment"_s, u"event-follow-up"_s, u"qualification"_s, u"renewal"_s}));
}

void PromptLibraryTest::titleComesFromTheComment()
{
    QCOMPARE(m_library->prompt(u"event-follow-up"_s)->title, u"Event follow-up"_s);
    QVERIFY(m_library->save(u"mine"_s, u"Hello {# title:  My own one #}"_s));
    QCOMPARE(m_library->prompt(u"mine"_s)->title, u"My own one"_s);
    QVERIFY(m_library->save(u"mine"_s, u"Hello"_s));
    QCOMPARE(m_library->prompt(u"mine"_s)->title, u"mine"_s);
}

void PromptLibraryTest::savesAndReadsBack()
{
    const QString text = u"Grüße an {{ company }}\nzweite Zeile"_s;
    QVERIFY(m_library->save(u"Herbst messe_2"_s, text));
    const auto prompt = m_library->prompt(u"Herbst messe_2"_s);
    QVERIFY(prompt);
    QCOMPARE(*prompt, (Prompt {u"Herbst messe_2"_s, u"Herbst messe_2"_s, text, false}));
    QCOMPARE(m_library->prompts().size(), 5);
}

void PromptLibraryTest::savedFileIsForTheOwnerOnly()
{
    QVERIFY(m_library->save(u"mine"_s, u"Hello"_s));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path(u"prompts/mine.txt"_s)).permissions() & others));
}

void PromptLibraryTest::ownScriptHidesTheShippedOne()
{
    QVERIFY(m_library->save(u"renewal"_s, u"Mine"_s));
    QCOMPARE(m_library->prompt(u"renewal"_s)->text, u"Mine"_s);
    QVERIFY(!m_library->prompt(u"renewal"_s)->shipped);
    QCOMPARE(m_library->prompts().size(), 4);
}

void PromptLibraryTest::removesOwnScriptsOnly()
{
    QVERIFY(m_library->save(u"renewal"_s, u"Mine"_s));
    QVERIFY(m_library->remove(u"renewal"_s));
    QVERIFY(m_library->prompt(u"renewal"_s)->shipped);
    QCOMPARE(m_library->remove(u"renewal"_s).error().kind, Error::Kind::Conflict);
    QCOMPARE(m_library->remove(u"nothing"_s).error().kind, Error::Kind::NotFound);
}

void PromptLibraryTest::refusesNamesThatAreNoFileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u""_s, u" "_s, u".."_s, u"a/b"_s, u"../a"_s, u"a."_s, u" a"_s, u"a "_s,
                                u"ä"_s, u"a\n"_s, u"NUL"_s, u"com1"_s, QString(65, u'a')})
        QTest::newRow(qPrintable(u"<%1>"_s.arg(name))) << name;
}

void PromptLibraryTest::refusesNamesThatAreNoFileNames()
{
    QFETCH(const QString, name);
    QCOMPARE(m_library->save(name, u"x"_s).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(m_library->remove(name).error().kind, Error::Kind::InvalidInput);
    QVERIFY(!m_library->prompt(name));
}

void PromptLibraryTest::leavesUnreadableFilesOut()
{
    write(u"prompts/latin.txt"_s,
          "Gr\xfc\xdf"
          "e");
    write(u"prompts/null.txt"_s, QByteArray("a\0b", 3));
    write(u"prompts/huge.txt"_s, QByteArray(300 * 1024, 'a'));
    write(u"prompts/.hidden.txt"_s, "x");
    write(u"prompts/fine.txt"_s, "\xef\xbb\xbfHello\r\nyou");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"script left out"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"script left out"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"script left out"_s));
    QCOMPARE(m_library->prompts().size(), 5);
    QCOMPARE(m_library->prompt(u"fine"_s)->text, u"Hello\nyou"_s);
}

void PromptLibraryTest::readsAnyFileByItsPath()
{
    write(u"elsewhere/Spring fair.txt"_s, "{# title: Spring #}Hello");
    const auto prompt = m_library->promptOrFile(path(u"elsewhere/Spring fair.txt"_s));
    QVERIFY(prompt);
    QCOMPARE(prompt->title, u"Spring"_s);
    QCOMPARE(m_library->promptOrFile(u"renewal"_s)->name, u"renewal"_s);
    write(u"elsewhere/bad.txt"_s, "\xff\xfe");
    QCOMPARE(m_library->promptOrFile(path(u"elsewhere/bad.txt"_s)).error().kind, Error::Kind::InvalidInput);
}

void PromptLibraryTest::unknownNameIsMisuse()
{
    QCOMPARE(m_library->prompt(u"nothing"_s).error().kind, Error::Kind::Misuse);
    QCOMPARE(m_library->promptOrFile(path(u"nothing.txt"_s)).error().kind, Error::Kind::Misuse);
    QCOMPARE(m_library->promptOrFile(m_dir->path()).error().kind, Error::Kind::Misuse);
}

LEADLINE_TEST(PromptLibraryTest)
#include "tst_promptlibrary.moc"
