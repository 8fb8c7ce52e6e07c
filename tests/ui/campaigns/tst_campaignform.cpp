#include "core/base/whendone.h"
#include "tests/support/fakecallprovider.h"
#include "tests/support/testmain.h"
#include "tests/ui/calls/callsbench.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignsheet.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/sharelist.h"
#include "ui/campaigns/testcallsheet.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Offers two voices and a number, or fails; the rest is the fake's.
class Provider final : public CallProvider {
public:
    PreparedDial prepare(const DialRequest &request) const override { return fake.prepare(request); }
    QFuture<DialVerdict> dial(const PreparedDial &dial) override { return fake.dial(dial); }
    QFuture<Result<CallListing>> calls(const CallListQuery &query) override { return fake.calls(query); }
    QFuture<Result<CallRecord>> call(const QString &callId) override { return fake.call(callId); }
    QFuture<Result<QList<CallRow>>> activeCalls() override { return fake.activeCalls(); }
    QFuture<Result<Done>> stopCall(const QString &callId) override { return fake.stopCall(callId); }
    QFuture<Result<WebhookReport>> webhookReport(const QString &callId) override { return fake.webhookReport(callId); }
    QFuture<Result<Done>> resendWebhook(const QString &callId) override { return fake.resendWebhook(callId); }
    QFuture<Result<AccountInfo>> account() override { return fake.account(); }
    QFuture<Result<QList<VoiceInfo>>> voices() override
    {
        if (fails)
            return readyFuture<Result<QList<VoiceInfo>>>(FakeCallProvider::outOfReach());
        return readyFuture<Result<QList<VoiceInfo>>>(
            QList<VoiceInfo> {{u"1"_s, u"maya"_s, u"calm"_s, true}, {u"2"_s, u"ryan"_s, {}, false}});
    }
    QFuture<Result<QStringList>> callerNumbers() override
    {
        if (fails)
            return readyFuture<Result<QStringList>>(FakeCallProvider::outOfReach());
        return readyFuture<Result<QStringList>>(QStringList {u"+12125550143"_s});
    }
    bool fails = false;

private:
    FakeCallProvider fake;
};

struct Sheet {
    explicit Sheet(CallsBench &bench, CallProvider *provider = nullptr)
        : library(bench.directory.filePath(u"prompts"_s))
        , sheet({*bench.reader, *bench.log, *bench.leadReader, library, {}, false, provider})
    {
        sheet.show();
    }
    template <typename T> T *input(const char *name) const
    {
        return sheet.findChild<T *>(QString::fromLatin1(name));
    }
    QString words(const char *name) const { return input<PlainLabel>(name)->fullText(); }
    void store() const { input<QPushButton>("createCampaign")->click(); }

    PromptLibrary library;
    CampaignSheet sheet;
};

} // namespace

/// Every input of a campaign, through to the database.
class CampaignFormTest : public QObject {
    Q_OBJECT

private slots:
    /// Also past the days, none of which is set.
    void theTabKeyGoesThroughTheWholeForm()
    {
        CallsBench bench;
        bench.addLeads(bench.people(1), u"First"_s);
        Sheet opened(bench);
        opened.sheet.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&opened.sheet));
        opened.input<QToolButton>("more")->setChecked(true);
        opened.input<QComboBox>("list")->setFocus();
        const auto *verb = opened.input<QPushButton>("createCampaign");
        bool passedTheDays = false;
        for (int i = 0; i < 150 && !verb->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            passedTheDays = passedTheDays || opened.input<QCheckBox>("lastDay")->hasFocus();
        }
        QVERIFY(verb->hasFocus());
        QVERIFY(passedTheDays);
    }

    void whatIsDecidedIsKept()
    {
        CallsBench bench;
        bench.addLeads(bench.people(3), u"First"_s);
        const ListId second = bench.addLeads({{.phone = CallsBench::number(50)}}, u"Second"_s);
        Provider provider;
        Sheet opened(bench, &provider);
        opened.input<QComboBox>("list")->setCurrentIndex(0);
        opened.input<QLineEdit>("name")->setText(u"All of it"_s);
        for (QAction *action : opened.input<QToolButton>("moreLists")->menu()->actions())
            action->setChecked(action->data().toLongLong() == raw(second));
        opened.input<QLineEdit>("filterStates")->setText(u"TX, FL"_s);
        opened.input<QCheckBox>("sunday")->setChecked(true);
        opened.input<QCheckBox>("saturday")->setChecked(false);
        opened.input<QCheckBox>("lastDay")->setChecked(true);
        opened.input<QDateEdit>("lastDayDate")->setDate(QDate(2030, 1, 31));
        auto *busy = opened.input<QComboBox>("retry_busy");
        busy->setCurrentIndex(busy->findData(30));
        opened.input<QSpinBox>("retryMost_busy")->setValue(2);
        opened.input<QCheckBox>("retryOther_voicemail")->setChecked(true);
        auto *priority = opened.input<QComboBox>("priority");
        priority->setCurrentIndex(priority->findData(u"high"_s));
        QTRY_COMPARE(opened.input<QComboBox>("voices")->count(), 2);
        QTRY_COMPARE(opened.input<QComboBox>("callers")->count(), 1);
        opened.input<QComboBox>("voices")->setCurrentIndex(1);
        opened.input<QComboBox>("callers")->setCurrentIndex(0);
        opened.input<QComboBox>("voicemail")->setCurrentIndex(2);
        opened.input<QPlainTextEdit>("voicemailMessage")->setPlainText(u"Hello {{first_name}}"_s);
        opened.input<QPlainTextEdit>("smsMessage")->setPlainText(u"Ring {{callback_number}}"_s);
        opened.store();
        QTRY_COMPARE(bench.reader->campaigns().size(), 1);
        const CampaignSettings kept = bench.reader->campaigns().first().settings;
        QCOMPARE(kept.moreLists, QList<ListId> {second});
        QCOMPARE(kept.filter.states, QStringList({u"TX"_s, u"FL"_s}));
        QVERIFY(kept.hours.days.at(6).isOpen());
        QVERIFY(!kept.hours.days.at(5).isOpen());
        QCOMPARE(kept.hours.lastDay, QDate(2030, 1, 31));
        QCOMPARE(kept.retries.toText(), u"busy 30m max 2, voicemail 1d other-time"_s);
        QCOMPARE(kept.priority, CampaignPriority::High);
        QCOMPARE(kept.voice, u"ryan"_s);
        QCOMPARE(kept.callerNumber, u"+12125550143"_s);
        QCOMPARE(kept.voicemail, VoicemailAction::LeaveMessageAndText);
        QCOMPARE(kept.smsMessage, u"Ring {{callback_number}}"_s);
    }

    void defaultsAreThoseOfTheProgram()
    {
        CallsBench bench;
        bench.addLeads(bench.people(1));
        Sheet opened(bench);
        opened.store();
        QTRY_COMPARE(bench.reader->campaigns().size(), 1);
        const CampaignSettings kept = bench.reader->campaigns().first().settings;
        const CampaignSettings standard;
        QCOMPARE(kept.hours, standard.hours);
        QVERIFY(kept.retries == standard.retries);
        QVERIFY(kept.filter == standard.filter);
        QCOMPARE(kept.attempts, standard.attempts);
        QCOMPARE(kept.priority, standard.priority);
        QCOMPARE(kept.voicemail, standard.voicemail);
        QCOMPARE(kept.callerNumber, QString());
    }

    void aProviderOutOfReachLeavesTyping()
    {
        CallsBench bench;
        bench.addLeads(bench.people(1));
        Provider provider;
        provider.fails = true;
        Sheet opened(bench, &provider);
        opened.input<QLineEdit>("voice")->setText(u"own-clone"_s);
        opened.input<QLineEdit>("caller")->setText(u"+1 212 555 0143"_s);
        opened.store();
        QTRY_COMPARE(bench.reader->campaigns().size(), 1);
        QCOMPARE(bench.reader->campaigns().first().settings.voice, u"own-clone"_s);
        QCOMPARE(bench.reader->campaigns().first().settings.callerNumber, u"+12125550143"_s);
    }

    void faultsOpenTheFoldAndKeepTheSheet_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"days", "caller", "message", "template", "sms"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void faultsOpenTheFoldAndKeepTheSheet()
    {
        QFETCH(QString, fault);
        CallsBench bench;
        bench.addLeads(bench.people(1));
        Sheet opened(bench);
        if (fault == u"days"_s) {
            for (const char *bound : {"firstDay", "lastDay"})
                opened.input<QCheckBox>(bound)->setChecked(true);
            opened.input<QDateEdit>("firstDayDate")->setDate(QDate(2030, 2, 1));
            opened.input<QDateEdit>("lastDayDate")->setDate(QDate(2030, 1, 31));
        } else if (fault == u"caller"_s) {
            opened.input<QLineEdit>("caller")->setText(u"twelve"_s);
        } else {
            opened.input<QComboBox>("voicemail")->setCurrentIndex(fault == u"sms"_s ? 2 : 1);
            opened.input<QPlainTextEdit>("voicemailMessage")
                ->setPlainText(fault == u"message"_s   ? QString()
                                   : fault == u"sms"_s ? u"Hello"_s
                                                       : u"{{ first"_s);
        }
        opened.store();
        QVERIFY(opened.sheet.isVisible());
        QVERIFY(opened.input<QToolButton>("more")->isChecked());
        QCOMPARE(bench.reader->campaigns().size(), 0);
    }

    void saysHowManyLeadsTheFilterLeaves()
    {
        CallsBench bench;
        bench.addLeads(bench.people(4));
        bench.change(u"UPDATE leads SET state = 'TX' WHERE id <= 3"_s);
        bench.change(u"UPDATE leads SET state = 'FL' WHERE id = 4"_s);
        Sheet opened(bench);
        opened.input<QLineEdit>("filterStates")->setText(u"tx"_s);
        QTRY_VERIFY2(opened.words("reach").contains(u"3 "_s), qPrintable(opened.words("reach")));
    }

    void aRunningCampaignSaysWhatMayNotChangeAndWhy()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2);
        Sheet opened(bench);
        opened.sheet.setCampaign(*bench.reader->campaign(campaign));
        QVERIFY(!opened.input<QComboBox>("list")->isEnabled());
        QVERIFY(!opened.input<QLineEdit>("filterStates")->isEnabled());
        QVERIFY(!opened.input<QComboBox>("kind")->isEnabled());
        QVERIFY(opened.words("reach").contains(u"Clone"_s));
        QVERIFY(opened.words("trouble").contains(u"next call"_s));
        auto *voicemail = opened.input<QComboBox>("retry_voicemail");
        voicemail->setCurrentIndex(0);
        opened.store();
        QTRY_COMPARE(bench.reader->campaign(campaign)->settings.retries.toText(), u"voicemail never"_s);
    }

    void aCloneBeginsAsACopy()
    {
        CallsBench bench;
        const CampaignId campaign = bench.campaign(2, u"Spring"_s);
        PromptLibrary library(bench.directory.filePath(u"prompts"_s));
        CampaignsPage page(*bench.reader, *bench.log, *bench.leadReader, library, bench.changes, bench.store,
                           true);
        page.show();
        page.findChild<QAction *>(u"clone"_s)->trigger();
        auto *sheet = page.findChild<CampaignSheet *>();
        QVERIFY(sheet);
        QVERIFY(sheet->findChild<QComboBox *>(u"list"_s)->isEnabled());
        sheet->findChild<QPushButton *>(u"createCampaign"_s)->click();
        QTRY_COMPARE(bench.reader->campaigns().size(), 2);
        const CampaignSettings original = bench.reader->campaign(campaign)->settings;
        const Campaign copy = bench.reader->campaigns().last();
        QCOMPARE(copy.settings.name, u"Spring, copy"_s);
        QCOMPARE(copy.settings.promptText, original.promptText);
        QCOMPARE(copy.settings.budget, original.budget);
        QCOMPARE(copy.state, CampaignState::Draft);
    }

    void reasonsLeadToTheirLeads()
    {
        CallsBench bench;
        const CampaignId campaign =
            bench.start({{.phone = CallsBench::number(1), .heldReason = u"doubtful"_s}});
        PromptLibrary library(bench.directory.filePath(u"prompts"_s));
        CampaignsPage page(*bench.reader, *bench.log, *bench.leadReader, library, bench.changes, bench.store,
                           true);
        page.show();
        QSignalSpy asked(&page, &CampaignsPage::waitingLeadsRequested);
        auto *held = page.findChild<ShareList *>(u"reasons"_s)->findChild<QToolButton *>(u"share_held"_s);
        QVERIFY(held);
        held->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"held"_s);
        QCOMPARE(makeSqlCampaignLeadReader(bench.database->fileName())->leadsFor(campaign, u"held"_s),
                 QList<LeadId> {LeadId {1}});
    }

    void theListKeepsRoomForNames_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("1280x800") << QSize(1100, 740); // beside the navigation
        QTest::newRow("1920x1080") << QSize(1740, 1020);
    }
    void theListKeepsRoomForNames()
    {
        QFETCH(QSize, size);
        CallsBench bench;
        bench.campaign(2, u"Autumn fair, Chicago"_s);
        PromptLibrary library(bench.directory.filePath(u"prompts"_s));
        CampaignsPage page(*bench.reader, *bench.log, *bench.leadReader, library, bench.changes, bench.store,
                           true);
        page.resize(size);
        page.show();
        QVERIFY(page.minimumSizeHint().width() <= 820);
        auto *table = page.findChild<QTableView *>(u"campaigns"_s);
        const int wanted = table->fontMetrics().horizontalAdvance(u"Autumn fair, Chicago"_s);
        QTRY_VERIFY2(
            table->columnWidth(0) >= wanted,
            qPrintable(u"%1 of %2 in %3"_s.arg(table->columnWidth(0)).arg(wanted).arg(table->width())));
    }

    void aTestCallShowsWhatCameOfIt()
    {
        const Lead ada = [] {
            Lead lead;
            lead.id = LeadId {7};
            lead.firstName = u"Ada"_s;
            lead.phone = PhoneNumber::fromStored(u"+12125550101"_s);
            return lead;
        }();
        LeadId called {};
        QString to;
        TestCallAnswers answers;
        answers.campaign = u"Spring"_s;
        answers.numbers = {PhoneNumber::fromStored(u"+12025550143"_s)};
        answers.findLeads = [](const QString &) { return readyFuture(QList<LeadId> {LeadId {7}}); };
        answers.leads = [ada](const QList<LeadId> &) { return QList<Lead> {ada}; };
        answers.textFor = [](const Lead &lead) -> Result<CallText> {
            return CallText {u"This is an AI."_s, u"Talk to "_s + lead.firstName, {}, {}};
        };
        answers.call = [&](LeadId lead, const PhoneNumber &number) {
            called = lead;
            to = number.e164();
            return readyFuture<Result<AttemptId>>(AttemptId {3});
        };
        TestCallSheet sheet(answers);
        sheet.show();
        auto *ring = sheet.findChild<QPushButton *>(u"ring"_s);
        QTRY_VERIFY(ring->isEnabled());
        QCOMPARE(sheet.findChild<QPlainTextEdit *>(u"testText"_s)->toPlainText(), u"Talk to Ada"_s);
        ring->click();
        QCOMPARE(called, LeadId {7});
        QCOMPARE(to, u"+12025550143"_s);
        QVERIFY(!ring->isEnabled());
        AttemptDetail detail;
        detail.attempt.id = AttemptId {3};
        detail.attempt.phone = answers.numbers.first();
        detail.attempt.state = AttemptState::Placed;
        auto *state = sheet.findChild<PlainLabel *>(u"testState"_s);
        QTRY_VERIFY((sheet.showCall(detail), state->fullText().contains(u"Ringing"_s)));
        detail.attempt.state = AttemptState::Ended;
        detail.attempt.outcome = Outcome::Interested;
        detail.attempt.seconds = 42;
        sheet.showCall(detail);
        QVERIFY(state->fullText().contains(outcomeText(Outcome::Interested)));
        QVERIFY(sheet.findChild<PlainLabel *>(u"testFacts"_s)->fullText().contains(u"42"_s));
        QVERIFY(ring->isEnabled());
    }

    void withoutOwnNumbersNothingIsRung()
    {
        TestCallAnswers answers;
        answers.findLeads = [](const QString &) { return readyFuture(QList<LeadId> {LeadId {7}}); };
        answers.leads = [](const QList<LeadId> &) { return QList<Lead> {Lead {}}; };
        answers.textFor = [](const Lead &) -> Result<CallText> { return CallText {}; };
        TestCallSheet sheet(answers);
        sheet.show();
        QVERIFY(!sheet.findChild<QPushButton *>(u"ring"_s)->isEnabled());
        QSignalSpy asked(&sheet, &TestCallSheet::settingsRequested);
        sheet.findChild<QPushButton *>(u"enterNumbers"_s)->click();
        QCOMPARE(asked.size(), 1);
    }
};

LEADLINE_TEST(CampaignFormTest)
#include "tst_campaignform.moc"
