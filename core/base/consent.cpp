#include "core/base/consent.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ConsentRow {
    Consent::Kind kind;
    const char *code;
};
constexpr std::array consentRows {
    ConsentRow { Consent::Kind::None, "none" },
    ConsentRow { Consent::Kind::Written, "written" },
    ConsentRow { Consent::Kind::Verbal, "verbal" },
    ConsentRow { Consent::Kind::ExistingCustomer, "existing_customer" },
    ConsentRow { Consent::Kind::Service, "service" },
};

} // namespace

QString consentCode(Consent::Kind kind)
{
    for (const auto &row : consentRows) {
        if (row.kind == kind)
            return QString::fromLatin1(row.code);
    }
    return u"none"_s;
}

std::optional<Consent::Kind> consentFromCode(const QString &code)
{
    for (const auto &row : consentRows) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return std::nullopt;
}

bool allows(const Consent &ground, CampaignKind campaign)
{
    return campaign == CampaignKind::Service || ground.kind == Consent::Kind::Written;
}

QString campaignKindCode(CampaignKind kind)
{
    return kind == CampaignKind::Sales ? u"sales"_s : u"service"_s;
}

std::optional<CampaignKind> campaignKindFromCode(const QString &code)
{
    if (code == "sales"_L1)
        return CampaignKind::Sales;
    if (code == "service"_L1)
        return CampaignKind::Service;
    return std::nullopt;
}
