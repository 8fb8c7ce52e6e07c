#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>
#include <variant>

/// The judged head of a request: request line and header fields, bytes as they came.
struct RequestHead {
    QByteArray method;
    QByteArray target; ///< path and query, undecoded
    QByteArray path; ///< target up to "?"
    QByteArray query;
    int minorVersion = 1; ///< HTTP/1.x
    QList<QPair<QByteArray, QByteArray>> fields; ///< names in lower case
    qint64 contentLength = 0;
    bool hasContentLength = false;
    qsizetype size = 0; ///< bytes of the head, blank line included

    /// First value of a field, empty when absent.
    QByteArray field(const QByteArray &lowerCaseName) const;
    qsizetype count(const QByteArray &lowerCaseName) const;
};

/// Why a request is not taken: HTTP status and a stable code for the counters.
struct RequestRefusal {
    int status = 400;
    const char *code = "bad_request";
    const char *detail = "";
    bool operator==(const RequestRefusal &) const = default;
};

/// Limits of the head. Source: reliability.md section 6.3.
struct HeadLimits {
    qsizetype head = 16 * 1024;
    qsizetype line = 8 * 1024;
    qsizetype lines = 64;
    qsizetype target = 2 * 1024;
};

/// Parses what has arrived so far. Nothing while the head is not complete. Pure; strict: CRLF only, no folding, no blank
/// before the colon, no NUL, one all-digit Content-Length, no Transfer-Encoding, exactly one Host.
std::optional<std::variant<RequestHead, RequestRefusal>> parseHead(const QByteArray &bytes, const HeadLimits &limits = {});

/// Host names a port answers to.
struct HostRule {
    quint16 port = 0;
    QByteArray publicHost; ///< empty = loopback only
};
/// True for a loopback name with our port, or the public name.
bool acceptsHost(const QByteArray &host, const HostRule &rule);
