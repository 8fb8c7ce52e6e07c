#pragma once

#include "core/prompts/scripthistory.h"

#include <QMap>
#include <QPromise>

/// Keeps versions in memory by the rules of the stored history.
class FakeScriptHistory final : public ScriptHistory, public ScriptHistoryReader {
public:
    QMap<QString, QList<ScriptVersion>> kept; ///< newest first

    QFuture<Result<Done>> note(const QString &name, const QString &text, ScriptChange change,
                               const QString &by) override
    {
        QList<ScriptVersion> &versions = kept[name];
        const auto counts = [change](const ScriptVersion &version) {
            return change != ScriptChange::Outside
                || (version.change != ScriptChange::SetAside && version.change != ScriptChange::Discarded);
        };
        const auto newest = std::find_if(versions.cbegin(), versions.cend(), counts);
        if (newest == versions.cend() || newest->text != text || change == ScriptChange::Discarded)
            versions.prepend({static_cast<int>(versions.size()) + 1, text, QDateTime::currentDateTimeUtc(),
                              by, change, 0});
        QPromise<Result<Done>> promise;
        promise.start();
        promise.addResult(Done {});
        promise.finish();
        return promise.future();
    }
    QList<ScriptVersion> versions(const QString &name) override { return kept.value(name); }
};
