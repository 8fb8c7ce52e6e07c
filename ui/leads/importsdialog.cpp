#include "ui/leads/importsdialog.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/importwords.h"
#include "ui/leads/rejecttablerows.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptywords.h"
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
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    const char *key;
    ImportedAs kind;
    qint64 ImportSummary::*count;
    const char *title;
};

/// What needs a person comes first.
constexpr std::array kinds {
    Kind {"refused", ImportedAs::Refused, &ImportSummary::refused,
          QT_TRANSLATE_NOOP("ImportsDialog", "Refused")},
    Kind {"held", ImportedAs::Held, &ImportSummary::held,
          QT_TRANSLATE_NOOP("ImportsDialog", "Waiting for you")},
    Kind {"duplicate", ImportedAs::Duplicate, &ImportSummary::duplicates,
          QT_TRANSLATE_NOOP("ImportsDialog", "Duplicates")},
    Kind {"accepted", ImportedAs::Accepted, &ImportSummary::accepted,
          QT_TRANSLATE_NOOP("ImportsDialog", "New")},
};

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
    , m_keep(plainButton(tr("Keep it")))
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
            [this](const Error &error) { m_report->setText(error.message); });
    connect(m_save, &QPushButton::clicked, this, &ImportsDialog::askWhereToSave);
    connect(m_undo, &QPushButton::clicked, this, [this] { askAboutUndo(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askAboutUndo(false); });
    connect(m_reallyUndo, &QPushButton::clicked, this, &ImportsDialog::undo);
    connect(&m_export, &CsvExport::failed, this,
            [this](const Error &error) { m_report->setText(error.message); });
    connect(&m_export, &CsvExport::finished, this, [this](const QString &file, qint64) {
        m_report->setText((m_shownKind == "duplicate"_L1
                               ? tr("Saved as %1. Leave in it whom you want to call as well, and drop it on the "
                                    "window with \"Store it a second time\".")
                               : tr("Saved as %1. Repair the rows and drop the file on the window again."))
                              .arg(text::isolated(file)));
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
        m_kinds->addChip(QString::fromLatin1(kind.key), tr(kind.title));
    m_table->setModel(&m_rows);
    m_table->setAccessibleName(tr("Rows of the import"));
    applyTableLook(*m_table);
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_undo);
    foot->addWidget(m_reallyUndo);
    foot->addWidget(m_keep);
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
    setEmptyWords(*m_table,
                  import.undone ? tr("This import was taken back: its leads are not stored any more.")
                                : tr("No rows of this kind are kept."));
    const auto first = std::find_if(kinds.begin(), kinds.end(),
                                    [&import](const Kind &kind) { return rowsOf(import, kind) > 0; });
    const QString key = QString::fromLatin1(first == kinds.end() ? kinds.back().key : first->key);
    {
        const QSignalBlocker quiet(m_kinds);
        m_kinds->setCurrent(key);
    }
    showRows(key);
}

void ImportsDialog::showCounts(const ImportSummary &import)
{
    for (const Kind &kind : kinds) {
        Chip *chip = m_kinds->chip(QString::fromLatin1(kind.key));
        chip->setCount(import.*kind.count);
        chip->setEnabled(rowsOf(import, kind) > 0);
    }
    const QString counts =
        summaryText(import.accepted, import.duplicates, import.refused, import.held, import.persons);
    //: All rows of a file and what became of them: "5,325 rows read: 5,303 new, 22 duplicates."
    const QString read = tr("%1 rows read: %2.").arg(QLocale().toString(import.rows), counts);
    m_report->setText(import.undone ? tr("This import was taken back. %1").arg(read) : read);
}

/// One of the kinds is always shown.
void ImportsDialog::showRows(const QString &key)
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&key](const Kind &each) { return key == QLatin1String(each.key); });
    if (kind == kinds.end())
        return m_kinds->setCurrent(m_shownKind);
    m_shownKind = key;
    const ImportSummary import = m_imports.value(m_choice->currentIndex());
    m_rows.show(import.import, kind->kind,
                kind->kind == ImportedAs::Refused ? m_reader.fileColumnsOf(import.import)
                                                  : m_reader.columnsOf(import.import));
    m_advice->setText(adviceOn(import));
    m_advice->setVisible(!m_advice->fullText().isEmpty());
    showSaveButton(import);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::LineColumn, 72);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::ReasonColumn,
                                               kind->kind == ImportedAs::Refused ? 480 : 340);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::NumberColumn, 170);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::NameColumn, 200);
}

QString ImportsDialog::adviceOn(const ImportSummary &import) const
{
    if (m_shownKind == "refused"_L1)
        return tr("No leads were made of them. Save them, repair them and drop that file on the window again.");
    if (m_shownKind == "held"_L1 && !import.undone)
        return tr("They are stored and not called before you choose a number in the details of the lead.");
    if (m_shownKind == "duplicate"_L1)
        return tr("No leads were made of them. Is somebody else behind the same number? Save them, and import "
                  "that file with \"Store it a second time\".");
    return {};
}

void ImportsDialog::showSaveButton(const ImportSummary &import)
{
    const bool areDuplicates = m_shownKind == "duplicate"_L1;
    m_save->setText(areDuplicates ? tr("Save duplicates…") : tr("Save refused rows…"));
    m_save->setEnabled(areDuplicates || import.refused > 0);
}

void ImportsDialog::askWhereToSave()
{
    const QFileInfo file(m_imports.value(m_choice->currentIndex()).fileName);
    const bool areDuplicates = m_shownKind == "duplicate"_L1;
    const QString ending = areDuplicates ? u".duplicates.csv"_s : u".rejects.csv"_s;
    auto *dialog =
        new QFileDialog(this, areDuplicates ? tr("Save duplicates") : tr("Save refused rows"),
                        QDir(usualFolder()).filePath(file.completeBaseName() + ending), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportsDialog::save);
    dialog->open();
}

void ImportsDialog::save(const QString &fileName)
{
    const ImportSummary import = m_imports.value(m_choice->currentIndex());
    const bool areDuplicates = m_shownKind == "duplicate"_L1;
    const auto rows = std::make_shared<RejectTableRows>(
        m_reader, import.import, areDuplicates ? ImportedAs::Duplicate : ImportedAs::Refused);
    const auto started = m_export.start(
        fileName, rows->header(), [rows] { return rows->next(); },
        areDuplicates ? import.duplicates : import.refused);
    if (!started)
        m_report->setText(started.error().message);
}

/// A whole list goes by it, and there is no way back but the file.
void ImportsDialog::askAboutUndo(bool isAsked)
{
    const ImportSummary import = m_imports.value(m_choice->currentIndex());
    const int leads = static_cast<int>(import.accepted + import.held);
    m_reallyUndo->setText(tr("Take back %Ln lead(s)", nullptr, leads));
    m_reallyUndo->setVisible(isAsked);
    m_keep->setVisible(isAsked);
    m_undo->setVisible(!isAsked);
    if (isAsked)
        m_keep->setFocus();
}

void ImportsDialog::undo()
{
    const int index = m_choice->currentIndex();
    askAboutUndo(false);
    m_undo->setEnabled(false);
    whenDone(m_store.undoImport(m_imports.value(index).import), this,
             [this, index](const Result<qint64> &removed) {
                 if (!removed) {
                     m_report->setText(removed.error().message);
                     m_undo->setEnabled(true);
                     return;
                 }
                 m_imports[index].undone = true;
                 m_choice->setItemText(index, titleOf(m_imports.at(index)));
                 showImport(index);
                 m_report->setText(tr("%Ln lead(s) taken back.", nullptr, static_cast<int>(*removed)));
                 emit undone();
             });
}
