#include "tests/pictures/scene.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QMenu *menuOf(const QAbstractButton &button)
{
    if (const auto *plain = qobject_cast<const QPushButton *>(&button))
        return plain->menu();
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return tool ? tool->menu() : nullptr;
}

} // namespace

QWidget &Scene::top() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? *modal : app.window;
}

bool Scene::isDialogOpen() const
{
    return wait([] { return QApplication::activeModalWidget() != nullptr; });
}

bool Scene::isReady(const QString &widget) const
{
    return wait([this, &widget] {
        const auto *found = find<QWidget>(widget);
        return found && found->isEnabled();
    });
}

bool Scene::click(const QString &button) const
{
    if (!isReady(button))
        return false;
    auto *found = find<QAbstractButton>(button);
    if (found)
        found->click();
    return found != nullptr;
}

bool Scene::type(const QString &field, const QString &text) const
{
    if (!isReady(field))
        return false;
    auto *found = find<QWidget>(field);
    found->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(found))
        line->clear();
    if (auto *box = qobject_cast<QPlainTextEdit *>(found))
        box->setPlainText(text); // key by key is slow
    else
        QTest::keyClicks(found, text);
    return true;
}

bool Scene::trigger(const QString &action) const
{
    auto *found = app.window.currentPage()->findChild<QAction *>(action);
    const bool comes = found && wait([found] { return found->isEnabled(); });
    if (comes)
        found->trigger();
    return comes;
}

bool Scene::unroll(const QString &button) const
{
    const auto *found = isReady(button) ? find<QAbstractButton>(button) : nullptr;
    QMenu *menu = found ? menuOf(*found) : nullptr;
    if (menu)
        menu->popup(found->mapToGlobal(found->rect().bottomLeft()));
    return menu != nullptr;
}

bool Scene::unrollFurther(const QString &menu) const
{
    auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    auto *further = open ? open->findChild<QMenu *>(menu) : nullptr;
    if (!further)
        return false;
    const QRect entry = open->actionGeometry(further->menuAction());
    open->setActiveAction(further->menuAction());
    further->popup(open->mapToGlobal(entry.topRight()));
    return true;
}

bool Scene::choose(const QString &box) const
{
    auto *found = isReady(box) ? find<QComboBox>(box) : nullptr;
    if (found)
        found->showPopup();
    return found != nullptr;
}

void Scene::leaveByEscape() const
{
    app.window.activateWindow();
    QWidget *at = app.window.focusWidget();
    QTest::keyClick(at ? at : &app.window, Qt::Key_Escape);
}

bool Scene::scroll(QWidget &widget, double part)
{
    for (auto *area : widget.findChildren<QScrollArea *>()) {
        if (!area->isVisible())
            continue;
        QScrollBar *bar = area->verticalScrollBar();
        bar->setValue(qRound(bar->maximum() * part));
        return true;
    }
    return false;
}
