#pragma once

#include <QString>
#include <QStringList>

/// The name of `known` that `word` was probably meant to be (few slips away, case ignored); empty when none
/// is near.
QString nearestName(const QString &word, const QStringList &known);
