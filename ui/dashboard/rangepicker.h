#pragma once

#include "ui/dashboard/timerange.h"

#include <QObject>

class QComboBox;
class QDateEdit;
class SettingsStore;

/// The span of time in the page's header: a list, and two
/// dates where a person wants to name them. Remembered.
class RangePicker final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive the picker. `today` is what dates nobody has chosen yet begin with.
    RangePicker(SettingsStore &settings, const QDate &today, QObject *parent);

    QComboBox *kinds() const { return m_kinds; }
    QDateEdit *first() const { return m_first; }
    QDateEdit *last() const { return m_last; }
    TimeRange range() const;
    /// Shows the dates when they are what counts; once the widgets have their places.
    void showDates();

signals:
    void changed();

private:
    QDateEdit *dateEdit(const char *key, const QString &name, const QDate &fallback);
    void choose();

    SettingsStore &m_settings;
    QComboBox *m_kinds = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
};
