#include "tests/support/testmain.h"

#include "tests/ui/calls/callsbench.h"
#include "ui/campaigns/campaignlistmodel.h"
#include "ui/campaigns/campaignsheet.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/sharelist.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Opened {
    explicit Opened(CallsBench &bench, bool loopback = true)
        : library(bench.directory.filePath(u"prompts"_s))
        , page(*bench.reader, *bench.log, *bench.leadReader, library, bench.changes, bench.store, loopback)
    {
        QObject::connect(&page, &Page::message, &page, [this](const Message &message) { messages.append(message); });
        page.resize(1200, 760);
        page.show();
    }

    CampaignSheet *openSheet()
    {
        page.findChild<QPushButton *>(u"newCampaign"_s)->click();
        return page.findChild<CampaignSheet *>();
    }
    QAbstractItemModel *model() const { return page.findChild<QTableView *>(u"campaigns"_s)->model(); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QAction *action(const QString &name) const { return page.findChild<QAction *>(name); }
    QString words(const QString &name) const { return page.findChild<PlainLabel *>(name)->fullText(); }

    PromptLibrary library;
    QList<Message> messages;
    CampaignsPage page;
};

/// A script of our own, which no shipped one hides.
void addScript(const PromptLibrary &library, const QString &name, const QString &text)
{
    QVERIFY(QDir().mkpath(library.directory()));
    QVERIFY(library.save(name, text));
}

} // namespace

class CampaignsPageTest : public QObject {
    Q_OBJECT

private slots:
    void aScriptIsNotBlamedWhereThereAreNoLeads()
    {
        CallsBench bench;
        QVERIFY(bench.leadReader->lists().isEmpty());
        Opened opened(bench);
        const auto *script = opened.openSheet()->findChild<QComboBox *>(u"script"_s);
        QVERIFY(script->count() > 0);
        QCOMPARE(script->accessibleDescription(), QString());
    }

    void invitesToMakeOne()
    {
        CallsBench bench;
        bench.addLeads(bench.people(2));
        Opened opened(bench);
        QVERIFY(!opened.page.findChild<QTableView *>(u"campaigns"_s)->isVisible());
        QSignalSpy imports(&opened.page, &CampaignsPage::importRequested);
        opened.button(u"startFirst"_s)->click();
        QVERIFY(opened.page.findChild<CampaignSheet *>());
        QCOMPARE(imports.size(), 0);
    }

    void withoutLeadsItLeadsToTheirImport()
    {
        CallsBench bench;
        Opened opened(bench);
        auto *start = opened.button(u"startFirst"_s);
        QVERIFY(start->isVisible());
        QCOMPARE(start->text(), u"Import leads"_s);
        QSignalSpy imports(&opened.page, &CampaignsPage::importRequested);
        start->click();
        QCOMPARE(imports.size(), 1);
        QVERIFY(!opened.page.findChild<CampaignSheet *>());
    }

    /// In wide letters, as words of another language are: the state has more than its title says.
    void figuresLeaveTheNameItsRoom()
    {
        CallsBench bench;
        bench.campaign(2, u"Autumn fair in the north"_s);
        Opened opened(bench);
        auto *table = opened.page.findChild<QTableView *>(u"campaigns"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QFont wide = table->font();
        wide.setStretch(QFont::UltraExpanded);
        table->setFont(wide);
        auto *splitter = opened.page.findChild<QSplitter *>();
        const auto *header = table->horizontalHeader();
        const int room = 12 * header->fontMetrics().averageCharWidth();
        const auto set = [&](int width) {
            splitter->setSizes({width, opened.page.width() - width});
            QCoreApplication::processEvents();
        };
        const auto figuresShown = [table] {
            return (table->isColumnHidden(CampaignListModel::InterestedColumn) ? 0 : 1)
                + (table->isColumnHidden(CampaignListModel::SpentColumn) ? 0 : 1);
        };
        QList<int> shown;
        for (int width = 260; width <= 740; width += 10) { // in small steps, each after the widest of all
            set(740);
            QCOMPARE(figuresShown(), 2);
            set(width);
            shown += figuresShown();
            QVERIFY2(shown.last() == 0 || header->sectionSize(CampaignListModel::NameColumn) >= room,
                     qPrintable(QString::number(width)));
        }
        QCOMPARE(shown.first(), 0);
        QVERIFY(std::ranges::is_sorted(shown));
    }

    void createsACampaignThroughTheSheet()
    {
        CallsBench bench;
        const ListId list = bench.addLeads(bench.people(12), u"Fair"_s);
        Opened opened(bench);
        addScript(opened.library, u"hello"_s, u"Say hello to {{ first_name | default(\"you\") }}."_s);
        CampaignSheet *sheet = opened.openSheet();
        QVERIFY(sheet);
        auto *script = sheet->findChild<QComboBox *>(u"script"_s);
        script->setCurrentIndex(script->findData(u"hello"_s));
        sheet->findChild<QLineEdit *>(u"name"_s)->setText(u"Autumn fair"_s);
        sheet->findChild<QCheckBox *>(u"anyHours"_s)->setChecked(true);
        QVERIFY(sheet->findChild<PlainLabel *>(u"firstSentence"_s)->fullText().contains(u"AI assistant"_s));
        sheet->findChild<QPushButton *>(u"createCampaign"_s)->click();
        QTRY_COMPARE(opened.model()->rowCount(), 1);
        const auto made = bench.reader->campaignByName(u"Autumn fair"_s);
        QVERIFY(made);
        QCOMPARE(made->settings.list, list);
        QCOMPARE(made->settings.promptName, u"hello"_s);
        QVERIFY(made->settings.hours.any);
        QCOMPARE(made->state, CampaignState::Draft);
        QTRY_COMPARE(bench.reader->counts(made->id).total(), 12); // the leads come behind the campaign
        QTRY_COMPARE(opened.words(u"campaignName"_s), u"Autumn fair"_s);
        QTRY_VERIFY(!opened.messages.isEmpty());
        QSignalSpy started(&opened.page, &CampaignsPage::startRequested);
        opened.messages.constLast().action();
        QCOMPARE(started.size(), 1);
    }

    void namesTheBusinessThatIsInForce()
    {
        CallsBench bench;
        bench.addLeads(bench.people(2), u"Fair"_s);
        Opened opened(bench);
        opened.page.setBusiness([] {
            BusinessSettings given; // by the environment, and stored nowhere
            given.businessName = u"Harbour Street Software"_s;
            return given;
        });
        addScript(opened.library, u"hello"_s, u"Say hello."_s);
        CampaignSheet *sheet = opened.openSheet();
        auto *script = sheet->findChild<QComboBox *>(u"script"_s);
        script->setCurrentIndex(script->findData(u"hello"_s));
        const QString sentence = sheet->findChild<PlainLabel *>(u"firstSentence"_s)->fullText();
        QVERIFY2(sentence.contains(u"Harbour Street Software"_s), qPrintable(sentence));
    }

    void saysWhatIsWrongInsteadOfCreating()
    {
        CallsBench bench;
        bench.campaign(2, u"Taken"_s);
        Opened opened(bench, false);
        CampaignSheet *sheet = opened.openSheet();
        QVERIFY(!sheet->findChild<QCheckBox *>(u"anyHours"_s)->isVisible());
        auto *name = sheet->findChild<QLineEdit *>(u"name"_s);
        auto *create = sheet->findChild<QPushButton *>(u"createCampaign"_s);
        for (const QString &wrong : { u""_s, u"Taken"_s }) {
            name->setText(wrong);
            create->click();
            QVERIFY(name->property("fault").toBool());
        }
        name->setText(u"Free"_s);
        sheet->findChild<QTimeEdit *>(u"to"_s)->setTime(QTime(8, 0));
        create->click();
        QVERIFY(sheet->isVisible());
        QCOMPARE(bench.reader->campaigns().size(), 1);
    }

    void refusesAScriptWhoseNamesTheListDoesNotHave()
    {
        CallsBench bench;
        bench.addLeads(bench.people(2));
        Opened opened(bench);
        addScript(opened.library, u"odd"_s, u"You have {{ number_of_beds }} beds."_s);
        CampaignSheet *sheet = opened.openSheet();
        auto *script = sheet->findChild<QComboBox *>(u"script"_s);
        script->setCurrentIndex(script->findData(u"odd"_s));
        QVERIFY(script->property("fault").toBool());
        sheet->findChild<QPushButton *>(u"createCampaign"_s)->click();
        QVERIFY(sheet->isVisible());
        QVERIFY(bench.reader->campaigns().isEmpty());
    }

    void buttonsStateTheWish()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        Opened opened(bench);
        QSignalSpy started(&opened.page, &CampaignsPage::startRequested);
        QSignalSpy paused(&opened.page, &CampaignsPage::pauseRequested);
        QSignalSpy stopped(&opened.page, &CampaignsPage::stopRequested);
        QSignalSpy saved(&opened.page, &CampaignsPage::exportRequested);
        QVERIFY(!opened.button(u"start"_s)->isVisible());
        opened.button(u"pause"_s)->click();
        opened.button(u"stop"_s)->click();
        opened.action(u"saveResults"_s)->trigger();
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused.first().first().value<CampaignId>(), campaign);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(saved.size(), 1);
        bench.value(bench.log->setState(campaign, CampaignState::Paused, u"The budget is spent."_s));
        QTRY_VERIFY(opened.button(u"start"_s)->isVisible());
        QCOMPARE(opened.words(u"campaignSentence"_s), u"The budget is spent."_s);
        opened.button(u"start"_s)->click();
        QCOMPARE(started.size(), 1);
    }

    void saysWhatTheQueueDoes()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        Opened opened(bench);
        opened.page.setQueueStatus(campaign, { QueueStatus::Kind::Dialing, u"Dialing 2 of 10"_s, {} });
        QCOMPARE(opened.words(u"campaignSentence"_s), u"Dialing 2 of 10"_s);
    }

    void countsFollowTheCalls()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        Opened opened(bench);
        QAbstractItemModelTester tester(opened.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(opened.model(), &QAbstractItemModel::modelReset);
        bench.end(bench.placeNext(campaign), 0);
        QTRY_COMPARE(opened.page.findChild<KeyFigure *>(u"interested"_s)->value(), u"1"_s);
        QCOMPARE(opened.page.findChild<KeyFigure *>(u"left"_s)->value(), u"2"_s);
        QCOMPARE(resets.size(), 0);
        QSignalSpy asked(&opened.page, &CampaignsPage::callsRequested);
        opened.page.findChild<QToolButton *>(u"share_interested"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CallQuery>().outcome, Outcome::Interested);
    }

    void raisesTheBudgetOfARunningCampaign()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(3);
        Opened opened(bench);
        opened.button(u"change"_s)->click();
        auto *sheet = opened.page.findChild<CampaignSheet *>();
        QVERIFY(sheet);
        QVERIFY(!sheet->findChild<QComboBox *>(u"list"_s)->isEnabled());
        const CampaignSettings before = bench.reader->campaign(campaign)->settings;
        sheet->findChild<QDoubleSpinBox *>(u"budget"_s)->setValue(750);
        sheet->findChild<QPushButton *>(u"createCampaign"_s)->click();
        QTRY_COMPARE(bench.reader->campaign(campaign)->settings.budget, Money::fromUsd(750));
        const CampaignSettings after = bench.reader->campaign(campaign)->settings;
        QCOMPARE(after.promptText, before.promptText);
        QCOMPARE(after.hours, before.hours);
        QCOMPARE(after.concurrency, before.concurrency);
    }

    void deletesADraftAndTakesItBack()
    {
        CallsBench bench;
        bench.value(bench.log->createCampaign(CallLogFixture::settings(bench.addLeads(bench.people(2)))));
        Opened opened(bench);
        QCOMPARE(opened.model()->rowCount(), 1);
        opened.action(u"delete"_s)->trigger();
        QTRY_COMPARE(opened.model()->rowCount(), 0);
        QTRY_COMPARE(opened.messages.size(), 1);
        opened.messages.takeFirst().action();
        QTRY_COMPARE(opened.model()->rowCount(), 1);
    }

    void offersACampaignForNewLeads()
    {
        CallsBench bench;
        bench.addLeads(bench.people(1), u"Old"_s);
        const ListId fresh = bench.addLeads({ { .phone = CallsBench::number(9) } }, u"Fresh"_s);
        bench.addLeads({ { .phone = CallsBench::number(19) } }, u"Zuletzt"_s);
        Opened opened(bench);
        opened.page.proposeCampaign(fresh);
        QCOMPARE(opened.messages.size(), 1);
        opened.messages.first().action();
        auto *sheet = opened.page.findChild<CampaignSheet *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->findChild<QComboBox *>(u"list"_s)->currentData().toLongLong(), raw(fresh));
    }

    void keepsTheOfferUntilThePageIsSeen()
    {
        CallsBench bench;
        const ListId list = bench.addLeads(bench.people(1));
        Opened opened(bench);
        opened.page.hide();
        QSignalSpy unread(&opened.page, &Page::unreadChanged);
        opened.page.proposeCampaign(list);
        QCOMPARE(opened.messages.size(), 0);
        QCOMPARE(unread.constLast().first().toInt(), 1);
        opened.page.show();
        QTRY_COMPARE(opened.messages.size(), 1);
        QCOMPARE(unread.constLast().first().toInt(), 0);
    }
};

LEADLINE_TEST(CampaignsPageTest)
#include "tst_campaignspage.moc"
