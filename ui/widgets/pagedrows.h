#pragma once

#include <QCache>
#include <QList>

#include <functional>
#include <optional>

/// The rows of a large view: all ids in view order, and the rows around the visible ones in pages of 16, fetched when
/// they are looked at: a page more or less must not be felt. A million rows cost 8 MB. `Row` has a member `id` of type `Id`.
template<typename Id, typename Row>
class PagedRows final {
public:
    static constexpr qsizetype rowsPerPage = 16;
    static constexpr qsizetype pagesKept = 512;
    /// Gives the rows of these ids in their order; ids that are gone are left out.
    using Fetch = std::function<QList<Row>(const QList<Id> &)>;

    explicit PagedRows(Fetch fetch) : m_fetch(std::move(fetch)), m_pages(pagesKept) { }

    const QList<Id> &ids() const { return m_ids; }
    void setIds(const QList<Id> &ids)
    {
        m_ids = ids;
        m_pages.clear();
    }
    void insert(qsizetype at, const QList<Id> &ids)
    {
        QList<Id> all = m_ids.first(at);
        all += ids;
        all += m_ids.sliced(at);
        setIds(all);
    }
    void remove(qsizetype at, qsizetype count)
    {
        m_ids.remove(at, count);
        m_pages.clear();
    }

    /// Contents are fetched anew.
    void forget() { m_pages.clear(); }
    void forgetRow(qsizetype row) { m_pages.remove(row / rowsPerPage); }

    std::optional<Row> row(qsizetype row) const
    {
        const Row *const found = find(row);
        return found ? std::optional<Row>(*found) : std::nullopt;
    }
    /// The same without a copy; good until the next call.
    const Row *find(qsizetype row) const
    {
        if (row < 0 || row >= m_ids.size())
            return nullptr;
        const std::optional<Row> &found = page(row / rowsPerPage).at(row % rowsPerPage);
        return found ? &*found : nullptr;
    }

private:
    using Rows = QList<std::optional<Row>>;

    const Rows &page(qsizetype number) const
    {
        if (const Rows *known = m_pages.object(number))
            return *known;
        const QList<Id> wanted = m_ids.mid(number * rowsPerPage, rowsPerPage);
        auto *rows = new Rows(wanted.size());
        qsizetype at = 0;
        QList<Row> fetched = m_fetch(wanted);
        for (Row &found : fetched) {
            while (at < wanted.size() && wanted.at(at) != found.id)
                ++at;
            if (at < wanted.size())
                (*rows)[at++] = std::move(found);
        }
        m_pages.insert(number, rows);
        return *rows;
    }

    Fetch m_fetch;
    QList<Id> m_ids;
    mutable QCache<qsizetype, Rows> m_pages;
};
