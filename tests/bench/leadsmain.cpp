#include "tests/bench/millionimport.h"
#include "tests/bench/milliontable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1'000'000;

struct Directories {
    QString scratch;
    QString many;
    QString few;
};

Result<Measurements> measureImport(const Directories &at, int rows, bool importOnly)
{
    for (const auto &[directory, count] : {std::pair(at.few, 100), std::pair(at.many, rows)}) {
        const auto file = MillionFile::write(at.scratch + u"/leads.csv"_s, count);
        const auto store = MillionStore::open(directory);
        if (!file || !store)
            return !file ? file.error() : store.error();
        const auto measured = measureMillionImport(**store, directory, *file);
        if (!measured || (count == rows && importOnly))
            return measured;
        const auto texts = measureMillionTexts(**store, directory);
        if (!texts)
            return texts;
        if (count == rows)
            return *measured + *texts;
    }
    return Measurements {};
}

Result<Measurements> measure(const Directories &at, int rows, bool importOnly)
{
    auto figures = measureImport(at, rows, importOnly);
    if (!figures || importOnly)
        return figures;
    const auto store = MillionStore::open(at.many);
    if (!store)
        return store.error();
    const auto table = measureMillionTable(**store, at.scratch);
    if (!table)
        return table;
    return *figures + *table;
}

Result<Measurements> measureAll(const Directories &at, int rows, bool importOnly)
{
    const auto figures = measure(at, rows, importOnly);
    if (!figures || importOnly)
        return figures;
    const auto start = measureMillionStart(at.many, at.few);
    if (!start)
        return start;
    return *figures + *start;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"leadline-bench-leads"_s);
    QLoggingCategory::setFilterRules(u"leadline.*=false"_s);
    Theme theme(app);
    theme.apply(ThemeMode::Light); // its style sheet is a part of what painting costs
    QCommandLineParser parser;
    parser.addOptions({
        {u"leads"_s, u"Leads of the list (at most 1,000,000)."_s, u"N"_s, u"1000000"_s},
        {u"dir"_s, u"Where the databases are made: decides which disk is measured."_s, u"DIR"_s,
         QCoreApplication::applicationDirPath()},
        {u"import-only"_s, u"Ends behind the import."_s},
    });
    parser.addHelpOption();
    parser.process(app);
    const int rows = std::clamp(parser.value(u"leads"_s).toInt(), 1'000, mostRows);
    const QTemporaryDir place(parser.value(u"dir"_s) + u"/leadline-bench-leads-XXXXXX"_s);
    if (!place.isValid()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(place.errorString()));
        return 1;
    }
    const auto figures = measureAll({place.path(), place.filePath(u"many"_s), place.filePath(u"few"_s)}, rows,
                                    parser.isSet(u"import-only"_s));
    if (!figures) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(figures.error().message),
                     qUtf8Printable(figures.error().detail));
        return 1;
    }
    std::fputs(qUtf8Printable(tableOf(*figures)), stdout);
    return 0;
}
