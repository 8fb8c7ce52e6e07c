#include "core/prompts/messagescript.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

/// What is left in a mailbox or sent as SMS.
class MessageScriptTest : public QObject {
    Q_OBJECT

    static ScriptContext context(const QString &language = u"en"_s)
    {
        return {u"Nordwind Tools Inc"_s, u"+1 202 555 0143"_s, u"Fair"_s, language, true};
    }
    static Result<RenderedMessage> rendered(ScriptKind kind, const QString &source,
                                            const QString &language = u"en"_s)
    {
        return MessageScript(kind, Template::parse(source), context(language))
            .render({{u"first_name"_s, u"Ada"_s}, {u"city"_s, {}}});
    }

private slots:
    void aMailboxHearsWhoCallsFirstAndHowToStopLast()
    {
        const auto message =
            rendered(ScriptKind::Voicemail, u"{# kind: voicemail #}\nDear {{ first_name }},\n\nring us."_s);
        QVERIFY(message);
        QCOMPARE(message->text,
                 u"Hello, this is an AI assistant calling for Nordwind Tools Inc. Dear Ada, ring us. "
                 "To reach us or to end our calls, ring +1 202 555 0143."_s);
        QCOMPARE(message->segments, 0);
    }

    void theLanguageOfTheCampaignIsSpoken()
    {
        const QString german = rendered(ScriptKind::Voicemail, u"Bitte melden."_s, u"de"_s)->text;
        QVERIFY(german.startsWith(u"Guten Tag, hier spricht ein KI-Assistent"_s));
        QVERIFY(german.contains(u"nicht mehr anrufen"_s));
        QVERIFY(rendered(ScriptKind::Sms, u"Gracias."_s, u"es-419"_s)
                    ->text.endsWith(u"Responda ALTO para no recibir más."_s));
    }

    void whatTheTextSaysItselfIsNotSaidTwice()
    {
        QVERIFY(!rendered(ScriptKind::Voicemail, u"Ring {{ callback_number }}."_s)
                     ->text.contains(u"To reach us"_s));
        QVERIFY(!rendered(ScriptKind::Sms, u"Text STOP to end."_s)->text.contains(u"opt out"_s));
    }

    void anSmsSaysWhoSendsItAndHowToStop()
    {
        const auto message = rendered(ScriptKind::Sms, u"Hello {{ first_name }}."_s);
        QVERIFY(message);
        QCOMPARE(message->text, u"Nordwind Tools Inc: Hello Ada. Reply STOP to opt out."_s);
        QCOMPARE(message->segments, 1);
    }

    void missingValuesHoldTheLead()
    {
        QCOMPARE(rendered(ScriptKind::Sms, u"{{ city }}"_s)->missing, QStringList {u"city"_s});
    }

    void faultsAndLengthsAreRefused()
    {
        QCOMPARE(rendered(ScriptKind::Sms, u"{{ city"_s).error().kind, Error::Kind::InvalidInput);
        QCOMPARE(rendered(ScriptKind::Voicemail, QString(1'001, u'x')).error().kind,
                 Error::Kind::InvalidInput);
        QCOMPARE(rendered(ScriptKind::Sms, QString(1'531, u'x')).error().kind, Error::Kind::InvalidInput);
        const auto nobody = MessageScript(ScriptKind::Sms, Template::parse(u"x"_s), {}).render({});
        QCOMPARE(nobody.error().kind, Error::Kind::Misuse);
    }

    void countsThePartsOfAnSms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("parts");
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("160") << QString(160, u'a') << 1;
        QTest::newRow("161") << QString(161, u'a') << 2;
        QTest::newRow("306") << QString(306, u'a') << 2;
        QTest::newRow("307") << QString(307, u'a') << 3;
        QTest::newRow("euro counts twice") << QString(80, u'€') + u'a' << 2;
        QTest::newRow("70 others") << QString(70, u'ł') << 1;
        QTest::newRow("71 others") << QString(71, u'ł') << 2;
        QTest::newRow("one other among 71") << QString(70, u'a') + u'ł' << 2;
    }
    void countsThePartsOfAnSms()
    {
        QFETCH(QString, text);
        QTEST(smsSegments(text), "parts");
    }

    void theKindIsReadFromTheText()
    {
        QCOMPARE(scriptKindOf(u"Hello"_s), ScriptKind::Call);
        QCOMPARE(scriptKindOf(u"{# kind: voicemail #} Hello"_s), ScriptKind::Voicemail);
        QCOMPARE(scriptKindOf(u"{#- kind:SMS -#}"_s), ScriptKind::Sms);
        QCOMPARE(scriptKindOf(u"{# kind: letter #}"_s), ScriptKind::Call);
    }
};

LEADLINE_TEST(MessageScriptTest)
#include "tst_messagescript.moc"
