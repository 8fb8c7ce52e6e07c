#pragma once

#include <QString>

class QLocale;

/// How `locale` writes a day in short, for QLocale::toString(): "MMM d, yyyy", "d. MMM yyyy", "d MMM yyyy";
/// without the year on demand. Day and month stand in the order of the locale's long form.
QString dayForm(const QLocale &locale, bool withYear);
