#include "core/dialing/dryrun.h"
#include "core/dialing/preflight.h"
#include "tests/support/testmain.h"
#include "tests/ui/calls/callsbench.h"
#include "tests/ui/support/screens.h"
#include "ui/campaigns/campaignsheet.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/dryrunsheet.h"
#include "ui/campaigns/preflightsheet.h"
#include "ui/campaigns/testcallsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/plainlabel.h"

#include "core/base/whendone.h"

#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using screens::cutTexts;
using screens::rowName;
using screens::shoot;

namespace {

Preflight looked()
{
    Preflight told;
    told.settings.name = u"Autumn fair"_s;
    told.willDial = 5'106;
    told.skips = {{GateReason::SalesBlocked, {{u"Washington"_s, 101}}, QList<LeadId>(101)},
                  {GateReason::MissingValue, {{u"first_name"_s, 60}}, QList<LeadId>(60)},
                  {GateReason::DuplicateInCampaign, {{QString(), 22}}, QList<LeadId>(22)},
                  {GateReason::RegionNotOpen, {{u"Puerto Rico"_s, 20}, {u"Guam"_s, 16}}, QList<LeadId>(36)}};
    told.forecast.firstUtc = QDateTime(QDate(2026, 11, 27), QTime(14, 0), Qt::UTC);
    told.forecast.lastUtc = told.forecast.firstUtc.addDays(3);
    told.forecast.attempts = 14'100;
    told.forecast.low = Money::fromUsd(640);
    told.forecast.high = Money::fromUsd(910);
    told.blockers = {{PreflightBlocker::Kind::Shortens, u"budget_short"_s,
                      u"The budget has $500.00 left; calling everybody may cost up to $910.00."_s,
                      u"Raise the budget, or take fewer attempts for each lead."_s}};
    for (int i = 0; i < 5; ++i)
        told.firstCalls.append({.lead = LeadId {i + 1},
                                .name = u"Sample Clinic %1"_s.arg(i + 1),
                                .phone = PhoneNumber::fromStored(CallsBench::number(i)),
                                .utc = told.forecast.firstUtc,
                                .zones = {u"America/Chicago"_s, u"America/New_York"_s},
                                .places = {u"Florida"_s},
                                .firstSentence = u"Hello, this is an AI assistant calling for Northwind Ltd."_s,
                                .task = u"Ask whether they want to see the new ultrasound carts.\n"_s.repeated(12)});
    return told;
}

DryRunResult played()
{
    DryRunResult dry;
    dry.settings.name = u"Autumn fair"_s;
    dry.startUtc = QDateTime(QDate(2026, 11, 27), QTime(14, 0), Qt::UTC);
    for (int i = 0; i < 400; ++i)
        dry.calls.append({LeadId {i}, u"Sample Clinic %1"_s.arg(i), PhoneNumber::fromStored(CallsBench::number(i)), 1,
                          dry.startUtc.addSecs(i), {u"America/New_York"_s}, static_cast<Outcome>(i % 10),
                          Money::fromUsd(0.18)});
    dry.rest = {{LeadId {900}, u"Washington Clinic"_s, PhoneNumber::fromStored(u"+12065550100"_s),
                 LeadStatus::Refused, u"sales_blocked"_s, {}}};
    dry.endUtc = dry.startUtc.addDays(2);
    return dry;
}

} // namespace

/// The page and its sheets in the sizes and looks people use: nothing is cut off.
class CampaignScreensTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCut_data()
    {
        screens::addScreens({{"empty-light", screens::usual, ThemeMode::Light},
                             {"many-light", screens::usual, ThemeMode::Light, 1.0, 600},
                             {"many-dark", screens::usual, ThemeMode::Dark, 1.0, 600},
                             {"many-narrow", screens::narrow, ThemeMode::Light, 1.0, 600},
                             {"many-large-dark", screens::large, ThemeMode::Dark, 1.0, 600},
                             {"many-bigtype", screens::large, ThemeMode::Light, 1.6, 600}});
    }
    void nothingIsCut()
    {
        QFETCH(int, leads);
        QFETCH(QSize, size);
        const screens::Dressed dressed;
        CallsBench bench;
        if (leads > 0) {
            bench.makeCalls(bench.campaign(leads, u"Autumn fair, Chicago"_s), 60);
            CampaignSettings second = CallLogFixture::settings(ListId {1}, u"Follow-up of the spring mailing"_s);
            bench.value(bench.log->createCampaign(second));
        }
        PromptLibrary library(bench.directory.filePath(u"prompts"_s));
        MainWindow window(bench.store);
        auto *page =
            new CampaignsPage(*bench.reader, *bench.log, *bench.leadReader, library, bench.changes, bench.store, true);
        window.addPage(page);
        window.resize(size);
        window.show();
        if (leads > 0)
            page->showCampaign(CampaignId {1});
        QTRY_COMPARE(page->findChild<QTableView *>(u"campaigns"_s)->model()->rowCount(), leads > 0 ? 2 : 0);
        QCoreApplication::sendPostedEvents();
        shoot(window, u"campaigns-"_s + rowName());
        QCOMPARE(cutTexts(window), QStringList());
    }

    void sheetsAreNotCut_data() { screens::addModes(); }
    void sheetsAreNotCut()
    {
        const screens::Dressed dressed;
        CallsBench bench;
        bench.addLeads(bench.people(20), u"Autumn fair"_s);
        bench.addLeads({{.phone = CallsBench::number(30)}}, u"Website"_s);
        PromptLibrary library(bench.directory.filePath(u"prompts"_s));
        CampaignSheet campaign({*bench.reader, *bench.log, *bench.leadReader, library, {}, true, nullptr});
        PreflightAnswers answers;
        answers.judge = [](const ForecastAssumptions &, const CancelFlag &, const PreflightProgress &) {
            return readyFuture<Result<Preflight>>(looked());
        };
        answers.foretell = [](const Preflight &told, const ForecastAssumptions &) { return readyFuture(told); };
        PreflightSheet preflight(u"Autumn fair"_s, answers);
        DryRunSheet dry(u"Autumn fair"_s, [](quint32, const CancelFlag &, const DryRunProgress &) {
            return readyFuture<Result<DryRunResult>>(played());
        });
        TestCallAnswers calls;
        calls.campaign = u"Autumn fair"_s;
        calls.numbers = {PhoneNumber::fromStored(u"+12025550143"_s)};
        calls.findLeads = [](const QString &) { return readyFuture(QList<LeadId> {LeadId {1}}); };
        calls.leads = [&bench](const QList<LeadId> &ids) { return bench.leadReader->leads(ids); };
        calls.textFor = [](const Lead &) -> Result<CallText> {
            return CallText {u"Hello, this is an AI assistant calling for Northwind Ltd."_s, u"Ask.\n"_s.repeated(30), {}, {}};
        };
        TestCallSheet test(calls);
        screens::lookAt({{&campaign, u"sheet-"_s},
                         {&preflight, u"preflight-"_s},
                         {&dry, u"dryrun-"_s},
                         {&test, u"testcall-"_s}});
        campaign.show();
        campaign.findChild<QToolButton *>(u"more"_s)->setChecked(true);
        QTRY_COMPARE(cutTexts(campaign), QStringList());
        shoot(*campaign.findChild<QWidget *>(u"campaignForm"_s), u"form-"_s + rowName());
    }
};

LEADLINE_TEST(CampaignScreensTest)
#include "tst_campaignscreens.moc"
