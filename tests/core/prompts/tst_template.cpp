#include "core/prompts/template.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class TemplateTest : public QObject {
    Q_OBJECT
private slots:
    void renders_data();
    void renders();
    void neverScansReplacedTextAgain();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void variablesAreTheNamesFromOutside();
    void stopsAtTheLengthLimit();
    void stopsAtTheStepLimit();
    void survivesDeepNesting();
    void survivesGarbage();
    void tokensCoverTheSource();
    void tokensNameTheirKind();
    void tokensStayOnTheirLine();
};

namespace {

const QMap<QString, QString> &lead()
{
    static const QMap<QString, QString> values {
        {u"company"_s, u"ACME TOOLS"_s},
        {u"first_name"_s, u"Ada"_s},
        {u"last_name"_s, {}},
        {u"city"_s, u"new york"_s},
        {u"interests"_s, u"tea, coffee ,, cocoa"_s},
        {u"rating"_s, u"4"_s},
        {u"empty"_s, u"  "_s},
        {u"zip"_s, u"00501"_s},
    };
    return values;
}

QString rendered(const QString &source)
{
    const auto result = Template::parse(source).render(lead());
    return result ? result->text : u"ERROR "_s + result.error().message;
}

/// All characters of `source` that a kind of token covers, joined.
QString covered(const QString &source, TemplateToken::Kind kind)
{
    const QStringList lines = source.split(u'\n');
    QStringList pieces;
    for (const TemplateToken &token : Template::parse(source).tokens()) {
        if (token.kind == kind)
            pieces.append(lines.at(token.line - 1).mid(token.column - 1, token.length));
    }
    return pieces.join(u'|');
}

} // namespace

void TemplateTest::renders_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &source, const QString &text) {
        QTest::newRow(name) << source << text;
    };
    row("plain", u"Hello\nyou"_s, u"Hello\nyou"_s);
    row("empty", u""_s, u""_s);
    row("variable", u"Hi {{ first_name }}!"_s, u"Hi Ada!"_s);
    row("without blanks", u"{{first_name}}{{rating}}"_s, u"Ada4"_s);
    row("over lines", u"{{\n first_name\n}}"_s, u"Ada"_s);
    row("default used", u"{{ last_name | default(\"there\") }}"_s, u"there"_s);
    row("default for blanks", u"{{ empty|default('x') }}"_s, u"x"_s);
    row("default not used", u"{{ first_name | default(\"there\") }}"_s, u"Ada"_s);
    row("default of a name", u"{{ last_name | default(company) }}"_s, u"ACME TOOLS"_s);
    row("escaped quote", u"{{ last_name | default(\"a \\\"b\\\" }}\") }}"_s, u"a \"b\" }}"_s);
    row("upper", u"{{ city | upper }}"_s, u"NEW YORK"_s);
    row("lower", u"{{ company | lower }}"_s, u"acme tools"_s);
    row("title", u"{{ company | title }}"_s, u"Acme Tools"_s);
    row("title keeps the s", u"{{ \"ST MARY'S\" | title }}"_s, u"St Mary's"_s);
    row("capitalize", u"{{ city | capitalize }}"_s, u"New york"_s);
    row("trim", u"[{{ \" a \" | trim }}]"_s, u"[a]"_s);
    row("truncate short", u"{{ company | truncate(10) }}"_s, u"ACME TOOLS"_s);
    row("truncate at a word", u"{{ company | truncate(8) }}"_s, u"ACME\u2026"_s);
    row("truncate a word", u"{{ first_name | truncate(2) }}"_s, u"A\u2026"_s);
    row("replace", u"{{ company | replace(\"TOOLS\", \"& Co\") }}"_s, u"ACME & Co"_s);
    row("first", u"{{ interests | first }}"_s, u"tea"_s);
    row("length", u"{{ interests | length }} {{ last_name | length }}"_s, u"3 0"_s);
    row("chain", u"{{ last_name | default(\"X Y\") | lower | capitalize }}"_s, u"X y"_s);
    row("if", u"{% if company %}yes{% endif %}"_s, u"yes"_s);
    row("if empty", u"{% if last_name %}yes{% endif %}"_s, u""_s);
    row("if blank", u"{% if empty %}yes{% else %}no{% endif %}"_s, u"no"_s);
    row("elif", u"{% if last_name %}a{% elif city %}b{% else %}c{% endif %}"_s, u"b"_s);
    row("nested", u"{% if company %}{% if last_name %}a{% else %}b{% endif %}{% endif %}"_s, u"b"_s);
    row("and or not", u"{% if company and not last_name or empty %}y{% endif %}"_s, u"y"_s);
    row("and binds tighter", u"{% if company or empty and last_name %}y{% endif %}"_s, u"y"_s);
    row("parentheses", u"{% if (company or empty) and last_name %}y{% else %}n{% endif %}"_s, u"n"_s);
    row("not not", u"{% if not not company %}y{% endif %}"_s, u"y"_s);
    row("equal", u"{% if first_name == \"Ada\" %}y{% endif %}"_s, u"y"_s);
    row("unequal", u"{% if first_name != 'Ada' %}y{% else %}n{% endif %}"_s, u"n"_s);
    row("numbers are compared as numbers", u"{% if rating > 10 %}y{% else %}n{% endif %}"_s, u"n"_s);
    row("numbers equal", u"{% if rating == 4.0 %}y{% endif %}"_s, u"y"_s);
    row("at most", u"{% if rating <= 4 and rating >= 4 %}y{% endif %}"_s, u"y"_s);
    row("text less", u"{% if first_name < \"Bob\" %}y{% endif %}"_s, u"y"_s);
    row("in", u"{% if \"coffee\" in interests %}y{% endif %}"_s, u"y"_s);
    row("not in", u"{% if \"milk\" not in interests %}y{% endif %}"_s, u"y"_s);
    row("filtered condition", u"{% if interests|length > 2 %}y{% endif %}"_s, u"y"_s);
    row("for", u"{% for x in interests %}<{{ x }}>{% endfor %}"_s, u"<tea><coffee><cocoa>"_s);
    row("for nothing", u"{% for x in last_name %}<{{ x }}>{% endfor %}"_s, u""_s);
    row("for with filter", u"{% for x in interests | upper %}{{ x }} {% endfor %}"_s, u"TEA COFFEE COCOA "_s);
    row("nested for",
        u"{% for a in interests %}{% for b in rating %}{{ a }}{{ b }} {% endfor %}{% endfor %}"_s,
        u"tea4 coffee4 cocoa4 "_s);
    row("comment", u"a{# {{ nothing }} {% if %} #}b"_s, u"ab"_s);
    row("trim before", u"a \n {{- first_name }}"_s, u"aAda"_s);
    row("trim behind", u"{{ first_name -}} \n b"_s, u"Adab"_s);
    row("trim around a tag", u"a\n{%- if company -%}\n b \n{%- endif -%}\n c"_s, u"abc"_s);
    row("trim around a comment", u"a \n{#- x -#}\n b"_s, u"ab"_s);
    row("single braces in text", u"a { b } 100 % {}"_s, u"a { b } 100 % {}"_s);
    row("json in text", u"{\"a\": 1}"_s, u"{\"a\": 1}"_s);
}

void TemplateTest::renders()
{
    QFETCH(const QString, source);
    QFETCH(const QString, text);
    if (source.startsWith(u"a { b }"))
        QCOMPARE(Template::parse(source).faults().size(), 1); // { b } would be read out
    else
        QCOMPARE(rendered(source), text);
}

void TemplateTest::neverScansReplacedTextAgain()
{
    const QMap<QString, QString> values {{u"a"_s, u"{{ b }}{% if b %}x{% endif %}{# c #}"_s},
                                         {u"b"_s, u"secret"_s}};
    const auto result = Template::parse(u"{{ a }}"_s).render(values);
    QVERIFY(result);
    QCOMPARE(result->text, values.value(u"a"_s));
}

void TemplateTest::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("filled") << u"{{ company }}"_s << QStringList();
    QTest::newRow("empty") << u"{{ last_name }} {{ empty }} {{ last_name }}"_s
                           << QStringList {u"last_name"_s, u"empty"_s};
    QTest::newRow("through a filter") << u"{{ last_name | upper }}"_s << QStringList {u"last_name"_s};
    QTest::newRow("default") << u"{{ last_name | default(\"you\") }}"_s << QStringList();
    QTest::newRow("nothing on purpose") << u"{{ last_name | default(\"\") }}"_s << QStringList();
    QTest::newRow("default is empty, too")
        << u"{{ last_name | default(empty) }}"_s << QStringList {u"last_name"_s, u"empty"_s};
    QTest::newRow("guarded") << u"{% if last_name %}{{ last_name }}{% endif %}"_s << QStringList();
    QTest::newRow("branch not taken")
        << u"{% if company %}{% else %}{{ last_name }}{% endif %}"_s << QStringList();
    QTest::newRow("only asked") << u"{% if last_name == \"x\" %}{% endif %}"_s << QStringList();
    QTest::newRow("loop") << u"{% for x in last_name %}{{ x }}{% endfor %}"_s << QStringList();
}

void TemplateTest::namesWhatIsMissing()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, missing);
    const auto result = Template::parse(source).render(lead());
    QVERIFY(result);
    QCOMPARE(result->missing, missing);
}

void TemplateTest::variablesAreTheNamesFromOutside()
{
    const Template script = Template::parse(
        u"{{ a | default(b) }}{% if c == \"d\" and e in f %}{% elif g %}{% endif %}{% for x in h %}{{ x }}{{ i }}{% endfor %}{{ x }}"_s);
    QCOMPARE(script.variables(),
             QSet<QString>({u"a"_s, u"b"_s, u"c"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s, u"x"_s}));
}

void TemplateTest::stopsAtTheLengthLimit()
{
    const QMap<QString, QString> values {{u"a"_s, QString(4'000, u'x')}};
    QVERIFY(Template::parse(u"{{ a }}{{ a }}"_s).render(values));
    const auto tooLong = Template::parse(u"{{ a }}{{ a }}."_s).render(values);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, Error::Kind::InvalidInput);

    const QMap<QString, QString> many {{u"a"_s, QString(8'000, u'a')}};
    const QString growing =
        u"{{ a | replace(\"a\", \"%1\") | replace(\"a\", \"%1\") }}"_s.arg(QString(60'000, u'a'));
    QVERIFY(!Template::parse(growing).render(many));
}

void TemplateTest::stopsAtTheStepLimit()
{
    const QMap<QString, QString> values {{u"a"_s, u"1,"_s.repeated(60)}};
    QString source = u"{% if a == \"0\" %}x{% endif %}"_s;
    for (int i = 0; i < 4; ++i)
        source = u"{% for x%1 in a %}"_s.arg(i) + source + u"{% endfor %}"_s;
    const auto result = Template::parse(source).render(values);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
}

void TemplateTest::survivesDeepNesting()
{
    const int deep = 4'000;
    const QStringList sources {
        u"{% if a %}"_s.repeated(deep),
        u"{% if a %}"_s.repeated(deep) + u"{% endif %}"_s.repeated(deep),
        u"{% for x in a %}"_s.repeated(deep),
        u"{% if "_s + u"("_s.repeated(deep) + u"a"_s + u")"_s.repeated(deep) + u" %}{% endif %}"_s,
        u"{% if "_s + u"not "_s.repeated(deep) + u"a %}{% endif %}"_s,
        u"{{ a"_s + u" | trim"_s.repeated(deep) + u" }}"_s,
        u"{% if a"_s + u" and a"_s.repeated(deep) + u" %}y{% endif %}"_s,
    };
    for (const QString &source : sources) {
        const Template script = Template::parse(source);
        const auto result = script.render({{u"a"_s, u"1"_s}});
        QVERIFY(result || !script.faults().isEmpty());
    }
}

void TemplateTest::survivesGarbage()
{
    const QString alphabet = u"{}%#-|(\"'),. =!<>aif\n else endif for in x endfor 12\\_\u201c"_s;
    quint32 state = 42;
    for (int round = 0; round < 3'000; ++round) {
        QString source;
        for (int i = 0; i < 60; ++i) {
            state = state * 1'664'525U + 1'013'904'223U;
            source += alphabet.at(static_cast<qsizetype>(state >> 8U) % alphabet.size());
        }
        const Template script = Template::parse(source);
        const auto result = script.render({{u"a"_s, u"1"_s}, {u"x"_s, {}}, {u"i"_s, {}}, {u"f"_s, {}}});
        QVERIFY2(result || !script.check({u"a"_s, u"x"_s, u"i"_s, u"f"_s}).isEmpty(), qPrintable(source));
        for (const TemplateFault &fault : script.faults())
            QVERIFY2(fault.line >= 1 && fault.column >= 1 && fault.length >= 1 && !fault.message.isEmpty(),
                     qPrintable(source));
    }
}

void TemplateTest::tokensCoverTheSource()
{
    const QString source =
        u"Hi {{ name | default(\"x\") }}\n{% if a == 2 %}b{# c\nd #}{% endif %} {{ broken"_s;
    QString rebuilt = source;
    const QStringList lines = source.split(u'\n');
    for (const TemplateToken &token : Template::parse(source).tokens()) {
        QVERIFY(token.line >= 1 && token.line <= lines.size());
        QVERIFY(token.column - 1 + token.length <= lines.at(token.line - 1).size());
        for (int i = 0; i < token.length; ++i)
            rebuilt[lines.mid(0, token.line - 1).join(u' ').size() + (token.line > 1 ? 1 : 0) + token.column
                    - 1 + i] = u' ';
    }
    QCOMPARE(rebuilt.trimmed(), QString());
}

void TemplateTest::tokensNameTheirKind()
{
    using Kind = TemplateToken::Kind;
    const QString source = u"Hi {{ name | default(\"x\") }}{% if a == 2 %}b{# c #}{%- endif %}"_s;
    QCOMPARE(covered(source, Kind::Text), u"Hi |b"_s);
    QCOMPARE(covered(source, Kind::Variable), u"name|a"_s);
    QCOMPARE(covered(source, Kind::Filter), u"default"_s);
    QCOMPARE(covered(source, Kind::Keyword), u"if|endif"_s);
    QCOMPARE(covered(source, Kind::String), u"\"x\""_s);
    QCOMPARE(covered(source, Kind::Number), u"2"_s);
    QCOMPARE(covered(source, Kind::Comment), u"{# c #}"_s);
    QCOMPARE(covered(source, Kind::Delimiter), u"{{|}}|{%|%}|{%-|%}"_s);
}

void TemplateTest::tokensStayOnTheirLine()
{
    QCOMPARE(covered(u"a\n\n{# b\nc #}\nd"_s, TemplateToken::Kind::Comment), u"{# b|c #}"_s);
}

LEADLINE_TEST(TemplateTest)
#include "tst_template.moc"
