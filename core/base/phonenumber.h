#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// A telephone number in E.164 ("+12025550143"). Made by `PhoneNumbers::read` or from stored text only.
class PhoneNumber final {
public:
    PhoneNumber() = default;
    /// From text known to be E.164 (database, our own output); no check beyond the form. Empty when it is
    /// none.
    static PhoneNumber fromStored(const QString &e164);

    const QString &e164() const { return m_e164; }
    bool isEmpty() const { return m_e164.isEmpty(); }
    /// Without the plus.
    QString digits() const { return m_e164.mid(1); }
    /// True for the North American plan (+1).
    bool isNanp() const { return m_e164.size() == 12 && m_e164.startsWith(QLatin1String("+1")); }
    /// "212" for +1 212 ...; empty elsewhere.
    QString nanpAreaCode() const { return isNanp() ? m_e164.mid(2, 3) : QString(); }
    /// 555-0100 to 555-0199 of any North American area code: never assigned, for demos and tests.
    bool isFictional() const;
    /// "+1 212-555-0143", grouped with thin spaces for the screen.
    QString shown() const;
    /// "+1212***0143" for logs and lists that must not tell.
    QString masked() const;

    bool operator==(const PhoneNumber &) const = default;
    friend size_t qHash(const PhoneNumber &number, size_t seed = 0) { return qHash(number.m_e164, seed); }

private:
    explicit PhoneNumber(const QString &e164)
        : m_e164(e164)
    {
    }
    QString m_e164;
};

/// Which numbers may be dialed at all. The default is the strictest.
struct NumberPolicy {
    /// Dial 555-01xx: only while the provider is a loopback address (demo, tests).
    bool allowFictional = false;
    /// Take "x123" extensions (the extension is dropped from the E.164 form).
    bool allowExtension = false;
    /// Own caller ids and staff numbers, E.164: never called.
    QStringList ownNumbers = {};
};

/// Why a number is refused. The order is the order of the checks; `code` strings are stored and shown.
enum class NumberFault {
    Empty,
    SpreadsheetDamage, ///< scientific notation that lost digits
    SpreadsheetError, ///< "#N/A", "#REF!", "####" instead of a value
    Letters, ///< letters, `*`, `#`, `,`, `;`, pause characters
    ForeignScript, ///< digits of other scripts or invisible characters
    Emergency, ///< 911, 112, 999, 000, 110, 119 and what the library knows for the region
    ShortCode, ///< N11, 988 and other short codes
    Extension,
    TooFewDigits,
    TooManyDigits,
    Satellite, ///< +870, +881, +882, +883, +888, +878, +979, +800, +808
    NotANumber, ///< no such number in its country's plan
    Ambiguous, ///< two numbers, depending on whether a plus was lost
    TollFree,
    Premium, ///< premium and shared-cost, +1 900, NXX 976
    NoPlace, ///< personal and non-geographic codes (500, 600, 700 ...)
    Fictional, ///< 555-01xx outside of demos
    WrongType, ///< neither fixed, mobile nor VoIP
    OwnNumber,
};

/// "toll_free" etc.: stable, stored in the database and in rejects files.
QString faultCode(NumberFault fault);
/// Whole sentence for the operator, translated: what is wrong and what to do. Of a number that a spreadsheet
/// damaged it shows `written`, the text of the cell: plain, on one line, cut.
QString faultMessage(NumberFault fault, const QString &written = {});

/// A number as it was read, with what was done to it.
struct ReadNumber {
    PhoneNumber number;
    /// True when the plan calls it possible but the library's metadata (2022) does not know the range.
    bool doubtful = false;
    /// What was repaired, translated, empty when nothing ("lost plus added").
    QString repair = {};
};

/// The one place where text becomes a telephone number and where numbers are refused (import, queueing and
/// the gate all call it: I-15). Wraps libphonenumber. Thread-safe.
/// Source: reliability.md section 10, calling-rules.md section 5.3.
namespace PhoneNumbers {

using Outcome = std::variant<ReadNumber, NumberFault>;

/// `text` as a person or a file wrote it; `region` (ISO 3166, "US") is assumed for numbers without country
/// code. Repairs, each told in `repair`: apostrophes, `="0171..."`, "tel:", trailing ".0", scientific notation with all
/// its digits, full-width digits, blanks that do not break, lost plus, lost leading zero.
Outcome read(const QString &text, const QString &region, const NumberPolicy &policy);
/// The check alone, for a number that is stored already.
std::optional<NumberFault> denial(const PhoneNumber &number, const NumberPolicy &policy);
/// ISO 3166 region of a number ("US", "CA", "DE"; "PR" for 787); empty when unknown.
QString regionOf(const PhoneNumber &number);

} // namespace PhoneNumbers
