#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

/// Holds a key or token: not copyable, not printable, wiped when it goes. Source: reliability.md section 7.
class Secret final {
public:
    Secret() = default;
    explicit Secret(QByteArray value) : m_value(std::move(value)) { m_value.detach(); }
    ~Secret() { wipe(); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept : m_value(std::exchange(other.m_value, {})) { }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_value = std::exchange(other.m_value, {});
        }
        return *this;
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// For the one place that needs it. Do not keep.
    const QByteArray &reveal() const { return m_value; }
    Secret clone() const { return Secret(QByteArray(m_value.constData(), m_value.size())); }
    /// "org_…1a2b": first part and last four characters; empty for an empty secret.
    QString masked() const;

private:
    void wipe();
    QByteArray m_value;
};
