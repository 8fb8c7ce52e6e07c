#include "ui/widgets/savedfilters.h"

#include "core/base/text.h"
#include "core/settings/settings.h"
#include "ui/shell/page.h"
#include "ui/widgets/picktextsheet.h"

#include <QMenu>
#include <QPointer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

SavedFilters::SavedFilters(SettingsStore &settings, const QString &key, std::function<QString()> present,
                           QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_key(key)
    , m_present(std::move(present))
    , m_page(page)
{
}

void SavedFilters::addTo(QMenu &menu)
{
    QMenu *kept = menu.addMenu(tr("Saved filters"));
    kept->setObjectName(u"savedFilters"_s);
    connect(kept, &QMenu::aboutToShow, this, [this, kept] { fill(*kept); });
}

void SavedFilters::fill(QMenu &menu)
{
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    menu.clear();
    const QList<Saved> all = saved();
    for (const Saved &each : all)
        menu.addAction(text::label(each.name), this, [this, text = each.text] { emit chosen(text); });
    menu.addSeparator();
    QAction *keep = menu.addAction(tr("Save these filters…"), this, &SavedFilters::askName);
    keep->setObjectName(u"saveFilter"_s);
    keep->setEnabled(!m_present().isEmpty());
    if (all.isEmpty())
        return;
    QMenu *gone = menu.addMenu(tr("Delete a saved filter"));
    gone->setObjectName(u"deleteFilter"_s);
    for (const Saved &each : all)
        gone->addAction(text::label(each.name), this, [this, name = each.name] { remove(name); });
}

void SavedFilters::askName()
{
    QStringList names;
    for (const Saved &each : saved())
        names.append(each.name);
    auto *sheet = new PickTextSheet({tr("Save these filters"), tr("&Name"), tr("Save")}, names, m_page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PickTextSheet::picked, this, &SavedFilters::saveAs);
    sheet->open();
}

void SavedFilters::saveAs(const QString &name)
{
    QList<Saved> all = saved();
    all.removeIf([&name](const Saved &each) { return each.name == name; });
    all.append({name, m_present()});
    store(all);
}

void SavedFilters::remove(const QString &name)
{
    QList<Saved> all = saved();
    const auto gone = std::ranges::find(all, name, &Saved::name);
    if (gone == all.end())
        return;
    const Saved taken = *gone;
    all.erase(gone);
    store(all);
    Message told {.kind = Message::Kind::Success,
                  .text = tr("The filter %1 is deleted.").arg(text::isolated(name))};
    told.actionText = tr("Undo");
    told.action = [self = QPointer<SavedFilters>(this), taken] {
        if (self)
            self->bringBack(taken);
    };
    emit message(told);
}

/// Not over one that has been saved under the name since.
void SavedFilters::bringBack(const Saved &filter)
{
    QList<Saved> all = saved();
    if (std::ranges::find(all, filter.name, &Saved::name) == all.end())
        store(all + QList<Saved> {filter});
}

/// One line per filter: its name, encoded, "?", its text.
QList<SavedFilters::Saved> SavedFilters::saved() const
{
    QList<Saved> all;
    for (const QString &line : m_settings.value(m_key).toString().split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype mark = line.indexOf(u'?');
        all.append({QUrl::fromPercentEncoding(line.left(mark).toUtf8()), line.mid(mark + 1)});
    }
    return all;
}

void SavedFilters::store(const QList<Saved> &all)
{
    QStringList lines;
    for (const Saved &each : all)
        lines.append(QString::fromLatin1(QUrl::toPercentEncoding(each.name)) + u'?' + each.text);
    m_settings.setValue(m_key, lines.join(u'\n'));
}
