#include "core/prompts/promptlibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMap>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logPrompts, "leadline.prompts")

constexpr qint64 largestFile = 256 * 1024;
const QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString shippedDirectory()
{
    return u":/prompts"_s;
}

bool isFileName(const QString &name)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-](?:[A-Za-z0-9 _-]{0,62}[A-Za-z0-9_-])?\\z"_s);
    static const QRegularExpression reserved(u"\\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch() && !reserved.match(name).hasMatch();
}

QString fileOf(const QString &directory, const QString &name)
{
    return directory + u'/' + name + u".txt"_s;
}

QString titleOf(const QString &source, const QString &name)
{
    static const QRegularExpression title(u"\\{#-?\\s*title:\\s*([^\\n]*?)\\s*-?#\\}"_s);
    const QString found = title.match(source.left(2'000)).captured(1);
    return found.isEmpty() ? name : found.left(120);
}

struct KindName {
    ScriptKind kind;
    QLatin1StringView code;
};
constexpr std::array kindNames {
    KindName {ScriptKind::Call, QLatin1StringView("call")},
    KindName {ScriptKind::Voicemail, QLatin1StringView("voicemail")},
    KindName {ScriptKind::Sms, QLatin1StringView("sms")},
};

Prompt promptOf(const QString &name, const QString &source, bool shipped)
{
    return {name, titleOf(source, name), source, shipped, scriptKindOf(source)};
}

/// Text of a UTF-8 file, with or without byte-order mark; nothing when it is not readable, too large or not
/// UTF-8.
std::optional<QString> textOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString source = decoder(file.read(largestFile + 1));
    if (decoder.hasError() || source.contains(QChar::Null))
        return std::nullopt;
    return source.replace(u"\r\n"_s, u"\n"_s);
}

std::optional<Prompt> promptIn(const QString &directory, const QString &name)
{
    const std::optional<QString> source = textOf(fileOf(directory, name));
    if (!source)
        return std::nullopt;
    return promptOf(name, *source, directory == shippedDirectory());
}

void addAll(QMap<QString, Prompt> &prompts, const QString &directory)
{
    for (const QFileInfo &file : QDir(directory).entryInfoList({u"*.txt"_s}, QDir::Files)) {
        const QString name = file.completeBaseName();
        const std::optional<Prompt> prompt = isFileName(name) ? promptIn(directory, name) : std::nullopt;
        if (prompt)
            prompts.insert(name, *prompt);
        else
            qCWarning(logPrompts) << "script left out: unusable name, unreadable, too large or not UTF-8";
    }
}

Error badName()
{
    return {Error::Kind::InvalidInput,
            PromptLibrary::tr("This name cannot be used. Letters A to Z, digits, blanks, - and _ are "
                              "possible, at most 64, no blank at "
                              "the ends.")};
}

} // namespace

QString scriptKindCode(ScriptKind kind)
{
    return std::ranges::find(kindNames, kind, &KindName::kind)->code;
}

ScriptKind scriptKindOf(const QString &source)
{
    static const QRegularExpression word(u"\\{#-?\\s*kind:\\s*(\\w+)\\s*-?#\\}"_s);
    const QString code = word.match(source.left(2'000)).captured(1).toLower();
    const auto found = std::ranges::find(kindNames, code, &KindName::code);
    return found == kindNames.end() ? ScriptKind::Call : found->kind;
}

PromptLibrary::PromptLibrary(const QString &directory)
    : m_directory(directory)
{
}

QList<Prompt> PromptLibrary::prompts() const
{
    QMap<QString, Prompt> byName;
    addAll(byName, shippedDirectory());
    addAll(byName, m_directory);
    QList<Prompt> all = byName.values();
    std::stable_sort(all.begin(), all.end(), [](const Prompt &a, const Prompt &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    return all;
}

QList<Prompt> PromptLibrary::prompts(ScriptKind kind) const
{
    QList<Prompt> all = prompts();
    all.removeIf([kind](const Prompt &prompt) { return prompt.kind != kind; });
    return all;
}

Result<Prompt> PromptLibrary::prompt(const QString &name) const
{
    for (const QString &directory : {m_directory, shippedDirectory()}) {
        const std::optional<Prompt> found = isFileName(name) ? promptIn(directory, name) : std::nullopt;
        if (found)
            return *found;
    }
    return Error {Error::Kind::Misuse, tr("There is no script \"%1\".").arg(name)};
}

Result<Prompt> PromptLibrary::promptOrFile(const QString &nameOrPath) const
{
    if (Result<Prompt> known = prompt(nameOrPath))
        return known;
    const QFileInfo file(nameOrPath);
    if (!file.isFile())
        return Error {
            Error::Kind::Misuse,
            tr("There is no script and no file \"%1\". \"prompt list\" shows the scripts.").arg(nameOrPath)};
    const std::optional<QString> source = textOf(nameOrPath);
    if (!source)
        return Error {
            Error::Kind::InvalidInput,
            tr("\"%1\" cannot be used as a script: it has to be a readable UTF-8 text of at most 256 KiB.")
                .arg(nameOrPath)};
    const QString name = file.completeBaseName();
    return promptOf(name, *source, false);
}

Result<Done> PromptLibrary::save(const QString &name, const QString &text) const
{
    if (!isFileName(name))
        return badName();
    QDir().mkpath(m_directory);
    QSaveFile file(fileOf(m_directory, name));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(text.toUtf8()) >= 0 && file.commit();
    if (!written)
        return Error {
            Error::Kind::Storage,
            tr("The script could not be saved: %1. The former text is untouched.").arg(file.errorString()),
            file.errorString()};
    return Done {};
}

Result<Done> PromptLibrary::remove(const QString &name) const
{
    if (!isFileName(name))
        return badName();
    QFile file(fileOf(m_directory, name));
    if (!file.exists()) {
        if (QFile::exists(fileOf(shippedDirectory(), name)))
            return Error {Error::Kind::Conflict, tr("This script came with the program and stays.")};
        return Error {Error::Kind::NotFound, tr("There is no script \"%1\".").arg(name)};
    }
    if (!file.remove())
        return Error {Error::Kind::Storage,
                      tr("The script could not be deleted: %1.").arg(file.errorString()), file.errorString()};
    return Done {};
}
