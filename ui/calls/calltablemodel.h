#pragma once

#include "core/base/changes.h"
#include "core/dialing/calllog.h"
#include "ui/widgets/pagedrows.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

/// The calls of a query, newest first, live: new calls come in at the top and rows change where they are. Bursts of
/// changes are gathered for 150 ms; answers to an older query are dropped.
class CallTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, InkRole };

    /// Both must outlive the model; `reader` belongs to this thread.
    CallTableModel(CallReader &reader, Changes &changes, QObject *parent = nullptr);

    void setQuery(const CallQuery &query);
    const CallQuery &query() const { return m_query; }

    std::optional<Attempt> call(int row) const { return m_rows.row(row); }
    AttemptId idAt(int row) const { return m_rows.ids().value(row); }
    /// -1 when it is not among the rows.
    int rowOf(AttemptId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// An answer has arrived, changed or not.
    void loaded();
    void failed(const Error &error);

private:
    bool isLoading() const { return m_asked != m_answered; }
    void refresh();
    void ask();
    void takeAnswer(quint64 ticket, bool another, const Result<QList<AttemptId>> &found);
    void reset(const QList<AttemptId> &ids);
    void merge(const QList<AttemptId> &ids);
    void insertMissing(const QList<AttemptId> &ids);
    void showChanged();

    CallReader &m_reader;
    CallQuery m_query;
    PagedRows<AttemptId, Attempt> m_rows;
    QSet<qint64> m_changed; ///< attempts that moved on since the last look
    QTimer m_refresh;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_askAgain = false;
    bool m_anotherQuery = true;
};
