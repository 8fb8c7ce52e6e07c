#include "ui/widgets/notestext.h"

#include "tests/support/testmain.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class NotesTextTest : public QObject {
    Q_OBJECT

private slots:
    void showsNotesThatCanBeChanged()
    {
        QPlainTextEdit field;
        QSignalSpy changes(&field, &QPlainTextEdit::textChanged);
        notestext::show(&field, u"rang twice\ncall back"_s);
        QCOMPARE(field.toPlainText(), u"rang twice\ncall back"_s);
        QVERIFY(!field.isReadOnly());
        QCOMPARE(changes.size(), 0); // nobody typed: nothing to store
    }

    /// Saving would lose what is not shown.
    void endlessNotesAreCutAndCannotBeChanged()
    {
        QPlainTextEdit field;
        const QString endless(1'000'000, u'x');
        notestext::show(&field, endless);
        QVERIFY(field.isReadOnly());
        QVERIFY(field.toPlainText().size() < 21'000);
        QCOMPARE(field.toPlainText(), notestext::shown(endless));
        notestext::show(&field, u"short"_s);
        QVERIFY(!field.isReadOnly());
    }
};

LEADLINE_TEST(NotesTextTest)
#include "tst_notestext.moc"
