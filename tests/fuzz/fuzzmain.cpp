#include "tests/fuzz/fuzztarget.h"

#include <cstdint>
#include <cstring>

/// One program per target: FUZZ_TARGET is its name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const auto *const target = [] {
        for (const auto &candidate : fuzzTargets()) {
            if (std::strcmp(candidate.name, FUZZ_TARGET) == 0)
                return &candidate;
        }
        brokenPromise("the target exists", __FILE__, __LINE__);
    }();
    // A copy of exactly this size, so that the sanitizer sees each read beyond the end.
    target->run(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
