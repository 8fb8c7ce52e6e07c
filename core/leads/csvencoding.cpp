#include "core/leads/csvencoding.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CsvDialect", text);
}

struct Signature {
    QByteArrayView bytes;
    const char *message;
};

constexpr const char *noText =
    QT_TRANSLATE_NOOP("CsvDialect", "This file is no text. Export the leads as CSV and import that file.");
constexpr const char *webPage = QT_TRANSLATE_NOOP(
    "CsvDialect",
    "This is a web page, not a CSV file. Has the download asked for a sign-in? Export the leads as CSV.");

constexpr const char *xmlFile = QT_TRANSLATE_NOOP("CsvDialect",
                                                  "This is an XML file, which some programs call a workbook. "
                                                  "Open it in the spreadsheet program, save it as XLSX or "
                                                  "\"CSV UTF-8\", and import that file.");
constexpr const char *contactCard = QT_TRANSLATE_NOOP(
    "CsvDialect", "These are contact cards (VCF). Export the contacts as CSV instead and import that file.");

constexpr const char *jsonFile =
    QT_TRANSLATE_NOOP("CsvDialect", "This is a JSON file. Export the leads as CSV and import that file.");

const std::array signatures {
    Signature {QByteArrayView("%PDF", 4), noText},
    Signature {QByteArrayView("\x89PNG", 4), noText},
    Signature {QByteArrayView("\xFF\xD8\xFF", 3), noText},
    Signature {QByteArrayView("GIF8", 4), noText},
    Signature {QByteArrayView("\x1F\x8B", 2), noText},
    Signature {QByteArrayView("Rar!", 4), noText},
    Signature {QByteArrayView("7z\xBC\xAF", 4), noText},
    Signature {QByteArrayView("\x7F"
                              "ELF",
                              4),
               noText},
    Signature {QByteArrayView("SQLite format 3", 15), noText},
    Signature {QByteArrayView("{\\rtf", 5), noText},
    Signature {QByteArrayView("<?xml", 5), xmlFile},
    Signature {QByteArrayView("BEGIN:VCARD", 11), contactCard},
};

/// Text in front of which blanks and empty lines may stand, in lower case.
const std::array beginnings {
    Signature {QByteArrayView("<!doctype", 9), webPage}, Signature {QByteArrayView("<html", 5), webPage},
    Signature {QByteArrayView("<table", 6), webPage},    Signature {QByteArrayView("[{", 2), jsonFile},
    Signature {QByteArrayView("{\"", 2), jsonFile},
};

struct Bom {
    QByteArrayView bytes;
    const char *encoding;
};

const std::array boms {
    Bom {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    Bom {QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
    Bom {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    Bom {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
};

const Bom *bomOf(const QByteArray &head)
{
    const auto bom = std::ranges::find_if(boms, [&](const Bom &each) { return head.startsWith(each.bytes); });
    return bom == boms.end() ? nullptr : &*bom;
}

std::optional<Error> knownBinary(const QByteArray &head)
{
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes))
            return Error {Error::Kind::InvalidInput, translated(signature.message)};
    }
    QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3, 200) : head.left(200);
    start = start.simplified().toLower();
    start.replace("[ {", "[{").replace("{ \"", "{\"");
    for (const Signature &beginning : beginnings) {
        if (start.startsWith(beginning.bytes))
            return Error {Error::Kind::InvalidInput, translated(beginning.message)};
    }
    return std::nullopt;
}

bool isControl(char c)
{
    return static_cast<uchar>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != '\f';
}

/// A few stray controls are the business of their rows.
bool isFullOfControls(const QByteArray &head)
{
    constexpr qsizetype few = 8;
    const auto controls = std::ranges::count_if(head, isControl);
    return controls > few && controls * 20 > head.size();
}

/// UTF-16 without a mark: every second byte of Western text is NUL.
const char *unmarkedUtf16(const QByteArray &head)
{
    std::array<qsizetype, 2> nuls {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head.at(i) == '\0')
            ++nuls.at(static_cast<size_t>(i % 2));
    }
    const qsizetype pairs = head.size() / 2;
    if (pairs > 0 && nuls[1] * 10 > pairs * 7 && nuls[0] * 10 < pairs)
        return "UTF-16LE";
    if (pairs > 0 && nuls[0] * 10 > pairs * 7 && nuls[1] * 10 < pairs)
        return "UTF-16BE";
    return nullptr;
}

/// The last character may be torn when the head is not all of the file.
bool isUtf8(const QByteArray &head, bool isWhole)
{
    QByteArrayView view(head);
    for (int torn = 0; !isWhole && torn < 3 && !view.isEmpty() && !view.isValidUtf8(); ++torn)
        view.chop(1);
    return view.isValidUtf8();
}

/// Damage inside of UTF-8, or bytes of another encoding.
struct OddBytes {
    qsizetype odd = 0; ///< that are not UTF-8
    qsizetype proper = 0; ///< characters of several bytes that are
    qint64 firstLine = 0;
};

/// Bytes of the character at `at` when it is proper UTF-8 of several bytes; else 0.
qsizetype characterBytes(const QByteArray &head, qsizetype at)
{
    for (const qsizetype size : {2, 3, 4}) {
        if (at + size <= head.size() && QByteArrayView(head).sliced(at, size).isValidUtf8())
            return size;
    }
    return 0;
}

OddBytes oddBytesOf(const QByteArray &head)
{
    OddBytes found;
    qint64 line = 1;
    for (qsizetype at = 0; at < head.size();) {
        const char c = head.at(at);
        if (c == '\n')
            ++line;
        if (static_cast<uchar>(c) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype size = characterBytes(head, at);
        if (size > 0) {
            ++found.proper;
        } else {
            ++found.odd;
            found.firstLine = found.firstLine == 0 ? line : found.firstLine;
        }
        at += std::max<qsizetype>(1, size);
    }
    return found;
}

Result<CsvEncoding> wantedEncoding(const QByteArray &head, const QByteArray &wanted)
{
    const QStringDecoder decoder(wanted.constData());
    if (!decoder.isValid())
        return Error {Error::Kind::Misuse,
                      translated(QT_TRANSLATE_NOOP("CsvDialect",
                                                   "The encoding %1 is not known. Use UTF-8, UTF-16LE, "
                                                   "windows-1252, ISO-8859-15 or another such name."))
                          .arg(text::isolated(QString::fromUtf8(wanted)))};
    const QByteArray name = decoder.name();
    const Bom *bom = bomOf(head);
    if (name == "UTF-16")
        return CsvEncoding {bom ? bom->encoding : "UTF-16LE", bom ? static_cast<int>(bom->bytes.size()) : 0};
    return CsvEncoding {name, bom && name == bom->encoding ? static_cast<int>(bom->bytes.size()) : 0};
}

} // namespace

Result<CsvEncoding> guessEncoding(const QByteArray &head, bool isWhole, const QByteArray &wanted)
{
    if (const auto error = knownBinary(head))
        return *error;
    if (!wanted.isEmpty())
        return wantedEncoding(head, wanted);
    if (const Bom *bom = bomOf(head))
        return CsvEncoding {bom->encoding, static_cast<int>(bom->bytes.size())};
    if (const char *utf16 = unmarkedUtf16(head))
        return CsvEncoding {utf16, 0, true};
    if (isFullOfControls(head))
        return Error {Error::Kind::InvalidInput, translated(noText)};
    if (isUtf8(head, isWhole))
        return CsvEncoding {"UTF-8"};
    // Rows with damaged characters are refused by line; that is better than reading all others wrongly.
    const OddBytes found = oddBytesOf(head);
    return CsvEncoding {found.proper > found.odd ? "UTF-8" : "windows-1252", 0, true, found.firstLine};
}
