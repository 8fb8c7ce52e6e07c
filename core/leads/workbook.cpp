#include "core/leads/workbook.h"

#include "core/leads/workbookpart.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDescriptionBytes = 16 * 1'024 * 1'024;
constexpr qsizetype mostSheets = 1'000;
constexpr size_t mostStyles = 65'536;

Error invalid(const char *message)
{
    return {Error::Kind::InvalidInput, QCoreApplication::translate("Workbook", message)};
}

/// Archives that are no workbook we read, told by a name they hold.
struct OtherArchive {
    QLatin1String part;
    const char *message;
};

constexpr std::array otherArchives {
    OtherArchive {"xl/workbook.bin"_L1,
                  QT_TRANSLATE_NOOP("Workbook",
                                    "This is a binary workbook (XLSB). Open it in the spreadsheet program, "
                                    "save it as XLSX or \"CSV UTF-8\", and import that file.")},
    OtherArchive {"Index/Document.iwa"_L1,
                  QT_TRANSLATE_NOOP(
                      "Workbook",
                      "This is a Numbers or Pages document. Export it as CSV or Excel workbook, and import "
                      "that file.")},
    OtherArchive {
        "word/document.xml"_L1,
        QT_TRANSLATE_NOOP("Workbook",
                          "This is a text document, not a list of leads. Export the leads as CSV or "
                          "XLSX and import that file.")},
    OtherArchive {"ppt/presentation.xml"_L1,
                  QT_TRANSLATE_NOOP("Workbook",
                                    "This is a presentation, not a list of leads. Export the leads as CSV or "
                                    "XLSX and import that file.")},
};

constexpr const char *openDocument = QT_TRANSLATE_NOOP(
    "Workbook",
    "This is an OpenDocument file (ODS). Open it in the spreadsheet program, save it as XLSX or "
    "\"CSV UTF-8\", and import that file.");
constexpr const char *plainArchive = QT_TRANSLATE_NOOP(
    "Workbook", "This is an archive (ZIP). Unpack it and import the CSV or XLSX file that is inside.");
constexpr const char *oldWorkbook = QT_TRANSLATE_NOOP(
    "Workbook",
    "This is a workbook in the old format (XLS). Open it in the spreadsheet program, save it as XLSX "
    "or \"CSV UTF-8\", and import that file.");
constexpr const char *encrypted = QT_TRANSLATE_NOOP(
    "Workbook", "The workbook is protected by a password. Save it without one and import that file.");
constexpr const char *otherOffice = QT_TRANSLATE_NOOP(
    "Workbook",
    "This is an Office file without a table. Export the leads as CSV or XLSX and import that "
    "file.");
constexpr const char *damagedArchive = QT_TRANSLATE_NOOP(
    "Workbook", "The workbook is damaged or was not copied completely. Copy or export it again.");
constexpr const char *noSheet =
    QT_TRANSLATE_NOOP("Workbook", "The workbook holds no sheet with cells. Is it the right file?");

constexpr QByteArrayView zipMagic("PK\x03\x04", 4);
constexpr QByteArrayView emptyZipMagic("PK\x05\x06", 4);
constexpr QByteArrayView oleMagic("\xD0\xCF\x11\xE0", 4);

/// The entry names of a compound file are UTF-16.
bool namesEntry(const QByteArray &bytes, QLatin1String name)
{
    QByteArray wanted;
    for (const char c : QByteArrayView(name.data(), name.size())) {
        wanted += c;
        wanted += '\0';
    }
    return bytes.contains(wanted);
}

Error oldOfficeFile(QIODevice &file)
{
    constexpr qint64 directoryField = 48;
    constexpr qint64 sector = 512;
    file.seek(0);
    const QByteArray head = file.read(sector);
    const auto byteAt = [&](qint64 at) { return static_cast<qint64>(static_cast<uchar>(head.at(at))); };
    qint64 directory = 0;
    for (int i = 3; head.size() == sector && i >= 0; --i)
        directory = directory * 256 + byteAt(directoryField + i);
    file.seek((directory + 1) * sector);
    const QByteArray entries = file.read(8 * sector);
    if (namesEntry(entries, "EncryptedPackage"_L1))
        return invalid(encrypted);
    const bool isWorkbook = namesEntry(entries, "Workbook"_L1) || namesEntry(entries, "Book"_L1);
    return invalid(isWorkbook ? oldWorkbook : otherOffice);
}

Error otherArchive(QIODevice &file, const QStringList &names)
{
    if (names.isEmpty())
        return invalid(damagedArchive);
    for (const OtherArchive &other : otherArchives) {
        if (names.contains(other.part))
            return invalid(other.message);
    }
    const bool isOpenDocument =
        archiveBytes(file, u"mimetype"_s, 100).startsWith("application/vnd.oasis.opendocument");
    return invalid(isOpenDocument ? openDocument : plainArchive);
}

/// Targets are relative to the folder of the part that names them, or start at the root with a slash.
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            path += step;
    }
    return path.join(u'/');
}

struct Relation {
    QString type; ///< last word of the type
    QString part;
};
using Relations = QMap<QString, Relation>;

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash);
}

/// What `part` refers to, by id; empty name = the archive itself.
Result<Relations> relationsOf(QIODevice &file, const QString &part, const CancelFlag &cancel)
{
    const QString folder = folderOf(part);
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s
        + part.mid(part.lastIndexOf(u'/') + 1) + u".rels"_s;
    Relations relations;
    WorkbookPart reader(file, name, mostDescriptionBytes, cancel);
    while (reader.next()) {
        if (!reader.starts("Relationship"_L1))
            continue;
        const QString type = reader.attribute("Type"_L1).toString();
        relations.insert(reader.attribute("Id"_L1).toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1),
                          resolved(folder, reader.attribute("Target"_L1).toString())});
    }
    if (reader.error())
        return *reader.error();
    return relations;
}

QString partOfType(const Relations &relations, QLatin1String type)
{
    const auto found =
        std::ranges::find_if(relations, [&](const Relation &each) { return each.type == type; });
    return found == relations.end() ? QString() : found->part;
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

Result<Workbook> readSheets(QIODevice &file, const QString &part, const Relations &relations,
                            const CancelFlag &cancel)
{
    Workbook workbook;
    WorkbookPart reader(file, part, mostDescriptionBytes, cancel);
    while (reader.next()) {
        if (reader.starts("workbookPr"_L1))
            workbook.from1904 = isTrue(reader.attribute("date1904"_L1));
        if (!reader.starts("sheet"_L1) || workbook.sheets.size() >= mostSheets)
            continue;
        const Relation sheet = relations.value(reader.attribute("id"_L1).toString());
        if (sheet.type == "worksheet"_L1)
            workbook.sheets += SheetPart {reader.attribute("name"_L1).toString(), sheet.part,
                                          reader.attribute("state"_L1).startsWith("hidden"_L1)
                                              || reader.attribute("state"_L1) == "veryHidden"_L1};
    }
    if (reader.error())
        return *reader.error();
    if (workbook.sheets.isEmpty())
        return invalid(noSheet);
    return workbook;
}

/// A file without styles, or with styles nobody can read, still has its cells.
std::vector<NumberFormat> readFormats(QIODevice &file, const QString &part, const CancelFlag &cancel)
{
    std::vector<NumberFormat> formats;
    QHash<int, NumberFormat> own;
    bool inCells = false;
    WorkbookPart reader(file, part, mostDescriptionBytes, cancel);
    while (reader.next() && formats.size() < mostStyles) {
        if (reader.starts("numFmt"_L1))
            own.insert(reader.attribute("numFmtId"_L1).toInt(),
                       numberFormatOf(reader.attribute("formatCode"_L1).toString()));
        else if (reader.starts("cellXfs"_L1))
            inCells = true;
        else if (reader.ends("cellXfs"_L1))
            break;
        else if (inCells && reader.starts("xf"_L1)) {
            const int id = reader.attribute("numFmtId"_L1).toInt();
            formats.push_back(own.contains(id) ? own.value(id) : builtInNumberFormat(id));
        }
    }
    return formats;
}

} // namespace

const SheetPart *Workbook::sheet(const QString &name) const
{
    const auto wanted = std::ranges::find_if(sheets, [&](const SheetPart &each) {
        return name.isEmpty() ? !each.isHidden : each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (wanted != sheets.end())
        return &*wanted;
    return name.isEmpty() && !sheets.isEmpty() ? &sheets.front() : nullptr;
}

QStringList Workbook::sheetNames() const
{
    QStringList names;
    for (const SheetPart &each : sheets)
        names += each.name;
    return names;
}

bool looksLikeWorkbook(const QByteArray &head)
{
    return head.startsWith(zipMagic) || head.startsWith(emptyZipMagic) || head.startsWith(oleMagic);
}

Result<Workbook> openWorkbook(QIODevice &file, const CancelFlag &cancel)
{
    file.seek(0);
    if (file.peek(oleMagic.size()) == oleMagic)
        return oldOfficeFile(file);
    const QStringList names = archiveNames(file);
    if (!names.contains("_rels/.rels"_L1, Qt::CaseInsensitive)
        || names.filter(u"xl/workbook"_s, Qt::CaseInsensitive).filter(u".xml"_s).isEmpty())
        return otherArchive(file, names);
    const auto roots = relationsOf(file, {}, cancel);
    if (!roots)
        return roots.error();
    const QString part = partOfType(*roots, "officeDocument"_L1);
    const auto relations = relationsOf(file, part, cancel);
    if (!relations)
        return relations.error();
    auto workbook = readSheets(file, part, *relations, cancel);
    if (!workbook)
        return workbook.error();
    workbook->textsPart = partOfType(*relations, "sharedStrings"_L1);
    if (const QString styles = partOfType(*relations, "styles"_L1); !styles.isEmpty())
        workbook->formats = readFormats(file, styles, cancel);
    return workbook;
}
