#include "core/storage/sqlconversationsearch.h"

#include "core/base/text.h"
#include "core/storage/saidindex.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTerms = 60; ///< SQLite allows 256 levels of an expression
constexpr qsizetype contextBefore = 50;
constexpr qsizetype contextLength = 160;
/// Then what was found so far is shown, and the rest is asked for apart: no read lasts for seconds.
constexpr std::chrono::milliseconds longestRead {500};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConversationSearch)
};

/// Begins and ends between words where it can.
TextSpan windowAround(const QString &text, const TextSpan &place)
{
    qsizetype start = std::max<qsizetype>(0, place.start - contextBefore);
    if (start > 0) {
        const qsizetype blank = text.indexOf(u' ', start);
        start = blank >= 0 && blank < place.start ? blank + 1 : start;
    }
    qsizetype end = std::min(text.size(), std::max(start + contextLength, place.start + place.length));
    if (end < text.size()) {
        const qsizetype blank = text.lastIndexOf(u' ', end);
        end = blank > place.start + place.length ? blank : end;
    }
    return {start, end - start};
}

void setContext(ConversationHit &hit, const WordSearch &search, const QString &foreign)
{
    const QString text = foreign.simplified();
    const QList<TextSpan> places = search.placesIn(text);
    const TextSpan window = windowAround(text, places.value(0));
    const QString cut = text.mid(window.start, window.length);
    hit.context = (window.start > 0 ? u"…"_s : QString()) + text::shown(cut)
        + (window.start + window.length < text.size() ? u"…"_s : QString());
    hit.marks = search.placesIn(hit.context);
}

/// The best place of the words in one call, and whether the call holds them all.
class Reading final {
public:
    Reading(const WordSearch &search, const SaidTexts &texts)
        : m_search(search)
        , m_found(search.terms().size(), false)
    {
        for (qsizetype i = 0; i < texts.lines.size(); ++i)
            look(texts.lines.at(i).text, ConversationHit::Place::Line, static_cast<int>(i));
        look(texts.summary, ConversationHit::Place::Summary);
        for (const QString &note : texts.notes)
            look(note, ConversationHit::Place::Note);
        look(texts.names, ConversationHit::Place::Name);
    }

    bool holdsAll() const { return !m_found.contains(false); }
    ConversationHit hit(const SaidTexts &texts) const
    {
        ConversationHit hit;
        hit.call = texts.call;
        hit.leadName = texts.leadName;
        hit.company = texts.company;
        hit.atUtc = texts.atUtc;
        hit.outcome = texts.outcome;
        hit.place = m_place;
        hit.line = m_line;
        if (m_line >= 0)
            hit.speaker = texts.lines.at(m_line).speaker;
        hit.furtherLines = m_lines - (m_line >= 0 ? 1 : 0);
        setContext(hit, m_search, m_text);
        return hit;
    }

private:
    void look(const QString &text, ConversationHit::Place place, int line = -1)
    {
        const QList<bool> terms = m_search.termsIn(text);
        const auto count = terms.count(true);
        if (count == 0)
            return;
        for (qsizetype i = 0; i < terms.size(); ++i)
            m_found[i] = m_found.at(i) || terms.at(i);
        m_lines += line >= 0 ? 1 : 0;
        if (count <= m_best)
            return;
        m_best = count;
        m_place = place;
        m_line = line;
        m_text = text;
    }

    const WordSearch &m_search;
    QList<bool> m_found;
    qsizetype m_best = 0;
    int m_lines = 0;
    ConversationHit::Place m_place = ConversationHit::Place::Line;
    int m_line = -1;
    QString m_text;
};

class Search final {
public:
    Search(const QSqlDatabase &db, const ConversationQuery &query, std::function<bool()> isOutdated)
        : m_db(db)
        , m_query(query)
        , m_words(query.words)
        , m_isOutdated(std::move(isOutdated))
    {
    }

    Result<ConversationHits> run()
    {
        if (m_words.isEmpty())
            return ConversationHits {};
        if (m_words.terms().size() > mostTerms)
            return Error {Error::Kind::InvalidInput,
                          Words::tr("These are too many words to look for at once. Leave some out.")};
        auto candidates =
            saidindex::Candidates::find(m_db, saidindex::matchOf(m_words, m_query.campaign), m_query.before);
        auto read = sql::prepare(m_db, SaidTexts::select(u"WHERE a.id = ?"_s));
        if (!candidates || !read)
            return !candidates ? candidates.error() : read.error();
        return gathered(*candidates, *read);
    }

private:
    Result<ConversationHits> gathered(saidindex::Candidates &candidates, QSqlQuery &read)
    {
        const QDeadlineTimer deadline(longestRead);
        ConversationHits hits;
        std::optional<AttemptId> last;
        while (true) {
            const auto candidate = candidates.next();
            if (!candidate)
                return candidate.error();
            if (!*candidate)
                return hits;
            if (m_isOutdated())
                return Error {Error::Kind::Cancelled, {}, u"a newer search has come"_s};
            if (last && (hits.hits.size() >= m_query.atMost || deadline.hasExpired())) {
                hits.next = last;
                return hits;
            }
            last = **candidate;
            if (const auto looked = look(**candidate, read, hits); !looked)
                return looked.error();
        }
    }

    Result<Done> look(AttemptId call, QSqlQuery &read, ConversationHits &hits)
    {
        if (const auto run = sql::run(read, {raw(call)}); !run)
            return run.error();
        if (!read.next())
            return Done {};
        const SaidTexts texts = SaidTexts::read(read);
        read.finish();
        if (m_query.campaign && texts.campaign != *m_query.campaign)
            return Done {};
        if (const Reading reading(m_words, texts); reading.holdsAll())
            hits.hits.append(reading.hit(texts));
        return Done {};
    }

    const QSqlDatabase &m_db;
    const ConversationQuery &m_query;
    const WordSearch m_words;
    const std::function<bool()> m_isOutdated;
};

class SqlConversationSearch final : public ConversationSearch {
public:
    explicit SqlConversationSearch(ReadingThread &thread)
        : m_thread(thread)
    {
    }

    QFuture<Result<ConversationHits>> find(const ConversationQuery &query) override
    {
        const quint64 own = ++*m_newest;
        return m_thread.run([query, own, newest = m_newest](QSqlDatabase &db) {
            return Search(db, query, [own, newest] { return newest->load() != own; }).run();
        });
    }

private:
    ReadingThread &m_thread;
    const std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace

std::unique_ptr<ConversationSearch> makeSqlConversationSearch(ReadingThread &thread)
{
    return std::make_unique<SqlConversationSearch>(thread);
}
