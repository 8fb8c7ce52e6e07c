#include "tests/support/testmain.h"

#include "core/base/sentence.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

class SentenceTest : public QObject {
    Q_OBJECT

private slots:
    void leavesOutIsolatesThatDoNothing()
    {
        QCOMPARE(sentence::shown(u"from "_s + text::isolated(u"Mobile"_s)), u"from Mobile"_s);
        QCOMPARE(sentence::toolTip(u"from "_s + text::isolated(u"<b>"_s)), u"<p>from &lt;b&gt;</p>"_s);
    }
    void keepsIsolatesOfRightToLeftLetters()
    {
        const QString hebrew = u"from "_s + text::isolated(u"\u05d0\u05d1"_s) + u" (2)"_s;
        QCOMPARE(sentence::shown(hebrew), hebrew);
    }
    void showsIsolatesThatAreForeign()
    {
        QCOMPARE(sentence::shown(u"a\u2069b\u2068"_s), u"a⟨U+2069⟩b⟨U+2068⟩"_s);
        QCOMPARE(sentence::shown(text::isolated(u"a\u2069\u202eb"_s)), u"a⟨U+2069⟩⟨U+202E⟩b"_s);
    }
    void keepsLinesOnlyWhereTheyAreWanted()
    {
        const QString lines = u"one\n"_s + text::isolated(u"two"_s);
        QCOMPARE(sentence::shownLines(lines), u"one\ntwo"_s);
        QVERIFY(!sentence::shown(lines).contains(u'\n'));
    }
};

LEADLINE_TEST(SentenceTest)
#include "tst_sentence.moc"
