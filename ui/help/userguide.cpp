#include "ui/help/userguide.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto chapterMark = "## "_L1;

QString idOf(const QString &title)
{
    QString id;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            id += c;
        else if (c == u' ' || c == u'-')
            id += u'-';
    }
    return id;
}

} // namespace

QList<userguide::Chapter> userguide::chaptersOf(const QString &markdown)
{
    QList<Chapter> chapters;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(chapterMark)) {
            const QString title = line.mid(chapterMark.size()).trimmed();
            chapters.append({idOf(title), title, {}});
        }
        if (!chapters.isEmpty())
            chapters.last().text += line + u'\n';
    }
    return chapters;
}

QList<userguide::Chapter> userguide::chapters()
{
    QFile file(u":/help/user-guide.md"_s);
    return file.open(QIODevice::ReadOnly) ? chaptersOf(QString::fromUtf8(file.readAll())) : QList<Chapter>();
}

QString userguide::pictureFile(const QString &name)
{
    return u":/help/images/"_s + name;
}
