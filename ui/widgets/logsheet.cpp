#include "ui/widgets/logsheet.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LogSheet::LogSheet(const QString &title, const QStringList &titles, const QList<LogRow> &rows,
                   const QString &empty, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels(QStringList(tr("When")) + titles);
    for (const LogRow &row : rows) {
        auto *when = new QStandardItem(shownMoment(row.atUtc));
        when->setToolTip(text::toolTip(shownMomentInFull(row.atUtc)));
        QList<QStandardItem *> items {when};
        for (const QString &cell : row.cells) {
            items.append(new QStandardItem(text::shown(cell, 500)));
            items.last()->setToolTip(text::toolTip(cell));
        }
        for (QStandardItem *item : std::as_const(items))
            item->setEditable(false);
        model->appendRow(items);
    }
    auto *table = new QTableView;
    table->setObjectName(u"logRows"_s);
    table->setAccessibleName(title);
    table->setModel(model);
    applyTableLook(*table);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setVisible(!rows.isEmpty());
    auto *nothing = new PlainLabel(empty);
    nothing->setQuiet(true);
    nothing->setVisible(rows.isEmpty());
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(table, 1);
    column->addWidget(nothing);
    column->addLayout(foot);
    resize(860, rows.isEmpty() ? 140 : 520);
}
