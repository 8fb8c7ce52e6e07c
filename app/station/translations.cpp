#include "app/station/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

Translations::Translations()
{
    if (m_qt.load(QLocale(), u"qt"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QLocale(), u"leadline"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/leadline_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}
