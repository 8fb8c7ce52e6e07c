#include "core/leads/leadstore.h"
#include "tests/support/fakescripthistory.h"
#include "tests/support/testmain.h"
#include "ui/prompts/promptspage.h"
#include "ui/prompts/scripteditor.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Two leads of one list.
class TwoLeads final : public LeadReader {
public:
    QList<Lead> stored;
    QStringList columns {u"Company"_s, u"Bed Count"_s};

    TwoLeads()
    {
        for (qint64 id : {1, 2}) {
            Lead lead;
            lead.id = LeadId(id);
            lead.list = ListId(1);
            lead.import = ImportId(1);
            lead.company = id == 1 ? u"Acme & <b>Sons</b>"_s : QString();
            lead.cells = {lead.company, id == 1 ? u"120"_s : QString()};
            stored.append(lead);
        }
    }

    QFuture<Result<QList<LeadId>>> find(const LeadQuery &) override
    {
        QPromise<Result<QList<LeadId>>> promise;
        promise.start();
        promise.addResult(QList<LeadId> {LeadId(1), LeadId(2)});
        promise.finish();
        return promise.future();
    }
    QFuture<Result<QList<LeadCount>>> count(LeadFacet, const LeadQuery &) override { return {}; }
    QList<Lead> leads(const QList<LeadId> &ids) override
    {
        QList<Lead> found;
        for (const LeadId id : ids)
            found.append(stored.at(raw(id) - 1));
        return found;
    }
    QList<LeadList> lists() override { return {{ListId(1), u"hospitals"_s, 2, {}}}; }
    std::optional<ListId> listByName(const QString &) override { return std::nullopt; }
    QStringList columnsOf(ImportId) override { return columns; }
    QList<LeadField> mappingOf(ImportId) override { return {}; }
    QList<ImportSummary> imports() override
    {
        ImportSummary summary;
        summary.import = ImportId(1);
        summary.list = ListId(1);
        return {summary};
    }
    QStringList fileColumnsOf(ImportId) override { return {}; }
    Result<QList<ImportedRow>> importedRows(ImportId, ImportedAs, qint64, int) override
    {
        return QList<ImportedRow> {};
    }
    QFuture<Result<qint64>> exportTo(const QString &, const QList<LeadId> &, std::optional<ListId>) override
    {
        return {};
    }
};

} // namespace

class PromptsPageTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void listsShippedScriptsReadOnly();
    void firstSentenceIsShownButNotInTheEditor();
    void copyBecomesAnOwnScript();
    void typoIsMarkedAndListed();
    void columnsOfTheListAreKnown();
    void clickOnAFaultGoesThere();
    void previewFollowsTheText();
    void previewStepsThroughTheLeads();
    void previewSaysWhatIsMissing();
    void previewShowsATextWithMistakesAsItIsWritten();
    void previewOfAnotherScriptWithMistakesIsItsOwn();
    void foreignTextStaysPlain();
    void saveWritesTheFile();
    void unsavedTextSurvivesLookingElsewhere();
    void discardCanBeUndone();
    void newScriptAsksForAFreeName();
    void deleteCanBeUndone();
    void findSelectsTheNextPlace();
    void changeOfTheLibraryKeepsTheEditedText();
    void theFirstSentenceFollowsCampaignAndLanguage();
    void bracketsThatBelongTogetherAreMarked();
    void replacesOneAndAllInOneStepOfUndo();
    void findsTheLongestAndTheLeadsWithEmptyFields();
    void versionsShowWhoWhatAndComeBack();
    void aFileChangedOutsideIsShownAtOnce();
    void aFileChangedOutsideWhileWritingAsks_data();
    void aFileChangedOutsideWhileWritingAsks();
    void aFileDeletedOutsideCanBeWrittenAgain();
    void whatWasNotSavedIsOfferedAfterARestart();
    void importsAndExportsATemplate();
    void messagesAreTemplatesToo();
    void aNewUserWritesCorrectsAndSeesAScript();

private:
    template <typename Widget> Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString preview() const { return child<QPlainTextEdit>("preview")->toPlainText(); }
    void click(const char *name) const { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    void openPage();
    void openOwn(const QString &source);
    void writeOutside(const QString &name, const QByteArray &text) const;
    void trigger(const char *name) const
    {
        m_page->findChild<QAction *>(QString::fromLatin1(name))->trigger();
    }
    bool asksOutside() const { return child<QFrame>("outsideBar")->isVisible(); }
    QString fileText(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PromptLibrary> m_library;
    std::unique_ptr<TwoLeads> m_leads;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<FakeScriptHistory> m_history;
    std::unique_ptr<ScriptFolder> m_folder;
    QList<ScriptContext> m_contexts;
    std::unique_ptr<PromptsPage> m_page;
    ScriptEditor *m_editor = nullptr;
    QList<Message> m_messages;
};

void PromptsPageTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<PromptLibrary>(m_dir->filePath(u"prompts"_s));
    m_leads = std::make_unique<TwoLeads>();
    m_changes = std::make_unique<Changes>();
    m_history = std::make_unique<FakeScriptHistory>();
    m_contexts = {{u"Nordwind Tools Inc"_s, {}, u"Autumn fair"_s, u"en"_s, true},
                  {u"Nordwind Tools Inc"_s, {}, {}, u"en"_s, false}};
    openPage();
}

void PromptsPageTest::openPage()
{
    m_page.reset();
    m_folder = std::make_unique<ScriptFolder>(*m_library, *m_history, u"anna"_s);
    m_page = std::make_unique<PromptsPage>(*m_folder, *m_history, *m_leads, *m_changes,
                                           [this](const QString &) { return m_contexts; });
    m_editor = child<ScriptEditor>("editor");
    m_messages.clear();
    connect(m_page.get(), &Page::message, this,
            [this](const Message &message) { m_messages.append(message); });
    m_page->resize(1'200, 700);
    m_page->show();
    QTRY_VERIFY(child<PlainLabel>("previewLead")->fullText().contains(u"1"_s));
}

void PromptsPageTest::cleanup()
{
    m_page.reset();
}

/// Makes an own script with that text the current one.
void PromptsPageTest::openOwn(const QString &source)
{
    QVERIFY(m_folder->save(u"mine"_s, source, ScriptChange::Created));
    emit m_changes->promptsChanged();
    m_page->select(u"mine"_s);
    QCOMPARE(m_page->currentName(), u"mine"_s);
}

QString PromptsPageTest::fileText(const QString &name) const
{
    QFile file(m_dir->filePath(u"prompts/%1.txt"_s.arg(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void PromptsPageTest::listsShippedScriptsReadOnly()
{
    auto *list = child<QListView>("scripts");
    const QAbstractItemModelTester tester(list->model());
    QCOMPARE(list->model()->rowCount(), 4);
    QCOMPARE(m_page->currentName(), u"appointment"_s);
    QVERIFY(m_editor->isReadOnly());
    QVERIFY(child<QPushButton>("copy")->isVisible());
    QVERIFY(!child<QPushButton>("save")->isVisible());
    QVERIFY(!m_page->findChild<QAction *>(u"deleteScript"_s)->isEnabled());
}

void PromptsPageTest::firstSentenceIsShownButNotInTheEditor()
{
    const QString sentence =
        u"Hello, this is an AI assistant calling for Nordwind Tools Inc. This call is recorded."_s;
    QCOMPARE(child<PlainLabel>("firstSentence")->fullText(), sentence);
    QVERIFY(!m_editor->script().contains(u"AI assistant"_s));
    QVERIFY(preview().startsWith(sentence));
}

void PromptsPageTest::copyBecomesAnOwnScript()
{
    click("copy");
    QCOMPARE(m_page->currentName(), u"appointment copy"_s);
    QVERIFY(!m_editor->isReadOnly());
    QVERIFY(child<QPushButton>("save")->isVisible());
    QVERIFY(fileText(u"appointment copy"_s).contains(u"GOAL"_s));
    QVERIFY(!m_library->prompt(u"appointment"_s)->text.contains(u"(own)"_s));
}

void PromptsPageTest::typoIsMarkedAndListed()
{
    openOwn(u"Hello\nyou at {{ compny }}"_s);
    QCOMPARE(m_editor->extraSelections().size(), 1);
    const QTextEdit::ExtraSelection mark = m_editor->extraSelections().first();
    QCOMPARE(mark.cursor.selectedText(), u"compny"_s);
    QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::WaveUnderline);
    auto *faults = child<QListWidget>("faults");
    QCOMPARE(faults->count(), 1);
    QVERIFY(faults->item(0)->text().startsWith(u"Line 2, column 11"_s));
    QVERIFY(faults->item(0)->text().contains(u"company"_s));

    m_editor->setScript(u"Hello\nyou at {{ company }}"_s);
    QVERIFY(m_editor->extraSelections().isEmpty());
    QCOMPARE(faults->count(), 0);
}

void PromptsPageTest::columnsOfTheListAreKnown()
{
    openOwn(u"{{ bed_count | default(\"some\") }} beds"_s);
    QCOMPARE(child<QListWidget>("faults")->count(), 0);
    QVERIFY(preview().endsWith(u"120 beds"_s));
}

void PromptsPageTest::clickOnAFaultGoesThere()
{
    openOwn(u"Hello\nyou at {{ compny }}"_s);
    auto *faults = child<QListWidget>("faults");
    QTest::mouseClick(faults->viewport(), Qt::LeftButton, {},
                      faults->visualItemRect(faults->item(0)).center());
    QCOMPARE(m_editor->textCursor().selectedText(), u"compny"_s);
}

void PromptsPageTest::previewFollowsTheText()
{
    openOwn(u"Hi"_s);
    QVERIFY2(preview().endsWith(u"Hi"_s),
             qPrintable(preview() + child<PlainLabel>("previewNotice")->fullText()));
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, u" there"_s);
    QVERIFY(preview().endsWith(u"Hi there"_s));
    QVERIFY(child<PlainLabel>("lengths")->fullText().startsWith(u"8 characters"_s));
}

void PromptsPageTest::previewStepsThroughTheLeads()
{
    openOwn(u"To {{ company | default(\"nobody\") }}"_s);
    QVERIFY(preview().endsWith(u"To Acme & <b>Sons</b>"_s));
    click("nextLead");
    QVERIFY(preview().endsWith(u"To nobody"_s));
    QVERIFY(!child<QToolButton>("nextLead")->isEnabled());
    click("previousLead");
    click("previousLead");
    QCOMPARE(child<PlainLabel>("previewLead")->fullText(), u"A lead without data"_s);
    QVERIFY(preview().endsWith(u"To nobody"_s));
    QVERIFY(!child<QToolButton>("previousLead")->isEnabled());
}

void PromptsPageTest::previewSaysWhatIsMissing()
{
    openOwn(u"To {{ company }} {{ first_name }}"_s);
    QVERIFY(child<PlainLabel>("previewNotice")->isVisible());
    QVERIFY(child<PlainLabel>("previewNotice")->fullText().contains(u"first_name"_s));
    m_editor->setScript(u"To {{ company }}"_s);
    QVERIFY(!child<PlainLabel>("previewNotice")->isVisible());
}

/// Typed as a person types: each stroke is seen, and so is the correction.
void PromptsPageTest::previewShowsATextWithMistakesAsItIsWritten()
{
    openOwn(u"Say hello."_s);
    const auto *notice = child<PlainLabel>("previewNotice");
    const auto *text = child<QPlainTextEdit>("preview");
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, u" To {{ company"_s);
    QVERIFY2(preview().endsWith(u"Say hello. To {{ company"_s), qPrintable(preview()));
    QVERIFY(preview().startsWith(u"Hello, this is an AI assistant"_s));
    QVERIFY(text->property("quiet").toBool());
    QVERIFY(text->isEnabled()); // long ones are scrolled
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->fullText().startsWith(u"Line 1, column "_s), qPrintable(notice->fullText()));
    QVERIFY(notice->fullText().contains(u"as it is written"_s));

    QTest::keyClicks(m_editor, u" }}"_s);
    QVERIFY2(preview().endsWith(u"Say hello. To Acme & <b>Sons</b>"_s), qPrintable(preview()));
    QVERIFY(!text->property("quiet").toBool());
    QVERIFY(!notice->isVisible());
}

void PromptsPageTest::previewOfAnotherScriptWithMistakesIsItsOwn()
{
    openOwn(u"Hello\nyou at {{ compny }}"_s);
    QVERIFY2(preview().endsWith(u"Hello\nyou at {{ compny }}"_s), qPrintable(preview()));
    const QString notice = child<PlainLabel>("previewNotice")->fullText();
    QVERIFY2(notice.startsWith(u"Line 2, column 11"_s) && notice.contains(u"company"_s), qPrintable(notice));
}

void PromptsPageTest::foreignTextStaysPlain()
{
    openOwn(u"{# title: <b>x</b> #}{{ company }}"_s);
    QVERIFY(preview().contains(u"<b>Sons</b>"_s));
    QCOMPARE(child<PlainLabel>("previewLead")->textFormat(), Qt::PlainText);
    auto *list = child<QListView>("scripts");
    QCOMPARE(list->currentIndex().data().toString(), u"<b>x</b>"_s);
    QVERIFY(!list->currentIndex().data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void PromptsPageTest::saveWritesTheFile()
{
    openOwn(u"Hi"_s);
    QVERIFY(!child<QPushButton>("save")->isEnabled());
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, u" there"_s);
    QVERIFY(m_page->hasUnsaved());
    QCOMPARE(fileText(u"mine"_s), u"Hi"_s);
    const QSignalSpy changed(m_changes.get(), &Changes::promptsChanged);
    click("save");
    QCOMPARE(fileText(u"mine"_s), u"Hi there"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_page->hasUnsaved());
    QVERIFY(!child<QPushButton>("save")->isEnabled());
    QCOMPARE(m_editor->script(), u"Hi there"_s);
    QCOMPARE(m_messages.value(0).kind, Message::Kind::Success);
}

void PromptsPageTest::unsavedTextSurvivesLookingElsewhere()
{
    openOwn(u"Hi"_s);
    m_editor->setScript(u"Changed"_s);
    m_page->select(u"renewal"_s);
    QVERIFY(m_editor->isReadOnly());
    QVERIFY(m_page->hasUnsaved());
    m_page->select(u"mine"_s);
    QCOMPARE(m_editor->script(), u"Changed"_s);
    QVERIFY(child<QPushButton>("save")->isEnabled());
}

void PromptsPageTest::discardCanBeUndone()
{
    openOwn(u"Hi"_s);
    m_editor->setScript(u"Changed"_s);
    click("discard");
    QCOMPARE(m_editor->script(), u"Hi"_s);
    QVERIFY(!m_page->hasUnsaved());
    QVERIFY(m_messages.value(0).action);
    m_messages.first().action();
    QCOMPARE(m_editor->script(), u"Changed"_s);
    QVERIFY(m_page->hasUnsaved());
}

void PromptsPageTest::newScriptAsksForAFreeName()
{
    click("newScript");
    auto *sheet = m_page->findChild<QDialog *>();
    QVERIFY(sheet);
    auto *name = sheet->findChild<QLineEdit *>(u"name"_s);
    auto *accept = sheet->findChild<QPushButton *>(u"accept"_s);
    name->setText(u"renewal"_s);
    QVERIFY(!accept->isEnabled());
    name->setText(u"  "_s);
    QVERIFY(!accept->isEnabled());
    name->setText(u"Winter fair"_s);
    QVERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(m_page->currentName(), u"Winter fair"_s);
    QVERIFY(!fileText(u"Winter fair"_s).isEmpty());
    QCOMPARE(child<QListWidget>("faults")->count(), 0);
}

void PromptsPageTest::deleteCanBeUndone()
{
    openOwn(u"Hi"_s);
    trigger("deleteScript");
    QCOMPARE(child<QListView>("scripts")->model()->rowCount(), 4);
    QVERIFY(!m_library->prompt(u"mine"_s));
    QVERIFY(m_messages.value(0).action);
    m_messages.first().action();
    QCOMPARE(fileText(u"mine"_s), u"Hi"_s);
    QCOMPARE(m_page->currentName(), u"mine"_s);
}

void PromptsPageTest::findSelectsTheNextPlace()
{
    openOwn(u"one two one two"_s);
    m_page->focusSearch();
    auto *field = child<QLineEdit>("findText");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"two"_s);
    QCOMPARE(m_editor->textCursor().selectionStart(), 4);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_editor->textCursor().selectionStart(), 12);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_editor->textCursor().selectionStart(), 4);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_editor->textCursor().selectionStart(), 12);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void PromptsPageTest::changeOfTheLibraryKeepsTheEditedText()
{
    openOwn(u"Hi"_s);
    m_editor->setScript(u"Changed"_s);
    QVERIFY(m_library->save(u"another"_s, u"x"_s));
    emit m_changes->promptsChanged();
    QCOMPARE(child<QListView>("scripts")->model()->rowCount(), 6);
    QCOMPARE(m_page->currentName(), u"mine"_s);
    QCOMPARE(m_editor->script(), u"Changed"_s);
}

void PromptsPageTest::writeOutside(const QString &name, const QByteArray &text) const
{
    QFile file(m_dir->filePath(u"prompts/%1.txt"_s.arg(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_folder->look();
}

void PromptsPageTest::theFirstSentenceFollowsCampaignAndLanguage()
{
    auto *look = child<QComboBox>("look");
    QCOMPARE(look->count(), 4);
    QCOMPARE(look->itemText(0), u"Autumn fair (English, recorded)"_s);
    look->setCurrentText(u"German"_s);
    const QString german = u"Guten Tag, hier spricht ein KI-Assistent im Auftrag von Nordwind Tools Inc."_s;
    QCOMPARE(child<PlainLabel>("firstSentence")->fullText(), german);
    QVERIFY(preview().startsWith(german));
    m_contexts.first().language = u"es"_s;
    emit m_changes->settingsChanged();
    QCOMPARE(look->currentText(), u"German"_s);
    QCOMPARE(look->itemText(0), u"Autumn fair (Spanish, recorded)"_s);
}

void PromptsPageTest::bracketsThatBelongTogetherAreMarked()
{
    openOwn(u"{{ company }} end"_s);
    const auto marked = [this] {
        QStringList all;
        for (const QTextEdit::ExtraSelection &mark : m_editor->extraSelections())
            all.append(mark.cursor.selectedText());
        return all;
    };
    m_editor->moveCursor(QTextCursor::End);
    QVERIFY(marked().isEmpty());
    m_editor->moveCursor(QTextCursor::Start);
    QCOMPARE(marked(), QStringList({u"{{"_s, u"}}"_s}));
}

void PromptsPageTest::replacesOneAndAllInOneStepOfUndo()
{
    openOwn(u"one two One two one"_s);
    trigger("findAndReplace");
    QTest::keyClicks(child<QLineEdit>("findText"), u"one"_s);
    child<QLineEdit>("replaceText")->setText(u"1"_s);
    click("replaceOne");
    QCOMPARE(m_editor->script(), u"1 two One two one"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"One"_s);
    click("replaceAll");
    QCOMPARE(m_editor->script(), u"1 two 1 two 1"_s);
    m_editor->undo();
    QCOMPARE(m_editor->script(), u"1 two One two one"_s);
    m_editor->undo();
    QCOMPARE(m_editor->script(), u"one two One two one"_s);
    m_page->select(u"renewal"_s);
    QVERIFY(!child<QPushButton>("replaceAll")->isVisible());
}

void PromptsPageTest::findsTheLongestAndTheLeadsWithEmptyFields()
{
    openOwn(u"To {{ company | default(\"a firm that has no name in the list\") }}"_s);
    click("nextLead");
    QVERIFY(child<PlainLabel>("previewLead")->fullText().contains(u"2 of 2"_s));
    click("previousLead");
    click("longestLead");
    QTRY_VERIFY(child<PlainLabel>("previewLead")->fullText().contains(u"2 of 2"_s));
    QVERIFY(child<PlainLabel>("worst")->fullText().startsWith(u"1 lead"_s));
    click("previousLead");
    click("leadWithGaps");
    QVERIFY(child<PlainLabel>("previewLead")->fullText().contains(u"2 of 2"_s));
    m_editor->setScript(u"Hello"_s);
    QVERIFY(child<PlainLabel>("worst")->fullText().isEmpty());
    click("leadWithGaps");
    QTRY_COMPARE(child<PlainLabel>("worst")->fullText(), u"No lead has empty fields"_s);
}

void PromptsPageTest::versionsShowWhoWhatAndComeBack()
{
    openOwn(u"one\ntwo"_s);
    m_editor->changeScript(u"one\nthree"_s);
    click("save");
    click("versionsOf");
    auto *sheet = m_page->findChild<QDialog *>();
    QVERIFY(sheet);
    auto *list = sheet->findChild<QListWidget *>(u"versions"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"anna"_s));
    const QString difference = sheet->findChild<QPlainTextEdit *>(u"difference"_s)->toPlainText();
    QCOMPARE(difference, u"  one\n\u2212 two\n+ three"_s);
    QVERIFY(!sheet->findChild<QPushButton *>(u"restore"_s)->isEnabled());
    list->setCurrentRow(1);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"restore"_s), Qt::LeftButton);
    QCOMPARE(fileText(u"mine"_s), u"one\ntwo"_s);
    QCOMPARE(m_editor->script(), u"one\ntwo"_s);
    QVERIFY(!m_page->hasUnsaved());
    QCOMPARE(m_history->versions(u"mine"_s).first().change, ScriptChange::Restored);
    m_messages.last().action();
    QCOMPARE(fileText(u"mine"_s), u"one\nthree"_s);
}

void PromptsPageTest::aFileChangedOutsideIsShownAtOnce()
{
    openOwn(u"one"_s);
    writeOutside(u"mine"_s, "theirs");
    QCOMPARE(m_editor->script(), u"theirs"_s);
    QVERIFY(!m_page->hasUnsaved());
    QVERIFY(!asksOutside());
    QVERIFY(m_messages.last().text.contains(u"mine"_s));
    m_editor->undo();
    QCOMPARE(m_editor->script(), u"one"_s);
}

void PromptsPageTest::aFileChangedOutsideWhileWritingAsks_data()
{
    QTest::addColumn<bool>("reloads");
    QTest::newRow("reload") << true;
    QTest::newRow("keep mine") << false;
}

void PromptsPageTest::aFileChangedOutsideWhileWritingAsks()
{
    QFETCH(bool, reloads);
    openOwn(u"one"_s);
    m_editor->changeScript(u"mine now"_s);
    writeOutside(u"mine"_s, "theirs");
    QCOMPARE(m_editor->script(), u"mine now"_s);
    QCOMPARE(fileText(u"mine"_s), u"theirs"_s);
    QVERIFY(asksOutside());
    click(reloads ? "reload" : "keepMine");
    QVERIFY(!asksOutside());
    QCOMPARE(m_editor->script(), reloads ? u"theirs"_s : u"mine now"_s);
    QCOMPARE(m_page->hasUnsaved(), !reloads);
    if (!reloads) {
        click("save");
        QCOMPARE(fileText(u"mine"_s), u"mine now"_s);
    }
    QStringList kept;
    for (const ScriptVersion &version : m_history->versions(u"mine"_s))
        kept.append(version.text);
    QVERIFY(kept.contains(u"mine now"_s) && kept.contains(u"theirs"_s) && kept.contains(u"one"_s));
}

void PromptsPageTest::aFileDeletedOutsideCanBeWrittenAgain()
{
    openOwn(u"one"_s);
    m_editor->changeScript(u"mine now"_s);
    QVERIFY(QFile::remove(m_dir->filePath(u"prompts/mine.txt"_s)));
    m_folder->look();
    QCOMPARE(child<QListView>("scripts")->model()->rowCount(), 4);
    m_messages.last().action();
    QCOMPARE(fileText(u"mine"_s), u"mine now"_s);
    QCOMPARE(m_page->currentName(), u"mine"_s);
}

void PromptsPageTest::whatWasNotSavedIsOfferedAfterARestart()
{
    openOwn(u"one"_s);
    m_editor->changeScript(u"not saved"_s);
    openPage();
    m_page->select(u"mine"_s);
    QCOMPARE(m_editor->script(), u"one"_s);
    QVERIFY(asksOutside());
    click("reload");
    QCOMPARE(m_editor->script(), u"not saved"_s);
    QVERIFY(m_page->hasUnsaved());
    click("discard");
    openPage();
    m_page->select(u"mine"_s);
    QVERIFY(!asksOutside());
}

void PromptsPageTest::importsAndExportsATemplate()
{
    openOwn(u"{# title: Mine #}Hello"_s);
    const QString file = m_dir->filePath(u"Größe & more.txt"_s);
    m_page->exportFile(file);
    QCOMPARE(m_messages.last().kind, Message::Kind::Success);
    m_page->importFile(file);
    QCOMPARE(m_editor->script(), u"{# title: Mine #}Hello"_s);
    QVERIFY(m_page->currentName() != u"mine"_s);
    QVERIFY(!fileText(m_page->currentName()).isEmpty());
    m_page->importFile(file);
    QCOMPARE(child<QListView>("scripts")->model()->rowCount(), 7);
    m_page->importFile(m_dir->filePath(u"nothing.txt"_s));
    QCOMPARE(m_messages.last().kind, Message::Kind::Error);
}

void PromptsPageTest::messagesAreTemplatesToo()
{
    openOwn(u"{# kind: sms #}Hello {{ company | default(\"there\") }}"_s);
    QCOMPARE(child<PlainLabel>("firstSentence")->fullText(), u"Nordwind Tools Inc:"_s);
    QVERIFY(preview().startsWith(u"Nordwind Tools Inc: Hello Acme"_s));
    QVERIFY(child<PlainLabel>("lengths")->fullText().contains(u"1 part"_s));
    m_editor->setScript(u"{# kind: voicemail #}Ring us."_s);
    QVERIFY(preview().startsWith(u"Hello, this is an AI assistant"_s));
    QVERIFY(child<PlainLabel>("lengths")->fullText().contains(u"second"_s));
}

/// A script with a fallback and a condition is written, a typo corrected by its message alone, seen for three
/// leads.
void PromptsPageTest::aNewUserWritesCorrectsAndSeesAScript()
{
    openOwn({});
    QTest::keyClicks(
        m_editor,
        u"To {{ compny | default(\"you\") }}.{% if bed_count %} {{ bed_count }} beds.{% endif %}"_s);
    QTest::keyClick(m_editor, Qt::Key_Escape);
    auto *faults = child<QListWidget>("faults");
    QCOMPARE(faults->count(), 1);
    static const QRegularExpression advice(u"\"compny\"\\. Did you mean (\\w+)\\?"_s);
    const QString meant = advice.match(faults->item(0)->text()).captured(1);
    QVERIFY2(!meant.isEmpty(), qPrintable(faults->item(0)->text()));
    QTest::mouseClick(faults->viewport(), Qt::LeftButton, {},
                      faults->visualItemRect(faults->item(0)).center());
    QTest::keyClicks(m_editor, meant);
    QCOMPARE(faults->count(), 0);
    QVERIFY2(preview().endsWith(u"To Acme & <b>Sons</b>. 120 beds."_s), qPrintable(preview()));
    click("nextLead");
    QVERIFY(preview().endsWith(u"To you."_s));
    click("previousLead");
    click("previousLead");
    QVERIFY(preview().endsWith(u"To you."_s));
    QCOMPARE(child<PlainLabel>("previewLead")->fullText(), u"A lead without data"_s);
}

LEADLINE_TEST(PromptsPageTest)
#include "tst_promptspage.moc"
