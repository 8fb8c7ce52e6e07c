#include "tests/support/testmain.h"

#include "ui/help/guideview.h"
#include "ui/help/helppanel.h"

#include <QComboBox>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<userguide::Chapter> &chapters)
{
    QStringList ids;
    for (const userguide::Chapter &each : chapters)
        ids.append(each.id);
    return ids;
}

QStringList found(const QString &pattern)
{
    QStringList all;
    for (const userguide::Chapter &each : userguide::chapters()) {
        for (auto it = QRegularExpression(pattern).globalMatch(each.text); it.hasNext();)
            all.append(it.next().captured(1));
    }
    return all;
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
        const QStringList links = found(u"(?<!!)\\[[^\\]]+\\]\\(([^)]*)\\)"_s);
        QVERIFY(!links.isEmpty());
        for (const QString &link : links)
            QVERIFY2(link.startsWith(u'#') && ids.contains(link.mid(1)), qPrintable(link));
    }

    void everyPictureIsInTheProgram()
    {
        const QStringList pictures = found(u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s);
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
