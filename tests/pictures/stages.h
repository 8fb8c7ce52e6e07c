#pragma once

#include "tests/e2e/application.h"

#include <memory>

/// The application in one of its states, ready to be looked at.
class Stage {
public:
    virtual ~Stage() = default;
    Application &app() { return *m_app; }
    const Workplace &place() const { return m_place; }
    /// What keeps the pictures from showing the state; empty: nothing.
    virtual QString failure() const { return m_failure; }

protected:
    void open(const SimulatorProcess &simulator, const QMap<QString, QString> &more = {})
    {
        QMap<QString, QString> environment = environmentFor(simulator);
        environment.insert(more);
        m_app = std::make_unique<Application>(m_place.path(QStringLiteral("data")), environment);
        m_app->window.show();
    }
    void fail(const QString &text)
    {
        if (m_failure.isEmpty())
            m_failure = text;
    }
    Workplace m_place;
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<Application> m_app;

private:
    QString m_failure;
};

/// Of empty, middle and many; null for another word. `calls`: how many calls the state many has.
std::unique_ptr<Stage> stageOf(const QString &state, int calls);
