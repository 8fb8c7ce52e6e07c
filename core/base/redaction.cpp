#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLineBytes = 4'096;
/// Beyond this nothing is looked at; far more than can remain after masking.
constexpr qsizetype maxLookedAt = 64 * 1'024;

struct Mask {
    QRegularExpression pattern;
    QString replacement;
};

Mask mask(const QString &pattern, const QString &replacement)
{
    return {QRegularExpression(pattern,
                               QRegularExpression::CaseInsensitiveOption
                                   | QRegularExpression::UseUnicodePropertiesOption),
            replacement};
}

/// Secrets by their form, then by the name in front of them. Possessive quantifiers keep it linear.
const QList<Mask> &secretMasks()
{
    static const QList<Mask> masks {
        mask(uR"(\bBearer\s++[^\s"',;]++)"_s, u"Bearer ***"_s),
        mask(uR"(\borg_[A-Za-z0-9_\-]++)"_s, u"org_***"_s),
        mask(uR"((/webhook/)[^\s/?"']++)"_s, uR"(\1***)"_s),
        mask(uR"((?<![0-9a-f])[0-9a-f]{64,}+)"_s, u"***"_s),
        mask(uR"((?<![\w\-])[A-Za-z0-9_\-]{43}(?![\w\-]))"_s, u"***"_s),
        mask(uR"(\b(authorization["']?\s*[:=]\s*["']?)(?!Bearer \*\*\*)[^\s"',;]++)"_s, uR"(\1***)"_s),
        mask(uR"(\b((?:api[_\-]?key|secret|token|password|signature)["']?\s*[:=]\s*["']?)[^\s"',;&]{8,}+)"_s,
             uR"(\1***)"_s),
        mask(uR"([\w.%+\-]{1,256}+@[\w\-]++(?:\.[\w\-]++)++)"_s, u"***@***"_s),
    };
    return masks;
}

/// With a plus in any grouping; the North American grouping; a bare run of 10 to 15 digits.
const QRegularExpression &telephoneNumber()
{
    static const QRegularExpression pattern(
        uR"((?<![\w])(?:\+|%2B)[1-9](?:[ ().\-/\x{2009}\x{00A0}]{0,2}[0-9]){6,14}(?![0-9]))"
        uR"(|(?<![\w.\-])(?:1[ .\-])?\(?[2-9][0-9]{2}\)?[ .\-/]{0,2}[0-9]{3}[ .\-/][0-9]{4}(?![\w]))"
        uR"(|(?<![\w.\-])[0-9]{10,15}(?![\w]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString maskedNumber(QString number)
{
    const bool international = number.startsWith(u'+') || number.startsWith(u'%');
    if (number.startsWith(u'%'))
        number.remove(0, 3);
    number.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    const qsizetype head = number.size() >= 9 ? 4 : 1;
    const qsizetype tail = number.size() >= 9 ? 4 : 2;
    return (international ? u"+"_s : QString()) + number.left(head) + u"***"_s + number.right(tail);
}

QString withMaskedNumbers(const QString &line)
{
    QString out;
    qsizetype done = 0;
    for (auto it = telephoneNumber().globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(line).mid(done, match.capturedStart() - done);
        out += maskedNumber(match.captured());
        done = match.capturedEnd();
    }
    out += QStringView(line).mid(done);
    return out;
}

/// The head of a very long line, ending before the word that would be torn.
QStringView lookedAt(QStringView line)
{
    if (line.size() <= maxLookedAt)
        return line;
    const QStringView head = line.left(maxLookedAt);
    return head.left(std::max<qsizetype>(head.lastIndexOf(u' '), 0));
}

} // namespace

QString text::redacted(QStringView line)
{
    QString out = logLine(lookedAt(line));
    for (const Mask &each : secretMasks())
        out.replace(each.pattern, each.replacement);
    return cut(withMaskedNumbers(out), maxLineBytes);
}
