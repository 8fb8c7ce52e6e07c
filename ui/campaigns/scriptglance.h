#pragma once

#include "core/leads/leadstore.h"
#include "core/prompts/callscript.h"

#include <QFrame>

class PlainLabel;
class QPlainTextEdit;

/// What a script says to the first lead of a list, with the locked first sentence, and what is wrong with it.
class ScriptGlance final : public QFrame {
    Q_OBJECT
public:
    /// `leads` must outlive the widget.
    explicit ScriptGlance(LeadReader &leads, QWidget *parent = nullptr);

    /// Another script, list or context. The lead is read when the list is another.
    void setScript(const QString &source, ListId list, const ScriptContext &context);
    /// First mistake with its place, for the person; empty when the script can be used with the list.
    QString fault() const { return m_fault; }

private:
    void readList(ListId list);
    void showScript();
    void showLead(const QString &name, const QString &script);

    LeadReader &m_leads;
    Template m_script = Template::parse({});
    ScriptContext m_context;
    ListId m_list {};
    QSet<QString> m_names;
    QStringList m_columns;
    std::optional<Lead> m_lead;
    QString m_fault;
    quint64 m_request = 0;
    PlainLabel *m_first = nullptr;
    PlainLabel *m_who = nullptr;
    QPlainTextEdit *m_text = nullptr;
};
