#include "ui/calls/conversation.h"

#include "ui/widgets/lookwatch.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A call of an hour has some hundred turns; what is beyond comes as one text.
constexpr qsizetype turnsShown = 400;

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

QColor inkOf(TranscriptLine::Speaker speaker, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    return speaker == TranscriptLine::Speaker::Callee ? colors.accent : colors.secondary;
}

PlainLabel *inked(const QString &text, const QColor &ink, const QPalette &palette)
{
    auto *label = new PlainLabel(text);
    label->setTextSize(TextSize::Secondary, true);
    QPalette own = palette;
    own.setColor(QPalette::WindowText, ink);
    label->setPalette(own);
    return label;
}

QWidget *turnRow(const TranscriptLine &turn, const QString &person, const QPalette &palette)
{
    auto *row = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(inked(speakerText(turn.speaker, person), inkOf(turn.speaker, palette), palette), 1);
    if (turn.saidUtc.isValid()) {
        auto *time = new PlainLabel(QLocale().toString(turn.saidUtc.toLocalTime().time(), u"HH:mm:ss"_s));
        time->setQuiet(true);
        time->setTextSize(TextSize::Secondary);
        head->addWidget(time);
    }
    auto *words = new PlainLabel;
    words->setWrapping(true);
    words->setText(turn.text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int indent = turn.speaker == TranscriptLine::Speaker::Callee ? gap::large : 0;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(indent, 0, gap::large - indent, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(words);
    return row;
}

} // namespace

Conversation::Conversation(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Conversation"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap::medium);
    new LookWatch(*this, [this] {
        if (!m_turns.isEmpty())
            build();
    });
}

void Conversation::setTurns(const QList<TranscriptLine> &turns, const QString &person)
{
    if (turns == m_turns && person == m_person && m_rows->count() > 0)
        return;
    m_turns = turns;
    m_person = person;
    build();
}

void Conversation::build()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (m_turns.isEmpty()) {
        auto *none = new PlainLabel(tr("Nothing was said, or the report has not come yet."));
        none->setQuiet(true);
        m_rows->addWidget(none);
        return;
    }
    for (const TranscriptLine &turn : m_turns.first(qMin(turnsShown, m_turns.size())))
        m_rows->addWidget(turnRow(turn, m_person, palette()));
    if (m_turns.size() <= turnsShown)
        return;
    TranscriptLine rest;
    for (const TranscriptLine &turn : m_turns.sliced(turnsShown))
        rest.text += speakerText(turn.speaker, m_person) + u": "_s + turn.text + u'\n';
    rest.text.truncate(50'000);
    m_rows->addWidget(turnRow(rest, m_person, palette()));
}
