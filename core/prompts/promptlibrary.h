#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

/// What a text is for, from the `{# kind: voicemail #}` comment; a call when there is none.
enum class ScriptKind { Call, Voicemail, Sms };
QString scriptKindCode(ScriptKind kind); ///< "call", "voicemail", "sms"
ScriptKind scriptKindOf(const QString &source);

/// A call script by name, with its text.
struct Prompt {
    QString name; ///< file name without ".txt"
    QString title; ///< from the `{# title: ... #}` comment, else the name
    QString text;
    bool shipped = false; ///< read-only, from the resources
    ScriptKind kind = ScriptKind::Call;

    bool operator==(const Prompt &) const = default;
};

/// The scripts there are: the shipped ones (resources) and the operator's own files in `prompts/` of the data
/// directory, one UTF-8 `NAME.txt` each. An own file of the same name hides the shipped one.
class PromptLibrary final {
    Q_DECLARE_TR_FUNCTIONS(PromptLibrary)
public:
    explicit PromptLibrary(const QString &directory);

    const QString &directory() const { return m_directory; }
    /// Sorted by title. Unreadable files are left out and logged.
    QList<Prompt> prompts() const;
    /// Those of one kind: what a campaign may say, what it may leave in a mailbox.
    QList<Prompt> prompts(ScriptKind kind) const;
    /// Misuse when there is none of that name.
    Result<Prompt> prompt(const QString &name) const;
    /// A name from the library, else the path of a file.
    Result<Prompt> promptOrFile(const QString &nameOrPath) const;
    /// Writes an own script (QSaveFile, 0600). InvalidInput for names that are no plain file name.
    Result<Done> save(const QString &name, const QString &text) const;
    Result<Done> remove(const QString &name) const;

private:
    QString m_directory;
};
