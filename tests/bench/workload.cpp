#include "tests/bench/workload.h"

#include "core/leads/leadimport.h"

#include <QFile>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array areaCodes { "212", "312", "415", "713", "305", "602", "801", "617", "404", "303" };
constexpr std::array states { "NY", "IL", "CA", "TX", "FL", "AZ", "UT", "MA", "GA", "CO" };
constexpr int places = static_cast<int>(areaCodes.size());
constexpr int stationsPerExchange = 8'000;
constexpr int reservedPerAreaCode = 100;
constexpr std::array reservedAreaCodes {
    "205", "251", "256", "334", "480", "501", "602", "623", "870", "209", "213", "310", "323", "408",
    "415", "510", "530", "559", "562", "619", "626", "650", "661", "707", "714", "760", "805", "818",
    "831", "858", "909", "916", "925", "949", "303", "719", "720", "970", "203", "860", "302", "202",
    "305", "321", "352", "386", "407", "561", "727", "772", "813", "850", "863", "904", "941", "954"};
constexpr int reservedPlaces = static_cast<int>(reservedAreaCodes.size());
static_assert(reservedPlaces * reservedPerAreaCode == workload::mostReservedLeads);

Error storageError(const QString &what)
{
    return { Error::Kind::Storage, what };
}

/// Exchange and station of the n-th lead in its area code; exchanges from 220 on.
int plainNumber(int n)
{
    return (220 + n / stationsPerExchange) * 10'000 + 1'000 + n % stationsPerExchange;
}

QByteArray plainPhone(int n)
{
    return areaCodes[static_cast<size_t>(n % places)] + QByteArray::number(plainNumber(n / places));
}

/// Nobody has them.
QByteArray reservedPhone(int n)
{
    return reservedAreaCodes[static_cast<size_t>(n % reservedPlaces)]
        + QByteArray::number(5'550'100 + n / reservedPlaces % reservedPerAreaCode);
}

QByteArray rowOf(int n, const QByteArray &phone)
{
    const auto place = static_cast<size_t>(n % places);
    const QByteArray number = QByteArray::number(n);
    return "Quarry Hollow Works " + number + ",Taylor,Example," + phone
        + ",hello" + number + "@quarry-hollow.example.com,Springfield," + states[place] + ",\"Booking, online\"\n";
}

Result<Done> writeRows(const QString &fileName, int rows, QByteArray (*phoneOf)(int))
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(file.errorString());
    file.write("company,first_name,last_name,phone,email,city,state,interest\n");
    for (int n = 0; n < rows; ++n)
        file.write(rowOf(n, phoneOf(n)));
    if (!file.flush())
        return storageError(file.errorString());
    return Done {};
}

} // namespace

Result<Done> workload::writeLeads(const QString &fileName, int rows)
{
    return writeRows(fileName, rows, &plainPhone);
}

Result<Done> workload::writeReservedLeads(const QString &fileName, int rows)
{
    return writeRows(fileName, rows, &reservedPhone);
}

Result<std::unique_ptr<DataStore>> workload::openStore(const QString &directory, const Clock &clock)
{
    const DataStore::Environment environment { { u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s },
                                               { u"BUSINESS_NAME"_s, u"Harbour Street Software"_s } };
    return DataStore::open(directory, Database::Access::ReadWrite, environment, clock);
}

Result<ImportSummary> workload::import(DataStore &data, const QString &fileName, int rows)
{
    ImportOptions options;
    options.listName = u"Benchmark"_s;
    options.consent = { Consent::Kind::Written, u"benchmark"_s, data.clock.nowUtc(), {} };
    options.numbers = data.numberPolicy();
    const LeadImport import(*data.leadStore, data.clock);
    const Result<ImportSummary> imported = import.run(fileName, options, {}, {}).result();
    if (imported && imported->accepted != rows)
        return storageError(u"%1 of %2 leads were accepted"_s.arg(imported->accepted).arg(rows));
    return imported;
}

Result<CampaignId> workload::makeCampaign(DataStore &data, ListId list)
{
    const auto prompt = data.prompts.prompt(u"appointment"_s);
    if (!prompt)
        return prompt.error();
    CampaignSettings settings;
    settings.name = u"Benchmark"_s;
    settings.list = list;
    settings.promptName = prompt->name;
    settings.promptText = prompt->text;
    settings.hours.any = true;
    return data.callLog->createCampaign(settings).result();
}
