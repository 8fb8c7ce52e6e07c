#include "ui/leads/importsdialog.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/importwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
    , m_rejects(reader)
    , m_choice(new QComboBox)
    , m_report(new PlainLabel)
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
    connect(m_save, &QPushButton::clicked, this, &ImportsDialog::askWhereToSave);
    connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undo);
    connect(&m_export, &CsvExport::failed, this, [this](const Error &error) { m_report->setText(error.message); });
    connect(&m_export, &CsvExport::finished, this, [this](const QString &file, qint64) {
        m_report->setText(tr("Saved as %1. Repair the rows and drop the file on the window again.").arg(text::isolated(file)));
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
    m_table->setModel(&m_rejects);
    m_table->setAccessibleName(tr("Refused rows"));
    applyTableLook(*m_table);
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
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    resize(960, 560);
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
    m_rejects.setImport(import.import);
    m_table->horizontalHeader()->resizeSection(RejectsModel::LineColumn, 72);
    m_table->horizontalHeader()->resizeSection(RejectsModel::ReasonColumn, 420);
    const QString counts = summaryText(import.accepted, import.duplicates, import.refused, import.held);
    if (!known)
        m_report->setText(tr("Nothing has been imported yet."));
    else
        m_report->setText(import.undone ? tr("This import was taken back.") : tr("%1.").arg(counts));
    m_save->setEnabled(known && import.refused > 0);
    m_undo->setEnabled(known && !import.undone);
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
    const auto started = m_export.start(fileName, rows->header(), [rows] { return rows->next(); }, import.refused);
    if (!started)
        m_report->setText(started.error().message);
}

void ImportsDialog::undo()
{
    const int index = m_choice->currentIndex();
    m_undo->setEnabled(false);
    whenDone(m_store.undoImport(m_imports.value(index).import), this, [this, index](const Result<qint64> &removed) {
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
