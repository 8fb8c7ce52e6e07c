#include "core/prompts/template.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class TemplateFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void findsSlipsWhereTheyAre_data();
    void findsSlipsWhereTheyAre();
    void oneSlipGivesOneFault_data();
    void oneSlipGivesOneFault();
    void suggestsTheNearestName();
    void suggestsTheNearestTag_data();
    void suggestsTheNearestTag();
    void faultsComeInOrder();
    void loopVariableIsKnownInsideOnly();
    void templateWithFaultsDoesNotRender();
    void errorOfRenderingSaysWhere();
    void unknownNameDoesNotRender();
    void advisesAgainstLongScripts();
    void refusesScriptsBeyondTheLimit();
};

namespace {

const QSet<QString> known {u"company"_s, u"first_name"_s, u"city"_s, u"interests"_s};

} // namespace

void TemplateFaultsTest::findsSlipsWhereTheyAre_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("hint");
    const auto row = [](const QString &source, int line, int column, int length, const QString &hint) {
        QTest::newRow(qPrintable(source)) << source << line << column << length << hint;
    };
    row(u"Hi {{ company"_s, 1, 4, 2, u"}}"_s);
    row(u"a\nHi {{ company, how are you\nb }} c"_s, 2, 14, 1, u"}}"_s);
    row(u"Hi {{ company }\nb"_s, 1, 4, 2, u"}}"_s);
    row(u"Hi {{ company %}"_s, 1, 4, 2, u"}}"_s);
    row(u"{{ company {{ city }}"_s, 1, 1, 2, u"}}"_s);
    row(u"Hi company }}"_s, 1, 12, 2, u"{{"_s);
    row(u"Hi { company }"_s, 1, 4, 11, u"{{ company }}"_s);
    row(u"{% if company\n{% endif %}"_s, 1, 1, 2, u"%}"_s);
    row(u"{# note"_s, 1, 1, 2, u"#}"_s);
    row(u"{{ }}"_s, 1, 4, 2, u"name"_s);
    row(u"{{ company | }}"_s, 1, 14, 2, u"filter"_s);
    row(u"{{ company | uper }}"_s, 1, 14, 4, u"upper"_s);
    row(u"{{ company | zzzzzzzz }}"_s, 1, 14, 8, u"default"_s);
    row(u"{{ company | default }}"_s, 1, 14, 7, u"default(\""_s);
    row(u"{{ company | truncate(\"x\") }}"_s, 1, 14, 8, u"truncate(40)"_s);
    row(u"{{ company | truncate(0) }}"_s, 1, 14, 8, u"truncate(40)"_s);
    row(u"{{ company | replace(\"a\") }}"_s, 1, 14, 7, u"replace("_s);
    row(u"{{ company | default(\"a) }}"_s, 1, 22, 1, u"quote"_s);
    row(u"{{ company | default(\u201ca\u201d) }}"_s, 1, 22, 1, u"straight"_s);
    row(u"{{ company | default(\"a\" }}"_s, 1, 26, 2, u"parenthesis"_s);
    row(u"{{ first name }}"_s, 1, 10, 4, u"_"_s);
    row(u"{{ lead.city }}"_s, 1, 8, 1, u"letters"_s);
    row(u"{% if %}a{% endif %}"_s, 1, 4, 2, u"condition"_s);
    row(u"a\n{% if city %}b"_s, 2, 1, 2, u"{% endif %}"_s);
    row(u"{% for x in interests %}b"_s, 1, 1, 2, u"{% endfor %}"_s);
    row(u"b{% endif %}"_s, 1, 5, 5, u"{% if %}"_s);
    row(u"b{% endfor %}"_s, 1, 5, 6, u"{% for %}"_s);
    row(u"{% else %}"_s, 1, 4, 4, u"{% if %}"_s);
    row(u"{% if city %}{% else %}{% else %}{% endif %}"_s, 1, 27, 4, u"{% endif %}"_s);
    row(u"{% if city %}{% else if company %}{% endif %}"_s, 1, 22, 2, u"elif"_s);
    row(u"{% if city = \"x\" %}{% endif %}"_s, 1, 12, 1, u"=="_s);
    row(u"{% if city is defined %}{% endif %}"_s, 1, 12, 2, u"{% if name %}"_s);
    row(u"{% if city && company %}{% endif %}"_s, 1, 12, 1, u"and"_s);
    row(u"{% if (city %}{% endif %}"_s, 1, 13, 2, u"parenthesis"_s);
    row(u"{% fi city %}"_s, 1, 4, 2, u"if"_s);
    row(u"{% include \"x\" %}"_s, 1, 4, 7, u"not offered"_s);
    row(u"{% set a = 1 %}"_s, 1, 4, 3, u"not offered"_s);
    row(u"{% for interests %}{% endfor %}"_s, 1, 4, 3, u"{% for entry in list %}"_s);
    row(u"{{ compny }}"_s, 1, 4, 6, u"company"_s);
    row(u"x\ny {{ phone_colour }}"_s, 2, 6, 12, u"phone_colour"_s);
}

void TemplateFaultsTest::findsSlipsWhereTheyAre()
{
    QFETCH(const QString, source);
    QFETCH(const QString, hint);
    const QList<TemplateFault> faults = Template::parse(source).check(known);
    QVERIFY(!faults.isEmpty());
    const TemplateFault &fault = faults.first();
    QTEST(fault.line, "line");
    QTEST(fault.column, "column");
    QTEST(fault.length, "length");
    QVERIFY2(fault.message.contains(hint), qPrintable(fault.message));
    QVERIFY(!fault.isWarning);
}

void TemplateFaultsTest::oneSlipGivesOneFault_data()
{
    findsSlipsWhereTheyAre_data();
}

void TemplateFaultsTest::oneSlipGivesOneFault()
{
    QFETCH(const QString, source);
    const QList<TemplateFault> faults = Template::parse(source).faults();
    QVERIFY2(faults.size() <= 1, qPrintable(QString::number(faults.size())));
}

void TemplateFaultsTest::suggestsTheNearestName()
{
    const auto messageFor = [](const QString &name) {
        return Template::parse(u"{{ %1 }}"_s.arg(name)).check(known).value(0).message;
    };
    QVERIFY(messageFor(u"Company"_s).contains(u"company"_s));
    QVERIFY(messageFor(u"frist_name"_s).contains(u"first_name"_s));
    QVERIFY(messageFor(u"firstname"_s).contains(u"first_name"_s));
    QVERIFY(!messageFor(u"turnover"_s).contains(u"Did you mean"_s));
}

/// Of tags that are one slip away the one that keeps more of what was written at both ends.
void TemplateFaultsTest::suggestsTheNearestTag_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("n and d swapped out") << u"enif"_s << u"endif"_s;
    QTest::newRow("n missing") << u"edif"_s << u"endif"_s;
    QTest::newRow("swapped") << u"ednif"_s << u"endif"_s;
    QTest::newRow("other end") << u"enfor"_s << u"endfor"_s;
    QTest::newRow("second condition") << u"elf"_s << u"elif"_s;
    QTest::newRow("otherwise") << u"esle"_s << u"else"_s;
}

void TemplateFaultsTest::suggestsTheNearestTag()
{
    QFETCH(const QString, written);
    QFETCH(const QString, meant);
    const QList<TemplateFault> faults = Template::parse(u"{% %1 %}"_s.arg(written)).faults();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().message.contains(u"Did you mean %1?"_s.arg(meant)),
             qPrintable(faults.first().message));
}

void TemplateFaultsTest::faultsComeInOrder()
{
    const QList<TemplateFault> faults =
        Template::parse(u"{{ nothing }}\n}}\n{{ city | uper }}\n{{ nobody }}"_s).check(known);
    QCOMPARE(faults.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(faults.at(i).line, i + 1);
}

void TemplateFaultsTest::loopVariableIsKnownInsideOnly()
{
    QVERIFY(Template::parse(u"{% for thing in interests %}{{ thing }}{% endfor %}"_s).check(known).isEmpty());
    QCOMPARE(Template::parse(u"{% for thing in interests %}{% endfor %}{{ thing }}"_s).check(known).size(),
             1);
    QCOMPARE(Template::parse(u"{% for thing in thing %}{% endfor %}"_s).check(known).size(), 1);
}

void TemplateFaultsTest::templateWithFaultsDoesNotRender()
{
    const auto result = Template::parse(u"{% if city %}"_s).render({{u"city"_s, u"x"_s}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
}

void TemplateFaultsTest::errorOfRenderingSaysWhere()
{
    const auto result = Template::parse(u"a\n bb {{ city"_s).render({{u"city"_s, u"x"_s}});
    QVERIFY(!result);
    QVERIFY2(result.error().message.startsWith(u"Line 2, column 5"_s), qPrintable(result.error().message));
}

void TemplateFaultsTest::unknownNameDoesNotRender()
{
    const auto result = Template::parse(u"{% if ctiy %}a{% endif %}"_s).render({{u"city"_s, u"x"_s}});
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"city"_s), qPrintable(result.error().message));
}

void TemplateFaultsTest::advisesAgainstLongScripts()
{
    QVERIFY(Template::parse(QString(2'000, u'a')).check(known).isEmpty());
    const QList<TemplateFault> faults = Template::parse(QString(2'001, u'a')).check(known);
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().isWarning);
    QVERIFY(Template::parse(QString(2'001, u'a')).render({}));
}

void TemplateFaultsTest::refusesScriptsBeyondTheLimit()
{
    const QList<TemplateFault> faults = Template::parse(QString(8'001, u'a')).check(known);
    QCOMPARE(faults.size(), 1);
    QVERIFY(!faults.first().isWarning);
    QVERIFY(!Template::parse(QString(8'001, u'a')).render({}));
    QVERIFY(!Template::parse(QString(100'000, u'{')).faults().isEmpty());
}

LEADLINE_TEST(TemplateFaultsTest)
#include "tst_templatefaults.moc"
