#include "core/dialing/callrecord.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Speaker = TranscriptLine::Speaker;

class MergingTest : public QObject {
    Q_OBJECT
private slots:
    void doesNotCareForOrderGroupingOrRepetition();
    void finishedBeatsOpen();
    void fillsGaps();
    void keepsTheLargerCost();
    void correctedTranscriptReplacesPlain();
    void longerTranscriptReplacesShorter();
    void stopRequestIsSticky();
};

namespace {

QString any(QRandomGenerator &random, const QStringList &values)
{
    return values.at(random.bounded(static_cast<int>(values.size())));
}

template <typename T> std::optional<T> maybe(QRandomGenerator &random, T value)
{
    return random.bounded(3) == 0 ? std::nullopt : std::optional<T>(value);
}

QDateTime someTime(QRandomGenerator &random)
{
    if (random.bounded(3) == 0)
        return {};
    return QDateTime::fromSecsSinceEpoch(1'780'000'000 + random.bounded(5), Qt::UTC);
}

QList<TranscriptLine> someTalk(QRandomGenerator &random)
{
    QList<TranscriptLine> lines;
    for (int left = random.bounded(4); left > 0; --left)
        lines.append({random.bounded(2) == 0 ? Speaker::Callee : Speaker::Agent,
                      any(random, {u""_s, u"yes"_s, u"no"_s, u"well"_s}), someTime(random)});
    return lines;
}

/// Few values per field, so that every kind of conflict occurs.
CallRecord randomRecord(QRandomGenerator &random)
{
    CallRecord record;
    const QStringList words {{}, u"a"_s, u"b"_s, u"cc"_s};
    for (QString CallRecord::*field :
         {&CallRecord::callId, &CallRecord::attemptKey, &CallRecord::to, &CallRecord::from,
          &CallRecord::errorMessage, &CallRecord::recordingUrl, &CallRecord::summary,
          &CallRecord::transferredTo, &CallRecord::callEndedBy})
        record.*field = any(random, words);
    record.completed = maybe(random, random.bounded(2) == 0);
    record.status = any(random, {{}, u"completed"_s, u"failed"_s, u"in-progress"_s, u"odd"_s, u"unknown"_s});
    record.queueStatus = any(random, {{}, u"new"_s, u"complete"_s, u"call-error"_s, u"strange"_s});
    record.answeredBy = any(random, {{}, u"human"_s, u"voicemail"_s, u"unknown"_s, u"robot"_s});
    record.dispositionTag = any(random, {{}, u"INTERESTED"_s, u"AGENT_ENDED_CALL"_s, u"DO_NOT_CONTACT"_s});
    record.warmTransferState = any(random, {{}, u"STARTED"_s, u"MERGED"_s, u"ODD"_s});
    record.callLengthMinutes = maybe(random, random.bounded(3) * 0.5);
    record.correctedSeconds = maybe(random, random.bounded(3) * 7.0);
    record.maxDurationMinutes = maybe(random, random.bounded(2) * 10.0);
    record.price = maybe(random, Money {random.bounded(3) * 1'000});
    record.isProxyLeg = random.bounded(4) == 0;
    record.isProviderRetry = random.bounded(4) == 0;
    for (QDateTime CallRecord::*field :
         {&CallRecord::createdUtc, &CallRecord::startedUtc, &CallRecord::endUtc, &CallRecord::transferredUtc,
          &CallRecord::callbackUtc})
        record.*field = someTime(random);
    record.transcript = someTalk(random);
    record.hasCorrectedTranscript = !record.transcript.isEmpty() && random.bounded(3) == 0;
    if (record.hasCorrectedTranscript)
        record.plainTranscript = someTalk(random);
    record.afterTransfer = someTalk(random);
    record.priceRead = record.price && random.bounded(3) == 0;
    if (random.bounded(2))
        record.additions.insert(any(random, {u"citation: budget"_s, u"evaluation: score"_s}),
                                any(random, {u"1"_s, u"22"_s}));
    return record;
}

CallRecord withTalk(const QStringList &turns, bool corrected)
{
    CallRecord record;
    for (const QString &turn : turns)
        record.transcript.append({Speaker::Callee, turn, {}});
    record.hasCorrectedTranscript = corrected;
    return record;
}

} // namespace

void MergingTest::doesNotCareForOrderGroupingOrRepetition()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 5'000; ++round) {
        const CallRecord a = randomRecord(random);
        const CallRecord b = randomRecord(random);
        const CallRecord c = randomRecord(random);
        QVERIFY2(merged(a, a) == a, qPrintable(u"idempotent, round %1"_s.arg(round)));
        QVERIFY2(merged(a, b) == merged(b, a), qPrintable(u"commutative, round %1"_s.arg(round)));
        QVERIFY2(merged(merged(a, b), c) == merged(a, merged(b, c)),
                 qPrintable(u"associative, round %1"_s.arg(round)));
        QVERIFY2(merged(a, CallRecord()) == a, qPrintable(u"nothing adds nothing, round %1"_s.arg(round)));
    }
}

void MergingTest::finishedBeatsOpen()
{
    CallRecord open;
    open.completed = false;
    open.status = u"in-progress"_s;
    open.queueStatus = u"started"_s;
    CallRecord finished;
    finished.completed = true;
    finished.status = u"completed"_s;
    finished.queueStatus = u"complete"_s;

    QCOMPARE(merged(finished, open).completed, std::optional(true));
    QCOMPARE(merged(finished, open).status, u"completed"_s);
    QCOMPARE(merged(open, finished).queueStatus, u"complete"_s);
    QVERIFY(readOutcome(merged(finished, open)).finished);
}

void MergingTest::fillsGaps()
{
    CallRecord row;
    row.callId = u"c1"_s;
    row.answeredBy = u"human"_s;
    CallRecord details;
    details.summary = u"Wants an offer."_s;
    details.correctedSeconds = 40;

    const CallRecord both = merged(row, details);
    QCOMPARE(both.callId, u"c1"_s);
    QCOMPARE(both.answeredBy, u"human"_s);
    QCOMPARE(both.summary, u"Wants an offer."_s);
    QCOMPARE(both.correctedSeconds, std::optional(40.0));
}

void MergingTest::keepsTheLargerCost()
{
    CallRecord first;
    first.price = Money::fromUsd(0.09);
    CallRecord second;
    second.price = Money::fromUsd(0.02);
    QCOMPARE(merged(first, second).price->microUsd, 90'000);
    QCOMPARE(merged(second, first).price->microUsd, 90'000);
    QCOMPARE(merged(CallRecord(), second).price->microUsd, 20'000);
    second.priceRead = true; // by the provider's details
    QCOMPARE(merged(first, second).price->microUsd, 20'000);
    QCOMPARE(merged(second, first).price->microUsd, 20'000);
}

void MergingTest::correctedTranscriptReplacesPlain()
{
    const CallRecord plain = withTalk({u"wander fool"_s, u"yes"_s, u"bye"_s}, false);
    const CallRecord corrected = withTalk({u"wonderful"_s}, true);
    QCOMPARE(merged(plain, corrected).transcript, corrected.transcript);
    QCOMPARE(merged(corrected, plain).transcript, corrected.transcript);
    QVERIFY(merged(plain, corrected).hasCorrectedTranscript);
    QCOMPARE(merged(plain, corrected).plainTranscript, plain.transcript); // the old one is kept
    QCOMPARE(merged(corrected, plain).plainTranscript, plain.transcript);
}

void MergingTest::longerTranscriptReplacesShorter()
{
    const CallRecord early = withTalk({u"hello"_s}, false);
    const CallRecord late = withTalk({u"hello"_s, u"goodbye"_s}, false);
    QCOMPARE(merged(late, early).transcript, late.transcript);
    QCOMPARE(merged(early, late).transcript, late.transcript);
}

void MergingTest::stopRequestIsSticky()
{
    CallRecord stop;
    stop.dispositionTag = u"DO_NOT_CONTACT"_s;
    CallRecord other;
    other.dispositionTag = u"NOT_INTERESTED"_s;
    QCOMPARE(merged(stop, other).dispositionTag, u"DO_NOT_CONTACT"_s);
    QCOMPARE(merged(other, stop).dispositionTag, u"DO_NOT_CONTACT"_s);
}

LEADLINE_TEST(MergingTest)
#include "tst_merging.moc"
