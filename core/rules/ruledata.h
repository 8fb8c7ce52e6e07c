#pragma once

#include "core/rules/rulebook.h"

/// A state, province or country of `places.csv`.
struct Place {
    QString name;
    QList<QByteArray> zones;
};

/// What the tables under `:/rules` say, looked up by key.
struct RuleData {
    QString version;
    QHash<QString, AreaCode> areaCodes;
    QHash<QString, RegionRule> rules;
    QHash<QString, Place> places;
    QHash<QString, QString> states; ///< "US/florida", "US/fl" -> "US-FL"
    QHash<QString, QString> postalCodes; ///< "331" -> "US-FL", "K" -> "CA-ON"
    QSet<QString> territories; ///< "US-PR": closed unless opened
};

/// Storage when a table is damaged.
Result<RuleData> readRuleData();
/// Letters only, lower case, without accents: "N. Dakota" and "N Dakota" are one.
QString placeKey(const QString &name);
/// Five digits of a ZIP code or the letters and digits of a Canadian one; empty when it is neither.
QString postalKey(const QString &postalCode);
