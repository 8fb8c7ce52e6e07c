#include "core/storage/settingstable.h"
#include "core/storage/stores.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSettings, "leadline.storage.settings")

using namespace Qt::StringLiterals;

namespace {

/// Belongs to the thread that made it; writing happens behind, in the order of the calls. On a database that
/// is open for reading only, changes stay in memory.
class SqlSettings final : public SettingsStore {
public:
    SqlSettings(Database &database, Changes &changes)
        : m_database(database)
        , m_changes(changes)
    {
        const auto values =
            m_database.run([](QSqlDatabase &db) { return settingstable::readAll(db); }).result();
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
            if (const auto written = settingstable::write(db, key, value); written)
                emit changes->settingsChanged();
            else
                qCWarning(lcSettings, "cannot store %ls: %ls", qUtf16Printable(key),
                          qUtf16Printable(written.error().detail));
        });
    }

    Database &m_database;
    Changes &m_changes;
    settingstable::Values m_values;
};

} // namespace

std::unique_ptr<SettingsStore> makeSqlSettings(Database &database, Changes &changes)
{
    return std::make_unique<SqlSettings>(database, changes);
}
