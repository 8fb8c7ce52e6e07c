#include "core/leads/csvwriter.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\0':
    case 0xFF1D: // full-width = + - @
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
        return true;
    default:
        return false;
    }
}

/// "+" and 7 to 15 digits.
bool isTelephoneNumber(QStringView text)
{
    return text.size() >= 8 && text.size() <= 16 && text.front() == u'+'
        && std::ranges::all_of(text.mid(1), isDigit);
}

/// "-12" and "-12.5".
bool isPlainNumber(QStringView text)
{
    if (!text.startsWith(u'-'))
        return false;
    text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView part = point < 0 ? u"0"_s : text.mid(point + 1);
    return !whole.isEmpty() && !part.isEmpty() && std::ranges::all_of(whole, isDigit)
        && std::ranges::all_of(part, isDigit);
}

bool isAsciiLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Would be a formula once its leading apostrophes are gone.
bool isRisky(QStringView cell)
{
    if (cell.isEmpty() || isAsciiLetterOrDigit(cell.front()))
        return false;
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    const auto first = std::ranges::find_if(
        cell, [](QChar c) { return startsFormula(c) || (!c.isSpace() && c != QChar(QChar::ByteOrderMark)); });
    return first != cell.end() && startsFormula(*first) && !isTelephoneNumber(cell) && !isPlainNumber(cell);
}

/// False, and `line` as it was, when `text` is not all ASCII.
bool appendAscii(QByteArray &line, const QString &text)
{
    const qsizetype before = line.size();
    line.resize(before + 2 * text.size());
    char *to = line.data() + before;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            line.resize(before);
            return false;
        }
        if (c == u'"')
            *to++ = '"';
        *to++ = static_cast<char>(c.unicode());
    }
    line.resize(to - line.constData());
    return true;
}

void appendQuoted(QByteArray &line, const QString &cell)
{
    line += '"';
    if (isRisky(cell))
        line += '\'';
    if (!appendAscii(line, cell))
        line += cell.toUtf8().replace('"', "\"\"");
    line += '"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
}

bool CsvWriter::write(const QStringList &cells)
{
    m_line.resize(0);
    if (!m_started)
        m_line += QString(QChar(QChar::ByteOrderMark)).toUtf8();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_line += ',';
        appendQuoted(m_line, cells.at(i));
    }
    m_line += "\r\n";
    m_started = true;
    return m_device.write(m_line) == m_line.size();
}

namespace {

/// With a byte-order mark in front, which is part of the cell.
QString textOf(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

} // namespace

/// Where no formula can begin, the bytes are copied; what else there is goes through the rules for text.
void CsvWriter::appendCell(QByteArray &line, QByteArrayView utf8)
{
    if (!line.isEmpty() && !line.endsWith('\n'))
        line += ',';
    line += '"';
    if (!utf8.isEmpty() && !isAsciiLetterOrDigit(QLatin1Char(utf8.front())) && isRisky(textOf(utf8)))
        line += '\'';
    for (qsizetype quote = utf8.indexOf('"'); quote >= 0; quote = utf8.indexOf('"')) {
        line += utf8.first(quote + 1);
        line += '"';
        utf8 = utf8.sliced(quote + 1);
    }
    line += utf8;
    line += '"';
}

void CsvWriter::endLine(QByteArray &line)
{
    line += "\r\n";
}

QString CsvWriter::protectedCell(const QString &cell)
{
    return isRisky(cell) ? u'\'' + cell : cell;
}

QString CsvWriter::unprotectedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && isRisky(cell) ? cell.mid(1) : cell;
}
