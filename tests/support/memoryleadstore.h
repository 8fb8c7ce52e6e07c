#pragma once

#include "core/base/whendone.h"
#include "core/leads/leadstore.h"

#include <QMap>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <optional>

/// A LeadStore that keeps everything in memory and answers at once. Thread-safe. Set `failing` to make every
/// later write fail.
class MemoryLeadStore final : public LeadStore {
public:
    struct Import {
        NewImport head;
        QList<Lead> leads;
        QList<QString> heldReasons;
        QList<RejectedRow> rejects;
        ImportSummary summary;
        bool finished = false;
        bool abandoned = false;
    };

    QMap<ImportId, Import> imports;
    qsizetype largestStop = 0; ///< numbers of a call of stopOptedOut
    QList<PhoneNumber> optedOut; ///< what imports put on the stop list
    std::optional<Error> failing;
    /// What `importedRows` gives, with `cursor` counting up from 1.
    QMap<std::pair<ImportId, ImportedAs>, QList<ImportedRow>> reported;
    /// Called with the number of leads stored so far, before each chunk is stored.
    std::function<void(qsizetype)> beforeChunk;
    qsizetype largestChunk = 0;
    QList<NewLead> lastChunk;

    /// The import made last; one must exist.
    const Import &last() const { return imports.last(); }
    QList<Lead> allLeads() const
    {
        QList<Lead> all;
        for (const Import &import : imports)
            all += import.leads;
        return all;
    }

    QFuture<Result<ImportId>> beginImport(const NewImport &import) override
    {
        const QMutexLocker lock(&m_mutex);
        if (failing)
            return readyFuture(Result<ImportId>(*failing));
        const auto id = static_cast<ImportId>(imports.size() + 1);
        Import &added = imports[id];
        added.head = import;
        added.summary.import = id;
        added.summary.list = listOf(import.listName);
        added.summary.listName = import.listName;
        added.summary.fileName = import.fileName;
        return readyFuture(Result<ImportId>(id));
    }

    QFuture<Result<QList<RowFate>>> addLeads(ImportId import, const QList<NewLead> &leads) override
    {
        const QMutexLocker lock(&m_mutex);
        if (beforeChunk)
            beforeChunk(m_numbers.size());
        if (failing)
            return readyFuture(Result<QList<RowFate>>(*failing));
        if (imports[import].head.cancel.isCancelled())
            return readyFuture(Result<QList<RowFate>>(
                Error {Error::Kind::Cancelled, QStringLiteral("The import was canceled. Nothing was stored.")}));
        largestChunk = std::max(largestChunk, leads.size());
        lastChunk = leads;
        QList<RowFate> fates;
        for (const NewLead &lead : leads)
            fates += add(imports[import], lead);
        return readyFuture(Result<QList<RowFate>>(fates));
    }

    QFuture<Result<QList<KnownRow>>> findKnown(const QList<NewLead> &leads) override
    {
        const QMutexLocker lock(&m_mutex);
        if (failing)
            return readyFuture(Result<QList<KnownRow>>(*failing));
        QList<KnownRow> known;
        for (const NewLead &row : leads) {
            const KnownAs as = knownAs(row);
            const Named named =
                as == KnownAs::SamePerson ? m_persons.value(row.person) : m_numbers.value(row.lead.phone);
            known += as == KnownAs::Nobody ? KnownRow() : KnownRow {as, named.person, named.listName};
        }
        return readyFuture(Result<QList<KnownRow>>(known));
    }

    QFuture<Result<Done>> addRejects(ImportId import, const QList<RejectedRow> &rows) override
    {
        const QMutexLocker lock(&m_mutex);
        if (failing)
            return readyFuture(Result<Done>(*failing));
        largestChunk = std::max(largestChunk, rows.size());
        imports[import].rejects += rows;
        imports[import].summary.refused += rows.size();
        return readyFuture(Result<Done>(Done {}));
    }

    QFuture<Result<Done>> stopOptedOut(ImportId, const QList<PhoneNumber> &numbers) override
    {
        const QMutexLocker lock(&m_mutex);
        if (failing)
            return readyFuture(Result<Done>(*failing));
        largestStop = std::max(largestStop, numbers.size());
        optedOut += numbers;
        return readyFuture(Result<Done>(Done {}));
    }

    QFuture<Result<ImportSummary>> finishImport(ImportId import, qint64 rows, double seconds) override
    {
        const QMutexLocker lock(&m_mutex);
        if (failing)
            return readyFuture(Result<ImportSummary>(*failing));
        Import &done = imports[import];
        done.summary.rows = rows;
        done.summary.seconds = seconds;
        done.finished = true;
        return readyFuture(Result<ImportSummary>(done.summary));
    }

    QFuture<Result<Done>> abandonImport(ImportId import) override
    {
        const QMutexLocker lock(&m_mutex);
        takeBack(imports[import]);
        imports[import].abandoned = true;
        return readyFuture(Result<Done>(Done {}));
    }

    QFuture<Result<qint64>> undoImport(ImportId import) override
    {
        const QMutexLocker lock(&m_mutex);
        const qint64 removed = imports[import].leads.size();
        takeBack(imports[import]);
        imports[import].summary.undone = true;
        return readyFuture(Result<qint64>(removed));
    }

    QFuture<Result<ImportSummary>> importByUpload(const QString &uploadId) override
    {
        const QMutexLocker lock(&m_mutex);
        for (const Import &import : std::as_const(imports)) {
            if (import.finished && import.head.uploadId == uploadId)
                return readyFuture(Result<ImportSummary>(import.summary));
        }
        return readyFuture(
            Result<ImportSummary>(Error {Error::Kind::NotFound, QStringLiteral("no such upload")}));
    }

    QFuture<Result<QList<ImportedRow>>> importedRows(ImportId import, ImportedAs kind, qint64 cursor,
                                                     int limit) override
    {
        const QMutexLocker lock(&m_mutex);
        QList<ImportedRow> rows;
        for (const ImportedRow &row : reported.value({import, kind})) {
            if (row.cursor > cursor && rows.size() < limit)
                rows += row;
        }
        return readyFuture(Result<QList<ImportedRow>>(rows));
    }

    QFuture<Result<qint64>> forgetUnstoredRows(const QDateTime &) override
    {
        return readyFuture(Result<qint64>(0)); // keeps none
    }

    QFuture<Result<Done>> setNotes(LeadId lead, const QString &notes) override
    {
        const QMutexLocker lock(&m_mutex);
        for (Import &import : imports) {
            for (Lead &each : import.leads) {
                if (each.id == lead)
                    each.notes = notes;
            }
        }
        return readyFuture(Result<Done>(Done {}));
    }

private:
    ListId listOf(const QString &name)
    {
        if (!m_lists.contains(name))
            m_lists.insert(name, static_cast<ListId>(m_lists.size() + 1));
        return m_lists.value(name);
    }

    KnownAs knownAs(const NewLead &row) const
    {
        if (m_numbers.contains(row.lead.phone))
            return KnownAs::SameNumber;
        return row.person != 0 && m_persons.contains(row.person) ? KnownAs::SamePerson : KnownAs::Nobody;
    }

    RowFate add(Import &import, const NewLead &row)
    {
        const KnownAs known = knownAs(row);
        if (import.head.duplicates != DuplicatePolicy::Keep && known != KnownAs::Nobody) {
            ++import.summary.duplicates;
            import.summary.persons += known == KnownAs::SamePerson ? 1 : 0;
            return RowFate::Duplicate;
        }
        const Named named {row.named(), import.summary.listName};
        m_numbers.insert(row.lead.phone, named);
        for (const PhoneNumber &other : row.lead.otherPhones)
            m_numbers.insert(other, named);
        if (row.person != 0)
            m_persons.insert(row.person, named);
        Lead lead = row.lead;
        lead.id = static_cast<LeadId>(++m_lastLead);
        lead.list = import.summary.list;
        lead.import = import.summary.import;
        lead.status = row.heldReason.isEmpty() ? LeadStatus::Ready : LeadStatus::Parked;
        lead.reason = row.heldReason;
        import.leads += lead;
        import.heldReasons += row.heldReason;
        ++(row.heldReason.isEmpty() ? import.summary.accepted : import.summary.held);
        return row.heldReason.isEmpty() ? RowFate::Accepted : RowFate::Held;
    }

    void takeBack(Import &import)
    {
        for (const Lead &lead : std::as_const(import.leads))
            m_numbers.remove(lead.phone);
        import.leads.clear();
        import.heldReasons.clear();
        import.rejects.clear();
    }

    QMutex m_mutex;
    QMap<QString, ListId> m_lists;
    struct Named {
        NamedPerson person;
        QString listName;
    };
    QHash<PhoneNumber, Named> m_numbers;
    QHash<qint64, Named> m_persons;
    qint64 m_lastLead = 0;
};
