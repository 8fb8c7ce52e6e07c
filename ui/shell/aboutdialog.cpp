#include "ui/shell/aboutdialog.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"
#include "ui/widgets/tablelook.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QString version = u"Leadline " LEADLINE_VERSION ""_s;

QHBoxLayout *nameRow()
{
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(48, 48));
    auto *name = new PlainLabel(version);
    name->setObjectName(u"programVersion"_s);
    name->setTextSize(TextSize::Title, true);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::large);
    row->addWidget(picture);
    row->addWidget(name, 1);
    return row;
}

QTableView *partsTable(const QList<ProgramPart> &parts, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({ AboutDialog::tr("Part"), AboutDialog::tr("Version"), AboutDialog::tr("License"),
                                       AboutDialog::tr("Made by") });
    for (const ProgramPart &part : parts) {
        QList<QStandardItem *> items;
        for (const QString &cell : { part.name, part.version, part.licence, part.holder }) {
            items.append(new QStandardItem(cell));
            items.last()->setEditable(false);
            items.last()->setToolTip(text::toolTip(cell));
        }
        model->appendRow(items);
    }
    auto *table = new QTableView;
    table->setObjectName(u"parts"_s);
    table->setAccessibleName(AboutDialog::tr("Parts with version and license"));
    table->setModel(model);
    applyTableLook(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->resizeColumnsToContents();
    const int widest = table->fontMetrics().averageCharWidth() * 32;
    for (int column = 0; column < model->columnCount(); ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column), widest));
    table->horizontalHeader()->setSectionResizeMode(model->columnCount() - 1, QHeaderView::Stretch);
    return table;
}

QPlainTextEdit *licenceText()
{
    QFile file(u":/help/LICENSE"_s);
    auto *text = new QPlainTextEdit;
    text->setObjectName(u"licence"_s);
    text->setAccessibleName(AboutDialog::tr("License of Leadline"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

} // namespace

AboutDialog::AboutDialog(const QList<ProgramPart> &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
{
    setWindowTitle(tr("About Leadline"));
    auto *purpose = new PlainLabel;
    purpose->setWrapping(true);
    purpose->setText(tr("Calls the leads of a list through an AI voice provider at the right hour. "
                        "Your lists and results are stored on this computer; what a call needs is sent to the provider. "
                        "Free software under the GNU General Public License, version 3 or later."));
    auto *tabs = new QTabWidget;
    tabs->addTab(partsTable(parts, this), tr("Built with"));
    tabs->addTab(licenceText(), tr("License"));
    auto *copy = flatButton(tr("Copy the versions"), "edit-copy"_L1);
    copy->setObjectName(u"copyVersions"_s);
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::huge, gap::huge, gap::large);
    column->setSpacing(gap::large);
    column->addLayout(nameRow());
    column->addWidget(purpose);
    column->addWidget(tabs, 1);
    column->addLayout(foot);
    resize(sheetSize(*this, {860, 600}));
}

/// For a report: one line per part.
void AboutDialog::copyVersions() const
{
    QStringList lines { version };
    for (const ProgramPart &part : m_parts)
        lines.append(part.version.isEmpty() ? part.name : part.name + u' ' + part.version);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}
