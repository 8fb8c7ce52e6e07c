#include "core/storage/leadcsv.h"
#include "core/storage/leadidentity.h"
#include "core/storage/leadpage.h"
#include "core/storage/leadremoval.h"
#include "core/storage/leadrow.h"
#include "core/storage/leadsearch.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"

#include <QHash>
#include <QLoggingCategory>
#include <QPromise>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

Q_LOGGING_CATEGORY(lcLeadReader, "leadline.storage.leads")

using namespace Qt::StringLiterals;

namespace {

QList<LeadField> mappingFrom(const QString &json)
{
    QList<LeadField> mapping;
    for (const QString &code : sql::toStringList(json))
        mapping.append(leadFieldFromCode(code).value_or(LeadField::None));
    return mapping;
}

class SqlLeadReader final : public LeadReader {
public:
    SqlLeadReader(ReadingThread &thread, const QString &databaseFile)
        : m_thread(thread)
        , m_databaseFile(databaseFile)
        , m_connection(databaseFile)
    {
    }

    QFuture<Result<QList<LeadId>>> find(const LeadQuery &query) override
    {
        return search<QList<LeadId>>(
            [query](const QSqlDatabase &db, const std::function<bool()> &isUnwanted) {
                return leadsearch::find(db, query, isUnwanted);
            });
    }

    QFuture<Result<QList<LeadCount>>> count(LeadFacet facet, const LeadQuery &query) override
    {
        return search<QList<LeadCount>>(
            [facet, query](const QSqlDatabase &db, const std::function<bool()> &isUnwanted) {
                return leadsearch::count(db, facet, query, isUnwanted);
            });
    }

    QList<Lead> leads(const QList<LeadId> &ids) override
    {
        auto leads = m_page ? m_page->read(ids) : preparedPage(ids);
        if (leads)
            return std::move(leads).value();
        m_page.reset();
        qCWarning(lcLeadReader, "%ls", qUtf16Printable(leads.error().detail));
        return {};
    }

    QList<LeadList> lists() override
    {
        QList<LeadList> lists;
        const bool isRemoving = leadremoval::isUnderWay(m_connection.database());
        const QString leads = isRemoving ? leadremoval::remainingOfList() : u"leads"_s;
        // Without those of test calls, and those that only held what was taken back.
        each(uR"(SELECT l.id, l.name, l.leads, l.created_at
            FROM (SELECT id, name, %1 AS leads, created_at FROM lists) l
            WHERE l.id NOT IN (SELECT list_id FROM campaigns WHERE test = 1)
            AND (l.leads > 0 OR l.id IN (SELECT list_id FROM campaigns)
                OR l.id NOT IN (SELECT list_id FROM imports WHERE state = 'undone')
                OR l.id IN (SELECT list_id FROM imports WHERE state <> 'undone'))
            ORDER BY l.name COLLATE NOCASE, l.id)"_s.arg(leads),
             {}, [&lists](const QSqlQuery &row) {
                 lists.append({ListId(row.value(0).toLongLong()), row.value(1).toString(),
                               row.value(2).toLongLong(), sql::toDateTime(row.value(3))});
             });
        return lists;
    }

    std::optional<ListId> listByName(const QString &name) override
    {
        std::optional<ListId> id;
        each(u"SELECT id FROM lists WHERE name = ?"_s, {sql::fromText(name)},
             [&id](const QSqlQuery &row) { id = ListId(row.value(0).toLongLong()); });
        return id;
    }

    QStringList columnsOf(ImportId import) override { return layoutOf(import).columns; }
    QList<LeadField> mappingOf(ImportId import) override { return layoutOf(import).mapping; }

    QList<ImportSummary> imports() override
    {
        QList<ImportSummary> imports;
        each(importrow::select() + u"WHERE i.finished_at IS NOT NULL ORDER BY i.id DESC"_s, {},
             [&imports](const QSqlQuery &row) { imports.append(importrow::read(row)); });
        return imports;
    }

    QStringList fileColumnsOf(ImportId import) override
    {
        QStringList columns;
        each(u"SELECT coalesce(nullif(file_columns, ''), columns) FROM imports WHERE id = ?"_s, {raw(import)},
             [&columns](const QSqlQuery &row) { columns = sql::toStringList(row.value(0).toString()); });
        return columns;
    }

    Result<QList<ImportedRow>> importedRows(ImportId import, ImportedAs kind, qint64 cursor, int limit) override
    {
        return readImportedRows(m_connection.database(), import, kind, cursor, limit);
    }

    QFuture<Result<qint64>> exportTo(const QString &fileName, const QList<LeadId> &ids,
                                     std::optional<ListId> list) override
    {
        return QtConcurrent::run(
            [databaseFile = m_databaseFile, fileName, ids, list](QPromise<Result<qint64>> &promise) {
                leadcsv::write(promise, databaseFile, fileName, ids, list);
            });
    }

private:
    Result<QList<Lead>> preparedPage(const QList<LeadId> &ids)
    {
        auto page = LeadPage::prepare(m_connection.database());
        if (!page)
            return page.error();
        m_page.emplace(std::move(page).value());
        return m_page->read(ids);
    }

    struct Layout {
        QStringList columns;
        QList<LeadField> mapping;
    };

    /// On the reading thread, unless its future is cancelled before its turn; stops when it is cancelled
    /// later.
    template <typename T, typename Work> QFuture<Result<T>> search(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_thread.post([promise, work](QSqlDatabase &db) {
            if (!promise->isCanceled())
                promise->addResult(work(db, [promise] { return promise->isCanceled(); }));
            promise->finish();
        });
        return promise->future();
    }

    /// A merge may add columns to an import, so what was read holds until somebody has written.
    Layout layoutOf(ImportId import)
    {
        forgetOldLayouts();
        if (const auto known = m_layouts.constFind(import); known != m_layouts.cend())
            return *known;
        Layout layout;
        bool found = false;
        each(u"SELECT columns, mapping FROM imports WHERE id = ?"_s, {raw(import)},
             [&](const QSqlQuery &row) {
                 layout = {sql::toStringList(row.value(0).toString()), mappingFrom(row.value(1).toString())};
                 found = true;
             });
        if (found)
            m_layouts.insert(import, layout);
        return layout;
    }

    void forgetOldLayouts()
    {
        each(u"PRAGMA data_version"_s, {}, [this](const QSqlQuery &row) {
            const qint64 version = row.value(0).toLongLong();
            if (version != m_version)
                m_layouts.clear();
            m_version = version;
        });
    }

    template <typename Handler>
    void each(const QString &statement, const QVariantList &binds, Handler handler)
    {
        auto query = sql::exec(m_connection.database(), statement, binds);
        if (!query) {
            qCWarning(lcLeadReader, "%ls", qUtf16Printable(query.error().detail));
            return;
        }
        while (query->next())
            handler(*query);
        query->finish();
    }

    ReadingThread &m_thread;
    QString m_databaseFile;
    sql::LazyConnection m_connection;
    std::optional<LeadPage> m_page; ///< stands on the connection
    QHash<ImportId, Layout> m_layouts;
    qint64 m_version = -1; ///< of the database when they were read
};

} // namespace

std::unique_ptr<LeadReader> makeSqlLeadReader(ReadingThread &thread, const QString &databaseFile)
{
    return std::make_unique<SqlLeadReader>(thread, databaseFile);
}
