#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

/// Writes small XLSX files for tests, part by part, so that each part can be wrong.
class WorkbookFile {
public:
    QMap<QString, QByteArray> parts;

    WorkbookFile()
    {
        parts[QStringLiteral("[Content_Types].xml")] = "<Types/>";
        parts[QStringLiteral("_rels/.rels")] = relations({{"rId1", "officeDocument", "xl/workbook.xml"}});
    }

    struct Relation {
        QByteArray id;
        QByteArray type;
        QByteArray target;
    };

    static QByteArray relations(const QList<Relation> &all)
    {
        QByteArray xml =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        for (const Relation &each : all)
            xml += "<Relationship Id=\"" + each.id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + each.type
                + "\" Target=\"" + each.target + "\"/>";
        return xml + "</Relationships>";
    }

    /// `rows` is what stands inside of `sheetData`.
    void addSheet(const QByteArray &name, const QByteArray &rows, const QByteArray &attributes = {})
    {
        const QByteArray number = QByteArray::number(++m_sheets);
        m_relations += {"rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"};
        m_sheetList += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\" "
            + attributes + "/>";
        parts[QString::fromLatin1("xl/worksheets/sheet" + number + ".xml")] =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + rows + "</sheetData></worksheet>";
    }

    /// Rows of inline strings.
    static QByteArray inlineRows(const QList<QStringList> &table)
    {
        QByteArray xml;
        for (const QStringList &row : table) {
            xml += "<row>";
            for (const QString &cell : row)
                xml += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cell.toHtmlEscaped().toUtf8()
                    + "</t></is></c>";
            xml += "</row>";
        }
        return xml;
    }

    void setTexts(const QByteArray &items)
    {
        m_relations += {"rIdT", "sharedStrings", "sharedStrings.xml"};
        parts[QStringLiteral("xl/sharedStrings.xml")] =
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + items + "</sst>";
    }

    void setStyles(const QByteArray &xml)
    {
        m_relations += {"rIdS", "styles", "styles.xml"};
        parts[QStringLiteral("xl/styles.xml")] =
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + xml
            + "</styleSheet>";
    }

    void setProperties(const QByteArray &xml) { m_properties = xml; }

    /// False when the file cannot be written.
    bool save(const QString &fileName)
    {
        if (m_sheets > 0) {
            parts[QStringLiteral("xl/workbook.xml")] =
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + m_properties + "<sheets>" + m_sheetList + "</sheets></workbook>";
            parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = relations(m_relations);
        }
        return write(fileName);
    }

    /// Only the parts that were put in.
    bool write(const QString &fileName) const
    {
        QuaZip zip(fileName);
        if (!zip.open(QuaZip::mdCreate))
            return false;
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            QuaZipFile file(&zip);
            if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.key()))
                || file.write(part.value()) != part.value().size())
                return false;
            file.close();
        }
        zip.close();
        return zip.getZipError() == ZIP_OK;
    }

private:
    int m_sheets = 0;
    QByteArray m_sheetList;
    QByteArray m_properties;
    QList<Relation> m_relations;
};
