#include "core/leads/lead.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

template <typename Value> struct CodeRow {
    Value value;
    const char *code;
};

constexpr std::array statusRows {
    CodeRow<LeadStatus> {LeadStatus::Ready, "ready"},
    CodeRow<LeadStatus> {LeadStatus::Open, "open"},
    CodeRow<LeadStatus> {LeadStatus::Finished, "finished"},
    CodeRow<LeadStatus> {LeadStatus::Refused, "refused"},
    CodeRow<LeadStatus> {LeadStatus::Parked, "parked"},
};

constexpr std::array fieldRows {
    CodeRow<LeadField> {LeadField::None, "none"},
    CodeRow<LeadField> {LeadField::Phone, "phone"},
    CodeRow<LeadField> {LeadField::FirstName, "first_name"},
    CodeRow<LeadField> {LeadField::LastName, "last_name"},
    CodeRow<LeadField> {LeadField::FullName, "name"},
    CodeRow<LeadField> {LeadField::Company, "company"},
    CodeRow<LeadField> {LeadField::Email, "email"},
    CodeRow<LeadField> {LeadField::Address, "address"},
    CodeRow<LeadField> {LeadField::City, "city"},
    CodeRow<LeadField> {LeadField::State, "state"},
    CodeRow<LeadField> {LeadField::PostalCode, "postal_code"},
    CodeRow<LeadField> {LeadField::Country, "country"},
    CodeRow<LeadField> {LeadField::TimeZone, "time_zone"},
    CodeRow<LeadField> {LeadField::Notes, "notes"},
    CodeRow<LeadField> {LeadField::ConsentKind, "consent_kind"},
    CodeRow<LeadField> {LeadField::ConsentSource, "consent_source"},
    CodeRow<LeadField> {LeadField::ConsentDate, "consent_date"},
    CodeRow<LeadField> {LeadField::ConsentWording, "consent_wording"},
    CodeRow<LeadField> {LeadField::Extension, "extension"},
    CodeRow<LeadField> {LeadField::Owner, "owner"},
    CodeRow<LeadField> {LeadField::Tags, "tags"},
    CodeRow<LeadField> {LeadField::OtherPhone, "other_phone"},
    CodeRow<LeadField> {LeadField::PersonId, "person_id"},
};

template <typename Rows, typename Value> QString codeIn(const Rows &rows, Value value)
{
    const auto row = std::ranges::find(rows, value, [](const auto &each) { return each.value; });
    Q_ASSERT(row != rows.end());
    return QString::fromLatin1(row->code);
}

template <typename Value, typename Rows> std::optional<Value> valueIn(const Rows &rows, const QString &code)
{
    const auto row =
        std::ranges::find_if(rows, [&](const auto &each) { return code == QLatin1String(each.code); });
    return row == rows.end() ? std::nullopt : std::optional<Value>(row->value);
}

} // namespace

QString leadStatusCode(LeadStatus status)
{
    return codeIn(statusRows, status);
}

std::optional<LeadStatus> leadStatusFromCode(const QString &code)
{
    return valueIn<LeadStatus>(statusRows, code);
}

QString leadFieldCode(LeadField field)
{
    return codeIn(fieldRows, field);
}

std::optional<LeadField> leadFieldFromCode(const QString &code)
{
    return valueIn<LeadField>(fieldRows, code);
}

QString Lead::displayName() const
{
    const QString person = u"%1 %2"_s.arg(firstName, lastName).trimmed();
    if (!person.isEmpty())
        return person;
    return company.isEmpty() ? phone.shown() : company;
}
