#pragma once

#include "core/base/wordsearch.h"
#include "core/storage/saidtexts.h"

/// The index of the words of all calls (FTS5 table `said`). It only names candidates: what was said may have
/// been corrected since, so the texts themselves have the last word. Calls that are new, were changed or hold
/// very much text are candidates always.
namespace saidindex {

/// What the index is asked for so that every call with these terms answers. Holds nothing but folded words,
/// however odd the text was they came from.
QString matchOf(const WordSearch &search, std::optional<CampaignId> campaign);

/// Ids of candidates, newest first, one by one.
class Candidates final {
public:
    /// Only calls before `before`, when given.
    static Result<Candidates> find(const QSqlDatabase &db, const QString &match,
                                   std::optional<AttemptId> before);
    /// Nothing at the end.
    Result<std::optional<AttemptId>> next();

private:
    Candidates(QSqlQuery found, QSqlQuery always)
        : m_found(std::move(found))
        , m_always(std::move(always))
    {
    }
    static Result<Done> step(QSqlQuery &query, std::optional<qint64> &head);

    QSqlQuery m_found;
    QSqlQuery m_always;
    std::optional<qint64> m_foundHead;
    std::optional<qint64> m_alwaysHead;
    bool m_begun = false;
};

/// Adds some calls that are missing, in a transaction of its own; false when none is left.
Result<bool> addSome(const QSqlDatabase &db);

} // namespace saidindex
