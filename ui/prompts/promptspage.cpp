#include "ui/prompts/promptspage.h"

#include "core/base/text.h"
#include "core/leads/leadstore.h"
#include "ui/prompts/findbar.h"
#include "ui/prompts/promptnamesheet.h"
#include "ui/prompts/scripteditor.h"
#include "ui/prompts/scriptfaults.h"
#include "ui/prompts/scriptpreview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PromptsPage::PromptsPage(PromptLibrary &library, LeadReader &leads, Changes &changes,
                         std::function<ScriptContext()> context, QWidget *parent)
    : Page(parent)
    , m_library(library)
    , m_changes(changes)
{
    createLayout(leads, std::move(context));
    createShortcuts();
    connectChanges(changes);
    reload({});
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
    const auto action = [header](const QString &text, const QString &name, QLatin1StringView icon = {}) {
        QPushButton *button = flatButton(text, icon);
        button->setObjectName(name);
        header->addAction(button);
        return button;
    };
    QPushButton *create = action(tr("New script"), u"newScript"_s, "list-add"_L1);
    m_delete = action(tr("Delete"), u"deleteScript"_s, "edit-delete"_L1);
    m_discard = action(tr("Discard changes"), u"discard"_s, "edit-undo"_L1);
    m_saveAs = action(tr("Save as…"), u"saveAs"_s);
    m_save = primaryButton(tr("Save"), "document-save"_L1);
    m_save->setObjectName(u"save"_s);
    m_copy = primaryButton(tr("Make a copy to edit"), "edit-copy"_L1);
    m_copy->setObjectName(u"copy"_s);
    header->setMainAction(m_save);
    header->setMainAction(m_copy);
    connect(create, &QPushButton::clicked, this, &PromptsPage::newScript);
    connect(m_delete, &QPushButton::clicked, this, &PromptsPage::remove);
    connect(m_discard, &QPushButton::clicked, this, &PromptsPage::discard);
    connect(m_saveAs, &QPushButton::clicked, this, [this] {
        saveAs(tr("Save as"), tr("Save"), PromptNameSheet::freeName(m_current, names()), m_editor->script());
    });
    connect(m_save, &QPushButton::clicked, this, &PromptsPage::save);
    connect(m_copy, &QPushButton::clicked, this, &PromptsPage::copy);
    return header;
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
    auto *fixed = new PlainLabel(tr("Every call begins so; a script cannot change it:"));
    fixed->setTextSize(TextSize::Secondary);
    fixed->setQuiet(true);
    m_firstSentence = new PlainLabel;
    m_firstSentence->setObjectName(u"firstSentence"_s);
    m_firstSentence->setWrapping(true);
    m_shippedNote =
        new PlainLabel(tr("This script came with the program and stays as it is. Make a copy to change it."));
    m_shippedNote->setObjectName(u"shippedNote"_s);
    m_shippedNote->setQuiet(true);
    m_shippedNote->setWrapping(true);
    m_editor = new ScriptEditor;
    m_editor->setObjectName(u"editor"_s);
    m_find = new FindBar;
    m_faults = new ScriptFaults;
    connect(m_editor, &ScriptEditor::scriptChanged, this, &PromptsPage::noteEdit);
    connect(m_find, &FindBar::findRequested, this,
            [this](const QString &text, QTextDocument::FindFlags flags) {
                m_find->setFound(m_editor->findText(text, flags));
            });
    connect(m_find, &FindBar::closed, m_editor, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_faults, &ScriptFaults::chosen, this,
            [this](const TemplateFault &fault) { m_editor->goTo(fault.line, fault.column, fault.length); });

    auto *panel = new QWidget;
    panel->setProperty("panel", true);
    panel->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(fixed);
    column->addWidget(m_firstSentence);
    column->addWidget(m_shippedNote);
    column->addWidget(m_find);
    column->addWidget(m_editor, 1);
    column->addWidget(m_faults);
    return panel;
}

void PromptsPage::createLayout(LeadReader &leads, std::function<ScriptContext()> context)
{
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(createList());
    split->addWidget(createEditor());
    m_preview = new ScriptPreview(leads, std::move(context));
    m_preview->setMinimumWidth(240);
    split->addWidget(m_preview);
    split->setSizes({210, 560, 380});
    split->setStretchFactor(1, 3);
    split->setStretchFactor(2, 2);
    connect(m_preview, &ScriptPreview::namesChanged, this, &PromptsPage::checkScript);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHeader());
    column->addWidget(split, 1);
    setFocusProxy(m_list);
}

void PromptsPage::createShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto handler) {
        auto *action = new QShortcut(keys, this);
        action->setContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QShortcut::activated, this, handler);
    };
    shortcut(QKeySequence::Save, [this] { save(); });
    shortcut(QKeySequence::SaveAs, [this] { m_saveAs->click(); });
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
}

void PromptsPage::connectChanges(Changes &changes)
{
    m_refreshLeads.setSingleShot(true);
    m_refreshLeads.setInterval(400ms);
    connect(&m_refreshLeads, &QTimer::timeout, m_preview, &ScriptPreview::refreshLeads);
    const auto soon = [this] {
        if (!m_refreshLeads.isActive())
            m_refreshLeads.start();
    };
    connect(&changes, &Changes::listsChanged, this, soon);
    connect(&changes, &Changes::leadsChanged, this, soon);
    connect(&changes, &Changes::promptsChanged, this, [this] { reload(m_current); });
    connect(&changes, &Changes::settingsChanged, this, &PromptsPage::checkScript);
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
    m_model.setPrompts(m_library.prompts());
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
    m_current = name;
    m_editor->setWritable(!prompt->shipped);
    const QString source = m_drafts.value(name, prompt->text);
    if (m_editor->script() != source)
        m_editor->setScript(source);
    checkScript();
    showActions();
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
    m_editor->setNames(names);
    m_editor->setTokens(script.tokens());
    m_editor->setFaults(faults);
    m_faults->setFaults(faults);
    m_preview->setScript(script);
    m_firstSentence->setText(m_preview->firstSentence());
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
    m_saveAs->setVisible(own);
    m_delete->setVisible(own);
}

void PromptsPage::save()
{
    if (m_drafts.contains(m_current))
        write(m_current, m_drafts.value(m_current),
              tr("Saved. Running campaigns keep the text they began with."));
}

void PromptsPage::write(const QString &name, const QString &source, const QString &said)
{
    if (const Result<Done> saved = m_library.save(name, source); !saved) {
        emit message(messageOf(saved.error()));
        return;
    }
    m_drafts.remove(name);
    m_model.setUnsaved(name, false);
    m_current = name;
    emit m_changes.promptsChanged();
    emit message({.kind = Message::Kind::Success, .text = said});
}

void PromptsPage::saveAs(const QString &title, const QString &verb, const QString &proposal,
                         const QString &source)
{
    auto *sheet = new PromptNameSheet(title, verb, proposal, names(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PromptNameSheet::nameChosen, this, [this, source](const QString &name) {
        write(name, source, tr("Saved as %1.").arg(text::isolated(name)));
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    sheet->open();
}

void PromptsPage::newScript()
{
    const QString start = tr("GOAL\nWhat should come out of the call?\n\n"
                             "WHO YOU CALL\nYou call {{ company | default(\"a private line\") }}.\n"
                             "{% if first_name %}Ask for {{ first_name }}.{% endif %}\n\n"
                             "STEPS\n1. Ask whether this is a good moment.\n2. \n\n"
                             "END\nWhen the goal is reached, or after one clear no.\n");
    saveAs(tr("New script"), tr("Create script"), PromptNameSheet::freeName(tr("My script"), names()), start);
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
    write(name, source, tr("This is your own copy. Change it as you like."));
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PromptsPage::discard()
{
    const QString draft = m_drafts.take(m_current);
    const QString name = m_current;
    m_model.setUnsaved(name, false);
    showScript(name);
    emit message({.kind = Message::Kind::Info,
                  .text = tr("The changes are discarded."),
                  .actionText = tr("Undo"),
                  .action = [this, name, draft] {
                      select(name);
                      m_editor->setScript(draft);
                  }});
}

void PromptsPage::remove()
{
    const QString name = m_current;
    const QString source = m_editor->script();
    if (const Result<Done> removed = m_library.remove(name); !removed) {
        emit message(messageOf(removed.error()));
        return;
    }
    m_drafts.remove(name);
    m_model.setUnsaved(name, false);
    emit m_changes.promptsChanged();
    emit message({.kind = Message::Kind::Success,
                  .text = tr("The script %1 is deleted.").arg(text::isolated(name)),
                  .actionText = tr("Undo"),
                  .action = [this, name, source] { write(name, source, tr("The script is back.")); }});
}
