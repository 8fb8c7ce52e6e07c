#include "core/dialing/preflightblockers.h"

#include "core/dialing/campaignplanner.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Source: calling-rules.md section 7.
constexpr int rulesAreOldAfterDays = 180;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

using Kind = PreflightBlocker::Kind;

/// Looks at one campaign; each check appends what it finds.
class Checks final {
public:
    Checks(const Preflight &preflight, const PreflightQuestion &question, const Gate &gate,
           const std::optional<Error> &scriptError)
        : m_preflight(preflight)
        , m_question(question)
        , m_settings(question.campaign.settings)
        , m_gate(gate)
        , m_scriptError(scriptError)
    {
    }
    QList<PreflightBlocker> run();

private:
    void add(Kind kind, const char *code, const QString &sentence, const QString &mend)
    {
        m_found.append({kind, QString::fromLatin1(code), sentence, mend});
    }
    void checkBusinessName();
    void checkKey();
    void checkScript();
    void checkLeads();
    void checkBudget();
    void checkCaller();
    void checkRules();
    qint64 skipped(GateReason reason) const;

    const Preflight &m_preflight;
    const PreflightQuestion &m_question;
    const CampaignSettings &m_settings;
    const Gate &m_gate;
    const std::optional<Error> &m_scriptError;
    QList<PreflightBlocker> m_found;
    bool m_hasName = false;
};

void Checks::checkBusinessName()
{
    m_hasName =
        !m_settings.business.trimmed().isEmpty() || !m_question.context.businessName.trimmed().isEmpty();
    if (!m_hasName)
        add(Kind::Stops, "no_business_name",
            Words::tr("There is no business name: people must hear who calls."),
            Words::tr(
                "Enter the registered name in the settings or in the campaign (BUSINESS_NAME, --business)."));
}

void Checks::checkKey()
{
    if (!m_question.hasApiKey)
        add(Kind::Stops, "no_api_key",
            Words::tr("There is no key of the provider, so nothing can be dialed."),
            Words::tr("Enter the key in the settings (headless: BLAND_API_KEY)."));
}

void Checks::checkScript()
{
    if (m_settings.promptText.trimmed().isEmpty()) {
        add(Kind::Stops, "no_script", Words::tr("The script is empty."),
            Words::tr("Choose or write a script and change the campaign."));
    } else if (m_scriptError && m_hasName) {
        add(Kind::Stops, "script_fault", m_scriptError->message,
            Words::tr("Correct the script and change the campaign."));
    }
}

qint64 Checks::skipped(GateReason reason) const
{
    const auto found = std::ranges::find(m_preflight.skips, reason, &Preflight::Skip::reason);
    return found == m_preflight.skips.end() ? 0 : found->leads.size();
}

void Checks::checkLeads()
{
    if (m_preflight.willDial > 0)
        return;
    const qint64 all = m_preflight.willSkip();
    if (all > 0 && skipped(GateReason::NoConsent) == all) {
        add(Kind::Stops, "no_ground", Words::tr("No lead has written consent, and a sales call needs it."),
            Words::tr("State the ground when importing the list, or make it a service campaign if it sells "
                      "nothing."));
        return;
    }
    add(Kind::Stops, "nothing_to_dial", Words::tr("There is no lead to dial."),
        all > 0 ? Words::tr("See below why each lead is left out.")
                : Words::tr("Import leads into the list of the campaign."));
}

void Checks::checkBudget()
{
    if (!m_settings.budget || m_preflight.willDial == 0)
        return;
    const Money left = *m_settings.budget - m_question.campaign.counts.spent;
    const auto usd = [](Money money) { return QLocale().toCurrencyString(money.usd(), u"$"_s, 2); };
    const Money worst = worstCasePerAttempt(m_settings, m_question.limits);
    if (left < worst) {
        add(Kind::Stops, "budget_too_small",
            Words::tr("The budget has %1 left, but one call can cost up to %2.").arg(usd(left), usd(worst)),
            Words::tr("Raise the budget or shorten the longest call."));
    } else if (left < m_preflight.forecast.high) {
        add(Kind::Shortens, "budget_short",
            Words::tr(
                "The budget has %1 left; calling everybody may cost up to %2. Dialing pauses when it is "
                "spent.")
                .arg(usd(left), usd(m_preflight.forecast.high)),
            Words::tr("Raise the budget, or take fewer attempts for each lead."));
    }
}

void Checks::checkCaller()
{
    if (m_settings.callerNumber.trimmed().isEmpty())
        add(Kind::Note, "no_caller_number",
            Words::tr("No caller number is chosen: people see one of the provider's pool."),
            Words::tr("Choose a number of your own in the campaign, so that people can ring back."));
    if (m_question.context.callbackNumber.trimmed().isEmpty())
        add(Kind::Note, "no_callback_number",
            Words::tr("There is no number people can call to ask not to be called again."),
            Words::tr("Enter the callback number in Settings."));
}

void Checks::checkRules()
{
    if (m_gate.rules().zones().isStale())
        add(Kind::Note, "stale_zone_data",
            Words::tr(
                "The time-zone data of this computer is old: British Columbia and Alberta are called only "
                "when both readings allow it."),
            Words::tr("Update the system's time-zone data (tzdata 2026b or later)."));
    const qint64 days = m_gate.rules().date().daysTo(m_question.nowUtc.date());
    if (days > rulesAreOldAfterDays)
        add(Kind::Note, "old_rules",
            Words::tr("The calling rules are of %1.")
                .arg(QLocale().toString(m_gate.rules().date(), QLocale::ShortFormat)),
            Words::tr("Laws change: look for a newer version of the program."));
}

QList<PreflightBlocker> Checks::run()
{
    checkBusinessName();
    checkKey();
    checkScript();
    checkLeads();
    checkBudget();
    checkCaller();
    checkRules();
    std::ranges::stable_sort(m_found, {}, &PreflightBlocker::kind);
    return m_found;
}

} // namespace

QList<PreflightBlocker> blockersOf(const Preflight &preflight, const PreflightQuestion &question,
                                   const Gate &gate, const std::optional<Error> &scriptError)
{
    return Checks(preflight, question, gate, scriptError).run();
}
