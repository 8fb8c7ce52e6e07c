#pragma once

#include "core/dialing/callprovider.h"
#include "core/dialing/callrecord.h"

#include <QJsonObject>

/// The provider's record of a call: details answer, list row or webhook body. Never fails: what is missing or
/// unusable is empty. Source: bland-api.md section 7. Pure, thread-safe.
CallRecord recordOf(const QJsonObject &object);

/// A row of the list of calls or of the list of active ones. `callId` is empty when the row has no usable id.
CallRow rowOf(const QJsonObject &object);

/// Our attempt key out of `metadata`, of its copy in `variables`, or of `external_id`; empty when there is
/// none.
QString attemptKeyOf(const QJsonObject &object);
