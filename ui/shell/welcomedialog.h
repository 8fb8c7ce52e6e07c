#pragma once

#include <QDialog>

/// First start: look around with the demo, or connect one's own account.
class WelcomeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit WelcomeDialog(QWidget *parent = nullptr);

signals:
    void demoRequested();
    void connectRequested();
};
