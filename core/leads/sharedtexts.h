#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// The texts that cells of a workbook share, packed as UTF-8: a million of them in little more than their
/// bytes.
class SharedTexts final {
public:
    /// False when all texts together would take more than 96 MiB, or there are more than 4 million.
    bool add(const QString &text);
    /// Empty when there is none of that number.
    QString at(qsizetype index) const;
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends;
};
