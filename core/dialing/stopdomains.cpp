#include "core/dialing/stopdomains.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(StopDomains)
};

constexpr qsizetype longestAddress = 2'048;
constexpr qsizetype longestDomain = 253;
constexpr qint64 largestFile = 16 * 1024 * 1024;

/// Who has an address there works anywhere.
constexpr std::array mailProviders {
    "126.com",     "163.com",     "aol.com",        "att.net",     "bellsouth.net",  "btinternet.com",
    "comcast.net", "cox.net",     "fastmail.com",   "free.fr",     "freenet.de",     "gmail.com",
    "gmx.at",      "gmx.ch",      "gmx.com",        "gmx.de",      "gmx.net",        "googlemail.com",
    "hotmail.com", "hotmail.es",  "hotmail.fr",     "hotmail.de",  "hotmail.co.uk",  "icloud.com",
    "laposte.net", "libero.it",   "live.com",       "mac.com",     "mail.com",       "mail.ru",
    "me.com",      "msn.com",     "orange.fr",      "outlook.com", "outlook.de",     "outlook.es",
    "outlook.fr",  "proton.me",   "protonmail.com", "qq.com",      "rocketmail.com", "sbcglobal.net",
    "t-online.de", "verizon.net", "web.de",         "yahoo.com",   "yahoo.co.uk",    "yahoo.de",
    "yahoo.es",    "yahoo.fr",    "yandex.ru",      "ymail.com",   "zoho.com",
};

/// Second labels that belong to nobody below a country ("co.uk").
constexpr std::array sharedLabels {"ac",  "co",  "com", "edu", "gob", "gov",
                                   "ltd", "mil", "net", "nom", "or",  "org"};

template <typename Names> bool contains(const Names &names, QStringView name)
{
    return std::ranges::any_of(names, [name](const char *each) { return name == QLatin1String(each); });
}

bool isDomain(const QString &name)
{
    static const QRegularExpression shape(
        u"\\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\\z"_s);
    return name.size() <= longestDomain && shape.match(name).hasMatch();
}

/// The part of an address that can be a domain: what a path, a query or a fragment holds is none of it.
QString hostPart(const QString &address)
{
    static const QRegularExpression scheme(u"\\A(?:[A-Za-z][A-Za-z0-9+.-]*:)?//"_s);
    QString host = address;
    host.remove(scheme);
    const auto cut = [&host](QStringView ends) {
        const auto end = std::ranges::find_if(host, [ends](QChar c) { return ends.contains(c); });
        host.truncate(end - host.begin());
    };
    cut(u"/?#");
    host.remove(0, host.lastIndexOf(u'@') + 1);
    cut(u":");
    return host;
}

/// Empty when the text is no address.
QString domainIn(const QString &text)
{
    const QString address = text.trimmed();
    if (address.size() > longestAddress || !address.contains(u'.'))
        return {};
    QString host = hostPart(address);
    if (host.endsWith(u'.'))
        host.chop(1);
    host = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return isDomain(host) ? host : QString();
}

bool isShared(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    return labels.size() == 2 && labels.at(1).size() == 2 && contains(sharedLabels, labels.at(0));
}

Error invalid(const QString &message)
{
    return {Error::Kind::InvalidInput, message};
}

/// The first cell of a line of CSV or plain text.
QString firstCell(QString line)
{
    const auto end = std::ranges::find_if(line, [](QChar c) { return c == u',' || c == u';' || c == u'\t'; });
    line.truncate(end - line.begin());
    return line.trimmed().remove(u'"').trimmed();
}

void addWithParents(QStringList &domains, QString domain)
{
    while (domain.contains(u'.') && !domains.contains(domain)) {
        domains.append(domain);
        domain.remove(0, domain.indexOf(u'.') + 1);
    }
}

/// Whether an address ends there in a text that holds several.
bool separates(QChar c)
{
    return c.isSpace() || QStringView(u",;|<>()[]{}\"'").contains(c);
}

/// The domains of all addresses in the text, with those above them.
void addAllIn(QStringList &domains, const QString &text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text.at(i)))
            continue;
        if (i > begin)
            addWithParents(domains, domainIn(text.mid(begin, i - begin)));
        begin = i + 1;
    }
}

} // namespace

namespace stopdomain {

Result<QString> read(const QString &text)
{
    const QString domain = domainIn(text);
    const QString shown = text::isolated(text.trimmed());
    if (domain.isEmpty())
        return invalid(Words::tr("%1 is no domain like example.com.").arg(shown));
    if (contains(mailProviders, domain))
        return invalid(Words::tr("Everybody can have an address at %1. Put the numbers of those who asked "
                                 "for it on the stop list.")
                           .arg(text::isolated(domain)));
    if (isShared(domain))
        return invalid(Words::tr("Many companies lie in %1. Name the domain of one of them.")
                           .arg(text::isolated(domain)));
    return domain;
}

Result<Found> readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error {
            Error::Kind::NotFound,
            Words::tr("The file %1 cannot be opened: %2.").arg(text::isolated(fileName), file.errorString())};
    if (file.size() > largestFile)
        return invalid(Words::tr("The file is larger than 16 MiB. Split it."));
    QString content = QString::fromUtf8(file.readAll());
    content.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (content.startsWith(QChar::ByteOrderMark))
        content.remove(0, 1);
    Found found;
    QSet<QString> seen;
    qint64 line = 0;
    const QStringList lines = content.split(u'\n');
    for (const QString &each : lines) {
        ++line;
        const QString cell = firstCell(each);
        if (cell.isEmpty() || (line == 1 && cell.compare("domain"_L1, Qt::CaseInsensitive) == 0))
            continue;
        const auto domain = read(cell);
        if (!domain)
            found.badLines.append(line);
        else if (!seen.contains(*domain))
            found.domains.append(*domain);
        if (domain)
            seen.insert(*domain);
    }
    return found;
}

QStringList of(const Lead &lead)
{
    QStringList domains;
    addAllIn(domains, lead.email);
    for (const QString &cell : lead.cells)
        addAllIn(domains, cell);
    return domains;
}

} // namespace stopdomain
