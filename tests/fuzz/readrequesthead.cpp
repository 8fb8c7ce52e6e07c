#include "core/http/requesthead.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

namespace {

void checkHead(const RequestHead &head, const QByteArray &bytes)
{
    FUZZ_PROMISE(head.size >= 4 && head.size <= bytes.size() && head.size <= HeadLimits {}.head);
    FUZZ_PROMISE(bytes.left(head.size).endsWith("\r\n\r\n"));
    FUZZ_PROMISE(head.target.startsWith('/') && head.target.size() <= HeadLimits {}.target);
    FUZZ_PROMISE(!head.path.contains("//") && !head.path.contains(".."));
    FUZZ_PROMISE(head.contentLength >= 0 && head.contentLength <= 999'999'999);
    FUZZ_PROMISE(head.count("host") == 1 && head.count("content-length") <= 1);
    FUZZ_PROMISE(head.count("transfer-encoding") == 0);
    FUZZ_PROMISE(head.fields.size() <= HeadLimits {}.lines);
    for (const auto &[name, value] : head.fields) {
        FUZZ_PROMISE(!name.isEmpty() && name == name.toLower() && !name.contains(' '));
        FUZZ_PROMISE(std::none_of(value.cbegin(), value.cend(),
                                  [](char c) { return c == '\r' || c == '\n' || c == '\0'; }));
    }
}

} // namespace

/// The guard calls the parser with what has arrived so far: a judgement must not change when more comes, and
/// what follows the head must not matter.
void readRequestHead(const QByteArray &bytes)
{
    const auto whole = parseHead(bytes);
    const auto half = parseHead(bytes.left(bytes.size() / 2));
    if (half && std::holds_alternative<RequestHead>(*half))
        FUZZ_PROMISE(whole && std::holds_alternative<RequestHead>(*whole));
    if (half && std::holds_alternative<RequestRefusal>(*half))
        FUZZ_PROMISE(whole && std::holds_alternative<RequestRefusal>(*whole));
    if (!whole || !std::holds_alternative<RequestHead>(*whole))
        return;
    const auto &head = std::get<RequestHead>(*whole);
    checkHead(head, bytes);
    const auto alone = parseHead(bytes.left(head.size));
    FUZZ_PROMISE(alone && std::get<RequestHead>(*alone).fields == head.fields);
    acceptsHost(head.field("host"), {8787, "calls.example.com"});
}
