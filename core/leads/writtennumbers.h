#pragma once

#include <QStringList>

/// The numbers that are written in one cell, as texts: "030 123 / 0171 456", "... or ...", and with short
/// endings, "0351 4924817/18" for 0351 4924817 and 0351 4924818. One when there is no more than one.
QStringList writtenNumbers(const QString &cell);

/// The numbers of a cell that is written with short endings; none of any other cell. Reading it as one number
/// would ring somebody else.
QStringList numbersWithEndings(const QString &cell);
