#include "core/prompts/template.h"

#include "core/prompts/nearestname.h"
#include "core/prompts/templatebrackets.h"
#include "core/prompts/templatefilters.h"
#include "core/prompts/templateoutlook.h"
#include "core/prompts/templateparser.h"
#include "core/prompts/templaterenderer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct Template::Private {
    explicit Private(const QString &text)
        : source(text)
        , lines(text)
    {
    }

    QString source;
    SourceLines lines;
    std::vector<Lexeme> lexemes;
    Parsed parsed;
    QList<TemplateFault> faults;
    QSet<QString> names; ///< used
    bool isSound = false; ///< nothing in the text itself forbids rendering
    TemplateOutlook outlook;
};

namespace {

/// Longer files are no call scripts; keeps checking while typing fast.
constexpr qsizetype longestSource = 64 * 1024;

bool isEarlier(const TemplateFault &a, const TemplateFault &b)
{
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
}

QString unknownName(const QString &name, const QStringList &known)
{
    const QString nearest = nearestName(name, known);
    return nearest.isEmpty()
        ? TemplateText::tr("The leads have no \"%1\". Pick a name from the list that opens behind {{.")
              .arg(name)
        : TemplateText::tr("The leads have no \"%1\". Did you mean %2?").arg(name, nearest);
}

/// Characters every lead gets, whatever its values.
qsizetype fixedLength(const TemplateNodes &nodes)
{
    qsizetype length = 0;
    for (const TemplateNode &node : nodes)
        length += node.kind == TemplateNode::Kind::Text ? node.text.size() : 0;
    return length;
}

std::optional<TemplateFault> lengthFault(const TemplateNodes &nodes)
{
    const qsizetype length = fixedLength(nodes);
    if (length > Template::maxLength)
        return TemplateFault {1, 1, 1,
                              TemplateText::tr("The script has %L1 characters; at most %L2 are possible.")
                                  .arg(length)
                                  .arg(Template::maxLength),
                              false};
    if (length > Template::adviceLength)
        return TemplateFault {
            1, 1, 1,
            TemplateText::tr("The script has %L1 characters. Up to %L2 work best: the answers come faster.")
                .arg(length)
                .arg(Template::adviceLength),
            true};
    return std::nullopt;
}

TemplateToken::Kind tokenKind(const Lexeme &lexeme, const Lexeme *previous)
{
    using Kind = TemplateToken::Kind;
    switch (lexeme.kind) {
    case Lexeme::Kind::Text:
        return Kind::Text;
    case Lexeme::Kind::Comment:
        return Kind::Comment;
    case Lexeme::Kind::String:
        return Kind::String;
    case Lexeme::Kind::Number:
        return Kind::Number;
    case Lexeme::Kind::Operator:
        return Kind::Operator;
    case Lexeme::Kind::Name:
        if (previous && previous->kind == Lexeme::Kind::Operator && previous->text == u"|")
            return Kind::Filter;
        return isTemplateKeyword(lexeme.text) ? Kind::Keyword : Kind::Variable;
    default:
        return Kind::Delimiter;
    }
}

/// One token per line that the lexeme touches.
void appendTokens(QList<TemplateToken> &tokens, TemplateToken::Kind kind, SourceSpan span,
                  const SourceLines &lines)
{
    qsizetype from = span.offset;
    const qsizetype end = span.offset + span.length;
    while (from < end) {
        const qsizetype lineEnd = std::min(end, lines.endOfLine(from));
        const SourceLines::Place place = lines.placeOf(from);
        if (lineEnd > from)
            tokens.append({kind, place.line, place.column, static_cast<int>(lineEnd - from)});
        from = lineEnd + 1;
    }
}

Error errorOf(const TemplateFault &fault)
{
    return {Error::Kind::InvalidInput,
            TemplateText::tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.message)};
}

} // namespace

Template Template::parse(const QString &source)
{
    auto parts = std::make_shared<Private>(source);
    if (source.size() > longestSource) {
        parts->faults.append({1, 1, 1, TemplateText::tr("This file is too long for a call script."), false});
    } else {
        Lexed lexed = lexTemplate(source, parts->lines);
        parts->lexemes = std::move(lexed.lexemes);
        parts->parsed = parseTemplate(source, parts->lexemes, parts->lines);
        parts->faults = lexed.faults + parts->parsed.faults;
        std::stable_sort(parts->faults.begin(), parts->faults.end(), isEarlier);
    }
    for (const NameUse &use : parts->parsed.names)
        parts->names.insert(use.name);
    const std::optional<TemplateFault> length = lengthFault(parts->parsed.nodes);
    parts->isSound = (!length || length->isWarning) && std::ranges::all_of(parts->faults, &TemplateFault::isWarning);
    if (parts->isSound)
        parts->outlook = outlookOf(parts->parsed.nodes);
    Template result;
    result.d = std::move(parts);
    return result;
}

const QString &Template::source() const
{
    return d->source;
}

const QList<TemplateFault> &Template::faults() const
{
    return d->faults;
}

QList<TemplateFault> Template::check(const QSet<QString> &known) const
{
    QList<TemplateFault> all = d->faults;
    QStringList names(known.begin(), known.end());
    names.sort();
    for (const NameUse &use : d->parsed.names) {
        if (!known.contains(use.name))
            all.append(d->lines.fault(use.span, unknownName(use.name, names)));
    }
    if (const std::optional<TemplateFault> length = lengthFault(d->parsed.nodes))
        all.append(*length);
    std::stable_sort(all.begin(), all.end(), isEarlier);
    return all;
}

QSet<QString> Template::variables() const
{
    return d->names;
}

QList<TemplateToken> Template::tokens() const
{
    QList<TemplateToken> tokens;
    const Lexeme *previous = nullptr;
    for (const Lexeme &lexeme : d->lexemes) {
        appendTokens(tokens, tokenKind(lexeme, previous), lexeme.span, d->lines);
        previous = &lexeme;
    }
    return tokens;
}

Result<Template::Rendering> Template::render(const QMap<QString, QString> &values) const
{
    const bool allKnown =
        std::ranges::all_of(d->names, [&values](const QString &name) { return values.contains(name); });
    if (!d->isSound || !allKnown) {
        const QStringList names = values.keys();
        const QList<TemplateFault> all = check(QSet<QString>(names.begin(), names.end()));
        const auto fault = std::ranges::find_if(all, [](const TemplateFault &f) { return !f.isWarning; });
        if (fault != all.end())
            return errorOf(*fault);
    }
    return TemplateRenderer(values).render(d->parsed.nodes);
}

const TemplateOutlook &Template::outlook() const
{
    return d->outlook;
}

QList<Template::Stretch> Template::partners(int offset) const
{
    QList<Stretch> stretches;
    for (const SourceSpan &span : bracketsAt(d->lexemes, offset))
        stretches.append({static_cast<int>(span.offset), static_cast<int>(span.length)});
    return stretches;
}

QString Template::filterUsage(const QString &name)
{
    const TemplateFilters::Signature *signature = TemplateFilters::signature(name);
    return signature ? QString::fromLatin1(signature->usage) : QString();
}

QStringList Template::filterNames()
{
    return TemplateFilters::names();
}
