#include "ui/widgets/missingletters.h"

#include <QWidget>

#include <algorithm>
#include <array>
#include <optional>

namespace {

struct ShapedScript {
    QChar::Script script;
    QFontDatabase::WritingSystem system;
};

/// Scripts that Qt 6 draws only with rules of the font.
constexpr std::array shapedScripts {
    ShapedScript {QChar::Script_Syriac, QFontDatabase::Syriac},
    ShapedScript {QChar::Script_Thaana, QFontDatabase::Thaana},
    ShapedScript {QChar::Script_Nko, QFontDatabase::Nko},
    ShapedScript {QChar::Script_Devanagari, QFontDatabase::Devanagari},
    ShapedScript {QChar::Script_Bengali, QFontDatabase::Bengali},
    ShapedScript {QChar::Script_Gurmukhi, QFontDatabase::Gurmukhi},
    ShapedScript {QChar::Script_Gujarati, QFontDatabase::Gujarati},
    ShapedScript {QChar::Script_Oriya, QFontDatabase::Oriya},
    ShapedScript {QChar::Script_Tamil, QFontDatabase::Tamil},
    ShapedScript {QChar::Script_Telugu, QFontDatabase::Telugu},
    ShapedScript {QChar::Script_Kannada, QFontDatabase::Kannada},
    ShapedScript {QChar::Script_Malayalam, QFontDatabase::Malayalam},
    ShapedScript {QChar::Script_Sinhala, QFontDatabase::Sinhala},
    ShapedScript {QChar::Script_Khmer, QFontDatabase::Khmer},
};
constexpr char16_t firstShaped = 0x0700; ///< most letters are before it
constexpr char16_t firstElsewhere = 0x0590; ///< what a font for Latin, Greek and Cyrillic may not have

std::optional<QFontDatabase::WritingSystem> shapedSystem(QChar letter)
{
    if (letter.unicode() < firstShaped)
        return std::nullopt;
    const auto found = std::ranges::find(shapedScripts, letter.script(), &ShapedScript::script);
    return found == shapedScripts.end() ? std::nullopt : std::optional(found->system);
}

/// Letters and signs that another font may have: they are worth the search.
bool isWorthSearching(QChar letter)
{
    const QChar::Script script = letter.script();
    return letter.unicode() >= firstElsewhere && !shapedSystem(letter) && script != QChar::Script_Inherited
        && (script != QChar::Script_Common || letter.isSurrogate());
}

/// Asked of the fonts only once such a letter is there: the answer takes some milliseconds, too.
bool isMissingHere(QStringView text)
{
    static std::optional<QSet<QFontDatabase::WritingSystem>> installed;
    if (!missingletters::hasAny(text, {}) || std::ranges::any_of(text, isWorthSearching))
        return false;
    if (!installed) {
        const auto systems = QFontDatabase::writingSystems();
        installed = QSet<QFontDatabase::WritingSystem>(systems.begin(), systems.end());
    }
    return missingletters::hasAny(text, *installed);
}

} // namespace

bool missingletters::hasAny(QStringView text, const QSet<QFontDatabase::WritingSystem> &installed)
{
    return std::ranges::any_of(text, [&installed](QChar letter) {
        const auto system = shapedSystem(letter);
        return system && !installed.contains(*system);
    });
}

QFont missingletters::fontFor(QStringView text, const QFont &font)
{
    QFont fitting(font);
    if (isMissingHere(text))
        fitting.setStyleStrategy(QFont::NoFontMerging);
    return fitting;
}

void missingletters::prepare(QWidget &widget, QStringView text)
{
    QFont font = widget.font();
    const bool isPrepared = font.styleStrategy() == QFont::NoFontMerging;
    if (isPrepared == isMissingHere(text))
        return;
    font.setStyleStrategy(isPrepared ? QFont::PreferDefault : QFont::NoFontMerging);
    widget.setFont(font);
}
