#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

/// Treatment of text that comes from outside: files, provider, webhooks. Source: reliability.md 8 and 9.
namespace text {

/// Safe to bind to a statement: NUL and unpaired surrogates replaced by U+FFFD.
QString storable(const QString &foreign);

/// Safe to show as plain text on one line: NFC; controls, line separators, bidi controls, zero-width and tag
/// characters shown as `⟨U+202E⟩`; cut to `maxLength` characters with a visible mark.
QString shown(const QString &foreign, qsizetype maxLength = 1'000);

/// As `shown`, but line feeds (CRLF and CR become LF) and tabs stay: for transcripts, prompts and notes.
QString shownLines(const QString &foreign, qsizetype maxLength = 5'000'000);

/// Safe as a tool tip: `shown`, escaped, wrapped in a paragraph.
QString toolTip(const QString &foreign);

/// `foreign` inside one of our sentences: `shown`, wrapped in bidi isolates (U+2068, U+2069).
QString isolated(const QString &foreign);

/// Every "&" doubled and cut to 60 characters, for menus, tabs and buttons.
QString label(const QString &foreign);

/// Line for the log: no CR, LF, ESC or controls; bearer tokens, keys, signatures, telephone numbers and
/// e-mail addresses masked (`+1202***0143`); at most 4 KiB.
QString redacted(QStringView line);

/// `line` on one line: line ends and tabs become blanks, other controls and invisible characters go.
QString logLine(QStringView line);

/// At most `maxBytes` of UTF-8, cut at a character with a visible mark.
QString cut(const QString &foreign, qsizetype maxBytes);

/// Compares without leaking where the difference is: xor over all bytes, no early return.
bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace text
