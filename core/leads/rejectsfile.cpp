#include "core/leads/rejectsfile.h"

#include "core/base/text.h"
#include "core/leads/resultcolumns.h"

#include <QCoreApplication>

namespace {

QStringList storable(QStringList cells)
{
    for (QString &cell : cells)
        cell = text::storable(cell);
    return cells;
}

} // namespace

RejectsFile::RejectsFile(const QString &fileName, const ImportLayout &layout)
    : m_layout(layout)
    , m_file(fileName)
    , m_writer(m_file)
{
}

Error RejectsFile::failed() const
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("LeadImport",
                                        "The file for refused rows %1 cannot be written: %2. Choose "
                                        "another place for it.")
                .arg(text::isolated(m_file.fileName()), m_file.errorString())};
}

Result<Done> RejectsFile::open()
{
    if (!isWanted())
        return Done {};
    if (!m_file.open(QIODevice::WriteOnly)
        || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || !m_writer.write(storable(m_layout.fileColumns + ResultColumns::rejectNames())))
        return failed();
    return Done {};
}

Result<Done> RejectsFile::write(const QList<RejectedRow> &rows)
{
    if (!isWanted())
        return Done {};
    for (const RejectedRow &row : rows) {
        const qsizetype width = m_layout.fileColumns.size();
        QStringList cells = row.cells.mid(0, width);
        cells.resize(width);
        cells += {QString::number(row.line), row.reason};
        cells += row.cells.mid(width);
        if (!m_writer.write(storable(cells)))
            return failed();
    }
    return Done {};
}

Result<Done> RejectsFile::commit()
{
    if (!isWanted() || m_file.commit())
        return Done {};
    return failed();
}
