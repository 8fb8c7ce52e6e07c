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

bool isScientific(const QString &text)
{
    if (!text.contains(u'e', Qt::CaseInsensitive))
        return false;
    static const QRegularExpression pattern(u"^[+-]?[0-9]+(?:[.,][0-9]*)?[eE][+-]?[0-9]+$"_s);
    return pattern.match(text).hasMatch();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isFiller(QChar c)
{
    return c == u' ' || c == u'(' || c == u')' || c == u'.' || c == u'-' || c == u'/';
}

/// Leading apostrophe and trailing ".0", both left behind by spreadsheets.
void repairSpreadsheetMarks(QString &text, QStringList &repairs)
{
    if (text.startsWith(u'\'')) {
        text = text.mid(1).trimmed();
        repairs += translated(QT_TRANSLATE_NOOP("PhoneNumbers", "apostrophe removed"));
    }
    static const QRegularExpression decimal(u"^\\+?[0-9]{7,15}\\.0$"_s);
    if (text.endsWith(".0"_L1) && decimal.match(text).hasMatch()) {
        text.chop(2);
        repairs += translated(QT_TRANSLATE_NOOP("PhoneNumbers", "decimal point removed"));
    }
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
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x7F && c.isDigit(); }))
        written.repairs += translated(QT_TRANSLATE_NOOP("PhoneNumbers", "unusual digits replaced"));
    repairSpreadsheetMarks(plain, written.repairs);
    if (isScientific(plain))
        return NumberFault::SpreadsheetDamage;
    written.hasExtension = cutExtension(plain);
    if (const auto fault = takeDigits(plain, written))
        return *fault;
    if (written.digits.isEmpty())
        return NumberFault::Empty;
    return written;
}
