#include "ui/shell/placememory.h"

#include "core/settings/settings.h"
#include "ui/shell/page.h"
#include "ui/widgets/splitterplace.h"
#include "ui/widgets/tablelook.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Only what a person may change is worth keeping: columns that fit themselves are not.
bool hasColumnsOfChoice(const QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    for (int i = 0; i < header.count(); ++i) {
        if (header.sectionResizeMode(i) != QHeaderView::Interactive)
            return false;
    }
    return header.count() > 0;
}

} // namespace

void rememberPlaces(Page &page, SettingsStore &store)
{
    const QString prefix = u"places/"_s + QString::fromLatin1(page.metaObject()->className()) + u'/';
    for (QTableView *table : page.findChildren<QTableView *>()) {
        if (!table->objectName().isEmpty() && table->model() && !remembersColumns(*table)
            && hasColumnsOfChoice(*table))
            rememberColumns(*table, store, prefix + table->objectName());
    }
    for (QSplitter *splitter : page.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty() && !remembersPlace(*splitter))
            rememberSplitter(*splitter, store, prefix + splitter->objectName());
    }
}
