#pragma once

#include "core/prompts/templatesyntax.h"

/// The places that belong together with the one at `offset`: the two delimiters of a tag, two parentheses, or
/// all the tags of a block (`if`, `elif`, `else`, `endif`). Empty when nothing of that kind touches `offset`
/// or its partner is missing. In order of the source.
QList<SourceSpan> bracketsAt(const std::vector<Lexeme> &lexemes, qsizetype offset);
