#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "tests/ui/support/screens.h"
#include "tests/ui/support/workplace.h"
#include "ui/help/firststeps.h"
#include "ui/leads/importsdialog.h"
#include "ui/leads/importsheet.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/stoplist/addnumberssheet.h"
#include "ui/stoplist/reasondialog.h"
#include "ui/stoplist/stoplistpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressstrip.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;
using screens::cutTexts;
using screens::shoot;

namespace {

struct Opened {
    explicit Opened(Workplace &place)
        : window(*place.settings)
        , leads(new LeadsPage(*place.leads, *place.leadStore, *place.leadEditor, *place.leadRecords, place.import, *place.calls, place.changes, *place.settings,
                              [&place] { return place.options(); }))
        , stopList(new StopListPage(*place.stopListReader, *place.stopList, place.changes, [] { return u"US"_s; }))
        , settings(new SettingsPage(Settings {}, *place.settings, secrets))
    {
        window.addPage(leads);
        window.addPage(stopList);
        window.addPageAtBottom(settings);
        window.setDemo(true);
        window.show();
    }

    QTableView *table() const { return leads->findChild<QTableView *>(u"leads"_s); }

    MemorySecretStore secrets;
    MainWindow window;
    LeadsPage *leads;
    StopListPage *stopList;
    SettingsPage *settings;
};

Campaign running()
{
    Campaign campaign;
    campaign.id = CampaignId { 1 };
    campaign.state = CampaignState::Running;
    campaign.settings.name = u"Autumn fair"_s;
    campaign.settings.budget = Money::fromUsd(500);
    campaign.counts.leads = { { LeadStatus::Ready, 1196 }, { LeadStatus::Open, 8 }, { LeadStatus::Finished, 4099 } };
    campaign.counts.outcomes = { { Outcome::Interested, 41 } };
    campaign.counts.spent = Money::fromUsd(96.2);
    return campaign;
}

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCut_data()
    {
        screens::addScreens({{"empty-light", screens::usual, ThemeMode::Light},
                             {"few-light", screens::usual, ThemeMode::Light, 1.0, 20},
                             {"few-narrow", screens::narrow, ThemeMode::Light, 1.0, 20},
                             {"many-dark", screens::usual, ThemeMode::Dark, 1.0, 1300},
                             {"many-large-light", screens::large, ThemeMode::Light, 1.0, 1300},
                             {"few-contrast", screens::usual, ThemeMode::HighContrast, 1.0, 20},
                             {"few-bigtype", screens::large, ThemeMode::Dark, 1.6, 20}});
    }
    void nothingIsCut()
    {
        QFETCH(int, leads);
        QFETCH(QSize, size);
        const screens::Dressed dressed;
        const QString name = screens::rowName();
        Workplace place;
        if (leads > 0)
            place.importFile(place.writeFirms(u"firms.csv"_s, leads), u"Firms"_s, DuplicatePolicy::Keep);
        Opened opened(place);
        opened.window.resize(size);
        QTRY_COMPARE(opened.table()->model()->rowCount(), leads);
        if (leads > 0)
            opened.table()->selectRow(3);
        opened.window.setCampaign(running(), { .kind = QueueStatus::Kind::Dialing, .text = u"dialing 8 of 10"_s, .untilUtc = {} });
        if (leads == 20)
            opened.window.showMessage(
                {.kind = Message::Kind::Success, .text = u"Firms: 20 new."_s, .actionText = u"Undo"_s});
        shoot(opened.window, u"leads-"_s + name);
        QTRY_COMPARE(cutTexts(opened.window), QStringList());

        if (leads > 0)
            opened.stopList->add({ PhoneNumber::fromStored(u"+12125550143"_s), PhoneNumber::fromStored(u"+13055550199"_s) }, u"typed in"_s);
        opened.window.showPage(opened.stopList);
        QTRY_COMPARE(opened.stopList->findChild<QTableView *>(u"stopList"_s)->model()->rowCount(), leads > 0 ? 2 : 0);
        shoot(opened.window, u"stoplist-"_s + name);
        QTRY_COMPARE(cutTexts(opened.window), QStringList());

        opened.window.showPage(opened.settings);
        shoot(opened.window, u"settings-"_s + name);
        shoot(*opened.settings->findChild<QScrollArea *>()->widget(), u"settingsform-"_s + name);
        QTRY_COMPARE(cutTexts(opened.window), QStringList());
    }

    void sheetsAreNotCut_data() { screens::addModes(); }
    void sheetsAreNotCut()
    {
        const screens::Dressed dressed;
        const QString name = screens::rowName();
        Workplace place;
        const QString mixed = place.write(u"autumn_fair.csv"_s,
                                          "Firm;Contact;Tel;City;State;Branch;Remark\n"
                                          "Sample Clinic;;212 555 0143;New York;NY;Health;\n"
                                          "Sample Dental;;1-800-FLOWERS;Austin;TX;Health;asked for a leaflet\n"
                                          "Sample Bakery;;(305) 555-0144;Miami;FL;Food;\n"
                                          "Sample Garage;;911;Portland;OR;Cars;\n"
                                          "Sample Cinema;;0 512 555 0150;Austin;TX;Leisure;\n"
                                          "Sample Clinic again;;+12125550143;New York;NY;Health;\n");
        ImportSheet sheet(place.import, *place.settings, place.options());
        sheet.setFiles({ mixed });
        sheet.show();
        QTRY_VERIFY(sheet.findChild<QPushButton *>(u"importVerb"_s)->text().contains(u"lead(s)"_s)
                    || sheet.findChild<QPushButton *>(u"importVerb"_s)->text() != u"Import leads"_s);
        shoot(sheet, u"import-"_s + name);
        QTRY_COMPARE(cutTexts(sheet), QStringList()); // the chips come with the count
        place.importFile(mixed, u"Fair"_s);

        ImportsDialog imports(*place.leads, *place.leadStore);
        AddNumbersSheet add(u"US"_s);
        ReasonDialog reason(PhoneNumber::fromStored(u"+12125550143"_s));
        AboutDialog about({ { u"Qt"_s, u"6.4.2"_s, u"LGPL-3.0-only"_s, u"The Qt Company and contributors"_s } });
        MemorySecretStore secrets;
        FirstStepsPanel steps(secrets);
        steps.resize(380, 1000);
        steps.show();
        shoot(steps, u"steps-"_s + name);
        QCOMPARE(cutTexts(steps), QStringList());
        screens::lookAt(
            {{&imports, u"imports-"_s}, {&add, u"add-"_s}, {&reason, u"reason-"_s}, {&about, u"about-"_s}});
    }
};

LEADLINE_TEST(ScreensTest)
#include "tst_screens.moc"
