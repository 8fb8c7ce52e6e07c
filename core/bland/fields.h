#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// Reads members of a foreign object one by one: what is missing, null, of the wrong type or out of range is
/// simply not there. Text is made storable and cut. Source: reliability.md section 5.
class Fields final {
public:
    static constexpr qsizetype shortText = 4 * 1024;
    static constexpr qsizetype summaryText = 64 * 1024;
    static constexpr qsizetype transcriptText = 5 * 1024 * 1024;

    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    bool has(QLatin1StringView name) const; ///< present and not null
    QString text(QLatin1StringView name, qsizetype maxBytes = shortText) const;
    /// Lower case with "-" for "_", at most 64 characters: states and kinds.
    QString word(QLatin1StringView name) const;
    std::optional<double> number(QLatin1StringView name, double min, double max) const;
    /// For the few members the provider sends as text ("18") as well as numbers.
    std::optional<double> looseNumber(QLatin1StringView name, double min, double max) const;
    std::optional<bool> flag(QLatin1StringView name) const;
    /// ISO 8601 (UTC when it names no zone) or milliseconds since 1970; 2020..2100, else invalid.
    QDateTime date(QLatin1StringView name) const;
    QString digits(QLatin1StringView name) const; ///< 3..15 digits of a telephone number, else empty
    /// 8..64 of letters, digits, "_" and "-"; else empty.
    QString id(QLatin1StringView name) const;
    QJsonObject object(QLatin1StringView name) const;
    QJsonArray array(QLatin1StringView name) const;
    QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }

private:
    QJsonObject m_object;
};

/// True for 8..64 characters of letters, digits, "_" and "-": the form of every id of the provider.
bool isProviderId(const QString &text);
