#pragma once

#include "core/dialing/attempt.h"

#include <QColor>
#include <QPalette>

#include <span>

/// One column of the calls table. Texts are safe to show.
struct CallColumn {
    const char *title; ///< for QCoreApplication::translate("CallTableModel", ...)
    QString (*text)(const Attempt &);
    int width = 120;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QColor (*ink)(const Attempt &, const QPalette &) = nullptr;
    QString (*toolTip)(const Attempt &) = nullptr; ///< plain text
};

std::span<const CallColumn> callColumns();
QString callColumnTitle(const CallColumn &column);

/// "★ Interested", or the state while there is no outcome.
QString callResultLabel(const Attempt &call);
QColor callResultInk(const Attempt &call, const QPalette &palette);
/// "decided by what was said".
QString outcomeByText(OutcomeBy by);
