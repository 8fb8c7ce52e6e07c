#pragma once

#include "core/base/consent.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// What people write into the cells of a file about whether and on what ground somebody may be called.
/// English, German, Spanish and French, in any case; pure.
namespace groundwords {

/// The ground that is named; nothing when the word is not known.
std::optional<Consent::Kind> consentKindOf(const QString &written);
/// "Yes" says that there is a ground, not which: that of the import.
bool isPlainYes(const QString &written);
/// What is written of those who do not want to be called.
bool isOptOut(const QString &written);
/// The day of a ground, as ISO writes it or people do ("25.11.2026"); `country` (ISO 3166) tells whether the
/// month comes first. UTC; invalid when it is no date.
QDateTime dateOf(const QString &written, const QString &country);

/// What a cell in a column of people who must not be called says of its person.
enum class StopWord { MayBeCalled, MustNotBeCalled, Unclear };
/// Only what clearly says no lets the person be called. A date is the day on which they said so.
StopWord stopWordOf(const QString &written, const QString &country);

} // namespace groundwords
