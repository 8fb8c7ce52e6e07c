#include "tests/e2e/safeshowing.h"
#include "tests/support/testmain.h"

#include <QLabel>

using namespace Qt::StringLiterals;

/// The pages of leads.
class SafePagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_safe.prepare()); }

    /// Else the other tests would prove nothing.
    void theTrapSeesACarelessLabel()
    {
        QLabel careless;
        careless.setTextFormat(Qt::RichText);
        careless.setText(m_safe.trap().payloads().constFirst());
        careless.grab();
        QVERIFY(!m_safe.trap().sprung().isEmpty());
        QVERIFY(!walkThroughLabel().faults.isEmpty());
        m_safe.trap().sprung();
    }

    void leads() { m_safe.walkPage(m_safe.app().leads, 100); }
    void stopList() { m_safe.walkPage(m_safe.app().stopList, 40); }
    void scripts() { m_safe.walkPage(m_safe.app().prompts, 1); }
    void settings() { m_safe.walkPage(m_safe.app().settings, 0); }

private:
    Walked walkThroughLabel()
    {
        QWidget window;
        const QLabel careless(m_safe.trap().payloads().constFirst(), &window);
        window.show();
        return walkThrough(window, 0);
    }

    SafeShowing m_safe;
};

LEADLINE_TEST(SafePagesTest)
#include "tst_safepages.moc"
