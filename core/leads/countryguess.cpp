#include "core/leads/countryguess.h"

#include "core/base/phonenumberkind.h"
#include "core/leads/countryfacts.h"
#include "core/leads/countryname.h"
#include "core/leads/headername.h"
#include "core/leads/resultcolumns.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumbers = 25;
constexpr qsizetype mostRows = 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A number of the file without country code, as it is written.
struct NationalNumber {
    QString text;
    bool inMobileColumn = false;
};

/// What the first rows say, whatever the country.
struct Evidence {
    QList<NationalNumber> numbers;
    QHash<QString, int> plus; ///< numbers with country code, by region
    int plusTotal = 0;
    QStringList languages; ///< of the headers; several when they have equally many words
    QString letters; ///< beyond A to Z, one for each time it occurs
    QStringList postalCodes;
    QStringList cities;
    QHash<QString, int> stated; ///< rows of a country column, by region
    int statedTotal = 0;
    QHash<QString, int> domains; ///< of e-mail and web addresses, by top level
};

struct Score {
    double fit = 0; ///< share of the numbers that exist in the country
    double split = 0; ///< share of those with a part written apart that is an area code of the country
    double words = 0; ///< what all but the numbers says
    double total = 0;
};

QStringList languagesOf(const QStringList &headers)
{
    QSet<QString> words;
    for (const QString &header : headers) {
        for (const QString &word : foldedHeader(header).split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
    qsizetype most = 1;
    QStringList best;
    for (const HeaderLanguage &language : headerLanguages()) {
        qsizetype found = 0;
        for (const auto word : language.words.tokenize(u'|'))
            found += words.contains(QString(word)) ? 1 : 0;
        if (found > most)
            best.clear();
        if (found >= most)
            best += language.code;
        most = std::max(most, found);
    }
    return best;
}

bool isMobileColumn(const QString &header)
{
    const QString name = foldedHeader(header);
    return std::ranges::any_of(
        std::array {"mobil"_L1, "handy"_L1, "cell"_L1, "movil"_L1, "celular"_L1, "portable"_L1, "natel"_L1},
        [&](QLatin1String part) { return name.contains(part); });
}

/// "anna@firm.de" and "https://www.firm.at/x" -> "de", "at".
QString domainOf(const QString &cell)
{
    static const QRegularExpression address(u"(?:@|//|^www\\.)[a-z0-9.-]*\\.([a-z]{2})(?:[/:?\\s,;]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (cell.size() > 300 || !cell.contains(u'.'))
        return {};
    return address.match(cell).captured(1).toLower();
}

void addNumber(Evidence &evidence, const QString &cell, bool inMobileColumn, const NumberPolicy &policy)
{
    QString plain = cell.trimmed();
    if (plain.startsWith("00"_L1) && !plain.startsWith("000"_L1))
        plain = u'+' + plain.mid(2);
    const auto digits = std::ranges::count_if(plain, isDigit);
    const auto letters = std::ranges::count_if(plain, [](QChar c) { return c.isLetter(); });
    if (digits < 6 || letters > 0 || plain.size() > 60)
        return; // damaged by a spreadsheet, or no number: says nothing about the country
    if (!plain.startsWith(u'+') && !plain.startsWith("(+"_L1)) {
        if (evidence.numbers.size() < mostNumbers)
            evidence.numbers.append({plain, inMobileColumn});
        return;
    }
    const auto outcome = PhoneNumbers::read(plain, u"US"_s, policy);
    if (const auto *read = std::get_if<ReadNumber>(&outcome)) {
        ++evidence.plus[PhoneNumbers::regionOf(read->number)];
        ++evidence.plusTotal;
    }
}

void addCell(Evidence &evidence, const QString &cell, LeadField field, bool isMobile,
             const NumberPolicy &policy)
{
    if (cell.trimmed().isEmpty())
        return;
    if (field == LeadField::Phone || field == LeadField::OtherPhone) {
        addNumber(evidence, cell, isMobile, policy);
    } else if (field == LeadField::PostalCode) {
        evidence.postalCodes += cell.trimmed().toUpper();
    } else if (field == LeadField::City) {
        evidence.cities += foldedHeader(cell);
    } else if (field == LeadField::Country) {
        const QString region = regionOfCountry(cell);
        if (!region.isEmpty())
            ++evidence.stated[region];
        ++evidence.statedTotal;
    }
    if (const QString domain = domainOf(cell); !domain.isEmpty())
        ++evidence.domains[domain];
    for (const QChar c : cell.left(200)) {
        if (c.unicode() > 0x7F && c.isLetter())
            evidence.letters += c.toLower();
    }
}

Evidence evidenceOf(const CsvGuess &guess, const NumberPolicy &policy)
{
    Evidence evidence;
    if (guess.dialect.hasHeader)
        evidence.languages = languagesOf(guess.columns);
    QList<bool> mobile;
    for (const QString &column : guess.columns)
        mobile += guess.dialect.hasHeader && isMobileColumn(column);
    for (const QStringList &row : guess.sampleRows.mid(0, mostRows)) {
        for (qsizetype i = 0; i < std::min(row.size(), guess.columns.size()); ++i)
            addCell(evidence, row.at(i), guess.mapping.value(i, LeadField::None), mobile.at(i), policy);
    }
    return evidence;
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/// "030/123 45" -> "030", "(0171) 23" -> "0171"; empty when nothing is written apart.
QString firstGroup(const QString &text)
{
    static const QRegularExpression groups(u"^\\(?([0-9]{1,6})\\)?[ ./()-]+[0-9]"_s);
    return groups.match(text).captured(1);
}

QString withoutZeros(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// Never called, and yet a number of the country.
bool isOfThePlan(NumberFault fault)
{
    return fault == NumberFault::TollFree || fault == NumberFault::Premium || fault == NumberFault::NoPlace;
}

/// How far one number speaks for `region`: a zero that is missing in front makes it half as likely.
struct NumberFit {
    double fit = 0;
    bool isSplit = false;
    bool splitFits = false;
};

NumberFit fitOf(const NationalNumber &number, const QString &region, const NumberPolicy &policy)
{
    const auto outcome = PhoneNumbers::read(number.text, region, policy);
    if (const auto *fault = std::get_if<NumberFault>(&outcome))
        return {isOfThePlan(*fault) ? 1.0 : 0.0};
    const auto *read = std::get_if<ReadNumber>(&outcome);
    const QString group = firstGroup(number.text);
    NumberFit found {0, !group.isEmpty(), false};
    if (read->doubtful)
        return found;
    const auto kind = PhoneNumbers::kindOf(read->number);
    found.fit = read->repair.isEmpty() ? 1 : 0.5;
    if (number.inMobileColumn && !kind.canBeMobile)
        found.fit /= 2;
    found.splitFits = found.isSplit && !kind.areaCode.isEmpty() && withoutZeros(group) == kind.areaCode;
    return found;
}

double wordsOf(const CountryFacts &country, const Evidence &evidence)
{
    const QStringList spoken = QString(country.languages).split(u'|');
    const bool isSpoken =
        std::ranges::any_of(evidence.languages, [&](const QString &code) { return spoken.contains(code); });
    double words = isSpoken ? 2.0 / std::sqrt(static_cast<double>(evidence.languages.size())) : 0;
    const auto known = std::ranges::count_if(
        evidence.letters, [&](QChar c) { return QStringView(country.letters).contains(c); });
    words += share(static_cast<double>(known), static_cast<double>(evidence.letters.size()));
    const QRegularExpression postalCode(QRegularExpression::anchoredPattern(QString(country.postalCode)));
    const auto codes = std::ranges::count_if(
        evidence.postalCodes, [&](const QString &code) { return postalCode.match(code).hasMatch(); });
    words += 2 * share(static_cast<double>(codes), static_cast<double>(evidence.postalCodes.size()));
    const QStringList large = QString(country.cities).split(u'|');
    const auto cities =
        std::ranges::count_if(evidence.cities, [&](const QString &city) { return large.contains(city); });
    words += 3
        * std::min(1.0, 2 * share(static_cast<double>(cities), static_cast<double>(evidence.cities.size())));
    int domains = 0;
    for (const int count : evidence.domains)
        domains += count;
    words += 2 * share(evidence.domains.value(country.domain), domains);
    const QString region = country.region;
    words += 3 * share(evidence.stated.value(region), evidence.statedTotal);
    return words + 3 * share(evidence.plus.value(region), evidence.plusTotal);
}

constexpr double fitWeight = 4;
constexpr double splitWeight = 1.5;

Score scoreOfWords(const CountryFacts &country, const Evidence &evidence)
{
    Score score;
    score.words = wordsOf(country, evidence);
    score.total = score.words + 0.1 * std::log10(country.millions);
    return score;
}

/// Numbers of a plan that several countries share fit in all of them: what else is known decides.
void addNumbers(Score &score, const QString &region, const Evidence &evidence, const NumberPolicy &policy)
{
    int split = 0;
    int splitFits = 0;
    for (const NationalNumber &number : evidence.numbers) {
        const NumberFit fit = fitOf(number, region, policy);
        score.fit += fit.fit;
        split += fit.isSplit ? 1 : 0;
        splitFits += fit.splitFits ? 1 : 0;
    }
    score.fit = share(score.fit, static_cast<double>(evidence.numbers.size()));
    score.split = share(splitFits, split);
    score.total += fitWeight * score.fit + splitWeight * score.split;
}

Score scoreOfHome(const QString &region, const Evidence &evidence, const NumberPolicy &policy)
{
    const auto countries = knownCountries();
    const auto known = std::ranges::find_if(
        countries, [&](const CountryFacts &country) { return region == country.region; });
    const QByteArray code = region.toLatin1();
    const CountryFacts unknown {QLatin1String(code), 1, {}, {}, "-"_L1, u"", {}};
    Score score = scoreOfWords(known == countries.end() ? unknown : *known, evidence);
    addNumbers(score, region, evidence, policy);
    return score;
}

/// How much more than `home`, which a person may have set, another country needs.
double marginOver(const Score &home)
{
    constexpr double usually = 0.5;
    return home.fit >= usually ? 2.0 : 0.8;
}

/// Whether enough speaks for `best` to leave `home`.
bool isClear(const Score &best, const Score &home, bool hasNumbers)
{
    constexpr double usually = 0.5;
    if (hasNumbers && best.fit < usually)
        return false;
    const bool saysMore = best.words > home.words + 0.2 || best.split >= usually;
    return saysMore && best.total > home.total + marginOver(home);
}

QString mostLikely(const Evidence &evidence, const QString &fallback, const NumberPolicy &policy)
{
    const Score home = scoreOfHome(fallback, evidence, policy);
    QString best = fallback;
    Score bestScore;
    bestScore.total = home.total + marginOver(home);
    for (const CountryFacts &country : knownCountries()) {
        Score score = scoreOfWords(country, evidence);
        // Looking at the numbers costs the most: not where they cannot help any more.
        if (score.total + fitWeight + splitWeight <= bestScore.total || fallback == country.region)
            continue;
        addNumbers(score, country.region, evidence, policy);
        if (score.total > bestScore.total && isClear(score, home, !evidence.numbers.isEmpty())) {
            best = country.region;
            bestScore = score;
        }
    }
    return best;
}

/// The headers are in a language of `region`. English ones are found everywhere.
bool isWrittenFor(const QString &region, const Evidence &evidence)
{
    const auto countries = knownCountries();
    const auto country = std::ranges::find_if(
        countries, [&](const CountryFacts &each) { return region == each.region; });
    if (country == countries.end() || evidence.languages.contains(u"en"_s))
        return false;
    const QStringList spoken = QString(country->languages).split(u'|');
    return std::ranges::any_of(evidence.languages,
                               [&](const QString &code) { return spoken.contains(code); });
}

} // namespace

QString likelyCountry(const CsvGuess &guess, const QString &fallback)
{
    const NumberPolicy policy {.allowFictional = true, .allowExtension = true};
    const Evidence evidence = evidenceOf(guess, policy);
    if (evidence.numbers.isEmpty() && evidence.plusTotal == 0)
        return fallback;
    constexpr double usually = 0.5;
    if (ResultColumns::isRejects(guess.columns) && scoreOfHome(fallback, evidence, policy).fit < usually) {
        // Numbers that were refused fit best where they do not belong: all else is asked first.
        Evidence words = evidence;
        words.numbers.clear();
        const QString country = mostLikely(words, fallback, policy);
        if (country != fallback || isWrittenFor(fallback, evidence))
            return country;
    }
    return mostLikely(evidence, fallback, policy);
}
