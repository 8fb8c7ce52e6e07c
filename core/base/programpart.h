#pragma once

#include <QList>
#include <QString>

/// A part the program stands on, for About and for the diagnostics.
struct ProgramPart {
    QString name;
    QString version; ///< of what is loaded now; empty when it says none
    QString licence; ///< SPDX identifier, or words
    QString holder; ///< who made it
};
