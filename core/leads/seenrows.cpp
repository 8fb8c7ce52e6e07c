#include "core/leads/seenrows.h"

#include <QLocale>

QString SeenRows::Repetition::remark() const
{
    const bool isPerson = known == KnownAs::SamePerson;
    if (isStored)
        return isPerson ? tr("the person is already stored, with another number")
                        : tr("the number is already stored");
    if (line == 0)
        return isPerson ? tr("the person is in an earlier file, with another number")
                        : tr("the number is in an earlier file");
    return (isPerson ? tr("repeats the person of line %1, with another number")
                     : tr("repeats the number of line %1"))
        .arg(QLocale().toString(line));
}

SeenRows::Repetition SeenRows::at(const Place &place, KnownAs known) const
{
    return {known, place.file == m_file ? place.line : 0, false};
}

SeenRows::Repetition SeenRows::find(const NewLead &row, KnownAs known) const
{
    if (known == KnownAs::SameNumber)
        return {known, 0, true};
    const auto number = m_numbers.constFind(row.lead.phone.digits().toULongLong());
    if (number != m_numbers.cend())
        return at(*number, KnownAs::SameNumber);
    if (known == KnownAs::SamePerson)
        return {known, 0, true};
    const auto person = row.person == 0 ? m_persons.cend() : m_persons.constFind(row.person);
    return person == m_persons.cend() ? Repetition() : at(*person, KnownAs::SamePerson);
}

template <typename Key> void SeenRows::keepFirst(QHash<Key, Place> &places, Key key, Place place)
{
    Place &first = places[key];
    if (first.file == 0)
        first = place;
}

void SeenRows::remember(const NewLead &row)
{
    const Place place {static_cast<qint32>(row.lead.line), m_file};
    keepFirst(m_numbers, row.lead.phone.digits().toULongLong(), place);
    for (const PhoneNumber &other : row.lead.otherPhones)
        keepFirst(m_numbers, other.digits().toULongLong(), place);
    if (row.person != 0)
        keepFirst(m_persons, row.person, place);
}
