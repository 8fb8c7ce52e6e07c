#pragma once

/// Starts the program once more, with the same arguments, when it was asked for. Does it in the destructor:
/// make it before the data, because the next program needs what this one holds open.
class Relaunch final {
public:
    Relaunch() = default;
    ~Relaunch();
    Relaunch(const Relaunch &) = delete;
    Relaunch &operator=(const Relaunch &) = delete;

    void request() { m_isRequested = true; }

private:
    bool m_isRequested = false;
};
