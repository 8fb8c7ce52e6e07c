#pragma once

/// Keys of stored settings that are also asked for by themselves.
namespace settingkeys {

inline constexpr const char *keepRecordingsDays = "recordings/keepDays";

} // namespace settingkeys
