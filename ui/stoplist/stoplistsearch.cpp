#include "ui/stoplist/stoplistsearch.h"

#include "core/base/text.h"
#include "core/dialing/stoplist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct OwnSource {
    QLatin1StringView stored; ///< the whole, or its beginning when it ends with a blank
    const char *shown;
};

constexpr std::array ownSources {
    OwnSource {stopsource::saidInCall, QT_TRANSLATE_NOOP("StopListModel", "said in a call")},
    OwnSource {stopsource::optedOut, QT_TRANSLATE_NOOP("StopListModel", "opted out in an imported file")},
    OwnSource {stopsource::provider, QT_TRANSLATE_NOOP("StopListModel", "on the provider's list")},
};

QString shownOf(const OwnSource &source)
{
    return QCoreApplication::translate("StopListModel", source.shown);
}

/// The digits alone, when nothing but a telephone number is written; else empty.
QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (c.isLetter())
            return {};
    }
    return digits;
}

} // namespace

QString shownStopSource(const QString &source)
{
    for (const OwnSource &own : ownSources) {
        const bool isOwn = own.stored.endsWith(u' ') ? source.startsWith(own.stored) : source == own.stored;
        if (isOwn)
            return shownOf(own);
    }
    return text::shown(source);
}

QStringList storedForms(const QString &typed)
{
    static const QRegularExpression prefix(u"^0+"_s);
    QStringList forms {typed};
    // The zero in brackets is dialed inside the country only; E.164 has no leading ones either.
    const QString digits = digitsOf(QString(typed).remove(u"(0)"_s));
    QString bare = digits;
    bare.remove(prefix);
    if (digits.startsWith("011"_L1)) // the prefix for calls abroad from North America
        forms.append(digits.mid(3));
    if (!bare.isEmpty())
        forms.append(bare);
    for (const OwnSource &own : ownSources) {
        if (!typed.isEmpty() && shownOf(own).contains(typed, Qt::CaseInsensitive))
            forms.append(own.stored);
    }
    forms.removeAll({});
    forms.removeDuplicates();
    return forms.isEmpty() ? QStringList {QString()} : forms;
}

QList<StopEntry> stopEntriesWith(StopListReader &reader, const QStringList &forms, const QString &afterE164,
                                 int limit)
{
    QList<StopEntry> entries;
    for (const QString &form : forms)
        entries += reader.entries(form, afterE164, limit);
    if (forms.size() < 2)
        return entries;
    const auto numberOf = [](const StopEntry &entry) { return entry.phone.e164(); };
    std::ranges::sort(entries, {}, numberOf);
    const auto again = std::ranges::unique(entries, {}, numberOf);
    entries.erase(again.begin(), again.end());
    return entries.first(std::min<qsizetype>(limit, entries.size()));
}
