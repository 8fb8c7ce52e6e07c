#include "core/base/eventlog.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// Separates the parts of an event inside a message; the redaction takes it out of anything foreign.
constexpr QChar separator = u'\x1f';

} // namespace

QString LogEvent::toMessage() const
{
    QString message = separator + QString::fromLatin1(event) + separator;
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        message += it.key() + u'=' + it.value() + u' ';
    return message + separator + text;
}

LogEvent::Parsed LogEvent::fromMessage(const QString &message)
{
    if (!message.startsWith(separator))
        return { u"message"_s, {}, message };
    const QStringList parts = message.split(separator);
    if (parts.size() < 4)
        return { u"message"_s, {}, message };
    Parsed parsed { parts.at(1), {}, parts.mid(3).join(u' ') };
    for (const QString &pair : parts.at(2).split(u' ', Qt::SkipEmptyParts))
        parsed.ids.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return parsed;
}

void logInfo(const QLoggingCategory &category, const LogEvent &event)
{
    qCInfo(category).noquote() << event.toMessage();
}

void logWarning(const QLoggingCategory &category, const LogEvent &event)
{
    qCWarning(category).noquote() << event.toMessage();
}
