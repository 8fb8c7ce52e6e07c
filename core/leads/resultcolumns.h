#pragma once

#include "core/base/phonenumber.h"

#include <QList>
#include <QStringList>

/// The columns of the program's own CSV files. Source: contract.md section 3.
namespace ResultColumns {

/// `lead_id`, `list`, `phone` ... `notes`: in front of a lead's own columns in the result CSV.
const QStringList &names();
/// Header of a lead's own column in the result CSV: one equal to ours becomes `lead.HEADER`.
QString headerFor(const QString &ownHeader);
/// The reverse.
QString restored(const QString &header);
/// True when these are the columns of a result CSV, whole or with a choice of columns.
bool isResult(const QStringList &columns);

/// `reject_line`, `reject_reason`: behind the file's columns in a rejects file.
const QStringList &rejectNames();
bool isRejects(const QStringList &columns);

} // namespace ResultColumns

/// The columns of the leads' own CSV, which reads back to the same leads.
namespace LeadExportColumns {

/// `lead_id`, `list`, `phone` ... `person_key`: in front of the columns of the leads' files.
const QStringList &names();
/// Header of a column of a lead's file: one equal to ours, or with our prefix, becomes `lead.HEADER`.
QString headerFor(const QString &ownHeader);
/// The reverse.
QString restored(const QString &header);
/// How many of ours these columns begin with; 0 when they are not those of such a file.
qsizetype ownIn(const QStringList &columns);
/// True when these are the columns of such a file.
bool isExport(const QStringList &columns);
/// Further numbers as one cell, which the import takes apart again.
QString cellOf(const QList<PhoneNumber> &numbers);
/// `personKey` of the lead as a cell, and back; 0 stands for an empty cell and for what is none.
QByteArray cellOfPerson(qint64 person);
qint64 personOf(const QString &cell);

} // namespace LeadExportColumns
