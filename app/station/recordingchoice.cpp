#include "app/station/recordingchoice.h"

#include "app/station/datastore.h"
#include "core/base/whendone.h"
#include "core/settings/settingkeys.h"

#include <QDirIterator>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logRecordings, "leadline.recordings")

using namespace Qt::StringLiterals;

namespace {

const QString settledKey = u"recordings/settled"_s;
const QString keepDaysKey = QString::fromLatin1(settingkeys::keepRecordingsDays);

bool hasFiles(const QString &folder)
{
    return QDirIterator(folder, QDir::Files | QDir::System | QDir::Hidden).hasNext();
}

} // namespace

void settleRecordings(DataStore &data)
{
    if (data.settingsStore->value(settledKey).toBool())
        return;
    const bool isChosen = data.settingsStore->value(keepDaysKey).isValid();
    if (!isChosen && hasFiles(data.directory + u"/recordings"_s)) {
        data.settings.recordings.keepDays = 0;
        const auto alarm = data.diagnostics->raiseAlarm(u"recordings_kept"_s,
                                                        u"recordings of an earlier version are there"_s);
        whenDone(alarm, data.changes.get(), [](const Result<Done> &raised) {
            if (!raised)
                qCWarning(logRecordings, "an alarm is not stored: %ls",
                          qUtf16Printable(raised.error().detail));
        });
        data.settingsStore->setValue(keepDaysKey, 0);
    }
    data.settingsStore->setValue(settledKey, true);
}
