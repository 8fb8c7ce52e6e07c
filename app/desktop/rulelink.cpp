#include "app/desktop/rulelink.h"

#include "app/station/process.h"
#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/storage/evidence.h"
#include "ui/settings/rulesdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/stoplist/registrysheet.h"
#include "ui/stoplist/stoplistpage.h"
#include "ui/widgets/logsheet.h"

#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLogLines = 10'000;
constexpr int oldAfterDays = 180;

Result<Done> writeEvidence(const QString &databaseFile, const PhoneNumber &number, const QDateTime &nowUtc,
                           const QString &fileName)
{
    const auto text = evidence::ofNumber(databaseFile, number, nowUtc);
    if (!text)
        return text.error();
    QSaveFile file(fileName);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(*text) == text->size() && file.commit();
    if (written)
        return Done {};
    return Error {Error::Kind::Storage,
                  RuleLink::tr("%1 cannot be written: %2").arg(text::isolated(fileName), file.errorString())};
}

QString actionText(const QString &action)
{
    if (action == "rules"_L1)
        return RuleLink::tr("own rules");
    if (action == "opened"_L1)
        return RuleLink::tr("opened for sales");
    if (action == "closed"_L1)
        return RuleLink::tr("closed for sales");
    return RuleLink::tr("registry check");
}

} // namespace

RuleLink::RuleLink(DataStore &data, MainWindow &window, SettingsPage &settings, StopListPage &stopList)
    : m_data(data)
    , m_window(window)
    , m_user(operatorName())
{
    connect(&settings, &SettingsPage::rulesRequested, this, &RuleLink::showRules);
    connect(&stopList, &StopListPage::registryRequested, this, &RuleLink::askRegistry);
    connect(&stopList, &StopListPage::evidenceRequested, this, &RuleLink::saveEvidence);
    warn();
}

/// What is out of date is said at the start; the gate is strict by itself.
void RuleLink::warn()
{
    const RuleBook &rules = m_data.gate.rules();
    if (rules.zones().isStale())
        m_window.showMessage({Message::Kind::Warning,
                              tr("The time-zone data of this computer is older than the law in British "
                                 "Columbia and Alberta. Calls there "
                                 "are placed only in hours that are right by both. Update the system.")});
    else if (rules.date().daysTo(m_data.clock.nowUtc().date()) > oldAfterDays)
        m_window.showMessage(
            {.kind = Message::Kind::Warning,
             .text = tr("The calling rules are of %1. Laws change: look for a newer version of the program.")
                         .arg(QLocale().toString(rules.date(), QLocale::LongFormat)),
             .actionText = tr("Show the rules"),
             .action = [this] { showRules(); },
             .comesBack = true});
}

template <typename T> void RuleLink::afterwards(const QFuture<Result<T>> &done)
{
    whenDone(done, this, [this](const Result<T> &result) {
        refreshRules();
        if (result)
            return;
        if (m_dialog)
            m_dialog->showProblem(result.error().message);
        else
            m_window.showMessage({Message::Kind::Error, result.error().message});
    });
}

void RuleLink::showRules()
{
    m_dialog = new RulesDialog(m_data.gateInForce().rules(), m_data.clock.nowUtc().date(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectRules(*m_dialog);
    refreshRules();
    m_dialog->open();
}

void RuleLink::connectRules(RulesDialog &dialog)
{
    connect(&dialog, &RulesDialog::ownRulesChosen, this,
            [this](const QList<OwnRule> &rules, const QString &reason) {
                afterwards(m_data.rules->setOwnRules(rules, reason, m_user));
            });
    connect(&dialog, &RulesDialog::openRequested, this,
            [this](CampaignId campaign, const QString &region, const QString &reason) {
                afterwards(m_data.rules->openForSales(campaign, region, reason, m_user));
            });
    connect(&dialog, &RulesDialog::closeRequested, this, [this](CampaignId campaign, const QString &region) {
        afterwards(m_data.rules->closeForSales(campaign, region, m_user));
    });
    connect(&dialog, &RulesDialog::logRequested, this, &RuleLink::showLog);
}

void RuleLink::refreshRules()
{
    if (!m_dialog)
        return;
    QList<NamedCampaign> campaigns;
    for (const Campaign &campaign : m_data.calls->campaigns()) {
        if (campaign.settings.kind == CampaignKind::Sales)
            campaigns.append({campaign.id, campaign.settings.name});
    }
    m_dialog->setRules(m_data.gateInForce().rules());
    m_dialog->setCampaigns(campaigns, m_data.ruleReader->openings());
}

void RuleLink::showLog()
{
    QList<LogRow> rows;
    for (const RuleLogLine &line : m_data.ruleReader->log(mostLogLines))
        rows.append({line.atUtc, {line.by, actionText(line.action), line.subject, line.reason}});
    auto *sheet = new LogSheet(tr("Changes of the rules"), {tr("Who"), tr("What"), tr("About"), tr("Reason")},
                               rows, tr("Nobody has changed the rules yet."), m_dialog.data());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void RuleLink::askRegistry(const QString &source)
{
    auto *sheet = new RegistrySheet(m_data.leads->lists(), m_data.ruleReader->scrubs(),
                                    m_data.clock.nowUtc().date(), source, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RegistrySheet::scrubChosen, this, [this](ListId list, const ListScrub &scrub) {
        afterwards(m_data.rules->setScrub(list, scrub, m_user));
        m_window.showMessage(
            {Message::Kind::Success, RegistrySheet::stateText(scrub, m_data.clock.nowUtc().date())});
    });
    sheet->open();
}

void RuleLink::saveEvidence(const PhoneNumber &number, const QString &fileName)
{
    const auto written = QtConcurrent::run([file = m_data.fileName(), number, now = m_data.clock.nowUtc(),
                                            fileName] { return writeEvidence(file, number, now, fileName); });
    whenDone(written, this, [this, fileName](const Result<Done> &done) {
        if (!done)
            m_window.showMessage({Message::Kind::Error, done.error().message});
        else
            m_window.showMessage(
                {Message::Kind::Success, tr("Written to %1.").arg(text::isolated(fileName))});
    });
}
