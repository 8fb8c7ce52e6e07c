#include "core/bland/additions.h"

#include "core/base/text.h"
#include "core/bland/fields.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAdditions = 200;
constexpr qsizetype longestName = 120;
constexpr double mostNumber = 1e9;

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

void add(QMap<QString, QString> &additions, const QString &what, const QString &name, const QJsonValue &value)
{
    const QString shown = text::cut(text::storable(textOf(value)), Fields::shortText);
    if (additions.size() < mostAdditions && !shown.isEmpty())
        additions.insert(
            name.isEmpty() ? what : what + u": "_s + text::cut(text::storable(name), longestName), shown);
}

/// The first of the names the sender may have used.
QString firstText(const Fields &fields, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        if (const QString found = fields.text(name); !found.isEmpty())
            return found;
    }
    return {};
}

void addCitations(QMap<QString, QString> &additions, const Fields &fields)
{
    for (const auto &entry : fields.array("citations"_L1)) {
        const Fields citation(entry.toObject());
        if (const QString name = firstText(citation, {"variable_name"_L1, "name"_L1}); !name.isEmpty())
            add(additions, u"citation"_s, name, citation.value("value"_L1));
    }
}

void addDispositions(QMap<QString, QString> &additions, const Fields &fields)
{
    for (const auto &entry : fields.array("agent_dispositions"_L1)) {
        const Fields disposition(entry.toObject());
        const QString name = entry.isString()
            ? entry.toString()
            : firstText(disposition,
                        {"name"_L1, "disposition_name"_L1, "disposition"_L1, "outcome"_L1, "id"_L1});
        const QJsonValue value = disposition.has("value"_L1) ? disposition.value("value"_L1)
            : disposition.has("result"_L1)                   ? disposition.value("result"_L1)
                                                             : QJsonValue(true);
        if (!name.isEmpty())
            add(additions, u"disposition"_s, name, value);
    }
}

void addEvaluations(QMap<QString, QString> &additions, const Fields &fields)
{
    for (const auto source : {"evals"_L1, "scores"_L1, "eval_results"_L1}) {
        if (!fields.has(source))
            continue;
        const QJsonObject scores = fields.object(source);
        for (auto it = scores.constBegin(); it != scores.constEnd(); ++it)
            add(additions, u"evaluation"_s, it.key(), it.value());
        if (scores.isEmpty())
            add(additions, u"evaluation"_s, {}, fields.value(source));
    }
}

constexpr std::array numberMembers {"call_length"_L1, "price"_L1, "max_duration"_L1};
constexpr std::array looseMembers {"corrected_duration"_L1};
constexpr std::array dateMembers {"created_at"_L1, "started_at"_L1, "end_at"_L1, "transferred_at"_L1};
constexpr std::array textMembers {
    "status"_L1,  "queue_status"_L1, "answered_by"_L1, "error_message"_L1, "call_ended_by"_L1,
    "summary"_L1, "to"_L1,           "from"_L1,        "recording_url"_L1, "disposition_tag"_L1};
constexpr std::array flagMembers {"completed"_L1, "isRetry"_L1, "is_proxy_agent_call"_L1};

} // namespace

QMap<QString, QString> additionsOf(const QJsonObject &object)
{
    const Fields fields(object);
    QMap<QString, QString> additions;
    addCitations(additions, fields);
    addDispositions(additions, fields);
    addEvaluations(additions, fields);
    return additions;
}

QStringList oddMembers(const QJsonObject &object)
{
    const Fields fields(object);
    QStringList odd;
    const auto check = [&fields, &odd](QLatin1StringView name, bool isUsable) {
        if (fields.has(name) && !isUsable)
            odd.append(QString(name));
    };
    for (const auto name : numberMembers)
        check(name, fields.number(name, 0, mostNumber).has_value());
    for (const auto name : looseMembers)
        check(name, fields.looseNumber(name, 0, mostNumber).has_value());
    for (const auto name : dateMembers)
        check(name, fields.date(name).isValid());
    for (const auto name : textMembers)
        check(name, fields.value(name).isString());
    for (const auto name : flagMembers)
        check(name, fields.value(name).isBool());
    return odd;
}
