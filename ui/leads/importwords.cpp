#include "ui/leads/importwords.h"

#include "core/base/text.h"
#include "ui/widgets/countryname.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSource = 300;

QString words(const char *source)
{
    return QCoreApplication::translate("ImportSheet", source);
}

QString counted(const char *source, qint64 count)
{
    const QString sentence = QCoreApplication::translate("ImportSheet", source, nullptr, static_cast<int>(count));
    return sentence.arg(QLocale().toString(count));
}

} // namespace

QString fieldText(LeadField field)
{
    switch (field) {
    case LeadField::None:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Variable"));
    case LeadField::Phone:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Telephone number"));
    case LeadField::FirstName:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "First name"));
    case LeadField::LastName:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Last name"));
    case LeadField::FullName:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Whole name"));
    case LeadField::Company:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Company"));
    case LeadField::Email:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "E-mail"));
    case LeadField::Address:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Street"));
    case LeadField::City:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "City"));
    case LeadField::State:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "State"));
    case LeadField::PostalCode:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Postal code"));
    case LeadField::Country:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Country"));
    case LeadField::TimeZone:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Time zone"));
    case LeadField::Notes:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Notes"));
    case LeadField::ConsentKind:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Ground for calling"));
    case LeadField::ConsentSource:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Source of the ground"));
    case LeadField::ConsentDate:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Date of the ground"));
    case LeadField::ConsentWording:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Wording of the ground"));
    case LeadField::Extension:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Extension"));
    case LeadField::Owner:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Owner"));
    case LeadField::Tags:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Tags"));
    case LeadField::OtherPhone:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Further number"));
    case LeadField::PersonId:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Id of the person"));
    }
    return {};
}

QList<LeadField> offeredFields()
{
    QList<LeadField> fields;
    for (int i = 0; i <= static_cast<int>(LeadField::PersonId); ++i)
        fields.append(static_cast<LeadField>(i));
    return fields;
}

QString consentKindText(Consent::Kind kind)
{
    switch (kind) {
    case Consent::Kind::None:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Not stated"));
    case Consent::Kind::Written:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Written agreement"));
    case Consent::Kind::Verbal:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Spoken agreement"));
    case Consent::Kind::ExistingCustomer:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Existing customer"));
    case Consent::Kind::Service:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Service call"));
    }
    return {};
}

QString consentKindMeaning(Consent::Kind kind)
{
    switch (kind) {
    case Consent::Kind::None:
        return words(QT_TRANSLATE_NOOP(
            "ImportSheet",
            "Only service campaigns may call them. Sales campaigns call only people who agreed in writing."));
    case Consent::Kind::Written:
        return words(QT_TRANSLATE_NOOP(
            "ImportSheet", "They agreed in writing to automated calls. Sales and service campaigns may call them."));
    case Consent::Kind::Verbal:
        return words(QT_TRANSLATE_NOOP(
            "ImportSheet", "They agreed by word of mouth. Service campaigns may call them, sales campaigns may not."));
    case Consent::Kind::ExistingCustomer:
        return words(QT_TRANSLATE_NOOP(
            "ImportSheet", "They buy from you already. Service campaigns may call them, sales campaigns may not."));
    case Consent::Kind::Service:
        return words(QT_TRANSLATE_NOOP(
            "ImportSheet", "You call about something they asked for or own, without advertising. Service campaigns only."));
    }
    return {};
}

QString consentText(const Consent &consent)
{
    if (consent.saysNo())
        return words(QT_TRANSLATE_NOOP("ImportSheet", "None: the file says %1"))
            .arg(text::isolated(text::shown(consent.source, longestSource)));
    const QString kind = consentKindText(consent.kind);
    return consent.source.isEmpty() ? kind : kind + u": "_s + text::shown(consent.source, longestSource);
}

QString duplicatePolicyText(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Skip:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Leave the stored lead as it is"));
    case DuplicatePolicy::Merge:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Fill gaps of the stored lead"));
    case DuplicatePolicy::Keep:
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Store it a second time"));
    }
    return {};
}

QString repetitionText(const ImportedRow &row)
{
    const bool isPerson = row.known == KnownAs::SamePerson;
    if (row.listName.isEmpty())
        return isPerson ? words(QT_TRANSLATE_NOOP("ImportSheet", "Same person as a lead that no longer exists"))
                        : words(QT_TRANSLATE_NOOP("ImportSheet", "Same number as a lead that no longer exists"));
    const QString who = row.name.isEmpty() ? words(QT_TRANSLATE_NOOP("ImportSheet", "a lead without a name"))
                                           : text::shown(row.name, 60);
    const QString sentence = isPerson
        ? words(QT_TRANSLATE_NOOP("ImportSheet", "Same person as %1, list %2, with another number"))
        : row.isFurtherNumber
        ? words(QT_TRANSLATE_NOOP("ImportSheet", "A further number of %1, list %2"))
        : words(QT_TRANSLATE_NOOP("ImportSheet", "Same number as %1, list %2"));
    return sentence.arg(who, text::shown(row.listName, 60));
}

QString heldReasonText(const QString &code)
{
    if (code == "several_numbers"_L1)
        return words(QT_TRANSLATE_NOOP("ImportSheet", "Several numbers in one cell: choose the one to call"));
    if (code == "stop_unclear"_L1)
        return words(QT_TRANSLATE_NOOP("ImportSheet",
                                       "The file does not say clearly whether this person may be called"));
    return words(QT_TRANSLATE_NOOP("ImportSheet", "A person has to decide"));
}

QString countryText(const QString &code)
{
    return countryName(code) + u" ("_s + code + u')';
}

QString summaryText(qint64 accepted, qint64 duplicates, qint64 refused, qint64 held, qint64 persons)
{
    QStringList parts { counted(QT_TRANSLATE_N_NOOP("ImportSheet", "%1 new"), accepted) };
    if (duplicates > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("ImportSheet", "%1 duplicate(s)"), duplicates)
                     + (persons > 0
                            ? counted(QT_TRANSLATE_N_NOOP("ImportSheet", " (%1 known with another number)"), persons)
                            : QString()));
    if (refused > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("ImportSheet", "%1 refused"), refused));
    if (held > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("ImportSheet", "%1 wait for your decision"), held));
    return parts.join(u", "_s);
}

QString proposedListName(const QString &fileName)
{
    QString name = QFileInfo(fileName).completeBaseName();
    for (const auto ending : {refusedRowsEnding, duplicatesEnding}) { // what was not stored of a list belongs to it
        const QLatin1String part = ending.chopped(4); // ".csv"
        if (name.endsWith(part))
            name.chop(part.size());
    }
    return name.replace(u'_', u' ').trimmed();
}
