#pragma once

#include "core/base/result.h"
#include "core/leads/lead.h"

#include <QMap>

#include <span>

/// Values for fields of a lead, as text: a number in E.164, tags as `leadtags::toText`.
using LeadValues = QMap<LeadField, QString>;

/// What a person may change about a lead, in the order of forms.
std::span<const LeadField> editableFields();
/// Present text of one of them.
QString valueOf(const Lead &lead, LeadField field);
/// Sets one of them; the region follows the number.
void setValue(Lead &lead, LeadField field, const QString &value);

/// What a person typed, as it is stored. InvalidInput with a whole sentence when it cannot be. A number is
/// read as in an import (I-15), `country` being assumed where it has no country code.
Result<QString> checkedValue(LeadField field, const QString &typed, const QString &country,
                             const NumberPolicy &numbers);
