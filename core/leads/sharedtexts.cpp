#include "core/leads/sharedtexts.h"

namespace {

constexpr qsizetype mostBytes = 96 * 1'024 * 1'024;
constexpr size_t mostTexts = 4'000'000;

} // namespace

bool SharedTexts::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_bytes.size() + utf8.size() > mostBytes || m_ends.size() >= mostTexts)
        return false;
    m_bytes += utf8;
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    return true;
}

QString SharedTexts::at(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const auto place = static_cast<size_t>(index);
    const quint32 start = place == 0 ? 0 : m_ends[place - 1];
    return QString::fromUtf8(m_bytes.constData() + start, m_ends[place] - start);
}
