#pragma once

#include <QWidget>

#include <functional>

class Chip;
class FlowLayout;

/// The filters that are set, a chip each: a click takes one away, "Clear all" all of several. Hidden while
/// none is set.
class FilterChips final : public QWidget {
    Q_OBJECT
public:
    /// `next` gets the keyboard when the chip that has it goes; it must outlive the chips.
    explicit FilterChips(QWidget &next, QWidget *parent = nullptr);

    /// Takes all chips away; those that follow are shown by `finish`.
    void begin();
    /// `words`: the filter and its value; `name`: of the object.
    Chip *add(const QString &words, const QString &name, std::function<void()> remove);
    void finish();

signals:
    void allRemoved();

private:
    QWidget &m_next;
    FlowLayout *m_row = nullptr;
};
