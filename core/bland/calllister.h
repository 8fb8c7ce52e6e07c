#pragma once

#include "core/bland/readings.h"
#include "core/bland/readqueue.h"

#include <QObject>
#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>

/// Reads all pages of `GET /v1/calls` for one query, oldest first, because new calls then only add to the
/// end. Rows that shift between pages are taken once. Any failure fails the whole: a partial list proves
/// nothing. Deletes itself.
class CallLister final : public QObject {
    Q_OBJECT
public:
    using Listing = Result<CallListing>;

    /// `queue` must outlive the lister; `secret` gives the key to keep out of messages.
    CallLister(ReadQueue &queue, const CallListQuery &query, std::function<QByteArray()> secret,
               QObject *parent);

    QFuture<Listing> start();

private:
    void readPage();
    void take(const Result<readings::Page> &page);
    void finish(Listing listing);

    ReadQueue &m_queue;
    CallListQuery m_query;
    std::function<QByteArray()> m_secret;
    QPromise<Listing> m_promise;
    CallListing m_listing;
    QSet<QString> m_seen;
    qint64 m_from = 0;
    int m_pages = 0;
};

/// Path and query of one page; `+` becomes `%2B`, which a server would otherwise read as a blank.
QString callListPath(const CallListQuery &query, qint64 from);
