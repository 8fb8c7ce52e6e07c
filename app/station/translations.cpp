#include "app/station/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

Translations::Translations()
{
    load(QLocale::system());
}

void Translations::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    load(locale);
}

void Translations::load(const QLocale &locale)
{
    if (m_qt.load(locale, u"qt"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, u"leadline"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/leadline_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}
