#pragma once

#include "app/simulator/telephone.h"

/// A WAV file as long as the call: a soft tone per line, deep for the agent and high for the person, and
/// silence between them, so that one hears where one is.
QByteArray recordingOf(const Call &call);
