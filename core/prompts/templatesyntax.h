#pragma once

#include "core/prompts/template.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

// The parts a template is made of. Internal to core/prompts.

/// Context of the messages about templates.
class TemplateText final {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

/// A stretch of source, in UTF-16 units.
struct SourceSpan {
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// Lines and columns of offsets.
class SourceLines final {
public:
    explicit SourceLines(const QString &source);

    struct Place {
        int line = 1;
        int column = 1;
    };
    Place placeOf(qsizetype offset) const;
    qsizetype endOfLine(qsizetype offset) const;
    TemplateFault fault(SourceSpan span, const QString &message) const;

private:
    std::vector<qsizetype> m_starts;
    qsizetype m_length = 0;
};

struct Lexeme {
    enum class Kind {
        Text,
        OpenPrint,
        ClosePrint,
        OpenTag,
        CloseTag,
        Comment,
        Name,
        String,
        Number,
        Operator,
        End
    };
    Kind kind = Kind::End;
    SourceSpan span;
    QString text; ///< unescaped value of strings, characters of the others; not filled for Text and Comment
    /// `-` at a delimiter: blanks of the neighbouring text go.
    bool trims = false;
};

struct Expression {
    enum class Kind { Name, Literal, Filter, Not, And, Or, Compare };
    Kind kind = Kind::Literal;
    QString text; ///< name, literal, filter's name or operator
    SourceSpan span;
    std::vector<Expression> operands; ///< for Filter: the filtered value, then its arguments
};

struct TemplateNode;
using TemplateNodes = std::vector<TemplateNode>;

/// `if`, `elif` or `else` with what it guards.
struct TemplateBranch {
    std::optional<Expression> condition; ///< nothing for `else`
    TemplateNodes body;
};

struct TemplateNode {
    enum class Kind { Text, Print, If, For };
    Kind kind = Kind::Text;
    QString text; ///< of Text; loop variable of For
    std::optional<Expression> expression; ///< of Print; list of For
    std::vector<TemplateBranch> branches; ///< of If; exactly one for For
};
