#pragma once

#include "core/leads/leadstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

/// Looks at every lead of a list for the worst cases of a script, in slices short enough that the window goes
/// on.
class LeadScan final : public QObject {
    Q_OBJECT
public:
    /// What a script becomes for one lead.
    struct Measure {
        qsizetype length = 0; ///< characters
        bool hasGap = false; ///< a field that the script uses is empty
    };
    using Measuring = std::function<Measure(const Lead &lead, const QStringList &columns)>;

    struct Found {
        int longest = 0; ///< 1-based position in the list; 0 = the list is empty
        qsizetype length = 0; ///< of that one
        QList<int> withGaps; ///< positions, ascending
        bool operator==(const Found &) const = default;
    };

    /// `leads` must outlive the scan.
    explicit LeadScan(LeadReader &leads, QObject *parent = nullptr);

    void start(const QList<LeadId> &ids, Measuring measuring);
    void stop();
    bool isRunning() const { return m_slice.isActive(); }

signals:
    void progressed(int looked, int all);
    void finished(const LeadScan::Found &found);

private:
    void lookAtSome();
    void lookAt(const Lead &lead, int position);
    const QStringList &columnsOf(ImportId import);

    LeadReader &m_leads;
    QList<LeadId> m_ids;
    Measuring m_measuring;
    QHash<qint64, QStringList> m_columns;
    Found m_found;
    int m_next = 0;
    QTimer m_slice;
};
