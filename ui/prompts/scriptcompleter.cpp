#include "ui/prompts/scriptcompleter.h"

#include "core/prompts/template.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

/// A line is enough context: tags over several lines are rare, and completion is only a help.
QString textBeforeCursor(const QPlainTextEdit &editor)
{
    const QTextCursor cursor = editor.textCursor();
    return cursor.block().text().left(cursor.positionInBlock());
}

/// In `{{` all before the last `|`, elsewhere the word before it.
QString filteredBy(const QString &before, bool inPrint)
{
    static const QRegularExpression lastWord(u"(\\w+)\\s*\\z"_s);
    const QString whole = before.startsWith(u'-') ? before.mid(1) : before;
    return inPrint ? whole.trimmed() : lastWord.match(before).captured(1);
}

bool isClosedBehind(const QPlainTextEdit &editor)
{
    const QTextCursor cursor = editor.textCursor();
    const QString behind = cursor.block().text().mid(cursor.positionInBlock());
    const qsizetype close = behind.indexOf(u"}}"_s);
    const qsizetype open = behind.indexOf(u"{{"_s);
    return close >= 0 && (open < 0 || close < open);
}

} // namespace

ScriptCompleter::ScriptCompleter(QPlainTextEdit &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_completer(new QCompleter(this))
{
    m_completer->setModel(&m_model);
    m_completer->popup()->setItemDelegate(new ScriptWordDelegate(m_completer->popup()));
    m_completer->setWidget(&editor);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(10);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ScriptCompleter::insert);
}

void ScriptCompleter::setNames(const QStringList &names)
{
    m_names = names;
}

bool ScriptCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void ScriptCompleter::close()
{
    m_completer->popup()->hide();
}

ScriptCompleter::Offer ScriptCompleter::offerAt(const QString &before)
{
    const qsizetype print = before.lastIndexOf(u"{{"_s);
    const qsizetype tag = before.lastIndexOf(u"{%"_s);
    const qsizetype open = std::max(print, tag);
    if (open < 0)
        return {};
    const QString inside = before.mid(open + 2);
    if (inside.contains(u"}}"_s) || inside.contains(u"%}"_s) || inside.count(u'"') % 2 == 1)
        return {};
    static const QRegularExpression ending(u"(\\|\\s*)?(\\w*)\\z"_s);
    const QRegularExpressionMatch match = ending.match(inside);
    if (match.hasCaptured(1) && !match.captured(1).isEmpty())
        return {Offer::Kind::Filter, match.captured(2), print > tag,
                filteredBy(inside.left(match.capturedStart()), print > tag)};
    static const QRegularExpression printed(u"\\A-?\\s*\\w*\\z"_s);
    static const QRegularExpression asked(
        u"\\A-?\\s*(?:(?:el)?if(?:\\b.*(?:\\band|\\bor|\\bnot|\\bin|[=<>(]))?|for\\s+\\w+\\s+in)\\s+\\w*\\z"_s);
    const bool fits = print > tag ? printed.match(inside).hasMatch() : asked.match(inside).hasMatch();
    return fits ? Offer {Offer::Kind::Name, match.captured(2), print > tag} : Offer {};
}

void ScriptCompleter::open()
{
    const Offer offer = offerAt(textBeforeCursor(m_editor));
    if (offer.kind == Offer::Kind::Nothing || m_editor.isReadOnly())
        close();
    else
        show(offer);
}

void ScriptCompleter::show(const Offer &offer)
{
    m_model.setWords(wordsFor(offer));
    m_completer->setCompletionPrefix(offer.prefix);
    const bool complete =
        m_completer->completionCount() == 1 && m_completer->currentCompletion() == offer.prefix;
    if (m_completer->completionCount() == 0 || complete) {
        close();
        return;
    }
    QAbstractItemView *popup = m_completer->popup();
    QRect place = m_editor.cursorRect();
    place.translate(m_editor.viewport()->pos());
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + 24);
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

QString ScriptCompleter::resultOf(const QString &filter, const QString &filtered) const
{
    const QString source = u"{{ %1 | %2 }}"_s.arg(filtered, Template::filterUsage(filter));
    const auto rendered = Template::parse(source).render(m_values);
    return rendered ? rendered->text : QString();
}

QList<ScriptWord> ScriptCompleter::wordsFor(const Offer &offer) const
{
    QList<ScriptWord> words;
    if (offer.kind == Offer::Kind::Name) {
        for (const QString &name : m_names)
            words.append({name, m_values.value(name)});
        return words;
    }
    for (const QString &filter : Template::filterNames()) {
        const QString usage = Template::filterUsage(filter);
        const QString result = resultOf(filter, offer.filtered);
        const QString shown = usage == filter ? QString() : usage;
        //: A filter of scripts as it is written, and what comes out for the lead that is looked at
        words.append({filter, result.isEmpty() ? shown : tr("%1 → %2").arg(shown, result).trimmed()});
    }
    return words;
}

void ScriptCompleter::insert(const QString &word)
{
    const Offer offer = offerAt(textBeforeCursor(m_editor));
    QTextCursor cursor = m_editor.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(offer.prefix.size()));
    const bool afterBraces = offer.prefix.isEmpty() && textBeforeCursor(m_editor).endsWith(u"{{"_s);
    const bool closes = offer.inPrint && offer.kind == Offer::Kind::Name && !isClosedBehind(m_editor);
    cursor.insertText((afterBraces ? u" "_s : QString()) + word + (closes ? u" }}"_s : QString()));
    m_editor.setTextCursor(cursor);
}
