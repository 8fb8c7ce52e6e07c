#pragma once

#include "tests/e2e/plantedplace.h"

#include <QTest>

/// The planted program and the trap that its texts name, for the suites about B-6: text from outside is shown
/// as text. The trap is watched while every part is drawn.
class SafeShowing final {
public:
    /// False with a message on standard error when it could not be made.
    bool prepare()
    {
        if (!m_trap.lay(m_planted.place().path(QStringLiteral("markup-canary.png")))
            || !m_planted.prepare(m_trap.payloads()))
            return false;
        m_trap.sprung(); // what made it
        return true;
    }

    Application &app() { return m_planted.app(); }
    Workplace &place() { return m_planted.place(); }
    Trap &trap() { return m_trap; }

    /// Walks through `window`; the test fails where markup is shown as markup, where the trap springs, or
    /// where fewer than `withMarkup` texts have any: then nothing was seen.
    void walk(QWidget &window, qsizetype withMarkup)
    {
        constexpr int rows = 40;
        const Walked walked = walkThrough(window, rows);
        QCOMPARE(m_trap.sprung(), QString());
        QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(QLatin1Char('\n'))));
        QVERIFY2(walked.with(QStringLiteral("<")) >= withMarkup,
                 qPrintable(walked.texts.join(QLatin1Char('\n')).left(2'000)));
        QVERIFY(walked.places > 3);
        qInfo("%d places, longest step %lld ms", walked.places, static_cast<long long>(walked.longestStepMs));
    }
    void walkPage(Page &page, qsizetype withMarkup)
    {
        app().window.showPage(&page);
        walk(page, withMarkup);
    }

private:
    PlantedPlace m_planted;
    Trap m_trap;
};
