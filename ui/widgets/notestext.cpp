#include "ui/widgets/notestext.h"

#include "core/base/text.h"
#include "ui/widgets/missingletters.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace {
constexpr qsizetype longest = 20'000;
/// Needs the scroll bar in every field: with it there beforehand, the text is laid out once for its width.
constexpr qsizetype surelyScrolled = 2'000;
}

QString notestext::shown(const QString &notes)
{
    return text::shownLines(notes, longest);
}

void notestext::show(QPlainTextEdit *field, const QString &notes)
{
    const QSignalBlocker quiet(field);
    field->clear();
    field->setReadOnly(notes.size() > longest);
    field->setVerticalScrollBarPolicy(notes.size() > surelyScrolled ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    missingletters::mark(*field->document());
    field->setPlainText(shown(notes));
}
