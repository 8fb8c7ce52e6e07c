#include "tests/e2e/csvfile.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array areaCodes {201, 202, 203, 205, 207, 208, 210, 212, 213, 214, 215, 216, 217, 219, 224,
                                228, 229, 231, 234, 239, 240, 248, 251, 252, 254, 302, 303, 304, 305, 307};
constexpr std::array notes {" blanks at both ends ",
                            "=1+1",
                            "'=already protected",
                            "two\nlines",
                            "a \"quoted\" word",
                            "Größe, 東京, naïve",
                            "",
                            "-12",
                            "+1 and more",
                            "@name",
                            "a,b;c\td"};

int areaCode(int lead)
{
    return areaCodes[static_cast<size_t>(lead) % areaCodes.size()];
}

int lastDigits(int lead)
{
    return 100 + lead / static_cast<int>(areaCodes.size());
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray line(const QStringList &cells)
{
    QStringList all;
    for (const QString &cell : cells)
        all.append(quoted(cell));
    return all.join(u',').toUtf8() + "\r\n";
}

} // namespace

CsvFile CsvFile::parse(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool doubled = inQuotes && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
        if (doubled) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            inQuotes = !inQuotes;
        } else if (inQuotes || (c != u',' && c != u'\r' && c != u'\n')) {
            cell += c;
        } else if (c == u',' || c == u'\n') {
            record.append(cell);
            cell.clear();
            if (c == u'\n')
                records.append(std::exchange(record, {}));
        }
    }
    CsvFile file;
    file.header = records.isEmpty() ? QStringList() : records.takeFirst();
    file.rows = records;
    return file;
}

QByteArray CsvFile::toBytes() const
{
    QByteArray bytes = line(header);
    for (const QStringList &row : rows)
        bytes += line(row);
    return bytes;
}

QStringList CsvFile::cells(const QString &name) const
{
    const int at = column(name);
    QStringList found;
    for (const QStringList &row : rows) {
        if (at >= 0)
            found.append(row.value(at));
    }
    return found;
}

CsvFile leadsForTests(int count, int from)
{
    CsvFile file;
    file.header = {u"first_name"_s, u"last_name"_s, u"phone"_s,  u"company"_s,
                   u"notes"_s,      u"status"_s,    u"summary"_s};
    for (int i = from; i < from + count; ++i) {
        const QString note = QString::fromUtf8(notes[static_cast<size_t>(i) % notes.size()]);
        file.rows.append({u"Alex"_s, u"Example %1"_s.arg(i),
                          u"(%1) 555-0%2"_s.arg(areaCode(i)).arg(lastDigits(i)), u"Firm %1"_s.arg(i), note,
                          u"warm %1"_s.arg(i), u" %1"_s.arg(i)});
    }
    return file;
}

QStringList numbersForTests(int count, int from)
{
    QStringList numbers;
    for (int i = from; i < from + count; ++i)
        numbers.append(u"+1%1%2"_s.arg(areaCode(i)).arg(u"5550%1"_s.arg(lastDigits(i))));
    return numbers;
}

QString protectedCell(const QString &cell)
{
    static const QRegularExpression harmless(u"^[+-]?[0-9]+(\\.[0-9]+)?$"_s);
    static const QRegularExpression formula(u"^\\s*'*[=+@\\t\\r\\n-]"_s);
    return formula.match(cell).hasMatch() && !harmless.match(cell).hasMatch() ? u'\'' + cell : cell;
}
