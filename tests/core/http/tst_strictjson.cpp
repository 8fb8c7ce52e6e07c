#include "core/http/strictjson.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class StrictJsonTest : public QObject {
    Q_OBJECT
private slots:
    void takesKnownMembers()
    {
        const auto object = readStrictObject("{\"campaign\":\"a \\\"b\\\" {c}\"}", { u"campaign"_s });
        QVERIFY(object);
        QCOMPARE(object->value(u"campaign"_s).toString(), u"a \"b\" {c}"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("campaign=a");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("unknown member") << QByteArray(R"({"campaign":"a","force":true})");
        QTest::newRow("member twice") << QByteArray(R"({"campaign":"a","campaign":"b"})");
        QTest::newRow("member twice, escaped") << QByteArray(R"({"campaign":"a","c\u0061mpaign":"b"})");
        QTest::newRow("deep") << QByteArray("{\"campaign\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}");
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!readStrictObject(body, { u"campaign"_s }));
    }

    void theSameNameInTwoObjectsIsNoDuplicate()
    {
        QCOMPARE(duplicateMember(R"({"a":{"b":1},"c":[{"b":2},{"b":3}]})"), QString());
        QCOMPARE(duplicateMember(R"({"a":{"b":1,"b":2}})"), u"b"_s);
    }
};

LEADLINE_TEST(StrictJsonTest)
#include "tst_strictjson.moc"
