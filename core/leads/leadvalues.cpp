#include "core/leads/leadvalues.h"

#include "core/base/text.h"
#include "core/leads/leadtags.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadValues)
};

constexpr qsizetype longestNotes = 20'000;

struct TextField {
    LeadField field;
    QString Lead::*member;
    qsizetype longest; ///< in characters
};
constexpr std::array textFields {
    TextField {LeadField::FirstName, &Lead::firstName, 200},
    TextField {LeadField::LastName, &Lead::lastName, 200},
    TextField {LeadField::Company, &Lead::company, 300},
    TextField {LeadField::Email, &Lead::email, 254},
    TextField {LeadField::City, &Lead::city, 200},
    TextField {LeadField::State, &Lead::state, 100},
    TextField {LeadField::PostalCode, &Lead::postalCode, 20},
    TextField {LeadField::Owner, &Lead::owner, 100},
    TextField {LeadField::Notes, &Lead::notes, longestNotes},
};

constexpr std::array fields {
    LeadField::Company, LeadField::FirstName, LeadField::LastName, LeadField::Phone,
    LeadField::Email,   LeadField::City,      LeadField::State,    LeadField::PostalCode,
    LeadField::Owner,   LeadField::Tags,      LeadField::Notes,
};

const TextField *textField(LeadField field)
{
    const auto at = std::ranges::find(textFields, field, &TextField::field);
    return at == textFields.end() ? nullptr : &*at;
}

Error refusal(const QString &message)
{
    return {Error::Kind::InvalidInput, message};
}

Result<QString> checkedNumber(const QString &typed, const QString &country, const NumberPolicy &numbers)
{
    const auto outcome = PhoneNumbers::read(typed, country, numbers);
    if (const auto *fault = std::get_if<NumberFault>(&outcome))
        return refusal(faultMessage(*fault, typed));
    return std::get<ReadNumber>(outcome).number.e164();
}

/// A name, one "@", and a domain with a dot: what a slip of the finger breaks.
bool looksLikeAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const QString domain = text.mid(at + 1);
    const bool hasBlank = std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
    return at > 0 && !hasBlank && !domain.contains(u'@') && domain.indexOf(u'.') > 0
        && !domain.endsWith(u'.');
}

} // namespace

std::span<const LeadField> editableFields()
{
    return fields;
}

QString valueOf(const Lead &lead, LeadField field)
{
    if (field == LeadField::Phone)
        return lead.phone.e164();
    if (field == LeadField::Tags)
        return leadtags::toText(lead.tags);
    const TextField *text = textField(field);
    return text ? lead.*(text->member) : QString();
}

void setValue(Lead &lead, LeadField field, const QString &value)
{
    if (field == LeadField::Phone) {
        lead.phone = PhoneNumber::fromStored(value);
        lead.region = PhoneNumbers::regionOf(lead.phone);
    } else if (field == LeadField::Tags) {
        lead.tags = leadtags::fromText(value);
    } else if (const TextField *text = textField(field)) {
        lead.*(text->member) = value;
    }
}

Result<QString> checkedValue(LeadField field, const QString &typed, const QString &country,
                             const NumberPolicy &numbers)
{
    if (field == LeadField::Phone)
        return checkedNumber(typed, country, numbers);
    if (field == LeadField::Tags)
        return leadtags::toText(leadtags::fromText(text::storable(typed)));
    const TextField *known = textField(field);
    if (!known)
        return refusal(Words::tr("This field cannot be changed by hand."));
    const QString storable = text::storable(typed);
    const QString value = field == LeadField::Notes ? storable.trimmed() : storable.simplified();
    if (value.size() > known->longest)
        return refusal(
            Words::tr("At most %Ln character(s) fit in here.", nullptr, static_cast<int>(known->longest)));
    if (field == LeadField::Email && !value.isEmpty() && !looksLikeAddress(value))
        return refusal(Words::tr("This is no e-mail address: it needs a name, an @ and a domain."));
    return value;
}
