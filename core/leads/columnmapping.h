#pragma once

#include "core/leads/lead.h"

/// The fields that the headers name, without a look at the contents.
QList<LeadField> fieldsByName(const QStringList &columns);

/// "Name, Phone, City" for messages: cleaned, at most 30 columns.
QString describedColumns(const QStringList &columns);

/// The program whose export has these headers ("HubSpot"); empty when it is none we know.
QString programOf(const QStringList &columns);
