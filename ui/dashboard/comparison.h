#pragma once

#include "core/metrics/dashboardreader.h"

#include <QHash>
#include <QObject>

class ChartCard;
class IntervalPlot;
class QComboBox;
class SettingsStore;

/// Scripts, lists or caller numbers side by side: a rate of each with its interval and its number of calls.
/// What is compared is chosen in the card and remembered.
class Comparison final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive the object.
    Comparison(SettingsStore &settings, QObject *parent);

    ChartCard *card() const { return m_card; }
    /// Script names with their titles; what has none is shown by its name.
    void setScriptTitles(const QHash<QString, QString> &titles);
    void setCounts(const DashboardCounts &counts, const DashboardScope &scope);

private:
    /// `entries`: code for the settings, text for the person.
    QComboBox *choice(const char *key, const QString &name,
                      const QList<std::pair<QString, QString>> &entries);
    void showRows();

    SettingsStore &m_settings;
    IntervalPlot *m_plot = nullptr;
    ChartCard *m_card = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_rate = nullptr;
    DashboardCounts m_counts;
    DashboardScope m_scope;
    QHash<QString, QString> m_titles; ///< of scripts, by name
};
