#include "core/base/text.h"
#include "core/bland/additions.h"
#include "core/bland/blandclient.h"
#include "core/bland/fields.h"
#include "core/bland/jsonguard.h"
#include "core/bland/recordparser.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxDelivery = 12 * 1024 * 1024;

/// bland-api.md section 9. A record wins over an event type: late results carry both.
Delivery::Kind kindOf(const Fields &fields, const CallRecord &record)
{
    using Kind = Delivery::Kind;
    const bool hasResult = fields.has("completed"_L1) || fields.has("status"_L1);
    if (fields.value("category"_L1).isString() && fields.value("log_level"_L1).isString())
        return Kind::LiveEvent;
    if (fields.has("event_type"_L1) && !hasResult)
        return Kind::Enrichment;
    if (fields.has("conversation_id"_L1))
        return Kind::Sms;
    if (fields.has("batch_id"_L1) && record.callId.isEmpty() && record.attemptKey.isEmpty())
        return Kind::Batch;
    if (!hasResult)
        return Kind::Other;
    return record.callId.isEmpty() && record.attemptKey.isEmpty() ? Kind::Other : Kind::PostCall;
}

/// A few names are enough to know where to look; they are the sender's words.
QStringList shownNames(QStringList names)
{
    constexpr qsizetype mostNames = 12;
    constexpr qsizetype longestName = 40;
    names.removeDuplicates();
    const qsizetype more = names.size() - mostNames;
    names = names.mid(0, mostNames);
    for (QString &name : names)
        name = text::cut(text::storable(name), longestName);
    if (more > 0)
        names.append(u"%1 more"_s.arg(more));
    return names;
}

bool hasUnusableId(const Fields &fields)
{
    return (fields.has("call_id"_L1) && fields.id("call_id"_L1).isEmpty());
}

} // namespace

Result<Delivery> BlandDeliveryReader::read(const QByteArray &body) const
{
    QStringList twice;
    const auto object = jsonguard::readObject(body, maxDelivery, &twice);
    if (!object)
        return object.error();
    const Fields fields(*object);
    if (hasUnusableId(fields))
        return Error {Error::Kind::InvalidInput,
                      QCoreApplication::translate("BlandClient", "The delivery names no usable call."),
                      u"call_id has the wrong form"_s};
    Delivery delivery;
    delivery.record = recordOf(*object);
    delivery.kind = kindOf(fields, delivery.record);
    delivery.ignored = shownNames(twice + oddMembers(*object));
    if (delivery.kind == Delivery::Kind::LiveEvent)
        delivery.liveMessage = fields.text("message"_L1);
    return delivery;
}
