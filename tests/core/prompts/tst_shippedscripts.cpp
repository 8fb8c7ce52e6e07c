#include "core/prompts/callscript.h"
#include "core/prompts/promptlibrary.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class ShippedScriptsTest : public QObject {
    Q_OBJECT
private slots:
    void useOnlyNamesThatEveryLeadHas_data() { rows(); }
    void useOnlyNamesThatEveryLeadHas();
    void workForEveryLead_data() { rows(); }
    void workForEveryLead();
    void stayShort_data() { rows(); }
    void stayShort();
    void leaveNoBrokenSentences_data() { rows(); }
    void leaveNoBrokenSentences();

private:
    static void rows();
};

namespace {

using Values = QMap<QString, QString>;

const QStringList standardNames {u"first_name"_s, u"last_name"_s, u"name"_s,        u"company"_s, u"email"_s,
                                 u"city"_s,       u"state"_s,     u"postal_code"_s, u"phone"_s,   u"notes"_s};

const QMap<QString, Values> &leads()
{
    static const QMap<QString, Values> all {
        {u"nothing known"_s, {}},
        {u"hospital"_s,
         {{u"company"_s, u"SOUTHEAST MEDICAL CENTER"_s}, {u"city"_s, u"DOTHAN"_s}, {u"state"_s, u"AL"_s}}},
        {u"first name only"_s, {{u"first_name"_s, u"Ada"_s}, {u"name"_s, u"Ada"_s}}},
        {u"all known"_s,
         {{u"first_name"_s, u"Ada"_s},
          {u"last_name"_s, u"Example"_s},
          {u"name"_s, u"Ada Example"_s},
          {u"company"_s, QString(200, u'x')},
          {u"city"_s, u"Dothan"_s},
          {u"state"_s, u"AL"_s},
          {u"notes"_s, u"word "_s.repeated(40).trimmed()}}},
    };
    return all;
}

Values valuesOf(const QString &lead)
{
    Values values;
    for (const QString &name : standardNames)
        values.insert(name, leads().value(lead).value(name));
    return values;
}

ScriptContext context()
{
    return {u"Nordwind Tools Inc"_s, {}, u"Autumn fair"_s, u"en"_s, true};
}

/// The operator's part of the task.
QString scriptPart(const QString &source, const QString &lead)
{
    const auto rendered = CallScript(Template::parse(source), context()).render(valuesOf(lead));
    const QString mark = u"===== SCRIPT =====\n"_s;
    return rendered ? rendered->task.mid(rendered->task.indexOf(mark) + mark.size()) : QString();
}

} // namespace

void ShippedScriptsTest::rows()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("lead");
    const QList<Prompt> prompts = PromptLibrary(u"/nonexistent"_s).prompts();
    QCOMPARE(prompts.size(), 4);
    for (const Prompt &prompt : prompts) {
        for (const QString &lead : leads().keys())
            QTest::newRow(qPrintable(prompt.name + u", "_s + lead)) << prompt.text << lead;
    }
}

void ShippedScriptsTest::useOnlyNamesThatEveryLeadHas()
{
    QFETCH(const QString, source);
    const QStringList known = standardNames + ScriptNames::campaignNames();
    const QList<TemplateFault> faults = Template::parse(source).check({known.begin(), known.end()});
    QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0).message));
}

void ShippedScriptsTest::workForEveryLead()
{
    QFETCH(const QString, source);
    QFETCH(const QString, lead);
    const auto rendered = CallScript(Template::parse(source), context()).render(valuesOf(lead));
    QVERIFY2(rendered, qPrintable(rendered ? QString() : rendered.error().message));
    QCOMPARE(rendered->missing, QStringList());
}

void ShippedScriptsTest::stayShort()
{
    QFETCH(const QString, source);
    QFETCH(const QString, lead);
    const QString script = scriptPart(source, lead);
    QVERIFY2(script.size() > 500 && script.size() <= 1'800, qPrintable(QString::number(script.size())));
}

void ShippedScriptsTest::leaveNoBrokenSentences()
{
    QFETCH(const QString, source);
    QFETCH(const QString, lead);
    const QString script = scriptPart(source, lead);
    static const QRegularExpression broken(u" [.,;]|\\(\\)|\\.\\.|\\S  |\\w\\.[A-Z]|[{}]| $"_s,
                                           QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = broken.match(script);
    QVERIFY2(!match.hasMatch(), qPrintable(script.mid(match.capturedStart() - 40, 80)));
}

LEADLINE_TEST(ShippedScriptsTest)
#include "tst_shippedscripts.moc"
