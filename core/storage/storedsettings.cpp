#include "core/storage/storedsettings.h"

#include "core/storage/datadirectory.h"
#include "core/storage/settingstable.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcStoredSettings, "leadline.storage.settings")

using namespace Qt::StringLiterals;

namespace {

class StoredSettings final : public SettingsStore {
public:
    explicit StoredSettings(settingstable::Values values)
        : m_values(std::move(values))
    {
    }
    QVariant value(const QString &key, const QVariant &fallback) const override
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    settingstable::Values m_values;
};

settingstable::Values valuesIn(const QString &databaseFile)
{
    if (datadirectory::look(databaseFile) != datadirectory::Content::Database)
        return {};
    const auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    const auto values = connection ? settingstable::readAll(connection->database())
                                   : Result<settingstable::Values>(connection.error());
    if (values)
        return *values;
    qCDebug(lcStoredSettings, "the settings cannot be read yet: %ls", qUtf16Printable(values.error().detail));
    return {};
}

} // namespace

std::unique_ptr<SettingsStore> storedSettings(const QString &dataDirectory)
{
    return std::make_unique<StoredSettings>(valuesIn(datadirectory::databaseFile(dataDirectory)));
}
