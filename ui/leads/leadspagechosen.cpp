#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/addleadsheet.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leaddetail.h"
#include "ui/leads/leadspage.h"
#include "ui/widgets/picktextsheet.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/usualfolder.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopied = 10'000; // rows whose contents are read for the clipboard

} // namespace

// What one can do with the chosen leads.

/// From the ranges of the selection: a million chosen rows are one range.
QList<LeadId> LeadsPage::chosen() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    QList<LeadId> ids;
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        const int from = std::max(top, next);
        ids += m_model.ids().mid(from, bottom - from + 1);
        next = std::max(next, bottom + 1);
    }
    return ids;
}

void LeadsPage::act(LeadActions::Wish wish)
{
    using Wish = LeadActions::Wish;
    switch (wish) {
    case Wish::Copy:
        return copyNumbers();
    case Wish::Details:
        return setDetailOpen(true);
    case Wish::Edit:
        return editChosen();
    case Wish::Tag:
        return askText(LeadChange::Tag);
    case Wish::Untag:
        return askText(LeadChange::Untag);
    case Wish::Owner:
        return askText(LeadChange::Owner);
    case Wish::Move:
        return askText(LeadChange::Move);
    case Wish::Export:
        return askExportFile(tr("Export the chosen leads"), chosen());
    case Wish::Stop:
        return changeAll(LeadChange::Stop, tr("chosen in the list of leads"));
    case Wish::Delete:
        return changeAll(LeadChange::Delete, {});
    case Wish::Undo:
        if (!isBusy())
            m_bulk.undo(m_bulk.last());
        return;
    case Wish::Add:
        return addLead();
    case Wish::SelectAll:
        return m_table->selectAll();
    }
}

void LeadsPage::showMenu(const QPoint &at)
{
    if (!chosen().isEmpty())
        m_actions->menu()->popup(m_table->viewport()->mapToGlobal(at));
}

/// The form opens at the field of the cell one is in.
void LeadsPage::editChosen()
{
    const int column = m_table->currentIndex().column();
    const bool own = column >= 0 && column < static_cast<int>(leadColumns().size());
    const LeadField field = own ? leadColumns()[static_cast<size_t>(column)].field : LeadField::None;
    setDetailOpen(true);
    showCurrent();
    m_detail->edit(field);
}

void LeadsPage::copyNumbers()
{
    const QList<LeadId> ids = chosen();
    if (ids.size() > mostCopied) {
        emit message({.kind = Message::Kind::Warning,
                      .text = tr("At most %Ln number(s) can be copied at once. Export the list instead.",
                                 nullptr, mostCopied)});
        return;
    }
    QStringList lines;
    for (const Lead &lead : m_reader.leads(ids))
        lines.append(lead.phone.e164());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LeadsPage::askText(LeadChange change)
{
    const int count = static_cast<int>(chosen().size());
    if (count == 0 || isBusy())
        return;
    PickTextSheet::Words words;
    QStringList known;
    if (change == LeadChange::Tag || change == LeadChange::Untag) {
        known = m_records.tags();
        words = change == LeadChange::Tag
            ? PickTextSheet::tagWords(count)
            : PickTextSheet::Words {
                tr("Take a tag off"), tr("&Tag"), tr("Take it off %Ln lead(s)", nullptr, count), {}, true};
    } else if (change == LeadChange::Owner) {
        known = m_records.owners();
        words = PickTextSheet::ownerWords(count, !known.isEmpty());
    } else {
        for (const LeadList &list : m_reader.lists())
            known.append(list.name);
        words = {tr("Move to a list"), tr("&List"), tr("Move %Ln lead(s)", nullptr, count)};
    }
    auto *sheet = new PickTextSheet(words, known, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PickTextSheet::picked, this, [this, change, leads = chosen()](const QString &text) {
        m_bulk.start({change, text::storable(text)}, leads);
    });
    sheet->open();
}

void LeadsPage::changeAll(LeadChange change, const QString &text)
{
    if (!isBusy())
        m_bulk.start({change, text}, chosen());
}

void LeadsPage::addLead()
{
    const ImportOptions defaults = m_importDefaults();
    QStringList lists;
    QString present;
    for (const LeadList &list : m_reader.lists()) {
        lists.append(list.name);
        if (m_model.query().list == list.id)
            present = list.name;
    }
    auto *sheet = new AddLeadSheet({defaults.country, defaults.numbers}, lists, present, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AddLeadSheet::addRequested, this, &LeadsPage::storeAdded);
    sheet->open();
}

void LeadsPage::storeAdded(const Lead &lead, const QString &listName)
{
    const QPointer<AddLeadSheet> sheet(findChild<AddLeadSheet *>());
    whenDone(m_editor.add(lead, listName), this, [this, sheet, listName](const Result<AddedLead> &added) {
        if (!added) {
            if (sheet)
                sheet->showFault(added.error().message);
            else
                emit message(messageOf(added.error()));
            return;
        }
        if (sheet)
            sheet->accept();
        const bool isStopped = m_records.of(added->lead).onStopList;
        const QString list = text::isolated(listName);
        offerUndo(added->edit,
                  isStopped
                      ? tr("One lead was added to %1. Its number is on the stop list, so it is not called.")
                            .arg(list)
                      : tr("One lead was added to %1.").arg(list),
                  isStopped ? Message::Kind::Warning : Message::Kind::Success);
    });
}

void LeadsPage::offerUndo(EditId edit, const QString &sentence, Message::Kind kind)
{
    m_bulk.remember(edit);
    refreshNow();
    showChosen();
    emit message({.kind = kind, .text = sentence, .actionText = tr("Undo"), .action = [this, edit] {
                      m_bulk.undo(edit);
                  }});
}

void LeadsPage::exportShown()
{
    askExportFile(tr("Export the leads shown"), m_model.ids());
}

void LeadsPage::askExportFile(const QString &title, const QList<LeadId> &leads)
{
    if (leads.isEmpty() || isBusy())
        return;
    auto *dialog = new QFileDialog(this, title, usualFolder() + "/leads.csv"_L1, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, leads](const QString &file) { exportTo(file, leads); });
    dialog->open();
}

void LeadsPage::exportTo(const QString &fileName, const QList<LeadId> &leads)
{
    m_progress->begin(tr("Writing %1").arg(text::isolated(QFileInfo(fileName).fileName())));
    m_export.start(fileName, leads, m_model.query().list);
}

// Leads that another page has chosen

void LeadsPage::showOnly(const QList<LeadId> &leads, const QString &words)
{
    limitTo(leads, {}, words);
}

void LeadsPage::showLeft(std::optional<CampaignId> campaign)
{
    limitTo({}, LeftIn {campaign}, tr("left to be called"));
}

void LeadsPage::limitTo(const QList<LeadId> &only, std::optional<LeftIn> left, const QString &words)
{
    clearFilters();
    LeadQuery query = m_model.query();
    query.only = only;
    query.left = left;
    m_model.setQuery(query);
    m_only->setText(tr("Only: %1").arg(words));
    m_only->show();
}
