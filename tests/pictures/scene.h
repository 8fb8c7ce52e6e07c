#pragma once

#include "tests/e2e/application.h"

#include <QTest>

/// Presses what a person presses in the window of `app`, whose files are in `place`.
class Scene final {
public:
    Scene(Application &app, const Workplace &place)
        : app(app)
        , place(place)
    {
    }

    Application &app;
    const Workplace &place;

    /// The sheet on top, else the window.
    QWidget &top() const;
    /// The visible one of this kind and name in what is on top; null when there is none.
    template <typename Kind> Kind *find(const QString &name) const
    {
        for (Kind *each : top().findChildren<Kind *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename Predicate> static bool wait(Predicate predicate)
    {
        constexpr int patience = 60'000; // the sanitizers take their time
        return QTest::qWaitFor(predicate, patience);
    }
    /// Each waits for what it presses and tells whether that came.
    bool click(const QString &button) const;
    bool isReady(const QString &widget) const;
    bool type(const QString &field, const QString &text) const;
    bool isDialogOpen() const;
    /// Of the page that is shown.
    bool trigger(const QString &action) const;
    /// The menu of that button.
    bool unroll(const QString &button) const;
    /// The menu inside the one that is open.
    bool unrollFurther(const QString &menu) const;
    bool choose(const QString &box) const;
    /// Where the keyboard is in the window.
    void leaveByEscape() const;
    /// The area of that page or panel, down to `part` of it: 0 is its top, 1 its end.
    static bool scroll(QWidget &widget, double part);
};
