#pragma once

#include "core/base/changes.h"
#include "core/prompts/callscript.h"
#include "core/prompts/scriptfolder.h"
#include "ui/prompts/promptlistmodel.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

class FindBar;
class FirstSentenceBar;
class LeadReader;
class OutsideBar;
class PlainLabel;
class QAction;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;
class ScriptEditor;
class ScriptFaults;
class ScriptPreview;

/// The scripts, mailbox messages and SMS texts: list, editor with marked faults, preview for a lead,
/// versions. Texts that are not saved yet are kept while another one is looked at, and among the versions
/// when the program ends.
class PromptsPage final : public Page {
    Q_OBJECT
public:
    /// For whom a script is looked at: one context per campaign that uses it, then the general one without a
    /// campaign.
    using Contexts = std::function<QList<ScriptContext>(const QString &script)>;

    /// All references must outlive the page. `contexts` is asked again whenever campaigns or settings change.
    PromptsPage(ScriptFolder &folder, ScriptHistoryReader &versions, LeadReader &leads, Changes &changes,
                Contexts contexts, QWidget *parent = nullptr);
    ~PromptsPage() override;

    QString title() const override;
    QIcon icon() const override;
    /// Opens the search inside the script.
    void focusSearch() override;

    QString currentName() const { return m_current; }
    void select(const QString &name);
    bool hasUnsaved() const { return !m_drafts.isEmpty(); }
    void importFile(const QString &fileName);
    void exportFile(const QString &fileName);

private:
    void createLayout(LeadReader &leads);
    QWidget *createHeader();
    QMenu *createMenu();
    QWidget *createList();
    QWidget *createEditor();
    void connectEditor();
    void connectChanges(Changes &changes);
    void createShortcuts();

    void reload(const QString &wanted);
    void showScript(const QString &name);
    void showContexts();
    void noteEdit(const QString &source);
    void checkScript();
    void showActions();
    void save();
    void saveAs(const QString &title, const QString &verb, const QString &proposal, const QString &source,
                ScriptChange change);
    void write(const QString &name, const QString &source, const QString &said, ScriptChange change);
    void newScript(ScriptKind kind);
    void copy();
    void remove();
    void discard();
    void showVersions();
    void restore(const ScriptVersion &version);
    void chooseImport();
    void chooseExport();
    void takeOutside(const QList<ScriptFolder::Change> &changes);
    void takeOutside(const ScriptFolder::Change &change);
    void takeFile();
    void keepMine();
    void offerUnsaved();
    void takeUpUnsaved();
    QStringList names() const;

    ScriptFolder &m_folder;
    ScriptHistoryReader &m_versions;
    Changes &m_changes;
    Contexts m_contexts;
    PromptListModel m_model;
    QTimer m_refreshLeads;
    QTimer m_refreshContexts;
    QString m_current;
    QHash<QString, QString> m_drafts; ///< by name: texts that differ from their files
    QSet<QString> m_asked; ///< scripts whose unsaved text was offered once
    QListView *m_list = nullptr;
    FirstSentenceBar *m_first = nullptr;
    OutsideBar *m_outside = nullptr;
    PlainLabel *m_shippedNote = nullptr;
    ScriptEditor *m_editor = nullptr;
    FindBar *m_find = nullptr;
    ScriptFaults *m_faults = nullptr;
    ScriptPreview *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_history = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_delete = nullptr;
};
