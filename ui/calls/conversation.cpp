#include "ui/calls/conversation.h"

#include "core/base/text.h"
#include "ui/calls/conversationfind.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/lookwatch.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Characters; some 20 minutes of speech. Laying out a megabyte takes seconds.
constexpr qsizetype longestTurn = 20'000;

QString speakerText(TranscriptLine::Speaker speaker, const QString &person)
{
    switch (speaker) {
    case TranscriptLine::Speaker::Agent:
        return Conversation::tr("AI assistant");
    case TranscriptLine::Speaker::Callee:
        return person.isEmpty() ? Conversation::tr("Person") : person;
    case TranscriptLine::Speaker::System:
        return Conversation::tr("Note of the provider");
    }
    return {};
}

QColor barOf(TranscriptLine::Speaker speaker, const ThemeColors &colors)
{
    switch (speaker) {
    case TranscriptLine::Speaker::Callee:
        return colors.accent;
    case TranscriptLine::Speaker::Agent:
        return colors.outline;
    case TranscriptLine::Speaker::System:
        break;
    }
    return Qt::transparent;
}

} // namespace

Conversation::Conversation(QWidget *parent)
    : QWidget(parent)
    , m_find(new ConversationFind(this))
    , m_text(new ConversationText)
    , m_none(new PlainLabel)
{
    setAccessibleName(tr("Conversation"));
    m_none->setObjectName(u"noWords"_s);
    m_none->setQuiet(true);
    m_none->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_text);
    m_text->hide();
    setAwaited(false);
    connect(m_find, &ConversationFind::textEdited, this, &Conversation::lookFor);
    connect(m_find, &ConversationFind::nextRequested, this, [this] { step(1); });
    connect(m_find, &ConversationFind::previousRequested, this, [this] { step(-1); });
    connect(m_find, &ConversationFind::closed, this, [this] {
        clearPlaces();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_text, &ConversationText::filled, this, &Conversation::point);
    connect(m_text, &ConversationText::cursorMoved, this, [this] {
        const QRect cursor = m_text->cursorRect().translated(m_text->viewport()->pos());
        emit placeShown(cursor.translated(m_text->pos()));
    });
    connect(m_text, &ConversationText::lineActivated, this, [this](int line) {
        const QDateTime &said = m_lines.at(line).saidUtc;
        if (said.isValid() && m_startedUtc.isValid())
            emit playRequested(std::max<qint64>(0, m_startedUtc.msecsTo(said)));
    });
    new LookWatch(*this, [this] {
        if (!m_lines.isEmpty())
            build();
    });
}

void Conversation::setTurns(const QList<TranscriptLine> &turns, const QString &person, const QDateTime &startedUtc,
                            const QList<TranscriptLine> &afterTransfer)
{
    const QList<TranscriptLine> lines = turns + afterTransfer;
    const qsizetype transferAt = afterTransfer.isEmpty() ? -1 : turns.size();
    if (lines == m_lines && person == m_person && startedUtc == m_startedUtc && transferAt == m_transferAt)
        return;
    m_lines = lines;
    m_transferAt = transferAt;
    m_person = person;
    m_startedUtc = startedUtc;
    build();
}

void Conversation::setAwaited(bool awaited)
{
    m_none->setText(awaited ? tr("What is said appears here as soon as the provider has reported it.")
                            : tr("The provider has reported no words of this call."));
}

ShownLine Conversation::shownLine(const TranscriptLine &turn) const
{
    const ThemeColors &colors = themeColors(palette());
    ShownLine shown;
    shown.speaker = speakerText(turn.speaker, m_person);
    if (turn.saidUtc.isValid() && m_startedUtc.isValid())
        shown.time = shownDuration(static_cast<double>(std::max<qint64>(0, m_startedUtc.msecsTo(turn.saidUtc))) / 1000);
    else if (turn.saidUtc.isValid())
        shown.time = QLocale().toString(turn.saidUtc.toLocalTime().time(), u"HH:mm:ss"_s);
    shown.words = text::shownLines(turn.text, longestTurn);
    shown.ink = turn.speaker == TranscriptLine::Speaker::Callee ? colors.accent : colors.secondary;
    shown.bar = barOf(turn.speaker, colors);
    return shown;
}

void Conversation::build()
{
    m_shown.clear();
    for (const TranscriptLine &line : std::as_const(m_lines))
        m_shown.append(shownLine(line));
    if (m_transferAt >= 0 && m_transferAt < m_shown.size())
        m_shown[m_transferAt].speaker = tr("After the transfer: %1").arg(m_shown.at(m_transferAt).speaker);
    m_none->setVisible(m_lines.isEmpty());
    m_text->setVisible(!m_lines.isEmpty());
    m_text->setLines(m_shown);
    m_pointed = {};
    if (!m_find->isHidden())
        lookFor(m_find->text());
    else
        clearPlaces();
}

void Conversation::closeFind()
{
    m_find->hide();
    clearPlaces();
}

void Conversation::findNext()
{
    if (m_lines.isEmpty())
        return;
    if (m_find->isHidden()) {
        m_find->start(m_text->textCursor().selectedText());
        lookFor(m_find->text());
    } else {
        step(1);
    }
}

void Conversation::findPrevious()
{
    if (m_find->isHidden())
        findNext();
    else
        step(-1);
}

void Conversation::lookFor(const QString &wanted)
{
    QList<LineSpan> places;
    for (qsizetype line = 0; line < m_shown.size(); ++line) {
        for (const TextSpan &span : placesOf(wanted, m_shown.at(line).words))
            places.append({ static_cast<int>(line), span });
    }
    setPlaces(places, places.isEmpty() ? -1 : 0);
}

void Conversation::showLine(int line, const QString &words)
{
    const WordSearch search(words);
    QList<LineSpan> places;
    qsizetype current = -1;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (i == line)
            current = places.size();
        for (const TextSpan &span : search.placesIn(m_shown.at(i).words))
            places.append({ static_cast<int>(i), span });
    }
    if (line < 0 && places.isEmpty()) { // they are in the summary, a note or a name
        m_find->hide();
        return clearPlaces();
    }
    m_find->present(words.trimmed());
    const bool isMarked = current >= 0 && current < places.size() && places.at(current).line == line;
    setPlaces(places, isMarked ? current : -1);
    if (!isMarked && line >= 0) {
        m_pointed = { line, {} };
        point();
    }
}

void Conversation::setPlaces(const QList<LineSpan> &places, qsizetype current)
{
    m_places = places;
    m_current = current;
    m_find->setPlace(current, places.size());
    m_text->setMarks(m_places, m_current);
    m_pointed = m_current >= 0 ? m_places.at(m_current) : LineSpan {};
    point();
}

void Conversation::clearPlaces()
{
    m_places.clear();
    m_current = -1;
    m_pointed = {};
    m_find->setPlace(-1, 0);
    m_text->setMarks({}, -1);
}

/// From the last place on to the first one, and back.
void Conversation::step(int by)
{
    if (m_places.isEmpty())
        return;
    const qsizetype count = m_places.size();
    const qsizetype next = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    setPlaces(m_places, next);
}

void Conversation::point()
{
    if (m_pointed.line < 0)
        return;
    m_text->reveal(m_pointed.line, m_pointed.span);
    const QRect place = m_text->rectOf(m_pointed.line, m_pointed.span);
    if (place.isValid())
        emit placeShown(place.translated(m_text->pos()));
    if (m_text->isFilled())
        m_pointed = {};
}

void Conversation::setJumping(bool possible)
{
    m_jumping = possible;
    m_text->setJumping(possible && m_startedUtc.isValid());
}

void Conversation::setPlayed(qint64 milliseconds)
{
    int played = -1;
    if (milliseconds >= 0 && m_startedUtc.isValid()) {
        const QDateTime now = m_startedUtc.addMSecs(milliseconds);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines.at(i).saidUtc.isValid() && m_lines.at(i).saidUtc <= now)
                played = static_cast<int>(i);
        }
    }
    m_text->setPlayedLine(played);
}
