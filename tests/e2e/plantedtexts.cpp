#include "tests/e2e/plantedtexts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

/// Runs statements; the first failure sticks.
class Planting final {
public:
    explicit Planting(const QSqlDatabase &db)
        : m_db(db)
    {
    }
    void run(const QString &statement, const QVariantList &values = {})
    {
        if (!m_failure.isEmpty())
            return;
        QSqlQuery query(m_db);
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            m_failure = query.lastError().text() + u": "_s + statement;
    }
    QString failure() const { return m_failure; }

private:
    const QSqlDatabase &m_db;
    QString m_failure;
};

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// The longest cell an import takes.
constexpr qsizetype longestCell = 65'536;

void plantLead(Planting &planting, qint64 id, const QString &text)
{
    const QString cell = text.left(longestCell);
    planting.run(
        u"UPDATE leads SET first_name = ?, last_name = ?, company = ?, email = ?, city = ?, notes = ?, "
        "consent_source = ?, consent_wording = ?, owner = ?, cells = ? WHERE id = ?"_s,
        {cell, cell, text, cell, cell, cell, cell, cell, cell,
         json({cell, cell, cell, cell, cell, cell, cell, cell, cell}), id});
    planting.run(u"INSERT INTO tags (id, name) VALUES (?, ?)"_s, {id, cell});
    planting.run(u"INSERT INTO lead_tags (tag_id, lead_id) VALUES (?, ?)"_s, {id, id});
}

void plantCall(Planting &planting, qint64 lead, const QString &text)
{
    const QJsonArray said {QJsonObject {{u"speaker"_s, 0}, {u"text"_s, text}},
                           QJsonObject {{u"speaker"_s, 1}, {u"text"_s, text}}};
    planting.run(
        u"UPDATE attempts SET summary = ?, notes = ?, error_text = ?, review_reason = ?, recording_url = ? WHERE lead_id = ?"_s,
        {text, text, text, text, text, lead});
    const QJsonObject record {{u"summary"_s, text}, {u"error_message"_s, text}};
    planting.run(
        u"UPDATE attempt_reports SET transcript = ?, record = ? WHERE attempt_id IN (SELECT id FROM attempts WHERE lead_id = ?)"_s,
        {json(said), QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact)), lead});
    planting.run(
        u"UPDATE attempt_texts SET first_sentence = ?, task = ?, caller_number = ? WHERE attempt_id IN "
        "(SELECT id FROM attempts WHERE lead_id = ?)"_s,
        {text, text, text, lead});
}

/// A copy of the first campaign under another name.
void plantCampaign(Planting &planting, qint64 id, const QString &text)
{
    if (id == 1)
        return planting.run(
            u"UPDATE campaigns SET name = ?, business = ?, pause_cause = ?, voice = ?, state = 'paused' WHERE id = 1"_s,
            {text, text, text, text});
    planting.run(u"CREATE TEMP TABLE copied AS SELECT * FROM campaigns WHERE id = 1"_s);
    planting.run(u"UPDATE copied SET id = ?, name = ?, business = ?, pause_cause = ?, voice = ?"_s,
                 {id, text, text, text, text});
    planting.run(u"INSERT INTO campaigns SELECT * FROM copied"_s);
    planting.run(u"DROP TABLE copied"_s);
}

void plantRest(Planting &planting, qint64 id, const QString &text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString phone = u"+1212555%1"_s.arg(9'000 + id);
    planting.run(u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, ?, ?)"_s, {phone, text, now});
    planting.run(u"INSERT INTO alarms (at, code, text) VALUES (?, 'conflict', ?)"_s, {now, text});
    planting.run(u"INSERT INTO inbox (id, received_at, sha256, signed, state, reason, settled_at, "
                 u"kind, call_id, bytes) "
                 "VALUES (?, ?, ?, 0, 'dead', ?, ?, 'result', ?, ?)"_s,
                 {id + 1'000, now, u"digest-%1"_s.arg(id), text, now, text, text.size()});
    planting.run(
        u"INSERT INTO import_rejects (import_id, line, reason_code, reason, cells) VALUES (1, ?, 'bad', ?, ?)"_s,
        {10'000 + id, text, json({text, text})});
    planting.run(u"INSERT INTO inbox_bodies (id, body) VALUES (?, ?)"_s, {id + 1'000, text.toUtf8()});
}

} // namespace

QString plantTexts(const QString &databaseFile, const QStringList &texts)
{
    const QString connection = u"planting"_s;
    QString failure;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        db.setDatabaseName(databaseFile);
        if (!db.open() || !db.transaction())
            return db.lastError().text();
        Planting planting(db);
        for (qint64 id = 1; id <= texts.size(); ++id) {
            const QString &text = texts.at(id - 1);
            plantLead(planting, id, text);
            plantCall(planting, id, text);
            plantCampaign(planting, id, text);
            plantRest(planting, id, text);
        }
        planting.run(u"UPDATE lists SET name = ?"_s, {texts.first()});
        planting.run(u"UPDATE imports SET file_name = ?"_s, {texts.first()});
        // Headers are foreign, too: as many as there are cells, each another text.
        QJsonArray headers;
        for (qsizetype i = 0; i < 9; ++i)
            headers.append(texts.at(i % texts.size()) + QString::number(i));
        planting.run(u"UPDATE imports SET columns = ?"_s, {json(headers)});
        failure = planting.failure();
        if (failure.isEmpty() && !db.commit())
            failure = db.lastError().text();
        db.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return failure;
}
