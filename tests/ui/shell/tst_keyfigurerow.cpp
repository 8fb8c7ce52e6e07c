#include "tests/support/testmain.h"

#include "ui/widgets/keyfigure.h"
#include "ui/widgets/keyfigurerow.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class KeyFigureRowTest : public QObject {
    Q_OBJECT

private slots:
    void showsThatItHasTheKeyboard()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light, 1.0);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *figure = new KeyFigure(u"Calls"_s, u"All of them."_s);
        auto *other = new QLineEdit;
        figure->setClickable(true);
        column->addWidget(figure);
        column->addWidget(other);
        window.show();
        window.activateWindow();
        other->setFocus();
        QTRY_VERIFY(other->hasFocus());
        const QImage without = figure->grab().toImage();
        figure->setFocus();
        QTRY_VERIFY(figure->hasFocus());
        const QImage with = figure->grab().toImage();
        QVERIFY(with != without);
        const QColor edge = with.pixelColor(with.width() / 2, 1);
        QCOMPARE(edge, themeColors(figure->palette()).accent);
    }

    /// As wide as the figures want, then one pixel less; and when one of them has more to say.
    void breaksWhereTheFiguresDoNotFit()
    {
        QWidget window;
        auto *row = new KeyFigureRow;
        QList<KeyFigure *> figures;
        for (const QString &name : {u"Leads left"_s, u"Calls"_s, u"Interested"_s, u"Spent"_s}) {
            figures.append(new KeyFigure(name, {}));
            figures.last()->setNote(u"195 answered"_s);
            row->add(figures.last());
        }
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(row);
        column->addStretch();
        window.show();
        int wanted = 3 * gap::medium;
        for (const KeyFigure *figure : std::as_const(figures))
            wanted += figure->sizeHint().width();
        window.resize(wanted, 300);
        QTRY_COMPARE(figures.at(3)->y(), figures.at(0)->y());
        const int low = row->height();
        window.resize(wanted - 1, 300);
        QTRY_VERIFY(figures.at(2)->y() > figures.at(0)->y());
        QCOMPARE(figures.at(1)->y(), figures.at(0)->y());
        QTRY_VERIFY(row->height() > low);
        window.resize(wanted, 300);
        QTRY_COMPARE(figures.at(3)->y(), figures.at(0)->y());
        figures.at(1)->setNote(u"1,954,321 were answered by a person"_s);
        row->arrange();
        QTRY_VERIFY(figures.at(3)->y() > figures.at(0)->y());
    }
};

LEADLINE_TEST(KeyFigureRowTest)
#include "tst_keyfigurerow.moc"
