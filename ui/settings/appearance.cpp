#include "ui/settings/appearance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString modeKey = u"appearance/theme"_s;
const QString scaleKey = u"appearance/text_scale"_s;

} // namespace

Appearance Appearance::load(const SettingsStore &store)
{
    bool known = false;
    const double scale = store.value(scaleKey, 1.0).toDouble(&known);
    return { themeModeFromCode(store.value(modeKey).toString()), known ? std::clamp(scale, 1.0, 2.0) : 1.0 };
}

void Appearance::save(SettingsStore &store) const
{
    store.setValue(modeKey, themeModeCode(mode));
    store.setValue(scaleKey, textScale);
}
