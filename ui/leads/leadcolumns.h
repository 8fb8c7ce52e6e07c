#pragma once

#include "core/leads/leadstore.h"

#include <QColor>
#include <QPalette>

#include <optional>
#include <span>

/// In digits.
struct LeadColumnWidth {
    int usual = 15; ///< where there is room
    int least = 10; ///< still readable
};

/// One column of the leads table. Texts are safe to show.
struct LeadColumn {
    const char *title; ///< for QCoreApplication::translate("LeadTableModel", ...)
    QString (*text)(const Lead &); ///< nullptr: the name of its list
    std::optional<LeadSort> sort = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    LeadColumnWidth width;
    QColor (*ink)(const Lead &, const QPalette &) = nullptr;
    QString (*toolTip)(const Lead &) = nullptr; ///< plain text
    LeadField field = LeadField::None; ///< what a person can change there
    bool shownAtFirst = true;
    int givesWay = 0; ///< where the table is too narrow; the highest first
    QStringList (*samples)() = nullptr; ///< texts that are never cut
};

std::span<const LeadColumn> leadColumns();
QString leadColumnTitle(const LeadColumn &column);

/// "Ready", or that its number is on the stop list.
QString leadStatusLabel(const Lead &lead);
QColor leadStatusInk(const Lead &lead, const QPalette &palette);
/// Why the lead is not dialed now, in words; empty when nothing stands against it.
QString leadReasonText(const Lead &lead);
/// "Austin, TX".
QString leadPlace(const Lead &lead);
