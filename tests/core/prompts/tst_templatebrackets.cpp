#include "core/prompts/template.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class TemplateBracketsTest : public QObject {
    Q_OBJECT
private slots:
    /// The cursor stands at "^"; what belongs together is given joined by blanks.
    void findsWhatBelongsTogether_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before the opening") << u"a ^{{ b }}"_s << u"{{ }}"_s;
        QTest::newRow("behind the opening") << u"a {{^ b }}"_s << u"{{ }}"_s;
        QTest::newRow("behind the closing") << u"a {{ b }}^"_s << u"{{ }}"_s;
        QTest::newRow("inside") << u"a {{ b^ }}"_s << QString();
        QTest::newRow("text") << u"a^ {{ b }}"_s << QString();
        QTest::newRow("trimming") << u"a {{-^ b -}}"_s << u"{{- -}}"_s;
        QTest::newRow("parenthesis") << u"{{ a | default(^\"x\") }}"_s << u"( )"_s;
        QTest::newRow("nested parentheses") << u"{% if (a and (b)^) %}{% endif %}"_s << u"( )"_s;
        QTest::newRow("block") << u"{% i^f a %}x{% else %}y{% endif %}"_s << u"if else endif"_s;
        QTest::newRow("inner block") << u"{% if a %}{% if b %}{% endi^f %}{% endif %}"_s << u"if endif"_s;
        QTest::newRow("loop") << u"{% for x in a %}{% endfo^r %}"_s << u"for endfor"_s;
        QTest::newRow("unclosed") << u"a {{^ b"_s << QString();
        QTest::newRow("unclosed block") << u"{% i^f a %}"_s << QString();
    }
    void findsWhatBelongsTogether()
    {
        QFETCH(QString, marked);
        const auto offset = static_cast<int>(marked.indexOf(u'^'));
        const QString source = QString(marked).remove(u'^');
        QStringList found;
        for (const Template::Stretch &stretch : Template::parse(source).partners(offset))
            found.append(source.mid(stretch.offset, stretch.length));
        QTEST(found.join(u' '), "expected");
    }
};

LEADLINE_TEST(TemplateBracketsTest)
#include "tst_templatebrackets.moc"
