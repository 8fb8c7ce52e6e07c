#pragma once

#include <QDialog>

/// Version of the program and of what it stands on, with their licences.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
