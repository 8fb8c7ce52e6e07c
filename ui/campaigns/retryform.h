#pragma once

#include "core/dialing/retrytable.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

/// When each outcome is called again: how soon, how often, and whether at another time of the day.
class RetryForm final : public QWidget {
    Q_OBJECT
public:
    explicit RetryForm(QWidget *parent = nullptr);

    void setTable(const RetryTable &table);
    RetryTable table() const;

signals:
    void changed();

private:
    struct Row {
        Outcome outcome = Outcome::NoAnswer;
        QComboBox *delay = nullptr;
        QSpinBox *most = nullptr;
        QCheckBox *otherTime = nullptr;
    };
    Row makeRow(Outcome outcome);
    void addDelay(QComboBox &delay, std::chrono::minutes minutes);

    QList<Row> m_rows;
};
