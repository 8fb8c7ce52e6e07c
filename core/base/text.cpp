#include "core/base/text.h"

#include <QByteArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// Characters that are invisible or steer the direction of text; sorted.
constexpr std::array hiddenRanges {
    CodeRange {0x00AD, 0x00AD}, // soft hyphen
    CodeRange {0x034F, 0x034F}, // grapheme joiner
    CodeRange {0x061C, 0x061C}, // Arabic letter mark
    CodeRange {0x115F, 0x1160}, // Hangul fillers
    CodeRange {0x17B4, 0x17B5}, // Khmer inherent vowels
    CodeRange {0x180B, 0x180F}, // Mongolian selectors
    CodeRange {0x200B, 0x200F}, // zero-width, direction marks
    CodeRange {0x2028, 0x202E}, // separators, embeddings
    CodeRange {0x2060, 0x206F}, // joiners, isolates, shaping
    CodeRange {0x3164, 0x3164}, // Hangul filler
    CodeRange {0xFEFF, 0xFEFF}, // zero-width no-break
    CodeRange {0xFFA0, 0xFFA0}, // half-width filler
    CodeRange {0xFFF0, 0xFFFB}, // annotations
    CodeRange {0x1BCA0, 0x1BCA3}, // shorthand format
    CodeRange {0x1D173, 0x1D17A}, // musical format
    CodeRange {0xE0000, 0xE0FFF}, // tags
};

constexpr QChar ellipsis = u'\u2026';
/// More combining marks than this on one letter are no language (UAX 15 draws the line at 30).
constexpr int maxMarks = 30;

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

bool isHidden(char32_t c)
{
    if (c < 0xA0)
        return isControl(c);
    const auto range = std::ranges::lower_bound(hiddenRanges, c, {}, &CodeRange::last);
    return range != hiddenRanges.end() && c >= range->first;
}

bool isMark(char32_t c)
{
    return c >= 0x300 && QChar::combiningClass(c) != 0;
}

/// One character of `in` at `at`, which moves behind it. An unpaired surrogate comes back as itself.
char32_t takeCharacter(QStringView in, qsizetype &at)
{
    const QChar first = in.at(at++);
    if (first.isHighSurrogate() && at < in.size() && in.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(first, in.at(at++));
    return first.unicode();
}

void append(QString &out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else {
        out += QChar(static_cast<char16_t>(c));
    }
}

QString spelledOut(char32_t c)
{
    return u"\u27E8U+%1\u27E9"_s.arg(
        QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0'));
}

/// Drops the marks that pile up on one letter beyond `maxMarks`, so that composing stays linear.
QString withoutPiledMarks(const QString &in)
{
    QString out;
    out.reserve(in.size());
    int marks = 0;
    for (qsizetype at = 0; at < in.size();) {
        const char32_t c = takeCharacter(in, at);
        marks = isMark(c) ? marks + 1 : 0;
        if (marks <= maxMarks)
            append(out, c);
        else if (marks == maxMarks + 1)
            out += u"\u27E8\u2026\u27E9"_s;
    }
    return out;
}

/// What letters that look alike are told apart by.
enum class Alphabet { Other, Latin, CyrillicOrGreek };

Alphabet alphabetOf(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
        return Alphabet::Latin;
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
        return Alphabet::CyrillicOrGreek;
    default:
        return Alphabet::Other;
    }
}

/// One word with the letters of its rarer alphabet spelled out, when it has two of them.
void appendWord(QString &out, QStringView word)
{
    int latin = 0;
    int others = 0;
    for (qsizetype at = 0; at < word.size();) {
        const Alphabet alphabet = alphabetOf(takeCharacter(word, at));
        latin += alphabet == Alphabet::Latin ? 1 : 0;
        others += alphabet == Alphabet::CyrillicOrGreek ? 1 : 0;
    }
    if (latin == 0 || others == 0) {
        out += word;
        return;
    }
    const Alphabet rarer = others <= latin ? Alphabet::CyrillicOrGreek : Alphabet::Latin;
    for (qsizetype at = 0; at < word.size();) {
        const char32_t c = takeCharacter(word, at);
        if (alphabetOf(c) == rarer)
            out += spelledOut(c);
        else
            append(out, c);
    }
}

/// Cyrillic and Greek letters inside of Latin words pass for Latin ones, and the other way round:
/// "p\u0430ypal" -> "p⟨U+0430⟩ypal": what only looks like another name is told.
QString withoutLookAlikes(const QString &in)
{
    QString out;
    out.reserve(in.size());
    qsizetype wordStart = 0;
    for (qsizetype at = 0; at < in.size();) {
        const qsizetype before = at;
        const char32_t c = takeCharacter(in, at);
        if (QChar::isLetter(c) || isMark(c))
            continue;
        appendWord(out, QStringView(in).mid(wordStart, before - wordStart));
        append(out, c);
        wordStart = at;
    }
    appendWord(out, QStringView(in).mid(wordStart));
    return out;
}

bool isPlain(QStringView in)
{
    return std::ranges::all_of(in, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// At most `length` UTF-16 units with the mark at the end, never between the halves of a character.
QString cutUnits(const QString &in, qsizetype length)
{
    if (in.size() <= length)
        return in;
    qsizetype keep = std::max<qsizetype>(length - 1, 0);
    if (keep > 0 && in.at(keep - 1).isHighSurrogate() && in.at(keep).isLowSurrogate())
        --keep;
    return in.left(keep) + ellipsis;
}

enum class Lines { Spell, Keep };

QString spellHidden(const QString &in, qsizetype maxLength, Lines lines)
{
    QString out;
    out.reserve(std::min(in.size(), maxLength + 16));
    for (qsizetype at = 0; at < in.size() && out.size() <= maxLength;) {
        const char32_t c = takeCharacter(in, at);
        if (lines == Lines::Keep && (c == U'\n' || c == U'\t'))
            append(out, c);
        else if (isHidden(c) || QChar::isSurrogate(c))
            out += spelledOut(c);
        else
            append(out, c);
    }
    return cutUnits(out, maxLength);
}

QString cleaned(const QString &foreign, qsizetype maxLength, Lines lines)
{
    if (foreign.size() <= maxLength && isPlain(foreign))
        return foreign;
    QString head = foreign.left(maxLength + maxLength / 4 + 64);
    if (lines == Lines::Keep)
        head.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QString composed = withoutPiledMarks(head).normalized(QString::NormalizationForm_C);
    return spellHidden(lines == Lines::Spell ? withoutLookAlikes(composed) : composed, maxLength, lines);
}

} // namespace

QString text::storable(const QString &foreign)
{
    const auto unusable = [](QChar c) { return c.isNull() || c.isSurrogate(); };
    if (std::ranges::none_of(foreign, unusable))
        return foreign;
    QString out;
    out.reserve(foreign.size());
    for (qsizetype at = 0; at < foreign.size();) {
        const char32_t c = takeCharacter(foreign, at);
        append(out, c == 0 || QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return out;
}

QString text::shown(const QString &foreign, qsizetype maxLength)
{
    return cleaned(foreign, maxLength, Lines::Spell);
}

QString text::shownLines(const QString &foreign, qsizetype maxLength)
{
    return cleaned(foreign, maxLength, Lines::Keep);
}

QString text::toolTip(const QString &foreign)
{
    return u"<p>"_s + shown(foreign).toHtmlEscaped() + u"</p>"_s;
}

QString text::isolated(const QString &foreign)
{
    return u'\u2068' + shown(foreign) + u'\u2069';
}

QString text::label(const QString &foreign)
{
    return shown(foreign, 60).replace(u'&', "&&"_L1);
}

QString text::cut(const QString &foreign, qsizetype maxBytes)
{
    const QByteArray bytes = foreign.toUtf8();
    if (bytes.size() <= maxBytes)
        return foreign;
    constexpr qsizetype markBytes = 3;
    const bool hasRoom = maxBytes >= markBytes;
    qsizetype keep = hasRoom ? maxBytes - markBytes : std::max<qsizetype>(maxBytes, 0);
    while (keep > 0 && (static_cast<uchar>(bytes.at(keep)) & 0xC0) == 0x80)
        --keep;
    const QString head = QString::fromUtf8(bytes.constData(), keep);
    return hasRoom ? head + ellipsis : head;
}

bool text::equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    volatile qsizetype difference = a.size() ^ b.size();
    const qsizetype other = b.size();
    for (qsizetype i = 0; i < a.size(); ++i) {
        const char counterpart = other > 0 ? b.at(i % other) : char(0);
        difference = difference | static_cast<uchar>(a.at(i) ^ counterpart);
    }
    return difference == 0;
}

QString text::logLine(QStringView line)
{
    QString out;
    out.reserve(line.size());
    for (qsizetype at = 0; at < line.size();) {
        const char32_t c = takeCharacter(line, at);
        if (c == U'\n' || c == U'\r' || c == U'\t' || c == 0x2028 || c == 0x2029)
            out += u' ';
        else if (!isHidden(c) && !QChar::isSurrogate(c))
            append(out, c);
    }
    return out;
}
