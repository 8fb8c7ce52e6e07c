#include "tests/e2e/hands.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

// The hands of a person who enters a name in the settings, chooses German and presses "Restart now"; and the eyes
// of the one who sits before what comes then. What is seen is a line in the file of LEADLINE_DRIVEN: process, title
// of the page, name of the business, arguments.

namespace {

class RestartDriver final {
public:
    explicit RestartDriver(const QString &file)
        : m_file(file)
        , m_isSecond(QFile::exists(m_file))
    {
        hands::lookAgain(m_timer, [this] { act(); });
    }

private:
    void act()
    {
        MainWindow *window = hands::window();
        if (!window)
            return;
        auto &page = *window->findChild<SettingsPage *>();
        window->showPage(&page);
        if (m_isSecond) {
            note(page);
            m_timer.stop();
            window->quit();
        } else if (chooseGerman(page)) {
            note(page);
            m_timer.stop();
            QTest::mouseClick(hands::visible<QPushButton>(page, u"restart"_s), Qt::LeftButton);
        }
    }

    /// One step at a time; true once the button for the restart is there.
    bool chooseGerman(const QWidget &page)
    {
        auto *name = hands::visible<QLineEdit>(page, u"businessName"_s);
        auto *language = hands::visible<QComboBox>(page, u"language"_s);
        if (!name || !language)
            return false;
        if (name->text().isEmpty())
            QTest::keyClicks(name, u"Harbour Street Software"_s);
        if (language->currentData() != "de"_L1)
            QTest::keyClick(language, Qt::Key_Down);
        return language->currentData() == "de"_L1 && hands::visible<QPushButton>(page, u"restart"_s);
    }

    void note(const SettingsPage &page) const
    {
        QFile file(m_file);
        const QStringList seen {QString::number(QCoreApplication::applicationPid()), page.title(),
                                page.findChild<QLineEdit *>(u"businessName"_s)->text(),
                                QCoreApplication::arguments().mid(1).join(u' ')};
        if (!file.open(QIODevice::Append) || file.write(seen.join(u'\t').toUtf8() + '\n') < 0)
            std::_Exit(8);
    }

    const QString m_file;
    const bool m_isSecond;
    QTimer m_timer;
};

void begin()
{
    if (const QString file = qEnvironmentVariable("LEADLINE_DRIVEN"); !file.isEmpty())
        static RestartDriver driver(file);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)
