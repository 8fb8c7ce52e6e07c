#include "tests/bench/saidbench.h"

#include "core/storage/saidindex.h"
#include "core/storage/sqlconversationsearch.h"
#include "tests/bench/workload.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int linesPerCall = 10;
constexpr int wordsPerLine = 14;
constexpr int vocabulary = 4'000;
constexpr int rareEvery = 10'000;
constexpr int repeats = 5;
constexpr double mostMs = 50;

/// Made-up words of two to four syllables.
QStringList makeWords(QRandomGenerator &random)
{
    static constexpr std::array syllables {"ba",  "ne",  "ki",  "lo",  "mu", "ra", "ste", "vor", "que", "an",
                                           "dis", "fol", "gra", "hel", "in", "jo", "pre", "sun", "tra", "we"};
    QStringList words;
    for (int i = 0; i < vocabulary; ++i) {
        QString word;
        for (int part = random.bounded(2, 5); part > 0; --part)
            word += QString::fromLatin1(syllables[random.bounded(static_cast<int>(syllables.size()))]);
        words.append(word);
    }
    return words;
}

/// Few words are frequent, most are rare, as in any language.
const QString &drawn(const QStringList &words, QRandomGenerator &random)
{
    const double share = random.generateDouble();
    return words.at(static_cast<qsizetype>(share * share * share * static_cast<double>(words.size() - 1)));
}

QString transcript(const QStringList &words, QRandomGenerator &random, bool isRare)
{
    QJsonArray lines;
    for (int line = 0; line < linesPerCall; ++line) {
        QStringList said;
        for (int i = 0; i < wordsPerLine; ++i)
            said.append(drawn(words, random));
        if (isRare && line == linesPerCall / 2)
            said.append(u"needle"_s);
        lines.append(
            QJsonObject {{u"speaker"_s, line % 2}, {u"text"_s, said.join(u' ')}, {u"at"_s, line * 5'000}});
    }
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

Result<Done> makeFrame(const QSqlDatabase &db)
{
    for (const char *statement :
         {"INSERT INTO lists (id, name, created_at) VALUES (1, 'Said', 0)",
          "INSERT INTO prompt_versions (id, name, sha256, text, created_at) VALUES (1, 'script', 'x', "
          "'text', 0)",
          "INSERT INTO campaigns (id, name, list_id, kind, prompt_version_id, attempts, hours, language, "
          "max_duration_minutes, record, voicemail_action, state, created_at) "
          "VALUES (1, 'Said', 1, 'sales', 1, 5, 'any', 'en', 10, 0, 'hang_up', 'stopped', 0)"}) {
        if (const auto done = sql::exec(db, QString::fromLatin1(statement)); !done)
            return done.error();
    }
    return Done {};
}

Result<Done> insertCalls(const QSqlDatabase &db, const QStringList &words, int calls)
{
    QRandomGenerator random(7);
    auto lead = sql::prepare(
        db,
        u"INSERT INTO leads (id, list_id, phone, first_name, company, created_at) VALUES (?, 1, ?, ?, ?, 0)"_s);
    auto attempt = sql::prepare(
        db,
        u"INSERT INTO attempts (id, key, campaign_id, lead_id, phone, number, state, body_sha256, intent_at, "
        "max_duration_minutes, summary) VALUES (?, ?, 1, ?, ?, 1, 'ended', 'x', ?, 10, ?)"_s);
    auto report =
        sql::prepare(db,
                     u"INSERT INTO attempt_reports (attempt_id, record, transcript, source, read_at) "
                     "VALUES (?, '{}', ?, 'poll', 0)"_s);
    if (!lead || !attempt || !report)
        return !lead ? lead.error() : !attempt ? attempt.error() : report.error();
    for (int id = 1; id <= calls; ++id) {
        const QString phone = u"+1%1"_s.arg(2'000'000'000LL + id);
        const QString name = drawn(words, random);
        const std::array done {
            sql::run(*lead, {id, phone, name, drawn(words, random) + u" Clinic"_s}),
            sql::run(*attempt, {id, u"key-%1"_s.arg(id), id, phone, id * 1'000LL, drawn(words, random)}),
            sql::run(*report, {id, transcript(words, random, id % rareEvery == 0)})};
        for (const auto &one : done) {
            if (!one)
                return one.error();
        }
    }
    return Done {};
}

Result<double> fillIndex(const QSqlDatabase &db)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const auto more = saidindex::addSome(db);
        if (!more)
            return more.error();
        if (!*more)
            return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
}

struct Question {
    QString words;
    double milliseconds = 0;
};

/// The middle one of a few times.
Result<double> timeOf(ConversationSearch &search, const QString &words)
{
    QList<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto hits = search.find({.words = words, .campaign = {}, .before = {}}).result();
        if (!hits)
            return hits.error();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(repeats / 2);
}

} // namespace

Result<Measurements> measureSaid(const QString &directory, int calls)
{
    const SystemClock clock;
    const auto opened = workload::openStore(directory + u"/data"_s, clock);
    if (!opened)
        return opened.error();
    QRandomGenerator random(3);
    const QStringList words = makeWords(random);
    const auto filled = (*opened)
                            ->database
                            ->run([words, calls](QSqlDatabase &db) -> Result<double> {
                                const auto inserted = sql::inTransaction(db, [&]() -> Result<Done> {
                                    const auto frame = makeFrame(db);
                                    return frame ? insertCalls(db, words, calls) : frame;
                                });
                                return inserted ? fillIndex(db) : inserted.error();
                            })
                            .result();
    if (!filled)
        return filled.error();
    const auto search = makeSqlConversationSearch((*opened)->readingThread);
    const QString often = words.first();
    const QString often2 = words.at(1);
    const QString seldom = words.at(vocabulary - 5);
    Question worst;
    for (const QString &asked : {u"needle "_s, often + u' ', often + u' ' + often2 + u' ', often.left(1),
                                 often.left(3), often.left(4), u'"' + often + u' ' + often2 + u'"',
                                 seldom + u' ', seldom + u' ' + words.at(vocabulary - 9) + u' ',
                                 often + u" needle "_s, u"clinic "_s, u"nothinglikeit"_s}) {
        const auto time = timeOf(*search, asked);
        if (!time)
            return time.error();
        if (*time > worst.milliseconds)
            worst = {asked, *time};
    }
    const QString count = QLocale(QLocale::English).toString(calls);
    return Measurements {{u"said: index of %1 calls, s"_s.arg(count), *filled},
                         {u"said: slowest of 12 searches, %1 calls, ms (“%2”)"_s.arg(count, worst.words),
                          worst.milliseconds, mostMs, u"the limit"_s, 1.0}};
}
