#include "ui/settings/closingchoice.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString closingKey = u"window/closing"_s;
constexpr std::array codes {"ask"_L1, "background"_L1, "quit"_L1}; // in the order of ClosingChoice

} // namespace

QString closingChoiceCode(ClosingChoice choice)
{
    return codes[static_cast<size_t>(choice)];
}

ClosingChoice closingChoiceFromCode(const QString &code)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == codes[i])
            return static_cast<ClosingChoice>(i);
    }
    return ClosingChoice::Ask;
}

ClosingChoice loadClosingChoice(const SettingsStore &store)
{
    return closingChoiceFromCode(store.value(closingKey).toString());
}

void saveClosingChoice(SettingsStore &store, ClosingChoice choice)
{
    store.setValue(closingKey, closingChoiceCode(choice));
}
