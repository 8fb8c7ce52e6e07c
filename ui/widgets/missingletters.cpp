#include "ui/widgets/missingletters.h"

#include <QWidget>

#include <algorithm>
#include <optional>

namespace {

struct ShapedScript {
    char16_t first;
    char16_t last;
    QFontDatabase::WritingSystem system;
};

/// Blocks of Unicode whose scripts Qt 6 draws only with rules of the font, in their order.
constexpr ShapedScript shapedScripts[] {
    {0x0700, 0x074F, QFontDatabase::Syriac},    {0x0780, 0x07BF, QFontDatabase::Thaana},
    {0x07C0, 0x07FF, QFontDatabase::Nko},       {0x0900, 0x097F, QFontDatabase::Devanagari},
    {0x0980, 0x09FF, QFontDatabase::Bengali},   {0x0A00, 0x0A7F, QFontDatabase::Gurmukhi},
    {0x0A80, 0x0AFF, QFontDatabase::Gujarati},  {0x0B00, 0x0B7F, QFontDatabase::Oriya},
    {0x0B80, 0x0BFF, QFontDatabase::Tamil},     {0x0C00, 0x0C7F, QFontDatabase::Telugu},
    {0x0C80, 0x0CFF, QFontDatabase::Kannada},   {0x0D00, 0x0D7F, QFontDatabase::Malayalam},
    {0x0D80, 0x0DFF, QFontDatabase::Sinhala},   {0x1780, 0x17FF, QFontDatabase::Khmer},
};

std::optional<QFontDatabase::WritingSystem> shapedSystem(QChar letter)
{
    if (letter.unicode() < shapedScripts[0].first) // most letters
        return std::nullopt;
    const auto found = std::ranges::lower_bound(shapedScripts, letter.unicode(), {}, &ShapedScript::last);
    if (found == std::end(shapedScripts) || letter.unicode() < found->first)
        return std::nullopt;
    return found->system;
}

/// Asked of the fonts only once such a letter is there: the answer takes some milliseconds, too.
bool isMissingHere(QStringView text)
{
    static std::optional<QSet<QFontDatabase::WritingSystem>> installed;
    if (!missingletters::hasAny(text, {}))
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
