#pragma once

#include "core/base/ids.h"
#include "core/dialing/callrecord.h"
#include "core/storage/sql.h"

/// What was said and written about one call: what the search over conversations looks at.
struct SaidTexts {
    AttemptId call {};
    CampaignId campaign {};
    QDateTime atUtc;
    std::optional<Outcome> outcome;
    QString leadName;
    QString company;
    QString names; ///< first and last name and company
    QString summary;
    QStringList notes;
    QList<TranscriptLine> lines; ///< the transcript, then what was said after a transfer

    /// "SELECT ...": calls of test campaigns are left out. The condition begins with WHERE and may use `a`
    /// for attempts.
    static QString select(const QString &condition);
    static SaidTexts read(const QSqlQuery &row);
};
