#include "ui/widgets/missingletters.h"

#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace {

using System = QFontDatabase::WritingSystem;

/// What a font that is made for the script says of itself; any of them will do.
struct ScriptFonts {
    QChar::Script script;
    std::array<System, 4> systems; ///< the others are `Any`, which no font names
};

constexpr std::array scripts {
    ScriptFonts {QChar::Script_Armenian, {System::Armenian}},
    ScriptFonts {QChar::Script_Hebrew, {System::Hebrew}},
    ScriptFonts {QChar::Script_Arabic, {System::Arabic}},
    ScriptFonts {QChar::Script_Syriac, {System::Syriac}},
    ScriptFonts {QChar::Script_Thaana, {System::Thaana}},
    ScriptFonts {QChar::Script_Nko, {System::Nko}},
    ScriptFonts {QChar::Script_Devanagari, {System::Devanagari}},
    ScriptFonts {QChar::Script_Bengali, {System::Bengali}},
    ScriptFonts {QChar::Script_Gurmukhi, {System::Gurmukhi}},
    ScriptFonts {QChar::Script_Gujarati, {System::Gujarati}},
    ScriptFonts {QChar::Script_Oriya, {System::Oriya}},
    ScriptFonts {QChar::Script_Tamil, {System::Tamil}},
    ScriptFonts {QChar::Script_Telugu, {System::Telugu}},
    ScriptFonts {QChar::Script_Kannada, {System::Kannada}},
    ScriptFonts {QChar::Script_Malayalam, {System::Malayalam}},
    ScriptFonts {QChar::Script_Sinhala, {System::Sinhala}},
    ScriptFonts {QChar::Script_Thai, {System::Thai}},
    ScriptFonts {QChar::Script_Lao, {System::Lao}},
    ScriptFonts {QChar::Script_Tibetan, {System::Tibetan}},
    ScriptFonts {QChar::Script_Myanmar, {System::Myanmar}},
    ScriptFonts {QChar::Script_Georgian, {System::Georgian}},
    ScriptFonts {QChar::Script_Khmer, {System::Khmer}},
    ScriptFonts {QChar::Script_Hangul, {System::Korean}},
    ScriptFonts {QChar::Script_Hiragana, {System::Japanese}},
    ScriptFonts {QChar::Script_Katakana, {System::Japanese}},
    ScriptFonts {QChar::Script_Bopomofo, {System::TraditionalChinese, System::SimplifiedChinese}},
    ScriptFonts {QChar::Script_Han,
                 {System::SimplifiedChinese, System::TraditionalChinese, System::Japanese, System::Korean}},
};
/// What every font for Latin, Greek and Cyrillic has is before it.
constexpr char16_t firstElsewhere = 0x0530;

/// One of the signs that fonts for Latin have.
constexpr QChar box(0x25A1);

bool isForeign(QChar letter)
{
    return letter.unicode() >= firstElsewhere;
}

bool isMissing(QChar letter, const QSet<System> &installed)
{
    if (!isForeign(letter))
        return false;
    const auto found = std::ranges::find(scripts, letter.script(), &ScriptFonts::script);
    return found != scripts.end()
        && std::ranges::none_of(found->systems, [&installed](System system) { return installed.contains(system); });
}

/// Asked of the fonts only once such a letter is there: the answer takes some milliseconds, too.
const QSet<System> &installedHere()
{
    static const QSet<System> installed = [] {
        const auto systems = QFontDatabase::writingSystems();
        return QSet<System>(systems.begin(), systems.end());
    }();
    return installed;
}

/// Keeps the search out of texts that people may edit, where no letter can stand for another: a font that has none of
/// them draws nothing, or boxes, on a ground that shows that something is there.
class Marks final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        if (std::ranges::none_of(text, isForeign))
            return;
        QTextCharFormat format;
        format.setFontStyleStrategy(QFont::NoFontMerging);
        format.setBackground(themeColors(QGuiApplication::palette()).hover);
        for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
            const bool isRun = isMissing(text.at(from), installedHere());
            while (to < text.size() && isMissing(text.at(to), installedHere()) == isRun)
                ++to;
            if (isRun)
                setFormat(static_cast<int>(from), static_cast<int>(to - from), format);
        }
    }
};

} // namespace

QString missingletters::boxed(QString text, const QSet<System> &installed)
{
    for (QChar &letter : text) {
        if (isMissing(letter, installed))
            letter = box;
    }
    return text;
}

QString missingletters::boxed(const QString &text)
{
    return std::ranges::any_of(text, isForeign) ? boxed(text, installedHere()) : text;
}

void missingletters::mark(QTextDocument &document)
{
    if (!document.findChild<Marks *>())
        new Marks(&document);
}

#include "missingletters.moc"
