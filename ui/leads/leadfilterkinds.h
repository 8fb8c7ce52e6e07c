#pragma once

#include "core/leads/leadstore.h"

#include <span>

/// A way to narrow the leads down, beside list, status and text: one value of a query at a time.
struct LeadFilterKind {
    const char *key; ///< in saved filters
    const char *title; ///< for QCoreApplication::translate("LeadFilters", ...)
    std::optional<QString> LeadQuery::*value;
    std::optional<LeadFacet> facet; ///< what its values are counted by; none: they come from elsewhere
    QString (*word)(const QString &value); ///< what people call a value; plain, safe text
};

std::span<const LeadFilterKind> leadFilterKinds();
QString leadFilterTitle(const LeadFilterKind &kind);
/// "Outcome: Voicemail".
QString leadFilterText(const LeadFilterKind &kind, const QString &value);

/// The filters of a query as text and back, for keeping them; its order is not part of it.
QString savedFilterText(const LeadQuery &query);
LeadQuery savedFilterQuery(const QString &text);
