#include "tests/support/testmain.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsHidden_data();
    void showsWhatIsHidden();
    void showsPlainTextUnchanged();
    void cutsWithAVisibleMark();
    void neverCutsACharacterInHalf();
    void survivesPiledCombiningMarks();
    void keepsLinesOfATranscript();
    void makesStrangeTextStorable_data();
    void makesStrangeTextStorable();
    void escapesToolTips();
    void isolatesForeignTextSoThatItCannotBreakOut();
    void doublesAmpersandsOfLabels();
    void masksSecretsInLogLines_data();
    void masksSecretsInLogLines();
    void leavesOrdinaryLogLinesAlone_data();
    void leavesOrdinaryLogLinesAlone();
    void keepsLogLinesShort();
    void masksSecretsOfVeryLongLines();
    void cutsBytesAtACharacter();
    void comparesAllBytes();
};

void TextTest::showsWhatIsHidden_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("shown");
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::newRow("isolate") << u"a\u2066b"_s << u"a⟨U+2066⟩b"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << u"a⟨U+200B⟩b"_s;
    QTest::newRow("byte order mark") << u"a\uFEFFb"_s << u"a⟨U+FEFF⟩b"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a⟨U+000A⟩b"_s;
    QTest::newRow("escape") << u"a\u001Bb"_s << u"a⟨U+001B⟩b"_s;
    QTest::newRow("C1 control") << u"a\u0085b"_s << u"a⟨U+0085⟩b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"a⟨U+0000⟩b"_s;
    QTest::newRow("unpaired surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a⟨U+D800⟩b"_s;
    QTest::newRow("tag character") << QString::fromUcs4(U"a\U000E0041b") << u"a⟨U+E0041⟩b"_s;
    QTest::newRow("Cyrillic inside of a Latin word") << u"p\u0430ypal inc"_s << u"p⟨U+0430⟩ypal inc"_s;
    QTest::newRow("Greek inside of a Latin word") << u"Acm\u03B5"_s << u"Acm⟨U+03B5⟩"_s;
    QTest::newRow("Latin inside of a Cyrillic word")
        << u"\u041C\u043Eck\u0432\u0430"_s << u"\u041C\u043E⟨U+0063⟩⟨U+006B⟩\u0432\u0430"_s;
    QTest::newRow("words of two alphabets")
        << u"\u041C\u043E\u0441\u043A\u0432\u0430 Inc. \u0391\u03B8\u03AE\u03BD\u03B1"_s
        << u"\u041C\u043E\u0441\u043A\u0432\u0430 Inc. \u0391\u03B8\u03AE\u03BD\u03B1"_s;
    QTest::newRow("composed") << u"e\u0301"_s << u"\u00E9"_s;
}

void TextTest::showsWhatIsHidden()
{
    QFETCH(QString, foreign);
    QFETCH(QString, shown);
    QCOMPARE(text::shown(foreign), shown);
}

void TextTest::showsPlainTextUnchanged()
{
    const QString plain = u"<b>Zoë & Søn</b> 北京 😀 {{name}}"_s;
    QCOMPARE(text::shown(plain), plain);
}

void TextTest::cutsWithAVisibleMark()
{
    QCOMPARE(text::shown(u"abcdef"_s, 4), u"abc…"_s);
    QCOMPARE(text::shown(u"abcd"_s, 4), u"abcd"_s);
    QCOMPARE(text::shown(QString(1'000'000, u'x')).size(), 1'000);
}

void TextTest::neverCutsACharacterInHalf()
{
    const QString shown = text::shown(u"ab😀😀"_s, 4);
    QCOMPARE(shown, u"ab…"_s);
}

void TextTest::survivesPiledCombiningMarks()
{
    QString pile = u"Z"_s;
    for (int i = 0; i < 10'000; ++i)
        pile += QChar(i % 2 == 0 ? 0x0301 : 0x0323);
    const QString shown = text::shown(pile);
    QVERIFY(shown.size() <= 40);
    QVERIFY(shown.contains(u"⟨…⟩"_s));
}

void TextTest::keepsLinesOfATranscript()
{
    QCOMPARE(text::shownLines(u"a\r\nb\rc\n\td\u202E"_s), u"a\nb\nc\n\td⟨U+202E⟩"_s);
}

void TextTest::makesStrangeTextStorable_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("stored");
    QTest::newRow("plain") << u"Zoë 😀"_s << u"Zoë 😀"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("lone high") << QString(QChar(0xD83D)) + u"x"_s << u"\uFFFDx"_s;
    QTest::newRow("lone low") << QString(QChar(0xDE00)) << u"\uFFFD"_s;
    QTest::newRow("swapped") << QString(QChar(0xDE00)) + QChar(0xD83D) << u"\uFFFD\uFFFD"_s;
}

void TextTest::makesStrangeTextStorable()
{
    QFETCH(QString, foreign);
    QFETCH(QString, stored);
    QCOMPARE(text::storable(foreign), stored);
}

void TextTest::escapesToolTips()
{
    QCOMPARE(text::toolTip(u"<img src=\"file:///dev/zero\">"_s),
             u"<p>&lt;img src=&quot;file:///dev/zero&quot;&gt;</p>"_s);
}

void TextTest::isolatesForeignTextSoThatItCannotBreakOut()
{
    QCOMPARE(text::isolated(u"a\u2069b"_s), u"\u2068a⟨U+2069⟩b\u2069"_s);
}

void TextTest::doublesAmpersandsOfLabels()
{
    QCOMPARE(text::label(u"Smith & Co"_s), u"Smith && Co"_s);
    QCOMPARE(text::label(QString(100, u'a')).size(), 60);
}

void TextTest::masksSecretsInLogLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("masked");
    const QString signature(64, u'a');
    QTest::newRow("bearer") << u"x Bearer abc.DEF-12 y"_s << u"x Bearer *** y"_s;
    QTest::newRow("bearer header") << u"Authorization: Bearer abc.DEF-12"_s << u"Authorization: Bearer ***"_s;
    QTest::newRow("raw header") << u"authorization: 0a1b2c3d"_s << u"authorization: ***"_s;
    QTest::newRow("key") << u"key org_0123abcdEF end"_s << u"key org_*** end"_s;
    QTest::newRow("signature") << u"X-Webhook-Signature: "_s + signature << u"X-Webhook-Signature: ***"_s;
    QTest::newRow("signature upper case") << u"got "_s + signature.toUpper() + u"."_s << u"got ***."_s;
    QTest::newRow("webhook path") << u"POST /webhook/tokentoken HTTP/1.1"_s
                                  << u"POST /webhook/*** HTTP/1.1"_s;
    QTest::newRow("named token") << u"token=abcdefgh12 next"_s << u"token=*** next"_s;
    QTest::newRow("e164") << u"to +12025550143 now"_s << u"to +1202***0143 now"_s;
    QTest::newRow("grouped") << u"(202) 555-0143"_s << u"2025***0143"_s;
    QTest::newRow("international grouped") << u"+49 30 1234-5678."_s << u"+4930***5678."_s;
    QTest::newRow("bare digits") << u"n 2025550143 m"_s << u"n 2025***0143 m"_s;
    QTest::newRow("in an address") << u"?to=%2B12025550143&x=1"_s << u"?to=+1202***0143&x=1"_s;
    QTest::newRow("hidden by zero width") << u"+1202\u200B5550143"_s << u"+1202***0143"_s;
    QTest::newRow("mail") << u"for jo.doe+x@mail.example.com!"_s << u"for ***@***!"_s;
    QTest::newRow("line feeds") << u"one\r\ntwo\u001B[31m"_s << u"one  two[31m"_s;
}

void TextTest::masksSecretsInLogLines()
{
    QFETCH(QString, line);
    QFETCH(QString, masked);
    QCOMPARE(text::redacted(line), masked);
}

void TextTest::leavesOrdinaryLogLinesAlone_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"2026-07-01T15:00:00.123Z attempt 1234567 placed",
          "call 550e8400-e29b-41d4-a716-446655440000 ended after 125.5 s",
          "call 6f1c2d3e-0000-4000-8000-123456789012", "127.0.0.1:8787 answered 200 in 12 ms",
          "1000000 rows, 5303 accepted", "cost 0.0165 USD of 25.00 USD"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TextTest::leavesOrdinaryLogLinesAlone()
{
    QFETCH(QString, line);
    QCOMPARE(text::redacted(line), line);
}

void TextTest::keepsLogLinesShort()
{
    const QByteArray bytes = text::redacted(u"ü"_s.repeated(10'000)).toUtf8();
    QVERIFY(bytes.size() <= 4'096);
    QVERIFY(bytes.endsWith("\xE2\x80\xA6"));
}

void TextTest::masksSecretsOfVeryLongLines()
{
    const QString line = u"+12025550143 jo@example.com "_s.repeated(20'000);
    const QString masked = text::redacted(line);
    QVERIFY(!masked.contains(u"5550143"_s));
    QVERIFY(!masked.contains(u"example"_s));
}

void TextTest::cutsBytesAtACharacter()
{
    QCOMPARE(text::cut(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(text::cut(u"abcd"_s, 3), u"…"_s);
    QCOMPARE(text::cut(u"aüüü"_s, 6), u"aü…"_s);
    QCOMPARE(text::cut(u"aü"_s, 2), u"a"_s);
    QCOMPARE(text::cut(u"abc"_s, 0), QString());
}

void TextTest::comparesAllBytes()
{
    QVERIFY(text::equalInConstantTime("secret", "secret"));
    QVERIFY(text::equalInConstantTime("", ""));
    QVERIFY(!text::equalInConstantTime("secret", "secreT"));
    QVERIFY(!text::equalInConstantTime("secret", "Secret"));
    QVERIFY(!text::equalInConstantTime("secret", "secretsecret"));
    QVERIFY(!text::equalInConstantTime("secret", ""));
    QVERIFY(!text::equalInConstantTime("", "secret"));
}

LEADLINE_TEST(TextTest)
#include "tst_text.moc"
