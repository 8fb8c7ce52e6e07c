#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

/// What late deliveries add to a record (citations, evaluations, dispositions), by a name that says which it
/// is: "citation: budget" -> "500". Pure.
QMap<QString, QString> additionsOf(const QJsonObject &object);
/// Members that are there but not as they should be: text in number fields, negative durations, dates outside
/// 2020 to 2100. They are left out of the record; their names are for the log of deliveries.
QStringList oddMembers(const QJsonObject &object);
