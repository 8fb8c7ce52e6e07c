#include "core/bland/blandclient.h"
#include "core/dialing/deliveryapplier.h"
#include "tests/core/storage/calllogfixture.h"
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
// the same tables. LEADLINE_H3_DELIVERIES, LEADLINE_H3_SHUFFLES and LEADLINE_SEED make it larger or repeat
// it.

namespace {

constexpr int usualDeliveries = 60;
constexpr int usualShuffles = 4;

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
            object.insert(u"transcripts"_s, lines(1 + m_random.bounded(4), u"text"_s, u"user"_s));
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
        object.insert(u"corrected_transcript"_s,
                      lines(1 + m_random.bounded(3), u"speaker_label"_s, u"user"_s));
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
        object.insert(u"post_transfer_transcript"_s,
                      lines(1 + m_random.bounded(2), u"speaker_label"_s, u"agent"_s));
        return json(object);
    }
    QJsonArray lines(int count, const QString &speakerMember, const QString &speaker) const
    {
        QJsonArray array;
        for (int i = 0; i < count; ++i)
            array.append(
                QJsonObject {{u"text"_s, u"line %1 of call %2"_s.arg(i).arg(m_call)},
                             {u"user"_s, u"user"_s},
                             {speakerMember, speakerMember == "text"_L1 ? u"line %1"_s.arg(i) : speaker}});
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
        const bool isUnknown = random.bounded(50) == 0;
        QByteArray body = Story(call, isUnknown ? u"foreign-%1"_s.arg(i) : callName(call), random).delivery();
        if (random.bounded(20) == 0)
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

    static QString apply(const QList<QByteArray> &deliveries, int calls)
    {
        CallLogFixture f;
        const CampaignId campaign =
            f.start(f.leads(calls), [calls](CampaignSettings &settings) { settings.concurrency = calls; });
        for (int call = 0; call < calls; ++call)
            f.place(campaign, callName(call));
        const auto inbox = makeSqlInbox(*f.database, f.changes, f.clock, TimeScale());
        const BlandDeliveryReader reader;
        DeliveryApplier applier(*inbox, *f.log, reader, f.changes);
        for (const QByteArray &body : deliveries)
            f.value(inbox->store(body, Signature::Valid));
        QFutureWatcher<Done> drained;
        QSignalSpy finished(&drained, &QFutureWatcherBase::finished);
        drained.setFuture(applier.drain());
        if (!finished.wait(120'000))
            return u"not applied"_s;
        return tables(f);
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

        const QString first = apply(deliveries, calls);

        QVERIFY(first.contains(u"ended"_s));
        QVERIFY(first.contains(u"|dead"_s) || count < 40);
        for (int i = 1; i < shuffles; ++i) {
            std::shuffle(deliveries.begin(), deliveries.end(), random);
            const QString other = apply(deliveries, calls);
            if (other != first) {
                const QStringList a = first.split(u'\n');
                const QStringList b = other.split(u'\n');
                for (qsizetype line = 0; line < std::min(a.size(), b.size()); ++line)
                    QCOMPARE(b.at(line), a.at(line));
            }
            QCOMPARE(other.size(), first.size());
        }
    }
};

LEADLINE_TEST(DeliveryOrderTest)
#include "tst_deliveryorder.moc"
