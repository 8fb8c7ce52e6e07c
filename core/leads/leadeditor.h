#pragma once

#include "core/base/cancelflag.h"
#include "core/leads/leadstore.h"
#include "core/leads/leadvalues.h"

#include <functional>

/// What a person does to leads. Each change can be undone.
enum class LeadChange { Tag, Untag, Owner, Move, Delete, Stop, Edit, Add };
QString leadChangeCode(LeadChange change); ///< "tag", "untag", "owner" ...
std::optional<LeadChange> leadChangeFromCode(const QString &code);

/// One change for many leads.
struct BulkChange {
    LeadChange change = LeadChange::Tag; ///< all but Edit and Add
    /// The tag, the owner (empty = nobody), the name of the list, or where the stop request comes from.
    QString text;
};

struct BulkResult {
    EditId edit {}; ///< none when nothing had to change
    qint64 changed = 0;
    /// Leads that stay although they were to be deleted, because they were called.
    qint64 called = 0;
};

struct AddedLead {
    LeadId lead {};
    EditId edit {};
};

/// Changes leads by hand. Every function may be called from any thread; the work runs on the storage thread,
/// many leads in chunks, so that dialing and webhooks go on in between. A change that a crash cut short is
/// taken back at the next start. Kinds: InvalidInput, NotFound, Conflict, Cancelled, Storage.
class LeadEditor {
public:
    /// Called on the storage thread with the number of leads done.
    using Progress = std::function<void(qint64)>;

    virtual ~LeadEditor() = default;

    /// A cancelled change leaves nothing behind. Deleted leads are neither shown nor dialed any more and are
    /// removed for good after thirty days; leads that were called stay.
    virtual QFuture<Result<BulkResult>> changeAll(const BulkChange &change, const QList<LeadId> &leads,
                                                  CancelFlag cancel, Progress progress) = 0;
    /// Takes a change back, wherever the value is still the one it gave; the number of leads that had it.
    /// NotFound when it was taken back already; Conflict when an added lead was called meanwhile.
    virtual QFuture<Result<qint64>> undo(EditId edit, Progress progress) = 0;
    /// Changes the fields in `values`, which `checkedValue` has passed. A number is refused (Conflict) while
    /// a call to the old or the new one is open and when another lead has it; a lead that was refused for its
    /// number is looked at again.
    virtual QFuture<Result<EditId>> edit(LeadId lead, const LeadValues &values) = 0;
    /// Stores a lead typed in by a person into a list, which is made when it does not exist. Conflict when
    /// the number is stored already.
    virtual QFuture<Result<AddedLead>> add(const Lead &lead, const QString &listName) = 0;
};
