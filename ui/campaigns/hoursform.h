#pragma once

#include "core/rules/hours.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QTimeEdit;

/// When a campaign calls: the hours of the week, of the weekend, on holidays, and its first and last day.
class HoursForm final : public QWidget {
    Q_OBJECT
public:
    /// `anyHoursAllowed` offers "at any hour".
    explicit HoursForm(bool anyHoursAllowed, QWidget *parent = nullptr);

    /// Inputs for the form to place: of the week, and of everything else.
    QWidget *week() const { return m_week; }
    QWidget *rest() const { return m_rest; }

    void setHours(const CampaignHours &hours);
    /// Days that were set apart stay so while the hours of Monday are not touched.
    CampaignHours hours() const;
    QString weekHelp() const; ///< what the hours of the week mean
    /// What is wrong with the hours of the week, and with the days; empty when nothing is.
    QString weekFault() const;
    QString daysFault() const;

signals:
    void weekChanged();
    void restChanged();

private:
    /// A day of its own: open or not, from, to.
    struct Span {
        QCheckBox *open = nullptr;
        QTimeEdit *from = nullptr;
        QTimeEdit *to = nullptr;
        QWidget *row = nullptr;
    };
    struct Bound {
        QCheckBox *set = nullptr;
        QDateEdit *date = nullptr;
        QWidget *row = nullptr;
    };

    void createWeek(bool anyHoursAllowed);
    void createRest();
    Span makeSpan(const QString &name, const QString &objectName);
    Bound makeBound(const QString &name, const QString &objectName);
    void setSpan(const Span &span, const DayHours &hours, const DayHours &otherwise);
    DayHours spanOf(const Span &span) const;
    void showAny(bool any);

    CampaignHours m_before;
    QWidget *m_week = nullptr;
    QWidget *m_rest = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QCheckBox *m_any = nullptr;
    Span m_saturday;
    Span m_sunday;
    QCheckBox *m_holidays = nullptr;
    Bound m_first;
    Bound m_last;
};
