#include "core/base/dayform.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QLocale peopleLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString dayForm(const QLocale &locale, bool withYear)
{
    const QString full = locale.dateFormat(QLocale::LongFormat).remove(u"dddd"_s);
    const qsizetype month = full.indexOf(u'M');
    if (month >= 0 && month < full.indexOf(u'd'))
        return withYear ? u"MMM d, yyyy"_s : u"MMM d"_s;
    const QString day = full.contains("d."_L1) ? u"d. MMM"_s : u"d MMM"_s;
    return withYear ? day + u" yyyy"_s : day;
}
