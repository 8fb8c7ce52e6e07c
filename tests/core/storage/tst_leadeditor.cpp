#include "core/leads/leadtags.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/// Three leads in the list "North", and what changes them.
struct Leads {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<LeadStore> store = makeSqlLeadStore(*database, changes, clock);
    std::unique_ptr<LeadEditor> editor = makeSqlLeadEditor(*database, changes, clock, policy());
    ReadingThread thread {fixture.file()};
    std::unique_ptr<LeadReader> reader = makeSqlLeadReader(thread, fixture.file());
    std::unique_ptr<LeadRecords> records = makeSqlLeadRecords(fixture.file());
    ImportId import = importAll(*store, QStringLiteral("North"), newLeads(143, 3));

    static NumberPolicy policy()
    {
        NumberPolicy policy;
        policy.allowFictional = true;
        return policy;
    }
    QList<LeadId> ids(const LeadQuery &query = {}) const { return reader->find(query).result().value(); }
    Lead lead(LeadId id) const { return reader->leads({id}).value(0); }
    Result<BulkResult> changeAll(LeadChange change, const QString &text) const
    {
        return editor->changeAll({change, text}, ids(), {}, {}).result();
    }
    Result<EditId> edit(LeadId id, LeadField field, const QString &value) const
    {
        return editor->edit(id, {{field, value}}).result();
    }
    qint64 count(const QString &table) const
    {
        return ask(*database, u"SELECT count(*) FROM %1"_s.arg(table)).toLongLong();
    }
};

} // namespace

class LeadEditorTest : public QObject {
    Q_OBJECT

private slots:
    void takesOneTagAtATime()
    {
        const Leads leads;
        for (const QString &several : {u"vip, fair"_s, u"vip;fair"_s}) {
            const auto tagged = leads.changeAll(LeadChange::Tag, several);
            QVERIFY(!tagged);
            QCOMPARE(tagged.error().kind, Error::Kind::InvalidInput);
        }
        QVERIFY(leads.records->tags().isEmpty());
    }

    void tagsManyLeadsAndTakesItBack()
    {
        const Leads leads;
        const QList<LeadId> ids = leads.ids();
        QVERIFY(leads.edit(ids.first(), LeadField::Tags, u"VIP"_s));

        const auto tagged = leads.changeAll(LeadChange::Tag, u"vip"_s);

        QVERIFY(tagged);
        QCOMPARE(tagged->changed, 2); // one had it
        for (const LeadId id : ids)
            QCOMPARE(leads.lead(id).tags, QStringList {u"VIP"_s});
        QCOMPARE(leads.records->tags(), QStringList {u"VIP"_s});
        QCOMPARE(leads.editor->undo(tagged->edit, {}).result().value(), 2);
        QCOMPARE(leads.lead(ids.at(0)).tags, QStringList {u"VIP"_s});
        QCOMPARE(leads.lead(ids.at(2)).tags, QStringList());
        QCOMPARE(leads.editor->undo(tagged->edit, {}).result().error().kind, Error::Kind::NotFound);
    }

    void findsByTagAndOwner()
    {
        const Leads leads;
        const QList<LeadId> ids = leads.ids();
        QVERIFY(leads.edit(ids.at(1), LeadField::Tags, u"VIP, fair"_s));
        QVERIFY(leads.edit(ids.at(2), LeadField::Owner, u"Ada"_s));
        LeadQuery tagged;
        tagged.tag = u"vip"_s;
        QCOMPARE(leads.ids(tagged), QList<LeadId> {ids.at(1)});
        LeadQuery owned;
        owned.owner = u"Ada"_s;
        QCOMPARE(leads.ids(owned), QList<LeadId> {ids.at(2)});
        owned.owner = u""_s;
        QCOMPARE(leads.ids(owned), (QList<LeadId> {ids.at(0), ids.at(1)}));
        LeadQuery sorted;
        sorted.sort = LeadSort::Tags;
        QCOMPARE(leads.ids(sorted).first(), ids.at(1));
        sorted.sort = LeadSort::Owner;
        QCOMPARE(leads.ids(sorted).first(), ids.at(2));
    }

    void untagsAndTagsAgain()
    {
        const Leads leads;
        QVERIFY(leads.changeAll(LeadChange::Tag, u"fair"_s));
        const auto untagged = leads.changeAll(LeadChange::Untag, u"fair"_s);
        QVERIFY(untagged);
        QCOMPARE(untagged->changed, 3);
        QCOMPARE(leads.records->tags(), QStringList());
        QVERIFY(leads.editor->undo(untagged->edit, {}).result());
        QCOMPARE(leads.lead(leads.ids().first()).tags, QStringList {u"fair"_s});
    }

    void assignsAnOwnerButKeepsWhatCameLater()
    {
        const Leads leads;
        const QList<LeadId> ids = leads.ids();
        const auto assigned = leads.changeAll(LeadChange::Owner, u"Ada"_s);
        QVERIFY(assigned);
        QCOMPARE(leads.lead(ids.at(1)).owner, u"Ada"_s);
        QVERIFY(leads.edit(ids.at(2), LeadField::Owner, u"Grace"_s));
        QCOMPARE(leads.records->owners(), (QStringList {u"Ada"_s, u"Grace"_s}));

        QVERIFY(leads.editor->undo(assigned->edit, {}).result());

        QCOMPARE(leads.lead(ids.at(1)).owner, QString());
        QCOMPARE(leads.lead(ids.at(2)).owner, u"Grace"_s);
    }

    void movesToAnotherListAndBack()
    {
        const Leads leads;
        const auto moved = leads.changeAll(LeadChange::Move, u"South"_s);
        QVERIFY(moved);
        QCOMPARE(moved->changed, 3);
        const auto south = leads.reader->listByName(u"South"_s);
        QVERIFY(south);
        LeadQuery inSouth;
        inSouth.list = *south;
        QCOMPARE(leads.ids(inSouth).size(), 3);
        QVERIFY(leads.editor->undo(moved->edit, {}).result());
        QCOMPARE(leads.ids(inSouth).size(), 0);
    }

    void deletesWhatWasNotCalled()
    {
        const Leads leads;
        const QList<LeadId> ids = leads.ids();
        insertCampaign(*leads.database, u"running"_s);
        insertAttempt(*leads.database, raw(ids.at(1)), u"ended"_s);

        const auto deleted = leads.changeAll(LeadChange::Delete, {});

        QVERIFY(deleted);
        QCOMPARE(deleted->changed, 2);
        QCOMPARE(deleted->called, 1);
        QCOMPARE(leads.ids(), QList<LeadId> {ids.at(1)});
        QCOMPARE(leads.reader->lists().first().leads, 1);
        QCOMPARE(leads.count(u"campaign_leads"_s), 1);
        QCOMPARE(leads.count(u"campaign_tallies WHERE what = 'lead' AND n = 1"_s), 1);

        QVERIFY(leads.editor->undo(deleted->edit, {}).result());

        QCOMPARE(leads.ids(), ids);
        QCOMPARE(leads.count(u"campaign_leads WHERE state = 'ready'"_s), 3);
    }

    void doesNotCountADeletedLeadAsADuplicate()
    {
        const Leads leads;
        QVERIFY(leads.changeAll(LeadChange::Delete, {}));
        const ImportId again = leads.store->beginImport(importInto(u"North"_s)).result().value();
        const auto fates = leads.store->addLeads(again, newLeads(143, 3)).result();
        QVERIFY(fates);
        QCOMPARE(fates->count(RowFate::Accepted), 3);
    }

    void putsNumbersOnTheStopListAndTakesOnlyThoseOff()
    {
        const Leads leads;
        const QList<LeadId> ids = leads.ids();
        Changes changes;
        const auto stopList = makeSqlStopList(*leads.database, changes, leads.clock);
        QVERIFY(stopList->add({leads.lead(ids.first()).phone}, u"file"_s).result());

        const auto stopped = leads.changeAll(LeadChange::Stop, u"chosen in the list"_s);

        QVERIFY(stopped);
        QCOMPARE(stopped->changed, 2);
        QCOMPARE(leads.count(u"stop_list"_s), 3);
        QVERIFY(leads.records->of(ids.at(1)).onStopList);
        QVERIFY(leads.editor->undo(stopped->edit, {}).result());
        QCOMPARE(leads.count(u"stop_list"_s), 1);
        QCOMPARE(leads.count(u"stop_list_log WHERE action = 'removed'"_s), 2);
    }

    void keepsAStopThatACallHasBrought()
    {
        const Leads leads;
        const auto stopped = leads.changeAll(LeadChange::Stop, u"chosen in the list"_s);
        QVERIFY(stopped);
        insertCampaign(*leads.database, u"running"_s);
        insertAttempt(*leads.database, raw(leads.ids().first()), u"ended"_s);
        ask(*leads.database, u"UPDATE attempts SET outcome = 'do_not_call'"_s);
        QVERIFY(leads.editor->undo(stopped->edit, {}).result());
        QCOMPARE(leads.count(u"stop_list"_s), 1);
    }

    void worksThroughManyLeadsInChunks()
    {
        const Leads leads;
        importAll(*leads.store, u"Many"_s, newLeads(1000, 5000));
        QList<qint64> told;
        const auto tagged = leads.editor
                                ->changeAll({LeadChange::Tag, u"all"_s}, leads.ids(), {},
                                            [&told](qint64 n) { told.append(n); })
                                .result();
        QVERIFY(tagged);
        QCOMPARE(tagged->changed, 5003);
        QVERIFY(told.size() > 2);
        QCOMPARE(told.last(), 5003);
        QCOMPARE(leads.editor->undo(tagged->edit, {}).result().value(), 5003);
        QCOMPARE(leads.count(u"lead_tags"_s), 0);
        QCOMPARE(leads.count(u"edit_rows"_s), 0);
    }

    void leavesNothingBehindWhenCancelled()
    {
        const Leads leads;
        importAll(*leads.store, u"Many"_s, newLeads(1000, 5000));
        const CancelFlag cancel;
        const auto tagged = leads.editor
                                ->changeAll({LeadChange::Tag, u"all"_s}, leads.ids(), cancel,
                                            [cancel](qint64) { cancel.cancel(); })
                                .result();
        QVERIFY(!tagged);
        QCOMPARE(tagged.error().kind, Error::Kind::Cancelled);
        QCOMPARE(leads.count(u"lead_tags"_s), 0);
        QCOMPARE(leads.count(u"edits"_s), 0);
    }

    void takesBackAtTheStartWhatACrashCutShort()
    {
        Leads leads;
        QVERIFY(leads.changeAll(LeadChange::Owner, u"Ada"_s));
        ask(*leads.database, u"UPDATE edits SET state = 'running'"_s);
        leads.editor.reset();
        leads.store.reset();
        leads.database.reset();
        leads.database = leads.fixture.database();
        QTRY_COMPARE(ask(*leads.database, u"SELECT count(*) FROM edits"_s).toInt(), 0);
        QCOMPARE(ask(*leads.database, u"SELECT count(*) FROM leads WHERE owner <> ''"_s).toInt(), 0);
    }

    void removesLongDeletedLeadsForGood()
    {
        Leads leads;
        QVERIFY(leads.changeAll(LeadChange::Delete, {}));
        const qint64 longAgo = QDateTime::currentDateTimeUtc().addDays(-31).toMSecsSinceEpoch();
        ask(*leads.database, u"UPDATE deleted_leads SET at = ? WHERE lead_id = 1"_s, {longAgo});
        ask(*leads.database, u"UPDATE deleted_leads SET at = ? WHERE lead_id > 1"_s,
            {QDateTime::currentDateTimeUtc().toMSecsSinceEpoch()});
        leads.editor.reset();
        leads.store.reset();
        leads.database.reset();
        leads.database = leads.fixture.database();
        QTRY_COMPARE(ask(*leads.database, u"SELECT count(*) FROM leads"_s).toInt(), 2);
        QCOMPARE(ask(*leads.database, u"SELECT count(*) FROM deleted_leads"_s).toInt(), 2);
    }

    void editsFieldsAndTellsWhatTheyWere()
    {
        const Leads leads;
        const LeadId id = leads.ids().first();
        const auto edited = leads.editor
                                ->edit(id,
                                       {{LeadField::Company, u"Acme"_s},
                                        {LeadField::City, u"Austin"_s},
                                        {LeadField::Tags, u"b, a"_s}})
                                .result();
        QVERIFY(edited);
        const Lead lead = leads.lead(id);
        QCOMPARE(lead.company, u"Acme"_s);
        QCOMPARE(lead.city, u"Austin"_s);
        QCOMPARE(lead.tags, (QStringList {u"a"_s, u"b"_s}));
        const auto edits = leads.records->of(id).edits;
        QCOMPARE(edits.size(), 4);
        const auto company = std::find_if(
            edits.begin(), edits.end(), [](const LeadEditEntry &e) { return e.field == LeadField::Company; });
        QVERIFY(company != edits.end());
        QCOMPARE(company->before, QString());
        QCOMPARE(company->after, u"Acme"_s);
        QCOMPARE(company->atUtc, leads.clock.nowUtc());

        QVERIFY(leads.editor->undo(*edited, {}).result());

        QCOMPARE(leads.lead(id).company, QString());
        QCOMPARE(leads.lead(id).tags, QStringList());
        QCOMPARE(leads.records->of(id).edits.size(), 0);
    }

    void saysNothingChangedWhenNothingDid()
    {
        const Leads leads;
        const LeadId id = leads.ids().first();
        const auto edited = leads.edit(id, LeadField::FirstName, leads.lead(id).firstName);
        QVERIFY(edited);
        QCOMPARE(*edited, EditId {});
        QCOMPARE(leads.count(u"edits"_s), 0);
    }

    void changesANumberWithItsCountry()
    {
        const Leads leads;
        const LeadId id = leads.ids().first();
        insertCampaign(*leads.database, u"running"_s);
        ask(*leads.database,
            u"UPDATE campaign_leads SET state = 'refused', reason = 'on_stop_list' WHERE lead_id = ?"_s,
            {raw(id)});
        ask(*leads.database, u"UPDATE leads SET status = 'refused', reason = 'on_stop_list' WHERE id = ?"_s,
            {raw(id)});

        const auto edited = leads.edit(id, LeadField::Phone, u"+493012345678"_s);

        QVERIFY(edited);
        QCOMPARE(leads.lead(id).phone.e164(), u"+493012345678"_s);
        QCOMPARE(leads.lead(id).region, u"DE"_s);
        QCOMPARE(leads.lead(id).status, LeadStatus::Ready);
        QCOMPARE(leads.count(u"campaign_leads WHERE state = 'ready'"_s), 3);
        QVERIFY(leads.editor->undo(*edited, {}).result());
        QCOMPARE(leads.lead(id).region, u"US"_s);
    }

    void refusesNumbersThatMayNotBe_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("of another lead") << u"+12025550144"_s << Error::Kind::Conflict;
        QTest::newRow("toll-free") << u"+18005550143"_s << Error::Kind::InvalidInput;
        QTest::newRow("emergency") << u"911"_s << Error::Kind::InvalidInput;
        QTest::newRow("none") << QString() << Error::Kind::InvalidInput;
    }
    void refusesNumbersThatMayNotBe()
    {
        QFETCH(QString, number);
        QFETCH(Error::Kind, kind);
        const Leads leads;
        const LeadId id = leads.ids().first();
        const auto edited =
            leads.editor->edit(id, {{LeadField::Company, u"Acme"_s}, {LeadField::Phone, number}}).result();
        QVERIFY(!edited);
        QCOMPARE(edited.error().kind, kind);
        QVERIFY(!edited.error().message.isEmpty());
        QCOMPARE(leads.lead(id).company, QString()); // all or nothing
        QCOMPARE(leads.count(u"edits"_s), 0);
    }

    void keepsTheNumberWhileACallIsOpen()
    {
        const Leads leads;
        const LeadId id = leads.ids().first();
        insertCampaign(*leads.database, u"running"_s);
        insertAttempt(*leads.database, raw(id), u"live"_s);
        const auto edited = leads.edit(id, LeadField::Phone, u"+12025550199"_s);
        QVERIFY(!edited);
        QCOMPARE(edited.error().kind, Error::Kind::Conflict);
        QVERIFY(leads.edit(id, LeadField::Company, u"Acme"_s));
    }

    void addsALeadAndTakesItBack()
    {
        const Leads leads;
        Lead typed;
        typed.phone = PhoneNumber::fromStored(u"+12025550177"_s);
        typed.firstName = u"Ada"_s;
        typed.tags = {u"vip"_s};
        typed.consent = {Consent::Kind::Written, u"form 12"_s, {}, u"yes"_s};

        const auto added = leads.editor->add(typed, u"By hand"_s).result();

        QVERIFY(added);
        const Lead lead = leads.lead(added->lead);
        QCOMPARE(lead.firstName, u"Ada"_s);
        QCOMPARE(lead.region, u"US"_s);
        QCOMPARE(lead.tags, QStringList {u"vip"_s});
        QCOMPARE(lead.consent, typed.consent);
        QCOMPARE(lead.import, ImportId {});
        QCOMPARE(leads.records->of(added->lead).listName, u"By hand"_s);
        QCOMPARE(leads.editor->add(typed, u"By hand"_s).result().error().kind, Error::Kind::Conflict);
        QVERIFY(leads.editor->undo(added->edit, {}).result());
        QCOMPARE(leads.ids().size(), 3);
    }

    void refusesToTakeBackAnAddedLeadThatWasCalled()
    {
        const Leads leads;
        Lead typed;
        typed.phone = PhoneNumber::fromStored(u"+12025550177"_s);
        const auto added = leads.editor->add(typed, u"North"_s).result();
        QVERIFY(added);
        insertCampaign(*leads.database, u"running"_s);
        insertAttempt(*leads.database, raw(added->lead), u"ended"_s);
        QCOMPARE(leads.editor->undo(added->edit, {}).result().error().kind, Error::Kind::Conflict);
        QCOMPARE(leads.ids().size(), 4);
    }

    void tellsWhoElseHasTheNumber()
    {
        const Leads leads;
        const ImportId again =
            leads.store->beginImport(importInto(u"Other"_s, DuplicatePolicy::Keep)).result().value();
        QVERIFY(leads.store->addLeads(again, newLeads(143, 1)).result());
        QVERIFY(leads.store->finishImport(again, 1, 0).result());
        const auto same = leads.records->of(leads.ids().first()).sameNumber;
        QCOMPARE(same.size(), 1);
        QCOMPARE(same.first().name, u"Lead 143"_s);
        QCOMPARE(same.first().listName, u"Other"_s);
    }
};

LEADLINE_TEST(LeadEditorTest)
#include "tst_leadeditor.moc"
