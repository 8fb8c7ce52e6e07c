#include "tests/support/testmain.h"

#include "ui/widgets/missingletters.h"
#include "ui/widgets/notestext.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

class MissingLettersTest : public QObject {
    Q_OBJECT

private slots:
    void putsABoxForEachLetterWithoutAFont_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSet<QFontDatabase::WritingSystem>>("installed");
        QTest::addColumn<QString>("shown");
        using Systems = QSet<QFontDatabase::WritingSystem>;
        const QString hindi = u"Anna \u0939\u093F\u0928"_s;
        const QString mixed = u"\u0E17\u0E22 \u1780"_s;
        QTest::newRow("empty") << QString() << Systems {} << QString();
        QTest::newRow("latin, greek, cyrillic") << u"Müller & Søn Ωω Дж"_s << Systems {} << u"Müller & Søn Ωω Дж"_s;
        QTest::newRow("chinese") << u"中文 GmbH"_s << Systems {} << u"□□ GmbH"_s;
        QTest::newRow("chinese, japanese installed") << u"中文"_s << Systems {QFontDatabase::Japanese} << u"中文"_s;
        QTest::newRow("kana, chinese installed")
            << u"か"_s << Systems {QFontDatabase::SimplifiedChinese} << u"□"_s;
        QTest::newRow("signs") << u"😀☎\u0301"_s << Systems {} << u"😀☎\u0301"_s;
        QTest::newRow("hindi") << hindi << Systems {} << u"Anna □□□"_s;
        QTest::newRow("hindi, installed") << hindi << Systems {QFontDatabase::Devanagari} << hindi;
        QTest::newRow("hindi, others installed") << hindi << Systems {QFontDatabase::Tamil} << u"Anna □□□"_s;
        QTest::newRow("thai and khmer, thai installed")
            << mixed << Systems {QFontDatabase::Thai} << u"\u0E17\u0E22 □"_s;
        QTest::newRow("a script that no font names") << u"\u13A0 \u1780"_s << Systems {} << u"\u13A0 □"_s;
        QTest::newRow("the full stop of several scripts") << u"\u0964"_s << Systems {} << u"\u0964"_s;
        QTest::newRow("behind all") << u"\uFFFD"_s << Systems {} << u"\uFFFD"_s;
    }
    void putsABoxForEachLetterWithoutAFont()
    {
        QFETCH(QString, text);
        QFETCH(QSet<QFontDatabase::WritingSystem>, installed);
        QTEST(missingletters::boxed(text, installed), "shown");
    }

    void aLabelShowsBoxesAndGivesTheLetters()
    {
        PlainLabel label(khmerName());
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.resize(600, 40);
        QCOMPARE(label.text(), missingletters::boxed(khmerName()));
        QCOMPARE(label.fullText(), khmerName());
        QCOMPARE(label.accessibleName(), khmerName());

        label.setSelection(0, 3);
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), khmerName().left(3));
    }

    void aLabelThatIsCutGivesThemToo()
    {
        PlainLabel label(khmerName().repeated(20));
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.resize(80, 40);
        QVERIFY(label.text().endsWith(u"…"_s));
        label.setSelection(0, static_cast<int>(label.text().size()));
        QTest::keySequence(&label, QKeySequence::Copy);
        const qsizetype kept = label.text().size() - 1;
        QCOMPARE(QGuiApplication::clipboard()->text(), khmerName().repeated(20).left(kept) + u"…"_s);
    }

    void aWrappingLabelGivesThemToo()
    {
        PlainLabel label;
        label.setWrapping(true);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const QString longWord = u"https://example.com/a-rather-long-address "_s;
        label.setText(longWord + khmerName());
        label.setSelection(0, static_cast<int>(label.text().size()));
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), longWord + khmerName());
    }

    /// What is typed there is what is stored.
    void notesKeepTheirLettersAndMarkThem()
    {
        QPlainTextEdit notes;
        notestext::show(&notes, khmerName());
        notestext::show(&notes, khmerName());
        QCOMPARE(notes.toPlainText(), khmerName());
        const QList<QTextLayout::FormatRange> formats = notes.document()->firstBlock().layout()->formats();
        const bool isThere = QFontDatabase::writingSystems().contains(QFontDatabase::Khmer);
        QCOMPARE(formats.size(), isThere ? 0 : 1);
        if (!isThere) {
            QCOMPARE(formats.first().length, 2);
            QCOMPARE(formats.first().format.fontStyleStrategy(), QFont::NoFontMerging);
        }
    }

private:
    static QString khmerName() { return u"\u1781\u17D2 GmbH"_s; }
};

LEADLINE_TEST(MissingLettersTest)
#include "tst_missingletters.moc"
