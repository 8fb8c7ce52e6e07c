#include "core/settings/secretstore.h"
#include "tests/e2e/hands.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/settings/settingspage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

// The hands of a person who enters the provider's key, which is in LEADLINE_CALLING, and starts the only campaign.

namespace {

class CallingDriver final {
public:
    explicit CallingDriver(const QString &key)
        : m_key(key)
    {
        hands::lookAgain(m_timer, [this] { act(); });
    }

private:
    void act()
    {
        MainWindow *window = hands::window();
        if (!window)
            return;
        if (!m_isKept)
            m_isKept = keepKey(*window);
        else if (startCampaign(*window))
            m_timer.stop();
    }

    /// One step at a time; true once the program has the key.
    bool keepKey(MainWindow &window)
    {
        auto &page = *window.findChild<SettingsPage *>();
        window.showPage(&page);
        const auto *field = hands::visible<QWidget>(
            page, u"secret_%1"_s.arg(static_cast<int>(SecretName::ApiKey)));
        auto *input = field ? hands::visible<QLineEdit>(*field, u"secretInput"_s) : nullptr;
        if (!input)
            return false;
        if (!m_isEntered) {
            QTest::keyClicks(input, m_key);
            QTest::keyClick(input, Qt::Key_Return);
            m_isEntered = true;
        }
        return hands::visible<QPushButton>(*field, u"forgetSecret"_s)->isEnabled();
    }

    /// One step at a time; true once calling has been started.
    static bool startCampaign(MainWindow &window)
    {
        if (auto *startCalling = hands::visible<QPushButton>(window, u"startCalling"_s)) {
            if (!startCalling->isEnabled())
                return false;
            QTest::mouseClick(startCalling, Qt::LeftButton);
            return true;
        }
        auto &page = *window.findChild<CampaignsPage *>();
        window.showPage(&page);
        auto *start = hands::visible<QPushButton>(page, u"start"_s);
        if (start && start->isEnabled())
            QTest::mouseClick(start, Qt::LeftButton);
        return false;
    }

    const QString m_key;
    bool m_isEntered = false;
    bool m_isKept = false;
    QTimer m_timer;
};

void begin()
{
    if (const QString key = qEnvironmentVariable("LEADLINE_CALLING"); !key.isEmpty())
        static CallingDriver driver(key);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)
