#include "core/dialing/spokenphrases.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Patterns = QList<QRegularExpression>;

/// A greeting comes first: later turns are not looked at.
constexpr int greetingTurns = 3;

void appendFolded(QString &folded, QChar c)
{
    if (c == u'\'' || c == u'\u2019' || c == u'\u02bc' || c == u'`' || c.isMark())
        return;
    if (c == u'\u00df')
        folded += u"ss"_s;
    else if (c.isLetterOrNumber())
        folded += c.toLower();
    else if (c == u'.' || c == u'!' || c == u'?' || c == u';' || c == u'\u00bf' || c == u'\u00a1')
        folded += u" / "_s;
    else
        folded += u' ';
}

/// Lower case, no accents, no apostrophes, one blank between words, " / " between sentences and at both ends.
QString folded(const QString &spoken)
{
    const QString decomposed = spoken.normalized(QString::NormalizationForm_KD);
    QString result = u"/ "_s;
    result.reserve(decomposed.size() + 8);
    for (const QChar c : decomposed)
        appendFolded(result, c);
    return result.simplified() + u" /"_s;
}

Patterns compiled(const QStringList &sources)
{
    Patterns patterns;
    for (const QString &source : sources) {
        patterns.append(QRegularExpression(source));
        Q_ASSERT_X(patterns.last().isValid(), "SpokenPhrases", qPrintable(source));
    }
    return patterns;
}

bool matchesAny(const QString &foldedText, const Patterns &patterns)
{
    return std::ranges::any_of(patterns, [&foldedText](const QRegularExpression &pattern) {
        return pattern.match(foldedText).hasMatch();
    });
}

const Patterns &englishStops()
{
    // A time behind the verb makes it a wish for another hour, not a stop request: "don't call me before
    // nine".
    static const QString notATime =
        u"\\b(?! (on|before|until|till|today|tomorrow|tonight|this (week|morning|evening|month)|now|right "
        u"now|in the|during|at"
        "|after|later|so (early|late)|too|yet|if|when|unless|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)\\b)"_s;
    static const QString callVerb = u"(?:call|phone|ring|contact|bother|dial|text)"_s;
    static const QString callee =
        u"(?: me| us| here| him| her| this (?:number|line|phone|place)| my \\w+| our \\w+)"_s;
    static const QString again = u"(?>(?: (?:again|any ?more|any longer|ever|back))*)"_s;
    static const Patterns patterns = compiled({
        u"(?<!\\bthey )(?<!\\bwe )(?<!\\bi )(?<!\\bpeople )(?<!\\bwho )\\b(?:dont|do not)(?: you)?(?: ever)? (?:%1%2|%1(?= (?:again|any ?more|any longer|back)\\b))%3%4"_s
            .arg(callVerb, callee, again, notATime),
        u"\\bnever(?: ever)? %1%2? again\\b%3"_s.arg(callVerb, callee, notATime),
        u"\\bdo not call (?:list|registry|register)\\b"_s,
        u"(?<!dont )(?<!do not )(?<!not )\\b(?:stop|quit) (?:calling|phoning|ringing|contacting|bothering|harassing|dialing|texting)\\b(?! (?:it|that|him)\\b)"_s,
        u"(?<!dont )(?<!do not )(?<!not )(?<!need to "
        u")\\b(?:take|get|remove|delete|strike|scratch|erase|pull) (?:me|us|it|my|our|this|the)(?: "
        u"(?:phone|telephone|cell|mobile))?(?: (?:number|name|company|info))? "
        "(?:off|from|out)(?: of)?(?: (?:your|the|this|that|all|any|every))?(?: of)?(?: your)?(?: \\w+)? (?:lists?|database|databases|system|records|files?|registry)\\b"_s,
        u"(?<!dont )(?<!do not )\\b(?:take|get) (?:me|us|my number|this number) off(?: please)? /"_s,
        u"(?<!dont )(?<!do not )(?<!not )\\b(?:remove|delete|erase) (?:my|our|this)(?: (?:phone|telephone|cell|mobile))? (?:number|name|contact|data|details|info|information)\\b"_s,
        u"(?<!dont )(?<!do not )\\b(?:remove|delete) (?:me|us)(?: (?:please|now|immediately|at once))* /"_s,
        u"\\bi (?:dont|do not) want (?:you (?:to (?:call|phone|contact|ring)|calling)(?: (?:me|us|here))?%1%2|to be (?:called|contacted)%1%2|to (?:get|receive|have) (?:any |these |your |more |any more |such )*calls|(?:any|these|your|more|any more|anymore) (?:more )?(?:\\w+ )?calls)"_s
            .arg(again, notATime),
        u"\\bno more (?:\\w+ )?calls\\b"_s,
        u"(?<!dont )\\bunsubscribe\\b"_s,
        u"(?<!dont )(?<!dont want to )\\bopt(?:ing)? (?:me |us )?out\\b"_s,
        u"\\blose (?:my|this|our) number\\b"_s,
        u"\\bleave (?:me|us) alone\\b"_s,
        u"^/(?: (?:please|just|no|stop|it|now|that|/))* stop(?: (?:please|it|now|that|stop|/))* /$"_s,
    });
    return patterns;
}

const Patterns &germanStops()
{
    static const QString between =
        u"(?: (?:sie|du|ihr|mich|uns|hier|bitte|doch|einfach|ja|diese nummer|unter dieser nummer|auf dieser nummer|da))*"_s;
    static const Patterns patterns = compiled({
        u"\\b(?:rufen|ruft|ruf|rufe)%1 (?:nicht|nie|niemals)(?: (?:mehr|wieder|nochmals?|noch einmal|erneut))?%1 an\\b"_s
            .arg(between),
        u"(?<!heute )(?<!woche )(?<!jetzt )\\b(?:nicht|nie|niemals) (?:mehr|wieder)(?: von ihnen)?(?: hier)? (?:angerufen|anrufen|anzurufen|kontaktiert|kontaktieren|belastigt|belastigen)\\b"_s,
        u"\\bkeine (?:weiteren? )?(?:werbe|telefon)?anrufe mehr\\b"_s,
        u"\\bkeine weiteren (?:werbe)?anrufe\\b"_s,
        u"\\b(?:will|mochte|wunsche|wollen|mochten) (?:bitte |von ihnen )?keine (?:werbe)?anrufe\\b"_s,
        u"\\b(?:streichen|loschen|entfernen|tragen|nehmen) sie (?:bitte )?(?:mich|uns|meine \\w+|unsere \\w+|diese nummer)(?: bitte)? (?:von|aus) (?:(?:ihrer|der|dieser|allen|ihren|dem|ihrem) )?(?:\\w+ )?(?:\\w*liste|listen|verteiler|datenbank|kartei|system)\\b"_s,
        u"\\b(?:streichen|loschen|entfernen) sie (?:bitte )?(?:meine|unsere|diese) (?:telefon|handy|ruf)?(?:nummer|daten)\\b"_s,
        u"\\b(?:meine|unsere|diese) (?:telefon|handy|ruf)?(?:nummer|daten) (?:bitte )?(?:streichen|loschen|entfernen)\\b"_s,
        u"\\b(?:mich|uns) (?:bitte )?(?:von|aus) (?:ihrer |der |dieser )?(?:\\w*liste|verteiler|datenbank) (?:streichen|nehmen|loschen|entfernen)\\b"_s,
        u"\\bhor(?:en sie|t|) (?:bitte |endlich )?auf (?:mich |uns |hier )?(?:standig )?anzurufen\\b"_s,
        u"\\blass(?:en sie|t|) (?:mich|uns) (?:bitte |endlich |doch )*in ruhe\\b"_s,
    });
    return patterns;
}

const Patterns &spanishStops()
{
    static const QString notATime =
        u"\\b(?! (?:hoy|manana|ahora|antes|despues|luego|el|los|a esta|a estas|por la|hasta|tan|esta|en la|en este|si|cuando|todavia|aun)\\b)"_s;
    static const QString more = u"(?>(?: (?:mas|nunca|otra vez|de nuevo|por favor|aqui|a este numero))*)"_s;
    static const Patterns patterns = compiled({
        u"\\bno (?:me|nos) (?:llame|llamen|llames|contacte|contacten|contactes|moleste|molesten|molestes|marque|marquen)%1%2"_s
            .arg(more, notATime),
        u"\\bno (?:llame|llamen|llames|contacte|contacten|marque|marquen)(?: por favor)?(?: aqui)?(?: a este numero)? (?:mas|nunca mas|otra vez|de nuevo)\\b"_s,
        u"\\bno (?:me |nos )?(?:vuelva|vuelvan|vuelvas|vuelvais) a (?:llamar|contactar|molestar|marcar)(?:me|nos)?\\b%1"_s
            .arg(notATime),
        u"\\b(?:nunca|jamas) mas (?:me|nos) (?:llame|llamen|llames)\\b"_s,
        u"\\bno (?:quiero|queremos|deseo|deseamos) que (?:me|nos) (?:vuelvan? a )?(?:llame|llamen|llames|llamar|contacten|contactar)%1%2"_s
            .arg(more, notATime),
        u"\\bno (?:quiero|queremos|deseo|deseamos) (?:recibir )?(?:mas |sus |estas |ninguna )?llamadas\\b"_s,
        u"\\bno mas llamadas\\b"_s,
        u"(?<!no )\\bdej(?:e|en|a|ad|es) (?:ya )?de (?:llamar|molestar|contactar|marcar)(?:me|nos)?\\b"_s,
        u"(?<!no )\\b(?:quit|saqu|borr|elimin)(?:e|en|a|ar|es|enos|eme|enme|ame|arme|emos)?(?:me|nos)? (?:(?:mi|este|nuestro|el) (?:numero|telefono|nombre|contacto) ?(?:de|/)|mis datos|de (?:su|sus|la|las|esta|tu|todas)(?: \\w+)? ?(?:lista|listas|base|registros?|sistema))"_s,
        u"\\b(?:deme|denme|darme|dame|darnos|denos) de baja\\b"_s,
        u"\\bdeje(?:me|nme|nos|nnos) en paz\\b"_s,
        u"\\bdeje(?:me|nme|nos|nnos) tranquil[oa]s?\\b"_s,
    });
    return patterns;
}

const Patterns &greetings()
{
    static const Patterns patterns = compiled({
        u"\\bleave (?:me |us )?(?:a |your |an )?(?:\\w+ )?(?:message|name and|callback)"_s,
        u"\\b(?:after|at|following) the (?:tone|beep|sound)\\b"_s,
        u"\\brecord (?:your|a) (?:\\w+ )?message\\b"_s,
        u"\\b(?:not|un)(?: currently)? ?(?:available|able) to (?:take|answer|come to)\\b"_s,
        u"\\bis (?:currently )?(?:not available|unavailable)(?: right now| at the moment)? /"_s,
        u"\\b(?:cant|cannot|can not|couldnt) (?:take|answer|come to|get to) (?:your|the|my|this) (?:call|phone)\\b"_s,
        u"\\b(?:voice ?mail|answering machine|voice (?:mail)?box|messaging (?:system|service)|automated voice)\\b"_s,
        u"\\bmailbox (?:is full|of|belonging|has not been)\\b"_s,
        u"\\bcall has been forwarded\\b"_s,
        u"\\bpress (?:\\w+ )?(?:\\w+ )?to (?:accept|connect|be connected|leave|page)\\b"_s,
        u"\\b(?:state|say|record|tell me|give me) your name\\b"_s,
        u"\\b(?:call|calls) (?:is|are|is being|are being) screened\\b"_s,
        u"\\b(?:screening service|call screening|call assist)\\b"_s,
        u"\\bhinterlassen sie\\b"_s,
        u"\\bnach dem (?:signal|piep|ton|pfeif)\\w*\\b"_s,
        u"\\b(?:anrufbeantworter|sprachbox|mailbox von|sprachnachricht)\\b"_s,
        u"\\b(?:vorubergehend|derzeit|zur zeit|zurzeit|momentan|leider|gerade) nicht (?:zu )?erreich(?:bar|en)\\b"_s,
        u"\\bdej[ea](?:nos|me|r)? (?:su|un|tu|el) mensaje\\b"_s,
        u"\\b(?:despues|al oir|al escuchar|luego) (?:del?|de la|el|la) (?:tono|senal|bip)\\b"_s,
        u"\\b(?:buzon de voz|contestador|correo de voz)\\b"_s,
        u"\\bno (?:se encuentra|esta|estamos|estoy) disponible"_s,
    });
    return patterns;
}

const Patterns &transferAnnouncements()
{
    static const Patterns patterns = compiled({
        u"\\b(?:transferring|connecting) you\\b"_s,
        u"\\bputting you through\\b"_s,
        u"\\b(?:ill|i will|let me|im going to) (?:transfer|connect|put) you (?:now|over|to|with|through)\\b"_s,
        u"\\b(?:verbinde|stelle) (?:ich )?sie (?:jetzt|nun|gleich|mit|durch|weiter)\\b"_s,
        u"\\b(?:le|lo|la|te) (?:paso|comunico|transfiero) (?:ahora )?con\\b"_s,
    });
    return patterns;
}

} // namespace

bool SpokenPhrases::isStopRequest(const QString &turn)
{
    const QString words = folded(turn);
    return matchesAny(words, englishStops()) || matchesAny(words, germanStops())
        || matchesAny(words, spanishStops());
}

bool SpokenPhrases::isVoicemail(const QList<TranscriptLine> &transcript)
{
    QStringList first;
    for (const TranscriptLine &line : transcript) {
        if (line.speaker == TranscriptLine::Speaker::Callee && !line.text.trimmed().isEmpty())
            first.append(line.text);
        if (first.size() == greetingTurns)
            break;
    }
    return matchesAny(folded(first.join(u' ')), greetings());
}

bool SpokenPhrases::announcesTransfer(const QString &turn)
{
    return matchesAny(folded(turn), transferAnnouncements());
}
