#pragma once

#include "core/settings/settings.h"

#include <QMap>

/// Settings that live as long as the test.
class MemorySettings final : public SettingsStore {
public:
    QVariant value(const QString &key, const QVariant &fallback = {}) const override { return values.value(key, fallback); }
    void setValue(const QString &key, const QVariant &value) override { values.insert(key, value); }

    QMap<QString, QVariant> values;
};
