#include "core/bland/blandclient.h"
#include "core/bland/fields.h"
#include "core/dialing/callrecord.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

namespace {

constexpr qsizetype longestText = 4 * 1024;

bool isDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// No NUL and no half of a surrogate pair reaches the database.
bool isStorable(const QString &text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

void checkRecord(const CallRecord &record)
{
    FUZZ_PROMISE(record.callId.isEmpty() || isProviderId(record.callId));
    FUZZ_PROMISE(isDigits(record.to) && isDigits(record.from));
    for (const auto &text :
         {record.status, record.queueStatus, record.answeredBy, record.errorMessage, record.callEndedBy,
          record.recordingUrl, record.dispositionTag, record.transferredTo, record.warmTransferState}) {
        FUZZ_PROMISE(isStorable(text));
        FUZZ_PROMISE(text.toUtf8().size() <= longestText + 16);
    }
    FUZZ_PROMISE(isStorable(record.summary));
    FUZZ_PROMISE(!record.callLengthMinutes
                 || (*record.callLengthMinutes >= 0 && *record.callLengthMinutes <= 1'440));
    FUZZ_PROMISE(!record.price || record.price->microUsd >= 0);
    for (const auto &line : record.transcript)
        FUZZ_PROMISE(isStorable(line.text));
}

} // namespace

void readWebhook(const QByteArray &bytes)
{
    const auto delivery = BlandDeliveryReader().read(bytes);
    if (!delivery)
        return;
    checkRecord(delivery->record);
    const auto reading = readOutcome(delivery->record);
    const auto twice = merged(delivery->record, delivery->record);
    FUZZ_PROMISE(readOutcome(twice) == reading);
}
