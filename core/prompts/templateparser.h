#pragma once

#include "core/prompts/templatelexer.h"

/// A name the template takes from outside (not a loop variable), where it stands.
struct NameUse {
    QString name;
    SourceSpan span;
};

struct Parsed {
    TemplateNodes nodes;
    std::vector<NameUse> names;
    QList<TemplateFault> faults; ///< of the grammar only
};
Parsed parseTemplate(const QString &source, const std::vector<Lexeme> &lexemes, const SourceLines &lines);

/// Words that have a meaning inside `{% %}`.
bool isTemplateKeyword(const QString &word);
