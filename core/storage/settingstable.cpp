#include "core/storage/settingstable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr auto bytesKey = "bytes"_L1;

/// One JSON value in an array, so that text, numbers, truth values and lists keep their type. Bytes (a
/// window's geometry) become {"bytes": base64}.
QString toJson(const QVariant &value)
{
    QJsonValue json = QJsonValue::fromVariant(value);
    if (value.metaType().id() == QMetaType::QByteArray)
        json = QJsonObject {{bytesKey, QString::fromLatin1(value.toByteArray().toBase64())}};
    return sql::fromText(QString::fromUtf8(QJsonDocument(QJsonArray {json}).toJson(QJsonDocument::Compact)));
}

QVariant fromJson(const QString &text)
{
    const QJsonValue value = QJsonDocument::fromJson(text.toUtf8()).array().at(0);
    if (value.isObject() && value.toObject().contains(bytesKey))
        return QByteArray::fromBase64(value.toObject().value(bytesKey).toString().toLatin1());
    return value.toVariant();
}

} // namespace

namespace settingstable {

Result<Values> readAll(const QSqlDatabase &db)
{
    auto query = sql::exec(db, u"SELECT key, value FROM settings"_s);
    if (!query)
        return query.error();
    Values values;
    while (query->next())
        values.insert(query->value(0).toString(), fromJson(query->value(1).toString()));
    query->finish();
    return values;
}

Result<qint64> write(const QSqlDatabase &db, const QString &key, const QVariant &value)
{
    return sql::inTransaction(db, [&]() -> Result<qint64> {
        if (!value.isValid())
            return sql::change(db, u"DELETE FROM settings WHERE key = ?"_s, {sql::fromText(key)});
        return sql::change(
            db,
            u"INSERT INTO settings(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
            {sql::fromText(key), toJson(value)});
    });
}

} // namespace settingstable
