#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Places widgets in lines, as words of a text: what no longer fits begins the next line. Asks for the width
/// of the widest one alone and grows in height instead.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Takes the widget in at `index`; at the end when it is -1.
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Placing { Try, Real };
    struct Line {
        size_t end = 0; ///< behind its last item
        int height = 0;
    };
    /// The height that is needed.
    int place(const QRect &rect, Placing placing) const;
    Line lineFrom(size_t begin, int width) const;
    void placeLine(size_t begin, const Line &line, const QRect &inside) const;
    static QSize sizeIn(const QLayoutItem &item, int width);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
