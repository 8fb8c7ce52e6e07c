#include "core/prompts/scriptfolder.h"

#include "core/base/whendone.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ScriptFolder::ScriptFolder(const PromptLibrary &library, ScriptHistory &history, const QString &user,
                           QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_history(history)
    , m_user(user)
    , m_known(textsOfFiles())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(250ms);
    connect(&m_settle, &QTimer::timeout, this, &ScriptFolder::look);
    const auto soon = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    for (auto text = m_known.cbegin(); text != m_known.cend(); ++text)
        note(text.key(), text.value(), ScriptChange::Outside, {});
    watch();
}

QMap<QString, QString> ScriptFolder::textsOfFiles() const
{
    QMap<QString, QString> texts;
    for (const Prompt &prompt : m_library.prompts()) {
        if (!prompt.shipped)
            texts.insert(prompt.name, prompt.text);
    }
    return texts;
}

/// A file that was replaced is no longer watched: it is added again after each look.
void ScriptFolder::watch()
{
    const QString folder = m_library.directory();
    QStringList paths;
    if (QDir().mkpath(folder))
        paths.append(folder);
    for (auto text = m_known.cbegin(); text != m_known.cend(); ++text)
        paths.append(folder + u'/' + text.key() + u".txt"_s);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    for (const QString &path : std::as_const(paths)) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

void ScriptFolder::look()
{
    const QMap<QString, QString> texts = textsOfFiles();
    QList<Change> changes;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (m_known.contains(text.key()) && m_known.value(text.key()) == text.value())
            continue;
        changes.append({text.key(), m_known.value(text.key()), text.value(), false});
        note(text.key(), text.value(), ScriptChange::Outside, {});
    }
    for (auto text = m_known.cbegin(); text != m_known.cend(); ++text) {
        if (!texts.contains(text.key()))
            changes.append({text.key(), text.value(), {}, true});
    }
    m_known = texts;
    watch();
    if (!changes.isEmpty())
        emit changedOutside(changes);
}

void ScriptFolder::note(const QString &name, const QString &text, ScriptChange change, const QString &by)
{
    whenDone(m_history.note(name, text, change, by), this, [this](const Result<Done> &noted) {
        if (!noted)
            emit failed(noted.error());
    });
}

/// A change from outside that was not seen yet goes to the history before it is overwritten.
Result<Done> ScriptFolder::save(const QString &name, const QString &text, ScriptChange change)
{
    const auto present = m_library.prompt(name);
    if (present && !present->shipped && present->text != m_known.value(name))
        note(name, present->text, ScriptChange::Outside, {});
    if (const Result<Done> saved = m_library.save(name, text); !saved)
        return saved;
    m_known.insert(name, text);
    note(name, text, change, m_user);
    watch();
    return Done {};
}

Result<Done> ScriptFolder::remove(const QString &name)
{
    if (const auto present = m_library.prompt(name); present && !present->shipped)
        note(name, present->text, ScriptChange::Outside, {});
    const Result<Done> removed = m_library.remove(name);
    if (removed)
        m_known.remove(name);
    return removed;
}

void ScriptFolder::keep(const QString &name, const QString &text, ScriptChange change)
{
    note(name, text, change, m_user);
}

Result<Done> ScriptFolder::exportTo(const QString &fileName, const QString &text) const
{
    QSaveFile file(fileName);
    const QByteArray bytes = text.toUtf8();
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return Done {};
    return Error {Error::Kind::Storage, tr("%1 could not be written: %2.").arg(fileName, file.errorString()),
                  file.errorString()};
}
