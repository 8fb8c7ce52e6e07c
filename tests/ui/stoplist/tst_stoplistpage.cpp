#include "tests/support/testmain.h"

#include "tests/ui/support/workplace.h"
#include "ui/stoplist/addnumberssheet.h"
#include "ui/stoplist/reasondialog.h"
#include "ui/stoplist/stoplistpage.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

struct Opened {
    explicit Opened(Workplace &place)
        : page(*place.stopListReader, *place.stopList, place.changes, [] { return u"US"_s; })
    {
        QObject::connect(&page, &Page::message, &page, [this](const Message &message) { messages.append(message); });
        page.resize(1000, 700);
        page.show();
    }
    QTableView *table() const { return page.findChild<QTableView *>(u"stopList"_s); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    int rows() const { return table()->model()->rowCount(); }

    QList<Message> messages;
    StopListPage page;
};

QList<PhoneNumber> manyNumbers(int count)
{
    QList<PhoneNumber> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(PhoneNumber::fromStored(u"+1212555%1"_s.arg(i, 4, 10, QChar(u'0'))));
    return numbers;
}

} // namespace

class StopListPageTest : public QObject {
    Q_OBJECT

private slots:
    void addsPastedNumbers()
    {
        Workplace place;
        Opened opened(place);
        opened.button(u"add"_s)->click();
        auto *sheet = opened.page.findChild<AddNumbersSheet *>();
        QVERIFY(sheet);
        auto *verb = sheet->findChild<QPushButton *>(u"addVerb"_s);
        QVERIFY(!verb->isEnabled());
        sheet->findChild<QPlainTextEdit *>(u"numbers"_s)->setPlainText(u"212 555 0143\nnot a number\n212 555 0144"_s);
        QTRY_VERIFY(verb->text().contains(u"2 number"_s));
        verb->click();
        QTRY_COMPARE(opened.rows(), 2);
        QCOMPARE(opened.messages.size(), 1);
        QCOMPARE(place.stopListReader->count(), 2);
        QCOMPARE(opened.table()->model()->index(0, StopListModel::SourceColumn).data().toString(), u"typed in"_s);
    }

    void addsAFileAndNamesItAsTheSource()
    {
        Workplace place;
        Opened opened(place);
        opened.page.addFile(place.write(u"dnc.csv"_s, "phone\n212 555 0143\n212 555 0144\n"));
        QTRY_COMPARE(opened.rows(), 2);
        QVERIFY(opened.table()->model()->index(0, StopListModel::SourceColumn).data().toString().contains(u"dnc.csv"_s));
    }

    void saysThatAFileHoldsNoNumbers()
    {
        Workplace place;
        Opened opened(place);
        opened.page.addFile(place.write(u"words.txt"_s, "nothing here\n"));
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(opened.messages.first().kind, Message::Kind::Warning);
        opened.page.addFile(place.folder.filePath(u"missing.txt"_s));
        QTRY_COMPARE(opened.messages.size(), 2);
        QCOMPARE(opened.messages.last().kind, Message::Kind::Error);
    }

    void removesOnlyWithAReason()
    {
        Workplace place;
        Opened opened(place);
        opened.page.add(manyNumbers(2), u"typed in"_s);
        QTRY_COMPARE(opened.rows(), 2);
        QVERIFY(!opened.button(u"remove"_s)->isEnabled());
        opened.table()->selectRow(0);
        opened.button(u"remove"_s)->click();
        auto *dialog = opened.page.findChild<ReasonDialog *>();
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QPushButton *>(u"removeVerb"_s);
        QVERIFY(!verb->isEnabled());
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"  "_s);
        QVERIFY(!verb->isEnabled());
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"asked for a call in writing"_s);
        verb->click();
        QTRY_COMPARE(opened.rows(), 1);
        QTRY_COMPARE(opened.messages.size(), 2);
        opened.messages.last().action();
        QTRY_COMPARE(opened.rows(), 2);
    }

    void findsEntries()
    {
        Workplace place;
        Opened opened(place);
        opened.page.add(manyNumbers(3), u"typed in"_s);
        opened.page.add({ PhoneNumber::fromStored(u"+13055550199"_s) }, u"said in a call"_s);
        QTRY_COMPARE(opened.rows(), 4);
        opened.page.findChild<QLineEdit *>(u"search"_s)->setText(u"305"_s);
        QTRY_COMPARE(opened.rows(), 1);
        opened.page.findChild<QLineEdit *>(u"search"_s)->setText(u"nothing of this kind"_s);
        QTRY_COMPARE(opened.rows(), 0);
        QVERIFY(!opened.table()->isVisible());
    }

    void fetchesEntriesAsOneScrolls()
    {
        Workplace place;
        StopListModel model(*place.stopListReader);
        QCOMPARE(model.rowCount(), 0);
        auto added = place.stopList->add(manyNumbers(1000), u"file"_s);
        added.waitForFinished();
        model.refresh();
        QVERIFY(model.rowCount() >= 300 && model.rowCount() < 1000);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 1000);
        model.refresh();
        QCOMPARE(model.rowCount(), 1000);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
};

LEADLINE_TEST(StopListPageTest)
#include "tst_stoplistpage.moc"
