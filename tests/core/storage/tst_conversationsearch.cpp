#include "core/storage/saidindex.h"
#include "core/storage/sqlconversationsearch.h"
#include "tests/core/storage/deskfixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

using Place = ConversationHit::Place;

TranscriptLine line(TranscriptLine::Speaker speaker, const QString &words)
{
    return {speaker, words, {}};
}

QList<TranscriptLine> conversation()
{
    return {
        line(TranscriptLine::Speaker::Agent, u"Hello, this is an AI assistant."_s),
        line(TranscriptLine::Speaker::Callee, u"Guten Tag, Müller hier."_s),
        line(TranscriptLine::Speaker::Callee, u"Our budget is settled; please call the café next week."_s),
    };
}

struct SearchFixture : DeskFixture {
    std::unique_ptr<ConversationSearch> search = makeSqlConversationSearch(*thread);

    /// A finished call with this conversation.
    AttemptId said(CampaignId campaign, const QString &callId, const QList<TranscriptLine> &lines,
                   const QString &summary = {})
    {
        const Claim claim = place(campaign, callId);
        CallRecord record = report(claim, callId, u"completed"_s, u"human"_s);
        record.transcript = lines;
        record.summary = summary;
        apply(record);
        return claim.attempt;
    }
    Result<ConversationHits> ask(const ConversationQuery &query) { return search->find(query).result(); }
    QList<qint64> calls(const QString &words, std::optional<CampaignId> campaign = {})
    {
        const auto hits = ask({.words = words, .campaign = campaign});
        QList<qint64> ids;
        for (const ConversationHit &hit : hits ? hits->hits : QList<ConversationHit>())
            ids.append(raw(hit.call));
        if (!hits)
            qWarning("%s", qPrintable(hits.error().message + hits.error().detail));
        return hits ? ids : QList<qint64> {-1};
    }
    ConversationHit first(const QString &words)
    {
        const auto hits = ask({.words = words});
        return hits ? hits->hits.value(0) : ConversationHit {};
    }
    /// Everything that is missing goes into the index.
    void index()
    {
        const auto done = database->run([](QSqlDatabase &db) -> Result<Done> {
            while (true) {
                const auto more = saidindex::addSome(db);
                if (!more)
                    return more.error();
                if (!*more)
                    return Done {};
            }
        });
        QVERIFY(done.result());
    }
    qint64 waiting()
    {
        return CallLogFixture::ask(
                   u"SELECT (SELECT count(*) FROM said_stale) + (SELECT count(*) FROM attempts "
                   "WHERE id > (SELECT indexed_to FROM said_index))"_s)
            .toLongLong();
    }
};

} // namespace

class ConversationSearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SearchFixture> m_shared;

    void share()
    {
        m_shared = std::make_unique<SearchFixture>();
        const CampaignId campaign = m_shared->start(m_shared->leads(1));
        m_shared->change(u"UPDATE leads SET company = 'Sample Clinic'"_s);
        const AttemptId call =
            m_shared->said(campaign, u"call-0001"_s, conversation(), u"A quarterly offer."_s);
        m_shared->value(m_shared->desk->setNotes(call, u"Set a reminder"_s));
    }

private slots:
    void cleanupTestCase() { m_shared.reset(); }

    /// Results must not be lost because an earlier report of the call still waits for the index.
    void takesSeveralReportsOfACallThatIsInTheIndex()
    {
        SearchFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        f.index();
        CallRecord running = f.report(claim, u"call-0001"_s, u"in-progress"_s, {});
        running.completed = false;
        CallRecord over = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        over.transcript = conversation();
        CallRecord priced = over;
        priced.price = Money::fromUsd(0.21);

        QCOMPARE(f.apply(running).kind, Applied::Kind::StillRunning);
        QCOMPARE(f.apply(over).kind, Applied::Kind::Applied);
        QCOMPARE(f.apply(priced).kind, Applied::Kind::Applied);

        QCOMPARE(f.stateOf(claim.attempt), u"ended"_s);
        QCOMPARE(f.attempt(claim.attempt).cost, std::optional(Money::fromUsd(0.21)));
        QCOMPARE(f.waiting(), 1);
        QCOMPARE(f.calls(u"budget"_s), QList<qint64>({raw(claim.attempt)}));
    }

    void findsWhatWasSaid_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("line");
        for (const bool indexed : {false, true}) {
            const auto row = [indexed](const char *name, const QString &words, bool found,
                                       Place place = Place::Line, int at = -1) {
                QTest::addRow("%s, %s", name, indexed ? "indexed" : "not indexed")
                    << indexed << words << found << static_cast<int>(place) << at;
            };
            row("a word", u"budget"_s, true, Place::Line, 2);
            row("beginning", u"budg"_s, true, Place::Line, 2);
            row("one letter", u"b"_s, true, Place::Line, 2);
            row("without accents", u"cafe "_s, true, Place::Line, 2);
            row("umlaut", u"MULLER"_s, true, Place::Line, 1);
            row("phrase", u"\"next week\""_s, true, Place::Line, 2);
            row("phrase the wrong way round", u"\"week next\""_s, false);
            row("words of several lines", u"assistant budget week"_s, true, Place::Line, 2);
            row("one word missing", u"budget dinosaur"_s, false);
            row("summary", u"quarterly"_s, true, Place::Summary);
            row("note", u"reminder"_s, true, Place::Note);
            row("name", u"ada"_s, true, Place::Name);
            row("company", u"clinic"_s, true, Place::Name);
            row("nothing like it", u"dinosaur"_s, false);
        }
    }
    void findsWhatWasSaid()
    {
        QFETCH(bool, indexed);
        QFETCH(QString, words);
        QFETCH(bool, found);
        // The rows share a database; the first one with the index fills it.
        if (!m_shared)
            share();
        SearchFixture &f = *m_shared;
        const AttemptId call {1};
        if (indexed)
            f.index();
        if (indexed)
            QCOMPARE(f.waiting(), 0);
        QCOMPARE(f.calls(words), found ? QList<qint64> {raw(call)} : QList<qint64> {});
        if (!found)
            return;
        const ConversationHit hit = f.first(words);
        QTEST(static_cast<int>(hit.place), "place");
        QTEST(hit.line, "line");
        QVERIFY(!hit.marks.isEmpty());
        for (const TextSpan &mark : hit.marks)
            QVERIFY(mark.start >= 0 && mark.start + mark.length <= hit.context.size());
    }

    /// Any input is words or nothing: no syntax of the index gets through.
    void takesAnythingThatIsTyped()
    {
        SearchFixture f;
        const AttemptId call = f.said(f.start(f.leads(1)), u"call-0001"_s, conversation());
        f.index();
        const QStringList hostile {
            u"\""_s,
            u"\"\""_s,
            u"\"\"\"\""_s,
            u"budget\""_s,
            u"\"budget"_s,
            u"budget AND"_s,
            u"OR"_s,
            u"NOT budget"_s,
            u"NEAR(budget week, 2)"_s,
            u"NEAR(\""_s,
            u"text : budget"_s,
            u"{text} : x"_s,
            u"^budget"_s,
            u"budget*"_s,
            u"**"_s,
            u"(budget"_s,
            u"budget)"_s,
            u"bud'get"_s,
            u"'; DROP TABLE said; --"_s,
            u"-budget"_s,
            u"+"_s,
            u"budget + week"_s,
            u"\\"_s,
            u"%"_s,
            u"_"_s,
            u"\0x"_s + QChar(0),
            QString(QChar(0xD800)),
            QString(QChar(0xDC00)) + u"budget"_s,
            QString(QChar(0xE000)) + u"1"_s,
            u"\u202Ebudget"_s,
            u"\u200Bbudget"_s,
            u"😀"_s,
            u"ｂｕｄｇｅｔ"_s,
            QString(200, u'"'),
            QString(200, u'('),
            u"a "_s.repeated(100),
            u"ß"_s,
            u"İ"_s,
            u"ﬁ"_s,
            u"\u0308"_s,
            u"क्षि"_s,
            u"\t\r\n"_s,
        };
        for (const QString &words : hostile)
            QVERIFY2(f.ask({.words = words}), qPrintable(words));
        QCOMPARE(f.calls(u"budget* "_s), QList<qint64> {raw(call)});
        QCOMPARE(f.calls(u"(budget) AND"_s), QList<qint64> {}); // "and" is a word like any other
        QCOMPARE(f.calls(QChar(0xE000) + QString::number(1)), QList<qint64> {});

        const quint32 seed = QRandomGenerator::system()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString letters = u"ab\"*()^:-+{}'NEAROT \u0308ß\u202E"_s + QChar(0) + QChar(0xD83D);
        for (int round = 0; round < 150; ++round) {
            QString words;
            for (int i = random.bounded(1, 30); i > 0; --i)
                words += letters.at(random.bounded(letters.size()));
            QVERIFY2(f.ask({.words = words}), qPrintable(words));
        }
    }

    void refusesMoreWordsThanItCanLookFor()
    {
        SearchFixture f;
        QString words;
        for (int i = 0; i < 100; ++i)
            words += u"w%1 "_s.arg(i);
        const auto hits = f.ask({.words = words});
        QVERIFY(!hits);
        QCOMPARE(hits.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!hits.error().message.isEmpty());
    }

    void showsTheNewestFirstPageByPage()
    {
        SearchFixture f;
        const CampaignId campaign = f.start(f.leads(7));
        for (int i = 0; i < 7; ++i) {
            f.said(campaign, u"call-%1"_s.arg(i, 4, 10, QLatin1Char('0')), conversation());
            if (i == 4)
                f.index(); // some are in the index, some are not
        }
        QList<qint64> all;
        std::optional<AttemptId> before;
        int pages = 0;
        do {
            const auto page = f.ask({.words = u"budget"_s, .before = before, .atMost = 3});
            QVERIFY(page);
            for (const ConversationHit &hit : page->hits)
                all.append(raw(hit.call));
            before = page->next;
            ++pages;
        } while (before);
        QCOMPARE(all, QList<qint64>({7, 6, 5, 4, 3, 2, 1}));
        QCOMPARE(pages, 3);
    }

    void keepsToTheCampaign()
    {
        SearchFixture f;
        const CampaignId one = f.start(f.leads(1));
        const ListId list = f.addLeads(f.leads(1, 50), u"More"_s);
        const CampaignId other = f.value(f.log->createCampaign(f.settings(list, u"Autumn"_s)));
        f.value(f.log->setState(other, CampaignState::Running, {}));
        const AttemptId first = f.said(one, u"call-0001"_s, conversation());
        const AttemptId second = f.said(other, u"call-0002"_s, conversation());
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(f.calls(u"budget"_s, one), QList<qint64> {raw(first)});
            QCOMPARE(f.calls(u"budget"_s, other), QList<qint64> {raw(second)});
            QCOMPARE(f.calls(u"budget"_s).size(), 2);
            f.index();
        }
        f.change(u"UPDATE campaigns SET test = 1 WHERE id = %1"_s.arg(raw(other)));
        QCOMPARE(f.calls(u"budget"_s), QList<qint64> {raw(first)});
    }

    /// What was said before a correction is not found any more, what is said now is.
    void followsWhatChanges()
    {
        SearchFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);
        f.index();
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        record.transcript = conversation();
        f.apply(record);
        QCOMPARE(f.calls(u"budget"_s).size(), 1);
        f.index();
        QCOMPARE(f.calls(u"budget"_s).size(), 1);

        record.transcript = {line(TranscriptLine::Speaker::Callee, u"Our gadget is settled."_s)};
        record.hasCorrectedTranscript = true;
        record.summary = u"About a gadget."_s;
        f.apply(record);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(f.calls(u"budget"_s), QList<qint64> {});
            QCOMPARE(f.calls(u"gadget"_s).size(), 1);
            f.index();
        }

        f.value(f.desk->setNotes(claim.attempt, u"ring the doorbell"_s));
        QCOMPARE(f.calls(u"doorbell"_s).size(), 1);
        f.index();
        f.value(f.desk->setNotes(claim.attempt, {}));
        f.index();
        QCOMPARE(f.calls(u"doorbell"_s), QList<qint64> {});

        // as a merging import or an editor changes a lead
        f.change(u"UPDATE leads SET last_name = 'Lovelace'"_s);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(f.calls(u"lovelace"_s).size(), 1);
            f.index();
        }
        QCOMPARE(f.waiting(), 0);
    }

    /// Outcomes are no words: correcting one leaves the search as it is, and shows with the hit.
    void showsTheCorrectedOutcome()
    {
        SearchFixture f;
        const AttemptId call = f.said(f.start(f.leads(1)), u"call-0001"_s, conversation());
        f.index();
        f.value(f.desk->correct(call, Outcome::Interested, {}));
        QCOMPARE(f.first(u"budget"_s).outcome, Outcome::Interested);
        QCOMPARE(f.waiting(), 0);
    }

    /// The record of a call stays when its lead is deleted, and so does what was said in it.
    void keepsTheCallsOfDeletedLeads()
    {
        SearchFixture f;
        const AttemptId call = f.said(f.start(f.leads(2)), u"call-0001"_s, conversation());
        f.index();
        f.change(u"INSERT INTO deleted_leads(lead_id, at) SELECT id, 0 FROM leads"_s);
        QCOMPARE(f.calls(u"budget"_s), QList<qint64> {raw(call)});
    }

    void looksThroughWhatWasSaidAfterATransfer()
    {
        SearchFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        CallRecord record = f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s);
        record.transcript = conversation();
        record.afterTransfer = {line(TranscriptLine::Speaker::Callee, u"Is this the accountant?"_s)};
        f.apply(record);
        f.index();
        QCOMPARE(f.first(u"accountant"_s).line, 3);
    }

    /// A call with very much text is found, although one row of the index could not be written in a short
    /// job.
    void readsVeryLongCalls()
    {
        SearchFixture f;
        QList<TranscriptLine> lines;
        for (int i = 0; i < 40; ++i)
            lines.append(line(TranscriptLine::Speaker::Callee, u"la "_s.repeated(8'000)));
        lines.append(line(TranscriptLine::Speaker::Callee, u"the needle"_s));
        const AttemptId call = f.said(f.start(f.leads(1)), u"call-0001"_s, lines);
        f.index();
        QCOMPARE(f.CallLogFixture::ask(u"SELECT count(*) FROM said_long"_s).toInt(), 1);
        QCOMPARE(f.calls(u"needle"_s), QList<qint64> {raw(call)});
        QCOMPARE(f.first(u"needle"_s).line, 40);
        f.index();
        QCOMPARE(f.calls(u"needle"_s).size(), 1);
    }

    /// The context shows foreign text marked, cut between words, with the words where the marks say.
    void givesContextAsPlainText()
    {
        SearchFixture f;
        const QString words =
            u"word "_s.repeated(60) + u"<b>NEEDLE</b> \u202Eand so on "_s + u"more "_s.repeated(60);
        f.said(f.start(f.leads(1)), u"call-0001"_s, {line(TranscriptLine::Speaker::Callee, words)});
        const ConversationHit hit = f.first(u"needle"_s);
        QVERIFY(hit.context.size() < 260);
        QVERIFY(hit.context.startsWith(u'…') && hit.context.endsWith(u'…'));
        QVERIFY(hit.context.contains(u"<b>NEEDLE</b>"_s));
        QVERIFY(!hit.context.contains(QChar(0x202E)));
        QCOMPARE(hit.marks.size(), 1);
        QCOMPARE(hit.context.mid(hit.marks.first().start, hit.marks.first().length), u"NEEDLE"_s);
    }

    void outdatesEarlierQuestions()
    {
        SearchFixture f;
        f.said(f.start(f.leads(1)), u"call-0001"_s, conversation());
        QPromise<Done> gate;
        gate.start();
        f.thread->run([wait = gate.future()](QSqlDatabase &) mutable {
            wait.waitForFinished();
            return Done {};
        });
        const auto early = f.search->find({.words = u"budget"_s});
        const auto late = f.search->find({.words = u"week"_s});
        gate.finish();
        const auto outdated = early.result();
        QVERIFY(!outdated);
        QCOMPARE(outdated.error().kind, Error::Kind::Cancelled);
        QCOMPARE(late.result()->hits.size(), 1);
    }
};

LEADLINE_TEST(ConversationSearchTest)
#include "tst_conversationsearch.moc"
