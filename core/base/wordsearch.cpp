#include "core/base/wordsearch.h"

#include <algorithm>

namespace {

struct Word {
    QString folded;
    qsizetype start = 0;
    qsizetype end = 0;
};

constexpr char32_t sharpS = 0xDF;
constexpr char32_t capitalSharpS = 0x1E9E;

void appendFolded(QString &word, char32_t character)
{
    if (character == sharpS || character == capitalSharpS)
        word += QLatin1String("ss");
    else
        word += QStringView(QChar::fromUcs4(QChar::toCaseFolded(character)));
}

/// Without its accents, if it has some; a character may be made of another one with an accent.
void appendBare(QString &word, char32_t character)
{
    const bool mayBeSplit = character > 0x7F && QChar::decompositionTag(character) == QChar::Canonical;
    const QString parts = mayBeSplit ? QChar::decomposition(character) : QString();
    if (parts.isEmpty())
        return appendFolded(word, character);
    for (const uint part : parts.toUcs4()) {
        if (!QChar::isMark(part))
            appendBare(word, part);
    }
}

/// Takes one character off `text` at `at`; a lone surrogate is nothing but a separator.
char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

/// Calls `take` with each word until it says false.
template <typename Take> void eachWord(QStringView text, Take take)
{
    Word word;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        const char32_t character = nextCharacter(text, at);
        if (QChar::isLetterOrNumber(character)) {
            if (word.folded.isEmpty())
                word.start = start;
            appendBare(word.folded, character);
            word.end = at;
        } else if (QChar::category(character) == QChar::Mark_NonSpacing && !word.folded.isEmpty()) {
            word.end = at; // an accent of its own
        } else if (!word.folded.isEmpty()) {
            if (!take(word))
                return;
            word = {};
        }
    }
    if (!word.folded.isEmpty())
        take(word);
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    eachWord(text, [&words](const Word &word) {
        words.append(word);
        return true;
    });
    return words;
}

bool holdsAt(const QList<Word> &words, qsizetype at, const WordSearch::Term &term)
{
    if (at + term.words.size() > words.size())
        return false;
    const qsizetype last = term.words.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        if (words.at(at + i).folded != term.words.at(i))
            return false;
    }
    const QString &end = words.at(at + last).folded;
    return term.isBeginning ? end.startsWith(term.words.last()) : end == term.words.last();
}

/// The part of `text` from `at` to the next separator (outside quotation marks) or to the closing mark.
QStringView nextPiece(QStringView text, qsizetype &at, bool &quoted)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    quoted = at < text.size() && text[at] == u'"';
    if (quoted)
        ++at;
    const qsizetype start = at;
    while (at < text.size() && text[at] != u'"' && (quoted || !text[at].isSpace()))
        ++at;
    const QStringView piece = text.sliced(start, at - start);
    if (quoted && at < text.size())
        ++at; // the closing mark
    return piece;
}

/// A text with all its characters, folded, and where each of them came from.
struct FoldedText {
    QString text;
    QList<qsizetype> from; ///< for each character of `text`, where the one it stands for begins
    QList<qsizetype> to; ///< and where it ends
};

FoldedText foldedText(QStringView text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        const char32_t character = nextCharacter(text, at);
        const qsizetype before = folded.text.size();
        if (QChar::isSpace(character)) {
            if (!folded.text.endsWith(u' '))
                folded.text += u' ';
        } else if (QChar::category(character) != QChar::Mark_NonSpacing) {
            appendBare(folded.text, character);
        }
        const qsizetype added = folded.text.size() - before;
        for (qsizetype i = 0; i < added; ++i) {
            folded.from.append(start);
            folded.to.append(at);
        }
        if (added == 0 && !folded.to.isEmpty())
            folded.to.last() = at; // an accent or a further blank
    }
    return folded;
}

} // namespace

WordSearch::WordSearch(const QString &typed)
{
    qsizetype at = 0;
    while (at < typed.size()) {
        bool quoted = false;
        const QStringView piece = nextPiece(typed, at, quoted);
        Term term;
        for (const Word &word : wordsOf(piece))
            term.words.append(word.folded);
        const bool isLast = at >= typed.size();
        term.isBeginning =
            isLast && !typed.endsWith(u'"') && !piece.isEmpty() && piece.last().isLetterOrNumber();
        if (!term.words.isEmpty() && !m_terms.contains(term))
            m_terms.append(term);
    }
}

QList<TextSpan> WordSearch::placesIn(QStringView text) const
{
    QList<TextSpan> places;
    if (isEmpty())
        return places;
    const QList<Word> words = wordsOf(text);
    for (qsizetype at = 0; at < words.size();) {
        qsizetype longest = 0;
        for (const Term &term : m_terms) {
            if (holdsAt(words, at, term))
                longest = std::max(longest, term.words.size());
        }
        if (longest > 0) {
            const qsizetype start = words.at(at).start;
            places.append({start, words.at(at + longest - 1).end - start});
        }
        at += std::max<qsizetype>(longest, 1);
    }
    return places;
}

QList<bool> WordSearch::termsIn(QStringView text) const
{
    QList<bool> found(m_terms.size(), false);
    if (isEmpty())
        return found;
    const QList<Word> words = wordsOf(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (qsizetype i = 0; i < m_terms.size(); ++i)
            found[i] = found.at(i) || holdsAt(words, at, m_terms.at(i));
    }
    return found;
}

QString WordSearch::folded(QStringView text)
{
    QString joined;
    joined.reserve(text.size());
    eachWord(text, [&joined](const Word &word) {
        if (!joined.isEmpty())
            joined += u' ';
        joined += word.folded;
        return true;
    });
    return joined;
}

QList<TextSpan> placesOf(const QString &part, QStringView text)
{
    QList<TextSpan> places;
    const QString wanted = foldedText(part).text;
    if (wanted.trimmed().isEmpty())
        return places;
    const FoldedText folded = foldedText(text);
    for (qsizetype at = folded.text.indexOf(wanted); at >= 0;
         at = folded.text.indexOf(wanted, at + wanted.size())) {
        const qsizetype start = folded.from.at(at);
        places.append({start, folded.to.at(at + wanted.size() - 1) - start});
    }
    return places;
}
