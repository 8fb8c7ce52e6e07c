#include "ui/leads/leadcolumnmenu.h"

#include "core/base/text.h"
#include "core/settings/settings.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadtablemodel.h"

#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"leads/columns2"_s;
const QString fileColumnsKey = u"leads/fileColumns"_s;
constexpr qsizetype importsAsked = 20;
constexpr qsizetype columnsOffered = 60;

QList<ColumnMenu::Column> ownColumnsOfLeads()
{
    QList<ColumnMenu::Column> columns;
    for (const LeadColumn &column : leadColumns())
        columns.append({leadColumnTitle(column), column.width.usual, column.shownAtFirst, column.width.least,
                        column.givesWay, column.samples ? column.samples() : QStringList()});
    return columns;
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
    : ColumnMenu(table, ownColumnsOfLeads(), settings, u"leads"_s, columnsKey)
    , m_model(model)
    , m_reader(reader)
{
}

void LeadColumnMenu::prepare()
{
    m_model.setFileColumns(decoded(settings().value(fileColumnsKey).toString()));
}

/// The headers of the newest imports, of the list that is shown or of all.
void LeadColumnMenu::addFurther()
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
        table().setColumnWidth(i, width(furtherCharacters));
    fitAnew();
    settings().setValue(fileColumnsKey, encoded(columns));
}

void LeadColumnMenu::resetFurther()
{
    m_model.setFileColumns({});
    settings().setValue(fileColumnsKey, QString());
}
