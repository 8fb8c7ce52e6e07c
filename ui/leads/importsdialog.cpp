#include "ui/leads/importsdialog.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/importwords.h"
#include "ui/leads/unstoredrows.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/inkdelegate.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/usualfolder.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QLatin1String key;
    ImportedAs kind;
    qint64 ImportSummary::*count;
    const char *title;
    const char *advice;
    // of rows that no leads were made of
    const char *saveVerb = nullptr;
    const char *saveTitle = nullptr;
    const char *saved = nullptr;
    QLatin1String ending = {};
};

/// What needs a person comes first.
constexpr std::array kinds {
    Kind {"refused"_L1, ImportedAs::Refused, &ImportSummary::refused,
          QT_TRANSLATE_NOOP("ImportsDialog", "Refused"),
          QT_TRANSLATE_NOOP("ImportsDialog",
                            "These rows were not imported. Save them, fix them, and drop the file on the "
                            "window again."),
          QT_TRANSLATE_NOOP("ImportsDialog", "Save refused rows…"),
          QT_TRANSLATE_NOOP("ImportsDialog", "Save refused rows"),
          QT_TRANSLATE_NOOP("ImportsDialog",
                            "Saved as %1. Repair the rows and drop the file on the window again."),
          refusedRowsEnding},
    Kind {"held"_L1, ImportedAs::Held, &ImportSummary::held,
          QT_TRANSLATE_NOOP("ImportsDialog", "Waiting for you"),
          QT_TRANSLATE_NOOP(
              "ImportsDialog",
              "They are stored, but not called until you choose a number in the lead's details. Press "
              "Return on a row, or click it twice, to see the lead.")},
    Kind {"duplicate"_L1, ImportedAs::Duplicate, &ImportSummary::duplicates,
          QT_TRANSLATE_NOOP("ImportsDialog", "Duplicates"),
          QT_TRANSLATE_NOOP("ImportsDialog",
                            "These rows were not imported as leads. If someone else uses the same number, "
                            "save the rows and import that file with \"Store it a second time\"."),
          QT_TRANSLATE_NOOP("ImportsDialog", "Save duplicates…"),
          QT_TRANSLATE_NOOP("ImportsDialog", "Save duplicates"),
          QT_TRANSLATE_NOOP("ImportsDialog",
                            "Saved as %1. Keep only the rows you also want to call, drop the file on the "
                            "window, and choose \"Store it a second time\"."),
          duplicatesEnding},
    Kind {"accepted"_L1, ImportedAs::Accepted, &ImportSummary::accepted,
          QT_TRANSLATE_NOOP("ImportsDialog", "New"), ""},
};

const Kind &kindOf(const QString &key)
{
    const auto kind = std::ranges::find_if(kinds, [&key](const Kind &each) { return key == each.key; });
    return kind == kinds.end() ? kinds.back() : *kind;
}

/// The rows that are saved while those of `key` are shown: leads are in the program, what is missing are those refused.
const Kind &savedWith(const QString &key)
{
    const Kind &kind = kindOf(key);
    return kind.saveVerb ? kind : kinds.front();
}

/// Proposes the list again when the file is imported (`proposedListName`).
QString fileNameFor(QString list, QLatin1String ending)
{
    static const QRegularExpression unsafe(u"[/\\\\:*?\"<>|\\x00-\\x1f]"_s);
    return list.replace(unsafe, u"_"_s) + ending;
}

/// How many rows of it there are to show: leads that were taken back are gone.
qint64 rowsOf(const ImportSummary &import, const Kind &kind)
{
    const bool areLeads = kind.kind == ImportedAs::Accepted || kind.kind == ImportedAs::Held;
    return import.undone && areLeads ? 0 : import.*kind.count;
}

QString titleOf(const ImportSummary &import)
{
    const QString file = QFileInfo(import.fileName).fileName();
    const QString title =
        ImportsDialog::tr("%1 into %2, %3")
            .arg(text::label(file), text::label(import.listName), shownMoment(import.startedUtc));
    //: An import in the list of all imports.
    return import.undone ? ImportsDialog::tr("%1 (taken back)").arg(title) : title;
}

} // namespace

ImportsDialog::ImportsDialog(LeadReader &reader, LeadStore &store, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_store(store)
    , m_imports(reader.imports())
    , m_rows(store)
    , m_choice(new QComboBox)
    , m_report(new PlainLabel)
    , m_advice(new PlainLabel)
    , m_kinds(new ChipRow)
    , m_table(new QTableView)
    , m_save(plainButton(tr("Save refused rows…"), "document-save"_L1))
    , m_undo(plainButton(tr("Undo this import…"), "edit-undo"_L1))
    , m_reallyUndo(plainButton({}, "edit-undo"_L1))
    , m_keep(plainButton(tr("Keep import")))
{
    setWindowTitle(tr("Imports"));
    std::sort(m_imports.begin(), m_imports.end(),
              [](const ImportSummary &a, const ImportSummary &b) { return raw(a.import) > raw(b.import); });
    createLayout();
    for (const ImportSummary &import : std::as_const(m_imports))
        m_choice->addItem(titleOf(import), raw(import.import));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ImportsDialog::showImport);
    connect(m_kinds, &ChipRow::currentChanged, this, &ImportsDialog::showRows);
    connect(&m_rows, &ImportReportModel::failed, this,
            [this](const Error &error) { tell(error.message); });
    connect(&m_rows, &ImportReportModel::loaded, this, &ImportsDialog::takeLoaded);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const LeadId lead = m_rows.leadAt(index.row()); lead != LeadId {})
            emit leadRequested(lead, index.siblingAtColumn(ImportReportModel::NameColumn).data().toString());
    });
    connect(m_save, &QPushButton::clicked, this, &ImportsDialog::askWhereToSave);
    connect(m_undo, &QPushButton::clicked, this, [this] { askAboutUndo(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askAboutUndo(false); });
    connect(m_reallyUndo, &QPushButton::clicked, this, &ImportsDialog::undo);
    connect(&m_export, &CsvExport::failed, this, [this](const Error &error) { tell(error.message); });
    connect(&m_export, &CsvExport::finished, this, [this](const QString &file, qint64 rows) {
        tell(rows == 0 ? tr("The rows of this import are no longer kept.")
                       : tr(savedWith(m_shownKind).saved).arg(text::isolated(file)));
    });
    showImport(m_choice->currentIndex());
}

void ImportsDialog::createLayout()
{
    m_choice->setAccessibleName(tr("Import"));
    m_choice->setObjectName(u"imports"_s);
    m_report->setObjectName(u"importReport"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_reallyUndo->setObjectName(u"reallyUndoImport"_s);
    m_save->setObjectName(u"saveRejects"_s);
    m_report->setWrapping(true);
    m_advice->setObjectName(u"importAdvice"_s);
    m_advice->setWrapping(true);
    m_advice->setQuiet(true);
    for (const Kind &kind : kinds)
        m_kinds->addChip(kind.key, tr(kind.title));
    m_table->setModel(&m_rows);
    m_table->setAccessibleName(tr("Rows of the import"));
    auto *delegate = new InkDelegate(Qt::ForegroundRole, m_table);
    delegate->setWrappedColumn(ImportReportModel::ReasonColumn);
    m_table->setItemDelegate(delegate);
    applyTableLook(*m_table);
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_undo);
    foot->addWidget(m_keep); // where the second press of a double click lands
    foot->addWidget(m_reallyUndo);
    foot->addWidget(m_save);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(m_choice);
    column->addWidget(m_report);
    column->addWidget(m_kinds);
    column->addWidget(m_advice);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    resize(sheetSize(*this, {1080, 600}));
}

void ImportsDialog::select(ImportId import)
{
    const int at = m_choice->findData(raw(import));
    if (at >= 0)
        m_choice->setCurrentIndex(at);
}

void ImportsDialog::showImport(int index)
{
    const bool known = index >= 0 && index < m_imports.size();
    const ImportSummary import = m_imports.value(index);
    showCounts(import);
    if (!known)
        m_report->setText(tr("Nothing has been imported yet."));
    m_undo->setEnabled(known && !import.undone);
    askAboutUndo(false);
    const auto first = std::find_if(kinds.begin(), kinds.end(),
                                    [&import](const Kind &kind) { return rowsOf(import, kind) > 0; });
    const QString key = first == kinds.end() ? kinds.back().key : first->key;
    {
        const QSignalBlocker quiet(m_kinds);
        m_kinds->setCurrent(key);
    }
    showRows(key);
}

void ImportsDialog::showCounts(const ImportSummary &import)
{
    for (const Kind &kind : kinds) {
        Chip *chip = m_kinds->chip(kind.key);
        chip->setCount(import.*kind.count);
        chip->setEnabled(rowsOf(import, kind) > 0);
    }
    const QString counts =
        summaryText(import.accepted, import.duplicates, import.refused, import.held, import.persons);
    //: All rows of a file and what became of them: "5,325 rows read: 5,303 new, 22 duplicates."
    const QString read = tr("%Ln row(s) read: %1.", nullptr, static_cast<int>(import.rows)).arg(counts);
    m_report->setText(import.undone ? tr("This import was taken back. %1").arg(read) : read);
}

/// One of the kinds is always shown.
void ImportsDialog::showRows(const QString &key)
{
    if (key.isEmpty())
        return m_kinds->setCurrent(m_shownKind);
    m_shownKind = key;
    const Kind &kind = kindOf(key);
    const ImportSummary import = shownImport();
    m_rows.show(import.import, kind.kind, m_reader.fileColumnsOf(import.import));
    setEmptyWords(*m_table, {});
    tell(*kind.advice ? tr(kind.advice) : QString());
    const Kind &saved = savedWith(key);
    m_save->setText(tr(saved.saveVerb));
    updateSave();
    setRowLines(*m_table, kind.saveVerb ? 2 : 1); // the reasons of what was not stored are sentences
    m_table->horizontalHeader()->resizeSection(ImportReportModel::LineColumn, 72);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::ReasonColumn,
                                               kind.saveVerb ? 400 : 340);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::NumberColumn, 170);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::NameColumn, 200);
}

/// It is known now whether there are any.
void ImportsDialog::takeLoaded()
{
    const Kind &kind = kindOf(m_shownKind);
    setEmptyWords(*m_table,
                  kind.saveVerb ? tr("The rows of this import are no longer kept.")
                      : shownImport().undone
                      ? tr("This import was taken back: its leads are no longer stored.")
                      : tr("None of them waits any more."));
    updateSave();
}

/// What is shown was perhaps kept for some time only.
void ImportsDialog::updateSave()
{
    const Kind &saved = savedWith(m_shownKind);
    const bool isGone = saved.key == m_shownKind && m_rows.isComplete() && m_rows.rowCount() == 0;
    m_save->setEnabled(shownImport().*saved.count > 0 && !isGone);
}

/// Beside the counts: what to do with the rows, or what became of the last thing that was done.
void ImportsDialog::tell(const QString &words)
{
    m_advice->setText(words);
    m_advice->setVisible(!words.isEmpty());
}

ImportSummary ImportsDialog::shownImport() const
{
    return m_imports.value(m_choice->currentIndex());
}

void ImportsDialog::askWhereToSave()
{
    const Kind &saved = savedWith(m_shownKind);
    const QString proposal = QDir(usualFolder()).filePath(fileNameFor(shownImport().listName, saved.ending));
    auto *dialog = new QFileDialog(this, tr(saved.saveTitle), proposal, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportsDialog::save);
    dialog->open();
}

void ImportsDialog::save(const QString &fileName)
{
    const ImportSummary import = shownImport();
    const Kind &saved = savedWith(m_shownKind);
    const auto rows = std::make_shared<UnstoredRows>(m_reader, import.import, saved.kind);
    const auto started = m_export.start(
        fileName, rows->header(), [rows] { return rows->next(); }, import.*saved.count);
    if (!started)
        tell(started.error().message);
}

/// Only importing the file again brings the leads back.
void ImportsDialog::askAboutUndo(bool isAsked)
{
    const ImportSummary import = shownImport();
    const int leads = static_cast<int>(import.accepted + import.held);
    m_reallyUndo->setText(tr("Undo: remove %Ln lead(s)", nullptr, leads));
    m_reallyUndo->setVisible(isAsked);
    m_keep->setVisible(isAsked);
    m_undo->setVisible(!isAsked);
    if (isAsked)
        m_keep->setFocus();
}

/// Hundreds of thousands take a while.
void ImportsDialog::watchUndo(const QFuture<Result<qint64>> &undoing)
{
    const int leads = static_cast<int>(shownImport().accepted + shownImport().held);
    tell(tr("Taking back %Ln lead(s)…", nullptr, leads));
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    const int index = m_choice->currentIndex();
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, index](int removed) {
        const QLocale locale;
        if (!watcher->isFinished() && removed > 0 && m_choice->currentIndex() == index)
            tell(tr("Taking back leads: %1 of %2…")
                     .arg(locale.toString(removed), locale.toString(watcher->progressMaximum())));
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(undoing);
}

void ImportsDialog::undo()
{
    const int index = m_choice->currentIndex();
    askAboutUndo(false);
    m_undo->setEnabled(false);
    const auto undoing = m_store.undoImport(m_imports.value(index).import);
    watchUndo(undoing);
    whenDone(undoing, this, [this, index](const Result<qint64> &removed) {
        if (!removed) {
            tell(removed.error().message);
            m_undo->setEnabled(!shownImport().undone);
            return;
        }
        m_imports[index].undone = true;
        m_choice->setItemText(index, titleOf(m_imports.at(index)));
        const QString taken = tr("%Ln lead(s) taken back.", nullptr, static_cast<int>(*removed));
        emit undone();
        emit message({.kind = Message::Kind::Success, .text = taken});
        if (m_choice->currentIndex() != index)
            return;
        showImport(index);
        tell(taken);
    });
}
