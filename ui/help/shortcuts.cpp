#include "ui/help/shortcuts.h"

#include "core/base/text.h"
#include "ui/shell/page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/sheetsize.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Page *pageOf(const QObject *object)
{
    for (const QObject *each = object; each; each = each->parent()) {
        if (const auto *page = qobject_cast<const Page *>(each))
            return page;
    }
    return nullptr;
}

/// "Add &leads…" as "Add leads".
QString plainWords(QString words)
{
    words.replace(u"&&"_s, u"\x01"_s);
    words.remove(u'&');
    words.replace(u'\x01', u'&');
    while (words.endsWith(u'…') || words.endsWith(u'.'))
        words.chop(1);
    return text::shown(words.section(u'\t', 0, 0), 120);
}

QString keysOf(const QList<QKeySequence> &sequences)
{
    QStringList keys;
    for (const QKeySequence &each : sequences) {
        if (!each.isEmpty())
            keys.append(each.toString(QKeySequence::NativeText));
    }
    return keys.join(u", "_s);
}

bool isListed(const QAction &action)
{
    return !action.isSeparator() && !action.menu() && !action.text().isEmpty()
        && !qobject_cast<const QLineEdit *>(action.parent());
}

} // namespace

QList<ShortcutRow> shortcutsOf(const QWidget &window)
{
    QList<std::pair<const Page *, ShortcutRow>> found;
    const auto add = [&found](const QObject *object, const QString &words, const QString &keys) {
        const Page *page = pageOf(object);
        const std::pair row(page, ShortcutRow {page ? page->title() : QString(), plainWords(words), keys});
        if (!row.second.action.isEmpty() && !found.contains(row))
            found.append(row);
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (isListed(*action))
            add(action, action->text(), keysOf(action->shortcuts()));
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        add(shortcut, shortcut->whatsThis(), keysOf({shortcut->key()}));

    QList<const Page *> order {nullptr};
    for (const Page *page : window.findChildren<Page *>())
        order.append(page);
    const auto rank = [&order](const auto &row) {
        return std::pair(order.indexOf(row.first), row.second.keys.isEmpty());
    };
    std::ranges::stable_sort(found, {}, rank);
    QList<ShortcutRow> rows;
    for (const auto &[page, row] : std::as_const(found))
        rows.append(row);
    return rows;
}

ShortcutsSheet::ShortcutsSheet(const QList<ShortcutRow> &rows, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Where"), tr("Action"), tr("Keys")});
    for (const ShortcutRow &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : {row.where.isEmpty() ? tr("Everywhere") : row.where, row.action,
                                    row.keys.isEmpty() ? tr("by menu or button") : row.keys}) {
            items.append(new QStandardItem(cell));
            items.last()->setEditable(false);
        }
        model->appendRow(items);
    }
    auto *filtered = new QSortFilterProxyModel(this);
    filtered->setSourceModel(model);
    filtered->setFilterKeyColumn(-1);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *search = new QLineEdit;
    search->setObjectName(u"shortcutSearch"_s);
    search->setPlaceholderText(tr("Search actions and keys"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, filtered, &QSortFilterProxyModel::setFilterFixedString);
    auto *table = new QTableView;
    table->setObjectName(u"shortcutTable"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(filtered);
    applyTableLook(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(search);
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(sheetSize(*this, {720, 600}));
}
