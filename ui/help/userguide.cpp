#include "ui/help/userguide.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto chapterMark = "## "_L1;
constexpr auto englishFile = "user-guide.md"_L1;
constexpr auto folder = ":/help/"_L1;

QString textOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

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
    //: File of the user guide in this language; leave it as it is when there is none.
    return chaptersIn(QCoreApplication::translate("userguide", "user-guide.md"));
}

QList<userguide::Chapter> userguide::chaptersIn(const QString &file)
{
    const QList<Chapter> english = chaptersOf(textOf(englishFile));
    QList<Chapter> translated = chaptersOf(textOf(file));
    if (translated.size() != english.size())
        return english;
    const auto linkTo = [](const QString &id) { return u"](#"_s + id + u')'; };
    for (Chapter &chapter : translated) {
        for (qsizetype i = 0; i < english.size(); ++i)
            chapter.text.replace(linkTo(idOf(translated.at(i).title)), linkTo(english.at(i).id));
    }
    for (qsizetype i = 0; i < english.size(); ++i)
        translated[i].id = english.at(i).id;
    return translated;
}

QStringList userguide::files()
{
    QStringList names = QDir(folder).entryList({u"user-guide*.md"_s}, QDir::Files, QDir::Name);
    names.removeAll(englishFile);
    names.prepend(englishFile);
    return names;
}

QString userguide::pictureFile(const QString &name)
{
    return folder + u"images/"_s + name;
}
