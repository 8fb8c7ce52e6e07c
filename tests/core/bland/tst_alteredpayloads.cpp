#include "core/bland/blandclient.h"
#include "core/bland/dialanswer.h"
#include "core/bland/fields.h"
#include "core/bland/readings.h"
#include "tests/core/bland/alteredjson.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const auto callId = u"6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e11"_s;
const auto otherCallId = u"71c2a9f4-0d3e-4c55-9b17-e2a64d08f3b6"_s;
const QByteArray secret = "org_test_key_0123456789abcdef";

QByteArray payload(const QString &name)
{
    QFile file(QStringLiteral(BLAND_TEST_PAYLOADS "/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpAnswer answer(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.emissions = 1;
    answer.bodyTouched = true;
    return answer;
}

} // namespace

/// B-12: every payload with each value removed, nulled, retyped or made huge, one at a time. Nothing crashes,
/// and nothing ends as what it was not.
class AlteredPayloadsTest : public QObject {
    Q_OBJECT
private slots:
    void deliveriesEndAsNothingElse_data();
    void deliveriesEndAsNothingElse();
    void anAcceptedDialIsNeverRefused();
    void aRefusedDialIsNeverPlaced_data();
    void aRefusedDialIsNeverPlaced();
    void listsNameNoOtherCalls();
    void detailsAreOfTheCallThatWasAsked();
    void whatIsShownToPeopleStaysReadable();
};

/// `may` = what a reading may come to with one value less: the table of bland-api.md section 8 without that
/// value.
void AlteredPayloadsTest::deliveriesEndAsNothingElse_data()
{
    using enum Outcome;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<Outcome>>("may");
    const auto row = [](const QString &name, const QList<Outcome> &may) {
        QTest::newRow(qPrintable(name)) << name << may;
    };
    row(u"finishedcall"_s, {Interested, HumanAnswered, Hangup, Unknown, NoAnswer});
    row(u"delivery-running"_s, {});
    row(u"delivery-voicemail"_s, {Voicemail, HumanAnswered, NoAnswer, Unknown});
    row(u"delivery-busy"_s, {Busy, Unknown});
    row(u"delivery-noanswer"_s, {NoAnswer, Unknown});
    row(u"delivery-notfound"_s, {InvalidNumber, Failed, Unknown});
    row(u"delivery-canceled"_s, {Canceled, Unknown, NoAnswer});
    row(u"delivery-live"_s, {});
    row(u"delivery-citations"_s, {});
    row(u"delivery-multiple"_s, {});
    row(u"delivery-batch"_s, {});
}

void AlteredPayloadsTest::deliveriesEndAsNothingElse()
{
    QFETCH(QString, name);
    QFETCH(QList<Outcome>, may);
    const auto bytes = payload(name);
    const auto whole = BlandDeliveryReader().read(bytes);
    QVERIFY(whole);
    const bool isResult = whole->kind == Delivery::Kind::PostCall;

    for (const auto &altered : alteredjson::allOf(bytes)) {
        const auto delivery = BlandDeliveryReader().read(altered.bytes);
        if (!delivery || delivery->kind != Delivery::Kind::PostCall)
            continue;
        QVERIFY2(delivery->record.callId.isEmpty() || delivery->record.callId == callId,
                 qPrintable(altered.what));
        QVERIFY2(delivery->record.to.isEmpty() || delivery->record.to == u"12025550143"_s,
                 qPrintable(altered.what));
        const auto reading = readOutcome(delivery->record);
        const bool isSaid = altered.what.startsWith(u"completed, true"_s);
        if (!reading.finished || (isSaid && may.isEmpty()))
            continue;
        QVERIFY2(isResult && may.contains(reading.outcome),
                 qPrintable(altered.what + u" ends as "_s + outcomeCode(reading.outcome)));
        QVERIFY2(!reading.stopRequest, qPrintable(altered.what));
    }
}

void AlteredPayloadsTest::anAcceptedDialIsNeverRefused()
{
    const auto bytes = payload(u"dial-accepted"_s);
    QCOMPARE(verdictOf(answer(200, bytes), secret, {}).state, AttemptState::Placed);

    for (const auto &altered : alteredjson::allOf(bytes)) {
        const auto verdict = verdictOf(answer(200, altered.bytes), secret, {});
        QVERIFY2(verdict.state == AttemptState::Placed || verdict.state == AttemptState::Unknown,
                 qPrintable(altered.what));
        QVERIFY2(verdict.state == AttemptState::Unknown || verdict.callId == callId,
                 qPrintable(altered.what));
        QVERIFY2(verdict.number == NumberVerdict::None, qPrintable(altered.what));
    }
}

void AlteredPayloadsTest::aRefusedDialIsNeverPlaced_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name :
         {"dial-400-flat", "dial-400-bare", "dial-400-dnc", "dial-401-wrapped", "dial-402-balance",
          "dial-418-details", "dial-429-rate", "dial-429-interval", "dial-429-blacklist", "dial-500-error"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AlteredPayloadsTest::aRefusedDialIsNeverPlaced()
{
    QFETCH(QString, name);
    const auto bytes = payload(name);
    const int status = name.mid(5, 3).toInt();
    const auto whole = verdictOf(answer(status, bytes), secret, {});

    for (const auto &altered : alteredjson::allOf(bytes)) {
        const auto verdict = verdictOf(answer(status, altered.bytes), secret, {});
        QVERIFY2(verdict.state == AttemptState::Rejected || verdict.state == AttemptState::Unknown,
                 qPrintable(altered.what));
        if (whole.state == AttemptState::Unknown && status != 400 && status != 429)
            QVERIFY2(verdict.state == AttemptState::Unknown, qPrintable(altered.what));
        QVERIFY2(verdict.callId.isEmpty(), qPrintable(altered.what));
        QVERIFY2(verdict.number == whole.number || verdict.number == NumberVerdict::None,
                 qPrintable(altered.what));
        QVERIFY2(verdict.text.size() <= 4'096 && verdict.code.size() <= 64, qPrintable(altered.what));
    }
}

void AlteredPayloadsTest::listsNameNoOtherCalls()
{
    const QSet<QString> known {callId, otherCallId};
    const auto check = [&known](const Result<QList<CallRow>> &rows, qsizetype most, const QString &what) {
        if (!rows)
            return;
        QVERIFY2(rows->size() <= most, qPrintable(what));
        for (const auto &row : *rows)
            QVERIFY2(known.contains(row.callId), qPrintable(what));
    };
    for (const auto &altered : alteredjson::allOf(payload(u"list-page"_s))) {
        const auto page = readings::page(answer(200, altered.bytes), secret);
        check(page ? Result<QList<CallRow>>(page->rows) : Result<QList<CallRow>>(page.error()), 2,
              altered.what);
    }
    for (const auto &altered : alteredjson::allOf(payload(u"active-calls"_s)))
        check(readings::activeCalls(answer(200, altered.bytes), secret), 1, altered.what);
}

void AlteredPayloadsTest::detailsAreOfTheCallThatWasAsked()
{
    for (const auto &name : {u"finishedcall"_s, u"delivery-running"_s, u"delivery-busy"_s}) {
        for (const auto &altered : alteredjson::allOf(payload(name))) {
            const auto record = readings::call(answer(200, altered.bytes), secret, callId);
            QVERIFY2(!record || record->callId == callId, qPrintable(altered.what));
        }
    }
}

void AlteredPayloadsTest::whatIsShownToPeopleStaysReadable()
{
    for (const auto &altered : alteredjson::allOf(payload(u"account"_s))) {
        const auto account = readings::account(answer(200, altered.bytes), secret);
        QVERIFY2(!account || account->status.size() <= 128, qPrintable(altered.what));
    }
    for (const auto &altered : alteredjson::allOf(payload(u"voices"_s))) {
        const auto voices = readings::voices(answer(200, altered.bytes), secret);
        QVERIFY2(!voices || voices->size() <= 1, qPrintable(altered.what));
    }
    for (const auto &altered : alteredjson::allOf(payload(u"numbers"_s))) {
        const auto numbers = readings::numbers(answer(200, altered.bytes), secret, u"inbound_numbers"_s);
        QVERIFY2(!numbers || numbers->isEmpty() || numbers->constFirst() == u"+12025550100"_s,
                 qPrintable(altered.what));
    }
}

LEADLINE_TEST(AlteredPayloadsTest)
#include "tst_alteredpayloads.moc"
