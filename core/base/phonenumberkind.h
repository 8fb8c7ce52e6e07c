#pragma once

#include "core/base/phonenumber.h"

namespace PhoneNumbers {

/// What the numbering plan tells beside the number itself.
struct Kind {
    /// May be a mobile number; in North America and some other plans each number may.
    bool canBeMobile = false;
    /// The area or network code, without any prefix ("30" of +49 30 123456); empty when the plan has none.
    QString areaCode = {};
};

/// Thread-safe.
Kind kindOf(const PhoneNumber &number);

} // namespace PhoneNumbers
