#include "core/base/phonenumberform.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("PhoneNumbers", text);
}

/// "4.91712E+11": what a spreadsheet writes when a column is too narrow for its number.
struct Scientific {
    QString digits; ///< of the mantissa
    int exponent = 0;

    /// All digits are there: "4.91712345678E+11" has the twelve it stands for.
    bool isWhole() const { return exponent >= 0 && digits.size() > exponent; }
    QString whole() const { return digits.left(exponent + 1); }
};

std::optional<Scientific> scientificOf(const QString &text)
{
    if (!text.contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    static const QRegularExpression pattern(u"^[+-]?([0-9])(?:[.,]([0-9]*))?[eE]([+-]?[0-9]{1,3})$"_s);
    static const QRegularExpression anyPattern(u"^[+-]?[0-9]+(?:[.,][0-9]*)?[eE][+-]?[0-9]+$"_s);
    if (const auto match = pattern.match(text); match.hasMatch())
        return Scientific {match.captured(1) + match.captured(2), match.capturedView(3).toInt()};
    return anyPattern.match(text).hasMatch() ? std::optional(Scientific {{}, 0}) : std::nullopt;
}

/// "#N/A", "#REF!", "#WERT!", "#####": what a spreadsheet shows instead of a value.
bool isSpreadsheetError(const QString &text)
{
    if (!text.startsWith(u'#'))
        return false;
    static const QRegularExpression pattern(u"^#(?:#+|N/A|NV|[¡¿]?\\p{Lu}{3,10}[!?]|¡?DIV/0[!?])$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Those that do not break, en dashes and the like, as text programs put them for "-".
bool isDash(QChar c)
{
    return (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

bool isFiller(QChar c)
{
    return isDash(c) || c == u' ' || c == u'(' || c == u')' || c == u'.' || c == u'-' || c == u'/';
}

/// "05.06.2026", "2026-11-25 10:00": where numbers may be short, their digits would be somebody's.
bool isDate(const QString &text)
{
    if (text.size() < 8 || !(text.contains(u'.') || text.contains(u'-') || text.contains(u'/')))
        return false;
    static const QRegularExpression pattern(
        u"^(?:(?:0?[1-9]|[12][0-9]|3[01])([./-])(?:0?[1-9]|[12][0-9]|3[01])\\1(?:19|20)[0-9]{2}"
        "|(?:19|20)[0-9]{2}([./-])(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12][0-9]|3[01])(?:[ T][0-9:.Z]*)?)$"_s);
    return pattern.match(text).hasMatch();
}

void tell(QStringList &repairs, const char *repair)
{
    repairs += translated(repair);
}

/// Apostrophes, formulas that keep a zero (`="0171..."`), links and trailing ".0", left behind by
/// spreadsheets and programs for contacts.
void repairSpreadsheetMarks(QString &text, QStringList &repairs)
{
    constexpr QLatin1String start("'=tTcC\"");
    if (!text.isEmpty()
        && (start.contains(text.front()) || text.front() == u'\u2018' || text.front() == u'\u2019'
            || text.front() == u'`')) {
        static const QRegularExpression apostrophe(u"^['\u2018\u2019`]+|(?<=[0-9])['\u2019]$"_s);
        static const QRegularExpression formula(u"^=?\"([^\"]*)\"$|^=(\\+?[0-9][0-9 ()./-]*)$"_s);
        static const QRegularExpression link(u"^(?:tel:|tel\\.:?|callto:) *(?=[+(0-9])"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        if (const auto match = formula.match(text); match.hasMatch()) {
            text = (match.captured(1) + match.captured(2)).trimmed();
            tell(repairs, QT_TRANSLATE_NOOP("PhoneNumbers", "formula taken apart"));
        }
        const QString unquoted = QString(text).remove(apostrophe).trimmed();
        if (unquoted.size() != text.size()) {
            text = unquoted;
            tell(repairs, QT_TRANSLATE_NOOP("PhoneNumbers", "apostrophe removed"));
        }
        if (const auto match = link.match(text); match.hasMatch()) {
            text = text.mid(match.capturedLength());
            tell(repairs, QT_TRANSLATE_NOOP("PhoneNumbers", "\"tel:\" removed"));
        }
    }
    static const QRegularExpression decimal(u"^(\\+?[0-9]{7,15})[.,]0{1,2}$"_s);
    if (text.endsWith(u'0')) {
        if (const auto match = decimal.match(text); match.hasMatch()) {
            text = match.captured(1);
            tell(repairs, QT_TRANSLATE_NOOP("PhoneNumbers", "decimal point removed"));
        }
    }
}

/// Blanks that do not break, wide digits and the like are read as the plain ones.
void tellUnusual(const QString &text, QStringList &repairs)
{
    const auto unusual = [&](auto isIt) {
        return std::ranges::any_of(text, [&](QChar c) { return c.unicode() > 0x7F && isIt(c); });
    };
    if (unusual([](QChar c) { return c.isDigit(); }))
        tell(repairs, QT_TRANSLATE_NOOP("PhoneNumbers", "unusual digits replaced"));
    if (unusual([](QChar c) { return c.isSpace(); }))
        tell(repairs, QT_TRANSLATE_NOOP("PhoneNumbers", "unusual blanks replaced"));
    if (unusual(isDash))
        tell(repairs, QT_TRANSLATE_NOOP("PhoneNumbers", "unusual dashes replaced"));
}

bool cutExtension(QString &text)
{
    if (!text.contains(u'x', Qt::CaseInsensitive))
        return false;
    static const QRegularExpression pattern(u" *(?:ext(?:ension)?\\.?|x)[ .:]*[0-9]{1,7}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = text.indexOf(pattern);
    if (at <= 0)
        return false;
    text.truncate(at);
    return true;
}

/// Takes the digits out of `text`; a fault for every character that has no place in a number.
std::optional<NumberFault> takeDigits(const QString &text, WrittenNumber &written)
{
    for (const QChar c : text) {
        if (isDigit(c)) {
            written.digits += c;
        } else if (c == u'+') {
            if (written.hasPlus || !written.digits.isEmpty())
                return NumberFault::Letters;
            written.hasPlus = true;
        } else if (!isFiller(c)) {
            return c.unicode() >= 0x7F || c.unicode() < 0x20 ? NumberFault::ForeignScript
                                                             : NumberFault::Letters;
        }
    }
    return std::nullopt;
}

} // namespace

std::variant<WrittenNumber, NumberFault> writtenNumber(const QString &text)
{
    WrittenNumber written;
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.isEmpty())
        return NumberFault::Empty;
    tellUnusual(text, written.repairs);
    repairSpreadsheetMarks(plain, written.repairs);
    if (isSpreadsheetError(plain))
        return NumberFault::SpreadsheetError;
    if (const auto scientific = scientificOf(plain)) {
        if (!scientific->isWhole())
            return NumberFault::SpreadsheetDamage;
        plain = (plain.startsWith(u'+') ? u"+"_s : QString()) + scientific->whole();
        tell(written.repairs, QT_TRANSLATE_NOOP("PhoneNumbers", "scientific notation written out"));
    }
    if (isDate(plain))
        return NumberFault::NotANumber;
    written.hasExtension = cutExtension(plain);
    if (const auto fault = takeDigits(plain, written))
        return *fault;
    if (written.digits.isEmpty())
        return NumberFault::Empty;
    // 491712000000: 4.91712E+11 written out. No column for telephones holds such numbers.
    const bool isInternational = written.hasPlus || written.digits.startsWith(u'0');
    if (!isInternational && written.digits.size() >= 12 && written.digits.endsWith("000000"_L1))
        return NumberFault::SpreadsheetDamage;
    return written;
}
