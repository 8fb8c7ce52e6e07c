#pragma once

#include "core/dialing/stoplist.h"

/// The words of a source as a person reads them: the program's own ones in their language, without the id of
/// a call, which says nothing. Others as they were entered.
QString shownStopSource(const QString &source);

/// What to look for among the stored words when a person has typed `typed`: the words themselves, numbers
/// without what E.164 leaves out ("020 7946", "+44 (0)20", "00 44"), and for the program's own sources what
/// is stored in place of the words that are shown. Never empty.
QStringList storedForms(const QString &typed);

/// The entries that hold one of the `forms`, by number, at most `limit` of them behind `afterE164`.
QList<StopEntry> stopEntriesWith(StopListReader &reader, const QStringList &forms, const QString &afterE164,
                                 int limit);
