#include "core/http/adminapi.h"

#include "core/base/eventlog.h"
#include "core/dialing/resultexport.h"
#include "core/http/calljson.h"
#include "core/http/strictjson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logAdmin, "leadline.admin")

namespace {

constexpr int defaultPage = 100;
constexpr int largestPage = 1'000;

ListenerAnswer jsonAnswer(const QJsonObject &object)
{
    ListenerAnswer answer;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

ListenerAnswer errorAnswer(const Error &error)
{
    return problemAnswer(httpStatusOf(error.kind), error.message);
}

/// A query value, decoded ("+" stays a plus: telephone numbers).
QString valueOf(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QJsonObject summaryObject(const ImportSummary &summary)
{
    return { { u"rows"_s, summary.rows },         { u"accepted"_s, summary.accepted },
             { u"duplicates"_s, summary.duplicates }, { u"refused"_s, summary.refused },
             { u"held"_s, summary.held },         { u"list"_s, summary.listName },
             { u"import_id"_s, raw(summary.import) }, { u"seconds"_s, summary.seconds } };
}

/// Upload ids and the like: short, visible, no surprises.
bool isPlainId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 128 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F;
    });
}

Result<Consent> consentOf(const QUrlQuery &query)
{
    Consent consent;
    const QString text = valueOf(query, u"consent"_s);
    if (text.isEmpty())
        return consent;
    const auto kind = consentFromCode(text.section(u':', 0, 0));
    const QString source = text.section(u':', 1).trimmed();
    if (!kind || *kind == Consent::Kind::None || source.isEmpty())
        return Error { Error::Kind::InvalidInput,
                       u"consent is KIND:SOURCE with KIND written, verbal, existing_customer or service."_s };
    consent.kind = *kind;
    consent.source = source;
    consent.givenUtc = QDateTime::currentDateTimeUtc();
    return consent;
}

} // namespace

int httpStatusOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::InvalidInput:
    case Error::Kind::Misuse:
    case Error::Kind::Rejected:
        return 422;
    case Error::Kind::NotFound:
        return 404;
    case Error::Kind::Conflict:
        return 409;
    case Error::Kind::Unauthorized:
        return 401;
    case Error::Kind::Busy:
    case Error::Kind::Network:
    case Error::Kind::RateLimited:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        return 503;
    case Error::Kind::Internal:
        break;
    }
    return 500;
}

AdminApi::AdminApi(const AdminBackend &backend)
    : m_backend(backend)
    , m_calls(backend.makeCallReader())
    , m_leads(backend.makeLeadReader())
    , m_health(backend.makeHealthReader())
{
}

ListenerAnswer AdminApi::health(bool withDetails)
{
    const HealthCounters counters = m_health->health();
    QJsonObject object { { u"status"_s, counters.databaseOk ? u"ok"_s : u"unavailable"_s } };
    if (withDetails) {
        object.insert(u"database"_s, counters.databaseOk ? u"ok"_s : u"unavailable"_s);
        object.insert(u"queue_depth"_s, counters.queueDepth);
        object.insert(u"open_calls"_s, counters.openCalls);
        object.insert(u"unknown"_s, counters.unknown);
        object.insert(u"last_webhook_at"_s,
                      counters.lastWebhookUtc.isValid()
                          ? QJsonValue(counters.lastWebhookUtc.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue());
        object.insert(u"version"_s, QStringLiteral(LEADLINE_VERSION));
    }
    if (!counters.databaseOk && !withDetails)
        return problemAnswer(503, u"The program is not able to work at the moment."_s);
    ListenerAnswer answer = jsonAnswer(object);
    answer.status = counters.databaseOk ? 200 : 503;
    return answer;
}

ListenerAnswer AdminApi::upload(const ListenerRequest &request)
{
    const QString uploadId = valueOf(request.query, u"upload_id"_s);
    if (!isPlainId(uploadId))
        return problemAnswer(400, u"upload_id is needed: an id of your choice, up to 128 visible characters; the same id "
                                  "again gives the first result."_s);
    if (const auto earlier = m_backend.importByUpload(uploadId))
        return jsonAnswer(summaryObject(*earlier));
    ImportOptions options = m_backend.importDefaults();
    options.listName = valueOf(request.query, u"list"_s).trimmed();
    if (options.listName.isEmpty())
        return problemAnswer(400, u"list is needed: the name of the list the leads go to."_s);
    const auto consent = consentOf(request.query);
    if (!consent)
        return errorAnswer(consent.error());
    options.consent = *consent;
    options.uploadId = uploadId;
    options.csv.sheet = valueOf(request.query, u"sheet"_s);

    QTemporaryFile file(m_backend.dataDirectory + u"/upload-XXXXXX.csv"_s);
    if (!file.open() || file.write(request.body) != request.body.size() || !file.flush())
        return problemAnswer(503, u"The upload cannot be written: %1."_s.arg(file.errorString()));
    const auto summary = m_backend.import(file.fileName(), options);
    return summary ? jsonAnswer(summaryObject(*summary)) : errorAnswer(summary.error());
}

ListenerAnswer AdminApi::command(const ListenerRequest &request, const std::function<Result<Done>(const QString &)> &act,
                             const QString &newState)
{
    const auto object = readStrictObject(request.body, { u"campaign"_s });
    if (!object)
        return problemAnswer(400, object.error().message);
    const QString campaign = object->value(u"campaign"_s).toString();
    if (campaign.isEmpty())
        return problemAnswer(400, u"campaign is needed: the name of a campaign."_s);
    const auto done = act(campaign);
    if (!done)
        return errorAnswer(done.error());
    logInfo(logAdmin(), { "campaign_command", {}, newState });
    return jsonAnswer({ { u"campaign"_s, campaign }, { u"campaign_state"_s, newState } });
}

ListenerAnswer AdminApi::start(const ListenerRequest &request)
{
    return command(request, m_backend.start, u"running"_s);
}

ListenerAnswer AdminApi::pause(const ListenerRequest &request)
{
    return command(request, m_backend.pause, u"paused"_s);
}

ListenerAnswer AdminApi::stop(const ListenerRequest &request)
{
    return command(request, m_backend.stop, u"stopped"_s);
}

Result<CallQuery> AdminApi::readCallQuery(const QUrlQuery &query)
{
    const auto invalid = [](const QString &why) { return Error { Error::Kind::InvalidInput, why }; };
    CallQuery calls;
    if (const QString name = valueOf(query, u"campaign"_s); !name.isEmpty()) {
        const auto campaign = m_calls->campaignByName(name);
        if (!campaign)
            return Error { Error::Kind::NotFound, u"There is no campaign of this name."_s };
        calls.campaign = campaign->id;
    }
    if (const QString status = valueOf(query, u"status"_s); !status.isEmpty()) {
        calls.state = attemptStateFromCode(status);
        if (!calls.state)
            return invalid(u"status is one of intent, placed, live, ended, rejected, not_sent, unknown, absent."_s);
    }
    if (const QString outcome = valueOf(query, u"outcome"_s); !outcome.isEmpty()) {
        calls.outcome = outcomeFromCode(outcome);
        if (!calls.outcome)
            return invalid(u"This outcome is not known."_s);
    }
    return calls;
}

ListenerAnswer AdminApi::calls(const ListenerRequest &request)
{
    const auto query = readCallQuery(request.query);
    if (!query)
        return problemAnswer(query.error().kind == Error::Kind::NotFound ? 404 : 400, query.error().message);
    if (valueOf(request.query, u"summary"_s) == "1"_L1)
        return summary(query->campaign);

    bool ok = true;
    const QString limitText = valueOf(request.query, u"limit"_s);
    const int limit = limitText.isEmpty() ? defaultPage : limitText.toInt(&ok);
    if (!ok || limit < 1 || limit > largestPage)
        return problemAnswer(400, u"limit is a whole number from 1 to %1."_s.arg(largestPage));
    const QString afterText = valueOf(request.query, u"after"_s);
    const qint64 after = afterText.isEmpty() ? 0 : afterText.toLongLong(&ok);
    if (!ok || after < 0)
        return problemAnswer(400, u"after is the cursor of an earlier answer's next."_s);

    const bool full = valueOf(request.query, u"full"_s) == "1"_L1;
    if (full)
        logInfo(logAdmin(), { "numbers_read", {}, u"calls were read with whole numbers"_s });
    const CallPage page = m_calls->page(*query, after > 0 ? std::optional(AttemptId { after }) : std::nullopt, limit);
    QJsonArray rows;
    for (const Attempt &attempt : page.calls)
        rows += callObject(attempt, full);
    return jsonAnswer({ { u"calls"_s, rows },
                        { u"next"_s, page.next ? QJsonValue(QString::number(raw(*page.next))) : QJsonValue() } });
}

/// Where the leads stand, and what the program says about itself.
ListenerAnswer AdminApi::summary(std::optional<CampaignId> campaign)
{
    QJsonObject object = countsObject(m_calls->counts(campaign));
    const auto standstill = m_backend.standstill ? m_backend.standstill(campaign) : std::nullopt;
    object.insert(u"standstill"_s, standstill ? QJsonValue(standstillObject(*standstill)) : QJsonValue());
    object.insert(u"diagnostics"_s,
                  diagnosisObject({ m_health->health(), m_backend.program ? m_backend.program() : ProgramFigures {} }));
    return jsonAnswer(object);
}

ListenerAnswer AdminApi::call(const ListenerRequest &request)
{
    bool isNumber = false;
    std::optional<AttemptId> id { AttemptId { request.pathArgument.toLongLong(&isNumber) } };
    if (!isNumber)
        id = m_calls->attemptByCallId(request.pathArgument);
    const auto detail = id ? m_calls->detail(*id) : std::nullopt;
    if (!detail)
        return problemAnswer(404, u"There is no such call."_s);
    const bool full = valueOf(request.query, u"full"_s) == "1"_L1;
    if (full)
        logInfo(logAdmin(), { "numbers_read", {}, u"a call was read with its whole number"_s });
    return jsonAnswer(detailObject(*detail, full));
}

ListenerAnswer AdminApi::exportResults(const ListenerRequest &request)
{
    const QString name = valueOf(request.query, u"campaign"_s);
    const auto campaign = m_calls->campaignByName(name);
    if (!campaign)
        return problemAnswer(404, u"There is no campaign of this name."_s);
    QTemporaryFile file(m_backend.dataDirectory + u"/export-XXXXXX.csv"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return problemAnswer(503, u"The export cannot be written: %1."_s.arg(file.errorString()));
    const auto rows = ResultExport(*m_calls, *m_leads).write(campaign->id, file);
    ListenerAnswer answer;
    if (rows && file.flush()) {
        answer.contentType = "text/csv; charset=utf-8";
        answer.file = file.fileName();
        return answer;
    }
    file.remove();
    return rows ? problemAnswer(503, u"The export cannot be written."_s) : errorAnswer(rows.error());
}

ListenerAnswer AdminApi::metrics()
{
    ListenerAnswer answer;
    answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
    answer.body = metricsText(m_calls->counts(std::nullopt), m_health->health(),
                              m_backend.program ? m_backend.program() : ProgramFigures {});
    return answer;
}
