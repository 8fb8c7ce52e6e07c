#include "ui/leads/leadfilterkinds.h"

#include "core/base/text.h"
#include "core/dialing/outcome.h"
#include "core/rules/gate.h"
#include "ui/widgets/countryname.h"
#include "ui/widgets/outcomestyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("LeadFilters", source);
}

QString orNone(const QString &value, const char *none)
{
    return value.isEmpty() ? words(none) : text::shown(value, 60);
}

QString outcomeWord(const QString &code)
{
    const auto outcome = outcomeFromCode(code);
    return outcome ? outcomeLabel(*outcome)
                   : orNone(code, QT_TRANSLATE_NOOP("LeadFilters", "Not called yet"));
}

QString reasonWord(const QString &code)
{
    const auto reason = reasonFromCode(code);
    return reason ? reasonText(*reason)
                  : orNone(code, QT_TRANSLATE_NOOP("LeadFilters", "nothing stands against it"));
}

QString heldWord(const QString &code)
{
    return code.isEmpty() ? words(QT_TRANSLATE_NOOP("LeadFilters", "Not held"))
                          : text::shown(code, 60).replace(u'_', u' ');
}

QString countryWord(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? orNone(code, QT_TRANSLATE_NOOP("LeadFilters", "Not known"))
                                              : countryName(code);
}

QString plainWord(const QString &value)
{
    return orNone(value, QT_TRANSLATE_NOOP("LeadFilters", "None"));
}

QString zoneWord(const QString &value)
{
    return orNone(value, QT_TRANSLATE_NOOP("LeadFilters", "None in the file"));
}

QString ownerWord(const QString &value)
{
    return orNone(value, QT_TRANSLATE_NOOP("LeadFilters", "Nobody"));
}

const std::array kinds {
    LeadFilterKind {"outcome", QT_TRANSLATE_NOOP("LeadFilters", "Outcome"), &LeadQuery::outcome,
                    LeadFacet::Outcome, outcomeWord},
    LeadFilterKind {"reason", QT_TRANSLATE_NOOP("LeadFilters", "Why not now"), &LeadQuery::reason,
                    LeadFacet::Reason, reasonWord},
    LeadFilterKind {"held", QT_TRANSLATE_NOOP("LeadFilters", "Held"), &LeadQuery::heldReason,
                    LeadFacet::HeldReason, heldWord},
    LeadFilterKind {"tag", QT_TRANSLATE_NOOP("LeadFilters", "Tag"), &LeadQuery::tag, std::nullopt, plainWord},
    LeadFilterKind {"owner", QT_TRANSLATE_NOOP("LeadFilters", "Owner"), &LeadQuery::owner, std::nullopt,
                    ownerWord},
    LeadFilterKind {"region", QT_TRANSLATE_NOOP("LeadFilters", "Country"), &LeadQuery::region,
                    LeadFacet::Region, countryWord},
    LeadFilterKind {"state", QT_TRANSLATE_NOOP("LeadFilters", "State"), &LeadQuery::state, LeadFacet::State,
                    plainWord},
    LeadFilterKind {"zone", QT_TRANSLATE_NOOP("LeadFilters", "Time zone"), &LeadQuery::timeZone,
                    LeadFacet::TimeZone, zoneWord},
};

} // namespace

std::span<const LeadFilterKind> leadFilterKinds()
{
    return kinds;
}

QString leadFilterTitle(const LeadFilterKind &kind)
{
    return words(kind.title);
}

QString leadFilterText(const LeadFilterKind &kind, const QString &value)
{
    //: A filter and its value, "Outcome: Voicemail".
    return QCoreApplication::translate("LeadFilters", "%1: %2").arg(leadFilterTitle(kind), kind.word(value));
}

QString savedFilterText(const LeadQuery &query)
{
    QUrlQuery items;
    const auto add = [&items](const QString &key, const QString &value) {
        items.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (query.list)
        add(u"list"_s, QString::number(raw(*query.list)));
    if (query.status)
        add(u"status"_s, leadStatusCode(*query.status));
    if (!query.text.isEmpty())
        add(u"text"_s, query.text);
    for (const LeadFilterKind &kind : kinds) {
        if (const auto &value = query.*(kind.value))
            add(QString::fromLatin1(kind.key), *value);
    }
    return items.toString(QUrl::FullyEncoded);
}

LeadQuery savedFilterQuery(const QString &text)
{
    const QUrlQuery items(text);
    const auto value = [&items](const QString &key) {
        const QString once = items.queryItemValue(key, QUrl::FullyDecoded);
        return once;
    };
    LeadQuery query;
    if (items.hasQueryItem(u"list"_s))
        query.list = ListId {value(u"list"_s).toLongLong()};
    query.status = leadStatusFromCode(value(u"status"_s));
    query.text = value(u"text"_s);
    for (const LeadFilterKind &kind : kinds) {
        if (const QString key = QString::fromLatin1(kind.key); items.hasQueryItem(key))
            query.*(kind.value) = value(key);
    }
    return query;
}
