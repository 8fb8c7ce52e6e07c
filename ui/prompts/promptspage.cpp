#include "ui/prompts/promptspage.h"

#include "core/base/text.h"
#include "core/leads/leadstore.h"
#include "ui/prompts/findbar.h"
#include "ui/prompts/firstsentencebar.h"
#include "ui/prompts/outsidebar.h"
#include "ui/prompts/promptnamesheet.h"
#include "ui/prompts/scripteditor.h"
#include "ui/prompts/scriptfaults.h"
#include "ui/prompts/scriptpreview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/passfocus.h"
#include "ui/widgets/plainlabel.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PromptsPage::PromptsPage(ScriptFolder &folder, ScriptHistoryReader &versions, LeadReader &leads,
                         Changes &changes, Contexts contexts, QWidget *parent)
    : Page(parent)
    , m_folder(folder)
    , m_versions(versions)
    , m_changes(changes)
    , m_contexts(std::move(contexts))
{
    createLayout(leads);
    connectEditor();
    createShortcuts();
    connectChanges(changes);
    reload({});
}

/// Nothing that was written is lost with the window.
PromptsPage::~PromptsPage()
{
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        m_folder.keep(draft.key(), draft.value(), ScriptChange::SetAside);
}

QString PromptsPage::title() const
{
    return tr("Scripts");
}

QIcon PromptsPage::icon() const
{
    return themedIcon("story-editor"_L1);
}

void PromptsPage::focusSearch()
{
    m_find->start(m_editor->textCursor().selectedText());
}

QWidget *PromptsPage::createHeader()
{
    auto *header = new PageHeader(title());
    QPushButton *create = flatButton(tr("New script"), "list-add"_L1);
    create->setObjectName(u"newScript"_s);
    m_history = flatButton(tr("Versions"), "chronometer"_L1);
    m_history->setObjectName(u"versionsOf"_s);
    m_discard = flatButton(tr("Discard changes"), "edit-undo"_L1);
    m_discard->setObjectName(u"discard"_s);
    QPushButton *more = flatButton(tr("More"));
    more->setObjectName(u"more"_s);
    more->setAccessibleName(tr("More for this script"));
    more->setMenu(createMenu());
    for (QWidget *const widget : std::initializer_list<QWidget *> {create, m_history, m_discard, more})
        header->addAction(widget);
    m_save = primaryButton(tr("Save"), "document-save"_L1);
    m_save->setObjectName(u"save"_s);
    m_copy = primaryButton(tr("Make a copy to edit"), "edit-copy"_L1);
    m_copy->setObjectName(u"copy"_s);
    header->setMainAction(m_save);
    header->setMainAction(m_copy);
    connect(create, &QPushButton::clicked, this, [this] { newScript(ScriptKind::Call); });
    connect(m_history, &QPushButton::clicked, this, &PromptsPage::showVersions);
    connect(m_discard, &QPushButton::clicked, this, &PromptsPage::discard);
    connect(m_save, &QPushButton::clicked, this, &PromptsPage::save);
    connect(m_copy, &QPushButton::clicked, this, &PromptsPage::copy);
    return header;
}

QMenu *PromptsPage::createMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &words, const QString &name, auto handler) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, handler);
        return action;
    };
    add(tr("New voicemail message"), u"newVoicemail"_s, [this] { newScript(ScriptKind::Voicemail); });
    add(tr("New SMS text"), u"newSms"_s, [this] { newScript(ScriptKind::Sms); });
    menu->addSeparator();
    add(tr("Import…"), u"importScript"_s, [this] { chooseImport(); });
    add(tr("Export…"), u"exportScript"_s, [this] { chooseExport(); });
    m_saveAs = add(tr("Save as…"), u"saveAs"_s, [this] {
        saveAs(tr("Save as"), tr("Save"), PromptNameSheet::freeName(m_current, names()), m_editor->script(),
               ScriptChange::Created);
    });
    m_saveAs->setShortcut(QKeySequence::SaveAs);
    m_saveAs->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_saveAs);
    menu->addSeparator();
    QAction *replace = add(tr("Find and replace…"), u"findAndReplace"_s,
                           [this] { m_find->startReplacing(m_editor->textCursor().selectedText()); });
    replace->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    replace->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(replace);
    m_delete = add(tr("Delete"), u"deleteScript"_s, [this] { remove(); });
    return menu;
}

QWidget *PromptsPage::createList()
{
    m_list = new QListView;
    m_list->setObjectName(u"scripts"_s);
    m_list->setAccessibleName(tr("Scripts"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PromptDelegate(m_list));
    m_list->setMinimumWidth(160);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    showScript(index.data(PromptListModel::NameRole).toString());
            });
    return m_list;
}

QWidget *PromptsPage::createEditor()
{
    m_first = new FirstSentenceBar;
    m_outside = new OutsideBar;
    m_shippedNote =
        new PlainLabel(tr("This script came with the program and stays as it is. Make a copy to change it."));
    m_shippedNote->setObjectName(u"shippedNote"_s);
    m_shippedNote->setQuiet(true);
    m_shippedNote->setWrapping(true);
    m_editor = new ScriptEditor;
    m_editor->setObjectName(u"editor"_s);
    m_find = new FindBar;
    m_faults = new ScriptFaults;

    auto *panel = new QWidget;
    panel->setProperty("panel", true);
    panel->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_first);
    column->addWidget(m_shippedNote);
    column->addWidget(m_outside);
    column->addWidget(m_find);
    column->addWidget(m_editor, 1);
    column->addWidget(m_faults);
    return panel;
}

void PromptsPage::connectEditor()
{
    connect(m_editor, &ScriptEditor::scriptChanged, this, &PromptsPage::noteEdit);
    connect(m_find, &FindBar::findRequested, this,
            [this](const QString &text, QTextDocument::FindFlags flags) {
                m_find->setFound(m_editor->findText(text, flags));
            });
    connect(m_find, &FindBar::replaceRequested, this, [this](const QString &text, const QString &with) {
        m_find->setFound(m_editor->replaceText(text, with));
    });
    connect(m_find, &FindBar::replaceAllRequested, this, [this](const QString &text, const QString &with) {
        m_find->showReplaced(m_editor->replaceAll(text, with));
    });
    connect(m_find, &FindBar::closed, m_editor, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_faults, &ScriptFaults::chosen, this,
            [this](const TemplateFault &fault) { m_editor->goTo(fault.line, fault.column, fault.length); });
    connect(m_first, &FirstSentenceBar::contextChanged, this, &PromptsPage::checkScript);
    connect(m_preview, &ScriptPreview::namesChanged, this, &PromptsPage::checkScript);
    connect(m_preview, &ScriptPreview::valuesChanged, this,
            [this] { m_editor->setValues(m_preview->values()); });
    connect(m_outside, &OutsideBar::reloadRequested, this, &PromptsPage::takeFile);
    connect(m_outside, &OutsideBar::keepRequested, this, &PromptsPage::keepMine);
    connect(m_outside, &OutsideBar::compareRequested, this, &PromptsPage::showVersions);
    connect(m_outside, &OutsideBar::takeUpRequested, this, &PromptsPage::takeUpUnsaved);
}

void PromptsPage::createLayout(LeadReader &leads)
{
    auto *split = new QSplitter;
    split->setObjectName(u"scriptSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(createList());
    split->addWidget(createEditor());
    m_preview = new ScriptPreview(leads);
    m_preview->setMinimumWidth(240);
    split->addWidget(m_preview);
    split->setSizes({210, 560, 380});
    split->setStretchFactor(1, 3);
    split->setStretchFactor(2, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHeader());
    column->addWidget(split, 1);
    passFocus(*this, *m_list);
}

void PromptsPage::createShortcuts()
{
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(tr("Save the script"));
    connect(shortcut, &QShortcut::activated, this, &PromptsPage::save);
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
}

void PromptsPage::connectChanges(Changes &changes)
{
    m_refreshLeads.setSingleShot(true);
    m_refreshLeads.setInterval(400ms);
    connect(&m_refreshLeads, &QTimer::timeout, m_preview, &ScriptPreview::refreshLeads);
    m_refreshContexts.setSingleShot(true);
    m_refreshContexts.setInterval(1s);
    connect(&m_refreshContexts, &QTimer::timeout, this, &PromptsPage::showContexts);
    const auto soon = [this] {
        if (!m_refreshLeads.isActive())
            m_refreshLeads.start();
    };
    connect(&changes, &Changes::listsChanged, this, soon);
    connect(&changes, &Changes::leadsChanged, this, soon);
    connect(&changes, &Changes::promptsChanged, this, [this] { reload(m_current); });
    connect(&changes, &Changes::settingsChanged, this, &PromptsPage::showContexts);
    connect(&changes, &Changes::campaignsChanged, this, [this] {
        if (!m_refreshContexts.isActive())
            m_refreshContexts.start();
    });
    connect(&m_folder, &ScriptFolder::changedOutside, this,
            qOverload<const QList<ScriptFolder::Change> &>(&PromptsPage::takeOutside));
    connect(&m_folder, &ScriptFolder::failed, this,
            [this](const Error &error) { emit message(messageOf(error)); });
}

QStringList PromptsPage::names() const
{
    QStringList all;
    for (int row = 0; row < m_model.rowCount(); ++row)
        all.append(m_model.prompt(row)->name);
    return all;
}

void PromptsPage::select(const QString &name)
{
    if (const int row = m_model.rowOf(name); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

/// Reads the library again and shows `wanted`, or the first script.
void PromptsPage::reload(const QString &wanted)
{
    m_model.setPrompts(m_folder.library().prompts());
    const int row = std::max(0, m_model.rowOf(wanted));
    m_list->setCurrentIndex(m_model.index(row));
    if (const Prompt *prompt = m_model.prompt(row))
        showScript(prompt->name);
}

void PromptsPage::showScript(const QString &name)
{
    const Prompt *prompt = m_model.prompt(name);
    if (!prompt)
        return;
    if (name != m_current)
        m_outside->dismiss();
    m_current = name;
    m_editor->setWritable(!prompt->shipped);
    m_find->setReplacing(!prompt->shipped);
    const QString source = m_drafts.value(name, prompt->text);
    if (m_editor->script() != source)
        m_editor->setScript(source);
    showContexts();
    showActions();
    offerUnsaved();
}

/// A script may be looked at as each campaign that uses it.
void PromptsPage::showContexts()
{
    m_first->setContexts(m_contexts(m_current));
    checkScript();
}

void PromptsPage::noteEdit(const QString &source)
{
    if (const Prompt *prompt = m_model.prompt(m_current); prompt && !prompt->shipped) {
        if (source == prompt->text)
            m_drafts.remove(m_current);
        else
            m_drafts.insert(m_current, source);
        m_model.setUnsaved(m_current, m_drafts.contains(m_current));
    }
    checkScript();
    showActions();
}

void PromptsPage::checkScript()
{
    const QStringList names = m_preview->names();
    const Template script = Template::parse(m_editor->script());
    const QList<TemplateFault> faults = script.check({names.begin(), names.end()});
    const ScriptKind kind = scriptKindOf(script.source());
    m_editor->setNames(names);
    m_editor->setTemplate(script);
    m_editor->setFaults(faults);
    m_faults->setFaults(faults);
    m_first->setKind(kind);
    m_preview->setScript(script, kind);
    m_preview->setContext(m_first->context());
}

void PromptsPage::showActions()
{
    const Prompt *prompt = m_model.prompt(m_current);
    const bool own = prompt && !prompt->shipped;
    const bool unsaved = m_drafts.contains(m_current);
    m_save->setVisible(own);
    m_save->setEnabled(unsaved);
    m_copy->setVisible(prompt && prompt->shipped);
    m_shippedNote->setVisible(prompt && prompt->shipped);
    m_discard->setVisible(own && unsaved);
    m_saveAs->setEnabled(own);
    m_delete->setEnabled(own);
}

void PromptsPage::save()
{
    if (m_drafts.contains(m_current))
        write(m_current, m_drafts.value(m_current),
              tr("Saved. Running campaigns keep the text they began with."), ScriptChange::Saved);
}

void PromptsPage::write(const QString &name, const QString &source, const QString &said, ScriptChange change)
{
    if (const Result<Done> saved = m_folder.save(name, source, change); !saved) {
        emit message(messageOf(saved.error()));
        return;
    }
    m_drafts.remove(name);
    m_model.setUnsaved(name, false);
    m_outside->dismiss();
    m_current = name;
    emit m_changes.promptsChanged();
    if (!said.isEmpty())
        emit message({.kind = Message::Kind::Success, .text = said});
}

void PromptsPage::saveAs(const QString &title, const QString &verb, const QString &proposal,
                         const QString &source, ScriptChange change)
{
    auto *sheet = new PromptNameSheet(title, verb, proposal, names(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PromptNameSheet::nameChosen, this, [this, source, change](const QString &name) {
        write(name, source, tr("Saved as %1.").arg(text::isolated(name)), change);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    sheet->open();
}

void PromptsPage::copy()
{
    const Prompt *prompt = m_model.prompt(m_current);
    if (!prompt)
        return;
    QString source = prompt->text;
    const QString name = PromptNameSheet::freeName(prompt->name + u" copy"_s, names());
    //: Title of a copied script
    source.replace(u"{# title: "_s + prompt->title, u"{# title: "_s + tr("%1 (own)").arg(prompt->title));
    write(name, source, tr("This is your own copy. Change it as you like."), ScriptChange::Created);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PromptsPage::discard()
{
    const QString draft = m_drafts.take(m_current);
    const QString name = m_current;
    m_folder.keep(name, draft, ScriptChange::Discarded);
    m_outside->dismiss();
    m_model.setUnsaved(name, false);
    showScript(name);
    emit message({.kind = Message::Kind::Info,
                  .text = tr("The changes of the script are discarded."),
                  .actionText = tr("Undo"),
                  .action = [this, name, draft] {
                      select(name);
                      m_editor->changeScript(draft);
                  }});
}

void PromptsPage::remove()
{
    const QString name = m_current;
    const QString source = m_editor->script();
    if (const Result<Done> removed = m_folder.remove(name); !removed) {
        emit message(messageOf(removed.error()));
        return;
    }
    m_drafts.remove(name);
    m_model.setUnsaved(name, false);
    emit m_changes.promptsChanged();
    emit message({.kind = Message::Kind::Success,
                  .text = tr("The script %1 is deleted.").arg(text::isolated(name)),
                  .actionText = tr("Undo"),
                  .action = [this, name, source] {
                      write(name, source, tr("The script is back."), ScriptChange::Restored);
                  }});
}
