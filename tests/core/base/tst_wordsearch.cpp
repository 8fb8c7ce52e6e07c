#include "core/base/wordsearch.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

QStringList foundIn(const QString &typed, const QString &text)
{
    QStringList found;
    for (const TextSpan &span : WordSearch(typed).placesIn(text))
        found.append(text.mid(span.start, span.length));
    return found;
}

QStringList partsIn(const QString &part, const QString &text)
{
    QStringList found;
    for (const TextSpan &span : placesOf(part, text))
        found.append(text.mid(span.start, span.length));
    return found;
}

} // namespace

class WordSearchTest : public QObject {
    Q_OBJECT

private slots:
    void findsWordsWhateverTheirCaseAndAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &typed, const QString &text,
                            const QStringList &found) { QTest::newRow(name) << typed << text << found; };
        row("case", u"HELLO "_s, u"Well, hello there"_s, {u"hello"_s});
        row("umlaut", u"muller "_s, u"Herr Müller"_s, {u"Müller"_s});
        row("umlaut as two characters", u"Müller "_s, u"Herr Mu\u0308ller"_s, {u"Mu\u0308ller"_s});
        row("sharp s", u"strasse "_s, u"Die Straße"_s, {u"Straße"_s});
        row("beginning while typing", u"inter"_s, u"He is interested"_s, {u"interested"_s});
        row("whole word after a blank", u"inter "_s, u"interested"_s, {});
        row("not inside a word", u"phone"_s, u"telephone"_s, {});
        row("several words anywhere", u"week next "_s, u"Next month or next week"_s,
            {u"Next"_s, u"next"_s, u"week"_s});
        row("phrase", u"\"next week\""_s, u"next month, next week"_s, {u"next week"_s});
        row("phrase over a mark", u"\"next week\""_s, u"next, week"_s, {u"next, week"_s});
        row("open phrase goes on", u"\"next we"_s, u"next week"_s, {u"next week"_s});
        row("joined words", u"e-mail "_s, u"an e-mail, not a mail"_s, {u"e-mail"_s});
        row("digits", u"500 "_s, u"It costs $500."_s, {u"500"_s});
        row("Cyrillic", u"ПРИВЕТ "_s, u"Ну, привет!"_s, {u"привет"_s});
        row("nothing but signs", u"*\"'()^:-"_s, u"anything * \" ' ( )"_s, {});
    }
    void findsWordsWhateverTheirCaseAndAccents()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(foundIn(typed, text), found);
    }

    void tellsWhichTermsATextHolds()
    {
        const WordSearch search(u"budget \"next week\" offer"_s);
        QCOMPARE(search.terms().size(), 3);
        QCOMPARE(search.termsIn(u"An offering for next week"), QList<bool>({false, true, true}));
        QVERIFY(!search.terms().at(1).isBeginning);
        QVERIFY(search.terms().at(2).isBeginning);
    }

    /// Whatever comes out is nothing but letters, digits and blanks, and folding it again changes nothing.
    void foldsAnyText()
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = 0; i < 60; ++i)
                text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
            const QString folded = WordSearch::folded(text);
            for (const char32_t c : folded.toUcs4())
                QVERIFY2(c == U' ' || QChar::isLetterOrNumber(c), qPrintable(QString::number(c, 16)));
            QCOMPARE(WordSearch::folded(folded), folded);
            for (const TextSpan &span : WordSearch(text).placesIn(text))
                QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= text.size());
        }
    }

    void findsPartsWithinWords()
    {
        QCOMPARE(partsIn(u"phone"_s, u"Telephone or phone"_s), QStringList({u"phone"_s, u"phone"_s}));
        QCOMPARE(partsIn(u"LLER, ja"_s, u"Müller,  ja"_s), QStringList({u"ller,  ja"_s}));
        QCOMPARE(partsIn(u"u"_s, u"Mu\u0308de"_s), QStringList({u"u\u0308"_s}));
        QCOMPARE(partsIn(u"strasse"_s, u"Straße 5"_s), QStringList({u"Straße"_s}));
        QCOMPARE(partsIn(u"a"_s, u"aaa"_s).size(), 3);
        QCOMPARE(partsIn(u" "_s, u"a b"_s), QStringList());
        QCOMPARE(partsIn({}, u"a b"_s), QStringList());
    }
};

LEADLINE_TEST(WordSearchTest)
#include "tst_wordsearch.moc"
