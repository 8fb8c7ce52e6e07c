#include "core/rules/areazones.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto northAmerica = "+1"_L1;

QStringList names(const QList<QByteArray> &zones)
{
    QStringList names;
    for (const QByteArray &zone : zones)
        names.append(QString::fromLatin1(zone));
    return names;
}

} // namespace

namespace areazones {

QStringList zonesOf(const QString &area, const RuleBook &book)
{
    if (!area.startsWith(northAmerica))
        return names(book.zonesOfRegion(area));
    const AreaCode *code = book.areaCode(area.mid(northAmerica.size()));
    return code ? names(code->zones) : QStringList();
}

QString areaOf(const PhoneNumber &number, const QString &region)
{
    return number.isNanp() ? northAmerica + number.nanpAreaCode() : region;
}

QStringList areasIn(const QString &zone, const RuleBook &book)
{
    QStringList areas;
    for (const QString &code : book.areaCodes()) {
        if (const QString area = northAmerica + code; zonesOf(area, book).contains(zone))
            areas.append(area);
    }
    const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    for (const QChar first : letters) {
        for (const QChar second : letters) {
            const QString country = QString(first) + second;
            const bool hasAreaCodes = country == "US"_L1 || country == "CA"_L1;
            if (!hasAreaCodes && zonesOf(country, book).contains(zone))
                areas.append(country);
        }
    }
    return areas;
}

} // namespace areazones
