#include "ui/settings/rulesdialog.h"

#include "core/rules/ownrules.h"
#include "ui/settings/ownrulesheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"
#include "ui/widgets/tablelook.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int oldAfterDays = 180;
constexpr int widestColumn = 260;

} // namespace

RulesDialog::RulesDialog(const RuleBook &rules, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_today(today)
    , m_model(rules)
    , m_version(new PlainLabel)
    , m_warning(new PlainLabel)
    , m_table(new QTableView)
    , m_narrow(primaryButton(tr("Make stricter…")))
    , m_open(plainButton(tr("Open for a campaign…")))
{
    setWindowTitle(tr("Calling rules"));
    setModal(true);
    createLayout();
    showVersion();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RulesDialog::showActions);
    connect(m_table, &QTableView::activated, this, &RulesDialog::narrow);
    connect(m_narrow, &QPushButton::clicked, this, &RulesDialog::narrow);
    connect(m_open, &QPushButton::clicked, this, &RulesDialog::openForCampaign);
    m_table->selectRow(0);
}

void RulesDialog::createLayout()
{
    m_version->setObjectName(u"rulesVersion"_s);
    m_version->setTextSize(TextSize::Title, true);
    m_warning->setObjectName(u"rulesAreOld"_s);
    m_warning->setWrapping(true);
    m_warning->setProperty("fault", true);
    auto *about = new PlainLabel(
        tr("Local time of the called person. Of several places a lead may be in, the strictest "
           "counts; a campaign may be stricter, never looser. Sure: A well founded, B one careful "
           "source, C sources disagree. Not legal advice."));
    about->setWrapping(true);
    about->setQuiet(true);
    m_table->setObjectName(u"rules"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    applyTableLook(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widestColumn));
    m_narrow->setObjectName(u"narrow"_s);
    m_open->setObjectName(u"openForCampaign"_s);
    auto *log = plainButton(tr("Changes"));
    log->setObjectName(u"ruleLog"_s);
    auto *close = plainButton(tr("Close"));
    connect(log, &QPushButton::clicked, this, &RulesDialog::logRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addWidget(log);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_open);
    foot->addWidget(m_narrow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_version);
    column->addWidget(m_warning);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    resize(sheetSize(*this, {1180, 680}, {1500, 860}));
}

void RulesDialog::showVersion()
{
    const QString date = QLocale().toString(m_rules.date(), QLocale::LongFormat);
    const auto own = static_cast<int>(m_rules.own().rules.size());
    const QString shipped = tr("Rules of %1 (version %2)").arg(date, m_rules.version());
    m_version->setText(own == 0 ? shipped : tr("%1, stricter in %Ln place(s)", nullptr, own).arg(shipped));
    m_warning->setText(tr("These rules are older than %1 days. Laws change: look for a newer version of the "
                          "program.")
                           .arg(oldAfterDays));
    m_warning->setVisible(m_rules.date().daysTo(m_today) > oldAfterDays);
}

QString RulesDialog::chosenRegion() const
{
    return m_model.regionAt(m_table->currentIndex().row());
}

void RulesDialog::setRules(const RuleBook &rules)
{
    const QString chosen = chosenRegion();
    m_rules = rules;
    m_model.setRules(rules);
    showVersion();
    m_table->selectRow(std::max(0, m_model.rowOf(chosen)));
    showActions();
}

void RulesDialog::setCampaigns(const QList<NamedCampaign> &campaigns, const QList<SalesOpening> &openings)
{
    m_campaigns = campaigns;
    m_openings = openings;
    showActions();
}

void RulesDialog::showProblem(const QString &problem)
{
    m_warning->setText(problem);
    m_warning->show();
}

void RulesDialog::showActions()
{
    const RegionRule *shipped = m_rules.shippedRegion(chosenRegion());
    m_narrow->setEnabled(shipped != nullptr);
    m_open->setVisible(shipped && shipped->salesBlocked);
}

void RulesDialog::narrow()
{
    const RegionRule *shipped = m_rules.shippedRegion(chosenRegion());
    if (!shipped)
        return;
    const QList<OwnRule> &all = m_rules.own().rules;
    const auto found = std::ranges::find(all, shipped->region, &OwnRule::region);
    auto *sheet = new OwnRuleSheet(*shipped, found == all.end() ? OwnRule {} : *found, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &OwnRuleSheet::ruleChosen, this, [this](const OwnRule &rule, const QString &reason) {
        QList<OwnRule> rules = m_rules.own().rules;
        rules.removeIf([&rule](const OwnRule &other) { return other.region == rule.region; });
        if (!rule.demandsNothing())
            rules.append(rule);
        emit ownRulesChosen(rules, reason);
    });
    sheet->open();
}

void RulesDialog::openForCampaign()
{
    const RegionRule *shipped = m_rules.shippedRegion(chosenRegion());
    if (!shipped)
        return;
    auto *sheet = new OpeningSheet(*shipped, m_campaigns, m_openings, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &OpeningSheet::openRequested, this, &RulesDialog::openRequested);
    connect(sheet, &OpeningSheet::closeRequested, this, &RulesDialog::closeRequested);
    sheet->open();
}
