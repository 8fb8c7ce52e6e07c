#pragma once

#include "core/dialing/conversationsearch.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QTimer>

class PlainLabel;
class QLineEdit;
class QListView;
class QPushButton;

/// Calls that hold what one looks for, newest first.
class SaidModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TitleRole = Qt::UserRole, FactsRole, ContextRole, MarksRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void set(const QList<ConversationHit> &hits);
    void append(const QList<ConversationHit> &hits);
    ConversationHit hit(int row) const { return m_hits.value(row); }

private:
    QList<ConversationHit> m_hits;
};

/// Search over everything that was said and written about calls: a field, and the hits with their context.
class SaidPanel final : public QFrame {
    Q_OBJECT
public:
    explicit SaidPanel(QWidget *parent = nullptr);

    /// Must outlive the panel or be taken away.
    void setSearch(ConversationSearch *search);
    /// Only calls of this campaign; nothing = all.
    void setCampaign(std::optional<CampaignId> campaign);
    /// Shows the hit that many behind the current one.
    void step(int by);
    void start(); ///< the focus goes into the field

signals:
    /// A person wants to see a call at the place that was found. `words` as they were typed.
    void hitActivated(const ConversationHit &hit, const QString &words);
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void look();
    void lookFurther();
    void found(quint64 question, const Result<ConversationHits> &hits);
    void say(const QString &words);
    void showHit(int row);
    void lookAtHit(int row);

    ConversationSearch *m_search = nullptr;
    std::optional<CampaignId> m_campaign;
    std::optional<AttemptId> m_next;
    quint64 m_question = 0;
    bool m_isFurther = false;
    QString m_words;
    QTimer m_soon;
    SaidModel m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    PlainLabel *m_note = nullptr;
    QPushButton *m_more = nullptr;
};
