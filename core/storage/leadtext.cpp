#include "core/storage/leadtext.h"

#include "core/storage/sql.h"
#include "core/storage/sqlitestatement.h"

#include <QStringList>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsAtMost = 8;
constexpr qsizetype fewestDigitsOfANumber = 3;
/// The number comes first: `holdsAll` looks for it there.
constexpr std::array names {"phone", "first_name", "last_name",   "company", "email",
                            "city",  "state",      "postal_code", "notes",   "cells"};
constexpr int cellsColumn = static_cast<int>(names.size()) - 1;
constexpr char fieldEnd = '\n'; ///< no needle holds it

/// The digits of "(202) 555-0143" or "0171/234", without the zeros in front that E.164 does not have; empty
/// when `text` is no number.
QString numberPart(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!u"+-()./ \u00a0\u2009\u2011"_s.contains(c))
            return {};
    }
    const auto first = std::find_if(digits.cbegin(), digits.cend(), [](QChar c) { return c != u'0'; });
    return digits.mid(first - digits.cbegin());
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

void appendFolded(QByteArray &text, QByteArrayView value)
{
    if (!isAscii(value)) {
        text += QString::fromUtf8(value).toCaseFolded().toUtf8();
        return;
    }
    const qsizetype before = text.size();
    text.resize(before + value.size());
    std::transform(value.begin(), value.end(), text.begin() + before,
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
}

/// Cells as `sql::fromStringList` writes them; those with escapes are read in full.
void appendCells(QByteArray &text, QByteArrayView json)
{
    if (json.contains('\\')) {
        for (const QString &cell : sql::toStringList(QString::fromUtf8(json))) {
            appendFolded(text, cell.toUtf8());
            text += fieldEnd;
        }
        return;
    }
    for (qsizetype from = json.indexOf('"'); from >= 0; from = json.indexOf('"', from)) {
        const qsizetype end = json.indexOf('"', ++from);
        if (end < 0)
            return;
        appendFolded(text, json.sliced(from, end - from));
        text += fieldEnd;
        from = end + 1;
    }
}

QList<leadtext::Needle> unpacked(QByteArrayView packed)
{
    QList<leadtext::Needle> needles;
    for (const QByteArray &line : packed.toByteArray().split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        needles.append({line.left(tab), line.mid(tab + 1)});
    }
    return needles;
}

bool holds(QByteArrayView text, QByteArrayView phone, const leadtext::Needle &needle)
{
    return (!needle.text.isEmpty() && text.contains(needle.text))
        || (!needle.number.isEmpty() && phone.contains(needle.number));
}

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, text ? sqlite3_value_bytes(value) : 0};
}

/// What one statement keeps from row to row.
struct Search {
    QList<leadtext::Needle> needles;
    QByteArray text;
};

void judge(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *search = static_cast<Search *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<Search> fresh;
    if (!search) {
        fresh = std::make_unique<Search>(Search {unpacked(textOf(values[0])), {}});
        search = fresh.get();
    }
    search->text.resize(0);
    for (int column = 0; column + 1 < count; ++column)
        leadtext::append(search->text, column, textOf(values[column + 1]));
    const bool holds = leadtext::holdsAll(search->text, search->needles, textOf(values[count - 1]));
    sqlite3_result_int(context, holds ? 1 : 0);
    if (fresh)
        sqlite3_set_auxdata(context, 0, fresh.release(),
                            [](void *kept) { delete static_cast<Search *>(kept); });
}

} // namespace

namespace leadtext {

QList<Needle> needlesOf(const QString &text)
{
    const QString plain = sql::fromText(text.simplified());
    if (plain.isEmpty())
        return {};
    const QString number = numberPart(plain);
    if (number.size() >= fewestDigitsOfANumber && plain.contains(u' '))
        return {{{}, number.toLatin1()}};
    QList<Needle> needles;
    for (const QString &word : plain.split(u' ').mid(0, wordsAtMost))
        needles.append({word.toCaseFolded().toUtf8(), numberPart(word).toLatin1()});
    return needles;
}

QString columns()
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list.join(", "_L1);
}

int columnCount()
{
    return static_cast<int>(names.size());
}

void append(QByteArray &text, int column, QByteArrayView value)
{
    if (column == cellsColumn)
        return appendCells(text, value);
    appendFolded(text, value);
    text += fieldEnd;
}

bool holdsAll(QByteArrayView text, const QList<Needle> &needles, QByteArrayView others)
{
    const QByteArrayView phone = text.first(std::max<qsizetype>(0, text.indexOf(fieldEnd)));
    return std::ranges::all_of(needles, [&](const Needle &needle) {
        return holds(text, phone, needle) || (!others.isEmpty() && holds({}, others, needle));
    });
}

QString furtherNumbers()
{
    return u"coalesce((SELECT group_concat(phone, ' ') FROM lead_phones WHERE lead_id = leads.id), '')"_s;
}

bool asksForNumbers(const QList<Needle> &needles)
{
    return std::ranges::any_of(needles, [](const Needle &needle) { return !needle.number.isEmpty(); });
}

void install(const QSqlDatabase &db)
{
    if (sqlite3 *const connection = sqlite::handleOf(db))
        sqlite3_create_function(connection, "lead_holds", columnCount() + 2,
                                SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, judge, nullptr, nullptr);
}

QString packed(const QList<Needle> &needles)
{
    QStringList lines;
    for (const Needle &needle : needles)
        lines.append(QString::fromUtf8(needle.text) + u'\t' + QString::fromLatin1(needle.number));
    return lines.join(u'\n');
}

} // namespace leadtext
