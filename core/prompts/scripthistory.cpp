#include "core/prompts/scripthistory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct ChangeRow {
    ScriptChange change;
    QLatin1StringView code;
    const char *text;
};
constexpr std::array changeRows {
    ChangeRow {ScriptChange::Saved, QLatin1StringView("saved"), QT_TRANSLATE_NOOP("ScriptChange", "saved")},
    ChangeRow {ScriptChange::Created, QLatin1StringView("created"),
               QT_TRANSLATE_NOOP("ScriptChange", "created")},
    ChangeRow {ScriptChange::Imported, QLatin1StringView("imported"),
               QT_TRANSLATE_NOOP("ScriptChange", "imported")},
    ChangeRow {ScriptChange::Restored, QLatin1StringView("restored"),
               QT_TRANSLATE_NOOP("ScriptChange", "restored")},
    ChangeRow {ScriptChange::Outside, QLatin1StringView("outside"),
               QT_TRANSLATE_NOOP("ScriptChange", "changed outside the program")},
    ChangeRow {ScriptChange::SetAside, QLatin1StringView("set_aside"),
               QT_TRANSLATE_NOOP("ScriptChange", "set aside unsaved")},
    ChangeRow {ScriptChange::Discarded, QLatin1StringView("discarded"),
               QT_TRANSLATE_NOOP("ScriptChange", "discarded")},
    ChangeRow {ScriptChange::Used, QLatin1StringView("used"),
               QT_TRANSLATE_NOOP("ScriptChange", "used by a campaign")},
};

} // namespace

QString scriptChangeCode(ScriptChange change)
{
    return std::ranges::find(changeRows, change, &ChangeRow::change)->code;
}

std::optional<ScriptChange> scriptChangeFromCode(const QString &code)
{
    const auto found = std::ranges::find(changeRows, code, &ChangeRow::code);
    return found == changeRows.end() ? std::nullopt : std::optional(found->change);
}

QString scriptChangeText(ScriptChange change)
{
    return QCoreApplication::translate("ScriptChange",
                                       std::ranges::find(changeRows, change, &ChangeRow::change)->text);
}
