#pragma once

#include "core/prompts/templatesyntax.h"

/// Source cut into lexemes; total: every source has some. Unclosed delimiters are closed at the end of their
/// line, so that one slip gives one fault.
struct Lexed {
    std::vector<Lexeme> lexemes; ///< ends with Kind::End
    QList<TemplateFault> faults;
};
Lexed lexTemplate(const QString &source, const SourceLines &lines);
