#pragma once

#include <QString>

/// Whether two names, as files have them, may be those of one person: "Anna Bell", "BELL, Anna", "A. Bell",
/// "Anna". False when one of them is empty.
bool isSameName(const QString &one, const QString &other);
