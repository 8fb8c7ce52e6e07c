#pragma once

#include "core/rules/rulebook.h"

#include <QAbstractTableModel>
#include <QHash>

/// The calling rules as they are in force: one row per state or country, with where it comes from and how
/// sure it is.
class RulesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RulesModel(const RuleBook &rules, QObject *parent = nullptr);

    void setRules(const RuleBook &rules);
    QString regionAt(int row) const; ///< "US-FL"; empty outside
    int rowOf(const QString &region) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RegionRule> m_rules; ///< by country, then name
    QHash<QString, QString> m_own; ///< what the operator demands, by region
};
