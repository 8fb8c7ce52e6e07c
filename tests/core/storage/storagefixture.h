#pragma once

#include "core/base/changes.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// A data directory that goes with the test, and the plain statements the tests look and tamper with.
class StorageFixture final {
public:
    StorageFixture() { Q_ASSERT(m_directory.isValid()); }

    QString path(const QString &name = {}) const { return name.isEmpty() ? data() : data() + u'/' + name; }
    QString file() const { return path(QStringLiteral("leadline.db")); }

    Result<std::unique_ptr<Database>> open(Database::Access access = Database::Access::ReadWrite) const
    {
        return Database::open(data(), access);
    }
    /// For tests that need it open; fails the test otherwise.
    std::unique_ptr<Database> database() const
    {
        auto opened = open();
        if (opened)
            return std::move(opened).value();
        qWarning("%ls | %ls", qUtf16Printable(opened.error().message),
                 qUtf16Printable(opened.error().detail));
        return nullptr;
    }

    /// One statement on a connection of its own.
    QVariant ask(const QString &statement, const QVariantList &binds = {}) const
    {
        const auto connection = sql::Connection::open(file(), sql::Connection::Mode::ReadWrite);
        if (!connection)
            return {};
        const auto answer = sql::value(connection->database(), statement, binds);
        if (!answer)
            qWarning("%ls", qUtf16Printable(answer.error().detail));
        return answer ? *answer : QVariant();
    }

private:
    QString data() const { return m_directory.path() + QStringLiteral("/data"); }

    QTemporaryDir m_directory;
};

/// The same through the writing connection.
inline QVariant ask(Database &database, const QString &statement, const QVariantList &binds = {})
{
    const auto answer = database
                            .run([statement, binds](QSqlDatabase &db) {
                                const auto value = sql::value(db, statement, binds);
                                if (!value)
                                    qWarning("%ls", qUtf16Printable(value.error().detail));
                                return value ? *value : QVariant();
                            })
                            .result();
    return answer;
}

inline NewLead newLead(const QString &phone, const QString &firstName = {}, const QString &lastName = {})
{
    NewLead row;
    row.lead.phone = PhoneNumber::fromStored(phone);
    row.lead.firstName = firstName;
    row.lead.lastName = lastName;
    row.lead.region = QStringLiteral("US");
    row.lead.cells = {phone, firstName, lastName};
    return row;
}

/// "+1202555" and four digits.
inline QString phone(int number)
{
    return QStringLiteral("+1%1").arg(2025550000LL + number);
}

inline QList<NewLead> newLeads(int from, int count)
{
    QList<NewLead> rows;
    for (int i = from; i < from + count; ++i)
        rows.append(newLead(phone(i), QStringLiteral("Lead %1").arg(i)));
    return rows;
}

inline NewImport importInto(const QString &list, DuplicatePolicy duplicates = DuplicatePolicy::Skip)
{
    NewImport import;
    import.listName = list;
    import.fileName = QStringLiteral("leads.csv");
    import.columns = {QStringLiteral("Phone"), QStringLiteral("First"), QStringLiteral("Last")};
    import.mapping = {LeadField::Phone, LeadField::FirstName, LeadField::LastName};
    import.duplicates = duplicates;
    return import;
}

/// A whole import of leads that are all there to stay.
inline ImportId importAll(LeadStore &store, const QString &list, const QList<NewLead> &rows)
{
    const auto begun = store.beginImport(importInto(list)).result();
    if (!begun || !store.addLeads(*begun, rows).result()
        || !store.finishImport(*begun, rows.size(), 0.5).result())
        return {};
    return *begun;
}

/// A campaign over the list of id 1 that holds every lead of it, in `state`.
inline void insertCampaign(Database &database, const QString &state)
{
    ask(database,
        QStringLiteral("INSERT OR IGNORE INTO prompt_versions(id, name, sha256, text, created_at) "
                       "VALUES(1, 'script', 'x', 'text', 0)"));
    ask(database,
        QStringLiteral(
            "INSERT INTO campaigns(id, name, list_id, kind, prompt_version_id, attempts, hours, language, "
            "max_duration_minutes, record, voicemail_action, state, created_at) "
            "VALUES(1, 'Spring', 1, 'sales', 1, 5, 'any', 'en', 10, 0, 'hang_up', ?, 0)"),
        {state});
    ask(database,
        QStringLiteral("INSERT INTO campaign_leads(campaign_id, lead_id, state) "
                       "SELECT 1, id, 'ready' FROM leads WHERE list_id = 1"));
}

/// An attempt of that campaign to the lead of id `lead`.
inline void insertAttempt(Database &database, qint64 lead, const QString &state)
{
    ask(database,
        QStringLiteral(
            "INSERT INTO attempts(key, campaign_id, lead_id, phone, number, state, body_sha256, intent_at, "
            "max_duration_minutes) SELECT hex(randomblob(8)), 1, id, phone, 1, ?, 'x', 0, 10 FROM leads "
            "WHERE id = ?"),
        {state, lead});
}
