#pragma once

#include "app/station/datastore.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QPointer>

class RulesDialog;
class SettingsPage;
class StopListPage;

/// Connects what people decide about rules, registry checks and evidence with what stores it.
class RuleLink final : public QObject {
    Q_OBJECT
public:
    /// All must outlive the link.
    RuleLink(DataStore &data, MainWindow &window, SettingsPage &settings, StopListPage &stopList);

private:
    void showRules();
    void connectRules(RulesDialog &dialog);
    void refreshRules();
    void showLog();
    void askRegistry(const QString &source);
    void saveEvidence(const PhoneNumber &number, const QString &fileName);
    void warn();
    template <typename T> void afterwards(const QFuture<Result<T>> &done);

    DataStore &m_data;
    MainWindow &m_window;
    QString m_user;
    QPointer<RulesDialog> m_dialog;
};
