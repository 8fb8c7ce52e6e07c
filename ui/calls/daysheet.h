#pragma once

#include <QDialog>

class QDateEdit;

/// Asks for a first and a last day.
class DaySheet final : public QDialog {
    Q_OBJECT
public:
    explicit DaySheet(QWidget *parent = nullptr);

signals:
    /// Both included, in order.
    void chosen(const QDate &first, const QDate &last);

private:
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
};
