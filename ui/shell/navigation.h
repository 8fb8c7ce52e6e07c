#pragma once

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

/// One entry of the navigation: icon, word, count.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    /// Icon alone; the word becomes the tool tip.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();
    void paintWord(QPainter &painter, const QRect &box) const;
    void paintCount(QPainter &painter, const QRect &box) const;
    void paintDot(QPainter &painter, const QRect &box) const;

    int m_count = 0;
    bool m_compact = false;
};

/// The column of pages at the left; the last entry may stand apart at the bottom.
class Navigation final : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    enum class Place { Top, Bottom };
    NavigationButton *addEntry(const QIcon &icon, const QString &text, Place place);
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_entries.size()); }
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

signals:
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<NavigationButton *> m_entries;
    QVBoxLayout *m_top = nullptr;
    QVBoxLayout *m_bottom = nullptr;
    bool m_compact = false;
};
