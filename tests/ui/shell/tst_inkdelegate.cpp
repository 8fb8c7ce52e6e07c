#include "tests/support/testmain.h"

#include "ui/widgets/inkdelegate.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int inkRole = Qt::UserRole + 7;

/// Colours as the one under test, and leaves the drawing to the style.
class StyleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant ink = index.data(inkRole);
        if (ink.isValid() && !option->state.testFlag(QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, ink.value<QColor>());
    }
};

/// Those that are cut have letters of one font: a font in the part that is not shown makes the style's line higher.
const QStringList &texts()
{
    static const QStringList list {u"Harbour Street Software"_s,
                                   u"+1 334-793-8701"_s,
                                   u"a text that does not fit into its narrow column"_s,
                                   u"שלום עולם 12"_s,
                                   u"e\u0301\u0302☎"_s,
                                   u"two\nlines"_s,
                                   u"مرحبا بالعالم"_s.repeated(60),
                                   u"a\u0301\u0302\u0303"_s.repeated(200),
                                   QString()};
    return list;
}

/// What a table shows of `model` with `delegate`.
QImage shown(QAbstractItemModel &model, QAbstractItemDelegate &delegate, int selected,
             Qt::LayoutDirection direction)
{
    QTableView table;
    applyTableLook(table);
    table.setLayoutDirection(direction);
    table.setItemDelegate(&delegate);
    table.setModel(&model);
    table.setColumnWidth(0, 240);
    table.setColumnWidth(1, 90);
    table.resize(600, 420);
    table.selectRow(selected);
    table.show();
    return table.viewport()->grab().toImage();
}

} // namespace

class InkDelegateTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_model.clear();
        m_model.setColumnCount(3);
        for (const QString &text : texts()) {
            QList<QStandardItem *> row;
            for (int column = 0; column < 3; ++column)
                row.append(new QStandardItem(text));
            row.at(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            QFont bold = row.at(2)->font();
            bold.setBold(true);
            row.at(2)->setFont(bold);
            row.at(2)->setData(QColor(Qt::darkGreen), inkRole);
            m_model.appendRow(row);
        }
    }

    void paintsAsTheStyleDoes_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("mirrored");
        for (const auto &[name, mode] : {std::pair("light", ThemeMode::Light), {"dark", ThemeMode::Dark}}) {
            QTest::newRow(name) << static_cast<int>(mode) << false;
            QTest::addRow("%s, right to left", name) << static_cast<int>(mode) << true;
        }
    }
    void paintsAsTheStyleDoes()
    {
        QFETCH(int, mode);
        QFETCH(bool, mirrored);
        Theme theme(*qApp);
        theme.apply(static_cast<ThemeMode>(mode));
        const Qt::LayoutDirection direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
        InkDelegate ink(inkRole);
        StyleDelegate plain;
        for (int selected = 0; selected < 2; ++selected) {
            const QImage ours = shown(m_model, ink, selected, direction);
            const QImage styles = shown(m_model, plain, selected, direction);
            QCOMPARE(ours, styles);
            QCOMPARE(shown(m_model, ink, selected, direction), styles); // from what it kept
        }
    }

    void followsAnotherSizeOfType()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light);
        InkDelegate ink(inkRole);
        StyleDelegate plain;
        shown(m_model, ink, 0, Qt::LeftToRight);
        theme.apply(ThemeMode::Light, 1.5);
        const QImage ours = shown(m_model, ink, 0, Qt::LeftToRight);
        QCOMPARE(ours, shown(m_model, plain, 0, Qt::LeftToRight));
        theme.apply(ThemeMode::Light, 1.0);
    }

private:
    QStandardItemModel m_model;
};

LEADLINE_TEST(InkDelegateTest)
#include "tst_inkdelegate.moc"
