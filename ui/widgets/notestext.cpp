#include "ui/widgets/notestext.h"

#include "core/base/text.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace {
constexpr qsizetype longest = 20'000;
}

QString notestext::shown(const QString &notes)
{
    return text::shownLines(notes, longest);
}

void notestext::show(QPlainTextEdit *field, const QString &notes)
{
    const QSignalBlocker quiet(field);
    field->setReadOnly(notes.size() > longest);
    field->setPlainText(shown(notes));
}
