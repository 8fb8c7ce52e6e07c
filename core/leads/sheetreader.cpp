#include "core/leads/sharedtexts.h"
#include "core/leads/workbook.h"
#include "core/leads/workbookpart.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSheetBytes = 1'024LL * 1'024 * 1'024;
constexpr qint64 mostTextsBytes = 512LL * 1'024 * 1'024;
constexpr qint64 mostCells = 100'000'000;
constexpr qsizetype maxCell = 64 * 1'024;
constexpr qsizetype maxRecord = 1'024 * 1'024;
constexpr qsizetype maxColumns = 200;
constexpr qsizetype mostSheetColumns = 16'384;

Error tooMuch()
{
    return {Error::Kind::InvalidInput,
            QCoreApplication::translate(
                "Workbook",
                "The workbook is too large when unpacked. Save the sheet with the leads as \"CSV UTF-8\", "
                "or split it, and import that file.")};
}

/// `_x000D_` stands for a character that XML cannot hold; only line ends and tabs come back as what they are.
QString unescaped(const QString &text)
{
    if (!text.contains("_x00"_L1))
        return text;
    static const QRegularExpression escape(u"_x00(0[9aAdD]|5[fF])_"_s);
    QString out;
    qsizetype from = 0;
    for (auto match = escape.match(text, from); match.hasMatch(); match = escape.match(text, from)) {
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

/// The text inside of the element that starts here (`si`, `is`), without the readings of Japanese texts.
QString richText(WorkbookPart &part, QLatin1String element)
{
    QString text;
    bool inText = false;
    int inReading = 0;
    while (part.next() && !part.ends(element)) {
        if (part.starts("rPh"_L1))
            ++inReading;
        else if (part.ends("rPh"_L1))
            --inReading;
        else if (part.starts("t"_L1))
            inText = true;
        else if (part.ends("t"_L1))
            inText = false;
        else if (inText && inReading == 0 && part.xml().isCharacters() && text.size() <= maxRecord)
            text += part.xml().text();
    }
    return unescaped(text);
}

/// The shared texts of a workbook, read as far as somebody asks.
class TextsReader final {
public:
    TextsReader(QIODevice &file, const QString &part, const CancelFlag &cancel)
    {
        if (!part.isEmpty())
            m_part = std::make_unique<WorkbookPart>(file, part, mostTextsBytes, cancel);
    }

    QString at(qsizetype index)
    {
        while (m_part && !m_error && index >= m_texts.size() && m_part->next()) {
            if (m_part->starts("si"_L1) && !m_texts.add(richText(*m_part, "si"_L1)))
                m_error = tooMuch();
        }
        if (m_part && m_part->error() && !m_error)
            m_error = m_part->error();
        return m_texts.at(index);
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    std::unique_ptr<WorkbookPart> m_part;
    SharedTexts m_texts;
    std::optional<Error> m_error;
};

/// Position from 0 of a cell such as "AB12"; -1 when it is not written so.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c >= u'0' && c <= u'9')
            break;
        if (c < u'A' || c > u'Z' || column > mostSheetColumns)
            return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column > mostSheetColumns ? -1 : column - 1;
}

class SheetReader final : public RecordReader {
public:
    SheetReader(QIODevice &file, const Workbook &workbook, const SheetPart &sheet, const CancelFlag &cancel)
        : m_formats(workbook.formats)
        , m_from1904(workbook.from1904)
        , m_fileSize(file.size())
        , m_part(file, sheet.part, mostSheetBytes, cancel)
        , m_texts(file, workbook.textsPart, cancel)
        , m_error(m_part.error())
    {
    }

    bool next(Record &record) override
    {
        while (!m_error && m_part.next()) {
            if (!m_part.starts("row"_L1))
                continue;
            startRow(record);
            readRow(record);
            takeErrors();
            if (!m_error && hasContent(record))
                return true;
        }
        takeErrors();
        return false;
    }

    const std::optional<Error> &error() const override { return m_error; }
    qint64 bytesRead() const override
    {
        return static_cast<qint64>(static_cast<double>(m_fileSize) * m_part.progress());
    }

private:
    void takeErrors()
    {
        if (!m_error)
            m_error = m_part.error() ? m_part.error() : m_texts.error();
        if (!m_error && m_cells > mostCells)
            m_error = tooMuch();
    }

    static bool hasContent(const Record &record)
    {
        return record.fault != Fault::None || std::ranges::any_of(record.cells, [](const QString &cell) {
                   return std::ranges::any_of(cell, [](QChar c) { return !c.isSpace(); });
               });
    }

    void startRow(Record &record)
    {
        const qint64 number = m_part.attribute("r"_L1).toLongLong();
        m_row = number > m_row && number < mostCells ? number : m_row + 1;
        record.line = m_row;
        record.fault = Fault::None;
        record.cells.clear();
        m_column = -1;
        m_characters = 0;
    }

    void readRow(Record &record)
    {
        while (m_part.next() && !m_part.ends("row"_L1)) {
            if (m_part.starts("c"_L1))
                readCell(record);
        }
    }

    void readCell(Record &record)
    {
        ++m_cells;
        const qsizetype named = columnOf(m_part.attribute("r"_L1));
        m_column = named > m_column ? named : m_column + 1;
        const QString type = m_part.attribute("t"_L1).toString();
        const auto style = static_cast<size_t>(std::max(0, m_part.attribute("s"_L1).toInt()));
        QString value;
        while (m_part.next() && !m_part.ends("c"_L1)) {
            if (m_part.starts("v"_L1))
                value = valueOf(plainText("v"_L1), type, style);
            else if (m_part.starts("is"_L1))
                value = richText(m_part, "is"_L1);
        }
        store(record, value);
    }

    QString plainText(QLatin1String element)
    {
        QString text;
        while (m_part.next() && !m_part.ends(element)) {
            if (m_part.xml().isCharacters() && text.size() <= maxRecord)
                text += m_part.xml().text();
        }
        return text;
    }

    QString valueOf(const QString &text, const QString &type, size_t style)
    {
        if (type == "s"_L1) {
            bool isNumber = false;
            const int index = text.trimmed().toInt(&isNumber);
            return isNumber ? m_texts.at(index) : QString();
        }
        if (type == "b"_L1)
            return text.trimmed() == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type == "str"_L1)
            return unescaped(text);
        if (type.isEmpty() || type == "n"_L1)
            return shownNumber(text.trimmed(), style < m_formats.size() ? m_formats[style] : NumberFormat(),
                               m_from1904);
        return text; // errors such as #N/A, dates in ISO 8601
    }

    void store(Record &record, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (m_column >= maxColumns) {
            record.fault = record.fault == Fault::None ? Fault::TooManyColumns : record.fault;
            return;
        }
        m_characters += value.size();
        const bool tooLong = value.size() > maxCell || m_characters > maxRecord;
        if (tooLong && record.fault == Fault::None)
            record.fault = Fault::CellTooLong;
        while (record.cells.size() <= m_column)
            record.cells += u""_s;
        record.cells[m_column] = tooLong ? value.left(1'000) : value;
    }

    const std::vector<NumberFormat> m_formats;
    const bool m_from1904;
    const qint64 m_fileSize;
    WorkbookPart m_part;
    TextsReader m_texts;
    std::optional<Error> m_error;
    qint64 m_row = 0;
    qint64 m_cells = 0;
    qsizetype m_column = -1;
    qsizetype m_characters = 0;
};

} // namespace

std::unique_ptr<RecordReader> makeSheetReader(QIODevice &file, const Workbook &workbook,
                                              const SheetPart &sheet, const CancelFlag &cancel)
{
    return std::make_unique<SheetReader>(file, workbook, sheet, cancel);
}
