#pragma once

#include <QCache>
#include <QMargins>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <optional>

class QStyle;

/// Draws cells of one line. A cell whose model gives `InkRole` is drawn in that colour, unless the row is
/// selected.
///
/// Looks as the style draws it, but a text is laid out once and kept: the style does so four times for each
/// cell of each picture, which is what scrolling and jumping in a long table cost.
class InkDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `inkRole` gives a QColor or nothing.
    explicit InkDelegate(int inkRole, QObject *parent = nullptr);

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
    /// Between a cell and its text.
    struct Insets {
        const QStyle *style = nullptr;
        int height = 0; ///< of the cell
        QMargins margins;
    };

    const QStaticText &laidOut(const Layout &layout) const;
    QMargins insetsOf(const QStyleOptionViewItem &cell, const QStyle &style) const;

    int m_inkRole;
    mutable QCache<Layout, QStaticText> m_texts;
    mutable std::optional<Insets> m_insets;
};
