#include "core/base/text.h"
#include "ui/prompts/outsidebar.h"
#include "ui/prompts/promptnamesheet.h"
#include "ui/prompts/promptspage.h"
#include "ui/prompts/scripteditor.h"
#include "ui/prompts/versionssheet.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>

using namespace Qt::StringLiterals;

namespace {

struct Start {
    QString title;
    QString name;
    QString text;
};

Start startOf(ScriptKind kind)
{
    switch (kind) {
    case ScriptKind::Voicemail:
        return {PromptsPage::tr("New voicemail message"), PromptsPage::tr("My voicemail message"),
                u"{# kind: voicemail #}\n"_s
                    + PromptsPage::tr("{% if first_name %}This is for {{ first_name }}. {% endif %}"
                                      "We would like to talk with you about \n")};
    case ScriptKind::Sms:
        return {PromptsPage::tr("New SMS text"), PromptsPage::tr("My SMS text"),
                u"{# kind: sms #}\n"_s
                    + PromptsPage::tr(
                        "{% if first_name %}Hello {{ first_name }}, {% endif %}thank you for the talk.\n")};
    case ScriptKind::Call:
        break;
    }
    return {PromptsPage::tr("New script"), PromptsPage::tr("My script"),
            PromptsPage::tr("GOAL\nWhat should come out of the call?\n\n"
                            "WHO YOU CALL\nYou call {{ company | default(\"a private line\") }}.\n"
                            "{% if first_name %}Ask for {{ first_name }}.{% endif %}\n\n"
                            "STEPS\n1. Ask whether this is a good moment.\n2. \n\n"
                            "END\nWhen the goal is reached, or after one clear no.\n")};
}

} // namespace

void PromptsPage::newScript(ScriptKind kind)
{
    const Start start = startOf(kind);
    saveAs(start.title, tr("Create"), PromptNameSheet::freeName(start.name, names()), start.text,
           ScriptChange::Created);
}

void PromptsPage::showVersions()
{
    const Prompt *prompt = m_model.prompt(m_current);
    const QList<ScriptVersion> versions = m_versions.versions(m_current);
    if (!prompt || versions.isEmpty()) {
        emit message(
            {.kind = Message::Kind::Info, .text = tr("There is no earlier version of this script.")});
        return;
    }
    auto *sheet = new VersionsSheet(prompt->title, versions, m_editor->script(), !prompt->shipped, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &VersionsSheet::restoreRequested, this, &PromptsPage::restore);
    sheet->open();
}

/// What was in the editor is a version already or becomes one, so that restoring loses nothing either.
void PromptsPage::restore(const ScriptVersion &version)
{
    const QString name = m_current;
    const QString before = m_editor->script();
    if (m_drafts.contains(name))
        m_folder.keep(name, before, ScriptChange::SetAside);
    m_editor->changeScript(version.text);
    write(name, version.text, {}, ScriptChange::Restored);
    emit message({.kind = Message::Kind::Success,
                  .text = tr("Version %1 is back.").arg(version.number),
                  .actionText = tr("Undo"),
                  .action = [this, name, before] {
                      select(name);
                      write(name, before, tr("The text from before is back."), ScriptChange::Restored);
                  }});
}

void PromptsPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a script"), QDir::homePath(),
                                   tr("Text files (*.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PromptsPage::importFile);
    dialog->open();
}

/// Another script of the same name stays.
void PromptsPage::importFile(const QString &fileName)
{
    const auto prompt = m_folder.library().promptOrFile(QFileInfo(fileName).absoluteFilePath());
    if (!prompt) {
        emit message(messageOf(prompt.error()));
        return;
    }
    QString wanted;
    for (const QChar c : prompt->name)
        wanted += c.unicode() < 128 && (c.isLetterOrNumber() || c == u' ' || c == u'_') ? c : QChar(u'-');
    if (wanted.trimmed().isEmpty())
        wanted = tr("Imported script");
    const QString name = PromptNameSheet::freeName(wanted, names());
    write(name, prompt->text, tr("Imported as %1.").arg(text::isolated(name)), ScriptChange::Imported);
}

void PromptsPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the script"), QDir::homePath(), tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(m_current + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PromptsPage::exportFile);
    dialog->open();
}

void PromptsPage::exportFile(const QString &fileName)
{
    if (const auto written = m_folder.exportTo(fileName, m_editor->script()); !written)
        emit message(messageOf(written.error()));
    else
        emit message(
            {.kind = Message::Kind::Success, .text = tr("Written to %1.").arg(text::isolated(fileName))});
}

void PromptsPage::takeOutside(const QList<ScriptFolder::Change> &changes)
{
    const QString shown = m_current;
    m_model.setPrompts(m_folder.library().prompts());
    for (const ScriptFolder::Change &change : changes)
        takeOutside(change);
    if (m_model.rowOf(shown) >= 0)
        select(shown);
    emit m_changes.promptsChanged();
}

void PromptsPage::takeOutside(const ScriptFolder::Change &change)
{
    const bool isShown = change.name == m_current;
    const bool isWritten = m_drafts.contains(change.name) && m_drafts.value(change.name) != change.after;
    if (change.isGone) {
        const QString text = m_drafts.value(change.name, change.before);
        m_drafts.remove(change.name);
        m_model.setUnsaved(change.name, false);
        m_folder.keep(change.name, text, ScriptChange::SetAside);
        emit message(
            {.kind = Message::Kind::Warning,
             .text = tr("Another program has deleted the script %1.").arg(text::isolated(change.name)),
             .actionText = tr("Write it again"),
             .action = [this, name = change.name, text] {
                 write(name, text, tr("The script is back."), ScriptChange::Restored);
             }});
        return;
    }
    if (!isWritten) {
        m_drafts.remove(change.name);
        m_model.setUnsaved(change.name, false);
        if (isShown)
            m_editor->changeScript(change.after);
        if (!change.before.isEmpty())
            emit message({.kind = Message::Kind::Info,
                          .text = tr("Another program has changed the script %1; the new text is shown.")
                                      .arg(text::isolated(change.name)),
                          .actionText = tr("Show the difference"),
                          .action = [this, name = change.name] {
                              select(name);
                              showVersions();
                          }});
        return;
    }
    m_folder.keep(change.name, m_drafts.value(change.name), ScriptChange::SetAside);
    if (isShown)
        m_outside->offerReload();
    else
        emit message(
            {.kind = Message::Kind::Warning,
             .text =
                 tr("Another program has changed the script %1 that you are writing. Both texts are kept.")
                     .arg(text::isolated(change.name)),
             .actionText = tr("Show"),
             .action = [this, name = change.name] {
                 select(name);
                 m_outside->offerReload();
             }});
}

void PromptsPage::takeFile()
{
    const Prompt *prompt = m_model.prompt(m_current);
    if (!prompt)
        return;
    const QString mine = m_drafts.take(m_current);
    m_model.setUnsaved(m_current, false);
    m_folder.keep(m_current, prompt->text, ScriptChange::Restored);
    m_editor->changeScript(prompt->text);
    emit message({.kind = Message::Kind::Info,
                  .text = tr("The text of the file is shown. Yours is kept among the versions."),
                  .actionText = tr("Undo"),
                  .action = [this, mine] { m_editor->changeScript(mine); }});
}

/// Stays a draft over the new file; saving writes it.
void PromptsPage::keepMine()
{
    emit message({.kind = Message::Kind::Info,
                  .text = tr("Your text stays. Save it to write it into the file; the other one is kept "
                             "among the versions.")});
}

void PromptsPage::offerUnsaved()
{
    const Prompt *prompt = m_model.prompt(m_current);
    if (!prompt || prompt->shipped || m_asked.contains(m_current) || m_drafts.contains(m_current))
        return;
    m_asked.insert(m_current);
    const QList<ScriptVersion> versions = m_versions.versions(m_current);
    if (!versions.isEmpty() && versions.first().change == ScriptChange::SetAside
        && versions.first().text != prompt->text)
        m_outside->offerUnsaved(shownMoment(versions.first().atUtc));
}

void PromptsPage::takeUpUnsaved()
{
    const QList<ScriptVersion> versions = m_versions.versions(m_current);
    if (!versions.isEmpty())
        m_editor->changeScript(versions.first().text);
}
