#include "core/http/requesthead.h"

#include <algorithm>
#include <array>

namespace {

using Parsed = std::optional<std::variant<RequestHead, RequestRefusal>>;

constexpr std::array knownMethods { "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS" };

bool isTokenChar(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenChar);
}

/// Visible characters, blank and tab; bytes above 0x7F are obsolete and refused.
bool isFieldValue(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7F); });
}

std::optional<RequestRefusal> judgeTarget(const QByteArray &target, const HeadLimits &limits)
{
    if (target.size() > limits.target)
        return RequestRefusal { 414, "target_too_long", "The request target is too long." };
    if (!target.startsWith('/'))
        return RequestRefusal { 400, "bad_target", "The request target has to start with a slash." };
    const qsizetype mark = target.indexOf('?');
    const QByteArray lower = (mark < 0 ? target : target.left(mark)).toLower();
    for (const char *const part : { "//", "..", "%00", "%2f", "%5c", "\\" }) {
        if (lower.contains(part))
            return RequestRefusal { 400, "bad_target", "The request target holds a part that is not allowed." };
    }
    const bool visible
        = std::all_of(target.cbegin(), target.cend(), [](char c) { return c > 0x20 && c < 0x7F && c != '#'; });
    if (!visible)
        return RequestRefusal { 400, "bad_target", "The request target holds a character that is not allowed." };
    return std::nullopt;
}

std::optional<RequestRefusal> readRequestLine(const QByteArray &line, RequestHead &head, const HeadLimits &limits)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)))
        return RequestRefusal { 400, "bad_request_line", "The request line is malformed." };
    head.method = parts.at(0);
    head.target = parts.at(1);
    if (head.method == "CONNECT" || head.method == "TRACE")
        return RequestRefusal { 400, "bad_method", "This method is not served." };
    if (std::find(knownMethods.begin(), knownMethods.end(), head.method) == knownMethods.end())
        return RequestRefusal { 501, "bad_method", "This method is not known." };
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0")
        return RequestRefusal { 505, "bad_version", "Only HTTP/1.1 and HTTP/1.0 are served." };
    head.minorVersion = parts.at(2).endsWith('1') ? 1 : 0;
    if (const auto refusal = judgeTarget(head.target, limits))
        return refusal;
    const qsizetype mark = head.target.indexOf('?');
    head.path = mark < 0 ? head.target : head.target.left(mark);
    head.query = mark < 0 ? QByteArray() : head.target.mid(mark + 1);
    return std::nullopt;
}

std::optional<RequestRefusal> readField(const QByteArray &line, RequestHead &head)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return RequestRefusal { 400, "folded_header", "Folded header lines are not allowed." };
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.left(colon)))
        return RequestRefusal { 400, "bad_header", "A header line is malformed." };
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isFieldValue(line.mid(colon + 1)))
        return RequestRefusal { 400, "bad_header", "A header value holds a character that is not allowed." };
    head.fields.append({ line.left(colon).toLower(), value });
    return std::nullopt;
}

std::optional<RequestRefusal> readFraming(RequestHead &head)
{
    if (head.count("transfer-encoding") > 0)
        return RequestRefusal { 411, "transfer_encoding", "Send a Content-Length instead of a Transfer-Encoding." };
    if (head.count("upgrade") > 0)
        return RequestRefusal { 400, "upgrade", "Protocol upgrades are not served." };
    if (head.count("host") != 1)
        return RequestRefusal { 400, "host_count", "Exactly one Host header is needed." };
    if (head.count("content-length") > 1)
        return RequestRefusal { 400, "bad_length", "More than one Content-Length." };
    head.hasContentLength = head.count("content-length") == 1;
    if (!head.hasContentLength)
        return std::nullopt;
    const QByteArray digits = head.field("content-length");
    const bool allDigits = !digits.isEmpty()
        && std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!allDigits)
        return RequestRefusal { 400, "bad_length", "The Content-Length is malformed." };
    if (digits.size() > 9)
        return RequestRefusal { 413, "body_too_large", "The body is too large." };
    head.contentLength = digits.toLongLong();
    return std::nullopt;
}

/// A line end that is no CRLF, or a NUL, anywhere in the part of the head that has arrived.
bool hasForbiddenByte(const QByteArray &bytes, qsizetype end)
{
    for (qsizetype at = 0; at < end; ++at) {
        if (bytes.at(at) == '\0' || (bytes.at(at) == '\n' && (at == 0 || bytes.at(at - 1) != '\r')))
            return true;
        if (bytes.at(at) == '\r' && at + 1 < bytes.size() && bytes.at(at + 1) != '\n')
            return true;
    }
    return false;
}

} // namespace

QByteArray RequestHead::field(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : fields) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

qsizetype RequestHead::count(const QByteArray &lowerCaseName) const
{
    return std::count_if(fields.cbegin(), fields.cend(),
                         [&lowerCaseName](const auto &entry) { return entry.first == lowerCaseName; });
}

std::optional<std::variant<RequestHead, RequestRefusal>> parseHead(const QByteArray &bytes, const HeadLimits &limits)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (hasForbiddenByte(bytes, end < 0 ? std::min(bytes.size(), limits.head) : end))
        return Parsed(RequestRefusal { 400, "bad_line_end", "Lines have to end with CR LF." });
    if (end < 0)
        return bytes.size() > limits.head ? Parsed(RequestRefusal { 431, "head_too_large", "The head is too large." })
                                          : std::nullopt;
    if (end + 4 > limits.head)
        return Parsed(RequestRefusal { 431, "head_too_large", "The head is too large." });

    RequestHead head;
    head.size = end + 4;
    qsizetype from = 0;
    for (qsizetype number = 0; from <= end; ++number) {
        const qsizetype to = std::min(bytes.indexOf("\r\n", from), end);
        const QByteArray line = bytes.mid(from, to - from);
        if (line.size() > limits.line || number > limits.lines)
            return Parsed(RequestRefusal { 431, "head_too_large", "A header line is too long or there are too many." });
        const auto refusal = number == 0 ? readRequestLine(line, head, limits) : readField(line, head);
        if (refusal)
            return Parsed(*refusal);
        from = to + 2;
    }
    if (const auto refusal = readFraming(head))
        return Parsed(*refusal);
    return Parsed(head);
}

bool acceptsHost(const QByteArray &host, const HostRule &rule)
{
    const QByteArray lower = host.toLower();
    const QByteArray port = ':' + QByteArray::number(rule.port);
    for (const char *const name : { "127.0.0.1", "localhost", "[::1]" }) {
        if (lower == name + port)
            return true;
    }
    if (rule.publicHost.isEmpty())
        return false;
    const QByteArray own = rule.publicHost.toLower();
    return lower == own || lower == own + ":443";
}
