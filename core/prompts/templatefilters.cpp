#include "core/prompts/templatefilters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString capitalized(const QString &value)
{
    return value.left(1).toUpper() + value.mid(1).toLower();
}

/// "SAINT MARY'S" -> "Saint Mary's".
QString titled(const QString &value)
{
    QString result = value.toLower();
    bool inWord = false;
    for (QChar &c : result) {
        if (!inWord)
            c = c.toUpper();
        inWord = c.isLetterOrNumber() || c == u'\'' || c == u'\u2019';
    }
    return result;
}

/// At most `length` characters, cut between words where there are any.
QString truncated(const QString &value, qsizetype length)
{
    if (value.size() <= length)
        return value;
    const qsizetype room = std::max<qsizetype>(length - 1, 0);
    const qsizetype blank = value.lastIndexOf(u' ', room);
    qsizetype end = blank > 0 ? blank : room;
    if (end > 0 && value.at(end - 1).isHighSurrogate())
        --end;
    return value.left(end).trimmed() + u'\u2026';
}

/// The replacement is cut, so that few characters of source cannot ask for gigabytes.
QString replaced(QString value, const QString &before, const QString &after)
{
    constexpr qsizetype longestReplacement = 500;
    return before.isEmpty() ? value : value.replace(before, after.left(longestReplacement));
}

struct Filter {
    QLatin1StringView name;
    TemplateFilters::Signature signature;
    QString (*apply)(const QString &value, const QStringList &arguments);
};

using Arguments = QStringList;

constexpr std::array filters {
    Filter {QLatin1StringView("capitalize"),
            {0, 0, false, "capitalize"},
            [](const QString &value, const Arguments &) { return capitalized(value); }},
    Filter {
        QLatin1StringView("default"),
        {1, 1, false, "default(\"there\")"},
        [](const QString &value, const Arguments &a) { return value.trimmed().isEmpty() ? a.at(0) : value; }},
    Filter {QLatin1StringView("first"),
            {0, 0, false, "first"},
            [](const QString &value, const Arguments &) { return TemplateFilters::entries(value).value(0); }},
    Filter {QLatin1StringView("length"),
            {0, 0, false, "length"},
            [](const QString &value, const Arguments &) {
                return QString::number(TemplateFilters::entries(value).size());
            }},
    Filter {QLatin1StringView("lower"),
            {0, 0, false, "lower"},
            [](const QString &value, const Arguments &) { return value.toLower(); }},
    Filter {QLatin1StringView("replace"),
            {2, 2, false, "replace(\"&\", \"and\")"},
            [](const QString &value, const Arguments &a) { return replaced(value, a.at(0), a.at(1)); }},
    Filter {QLatin1StringView("title"),
            {0, 0, false, "title"},
            [](const QString &value, const Arguments &) { return titled(value); }},
    Filter {QLatin1StringView("trim"),
            {0, 0, false, "trim"},
            [](const QString &value, const Arguments &) { return value.trimmed(); }},
    Filter {QLatin1StringView("truncate"),
            {1, 1, true, "truncate(40)"},
            [](const QString &value, const Arguments &a) { return truncated(value, a.at(0).toInt()); }},
    Filter {QLatin1StringView("upper"),
            {0, 0, false, "upper"},
            [](const QString &value, const Arguments &) { return value.toUpper(); }},
};

} // namespace

const TemplateFilters::Signature *TemplateFilters::signature(const QString &name)
{
    const auto found = std::ranges::find(filters, name, &Filter::name);
    return found == filters.end() ? nullptr : &found->signature;
}

QStringList TemplateFilters::names()
{
    QStringList all;
    for (const Filter &filter : filters)
        all.append(filter.name);
    return all;
}

QString TemplateFilters::apply(const QString &name, const QString &value, const QStringList &arguments)
{
    return std::ranges::find(filters, name, &Filter::name)->apply(value, arguments);
}

QStringList TemplateFilters::entries(const QString &value)
{
    QStringList entries;
    for (const QString &entry : value.split(u',')) {
        if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty())
            entries.append(trimmed);
    }
    return entries;
}
