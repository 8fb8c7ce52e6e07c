#pragma once

#include "core/base/phonenumber.h"

/// What a person wrote, reduced to digits.
struct WrittenNumber {
    QString digits;
    bool hasPlus = false;
    bool hasExtension = false;
    /// Translated, one per repair.
    QStringList repairs = {};
};

/// The digits of `text`, or why it is not written as a number. Only digits, one leading plus, blanks,
/// `( ) . - /` and an extension have a place in one.
std::variant<WrittenNumber, NumberFault> writtenNumber(const QString &text);
