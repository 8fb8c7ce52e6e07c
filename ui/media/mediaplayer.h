#pragma once

#include "ui/calls/audioplayer.h"

/// Plays through Qt Multimedia on the system's sound device.
std::unique_ptr<AudioPlayer> makeMediaPlayer();
