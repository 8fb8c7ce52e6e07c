#pragma once

#include "core/storage/searchsample.h"

/// The index of three-character pieces over the texts of all leads (table `leads_text`). It only names
/// candidates: a lead that was changed or taken away may still be in it, so `lead_holds` has the last word.
/// New and changed leads are added behind the work that made them, and are candidates until then.
namespace textindex {

/// SQL expression, with one placeholder for `matchOf`, that gives the ids of all candidates.
QString candidates();
/// What the index is asked for so that every lead with these needles answers; empty when it cannot help,
/// because the needles are frequent. Only their rarest pieces: a list of all leads takes longer to read than
/// it keeps away. Needles of one or two characters become all pieces that begin with them.
Result<QString> matchOf(const QSqlDatabase &db, const QList<leadtext::Needle> &needles,
                        const SearchSample &sample);

/// Adds some leads that are missing, in a transaction of its own; false when none is left or an import is
/// under way.
Result<bool> addSome(const QSqlDatabase &db);

} // namespace textindex
