#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

class QGridLayout;

/// Names and values in two columns. Its labels are made when they are needed and used again.
class FactsGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactsGrid(int firstColumn, QWidget *parent = nullptr);
    /// Facts without a value are left out.
    void setFacts(const QList<std::pair<QString, QString>> &facts);

private:
    void setRow(int row, const QString &name, const QString &value);

    QGridLayout *m_grid = nullptr;
};
