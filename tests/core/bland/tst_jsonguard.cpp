#include "core/bland/jsonguard.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

class JsonGuardTest : public QObject {
    Q_OBJECT
private slots:
    void takesOutWhatAppearsTwice_data();
    void takesOutWhatAppearsTwice();
    void refuses_data();
    void refuses();
    void allowsTheGreatestDepth();
    void staysQuickWithManyNames();
};

void JsonGuardTest::takesOutWhatAppearsTwice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("left");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &left) {
        QTest::newRow(name) << json << left;
    };
    row("none", R"({"a":1,"b":{"a":2}})", R"({"a":1,"b":{"a":2}})");
    row("outer", R"({"a":1,"b":2,"a":3})", R"({"b":2})");
    row("three times", R"({"a":1,"a":2,"a":3})", R"({})");
    row("nested", R"({"m":{"k":1,"k":2,"x":3},"b":2})", R"({"b":2,"m":{"x":3}})");
    row("in an array", R"({"l":[{"a":1},{"a":1,"a":2,"c":3}]})", R"({"l":[{"a":1},{"c":3}]})");
    row("escaped", R"({"a":1,"\u0061":2,"b":3})", R"({"b":3})");
    row("same text as a value", R"({"a":"b","b":"a"})", R"({"a":"b","b":"a"})");
    row("quotes and brackets in text", R"({"a":"\"}{,\\","b":"[\"b\":"})",
        R"({"a":"\"}{,\\","b":"[\"b\":"})");
    row("inside what is gone", R"({"m":{"k":1,"k":2},"m":{"k":1,"k":2}})", R"({})");
}

void JsonGuardTest::takesOutWhatAppearsTwice()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, left);

    const auto object = jsonguard::readObject(json, 1024);

    QVERIFY(object);
    QCOMPARE(QJsonDocument(*object).toJson(QJsonDocument::Compact), left);
}

void JsonGuardTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("open string") << QByteArray(R"({"a":"b)");
    QTest::newRow("open string at a backslash") << QByteArray("{\"a\\");
    QTest::newRow("trailing") << QByteArray("{} {}");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("closing only") << QByteArray("]}");
    QTest::newRow("too deep") << QByteArray(65, '[') + QByteArray(65, ']');
    QTest::newRow("far too deep") << QByteArray(1000, '[');
    QTest::newRow("too large") << "{\"a\":\"" + QByteArray(2000, 'x') + "\"}";
    QByteArray ambiguous = "{";
    for (int i = 0; i < 100; ++i)
        ambiguous +=
            "\"" + QByteArray::number(i / 2) + "\":1,\"x" + QByteArray::number(i) + "\":{\"a\":1,\"a\":2},";
    QTest::newRow("ambiguous all over") << ambiguous.chopped(1) + "}";
}

void JsonGuardTest::refuses()
{
    QFETCH(QByteArray, json);
    const auto object =
        jsonguard::readObject(json, json.size() > 1500 && json.startsWith("{\"a\"") ? 1500 : 100'000);
    QVERIFY(!object);
    QCOMPARE(object.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!object.error().message.isEmpty());
}

void JsonGuardTest::allowsTheGreatestDepth()
{
    QVERIFY(
        jsonguard::read(QByteArray(jsonguard::maxDepth, '[') + QByteArray(jsonguard::maxDepth, ']'), 1024));
}

void JsonGuardTest::staysQuickWithManyNames()
{
    QByteArray json = "{";
    for (int i = 0; i < 100'000; ++i)
        json += "\"name" + QByteArray::number(i) + "\":1,";
    json.back() = '}';

    const auto object = jsonguard::readObject(json, 10'000'000);

    QVERIFY(object);
    QCOMPARE(object->size(), 100'000);
}

LEADLINE_TEST(JsonGuardTest)
#include "tst_jsonguard.moc"
