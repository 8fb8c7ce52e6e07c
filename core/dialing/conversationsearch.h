#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/wordsearch.h"
#include "core/dialing/callrecord.h"

#include <QDateTime>
#include <QFuture>

/// What a person looks for in everything that was said and written about calls.
struct ConversationQuery {
    QString words; ///< as typed (WordSearch)
    std::optional<CampaignId> campaign; ///< nothing = all
    std::optional<AttemptId> before; ///< go on behind this call (ConversationHits::next)
    int atMost = 50;
};

/// A call that holds all words, with the place that holds most of them.
struct ConversationHit {
    enum class Place { Line, Summary, Note, Name };

    AttemptId call {};
    QString leadName;
    QString company;
    QDateTime atUtc;
    std::optional<Outcome> outcome;
    Place place = Place::Line;
    int line =
        -1; ///< of the conversation as CallBackground and the call's transcript give it; Place::Line only
    TranscriptLine::Speaker speaker = TranscriptLine::Speaker::System; ///< Place::Line only
    QString context; ///< plain, cleaned, one line; cut around the words
    QList<TextSpan> marks; ///< the words in `context`
    int furtherLines = 0; ///< other lines with one of the words

    bool operator==(const ConversationHit &) const = default;
};

/// Newest calls first.
struct ConversationHits {
    QList<ConversationHit> hits;
    std::optional<AttemptId> next; ///< there may be more: ask with `before`
};

/// Searches transcripts, summaries, notes and names. Any thread.
class ConversationSearch {
public:
    virtual ~ConversationSearch() = default;
    /// A newer question outdates the ones before, which may end as Cancelled. InvalidInput: too many words.
    /// Without words nothing is found.
    virtual QFuture<Result<ConversationHits>> find(const ConversationQuery &query) = 0;
};
