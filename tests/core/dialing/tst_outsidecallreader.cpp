#include "core/dialing/outsidecallreader.h"
#include "tests/support/fakecallprovider.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class FakeOutsideCalls final : public OutsideCalls {
public:
    QStringList calls;
    QMap<QString, bool> settled;
    qsizetype atOnce = 1'000;

    QFuture<Result<QStringList>> unread() override
    {
        QStringList left;
        for (const QString &call : std::as_const(calls)) {
            if (!settled.contains(call))
                left.append(call);
        }
        return readyFuture<Result<QStringList>>(left.mid(0, atOnce));
    }
    QFuture<Result<Done>> settle(const QString &callId, bool asksToStop) override
    {
        settled.insert(callId, asksToStop);
        return readyFuture<Result<Done>>(Done {});
    }
};

CallRecord callThatSays(const QString &words)
{
    CallRecord record;
    record.completed = true;
    record.status = u"completed"_s;
    record.answeredBy = u"human"_s;
    record.callLengthMinutes = 1;
    record.transcript = {{TranscriptLine::Speaker::Agent, u"Hello, this is an automated call."_s, {}},
                         {TranscriptLine::Speaker::Callee, words, {}}};
    return record;
}

} // namespace

class OutsideCallReaderTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheStopRequestsOfCallsSinceABackup()
    {
        FakeOutsideCalls calls;
        calls.calls = {u"c1"_s, u"c2"_s, u"gone"_s};
        FakeCallProvider provider;
        provider.records.insert(u"c1"_s, callThatSays(u"Please take me off your list."_s));
        provider.records.insert(u"c2"_s, callThatSays(u"Sounds good."_s));
        OutsideCallReader reader(calls, provider, TimeScale(100'000));
        reader.start();
        const QMap<QString, bool> expected {{u"c1"_s, true}, {u"c2"_s, false}, {u"gone"_s, false}};
        QTRY_COMPARE(calls.settled, expected);
    }

    void readsAgainWhatWasNotOver()
    {
        FakeOutsideCalls calls;
        calls.calls = {u"c1"_s, u"c2"_s};
        FakeCallProvider provider;
        int reads = 0;
        provider.onCall = [&reads](const QString &callId) -> Result<CallRecord> {
            ++reads;
            if (callId == u"c2"_s && reads <= 2)
                return FakeCallProvider::outOfReach();
            CallRecord record = callThatSays(u"Do not call me again."_s);
            if (reads <= 2) {
                record = {};
                record.completed = false;
                record.status = u"in-progress"_s;
            }
            return record;
        };
        OutsideCallReader reader(calls, provider, TimeScale(100'000));
        reader.start();
        const QMap<QString, bool> expected {{u"c1"_s, true}, {u"c2"_s, true}};
        QTRY_COMPARE(calls.settled, expected);
        QCOMPARE(reads, 4);
    }

    /// Tags and transcripts come after the end.
    void waitsForWhatIsSaidLate()
    {
        FakeOutsideCalls calls;
        calls.calls = {u"c1"_s};
        FakeCallProvider provider;
        int reads = 0;
        provider.onCall = [&reads](const QString &) -> Result<CallRecord> {
            return callThatSays(++reads == 1 ? u"Hello?"_s : u"Never call me again."_s);
        };
        OutsideCallReader reader(calls, provider, TimeScale(100'000));
        reader.start();
        const QMap<QString, bool> expected {{u"c1"_s, true}};
        QTRY_COMPARE(calls.settled, expected);
    }

    void goesOnUntilNothingIsUnread()
    {
        FakeOutsideCalls calls;
        calls.atOnce = 2;
        calls.calls = {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s};
        FakeCallProvider provider;
        provider.onCall = [](const QString &) -> Result<CallRecord> {
            return callThatSays(u"Do not call me again."_s);
        };
        OutsideCallReader reader(calls, provider, TimeScale(100'000));
        reader.start();
        QTRY_COMPARE(calls.settled.size(), 5);

        calls.calls.append(u"c6"_s); // by the second read of the list
        reader.start();
        QTRY_COMPARE(calls.settled.size(), 6);
    }
};

LEADLINE_TEST(OutsideCallReaderTest)
#include "tst_outsidecallreader.moc"
