#include "ui/prompts/scripthighlighter.h"

#include "ui/widgets/palettes.h"

#include <QTextDocument>

namespace {

using Kind = TemplateToken::Kind;

QTextCharFormat ink(const QColor &color, QFont::Weight weight = QFont::Normal, bool italic = false)
{
    QTextCharFormat format;
    format.setForeground(color);
    format.setFontWeight(weight);
    format.setFontItalic(italic);
    return format;
}

} // namespace

ScriptHighlighter::ScriptHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void ScriptHighlighter::setTokens(const QList<TemplateToken> &tokens)
{
    m_byLine.clear();
    for (const TemplateToken &token : tokens) {
        if (token.kind != Kind::Text)
            m_byLine[token.line].append(token);
    }
    rehighlight();
}

void ScriptHighlighter::setPalette(const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    m_formats = {
        {Kind::Delimiter, ink(colors.secondary)}, {Kind::Variable, ink(colors.accent, QFont::DemiBold)},
        {Kind::Filter, ink(colors.accent)},       {Kind::Keyword, ink(colors.warning, QFont::DemiBold)},
        {Kind::String, ink(colors.success)},      {Kind::Number, ink(colors.success)},
        {Kind::Operator, ink(colors.secondary)},  {Kind::Comment, ink(colors.secondary, QFont::Normal, true)},
    };
    rehighlight();
}

void ScriptHighlighter::highlightBlock(const QString &)
{
    for (const TemplateToken &token : m_byLine.value(currentBlock().blockNumber() + 1))
        setFormat(token.column - 1, token.length, m_formats.value(token.kind));
}
