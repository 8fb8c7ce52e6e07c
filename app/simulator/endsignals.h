#pragma once

#include <QObject>

/// Turns SIGTERM and SIGINT into a signal of the event loop. One object per process.
class EndSignals final : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);

signals:
    void endAsked();
};
