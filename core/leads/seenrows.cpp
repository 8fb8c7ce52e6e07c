#include "core/leads/seenrows.h"

#include "core/base/text.h"

#include <QLocale>

QString SeenRows::Repetition::remark() const
{
    const bool isPerson = known == KnownAs::SamePerson;
    if (isStored && listName.isEmpty())
        return isPerson ? tr("the person is already stored, with another number")
                        : tr("the number is already stored");
    if (isStored) {
        const QString name =
            who.isEmpty() ? tr("a lead without a name") : text::isolated(text::shown(who, 60));
        return (isPerson ? tr("the person is already stored, with another number: %1, list %2")
                         : tr("the number is already stored: %1, list %2"))
            .arg(name, text::isolated(text::shown(listName, 60)));
    }
    if (line == 0)
        return isPerson ? tr("the person is in an earlier file, with another number")
                        : tr("the number is in an earlier file");
    return (isPerson ? tr("repeats the person of line %1, with another number")
                     : tr("repeats the number of line %1"))
        .arg(QLocale().toString(line));
}

void SeenRows::startFile(bool merging)
{
    ++m_file;
    m_merging = merging;
}

std::optional<SeenRows::Place> SeenRows::placeOf(const NewLead &row) const
{
    const auto number = m_numbers.constFind(row.lead.phone.digits().toULongLong());
    return number != m_numbers.cend() ? std::optional(*number) : placeOfPerson(row);
}

/// As the store does it (LeadIdentity).
std::optional<SeenRows::Place> SeenRows::placeOfPerson(const NewLead &row) const
{
    for (const qint64 key : {row.person, row.alsoPerson}) {
        const auto person = key == 0 ? m_persons.cend() : m_persons.constFind(key);
        if (person != m_persons.cend())
            return *person;
    }
    const qint64 key = row.program == 0 ? row.person : row.alsoPerson;
    const auto other = key == 0 ? m_others.cend() : m_others.constFind(key);
    if (other == m_others.cend() || other->program == row.program)
        return std::nullopt;
    return other->place;
}

SeenRows::Repetition SeenRows::at(Place place, const NewLead &row, KnownAs known) const
{
    const Entry &entry = m_entries[place];
    Repetition found {known, entry.file == m_file ? entry.line : 0};
    found.isSomebodyElse = m_merging && areDifferentPeople(namedAt(place), row.named());
    return found;
}

SeenRows::Repetition SeenRows::find(const NewLead &row, const KnownRow &known) const
{
    const auto stored = [&]() -> Repetition {
        return {known.as,       0,
                true,           known.person.shownName(),
                known.listName, m_merging && areDifferentPeople(known.person, row.named())};
    };
    if (known.as == KnownAs::SameNumber)
        return stored();
    const auto number = m_numbers.constFind(row.lead.phone.digits().toULongLong());
    if (number != m_numbers.cend())
        return at(*number, row, KnownAs::SameNumber);
    if (known.as == KnownAs::SamePerson)
        return stored();
    const auto person = placeOfPerson(row);
    return person ? at(*person, row, KnownAs::SamePerson) : Repetition();
}

/// Whoever had a number or a key first keeps it.
void SeenRows::keep(const NewLead &row, Place place)
{
    const auto keepFirst = [place](auto &places, auto key) {
        if (!places.contains(key))
            places.insert(key, place);
    };
    keepFirst(m_numbers, row.lead.phone.digits().toULongLong());
    for (const PhoneNumber &other : row.lead.otherPhones)
        keepFirst(m_numbers, other.digits().toULongLong());
    if (row.person != 0)
        keepFirst(m_persons, row.person);
    if (row.alsoPerson != 0 && !m_others.contains(row.alsoPerson))
        m_others.insert(row.alsoPerson, {place, row.program});
}

void SeenRows::remember(const NewLead &row)
{
    const auto place = static_cast<Place>(m_entries.size());
    m_entries.push_back({static_cast<qint32>(row.lead.line), m_file});
    if (m_merging)
        setNamed(place, row.named());
    keep(row, place);
}

void SeenRows::merge(const NewLead &row)
{
    const auto known = placeOf(row);
    if (!known) { // a stored lead's
        remember(row);
        return;
    }
    const Place place = *known;
    NamedPerson named = namedAt(place);
    bool hadGaps = false;
    const auto fill = [&hadGaps](auto &gap, const auto &value) {
        if (gap != std::decay_t<decltype(gap)>() || value == std::decay_t<decltype(gap)>())
            return;
        gap = value;
        hadGaps = true;
    };
    fill(named.key, row.person);
    fill(named.firstName, row.lead.firstName);
    fill(named.lastName, row.lead.lastName);
    fill(named.company, row.lead.company);
    if (hadGaps)
        setNamed(place, named);
    keep(row, place);
}

NamedPerson SeenRows::namedAt(Place place) const
{
    if (place >= m_namesAt.size())
        return {};
    qsizetype at = m_namesAt[place];
    const auto next = [&]() {
        const qsizetype end = m_names.indexOf('\n', at);
        const auto part = QByteArrayView(m_names).sliced(at, end - at);
        at = end + 1;
        return part;
    };
    NamedPerson named;
    named.key = next().toLongLong();
    named.firstName = QString::fromUtf8(next());
    named.lastName = QString::fromUtf8(next());
    named.company = QString::fromUtf8(next());
    return named;
}

/// What stood there before stays in `m_names`, and nothing leads to it any more.
void SeenRows::setNamed(Place place, const NamedPerson &named)
{
    if (m_namesAt.size() <= place)
        m_namesAt.resize(place + 1, 0);
    if (m_names.isEmpty())
        m_names = "0\n\n\n\n"; // of rows that were read while nothing was merged
    m_namesAt[place] = static_cast<quint32>(m_names.size());
    m_names += QByteArray::number(named.key) + '\n' + named.firstName.toUtf8() + '\n'
        + named.lastName.toUtf8() + '\n' + named.company.toUtf8() + '\n';
}
