#pragma once

#include <QString>

/// ISO 3166 code of a country written as code or name ("de", "USA", "Deutschland", "España"); empty when
/// unknown.
QString regionOfCountry(const QString &written);
