#include "core/leads/groundwords.h"

#include "core/leads/headername.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ConsentWord {
    const char *word;
    Consent::Kind kind;
};

/// What people write into a consent column, as `foldedHeader` gives it.
constexpr std::array consentWords {
    ConsentWord {"written", Consent::Kind::Written},
    ConsentWord {"in writing", Consent::Kind::Written},
    ConsentWord {"schriftlich", Consent::Kind::Written},
    ConsentWord {"escrito", Consent::Kind::Written},
    ConsentWord {"por escrito", Consent::Kind::Written},
    ConsentWord {"verbal", Consent::Kind::Verbal},
    ConsentWord {"oral", Consent::Kind::Verbal},
    ConsentWord {"muendlich", Consent::Kind::Verbal},
    ConsentWord {"existing customer", Consent::Kind::ExistingCustomer},
    ConsentWord {"customer", Consent::Kind::ExistingCustomer},
    ConsentWord {"bestandskunde", Consent::Kind::ExistingCustomer},
    ConsentWord {"cliente", Consent::Kind::ExistingCustomer},
    ConsentWord {"service", Consent::Kind::Service},
    ConsentWord {"servicio", Consent::Kind::Service},
    ConsentWord {"ecrit", Consent::Kind::Written},
    ConsentWord {"par ecrit", Consent::Kind::Written},
    ConsentWord {"client", Consent::Kind::ExistingCustomer},
    ConsentWord {"none", Consent::Kind::None},
    ConsentWord {"no", Consent::Kind::None},
    ConsentWord {"nein", Consent::Kind::None},
    ConsentWord {"false", Consent::Kind::None},
    ConsentWord {"0", Consent::Kind::None},
    ConsentWord {"ninguno", Consent::Kind::None},
    ConsentWord {"non", Consent::Kind::None},
    ConsentWord {"n", Consent::Kind::None},
    ConsentWord {"aucun", Consent::Kind::None},
};

/// "25.11.2026", "25/11/2026" or, where people write the month first, "11/25/2026".
QDate writtenDate(const QString &written, const QString &country)
{
    static const QRegularExpression pattern(u"^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})(?:[ T,].*)?$"_s);
    const auto match = pattern.match(written);
    if (!match.hasMatch())
        return {};
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(2).toInt();
    const bool monthFirst =
        written.contains(u'/') && (country == "US"_L1 || country == "CA"_L1 || country == "PR"_L1);
    if (month > 12 || (monthFirst && day <= 12))
        std::swap(day, month);
    return {match.capturedView(3).toInt(), month, day};
}

} // namespace

namespace groundwords {

bool isOptOut(const QString &written)
{
    static const QStringList words {
        u"unsubscribe"_s,    u"optedout"_s,   u"donotcall"_s,    u"do not phone"_s,
        u"removed"_s,        u"blocked"_s,    u"blacklisted"_s,  u"suppressed"_s,
        u"sperre"_s,         u"kein anruf"_s, u"keine anrufe"_s, u"no contactar"_s,
        u"opt out"_s,        u"opted out"_s,  u"optout"_s,       u"unsubscribed"_s,
        u"revoked"_s,        u"withdrawn"_s,  u"declined"_s,     u"do not call"_s,
        u"do not contact"_s, u"dnc"_s,        u"stop"_s,         u"widerrufen"_s,
        u"widerruf"_s,       u"abgelehnt"_s,  u"abgemeldet"_s,   u"nicht anrufen"_s,
        u"keine werbung"_s,  u"gesperrt"_s,   u"revocado"_s,     u"baja"_s,
        u"no llamar"_s,      u"rechazado"_s,  u"retire"_s,       u"refuse"_s,
        u"ne pas appeler"_s, u"desinscrit"_s};
    return words.contains(foldedHeader(written));
}

std::optional<Consent::Kind> consentKindOf(const QString &written)
{
    const QString word = foldedHeader(written);
    const auto row = std::ranges::find_if(
        consentWords, [&](const ConsentWord &each) { return word == QLatin1String(each.word); });
    return row == consentWords.end() ? std::nullopt : std::optional(row->kind);
}

bool isPlainYes(const QString &written)
{
    static const QStringList words {u"yes"_s,  u"y"_s, u"ja"_s, u"j"_s,    u"si"_s,     u"oui"_s,
                                    u"true"_s, u"1"_s, u"x"_s,  u"wahr"_s, u"opt in"_s, u"granted"_s};
    return words.contains(foldedHeader(written));
}

QDateTime dateOf(const QString &written, const QString &country)
{
    QDateTime date = QDateTime::fromString(written, Qt::ISODate);
    if (!date.isValid())
        date = QDateTime(writtenDate(written, country), QTime(0, 0), Qt::UTC);
    if (date.isValid() && date.timeSpec() == Qt::LocalTime)
        date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date.toUTC() : QDateTime();
}

StopWord stopWordOf(const QString &written, const QString &country)
{
    static const QStringList no {u"no"_s,         u"n"_s,       u"nein"_s,   u"non"_s,    u"false"_s,
                                 u"falsch"_s,     u"falso"_s,   u"faux"_s,   u"0"_s,      u"none"_s,
                                 u"null"_s,       u"na"_s,      u"n a"_s,    u"opt in"_s, u"opted in"_s,
                                 u"subscribed"_s, u"allowed"_s, u"granted"_s};
    const QString word = foldedHeader(written);
    const bool isMark = word.isEmpty() && std::ranges::all_of(written, [](QChar c) { return c.isPunct(); });
    if (isMark || no.contains(word))
        return StopWord::MayBeCalled;
    if (isPlainYes(written) || isOptOut(written) || dateOf(written, country).isValid())
        return StopWord::MustNotBeCalled;
    return StopWord::Unclear;
}

} // namespace groundwords
