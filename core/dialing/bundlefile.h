#pragma once

#include <QByteArray>
#include <QString>

/// A file of the diagnostics bundle, as it will be written: already redacted.
struct BundleFile {
    QString name; ///< within the archive, with forward slashes
    QString purpose; ///< translated, one line
    QByteArray content; ///< UTF-8 text
};
