#include "ui/leads/importsheet.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/importoptionsform.h"
#include "ui/leads/importrowkinds.h"
#include "ui/leads/importwords.h"
#include "ui/leads/mappingheader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inkdelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/usualfolder.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int previewRows = 20;
constexpr int columnWidth = 150;
constexpr qint64 largeFile = 200 * 1'024 * 1'024;
const QString folderKey = u"import/folder"_s;

QStringList localFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QString nameOf(const QString &file)
{
    return QFileInfo(file).fileName();
}

QString encodingQuestion(const CsvGuess &guess)
{
    const QString encoding = QString::fromLatin1(guess.dialect.encoding);
    if (guess.oddLine > 0 && encoding == "UTF-8"_L1)
        return ImportSheet::tr(
                   "Most of the file is UTF-8, but line %1 holds characters that are not. Choose UTF-8 under "
                   "\"Encoding\": such rows are refused, and the others are read.")
            .arg(QLocale().toString(guess.oddLine));
    return ImportSheet::tr("The file does not say in which characters it is written; %1 is likely. Look at "
                           "umlauts and accents "
                           "in the rows, then choose it under \"Encoding\".")
        .arg(encoding);
}

} // namespace

ImportSheet::ImportSheet(const LeadImport &import, SettingsStore &store, const ImportOptions &defaults,
                         QWidget *parent)
    : QDialog(parent)
    , m_import(import)
    , m_store(store)
    , m_base(defaults)
    , m_layouts(store)
    , m_file(new PlainLabel)
    , m_program(new PlainLabel)
    , m_fileChoice(new QComboBox)
    , m_guessAgain(plainButton(tr("Columns as recognized"), "edit-undo"_L1))
    , m_report(new PlainLabel)
    , m_form(new ImportOptionsForm)
    , m_kinds(new ImportRowKinds)
    , m_table(new QTableView)
    , m_header(new MappingHeader(ImportPreviewModel::FirstFileColumn))
    , m_verb(primaryButton(tr("Import leads"), "document-import"_L1))
{
    qRegisterMetaType<ImportProgress>();
    setWindowTitle(tr("Import leads"));
    setAcceptDrops(true);
    setModal(true);
    m_form->setOptions(defaults);
    createLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ImportSheet::read);
    connect(m_form, &ImportOptionsForm::readingChanged, this, &ImportSheet::readSoon);
    connect(m_form, &ImportOptionsForm::changed, this, &ImportSheet::updateVerb);
    connect(m_verb, &QPushButton::clicked, this, &ImportSheet::accept);
    connect(m_fileChoice, &QComboBox::activated, this, &ImportSheet::showFile);
    connect(m_kinds, &ImportRowKinds::rowsChanged, this, &ImportSheet::showRows);
    updateVerb();
}

ImportSheet::~ImportSheet()
{
    m_counting.cancel();
}

QString ImportSheet::openQuestion(const ImportPreview &preview)
{
    if (preview.guess.encodingDoubtful)
        return encodingQuestion(preview.guess);
    if (!preview.guess.mapping.contains(LeadField::Phone))
        return tr(
            "No column is recognized as the telephone number. Choose \"Telephone number\" above the column "
            "that holds it.");
    return {};
}

void ImportSheet::createLayout()
{
    m_file->setTextSize(TextSize::Title, true);
    auto *choose = plainButton(tr("Choose a &file…"), "document-open"_L1);
    choose->setObjectName(u"chooseFile"_s);
    connect(choose, &QPushButton::clicked, this, &ImportSheet::chooseFiles);
    m_program->setObjectName(u"program"_s);
    m_program->setQuiet(true);
    m_fileChoice->setObjectName(u"files"_s);
    m_fileChoice->setAccessibleName(tr("File that is shown"));
    m_fileChoice->hide();
    m_guessAgain->setObjectName(u"guessAgain"_s);
    m_guessAgain->setToolTip(sentence::toolTip(tr("Forgets what was chosen above the columns, now or the "
                                                  "last time, and shows what the program recognizes.")));
    m_guessAgain->hide();
    connect(m_guessAgain, &QPushButton::clicked, this, &ImportSheet::guessAgain);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap::medium);
    head->addWidget(m_file, 1);
    head->addWidget(m_fileChoice);
    head->addWidget(m_program);
    head->addWidget(m_guessAgain);
    head->addWidget(choose);

    m_table->setHorizontalHeader(m_header);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(m_kinds->title());
    auto *delegate = new InkDelegate(ImportPreviewModel::InkRole, m_table);
    delegate->setWrappedColumn(ImportPreviewModel::RemarkColumn);
    m_table->setItemDelegate(delegate);
    applyTableLook(*m_table);
    m_header->setSectionsMovable(false);
    m_header->setStretchLastSection(false);
    m_header->setDefaultSectionSize(columnWidth);
    connect(m_header, &MappingHeader::mapped, this, &ImportSheet::mapColumn);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::large);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addWidget(m_kinds);
    column->addWidget(m_table, 1);
    column->addWidget(createFoot());
    resize(sheetSize(*this, {1180, 740}, {1500, 900}));
}

QWidget *ImportSheet::createFoot()
{
    auto *foot = new QWidget;
    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_report->setObjectName(u"importReport"_s);
    m_report->setWrapping(true);
    m_verb->setObjectName(u"importVerb"_s);
    m_verb->setDefault(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::small);
    row->addWidget(m_report, 1);
    row->addWidget(cancel);
    row->addWidget(m_verb);
    return foot;
}

void ImportSheet::setFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    m_files = files;
    m_layouts.clear();
    m_fileChoice->clear();
    for (const QString &file : files)
        m_fileChoice->addItem(text::shown(nameOf(file), 60));
    m_fileChoice->setVisible(files.size() > 1);
    m_form->setListName(proposedListName(files.first()));
    m_form->setFocus();
    showFile(0);
}

/// Of several files each can be looked at; all are read with the same options and each with the mapping of
/// its columns.
void ImportSheet::showFile(int index)
{
    m_shown = index;
    m_fileChoice->setCurrentIndex(index);
    const QString name = text::isolated(nameOf(m_files.value(index)));
    m_file->setText(m_files.size() < 2 ? name : tr("%n file(s)", nullptr, static_cast<int>(m_files.size())));
    m_form->forgetSheets();
    read();
}

void ImportSheet::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files with leads"), folder(),
                                   tr("Tables (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_store.setValue(folderKey, QFileInfo(files.value(0)).absolutePath());
        setFiles(files);
    });
    connect(dialog, &QFileDialog::rejected, this, [this] {
        if (m_files.isEmpty())
            reject(); // there is nothing to look at
    });
    dialog->open();
}

/// Where the files of the last time were.
QString ImportSheet::folder() const
{
    if (!m_files.isEmpty())
        return QFileInfo(m_files.first()).absolutePath();
    const QString last = m_store.value(folderKey).toString();
    return QFileInfo(last).isDir() ? last : usualFolder();
}

void ImportSheet::readSoon()
{
    m_pause.start();
}

/// Reads the beginning of the first file in the pool; a newer reading outdates it.
void ImportSheet::read()
{
    m_counting.cancel();
    m_counted = false;
    if (m_files.isEmpty())
        return;
    const quint64 ticket = ++m_ticket;
    whenDone(m_import.readPreview(m_files.value(m_shown), options(), previewRows), this,
             [this, ticket](const Result<ImportPreview> &preview) { takePreview(ticket, preview); });
}

void ImportSheet::takePreview(quint64 ticket, const Result<ImportPreview> &preview)
{
    if (ticket != m_ticket)
        return;
    m_readable = static_cast<bool>(preview);
    if (!preview) {
        showFailure(preview.error());
        return;
    }
    if (m_layouts.recall(preview->guess.columns))
        return read();
    m_model.setPreview(*preview);
    m_kinds->setFirst(preview->rows);
    m_mapping = preview->guess.mapping;
    m_form->setPreview(*preview);
    m_program->setText(preview->guess.program.isEmpty() ? QString()
                                                        : tr("Export of %1").arg(preview->guess.program));
    placeMappings();
    const QString question = openQuestion(*preview);
    m_readable = question.isEmpty();
    if (!m_readable)
        m_report->setText(aboutFile(m_files.value(m_shown), question));
    else if (preview->bytes > largeFile)
        m_report->setText(tr("The file is large (%1). Counting its rows takes a while…")
                              .arg(QLocale().formattedDataSize(preview->bytes)));
    else
        m_report->setText(tr("Counting the rows…"));
    updateVerb();
    if (m_readable)
        countRows();
}

void ImportSheet::showFailure(const Error &error)
{
    m_model.setPreview({});
    m_kinds->setFirst({});
    m_form->setUnreadable();
    m_report->setText(aboutFile(m_files.value(m_shown), error.message));
    updateVerb();
}

void ImportSheet::placeMappings()
{
    const QStringList &columns = m_model.preview().guess.columns;
    m_header->setColumns(columns, m_mapping);
    m_guessAgain->setVisible(m_layouts.isChosen(columns));
    resizeOwnColumns();
}

/// As wide as what stands in them, but no wider than leaves the columns of the file in view.
void ImportSheet::resizeOwnColumns()
{
    m_header->resizeSection(ImportPreviewModel::LineColumn, 64);
    for (const int column : {ImportPreviewModel::NumberColumn, ImportPreviewModel::RemarkColumn}) {
        m_table->resizeColumnToContents(column);
        const int most = column == ImportPreviewModel::RemarkColumn ? 3 * columnWidth : 5 * columnWidth / 2;
        m_header->resizeSection(column, std::clamp(m_header->sectionSize(column), columnWidth, most));
    }
}

void ImportSheet::showRows()
{
    m_model.setRows(m_kinds->rows());
    setRowLines(*m_table, m_kinds->isFirst() ? 1 : 2); // of the others the remarks are what matters
    m_table->setAccessibleName(m_kinds->title());
    resizeOwnColumns();
}

/// A field belongs to one column, but for further numbers: choosing it for another one takes it away from the
/// first. What was the number to dial stays a number.
void ImportSheet::mapColumn(int column, LeadField field)
{
    const LeadField instead = field == LeadField::Phone ? LeadField::OtherPhone : LeadField::None;
    if (field != LeadField::None && field != LeadField::OtherPhone)
        std::replace(m_mapping.begin(), m_mapping.end(), field, instead);
    m_mapping[column] = field;
    m_layouts.choose(m_model.preview().guess.columns, m_mapping);
    read();
}

void ImportSheet::guessAgain()
{
    m_layouts.takeBack(m_model.preview().guess.columns);
    m_header->setFocus();
    read();
}

void ImportSheet::updateVerb()
{
    const int leads = static_cast<int>(m_count.accepted + m_count.held);
    const bool merges = m_count.duplicates > 0 && options().duplicates == DuplicatePolicy::Merge;
    m_verb->setText(!m_counted                 ? tr("Import leads")
                        : leads == 0 && merges ? tr("Fill gaps of stored leads")
                                               : tr("Import %Ln lead(s)", nullptr, leads));
    const bool hasNothing = m_counted && leads == 0 && !merges;
    const QString fault = hasNothing ? tr("No row of the file can be imported.") : m_form->fault();
    m_verb->setEnabled(m_readable && fault.isEmpty());
    m_verb->setToolTip(sentence::toolTip(fault));
}

void ImportSheet::accept()
{
    m_counting.cancel();
    m_layouts.keep();
    emit importRequested(m_files, options());
    QDialog::accept();
}

ImportOptions ImportSheet::options() const
{
    ImportOptions chosen = m_form->applied(m_base);
    chosen.csv.layouts = m_layouts.layouts();
    return chosen;
}

void ImportSheet::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportSheet::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setFiles(localFiles(event->mimeData()));
}
