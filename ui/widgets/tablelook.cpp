#include "ui/widgets/tablelook.h"

#include "core/settings/settings.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {

constexpr const char *heightProperty = "furtherRowHeight"; // in pixels, beside the usual height
constexpr const char *linesProperty = "linesOfRow";
constexpr const char *rememberedProperty = "remembersColumns";
constexpr std::array densityCodes { "compact", "normal", "roomy" }; // in the order of RowDensity
constexpr std::array furtherHeights { -4, 0, 8 };

/// Keeps the row height right when the type size changes.
class RowHeight final : public QObject {
public:
    explicit RowHeight(QTableView &table) : QObject(&table), m_table(table)
    {
        table.installEventFilter(this);
        set();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
            || event->type() == QEvent::DynamicPropertyChange)
            set();
        return QObject::eventFilter(watched, event);
    }

private:
    void set()
    {
        const int furtherLines = qMax(0, m_table.property(linesProperty).toInt() - 1);
        const int height = Theme::rowHeight() + m_table.property(heightProperty).toInt()
            + furtherLines * m_table.fontMetrics().lineSpacing();
        m_table.verticalHeader()->setMinimumSectionSize(height);
        m_table.verticalHeader()->setDefaultSectionSize(height);
    }

    QTableView &m_table;
};

/// What is marked is what the page shows. The first and the last row are chosen as they are gone to: with
/// Ctrl, Qt moves on without choosing, and what the page shows would be another row than the one that is
/// marked.
class MarkedRow final : public QObject {
public:
    explicit MarkedRow(QTableView &table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            markCurrent(static_cast<QFocusEvent *>(event)->reason()); // NOLINT: the type says what it is
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type says what it is
        const bool isEnd = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        const bool isOurs = isEnd && key->modifiers() == Qt::ControlModifier
            && m_table.selectionMode() != QAbstractItemView::NoSelection;
        if (!isOurs)
            return QObject::eventFilter(watched, event);
        chooseRow(m_table,
                  key->key() == Qt::Key_End && m_table.model() ? m_table.model()->rowCount() - 1 : 0);
        return true;
    }

private:
    /// Qt makes a row the current one, and marks it not. A press of the mouse chooses by itself.
    void markCurrent(Qt::FocusReason reason)
    {
        const bool isByMouse = reason == Qt::MouseFocusReason || reason == Qt::PopupFocusReason;
        if (!isByMouse && !m_table.currentIndex().isValid())
            chooseRow(m_table, 0);
    }

    QTableView &m_table;
};

} // namespace

void applyTableLook(QTableView &table)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setSectionsMovable(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.setWordWrap(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTextElideMode(Qt::ElideRight);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    new RowHeight(table);
    new MarkedRow(table);
}

QString rowDensityCode(RowDensity density)
{
    return QString::fromLatin1(densityCodes[static_cast<size_t>(density)]);
}

RowDensity rowDensityFromCode(const QString &code)
{
    const auto at = std::find_if(densityCodes.begin(), densityCodes.end(),
                                 [&code](const char *each) { return code == QLatin1String(each); });
    return at == densityCodes.end() ? RowDensity::Normal : static_cast<RowDensity>(at - densityCodes.begin());
}

void setRowDensity(QTableView &table, RowDensity density)
{
    table.setProperty(heightProperty, furtherHeights[static_cast<size_t>(density)]);
}

void chooseRow(QTableView &table, int row)
{
    const QAbstractItemView::SelectionMode mode = table.selectionMode();
    if (!table.model() || row < 0 || row >= table.model()->rowCount()
        || mode == QAbstractItemView::NoSelection)
        return;
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.selectRow(row);
    table.setSelectionMode(mode);
}

void setRowLines(QTableView &table, int lines)
{
    table.setWordWrap(lines > 1);
    table.setProperty(linesProperty, lines);
}

bool remembersColumns(const QTableView &table)
{
    return table.property(rememberedProperty).toBool();
}

void rememberColumns(QTableView &table, SettingsStore &store, const QString &key)
{
    table.setProperty(rememberedProperty, true);
    QHeaderView *header = table.horizontalHeader();
    header->restoreState(QByteArray::fromBase64(store.value(key).toString().toLatin1()));
    header->setStretchLastSection(true);
    auto *pause = new QTimer(&table);
    pause->setSingleShot(true);
    pause->setInterval(400ms);
    const auto later = [pause] { pause->start(); };
    QObject::connect(header, &QHeaderView::sectionResized, pause, later);
    QObject::connect(header, &QHeaderView::sectionMoved, pause, later);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, pause, later);
    QObject::connect(header, &QHeaderView::sectionCountChanged, pause, later);
    const auto save = [header, &store, key] {
        store.setValue(key, QString::fromLatin1(header->saveState().toBase64()));
    };
    QObject::connect(pause, &QTimer::timeout, header, save);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, header, [pause, save] {
        if (pause->isActive())
            save();
    });
}
