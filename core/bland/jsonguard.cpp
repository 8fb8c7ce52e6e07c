#include "core/bland/jsonguard.h"

#include "core/bland/blandlog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDuplicates = 64;

/// Where a value is: member names and array positions from the outside in.
using Path = QStringList;

Error unusable(const QString &detail)
{
    return {Error::Kind::InvalidInput,
            QCoreApplication::translate("BlandClient", "The provider sent data that cannot be read."),
            detail};
}

/// Walks over the text once, before the parser: counts the depth and finds names that appear twice.
/// Knows only strings and brackets; the grammar is the parser's business.
class Scan final {
public:
    explicit Scan(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// False: too deep, or more than `maxDuplicates` names twice.
    bool run();
    const QList<Path> &duplicates() const { return m_duplicates; }

private:
    struct Frame {
        bool isObject = false;
        bool expectsName = false;
        qsizetype index = 0;
        QByteArrayView name;
        QSet<QByteArrayView> names;
    };

    bool enter(bool isObject);
    void leave();
    void next();
    void readString();
    void takeName(QByteArrayView text);
    QByteArrayView decoded(QByteArrayView text);
    Path here() const;

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    std::vector<Frame> m_frames;
    std::deque<QByteArray> m_decoded;
    QList<Path> m_duplicates;
};

bool Scan::run()
{
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes.at(m_at);
        if (c == '"')
            readString();
        else if (c == '{' || c == '[') {
            if (!enter(c == '{'))
                return false;
        } else if (c == '}' || c == ']')
            leave();
        else if (c == ',')
            next();
        if (m_duplicates.size() > maxDuplicates)
            return false;
    }
    return true;
}

bool Scan::enter(bool isObject)
{
    if (m_frames.size() >= static_cast<size_t>(jsonguard::maxDepth))
        return false;
    m_frames.emplace_back();
    m_frames.back().isObject = isObject;
    m_frames.back().expectsName = isObject;
    return true;
}

void Scan::leave()
{
    if (!m_frames.empty())
        m_frames.pop_back();
}

void Scan::next()
{
    if (m_frames.empty())
        return;
    auto &frame = m_frames.back();
    frame.expectsName = frame.isObject;
    ++frame.index;
}

void Scan::readString()
{
    const auto begin = ++m_at;
    while (m_at < m_bytes.size() && m_bytes.at(m_at) != '"')
        m_at += m_bytes.at(m_at) == '\\' ? 2 : 1;
    if (m_at >= m_bytes.size() || m_frames.empty() || !m_frames.back().expectsName)
        return;
    takeName(QByteArrayView(m_bytes).sliced(begin, m_at - begin));
}

void Scan::takeName(QByteArrayView text)
{
    auto &frame = m_frames.back();
    frame.expectsName = false;
    frame.name = decoded(text);
    if (!frame.names.contains(frame.name))
        frame.names.insert(frame.name);
    else if (const auto path = here(); !m_duplicates.contains(path))
        m_duplicates.append(path);
}

/// "\u0061" and "a" are the same name.
QByteArrayView Scan::decoded(QByteArrayView text)
{
    if (!text.contains('\\'))
        return text;
    const auto document = QJsonDocument::fromJson("[\"" + text.toByteArray() + "\"]");
    m_decoded.push_back(document.array().at(0).toString().toUtf8());
    return m_decoded.back();
}

Path Scan::here() const
{
    Path path;
    for (const auto &frame : m_frames)
        path += frame.isObject ? QString::fromUtf8(frame.name) : QString::number(frame.index);
    return path;
}

QJsonValue without(const QJsonValue &value, const Path &path, qsizetype at = 0)
{
    if (at >= path.size())
        return value;
    if (value.isObject()) {
        auto object = value.toObject();
        if (at + 1 == path.size())
            object.remove(path.at(at));
        else if (object.contains(path.at(at)))
            object.insert(path.at(at), without(object.value(path.at(at)), path, at + 1));
        return object;
    }
    auto array = value.toArray();
    const auto index = path.at(at).toLongLong();
    if (value.isArray() && index < array.size()) {
        array.replace(index, without(array.at(index), path, at + 1));
        return array;
    }
    return value;
}

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

} // namespace

namespace jsonguard {

Result<QJsonValue> read(const QByteArray &bytes, qint64 maxBytes, QStringList *twice)
{
    if (bytes.size() > maxBytes)
        return unusable(u"larger than %1 bytes"_s.arg(maxBytes));
    Scan scan(bytes);
    if (!scan.run())
        return unusable(u"too deep or ambiguous"_s);
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return unusable(u"not JSON at byte %1"_s.arg(fault.offset));
    auto value = rootOf(document);
    for (const auto &path : scan.duplicates()) {
        qCWarning(lcBland, "duplicate_member: a name appears twice at depth %d, the member is ignored",
                  static_cast<int>(path.size()));
        value = without(value, path);
        if (twice)
            twice->append(path.constLast());
    }
    return value;
}

Result<QJsonObject> readObject(const QByteArray &bytes, qint64 maxBytes, QStringList *twice)
{
    const auto value = read(bytes, maxBytes, twice);
    if (!value)
        return value.error();
    if (!value->isObject())
        return unusable(u"not an object"_s);
    return value->toObject();
}

} // namespace jsonguard
