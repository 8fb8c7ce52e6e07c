#include "core/prompts/callscript.h"
#include "core/prompts/templateoutlook.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

const QMap<QString, QString> own {{u"business_name"_s, u"Northwind"_s}, {u"callback_number"_s, {}}};

ScriptContext context()
{
    return {u"Northwind Ltd"_s, {}, u"Autumn fair"_s, u"en"_s, false};
}

/// Scripts of a few random pieces, some of them long.
QString randomScript(QRandomGenerator &random)
{
    static const QStringList pieces {u"{{ a }}"_s,
                                     u"{{ b | upper }}"_s,
                                     u"{{ a | default(b) }}"_s,
                                     u"{{ c | default(\"there\") | title }}"_s,
                                     u"{{ c | truncate(3) }}"_s,
                                     u"{{ b | replace(\"e\", \"\") }}"_s,
                                     u"{{ callback_number }}"_s,
                                     u"{{ campaign }}"_s,
                                     u"{{ unknown }}"_s,
                                     u"{% if a %}{{ a }}{% else %}{{ b }}{% endif %}"_s,
                                     u"{% if a and c %}{{ c }}{% endif %}"_s,
                                     u"{% if a or c %}{{ c }}{% endif %}"_s,
                                     u"{% if not b %}x{% elif a == \"Ada\" %}{{ a }}{% endif %}"_s,
                                     u"{% for x in a %}{{ x }}{% endfor %}"_s,
                                     QString(700, u'x'),
                                     QString(3'000, u'y')};
    QString script;
    for (int i = random.bounded(1, 4); i > 0; --i)
        script += pieces.at(random.bounded(static_cast<int>(pieces.size()))) + u' ';
    return script;
}

QString randomValue(QRandomGenerator &random)
{
    static const QStringList values {{},
                                     u"Ada"_s,
                                     u"Stra\u00dfe"_s,
                                     u"a == b"_s,
                                     u"\u0416\u0430\u043d\u043d\u0430"_s,
                                     QString(200, u'\u00df'),
                                     u"ee"_s};
    return values.at(random.bounded(static_cast<int>(values.size())));
}

} // namespace

class TemplateOutlookTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatALeadNeeds_data();
    void tellsWhatALeadNeeds();
    void tellsNothingWhereOnlyRenderingDoes_data();
    void tellsNothingWhereOnlyRenderingDoes();
    void whatHasAllThatIsNeededRenders();
};

void TemplateOutlookTest::tellsWhatALeadNeeds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<Names>("known");
    QTest::addColumn<Names>("filled");
    const Names a {u"a"_s};
    const Names b {u"b"_s};
    QTest::newRow("text") << u"Hello."_s << Names() << Names();
    QTest::newRow("print") << u"{{ a }}"_s << a << a;
    QTest::newRow("changed case") << u"{{ a | upper | trim }}"_s << a << a;
    QTest::newRow("default") << u"{{ a | default(\"x\") }}"_s << a << Names();
    QTest::newRow("default of another") << u"{{ a | default(b) }}"_s << a + b << a;
    QTest::newRow("default at the end") << u"{{ a | default(b) | default(\"x\") }}"_s << a + b << Names();
    QTest::newRow("guarded") << u"{% if a %}{{ a }}{% endif %}"_s << a << Names();
    QTest::newRow("guarded by both") << u"{% if a and b %}{{ b }}{% endif %}"_s << a + b << Names();
    QTest::newRow("guarded by either") << u"{% if a or b %}{{ b }}{% endif %}"_s << a + b << b;
    QTest::newRow("behind its lack") << u"{% if not a %}{{ a }}{% endif %}"_s << a << a;
    QTest::newRow("else") << u"{% if a %}x{% else %}{{ a }}{% endif %}"_s << a << a;
    QTest::newRow("behind the guard") << u"{% if a %}x{% endif %}{{ a }}"_s << a << a;
    QTest::newRow("of the campaign") << u"{{ business_name }}"_s << Names() << Names();
}

void TemplateOutlookTest::tellsWhatALeadNeeds()
{
    QFETCH(QString, source);
    QFETCH(Names, known);
    QFETCH(Names, filled);
    const auto needs = needsOf(Template::parse(source), own, Template::maxLength);
    QVERIFY(needs);
    QCOMPARE(needs->known, known);
    QCOMPARE(needs->filled, filled);
}

void TemplateOutlookTest::tellsNothingWhereOnlyRenderingDoes_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("loop") << u"{% for x in a %}{{ x }}{% endfor %}"_s;
    QTest::newRow("filter that may swallow") << u"{{ a | replace(\"e\", \"\") }}"_s;
    QTest::newRow("first of none") << u"{{ a | first }}"_s;
    QTest::newRow("fault") << u"{{ a"_s;
    QTest::newRow("blank of the campaign") << u"{{ callback_number }}"_s;
    QTest::newRow("too long with a value") << QString(Template::maxLength - 150, u'x') + u"{{ a }}"_s;
    QTest::newRow("too long in capitals") << QString(Template::maxLength - 550, u'x') + u"{{ a | upper }}"_s;
}

void TemplateOutlookTest::tellsNothingWhereOnlyRenderingDoes()
{
    QFETCH(QString, source);
    QVERIFY(!needsOf(Template::parse(source), own, Template::maxLength));
}

void TemplateOutlookTest::whatHasAllThatIsNeededRenders()
{
    const quint32 seed = qEnvironmentVariableIsSet("LEADLINE_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("LEADLINE_SEED"))
        : 20'261'126U;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int sure = 0;
    for (int i = 0; i < 3'000; ++i) {
        const QString source = randomScript(random);
        const CallScript script(Template::parse(source), context());
        const auto needs = script.needs();
        const QMap<QString, QString> values {
            {u"a"_s, randomValue(random)}, {u"b"_s, randomValue(random)}, {u"c"_s, randomValue(random)}};
        const auto isKnown = [&values](const QString &name) { return values.contains(name); };
        const auto isFilled = [&values](const QString &name) { return !values.value(name).isEmpty(); };
        if (!needs || !std::ranges::all_of(needs->known, isKnown)
            || !std::ranges::all_of(needs->filled, isFilled))
            continue;
        ++sure;
        const auto rendered = script.render(values);
        QVERIFY2(rendered, qPrintable(source));
        QVERIFY2(rendered->missing.isEmpty(), qPrintable(source));
    }
    QVERIFY(sure > 500);
}

LEADLINE_TEST(TemplateOutlookTest)
#include "tst_templateoutlook.moc"
