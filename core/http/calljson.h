#pragma once

#include "core/dialing/calllog.h"
#include "core/dialing/diagnostics.h"

#include <QJsonObject>

// JSON of the admin API's values. Numbers are masked unless `full`.
QJsonObject callObject(const Attempt &attempt, bool full);
QJsonObject detailObject(const AttemptDetail &detail, bool full);
QJsonObject countsObject(const CampaignCounts &counts);
/// Counters of reliability.md section 12.
QJsonObject diagnosisObject(const Diagnosis &diagnosis);
