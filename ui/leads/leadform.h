#pragma once

#include "core/leads/leadvalues.h"

#include <QHash>
#include <QWidget>

class PlainLabel;
class QGridLayout;
class QLineEdit;

/// The fields of a lead that a person may change, each with its fault below it.
class LeadForm final : public QWidget {
    Q_OBJECT
public:
    /// Which telephone numbers are taken, and from which country they are without a country code.
    struct Rules {
        QString country = QStringLiteral("US");
        NumberPolicy numbers;
    };
    explicit LeadForm(QWidget *parent = nullptr);

    void setLead(const Lead &lead, const Rules &rules);
    /// The checked values of all fields; nothing when one has a fault, which is shown and has the focus then.
    std::optional<LeadValues> values();
    /// Shows what the store had against a field, or, without one, below the number.
    void showFault(LeadField field, const QString &message);
    QLineEdit *edit(LeadField field) const { return m_edits.value(field); }

signals:
    /// Return was pressed in a field.
    void submitted();

private:
    void addField(QGridLayout &grid, LeadField field);

    Rules m_rules;
    QHash<LeadField, QLineEdit *> m_edits;
    QHash<LeadField, PlainLabel *> m_faults;
};
