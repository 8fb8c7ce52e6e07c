#include "core/storage/boundvalues.h"

#include "core/storage/sql.h"

namespace {

/// Takes `text` as it stands when all of it is plain ASCII; otherwise says so and leaves `bytes` alone.
template <typename IsPlain> bool appendPlain(QByteArray &bytes, const QString &text, IsPlain isPlain)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + text.size());
    char *to = bytes.data() + before;
    for (const QChar c : text) {
        if (!isPlain(c.unicode())) {
            bytes.resize(before);
            return false;
        }
        *to++ = static_cast<char>(c.unicode());
    }
    return true;
}

bool isStorableAscii(char16_t c)
{
    return c > 0 && c < 0x80;
}

bool isPlainInJson(char16_t c)
{
    return c >= 0x20 && c < 0x80 && c != u'"' && c != u'\\';
}

QByteArray escapedInJson(const QString &text)
{
    return sql::fromStringList({text}).toUtf8().sliced(2).chopped(2);
}

} // namespace

void BoundValues::reserve(size_t values, qsizetype bytes)
{
    m_values.reserve(values);
    m_texts.reserve(bytes);
}

void BoundValues::append(qint64 number)
{
    m_values.push_back({Value::Kind::Number, 0, number});
}

void BoundValues::append(const QString &text)
{
    const qsizetype begin = m_texts.size();
    if (!appendPlain(m_texts, text, isStorableAscii))
        m_texts += sql::fromText(text).toUtf8();
    endText(begin);
}

void BoundValues::append(const QStringList &texts)
{
    const qsizetype begin = m_texts.size();
    m_texts += '[';
    for (const QString &text : texts) {
        if (m_texts.size() > begin + 1)
            m_texts += ',';
        m_texts += '"';
        if (!appendPlain(m_texts, text, isPlainInJson))
            m_texts += escapedInJson(text);
        m_texts += '"';
    }
    m_texts += ']';
    endText(begin);
}

void BoundValues::append(const QVariant &value)
{
    if (value.isNull())
        appendNull();
    else if (value.typeId() == QMetaType::QString)
        append(value.toString());
    else
        append(value.toLongLong());
}

void BoundValues::appendNull()
{
    m_values.push_back({});
}

void BoundValues::endText(qsizetype begin)
{
    m_values.push_back({Value::Kind::Text, static_cast<quint32>(m_texts.size() - begin), begin});
}

void BoundValues::bind(sqlite::Statement &statement, size_t from, size_t count, int first) const
{
    for (size_t i = from; i < from + count; ++i) {
        const Value &value = m_values[i];
        const int index = first++;
        if (value.kind == Value::Kind::Null)
            statement.bindNull(index);
        else if (value.kind == Value::Kind::Number)
            statement.bind(index, value.number);
        else
            statement.bind(index, QByteArrayView(m_texts).sliced(value.number, value.size));
    }
}
