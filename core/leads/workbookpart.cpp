#include "core/leads/workbookpart.h"

#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostTokenBytes = 4 * 1'024 * 1'024;
constexpr int mostDepth = 64;
constexpr int mostEntries = 10'000;

Error invalid(const char *message)
{
    return {Error::Kind::InvalidInput, QCoreApplication::translate("Workbook", message)};
}

Error damaged()
{
    return invalid(QT_TRANSLATE_NOOP(
        "Workbook",
        "The workbook is damaged. Open it in the spreadsheet program, save it under a new name, and import "
        "that file."));
}

Error tooLarge()
{
    return invalid(QT_TRANSLATE_NOOP(
        "Workbook",
        "The workbook is too large when unpacked. Save the sheet with the leads as \"CSV UTF-8\", "
        "or split it, and import that file."));
}

Error protectedByPassword()
{
    return invalid(
        QT_TRANSLATE_NOOP("Workbook",
                          "The workbook is protected by a password. Save it without one and import "
                          "that file."));
}

} // namespace

struct WorkbookPart::Archive {
    QuaZip zip;
    QuaZipFile file;

    explicit Archive(QIODevice &device)
        : zip(&device)
        , file(&zip)
    {
        zip.setAutoClose(false);
    }
};

WorkbookPart::WorkbookPart(QIODevice &file, const QString &name, qint64 mostBytes, const CancelFlag &cancel)
    : m_archive(std::make_unique<Archive>(file))
{
    QuaZip &zip = m_archive->zip;
    QuaZipFileInfo64 info;
    if (!zip.open(QuaZip::mdUnzip) || zip.getEntriesCount() > mostEntries
        || !zip.setCurrentFile(name, QuaZip::csInsensitive) || !zip.getCurrentFileInfo(&info)) {
        m_error = damaged();
    } else if ((info.flags & 1) != 0) {
        m_error = protectedByPassword();
    } else if (info.uncompressedSize > static_cast<quint64>(mostBytes)) {
        m_error = tooLarge();
    } else if (!m_archive->file.open(QIODevice::ReadOnly)) {
        m_error = damaged();
    }
    if (m_error)
        return;
    m_size = static_cast<qint64>(info.uncompressedSize);
    m_device = std::make_unique<CappedDevice>(m_archive->file, mostBytes, mostTokenBytes, cancel);
    m_xml.setDevice(m_device.get());
}

WorkbookPart::~WorkbookPart() = default;

bool WorkbookPart::next()
{
    if (m_error || m_xml.atEnd())
        return false;
    m_xml.readNext();
    m_device->mark();
    if (m_xml.hasError() || m_device->stop() != CappedDevice::Stop::None)
        return fail();
    if (m_xml.isStartElement()) {
        m_attributes = m_xml.attributes();
        ++m_depth;
    } else if (m_xml.isEndElement()) {
        --m_depth;
    }
    return (m_depth > mostDepth || m_xml.isDTD()) ? fail() : !m_xml.atEnd();
}

bool WorkbookPart::fail()
{
    switch (m_device->stop()) {
    case CappedDevice::Stop::Cancelled:
        m_error =
            Error {Error::Kind::Cancelled,
                   QCoreApplication::translate("Workbook", "The reading was canceled. Nothing was stored.")};
        break;
    case CappedDevice::Stop::TooLarge:
    case CappedDevice::Stop::TokenTooLarge:
        m_error = tooLarge();
        break;
    default:
        m_error = damaged();
        m_error->detail = m_xml.errorString();
    }
    return false;
}

QStringView WorkbookPart::attribute(QLatin1String name) const
{
    const auto found = std::ranges::find_if(
        m_attributes, [&](const QXmlStreamAttribute &each) { return each.name() == name; });
    return found == m_attributes.end() ? QStringView() : found->value();
}

double WorkbookPart::progress() const
{
    if (!m_device || m_size <= 0)
        return 0;
    return std::min(1.0, static_cast<double>(m_device->bytesRead()) / static_cast<double>(m_size));
}

QStringList archiveNames(QIODevice &file)
{
    QuaZip zip(&file);
    zip.setAutoClose(false);
    if (!zip.open(QuaZip::mdUnzip) || zip.getEntriesCount() > mostEntries)
        return {};
    return zip.getFileNameList();
}

QByteArray archiveBytes(QIODevice &file, const QString &name, qint64 most)
{
    QuaZip zip(&file);
    zip.setAutoClose(false);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name, QuaZip::csInsensitive))
        return {};
    QuaZipFile entry(&zip);
    return entry.open(QIODevice::ReadOnly) ? entry.read(most) : QByteArray();
}
