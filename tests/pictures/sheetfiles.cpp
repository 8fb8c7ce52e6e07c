#include "tests/pictures/sheetfiles.h"

#include <array>

using namespace Qt::StringLiterals;

QByteArray leadsToRepair()
{
    static constexpr std::array phones {
        "(212) 555-0143",
        "212.555.0144 ext. 5",
        "+1 305 555 0101",
        "555-0102",
        "3055550103",
        "1-305-555-0104",
        "tel:+13055550105",
        "n/a",
        "+1 900 555 0106",
        "305 555 0107 / 305 555 0108",
        "+44 20 7946 0018",
        "(212) 555-0143",
        "2.12556E+09",
        "305-555-O109",
        "",
    };
    static constexpr std::array names {"Lakeview Dental Care", "CEDAR HILL EYE CENTER",
                                       "  Harbor Laboratory ", "Maple Street Family Practice",
                                       "Summit Veterinary Clinic"};
    static constexpr std::array people {"Ana Ruiz", "Ben Carter", "CHLOE NGUYEN", "David Stone",
                                        "Elena Petrov"};
    QByteArray made("Company,Contact,Phone number,E-mail,City,State,Beds\n");
    for (std::size_t i = 0; i < 40; ++i) {
        const QByteArray number = i < phones.size()
            ? QByteArray(phones[i])
            : "(718) 555-01" + QByteArray::number(10 + static_cast<int>(i));
        const QByteArray person(people[i % people.size()]);
        made += QByteArray(names[(i + i / 5) % names.size()]) + "," + person + ",\"" + number + "\",info"
            + QByteArray::number(static_cast<int>(i)) + (i % 9 == 4 ? " at example.com" : "@example.com")
            + ",Sampleton," + (i % 2 == 0 ? "NY" : "Florida") + ","
            + QByteArray::number(20 + static_cast<int>(i) * 7) + "\n";
    }
    return made;
}

QByteArray leadsWithoutHeads()
{
    QByteArray made;
    for (int i = 0; i < 12; ++i)
        made +=
            "A-" + QByteArray::number(1000 + i) + ";Practice " + QByteArray::number(i) + ";Sampleton;yes\n";
    return made;
}

QByteArray leadsWithoutEnd()
{
    constexpr int rows = 400'000;
    QByteArray made("Company,Phone,City\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray id = QByteArray::number(2'000'000 + i);
        made += "Practice " + id + ",+1212" + id + ",Sampleton\n";
    }
    return made;
}

QString scriptWithMistakes()
{
    return u"{# title: House visit #}\nGOAL\nFind out whether {{ compny }} wants a visit.\n\n"
           "WHO YOU CALL\n{% if first_name %}Ask for {{ first_name | shout }}.{% enif %}\n\n"
           "STEPS\n1. Say that {{ agent_name }} calls.\n2. Offer {{ beds | default(\"some\" }} beds.\n"
           "{% for day in days %}{{ day }} {% endfor %}\n\nEND\nWhen the visit is agreed.\n"_s;
}
