#include "core/leads/headername.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Fold {
    char16_t letter;
    const char *ascii;
};

/// Letters that do not come apart by decomposition, or that German writes with two letters.
constexpr std::array folds {
    Fold {u'ä', "ae"}, Fold {u'ö', "oe"}, Fold {u'ü', "ue"}, Fold {u'ß', "ss"},
    Fold {u'æ', "ae"}, Fold {u'ø', "o"},  Fold {u'œ', "oe"}, Fold {u'đ', "d"},
    Fold {u'ł', "l"},  Fold {u'þ', "th"}, Fold {u'ð', "d"},  Fold {u'ı', "i"},
};

QString withFolds(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const auto *const fold = std::find_if(folds.begin(), folds.end(),
                                              [c](const Fold &each) { return c == QChar(each.letter); });
        if (fold == folds.end())
            out += c;
        else
            out += QLatin1String(fold->ascii);
    }
    return out;
}

bool isAsciiWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

QString foldedHeader(const QString &header)
{
    constexpr qsizetype longestHeader = 200;
    const QString composed = header.left(longestHeader).normalized(QString::NormalizationForm_KC).toLower();
    QString words;
    for (const QChar c : withFolds(composed).normalized(QString::NormalizationForm_KD)) {
        if (isAsciiWord(c))
            words += c;
        else if (!c.isMark() && !c.isLetterOrNumber())
            words += u' ';
    }
    return words.simplified();
}
