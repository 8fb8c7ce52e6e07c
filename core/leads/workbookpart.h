#pragma once

#include "core/base/result.h"
#include "core/leads/cappeddevice.h"

#include <QXmlStreamReader>

#include <memory>

/// One XML file of a workbook's archive, read token by token under limits: bytes unpacked, bytes of one
/// token, depth. A document type is refused, so that no entities unfold.
class WorkbookPart final {
public:
    /// `file` holds the archive and must outlive the part. Several parts may be read in turns.
    WorkbookPart(QIODevice &file, const QString &name, qint64 mostBytes, const CancelFlag &cancel);
    ~WorkbookPart();

    /// The next token; false at the end and after an error.
    bool next();
    QXmlStreamReader &xml() { return m_xml; }
    bool starts(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool ends(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    QStringView attribute(QLatin1String name) const;

    const std::optional<Error> &error() const { return m_error; }
    /// How much of the part was read, 0 to 1.
    double progress() const;

private:
    bool fail();

    struct Archive;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<CappedDevice> m_device;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    std::optional<Error> m_error;
    qint64 m_size = 0;
    int m_depth = 0;
};

/// Names of the files in the archive; empty when it is none or holds more than 10,000.
QStringList archiveNames(QIODevice &file);
/// The first bytes of one of its files; empty when there is none of that name.
QByteArray archiveBytes(QIODevice &file, const QString &name, qint64 most);
