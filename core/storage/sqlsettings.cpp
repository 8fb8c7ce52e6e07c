#include "core/storage/datadirectory.h"
#include "core/storage/sql.h"
#include "core/storage/storedsettings.h"
#include "core/storage/stores.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSettings, "leadline.storage.settings")

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

using Values = QHash<QString, QVariant>;

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

/// Belongs to the thread that made it; writing happens behind, in the order of the calls. On a database that
/// is open for reading only, changes stay in memory.
class SqlSettings final : public SettingsStore {
public:
    SqlSettings(Database &database, Changes &changes)
        : m_database(database)
        , m_changes(changes)
    {
        const auto values = m_database.run([](QSqlDatabase &db) { return readAll(db); }).result();
        if (values)
            m_values = *values;
        else
            qCWarning(lcSettings, "cannot read the settings: %ls", qUtf16Printable(values.error().detail));
    }

    QVariant value(const QString &key, const QVariant &fallback) const override
    {
        return m_values.value(key, fallback);
    }

    /// An invalid value takes the key away.
    void setValue(const QString &key, const QVariant &value) override
    {
        if (m_values.value(key) == value)
            return;
        if (value.isValid())
            m_values.insert(key, value);
        else
            m_values.remove(key);
        if (m_database.access() == Database::Access::ReadWrite)
            writeBehind(key, value);
    }

private:
    void writeBehind(const QString &key, const QVariant &value)
    {
        m_database.post([changes = &m_changes, key, value](QSqlDatabase &db) {
            if (const auto written = write(db, key, value); written)
                emit changes->settingsChanged();
            else
                qCWarning(lcSettings, "cannot store %ls: %ls", qUtf16Printable(key),
                          qUtf16Printable(written.error().detail));
        });
    }

    Database &m_database;
    Changes &m_changes;
    Values m_values;
};

class StoredSettings final : public SettingsStore {
public:
    explicit StoredSettings(Values values)
        : m_values(std::move(values))
    {
    }
    QVariant value(const QString &key, const QVariant &fallback) const override
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    Values m_values;
};

Values valuesIn(const QString &databaseFile)
{
    if (datadirectory::look(databaseFile) != datadirectory::Content::Database)
        return {};
    const auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    const auto values = connection ? readAll(connection->database()) : Result<Values>(connection.error());
    if (values)
        return *values;
    qCDebug(lcSettings, "the settings cannot be read yet: %ls", qUtf16Printable(values.error().detail));
    return {};
}

} // namespace

std::unique_ptr<SettingsStore> storedSettings(const QString &dataDirectory)
{
    return std::make_unique<StoredSettings>(valuesIn(datadirectory::databaseFile(dataDirectory)));
}

std::unique_ptr<SettingsStore> makeSqlSettings(Database &database, Changes &changes)
{
    return std::make_unique<SqlSettings>(database, changes);
}
