#pragma once

#include "core/base/phonenumber.h"

/// The short way for what most lists hold: ten North American digits, or the same behind "1" or "+1", with
/// blanks and the usual signs between them, in an area code of the United States or Canada. Decided from the
/// plan's table, without the library; says nothing about any other text.
namespace PlainNumber {

/// The same as `PhoneNumbers::readWithLibrary` for the texts it knows; nothing for the others.
std::optional<PhoneNumbers::Outcome> read(QStringView text, const QString &region,
                                          const NumberPolicy &policy);

/// True when the digits of a whole number, country code first, are those of a number of one's own.
bool isOwn(QStringView digits, const NumberPolicy &policy);

} // namespace PlainNumber

namespace PhoneNumbers {

/// `read` without the short way, to compare.
Outcome readWithLibrary(const QString &text, const QString &region, const NumberPolicy &policy);

} // namespace PhoneNumbers
