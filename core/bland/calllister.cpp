#include "core/bland/calllister.h"

#include "core/base/whendone.h"

#include <QCoreApplication>
#include <QtConcurrent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerPage = 1'000;
constexpr int maxPages = 2'000;

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// With the offset written out: a bare "Z" is not promised to be understood everywhere.
QString isoWithOffset(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u"+00:00"_s;
}

Error endless()
{
    return {
        Error::Kind::Network,
        QCoreApplication::translate("BlandClient", "The provider's list of calls does not come to an end."),
        u"the list of calls repeats itself"_s};
}

} // namespace

QString callListPath(const CallListQuery &query, qint64 from)
{
    auto path = u"/v1/calls?ascending=true&from=%1&limit=%2"_s.arg(from).arg(rowsPerPage);
    if (!query.toNumber.isEmpty())
        path += u"&to_number="_s + encoded(query.toNumber);
    if (query.startUtc.isValid())
        path += u"&start_date="_s + encoded(isoWithOffset(query.startUtc));
    if (query.endUtc.isValid())
        path += u"&end_date="_s + encoded(isoWithOffset(query.endUtc));
    return path;
}

CallLister::CallLister(ReadQueue &queue, const CallListQuery &query, std::function<QByteArray()> secret,
                       QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_query(query)
    , m_secret(std::move(secret))
{
}

QFuture<CallLister::Listing> CallLister::start()
{
    m_promise.start();
    readPage();
    return m_promise.future();
}

void CallLister::readPage()
{
    m_queue.get(callListPath(m_query, m_from), [this](const HttpAnswer &answer) {
        const auto reading =
            QtConcurrent::run([answer, secret = m_secret()] { return readings::page(answer, secret); });
        whenDone(reading, this, [this](const Result<readings::Page> &page) { take(page); });
    });
}

void CallLister::take(const Result<readings::Page> &page)
{
    if (!page)
        return finish(page.error());
    const auto before = m_seen.size();
    for (const auto &row : page->rows) {
        if (m_seen.contains(row.callId))
            continue;
        m_seen.insert(row.callId);
        m_listing.rows.append(row);
    }
    m_listing.providerDate = page->date;
    m_from += page->rows.size();
    if (page->rows.isEmpty() || (page->total && m_from >= *page->total))
        return finish(std::move(m_listing));
    if (m_seen.size() == before || ++m_pages >= maxPages)
        return finish(endless());
    readPage();
}

void CallLister::finish(Listing listing)
{
    m_promise.addResult(std::move(listing));
    m_promise.finish();
    deleteLater();
}
