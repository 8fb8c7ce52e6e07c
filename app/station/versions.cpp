#include "app/station/versions.h"

#include "core/storage/sqlitestatement.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Known {
    const char
        *library; ///< beginning of the file name, without "lib"; several parts share what stands for itself
    const char *name;
    const char *licence;
    const char *holder;
};

// Direct ones first, then what they bring along. Licences: Debian's copyright files of the packages.
constexpr std::array known {
    Known {"Qt6Core.", "Qt (Core, Gui, Widgets, Network, Sql, Concurrent, Svg)", "LGPL-3.0-only",
           "The Qt Company and contributors"},
    Known {"Qt6HttpServer.", "Qt HTTP Server", "GPL-3.0-only", "The Qt Company and contributors"},
    Known {"Qt6WebSockets.", "Qt WebSockets", "LGPL-3.0-only", "The Qt Company and contributors"},
    Known {"Qt6Multimedia.", "Qt Multimedia", "LGPL-3.0-only", "The Qt Company and contributors"},
    Known {"sqlite3.", "SQLite", "public domain", "D. Richard Hipp and contributors"},
    Known {"phonenumber.", "libphonenumber", "Apache-2.0", "Google and contributors"},
    Known {"quazip", "QuaZip", "LGPL-2.1-or-later", "Sergey A. Tachenov and contributors"},
    Known {"qt6keychain.", "QtKeychain", "BSD-3-Clause", "Frank Osterfeld and contributors"},
    Known {"icuuc.", "ICU", "Unicode-DFS-2016", "Unicode, Inc."},
    Known {"protobuf.", "Protocol Buffers", "BSD-3-Clause", "Google and contributors"},
    Known {"z.", "zlib", "Zlib", "Jean-loup Gailly and Mark Adler"},
    Known {"crypto.", "OpenSSL", "Apache-2.0", "The OpenSSL Project"},
    Known {"secret-1.", "libsecret", "LGPL-2.1-or-later", "The GNOME Project"},
    Known {"glib-2.0.", "GLib", "LGPL-2.1-or-later", "The GNOME Project"},
    Known {"dbus-1.", "D-Bus", "AFL-2.1 or GPL-2.0-or-later", "Red Hat and contributors"},
    Known {"harfbuzz.", "HarfBuzz", "MIT", "Behdad Esfahbod and contributors"},
    Known {"freetype.", "FreeType", "FTL or GPL-2.0-or-later",
           "David Turner, Robert Wilhelm, Werner Lemberg"},
    Known {"fontconfig.", "Fontconfig", "MIT", "Keith Packard and contributors"},
    Known {"png16.", "libpng", "libpng-2.0", "Glenn Randers-Pehrson and contributors"},
    Known {"stdc++.", "GNU C++ library", "GPL-3.0-or-later with GCC-exception-3.1",
           "Free Software Foundation"},
    Known {"c.", "GNU C library", "LGPL-2.1-or-later", "Free Software Foundation"},
};

/// The files of this process's libraries by their name without "lib", up to ".so": "phonenumber" is
/// "libphonenumber.so.8.12.57". The number in it is the file's, not always the library's own.
QMap<QString, QString> loadedLibraries()
{
    static const QRegularExpression form(u"^lib(.+?)\\.so(?:\\.[0-9][0-9.]*)?$"_s);
    QMap<QString, QString> found;
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const qsizetype path = line.indexOf('/');
        if (path < 0)
            continue;
        const QFileInfo file(QString::fromLocal8Bit(line.mid(path)));
        const auto match = form.match(QFileInfo(file.canonicalFilePath()).fileName());
        if (match.hasMatch())
            found.insert(match.captured(1), match.captured(0));
    }
    return found;
}

} // namespace

QString timeZoneRelease()
{
    QFile file(u"/usr/share/zoneinfo/tzdata.zi"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression form(u"^# version ([0-9]{4}[a-z]*)"_s);
    return form.match(QString::fromLatin1(file.readLine(64))).captured(1);
}

QList<ProgramPart> programParts()
{
    const QMap<QString, QString> loaded = loadedLibraries();
    QList<ProgramPart> parts;
    for (const Known &each : known) {
        const QString library = QString::fromLatin1(each.library);
        const QString plain = library.chopped(library.endsWith(u'.') ? 1 : 0);
        for (auto it = loaded.cbegin(); it != loaded.cend(); ++it) {
            const bool isIt = library.endsWith(u'.') ? it.key() == plain : it.key().startsWith(plain);
            if (!isIt)
                continue;
            const QString version = plain == "sqlite3"_L1 ? sqlite::version()
                : plain.startsWith("Qt6"_L1)              ? QString::fromLatin1(qVersion())
                                                          : it.value();
            parts.append({QString::fromLatin1(each.name), version, QString::fromLatin1(each.licence),
                          QString::fromLatin1(each.holder)});
            break;
        }
    }
    parts.append({u"Breeze icons"_s, {}, u"LGPL-3.0-or-later"_s, u"KDE Visual Design Group"_s});
    parts.append(
        {u"Time-zone data (tzdata)"_s, timeZoneRelease(), u"public domain"_s, u"IANA and contributors"_s});
    return parts;
}
