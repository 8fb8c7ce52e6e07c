#include "core/leads/samename.h"

#include "core/leads/headername.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words =
        name.normalized(QString::NormalizationForm_KC).toCaseFolded().split(between, Qt::SkipEmptyParts);
    for (QString &word : words) { // "Müller" and "Mueller", "José" and "Jose"
        if (const QString plain = foldedHeader(word); !plain.isEmpty())
            word = plain;
    }
    return words;
}

/// A word of one letter is an initial.
bool isAmong(const QString &word, const QStringList &words)
{
    return std::ranges::any_of(words, [&word](const QString &each) {
        return each == word || (word.size() == 1 && each.startsWith(word))
            || (each.size() == 1 && word.startsWith(each));
    });
}

} // namespace

bool isSameName(const QString &one, const QString &other)
{
    QStringList fewer = wordsOf(one);
    QStringList more = wordsOf(other);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    return !fewer.isEmpty()
        && std::ranges::all_of(fewer, [&more](const QString &word) { return isAmong(word, more); });
}

QString NamedPerson::shownName() const
{
    const QString name = (firstName + u' ' + lastName).trimmed();
    return name.isEmpty() ? company : name;
}

bool areDifferentPeople(const NamedPerson &one, const NamedPerson &other)
{
    if (one.key != 0 && one.key == other.key)
        return false;
    if (isSameName(one.firstName + u' ' + one.lastName, other.firstName + u' ' + other.lastName))
        return false;
    const bool areComparable = (!one.firstName.isEmpty() && !other.firstName.isEmpty())
        || (!one.lastName.isEmpty() && !other.lastName.isEmpty());
    if (areComparable)
        return true;
    return !one.company.isEmpty() && !other.company.isEmpty() && !isSameName(one.company, other.company);
}
