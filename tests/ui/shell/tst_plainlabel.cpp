#include "tests/support/testmain.h"

#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

class PlainLabelTest : public QObject {
    Q_OBJECT

private slots:
    void showsMarkupAsText()
    {
        PlainLabel label(u"<b>x</b><img src=\"/dev/zero\">"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), u"<b>x</b><img src=\"/dev/zero\">"_s);
    }

    void makesBidiControlsVisible()
    {
        PlainLabel label(u"safe\u202Egnp.exe"_s);
        QVERIFY(!label.fullText().contains(QChar(0x202E)));
        QVERIFY(label.fullText().contains(u"202E"_s));
    }

    void keepsTheIsolatesOfOurSentences()
    {
        PlainLabel label(u"Imported \u2068\u05D0\u202Eb\u2069."_s);
        QVERIFY(label.fullText().startsWith(u"Imported \u2068\u05D0"_s));
        QVERIFY(label.fullText().endsWith(u"b\u2069."_s));
        QVERIFY(!label.fullText().contains(QChar(0x202E)));
        label.setText(u"open \u2068 only"_s);
        QVERIFY(!label.fullText().contains(QChar(0x2068)));
        label.setText(u"\u2068\u2068nested\u2069\u2069"_s);
        QVERIFY(!label.fullText().contains(QChar(0x2068)));
    }

    /// Another font has them, whose line is higher than the label.
    void dropsThemWhereTheyDoNothing()
    {
        const PlainLabel label(u"Imported \u2068gypsy.csv\u2069."_s);
        QCOMPARE(label.fullText(), u"Imported gypsy.csv."_s);
    }

    void cutsWhatDoesNotFitAndTellsTheWholeOnHover()
    {
        PlainLabel label(u"A name that is much longer than the column in which it has to stand"_s);
        label.resize(80, 20);
        label.show();
        QVERIFY(label.text().endsWith(u"…"_s));
        QVERIFY(label.toolTip().contains(u"column in which"_s));
        QCOMPARE(label.accessibleName(), label.fullText());
        label.resize(2000, 20);
        QCOMPARE(label.text(), label.fullText());
        QVERIFY(label.toolTip().isEmpty());
    }

    void escapesMarkupInItsToolTip()
    {
        PlainLabel label(u"<img src=\"/dev/zero\"> and many more words that do not fit"_s);
        label.resize(40, 20);
        label.show();
        QVERIFY(!label.toolTip().contains(u"<img"_s));
    }

    void takesTheBeginningOfAnEndlessText_data()
    {
        QTest::addColumn<bool>("wraps");
        QTest::addColumn<qsizetype>("longest");
        QTest::newRow("one line") << false << qsizetype(1'000);
        QTest::newRow("wrapped") << true << qsizetype(10'000);
    }
    void takesTheBeginningOfAnEndlessText()
    {
        QFETCH(const bool, wraps);
        QFETCH(const qsizetype, longest);
        PlainLabel label;
        label.setWrapping(wraps);
        const QString words = u"one\u2068two\u2069 "_s.repeated(200'000);
        for (const QString &endless : {QString(1'024 * 1'024, u'W'), words}) {
            label.setText(endless);
            QCOMPARE(label.fullText().size(), longest);
            QCOMPARE(label.fullText().back(), QChar(u'…'));
        }
        label.setText(QString(longest, u'W'));
        QCOMPARE(label.fullText(), QString(longest, u'W'));
    }

    void breaksLongWordsWhenWrapped_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("one letter") << QString(500, u'W');
        QTest::newRow("an address") << u"maria.fernandez-gutierrez.de.la.vega@a-company-of-some-length.example.com"_s;
        QTest::newRow("combining marks") << u"a\u0301\u0302\u0303"_s.repeated(100);
        QTest::newRow("pairs of surrogates") << u"😀"_s.repeated(100);
        QTest::newRow("blanks that bind") << u"W\u00A0"_s.repeated(100);
        QTest::newRow("beside short words") << u"short words, then "_s + QString(200, u'W') + u" and short ones"_s;
    }
    void breaksLongWordsWhenWrapped()
    {
        QFETCH(const QString, word);
        PlainLabel label;
        label.setWrapping(true);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.setText(word);
        QVERIFY2(label.minimumSizeHint().width() <= 200, QByteArray::number(label.minimumSizeHint().width()));
        QVERIFY(label.heightForWidth(200) > 2 * label.fontMetrics().height());
        QCOMPARE(label.fullText(), word.normalized(QString::NormalizationForm_C));
        QCOMPARE(label.accessibleName(), label.fullText());

        label.setSelection(0, static_cast<int>(label.text().size()));
        QCOMPARE(label.selection(), label.fullText());
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), label.fullText());
    }

    void copiesLinesAsLines()
    {
        PlainLabel label;
        label.setWrapping(true);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        const QString text = u"one\ntwo "_s + QString(40, u'W');
        label.setText(text);
        label.setSelection(0, static_cast<int>(label.text().size()));
        QCOMPARE(label.selection(), text);
    }

    void offersToCopyWhatCanBeSelected()
    {
        PlainLabel label;
        label.setWrapping(true);
        label.setText(QString(60, u'W'));
        label.resize(200, 100);
        label.show();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {10, 10}, label.mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(&label, &asked);
        QVERIFY(!label.findChild<QMenu *>());

        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        QApplication::sendEvent(&label, &asked);
        auto *menu = label.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(!menu->actions().at(0)->isEnabled());
        menu->actions().at(1)->trigger();
        QCOMPARE(label.selection(), label.fullText());
        menu->close();
    }

    void leavesShortWordsAsTheyAre()
    {
        PlainLabel label;
        label.setWrapping(true);
        for (const QString &text : {u"Harbour Street Software, +1 202-555-0143"_s,
                                    u"ein Anrufbeantworter-Nachrichtentext mit Bindestrich"_s}) {
            label.setText(text);
            QCOMPARE(label.text(), label.fullText());
        }
    }

    void isNarrowerThanItsText()
    {
        const PlainLabel label(u"A long text that must not widen the window it stands in"_s);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    }
};

LEADLINE_TEST(PlainLabelTest)
#include "tst_plainlabel.moc"
