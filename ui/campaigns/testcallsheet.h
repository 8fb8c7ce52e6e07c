#pragma once

#include "core/dialing/attempt.h"
#include "core/dialing/campaignplanner.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

#include <functional>

class Conversation;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// What the sheet asks for; `app` answers.
struct TestCallAnswers {
    QString campaign;
    QList<PhoneNumber> numbers; ///< of one's own
    /// The first leads of the campaign's list that fit the words; the first of all without words.
    std::function<QFuture<QList<LeadId>>(const QString &words)> findLeads;
    std::function<QList<Lead>(const QList<LeadId> &leads)> leads;
    std::function<Result<CallText>(const Lead &lead)> textFor;
    std::function<QFuture<Result<AttemptId>>(LeadId lead, const PhoneNumber &to)> call;
};

/// Rings a number of one's own with what a campaign would say to one of its leads, and shows what came of it.
/// The call is counted nowhere.
class TestCallSheet final : public QDialog {
    Q_OBJECT
public:
    explicit TestCallSheet(TestCallAnswers answers, QWidget *parent = nullptr);

    /// Something new is known of a test call; of others than the own it is not shown.
    void showCall(const AttemptDetail &detail);

signals:
    void settingsRequested();

private:
    void createLayout();
    QWidget *createChoice();
    QWidget *createResult();
    void findLeads();
    void showText();
    void ring();
    const Lead *chosenLead() const;

    TestCallAnswers m_answers;
    QList<Lead> m_leads;
    AttemptId m_attempt {};
    bool m_open = false; ///< a call of this sheet is under way
    quint64 m_asked = 0;
    QTimer m_findSoon;
    QComboBox *m_number = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_lead = nullptr;
    PlainLabel *m_first = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_facts = nullptr;
    Conversation *m_conversation = nullptr;
    QPushButton *m_ring = nullptr;
};
