#pragma once

#include <QHash>
#include <QPushButton>
#include <QWidget>

class QHBoxLayout;

/// A small rounded switch: on or off, with an optional count.
class Chip final : public QPushButton {
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    /// Negative = no count.
    void setCount(qint64 count);

private:
    void showText();

    QString m_text;
    qint64 m_count = -1;
};

/// A row of chips of which at most one is on. Keys are the caller's own codes; the empty key means none.
class ChipRow final : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void addChip(const QString &key, const QString &text);
    Chip *chip(const QString &key) const { return m_chips.value(key); }
    QString current() const { return m_current; }
    void setCurrent(const QString &key);

signals:
    void currentChanged(const QString &key);

private:
    QHBoxLayout *m_layout = nullptr;
    QHash<QString, Chip *> m_chips;
    QString m_current;
};
