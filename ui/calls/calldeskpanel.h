#pragma once

#include "core/dialing/calldesk.h"

#include <QFrame>
#include <QTimer>

class PlainLabel;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

/// What a person decides about the call that is shown: outcome, review, callback, tags, owner, note. It shows
/// and wishes; it changes nothing itself. Notes are wished for when one stops typing or moves on.
class CallDeskPanel final : public QFrame {
    Q_OBJECT
public:
    explicit CallDeskPanel(QWidget *parent = nullptr);
    ~CallDeskPanel() override;

    /// Nothing = no call is chosen.
    void setCall(const std::optional<DeskCall> &call);
    void focusNotes();
    /// Marks the first place of these words and brings it into view, without the keyboard.
    void markInNotes(const QString &words);
    /// What stands in the field for the reason; empty again afterwards.
    QString takeWhy();
    /// Wishes for a note that is not saved yet.
    void saveNotes();

signals:
    void outcomeWished(Outcome outcome);
    void confirmWished();
    void notesWished(AttemptId call, const QString &notes);
    void callbackWished();
    void tagWished();
    void untagWished(const QString &tag);
    void ownerWished();
    void archiveWished();
    void readWished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    QWidget *createOutcome();
    QWidget *createReview();
    QWidget *createButtons();
    QLayout *createNotes();
    void showOutcome(bool another);
    void showReview();
    void showCallback();
    void showLead();
    void showButtons();
    void fitNotes();
    void showNotes(bool another);

    std::optional<DeskCall> m_call;
    QTimer m_saveNotes;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_why = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_reviewRow = nullptr;
    PlainLabel *m_review = nullptr;
    PlainLabel *m_callback = nullptr;
    QWidget *m_tagRow = nullptr;
    QHBoxLayout *m_tags = nullptr;
    QPushButton *m_archive = nullptr;
    QToolButton *m_read = nullptr;
    QPushButton *m_owner = nullptr;
    QPushButton *m_plan = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};
