#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

/// A payload with one value changed, at any depth: removed, nulled, retyped or made huge. Source:
/// reliability.md 13.4, B-12.
struct AlteredJson {
    QString what; ///< "metadata/leadline_key, huge text"
    QByteArray bytes;
};

namespace alteredjson {

inline const QList<std::pair<const char *, QJsonValue>> &changes()
{
    static const QList<std::pair<const char *, QJsonValue>> all {
        {"removed", QJsonValue(QJsonValue::Undefined)},
        {"null", QJsonValue()},
        {"true", true},
        {"false", false},
        {"zero", 0},
        {"minus one", -1},
        {"huge number", 1e300},
        {"empty text", QString()},
        {"number as text", QStringLiteral("17")},
        {"strange text", QString(QStringLiteral("\u202e\u200b nonsense") + QChar(0) + QChar(0xD800))},
        {"huge text", QString(300'000, u'x')},
        {"array", QJsonArray {QJsonArray {}, 1, QStringLiteral("x")}},
        {"object", QJsonObject {{QStringLiteral("state"), 5}}},
    };
    return all;
}

/// `root` with the value at `path` replaced; an undefined one is taken out.
inline QJsonValue with(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const auto &name = path.constFirst();
    if (root.isArray()) {
        auto array = root.toArray();
        const auto at = name.toLongLong();
        const auto inner = with(array.at(at), path.mid(1), value);
        if (inner.isUndefined())
            array.removeAt(at);
        else
            array.replace(at, inner);
        return array;
    }
    auto object = root.toObject();
    const auto inner = with(object.value(name), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(name);
    else
        object.insert(name, inner);
    return object;
}

inline void gatherPaths(const QJsonValue &value, const QStringList &path, QList<QStringList> &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        gatherPaths(it.value(), path + QStringList(it.key()), paths);
    const auto array = value.toArray();
    for (qsizetype at = 0; at < array.size(); ++at)
        gatherPaths(array.at(at), path + QStringList(QString::number(at)), paths);
}

inline QList<AlteredJson> allOf(const QByteArray &bytes)
{
    const auto root = QJsonDocument::fromJson(bytes).object();
    QList<QStringList> paths;
    gatherPaths(root, {}, paths);
    QList<AlteredJson> all;
    for (const auto &path : paths) {
        for (const auto &[name, value] : changes())
            all.append({path.join(u'/') + QStringLiteral(", ") + QString::fromLatin1(name),
                        QJsonDocument(with(root, path, value).toObject()).toJson(QJsonDocument::Compact)});
    }
    return all;
}

} // namespace alteredjson
