#pragma once

#include "core/rules/rulebook.h"
#include "ui/settings/rulesmodel.h"

#include <QDialog>

/// The calling rules in force, to be read: place by place with source, version and date.
class RulesDialog final : public QDialog {
    Q_OBJECT
public:
    /// `today` decides whether the rules are old (180 days; calling-rules.md section 7).
    RulesDialog(const RuleBook &rules, const QDate &today, QWidget *parent = nullptr);

private:
    RulesModel m_model;
};
