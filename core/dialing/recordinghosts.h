#pragma once

#include <QStringList>

/// Hosts, with those below them, where the provider keeps recordings. Source: bland-api.md section 7.
const QStringList &recordingHosts();
