#pragma once

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTest>

#include <initializer_list>

/// For tests that look at whole windows.
namespace screens {

inline constexpr QSize usual {1280, 800};
inline constexpr QSize narrow {1024, 700};
inline constexpr QSize large {1920, 1080};

/// A row of such a test: how large the window is and how it looks.
struct Screen {
    const char *name;
    QSize size;
    ThemeMode mode;
    double scale = 1.0; ///< of the text
    int leads = 0;
};

inline void addScreens(std::initializer_list<Screen> screens)
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("leads");
    for (const Screen &each : screens)
        QTest::newRow(each.name) << each.size << each.mode << each.scale << each.leads;
}

/// Light and dark, for sheets that have a size of their own.
inline void addModes()
{
    addScreens({{"light", usual, ThemeMode::Light}, {"dark", usual, ThemeMode::Dark}});
}

/// The program as the row of the test wants it; as usual again afterwards.
class Dressed final {
public:
    Dressed()
        : m_theme(*qApp)
    {
        QFETCH(ThemeMode, mode);
        QFETCH(double, scale);
        m_theme.apply(mode, scale);
    }
    ~Dressed() { m_theme.apply(ThemeMode::Light, 1.0); }
    Q_DISABLE_COPY_MOVE(Dressed)

private:
    Theme m_theme;
};

/// Of the row of the test, for the names of pictures.
inline QString rowName()
{
    return QString::fromLatin1(QTest::currentDataTag());
}

/// Keeps a picture when LEADLINE_SHOTS names a folder.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("LEADLINE_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// The same, and lays `widget` out by drawing it.
inline void shoot(QWidget &widget, const QString &name)
{
    widget.grab();
    keepPicture(widget, name);
}

/// Sentences that do not fit where they stand.
inline QStringList cutSentences(const QWidget &widget)
{
    QStringList cut;
    for (const PlainLabel *label : widget.findChildren<PlainLabel *>()) {
        const bool lines = label->isVisible() && label->wordWrap();
        if (lines && label->height() < label->heightForWidth(label->width()))
            cut.append(label->fullText());
    }
    return cut;
}

/// The same, and buttons that are narrower than their words.
inline QStringList cutTexts(const QWidget &widget)
{
    QStringList cut;
    for (const QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            cut.append(button->text());
    }
    return cut + cutSentences(widget);
}

/// Shows one sheet after the other, each with the beginning of its picture's name; the test fails where a
/// text is cut.
inline void lookAt(std::initializer_list<std::pair<QDialog *, QString>> sheets)
{
    for (const auto &[sheet, name] : sheets) {
        sheet->show();
        shoot(*sheet, name + rowName());
        QTRY_COMPARE(cutTexts(*sheet), QStringList());
        sheet->close();
    }
}

} // namespace screens
