#pragma once

#include "core/dialing/callfilter.h"

#include <QStringList>

#include <span>

/// What the person has set: a filter, and the time range in words, which moves with the calendar.
struct CallChoice {
    CallFilter filter;
    QString time; ///< "today", "yesterday", "7d", "30d", "2026-11-01/2026-11-30"; empty = any time

    bool operator==(const CallChoice &) const = default;
};

/// A way to narrow the calls down, beside campaign and text. Values are texts as they are kept in saved
/// filters.
struct CallFilterKind {
    const char *key; ///< in saved filters
    const char *title; ///< for QCoreApplication::translate("CallFilters", ...)
    QStringList (*values)(const CallChoice &); ///< those that are set
    void (*set)(CallChoice &, const QStringList &values);
    QString (*word)(const QString &value); ///< what people call a value; plain, safe text. nullptr: it comes
                                           ///< from elsewhere
    bool isMany = false; ///< several values at once
    bool isSwitch = false; ///< on or off; has a chip of its own
};

std::span<const CallFilterKind> callFilterKinds();
QString callFilterTitle(const CallFilterKind &kind);
const CallFilterKind &callFilterKind(QLatin1StringView key);

/// Text and back, for keeping; campaign and text are part of it.
QString savedCallFilterText(const CallChoice &choice);
CallChoice savedCallFilter(const QString &text);
/// The filter with its time range as it is on `today` in the operator's zone.
CallFilter resolved(const CallChoice &choice, const QDate &today);
/// A filter from elsewhere as a choice: its range becomes days where it covers whole ones.
CallChoice choiceOf(const CallFilter &filter);
QString timeWord(const QString &time);
QString timeOfDays(const QDate &first, const QDate &last);
