#pragma once

#include <QStyledItemDelegate>

/// A hit of the search over conversations: who, when and where, and two lines of context with the words
/// marked. All of it plain text.
class SaidDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
