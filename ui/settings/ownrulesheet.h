#pragma once

#include "core/rules/ownrules.h"

#include <QDialog>

class PlainLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// Narrows the rule of one place. What would loosen it is refused with the reason; every change is signed and
/// kept.
class OwnRuleSheet final : public QDialog {
    Q_OBJECT
public:
    /// `shipped` is the rule as it came with the program, `own` what the operator demands so far.
    OwnRuleSheet(const RegionRule &shipped, const OwnRule &own, QWidget *parent = nullptr);

signals:
    void ruleChosen(const OwnRule &rule, const QString &reason);

private:
    struct DayField {
        QLineEdit *edit = nullptr;
        std::optional<DayHours> OwnRule::*value = nullptr;
    };
    struct NumberField {
        QSpinBox *box = nullptr;
        int OwnRule::*value = nullptr;
    };
    void createFields();
    void createLayout();
    void addDay(const QString &name, const QString &objectName, std::optional<DayHours> OwnRule::*value,
                const DayHours &shipped);
    void addNumber(const QString &name, const QString &objectName, int OwnRule::*value, int most);
    void check();

    RegionRule m_shipped;
    OwnRule m_own;
    QList<std::pair<QString, QWidget *>> m_rows;
    QList<DayField> m_days;
    QList<NumberField> m_numbers;
    QCheckBox *m_holidays = nullptr;
    QCheckBox *m_sales = nullptr;
    QCheckBox *m_closed = nullptr;
    QLineEdit *m_reason = nullptr;
    PlainLabel *m_note = nullptr;
    QPushButton *m_accept = nullptr;
};
