#include "core/dialing/stopdomains.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Stops {
    StorageFixture fixture;
    Changes changes;
    FakeClock clock;
    std::unique_ptr<Database> database = fixture.database();
    std::unique_ptr<StopDomains> domains = makeSqlStopDomains(*database, changes, clock);
};

} // namespace

class StopDomainsTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain"); // empty: refused
        const auto row = [](const char *name, const QString &text, const QString &domain) {
            QTest::newRow(name) << text << domain;
        };
        row("domain", u"example.com"_s, u"example.com"_s);
        row("capitals and blanks", u"  Example.COM "_s, u"example.com"_s);
        row("root dot", u"example.com."_s, u"example.com"_s);
        row("www", u"www.example.com"_s, u"example.com"_s);
        row("at sign", u"@example.com"_s, u"example.com"_s);
        row("mail", u"ada@mail.example.com"_s, u"mail.example.com"_s);
        row("web address", u"https://www.example.com:8443/team?x=1"_s, u"example.com"_s);
        row("address without scheme", u"example.com/team"_s, u"example.com"_s);
        row("at sign in the path", u"example.com/@team"_s, u"example.com"_s);
        row("umlaut", u"bücher.example"_s, u"xn--bcher-kva.example"_s);
        row("deep", u"a.b.c.example"_s, u"a.b.c.example"_s);
        row("nothing", u""_s, {});
        row("one word", u"example"_s, {});
        row("sentence", u"Please. Do not call"_s, {});
        row("number", u"+12125550143"_s, {});
        row("address of a machine", u"192.0.2.7"_s, {});
        row("hyphen first", u"-a.example"_s, {});
        row("empty label", u"a..example"_s, {});
        row("label too long", QString(64, u'a') + u".example"_s, {});
        row("too long", QString(u"abcdefgh."_s).repeated(40) + u"example"_s, {});
        row("invisible", u"exam\u202Eple.com"_s, {});
        row("mail provider", u"ada@gmail.com"_s, {});
        row("shared label", u"co.uk"_s, {});
        row("company below a shared label", u"northwind.co.uk"_s, u"northwind.co.uk"_s);
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, domain);
        const auto read = stopdomain::read(text);
        QCOMPARE(read ? *read : QString(), domain);
        if (!read) {
            QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
            QVERIFY(!read.error().message.isEmpty());
        }
    }

    void readsAFile()
    {
        const StorageFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path()));
        QFile file(fixture.path(u"domains.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF\"domain\",\"source\"\r\n\"a.example\",\"typed in\"\r\n\r\nA.example\r\n"
                   "gmail.com\r\nb.example;x\r\n");
        file.close();
        const auto found = stopdomain::readFile(file.fileName());
        QVERIFY(found);
        QCOMPARE(found->domains, (QStringList {u"a.example"_s, u"b.example"_s}));
        QCOMPARE(found->badLines, QList<qint64> {5});
        QCOMPARE(stopdomain::readFile(fixture.path(u"none"_s)).error().kind, Error::Kind::NotFound);
    }

    void findsTheDomainsOfALead()
    {
        Lead lead;
        QCOMPARE(stopdomain::of(lead), QStringList());
        lead.email = u"Ada@Mail.Example.com"_s;
        lead.cells = {u"+12125550143"_s, u"A sentence. Or two."_s, u"https://www.northwind.example/"_s,
                      u"bob@example.com"_s};
        QCOMPARE(stopdomain::of(lead),
                 (QStringList {u"mail.example.com"_s, u"example.com"_s, u"northwind.example"_s}));
    }

    void findsEveryAddressInACell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("domains");
        const QStringList acme {u"acme.de"_s};
        QTest::newRow("with a name") << u"Max <max@acme.de>"_s << acme;
        QTest::newRow("two") << u"a@acme.de; b@other.com"_s << QStringList {u"acme.de"_s, u"other.com"_s};
        QTest::newRow("separator behind") << u"info@acme.de;"_s << acme;
        QTest::newRow("remark") << u"acme.de (HQ)"_s << acme;
        QTest::newRow("in parentheses") << u"Acme Ltd (acme.de)"_s << acme;
        QTest::newRow("quoted") << u"'acme.de', \"www.other.com\""_s
                                << QStringList {u"acme.de"_s, u"other.com"_s};
        QTest::newRow("bar") << u"acme.de|other.com"_s << QStringList {u"acme.de"_s, u"other.com"_s};
        QTest::newRow("fragment") << u"acme.de#kontakt"_s << acme;
        QTest::newRow("at sign in the path") << u"acme.de/@team"_s << acme;
        QTest::newRow("address in the query") << u"acme.de/x?mail=a@gmail.com"_s << acme;
        QTest::newRow("query without a path") << u"https://acme.de?mail=a@gmail.com"_s << acme;
        QTest::newRow("web address in the query") << u"acme.de/x?to=https://other.com/"_s << acme;
        QTest::newRow("scheme of mail") << u"mailto:max@acme.de?cc=b@other.com"_s << acme;
        QTest::newRow("with a password") << u"https://max:pass@acme.de:8443/"_s << acme;
        QTest::newRow("sentence") << u"A sentence. Or two."_s << QStringList();
    }
    void findsEveryAddressInACell()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, domains);
        Lead lead;
        lead.cells = {u""_s, cell};
        QCOMPARE(stopdomain::of(lead), domains);
        lead.cells.clear();
        lead.email = cell;
        QCOMPARE(stopdomain::of(lead), domains);
    }

    void addsEachOnceAndKeepsARecord()
    {
        const Stops stops;
        QSignalSpy changed(&stops.changes, &Changes::stopListChanged);
        const auto added =
            stops.domains->add({u"a.example"_s, u"b.example"_s, u"a.example"_s}, u"typed in"_s).result();
        QVERIFY(added);
        QCOMPARE(added->added, 2);
        QCOMPARE(added->present, 1);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(stops.domains->all().size(), 2);
        QCOMPARE(stops.domains->all().first(),
                 (StopDomain {u"a.example"_s, u"typed in"_s, stops.clock.nowUtc()}));

        QCOMPARE(stops.domains->remove(u"a.example"_s, u" "_s).result().error().kind,
                 Error::Kind::InvalidInput);
        QVERIFY(stops.domains->remove(u"a.example"_s, u"a customer now"_s).result());
        QCOMPARE(stops.domains->remove(u"a.example"_s, u"again"_s).result().error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(stops.domains->all().size(), 1);

        const auto log = makeSqlStopListReader(stops.fixture.file())->log({}, 10);
        QCOMPARE(log.size(), 3);
        QCOMPARE(log.first().domain, u"a.example"_s);
        QVERIFY(log.first().removed);
        QCOMPARE(log.first().source, u"a customer now"_s);
        QVERIFY(log.first().phone.isEmpty());
    }
};

LEADLINE_TEST(StopDomainsTest)
#include "tst_stopdomains.moc"
