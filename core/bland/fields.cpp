#include "core/bland/fields.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 2020;
constexpr int lastYear = 2100;
constexpr double largestExact = 9'007'199'254'740'992.0; // 2^53

std::optional<double> ranged(double number, double min, double max)
{
    if (!std::isfinite(number) || std::abs(number) > largestExact || number < min || number > max)
        return std::nullopt;
    return number;
}

QDateTime plausible(const QDateTime &date)
{
    const int year = date.isValid() ? date.date().year() : 0;
    return year >= firstYear && year <= lastYear ? date : QDateTime();
}

QDateTime isoDate(const QString &text)
{
    const auto date = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!date.isValid())
        return {};
    return date.timeSpec() == Qt::LocalTime ? QDateTime(date.date(), date.time(), Qt::UTC) : date.toUTC();
}

} // namespace

bool isProviderId(const QString &text)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    };
    return text.size() >= 8 && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), isAllowed);
}

bool Fields::has(QLatin1StringView name) const
{
    const auto member = m_object.value(name);
    return !member.isUndefined() && !member.isNull();
}

QString Fields::text(QLatin1StringView name, qsizetype maxBytes) const
{
    const auto member = m_object.value(name);
    return member.isString() ? text::cut(text::storable(member.toString()), maxBytes) : QString();
}

QString Fields::word(QLatin1StringView name) const
{
    auto word = m_object.value(name).toString().trimmed().toLower();
    word.replace(u'_', u'-');
    return word.size() <= 64 ? text::storable(word) : QString();
}

std::optional<double> Fields::number(QLatin1StringView name, double min, double max) const
{
    const auto member = m_object.value(name);
    return member.isDouble() ? ranged(member.toDouble(), min, max) : std::nullopt;
}

std::optional<double> Fields::looseNumber(QLatin1StringView name, double min, double max) const
{
    const auto member = m_object.value(name);
    if (!member.isString())
        return number(name, min, max);
    bool isNumber = false;
    const double value = member.toString().trimmed().toDouble(&isNumber);
    return isNumber ? ranged(value, min, max) : std::nullopt;
}

std::optional<bool> Fields::flag(QLatin1StringView name) const
{
    const auto member = m_object.value(name);
    return member.isBool() ? std::optional(member.toBool()) : std::nullopt;
}

QDateTime Fields::date(QLatin1StringView name) const
{
    const auto member = m_object.value(name);
    if (member.isString()) {
        bool isNumber = false;
        const qint64 ms = member.toString().toLongLong(&isNumber);
        return plausible(isNumber ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : isoDate(member.toString()));
    }
    const auto ms = number(name, 0, largestExact);
    return ms ? plausible(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*ms), Qt::UTC)) : QDateTime();
}

QString Fields::digits(QLatin1StringView name) const
{
    QString digits;
    for (const QChar c : m_object.value(name).toString().left(64)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits.size() >= 3 && digits.size() <= 15 ? digits : QString();
}

QString Fields::id(QLatin1StringView name) const
{
    const auto id = m_object.value(name).toString();
    return isProviderId(id) ? id : QString();
}

QJsonObject Fields::object(QLatin1StringView name) const
{
    return m_object.value(name).toObject();
}

QJsonArray Fields::array(QLatin1StringView name) const
{
    return m_object.value(name).toArray();
}
