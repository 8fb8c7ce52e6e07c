#include "ui/leads/importsheet.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/importoptionsform.h"
#include "ui/leads/importwords.h"
#include "ui/leads/mappingheader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int previewRows = 20;
constexpr int columnWidth = 150;

QStringList localFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

QString shownFiles(const QStringList &files)
{
    const QString first = text::isolated(QFileInfo(files.value(0)).fileName());
    if (files.size() < 2)
        return first;
    return ImportSheet::tr("%1 and %n more file(s), read alike", nullptr, static_cast<int>(files.size()) - 1).arg(first);
}

} // namespace

ImportSheet::ImportSheet(const LeadImport &import, SettingsStore &store, const ImportOptions &defaults, QWidget *parent)
    : QDialog(parent)
    , m_import(import)
    , m_store(store)
    , m_base(defaults)
    , m_file(new PlainLabel)
    , m_report(new PlainLabel)
    , m_form(new ImportOptionsForm)
    , m_table(new QTableView)
    , m_header(new MappingHeader(ImportPreviewModel::FirstFileColumn))
    , m_verb(primaryButton(tr("Import leads"), "document-import"_L1))
{
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
    updateVerb();
}

ImportSheet::~ImportSheet()
{
    m_counting.cancel();
}

void ImportSheet::createLayout()
{
    m_file->setTextSize(TextSize::Title, true);
    auto *choose = plainButton(tr("Choose a &file…"), "document-open"_L1);
    choose->setObjectName(u"chooseFile"_s);
    connect(choose, &QPushButton::clicked, this, &ImportSheet::chooseFiles);
    auto *head = new QHBoxLayout;
    head->addWidget(m_file, 1);
    head->addWidget(choose);

    m_table->setHorizontalHeader(m_header);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setItemDelegate(new InkDelegate(ImportPreviewModel::InkRole, m_table));
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
    column->addWidget(m_table, 1);
    column->addWidget(createFoot());
    resize(1120, 720);
}

QWidget *ImportSheet::createFoot()
{
    auto *foot = new QWidget;
    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_report->setObjectName(u"importReport"_s);
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
    m_mappingIsOwn = false;
    m_base.csv.mapping.clear();
    m_file->setText(shownFiles(files));
    m_form->setListName(proposedListName(files.first()));
    m_form->setFocus();
    read();
}

void ImportSheet::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose files with leads"), QFileInfo(m_files.value(0)).absolutePath(),
                                   tr("Tables (*.csv *.tsv *.txt *.tab);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportSheet::setFiles);
    dialog->open();
}

void ImportSheet::readSoon()
{
    m_pause.start();
}

/// Reads the beginning of the first file in the pool; a newer reading outdates it.
void ImportSheet::read()
{
    m_counting.cancel();
    m_count.reset();
    if (m_files.isEmpty())
        return;
    const quint64 ticket = ++m_ticket;
    const auto job = [import = m_import, file = m_files.first(), options = options()] {
        return import.preview(file, options, previewRows);
    };
    whenDone(QtConcurrent::run(job), this,
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
    const bool newLayout = m_model.preview().guess.columns != preview->guess.columns;
    m_model.setPreview(*preview);
    m_mapping = preview->guess.mapping;
    if (!m_mappingIsOwn)
        m_recognised = m_mapping;
    m_form->setGuess(preview->guess);
    placeMappings();
    if (newLayout && !m_mappingIsOwn && recallMapping()) {
        read();
        return;
    }
    m_report->setText(preview->guess.encodingDoubtful
                          ? tr("Please look at the umlauts and accents: the encoding is not certain.")
                          : tr("Counting the rows…"));
    updateVerb();
    countRows();
}

void ImportSheet::showFailure(const Error &error)
{
    m_model.setPreview({});
    m_report->setText(error.message);
    updateVerb();
}

void ImportSheet::placeMappings()
{
    m_header->setColumns(m_model.preview().guess.columns, m_mapping);
    m_header->resizeSection(ImportPreviewModel::LineColumn, 56);
    m_header->resizeSection(ImportPreviewModel::NumberColumn, columnWidth);
    m_header->resizeSection(ImportPreviewModel::RemarkColumn, 2 * columnWidth);
}

/// A field belongs to one column: choosing it for another one takes it away from the first.
void ImportSheet::mapColumn(int column, LeadField field)
{
    if (field != LeadField::None)
        std::replace(m_mapping.begin(), m_mapping.end(), field, LeadField::None);
    m_mapping[column] = field;
    m_mappingIsOwn = true;
    read();
}

/// Reads the whole file without storing anything, so that the button can say what it will do.
void ImportSheet::countRows()
{
    ImportOptions dry = options();
    if (dry.listName.isEmpty())
        dry.listName = proposedListName(m_files.first());
    dry.dryRun = true;
    m_counting = CancelFlag();
    const quint64 ticket = m_ticket;
    whenDone(m_import.run(m_files.first(), dry, m_counting, [](const ImportProgress &) {}), this,
             [this, ticket](const Result<ImportSummary> &summary) { takeCount(ticket, summary); });
}

void ImportSheet::takeCount(quint64 ticket, const Result<ImportSummary> &summary)
{
    if (ticket != m_ticket)
        return;
    if (summary) {
        m_count = *summary;
        m_report->setText(summaryText(summary->accepted, summary->duplicates, summary->refused, summary->held));
    } else {
        m_readable = false;
        m_report->setText(summary.error().message);
    }
    updateVerb();
}

void ImportSheet::updateVerb()
{
    const bool counted = m_count && m_files.size() == 1;
    const int leads = counted ? static_cast<int>(m_count->accepted + m_count->held) : 0;
    m_verb->setText(counted ? tr("Import %Ln lead(s)", nullptr, leads) : tr("Import leads"));
    const QString fault = m_form->fault();
    m_verb->setEnabled(m_readable && fault.isEmpty());
    m_verb->setToolTip(text::toolTip(fault));
}

void ImportSheet::accept()
{
    m_counting.cancel();
    rememberMapping();
    emit importRequested(m_files, options());
    QDialog::accept();
}

ImportOptions ImportSheet::options() const
{
    ImportOptions chosen = m_form->applied(m_base);
    chosen.csv.mapping.clear();
    if (m_mappingIsOwn)
        chosen.csv.mapping = chosenMapping();
    return chosen;
}

/// What the person chose; a field that was recognised and taken away again stands with an empty name.
QMap<LeadField, QString> ImportSheet::chosenMapping() const
{
    const QStringList &columns = m_model.preview().guess.columns;
    QMap<LeadField, QString> chosen;
    for (const LeadField field : std::as_const(m_recognised))
        chosen.insert(field, QString());
    for (int i = 0; i < m_mapping.size(); ++i) {
        const bool unique = columns.count(columns.value(i)) == 1;
        chosen.insert(m_mapping.at(i), unique ? columns.value(i) : QString::number(i + 1));
    }
    chosen.remove(LeadField::None);
    return chosen;
}

/// Files of the same columns are read alike the next time.
QString ImportSheet::layoutKey() const
{
    const QByteArray columns = m_model.preview().guess.columns.join(u'\n').toUtf8();
    return u"import/mapping/"_s
        + QString::fromLatin1(QCryptographicHash::hash(columns, QCryptographicHash::Sha256).toHex().left(16));
}

void ImportSheet::rememberMapping()
{
    if (!m_mappingIsOwn)
        return;
    QStringList codes;
    for (const LeadField field : std::as_const(m_mapping))
        codes.append(leadFieldCode(field));
    m_store.setValue(layoutKey(), codes.join(u','));
}

bool ImportSheet::recallMapping()
{
    const QStringList codes = m_store.value(layoutKey()).toString().split(u',');
    if (codes.size() != m_mapping.size() || codes.size() < 2)
        return false;
    for (qsizetype i = 0; i < codes.size(); ++i)
        m_mapping[i] = leadFieldFromCode(codes.at(i)).value_or(LeadField::None);
    m_mappingIsOwn = true;
    return true;
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
