#pragma once

#include "core/prompts/templateparser.h"

/// Walks over lexemes and notes faults and names. At most one fault per tag is kept: what follows a slip is
/// noise.
class LexemeCursor final {
public:
    LexemeCursor(const std::vector<Lexeme> &lexemes, const SourceLines &lines, Parsed &result);

    const Lexeme &peek(size_t ahead = 0) const;
    Lexeme take();
    bool atEnd() const { return peek().kind == Lexeme::Kind::End; }
    /// True when the lexeme before this one takes the blanks behind it.
    bool trimsAfterPrevious() const;
    bool takeOperator(QStringView text);
    bool takeWord(QStringView text);
    /// Takes the delimiter; reports what stands before it.
    void expectClose(Lexeme::Kind close);
    /// Up to the delimiter, which stays.
    void skipTo(Lexeme::Kind close);
    void takeAll();

    void fault(SourceSpan span, const QString &message);
    void noteName(const Lexeme &name);
    void openScope(const QString &name) { m_scopes.append(name); }
    void closeScope() { m_scopes.removeLast(); }

private:
    void forgetNamesOfTag();

    const std::vector<Lexeme> &m_lexemes;
    const SourceLines &m_lines;
    Parsed &m_result;
    size_t m_next = 0;
    size_t m_faultyTag = 0; ///< position behind the tag with the last fault
    QStringList m_scopes;
};

/// Reads what stands between delimiters. Nothing = a fault was reported.
class ExpressionParser final {
public:
    explicit ExpressionParser(LexemeCursor &cursor)
        : m_cursor(cursor)
    {
    }

    /// `name | filter("x") | filter`
    std::optional<Expression> parseValue();
    /// `a and not (b == "x" or c in d)`
    std::optional<Expression> parseCondition();

private:
    using Step = std::optional<Expression> (ExpressionParser::*)();
    std::optional<Expression> parseChain(QStringView word, Expression::Kind kind, Step next);
    std::optional<Expression> parseAnd();
    std::optional<Expression> parseNot();
    std::optional<Expression> parseComparison();
    std::optional<QString> takeComparison();
    std::optional<Expression> parsePrimary(bool inCondition);
    std::optional<Expression> parseFiltered(bool inCondition);
    std::optional<Expression> parseFilter(Expression value);
    bool parseArguments(Expression &filter);
    bool checkArguments(const Expression &filter, const Lexeme &name);

    LexemeCursor &m_cursor;
    int m_depth = 0;
};
