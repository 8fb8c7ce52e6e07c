#pragma once

#include <QFontDatabase>
#include <QSet>
#include <QString>

class QTextDocument;

/// Letters of scripts that no installed font is made for. Qt tries every installed font for them, for each script and
/// each size of type anew, which takes 30 to 120 ms each, and draws boxes in the end. GUI thread.
/// Fields of one line are left to that search: no letter can stand for another there.
namespace missingletters {

/// `text` with a box for each such letter, to be drawn at once; as long as `text`.
QString boxed(const QString &text);
/// The same where fonts for the scripts `installed` are there.
QString boxed(QString text, const QSet<QFontDatabase::WritingSystem> &installed);

/// Has such letters in `document` drawn without that search, now and whenever it changes; on a grey ground.
void mark(QTextDocument &document);

} // namespace missingletters
