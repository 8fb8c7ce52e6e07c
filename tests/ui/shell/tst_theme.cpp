#include "tests/support/testmain.h"

#include "core/base/dayform.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/tablelook.h"
#include "ui/widgets/textroom.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(22, 22).toImage();
    QColor darkest;
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > most) {
                most = pixel.alpha();
                darkest = pixel;
            }
        }
    }
    return QColor(darkest.red(), darkest.green(), darkest.blue());
}

/// The title of a column of `width` pixels, as a table shows it.
QImage shownTitle(const QString &title, int width)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({title, u"Next"_s});
    QTableView table;
    applyTableLook(table);
    table.setModel(&model);
    table.resize(400, 120);
    table.show();
    QHeaderView *header = table.horizontalHeader();
    header->resizeSection(0, width);
    return header->grab(QRect(0, 0, width, header->height())).toImage();
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void theWheelScrollsAndChangesNothingInPassing()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light, 1.0);
        QScrollArea area;
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        auto *other = new QLineEdit;
        auto *combo = new QComboBox;
        combo->addItems({u"a"_s, u"b"_s, u"c"_s});
        auto *number = new QSpinBox;
        number->setValue(50);
        auto *tall = new QWidget;
        tall->setFixedHeight(2000);
        for (QWidget *each : std::initializer_list<QWidget *> {other, combo, number, tall})
            column->addWidget(each);
        area.setWidget(inside);
        area.resize(300, 300);
        area.show();
        area.activateWindow();
        other->setFocus();
        QTRY_VERIFY(other->hasFocus());
        const auto turn = [](QWidget &widget) {
            const QPointF place = widget.rect().center();
            QWheelEvent event(place, widget.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&event); // others go to the widget alone
            qApp->notify(&widget, &event); // sendEvent() takes the mark away
        };
        turn(*combo);
        turn(*number);
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(number->value(), 50);
        QVERIFY(other->hasFocus());
        QTRY_VERIFY2(area.verticalScrollBar()->value() > 0,
                     qPrintable(QString::number(area.verticalScrollBar()->maximum())));
        combo->setFocus();
        turn(*combo);
        QCOMPARE(combo->currentIndex(), 1);
    }

    void namesItsModes()
    {
        for (const auto mode : { ThemeMode::System, ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast })
            QCOMPARE(themeModeFromCode(themeModeCode(mode)), mode);
        QCOMPARE(themeModeFromCode(u"purple"_s), ThemeMode::System);
    }

    void changesTheWholeApplication()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.apply(ThemeMode::Dark);
        QCOMPARE(theme.look(), Look::Dark);
        QCOMPARE(lookOf(QApplication::palette()), Look::Dark);
        theme.apply(ThemeMode::Light);
        QCOMPARE(lookOf(QApplication::palette()), Look::Light);
        QCOMPARE(changed.size(), 2);
    }

    void placeholdersHaveTheColourOfThePalette_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << static_cast<int>(ThemeMode::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark);
        QTest::newRow("contrast") << static_cast<int>(ThemeMode::HighContrast);
    }
    void placeholdersHaveTheColourOfThePalette()
    {
        QFETCH(int, mode);
        Theme theme(*qApp);
        theme.apply(static_cast<ThemeMode>(mode));
        QLineEdit line;
        QPlainTextEdit text;
        for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
            field->ensurePolished();
            const ThemeColors &colors = themeColors(field->palette());
            QCOMPARE(field->palette().color(QPalette::PlaceholderText), colors.secondary);
            QCOMPARE(field->palette().color(QPalette::Text), colors.text);
        }
    }

    void recoloursIconsWithTheLook()
    {
        Theme theme(*qApp);
        const QIcon icon = themedIcon("edit-find"_L1);
        theme.apply(ThemeMode::Light);
        const QColor light = inkOf(icon);
        theme.apply(ThemeMode::Dark);
        const QColor dark = inkOf(icon);
        QVERIFY(light.lightness() < 100);
        QVERIFY(dark.lightness() > 150);
        theme.apply(ThemeMode::Light);
    }

    /// Also of labels that are on the screen while the look changes, and inside others.
    void recoloursLabelsWithTheLook()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light);
        QWidget window;
        auto *label = new PlainLabel(u"Interested"_s, &window);
        const OutcomeStyle style = outcomeStyle(Outcome::Interested);
        QVERIFY(style.light != style.dark);
        label->setInk([style](const QPalette &palette) { return style.color(palette); });
        QCOMPARE(label->palette().color(QPalette::WindowText), style.light);
        theme.apply(ThemeMode::Dark);
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), style.dark);
        QCOMPARE(label->palette().color(QPalette::Window), QApplication::palette().color(QPalette::Window));
        theme.apply(ThemeMode::Light);
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), style.light);
        label->setInk({});
        QTRY_COMPARE(label->palette().color(QPalette::WindowText),
                     QApplication::palette().color(QPalette::WindowText));
    }

    /// The year only where it is another one; all moments at noon, so that no zone moves the day.
    void showsMomentsAsShortAsTheyAreClear()
    {
        const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        const QLocale locale = peopleLocale();
        const auto day = [&](const QDate &date, const QString &form) {
            return shownMoment(QDateTime(date, QTime(12, 0), Qt::UTC), now).startsWith(locale.toString(date, form) + u' ');
        };
        QVERIFY(day(QDate(2026, 10, 9), dayForm(locale, false)));
        QVERIFY(!day(QDate(2026, 10, 9), dayForm(locale, true)));
        QVERIFY(day(QDate(2025, 10, 9), dayForm(locale, true)));
        QVERIFY(day(QDate(2027, 1, 9), dayForm(locale, true)));
    }

    /// With the style sheet in force, for which Qt leaves it out.
    void elidesTitlesOfColumnsThatDoNotFit()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light);
        const QString title = u"Summary of the call"_s;
        constexpr int narrow = 80;
        constexpr int room = narrow - 20; // at most, inside the style sheet's padding
        const QImage shown = shownTitle(title, narrow);
        QString elided;
        for (qsizetype left = 1; left < title.size() && elided.isEmpty(); ++left) {
            const QString part = title.first(left) + QChar(0x2026);
            if (QFontMetrics(QApplication::font()).horizontalAdvance(part) <= room
                && shownTitle(part, narrow) == shown)
                elided = part;
        }
        QVERIFY2(elided.size() > 3, "the title is cut without a sign of it");
        constexpr int wide = 300;
        QVERIFY(shownTitle(title, wide) != shownTitle(elided, wide));
    }

    void labelsFollowTheSizeOfText()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light, 1.0);
        PlainLabel title(u"Title"_s);
        PlainLabel body(u"Body"_s);
        title.setTextSize(TextSize::Title, true);
        title.show();
        body.show();
        const double titleSize = title.font().pointSizeF();
        const double bodySize = body.font().pointSizeF();
        for (const double scale : {2.0, 1.0, 1.5}) {
            theme.apply(ThemeMode::Light, scale);
            QCoreApplication::processEvents();
            QVERIFY2(qAbs(title.font().pointSizeF() - scale * titleSize) < 0.6,
                     qPrintable(QString::number(title.font().pointSizeF())));
            QVERIFY2(qAbs(body.font().pointSizeF() - scale * bodySize) < 0.6,
                     qPrintable(QString::number(body.font().pointSizeF())));
        }
        theme.apply(ThemeMode::Light, 1.0);
    }

    void fieldsKeepTheirRoom()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light, 1.0);
        QPlainTextEdit notes;
        QPlainTextEdit task;
        constexpr int lines = 3;
        keepLines(notes, lines);
        keepLines(task, lines, TextRoom::AtLeast);
        keepDigits(notes, 20, TextRoom::AtMost);
        keepDigits(task, 10, TextRoom::AtLeast);
        notes.show();
        task.show();
        const int before = notes.height();
        for (const double scale : {2.0, 1.0}) {
            theme.apply(ThemeMode::Light, scale);
            QCoreApplication::processEvents();
            QCOMPARE(notes.height(), lines * notes.fontMetrics().lineSpacing());
            QCOMPARE(task.minimumHeight(), notes.height());
            QCOMPARE(notes.height() > before, scale > 1);
            const int digit = notes.fontMetrics().horizontalAdvance(u'0');
            QCOMPARE(notes.maximumWidth(), 20 * digit);
            QCOMPARE(task.minimumWidth(), 10 * digit);
        }
    }

    void growsWithTheType()
    {
        Theme theme(*qApp);
        theme.apply(ThemeMode::Light, 1.0);
        const int row = Theme::rowHeight();
        const double size = Theme::font(TextSize::Body).pointSizeF();
        QVERIFY(row >= 28);
        theme.apply(ThemeMode::Light, 2.0);
        QVERIFY(Theme::rowHeight() > row);
        QCOMPARE(Theme::rowHeight() % 4, 0);
        QCOMPARE(Theme::font(TextSize::Body).pointSizeF(), 2 * size);
        theme.apply(ThemeMode::Light, 1.0);
        QCOMPARE(Theme::font(TextSize::Body).pointSizeF(), size);
    }

    void leavesNoNameUnreplacedInTheStyleSheet()
    {
        for (const Look look : { Look::Light, Look::Dark, Look::HighContrast }) {
            const QString sheet = styleSheetOf(themeColors(look), 30);
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(sheet.contains(themeColors(look).accentFill.name()));
        }
    }

    /// Each rule that sets ground and ink together, disabled ones apart (WCAG 1.4.3 leaves them out).
    void everyRuleOfTheStyleSheetIsReadable_data()
    {
        QTest::addColumn<Look>("look");
        QTest::newRow("light") << Look::Light;
        QTest::newRow("dark") << Look::Dark;
        QTest::newRow("high contrast") << Look::HighContrast;
    }
    void everyRuleOfTheStyleSheetIsReadable()
    {
        QFETCH(Look, look);
        static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
        static const QRegularExpression ground(u"(?:^|[;\\s])background(?:-color)?:\\s*(#[0-9a-fA-F]{6})"_s);
        static const QRegularExpression ink(u"(?:^|[;\\s])color:\\s*(#[0-9a-fA-F]{6})"_s);
        int pairs = 0;
        for (auto it = rule.globalMatch(styleSheetOf(themeColors(look), 30)); it.hasNext();) {
            const auto match = it.next();
            const QString on = ground.match(match.captured(2)).captured(1);
            const QString with = ink.match(match.captured(2)).captured(1);
            if (on.isEmpty() || with.isEmpty() || match.captured(1).contains(u":disabled"_s))
                continue;
            ++pairs;
            QVERIFY2(contrast(QColor(on), QColor(with)) >= 4.5, qPrintable(match.captured(1).trimmed() + u' ' + with + u" on "_s + on));
        }
        QVERIFY2(pairs > 10, qPrintable(QString::number(pairs)));
    }

    void followsWhatTheDesktopWishes()
    {
        Theme theme(*qApp);
        theme.setSystemDark(false);
        theme.apply(ThemeMode::System, 1.3);
        const double size = Theme::font(TextSize::Body).pointSizeF();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setSystemContrast(true);
        QCOMPARE(theme.look(), Look::HighContrast);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Theme::font(TextSize::Body).pointSizeF(), size); // the size of type stays
        theme.setSystemDark(true); // high contrast has one look only
        QCOMPARE(changed.size(), 1);
        theme.apply(ThemeMode::Light);
        theme.setSystemContrast(false);
        QCOMPARE(theme.look(), Look::Light); // a person's choice comes first
        theme.apply(ThemeMode::Light, 1.0);
    }

    void findsEveryFileOfTheStyleSheet()
    {
        static const QRegularExpression file(u"url\\(([^)]*)\\)"_s);
        auto found = file.globalMatch(styleSheetOf(themeColors(Look::Dark), 30));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            QVERIFY2(QFile::exists(name), qPrintable(name));
        }
    }

    void hasAnApplicationIcon() { QVERIFY(!applicationIcon().pixmap(16, 16).isNull()); }
};

LEADLINE_TEST(ThemeTest)
#include "tst_theme.moc"
