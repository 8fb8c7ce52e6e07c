#include "tests/support/testmain.h"

#include "core/base/text.h"
#include "core/leads/resultcolumns.h"
#include "tests/ui/support/workplace.h"
#include "ui/leads/leadexport.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 120;

/// What spreadsheets, separators and terminals stumble over.
const QStringList &pieces()
{
    static const QStringList all {
        u"=1+1"_s,    u"+49"_s,  u"-3"_s,         u"@cmd"_s,   u"'"_s,      u"\""_s,   u","_s,
        u";"_s,       u"\n"_s,   u"\r\n"_s,       u"\t"_s,     u" "_s,      u"0007"_s, u"1e5"_s,
        u"ÄÖÜß"_s,    u"日本"_s, u"\U0001F600"_s, u"\u202E"_s, u"''=x"_s,   u"NULL"_s, u"a"_s,
        u"lead_id"_s, u"|"_s,    u"<b>"_s,        u"\uFEFF"_s, u"\u00A0"_s, u"\\"_s,   u"%s"_s};
    return all;
}

QString nasty(QRandomGenerator &random, int most)
{
    QString text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += pieces().at(random.bounded(pieces().size()));
    return text::storable(text);
}

Lead randomLead(QRandomGenerator &random, int number, qsizetype columns)
{
    Lead lead;
    lead.phone = PhoneNumber::fromStored(u"+1212555%1"_s.arg(100 + number % 100, 4, 10, QChar(u'0')));
    if (number >= 100)
        lead.phone = PhoneNumber::fromStored(u"+1646555%1"_s.arg(100 + number % 100, 4, 10, QChar(u'0')));
    lead.region = u"US"_s;
    for (QString Lead::*field : {&Lead::firstName, &Lead::lastName, &Lead::company, &Lead::email, &Lead::city,
                                 &Lead::state, &Lead::postalCode, &Lead::owner})
        lead.*field = nasty(random, 3).simplified();
    lead.notes = nasty(random, 8).trimmed();
    if (random.bounded(2) == 0)
        lead.timeZone = u"America/New_York"_s;
    if (random.bounded(3) == 0)
        lead.tags = {u"fair 2026"_s, u"vip"_s};
    if (random.bounded(3) == 0)
        lead.otherPhones = {
            PhoneNumber::fromStored(u"+1305555%1"_s.arg(100 + number % 100, 4, 10, QChar(u'0'))),
            PhoneNumber::fromStored(u"+1415555%1"_s.arg(100 + number % 100, 4, 10, QChar(u'0')))};
    if (random.bounded(2) == 0) {
        lead.consent = {
            Consent::Kind::Written, nasty(random, 2).trimmed(),
            QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + random.bounded(1'000'000), Qt::UTC),
            nasty(random, 2).trimmed()};
    } else if (random.bounded(3) == 0) {
        lead.consent.source = u"no"_s; // what the lead's own row says
    }
    for (qsizetype i = 0; i < columns; ++i)
        lead.cells.append(nasty(random, 5));
    return lead;
}

/// Only what belongs to the person, not to the place where it is stored.
Lead withoutPlace(Lead lead)
{
    lead.id = {};
    lead.list = {};
    lead.import = {};
    lead.line = 0;
    return lead;
}

QString writeAll(Workplace &place, const QString &name)
{
    const QList<LeadId> ids = place.leads->find({}).result().value();
    LeadExport out(*place.leads);
    QSignalSpy finished(&out, &LeadExport::finished);
    const QString file = place.folder.filePath(name);
    out.start(file, ids, std::nullopt);
    return QTest::qWaitFor([&] { return finished.size() == 1; }) ? file : QString();
}

} // namespace

class LeadRoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsOwnExportBackToTheSameLeads()
    {
        const quint32 seed = qEnvironmentVariable("LEADLINE_SEED", u"4711"_s).toUInt();
        qInfo("LEADLINE_SEED=%u", seed);
        QRandomGenerator random(seed);
        Workplace place;
        NewImport import;
        import.listName = u"Nasty"_s;
        import.columns = {u"Firm"_s, u"phone"_s,  u"lead.phone"_s, u"Status"_s,
                          u"=x"_s,   u" Beds "_s, u"Ext"_s};
        import.mapping = QList<LeadField>(import.columns.size(), LeadField::None);
        const ImportId id = place.leadStore->beginImport(import).result().value();
        QList<NewLead> leads;
        for (int i = 0; i < leadCount; ++i)
            leads.append({randomLead(random, i, import.columns.size()), {}});
        QVERIFY(place.leadStore->addLeads(id, leads).result());
        QVERIFY(place.leadStore->finishImport(id, leadCount, 0).result());
        const QString file = writeAll(place, u"out.csv"_s);
        QVERIFY(!file.isEmpty());

        Workplace other;
        ImportOptions options = other.options();
        options.listName = u"Back"_s;
        auto run = other.import.run(file, options, {}, [](const ImportProgress &) {});
        run.waitForFinished();
        const auto summary = run.result();
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(summary->accepted, leadCount);
        QCOMPARE(other.leads->columnsOf(summary->import), import.columns);

        const auto before = place.leads->leads(place.leads->find({}).result().value());
        const auto after = other.leads->leads(other.leads->find({}).result().value());
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const Lead was = withoutPlace(before.at(i));
            const Lead is = withoutPlace(after.at(i));
            QCOMPARE(is.cells, was.cells);
            QCOMPARE(is.notes, was.notes);
            QCOMPARE(is.firstName, was.firstName);
            QCOMPARE(is.consent.source, was.consent.source);
            QCOMPARE(is.tags, was.tags);
            QVERIFY2(is == was, qPrintable(u"lead %1"_s.arg(i)));
        }
    }

    void whatWaitsForADecisionWaitsAgain()
    {
        Workplace place;
        place.importFile(
            place.write(u"a.csv"_s, "Firm,Phone\nAcme,212 555 0143\nBeta,212 555 0144 / 212 555 0145\n"),
            u"A"_s);
        const QString file = writeAll(place, u"out.csv"_s);
        Workplace other;
        const ImportSummary summary = other.importFile(file, u"Back"_s);
        QCOMPARE(summary.accepted, 1);
        QCOMPARE(summary.held, 1);
        const auto held = [](const Workplace &at) {
            const auto rows =
                at.leadStore->importedRows(ImportId {1}, ImportedAs::Held, 0, 10).result().value();
            return rows.first().reason;
        };
        QCOMPARE(held(other), held(place));
        QVERIFY(held(other) != u"held_before"_s);
    }

    void filesOfEarlierVersionsWaitAgainToo()
    {
        const auto file = [](qsizetype columns, const QByteArray &reason) {
            QByteArrayList cells(columns, "");
            cells[2] = "+12125550144";
            cells[19] = reason;
            return LeadExportColumns::names().mid(0, columns).join(u',').toUtf8() + ",Beds\n"
                + cells.join(',') + ",7\n";
        };
        for (const qsizetype columns : {24, 25}) {
            Workplace place;
            const ImportSummary summary =
                place.importFile(place.write(u"a.csv"_s, file(columns, "held")), u"A"_s);
            QCOMPARE(summary.held, 1);
            QCOMPARE(place.leads->columnsOf(summary.import), QStringList {u"Beds"_s});
        }
        Workplace now;
        QCOMPARE(now.importFile(now.write(u"a.csv"_s, file(27, "held")), u"A"_s).accepted, 1);
    }

    void knowsPeopleAgainByTheIdOfTheirProgram()
    {
        const QByteArray header = "Record ID,Contact owner,First Name,Last Name,Phone Number\n";
        Workplace place;
        place.importFile(place.write(u"a.csv"_s, header + "991,Ada,Anna,Bell,212 555 0143\n"), u"A"_s);
        const QString file = writeAll(place, u"out.csv"_s);
        Workplace other;
        QCOMPARE(other.importFile(file, u"Back"_s).accepted, 1);
        const ImportSummary again = other.importFile(
            other.write(u"b.csv"_s,
                        header + "991,Ada,Anna,Bell,212 555 0144\n992,Ada,Anna,Bell,212 555 0145\n"),
            u"B"_s);
        QCOMPARE(again.duplicates, 1);
        QCOMPARE(again.persons, 1);
        QCOMPARE(again.accepted, 1);
    }

    /// What a person has decided is not asked again because of what the first file said.
    void asksNothingAgainThatIsDecided()
    {
        Workplace place;
        NewImport import;
        import.listName = u"Decided"_s;
        import.columns = {u"Opt-out"_s};
        import.mapping = {LeadField::None};
        const ImportId id = place.leadStore->beginImport(import).result().value();
        QRandomGenerator random(1);
        Lead lead = randomLead(random, 0, 0);
        lead.cells = {u"see notes"_s};
        QVERIFY(place.leadStore->addLeads(id, {{lead, {}}}).result());
        QVERIFY(place.leadStore->finishImport(id, 1, 0).result());
        const QString file = writeAll(place, u"out.csv"_s);
        QVERIFY(!file.isEmpty());

        Workplace other;
        ImportOptions options = other.options();
        options.listName = u"Back"_s;
        auto run = other.import.run(file, options, {}, [](const ImportProgress &) {});
        run.waitForFinished();
        const auto summary = run.result();
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(summary->held, 0);
        QCOMPARE(summary->accepted, 1);
    }
};

LEADLINE_TEST(LeadRoundTripTest)
#include "tst_leadroundtrip.moc"
