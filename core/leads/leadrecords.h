#pragma once

#include "core/leads/leadeditor.h"

/// One field that a person changed.
struct LeadEditEntry {
    EditId edit {};
    QDateTime atUtc;
    LeadChange change = LeadChange::Edit;
    /// The field of an Edit; None for the other changes.
    LeadField field = LeadField::None;
    QString before;
    QString after;
};

/// Another lead with the same number.
struct SameNumber {
    LeadId lead {};
    QString name;
    QString listName;
};

/// What is known about a person beside the lead and its calls.
struct LeadRecord {
    QString listName;
    QString fileName; ///< empty for leads typed by hand
    QDateTime storedUtc; ///< when the import began, or when it was typed in
    QString heldReason; ///< code of why its import holds it ("several_numbers"); empty when nothing is left
                        ///< to decide
    bool onStopList = false;
    QString stopSource;
    QDateTime stoppedUtc;
    QList<SameNumber> sameNumber; ///< at most ten
    QList<LeadEditEntry> edits; ///< newest first, at most a hundred
};

/// Reads what belongs to a lead. Blocks shortly; belongs to the thread that made the object.
class LeadRecords {
public:
    virtual ~LeadRecords() = default;
    virtual LeadRecord of(LeadId lead) = 0;
    /// All tags and owners in use, in alphabetical order, for pickers.
    virtual QStringList tags() = 0;
    virtual QStringList owners() = 0;
};
