#pragma once

#include <QString>

/// What a number format of a workbook does to a number, as far as it matters for leads.
struct NumberFormat {
    enum class Kind {
        Plain, ///< as the number is
        Date, ///< days since 1900 or 1904
        Digits, ///< whole digits in a pattern: "00000", "+0", "000-0000"
    };
    Kind kind = Kind::Plain;
    QString pattern = {}; ///< of Digits: 0 and # stand for digits, the rest for itself

    bool operator==(const NumberFormat &) const = default;
};

/// The format a code such as `dd.mm.yyyy`, `00000` or `"+"0` stands for.
NumberFormat numberFormatOf(const QString &code);
/// The format that a workbook names by number only (0 to 163).
NumberFormat builtInNumberFormat(int id);

/// The number `written` in a cell as a person sees it: all digits of whole numbers ("491712345678", never
/// "4.9E+11"), dates as ISO 8601 ("2026-11-25", "2026-11-25T08:30:00", "08:30:00"). Text that is no number
/// stays as it is.
QString shownNumber(const QString &written, const NumberFormat &format, bool from1904);
