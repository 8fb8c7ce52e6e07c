#pragma once

#include "core/base/phonenumber.h"
#include "core/leads/csvdialect.h"

/// The country (ISO 3166) whose numbers a file holds where they are written without country code: the one
/// that most speaks for. Looked at are the numbers (do they exist there, is the part written apart an area
/// code of the country, do mobile columns hold mobile numbers), those with a plus, the language of the
/// headers, letters, postal codes, cities, stated countries, and domains of e-mail and web addresses.
/// `fallback`, unless another country is clearly better: many plans take each other's numbers.
QString likelyCountry(const CsvGuess &guess, const QString &fallback);
