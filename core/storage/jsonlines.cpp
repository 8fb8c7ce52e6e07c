#include "core/storage/jsonlines.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLevels = 64;

/// Lays out character by character; strings are copied as they are.
class Layout final {
public:
    explicit Layout(const QString &json)
        : m_json(json)
    {
    }

    QString upTo(qsizetype mostCharacters)
    {
        for (; m_at < m_json.size() && m_out.size() < mostCharacters; ++m_at)
            take(m_json.at(m_at));
        return m_out;
    }
    bool isWhole() const { return m_at >= m_json.size(); }

private:
    void take(QChar c)
    {
        if (m_inString)
            return takeInString(c);
        if (c == u'"')
            m_inString = true;
        if (c == u'{' || c == u'[')
            return open(c);
        if (c == u'}' || c == u']')
            return close(c);
        if (c.isSpace())
            return;
        m_out += c;
        if (c == u',')
            newLine();
        else if (c == u':')
            m_out += u' ';
    }
    void takeInString(QChar c)
    {
        m_out += c;
        if (!m_escaped && c == u'"')
            m_inString = false;
        m_escaped = !m_escaped && c == u'\\';
    }
    void open(QChar c)
    {
        m_out += c;
        const QChar next = nextVisible();
        m_empty = next == u'}' || next == u']';
        ++m_level;
        if (!m_empty)
            newLine();
    }
    void close(QChar c)
    {
        --m_level;
        if (!m_empty)
            newLine();
        m_empty = false;
        m_out += c;
    }
    QChar nextVisible() const
    {
        qsizetype at = m_at + 1;
        while (at < m_json.size() && m_json.at(at).isSpace())
            ++at;
        return at < m_json.size() ? m_json.at(at) : QChar();
    }
    void newLine() { m_out += u'\n' + QString(2 * qBound<qsizetype>(0, m_level, mostLevels), u' '); }

    const QString &m_json;
    QString m_out;
    qsizetype m_at = 0;
    qsizetype m_level = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_empty = false;
};

} // namespace

QString jsonLines(const QByteArray &json, qsizetype mostCharacters)
{
    const QString text = QString::fromUtf8(json).trimmed();
    const bool isJson = text.startsWith(u'{') || text.startsWith(u'[');
    Layout layout(text);
    const QString laidOut = isJson ? layout.upTo(mostCharacters) : text.left(mostCharacters);
    if (isJson ? layout.isWhole() : text.size() <= mostCharacters)
        return laidOut;
    return laidOut + u"\n… "_s
        + QCoreApplication::translate("RawRecord", "(cut: %1 in all)")
              .arg(QLocale().formattedDataSize(json.size()));
}
