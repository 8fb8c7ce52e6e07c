#include "core/prompts/nearestname.h"

#include <algorithm>
#include <vector>

namespace {

/// Longer words are not names of ours; comparing them would cost without helping.
constexpr qsizetype longestWord = 64;

/// Slips between two words: a letter too many, missing, other, or two swapped.
int slips(const QString &a, const QString &b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < columns; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const int cost = a.at(i - 1) == b.at(k - 1) ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(k - 2) && a.at(i - 2) == b.at(k - 1))
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

/// Letters that both words have at their beginnings and at their ends.
qsizetype kept(const QString &a, const QString &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype first = 0;
    while (first < most && a.at(first) == b.at(first))
        ++first;
    qsizetype last = 0;
    while (last < most - first && a.at(a.size() - 1 - last) == b.at(b.size() - 1 - last))
        ++last;
    return first + last;
}

} // namespace

QString nearestName(const QString &word, const QStringList &known)
{
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    QString best;
    qsizetype mostKept = 0;
    int fewest = static_cast<int>(std::max<qsizetype>(1, word.size() / 3)) + 1;
    const QString wanted = word.toLower();
    for (const QString &name : known) {
        if (name.size() > longestWord)
            continue;
        const int distance = slips(wanted, name.toLower());
        const qsizetype alike = kept(wanted, name.toLower());
        if (distance < fewest || (distance == fewest && !best.isEmpty() && alike > mostKept)) {
            fewest = distance;
            mostKept = alike;
            best = name;
        }
    }
    return best;
}
