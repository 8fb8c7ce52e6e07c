#pragma once

#include <QStringView>

#include <algorithm>

/// Whether a text is what most values of leads are: at most `longest` units of printable letters below U+0234
/// (all of them composed and assigned), without braces, with single blanks between words and none at the ends.
/// Such a text needs no cleaning, whatever for.
inline bool isPlainLine(QStringView text, qsizetype longest)
{
    if (text.size() > longest || text.startsWith(u' ') || text.endsWith(u' '))
        return false;
    bool wasBlank = false;
    return std::ranges::all_of(text, [&wasBlank](QChar c) {
        const bool isSecondBlank = wasBlank && c == u' ';
        wasBlank = c == u' ';
        const char16_t code = c.unicode();
        const bool isLetter = (code >= 0x20 && code < 0x7F) || (code > 0xA0 && code < 0x234 && code != 0xAD);
        return isLetter && !isSecondBlank && c != u'{' && c != u'}';
    });
}
