#pragma once

#include "core/leads/csvdialect.h"

#include <QSet>

class SettingsStore;

/// Which field each column of a file holds: as chosen now, else as chosen the last time for a file of the
/// same columns.
class LayoutMemory final {
public:
    /// `store` must outlive the object.
    explicit LayoutMemory(SettingsStore &store);

    const QList<ColumnLayout> &layouts() const { return m_layouts; }
    /// Forgets what was chosen or looked up here.
    void clear();
    /// Looks up what was chosen the last time, once for the same columns; true when there is something.
    bool recall(const QStringList &columns);
    void choose(const QStringList &columns, const QList<LeadField> &fields);
    /// Somebody has chosen for these columns, now or the last time.
    bool isChosen(const QStringList &columns) const;
    /// Takes the choice for these columns back, for the next time as well once it is kept.
    void takeBack(const QStringList &columns);
    /// Keeps what was chosen for the next time.
    void keep();

private:
    SettingsStore &m_store;
    QList<ColumnLayout> m_layouts;
    QSet<QStringList> m_chosen; ///< columns
    QSet<QStringList> m_recalled; ///< columns
    QSet<QStringList> m_takenBack; ///< columns
};
