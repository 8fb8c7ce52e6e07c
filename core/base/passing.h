#pragma once

#include "core/base/error.h"

/// The disk, a lock, or the end of the program: the same may be stored later, and what comes next would meet
/// the same. Anything else would be refused again.
inline bool isPassing(const Error &error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::Busy
        || error.kind == Error::Kind::Cancelled;
}
