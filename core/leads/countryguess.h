#pragma once

#include "core/base/phonenumber.h"

/// The country (ISO 3166) whose numbers these are, written without country code. `fallback`, unless it fits
/// hardly any of them, the headers are in another language, and among the countries of that language exactly
/// one fits nearly all. Numbers with a plus do not count. Many plans take each other's numbers, so that
/// numbers alone would not tell.
QString likelyCountry(const QStringList &numbers, const QStringList &headers, const QString &fallback,
                      const NumberPolicy &policy);
