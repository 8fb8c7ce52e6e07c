#pragma once

#include "core/leads/leadstore.h"
#include "ui/prompts/leadscan.h"
#include "ui/prompts/scriptrendering.h"

#include <QWidget>

#include <optional>

class PlainLabel;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

/// What the script becomes for one lead of a list, or for a lead nothing is known about; steps through them
/// and finds the worst ones.
class ScriptPreview final : public QWidget {
    Q_OBJECT
public:
    /// `leads` must outlive the preview.
    explicit ScriptPreview(LeadReader &leads, QWidget *parent = nullptr);

    void setScript(const Template &script, ScriptKind kind);
    /// What the campaign says about itself.
    void setContext(const ScriptContext &context);
    /// Reads lists and leads anew.
    void refreshLeads();
    /// Names a script may use with the chosen list.
    const QStringList &names() const { return m_names; }
    /// Of the lead that is shown, for every name.
    QMap<QString, QString> values() const;

signals:
    /// Another list: other names are known.
    void namesChanged();
    /// Another lead: names have other values.
    void valuesChanged();

private:
    void createLayout();
    QWidget *createHeader();
    QWidget *createStepper();
    QWidget *createWorst();
    void readLists();
    void readNames();
    void chooseList();
    void step(int by);
    void showPosition(int position);
    void showLead();
    void showRendering();
    void showText(const QString &shown, bool isRendered);
    void showProblem(const QString &problem);
    void forgetScan();
    void scanFor(bool longest);
    void showScan(const LeadScan::Found &found);
    void goToWorst(bool longest);
    QStringList columnsOfList() const;

    LeadReader &m_leads;
    Template m_script = Template::parse({});
    ScriptKind m_kind = ScriptKind::Call;
    ScriptContext m_context;
    QStringList m_names;
    QList<LeadId> m_ids;
    int m_position = 0; ///< 0 = without data, else 1-based lead
    quint64 m_request = 0;
    Lead m_lead;
    QStringList m_columns; ///< of the shown lead
    LeadScan m_scan;
    std::optional<LeadScan::Found> m_found; ///< for the present script, list and context
    bool m_wantsLongest = false;
    QComboBox *m_list = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_longest = nullptr;
    QPushButton *m_gaps = nullptr;
    PlainLabel *m_who = nullptr;
    PlainLabel *m_worst = nullptr;
    PlainLabel *m_notice = nullptr;
    PlainLabel *m_lengths = nullptr;
    QPlainTextEdit *m_text = nullptr;
};
