#pragma once

#include <QList>
#include <QString>

/// docs/user-guide.md and its translations, compiled into the program.
namespace userguide {

struct Chapter {
    QString id; ///< its English heading in lower case with dashes, as links name it: "stop-list"
    QString title;
    QString text; ///< Markdown, heading included
};

/// In the order of the guide, in the language of the window.
QList<Chapter> chapters();
/// Of one of its files: "user-guide.de.md". A translation has the chapters of the English guide, in its order.
QList<Chapter> chaptersIn(const QString &file);
/// The English guide first.
QStringList files();
/// The chapters of a text: each begins with a heading of the second level.
QList<Chapter> chaptersOf(const QString &markdown);
/// Where the pictures of the guide are in the resources.
QString pictureFile(const QString &name);

} // namespace userguide
