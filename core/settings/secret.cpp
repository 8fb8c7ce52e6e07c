#include "core/settings/secret.h"

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones show nothing: four characters would be too large a part of them.
constexpr qsizetype shortestShown = 16;
constexpr qsizetype shownEnd = 4;
constexpr qsizetype longestPrefix = 5;

} // namespace

QString Secret::masked() const
{
    if (isEmpty())
        return {};
    if (m_value.size() < shortestShown)
        return u"…"_s;
    const qsizetype prefix = m_value.indexOf('_') + 1;
    const QByteArray start = prefix > 0 && prefix <= longestPrefix ? m_value.first(prefix) : QByteArray();
    return QString::fromLatin1(start) + u'…' + QString::fromLatin1(m_value.last(shownEnd));
}

void Secret::wipe()
{
    // A shared copy is somebody else's to wipe; writing would only make another one.
    if (m_value.isDetached()) {
        volatile char *bytes = m_value.data();
        for (qsizetype i = 0; i < m_value.size(); ++i)
            bytes[i] = '\0';
    }
    m_value.clear();
}
