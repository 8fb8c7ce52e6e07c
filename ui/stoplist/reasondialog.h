#pragma once

#include "core/base/phonenumber.h"

#include <QDialog>

class QLineEdit;

/// Asks why a number may be called again. Without a reason there is no way on.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ReasonDialog(const PhoneNumber &number, QWidget *parent = nullptr);

signals:
    void removeRequested(const PhoneNumber &number, const QString &reason);

private:
    PhoneNumber m_number;
    QLineEdit *m_reason = nullptr;
};
