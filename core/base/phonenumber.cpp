#include "core/base/phonenumber.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct FaultRow {
    NumberFault fault;
    const char *code;
    const char *message;
};

/// Of the text of a cell in a sentence.
constexpr qsizetype mostWritten = 30;

constexpr std::array faultRows {
    FaultRow {NumberFault::Empty, "empty",
              QT_TRANSLATE_NOOP("PhoneNumbers",
                                "There is no telephone number. Fill it in and import the row again.")},
    FaultRow {NumberFault::SpreadsheetDamage, "spreadsheet_damage",
              QT_TRANSLATE_NOOP("PhoneNumbers",
                                "A spreadsheet rounded the number and digits are lost. Format the "
                                "column as text in the original file and export it again.")},
    FaultRow {
        NumberFault::SpreadsheetError, "spreadsheet_error",
        QT_TRANSLATE_NOOP(
            "PhoneNumbers",
            "The spreadsheet shows an error instead of the number (such as #N/A or ####). Mend the cell "
            "in the original file, format it as text, and export it again.")},
    FaultRow {NumberFault::Letters, "letters",
              QT_TRANSLATE_NOOP("PhoneNumbers",
                                "The number contains letters or signs that do not belong there. Write digits "
                                "only, with + and country code if it is abroad.")},
    FaultRow {
        NumberFault::ForeignScript, "foreign_script",
        QT_TRANSLATE_NOOP("PhoneNumbers",
                          "The number contains invisible characters or digits of another script. Type it "
                          "again with the digits 0 to 9.")},
    FaultRow {NumberFault::Emergency, "emergency",
              QT_TRANSLATE_NOOP("PhoneNumbers", "This is an emergency number. It is never called.")},
    FaultRow {
        NumberFault::ShortCode, "short_code",
        QT_TRANSLATE_NOOP("PhoneNumbers",
                          "This is a service number and no subscriber. Give the full number of the person.")},
    FaultRow {
        NumberFault::Extension, "extension",
        QT_TRANSLATE_NOOP("PhoneNumbers",
                          "The number has an extension, which cannot be dialed. Give the direct number.")},
    FaultRow {NumberFault::TooFewDigits, "too_few_digits",
              QT_TRANSLATE_NOOP("PhoneNumbers",
                                "The number has too few digits: some are missing. Give the whole "
                                "number with its area code.")},
    FaultRow {
        NumberFault::TooManyDigits, "too_many_digits",
        QT_TRANSLATE_NOOP("PhoneNumbers",
                          "The number has too many digits. Give one number only, with + and country code "
                          "if it is abroad.")},
    FaultRow {NumberFault::Satellite, "satellite",
              QT_TRANSLATE_NOOP("PhoneNumbers",
                                "This is a satellite or international service number. It is never called. "
                                "Give a fixed or mobile number.")},
    FaultRow {NumberFault::NotANumber, "not_a_number",
              QT_TRANSLATE_NOOP("PhoneNumbers",
                                "No such number exists in its country. Check the area code and the digits.")},
    FaultRow {
        NumberFault::Ambiguous, "ambiguous",
        QT_TRANSLATE_NOOP("PhoneNumbers",
                          "This may be two numbers: one with a country code whose + is missing, and one "
                          "whose 0 is missing. Write it with + and country code, or with its 0.")},
    FaultRow {NumberFault::TollFree, "toll_free",
              QT_TRANSLATE_NOOP(
                  "PhoneNumbers",
                  "This is a toll-free number: it has no place and no person. Give a direct number.")},
    FaultRow {NumberFault::Premium, "premium",
              QT_TRANSLATE_NOOP(
                  "PhoneNumbers",
                  "This is a premium or shared-cost number. It is never called. Give a fixed or mobile "
                  "number.")},
    FaultRow {
        NumberFault::NoPlace, "no_place",
        QT_TRANSLATE_NOOP("PhoneNumbers",
                          "This number belongs to no place, so its local time is unknown. Give a fixed or "
                          "mobile number.")},
    FaultRow {NumberFault::Fictional, "fictional",
              QT_TRANSLATE_NOOP(
                  "PhoneNumbers",
                  "Numbers 555-0100 to 555-0199 are fictional; they are dialed in the demo only. Give the "
                  "real number.")},
    FaultRow {
        NumberFault::WrongType, "wrong_type",
        QT_TRANSLATE_NOOP("PhoneNumbers",
                          "This is neither a fixed, a mobile nor an internet number. Give one of these.")},
    FaultRow {NumberFault::OwnNumber, "own_number",
              QT_TRANSLATE_NOOP("PhoneNumbers",
                                "This is one of your own numbers. It is never called. Give another number.")},
};

const FaultRow &rowOf(NumberFault fault)
{
    const auto row = std::ranges::find(faultRows, fault, &FaultRow::fault);
    Q_ASSERT(row != faultRows.end());
    return *row;
}

bool isE164(const QString &text)
{
    return text.size() >= 3 && text.size() <= 16 && text.at(0) == u'+' && text.at(1) != u'0'
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

PhoneNumber PhoneNumber::fromStored(const QString &e164)
{
    return isE164(e164) ? PhoneNumber(e164) : PhoneNumber();
}

bool PhoneNumber::isFictional() const
{
    return isNanp() && QStringView(m_e164).mid(5, 5) == "55501"_L1;
}

QString PhoneNumber::masked() const
{
    const QString all = digits();
    if (all.size() < 9)
        return all.isEmpty() ? QString() : u"+%1***"_s.arg(all.left(1));
    return u"+%1***%2"_s.arg(all.left(4), all.right(4));
}

QString faultCode(NumberFault fault)
{
    return QString::fromLatin1(rowOf(fault).code);
}

QString faultMessage(NumberFault fault, const QString &written)
{
    const QString cell = text::shown(written.trimmed(), mostWritten);
    if (fault == NumberFault::SpreadsheetDamage && !cell.isEmpty())
        return QCoreApplication::translate(
                   "PhoneNumbers",
                   "A spreadsheet rounded the number (%1) and digits are lost. Format "
                   "the column as text in the original file and export it again.")
            .arg(cell);
    return QCoreApplication::translate("PhoneNumbers", rowOf(fault).message);
}
