#pragma once

#include "core/base/changes.h"
#include "core/prompts/callscript.h"
#include "core/prompts/promptlibrary.h"
#include "ui/prompts/promptlistmodel.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QTimer>

#include <functional>

class FindBar;
class LeadReader;
class PlainLabel;
class QListView;
class QPushButton;
class ScriptEditor;
class ScriptFaults;
class ScriptPreview;

/// The call scripts: list, editor with marked faults, preview for a lead. Texts that are not saved yet are
/// kept while another script is looked at.
class PromptsPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page. `context` gives what a campaign says about itself; called again
    /// whenever settings change.
    PromptsPage(PromptLibrary &library, LeadReader &leads, Changes &changes,
                std::function<ScriptContext()> context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    /// Opens the search inside the script.
    void focusSearch() override;

    QString currentName() const { return m_current; }
    void select(const QString &name);
    /// True while a text differs from its file: ask before the window closes.
    bool hasUnsaved() const { return !m_drafts.isEmpty(); }

private:
    void createLayout(LeadReader &leads, std::function<ScriptContext()> context);
    QWidget *createHeader();
    QWidget *createList();
    QWidget *createEditor();
    void connectChanges(Changes &changes);
    void createShortcuts();

    void reload(const QString &wanted);
    void showScript(const QString &name);
    void noteEdit(const QString &source);
    void checkScript();
    void showActions();
    void save();
    void saveAs(const QString &title, const QString &verb, const QString &proposal, const QString &source);
    void write(const QString &name, const QString &source, const QString &said);
    void newScript();
    void copy();
    void remove();
    void discard();
    QStringList names() const;

    PromptLibrary &m_library;
    Changes &m_changes;
    PromptListModel m_model;
    QTimer m_refreshLeads;
    QString m_current;
    QHash<QString, QString> m_drafts; ///< by name: texts that differ from their files
    QListView *m_list = nullptr;
    PlainLabel *m_firstSentence = nullptr;
    PlainLabel *m_shippedNote = nullptr;
    ScriptEditor *m_editor = nullptr;
    FindBar *m_find = nullptr;
    ScriptFaults *m_faults = nullptr;
    ScriptPreview *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_saveAs = nullptr;
    QPushButton *m_delete = nullptr;
};
