#pragma once

#include "core/base/consent.h"
#include "core/leads/csvdialect.h"
#include "core/leads/leadstore.h"

#include <QString>

// Words of the import for people.

QString fieldText(LeadField field); ///< "Telephone number"
QList<LeadField> offeredFields(); ///< in the order of the mapping combo boxes
QString consentKindText(Consent::Kind kind); ///< "Written agreement"
QString consentKindMeaning(Consent::Kind kind); ///< one sentence
QString consentText(const Consent &consent); ///< "Written agreement: trade fair 2026"
QString duplicatePolicyText(DuplicatePolicy policy);
/// What follows the name of a list in the names of files with what was not stored of it.
constexpr QLatin1String refusedRowsEnding(".rejects.csv");
constexpr QLatin1String duplicatesEnding(".duplicates.csv");

/// Whom a duplicate repeats: "Same number as Ada Byron, list Fair".
QString repetitionText(const ImportedRow &row);
QString heldReasonText(const QString &code); ///< why a row waits for a person
/// "5,303 new, 22 duplicates (3 of them known people with another number), 4 refused"; parts that are 0 are left out, but
/// for the first.
QString summaryText(qint64 accepted, qint64 duplicates, qint64 refused, qint64 held, qint64 persons = 0);
QString countryText(const QString &code); ///< "Germany (DE)"
/// "hospitals" from "/home/me/hospitals.csv".
QString proposedListName(const QString &fileName);
