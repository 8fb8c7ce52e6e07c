#include "ui/widgets/stylesheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// Names in @at signs are replaced: the members of ThemeColors, and @control@, the inner height of a control.
constexpr auto buttons = R"(
QPushButton { min-height: @control@px; padding: 0 14px; border: 1px solid @outline@; border-radius: 6px;
    background: @surface@; color: @text@; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @border@; }
QPushButton:focus { border: 2px solid @accent@; padding: 0 13px; min-height: @controlInner@px; }
QPushButton:disabled { color: @disabled@; border-color: @border@; background: @window@; }
QPushButton[narrow="true"] { padding: 0 9px; }
QPushButton[narrow="true"]:focus { padding: 0 8px; }
QPushButton[flat="true"] { border: 1px solid transparent; background: transparent; padding: 0 10px; }
QPushButton[flat="true"]:hover { background: @hover@; }
QPushButton[flat="true"]:focus { border: 2px solid @accent@; padding: 0 9px; }
QPushButton[primary="true"] { background: @accentFill@; color: @onAccent@; border: 1px solid @accentFill@;
    font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[primary="true"]:pressed { background: @accentPressed@; }
QPushButton[primary="true"]:focus { border: 2px solid @text@; padding: 0 13px; }
QPushButton[primary="true"]:disabled { background: @window@; border-color: @border@; color: @disabled@; }
QPushButton[danger="true"] { color: @danger@; border-color: @danger@; }
QPushButton[chip="true"] { min-height: @chip@px; padding: 0 10px; border-radius: @chipRadius@px;
    border: 1px solid @border@; background: @surface@; color: @text@; }
QPushButton[chip="true"]:hover { background: @hover@; }
QPushButton[chip="true"]:checked { background: @selection@; border-color: @accent@; color: @text@; }
QPushButton[chip="true"]:focus { border: 2px solid @accent@; padding: 0 9px; min-height: @chipInner@px; }
QPushButton[chip="true"]:disabled { background: @window@; color: @disabled@; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; color: @text@; background: transparent; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:checked { background: @selection@; }
QToolButton:focus { border-color: @accent@; }
QToolButton:disabled { color: @disabled@; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url(:/icons/go-down@arrows@.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
)"_L1;

/// Without a colour for their text: with one, Qt draws placeholders in half of it instead of that of the palette.
constexpr auto fields = R"(
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit { min-height: @control@px; padding: 0 8px;
    border: 1px solid @outline@; border-radius: 6px; background: @surface@;
    selection-background-color: @accentFill@; selection-color: @onAccent@; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus {
    border: 2px solid @accent@; padding: 0 7px; min-height: @controlInner@px; }
QLineEdit[fault="true"], QComboBox[fault="true"], QSpinBox[fault="true"] { border: 2px solid @danger@; padding: 0 7px;
    min-height: @controlInner@px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateTimeEdit:disabled {
    border-color: @border@; background: @window@; }
QComboBox[flat="true"] { border: 1px solid transparent; background: transparent; }
QComboBox[flat="true"]:hover { background: @hover@; }
QPlainTextEdit, QTextEdit { border: 1px solid @outline@; border-radius: 6px; background: @surface@;
    padding: 4px; selection-background-color: @accentFill@; selection-color: @onAccent@; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent@; padding: 3px; }
QPlainTextEdit[readOnly="true"] { background: @alternate@; border-color: @border@; }
QPlainTextEdit[quiet="true"] { color: @secondary@; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/go-down@arrows@.svg); width: 14px; height: 14px; }
QDateTimeEdit::drop-down { border: none; background: transparent; width: 22px; }
QDateTimeEdit::down-arrow { image: url(:/icons/go-down@arrows@.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/go-up@arrows@.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/go-down@arrows@.svg); width: 12px; height: 12px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @outline@; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @accentFill@; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border: 1px solid @accentFill@; border-radius: 7px;
    background: @accentFill@; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: @text@; }
QSlider:focus { outline: none; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @outline@; border-radius: 3px; background: @surface@; }
QCheckBox::indicator:checked { border-color: @accentFill@; background: @accentFill@;
    image: url(:/icons/checkmark@tick@.svg); }
QCheckBox::indicator:focus { border: 2px solid @accent@; width: 14px; height: 14px; }
QCheckBox::indicator:disabled { border-color: @border@; background: @window@; }
QComboBox QAbstractItemView { border: 1px solid @border@; background: @surface@; outline: none; padding: 4px;
    selection-background-color: @selection@; selection-color: @text@; }
)"_L1;

constexpr auto views = R"(
QTableView, QListView, QTreeView { background: @surface@; border: none; color: @text@; outline: none;
    gridline-color: @border@; selection-background-color: @selection@; selection-color: @text@; }
QTableView { border-top: 1px solid @border@; }
QTableView::item { padding: 0 5px 0 9px; border: none; border-bottom: 1px solid @hairline@; }
QTableView::item:selected { background: @selection@; color: @text@; }
QListView::item:selected { background: @selection@; color: @text@; }
QHeaderView { background: @surface@; border: none; }
QHeaderView::section { background: @surface@; color: @secondary@; border: none; border-bottom: 1px solid @border@;
    padding: 6px 8px 6px 12px; }
QHeaderView::section:hover { color: @text@; background: @hover@; }
QTableCornerButton::section, QAbstractScrollArea::corner { background: @surface@; border: none; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: @outline@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @secondary@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)"_L1;

constexpr auto frames = R"(
QLabel[badge="true"] { background: @warningGround@; color: @text@; border-radius: 4px; }
QWidget[panel="true"] { background: @surface@; }
QFrame[rule="true"] { background: @border@; border: none; }
QFrame[card="true"] { background: @surface@; border: 1px solid @border@; border-radius: 8px; }
QFrame[card="true"]:focus { border: 2px solid @accent@; padding: -1px; }
QScrollArea, QScrollArea > QWidget > QWidget[panel="true"] { border: none; }
QLabel { background: transparent; }
QLabel[quiet="true"] { color: @secondary@; }
QLabel[fault="true"] { color: @danger@; }
QLabel[good="true"] { color: @success@; }
QMenuBar { background: @window@; color: @text@; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover@; }
QMenu { background: @surface@; color: @text@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::separator { height: 1px; background: @border@; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @border@; padding: 6px; }
QTabWidget::pane { border: none; border-top: 1px solid @border@; }
QTabBar::tab { padding: 8px 14px; color: @secondary@; background: transparent; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; }
QTabBar::tab:hover { color: @text@; }
QProgressBar { border: 1px solid @border@; border-radius: 4px; background: @hover@; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accentFill@; border-radius: 3px; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; color: @text@; }
)"_L1;

QString name(const QColor &color)
{
    return color.name(QColor::HexRgb);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

QHash<QString, QString> colorNames(const ThemeColors &c)
{
    return {
        { u"window"_s, name(c.window) },
        { u"surface"_s, name(c.surface) },
        { u"alternate"_s, name(c.alternate) },
        { u"text"_s, name(c.text) },
        { u"secondary"_s, name(c.secondary) },
        { u"disabled"_s, name(mixed(c.text, c.surface, 0.5)) },
        { u"border"_s, name(c.border) },
        { u"hairline"_s, name(mixed(c.border, c.surface, 0.5)) },
        { u"outline"_s, name(c.outline) },
        { u"hover"_s, name(c.hover) },
        { u"selection"_s, name(c.selection) },
        { u"accent"_s, name(c.accent) },
        { u"accentFill"_s, name(c.accentFill) },
        { u"accentHover"_s, name(mixed(c.accentFill, c.text, 0.12)) },
        { u"accentPressed"_s, name(mixed(c.accentFill, c.text, 0.24)) },
        { u"onAccent"_s, name(c.onAccent) },
        { u"success"_s, name(c.success) },
        { u"warning"_s, name(c.warning) },
        { u"danger"_s, name(c.danger) },
        { u"warningGround"_s, name(mixed(c.surface, c.warning, 0.22)) },
    };
}

QHash<QString, QString> measureNames(int controlHeight)
{
    const int chipHeight = controlHeight - 4;
    return {
        { u"control"_s, QString::number(controlHeight - 2) },
        { u"controlInner"_s, QString::number(controlHeight - 4) },
        { u"chip"_s, QString::number(chipHeight - 2) },
        { u"chipInner"_s, QString::number(chipHeight - 4) },
        { u"chipRadius"_s, QString::number(chipHeight / 2) },
    };
}

} // namespace

QString styleSheetOf(const ThemeColors &colors, int controlHeight)
{
    QHash<QString, QString> values = colorNames(colors);
    values.insert(measureNames(controlHeight));
    values.insert(u"tick"_s, colors.onAccent.lightness() > 128 ? u"-dark"_s : QString());
    values.insert(u"arrows"_s, colors.text.lightness() > 128 ? u"-dark"_s : QString());
    QString sheet = QString(buttons) + fields + views + frames;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        sheet.replace(u'@' + it.key() + u'@', it.value());
    return sheet;
}
