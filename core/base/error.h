#pragma once

#include <QString>

/// Why an operation failed. `kind` is for code, `message` for the operator (translated, says where, why and
/// what to do), `detail` for the log (English, no secrets, no whole numbers).
struct Error {
    enum class Kind {
        InvalidInput, ///< a file, text or value given by a person is unusable
        Misuse, ///< unknown name, missing or malformed setting: exit code 2 of the programs
        NotFound,
        Network, ///< provider or peer out of reach
        RateLimited,
        Rejected, ///< the other side understood and refused
        Unauthorized,
        Storage, ///< database or disk
        Busy, ///< somebody else holds the resource
        Conflict, ///< not possible in the present state
        Cancelled,
        Internal, ///< a defect of ours, reported instead of crashing
    };
    Kind kind = Kind::Internal;
    QString message;
    QString detail = {};

    bool operator==(const Error &) const = default;
};
