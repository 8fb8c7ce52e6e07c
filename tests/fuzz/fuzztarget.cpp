#include "tests/fuzz/fuzztarget.h"

#include <cstdio>
#include <cstdlib>

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> all {
        {"requesthead", readRequestHead}, {"webhook", readWebhook},     {"csv", readCsv},
        {"phone", readPhoneNumber},       {"template", renderTemplate},
    };
    return all;
}

void brokenPromise(const char *promise, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: broken promise: %s\n", file, line, promise);
    std::abort();
}
