#include "core/leads/leadtags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) < 0;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

namespace leadtags {

QStringList fromText(const QString &text)
{
    QStringList tags;
    for (const QString &part : QString(text).replace(u';', u',').split(u',')) {
        const QString tag = part.simplified().left(longest).trimmed();
        if (!tag.isEmpty())
            tags.append(tag);
    }
    std::ranges::stable_sort(tags, isBefore);
    const auto repeated = std::ranges::unique(tags, isSame);
    tags.erase(repeated.begin(), repeated.end());
    return tags;
}

QString toText(const QStringList &tags)
{
    return tags.join(u", "_s);
}

} // namespace leadtags
