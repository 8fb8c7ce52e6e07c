#include "core/prompts/templatelexer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

SourceLines::SourceLines(const QString &source)
    : m_starts({0})
    , m_length(source.size())
{
    for (qsizetype i = source.indexOf(u'\n'); i >= 0; i = source.indexOf(u'\n', i + 1))
        m_starts.push_back(i + 1);
}

SourceLines::Place SourceLines::placeOf(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_starts, offset);
    const auto line = next - m_starts.begin();
    return {static_cast<int>(line), static_cast<int>(offset - m_starts[static_cast<size_t>(line - 1)] + 1)};
}

qsizetype SourceLines::endOfLine(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_starts, offset);
    return next == m_starts.end() ? m_length : *next - 1;
}

TemplateFault SourceLines::fault(SourceSpan span, const QString &message) const
{
    const Place place = placeOf(span.offset);
    return {place.line, place.column, std::max(1, static_cast<int>(span.length)), message, false};
}

namespace {

using Kind = Lexeme::Kind;

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool continuesName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Lexer final {
public:
    Lexer(const QString &source, const SourceLines &lines)
        : m_source(source)
        , m_lines(lines)
    {
    }
    Lexed run();

private:
    QChar at(qsizetype offset) const { return offset < m_source.size() ? m_source.at(offset) : QChar(); }
    bool sees(QStringView text) const { return QStringView(m_source).sliced(m_pos).startsWith(text); }
    bool atEnd() const { return m_pos >= m_source.size(); }
    void push(Kind kind, qsizetype length, const QString &text = {}, bool trims = false);
    void fault(SourceSpan span, const QString &message);
    void dropFaultsBehind(qsizetype offset);
    bool hasFaultBehind(qsizetype offset) const;

    void readText();
    void checkText(qsizetype from, qsizetype to);
    void readComment();
    void readDelimited(Kind open, Kind close, QStringView closing);
    bool readClose(Kind close, QStringView closing);
    void readInside();
    void readString(QChar quote);
    void readWord();
    void readNumber();
    void readOperator();
    void closeAtEndOfLine(size_t opener, Kind close, QStringView closing);

    const QString &m_source;
    const SourceLines &m_lines;
    qsizetype m_pos = 0;
    Lexed m_result;
    std::vector<qsizetype> m_faultOffsets; ///< ascending, one per fault
};

void Lexer::push(Kind kind, qsizetype length, const QString &text, bool trims)
{
    m_result.lexemes.push_back({kind, {m_pos, length}, text, trims});
    m_pos += length;
}

Lexed Lexer::run()
{
    while (!atEnd()) {
        if (sees(u"{#"))
            readComment();
        else if (sees(u"{{"))
            readDelimited(Kind::OpenPrint, Kind::ClosePrint, u"}}");
        else if (sees(u"{%"))
            readDelimited(Kind::OpenTag, Kind::CloseTag, u"%}");
        else
            readText();
    }
    push(Kind::End, 0);
    return std::move(m_result);
}

void Lexer::readText()
{
    qsizetype end = m_pos;
    while (true) {
        end = m_source.indexOf(u'{', end);
        if (end < 0) {
            end = m_source.size();
            break;
        }
        if (at(end + 1) == u'{' || at(end + 1) == u'%' || at(end + 1) == u'#')
            break;
        ++end;
    }
    checkText(m_pos, end);
    push(Kind::Text, end - m_pos);
}

/// A closing brace without an opening one and a name in single braces are slips that would be read out.
void Lexer::checkText(qsizetype from, qsizetype to)
{
    static const QRegularExpression slip(u"\\}\\}|%\\}|#\\}|\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\}"_s);
    auto found = slip.globalMatch(m_source.mid(from, to - from));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const SourceSpan span {from + match.capturedStart(), match.capturedLength()};
        if (match.hasCaptured(1) && !match.captured(1).isEmpty()) {
            fault(span,
                  TemplateText::tr("A single brace is read out as it is. Write {{ %1 }}.")
                      .arg(match.captured(1)));
            continue;
        }
        const QString closing = match.captured(0);
        const QString opening = closing == u"}}" ? u"{{"_s : closing == u"%}" ? u"{%"_s : u"{#"_s;
        fault(span,
              TemplateText::tr("This %1 closes nothing. Write %2 before it, or remove it.")
                  .arg(closing, opening));
    }
}

void Lexer::readComment()
{
    const qsizetype end = m_source.indexOf(u"#}"_s, m_pos + 2);
    if (end >= 0) {
        const bool trimsBefore = at(m_pos + 2) == u'-';
        push(Kind::Comment, end + 2 - m_pos, at(end - 1) == u'-' ? u"-"_s : QString(), trimsBefore);
        return;
    }
    fault({m_pos, 2}, TemplateText::tr("This {# is never closed. Write #} where the comment ends."));
    push(Kind::Comment, m_source.size() - m_pos);
}

void Lexer::readDelimited(Kind open, Kind close, QStringView closing)
{
    const size_t opener = m_result.lexemes.size();
    const bool trims = at(m_pos + 2) == u'-';
    push(open, trims ? 3 : 2, {}, trims);
    while (!atEnd() && !sees(u"{{") && !sees(u"{%") && !sees(u"{#")) {
        if (at(m_pos).isSpace())
            ++m_pos;
        else if (readClose(close, closing))
            return;
        else
            readInside();
    }
    closeAtEndOfLine(opener, close, closing);
}

bool Lexer::readClose(Kind close, QStringView closing)
{
    if (sees(closing)) {
        push(close, 2);
        return true;
    }
    if (at(m_pos) == u'-' && QStringView(m_source).sliced(m_pos + 1).startsWith(closing)) {
        push(close, 3, {}, true);
        return true;
    }
    return false;
}

/// Faults that were found beyond `offset` will be found again, in their proper place.
void Lexer::dropFaultsBehind(qsizetype offset)
{
    while (!m_faultOffsets.empty() && m_faultOffsets.back() >= offset) {
        m_faultOffsets.pop_back();
        m_result.faults.removeLast();
    }
}

bool Lexer::hasFaultBehind(qsizetype offset) const
{
    return !m_faultOffsets.empty() && m_faultOffsets.back() > offset;
}

void Lexer::fault(SourceSpan span, const QString &message)
{
    m_faultOffsets.push_back(span.offset);
    m_result.faults.append(m_lines.fault(span, message));
}

void Lexer::closeAtEndOfLine(size_t opener, Kind close, QStringView closing)
{
    auto &lexemes = m_result.lexemes;
    const SourceSpan span = lexemes[opener].span;
    const qsizetype next = m_pos;
    m_pos = std::min(next, m_lines.endOfLine(span.offset));
    std::erase_if(lexemes, [this](const Lexeme &lexeme) { return lexeme.span.offset >= m_pos; });
    dropFaultsBehind(m_pos);
    if (!hasFaultBehind(span.offset))
        fault(span,
              TemplateText::tr("This %1 is never closed. Write %2 behind it.")
                  .arg(m_source.mid(span.offset, 2), closing.toString()));
    push(close, 0);
}

void Lexer::readInside()
{
    const QChar c = at(m_pos);
    if (c == u'"' || c == u'\'')
        readString(c);
    else if (startsName(c))
        readWord();
    else if (isDigit(c) || (c == u'-' && isDigit(at(m_pos + 1))))
        readNumber();
    else
        readOperator();
}

void Lexer::readString(QChar quote)
{
    QString value;
    qsizetype end = m_pos + 1;
    while (end < m_source.size() && m_source.at(end) != quote && m_source.at(end) != u'\n') {
        if (m_source.at(end) == u'\\' && end + 1 < m_source.size() && m_source.at(end + 1) != u'\n')
            ++end;
        value += m_source.at(end++);
    }
    const bool closed = at(end) == quote;
    if (!closed)
        fault({m_pos, 1},
              TemplateText::tr("This quote is never closed. Write %1 where the text ends.").arg(quote));
    push(Kind::String, end - m_pos + (closed ? 1 : 0), value);
}

void Lexer::readWord()
{
    qsizetype end = m_pos;
    while (continuesName(at(end)))
        ++end;
    push(Kind::Name, end - m_pos, m_source.mid(m_pos, end - m_pos));
}

void Lexer::readNumber()
{
    qsizetype end = m_pos + 1;
    while (isDigit(at(end)) || (at(end) == u'.' && isDigit(at(end + 1))))
        ++end;
    push(Kind::Number, end - m_pos, m_source.mid(m_pos, end - m_pos));
}

void Lexer::readOperator()
{
    static constexpr std::array twoCharacters {QStringView(u"=="), QStringView(u"!="), QStringView(u"<="),
                                               QStringView(u">=")};
    for (const QStringView two : twoCharacters) {
        if (sees(two)) {
            push(Kind::Operator, 2, two.toString());
            return;
        }
    }
    push(Kind::Operator, 1, QString(at(m_pos)));
}

} // namespace

Lexed lexTemplate(const QString &source, const SourceLines &lines)
{
    return Lexer(source, lines).run();
}
