#include "core/leads/leadeditor.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes {"tag",    "untag", "owner", "move",
                            "delete", "stop",  "edit",  "add"}; // in the order of LeadChange

} // namespace

QString leadChangeCode(LeadChange change)
{
    return QString::fromLatin1(codes[static_cast<size_t>(change)]);
}

std::optional<LeadChange> leadChangeFromCode(const QString &code)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String(codes[i]))
            return static_cast<LeadChange>(i);
    }
    return std::nullopt;
}
