#pragma once

#include "core/leads/leadstore.h"
#include "core/prompts/callscript.h"

#include <QWidget>

#include <functional>

class PlainLabel;
class QComboBox;
class QPlainTextEdit;
class QToolButton;

/// What the script becomes for one lead of a list, or for a lead nothing is known about.
class ScriptPreview final : public QWidget {
    Q_OBJECT
public:
    /// `leads` must outlive the preview. `context` gives what a campaign says about itself.
    ScriptPreview(LeadReader &leads, std::function<ScriptContext()> context, QWidget *parent = nullptr);

    void setScript(const Template &script);
    /// Reads lists and leads anew.
    void refreshLeads();
    /// Names a script may use with the chosen list.
    const QStringList &names() const { return m_names; }
    QString firstSentence() const;

signals:
    /// Another list: other names are known.
    void namesChanged();

private:
    void createLayout();
    QWidget *createHeader();
    QWidget *createStepper();
    void readLists();
    void readNames();
    void chooseList();
    void step(int by);
    void showLead();
    void showRendering();
    void showProblem(const QString &problem);
    void showLengths(const RenderedScript &rendered);
    ScriptContext contextForPreview() const;
    QStringList columnsOfList() const;

    LeadReader &m_leads;
    std::function<ScriptContext()> m_context;
    Template m_script = Template::parse({});
    QStringList m_names;
    QList<LeadId> m_ids;
    int m_position = 0; ///< 0 = without data, else 1-based lead
    quint64 m_request = 0;
    Lead m_lead;
    QStringList m_columns; ///< of the shown lead
    QComboBox *m_list = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    PlainLabel *m_who = nullptr;
    PlainLabel *m_notice = nullptr;
    PlainLabel *m_lengths = nullptr;
    QPlainTextEdit *m_text = nullptr;
};
