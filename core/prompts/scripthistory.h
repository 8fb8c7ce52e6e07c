#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

/// How a text of a script came to be.
enum class ScriptChange {
    Saved,
    Created,
    Imported,
    Restored, ///< an earlier version was taken back
    Outside, ///< another program wrote or brought the file
    SetAside, ///< a text that was being written when the file changed outside or the program ended
    Discarded, ///< a text that a person did not want to save
    Used, ///< a campaign took it from a file or from the shipped scripts
};
QString scriptChangeCode(ScriptChange change); ///< "saved": stored
std::optional<ScriptChange> scriptChangeFromCode(const QString &code);
/// Translated: "saved", "changed outside the program".
QString scriptChangeText(ScriptChange change);

/// One text a script had.
struct ScriptVersion {
    int number = 0; ///< counts up per script, from 1
    QString text;
    QDateTime atUtc;
    QString by; ///< who; empty when it was nobody at this program
    ScriptChange change = ScriptChange::Saved;
    qint64 calls = 0; ///< of the figures that were made with exactly this text; test calls are none of them

    bool operator==(const ScriptVersion &) const = default;
};

/// Keeps every text of every script. Any thread; the work runs on the storage thread. Kinds: Storage.
class ScriptHistory {
public:
    virtual ~ScriptHistory() = default;

    /// Nothing happens when the newest version of `name` has that text.
    virtual QFuture<Result<Done>> note(const QString &name, const QString &text, ScriptChange change,
                                       const QString &by) = 0;
};

/// Reads the texts. Blocks shortly; belongs to the thread that made it.
class ScriptHistoryReader {
public:
    virtual ~ScriptHistoryReader() = default;

    /// Newest first.
    virtual QList<ScriptVersion> versions(const QString &name) = 0;
};
