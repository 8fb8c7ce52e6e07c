#pragma once

#include "ui/calls/callkeys.h"

#include <QMenu>

/// What can be done with the chosen calls, from a right click or the menu key, each with its key. Made from
/// callKeys().
class CallMenu final : public QMenu {
    Q_OBJECT
public:
    explicit CallMenu(QWidget *parent);

signals:
    void wished(const CallKey &key);

private:
    void add(QMenu &menu, const CallKey &key);
};
