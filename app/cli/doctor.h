#pragma once

#include "app/cli/cli.h"

#include <QList>
#include <QString>

/// One finding of `doctor`: what was looked at, whether it is fine, and in words what it is or what to do.
struct DoctorCheck {
    QString name; ///< "keychain", "time_zones", "ports", "disk", "clock", "provider", "key"
    bool ok = false;
    QString message;
};

/// Looks at everything the program depends on. Reads only; takes up to a minute when the provider is silent.
QList<DoctorCheck> examine(const Cli &cli);
