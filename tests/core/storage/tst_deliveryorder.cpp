#include "core/bland/blandclient.h"
#include "core/dialing/deliveryapplier.h"
#include "core/storage/saidindex.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/storing.h"
#include "tests/support/testmain.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

// H-3: the same deliveries in any order, some of them twice, some damaged, some of calls nobody knows, end in
// the same tables, whenever the index of what was said takes them in. LEADLINE_H3_DELIVERIES,
// LEADLINE_H3_SHUFFLES and LEADLINE_SEED make it larger or repeat it.

namespace {

constexpr int usualDeliveries = 60;
constexpr int usualShuffles = 4;
constexpr int silentCall = 1;
/// For a busy machine; a drain that ends earlier costs nothing.
constexpr int longestDrainMs = 240'000;

int number(const char *variable, int usual)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? value : usual;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString callName(int call)
{
    return u"call-%1"_s.arg(call, 6, 10, QChar(u'0'));
}

/// What the provider knows of one call, told in deliveries of every kind. They say different amounts, never
/// opposites.
class Story final {
public:
    Story(int call, const QString &callId, QRandomGenerator &random)
        : m_call(call)
        , m_callId(callId)
        , m_random(random)
    {
    }

    QByteArray delivery()
    {
        switch (m_random.bounded(8)) {
        case 0:
            return running();
        case 1:
            return live();
        case 2:
            return citations();
        case 3:
            return corrected();
        case 4:
            return disposition();
        case 5:
            return several();
        default:
            return result();
        }
    }

private:
    QJsonObject named() const { return {{u"call_id"_s, m_callId}, {u"n"_s, m_random.bounded(1'000'000)}}; }
    bool isHuman() const { return m_call % 3 != 0; }

    QByteArray result()
    {
        QJsonObject object = named();
        object.insert(u"completed"_s, true);
        object.insert(u"status"_s, u"completed"_s);
        object.insert(u"end_at"_s, u"2026-07-01T15:00:30Z"_s);
        object.insert(u"call_length"_s, 0.5);
        if (m_random.bounded(2))
            object.insert(u"answered_by"_s, isHuman() ? u"human"_s : u"voicemail"_s);
        if (m_random.bounded(2))
            object.insert(u"price"_s, 0.01 * (1 + m_random.bounded(3)));
        if (m_random.bounded(2))
            object.insert(u"summary"_s, QString(1 + m_random.bounded(40), u's'));
        if (m_random.bounded(2))
            object.insert(u"transcripts"_s, lines(1 + m_random.bounded(4)));
        if (m_random.bounded(10) == 0)
            object.insert(u"price"_s, u"a lot"_s); // text in a number field: left out
        if (m_call % 7 == 0 && m_random.bounded(2))
            object.insert(u"disposition_tag"_s, u"DO_NOT_CONTACT"_s);
        return json(object);
    }
    QByteArray running()
    {
        QJsonObject object = named();
        object.insert(u"completed"_s, false);
        object.insert(u"status"_s, u"in-progress"_s);
        return json(object);
    }
    QByteArray live()
    {
        QJsonObject object = named();
        object.insert(u"category"_s, u"call"_s);
        object.insert(u"log_level"_s, u"info"_s);
        object.insert(u"message"_s, u"connected"_s);
        return json(object);
    }
    QByteArray citations()
    {
        QJsonObject object = named();
        object.insert(u"event_type"_s, u"citations"_s);
        object.insert(
            u"citations"_s,
            QJsonArray {QJsonObject {{u"variable_name"_s, u"budget"_s}, {u"value"_s, m_random.bounded(9)}}});
        return json(object);
    }
    QByteArray corrected()
    {
        QJsonObject object = named();
        object.insert(u"event_type"_s, u"multiple"_s);
        object.insert(u"contents"_s, QJsonArray {u"corrected_transcript"_s});
        object.insert(u"corrected_transcript"_s, lines(1 + m_random.bounded(3)));
        return json(object);
    }
    QByteArray disposition()
    {
        QJsonObject object = named();
        object.insert(u"event_type"_s, u"dispositions"_s);
        object.insert(u"agent_dispositions"_s,
                      QJsonArray {QJsonObject {{u"name"_s, u"demo"_s}, {u"value"_s, true}}});
        return json(object);
    }
    QByteArray several()
    {
        QJsonObject object = named();
        object.insert(u"event_type"_s, u"post_transfer_transcript"_s);
        object.insert(u"post_transfer_transcript"_s, lines(1 + m_random.bounded(2)));
        return json(object);
    }
    /// The agent begins, except in the one call in which it stayed silent.
    QJsonArray lines(int count) const
    {
        QJsonArray array;
        for (int i = 0; i < count; ++i) {
            const QString speaker = i % 2 == 0 && m_call != silentCall ? u"agent"_s : u"user"_s;
            array.append(QJsonObject {{u"text"_s, u"line %1 of call %2"_s.arg(i).arg(m_call)},
                                      {u"user"_s, speaker},
                                      {u"speaker_label"_s, speaker}});
        }
        return array;
    }

    int m_call;
    QString m_callId;
    QRandomGenerator &m_random;
};

/// 5 % damaged, 2 % of calls nobody knows, 30 % sent again.
QList<QByteArray> makeDeliveries(int count, int calls, QRandomGenerator &random)
{
    QList<QByteArray> deliveries;
    for (int i = 0; i < count; ++i) {
        const int call = random.bounded(calls);
        const bool isUnknown = i % 50 == 7;
        QByteArray body = Story(call, isUnknown ? u"foreign-%1"_s.arg(i) : callName(call), random).delivery();
        if (i % 20 == 3)
            body.truncate(random.bounded(static_cast<int>(body.size())));
        deliveries.append(body);
    }
    const int repeats = count * 3 / 10;
    for (int i = 0; i < repeats; ++i)
        deliveries.append(deliveries.at(random.bounded(count)));
    return deliveries;
}

} // namespace

class DeliveryOrderTest : public QObject {
    Q_OBJECT

    /// All tables that deliveries may touch, without the moments and ids that depend on the order.
    static QString tables(CallLogFixture &f)
    {
        QStringList all = f.rows(
            u"SELECT id, state, call_id, ended_at, counts, outcome, outcome_by, review, review_reason, "
            u"declined, "
            "abandoned, answered_by, seconds, cost_micro, summary, error_text FROM attempts ORDER BY id"_s);
        all += f.rows(u"SELECT attempt_id, record, transcript FROM attempt_reports ORDER BY attempt_id"_s);
        all += f.rows(
            u"SELECT lead_id, state, reason, outcome, attempts, next_at FROM campaign_leads ORDER BY lead_id"_s);
        all += f.rows(u"SELECT id, status, outcome, attempts FROM leads ORDER BY id"_s);
        all += f.rows(u"SELECT phone, attempt_id FROM stop_list ORDER BY phone"_s);
        all += f.rows(u"SELECT what, code, n FROM campaign_tallies WHERE n <> 0 ORDER BY what, code"_s);
        all += f.rows(
            u"SELECT sha256, duplicates, kind, call_id, iif(kind = 'live', 'either', state) FROM inbox ORDER BY sha256"_s);
        return all.join(u'\n');
    }

    /// Each call has its attempt: the deliveries of one without would be parked, whatever they say.
    static bool placeAll(CallLogFixture &f, int calls)
    {
        ClaimRequest request = f.request(f.start(f.leads(calls)));
        request.accountConcurrency = calls;
        request.campaignConcurrency = calls;
        for (int call = 0; call < calls; ++call) {
            const Claim claim = f.value(f.log->claim(request));
            if (claim.kind == Claim::Kind::Dial)
                f.record(claim, AttemptState::Placed,
                         [call](DialVerdict &verdict) { verdict.callId = callName(call); });
        }
        return f.ask(u"SELECT count(*) FROM attempts WHERE state = 'placed'"_s).toInt() == calls;
    }

    /// As it happens every ten seconds behind the program.
    static void takeIntoTheIndex(CallLogFixture &f)
    {
        while (f.value(f.database->run([](QSqlDatabase &db) { return saidindex::addSome(db); }))) { }
    }

    static bool storeAll(Inbox &inbox, const QList<QByteArray> &deliveries)
    {
        QList<QFuture<Result<Inbox::Taken>>> taken;
        for (const QByteArray &body : deliveries)
            taken.append(storing(inbox, body));
        return std::ranges::all_of(taken, [](const auto &one) { return bool(one.result()); });
    }

    static bool drain(DeliveryApplier &applier)
    {
        QFutureWatcher<Done> drained;
        QSignalSpy finished(&drained, &QFutureWatcherBase::finished);
        drained.setFuture(applier.drain());
        return finished.wait(longestDrainMs);
    }

    /// Readable deliveries of our calls that were not applied.
    static QStringList lost(CallLogFixture &f)
    {
        return f.rows(
            u"SELECT i.state, i.kind, i.call_id, i.reason FROM inbox i JOIN inbox_bodies b ON b.id = i.id "
            "WHERE i.state = 'new' OR (i.state = 'dead' AND json_valid(CAST(b.body AS TEXT))) "
            "OR (i.state = 'parked' AND i.call_id NOT LIKE 'foreign-%') OR i.reason LIKE 'conflict%'"_s);
    }

    struct Ending {
        QString fault;
        QString tables;
    };

    /// The index takes in the calls before the first delivery and before the one at `indexedAt`.
    static Ending apply(const QList<QByteArray> &deliveries, int calls, qsizetype indexedAt)
    {
        CallLogFixture f;
        if (!placeAll(f, calls))
            return {u"not all calls were placed"_s, {}};
        const auto inbox = makeSqlInbox(*f.database, f.changes, f.clock, TimeScale());
        const BlandDeliveryReader reader;
        DeliveryApplier applier(*inbox, *f.log, reader, f.changes);
        for (const auto &part : {deliveries.first(indexedAt), deliveries.sliced(indexedAt)}) {
            takeIntoTheIndex(f);
            if (!storeAll(*inbox, part))
                return {u"not stored"_s, {}};
            if (!drain(applier))
                return {u"not drained"_s, {}};
        }
        return {lost(f).join(u'\n'), tables(f)};
    }

    static QString difference(const QString &expected, const QString &actual)
    {
        const QStringList a = expected.split(u'\n');
        const QStringList b = actual.split(u'\n');
        for (qsizetype line = 0; line < std::max(a.size(), b.size()); ++line) {
            if (a.value(line) != b.value(line))
                return u"%1\ninstead of\n%2"_s.arg(b.value(line), a.value(line));
        }
        return {};
    }

private slots:
    void anyOrderEndsInTheSameTables()
    {
        const auto seed = static_cast<quint32>(
            number("LEADLINE_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))));
        const int count = number("LEADLINE_H3_DELIVERIES", usualDeliveries);
        const int shuffles = number("LEADLINE_H3_SHUFFLES", usualShuffles);
        const int calls = std::min(90, std::max(4, count / 6));
        qInfo("seed %u: %d deliveries of %d calls in %d orders", seed, count, calls, shuffles);
        QRandomGenerator random(seed);
        QList<QByteArray> deliveries = makeDeliveries(count, calls, random);

        Ending first;
        for (int order = 0; order < shuffles; ++order) {
            const Ending ending = apply(deliveries, calls, random.bounded(count));
            QCOMPARE(ending.fault, QString());
            if (order == 0)
                first = ending;
            const QString other = difference(first.tables, ending.tables);
            QVERIFY2(other.isEmpty(), qPrintable(u"order %1: %2"_s.arg(order).arg(other)));
            std::shuffle(deliveries.begin(), deliveries.end(), random);
        }

        QVERIFY(first.tables.contains(u"ended"_s));
        QVERIFY(first.tables.contains(u"|dead"_s));
    }
};

LEADLINE_TEST(DeliveryOrderTest)
#include "tst_deliveryorder.moc"
