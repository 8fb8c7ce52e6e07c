#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// A word that may be completed, with what it stands for.
struct ScriptWord {
    QString word;
    QString detail; ///< value of the shown lead; for a filter how it is written and what comes out
    bool operator==(const ScriptWord &) const = default;
};

/// The words offered behind the cursor.
class ScriptWordModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setWords(const QList<ScriptWord> &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ScriptWord> m_words;
};

/// The word, and its detail quieter at the right.
class ScriptWordDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
