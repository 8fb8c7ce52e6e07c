#include "core/prompts/templateparser.h"

#include "core/prompts/nearestname.h"
#include "core/prompts/templateexpressionparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = Lexeme::Kind;

constexpr int deepestNesting = 32;

const QStringList &tagWords()
{
    static const QStringList words {u"if"_s, u"elif"_s, u"else"_s, u"endif"_s, u"for"_s, u"endfor"_s};
    return words;
}

const QStringList &unsupportedTags()
{
    static const QStringList words {u"include"_s, u"import"_s,    u"from"_s,  u"extends"_s,  u"macro"_s,
                                    u"block"_s,   u"call"_s,      u"set"_s,   u"raw"_s,      u"filter"_s,
                                    u"with"_s,    u"do"_s,        u"break"_s, u"continue"_s, u"trans"_s,
                                    u"while"_s,   u"autoescape"_s};
    return words;
}

/// Reads blocks; expressions are read by ExpressionParser on the same cursor.
class Parser final {
public:
    Parser(const QString &source, LexemeCursor &cursor, Parsed &result)
        : m_source(source)
        , m_cursor(cursor)
        , m_result(result)
    {
    }
    void run();

private:
    /// Nodes up to a tag of `ends` (whose word is not taken yet) or the end.
    TemplateNodes parseNodes(const QStringList &ends);
    void appendText(TemplateNodes &nodes);
    TemplateNode parsePrint();
    std::optional<TemplateNode> parseTag(const QString &word, const Lexeme &open);
    TemplateNode parseIf(const Lexeme &open);
    TemplateNode parseFor(const Lexeme &open);
    std::optional<Expression> parseCondition(const QString &word, SourceSpan where);
    bool parseLoopHead(TemplateNode &node, const Lexeme &word);
    void refuseTag(const Lexeme &word);
    bool enter(const Lexeme &open);
    bool endsWith(const QString &word, const Lexeme &open, const QString &begin);
    QString peekTag() const;

    const QString &m_source;
    LexemeCursor &m_cursor;
    Parsed &m_result;
    int m_depth = 0;
};

void Parser::run()
{
    while (!m_cursor.atEnd()) {
        TemplateNodes nodes = parseNodes({});
        std::ranges::move(nodes, std::back_inserter(m_result.nodes));
    }
}

/// Blanks next to a delimiter with `-` belong to the delimiter.
void Parser::appendText(TemplateNodes &nodes)
{
    const bool afterTrim = m_cursor.trimsAfterPrevious();
    const SourceSpan span = m_cursor.take().span;
    QStringView text = QStringView(m_source).sliced(span.offset, span.length);
    const Lexeme &next = m_cursor.peek();
    while (next.trims && !text.isEmpty() && text.back().isSpace())
        text.chop(1);
    while (afterTrim && !text.isEmpty() && text.front().isSpace())
        text = text.sliced(1);
    if (!text.isEmpty())
        nodes.push_back({TemplateNode::Kind::Text, text.toString(), std::nullopt, {}});
}

QString Parser::peekTag() const
{
    const bool isTag = m_cursor.peek().kind == Kind::OpenTag && m_cursor.peek(1).kind == Kind::Name;
    return isTag ? m_cursor.peek(1).text : QString();
}

TemplateNodes Parser::parseNodes(const QStringList &ends)
{
    TemplateNodes nodes;
    while (!m_cursor.atEnd()) {
        switch (m_cursor.peek().kind) {
        case Kind::Text:
            appendText(nodes);
            break;
        case Kind::OpenPrint:
            nodes.push_back(parsePrint());
            break;
        case Kind::OpenTag:
            if (const QString word = peekTag(); ends.contains(word)) {
                return nodes;
            } else {
                const Lexeme open = m_cursor.take();
                if (std::optional<TemplateNode> node = parseTag(word, open))
                    nodes.push_back(std::move(*node));
            }
            break;
        default:
            m_cursor.take();
            break;
        }
    }
    return nodes;
}

TemplateNode Parser::parsePrint()
{
    m_cursor.take();
    TemplateNode node {TemplateNode::Kind::Print, {}, std::nullopt, {}};
    node.expression = ExpressionParser(m_cursor).parseValue();
    m_cursor.expectClose(Kind::ClosePrint);
    return node;
}

std::optional<TemplateNode> Parser::parseTag(const QString &word, const Lexeme &open)
{
    if (word == u"if" || word == u"for") {
        if (!enter(open))
            return std::nullopt;
        TemplateNode node = word == u"if" ? parseIf(open) : parseFor(open);
        --m_depth;
        return node;
    }
    refuseTag(m_cursor.peek());
    m_cursor.skipTo(Kind::CloseTag);
    return std::nullopt;
}

bool Parser::enter(const Lexeme &open)
{
    if (m_depth < deepestNesting) {
        ++m_depth;
        return true;
    }
    m_cursor.fault(
        open.span,
        TemplateText::tr("Blocks are nested more than %1 deep. Use fewer {% if %} inside one another.")
            .arg(deepestNesting));
    m_cursor.takeAll();
    return false;
}

void Parser::refuseTag(const Lexeme &word)
{
    if (word.kind != Kind::Name) {
        m_cursor.fault(word.span, TemplateText::tr("A tag begins with a word: {% if name %}."));
        return;
    }
    if (word.text == u"endif" || word.text == u"elif" || word.text == u"else") {
        m_cursor.fault(word.span, TemplateText::tr("This %1 has no {% if %} before it.").arg(word.text));
    } else if (word.text == u"endfor") {
        m_cursor.fault(word.span, TemplateText::tr("This endfor has no {% for %} before it."));
    } else if (unsupportedTags().contains(word.text)) {
        m_cursor.fault(
            word.span,
            TemplateText::tr("\"%1\" is not offered in call scripts. Use if and for.").arg(word.text));
    } else {
        const QString nearest = nearestName(word.text, tagWords());
        m_cursor.fault(
            word.span,
            nearest.isEmpty()
                ? TemplateText::tr("There is no tag \"%1\". Use if, elif, else, endif, for, endfor.")
                      .arg(word.text)
                : TemplateText::tr("There is no tag \"%1\". Did you mean %2?").arg(word.text, nearest));
    }
}

std::optional<Expression> Parser::parseCondition(const QString &word, SourceSpan where)
{
    if (m_cursor.peek().kind == Kind::CloseTag) {
        m_cursor.fault(where, TemplateText::tr("This %1 has no condition. Write {% %1 name %}.").arg(word));
        return std::nullopt;
    }
    return ExpressionParser(m_cursor).parseCondition();
}

TemplateNode Parser::parseIf(const Lexeme &open)
{
    static const QStringList ends {u"elif"_s, u"else"_s, u"endif"_s};
    TemplateNode node {TemplateNode::Kind::If, {}, std::nullopt, {}};
    bool sawElse = false;
    while (true) {
        const Lexeme word = m_cursor.take();
        TemplateBranch branch;
        if (word.text != u"else")
            branch.condition = parseCondition(word.text, word.span).value_or(Expression {});
        if (sawElse)
            m_cursor.fault(word.span, TemplateText::tr("Nothing may follow {% else %} but {% endif %}."));
        sawElse = sawElse || word.text == u"else";
        m_cursor.expectClose(Kind::CloseTag);
        branch.body = parseNodes(ends);
        node.branches.push_back(std::move(branch));
        if (endsWith(u"endif"_s, open, u"if"_s))
            return node;
        m_cursor.take();
    }
}

/// Takes the closing tag, or reports that it is missing. False when another branch begins here.
bool Parser::endsWith(const QString &word, const Lexeme &open, const QString &begin)
{
    if (m_cursor.atEnd()) {
        m_cursor.fault(open.span,
                       TemplateText::tr("This {% %1 %} is never closed. Write {% %2 %} where it ends.")
                           .arg(begin, word));
        return true;
    }
    if (peekTag() != word)
        return false;
    m_cursor.take();
    m_cursor.take();
    m_cursor.expectClose(Kind::CloseTag);
    return true;
}

TemplateNode Parser::parseFor(const Lexeme &open)
{
    const Lexeme word = m_cursor.take();
    TemplateNode node {TemplateNode::Kind::For, {}, std::nullopt, {}};
    const bool hasHead = parseLoopHead(node, word);
    m_cursor.expectClose(Kind::CloseTag);
    if (hasHead)
        m_cursor.openScope(node.text);
    TemplateBranch body;
    body.body = parseNodes({u"endfor"_s});
    node.branches.push_back(std::move(body));
    if (hasHead)
        m_cursor.closeScope();
    endsWith(u"endfor"_s, open, u"for"_s);
    return node;
}

bool Parser::parseLoopHead(TemplateNode &node, const Lexeme &word)
{
    const Lexeme variable = m_cursor.peek();
    const bool isHead = variable.kind == Kind::Name && !isTemplateKeyword(variable.text)
        && m_cursor.peek(1).kind == Kind::Name && m_cursor.peek(1).text == u"in";
    if (!isHead) {
        m_cursor.fault(word.span, TemplateText::tr("A loop is written {% for entry in list %}."));
        m_cursor.skipTo(Kind::CloseTag);
        return false;
    }
    m_cursor.take();
    m_cursor.take();
    node.text = variable.text;
    node.expression = ExpressionParser(m_cursor).parseValue();
    return node.expression.has_value();
}

} // namespace

bool isTemplateKeyword(const QString &word)
{
    static const QStringList words {u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"is"_s};
    return words.contains(word) || tagWords().contains(word);
}

Parsed parseTemplate(const QString &source, const std::vector<Lexeme> &lexemes, const SourceLines &lines)
{
    Parsed result;
    LexemeCursor cursor(lexemes, lines, result);
    Parser(source, cursor, result).run();
    return result;
}
