#include "tests/e2e/plantedplace.h"
#include "tests/support/testmain.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 40;
const QString anyMarkup = u"<"_s;

} // namespace

/// B-6, the pages of leads: text from outside is shown as text. The trap is watched while every part is
/// drawn.
class SafePagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_trap.lay(m_planted.place().path(u"markup-canary.png"_s)));
        QVERIFY(m_planted.prepare(m_trap.payloads()));
        m_trap.sprung(); // what made it
    }

    /// Else the other tests would prove nothing.
    void theTrapSeesACarelessLabel()
    {
        QLabel careless;
        careless.setTextFormat(Qt::RichText);
        careless.setText(m_trap.payloads().constFirst());
        careless.grab();
        QVERIFY(!m_trap.sprung().isEmpty());
        QVERIFY(!walkThroughLabel().faults.isEmpty());
        m_trap.sprung();
    }

    void leads() { walk(m_planted.app().leads, 100); }
    void stopList() { walk(m_planted.app().stopList, 40); }
    void scripts() { walk(m_planted.app().prompts, 1); }
    void settings() { walk(m_planted.app().settings, 0); }

private:
    Walked walkThroughLabel() const
    {
        QWidget window;
        QLabel careless(m_trap.payloads().constFirst(), &window);
        window.show();
        return walkThrough(window, 0);
    }

    void walk(Page &page, qsizetype withMarkup)
    {
        m_planted.app().window.showPage(&page);
        const Walked walked = walkThrough(page, rows);
        QCOMPARE(m_trap.sprung(), QString());
        QVERIFY2(walked.faults.isEmpty(), qPrintable(walked.faults.join(u'\n')));
        QVERIFY2(walked.with(anyMarkup) >= withMarkup, qPrintable(QString::number(walked.with(anyMarkup))));
        qInfo("%d places, longest step %lld ms", walked.places, static_cast<long long>(walked.longestStepMs));
    }

    PlantedPlace m_planted;
    Trap m_trap;
};

LEADLINE_TEST(SafePagesTest)
#include "tst_safepages.moc"
