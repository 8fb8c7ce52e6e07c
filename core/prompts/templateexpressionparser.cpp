#include "core/prompts/templateexpressionparser.h"

#include "core/prompts/nearestname.h"
#include "core/prompts/templatefilters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = Lexeme::Kind;

namespace {

constexpr int deepestExpression = 32;
constexpr int mostFilters = 16;

Expression compound(Expression::Kind kind, const QString &text, SourceSpan span,
                    std::vector<Expression> operands)
{
    return {kind, text, span, std::move(operands)};
}

QString surprise(const Lexeme &lexeme)
{
    static const QString curlyQuotes = u"\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"_s;
    if (lexeme.kind == Kind::Operator && curlyQuotes.contains(lexeme.text))
        return TemplateText::tr("Use straight quotes: \"text\".");
    if (lexeme.text == u".")
        return TemplateText::tr("A name consists of letters, digits and _ only.");
    if (lexeme.text == u"=")
        return TemplateText::tr("Compare with two equal signs: ==");
    if (lexeme.text == u"&" || lexeme.text == u"&&")
        return TemplateText::tr("Write \"and\" between conditions.");
    if (lexeme.text == u"if")
        return TemplateText::tr("Write {% elif name %} for a second condition.");
    if (lexeme.text == u"is")
        return TemplateText::tr("Write {% if name %} to ask whether a value is there.");
    if (lexeme.kind == Kind::Name)
        return TemplateText::tr("\"%1\" is not expected here. Names have no blanks; join words with _.")
            .arg(lexeme.text);
    return TemplateText::tr("\"%1\" is not expected here. Perhaps the closing }} or %} is missing before it.")
        .arg(lexeme.text);
}

} // namespace

LexemeCursor::LexemeCursor(const std::vector<Lexeme> &lexemes, const SourceLines &lines, Parsed &result)
    : m_lexemes(lexemes)
    , m_lines(lines)
    , m_result(result)
{
}

const Lexeme &LexemeCursor::peek(size_t ahead) const
{
    return m_lexemes[std::min(m_next + ahead, m_lexemes.size() - 1)];
}

Lexeme LexemeCursor::take()
{
    const Lexeme &lexeme = peek();
    m_next = std::min(m_next + 1, m_lexemes.size() - 1);
    return lexeme;
}

bool LexemeCursor::trimsAfterPrevious() const
{
    if (m_next == 0)
        return false;
    const Lexeme &previous = m_lexemes[m_next - 1];
    return previous.kind == Kind::Comment ? previous.text == u"-" : previous.trims;
}

bool LexemeCursor::takeOperator(QStringView text)
{
    const bool is = peek().kind == Kind::Operator && peek().text == text;
    if (is)
        take();
    return is;
}

bool LexemeCursor::takeWord(QStringView text)
{
    const bool is = peek().kind == Kind::Name && peek().text == text;
    if (is)
        take();
    return is;
}

void LexemeCursor::expectClose(Kind close)
{
    if (peek().kind != close)
        fault(peek().span, surprise(peek()));
    skipTo(close);
    take();
}

void LexemeCursor::skipTo(Kind close)
{
    while (!atEnd() && peek().kind != close)
        take();
}

void LexemeCursor::takeAll()
{
    while (!atEnd())
        take();
}

void LexemeCursor::fault(SourceSpan span, const QString &message)
{
    if (m_faultyTag > m_next)
        return;
    forgetNamesOfTag();
    size_t end = m_next;
    while (end + 1 < m_lexemes.size() && m_lexemes[end].kind != Kind::ClosePrint
           && m_lexemes[end].kind != Kind::CloseTag)
        ++end;
    m_faultyTag = end + 1;
    // A delimiter without characters stands for a missing one, which the lexer has reported.
    const bool reported = m_lexemes[end].kind != Kind::End && m_lexemes[end].span.length == 0;
    if (!reported)
        m_result.faults.append(m_lines.fault(span, message));
}

/// In a tag that is wrong, a word is not a name that somebody meant.
void LexemeCursor::forgetNamesOfTag()
{
    size_t open = m_next;
    while (open > 0 && m_lexemes[open].kind != Kind::OpenPrint && m_lexemes[open].kind != Kind::OpenTag)
        --open;
    const qsizetype offset = m_lexemes[open].span.offset;
    std::erase_if(m_result.names, [offset](const NameUse &use) { return use.span.offset > offset; });
}

void LexemeCursor::noteName(const Lexeme &name)
{
    if (!m_scopes.contains(name.text))
        m_result.names.push_back({name.text, name.span});
}

std::optional<Expression> ExpressionParser::parseValue()
{
    return parseFiltered(false);
}

std::optional<Expression> ExpressionParser::parseCondition()
{
    if (++m_depth > deepestExpression) {
        m_cursor.fault(m_cursor.peek().span, TemplateText::tr("This condition has too many parentheses."));
        return std::nullopt;
    }
    auto result = parseChain(u"or", Expression::Kind::Or, &ExpressionParser::parseAnd);
    --m_depth;
    return result;
}

std::optional<Expression> ExpressionParser::parseAnd()
{
    return parseChain(u"and", Expression::Kind::And, &ExpressionParser::parseNot);
}

/// `a word b word c`, all in one expression so that long chains do not nest.
std::optional<Expression> ExpressionParser::parseChain(QStringView word, Expression::Kind kind, Step next)
{
    std::optional<Expression> first = (this->*next)();
    if (!first)
        return std::nullopt;
    std::vector<Expression> operands {std::move(*first)};
    while (m_cursor.takeWord(word)) {
        std::optional<Expression> operand = (this->*next)();
        if (!operand)
            return std::nullopt;
        operands.push_back(std::move(*operand));
    }
    if (operands.size() == 1)
        return std::move(operands.front());
    const SourceSpan span = operands.front().span;
    return compound(kind, {}, span, std::move(operands));
}

std::optional<Expression> ExpressionParser::parseNot()
{
    bool negated = false;
    const SourceSpan span = m_cursor.peek().span;
    while (m_cursor.takeWord(u"not"))
        negated = !negated;
    std::optional<Expression> operand = parseComparison();
    if (!operand || !negated)
        return operand;
    return compound(Expression::Kind::Not, {}, span, {std::move(*operand)});
}

std::optional<QString> ExpressionParser::takeComparison()
{
    for (const QStringView text : {u"==", u"!=", u"<=", u">=", u"<", u">"}) {
        if (m_cursor.takeOperator(text))
            return text.toString();
    }
    if (m_cursor.takeWord(u"in"))
        return u"in"_s;
    const Lexeme &next = m_cursor.peek(1);
    if (m_cursor.peek().text == u"not" && next.kind == Kind::Name && next.text == u"in") {
        m_cursor.take();
        m_cursor.take();
        return u"not in"_s;
    }
    return std::nullopt;
}

std::optional<Expression> ExpressionParser::parseComparison()
{
    std::optional<Expression> left = parseFiltered(true);
    if (!left)
        return std::nullopt;
    const SourceSpan span = m_cursor.peek().span;
    const std::optional<QString> comparison = takeComparison();
    if (!comparison)
        return left;
    std::optional<Expression> right = parseFiltered(true);
    if (!right)
        return std::nullopt;
    return compound(Expression::Kind::Compare, *comparison, span, {std::move(*left), std::move(*right)});
}

std::optional<Expression> ExpressionParser::parsePrimary(bool inCondition)
{
    const Lexeme &next = m_cursor.peek();
    if (next.kind == Kind::Name && !isTemplateKeyword(next.text)) {
        const Lexeme name = m_cursor.take();
        m_cursor.noteName(name);
        return Expression {Expression::Kind::Name, name.text, name.span, {}};
    }
    if (next.kind == Kind::String || next.kind == Kind::Number) {
        const Lexeme literal = m_cursor.take();
        return Expression {Expression::Kind::Literal, literal.text, literal.span, {}};
    }
    if (inCondition && m_cursor.takeOperator(u"(")) {
        std::optional<Expression> inner = parseCondition();
        if (inner && !m_cursor.takeOperator(u")"))
            m_cursor.fault(m_cursor.peek().span, TemplateText::tr("A closing parenthesis is missing here."));
        return inner;
    }
    const bool isEmpty =
        next.kind == Kind::ClosePrint || next.kind == Kind::CloseTag || next.kind == Kind::End;
    m_cursor.fault(next.span,
                   isEmpty ? TemplateText::tr("A name is missing here, for instance: company.")
                           : surprise(next));
    return std::nullopt;
}

std::optional<Expression> ExpressionParser::parseFiltered(bool inCondition)
{
    std::optional<Expression> value = parsePrimary(inCondition);
    for (int filters = 0; value && m_cursor.takeOperator(u"|"); ++filters) {
        if (filters == mostFilters) {
            m_cursor.fault(m_cursor.peek().span,
                           TemplateText::tr("At most %1 filters may follow one another.").arg(mostFilters));
            return std::nullopt;
        }
        value = parseFilter(std::move(*value));
    }
    return value;
}

std::optional<Expression> ExpressionParser::parseFilter(Expression value)
{
    const Lexeme name = m_cursor.peek();
    if (name.kind != Kind::Name) {
        m_cursor.fault(name.span,
                       TemplateText::tr("A filter is missing behind |, for instance: default(\"there\")."));
        return std::nullopt;
    }
    m_cursor.take();
    Expression filter = compound(Expression::Kind::Filter, name.text, name.span, {});
    filter.operands.push_back(std::move(value));
    if (!parseArguments(filter) || !checkArguments(filter, name))
        return std::nullopt;
    return filter;
}

bool ExpressionParser::parseArguments(Expression &filter)
{
    if (!m_cursor.takeOperator(u"("))
        return true;
    if (m_cursor.takeOperator(u")"))
        return true;
    do {
        std::optional<Expression> argument = parsePrimary(false);
        if (!argument)
            return false;
        filter.operands.push_back(std::move(*argument));
    } while (m_cursor.takeOperator(u","));
    if (m_cursor.takeOperator(u")"))
        return true;
    m_cursor.fault(m_cursor.peek().span, TemplateText::tr("A closing parenthesis is missing here."));
    return false;
}

bool ExpressionParser::checkArguments(const Expression &filter, const Lexeme &name)
{
    const TemplateFilters::Signature *signature = TemplateFilters::signature(name.text);
    if (!signature) {
        const QString nearest = nearestName(name.text, TemplateFilters::names());
        m_cursor.fault(
            name.span,
            nearest.isEmpty()
                ? TemplateText::tr("There is no filter \"%1\". There are: %2.")
                      .arg(name.text, TemplateFilters::names().join(u", "_s))
                : TemplateText::tr("There is no filter \"%1\". Did you mean %2?").arg(name.text, nearest));
        return false;
    }
    const auto count = static_cast<int>(filter.operands.size()) - 1;
    bool right = count >= signature->leastArguments && count <= signature->mostArguments;
    if (right && signature->takesNumber) {
        const int number = filter.operands.at(1).text.toInt();
        right = filter.operands.at(1).kind == Expression::Kind::Literal && number >= 1
            && number <= Template::maxLength;
    }
    if (!right)
        m_cursor.fault(
            name.span,
            TemplateText::tr("Write this filter so: %1.").arg(QLatin1StringView(signature->usage)));
    return right;
}
