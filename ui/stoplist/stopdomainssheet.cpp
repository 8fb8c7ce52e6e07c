#include "ui/stoplist/stopdomainssheet.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int domainColumn = 0;
constexpr int longestReason = 500;

} // namespace

StopDomainsSheet::StopDomainsSheet(StopDomains &domains, QWidget *parent)
    : QDialog(parent)
    , m_domains(domains)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView)
    , m_text(new QLineEdit)
    , m_add(primaryButton(tr("Add")))
    , m_reason(new QLineEdit)
    , m_remove(plainButton(tr("Allow calls again")))
    , m_report(new PlainLabel)
{
    setWindowTitle(tr("Companies that are never called"));
    setModal(true);
    createLayout();
    connect(m_text, &QLineEdit::textChanged, this, &StopDomainsSheet::showState);
    connect(m_add, &QPushButton::clicked, this, &StopDomainsSheet::addTyped);
    connect(m_reason, &QLineEdit::textChanged, this, &StopDomainsSheet::showState);
    connect(m_remove, &QPushButton::clicked, this, &StopDomainsSheet::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StopDomainsSheet::showState);
    connect(&m_export, &CsvExport::failed, this,
            [this](const Error &error) { m_report->setText(error.message); });
    connect(&m_export, &CsvExport::finished, this, [this](const QString &fileName, qint64 rows) {
        m_report->setText(tr("%Ln domain(s) written to %1.", nullptr, static_cast<int>(rows))
                              .arg(text::isolated(fileName)));
    });
    refresh();
}

void StopDomainsSheet::createLayout()
{
    auto *sentence = new PlainLabel;
    sentence->setWrapping(true);
    sentence->setText(
        tr("No campaign calls leads whose e-mail or web address lies in one of these domains."));
    m_table->setObjectName(u"domains"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableLook(*m_table);
    setEmptyWords(*m_table, tr("No company yet: type its domain above, or add a file of domains."));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_report->setQuiet(true);
    m_report->setWrapping(true);
    m_report->setObjectName(u"domainReport"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(sentence);
    column->addWidget(formLabel(tr("&Domain of the company"), m_text));
    column->addLayout(createAdding());
    column->addWidget(m_table, 1);
    column->addWidget(formLabel(tr("&Reason for calling the chosen company again"), m_reason));
    column->addLayout(createRemoving());
    column->addWidget(m_report);
    column->addLayout(createFoot());
    resize(640, 560);
}

QBoxLayout *StopDomainsSheet::createAdding()
{
    m_text->setObjectName(u"domain"_s);
    m_text->setPlaceholderText(u"example.com"_s);
    m_add->setObjectName(u"addDomain"_s);
    m_add->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    return row;
}

QBoxLayout *StopDomainsSheet::createRemoving()
{
    m_reason->setObjectName(u"domainReason"_s);
    m_reason->setMaxLength(longestReason);
    m_remove->setObjectName(u"removeDomain"_s);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_reason, 1);
    row->addWidget(m_remove);
    return row;
}

QBoxLayout *StopDomainsSheet::createFoot()
{
    auto *file = plainButton(tr("Add from a file…"));
    auto *exporting = plainButton(tr("Export…"));
    auto *close = plainButton(tr("Close"));
    for (QPushButton *button : {file, exporting, close})
        button->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &StopDomainsSheet::chooseFile);
    connect(exporting, &QPushButton::clicked, this, &StopDomainsSheet::chooseExport);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(file);
    row->addWidget(exporting);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void StopDomainsSheet::addTyped()
{
    const auto domain = stopdomain::read(m_text->text());
    if (!domain) {
        m_report->setText(domain.error().message);
        return;
    }
    m_text->clear();
    add({*domain}, tr("typed in"), {});
}

void StopDomainsSheet::addFile(const QString &fileName)
{
    const auto reading = QtConcurrent::run([fileName] { return stopdomain::readFile(fileName); });
    whenDone(reading, this, [this, fileName](const Result<stopdomain::Found> &found) {
        if (found)
            addFound(*found, QFileInfo(fileName).fileName());
        else
            m_report->setText(found.error().message);
    });
}

void StopDomainsSheet::addFound(const stopdomain::Found &found, const QString &fileName)
{
    QString remark;
    if (!found.badLines.isEmpty())
        remark = tr("%Ln line(s) hold no domain of a company, the first is line %1.", nullptr,
                    static_cast<int>(found.badLines.size()))
                     .arg(QLocale().toString(found.badLines.first()));
    if (found.domains.isEmpty())
        m_report->setText(remark.isEmpty() ? tr("%1 holds no domains.").arg(text::isolated(fileName))
                                           : remark);
    else
        add(found.domains, tr("file %1").arg(text::shown(fileName, 200)), remark);
}

void StopDomainsSheet::add(const QStringList &domains, const QString &source, const QString &remark)
{
    whenDone(m_domains.add(domains, source), this, [this, remark](const Result<StopListAdded> &added) {
        refresh();
        if (!added) {
            m_report->setText(added.error().message);
            return;
        }
        const QLocale locale;
        const QString words = tr("%1 added to the stop list, %2 were on it already.")
                                  .arg(locale.toString(added->added), locale.toString(added->present));
        m_report->setText(remark.isEmpty() ? words : words + u' ' + remark);
    });
}

void StopDomainsSheet::remove()
{
    const QString domain = chosen();
    whenDone(m_domains.remove(domain, m_reason->text().trimmed()), this,
             [this, domain](const Result<Done> &removed) {
                 refresh();
                 m_report->setText(removed ? tr("%1 may be called again.").arg(text::isolated(domain))
                                           : removed.error().message);
             });
    m_reason->clear();
}

void StopDomainsSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with domains"), {},
                                   tr("Text files (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StopDomainsSheet::addFile);
    dialog->open();
}

void StopDomainsSheet::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the domains"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"stop-list-domains.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StopDomainsSheet::exportTo);
    dialog->open();
}

void StopDomainsSheet::exportTo(const QString &fileName)
{
    QList<QStringList> rows;
    for (const StopDomain &entry : m_domains.all())
        rows.append({entry.domain, entry.source, entry.addedUtc.toString(Qt::ISODateWithMs)});
    const qint64 total = rows.size();
    const auto left = std::make_shared<QList<QStringList>>(std::move(rows));
    const auto started = m_export.start(
        fileName, {u"domain"_s, u"source"_s, u"added_at"_s},
        [left] { return std::exchange(*left, QList<QStringList>()); }, total);
    if (!started)
        m_report->setText(started.error().message);
}

void StopDomainsSheet::refresh()
{
    const QString before = chosen();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Domain"), tr("Added"), tr("Source")});
    for (const StopDomain &entry : m_domains.all()) {
        const QList<QStandardItem *> items {new QStandardItem(entry.domain),
                                            new QStandardItem(shownMoment(entry.addedUtc)),
                                            new QStandardItem(text::shown(entry.source, 200))};
        for (QStandardItem *item : items)
            item->setEditable(false);
        m_model->appendRow(items);
        if (entry.domain == before)
            m_table->selectRow(m_model->rowCount() - 1);
    }
    m_table->resizeColumnsToContents();
    showState();
}

void StopDomainsSheet::showState()
{
    constexpr int shortestReason = 3;
    m_add->setEnabled(!m_text->text().trimmed().isEmpty());
    m_remove->setEnabled(!chosen().isEmpty() && m_reason->text().trimmed().size() >= shortestReason);
}

/// Empty when none is.
QString StopDomainsSheet::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(domainColumn);
    return rows.isEmpty() ? QString() : rows.first().data().toString();
}
