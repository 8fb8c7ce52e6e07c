#include "tests/support/testmain.h"

#include "ui/widgets/missingletters.h"
#include "ui/widgets/notestext.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class MissingLettersTest : public QObject {
    Q_OBJECT

    /// What this machine has to answer for a text of one script.
    static QFont::StyleStrategy expected(QFontDatabase::WritingSystem system)
    {
        return QFontDatabase::writingSystems().contains(system) ? QFont::PreferDefault : QFont::NoFontMerging;
    }

private slots:
    void findsLettersOfScriptsWithoutAFont_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSet<QFontDatabase::WritingSystem>>("installed");
        QTest::addColumn<bool>("missing");
        using Systems = QSet<QFontDatabase::WritingSystem>;
        const QString hindi = u"Anna \u0939\u093F\u0928\u094D\u0926\u0940"_s;
        QTest::newRow("empty") << QString() << Systems {} << false;
        QTest::newRow("latin") << u"Müller & Søn"_s << Systems {} << false;
        QTest::newRow("arabic, hebrew, chinese") << u"مرحبا שלום 中文"_s << Systems {} << false;
        QTest::newRow("signs") << u"😀☎\u0301"_s << Systems {} << false;
        QTest::newRow("hindi") << hindi << Systems {} << true;
        QTest::newRow("hindi, installed") << hindi << Systems {QFontDatabase::Devanagari} << false;
        QTest::newRow("hindi, others installed") << hindi << Systems {QFontDatabase::Tamil} << true;
        QTest::newRow("first of a block") << u"\u0700"_s << Systems {} << true;
        QTest::newRow("khmer") << u"\u1780"_s << Systems {} << true;
        QTest::newRow("the full stop of several scripts") << u"\u0964"_s << Systems {} << false;
        QTest::newRow("before a block") << u"\u06FF"_s << Systems {} << false;
        QTest::newRow("between blocks") << u"\u0E01"_s << Systems {} << false;
        QTest::newRow("behind all") << u"\uFFFD"_s << Systems {} << false;
    }
    void findsLettersOfScriptsWithoutAFont()
    {
        QFETCH(QString, text);
        QFETCH(QSet<QFontDatabase::WritingSystem>, installed);
        QFETCH(bool, missing);
        QCOMPARE(missingletters::hasAny(text, installed), missing);
    }

    void looksIntoNoOtherFontForThem()
    {
        const QFont font = QGuiApplication::font();
        QCOMPARE(missingletters::fontFor(u"Anna", font), font);
        QCOMPARE(missingletters::fontFor(u"\u1780", font).styleStrategy(), expected(QFontDatabase::Khmer));
        QCOMPARE(missingletters::fontFor(u"\u0B95", font).styleStrategy(), expected(QFontDatabase::Tamil));
        QCOMPARE(missingletters::fontFor(u"\u0B95 \u4E2D", font).styleStrategy(), QFont::PreferDefault);
    }

    void labelsAndNotesDoSoOnlyForSuchTexts()
    {
        PlainLabel label(u"\u1780"_s);
        QCOMPARE(label.font().styleStrategy(), expected(QFontDatabase::Khmer));
        label.setTextSize(TextSize::Title);
        QCOMPARE(label.font().styleStrategy(), expected(QFontDatabase::Khmer));
        label.setText(u"Anna"_s);
        QCOMPARE(label.font().styleStrategy(), QFont::PreferDefault);

        QPlainTextEdit notes;
        notestext::show(&notes, u"\u1780"_s);
        QCOMPARE(notes.font().styleStrategy(), expected(QFontDatabase::Khmer));
        notestext::show(&notes, u"Anna"_s);
        QCOMPARE(notes.font().styleStrategy(), QFont::PreferDefault);
    }
};

LEADLINE_TEST(MissingLettersTest)
#include "tst_missingletters.moc"
