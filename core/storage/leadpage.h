#pragma once

#include "core/leads/lead.h"
#include "core/storage/sqlitestatement.h"

/// Reads leads by their ids, a page at a time, with statements that stay prepared: a table shows a million of
/// them without stumbling, an export runs through all. Belongs to the thread of its connection and ends
/// before it.
class LeadPage final {
public:
    static Result<LeadPage> prepare(const QSqlDatabase &db);

    /// Those of `ids` that are there, in that order, as they were at one moment.
    Result<QList<Lead>> read(const QList<LeadId> &ids);

private:
    struct Statements {
        sqlite::Statement begin;
        sqlite::Statement end;
        sqlite::Statement lead;
        sqlite::Statement anyTags;
        sqlite::Statement tags;
        sqlite::Statement anyNumbers;
        sqlite::Statement numbers;
        sqlite::Statement anyStops;
        sqlite::Statement stops;
    };

    explicit LeadPage(Statements statements)
        : m_statements(std::move(statements))
    {
    }
    Result<QList<Lead>> readLeads(const QList<LeadId> &ids);
    Result<Done> addTags(Lead &lead);
    Result<Done> addNumbers(Lead &lead);
    Result<Done> addStop(Lead &lead);

    Statements m_statements;
};
