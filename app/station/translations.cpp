#include "app/station/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace {

/// For numbers and dates: as the system has them where it speaks `language`, else as they are usual with that
/// language where the system stands.
QLocale localeFor(const QString &language)
{
    const QLocale wanted(language);
    if (language.contains(u'_'))
        return wanted;
    const QLocale system = QLocale::system();
    const bool isSystems = language.isEmpty() || wanted.language() == system.language();
    return isSystems ? system : QLocale(wanted.language(), system.territory());
}

} // namespace

Translations::Translations()
{
    load(QLocale::system());
}

void Translations::use(const QString &language)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    QLocale::setDefault(localeFor(language));
    load(language.isEmpty() ? QLocale::system() : QLocale(language));
}

void Translations::load(const QLocale &locale)
{
    if (m_qt.load(locale, u"qt"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, u"leadline"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/leadline_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}
