#pragma once

#include "core/base/changes.h"
#include "core/dialing/calldesk.h"
#include "ui/widgets/pagedrows.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

/// The calls of a filter in an order of one's choice, live: calls come, go and move one by one, so that
/// selection and scroll position survive. All ids are held, and the rows around the visible ones. Bursts of
/// changes are gathered; answers to an older filter are dropped. While it is not active it asks for nothing.
class CallTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, InkRole };

    /// Both must outlive the model; `reader` belongs to this thread.
    CallTableModel(CallDeskReader &reader, Changes &changes, QObject *parent = nullptr);

    void setFilter(const CallFilter &filter);
    const CallFilter &filter() const { return m_filter; }
    /// False while nobody looks: changes are noted, and asked about with the next `setActive(true)`.
    void setActive(bool active);
    /// This call stays among the rows even when it matches no longer, so that it does not vanish under the
    /// reader's eyes.
    void setKept(AttemptId call);

    std::optional<DeskCall> call(int row) const { return m_rows.row(row); }
    AttemptId idAt(int row) const { return m_rows.ids().value(row); }
    /// -1 when it is not among the rows.
    int rowOf(AttemptId id) const { return static_cast<int>(m_rows.ids().indexOf(id)); }
    const QList<AttemptId> &ids() const { return m_rows.ids(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// An answer has arrived, changed or not.
    void loaded();
    void failed(const Error &error);

private:
    bool isLoading() const { return m_asked != m_answered; }
    void noteChange(AttemptId call);
    void refresh();
    void ask();
    void takeAnswer(quint64 ticket, bool another, const Result<QList<AttemptId>> &found);
    bool hasChangedBox(AttemptId call) const;
    QList<AttemptId> withKept(const QList<AttemptId> &found);
    void reset(const QList<AttemptId> &ids);
    void merge(const QList<AttemptId> &ids);
    void removeMissing(const QSet<AttemptId> &present, qsizetype from, qsizetype end);
    void reorder(const QList<AttemptId> &ids);
    void insertMissing(const QList<AttemptId> &ids);
    void showChanged();

    CallDeskReader &m_reader;
    CallFilter m_filter;
    CallSort m_sort = CallSort::Started;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    PagedRows<AttemptId, DeskCall> m_rows;
    QSet<AttemptId> m_changed; ///< calls that moved on since the last look
    QTimer m_refresh;
    QElapsedTimer m_sinceAsked;
    AttemptId m_kept {};
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_active = true;
    bool m_isStale = false;
    bool m_askAgain = false;
    bool m_anotherQuery = true;
};
