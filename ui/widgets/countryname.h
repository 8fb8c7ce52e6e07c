#pragma once

#include <QString>

/// The name of a country or territory (ISO 3166, "DE") in the language of the operator's locale; the code
/// itself where it is none. Safe to show only when `code` is.
QString countryName(const QString &code);
