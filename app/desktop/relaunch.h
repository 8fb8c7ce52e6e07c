#pragma once

#include <QString>

/// Starts the program once more, with the same arguments, when it was asked for. Does it in the destructor:
/// make it before the data, because the next program needs what this one holds open.
class Relaunch final {
public:
    Relaunch() = default;
    ~Relaunch();
    Relaunch(const Relaunch &) = delete;
    Relaunch &operator=(const Relaunch &) = delete;

    void request() { m_isRequested = true; }
    /// The same for a program that forgets its settings: `language` goes by the environment, with its dates
    /// and numbers; empty = that of the system.
    void requestIn(const QString &language);

private:
    bool m_isRequested = false;
};
