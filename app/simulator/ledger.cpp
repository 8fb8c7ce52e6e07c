#include "app/simulator/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// A JSON value as text; QJsonDocument writes only objects and arrays.
QByteArray jsonText(const QJsonValue &value)
{
    const auto array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

/// By hand, so that the members stand in the documented order.
QByteArray lineFor(const Dial &dial)
{
    const auto metadata = dial.body.value("metadata"_L1);
    return "{\"t\":" + jsonText(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
        + ",\"call_id\":" + jsonText(dial.callId) + ",\"phone_number\":" + jsonText(dial.number)
        + ",\"key\":" + jsonText(dial.key)
        + ",\"metadata\":" + (metadata.isUndefined() ? QByteArray("null") : jsonText(metadata)) + "}\n";
}

} // namespace

bool Ledger::open(const QString &fileName)
{
    if (fileName.isEmpty())
        return true;
    m_file.setFileName(fileName);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

bool Ledger::add(const Dial &dial)
{
    if (m_file.isOpen() && (m_file.write(lineFor(dial)) < 0 || !m_file.flush()))
        return false;
    ++m_dials;
    if (++m_timesDialed[dial.digits] == 2)
        ++m_numbersTwice;
    const auto now = std::chrono::steady_clock::now();
    m_lastSecond.push_back(now);
    while (now - m_lastSecond.front() >= std::chrono::seconds(1))
        m_lastSecond.pop_front();
    m_maxPerSecond = std::max(m_maxPerSecond, m_lastSecond.size());
    return true;
}

void Ledger::noteRequest()
{
    m_afterStop += m_stopped ? 1 : 0;
}

void Ledger::noteOpenCalls(int open)
{
    m_maxOpen = std::max(m_maxOpen, open);
}

QByteArray Ledger::verdict() const
{
    const std::array<std::pair<const char *, qint64>, 6> figures {{
        {"dials", m_dials},
        {"numbers", m_timesDialed.size()},
        {"numbers_twice", m_numbersTwice},
        {"max_open", m_maxOpen},
        {"max_per_second", static_cast<qint64>(m_maxPerSecond)},
        {"after_stop", m_afterStop},
    }};
    QByteArray line = "{";
    for (const auto &[name, value] : figures)
        line += QByteArray(line.size() > 1 ? "," : "") + '"' + name + "\":" + QByteArray::number(value);
    return line + '}';
}
