#pragma once

#include "core/base/cancelflag.h"
#include "core/storage/database.h"
#include "core/storage/leadinsertion.h"

#include <QPromise>

/// A chunk of an import on its way in. Its steps store it in one piece, or in several when jobs wait for the
/// storage thread: what one waits for is the end of a piece and its commit.
class LeadChunk final {
public:
    using Fates = Result<QList<RowFate>>;

    /// `database` must outlive the steps.
    LeadChunk(Database &database, ImportId import, const QList<NewLead> &leads, LeadBatch::Keep keep,
              const QDateTime &nowUtc, CancelFlag cancel);

    QFuture<Fates> fates() const { return m_promise.future(); }
    /// On the storage thread. The fates are there once it is finished; Cancelled as soon as `cancel` is set, with the
    /// pieces stored so far.
    StepEnd step(const QSqlDatabase &db);

private:
    Fates storeSome(const QSqlDatabase &db) const;
    StepEnd end(Fates fates);

    Database &m_database;
    const ImportId m_import;
    const LeadBatch m_batch;
    const QDateTime m_nowUtc;
    const CancelFlag m_cancel;
    QList<RowFate> m_fates;
    QPromise<Fates> m_promise;
};
