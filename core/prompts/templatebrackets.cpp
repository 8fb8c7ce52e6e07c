#include "core/prompts/templatebrackets.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Lexeme::Kind;

namespace {

using Group = QList<SourceSpan>;

bool touches(const SourceSpan &span, qsizetype offset)
{
    return span.length > 0 && offset >= span.offset && offset <= span.offset + span.length;
}

/// Collects the groups that are complete.
class Grouping final {
public:
    void take(const Lexeme &lexeme, bool beginsTag)
    {
        switch (lexeme.kind) {
        case Kind::OpenPrint:
        case Kind::OpenTag:
            m_delimiter = lexeme.span;
            m_parentheses.clear();
            break;
        case Kind::ClosePrint:
        case Kind::CloseTag:
            if (m_delimiter.length > 0 && lexeme.span.length > 0)
                m_complete.append(Group {m_delimiter, lexeme.span});
            m_delimiter = {};
            break;
        case Kind::Operator:
            takeOperator(lexeme);
            break;
        case Kind::Name:
            if (beginsTag)
                takeKeyword(lexeme);
            break;
        default:
            break;
        }
    }
    const QList<Group> &complete() const { return m_complete; }

private:
    void takeOperator(const Lexeme &lexeme)
    {
        if (lexeme.text == u"(") {
            m_parentheses.append(lexeme.span);
        } else if (lexeme.text == u")" && !m_parentheses.isEmpty()) {
            m_complete.append(Group {m_parentheses.takeLast(), lexeme.span});
        }
    }

    void takeKeyword(const Lexeme &lexeme)
    {
        if (lexeme.text == u"if" || lexeme.text == u"for") {
            m_blocks.append({lexeme.text, {lexeme.span}});
            return;
        }
        const bool ends = lexeme.text == u"endif" || lexeme.text == u"endfor";
        const bool goesOn = lexeme.text == u"elif" || lexeme.text == u"else";
        if (m_blocks.isEmpty() || !(ends || goesOn))
            return;
        Block &block = m_blocks.last();
        if (ends && lexeme.text.mid(3) != block.word)
            return;
        block.places.append(lexeme.span);
        if (ends)
            m_complete.append(m_blocks.takeLast().places);
    }

    struct Block {
        QString word;
        Group places;
    };
    SourceSpan m_delimiter;
    QList<SourceSpan> m_parentheses;
    QList<Block> m_blocks;
    QList<Group> m_complete;
};

} // namespace

QList<SourceSpan> bracketsAt(const std::vector<Lexeme> &lexemes, qsizetype offset)
{
    Grouping grouping;
    bool afterOpen = false;
    for (const Lexeme &lexeme : lexemes) {
        grouping.take(lexeme, afterOpen);
        afterOpen = lexeme.kind == Kind::OpenTag;
    }
    for (const Group &group : grouping.complete()) {
        const auto touched = [offset](const SourceSpan &span) { return touches(span, offset); };
        if (std::ranges::any_of(group, touched))
            return group;
    }
    return {};
}
