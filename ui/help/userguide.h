#pragma once

#include <QList>
#include <QString>

/// docs/user-guide.md, compiled into the program.
namespace userguide {

struct Chapter {
    QString id; ///< its heading in lower case with dashes, as links name it: "stop-list"
    QString title;
    QString text; ///< Markdown, heading included
};

/// In the order of the guide.
QList<Chapter> chapters();
/// The chapters of a text: each begins with a heading of the second level.
QList<Chapter> chaptersOf(const QString &markdown);
/// Where the pictures of the guide are in the resources.
QString pictureFile(const QString &name);

} // namespace userguide
