#pragma once

#include <QByteArray>
#include <QList>

/// A parser of foreign bytes as a fuzzer and the replay of the corpora see it: any input ends, nothing
/// crashes, and what is promised about the result holds. Source: reliability.md section 13.3, H-11.
struct FuzzTarget {
    const char *name; ///< also the folder of its corpus
    void (*run)(const QByteArray &bytes); ///< ends the process when a promise is broken
};

const QList<FuzzTarget> &fuzzTargets();

/// Ends the process with the broken promise, in every kind of build.
void brokenPromise [[noreturn]] (const char *promise, const char *file, int line);
#define FUZZ_PROMISE(condition)                                                                              \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            brokenPromise(#condition, __FILE__, __LINE__);                                                   \
    } while (false)

void readRequestHead(const QByteArray &bytes);
void readWebhook(const QByteArray &bytes);
void readCsv(const QByteArray &bytes);
void readPhoneNumber(const QByteArray &bytes);
void renderTemplate(const QByteArray &bytes);
