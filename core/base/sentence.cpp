#include "core/base/sentence.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar isolateBegin(0x2068);
constexpr QChar isolateEnd(0x2069);
constexpr qsizetype longest = 10'000; ///< nothing longer is a sentence

/// True when every isolate is closed, none inside another: then they are those our own sentences put around
/// foreign pieces.
bool hasOrderlyIsolates(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == isolateBegin ? 1 : c == isolateEnd ? -1 : 0;
        if (depth < 0 || depth > 1)
            return false;
    }
    return depth == 0;
}

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL
            || c.direction() == QChar::DirAN;
    });
}

template <typename Clean> QString cleaned(const QString &text, Clean clean)
{
    if (text.size() > longest || !text.contains(isolateBegin) || !hasOrderlyIsolates(text))
        return clean(text);
    const bool isolates = hasRightToLeft(text);
    QString result;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size();
        if (!isEnd && text.at(i) != isolateBegin && text.at(i) != isolateEnd)
            continue;
        result += clean(text.mid(from, i - from));
        if (!isEnd && isolates)
            result += text.at(i);
        from = i + 1;
    }
    return result;
}

} // namespace

QString sentence::shown(const QString &ours, qsizetype maxLength)
{
    return cleaned(ours, [maxLength](const QString &piece) { return text::shown(piece, maxLength); });
}

QString sentence::shownLines(const QString &ours, qsizetype maxLength)
{
    return cleaned(ours, [maxLength](const QString &piece) { return text::shownLines(piece, maxLength); });
}

QString sentence::toolTip(const QString &ours)
{
    return u"<p>"_s + shown(ours).toHtmlEscaped() + u"</p>"_s;
}
