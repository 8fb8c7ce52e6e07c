#pragma once

#include "core/storage/leadtext.h"

#include "core/base/result.h"

/// The texts of some leads from all over the table: about how frequent something is, before it is looked for.
class SearchSample final {
public:
    /// A few milliseconds, however many leads there are.
    static Result<SearchSample> take(const QSqlDatabase &db);

    /// The part of the leads, 0 to 1, that have `text` in one of their texts; folded UTF-8.
    double shareOf(QByteArrayView text) const;
    /// The part of the leads that hold all of `needles`.
    double shareOf(const QList<leadtext::Needle> &needles) const;

private:
    template <typename Predicate> double share(Predicate predicate) const;

    QList<QByteArray> m_texts;
};
