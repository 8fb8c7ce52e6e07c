#pragma once

#include "core/leads/lead.h"

#include <QMap>
#include <QSet>

/// The names a script may use for a lead and their values.
///
/// Standard fields (`first_name`, `last_name`, `name`, `company`, `email`, `city`, `state`, `postal_code`,
/// `phone`, `notes`) plus every column of the file under its header in snake_case ("Facility Name" ->
/// `facility_name`; a second equal name gets `_2`). Values are cleaned for prompts: one line, controls and
/// braces removed, at most 200 characters. Source: reliability.md section 10.
namespace LeadVariables {

QStringList standardNames();
/// "Facility Name" -> "facility_name"; letters outside ASCII are folded ("Größe" -> "groesse"). Starts with a
/// letter always: "2nd phone" -> "column_2nd_phone", a header without Latin letters or digits -> "column".
QString nameOf(const QString &header);
/// Variable name per column, in order, unique among themselves, against the standard names, the names a
/// campaign gives (`business_name` ...) and the words of the template language.
QStringList namesOf(const QStringList &columns);
/// All names with their values; empty ones included.
QMap<QString, QString> valuesOf(const Lead &lead, const QStringList &columns);
/// The same for some names only: much faster over a long list.
QMap<QString, QString> valuesOf(const Lead &lead, const QStringList &columns, const QSet<QString> &wanted);

} // namespace LeadVariables
