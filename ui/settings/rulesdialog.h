#pragma once

#include "core/rules/rulebook.h"
#include "ui/settings/openingsheet.h"
#include "ui/settings/rulesmodel.h"

#include <QDialog>

class PlainLabel;
class QPushButton;
class QTableView;

/// The calling rules in force, place by place with source, version and date. They can be made stricter, never
/// looser; a place that is blocked for sales is opened for one campaign with a written reason.
class RulesDialog final : public QDialog {
    Q_OBJECT
public:
    /// `today` decides whether the rules are old (180 days; calling-rules.md section 7).
    RulesDialog(const RuleBook &rules, const QDate &today, QWidget *parent = nullptr);

    /// After a change: the place that is selected stays.
    void setRules(const RuleBook &rules);
    void setCampaigns(const QList<NamedCampaign> &campaigns, const QList<SalesOpening> &openings);
    void showProblem(const QString &problem);

signals:
    /// All own rules, with the changed one; the reason is given.
    void ownRulesChosen(const QList<OwnRule> &rules, const QString &reason);
    void openRequested(CampaignId campaign, const QString &region, const QString &reason);
    void closeRequested(CampaignId campaign, const QString &region);
    void logRequested();

private:
    void createLayout();
    void showVersion();
    void showActions();
    void narrow();
    void openForCampaign();
    QString chosenRegion() const;

    RuleBook m_rules;
    QDate m_today;
    RulesModel m_model;
    QList<NamedCampaign> m_campaigns;
    QList<SalesOpening> m_openings;
    PlainLabel *m_version = nullptr;
    PlainLabel *m_warning = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_narrow = nullptr;
    QPushButton *m_open = nullptr;
};
