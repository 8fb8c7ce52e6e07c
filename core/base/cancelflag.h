#pragma once

#include <atomic>
#include <memory>

/// Lets one thread ask another to stop. Copies share the flag.
class CancelFlag final {
public:
    CancelFlag() : m_flag(std::make_shared<std::atomic_bool>(false)) { }
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};
