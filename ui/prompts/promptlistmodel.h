#pragma once

#include "core/prompts/promptlibrary.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStyledItemDelegate>

/// The scripts of the library, with the unsaved ones marked.
class PromptListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    /// Rows are kept where names are the same, so that selection and scroll survive.
    void setPrompts(const QList<Prompt> &prompts);
    void setUnsaved(const QString &name, bool unsaved);
    const Prompt *prompt(int row) const;
    const Prompt *prompt(const QString &name) const { return prompt(rowOf(name)); }
    int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString noteOf(const Prompt &prompt) const;

    QList<Prompt> m_prompts;
    QSet<QString> m_unsaved;
};

/// Title with a quieter line below it.
class PromptDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
