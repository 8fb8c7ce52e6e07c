#include "ui/leads/importsdialog.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/importwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"
#include "ui/widgets/tablelook.h"

#include <QComboBox>
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

QString titleOf(const ImportSummary &import)
{
    const QString file = QFileInfo(import.fileName).fileName();
    return ImportsDialog::tr("%1 into %2, %3")
        .arg(text::label(file), text::label(import.listName), shownMoment(import.startedUtc));
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
    , m_kinds(new ChipRow)
    , m_table(new QTableView)
    , m_save(plainButton(tr("Save refused rows…"), "document-save"_L1))
    , m_undo(plainButton(tr("Undo this import"), "edit-undo"_L1))
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
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undo);
    connect(&m_export, &CsvExport::failed, this,
            [this](const Error &error) { m_report->setText(error.message); });
    connect(&m_export, &CsvExport::finished, this, [this](const QString &file, qint64) {
        m_report->setText(tr("Saved as %1. Repair the rows and drop the file on the window again.")
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
    m_save->setObjectName(u"saveRejects"_s);
    m_report->setWrapping(true);
    for (const Kind &kind : kinds)
        m_kinds->addChip(QString::fromLatin1(kind.key), tr(kind.title));
    m_table->setModel(&m_rows);
    m_table->setAccessibleName(tr("Rows of the import"));
    applyTableLook(*m_table);
    setEmptyWords(*m_table, tr("No rows of this kind are kept."));
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(m_undo);
    foot->addWidget(m_save);
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(m_choice);
    column->addWidget(m_report);
    column->addWidget(m_kinds);
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
    m_save->setEnabled(known && import.refused > 0);
    m_undo->setEnabled(known && !import.undone);
    const auto first = std::find_if(kinds.begin(), kinds.end(),
                                    [&import](const Kind &kind) { return import.*kind.count > 0; });
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
        chip->setEnabled(import.*kind.count > 0);
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
    const ImportId import = m_imports.value(m_choice->currentIndex()).import;
    m_rows.show(import, kind->kind, m_reader.columnsOf(import),
                m_reader.mappingOf(import).indexOf(LeadField::Phone));
    m_table->horizontalHeader()->resizeSection(ImportReportModel::LineColumn, 72);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::ReasonColumn,
                                               kind->kind == ImportedAs::Refused ? 480 : 300);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::NumberColumn, 170);
    m_table->horizontalHeader()->resizeSection(ImportReportModel::NameColumn, 200);
}

void ImportsDialog::askWhereToSave()
{
    const QFileInfo file(m_imports.value(m_choice->currentIndex()).fileName);
    const QString proposal = file.dir().filePath(file.completeBaseName() + ".rejects.csv"_L1);
    auto *dialog = new QFileDialog(this, tr("Save refused rows"), proposal, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportsDialog::save);
    dialog->open();
}

void ImportsDialog::save(const QString &fileName)
{
    const ImportSummary import = m_imports.value(m_choice->currentIndex());
    const auto rows = std::make_shared<RejectTableRows>(m_reader, import.import);
    const auto started = m_export.start(
        fileName, rows->header(), [rows] { return rows->next(); }, import.refused);
    if (!started)
        m_report->setText(started.error().message);
}

void ImportsDialog::undo()
{
    const int index = m_choice->currentIndex();
    m_undo->setEnabled(false);
    whenDone(m_store.undoImport(m_imports.value(index).import), this,
             [this, index](const Result<qint64> &removed) {
                 if (!removed) {
                     m_report->setText(removed.error().message);
                     m_undo->setEnabled(true);
                     return;
                 }
                 m_imports[index].undone = true;
                 showImport(index);
                 m_report->setText(tr("%Ln lead(s) taken back.", nullptr, static_cast<int>(*removed)));
                 emit undone();
             });
}
