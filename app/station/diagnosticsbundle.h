#pragma once

#include "app/station/datastore.h"
#include "core/dialing/bundlefile.h"

#include <QRegularExpression>

/// The diagnostics bundle: what somebody who helps needs to know, and nothing about people. No key, token,
/// secret, whole number, name or transcript is in it; what might be one is masked.
namespace diagnosticsbundle {

/// What the running program knows; copied before the work goes to another thread.
struct Question {
    QString databaseFile;
    QString directory;
    Settings settings;
    QString ruleVersion;
    Diagnosis diagnosis;
    QList<Alarm> alarms;
    QDateTime nowUtc;
};
Question questionOf(DataStore &data, const Diagnosis &diagnosis);

/// Blocks, for seconds with a large database: not on the GUI thread. What cannot be read becomes a line of
/// its file.
QList<BundleFile> collect(const Question &question);
/// Finds any of `names` as whole words, whatever their case.
QRegularExpression maskOf(const QStringList &names);
/// One line of text with secrets, numbers, quoted pieces, what `names` finds and the home directory masked.
QString redacted(const QString &line, const QRegularExpression &names);
/// A ZIP archive, 0600, all or nothing. Storage.
Result<Done> write(const QList<BundleFile> &files, const QString &fileName);

} // namespace diagnosticsbundle
