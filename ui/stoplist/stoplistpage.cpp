#include "ui/stoplist/stoplistpage.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/stoplist/addnumberssheet.h"
#include "ui/stoplist/numberreading.h"
#include "ui/stoplist/reasondialog.h"
#include "ui/stoplist/stopdomainssheet.h"
#include "ui/stoplist/stoplistrows.h"
#include "ui/stoplist/stoplistsearch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/logsheet.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/passfocus.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StopListPage::StopListPage(StopListReader &reader, StopList &list, Changes &changes, std::function<QString()> country,
                           QWidget *parent)
    : Page(parent)
    , m_list(list)
    , m_reader(reader)
    , m_country(std::move(country))
    , m_model(reader)
{
    createLayout();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(200ms);
    connect(&m_refresh, &QTimer::timeout, this, &StopListPage::refresh);
    connect(&changes, &Changes::stopListChanged, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&m_export, &CsvExport::failed, this,
            [this](const Error &error) { emit message(messageOf(error)); });
    connect(&m_export, &CsvExport::finished, this, [this](const QString &fileName, qint64 rows) {
        emit message({.kind = Message::Kind::Success,
                      .text = tr("%Ln number(s) written to %1.", nullptr, static_cast<int>(rows))
                                  .arg(text::isolated(fileName))});
    });
    showState();
}

QString StopListPage::title() const
{
    return tr("Stop list");
}

QIcon StopListPage::icon() const
{
    return themedIcon("dialog-cancel"_L1);
}

void StopListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

QWidget *StopListPage::createHeader()
{
    auto *header = new PageHeader(title());
    m_search = header->addSearch(tr("Search number or source"));
    connect(header, &PageHeader::searchLeft, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    m_remove = flatButton(tr("Allow calls again…"));
    m_remove->setObjectName(u"remove"_s);
    m_remove->setEnabled(false);
    m_file = flatButton(tr("Add from a file…"), "document-import"_L1);
    m_file->setObjectName(u"addFile"_s);
    auto *add = primaryButton(tr("Add numbers"), "list-add"_L1);
    add->setObjectName(u"add"_s);
    header->addAction(m_remove);
    header->addAction(m_file);
    auto *more = flatButton(tr("More"));
    more->setObjectName(u"more"_s);
    more->setAccessibleName(tr("More for the stop list"));
    more->setMenu(createMenu());
    header->addAction(more);
    header->setMainAction(add);
    connect(header, &PageHeader::searchChanged, this, [this](const QString &text) {
        m_model.setText(text.trimmed());
        showState();
    });
    connect(add, &QPushButton::clicked, this, &StopListPage::openAdd);
    connect(m_file, &QPushButton::clicked, this, &StopListPage::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &StopListPage::askReason);
    m_header = header;
    return header;
}

void StopListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeader();
}

/// Only now the sizes of all texts are known.
void StopListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fitHeader();
}

/// The search keeps room for a number and some words; adding from a file is in the menu then.
void StopListPage::fitHeader()
{
    constexpr int letters = 40;
    const int file = m_file->sizeHint().width() + m_header->layout()->spacing();
    int others = m_header->layout()->minimumSize().width() - m_search->minimumSizeHint().width();
    if (!m_file->isHidden())
        others -= file;
    const bool fits = width() - others - file >= m_search->fontMetrics().averageCharWidth() * letters;
    if (m_file->isHidden() == fits)
        m_file->setVisible(fits);
    m_fileAction->setVisible(!fits);
}

QMenu *StopListPage::createMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &words, const QString &name, auto handler) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, handler);
        return action;
    };
    m_fileAction = add(tr("Add from a file…"), u"addFileAction"_s, [this] { chooseFile(); });
    m_fileAction->setVisible(false);
    add(tr("Export…"), u"exportStopList"_s, [this] { chooseExport(); });
    m_log = add(tr("Changes of the list"), u"stopListLog"_s, [this] { showLog(); });
    m_companies = add(tr("Companies by domain…"), u"stopDomains"_s, [this] { openDomains(); });
    m_companies->setVisible(false);
    menu->addSeparator();
    add(tr("Check against the national registry…"), u"registry"_s, [this] { emit registryRequested({}); });
    m_evidence = add(tr("Save the evidence of this number…"), u"evidence"_s, [this] { chooseEvidence(); });
    m_evidence->setEnabled(false);
    return menu;
}

void StopListPage::createLayout()
{
    m_count = new PlainLabel;
    m_count->setQuiet(true);
    m_count->setContentsMargins(gap::large, 0, gap::large, gap::medium);
    m_table = new QTableView;
    m_table->setObjectName(u"stopList"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableLook(*m_table);
    m_table->setColumnWidth(StopListModel::NumberColumn, 200);
    m_table->setColumnWidth(StopListModel::SourceColumn, 420);
    m_none = new EmptyState(themedIcon("dialog-cancel"_L1, IconInk::Secondary), {}, {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    connect(m_none, &EmptyState::activated, this, &StopListPage::openAdd);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showState(); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHeader());
    column->addWidget(m_count);
    column->addWidget(m_stack, 1);
    passFocus(*this, *m_table);
}

void StopListPage::refresh()
{
    const PhoneNumber chosen = m_model.entry(m_table->currentIndex().row()).phone;
    m_model.refresh();
    for (int row = 0; !chosen.isEmpty() && row < m_model.rowCount(); ++row) {
        if (m_model.entry(row).phone == chosen)
            m_table->selectRow(row);
    }
    showState();
}

void StopListPage::showState()
{
    const qint64 total = m_reader.count();
    m_count->setText(tr("%Ln number(s) that no campaign ever calls.", nullptr, static_cast<int>(total)));
    m_count->setVisible(total > 0);
    m_none->setSentence(total == 0 ? tr("Numbers on this list are never called. People who say stop during a call come here by themselves.")
                                   : tr("No entry matches."));
    m_none->setButtonText(total == 0 ? tr("Add numbers") : QString());
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget *>(m_none) : m_table);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_evidence->setEnabled(m_table->selectionModel()->hasSelection());
    m_log->setText(m_evidence->isEnabled() ? tr("Changes of this number") : tr("Changes of the list"));
}

void StopListPage::chooseExport()
{
    auto *dialog =
        new QFileDialog(this, tr("Export the stop list"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"stop-list.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StopListPage::exportTo);
    dialog->open();
}

void StopListPage::exportTo(const QString &fileName)
{
    const auto rows = std::make_shared<StopListRows>(m_reader);
    const auto started = m_export.start(
        fileName, StopListRows::header(), [rows] { return rows->next(); }, m_reader.count());
    if (!started)
        emit message(messageOf(started.error()));
}

void StopListPage::showLog()
{
    constexpr int mostLines = 10'000;
    const PhoneNumber chosen = m_model.entry(m_table->currentIndex().row()).phone;
    QList<LogRow> rows;
    for (const StopLogLine &line : m_reader.log(chosen, mostLines)) {
        const QString what = line.removed ? tr("taken off") : tr("added");
        const QString source = line.removed ? line.source : shownStopSource(line.source);
        rows.append({line.atUtc, {line.domain.isEmpty() ? line.phone.shown() : line.domain, what, source}});
    }
    const QString about = chosen.isEmpty() ? tr("Changes of the stop list")
                                           : tr("Changes of the stop list: %1").arg(chosen.shown());
    auto *sheet = new LogSheet(about, {tr("Number"), tr("What"), tr("Source or reason")}, rows,
                               tr("Nothing has happened yet."), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void StopListPage::setDomains(StopDomains *domains)
{
    m_domains = domains;
    m_companies->setVisible(domains != nullptr);
}

void StopListPage::openDomains()
{
    auto *sheet = new StopDomainsSheet(*m_domains, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void StopListPage::chooseEvidence()
{
    const PhoneNumber number = m_model.entry(m_table->currentIndex().row()).phone;
    if (number.isEmpty())
        return;
    auto *dialog =
        new QFileDialog(this, tr("Save the evidence"), QDir::homePath(), tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"evidence-%1.json"_s.arg(number.digits()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, number](const QString &fileName) { emit evidenceRequested(number, fileName); });
    dialog->open();
}

void StopListPage::openAdd()
{
    auto *sheet = new AddNumbersSheet(m_country(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AddNumbersSheet::addRequested, this, &StopListPage::add);
    sheet->open();
}

void StopListPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with numbers"), {}, tr("Text files (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StopListPage::addFile);
    dialog->open();
}

void StopListPage::addFile(const QString &fileName)
{
    const auto job = [fileName, region = m_country()] { return readNumbersFile(fileName, region); };
    const QString name = QFileInfo(fileName).fileName();
    whenDone(QtConcurrent::run(job), this, [this, name](const Result<ReadNumbers> &found) {
        if (!found)
            emit message(messageOf(found.error()));
        else if (found->numbers.isEmpty())
            emit message({ .kind = Message::Kind::Warning, .text = tr("%1 holds no telephone numbers.").arg(text::isolated(name)) });
        else
            addScrubbed(*found, name);
    });
}

/// A file often comes from a check against a registry: its date is asked for then.
void StopListPage::addScrubbed(const ReadNumbers &found, const QString &name)
{
    const QString source = tr("file %1").arg(text::shown(name, 200));
    whenDone(
        m_list.add(found.numbers, source), this, [this, found, name](const Result<StopListAdded> &added) {
            refresh();
            if (!added) {
                emit message(messageOf(added.error()));
                return;
            }
            const QLocale locale;
            QString words = tr("%1 added to the stop list, %2 were on it already.")
                                .arg(locale.toString(added->added), locale.toString(added->present));
            if (!found.badLines.isEmpty())
                words += u' '
                    + tr("%Ln line(s) hold no number, the first is line %1.", nullptr,
                         static_cast<int>(found.badLines.size()))
                          .arg(locale.toString(found.badLines.first()));
            emit message({.kind = found.badLines.isEmpty() ? Message::Kind::Success : Message::Kind::Warning,
                          .text = words,
                          .actionText = tr("Was it a registry check?"),
                          .action = [this, name] { emit registryRequested(name); }});
        });
}

void StopListPage::add(const QList<PhoneNumber> &numbers, const QString &source)
{
    whenDone(m_list.add(numbers, source), this, [this](const Result<StopListAdded> &added) {
        refresh();
        if (!added) {
            emit message(messageOf(added.error()));
            return;
        }
        const QLocale locale;
        emit message({ .kind = Message::Kind::Success,
                       .text = tr("%1 added to the stop list, %2 were on it already.")
                                   .arg(locale.toString(added->added), locale.toString(added->present)) });
    });
}

void StopListPage::askReason()
{
    const StopEntry entry = m_model.entry(m_table->currentIndex().row());
    if (entry.phone.isEmpty())
        return;
    auto *dialog = new ReasonDialog(entry.phone, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::removeRequested, this, &StopListPage::remove);
    dialog->open();
}

void StopListPage::remove(const PhoneNumber &number, const QString &reason)
{
    whenDone(m_list.remove(number, reason), this, [this, number](const Result<Done> &removed) {
        refresh();
        if (!removed) {
            emit message(messageOf(removed.error()));
            return;
        }
        emit message({ .kind = Message::Kind::Success,
                       .text = tr("%1 may be called again.").arg(text::isolated(number.shown())),
                       .actionText = tr("Undo"),
                       .action = [this, number] { add({ number }, tr("put back")); } });
    });
}
