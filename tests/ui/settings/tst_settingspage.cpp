#include "tests/support/testmain.h"

#include "tests/ui/support/memorysettings.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

struct Opened {
    explicit Opened(const Settings &settings = {})
        : page(settings, store, secrets)
    {
        page.resize(1000, 800);
        page.show();
    }
    QLineEdit *field(const QString &name) const { return page.findChild<QLineEdit *>(name); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QString line(const QString &name) const { return page.findChild<PlainLabel *>(name)->fullText(); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->setText(text);
        emit field(name)->textEdited(text);
    }

    MemorySettings store;
    MemorySecretStore secrets;
    SettingsPage page;
};

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the labels are in a language, the inputs of all cards stand in one line.
    void theInputsOfAllCardsStandInOneLine()
    {
        const Opened opened;
        const auto left = [&opened](const QString &name) {
            const auto *input = opened.page.findChild<QWidget *>(name);
            return input->mapTo(&opened.page, QPoint()).x();
        };
        const QStringList inputs {u"baseUrl"_s, u"businessName"_s, u"concurrency"_s, u"publicAddress"_s,
                                  u"theme"_s};
        for (const QString &name : inputs)
            QTRY_COMPARE(left(name), left(inputs.first()));
        // A label that becomes longer takes all of them along.
        const int before = left(inputs.first());
        for (QLabel *each : opened.page.findChildren<QLabel *>()) {
            if (each->buddy() && each->buddy()->objectName() == "theme"_L1)
                each->setText(u"Colours of everything that is seen in the window of the program"_s);
        }
        QTRY_VERIFY(left(u"theme"_s) > before);
        for (const QString &name : inputs)
            QTRY_COMPARE(left(name), left(u"theme"_s));
    }

    void storesNothingBeforeSave()
    {
        Opened opened;
        QVERIFY(!opened.button(u"save"_s)->isEnabled());
        opened.type(u"businessName"_s, u"Sample Supplies Inc."_s);
        QVERIFY(opened.button(u"save"_s)->isEnabled());
        QVERIFY(opened.store.values.isEmpty());
        QSignalSpy changed(&opened.page, &SettingsPage::settingsChanged);
        opened.button(u"save"_s)->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Settings>().business.businessName, u"Sample Supplies Inc."_s);
        const auto loaded = Settings::load(opened.store, {});
        QVERIFY(loaded);
        QCOMPARE(loaded->business.businessName, u"Sample Supplies Inc."_s);
        QVERIFY(!opened.button(u"save"_s)->isEnabled());
    }

    void keepsHowLongTextsOfDeliveriesStay()
    {
        Opened opened;
        auto *days = opened.page.findChild<QSpinBox *>(u"keepBodies"_s);
        QCOMPARE(days->value(), 30);
        days->setValue(7);
        opened.button(u"save"_s)->click();
        const auto loaded = Settings::load(opened.store, {});
        QVERIFY(loaded);
        QCOMPARE(loaded->listeners.keepBodiesDays, 7);
    }

    void keepsHowLongRecordingsStay()
    {
        Opened opened;
        auto *days = opened.page.findChild<QSpinBox *>(u"keepRecordings"_s);
        QCOMPARE(days->value(), 90);
        QVERIFY(!days->specialValueText().isEmpty());
        days->setValue(0); // until somebody deletes them
        QVERIFY(opened.button(u"save"_s)->isEnabled());
        opened.button(u"save"_s)->click();
        const auto loaded = Settings::load(opened.store, {});
        QVERIFY(loaded);
        QCOMPARE(loaded->recordings.keepDays, 0);
    }

    void keepsHowLongRowsOfImportsStay()
    {
        Opened opened;
        auto *days = opened.page.findChild<QSpinBox *>(u"keepRows"_s);
        QCOMPARE(days->value(), 365);
        days->setValue(30);
        opened.button(u"save"_s)->click();
        const auto loaded = Settings::load(opened.store, {});
        QVERIFY(loaded);
        QCOMPARE(loaded->imports.keepRowsDays, 30);
    }

    /// Values that the boxes show rounded, or that they would not let in, are among them.
    void whatTheEnvironmentGaveIsNoChange()
    {
        const QMap<QString, QString> environment {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9000/"_s},
                                                  {u"PUBLIC_WEBHOOK_URL"_s, u"http://127.0.0.1:9100"_s},
                                                  {u"BUSINESS_NAME"_s, u"Sample  Supplies Inc."_s},
                                                  {u"CALLBACK_NUMBER"_s, u"5550143"_s},
                                                  {u"MAX_CONCURRENCY"_s, u"12"_s},
                                                  {u"CALLS_PER_SECOND"_s, u"0.125"_s},
                                                  {u"OWN_NUMBERS"_s, u"+18005550143,+12125550143"_s},
                                                  {u"LEADLINE_TIME_SCALE"_s, u"1000"_s}};
        const auto given = Settings::load(MemorySettings(), environment);
        QVERIFY2(given, given ? "" : qPrintable(given.error().message));
        Opened opened(*given);
        QCOMPARE(opened.line(u"state"_s), QString());
        QVERIFY(!opened.button(u"save"_s)->isEnabled());

        QSignalSpy changed(&opened.page, &SettingsPage::settingsChanged);
        opened.page.findChild<QSpinBox *>(u"keepBodies"_s)->setValue(7);
        opened.button(u"save"_s)->click();

        QCOMPARE(changed.size(), 1);
        const auto inForce = changed.first().first().value<Settings>();
        QCOMPARE(inForce.limits, given->limits);
        QCOMPARE(inForce.provider, given->provider);
        QCOMPARE(inForce.business, given->business);
        QCOMPARE(opened.store.values.keys(), QStringList(u"listeners/keepBodiesDays"_s));
        QVERIFY(!opened.button(u"save"_s)->isEnabled());
    }

    void aCountryThatIsNotOfferedStays()
    {
        Settings given;
        given.business.country = u"SE"_s;
        const Opened opened(given);
        QCOMPARE(opened.page.findChild<QComboBox *>(u"country"_s)->currentText(), u"Sweden"_s);
        QVERIFY(!opened.button(u"save"_s)->isEnabled());
    }

    void anAddressThatTheNextStartRefusesIsNotSaved()
    {
        const auto given = Settings::load(MemorySettings(), {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9000"_s},
                                                             {u"LEADLINE_TIME_SCALE"_s, u"1000"_s}});
        QVERIFY(given);
        Opened opened(*given);
        opened.type(u"baseUrl"_s, u"https://api.example.com"_s);
        QVERIFY(!opened.button(u"save"_s)->isEnabled());
        QVERIFY(opened.line(u"state"_s).contains(u"LEADLINE_TIME_SCALE"_s));
    }

    void takesChangesBack()
    {
        Opened opened;
        opened.page.findChild<QSpinBox *>(u"concurrency"_s)->setValue(25);
        QVERIFY(opened.button(u"discard"_s)->isEnabled());
        opened.button(u"discard"_s)->click();
        QCOMPARE(opened.page.findChild<QSpinBox *>(u"concurrency"_s)->value(), 10);
        QVERIFY(!opened.button(u"save"_s)->isEnabled());
    }

    void saysAtOnceWhatIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("address without TLS") << u"baseUrl"_s << u"http://api.example.com"_s << false;
        QTest::newRow("address without host") << u"baseUrl"_s << u"https://"_s << false;
        QTest::newRow("loopback address") << u"baseUrl"_s << u"http://127.0.0.1:9000"_s << true;
        QTest::newRow("callback in words") << u"callbackNumber"_s << u"call us"_s << false;
        QTest::newRow("callback number") << u"callbackNumber"_s << u"(212) 555-0143"_s << true;
        QTest::newRow("tunnel without TLS") << u"publicAddress"_s << u"http://tunnel.example"_s << false;
        QTest::newRow("tunnel with a query") << u"publicAddress"_s << u"https://tunnel.example/?a=1"_s << false;
        QTest::newRow("tunnel") << u"publicAddress"_s << u"https://tunnel.example"_s << true;
    }
    void saysAtOnceWhatIsWrong()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, valid);
        Opened opened;
        opened.type(field, text);
        QCOMPARE(opened.button(u"save"_s)->isEnabled(), valid);
        QCOMPARE(opened.field(field)->property("fault").toBool(), !valid);
        if (!valid)
            QVERIFY(!opened.line(u"state"_s).isEmpty());
    }

    void neverShowsAKeyAgain()
    {
        Opened opened;
        auto *key = opened.page.findChild<QWidget *>(u"secret_0"_s);
        auto *input = key->findChild<QLineEdit *>();
        QCOMPARE(input->echoMode(), QLineEdit::Password);
        QSignalSpy changed(&opened.page, &SettingsPage::secretChanged);
        input->setText(u"org_0123456789abcdef1a2b"_s);
        key->findChild<QPushButton *>(u"keepSecret"_s)->click();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<SecretName>(), SecretName::ApiKey);
        QCOMPARE(input->text(), QString());
        QTRY_VERIFY(input->placeholderText().contains(u"1a2b"_s));
        QVERIFY(!input->placeholderText().contains(u"0123456789"_s));
        const auto stored = opened.secrets.read(SecretName::ApiKey).result();
        QCOMPARE((*stored)->reveal(), "org_0123456789abcdef1a2b");
        QVERIFY(opened.store.values.isEmpty());
    }

    void forgetsAKey()
    {
        Opened opened;
        auto *key = opened.page.findChild<QWidget *>(u"secret_0"_s);
        key->findChild<QLineEdit *>()->setText(u"org_0123456789abcdef1a2b"_s);
        key->findChild<QPushButton *>(u"keepSecret"_s)->click();
        auto *forget = key->findChild<QPushButton *>(u"forgetSecret"_s);
        QTRY_VERIFY(forget->isEnabled());
        forget->click();
        QTRY_VERIFY(!forget->isEnabled());
        QVERIFY(!*opened.secrets.read(SecretName::ApiKey).result());
    }

    void saysWhereTheKeyIsWhenThereIsNoKeychain()
    {
        Opened opened;
        QStringList texts;
        for (const PlainLabel *label : opened.page.findChildren<PlainLabel *>())
            texts.append(label->fullText());
        QVERIFY(texts.join(u'\n').contains(u"no keychain"_s));
        QVERIFY(texts.join(u'\n').contains(opened.secrets.description()));
    }

    void takesTheKeyAtOnce()
    {
        Opened opened;
        opened.page.activateWindow();
        QTRY_VERIFY(opened.page.isActiveWindow());
        opened.page.focusApiKey();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"secretInput"_s);
    }

    void testsTheConnection()
    {
        Opened opened;
        QSignalSpy asked(&opened.page, &SettingsPage::testConnectionRequested);
        auto *test = opened.button(u"testConnection"_s);
        opened.page.activateWindow();
        test->setFocus();
        QTRY_VERIFY(test->hasFocus());
        test->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!test->isEnabled());
        QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget())); // keys must not write into a field
        opened.page.showConnectionResult(AccountInfo { u"active"_s, Money::fromUsd(12.5) });
        QVERIFY(test->isEnabled());
        QVERIFY(test->hasFocus());
        QVERIFY(opened.line(u"testLine"_s).contains(u"12.50"_s));
        const auto *line = opened.page.findChild<PlainLabel *>(u"testLine"_s);
        QVERIFY(line->property("good").toBool());
        for (const double usd : {0.0, -5.0}) {
            opened.page.showConnectionResult(AccountInfo { u"active"_s, Money::fromUsd(usd) });
            QVERIFY(line->property("fault").toBool());
            QVERIFY(!line->property("good").toBool());
        }
        opened.page.showConnectionResult(Error { Error::Kind::Unauthorized, u"The key was refused."_s });
        QVERIFY(opened.line(u"testLine"_s).contains(u"The key was refused."_s));
    }

    void changesTheLookAtOnce()
    {
        Opened opened;
        QSignalSpy changed(&opened.page, &SettingsPage::appearanceChanged);
        auto *theme = opened.page.findChild<QComboBox *>(u"theme"_s);
        theme->setCurrentIndex(theme->findData(static_cast<int>(ThemeMode::Dark)));
        emit theme->activated(theme->currentIndex());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Appearance::load(opened.store).mode, ThemeMode::Dark);
    }

    void namesEveryInputForScreenReaders()
    {
        Opened opened;
        for (QWidget *input : opened.page.findChildren<QWidget *>()) {
            const bool isOwnInput = qobject_cast<QComboBox *>(input) || qobject_cast<QAbstractSpinBox *>(input)
                || (qobject_cast<QLineEdit *>(input) && !qobject_cast<QAbstractSpinBox *>(input->parentWidget()));
            if (!isOwnInput)
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(input);
            QVERIFY2(!access->text(QAccessible::Name).isEmpty(), qPrintable(input->objectName()));
        }
    }
};

LEADLINE_TEST(SettingsPageTest)
#include "tst_settingspage.moc"
