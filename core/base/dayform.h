#pragma once

#include <QLocale>
#include <QString>

/// The operator's locale; American English where none is set, so that money and hours look as people write
/// them.
QLocale peopleLocale();

/// How `locale` writes a day in short, for QLocale::toString(): "MMM d, yyyy", "d. MMM yyyy", "d MMM yyyy";
/// without the year on demand. Day and month stand in the order of the locale's long form.
QString dayForm(const QLocale &locale, bool withYear);
