#include "core/leads/sheetvalue.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double mostExactWhole = 1e15; // a workbook keeps 15 digits
constexpr double lastDay = 2'958'466; // 9999-12-31
constexpr qint64 secondsOfDay = 86'400;

bool isPlaceholder(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

/// The first section of a format code with literals marked: an escaped or quoted character stands behind
/// U+0001.
struct FormatCode {
    QString plain; ///< codes only
    QString pattern; ///< codes and literals
    bool isSimple = true; ///< no condition, colour or padding
};

FormatCode parsedCode(const QString &code)
{
    FormatCode out;
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            out.pattern += c;
            out.isSimple = out.isSimple && !isPlaceholder(c);
        } else if (c == u'\\' && i + 1 < code.size()) {
            out.pattern += code.at(++i);
            out.isSimple = out.isSimple && !isPlaceholder(code.at(i));
        } else if (c == u';') {
            break;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (inside == "h"_L1 || inside == "hh"_L1 || inside == "m"_L1 || inside == "mm"_L1
                || inside == "s"_L1 || inside == "ss"_L1)
                out.plain += inside;
            out.isSimple = false;
            i = end < 0 ? code.size() : end;
        } else if (c == u'_' || c == u'*') {
            ++i;
            out.isSimple = false;
        } else {
            out.plain += c;
            out.pattern += c;
        }
    }
    return out;
}

bool isDateCode(const QString &plain)
{
    if (plain.contains("General"_L1, Qt::CaseInsensitive))
        return false;
    return std::ranges::any_of(plain, [](QChar c) { return "ymdhsYMDHS"_L1.contains(c); })
        && std::ranges::none_of(plain, [](QChar c) { return c == u'#' || c == u'?'; });
}

/// "+0", "00000", "000-0000": digits in a pattern. "0" and "#" alone change nothing.
bool isDigitPattern(const FormatCode &code)
{
    const auto places = std::ranges::count_if(code.pattern, isPlaceholder);
    const bool hasOthers = std::ranges::any_of(
        code.plain, [](QChar c) { return !isPlaceholder(c) && !"+-() /"_L1.contains(c); });
    return code.isSimple && places > 0 && !hasOthers && code.pattern.size() > 1 && code.pattern.size() < 40;
}

QString inPattern(QString digits, const QString &pattern)
{
    QString out;
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        const QChar c = pattern.at(i);
        if (!isPlaceholder(c)) {
            out.prepend(c);
            continue;
        }
        const bool isFirst = std::ranges::none_of(QStringView(pattern).left(i), isPlaceholder);
        if (isFirst && !digits.isEmpty()) {
            out.prepend(digits);
            digits.clear();
        } else if (!digits.isEmpty()) {
            out.prepend(digits.back());
            digits.chop(1);
        } else if (c == u'0') {
            out.prepend(u'0');
        }
    }
    return out;
}

/// Day 60 of the 1900 system is a day that never was (29 February 1900).
QString dateText(double days, bool from1904)
{
    const double whole = std::floor(days);
    const qint64 seconds = std::llround((days - whole) * static_cast<double>(secondsOfDay));
    if (whole < 1 && !from1904)
        return QTime(0, 0).addSecs(static_cast<int>(seconds)).toString(Qt::ISODate);
    const QDate start = from1904 ? QDate(1904, 1, 1) : whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDateTime moment(start.addDays(static_cast<qint64>(whole)), QTime(0, 0), Qt::UTC);
    if (seconds == 0)
        return moment.date().toString(Qt::ISODate);
    return moment.addSecs(seconds).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace

NumberFormat numberFormatOf(const QString &code)
{
    constexpr qsizetype longest = 255;
    const FormatCode parsed = parsedCode(code.left(longest));
    if (isDateCode(parsed.plain))
        return {NumberFormat::Kind::Date};
    if (isDigitPattern(parsed))
        return {NumberFormat::Kind::Digits, parsed.pattern};
    return {};
}

NumberFormat builtInNumberFormat(int id)
{
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? NumberFormat {NumberFormat::Kind::Date} : NumberFormat {};
}

QString shownNumber(const QString &written, const NumberFormat &format, bool from1904)
{
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return written;
    if (format.kind == NumberFormat::Kind::Date && number >= 0 && number < lastDay)
        return dateText(number, from1904);
    const bool isWhole = std::abs(number) < mostExactWhole && number == std::floor(number);
    if (!isWhole)
        return written.contains(u'e', Qt::CaseInsensitive) || written.size() > 16
            ? QString::number(number, 'g', 15)
            : written;
    const QString digits = QString::number(number, 'f', 0);
    return format.kind == NumberFormat::Kind::Digits && number >= 0 ? inPattern(digits, format.pattern)
                                                                    : digits;
}
