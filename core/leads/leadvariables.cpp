#include "core/leads/leadvariables.h"

#include "core/base/plainline.h"
#include "core/leads/headername.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200; ///< no more than `longestPrinted` of the prompts

struct Variable {
    const char *name;
    QString (*value)(const Lead &lead);
};

/// Person, else firm: what a script says in "Am I speaking with ...".
QString nameOfLead(const Lead &lead)
{
    const QString person = u"%1 %2"_s.arg(lead.firstName, lead.lastName).trimmed();
    return person.isEmpty() ? lead.company : person;
}

constexpr std::array variables {
    Variable {"first_name", [](const Lead &lead) { return lead.firstName; }},
    Variable {"last_name", [](const Lead &lead) { return lead.lastName; }},
    Variable {"name", nameOfLead},
    Variable {"company", [](const Lead &lead) { return lead.company; }},
    Variable {"email", [](const Lead &lead) { return lead.email; }},
    Variable {"city", [](const Lead &lead) { return lead.city; }},
    Variable {"state", [](const Lead &lead) { return lead.state; }},
    Variable {"postal_code", [](const Lead &lead) { return lead.postalCode; }},
    Variable {"phone", [](const Lead &lead) { return lead.phone.e164(); }},
    Variable {"notes", [](const Lead &lead) { return lead.notes; }},
};

/// Words of the template language and names a campaign gives; a column must not hide them.
constexpr std::array reservedNames {"business_name",
                                    "callback_number",
                                    "campaign",
                                    "if",
                                    "elif",
                                    "else",
                                    "endif",
                                    "for",
                                    "in",
                                    "endfor",
                                    "and",
                                    "or",
                                    "not",
                                    "true",
                                    "false",
                                    "none",
                                    "loop"};

bool isUnfit(char32_t c)
{
    const auto category = QChar::category(c);
    return c == U'{' || c == U'}' || category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned;
}

/// One line without braces, controls and invisible characters, cut between characters.
QString forPrompt(const QString &value)
{
    if (isPlainLine(value, longestValue))
        return value;
    QString out;
    const QString line = value.left(8 * longestValue).simplified();
    for (const char32_t c : line.toUcs4()) {
        if (isUnfit(c))
            continue;
        const auto units = QChar::fromUcs4(c);
        if (out.size() + QStringView(units).size() > longestValue)
            break;
        out += units;
    }
    return out.simplified();
}

QString uniqueName(const QString &wanted, const QSet<QString> &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1_%2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace

QStringList LeadVariables::standardNames()
{
    QStringList names;
    for (const Variable &variable : variables)
        names += QString::fromLatin1(variable.name);
    return names;
}

QString LeadVariables::nameOf(const QString &header)
{
    const QString name = foldedHeader(header).replace(u' ', u'_');
    if (name.isEmpty())
        return u"column"_s;
    return name.at(0).isDigit() ? u"column_"_s + name : name;
}

QStringList LeadVariables::namesOf(const QStringList &columns)
{
    const QStringList standard = standardNames();
    QSet<QString> taken(standard.begin(), standard.end());
    for (const char *name : reservedNames)
        taken.insert(QString::fromLatin1(name));
    QStringList names;
    for (const QString &column : columns) {
        names += uniqueName(nameOf(column), taken);
        taken.insert(names.last());
    }
    return names;
}

QMap<QString, QString> LeadVariables::valuesOf(const Lead &lead, const QStringList &columns)
{
    QMap<QString, QString> values;
    for (const Variable &variable : variables)
        values.insert(QString::fromLatin1(variable.name), forPrompt(variable.value(lead)));
    const QStringList names = namesOf(columns);
    for (qsizetype i = 0; i < names.size(); ++i)
        values.insert(names.at(i), forPrompt(lead.cells.value(i)));
    return values;
}

QMap<QString, QString> LeadVariables::valuesOf(const Lead &lead, const QStringList &columns,
                                               const QSet<QString> &wanted)
{
    // The leads of a file follow each other: their names are worked out once.
    thread_local QStringList knownColumns;
    thread_local QStringList knownNames;
    if (knownColumns != columns) {
        knownColumns = columns;
        knownNames = namesOf(columns);
    }
    static const QStringList standard = standardNames();
    QMap<QString, QString> values;
    for (size_t i = 0; i < variables.size(); ++i) {
        const QString &name = standard.at(static_cast<qsizetype>(i));
        if (wanted.contains(name))
            values.insert(name, forPrompt(variables.at(i).value(lead)));
    }
    for (qsizetype i = 0; i < knownNames.size(); ++i) {
        if (wanted.contains(knownNames.at(i)))
            values.insert(knownNames.at(i), forPrompt(lead.cells.value(i)));
    }
    return values;
}
