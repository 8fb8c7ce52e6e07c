#pragma once

#include "core/prompts/promptlibrary.h"
#include "core/prompts/scripthistory.h"

#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QTimer>

/// The operator's scripts as files that other programs may write, too. Everything this program writes goes
/// through here; whatever else happens to the files is told, and each text that was seen is kept in the
/// history.
class ScriptFolder final : public QObject {
    Q_OBJECT
public:
    /// `library` and `history` must outlive the folder. `user` signs the versions.
    ScriptFolder(const PromptLibrary &library, ScriptHistory &history, const QString &user,
                 QObject *parent = nullptr);

    const PromptLibrary &library() const { return m_library; }
    /// Writes the file and keeps the version.
    Result<Done> save(const QString &name, const QString &text, ScriptChange change);
    Result<Done> remove(const QString &name);
    /// Keeps a text that is not in the file, so that nothing that was written is lost.
    void keep(const QString &name, const QString &text, ScriptChange change);
    /// Writes a text anywhere, as a file that can be imported again (0600).
    Result<Done> exportTo(const QString &fileName, const QString &text) const;

    /// What happened to one file.
    struct Change {
        QString name;
        QString before; ///< empty when the file is new
        QString after;
        bool isGone = false;
        bool operator==(const Change &) const = default;
    };
    /// Compares the files with what is known, as the watch does by itself shortly after a change.
    void look();

signals:
    void changedOutside(const QList<ScriptFolder::Change> &changes);
    /// A version could not be kept.
    void failed(const Error &error);

private:
    void watch();
    QMap<QString, QString> textsOfFiles() const;
    void note(const QString &name, const QString &text, ScriptChange change, const QString &by);

    const PromptLibrary &m_library;
    ScriptHistory &m_history;
    QString m_user;
    QMap<QString, QString> m_known; ///< own scripts by name
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps
};
