#include "tests/support/testmain.h"

#include "tests/ui/support/workplace.h"
#include "ui/stoplist/addnumberssheet.h"
#include "ui/stoplist/reasondialog.h"
#include "ui/stoplist/registrysheet.h"
#include "ui/stoplist/stopdomainssheet.h"
#include "ui/stoplist/stoplistpage.h"
#include "ui/widgets/logsheet.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
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

    void saysInWordsThatItWasSaidInACall()
    {
        Workplace place;
        Opened opened(place);
        opened.page.add(manyNumbers(1), u"said in call 3e6b3142-4418"_s);
        QTRY_COMPARE(opened.rows(), 1);
        const QModelIndex source = opened.table()->model()->index(0, StopListModel::SourceColumn);
        QCOMPARE(source.data().toString(), u"said in a call"_s);
        QVERIFY(source.data(Qt::ToolTipRole).toString().contains(u"3e6b3142-4418"_s));
    }

    void keepsCompaniesByTheirDomain()
    {
        Workplace place;
        const auto domains = makeSqlStopDomains(*place.database, place.changes, place.clock);
        Opened opened(place);
        auto *action = opened.page.findChild<QAction *>(u"stopDomains"_s);
        QVERIFY(!action->isVisible());
        opened.page.setDomains(domains.get());
        QVERIFY(action->isVisible());
        action->trigger();
        auto *sheet = opened.page.findChild<StopDomainsSheet *>();
        QVERIFY(sheet);
        auto *text = sheet->findChild<QLineEdit *>(u"domain"_s);
        auto *add = sheet->findChild<QPushButton *>(u"addDomain"_s);
        auto *report = sheet->findChild<PlainLabel *>(u"domainReport"_s);
        const auto *rows = sheet->findChild<QTableView *>(u"domains"_s)->model();
        QVERIFY(!add->isEnabled());
        text->setText(u"ada@gmail.com"_s);
        add->click();
        QVERIFY(report->text().contains(u"gmail.com"_s));
        text->setText(u"https://www.northwind.example/team"_s);
        add->click();
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 0).data().toString(), u"northwind.example"_s);
        QVERIFY(text->text().isEmpty());

        sheet->addFile(place.write(u"companies.csv"_s, "domain\na.example\nno domain\n"));
        QTRY_COMPARE(rows->rowCount(), 2);
        QVERIFY(rows->index(0, 2).data().toString().contains(u"companies.csv"_s));
        QVERIFY(report->text().contains(u"line 3"_s));
    }

    void takesACompanyOffWithAReasonAlone()
    {
        Workplace place;
        const auto domains = makeSqlStopDomains(*place.database, place.changes, place.clock);
        QVERIFY(domains->add({u"a.example"_s, u"b.example"_s}, u"typed in"_s).result());
        StopDomainsSheet sheet(*domains);
        auto *table = sheet.findChild<QTableView *>(u"domains"_s);
        auto *reason = sheet.findChild<QLineEdit *>(u"domainReason"_s);
        auto *remove = sheet.findChild<QPushButton *>(u"removeDomain"_s);
        table->selectRow(1);
        QVERIFY(!remove->isEnabled());
        reason->setText(u"a customer now"_s);
        QVERIFY(remove->isEnabled());
        remove->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(domains->all().first().domain, u"a.example"_s);
    }

    void writesTheDomainsSoThatTheyCanBeAddedAgain()
    {
        Workplace place;
        const auto domains = makeSqlStopDomains(*place.database, place.changes, place.clock);
        QVERIFY(domains->add({u"a.example"_s, u"b.example"_s}, u"typed in"_s).result());
        StopDomainsSheet sheet(*domains);
        const QString fileName = place.write(u"out.csv"_s, {});
        sheet.exportTo(fileName);
        auto *report = sheet.findChild<PlainLabel *>(u"domainReport"_s);
        QTRY_VERIFY(report->text().contains(u"2 domain"_s));
        QCOMPARE(stopdomain::readFile(fileName)->domains, (QStringList {u"a.example"_s, u"b.example"_s}));
    }

    void findsWhatAPersonSees_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QString ny = u"+12125550143"_s;
        const QString london = u"+442079460018"_s;
        const QString miami = u"+13055550144"_s;
        const QString boston = u"+16175550145"_s;
        const auto row = [](const char *name, const QString &typed, const QStringList &found) {
            QTest::newRow(name) << typed << found;
        };
        row("as shown", u"+1 212-555-0143"_s, {ny});
        row("national", u"(212) 555-0143"_s, {ny});
        row("with dots", u"212.555.0143"_s, {ny});
        row("part with blanks", u"555 01"_s, {ny, miami, boston});
        row("national in Britain", u"020 7946 0018"_s, {london});
        row("zero in brackets", u"+44 (0)20 7946 0018"_s, {london});
        row("prefix of Europe", u"0044 20 7946"_s, {london});
        row("prefix of North America", u"011 44 20 7946"_s, {london});
        row("source as entered", u"dnc"_s, {ny});
        row("words for a call", u"in a call"_s, {miami});
        row("words for the provider", u"PROVIDER'S LIST"_s, {boston});
        row("no source", u"nobody"_s, {});
    }
    void findsWhatAPersonSees()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        Workplace place;
        const auto add = [&place](const QString &number, const QString &source) {
            QVERIFY(place.stopList->add({PhoneNumber::fromStored(number)}, source).result());
        };
        add(u"+12125550143"_s, u"file dnc.csv"_s);
        add(u"+442079460018"_s, u"typed in"_s);
        add(u"+13055550144"_s, u"said in call 7c2e"_s);
        add(u"+16175550145"_s, u"provider"_s);
        StopListModel model(*place.stopListReader);
        QCOMPARE(model.rowCount(), 4);
        model.setText(typed);
        QStringList numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers.append(model.entry(row).phone.e164());
        found.sort();
        QCOMPARE(numbers, found);
    }

    /// A number that two forms of the words find is there once, and paging goes on where it was.
    void findsEachNumberOnceOverManyPages()
    {
        Workplace place;
        QVERIFY(place.stopList->add(manyNumbers(700), u"said in call 011"_s).result());
        StopListModel model(*place.stopListReader);
        model.setText(u"01"_s); // as digits, without the zero, and in the source
        while (model.canFetchMore({}))
            model.fetchMore({});
        QSet<PhoneNumber> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers.insert(model.entry(row).phone);
        QCOMPARE(model.rowCount(), 700);
        QCOMPARE(numbers.size(), 700);
    }

    void theSearchKeepsItsRoom()
    {
        Workplace place;
        Opened opened(place);
        auto *action = opened.page.findChild<QAction *>(u"addFileAction"_s);
        QVERIFY(opened.button(u"addFile"_s)->isVisible() && !action->isVisible());
        opened.page.resize(640, 700);
        QVERIFY(!opened.button(u"addFile"_s)->isVisible() && action->isVisible());
        opened.page.resize(1000, 700);
        QVERIFY(opened.button(u"addFile"_s)->isVisible() && !action->isVisible());
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

    void theExportIsAddedAgainUnchanged()
    {
        Workplace place;
        Opened opened(place);
        opened.page.add(manyNumbers(1'500), u"typed in, =1+1"_s);
        QTRY_COMPARE(place.stopListReader->count(), 1'500);
        const QString file = place.folder.filePath(u"stops.csv"_s);
        opened.page.exportTo(file);
        QTRY_VERIFY(!opened.messages.isEmpty() && opened.messages.last().text.contains(u"stops.csv"_s));
        const auto read = readNumbersFile(file, u"US"_s);
        QVERIFY(read);
        QCOMPARE(read->numbers, manyNumbers(1'500));
        QCOMPARE(QFile::permissions(file) & 0x0077, QFileDevice::Permissions());
        opened.page.exportTo(place.folder.filePath(u"no/such/folder.csv"_s));
        QCOMPARE(opened.messages.last().kind, Message::Kind::Error);
    }

    void everyChangeIsInTheLog()
    {
        Workplace place;
        Opened opened(place);
        opened.page.add(manyNumbers(1), u"typed in"_s);
        QTRY_COMPARE(opened.rows(), 1);
        QVERIFY(place.stopList->remove(manyNumbers(1).first(), u"asked in writing"_s).result());
        opened.page.findChild<QAction *>(u"stopListLog"_s)->trigger();
        auto *sheet = opened.page.findChild<LogSheet *>();
        QVERIFY(sheet);
        const auto *rows = sheet->findChild<QTableView *>(u"logRows"_s)->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 3).data().toString(), u"asked in writing"_s);
        QCOMPARE(rows->index(1, 3).data().toString(), u"typed in"_s);
    }

    void aFileMayHaveBeenARegistryCheck()
    {
        Workplace place;
        Opened opened(place);
        const QSignalSpy asked(&opened.page, &StopListPage::registryRequested);
        opened.page.addFile(place.write(u"ftc.csv"_s, "212 555 0143\nno number\n"));
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(opened.messages.first().kind, Message::Kind::Warning);
        QVERIFY(opened.messages.first().text.contains(u"line 2"_s));
        opened.messages.first().action();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"ftc.csv"_s);
    }

    void theAgeOfACheckIsSaidPlainly_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("fresh") << 20 << u"fresh enough"_s;
        QTest::newRow("soon") << 21 << u"check it again soon"_s;
        QTest::newRow("still") << 30 << u"check it again soon"_s;
        QTest::newRow("too old") << 31 << u"not called"_s;
    }
    void theAgeOfACheckIsSaidPlainly()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        const QDate today(2026, 7, 31);
        ListScrub scrub {true, QDateTime(today.addDays(-days), QTime(0, 0), Qt::UTC), {}, {}, {}};
        QVERIFY2(RegistrySheet::stateText(scrub, today).contains(words),
                 qPrintable(RegistrySheet::stateText(scrub, today)));
        scrub.checkedUtc = {};
        QVERIFY(RegistrySheet::stateText(scrub, today).startsWith(u"Never"_s));
        scrub.consumers = false;
        QVERIFY(RegistrySheet::stateText(scrub, today).startsWith(u"Not a consumer"_s));
    }

    void theCheckOfAListIsNoted()
    {
        const LeadList list {ListId {5}, u"fair"_s, 10, {}};
        RegistrySheet sheet({list}, {}, QDate(2026, 7, 31), {});
        ListScrub noted;
        connect(&sheet, &RegistrySheet::scrubChosen, &sheet,
                [&](ListId, const ListScrub &scrub) { noted = scrub; });
        sheet.show();
        sheet.findChild<QCheckBox *>(u"consumers"_s)->setChecked(true);
        QVERIFY(sheet.findChild<PlainLabel *>(u"registryState"_s)->fullText().startsWith(u"Never"_s));
        sheet.findChild<QCheckBox *>(u"checked"_s)->setChecked(true);
        sheet.findChild<QDateEdit *>(u"checkedOn"_s)->setDate(QDate(2026, 7, 9));
        sheet.findChild<QLineEdit *>(u"registrySource"_s)->setText(u"FTC"_s);
        QVERIFY(sheet.findChild<PlainLabel *>(u"registryState"_s)->fullText().contains(u"22 day"_s));
        sheet.findChild<QPushButton *>(u"noteCheck"_s)->click();
        QVERIFY(noted.consumers);
        QCOMPARE(noted.checkedUtc, QDateTime(QDate(2026, 7, 9), QTime(0, 0), Qt::UTC));
        QCOMPARE(noted.source, u"FTC"_s);
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
