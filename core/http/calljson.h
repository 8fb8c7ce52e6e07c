#pragma once

#include "core/dialing/calllog.h"
#include "core/dialing/diagnostics.h"
#include "core/dialing/standstill.h"

#include <QJsonObject>

// JSON of the admin API's values. Numbers are masked unless `full`.
QJsonObject callObject(const Attempt &attempt, bool full);
QJsonObject detailObject(const AttemptDetail &detail, bool full);
QJsonObject countsObject(const CampaignCounts &counts);
/// Why nothing is dialed: code, sentence, moment it ends by itself (null = not known or not by itself).
QJsonObject standstillObject(const Standstill &standstill);
/// Counters of reliability.md section 12.
QJsonObject diagnosisObject(const Diagnosis &diagnosis);
