#pragma once

#include "core/base/phonenumber.h"

#include <QDialog>
#include <QTimer>

class PlainLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// Takes pasted numbers, on lines of their own or with commas, semicolons or tabs between them, and says at
/// once how many it can read.
class AddNumbersSheet final : public QDialog {
    Q_OBJECT
public:
    /// `region` (ISO 3166) is assumed for numbers without country code.
    explicit AddNumbersSheet(const QString &region, QWidget *parent = nullptr);

signals:
    void addRequested(const QList<PhoneNumber> &numbers, const QString &source);

private:
    void createLayout();
    void read();
    void accept() override;

    QString m_region;
    QList<PhoneNumber> m_numbers;
    QTimer m_pause;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_source = nullptr;
    PlainLabel *m_report = nullptr;
    QPushButton *m_verb = nullptr;
};
