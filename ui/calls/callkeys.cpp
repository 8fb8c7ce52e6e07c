#include "ui/calls/callkeys.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr CallKey outcomeKey(const char *key, Outcome outcome)
{
    return {CallWish::Outcome, key, nullptr, outcome};
}

constexpr std::array keys {
    CallKey {CallWish::Next,
             "J",
             QT_TRANSLATE_NOOP("CallKeys", "Next call"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "next")},
    CallKey {CallWish::Previous,
             "K",
             QT_TRANSLATE_NOOP("CallKeys", "Previous call"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "previous")},
    outcomeKey("1", Outcome::Interested),
    outcomeKey("2", Outcome::Callback),
    outcomeKey("3", Outcome::NeedsInfo),
    outcomeKey("4", Outcome::NotInterested),
    outcomeKey("5", Outcome::HumanAnswered),
    outcomeKey("6", Outcome::Voicemail),
    outcomeKey("7", Outcome::NoAnswer),
    outcomeKey("8", Outcome::Hangup),
    outcomeKey("9", Outcome::DoNotCall),
    outcomeKey("0", Outcome::Unknown),
    outcomeKey("Y", Outcome::Busy),
    outcomeKey("I", Outcome::InvalidNumber),
    outcomeKey("L", Outcome::Blocked),
    outcomeKey("F", Outcome::Failed),
    outcomeKey("X", Outcome::Canceled),
    CallKey {CallWish::Confirm,
             "C",
             QT_TRANSLATE_NOOP("CallKeys", "Confirm the outcome as it is"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "confirm")},
    CallKey {CallWish::Note,
             "N",
             QT_TRANSLATE_NOOP("CallKeys", "Write a note (Esc goes back to the list)"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "note")},
    CallKey {CallWish::Callback,
             "B",
             QT_TRANSLATE_NOOP("CallKeys", "Plan a callback"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "callback")},
    CallKey {CallWish::Archive,
             "E",
             QT_TRANSLATE_NOOP("CallKeys", "Archive, or bring back from the archive"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "archive")},
    CallKey {CallWish::Play,
             "P",
             QT_TRANSLATE_NOOP("CallKeys", "Play or pause the recording"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "play")},
    CallKey {CallWish::Undo,
             "Ctrl+Z",
             QT_TRANSLATE_NOOP("CallKeys", "Undo what you did last"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "undo")},
    CallKey {CallWish::Tag,
             "T",
             QT_TRANSLATE_NOOP("CallKeys", "Tag the lead"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "tag")},
    CallKey {CallWish::Owner,
             "O",
             QT_TRANSLATE_NOOP("CallKeys", "Assign the lead to somebody"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "owner")},
    CallKey {CallWish::Read,
             "U",
             QT_TRANSLATE_NOOP("CallKeys", "Mark as read or unread"),
             {},
             QT_TRANSLATE_NOOP("CallKeys", "read")},
    CallKey {CallWish::Details, "Return", QT_TRANSLATE_NOOP("CallKeys", "Show or hide the details")},
    CallKey {CallWish::Unread, "V", QT_TRANSLATE_NOOP("CallKeys", "Only unread calls, or all")},
    CallKey {CallWish::Review, "R", QT_TRANSLATE_NOOP("CallKeys", "Only calls that need a review, or all")},
    CallKey {CallWish::Search, "/", QT_TRANSLATE_NOOP("CallKeys", "Search")},
    CallKey {CallWish::Keys, "?", QT_TRANSLATE_NOOP("CallKeys", "Show this list")},
};

QString words(const char *source)
{
    return QCoreApplication::translate("CallKeys", source);
}

PlainLabel *keyCap(const QString &key)
{
    auto *cap = new PlainLabel(key);
    cap->setTextSize(TextSize::Secondary, true);
    cap->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return cap;
}

} // namespace

std::span<const CallKey> callKeys()
{
    return keys;
}

QString callKeyText(const CallKey &key)
{
    return key.outcome ? outcomeLabel(*key.outcome) : words(key.text);
}

QString callKeyName(const CallKey &key)
{
    return QKeySequence(QLatin1StringView(key.key)).toString(QKeySequence::NativeText);
}

QString keyNameOf(CallWish wish)
{
    return callKeyName(*std::ranges::find(keys, wish, &CallKey::wish));
}

QString keyNameOf(Outcome outcome)
{
    const auto found = std::ranges::find(keys, std::optional(outcome), &CallKey::outcome);
    return found == keys.end() ? QString() : callKeyName(*found);
}

CallKeyBar::CallKeyBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"keyBar"_s);
    setAccessibleName(tr("Keys of this page"));
    m_row->setContentsMargins(gap::large, gap::tiny, gap::small, gap::tiny);
    m_row->setSpacing(gap::medium);
    for (const CallKey &key : keys) {
        if (key.brief)
            add(callKeyName(key), words(key.brief));
        if (key.wish == CallWish::Previous)
            add(u"1–9"_s, tr("outcome"));
    }
    m_row->addStretch(1);
    auto *all = flatButton(tr("All keys (?)"));
    all->setObjectName(u"allKeys"_s);
    all->setFocusPolicy(Qt::TabFocus);
    connect(all, &QPushButton::clicked, this, &CallKeyBar::allRequested);
    m_all = all;
    m_row->addWidget(all);
}

void CallKeyBar::add(const QString &key, const QString &text)
{
    auto *hint = new QWidget;
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::tiny);
    auto *what = new PlainLabel(text);
    what->setTextSize(TextSize::Secondary);
    what->setQuiet(true);
    what->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(keyCap(key));
    row->addWidget(what);
    m_hints.append(hint);
    m_row->addWidget(hint);
}

QSize CallKeyBar::minimumSizeHint() const
{
    return {m_all->sizeHint().width() + 2 * gap::large, m_all->sizeHint().height() + 2 * gap::tiny};
}

void CallKeyBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showWhatFits();
}

void CallKeyBar::showWhatFits()
{
    int room = width() - m_all->sizeHint().width() - 3 * gap::large;
    for (QWidget *hint : std::as_const(m_hints)) {
        room -= hint->sizeHint().width() + gap::medium;
        hint->setVisible(room >= 0);
    }
}

CallKeySheet::CallKeySheet(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keys of the Calls page"));
    setModal(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::medium);
    grid->setVerticalSpacing(gap::tiny);
    const int rows = (static_cast<int>(keys.size()) + 1) / 2;
    int at = 0;
    for (const CallKey &key : keys) {
        const int column = at / rows * 3;
        auto *cap = keyCap(callKeyName(key));
        cap->setTextSize(TextSize::Body, true);
        auto *text = new PlainLabel(callKeyText(key));
        text->setAccessibleName(tr("%1: %2").arg(callKeyName(key), callKeyText(key)));
        grid->addWidget(cap, at % rows, column, Qt::AlignRight);
        grid->addWidget(text, at % rows, column + 1);
        ++at;
    }
    grid->setColumnMinimumWidth(2, gap::huge);
    auto *note = new PlainLabel(tr("The keys work everywhere on the page but in fields one types into. What "
                                   "they change can be undone."));
    note->setQuiet(true);
    note->setWrapping(true);
    auto *close = primaryButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addLayout(grid);
    column->addWidget(note);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(640);
}
