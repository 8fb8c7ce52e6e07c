#include "core/prompts/textdifference.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using Kind = DifferenceLine::Kind;

namespace {

/// Cells of the table of common lines: 16 MB.
constexpr qsizetype largestTable = 4'000'000;

/// Lengths of the longest common beginnings, from the end: cell (i, j) is about before[i...] and after[j...].
class CommonLines final {
public:
    CommonLines(const QStringList &before, const QStringList &after)
        : m_columns(static_cast<size_t>(after.size()) + 1)
        , m_lengths((static_cast<size_t>(before.size()) + 1) * m_columns)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) =
                    before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int &at(qsizetype i, qsizetype j)
    {
        return m_lengths[static_cast<size_t>(i) * m_columns + static_cast<size_t>(j)];
    }

private:
    size_t m_columns;
    std::vector<int> m_lengths;
};

class Comparison final {
public:
    Comparison(const QString &before, const QString &after)
        : m_before(before.split(u'\n'))
        , m_after(after.split(u'\n'))
    {
    }

    QList<DifferenceLine> lines()
    {
        const qsizetype shorter = std::min(m_before.size(), m_after.size());
        qsizetype head = 0;
        while (head < shorter && m_before.at(head) == m_after.at(head))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head
               && m_before.at(m_before.size() - 1 - tail) == m_after.at(m_after.size() - 1 - tail))
            ++tail;
        keep(head);
        compare(m_before.size() - tail, m_after.size() - tail);
        keep(tail);
        return m_lines;
    }

private:
    void keep(qsizetype count)
    {
        for (; count > 0; --count) {
            m_lines.append({Kind::Same, m_before.at(m_i), int(m_i) + 1, int(m_j) + 1});
            ++m_i;
            ++m_j;
        }
    }
    void remove()
    {
        m_lines.append({Kind::Removed, m_before.at(m_i), int(m_i) + 1, 0});
        ++m_i;
    }
    void add()
    {
        m_lines.append({Kind::Added, m_after.at(m_j), 0, int(m_j) + 1});
        ++m_j;
    }

    void compare(qsizetype endBefore, qsizetype endAfter)
    {
        const qsizetype i = m_i;
        const qsizetype j = m_j;
        if ((endBefore - i) * (endAfter - j) <= largestTable) {
            CommonLines common(m_before.sliced(i, endBefore - i), m_after.sliced(j, endAfter - j));
            while (m_i < endBefore && m_j < endAfter) {
                if (m_before.at(m_i) == m_after.at(m_j))
                    keep(1);
                else if (common.at(m_i - i + 1, m_j - j) >= common.at(m_i - i, m_j - j + 1))
                    remove();
                else
                    add();
            }
        }
        while (m_i < endBefore)
            remove();
        while (m_j < endAfter)
            add();
    }

    QStringList m_before;
    QStringList m_after;
    QList<DifferenceLine> m_lines;
    qsizetype m_i = 0;
    qsizetype m_j = 0;
};

} // namespace

QList<DifferenceLine> lineDifference(const QString &before, const QString &after)
{
    return Comparison(before, after).lines();
}
