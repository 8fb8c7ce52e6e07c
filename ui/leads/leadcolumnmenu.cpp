#include "ui/leads/leadcolumnmenu.h"

#include "core/base/text.h"
#include "core/settings/settings.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadtablemodel.h"
#include "ui/widgets/tablelook.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QTableView>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"leads/columns2"_s;
const QString fileColumnsKey = u"leads/fileColumns"_s;
const QString heightKey = u"leads/rowHeight"_s;
constexpr qsizetype importsAsked = 20;
constexpr qsizetype columnsOffered = 60;
constexpr int fileColumnCharacters = 16;

int ownColumns()
{
    return static_cast<int>(leadColumns().size());
}

QStringList decoded(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u'\n', Qt::SkipEmptyParts))
        names.append(QUrl::fromPercentEncoding(name.toLatin1()));
    return names;
}

QString encoded(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines.append(QString::fromLatin1(QUrl::toPercentEncoding(name)));
    return lines.join(u'\n');
}

} // namespace

LeadColumnMenu::LeadColumnMenu(QTableView &table, LeadTableModel &model, LeadReader &reader,
                               SettingsStore &settings)
    : QMenu(&table)
    , m_table(table)
    , m_model(model)
    , m_reader(reader)
    , m_settings(settings)
{
    setObjectName(u"columnMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &LeadColumnMenu::fill);
    QHeaderView *header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popup(header->mapToGlobal(at)); });
}

void LeadColumnMenu::setFirstWidths()
{
    const int digit = m_table.fontMetrics().horizontalAdvance(u'0');
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const bool own = i < ownColumns();
        m_table.setColumnWidth(
            i, digit * (own ? leadColumns()[static_cast<size_t>(i)].characters : fileColumnCharacters));
        m_table.setColumnHidden(i, own && !leadColumns()[static_cast<size_t>(i)].shownAtFirst);
    }
}

void LeadColumnMenu::restore()
{
    m_model.setFileColumns(decoded(m_settings.value(fileColumnsKey).toString()));
    setFirstWidths();
    rememberColumns(m_table, m_settings, columnsKey);
    setRowDensity(m_table, rowDensityFromCode(m_settings.value(heightKey).toString()));
}

void LeadColumnMenu::fill()
{
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    clear();
    addOwn();
    addFile();
    addSeparator();
    addHeights();
    addAction(tr("Columns as they were at first"), this, &LeadColumnMenu::reset)
        ->setObjectName(u"resetColumns"_s);
}

void LeadColumnMenu::addOwn()
{
    const int last = m_table.horizontalHeader()->count() - m_table.horizontalHeader()->hiddenSectionCount();
    for (int i = 0; i < ownColumns(); ++i) {
        const bool shown = !m_table.isColumnHidden(i);
        QAction *action = addAction(text::label(leadColumnTitle(leadColumns()[static_cast<size_t>(i)])));
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!shown || last > 1);
        connect(action, &QAction::triggered, this, [this, i](bool on) {
            m_table.setColumnHidden(i, !on);
            if (on && m_table.columnWidth(i) < m_table.horizontalHeader()->minimumSectionSize() * 2)
                m_table.setColumnWidth(i,
                                       m_table.fontMetrics().horizontalAdvance(u'0') * fileColumnCharacters);
        });
    }
}

/// The headers of the newest imports, of the list that is shown or of all.
void LeadColumnMenu::addFile()
{
    QStringList names = m_model.fileColumns();
    qsizetype asked = 0;
    for (const ImportSummary &import : m_reader.imports()) {
        const auto list = m_model.query().list;
        if (import.undone || (list && import.list != *list))
            continue;
        for (const QString &name : m_reader.columnsOf(import.import)) {
            if (!names.contains(name) && names.size() < columnsOffered)
                names.append(name);
        }
        if (++asked == importsAsked)
            break;
    }
    QMenu *menu = addMenu(tr("Columns of the files"));
    menu->setObjectName(u"fileColumns"_s);
    menu->setEnabled(!names.isEmpty());
    for (const QString &name : std::as_const(names)) {
        QAction *action = menu->addAction(text::label(name));
        action->setCheckable(true);
        action->setChecked(m_model.fileColumns().contains(name));
        connect(action, &QAction::triggered, this, [this, name](bool on) { toggleFile(name, on); });
    }
}

void LeadColumnMenu::toggleFile(const QString &column, bool on)
{
    QStringList columns = m_model.fileColumns();
    columns.removeAll(column);
    if (on)
        columns.append(column);
    m_model.setFileColumns(columns);
    for (int i = ownColumns(); i < m_model.columnCount(); ++i)
        m_table.setColumnWidth(i, m_table.fontMetrics().horizontalAdvance(u'0') * fileColumnCharacters);
    m_settings.setValue(fileColumnsKey, encoded(columns));
}

void LeadColumnMenu::addHeights()
{
    QMenu *menu = addMenu(tr("Row height"));
    auto *group = new QActionGroup(menu);
    const auto present = rowDensityFromCode(m_settings.value(heightKey).toString());
    const std::array<std::pair<RowDensity, QString>, 3> heights {{{RowDensity::Compact, tr("Compact")},
                                                                  {RowDensity::Normal, tr("Normal")},
                                                                  {RowDensity::Roomy, tr("Roomy")}}};
    for (const auto &[density, name] : heights) {
        QAction *action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(density == present);
        connect(action, &QAction::triggered, this, [this, density = density] {
            m_settings.setValue(heightKey, rowDensityCode(density));
            setRowDensity(m_table, density);
        });
        menu->addAction(action);
    }
}

void LeadColumnMenu::reset()
{
    m_model.setFileColumns({});
    m_settings.setValue(fileColumnsKey, QString());
    QHeaderView *header = m_table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i)
        header->moveSection(header->visualIndex(i), i);
    setFirstWidths();
}
