#include "core/dialing/callrecord.h"
#include "core/dialing/spokenphrases.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using Speaker = TranscriptLine::Speaker;

class AskToStopTest : public QObject {
    Q_OBJECT
private slots:
    void hearsStopRequests_data();
    void hearsStopRequests();
    void leavesOtherSentencesAlone_data();
    void leavesOtherSentencesAlone();
    void listensToTheCalleeOnly();
    void knowsGreetingsOfMailboxes_data();
    void knowsGreetingsOfMailboxes();
    void takesPersonsForPersons_data();
    void takesPersonsForPersons();
    void looksForGreetingsAtTheStartOnly();
};

namespace {

void rows(const QStringList &sentences)
{
    QTest::addColumn<QString>("sentence");
    for (const QString &sentence : sentences)
        QTest::newRow(qPrintable(sentence)) << sentence;
}

QList<TranscriptLine> said(const QString &text, Speaker speaker = Speaker::Callee)
{
    return {{speaker, text, {}}};
}

} // namespace

void AskToStopTest::hearsStopRequests_data()
{
    rows({
        u"Don't call me again."_s,
        u"Please don\u2019t call me anymore"_s,
        u"DO NOT CALL THIS NUMBER AGAIN!"_s,
        u"Don't ever call here."_s,
        u"Please do not call me."_s,
        u"I told you to stop calling me"_s,
        u"Stop calling."_s,
        u"Could you quit calling us?"_s,
        u"Never call me again."_s,
        u"Take me off your list."_s,
        u"Can you take my number off of your calling list please"_s,
        u"Remove us from the list"_s,
        u"Please remove my number."_s,
        u"Just take me off."_s,
        u"Put me on your do not call list"_s,
        u"I'm on the do not call registry, you know."_s,
        u"I don't want you to call me anymore"_s,
        u"I don't want to be called again"_s,
        u"I don't want any more calls from you"_s,
        u"No more calls, thank you."_s,
        u"Lose my number."_s,
        u"I want to opt out"_s,
        u"Unsubscribe me"_s,
        u"Leave me alone"_s,
        u"Stop."_s,
        u"No, stop. Stop."_s,
        u"Rufen Sie mich nicht mehr an."_s,
        u"Rufen Sie hier bitte nie wieder an!"_s,
        u"Bitte rufen Sie mich nicht an."_s,
        u"Ich möchte nicht mehr angerufen werden."_s,
        u"Streichen Sie mich von Ihrer Liste"_s,
        u"Löschen Sie bitte meine Nummer."_s,
        u"Hören Sie auf, mich anzurufen"_s,
        u"Ich will keine Anrufe mehr."_s,
        u"Lassen Sie mich bitte in Ruhe."_s,
        u"No me llamen más."_s,
        u"No me llame, por favor."_s,
        u"¡No vuelvan a llamarme!"_s,
        u"No me vuelva a llamar nunca"_s,
        u"Dejen de llamarme"_s,
        u"No quiero que me llamen más"_s,
        u"No quiero recibir más llamadas"_s,
        u"Quíteme de su lista"_s,
        u"Borren mi número"_s,
        u"Denme de baja."_s,
    });
}

void AskToStopTest::hearsStopRequests()
{
    QFETCH(const QString, sentence);
    QVERIFY(asksToStop(said(sentence)));
}

void AskToStopTest::leavesOtherSentencesAlone_data()
{
    rows({
        u"You can stop by any time."_s,
        u"We stop at five."_s,
        u"Don't call me before nine, please."_s,
        u"Please don't call me on Monday, Tuesday is better."_s,
        u"Don't call me at work, use the mobile."_s,
        u"Why don't you call me again tomorrow?"_s,
        u"Don't you call it a subscription?"_s,
        u"They don't call us back, ever."_s,
        u"You never call me back."_s,
        u"I did not call you."_s,
        u"Don't take me off your list!"_s,
        u"Can you take me off speaker?"_s,
        u"Let me remove my glasses."_s,
        u"What do you call this?"_s,
        u"We could not stop the leak."_s,
        u"Call me again next week."_s,
        u"Rufen Sie mich morgen wieder an."_s,
        u"Rufen Sie mich nicht vor neun Uhr an."_s,
        u"Heute nicht mehr anrufen, morgen gern."_s,
        u"Ich habe keine Anrufe bekommen."_s,
        u"No me llame hoy, mejor mañana."_s,
        u"No me llamen antes de las nueve"_s,
        u"Llámeme otra vez el lunes."_s,
        u"No, me llamo Ana."_s,
        u""_s,
    });
}

void AskToStopTest::leavesOtherSentencesAlone()
{
    QFETCH(const QString, sentence);
    QVERIFY(!asksToStop(said(sentence)));
}

void AskToStopTest::listensToTheCalleeOnly()
{
    const QString words = u"Say stop calling and I will take you off the list. Don't call me again."_s;
    QVERIFY(!asksToStop(said(words, Speaker::Agent)));
    QVERIFY(!asksToStop(said(words, Speaker::System)));
    QVERIFY(asksToStop(said(words, Speaker::Callee)));
}

void AskToStopTest::knowsGreetingsOfMailboxes_data()
{
    rows({
        u"Please leave a message after the tone."_s,
        u"Hi, you've reached Front Desk. We can't take your call right now."_s,
        u"The person you are calling is not available to take your call"_s,
        u"The mailbox is full and cannot accept any messages"_s,
        u"Your call has been forwarded to an automated voice messaging system."_s,
        u"Press 1 to accept this call"_s,
        u"Please state your name and why you are calling"_s,
        u"The person you are calling is using a screening service from Google"_s,
        u"Bitte hinterlassen Sie eine Nachricht nach dem Signalton."_s,
        u"Der Teilnehmer ist zur Zeit nicht erreichbar."_s,
        u"Deje su mensaje después del tono"_s,
        u"Ha llamado al buzón de voz"_s,
    });
}

void AskToStopTest::knowsGreetingsOfMailboxes()
{
    QFETCH(const QString, sentence);
    QVERIFY(SpokenPhrases::isVoicemail(said(sentence)));
    QVERIFY(!SpokenPhrases::isVoicemail(said(sentence, Speaker::Agent)));
}

void AskToStopTest::takesPersonsForPersons_data()
{
    rows({
        u"Hello, who is this?"_s,
        u"Front desk, how can I help you?"_s,
        u"Yes, speaking."_s,
        u"I am not available on Tuesday."_s,
        u"Guten Tag, Zentrale."_s,
        u"¿Bueno? ¿Quién habla?"_s,
    });
}

void AskToStopTest::takesPersonsForPersons()
{
    QFETCH(const QString, sentence);
    QVERIFY(!SpokenPhrases::isVoicemail(said(sentence)));
}

void AskToStopTest::looksForGreetingsAtTheStartOnly()
{
    QList<TranscriptLine> talk = said(u"Hello?"_s) + said(u"Yes."_s) + said(u"I see."_s);
    talk += said(u"If I am out, leave a message after the tone."_s);
    QVERIFY(!SpokenPhrases::isVoicemail(talk));
}

LEADLINE_TEST(AskToStopTest)
#include "tst_asktostop.moc"
