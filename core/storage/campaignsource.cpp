#include "core/storage/campaignsource.h"

#include "core/storage/leadremoval.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

void addIf(campaignsource::Part &part, bool wanted, const QString &condition, const QVariant &value)
{
    if (!wanted)
        return;
    part.text += u" AND "_s + condition;
    part.binds.append(value);
}

campaignsource::Part conditionOf(const CampaignFilter &filter)
{
    campaignsource::Part part;
    addIf(part, !filter.states.isEmpty(), u"f.state COLLATE NOCASE IN (SELECT value FROM json_each(?))"_s,
          sql::fromStringList(filter.states));
    addIf(part, !filter.region.isEmpty(), u"f.region = ?"_s, sql::fromText(filter.region));
    addIf(part, !filter.tag.isEmpty(),
          u"f.id IN (SELECT lt.lead_id FROM tags t JOIN lead_tags lt ON lt.tag_id = t.id WHERE t.name = ?)"_s,
          sql::fromText(filter.tag));
    addIf(part, filter.owner.has_value(), u"f.owner = ?"_s, sql::fromText(filter.owner.value_or(QString())));
    addIf(part, filter.outcome.has_value(), u"f.outcome = ?"_s,
          sql::fromText(filter.outcome.value_or(QString())));
    return part;
}

} // namespace

namespace campaignsource {

QString toText(const CampaignSettings &settings)
{
    QJsonObject source;
    QJsonArray lists;
    for (const ListId list : settings.moreLists)
        lists.append(raw(list));
    if (!lists.isEmpty())
        source.insert(u"lists"_s, lists);
    const CampaignFilter &filter = settings.filter;
    if (!filter.states.isEmpty())
        source.insert(u"states"_s, QJsonArray::fromStringList(filter.states));
    if (!filter.region.isEmpty())
        source.insert(u"region"_s, filter.region);
    if (!filter.tag.isEmpty())
        source.insert(u"tag"_s, filter.tag);
    if (filter.owner)
        source.insert(u"owner"_s, *filter.owner);
    if (filter.outcome)
        source.insert(u"outcome"_s, *filter.outcome);
    return sql::fromText(QString::fromUtf8(QJsonDocument(source).toJson(QJsonDocument::Compact)));
}

void read(const QString &text, CampaignSettings &settings)
{
    const QJsonObject source = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonValue &list : source.value(u"lists"_s).toArray())
        settings.moreLists.append(ListId {list.toInteger()});
    CampaignFilter &filter = settings.filter;
    for (const QJsonValue &state : source.value(u"states"_s).toArray())
        filter.states.append(state.toString());
    filter.region = source.value(u"region"_s).toString();
    filter.tag = source.value(u"tag"_s).toString();
    if (source.contains(u"owner"_s))
        filter.owner = source.value(u"owner"_s).toString();
    if (source.contains(u"outcome"_s))
        filter.outcome = source.value(u"outcome"_s).toString();
}

Part page(const CampaignSettings &settings, LeadId after, int limit)
{
    const Part condition = conditionOf(settings.filter);
    QList<ListId> lists {settings.list};
    lists += settings.moreLists;
    QStringList parts;
    Part whole;
    for (const ListId list : std::as_const(lists)) {
        parts.append(u"SELECT id FROM (SELECT f.id AS id FROM leads f WHERE f.list_id = ? AND f.id > ? "
                     "AND f.id NOT IN (SELECT lead_id FROM deleted_leads) AND %1%2 "
                     "ORDER BY f.id LIMIT ?)"_s.arg(leadremoval::notTakenBack(u"f"_s), condition.text));
        whole.binds << raw(list) << raw(after);
        whole.binds += condition.binds;
        whole.binds << limit;
    }
    whole.text = parts.join(u" UNION "_s) + u" ORDER BY 1 LIMIT ?"_s;
    whole.binds << limit;
    return whole;
}

bool isMixed(const CampaignSettings &settings)
{
    return !settings.moreLists.isEmpty() || !settings.filter.isEmpty();
}

} // namespace campaignsource
