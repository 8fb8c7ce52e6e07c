#pragma once

#include <QCache>
#include <QMargins>
#include <QPixmap>
#include <QStaticText>
#include <QStyle>
#include <QStyledItemDelegate>

#include <optional>

/// Draws cells of one line, but for those of the wrapped column. A cell whose model gives `InkRole` is drawn in that colour, unless the row is
/// selected.
///
/// Looks as the style draws it, but a text is laid out once and kept: the style does so four times for each
/// cell of each picture. So is what a style sheet draws behind it, which is the same for all cells of a
/// column. Both are what scrolling and jumping in a long table cost.
class InkDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `inkRole` gives a QColor or nothing.
    explicit InkDelegate(int inkRole, QObject *parent = nullptr);

    /// Where its view wraps words (`setRowLines`), only this column does.
    void setWrappedColumn(int column) { m_wrappedColumn = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// What decides how a text is laid out in a cell.
    struct Layout {
        QString text;
        QFont font;
        int width = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::Alignment alignment = Qt::AlignLeft; ///< as it is seen

        bool operator==(const Layout &) const = default;
    };
    friend size_t qHash(const Layout &layout, size_t seed)
    {
        return qHashMulti(seed, layout.text, layout.width, layout.font.weight());
    }
    /// What decides how a cell without its text looks.
    struct Ground {
        QSize size; ///< in pixels of the device
        QStyle::State state;
        QStyleOptionViewItem::ViewItemFeatures features;
        QStyleOptionViewItem::ViewItemPosition position = QStyleOptionViewItem::Invalid;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        const QStyle *style = nullptr;
        qint64 palette = 0; ///< a new one with each look

        bool operator==(const Ground &) const = default;
    };
    friend size_t qHash(const Ground &ground, size_t seed)
    {
        return qHashMulti(seed, ground.size.width(), ground.size.height(), static_cast<int>(ground.state),
                          ground.palette);
    }
    /// Between a cell and its text.
    struct Insets {
        const QStyle *style = nullptr;
        int height = 0; ///< of the cell
        QMargins margins;
    };

    void paintGround(QPainter &painter, const QStyleOptionViewItem &cell, const QStyle &style) const;
    const QStaticText &laidOut(const Layout &layout) const;
    QMargins insetsOf(const QStyleOptionViewItem &cell, const QStyle &style) const;

    int m_inkRole;
    int m_wrappedColumn = -1;
    mutable QCache<Layout, QStaticText> m_texts;
    mutable QCache<Ground, QPixmap> m_grounds;
    mutable std::optional<Insets> m_insets;
};
