#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/importsdialog.h"
#include "ui/leads/importsheet.h"
#include "ui/leads/importwords.h"
#include "ui/leads/leadspage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/tablelook.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

// Long work on the page: import, export, changes of many leads.

void LeadsPage::connectImport()
{
    connect(&m_importQueue, &ImportQueue::fileStarted, this, [this](const QString &file) {
        m_progress->begin(tr("Importing %1").arg(text::isolated(QFileInfo(file).fileName())));
    });
    connect(&m_importQueue, &ImportQueue::progressed, this, [this](const ImportProgress &progress) {
        m_progress->setProgress(progress.bytesRead, progress.bytesTotal, progress.rows);
    });
    connect(&m_importQueue, &ImportQueue::fileImported, this, &LeadsPage::reportImport);
    connect(&m_importQueue, &ImportQueue::failed, this, [this](const Error &error) {
        const bool wanted = error.kind == Error::Kind::Cancelled;
        emit message(wanted ? Message { .text = tr("Import canceled. Nothing was stored.") } : messageOf(error));
    });
    connect(&m_importQueue, &ImportQueue::finished, m_progress, &ProgressStrip::finish);
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Paste), this, this, &LeadsPage::paste,
                                   Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(tr("Import the rows that were copied"));
}

void LeadsPage::connectExport()
{
    connect(&m_export, &LeadExport::progressed, this,
            [this](qint64 rows, qint64 total) { m_progress->setProgress(rows, total, rows); });
    connect(&m_export, &LeadExport::failed, this, [this](const Error &error) {
        m_progress->finish();
        emit message(error.kind == Error::Kind::Cancelled ? Message { .text = error.message } : messageOf(error));
    });
    connect(&m_export, &LeadExport::finished, this, [this](const QString &file, qint64 rows) {
        m_progress->finish();
        emit message({ .kind = Message::Kind::Success,
                       .text = tr("%Ln lead(s) written to %1.", nullptr, static_cast<int>(rows)).arg(text::isolated(file)) });
    });
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        m_importQueue.cancel();
        m_bulk.cancel();
        m_export.cancel();
    });
}

void LeadsPage::connectBulk()
{
    connect(&m_bulk, &LeadBulk::started, this, [this](const QString &title) { m_progress->begin(title); });
    connect(&m_bulk, &LeadBulk::progressed, this,
            [this](qint64 done, qint64 total) { m_progress->setProgress(done, total, done); });
    connect(&m_bulk, &LeadBulk::finished, this, [this] {
        m_progress->finish();
        refreshNow();
    });
    connect(&m_bulk, &LeadBulk::message, this, [this](const Message &report) {
        showChosen();
        emit message(report);
    });
}

bool LeadsPage::isAtWork() const
{
    return m_importQueue.isRunning() || m_export.isRunning() || m_bulk.isRunning() || m_isUndoing;
}

/// One long thing at a time, and none on half a search; says so.
bool LeadsPage::isBusy()
{
    if (m_model.isPartial()) {
        emit message({ .kind = Message::Kind::Warning, .text = tr("The search is not done yet. Try again in a moment.") });
        return true;
    }
    if (!isAtWork())
        return false;
    emit message({ .kind = Message::Kind::Warning, .text = tr("Wait until the running work is done, or cancel it.") });
    return true;
}

void LeadsPage::openImport(const QStringList &files)
{
    if (isAtWork()) {
        emit message({ .kind = Message::Kind::Warning, .text = tr("Wait until the running work is done, or cancel it.") });
        return;
    }
    if (auto *open = findChild<ImportSheet *>()) {
        open->setFiles(files);
        return;
    }
    auto *sheet = new ImportSheet(m_import, m_settings, m_importDefaults(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ImportSheet::importRequested, this, &LeadsPage::startImport);
    sheet->setFiles(files);
    sheet->open();
    if (files.isEmpty())
        sheet->chooseFiles();
}

/// Files copied in a file manager, or rows copied out of a spreadsheet.
void LeadsPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QStringList files;
    for (const QUrl &url : copied ? copied->urls() : QList<QUrl>()) { // null: nothing was ever copied
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        openImport(files);
    else if (copied && copied->hasText() && !copied->text().trimmed().isEmpty())
        openPasted(copied->text());
    else
        emit message({ .text = tr("There are no rows on the clipboard. Copy some in the spreadsheet, then paste them here.") });
}

void LeadsPage::openPasted(const QString &text)
{
    auto folder = std::make_unique<QTemporaryDir>();
    QFile file(folder->filePath(tr("Pasted leads") + ".csv"_L1));
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush()) {
        emit message({ .kind = Message::Kind::Error,
                       .text = tr("The pasted rows cannot be written to a temporary file: %1.").arg(file.errorString()) });
        return;
    }
    file.close();
    openImport({ file.fileName() });
    if (!m_importQueue.isRunning())
        m_pasted = std::move(folder);
}

void LeadsPage::startImport(const QStringList &files, const ImportOptions &options)
{
    emit message({}); // that of the last import
    m_imported.clear();
    m_importQueue.start(files, options);
}

/// Of all files that are imported together: what the last one says must not hide what an earlier one said.
ImportSummary LeadsPage::summed(const ImportSummary &last)
{
    m_imported.append(last);
    ImportSummary sum = last;
    sum.accepted = sum.duplicates = sum.refused = sum.held = sum.persons = 0;
    for (const ImportSummary &each : std::as_const(m_imported)) {
        const bool isFirstToShow = each.refused > 0 && sum.refused == 0;
        if (isFirstToShow)
            sum.import = each.import;
        sum.accepted += each.accepted;
        sum.duplicates += each.duplicates;
        sum.refused += each.refused;
        sum.held += each.held;
        sum.persons += each.persons;
    }
    return sum;
}

void LeadsPage::reportImport(const ImportSummary &last)
{
    const ImportSummary summary = summed(last);
    const int files = static_cast<int>(m_imported.size());
    const QString what = files > 1 ? tr("%Ln file(s)", nullptr, files) : text::isolated(summary.listName);
    Message report {.kind = Message::Kind::Success,
                    .text = tr("%1: %2.").arg(what,
                                              summaryText(summary.accepted, summary.duplicates,
                                                          summary.refused, summary.held, summary.persons))};
    const bool hasMore = summary.duplicates > 0 || summary.held > 0;
    if (summary.refused > 0 || hasMore || files > 1) {
        report.kind = summary.refused > 0 ? Message::Kind::Warning : report.kind;
        report.actionText = summary.refused > 0 ? tr("Show refused rows") : tr("Show report");
        report.action = [this, id = summary.import] { showImports(id); };
    } else {
        report.actionText = tr("Undo");
        report.action = [this, id = summary.import] { undoImport(id); };
    }
    const bool hasLeads = last.accepted + last.held > 0; // a list without any shows nothing
    if (hasLeads)
        showList(last.list);
    refreshNow();
    emit message(report);
    if (hasLeads)
        emit leadsImported(last.list);
}

void LeadsPage::undoImport(ImportId import)
{
    if (isBusy())
        return;
    m_isUndoing = true;
    m_progress->begin(tr("Taking the import back"), ProgressStrip::Ending::Waits);
    whenDone(m_store.undoImport(import), this, [this](const Result<qint64> &removed) {
        m_isUndoing = false;
        m_progress->finish();
        refreshNow();
        if (!removed) {
            emit message(messageOf(removed.error()));
            return;
        }
        emit message({ .kind = Message::Kind::Success,
                       .text = tr("%Ln lead(s) taken back.", nullptr, static_cast<int>(*removed)) });
    });
}

void LeadsPage::showImports(ImportId import)
{
    auto *dialog = new ImportsDialog(m_reader, m_store, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->select(import);
    connect(dialog, &ImportsDialog::undone, this, &LeadsPage::refreshNow);
    connect(dialog, &ImportsDialog::message, this, &LeadsPage::message);
    connect(dialog, &ImportsDialog::leadRequested, this, [this, dialog](LeadId lead, const QString &name) {
        dialog->accept();
        showOnly({lead}, name);
        setDetailOpen(true);
        connect(
            &m_model, &LeadTableModel::loaded, this,
            [this, lead] {
                if (m_model.idAt(0) == lead)
                    chooseRow(*m_table, 0);
            },
            Qt::SingleShotConnection);
    });
    dialog->open();
}

