#pragma once

#include "core/base/cancelflag.h"
#include "core/base/result.h"
#include "core/leads/lead.h"
#include "core/leads/samename.h"

#include <QFuture>
#include <QHash>

/// What to do with a row whose number is stored already.
enum class DuplicatePolicy { Skip, Merge, Keep };

struct NewImport {
    QString listName;
    QString fileName;
    /// The file's headers, unchanged and in order.
    QStringList columns;
    /// One field per column.
    QList<LeadField> mapping;
    /// Headers of refused rows and duplicates: those that are not kept with leads, too. Empty = as `columns`.
    QStringList fileColumns = {};
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    Consent consent;
    /// Chosen by a client of the admin API; a repeated id gives the first result. Empty otherwise.
    QString uploadId;
    /// Ends the waiting of `beginImport` and of `addLeads`.
    CancelFlag cancel = {};
};

/// A row that passed the checks, before it is stored.
struct NewLead {
    Lead lead;
    /// Not empty: stored as held (`parked`) until a person decides.
    QString heldReason;
    /// The same for rows of the same person (`personKey`); 0 = not known.
    qint64 person = 0;
    qint64 alsoPerson = 0; ///< `PersonKeys::also`
    qint64 program = 0; ///< `PersonKeys::program`
    NamedPerson named() const { return {person, lead.firstName, lead.lastName, lead.company}; }
    /// The row under `NewImport::fileColumns`, for the report of a duplicate; empty = as `lead.cells`.
    QStringList fileCells = {};
};

enum class RowFate { Accepted, Duplicate, Held };

/// Why a row is a duplicate: its number is stored (as the one to dial or as a further one), or its person is,
/// with another number.
enum class KnownAs { Nobody, SameNumber, SamePerson };

/// What the store says of a row: whom it repeats.
struct KnownRow {
    KnownAs as = KnownAs::Nobody;
    NamedPerson person = {};
    QString listName = {};
    bool isStopped = false; ///< the row's number is on the stop list
};

/// A row that was refused, kept so that it can be shown and repaired.
struct RejectedRow {
    qint64 line = 0;
    QString reasonCode;
    QString reason;
    QStringList cells; ///< of the file; in the store those under `NewImport::fileColumns`, then those beyond
    QString written = {}; ///< the number as the file has it, if it is about a number
    QList<PhoneNumber> optedOut =
        {}; ///< the row's numbers when the file says not to call; not stored with it
};

/// Rows of an import by what became of them.
enum class ImportedAs { Accepted, Duplicate, Refused, Held };

/// One row of a finished import, for the report.
struct ImportedRow {
    qint64 line = 0;
    PhoneNumber phone; ///< empty when refused
    QString written; ///< of refused rows: the number as the file has it
    /// Of the lead the row became, or of the one it repeats; empty when that is gone.
    QString name;
    QString listName;
    /// Of refused rows: the sentence; of held ones: the code.
    QString reason;
    KnownAs known = KnownAs::Nobody; ///< of duplicates
    bool isFurtherNumber = false; ///< of duplicates: the lead it repeats is called on another number
    /// Of refused rows and duplicates, under `fileColumnsOf`; none of duplicates of an earlier version.
    QStringList cells;
    qint64 cursor = 0; ///< where the next page starts
};

/// What became of an import. rows == accepted + duplicates + refused + held.
struct ImportSummary {
    ImportId import {};
    ListId list {};
    QString listName;
    QString fileName;
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    qint64 held = 0;
    qint64 persons = 0; ///< of the duplicates: known people with another number
    double seconds = 0;
    QDateTime startedUtc;
    bool undone = false;

    bool operator==(const ImportSummary &) const = default;
};

/// Writes leads. Every function may be called from any thread; the work runs on the storage thread in the
/// order of the calls. Kinds: Storage, NotFound, Conflict, Cancelled.
class LeadStore {
public:
    virtual ~LeadStore() = default;

    /// Starts an import; the list is made when it does not exist. Rows are added in chunks, so that webhooks
    /// and dialing go on in between; the gate does not dial leads of an unfinished import, and one that never
    /// finished is taken back at the next start. Waits until stored leads have nothing of undone imports any
    /// more; Cancelled when the import's flag is set meanwhile.
    virtual QFuture<Result<ImportId>> beginImport(const NewImport &import) = 0;
    /// One fate per lead, in order. Duplicates are found by number, within the import and against all lists.
    /// Cancelled when the import's flag is set, perhaps with some of them stored: it has to be abandoned then.
    virtual QFuture<Result<QList<RowFate>>> addLeads(ImportId import, const QList<NewLead> &leads) = 0;
    /// Which of these rows are known already, among all that is stored, with nothing changed; in order.
    virtual QFuture<Result<QList<KnownRow>>> findKnown(const QList<NewLead> &leads) = 0;
    virtual QFuture<Result<Done>> addRejects(ImportId import, const QList<RejectedRow> &rows) = 0;
    /// Puts numbers of people who, as the file says, must not be called on the stop list. At the end of an
    /// import, some at a time; they stay when it is undone, or does not end: the list gets shorter by a
    /// person's reason only (I-16).
    virtual QFuture<Result<Done>> stopOptedOut(ImportId import, const QList<PhoneNumber> &numbers) = 0;
    virtual QFuture<Result<ImportSummary>> finishImport(ImportId import, qint64 rows, double seconds) = 0;
    /// Takes everything of an unfinished import back: its leads at once for whoever looks, what it gave to
    /// stored leads before the answer when that takes a moment only; the rest behind the answer.
    virtual QFuture<Result<Done>> abandonImport(ImportId import) = 0;
    /// Takes a finished import back; Conflict when one of its leads was called or is in a running campaign.
    virtual QFuture<Result<qint64>> undoImport(ImportId import) = 0;
    /// The summary stored under `uploadId`; NotFound when there is none.
    virtual QFuture<Result<ImportSummary>> importByUpload(const QString &uploadId) = 0;
    /// At most `limit` rows of one kind behind `cursor` (0 = from the first), by line.
    virtual QFuture<Result<QList<ImportedRow>>> importedRows(ImportId import, ImportedAs kind, qint64 cursor,
                                                             int limit) = 0;
    /// Deletes what is kept of refused rows and duplicates of imports that began before then, so that it does
    /// not stay for ever; the counts of these imports do. Some thousands at once: again until it gives 0.
    virtual QFuture<Result<qint64>> forgetUnstoredRows(const QDateTime &before) = 0;
    virtual QFuture<Result<Done>> setNotes(LeadId lead, const QString &notes) = 0;
};

enum class LeadSort {
    Added,
    Name,
    Company,
    Phone,
    State,
    Status,
    Outcome,
    Attempts,
    LastAttempt,
    Next,
    City,
    List, ///< by the list's name
    Reason, ///< by the code of why not now
    Email,
    PostalCode,
    Region,
    TimeZone,
    Notes,
    Owner,
    Tags,
};

/// Leads that a campaign, or any of them, still has before it: ready, open or parked there.
struct LeftIn {
    std::optional<CampaignId> campaign = {}; ///< nothing = any, but for test calls

    bool operator==(const LeftIn &) const = default;
};

/// Which leads, in which order. A filter that is not set lets every lead pass; all that are set have to hold.
struct LeadQuery {
    std::optional<ListId> list = {};
    std::optional<LeadStatus> status = {};
    /// Code of the last outcome ("voicemail"); empty text = not called yet.
    std::optional<QString> outcome = {};
    /// Code of why it is not dialable now, as in `Lead::reason`; empty text = dialable.
    std::optional<QString> reason = {};
    /// Code of why an import held it ("several_numbers"); empty text = not held.
    std::optional<QString> heldReason = {};
    /// ISO 3166 region of the number ("US").
    std::optional<QString> region = {};
    /// As in the file ("TX"), in any case.
    std::optional<QString> state = {};
    /// IANA name, as stored with the lead; empty text = none is stored.
    std::optional<QString> timeZone = {};
    /// One of its tags, in any case.
    std::optional<QString> tag = {};
    /// Who looks after it; empty text = nobody.
    std::optional<QString> owner = {};
    /// Beginnings of numbers ("+1212"); one of them has to fit. Leads with a stored time zone pass by that
    /// instead when `timeZone` is set too, so that both together select what is called in a zone.
    QStringList numbersFrom = {};
    /// Each of its words has to be part of some text or number of the lead, cells of the file included, in
    /// upper or lower case; empty = all.
    QString text = {};
    /// Not empty: among these only.
    QList<LeadId> only = {};
    std::optional<LeftIn> left = {};
    LeadSort sort = LeadSort::Added;
    Qt::SortOrder order = Qt::AscendingOrder;
    /// Only the first so many in view order: what a window can show at once comes long before the whole
    /// answer. 0 = all.
    int atMost = 0;

    bool operator==(const LeadQuery &) const = default;
};

/// What leads can be counted by, one value per filter of a query.
enum class LeadFacet { List, Status, Outcome, Reason, HeldReason, Region, State, TimeZone };

/// A value of a facet as the query takes it (a list by its id) and how many leads have it.
struct LeadCount {
    QString value;
    qint64 leads = 0;

    bool operator==(const LeadCount &) const = default;
};

/// Reads leads. `find` and the other futures run on a reading thread; the plain functions block shortly and
/// belong to the thread that made the object.
class LeadReader {
public:
    virtual ~LeadReader() = default;

    /// All matching ids in view order (8 bytes each; a million are fine). Cancel the future when the answer
    /// is not wanted any more: the search stops then.
    virtual QFuture<Result<QList<LeadId>>> find(const LeadQuery &query) = 0;
    /// The values of `facet` among the leads of `query`, most frequent first, at most 1,000. `sort`, `order`
    /// and `atMost` do not matter. Cancels like `find`.
    virtual QFuture<Result<QList<LeadCount>>> count(LeadFacet facet, const LeadQuery &query) = 0;
    /// The leads of `ids` in that order; ids that are gone are left out. Meant for a page of about 128.
    virtual QList<Lead> leads(const QList<LeadId> &ids) = 0;
    virtual QList<LeadList> lists() = 0;
    virtual std::optional<ListId> listByName(const QString &name) = 0;
    /// Headers of the file a lead came from.
    virtual QStringList columnsOf(ImportId import) = 0;
    virtual QList<LeadField> mappingOf(ImportId import) = 0;
    /// Headers of its refused rows and duplicates.
    virtual QStringList fileColumnsOf(ImportId import) = 0;
    virtual QList<ImportSummary> imports() = 0;
    /// As LeadStore::importedRows. Kind: Storage.
    virtual Result<QList<ImportedRow>> importedRows(ImportId import, ImportedAs kind, qint64 cursor, int limit) = 0;
    /// Writes the leads of `ids`, as they are at one moment, as the program's own CSV (LeadExportColumns)
    /// with the columns of the files that `list`, or any list, came from: a whole file or none, readable by
    /// its owner alone. Runs on a thread of the pool; the progress counts leads. Gives the number of leads
    /// that were still there. Cancel the future to stop it.
    virtual QFuture<Result<qint64>> exportTo(const QString &fileName, const QList<LeadId> &ids,
                                             std::optional<ListId> list) = 0;
};
