#include "ui/settings/rulesdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablelook.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int oldAfterDays = 180;
constexpr int widestColumn = 260;

} // namespace

RulesDialog::RulesDialog(const RuleBook &rules, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_model(rules)
{
    setWindowTitle(tr("Calling rules"));
    setModal(true);
    const QString date = QLocale().toString(rules.date(), QLocale::LongFormat);
    auto *version = new PlainLabel(tr("Rules of %1 (version %2)").arg(date, rules.version()));
    version->setObjectName(u"rulesVersion"_s);
    version->setTextSize(TextSize::Title, true);
    auto *warning =
        new PlainLabel(tr("These rules are older than %1 days. Laws change: look for a newer version of the "
                          "program.")
                           .arg(oldAfterDays));
    warning->setObjectName(u"rulesAreOld"_s);
    warning->setWrapping(true);
    warning->setProperty("fault", true);
    warning->setVisible(rules.date().daysTo(today) > oldAfterDays);
    auto *about = new PlainLabel(
        tr("Local time of the called person. Of several places a lead may be in, the strictest "
           "counts; a campaign may be stricter, never looser. Sure: A well founded, B one careful "
           "source, C sources disagree. Not legal advice."));
    about->setWrapping(true);
    about->setQuiet(true);
    auto *table = new QTableView;
    table->setObjectName(u"rules"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(&m_model);
    applyTableLook(*table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column), widestColumn));
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(version);
    column->addWidget(warning);
    column->addWidget(about);
    column->addWidget(table, 1);
    column->addLayout(foot);
    resize(1180, 680);
}
