#include "tests/bench/millionfile.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array areaCodes {"212", "312", "415", "713", "305", "602", "801", "617", "404", "303"};
constexpr std::array states {"NY", "IL", "CA", "TX", "FL", "AZ", "UT", "MA", "GA", "CO"};
constexpr std::array cities {"Springfield", "Riverside", "Franklin", "Greenville",
                             "Clinton",     "Madison",   "Salem"};
constexpr std::array firstNames {"Taylor", "Jordan", "Casey",   "Morgan", "Riley", "Avery",
                                 "Quinn",  "Rowan",  "Emerson", "Sasha",  "Robin"};
constexpr std::array lastNames {"Example", "Sample",    "Specimen", "Placeholder", "Fielding",
                                "Harrow",  "Lindqvist", "Okonkwo",  "Marchetti",   "Duarte",
                                "Vogel",   "Novak",     "Tanaka"};
constexpr std::array trades {"Works",  "Bakery", "Dental", "Logistics", "Plumbing", "Garden",
                             "Studio", "Motors", "Clinic", "Roofing",   "Farms",    "Printing",
                             "Hotel",  "School", "Optics", "Legal",     "Sports"};
constexpr std::array bad {"", "n/a", "736-5000", "1-800-736-5000", "(555) 736-5000", "2.12556E+09"};
/// Area code, exchange, station.
constexpr std::array forms {"%s%s%s",     "(%s) %s-%s", "%s-%s-%s",      "+1%s%s%s",
                            "1-%s-%s-%s", "%s.%s.%s",   "+1 (%s) %s-%s", "1%s%s%s"};
constexpr int places = static_cast<int>(areaCodes.size());
constexpr int stations = 8'000;
/// Coprime to a million: the numbers do not come in order.
constexpr qint64 stride = 610'639;
constexpr qint64 numbers = 1'000'000;

template <typename Table> const char *pick(const Table &table, qint64 n)
{
    return table.at(static_cast<size_t>(n) % table.size());
}

QByteArray numberOf(qint64 n, qint64 form)
{
    const qint64 mixed = n * stride % numbers;
    const int local = static_cast<int>(mixed / places);
    const QByteArray exchange = QByteArray::number(220 + local / stations);
    const QByteArray station = QByteArray::number(1'000 + local % stations);
    std::array<char, 32> text {};
    qsnprintf(text.data(), text.size(), pick(forms, form), pick(areaCodes, mixed % places),
              exchange.constData(), station.constData());
    return text.data();
}

bool isBad(qint64 n)
{
    return n % 100 == 17 || n % 100 == 50 || n % 100 == 83;
}

bool isRepeated(qint64 n)
{
    return n > 100 && (n % 100 == 33 || n % 100 == 66);
}

QByteArray phoneOf(qint64 n)
{
    if (isBad(n))
        return pick(bad, n / 3);
    return isRepeated(n) ? numberOf(n - 90, n + 1) : numberOf(n, n / 7);
}

QByteArray rowOf(qint64 n)
{
    const QByteArray id = QByteArray::number(n);
    return QByteArray("Quarry Hollow ") + pick(trades, n / 3) + ' ' + id + ',' + pick(firstNames, n) + ','
        + pick(lastNames, n / 5) + ',' + phoneOf(n) + ",hello" + id + "@quarry-hollow.example.com,"
        + pick(cities, n) + ',' + pick(states, n) + ",\"Booking, online\"\n";
}

} // namespace

Result<MillionFile> MillionFile::write(const QString &fileName, int rows)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return Error {Error::Kind::Storage, file.errorString()};
    MillionFile written {fileName, rows, 0, 0};
    file.write("company,first_name,last_name,phone,email,city,state,interest\n");
    for (qint64 n = 0; n < rows; ++n) {
        file.write(rowOf(n));
        written.bad += isBad(n) ? 1 : 0;
        written.repeated += !isBad(n) && isRepeated(n) ? 1 : 0;
    }
    if (!file.flush())
        return Error {Error::Kind::Storage, file.errorString()};
    return written;
}
