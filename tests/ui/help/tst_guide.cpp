#include "tests/support/testmain.h"

#include "ui/help/guideview.h"
#include "ui/help/helppanel.h"

#include <QComboBox>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<userguide::Chapter> &chapters)
{
    QStringList ids;
    for (const userguide::Chapter &each : chapters)
        ids.append(each.id);
    return ids;
}

QStringList foundIn(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all.append(it.next().captured(1));
    return all;
}

QStringList found(const QString &pattern)
{
    QStringList all;
    for (const userguide::Chapter &each : userguide::chapters())
        all += foundIn(each.text, pattern);
    return all;
}

const auto linkPattern = u"(?<!!)\\[[^\\]]+\\]\\(([^)]*)\\)"_s;
const auto picturePattern = u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s;

/// What a control may be called by, without its key and its dots.
QString plain(QString text)
{
    return text.remove(u'&').remove(u"..."_s).remove(u"…"_s).simplified();
}

/// The translations of every text of the program into `language`.
QMap<QString, QSet<QString>> wordsOf(const QString &language)
{
    QMap<QString, QSet<QString>> words;
    QFile file(qEnvironmentVariable("LEADLINE_SOURCE") + u"/translations/leadline_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = plain(xml.readElementText());
        else if (xml.name() == "translation"_L1)
            words[source].insert(plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return words;
}

} // namespace

class GuideTest : public QObject {
    Q_OBJECT

private slots:
    void hasAChapterForEveryPage()
    {
        const QStringList ids = idsOf(userguide::chapters());
        for (const auto &id : {u"first-steps"_s, u"leads"_s, u"scripts"_s, u"campaigns"_s, u"calls"_s,
                               u"dashboard"_s, u"stop-list"_s, u"settings"_s, u"diagnostics"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        for (const userguide::Chapter &each : userguide::chapters())
            QVERIFY2(each.text.size() > 200, qPrintable(each.title)); // a heading alone is no chapter
    }

    void everyLinkLeadsToAChapter()
    {
        const QStringList ids = idsOf(userguide::chapters());
        const QStringList links = found(linkPattern);
        QVERIFY(!links.isEmpty());
        for (const QString &link : links)
            QVERIFY2(link.startsWith(u'#') && ids.contains(link.mid(1)), qPrintable(link));
    }

    void everyPictureIsInTheProgram()
    {
        const QStringList pictures = found(picturePattern);
        QVERIFY(!pictures.isEmpty());
        for (const QString &picture : pictures) {
            QVERIFY2(picture.startsWith(u"images/"_s), qPrintable(picture));
            QVERIFY2(QFile::exists(userguide::pictureFile(picture.mid(7))), qPrintable(picture));
        }
        GuideView view;
        view.resize(400, 400);
        view.show();
        const QImage shown =
            view.loadResource(QTextDocument::ImageResource, QUrl(pictures.first())).value<QImage>();
        QVERIFY(shown.width() > 100);
        QVERIFY2(shown.width() <= 400 * view.devicePixelRatioF(), qPrintable(QString::number(shown.width()))); // fits
    }

    void translationsHaveTheSameParts_data()
    {
        QTest::addColumn<QString>("file");
        QVERIFY(userguide::files().size() == 3);
        for (const QString &file : userguide::files().mid(1))
            QTest::newRow(qPrintable(file)) << file;
    }
    void translationsHaveTheSameParts()
    {
        QFETCH(const QString, file);
        const QList<userguide::Chapter> english = userguide::chaptersIn(u"user-guide.md"_s);
        const QList<userguide::Chapter> translated = userguide::chaptersIn(file);
        QCOMPARE(idsOf(translated), idsOf(english));
        for (qsizetype i = 0; i < english.size(); ++i) {
            const QString &ours = english.at(i).text;
            const QString &theirs = translated.at(i).text;
            QVERIFY2(theirs != ours, qPrintable(file)); // the English one, for want of another
            for (const QString &part : {linkPattern, picturePattern, u"(`[^`]+`)"_s, u"\n(- |\\d+\\. )"_s, u"(\n\n)"_s})
                QCOMPARE(foundIn(theirs, part), foundIn(ours, part));
        }
    }

    /// A name of a control that stands in the guide stands in the window, too.
    void translationsNameControlsAsTheWindowDoes_data()
    {
        translationsHaveTheSameParts_data();
    }
    void translationsNameControlsAsTheWindowDoes()
    {
        QFETCH(const QString, file);
        const QString names = u"(?<!\\*)\\*([^*]+)\\*(?!\\*)"_s;
        const QString language = file.section(u'.', 1, 1);
        const QMap<QString, QSet<QString>> words = wordsOf(language);
        QVERIFY(words.value(u"user-guide.md"_s).contains(file));
        const QList<userguide::Chapter> english = userguide::chaptersIn(u"user-guide.md"_s);
        const QList<userguide::Chapter> translated = userguide::chaptersIn(file);
        for (qsizetype i = 0; i < english.size(); ++i) {
            const QStringList ours = foundIn(english.at(i).text, names);
            const QStringList theirs = foundIn(translated.at(i).text, names);
            QCOMPARE(theirs.size(), ours.size());
            if (theirs.isEmpty())
                continue;
            const QStringList told = ours.join(u" > "_s).simplified().split(u" > "_s);
            for (const QString &name : theirs.join(u" > "_s).simplified().split(u" > "_s)) {
                const bool isShown = std::ranges::any_of(
                    told, [&](const QString &source) { return words.value(source).contains(name); });
                QVERIFY2(isShown, qPrintable(translated.at(i).title + u": "_s + name));
            }
        }
    }

    void loadsNothingThatIsNotOurs_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"/etc/passwd", "file:///etc/passwd", "images/../../LICENSE",
                                 "images/leads.png?x", "http://127.0.0.1/a.png", "qrc:/app/leadline.svg",
                                 ":/app/leadline.svg", "images/%2e%2e/x.png", "data:image/png;base64,AAAA"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void loadsNothingThatIsNotOurs()
    {
        QFETCH(QString, name);
        GuideView view;
        const QVariant picture = view.loadResource(QTextDocument::ImageResource, QUrl(name));
        QCOMPARE(picture.value<QImage>().size(), QSize(1, 1)); // an empty answer would send Qt to the file
        QVERIFY(!view.loadResource(QTextDocument::StyleSheetResource, QUrl(name)).isValid());
        QVERIFY(!view.loadResource(QTextDocument::HtmlResource, QUrl(name)).isValid());
    }

    void showsMarkupAsText()
    {
        GuideView view;
        view.showMarkdown(u"## A\n\n<img src=\"/etc/passwd\"> <b>bold</b>\n"_s);
        QVERIFY(view.toPlainText().contains(u"<b>"_s));
    }

    void opensNoLinkButChapters()
    {
        GuideView view;
        view.showMarkdown(u"[one](#leads) [two](https://example.com/) [three](file:///etc/passwd)"_s);
        QSignalSpy wished(&view, &GuideView::chapterRequested);
        for (const auto &link : {u"#leads"_s, u"https://example.com/#leads"_s, u"file:///etc/passwd#leads"_s,
                                 u"other.md#leads"_s})
            emit view.anchorClicked(QUrl(link));
        QCOMPARE(wished.size(), 1);
        QCOMPARE(wished.first().first().toString(), u"leads"_s);
    }

    void goesThroughTheChaptersAndBack()
    {
        HelpPanel panel;
        panel.show();
        QCOMPARE(panel.chapter(), userguide::chapters().first().id);
        panel.showChapter(u"scripts"_s);
        panel.showChapter(u"calls"_s);
        auto *back = panel.findChild<QToolButton *>(u"guideBack"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QCOMPARE(panel.chapter(), u"scripts"_s);
        QCOMPARE(panel.findChild<QComboBox *>(u"guideChapters"_s)->currentText(), u"Scripts"_s);
        back->click();
        QVERIFY(!back->isEnabled());
        panel.showChapter(u"no such chapter"_s);
        QCOMPARE(panel.chapter(), userguide::chapters().first().id);
    }
};

LEADLINE_TEST(GuideTest)
#include "tst_guide.moc"
