#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

/// What a process of ours does first: files 0600, no core files in release builds, SIGPIPE and SIGXFSZ ignored.
void hardenProcess();

/// The variables of contract.md section 2, taken from the process environment; secrets are unset there right
/// away. `envFile` (`--env FILE`, may be empty) fills what the environment does not set. Kinds as readEnvFile.
Result<QMap<QString, QString>> mergedEnvironment(const QString &envFile);
/// Who works with the program, as the system knows them; signs what is decided by hand.
QString operatorName();

/// Ctrl-C, SIGTERM and the end of the terminal as a Qt signal; SIGHUP as another where there is no terminal. One object per process; the second Ctrl-C or SIGTERM ends the
/// process at once.
class EndSignals final : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void endRequested(int signalNumber);
    void reloadRequested();

private:
    QSocketNotifier *m_notifier = nullptr;
};
