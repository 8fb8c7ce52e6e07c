#pragma once

#include "core/dialing/calldesk.h"

#include <QColor>
#include <QPalette>

#include <span>

/// In digits.
struct CallColumnWidth {
    int usual = 15; ///< where there is room
    int least = 10; ///< still readable
};

/// One column of the calls table. Texts are safe to show.
struct CallColumn {
    const char *title; ///< for QCoreApplication::translate("CallTableModel", ...)
    QString (*text)(const DeskCall &);
    CallSort sort = CallSort::Started;
    CallColumnWidth width;
    bool shownAtFirst = true;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QColor (*ink)(const DeskCall &, const QPalette &) = nullptr;
    QString (*toolTip)(const DeskCall &) = nullptr; ///< plain text
    bool isSortable = true;
    int givesWay = 0; ///< where the table is too narrow; the highest first
    QStringList (*samples)() = nullptr; ///< texts that are never cut
};

std::span<const CallColumn> callColumns();
QString callColumnTitle(const CallColumn &column);

/// "★ Interested", or the state while there is no outcome.
QString callResultLabel(const Attempt &call);
QColor callResultInk(const Attempt &call, const QPalette &palette);
/// "decided by what was said".
QString outcomeByText(OutcomeBy by);
/// "Provider", "Rule", "What was said", "A person".
QString outcomeByLabel(OutcomeBy by);
/// A moment in the called person's zone, "Tue 1 Dec 10:00 (Eastern Time)"; in the operator's where none is
/// known.
QString momentThere(const QDateTime &utc, const QStringList &zones);
