#include "core/http/strictjson.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 16;

/// Reads the string that starts at the quote `at`; leaves `at` behind the closing quote. Escapes stay as written
/// except that \u sequences are what duplicates could hide in: they are decoded by Qt.
QString readString(const QByteArray &json, qsizetype &at)
{
    const qsizetype start = at++;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    ++at;
    const QByteArray quoted = json.mid(start, at - start);
    return QJsonDocument::fromJson('[' + quoted + ']')[0].toString();
}

qsizetype depthOf(const QByteArray &json)
{
    qsizetype depth = 0;
    qsizetype deepest = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '"') {
            readString(json, at);
            --at;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

QString duplicateMember(const QByteArray &json)
{
    QList<QSet<QString>> open; // names per object; an empty set stands for arrays too
    for (qsizetype at = 0; at < json.size();) {
        const char c = json.at(at);
        if (c != '"') {
            if (c == '{' || c == '[')
                open.append(QSet<QString>());
            else if ((c == '}' || c == ']') && !open.isEmpty())
                open.removeLast();
            ++at;
            continue;
        }
        const QString name = readString(json, at);
        qsizetype next = at;
        while (next < json.size() && QByteArrayView(" \t\r\n").contains(json.at(next)))
            ++next;
        if (next >= json.size() || json.at(next) != ':' || open.isEmpty())
            continue;
        if (open.last().contains(name))
            return name;
        open.last().insert(name);
    }
    return {};
}

Result<QJsonObject> readStrictObject(const QByteArray &body, const QStringList &knownMembers)
{
    const auto invalid = [](const QString &why) { return Error { Error::Kind::InvalidInput, why }; };
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid(u"The body is no JSON: %1 at byte %2."_s.arg(fault.errorString()).arg(fault.offset));
    if (!document.isObject())
        return invalid(u"The body has to be a JSON object."_s);
    if (depthOf(body) > maxDepth)
        return invalid(u"The body is nested too deeply."_s);
    if (const QString twice = duplicateMember(body); !twice.isEmpty())
        return invalid(u"The member \"%1\" stands twice."_s.arg(twice));
    const QJsonObject object = document.object();
    for (const QString &name : object.keys()) {
        if (!knownMembers.contains(name))
            return invalid(u"The member \"%1\" is not known; known: %2."_s.arg(name, knownMembers.join(u", "_s)));
    }
    return object;
}
