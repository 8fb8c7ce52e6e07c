#pragma once

#include "core/base/whendone.h"
#include "core/leads/leadstore.h"

#include <QPromise>

#include <deque>

/// Leads in memory. Answers to `find` come at once, or when the test says so.
class FakeLeads final : public LeadReader {
public:
    static Lead lead(int number)
    {
        Lead lead;
        lead.id = LeadId { number };
        lead.phone = PhoneNumber::fromStored(QStringLiteral("+12125550%1").arg(100 + number % 100));
        lead.company = QStringLiteral("Firm %1").arg(number);
        lead.import = ImportId { 1 };
        lead.cells = { lead.company, QStringLiteral("=1+1"), QString::number(number) };
        return lead;
    }

    void fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            all.append(lead(i));
    }
    QList<LeadId> ids() const
    {
        QList<LeadId> ids;
        for (const Lead &lead : all)
            ids.append(lead.id);
        return ids;
    }

    QFuture<Result<QList<LeadId>>> find(const LeadQuery &query) override
    {
        if (query.atMost > 0)
            return firstRows(query.atMost);
        queries.append(query);
        if (!holdsAnswers)
            return readyFuture(Result<QList<LeadId>>(ids()));
        held.emplace_back();
        held.back().start();
        return held.back().future();
    }
    QFuture<Result<QList<LeadCount>>> count(LeadFacet, const LeadQuery &) override
    {
        return readyFuture(Result<QList<LeadCount>>(counts));
    }
    /// At once or never.
    QFuture<Result<QList<LeadId>>> firstRows(int atMost) const
    {
        if (givesFirstRows)
            return readyFuture(Result<QList<LeadId>>(ids().mid(0, atMost)));
        QPromise<Result<QList<LeadId>>> never;
        never.start();
        never.finish();
        return never.future();
    }
    void answer(size_t index, const QList<LeadId> &found)
    {
        held[index].addResult(Result<QList<LeadId>>(found));
        held[index].finish();
    }

    QList<Lead> leads(const QList<LeadId> &wanted) override
    {
        ++pagesRead;
        QList<Lead> found;
        for (const LeadId id : wanted) {
            for (const Lead &lead : std::as_const(all)) {
                if (lead.id == id)
                    found.append(lead);
            }
        }
        return found;
    }
    QList<LeadList> lists() override { return { { ListId { 1 }, QStringLiteral("Fair"), all.size(), {} } }; }
    std::optional<ListId> listByName(const QString &) override { return ListId { 1 }; }
    QStringList columnsOf(ImportId) override { return columns; }
    QList<LeadField> mappingOf(ImportId) override { return mapping; }
    QList<ImportSummary> imports() override { return importsMade; }
    QStringList fileColumnsOf(ImportId) override { return fileColumns.isEmpty() ? columns : fileColumns; }
    Result<QList<ImportedRow>> importedRows(ImportId, ImportedAs kind, qint64 cursor, int limit) override
    {
        if (importedRowsError)
            return *importedRowsError;
        QList<ImportedRow> found;
        for (const ImportedRow &row : reported.value(kind)) {
            if (row.cursor > cursor && found.size() < limit)
                found.append(row);
        }
        return found;
    }

    QFuture<Result<qint64>> exportTo(const QString &fileName, const QList<LeadId> &ids, std::optional<ListId>) override
    {
        exported = { fileName, ids };
        if (!holdsExport)
            return readyFuture(Result<qint64>(ids.size()));
        heldExport.start();
        return heldExport.future();
    }

    std::pair<QString, QList<LeadId>> exported;
    QPromise<Result<qint64>> heldExport;
    bool holdsExport = false;
    QList<Lead> all;
    QStringList columns { QStringLiteral("Firm"), QStringLiteral("Formula"), QStringLiteral("status") };
    QList<ImportSummary> importsMade;
    QStringList fileColumns; ///< if not as `columns`
    QList<LeadField> mapping;
    QHash<ImportedAs, QList<ImportedRow>> reported;
    std::optional<Error> importedRowsError;
    QList<LeadQuery> queries;
    QList<LeadCount> counts;
    int pagesRead = 0;
    bool holdsAnswers = false;
    bool givesFirstRows = false;
    std::deque<QPromise<Result<QList<LeadId>>>> held;
};
