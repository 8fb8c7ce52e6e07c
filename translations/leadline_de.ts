<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Leadline</source>
            <translation>Über Leadline</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <source>Calls the leads of a list through an AI voice provider at the right hour. Your lists and results are stored on this computer; what a call needs is sent to the provider. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Ruft die Leads einer Liste über einen KI-Sprachanbieter zur richtigen Stunde an. Listen und Ergebnisse liegen auf diesem Computer; was ein Anruf braucht, geht an den Anbieter. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Versionen kopieren</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>License of Leadline</source>
            <translation>Lizenz von Leadline</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Hergestellt von</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Bestandteil</translation>
        </message>
        <message>
            <source>Parts with version and license</source>
            <translation>Bestandteile mit Version und Lizenz</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>AccountHealth</name>
        <message>
            <source>Five calls in a row failed at the provider (%1). Dialing is paused while Leadline keeps asking whether the provider is back.</source>
            <translation>Fünf Anrufe hintereinander sind beim Anbieter fehlgeschlagen (%1). Das Anrufen ist pausiert; Leadline fragt weiter, ob der Anbieter wieder da ist.</translation>
        </message>
        <message>
            <source>The provider is back: press Start.</source>
            <translation>Der Anbieter ist wieder da: Drücken Sie „Starten“.</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
    </context>
    <context>
        <name>AddLeadSheet</name>
        <message>
            <source>&amp;Ground for calling</source>
            <translation>&amp;Grundlage für den Anruf</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>Add a lead</source>
            <translation>Lead hinzufügen</translation>
        </message>
        <message>
            <source>Add lead</source>
            <translation>Lead hinzufügen</translation>
        </message>
        <message>
            <source>Added by hand</source>
            <translation>Von Hand hinzugefügt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Give the list a name.</source>
            <translation>Geben Sie der Liste einen Namen.</translation>
        </message>
        <message>
            <source>Say where the ground for calling comes from.</source>
            <translation>Geben Sie an, woher die Grundlage für den Anruf kommt.</translation>
        </message>
        <message>
            <source>Trade fair 2026, form 12</source>
            <translation>Messe 2026, Formular 12</translation>
        </message>
        <message>
            <source>Where it co&amp;mes from</source>
            <translation>Wo&amp;her sie kommt</translation>
        </message>
    </context>
    <context>
        <name>AddNumbersSheet</name>
        <message>
            <source>&amp;Numbers, on lines of their own or with commas between them</source>
            <translation>&amp;Nummern, je Zeile eine oder durch Kommas getrennt</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln number(s)</source>
            <translation>
                <numerusform>%Ln Nummer hinzufügen</numerusform>
                <numerusform>%Ln Nummern hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add numbers</source>
            <translation>Nummern hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>No telephone number on line(s) %1; left out.</source>
            <translation>
                <numerusform>Keine Telefonnummer in Zeile %1; diese Zeile wird ausgelassen.</numerusform>
                <numerusform>Keine Telefonnummer in den Zeilen %1; diese Zeilen werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers that are never called</source>
            <translation>Nummern, die nie angerufen werden</translation>
        </message>
        <message>
            <source>They count at once, for every campaign.</source>
            <translation>Sie gelten sofort, für jede Kampagne.</translation>
        </message>
        <message>
            <source>Where they come &amp;from</source>
            <translation>Wo&amp;her sie kommen</translation>
        </message>
        <message>
            <source>typed in</source>
            <translation>eingegeben</translation>
        </message>
    </context>
    <context>
        <name>AlarmModel</name>
        <message>
            <source>Alarm</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
    </context>
    <context>
        <name>AlarmView</name>
        <message>
            <source>Alarms</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Alle als gesehen markieren</translation>
        </message>
        <message>
            <source>No alarms. What you should know of comes here, with what to do about it.</source>
            <translation>Keine Alarme. Was Sie wissen sollten, erscheint hier, zusammen mit dem, was zu tun ist.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>Alarms</name>
        <message>
            <source>A call has been unclear for more than an hour</source>
            <translation>Ein Anruf ist seit mehr als einer Stunde ungeklärt</translation>
        </message>
        <message>
            <source>A campaign was paused: too many silent calls</source>
            <translation>Eine Kampagne wurde pausiert: zu viele stumme Anrufe</translation>
        </message>
        <message>
            <source>A delivery could not be used</source>
            <translation>Eine Zustellung war nicht verwendbar</translation>
        </message>
        <message>
            <source>A dial request may have been sent twice</source>
            <translation>Ein Anrufauftrag wurde vielleicht zweimal gesendet</translation>
        </message>
        <message>
            <source>A new data directory deletes recordings after 90 days; this one is older, so nothing is deleted. Choose the days in the settings, under results from outside.</source>
            <translation>Ein neues Datenverzeichnis löscht Aufnahmen nach 90 Tagen; dieses ist älter, deshalb wird nichts gelöscht. Wählen Sie die Tage in den Einstellungen, unter „Ergebnisse von außen“.</translation>
        </message>
        <message>
            <source>A report does not fit the call it names</source>
            <translation>Eine Meldung passt nicht zu dem Anruf, den sie nennt</translation>
        </message>
        <message>
            <source>A step was refused because it is not possible</source>
            <translation>Ein Schritt wurde abgelehnt, weil er nicht möglich ist</translation>
        </message>
        <message>
            <source>After 24 hours the provider's list has not settled it, so the number is not dialed. Look for the call in the provider's dashboard and decide on the Calls page.</source>
            <translation>Nach 24 Stunden hat die Liste des Anbieters es nicht geklärt, deshalb wird die Nummer nicht angerufen. Suchen Sie den Anruf in der Übersicht des Anbieters und entscheiden Sie auf der Seite „Anrufe“.</translation>
        </message>
        <message>
            <source>An answer of the provider could not be written down</source>
            <translation>Eine Antwort des Anbieters konnte nicht aufgeschrieben werden</translation>
        </message>
        <message>
            <source>Calls were not at risk. If it comes often, the computer is overloaded or its disk is slow; otherwise report it with the log.</source>
            <translation>Die Anrufe waren nicht in Gefahr. Kommt es oft vor, ist der Computer überlastet oder sein Datenträger langsam; sonst melden Sie es bitte mit dem Protokoll.</translation>
        </message>
        <message>
            <source>Close the program, copy the data directory, then start again: the damaged file is set aside and the newest backup is named.</source>
            <translation>Schließen Sie das Programm, kopieren Sie das Datenverzeichnis und starten Sie wieder: Die beschädigte Datei wird beiseitegelegt und die neueste Sicherung genannt.</translation>
        </message>
        <message>
            <source>Dialing pauses below 200 MiB and deliveries are refused below 50 MiB, so free some space. The provider sends refused deliveries again.</source>
            <translation>Unter 200 MiB pausiert das Anrufen, unter 50 MiB werden Zustellungen abgelehnt. Bitte schaffen Sie Platz. Der Anbieter sendet abgelehnte Zustellungen erneut.</translation>
        </message>
        <message>
            <source>It was not applied; the call is read from the provider instead. If this comes often, another program uses the same account, or somebody sends false reports: replace the signing secret.</source>
            <translation>Sie wurde nicht angewendet; der Anruf wird stattdessen beim Anbieter abgefragt. Kommt das oft vor, nutzt ein anderes Programm dasselbe Konto, oder jemand sendet falsche Meldungen: Ersetzen Sie das Signaturgeheimnis.</translation>
        </message>
        <message>
            <source>Look at it in the delivery log below. The result of the call is read from the provider anyway; apply it again after an update of the program.</source>
            <translation>Sehen Sie sie unten im Protokoll der Zustellungen an. Das Ergebnis des Anrufs wird ohnehin beim Anbieter abgefragt; wenden Sie sie nach einer Aktualisierung des Programms erneut an.</translation>
        </message>
        <message>
            <source>Look into the log for what led to it.</source>
            <translation>Sehen Sie im Protokoll nach, wie es dazu kam.</translation>
        </message>
        <message>
            <source>More than 1 % of the answered calls of 30 days were silent; 3 % are the limit. Listen to some of them, and ask the provider why nobody spoke.</source>
            <translation>Mehr als 1 % der angenommenen Anrufe von 30 Tagen waren stumm; 3 % sind die Grenze. Hören Sie einige davon an und fragen Sie den Anbieter, warum niemand gesprochen hat.</translation>
        </message>
        <message>
            <source>More than 2.5 % of the answered calls of 30 days were silent; 3 % are the limit. Find out why before you start the campaign again.</source>
            <translation>Mehr als 2,5 % der angenommenen Anrufe von 30 Tagen waren stumm; 3 % sind die Grenze. Finden Sie den Grund heraus, bevor Sie die Kampagne wieder starten.</translation>
        </message>
        <message>
            <source>Nobody can tell whether a call was made</source>
            <translation>Niemand kann sagen, ob ein Anruf stattgefunden hat</translation>
        </message>
        <message>
            <source>Nothing has to be done while the provider can be reached: it is asked again every hour. Check the connection and the key in the settings.</source>
            <translation>Solange der Anbieter erreichbar ist, muss nichts getan werden: Er wird jede Stunde erneut gefragt. Prüfen Sie die Verbindung und den Schlüssel in den Einstellungen.</translation>
        </message>
        <message>
            <source>Nothing was changed. This is a fault of the program: report it with the log.</source>
            <translation>Es wurde nichts geändert. Das ist ein Fehler des Programms: Bitte melden Sie ihn mit dem Protokoll.</translation>
        </message>
        <message>
            <source>Old recordings stay until you decide</source>
            <translation>Alte Aufnahmen bleiben, bis Sie entscheiden</translation>
        </message>
        <message>
            <source>One attempt has two calls at the provider</source>
            <translation>Ein Anrufversuch hat beim Anbieter zwei Anrufe</translation>
        </message>
        <message>
            <source>People who answer hear silence too often</source>
            <translation>Wer abnimmt, hört zu oft Stille</translation>
        </message>
        <message>
            <source>Some program reads the database without an end. Close other programs that have leadline.db open, or restart this one.</source>
            <translation>Ein Programm liest die Datenbank ohne Ende. Schließen Sie andere Programme, die leadline.db geöffnet haben, oder starten Sie dieses neu.</translation>
        </message>
        <message>
            <source>Somebody else called one of our numbers through this account</source>
            <translation>Jemand anderes hat über dieses Konto eine unserer Nummern angerufen</translation>
        </message>
        <message>
            <source>Somebody was probably rung twice. Both calls are kept and counted; look at them in the provider's list and apologize where it is needed.</source>
            <translation>Jemand wurde wahrscheinlich zweimal angerufen. Beide Anrufe bleiben erhalten und zählen; sehen Sie sie in der Liste des Anbieters an und entschuldigen Sie sich, wo es nötig ist.</translation>
        </message>
        <message>
            <source>The attempt is treated as unclear and looked up at the provider. Check the disk.</source>
            <translation>Der Anrufversuch gilt als ungeklärt und wird beim Anbieter nachgeschlagen. Prüfen Sie den Datenträger.</translation>
        </message>
        <message>
            <source>The campaign goes on, but somebody may have been rung twice. Look at this person's calls, and report the case with the log.</source>
            <translation>Die Kampagne läuft weiter, aber jemand wurde vielleicht zweimal angerufen. Sehen Sie die Anrufe dieser Person an und melden Sie den Fall mit dem Protokoll.</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>Die Datenbank ist beschädigt</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>Der Datenträger ist fast voll</translation>
        </message>
        <message>
            <source>The journal of the database has grown large</source>
            <translation>Das Journal der Datenbank ist groß geworden</translation>
        </message>
        <message>
            <source>The later attempt is looked up at the provider by itself. Compare both people's calls with the provider's list.</source>
            <translation>Der spätere Anrufversuch wird von selbst beim Anbieter nachgeschlagen. Vergleichen Sie die Anrufe beider Personen mit der Liste des Anbieters.</translation>
        </message>
        <message>
            <source>The lead is held and the call counts for its limits. Find out who else uses the account; release the lead on the Leads page.</source>
            <translation>Der Lead ist zurückgestellt, und der Anruf zählt für seine Grenzen. Finden Sie heraus, wer das Konto noch nutzt; geben Sie den Lead auf der Seite „Leads“ frei.</translation>
        </message>
        <message>
            <source>The provider gave two attempts the same call</source>
            <translation>Der Anbieter hat zwei Anrufversuchen denselben Anruf zugeordnet</translation>
        </message>
        <message>
            <source>The provider refused a call that it reports as made</source>
            <translation>Der Anbieter hat einen Anruf abgelehnt, den er als ausgeführt meldet</translation>
        </message>
        <message>
            <source>The report counts: the call was made. Check the call in the provider's list.</source>
            <translation>Die Meldung zählt: Der Anruf hat stattgefunden. Prüfen Sie den Anruf in der Liste des Anbieters.</translation>
        </message>
        <message>
            <source>The window stood still</source>
            <translation>Das Fenster stand still</translation>
        </message>
        <message>
            <source>Two calls belong to one attempt</source>
            <translation>Zwei Anrufe gehören zu einem Anrufversuch</translation>
        </message>
    </context>
    <context>
        <name>AssumptionsForm</name>
        <message>
            <source>Answered by a machine</source>
            <translation>Vom Anrufbeantworter angenommen</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>Von einer Person angenommen</translation>
        </message>
        <message>
            <source>Conversation, at least (minutes)</source>
            <translation>Gespräch, mindestens (Minuten)</translation>
        </message>
        <message>
            <source>Conversation, at most (minutes)</source>
            <translation>Gespräch, höchstens (Minuten)</translation>
        </message>
        <message>
            <source>Price of a minute (USD)</source>
            <translation>Preis einer Minute (USD)</translation>
        </message>
    </context>
    <context>
        <name>AttemptState</name>
        <message>
            <source>Being checked</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Never placed</source>
            <translation>Nicht zustande gekommen</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>On the line</source>
            <translation>Im Gespräch</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Aufgegeben</translation>
        </message>
        <message>
            <source>Refused by the provider</source>
            <translation>Vom Anbieter abgelehnt</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
    </context>
    <context>
        <name>AudioPlayer</name>
        <message>
            <source>Recordings cannot be played here: Qt's multimedia plugins are not installed.</source>
            <translation>Aufnahmen lassen sich hier nicht abspielen: Die Multimedia-Plugins von Qt sind nicht installiert.</translation>
        </message>
        <message>
            <source>Recordings cannot be played here: this computer has no sound device that works.</source>
            <translation>Aufnahmen lassen sich hier nicht abspielen: Dieser Computer hat kein funktionierendes Audiogerät.</translation>
        </message>
        <message>
            <source>This recording cannot be played here: the system has no decoder for it.</source>
            <translation>Diese Aufnahme lässt sich hier nicht abspielen: Das System hat keinen Decoder dafür.</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>%1 is a folder. Name a file for the backup.</source>
            <translation>%1 ist ein Ordner. Geben Sie eine Datei für die Sicherung an.</translation>
        </message>
        <message>
            <source>A backup cannot replace the database itself. Choose another file.</source>
            <translation>Eine Sicherung kann nicht die Datenbank selbst ersetzen. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be copied.</source>
            <translation>Die Sicherung %1 kann nicht kopiert werden.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written. Check the free space of the disk.</source>
            <translation>Die Sicherung %1 kann nicht geschrieben werden. Prüfen Sie den freien Platz auf dem Datenträger.</translation>
        </message>
        <message>
            <source>The backup %1 could not be put in place. Check the rights of its folder; nothing there was changed.</source>
            <translation>Die Sicherung %1 konnte nicht an ihren Platz gebracht werden. Prüfen Sie die Rechte des Ordners; dort wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The backup was written but is not whole, so it was thrown away. Check the disk, then run the check of the database.</source>
            <translation>Die Sicherung wurde geschrieben, ist aber nicht vollständig und wurde deshalb verworfen. Prüfen Sie den Datenträger, dann die Datenbank.</translation>
        </message>
        <message>
            <source>The folder %1 does not exist. Make it first, or choose another place for the backup.</source>
            <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn zuerst an oder wählen Sie einen anderen Platz für die Sicherung.</translation>
        </message>
    </context>
    <context>
        <name>BlandClient</name>
        <message>
            <source>%1 It says: %2</source>
            <translation>%1 Er sagt: %2</translation>
        </message>
        <message>
            <source>The balance at the provider is used up. Top it up there, then resume.</source>
            <translation>Das Guthaben beim Anbieter ist aufgebraucht. Laden Sie es dort auf, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The connection to the provider is not safe: its certificate was refused. Check the clock of this computer and the network.</source>
            <translation>Die Verbindung zum Anbieter ist nicht sicher: Sein Zertifikat wurde abgelehnt. Prüfen Sie die Uhr dieses Computers und das Netzwerk.</translation>
        </message>
        <message>
            <source>The delivery names no usable call.</source>
            <translation>Die Zustellung nennt keinen verwendbaren Anruf.</translation>
        </message>
        <message>
            <source>The provider asks to slow down.</source>
            <translation>Der Anbieter bittet um ein langsameres Tempo.</translation>
        </message>
        <message>
            <source>The provider cannot dial with the telephone line set up for this account (own Twilio account or carrier). Correct the set-up at the provider, then resume.</source>
            <translation>Der Anbieter kann mit der für dieses Konto eingerichteten Telefonleitung nicht wählen (eigenes Twilio-Konto oder eigener Netzbetreiber). Berichtigen Sie das beim Anbieter, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider does not accept a setting of the campaign. Correct it, then resume.</source>
            <translation>Der Anbieter nimmt eine Einstellung der Kampagne nicht an. Berichtigen Sie sie, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider does not accept the caller number. Choose one the account owns, then resume.</source>
            <translation>Der Anbieter nimmt die Anrufernummer nicht an. Wählen Sie eine, die zum Konto gehört, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider does not accept the pathway of the campaign. Correct it there, then resume.</source>
            <translation>Der Anbieter nimmt den Pathway der Kampagne nicht an. Berichtigen Sie ihn dort, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider does not accept the webhook address. Correct it or switch it off, then resume.</source>
            <translation>Der Anbieter nimmt die Webhook-Adresse nicht an. Berichtigen Sie sie oder schalten Sie sie aus, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider does not know this.</source>
            <translation>Der Anbieter kennt das nicht.</translation>
        </message>
        <message>
            <source>The provider has suspended the account, or the API key may not place calls. Ask the provider, then resume.</source>
            <translation>Der Anbieter hat das Konto gesperrt, oder mit dem API-Schlüssel darf nicht angerufen werden. Fragen Sie den Anbieter, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider has trouble (answer %1).</source>
            <translation>Der Anbieter hat eine Störung (Antwort %1).</translation>
        </message>
        <message>
            <source>The provider is out of reach. Check the connection to the internet.</source>
            <translation>Der Anbieter ist nicht erreichbar. Prüfen Sie die Verbindung zum Internet.</translation>
        </message>
        <message>
            <source>The provider refused the API key. Check the key in the settings, then resume.</source>
            <translation>Der Anbieter hat den API-Schlüssel abgelehnt. Prüfen Sie den Schlüssel in den Einstellungen, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider refused the API key. Check the key in the settings.</source>
            <translation>Der Anbieter hat den API-Schlüssel abgelehnt. Prüfen Sie den Schlüssel in den Einstellungen.</translation>
        </message>
        <message>
            <source>The provider refused the request.</source>
            <translation>Der Anbieter hat die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>The provider sent data that cannot be read.</source>
            <translation>Der Anbieter hat Daten gesendet, die nicht lesbar sind.</translation>
        </message>
        <message>
            <source>The provider's address is not safe: it has to start with https://. Correct it in the settings.</source>
            <translation>Die Adresse des Anbieters ist nicht sicher: Sie muss mit https:// beginnen. Berichtigen Sie sie in den Einstellungen.</translation>
        </message>
        <message>
            <source>The provider's address points somewhere else. Nothing was sent there. Check the address in the settings, then resume.</source>
            <translation>Die Adresse des Anbieters verweist auf eine andere. Dorthin wurde nichts gesendet. Prüfen Sie die Adresse in den Einstellungen, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider's address takes no calls. Check the address in the settings, then resume.</source>
            <translation>Die Adresse des Anbieters nimmt keine Anrufe an. Prüfen Sie die Adresse in den Einstellungen, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>The provider's answer could not be read. It will be asked again.</source>
            <translation>Die Antwort des Anbieters war nicht lesbar. Er wird erneut gefragt.</translation>
        </message>
        <message>
            <source>The provider's list of calls does not come to an end.</source>
            <translation>Die Anrufliste des Anbieters kommt zu keinem Ende.</translation>
        </message>
        <message>
            <source>The provider's moderation refused the call script. Change the script, then resume.</source>
            <translation>Die Moderation des Anbieters hat das Skript abgelehnt. Ändern Sie das Skript, dann setzen Sie fort.</translation>
        </message>
        <message>
            <source>There is no API key yet. Enter the key of the provider account in the settings.</source>
            <translation>Es gibt noch keinen API-Schlüssel. Geben Sie den Schlüssel des Anbieterkontos in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>This cannot be an API key: a key has 8 to 512 characters without blanks. Copy it again from the provider's account page.</source>
            <translation>Das kann kein API-Schlüssel sein: Ein Schlüssel hat 8 bis 512 Zeichen ohne Leerzeichen. Kopieren Sie ihn noch einmal von der Kontoseite des Anbieters.</translation>
        </message>
        <message>
            <source>This is not the id of a call.</source>
            <translation>Das ist nicht die Kennung eines Anrufs.</translation>
        </message>
    </context>
    <context>
        <name>BundleSheet</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Collecting; the database is checked meanwhile…</source>
            <translation>Wird zusammengestellt; die Datenbank wird währenddessen geprüft…</translation>
        </message>
        <message>
            <source>Content of the chosen file</source>
            <translation>Inhalt der gewählten Datei</translation>
        </message>
        <message>
            <source>Contents of the support file</source>
            <translation>Inhalt der Support-Datei</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Files of the bundle</source>
            <translation>Dateien des Pakets</translation>
        </message>
        <message>
            <source>No key, no token, no secret, no whole number, no name and nothing that was said. Read it before you give it away; nothing is sent, the file is only saved where you choose.</source>
            <translation>Kein Schlüssel, kein Token, kein Geheimnis, keine vollständige Nummer, kein Name und nichts, was gesagt wurde. Lesen Sie es, bevor Sie es weitergeben; nichts wird gesendet, die Datei wird nur dort gespeichert, wo Sie es wählen.</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Diagnose speichern</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translation>ZIP-Archive (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>CallDesk</name>
        <message numerus="yes">
            <source>All %n attempt(s) of the campaign are used up for this person. Allow more in the campaign first.</source>
            <translation>
                <numerusform>Der eine Anrufversuch (%n) der Kampagne ist für diese Person verbraucht. Erlauben Sie zuerst mehr in der Kampagne.</numerusform>
                <numerusform>Alle %n Anrufversuche der Kampagne sind für diese Person verbraucht. Erlauben Sie zuerst mehr in der Kampagne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another call to this number was found that is not ours. Release the lead first.</source>
            <translation>Ein anderer Anruf bei dieser Nummer wurde gefunden, der nicht von uns ist. Geben Sie zuerst den Lead frei.</translation>
        </message>
        <message>
            <source>Only the outcome of a finished call can be corrected.</source>
            <translation>Nur das Ergebnis eines beendeten Anrufs lässt sich berichtigen.</translation>
        </message>
        <message>
            <source>That moment is over. Choose a later one.</source>
            <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
        </message>
        <message>
            <source>The call was decided otherwise since. Nothing was taken back.</source>
            <translation>Über den Anruf wurde seither anders entschieden. Es wurde nichts zurückgenommen.</translation>
        </message>
        <message>
            <source>The campaign is over, so nothing dials this by itself. The moment is kept as a reminder; start the campaign again and it is dialed.</source>
            <translation>Die Kampagne ist vorbei, deshalb wird hier nicht von selbst angerufen. Der Zeitpunkt bleibt als Erinnerung; starten Sie die Kampagne wieder, dann wird angerufen.</translation>
        </message>
        <message>
            <source>The campaign is paused: the callback waits until it goes on.</source>
            <translation>Die Kampagne ist pausiert: Der Rückruf wartet, bis sie weitergeht.</translation>
        </message>
        <message>
            <source>The lead is deleted, so it is not called again.</source>
            <translation>Der Lead ist gelöscht, deshalb wird er nicht mehr angerufen.</translation>
        </message>
        <message>
            <source>The lead is refused: %1.</source>
            <translation>Der Lead ist abgelehnt: %1.</translation>
        </message>
        <message>
            <source>The note was changed again since. Nothing was taken back.</source>
            <translation>Die Notiz wurde seither wieder geändert. Es wurde nichts zurückgenommen.</translation>
        </message>
        <message>
            <source>The number is on the stop list, so it is not called again.</source>
            <translation>Die Nummer ist auf der Sperrliste, deshalb wird sie nicht mehr angerufen.</translation>
        </message>
        <message>
            <source>The number stays on the stop list: it was asked for in another call, too.</source>
            <translation>Die Nummer bleibt auf der Sperrliste: Auch in einem anderen Anruf wurde darum gebeten.</translation>
        </message>
        <message>
            <source>The number stays on the stop list: others asked for it, too.</source>
            <translation>Die Nummer bleibt auf der Sperrliste: Auch andere haben darum gebeten.</translation>
        </message>
        <message>
            <source>The person asked not to be called again, so the outcome stays. If that was misheard, take the number off the stop list and give the reason there.</source>
            <translation>Die Person hat darum gebeten, nicht mehr angerufen zu werden, deshalb bleibt das Ergebnis. Wurde das falsch verstanden, nehmen Sie die Nummer von der Sperrliste und geben dort den Grund an.</translation>
        </message>
        <message>
            <source>The person was called again meanwhile; that call stays.</source>
            <translation>Die Person wurde inzwischen noch einmal angerufen; dieser Anruf bleibt.</translation>
        </message>
        <message>
            <source>This person was called again since. Plan the callback at the newest call.</source>
            <translation>Diese Person wurde seither wieder angerufen. Planen Sie den Rückruf beim neuesten Anruf.</translation>
        </message>
        <message>
            <source>This was a test call. It is not part of a campaign.</source>
            <translation>Das war ein Testanruf. Er gehört zu keiner Kampagne.</translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>Das wurde schon zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>CallDeskPanel</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A button and its key, "Archive (E)".</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Call again at %1.</source>
            <translation>Erneut anrufen: %1.</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>Rückruf</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Als gelesen markieren</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Als ungelesen markieren</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Outcome of the call</source>
            <translation>Ergebnis des Anrufs</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Owner: %1</source>
            <translation>Zuständig: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save the corrected outcome</source>
            <translation>Berichtigtes Ergebnis speichern</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Take the tag %1 off</source>
            <translation>Schlagwort %1 entfernen</translation>
        </message>
        <message>
            <source>The outcome is as it is: take the call out of the review (%1)</source>
            <translation>Das Ergebnis stimmt: den Anruf aus der Prüfung nehmen (%1)</translation>
        </message>
        <message>
            <source>To inbox</source>
            <translation>In den Eingang</translation>
        </message>
        <message>
            <source>What you want to remember about this call (N)</source>
            <translation>Was Sie sich zu diesem Anruf merken wollen (N)</translation>
        </message>
        <message>
            <source>Why (optional)</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Why the outcome is corrected</source>
            <translation>Warum das Ergebnis berichtigt wird</translation>
        </message>
    </context>
    <context>
        <name>CallDetail</name>
        <message>
            <source>%1 (cited)</source>
            <translation>%1 (zitiert)</translation>
        </message>
        <message>
            <source>%1 (evaluation)</source>
            <translation>%1 (Auswertung)</translation>
        </message>
        <message>
            <source>%1 (outcome)</source>
            <translation>%1 (Ergebnis)</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <source>All calls to this person</source>
            <translation>Alle Anrufe bei dieser Person</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Angenommen von</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Anrufversuch</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Details schließen</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Delivery of the result</source>
            <translation>Zustellung des Ergebnisses</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Beendet von</translation>
        </message>
        <message>
            <source>Find in the conversation (F3)</source>
            <translation>Im Gespräch suchen (F3)</translation>
        </message>
        <message>
            <source>Found out afterwards</source>
            <translation>Nachträglich ermittelt</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Next place that was found in the conversation</source>
            <translation>Nächste Fundstelle im Gespräch</translation>
        </message>
        <message>
            <source>No call selected</source>
            <translation>Kein Anruf ausgewählt</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Open the recording at %1</source>
            <translation>Aufnahme bei %1 öffnen</translation>
        </message>
        <message>
            <source>Previous place that was found in the conversation</source>
            <translation>Vorige Fundstelle im Gespräch</translation>
        </message>
        <message>
            <source>Shown number</source>
            <translation>Angezeigte Nummer</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>The AI assistant</source>
            <translation>Der KI-Assistent</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>Der Anruf</translation>
        </message>
        <message>
            <source>The called person</source>
            <translation>Die angerufene Person</translation>
        </message>
        <message>
            <source>The provider's outcome</source>
            <translation>Das Ergebnis des Anbieters</translation>
        </message>
        <message>
            <source>The recording has no known address</source>
            <translation>Die Adresse der Aufnahme ist nicht bekannt</translation>
        </message>
        <message>
            <source>The words used</source>
            <translation>Der verwendete Wortlaut</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Transferred to</source>
            <translation>Weitergeleitet an</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Anrufbeantworter</translation>
        </message>
    </context>
    <context>
        <name>CallFilters</name>
        <message>
            <source>%1 to %2</source>
            <extracomment>From the first to the last day, both included.</extracomment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A filter and its value, "Outcome: Voicemail".</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 +%3</source>
            <extracomment>A filter, its first value, and how many more there are, "Outcome: Voicemail +7".</extracomment>
            <translation>%1: %2 +%3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) of the dashboard</source>
            <translation>
                <numerusform>%Ln Anruf der Übersicht</numerusform>
                <numerusform>%Ln Anrufe der Übersicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more: use the search</source>
            <translation>
                <numerusform>%Ln weiterer: bitte suchen</numerusform>
                <numerusform>%Ln weitere: bitte suchen</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Archived calls</source>
            <translation>Archivierte Anrufe</translation>
        </message>
        <message>
            <source>Callback planned</source>
            <translation>Rückruf geplant</translation>
        </message>
        <message>
            <source>Caller number</source>
            <translation>Anrufernummer</translation>
        </message>
        <message>
            <source>Choose days…</source>
            <translation>Tage wählen…</translation>
        </message>
        <message>
            <source>Chosen by the provider</source>
            <translation>Vom Anbieter gewählt</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Entschieden von</translation>
        </message>
        <message>
            <source>F&amp;ilter</source>
            <translation>F&amp;ilter</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>From %1</source>
            <extracomment>Calls that began at that moment or later.</extracomment>
            <translation>Ab %1</translation>
        </message>
        <message>
            <source>Inbox and archive</source>
            <translation>Eingang und Archiv</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Nothing to choose from</source>
            <translation>Nichts zur Auswahl</translation>
        </message>
        <message>
            <source>One person only</source>
            <translation>Nur eine Person</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Reason of the review</source>
            <translation>Grund der Prüfung</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Skript</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>State of the call</source>
            <translation>Stand des Anrufs</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>Der letzte %n Tag</numerusform>
                <numerusform>Die letzten %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>Until %1</source>
            <extracomment>Calls that began before that moment.</extracomment>
            <translation>Bis %1</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
    </context>
    <context>
        <name>CallKeyBar</name>
        <message>
            <source>All keys (?)</source>
            <translation>Alle Tasten (?)</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Tasten dieser Seite</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>CallKeySheet</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Keys of the Calls page</source>
            <translation>Tasten der Seite Anrufe</translation>
        </message>
        <message>
            <source>The keys work everywhere on the page but in fields one types into. What they change can be undone.</source>
            <translation>Die Tasten wirken überall auf der Seite außer in Eingabefeldern. Was sie ändern, lässt sich rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>CallKeys</name>
        <message>
            <source>Archive, or bring back from the archive</source>
            <translation>Archivieren oder aus dem Archiv zurückholen</translation>
        </message>
        <message>
            <source>Assign the lead to somebody</source>
            <translation>Den Lead jemandem zuweisen</translation>
        </message>
        <message>
            <source>Confirm the outcome as it is</source>
            <translation>Das Ergebnis so bestätigen, wie es ist</translation>
        </message>
        <message>
            <source>Mark as read or unread</source>
            <translation>Als gelesen oder ungelesen markieren</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>Nächster Anruf</translation>
        </message>
        <message>
            <source>Only calls that need a review, or all</source>
            <translation>Nur zu prüfende Anrufe oder alle</translation>
        </message>
        <message>
            <source>Only unread calls, or all</source>
            <translation>Nur ungelesene Anrufe oder alle</translation>
        </message>
        <message>
            <source>Plan a callback</source>
            <translation>Einen Rückruf planen</translation>
        </message>
        <message>
            <source>Play or pause the recording</source>
            <translation>Die Aufnahme abspielen oder anhalten</translation>
        </message>
        <message>
            <source>Previous call</source>
            <translation>Vorheriger Anruf</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Details ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show this list</source>
            <translation>Diese Liste zeigen</translation>
        </message>
        <message>
            <source>Tag the lead</source>
            <translation>Den Lead mit einem Schlagwort versehen</translation>
        </message>
        <message>
            <source>Undo what you did last</source>
            <translation>Ihre letzte Aktion rückgängig machen</translation>
        </message>
        <message>
            <source>Write a note (Esc goes back to the list)</source>
            <translation>Eine Notiz schreiben (Esc führt zurück zur Liste)</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>archivieren</translation>
        </message>
        <message>
            <source>callback</source>
            <translation>Rückruf</translation>
        </message>
        <message>
            <source>confirm</source>
            <translation>bestätigen</translation>
        </message>
        <message>
            <source>next</source>
            <translation>weiter</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>zuständig</translation>
        </message>
        <message>
            <source>play</source>
            <translation>abspielen</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>zurück</translation>
        </message>
        <message>
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>rückgängig</translation>
        </message>
    </context>
    <context>
        <name>CallLog</name>
        <message>
            <source>%1 % of the people who answered within 30 days heard silence; 3 % are the limit. Find out why before you start the campaign again.</source>
            <translation>%1 % der Menschen, die in 30 Tagen abgenommen haben, hörten Stille; 3 % sind die Grenze. Finden Sie den Grund heraus, bevor Sie die Kampagne wieder starten.</translation>
        </message>
        <message>
            <source>A campaign needs a name.</source>
            <translation>Eine Kampagne braucht einen Namen.</translation>
        </message>
        <message>
            <source>A campaign that was started does not become a draft again.</source>
            <translation>Eine gestartete Kampagne wird nicht wieder zum Entwurf.</translation>
        </message>
        <message>
            <source>The campaign has calls. They have to be kept, so the campaign cannot be deleted.</source>
            <translation>Die Kampagne hat Anrufe. Sie müssen aufbewahrt werden, deshalb lässt sich die Kampagne nicht löschen.</translation>
        </message>
        <message>
            <source>The campaign is not running, so it cannot be paused.</source>
            <translation>Die Kampagne läuft nicht und lässt sich deshalb nicht pausieren.</translation>
        </message>
        <message>
            <source>The campaign is running. Stop it before deleting it.</source>
            <translation>Die Kampagne läuft. Stoppen Sie sie, bevor Sie sie löschen.</translation>
        </message>
        <message>
            <source>The campaign still has leads to dial or calls under way.</source>
            <translation>Die Kampagne hat noch Leads anzurufen oder laufende Anrufe.</translation>
        </message>
        <message>
            <source>The database was removed or replaced while the program was using it. Nothing is dialed any more. Quit the program, put the data directory back and start again.</source>
            <translation>Die Datenbank wurde entfernt oder ersetzt, während das Programm sie benutzt hat. Es wird niemand mehr angerufen. Beenden Sie das Programm, stellen Sie das Datenverzeichnis wieder her und starten Sie erneut.</translation>
        </message>
        <message>
            <source>The list of the campaign does not exist. Import leads into it first.</source>
            <translation>Die Liste der Kampagne gibt es nicht. Importieren Sie zuerst Leads in sie.</translation>
        </message>
        <message>
            <source>The program did not end properly. Look at the calls being checked, then start the campaign again.</source>
            <translation>Das Programm wurde nicht ordentlich beendet. Sehen Sie die Anrufe an, die geprüft werden, dann starten Sie die Kampagne wieder.</translation>
        </message>
        <message>
            <source>The program was closed while the campaign was running.</source>
            <translation>Das Programm wurde geschlossen, während die Kampagne lief.</translation>
        </message>
        <message>
            <source>There is a campaign named “%1” already. Choose another name.</source>
            <translation>Es gibt schon eine Kampagne namens „%1“. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>This call is not in the database.</source>
            <translation>Dieser Anruf ist nicht in der Datenbank.</translation>
        </message>
        <message>
            <source>This campaign is not in the database.</source>
            <translation>Diese Kampagne ist nicht in der Datenbank.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the call. Nothing was changed; the diagnostics page has the details.</source>
            <translation>Das ist beim jetzigen Stand des Anrufs nicht möglich. Es wurde nichts geändert; Näheres steht auf der Seite „Diagnose“.</translation>
        </message>
    </context>
    <context>
        <name>CallMenu</name>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>CallScript</name>
        <message>
            <source>The business name is missing. Calls begin by saying who calls: enter the registered name in the settings.</source>
            <translation>Der Firmenname fehlt. Anrufe beginnen damit, wer anruft: Geben Sie den eingetragenen Namen in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>With its fixed part the script has %L1 characters for this lead; at most %L2 are possible. Shorten it.</source>
            <translation>Mit dem festen Teil hat das Skript für diesen Lead %L1 Zeichen; höchstens %L2 sind möglich. Kürzen Sie es.</translation>
        </message>
    </context>
    <context>
        <name>CallTableModel</name>
        <message>
            <source>%1 (%2, their time)</source>
            <extracomment>A moment and the zone of the called person, "Tue 1 Dec 10:00 (Eastern, their time)".</extracomment>
            <translation>%1 (%2, dortige Zeit)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>A person and the firm.</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Eine Person</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Anrufversuch</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>Rückruf</translation>
        </message>
        <message>
            <source>Caller number</source>
            <translation>Anrufernummer</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Durch</translation>
        </message>
        <message>
            <source>Decided by a person.</source>
            <translation>Von einer Person entschieden.</translation>
        </message>
        <message>
            <source>Decided by a rule of this program.</source>
            <translation>Von einer Regel dieses Programms entschieden.</translation>
        </message>
        <message>
            <source>Decided by the provider's report.</source>
            <translation>Von der Meldung des Anbieters entschieden.</translation>
        </message>
        <message>
            <source>Decided by what was said.</source>
            <translation>Nach dem Gesagten entschieden.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Notiz: %1</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Skript</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>To be called again at %1.</source>
            <translation>Wird erneut angerufen: %1.</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Ungelesen</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Das Gesagte</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
    </context>
    <context>
        <name>CallWords</name>
        <message>
            <source>%1, text %2</source>
            <translation>%1, Text %2</translation>
        </message>
        <message>
            <source>%1, version %L2, text %3</source>
            <translation>%1, Version %L2, Text %3</translation>
        </message>
        <message>
            <source>Hang up, leave no message</source>
            <translation>Auflegen, keine Nachricht hinterlassen</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Erster Satz</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Skript</translation>
        </message>
        <message>
            <source>The task of the call</source>
            <translation>Die Aufgabe des Anrufs</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Anrufbeantworter</translation>
        </message>
    </context>
    <context>
        <name>CallbackSheet</name>
        <message>
            <source>%1 (their time)</source>
            <extracomment>A time zone of the called person, "Eastern (their time)".</extracomment>
            <translation>%1 (dortige Zeit)</translation>
        </message>
        <message>
            <source>%1 (your time)</source>
            <translation>%1 (Ihre Zeit)</translation>
        </message>
        <message>
            <source>&amp;Next workday</source>
            <translation>&amp;Nächster Werktag</translation>
        </message>
        <message>
            <source>&amp;Outcome: wants a callback</source>
            <translation>&amp;Ergebnis: wünscht Rückruf</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Wann</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Erneut anrufen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Dialed then at the earliest, before the other leads of the campaign %1. The call still keeps to the calling hours, the stop list and the number of attempts.</source>
            <translation>Angerufen wird frühestens dann, vor den anderen Leads der Kampagne %1. Anrufzeiten, Sperrliste und Zahl der Anrufversuche gelten weiterhin.</translation>
        </message>
        <message>
            <source>In &amp;2 hours</source>
            <translation>In &amp;2 Stunden</translation>
        </message>
        <message>
            <source>Next &amp;Monday</source>
            <translation>Nächster &amp;Montag</translation>
        </message>
        <message>
            <source>No callback</source>
            <translation>Kein Rückruf</translation>
        </message>
        <message>
            <source>Plan the callback</source>
            <translation>Rückruf planen</translation>
        </message>
        <message>
            <source>That is %1 here.</source>
            <translation>Das ist hier %1.</translation>
        </message>
        <message>
            <source>That moment is over. Choose a later one.</source>
            <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
    </context>
    <context>
        <name>CallsPage</name>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln Anruf</numerusform>
                <numerusform>%Ln Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Colu&amp;mns</source>
            <translation>&amp;Spalten</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F</source>
            <translation>Ctrl+Shift+F</translation>
        </message>
        <message>
            <source>No call matches.</source>
            <translation>Kein Anruf passt.</translation>
        </message>
        <message>
            <source>No calls yet. They appear here as soon as a campaign dials.</source>
            <translation>Noch keine Anrufe. Sie erscheinen hier, sobald eine Kampagne anruft.</translation>
        </message>
        <message>
            <source>Search everything that was said</source>
            <translation>Alles Gesagte durchsuchen</translation>
        </message>
        <message>
            <source>Search everything that was said (Ctrl+Shift+F)</source>
            <translation>Alles Gesagte durchsuchen (Strg+Umschalt+F)</translation>
        </message>
        <message>
            <source>Search name, company, number, summary</source>
            <translation>Name, Firma, Nummer, Zusammenfassung suchen</translation>
        </message>
        <message>
            <source>Show all calls</source>
            <translation>Alle Anrufe anzeigen</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Details ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show the campaigns</source>
            <translation>Kampagnen zeigen</translation>
        </message>
        <message>
            <source>The call is not over yet.</source>
            <translation>Der Anruf ist noch nicht beendet.</translation>
        </message>
        <message>
            <source>There is no recording of this call.</source>
            <translation>Von diesem Anruf gibt es keine Aufnahme.</translation>
        </message>
    </context>
    <context>
        <name>Campaign</name>
        <message>
            <source>A campaign that was started keeps its kind, because its leads were judged by it: a sales call needs written consent. Clone the campaign for the other kind.</source>
            <translation>Eine gestartete Kampagne behält ihre Art, weil ihre Leads danach beurteilt wurden: Ein Verkaufsanruf braucht eine schriftliche Einwilligung. Duplizieren Sie die Kampagne für die andere Art.</translation>
        </message>
        <message>
            <source>The list of a campaign cannot be changed, because its leads were taken in when it was made. Clone the campaign for the other leads.</source>
            <translation>Die Liste einer Kampagne lässt sich nicht ändern, weil ihre Leads beim Anlegen aufgenommen wurden. Duplizieren Sie die Kampagne für die anderen Leads.</translation>
        </message>
        <message>
            <source>“%1” is no filter. Write state=TX, region=US, tag=NAME, owner=NAME or outcome=voicemail (outcome=none: not called yet).</source>
            <translation>„%1“ ist kein Filter. Schreiben Sie state=TX, region=US, tag=NAME, owner=NAME oder outcome=voicemail (outcome=none: noch nicht angerufen).</translation>
        </message>
    </context>
    <context>
        <name>CampaignBar</name>
        <message>
            <source>%1 interested</source>
            <translation>%1 interessiert</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Spent and budget, "$96.00 of $500.00".</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Name of the campaign and what it is doing.</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more running</source>
            <translation>
                <numerusform>%Ln weitere läuft</numerusform>
                <numerusform>%Ln weitere laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Pause %1: no new call starts, open calls end by themselves</source>
            <translation>%1 pausieren: Kein neuer Anruf beginnt, offene enden von selbst</translation>
        </message>
        <message>
            <source>Running campaign</source>
            <translation>Laufende Kampagne</translation>
        </message>
        <message>
            <source>Share of the leads that are done</source>
            <translation>Anteil der erledigten Leads</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>%1 starten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stop %1: nothing more is dialed until it is started again</source>
            <translation>%1 stoppen: Nichts wird mehr gewählt, bis sie wieder gestartet wird</translation>
        </message>
    </context>
    <context>
        <name>CampaignForm</name>
        <message>
            <source>%1 (as the campaign has it)</source>
            <translation>%1 (wie in der Kampagne)</translation>
        </message>
        <message>
            <source>%1 (newest text)</source>
            <translation>%1 (neuester Text)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <translation>%1, Kopie</translation>
        </message>
        <message>
            <source>&amp;Attempts per lead</source>
            <translation>Anruf&amp;versuche je Lead</translation>
        </message>
        <message>
            <source>&amp;Business name</source>
            <translation>&amp;Firmenname</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>&amp;Tage</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>A&amp;rt</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Priority</source>
            <translation>&amp;Priorität</translation>
        </message>
        <message>
            <source>&amp;Recording</source>
            <translation>Auf&amp;zeichnung</translation>
        </message>
        <message>
            <source>&amp;Script</source>
            <translation>&amp;Skript</translation>
        </message>
        <message>
            <source>&amp;Voice</source>
            <translation>St&amp;imme</translation>
        </message>
        <message>
            <source>A callback comes at the time the person named, before everything else.</source>
            <translation>Ein Rückruf kommt zu der Zeit, die die Person genannt hat, vor allem anderen.</translation>
        </message>
        <message>
            <source>A number of the provider's account, or one written by hand.</source>
            <translation>Eine Nummer des Anbieterkontos oder eine von Hand eingegebene.</translation>
        </message>
        <message>
            <source>A voice of the provider, or its name written by hand.</source>
            <translation>Eine Stimme des Anbieters oder ihr von Hand eingegebener Name.</translation>
        </message>
        <message>
            <source>Another campaign has this name already.</source>
            <translation>Eine andere Kampagne hat diesen Namen schon.</translation>
        </message>
        <message>
            <source>As the account allows</source>
            <translation>Wie das Konto es erlaubt</translation>
        </message>
        <message>
            <source>Budge&amp;t</source>
            <translation>B&amp;udget</translation>
        </message>
        <message>
            <source>Caller nu&amp;mber</source>
            <translation>&amp;Anrufernummer</translation>
        </message>
        <message>
            <source>Calling &amp;hours</source>
            <translation>Anrufz&amp;eiten</translation>
        </message>
        <message>
            <source>Calls at &amp;once</source>
            <translation>&amp;Gleichzeitige Anrufe</translation>
        </message>
        <message>
            <source>Calls per s&amp;econd</source>
            <translation>Anrufe je Sekun&amp;de</translation>
        </message>
        <message>
            <source>Calls that rang or may have rung.</source>
            <translation>Anrufe, die geklingelt haben oder haben können.</translation>
        </message>
        <message>
            <source>Cannot be changed: the leads were judged by it. Clone the campaign for the other kind.</source>
            <translation>Nicht änderbar: Die Leads wurden danach beurteilt. Duplizieren Sie die Kampagne für die andere Art.</translation>
        </message>
        <message>
            <source>Cannot be changed: the leads were taken in when the campaign was made. Clone it for other leads.</source>
            <translation>Nicht änderbar: Die Leads wurden beim Anlegen der Kampagne aufgenommen. Duplizieren Sie sie für andere Leads.</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Give the campaign a name.</source>
            <translation>Geben Sie der Kampagne einen Namen.</translation>
        </message>
        <message>
            <source>Hang up</source>
            <translation>Auflegen</translation>
        </message>
        <message>
            <source>Hello {{first_name}}, this is {{business_name}}. Please ring {{callback_number}}.</source>
            <translation>Hallo {{first_name}}, hier ist {{business_name}}. Bitte rufen Sie uns an: {{callback_number}}.</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>Sprac&amp;he</translation>
        </message>
        <message>
            <source>Leads that come to the lists later are taken in at the next start, if they fit.</source>
            <translation>Leads, die später in die Listen kommen, werden beim nächsten Start aufgenommen, wenn sie passen.</translation>
        </message>
        <message>
            <source>Leave this message</source>
            <translation>Diese Nachricht hinterlassen</translation>
        </message>
        <message>
            <source>Leave this message and send a text message</source>
            <translation>Diese Nachricht hinterlassen und eine SMS senden</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Longest call in m&amp;inutes</source>
            <translation>Längster Anruf in &amp;Minuten</translation>
        </message>
        <message>
            <source>Messa&amp;ge</source>
            <translation>Na&amp;chricht</translation>
        </message>
        <message>
            <source>Message for the voicemail</source>
            <translation>Nachricht für den Anrufbeantworter</translation>
        </message>
        <message>
            <source>More: weekend, days, calls again, filters, pace, voice, voicemail</source>
            <translation>Mehr: Wochenende, Tage, erneute Anrufe, Filter, Tempo, Stimme, Anrufbeantworter</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Keine Grenze</translation>
        </message>
        <message>
            <source>No new call starts that could go beyond it.</source>
            <translation>Es beginnt kein neuer Anruf, der darüber hinausgehen könnte.</translation>
        </message>
        <message>
            <source>On voi&amp;cemail</source>
            <translation>Bei Anruf&amp;beantworter</translation>
        </message>
        <message>
            <source>One of the provider's numbers</source>
            <translation>Eine der Nummern des Anbieters</translation>
        </message>
        <message>
            <source>Only some of the leads</source>
            <translation>Nur einige der Leads</translation>
        </message>
        <message>
            <source>Record the calls</source>
            <translation>Anrufe aufzeichnen</translation>
        </message>
        <message>
            <source>Said in the first sentence of every call. Empty: the one of the settings.</source>
            <translation>Wird im ersten Satz jedes Anrufs gesagt. Leer: der Name aus den Einstellungen.</translation>
        </message>
        <message>
            <source>Sent by the provider after the message; about $0.02 each.</source>
            <translation>Wird vom Anbieter nach der Nachricht gesendet; je etwa 0,02 $.</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Te&amp;xt message</source>
            <translation>SMS-Te&amp;xt</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>The first sentence then says that the call is recorded.</source>
            <translation>Der erste Satz sagt dann, dass der Anruf aufgezeichnet wird.</translation>
        </message>
        <message>
            <source>The provider's numbers could not be read, write one: %1</source>
            <translation>Die Nummern des Anbieters konnten nicht gelesen werden, geben Sie eine ein: %1</translation>
        </message>
        <message>
            <source>The provider's own</source>
            <translation>Die des Anbieters</translation>
        </message>
        <message>
            <source>The provider's voices could not be read, write the name: %1</source>
            <translation>Die Stimmen des Anbieters konnten nicht gelesen werden, geben Sie den Namen ein: %1</translation>
        </message>
        <message>
            <source>There is no list yet. Import leads first.</source>
            <translation>Es gibt noch keine Liste. Importieren Sie zuerst Leads.</translation>
        </message>
        <message>
            <source>This is no telephone number. Write it with its country code, like +1 212 555 0143.</source>
            <translation>Das ist keine Telefonnummer. Schreiben Sie sie mit Landesvorwahl, zum Beispiel +1 212 555 0143.</translation>
        </message>
        <message>
            <source>Variables as in a script: {{first_name}}.</source>
            <translation>Variablen wie in einem Skript: {{first_name}}.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Anrufbeantworter</translation>
        </message>
        <message>
            <source>Which of several running campaigns gets a free line.</source>
            <translation>Welche von mehreren laufenden Kampagnen eine freie Leitung bekommt.</translation>
        </message>
        <message>
            <source>Whom and what</source>
            <translation>Wen und womit</translation>
        </message>
        <message>
            <source>Write the text message, or leave only the voicemail message.</source>
            <translation>Schreiben Sie den SMS-Text oder hinterlassen Sie nur die Nachricht auf dem Anrufbeantworter.</translation>
        </message>
        <message>
            <source>Write what is said to the voicemail, or let it hang up.</source>
            <translation>Schreiben Sie, was dem Anrufbeantworter gesagt wird, oder lassen Sie auflegen.</translation>
        </message>
        <message>
            <source>before the others</source>
            <translation>vor den anderen</translation>
        </message>
        <message>
            <source>in turn with the others</source>
            <translation>im Wechsel mit den anderen</translation>
        </message>
        <message>
            <source>when no other has anybody to call</source>
            <translation>wenn keine andere jemanden anzurufen hat</translation>
        </message>
        <message>
            <source>{{business_name}} tried to reach you: {{callback_number}}</source>
            <translation>{{business_name}} hat versucht, Sie zu erreichen: {{callback_number}}</translation>
        </message>
    </context>
    <context>
        <name>CampaignHours</name>
        <message>
            <source>“%1” are no calling hours. Write them as 9:00-20:00, for single days as “mon-fri 9:00-20:00, sat 10:00-17:00”, or any.</source>
            <translation>„%1“ sind keine Anrufzeiten. Schreiben Sie sie als 9:00-20:00, für einzelne Tage als „mon-fri 9:00-20:00, sat 10:00-17:00“, oder any.</translation>
        </message>
    </context>
    <context>
        <name>CampaignListModel</name>
        <message>
            <source>%1 %</source>
            <extracomment>Share of the leads that are done, "42 %".</extracomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interessiert</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Ausgegeben</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>CampaignPicker</name>
        <message>
            <source>All campaigns</source>
            <translation>Alle Kampagnen</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
    </context>
    <context>
        <name>CampaignPlanner</name>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1, Zeile %2, Spalte %3: %4</translation>
        </message>
        <message>
            <source>Script "%1"</source>
            <translation>Skript „%1“</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>The campaign "%1" cannot start without a business name: people must hear who is calling. Set BUSINESS_NAME, the setting or the campaign's own (--business).</source>
            <translation>Die Kampagne „%1“ kann nicht ohne Firmennamen starten: Die Menschen müssen hören, wer anruft. Setzen Sie BUSINESS_NAME, die Einstellung oder den Namen der Kampagne selbst (--business).</translation>
        </message>
        <message>
            <source>Voicemail message</source>
            <translation>Nachricht für den Anrufbeantworter</translation>
        </message>
    </context>
    <context>
        <name>CampaignQueue</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n line(s) of the account are busy</source>
            <translation>
                <numerusform>Die einzige Leitung des Kontos (%n) ist belegt</numerusform>
                <numerusform>Alle %n Leitungen des Kontos sind belegt</numerusform>
            </translation>
        </message>
        <message>
            <source>Dialing %1 of %2</source>
            <translation>Ruft an: %1 von %2</translation>
        </message>
        <message>
            <source>Nothing is being dialed</source>
            <translation>Es wird niemand angerufen</translation>
        </message>
        <message>
            <source>The clock of this computer was set back by %1. Check it, then press Start.</source>
            <translation>Die Uhr dieses Computers wurde um %1 zurückgestellt. Prüfen Sie sie, dann drücken Sie „Starten“.</translation>
        </message>
        <message>
            <source>The computer slept or its clock was set forward. Leadline asks the provider for the time before the next call.</source>
            <translation>Der Computer hat geschlafen oder seine Uhr wurde vorgestellt. Vor dem nächsten Anruf fragt Leadline den Anbieter nach der Zeit.</translation>
        </message>
        <message>
            <source>The provider did not take the last call, next try in %1 s</source>
            <translation>Der Anbieter hat den letzten Anruf nicht angenommen, nächster Versuch in %1 s</translation>
        </message>
        <message>
            <source>There is no such campaign.</source>
            <translation>Diese Kampagne gibt es nicht.</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for the end of %n call(s)</source>
            <translation>
                <numerusform>Wartet auf das Ende von %n Anruf</numerusform>
                <numerusform>Wartet auf das Ende von %n Anrufen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignSheet</name>
        <message numerus="yes">
            <source>%Ln lead(s) at the moment.</source>
            <translation>
                <numerusform>%Ln Lead im Moment.</numerusform>
                <numerusform>%Ln Leads im Moment.</numerusform>
            </translation>
        </message>
        <message>
            <source>(business name)</source>
            <translation>(Firmenname)</translation>
        </message>
        <message>
            <source>A campaign calls the leads of a list: import leads first.</source>
            <translation>Eine Kampagne ruft die Leads einer Liste an: zuerst Leads importieren.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change the campaign</source>
            <translation>Kampagne ändern</translation>
        </message>
        <message>
            <source>Changes hold from the next call on; calls that are under way are not touched.</source>
            <translation>Änderungen gelten ab dem nächsten Anruf; laufende Anrufe bleiben unberührt.</translation>
        </message>
        <message>
            <source>Choose a script.</source>
            <translation>Wählen Sie ein Skript.</translation>
        </message>
        <message>
            <source>Clone the campaign</source>
            <translation>Kampagne duplizieren</translation>
        </message>
        <message>
            <source>Create campaign</source>
            <translation>Kampagne anlegen</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Neue Kampagne</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
    </context>
    <context>
        <name>CampaignState</name>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
    </context>
    <context>
        <name>CampaignView</name>
        <message>
            <source>%1 each</source>
            <translation>je %1</translation>
        </message>
        <message>
            <source>%1 under way</source>
            <translation>%1 laufen</translation>
        </message>
        <message>
            <source>%1, in the called person's time zone</source>
            <translation>%1, in der Zeitzone der angerufenen Person</translation>
        </message>
        <message>
            <source>A new campaign that begins with these settings.</source>
            <translation>Eine neue Kampagne, die mit diesen Einstellungen beginnt.</translation>
        </message>
        <message>
            <source>All leads with their outcome, as CSV.</source>
            <translation>Alle Leads mit ihrem Ergebnis, als CSV.</translation>
        </message>
        <message>
            <source>Attempts per lead</source>
            <translation>Anrufversuche je Lead</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Business name</source>
            <translation>Firmenname</translation>
        </message>
        <message>
            <source>Caller number</source>
            <translation>Anrufernummer</translation>
        </message>
        <message>
            <source>Calling hours</source>
            <translation>Anrufzeiten</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Calls at once</source>
            <translation>Gleichzeitige Anrufe</translation>
        </message>
        <message>
            <source>Calls per second</source>
            <translation>Anrufe je Sekunde</translation>
        </message>
        <message>
            <source>Calls that rang or may have rung.</source>
            <translation>Anrufe, die geklingelt haben oder haben können.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Clone…</source>
            <translation>Duplizieren…</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Angelegt</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Dry run…</source>
            <translation>Probelauf…</translation>
        </message>
        <message>
            <source>Ends the campaign. Open calls go on to their end.</source>
            <translation>Beendet die Kampagne. Offene Anrufe laufen bis zu ihrem Ende weiter.</translation>
        </message>
        <message>
            <source>Hours, pace, attempts, budget and the rest.</source>
            <translation>Zeiten, Tempo, Anrufversuche, Budget und das Übrige.</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interessiert</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Last outcome of each lead</source>
            <translation>Letztes Ergebnis jedes Leads</translation>
        </message>
        <message>
            <source>Leads left</source>
            <translation>Leads übrig</translation>
        </message>
        <message>
            <source>Leads that are ready, in a call or parked; the rest is finished or refused.</source>
            <translation>Leads, die bereit, im Gespräch oder geparkt sind; die übrigen sind erledigt oder abgelehnt.</translation>
        </message>
        <message>
            <source>Leads whose last call ended with interest.</source>
            <translation>Leads, deren letzter Anruf mit Interesse endete.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>No call has ended yet.</source>
            <translation>Noch kein Anruf ist beendet.</translation>
        </message>
        <message>
            <source>No new call starts; open calls go on to their end.</source>
            <translation>Es beginnt kein neuer Anruf; offene Anrufe laufen bis zu ihrem Ende weiter.</translation>
        </message>
        <message>
            <source>Nothing stands against any lead.</source>
            <translation>Gegen keinen Lead spricht etwas.</translation>
        </message>
        <message>
            <source>Only a campaign that has called nobody.</source>
            <translation>Nur eine Kampagne, die noch niemanden angerufen hat.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Plays the whole campaign with imagined people. Nothing is dialed or stored.</source>
            <translation>Spielt die ganze Kampagne mit erfundenen Personen durch. Es wird niemand angerufen und nichts gespeichert.</translation>
        </message>
        <message>
            <source>Preflight…</source>
            <translation>Vorschau vor dem Start…</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Aufgezeichnet</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Rings a number of your own with what the campaign would say. It is counted nowhere.</source>
            <translation>Ruft eine Ihrer eigenen Nummern mit dem an, was die Kampagne sagen würde. Der Anruf zählt nirgends.</translation>
        </message>
        <message>
            <source>Save results…</source>
            <translation>Ergebnisse speichern…</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Skript</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Ausgegeben</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Erneut starten</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Gestartet</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Test call…</source>
            <translation>Testanruf…</translation>
        </message>
        <message>
            <source>The next of them is looked at again now.</source>
            <translation>Der nächste davon wird jetzt wieder geprüft.</translation>
        </message>
        <message>
            <source>The next of them is looked at again: %1.</source>
            <translation>Der nächste davon wird erneut geprüft: %1.</translation>
        </message>
        <message>
            <source>The next of them is looked at as soon as the campaign goes on.</source>
            <translation>Der nächste davon wird geprüft, sobald die Kampagne weitergeht.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>What the provider charged for the calls of this campaign.</source>
            <translation>Was der Anbieter für die Anrufe dieser Kampagne berechnet hat.</translation>
        </message>
        <message>
            <source>Who would be called, who not and why, when and at what cost. Nothing is dialed.</source>
            <translation>Wer angerufen würde, wer nicht und warum, wann und zu welchen Kosten. Es wird niemand angerufen.</translation>
        </message>
        <message>
            <source>Who would be called, who not and why. Nothing is dialed.</source>
            <translation>Wer angerufen würde, wer nicht und warum. Es wird niemand angerufen.</translation>
        </message>
        <message>
            <source>Why leads are not dialed now</source>
            <translation>Warum Leads jetzt nicht angerufen werden</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <translation>wie in den Einstellungen</translation>
        </message>
        <message>
            <source>as the account allows</source>
            <translation>wie das Konto es erlaubt</translation>
        </message>
        <message>
            <source>at any hour (simulated provider)</source>
            <translation>zu jeder Stunde (simulierter Anbieter)</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no budget set</source>
            <translation>ohne Budget</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>one of the provider's</source>
            <translation>eine des Anbieters</translation>
        </message>
        <message>
            <source>the provider's own</source>
            <translation>die des Anbieters</translation>
        </message>
        <message>
            <source>yes, and the first sentence says so</source>
            <translation>ja, und der erste Satz sagt es</translation>
        </message>
    </context>
    <context>
        <name>CampaignWords</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>Spent and budget, "$96.00 of $500.00".</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>About something the person ordered or asked for. Verbal consent is enough; no selling.</source>
            <translation>Zu etwas, das die Person bestellt oder angefragt hat. Mündliche Einwilligung genügt; kein Verkauf.</translation>
        </message>
        <message>
            <source>Finished: every lead has its result.</source>
            <translation>Abgeschlossen: Jeder Lead hat sein Ergebnis.</translation>
        </message>
        <message>
            <source>No lead of the list can be dialed.</source>
            <translation>Kein Lead der Liste kann angerufen werden.</translation>
        </message>
        <message numerus="yes">
            <source>Not started yet: %Ln lead(s) wait for their call.</source>
            <translation>
                <numerusform>Noch nicht gestartet: %Ln Lead wartet auf seinen Anruf.</numerusform>
                <numerusform>Noch nicht gestartet: %Ln Leads warten auf ihren Anruf.</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused by a person. Start goes on where it stopped.</source>
            <translation>Von einer Person pausiert. „Starten“ macht dort weiter, wo sie angehalten wurde.</translation>
        </message>
        <message>
            <source>Running.</source>
            <translation>Läuft.</translation>
        </message>
        <message>
            <source>Sales calls</source>
            <translation>Verkaufsanrufe</translation>
        </message>
        <message>
            <source>Service calls</source>
            <translation>Serviceanrufe</translation>
        </message>
        <message>
            <source>Stopped. Nothing more is dialed.</source>
            <translation>Gestoppt. Es wird niemand mehr angerufen.</translation>
        </message>
        <message>
            <source>To win business. Only leads with written consent are dialed.</source>
            <translation>Um Kunden zu gewinnen. Nur Leads mit schriftlicher Einwilligung werden angerufen.</translation>
        </message>
    </context>
    <context>
        <name>CampaignsPage</name>
        <message numerus="yes">
            <source>%1 has %Ln lead(s). Call them with a campaign?</source>
            <translation>
                <numerusform>%1 hat %Ln Lead. Mit einer Kampagne anrufen?</numerusform>
                <numerusform>%1 hat %Ln Leads. Mit einer Kampagne anrufen?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is deleted. Its leads stay.</source>
            <translation>%1 ist gelöscht. Die Leads bleiben.</translation>
        </message>
        <message>
            <source>%1 is ready. Nothing is dialed before you press Start.</source>
            <translation>%1 ist bereit. Es wird niemand angerufen, bevor Sie „Starten“ drücken.</translation>
        </message>
        <message>
            <source>A campaign calls the leads of a list with a script. Import leads first.</source>
            <translation>Eine Kampagne ruft die Leads einer Liste mit einem Skript an. Importieren Sie zuerst Leads.</translation>
        </message>
        <message>
            <source>A campaign calls the leads of a list with a script. Nothing is dialed before you press Start.</source>
            <translation>Eine Kampagne ruft die Leads einer Liste mit einem Skript an. Es wird niemand angerufen, bevor Sie „Starten“ drücken.</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampagnen</translation>
        </message>
        <message>
            <source>Import leads</source>
            <translation>Leads importieren</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Neue Kampagne</translation>
        </message>
        <message>
            <source>No campaign yet.</source>
            <translation>Noch keine Kampagne.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 % (%2 to %3 %)</source>
            <extracomment>A rate and the interval it lies in: "42 % (38 to 47 %)".</extracomment>
            <translation>%1 % (%2 bis %3 %)</translation>
        </message>
        <message>
            <source>%1 of %2 · %3</source>
            <translation>%1 von %2 · %3</translation>
        </message>
        <message>
            <source>%1 to %2 (UTC)</source>
            <translation>%1 bis %2 (UTC)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Number and share: "41 · 12 %".</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 of the step before</source>
            <extracomment>Leads of a step of the funnel and their share of the step before: "1,204 · 42 % of the step before".</extracomment>
            <translation>%1 · %2 des Schritts davor</translation>
        </message>
        <message>
            <source>%1 · no limit set</source>
            <translation>%1 · ohne Grenze</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 to %3 there: a person answered %4 of %Ln call(s), %5.</source>
            <translation>
                <numerusform>%1, %2 bis %3 dort: Eine Person hat %4 von %Ln Anruf angenommen, %5.</numerusform>
                <numerusform>%1, %2 bis %3 dort: Eine Person hat %4 von %Ln Anrufen angenommen, %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln attempt(s), %2 of those with an outcome.</source>
            <translation>
                <numerusform>%1: %Ln Anrufversuch, %2 derer mit Ergebnis.</numerusform>
                <numerusform>%1: %Ln Anrufversuche, %2 derer mit Ergebnis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln call(s), %2 answered by a person.</source>
            <translation>
                <numerusform>%1: %Ln Anruf, %2 von einer Person angenommen.</numerusform>
                <numerusform>%1: %Ln Anrufe, %2 von einer Person angenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln lead(s).</source>
            <translation>
                <numerusform>%1: %Ln Lead.</numerusform>
                <numerusform>%1: %Ln Leads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) without a known local time are left out.</source>
            <translation>
                <numerusform>%Ln Anruf ohne bekannte Ortszeit ist ausgelassen.</numerusform>
                <numerusform>%Ln Anrufe ohne bekannte Ortszeit sind ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calls per day</source>
            <translation>Anrufe je Tag</translation>
        </message>
        <message>
            <source>Calls per four weeks</source>
            <translation>Anrufe je vier Wochen</translation>
        </message>
        <message>
            <source>Calls per hour</source>
            <translation>Anrufe je Stunde</translation>
        </message>
        <message>
            <source>Calls per week</source>
            <translation>Anrufe je Woche</translation>
        </message>
        <message>
            <source>That is %1 of the step before and %2 of all leads.</source>
            <translation>Das sind %1 des Schritts davor und %2 aller Leads.</translation>
        </message>
        <message>
            <source>These are too few to tell.</source>
            <translation>Das sind zu wenige für eine Aussage.</translation>
        </message>
        <message>
            <source>Up to %1 more for calls without a price yet.</source>
            <translation>Bis zu %1 mehr für Anrufe, die noch keinen Preis haben.</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>%1 files (*.%2)</source>
            <translation>%1-Dateien (*.%2)</translation>
        </message>
        <message>
            <source>Save its figures as CSV…</source>
            <translation>Seine Werte als CSV speichern…</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <source>Save the chart as PNG…</source>
            <translation>Diagramm als PNG speichern…</translation>
        </message>
        <message>
            <source>Save the chart as SVG…</source>
            <translation>Diagramm als SVG speichern…</translation>
        </message>
        <message>
            <source>Save this chart or its figures</source>
            <translation>Dieses Diagramm oder seine Werte speichern</translation>
        </message>
        <message>
            <source>Save: %1</source>
            <extracomment>Button of a chart; %1 is its title.</extracomment>
            <translation>Speichern: %1</translation>
        </message>
    </context>
    <context>
        <name>ChartSaving</name>
        <message>
            <source>The file %1 was not written, because the picture could not be made.</source>
            <translation>Die Datei %1 wurde nicht geschrieben, weil das Bild nicht erzeugt werden konnte.</translation>
        </message>
        <message>
            <source>The file %1 was not written. The system says: %2</source>
            <translation>Die Datei %1 wurde nicht geschrieben. Das System meldet: %2</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>%1 %2</source>
            <extracomment>A filter and how many entries it has, "Ready 5,106".</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>
For every command:
</source>
            <translation>
Für jeden Befehl:
</translation>
        </message>
        <message>
            <source>
Options:
</source>
            <translation>
Optionen:
</translation>
        </message>
        <message>
            <source>
leadline-cli COMMAND --help lists the options of a command.
</source>
            <translation>
leadline-cli COMMAND --help zeigt die Optionen eines Befehls.
</translation>
        </message>
        <message>
            <source>"%1" is not the number of an import; import says it.</source>
            <translation>„%1“ ist nicht die Nummer eines Imports; import nennt sie.</translation>
        </message>
        <message>
            <source>%1 (leadline-cli takes its key from BLAND_API_KEY and needs none)</source>
            <translation>%1 (leadline-cli nimmt seinen Schlüssel aus BLAND_API_KEY und braucht keinen)</translation>
        </message>
        <message>
            <source>%1 MiB free for %2; dialing needs %3</source>
            <translation>%1 MiB frei für %2; zum Anrufen werden %3 gebraucht</translation>
        </message>
        <message>
            <source>%1 added, %2 already there, %3 unusable.</source>
            <translation>%1 hinzugefügt, %2 schon vorhanden, %3 nicht verwendbar.</translation>
        </message>
        <message>
            <source>%1 alarms in all; the window shows them on its page Diagnostics.</source>
            <translation>%1 Alarme insgesamt; das Fenster zeigt sie auf seiner Seite „Diagnose“.</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <translation>%1 antwortet</translation>
        </message>
        <message>
            <source>%1 calls for %2 USD.</source>
            <translation>%1 Anrufe für %2 USD.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1 kann nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>%1 domains written.</source>
            <translation>%1 Domains geschrieben.</translation>
        </message>
        <message>
            <source>%1 leads are stored.</source>
            <translation>%1 Leads sind gespeichert.</translation>
        </message>
        <message>
            <source>%1 leads were taken back.</source>
            <translation>%1 Leads wurden zurückgenommen.</translation>
        </message>
        <message>
            <source>%1 leads: %2 ready, %3 open, %4 finished, %5 refused, %6 parked.</source>
            <translation>%1 Leads: %2 bereit, %3 offen, %4 erledigt, %5 abgelehnt, %6 geparkt.</translation>
        </message>
        <message>
            <source>%1 may be called again.</source>
            <translation>%1 darf wieder angerufen werden.</translation>
        </message>
        <message>
            <source>%1 numbers written.</source>
            <translation>%1 Nummern geschrieben.</translation>
        </message>
        <message>
            <source>%1 of %2 leads, %3 calls open, %4 interested, %5 USD</source>
            <translation>%1 von %2 Leads, %3 Anrufe offen, %4 interessiert, %5 USD</translation>
        </message>
        <message>
            <source>%1 of the duplicates are known people with another number; --duplicates merge adds the numbers to them, keep stores them as leads of their own.</source>
            <translation>%1 der Dubletten sind bekannte Personen mit einer anderen Nummer; --duplicates merge fügt ihnen die Nummern hinzu, keep speichert sie als eigene Leads.</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 Zeilen</translation>
        </message>
        <message>
            <source>%1 rows written to %2.</source>
            <translation>%1 Zeilen in %2 geschrieben.</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 Sekunden</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2. Own rules are version %3 now.</source>
            <translation>%1: %2. Die eigenen Regeln haben jetzt Version %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n Anruf</numerusform>
                <numerusform>%n Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read: %1 new, %2 duplicate, %3 refused, %4 held.</source>
            <translation>
                <numerusform>%n Zeile gelesen: %1 neu, %2 doppelt, %3 abgelehnt, %4 zurückgestellt.</numerusform>
                <numerusform>%n Zeilen gelesen: %1 neu, %2 doppelt, %3 abgelehnt, %4 zurückgestellt.</numerusform>
            </translation>
        </message>
        <message>
            <source>(preview)</source>
            <translation>(Vorschau)</translation>
        </message>
        <message>
            <source>--%1 takes a number from %2 to %3, not "%4".</source>
            <translation>--%1 nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
        </message>
        <message>
            <source>--%1 takes a port from 0 to 65535, not "%2".</source>
            <translation>--%1 nimmt einen Port von 0 bis 65535, nicht „%2“.</translation>
        </message>
        <message>
            <source>--%1 takes a whole number from %2 to %3, not "%4".</source>
            <translation>--%1 nimmt eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
        </message>
        <message>
            <source>--%1 takes a whole number.</source>
            <translation>--%1 nimmt eine ganze Zahl.</translation>
        </message>
        <message>
            <source>--%1 takes hours like 9:00-18:00, or closed; not "%2".</source>
            <translation>--%1 nimmt Zeiten wie 9:00-18:00 oder closed; nicht „%2“.</translation>
        </message>
        <message>
            <source>--answered and --machines together are at most 100.</source>
            <translation>--answered und --machines ergeben zusammen höchstens 100.</translation>
        </message>
        <message>
            <source>--caller-number takes a telephone number, not "%1".</source>
            <translation>--caller-number nimmt eine Telefonnummer, nicht „%1“.</translation>
        </message>
        <message>
            <source>--checked takes a day like 2026-11-26.</source>
            <translation>--checked nimmt einen Tag wie 2026-11-26.</translation>
        </message>
        <message>
            <source>--consent: "%1" is not of the form KIND:SOURCE; KIND is one of written, verbal, existing_customer, service.</source>
            <translation>--consent: „%1“ hat nicht die Form KIND:SOURCE; KIND ist written, verbal, existing_customer oder service.</translation>
        </message>
        <message>
            <source>--country takes the two letters of a country, such as US or DE.</source>
            <translation>--country nimmt die zwei Buchstaben eines Landes, etwa US oder DE.</translation>
        </message>
        <message>
            <source>--delimiter takes one character or "tab".</source>
            <translation>--delimiter nimmt ein einzelnes Zeichen oder „tab“.</translation>
        </message>
        <message>
            <source>--duplicates takes skip, merge or keep, not "%1".</source>
            <translation>--duplicates nimmt skip, merge oder keep, nicht „%1“.</translation>
        </message>
        <message>
            <source>--header-line takes the number of a line, or 0 when the columns have no names.</source>
            <translation>--header-line nimmt die Nummer einer Zeile, oder 0, wenn die Spalten keine Namen haben.</translation>
        </message>
        <message>
            <source>--hours any is for tests: it needs a provider on this machine (BLAND_BASE_URL at a loopback address). Real people are called inside calling hours only.</source>
            <translation>--hours any ist für Tests: Es braucht einen Anbieter auf diesem Computer (BLAND_BASE_URL mit einer Loopback-Adresse). Echte Menschen werden nur innerhalb der Anrufzeiten angerufen.</translation>
        </message>
        <message>
            <source>--kind takes sales or service, not "%1".</source>
            <translation>--kind nimmt sales oder service, nicht „%1“.</translation>
        </message>
        <message>
            <source>--lead ID is missing: the number of a lead, as in the column lead_id of an export.</source>
            <translation>--lead ID fehlt: die Nummer eines Leads, wie in der Spalte lead_id eines Exports.</translation>
        </message>
        <message>
            <source>--list LIST and --prompt TEMPLATE are both needed.</source>
            <translation>--list LIST und --prompt TEMPLATE werden beide gebraucht.</translation>
        </message>
        <message>
            <source>--list NAME is missing: it names the list the leads go to.</source>
            <translation>--list NAME fehlt: Damit wird die Liste genannt, in die die Leads kommen.</translation>
        </message>
        <message>
            <source>--map: "%1" is not of the form FIELD=COLUMN, with a field such as phone, first_name, last_name, company, email, city, state, postal_code.</source>
            <translation>--map: „%1“ hat nicht die Form FIELD=COLUMN, mit einem Feld wie phone, first_name, last_name, company, email, city, state, postal_code.</translation>
        </message>
        <message>
            <source>--priority takes low, normal or high, not "%1".</source>
            <translation>--priority nimmt low, normal oder high, nicht „%1“.</translation>
        </message>
        <message>
            <source>--rejects FILE writes the refused rows with their reasons.</source>
            <translation>--rejects FILE schreibt die abgelehnten Zeilen mit ihren Gründen.</translation>
        </message>
        <message>
            <source>--seed takes a whole number, not "%1".</source>
            <translation>--seed nimmt eine ganze Zahl, nicht „%1“.</translation>
        </message>
        <message>
            <source>--sms is sent after a voicemail message: give --voicemail TEXT, too.</source>
            <translation>--sms wird nach einer Nachricht auf dem Anrufbeantworter gesendet: Geben Sie auch --voicemail TEXT an.</translation>
        </message>
        <message>
            <source>--to takes one of your own numbers, not "%1".</source>
            <translation>--to nimmt eine Ihrer eigenen Nummern, nicht „%1“.</translation>
        </message>
        <message>
            <source>... and %1 more.</source>
            <translation>... und %1 weitere.</translation>
        </message>
        <message>
            <source>A campaign needs a name of 1 to 100 characters.</source>
            <translation>Eine Kampagne braucht einen Namen mit 1 bis 100 Zeichen.</translation>
        </message>
        <message>
            <source>ADMIN_TOKEN is too short: at least 32 characters are needed. One can be made with: openssl rand -base64 32</source>
            <translation>ADMIN_TOKEN ist zu kurz: Es braucht mindestens 32 Zeichen. Eines lässt sich so erzeugen: openssl rand -base64 32</translation>
        </message>
        <message>
            <source>Alarm of %1: %2 (%3). %4</source>
            <translation>Alarm von %1: %2 (%3). %4</translation>
        </message>
        <message>
            <source>Assumed: minutes of a long conversation.</source>
            <translation>Angenommen: Minuten eines langen Gesprächs.</translation>
        </message>
        <message>
            <source>Assumed: minutes of a short conversation.</source>
            <translation>Angenommen: Minuten eines kurzen Gesprächs.</translation>
        </message>
        <message>
            <source>Assumed: percent of the calls a machine answers.</source>
            <translation>Angenommen: Prozent der Anrufe, die ein Anrufbeantworter annimmt.</translation>
        </message>
        <message>
            <source>Assumed: percent of the calls a person answers.</source>
            <translation>Angenommen: Prozent der Anrufe, die eine Person annimmt.</translation>
        </message>
        <message>
            <source>Assumed: price of a minute.</source>
            <translation>Angenommen: Preis einer Minute.</translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln call(s) per day.</source>
            <translation>
                <numerusform>Höchstens %Ln Anruf je Tag.</numerusform>
                <numerusform>Höchstens %Ln Anrufe je Tag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln call(s) per hour.</source>
            <translation>
                <numerusform>Höchstens %Ln Anruf je Stunde.</numerusform>
                <numerusform>Höchstens %Ln Anrufe je Stunde.</numerusform>
            </translation>
        </message>
        <message>
            <source>BLAND_API_KEY is not set</source>
            <translation>BLAND_API_KEY ist nicht gesetzt</translation>
        </message>
        <message>
            <source>BLAND_API_KEY: %1</source>
            <translation>BLAND_API_KEY: %1</translation>
        </message>
        <message>
            <source>Backup written and verified: %1</source>
            <translation>Sicherung geschrieben und geprüft: %1</translation>
        </message>
        <message>
            <source>Calling hours in the called person's time zone; "from DATE" and "until DATE" behind a comma bound the days.</source>
            <translation>Anrufzeiten in der Zeitzone der angerufenen Person; „from DATE“ und „until DATE“ nach einem Komma begrenzen die Tage.</translation>
        </message>
        <message>
            <source>Calls per day are not capped.</source>
            <translation>Die Anrufe je Tag sind nicht begrenzt.</translation>
        </message>
        <message>
            <source>Calls per hour are not capped.</source>
            <translation>Die Anrufe je Stunde sind nicht begrenzt.</translation>
        </message>
        <message>
            <source>Campaign "%1": %2</source>
            <translation>Kampagne „%1“: %2</translation>
        </message>
        <message>
            <source>Campaign "%1": %2.</source>
            <translation>Kampagne „%1“: %2.</translation>
        </message>
        <message>
            <source>Canceled: what is stored so far is taken back.</source>
            <translation>Abgebrochen: Was schon gespeichert ist, wird zurückgenommen.</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Die Datenbank prüfen</translation>
        </message>
        <message>
            <source>Close it again</source>
            <translation>Wieder schließen</translation>
        </message>
        <message>
            <source>Columns of the fields, where the guess is wrong.</source>
            <translation>Spalten der Felder, wo falsch geraten wurde.</translation>
        </message>
        <message>
            <source>Count only, store nothing.</source>
            <translation>Nur zählen, nichts speichern.</translation>
        </message>
        <message>
            <source>Country of a number without country code.</source>
            <translation>Land einer Nummer ohne Landesvorwahl.</translation>
        </message>
        <message>
            <source>Country of numbers without country code.</source>
            <translation>Land der Nummern ohne Landesvorwahl.</translation>
        </message>
        <message>
            <source>Country of numbers without country code; guessed from the file otherwise.</source>
            <translation>Land der Nummern ohne Landesvorwahl; sonst aus der Datei geschlossen.</translation>
        </message>
        <message>
            <source>DRY RUN of "%1": imagined people, nothing was dialed or stored.</source>
            <translation>PROBELAUF von „%1“: erfundene Personen, niemand wurde angerufen, nichts gespeichert.</translation>
        </message>
        <message>
            <source>Data directory.</source>
            <translation>Datenverzeichnis.</translation>
        </message>
        <message>
            <source>Day of the check, like 2026-11-26.</source>
            <translation>Tag der Prüfung, wie 2026-11-26.</translation>
        </message>
        <message>
            <source>Dial a campaign; Ctrl-C pauses it</source>
            <translation>Die Leads einer Kampagne anrufen; Strg+C pausiert sie</translation>
        </message>
        <message>
            <source>Encoding of the file, such as UTF-8 or windows-1252.</source>
            <translation>Zeichensatz der Datei, etwa UTF-8 oder windows-1252.</translation>
        </message>
        <message>
            <source>End when every lead has its final reason; do not wait for tomorrow.</source>
            <translation>Enden, wenn jeder Lead seinen endgültigen Grund hat; nicht auf morgen warten.</translation>
        </message>
        <message>
            <source>Examine keychain, clock, ports, disk and provider</source>
            <translation>Schlüsselbund, Uhr, Ports, Datenträger und Anbieter untersuchen</translation>
        </message>
        <message>
            <source>File with NAME=VALUE lines for settings and keys.</source>
            <translation>Datei mit Zeilen NAME=VALUE für Einstellungen und Schlüssel.</translation>
        </message>
        <message>
            <source>File with one domain per line or a first column of domains.</source>
            <translation>Datei mit einer Domain je Zeile oder einer ersten Spalte mit Domains.</translation>
        </message>
        <message>
            <source>File with one number per line or a column of numbers.</source>
            <translation>Datei mit einer Nummer je Zeile oder einer Spalte mit Nummern.</translation>
        </message>
        <message>
            <source>Find the faults of a call script</source>
            <translation>Die Fehler eines Skripts finden</translation>
        </message>
        <message>
            <source>First call %1, last one over by %2 (time here: %3).</source>
            <translation>Erster Anruf: %1, Ende des letzten: %2 (hiesige Zeit: %3).</translation>
        </message>
        <message>
            <source>For which campaign.</source>
            <translation>Für welche Kampagne.</translation>
        </message>
        <message>
            <source>Give at least one domain or --file FILE.</source>
            <translation>Geben Sie mindestens eine Domain oder --file DATEI an.</translation>
        </message>
        <message>
            <source>Give at least one number or --file FILE.</source>
            <translation>Geben Sie mindestens eine Nummer oder --file FILE an.</translation>
        </message>
        <message>
            <source>Ground for calling: written, verbal, existing_customer or service, and its source.</source>
            <translation>Grundlage für den Anruf: written, verbal, existing_customer oder service, und ihre Quelle.</translation>
        </message>
        <message>
            <source>Hours like 9:00-18:00, or closed.</source>
            <translation>Zeiten wie 9:00-18:00, oder closed.</translation>
        </message>
        <message>
            <source>In all campaigns together %1, those in several counted in each: %2 ready, %3 open, %4 finished, %5 refused, %6 parked.</source>
            <translation>In allen Kampagnen zusammen %1, wer in mehreren ist, zählt in jeder: %2 bereit, %3 offen, %4 erledigt, %5 abgelehnt, %6 geparkt.</translation>
        </message>
        <message>
            <source>In the way:</source>
            <translation>Hindernisse:</translation>
        </message>
        <message>
            <source>It is counted nowhere.</source>
            <translation>Der Anruf zählt nirgends.</translation>
        </message>
        <message>
            <source>Language of the call.</source>
            <translation>Sprache des Anrufs.</translation>
        </message>
        <message>
            <source>Lead whose text is spoken; else the first one of the list.</source>
            <translation>Lead, dessen Text gesprochen wird; sonst der erste der Liste.</translation>
        </message>
        <message>
            <source>Line %1 holds no domain of a company.</source>
            <translation>Zeile %1 enthält keine Domain einer Firma.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>Line with the names of the columns; 0 when there are none.</source>
            <translation>Zeile mit den Namen der Spalten; 0, wenn es keine gibt.</translation>
        </message>
        <message>
            <source>List the call scripts</source>
            <translation>Die Skripte auflisten</translation>
        </message>
        <message>
            <source>List the leads go to; made when it does not exist.</source>
            <translation>Liste, in die die Leads kommen; wird angelegt, wenn es sie nicht gibt.</translation>
        </message>
        <message>
            <source>List the versions of a call script</source>
            <translation>Die Versionen eines Skripts auflisten</translation>
        </message>
        <message>
            <source>List whose leads are called; may be given several times.</source>
            <translation>Liste, deren Leads angerufen werden; kann mehrfach angegeben werden.</translation>
        </message>
        <message>
            <source>Listening for webhooks on 127.0.0.1:%1 and for the admin API on 127.0.0.1:%2.</source>
            <translation>Wartet auf Webhooks an 127.0.0.1:%1 und auf die Admin-API an 127.0.0.1:%2.</translation>
        </message>
        <message>
            <source>Longest call.</source>
            <translation>Längster Anruf.</translation>
        </message>
        <message>
            <source>Make a campaign over a list</source>
            <translation>Eine Kampagne über eine Liste anlegen</translation>
        </message>
        <message>
            <source>Make the rule of a place stricter</source>
            <translation>Die Regel eines Gebiets strenger machen</translation>
        </message>
        <message>
            <source>Message left on a voicemail; variables as in a script.</source>
            <translation>Nachricht auf dem Anrufbeantworter; Variablen wie in einem Skript.</translation>
        </message>
        <message>
            <source>Most attempts per lead that rang or may have rung.</source>
            <translation>Höchstzahl der Anrufversuche je Lead, die geklingelt haben oder haben können.</translation>
        </message>
        <message>
            <source>Most calls at once.</source>
            <translation>Höchstzahl gleichzeitiger Anrufe.</translation>
        </message>
        <message>
            <source>Most it may cost, in US dollars.</source>
            <translation>Höchstkosten in US-Dollar.</translation>
        </message>
        <message>
            <source>Name of a script (see prompt list) or path of a file.</source>
            <translation>Name eines Skripts (siehe prompt list) oder Pfad einer Datei.</translation>
        </message>
        <message numerus="yes">
            <source>New limits: %Ln call(s) at once, at a pace of %1 per second.</source>
            <translation>
                <numerusform>Neue Grenzen: %Ln Anruf gleichzeitig, im Takt von %1 je Sekunde.</numerusform>
                <numerusform>Neue Grenzen: %Ln Anrufe gleichzeitig, im Takt von %1 je Sekunde.</numerusform>
            </translation>
        </message>
        <message>
            <source>Next attempt: %1.</source>
            <translation>Nächster Anrufversuch: %1.</translation>
        </message>
        <message>
            <source>No calls at all.</source>
            <translation>Gar keine Anrufe.</translation>
        </message>
        <message>
            <source>No calls on holidays.</source>
            <translation>Keine Anrufe an Feiertagen.</translation>
        </message>
        <message>
            <source>No domain is on the stop list.</source>
            <translation>Auf der Sperrliste steht keine Domain.</translation>
        </message>
        <message>
            <source>No faults.</source>
            <translation>Keine Fehler.</translation>
        </message>
        <message>
            <source>No lead was imported: every row was a duplicate or was refused.</source>
            <translation>Es wurde kein Lead importiert: Jede Zeile war eine Dublette oder wurde abgelehnt.</translation>
        </message>
        <message>
            <source>No lead was imported: the file has no rows under its header.</source>
            <translation>Es wurde kein Lead importiert: Die Datei hat unter ihrer Kopfzeile keine Zeilen.</translation>
        </message>
        <message>
            <source>No new lead: what the rows have more than the leads they repeat was added to these.</source>
            <translation>Kein neuer Lead: Was die Zeilen mehr haben als die Leads, die sie wiederholen, wurde diesen gegeben.</translation>
        </message>
        <message>
            <source>No sales calls.</source>
            <translation>Keine Verkaufsanrufe.</translation>
        </message>
        <message>
            <source>No version of "%1" is known.</source>
            <translation>Von „%1“ ist keine Version bekannt.</translation>
        </message>
        <message>
            <source>None of the domains is usable; nothing was added.</source>
            <translation>Keine der Domains ist brauchbar; nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>None of the numbers is usable; nothing was added.</source>
            <translation>Keine der Nummern ist verwendbar; nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>Not called, by reason:</source>
            <translation>Nicht angerufen, nach Grund:</translation>
        </message>
        <message>
            <source>Not dialed, by reason:</source>
            <translation>Nicht angerufen, nach Grund:</translation>
        </message>
        <message>
            <source>Note when a list of consumers was checked against the national registry</source>
            <translation>Notieren, wann eine Liste von Verbrauchern mit dem nationalen Register abgeglichen wurde</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Notiert.</translation>
        </message>
        <message>
            <source>Nothing was stored (--dry-run).</source>
            <translation>Es wurde nichts gespeichert (--dry-run).</translation>
        </message>
        <message>
            <source>Number of the lead.</source>
            <translation>Nummer des Leads.</translation>
        </message>
        <message>
            <source>Number that people see.</source>
            <translation>Nummer, die den Angerufenen angezeigt wird.</translation>
        </message>
        <message>
            <source>Numbers without country code were read as numbers of %1, because most of the file speaks for it; --country says it for sure.</source>
            <translation>Nummern ohne Landesvorwahl wurden als Nummern von %1 gelesen, weil das meiste in der Datei dafür spricht; --country legt es fest.</translation>
        </message>
        <message>
            <source>One of your own numbers (OWN_NUMBERS or the settings).</source>
            <translation>Eine Ihrer eigenen Nummern (OWN_NUMBERS oder die Einstellungen).</translation>
        </message>
        <message>
            <source>Only leads with this value; may be given several times.</source>
            <translation>Nur Leads mit diesem Wert; kann mehrfach angegeben werden.</translation>
        </message>
        <message>
            <source>Only these columns, in this order.</source>
            <translation>Nur diese Spalten, in dieser Reihenfolge.</translation>
        </message>
        <message>
            <source>Open a place that is blocked for sales for one campaign</source>
            <translation>Ein für Verkauf gesperrtes Gebiet für eine Kampagne öffnen</translation>
        </message>
        <message>
            <source>Other numbers give other people.</source>
            <translation>Andere Zahlen ergeben andere Personen.</translation>
        </message>
        <message>
            <source>Outcomes:</source>
            <translation>Ergebnisse:</translation>
        </message>
        <message>
            <source>Pace of new calls.</source>
            <translation>Tempo neuer Anrufe.</translation>
        </message>
        <message>
            <source>Paused. leadline-cli run goes on where it stopped.</source>
            <translation>Pausiert. leadline-cli run macht dort weiter, wo angehalten wurde.</translation>
        </message>
        <message>
            <source>Play a campaign with imagined people on a copy</source>
            <translation>Eine Kampagne mit erfundenen Personen auf einer Kopie durchspielen</translation>
        </message>
        <message>
            <source>Port for webhooks; 0 = any free one. Default 8787.</source>
            <translation>Port für Webhooks; 0 = irgendein freier. Standard: 8787.</translation>
        </message>
        <message>
            <source>Port of the admin API; 0 = any free one. Default 8788.</source>
            <translation>Port der Admin-API; 0 = irgendein freier. Standard: 8788.</translation>
        </message>
        <message>
            <source>Print one JSON object on standard output.</source>
            <translation>Ein JSON-Objekt auf der Standardausgabe ausgeben.</translation>
        </message>
        <message>
            <source>Put companies on the do-not-call list by their domain</source>
            <translation>Firmen mit ihrer Domain auf die Sperrliste setzen</translation>
        </message>
        <message>
            <source>Put numbers on the do-not-call list</source>
            <translation>Nummern auf die Sperrliste setzen</translation>
        </message>
        <message>
            <source>Read leads from a CSV file or an XLSX workbook into a list</source>
            <translation>Leads aus einer CSV-Datei oder einer XLSX-Arbeitsmappe in eine Liste einlesen</translation>
        </message>
        <message>
            <source>Record the calls; the first sentence says so.</source>
            <translation>Die Anrufe aufzeichnen; der erste Satz sagt es.</translation>
        </message>
        <message>
            <source>Registered name said in the first sentence.</source>
            <translation>Eingetragener Name, der im ersten Satz gesagt wird.</translation>
        </message>
        <message>
            <source>Ring a number of your own with the text of a lead; counted nowhere</source>
            <translation>Eine Ihrer eigenen Nummern mit dem Text eines Leads anrufen; zählt nirgends</translation>
        </message>
        <message>
            <source>Rules %1</source>
            <translation>Regeln %1</translation>
        </message>
        <message>
            <source>Run without a window; campaigns are started through the admin API</source>
            <translation>Ohne Fenster laufen; Kampagnen werden über die Admin-API gestartet</translation>
        </message>
        <message>
            <source>Sales calls to %1 are closed for this campaign.</source>
            <translation>Verkaufsanrufe in %1 sind für diese Kampagne geschlossen.</translation>
        </message>
        <message>
            <source>Sales calls to %1 are open for this campaign.</source>
            <translation>Verkaufsanrufe in %1 sind für diese Kampagne geöffnet.</translation>
        </message>
        <message>
            <source>Separator of the columns.</source>
            <translation>Trennzeichen der Spalten.</translation>
        </message>
        <message>
            <source>Sheet of a workbook (XLSX); the first visible one otherwise.</source>
            <translation>Blatt einer Arbeitsmappe (XLSX); sonst das erste sichtbare.</translation>
        </message>
        <message>
            <source>Show the calling rules in force</source>
            <translation>Die geltenden Anrufregeln zeigen</translation>
        </message>
        <message>
            <source>Show the do-not-call list</source>
            <translation>Die Sperrliste zeigen</translation>
        </message>
        <message>
            <source>Show the domains on the do-not-call list</source>
            <translation>Die Domains auf der Sperrliste zeigen</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Diese Hilfe zeigen.</translation>
        </message>
        <message>
            <source>Show what would be said to a lead</source>
            <translation>Zeigen, was einem Lead gesagt würde</translation>
        </message>
        <message>
            <source>Show where a campaign, or everything, stands</source>
            <translation>Zeigen, wie eine Kampagne oder alles steht</translation>
        </message>
        <message>
            <source>Show who came on the list and went, and why</source>
            <translation>Zeigen, wer auf die Liste kam, wer ging und warum</translation>
        </message>
        <message>
            <source>Show why and how a number was called, as JSON</source>
            <translation>Zeigen, warum und wie eine Nummer angerufen wurde, als JSON</translation>
        </message>
        <message>
            <source>Spent: %1 USD.</source>
            <translation>Ausgegeben: %1 USD.</translation>
        </message>
        <message>
            <source>Stricter number; 0 = as shipped.</source>
            <translation>Strengere Zahl; 0 = wie mitgeliefert.</translation>
        </message>
        <message>
            <source>Take a domain off the do-not-call list</source>
            <translation>Eine Domain von der Sperrliste nehmen</translation>
        </message>
        <message>
            <source>Take a number off the do-not-call list</source>
            <translation>Eine Nummer von der Sperrliste nehmen</translation>
        </message>
        <message>
            <source>Take an import back, unless its leads were called</source>
            <translation>Einen Import zurücknehmen, sofern seine Leads nicht angerufen wurden</translation>
        </message>
        <message>
            <source>Tell what a start would do, and change nothing</source>
            <translation>Sagen, was ein Start täte, und nichts ändern</translation>
        </message>
        <message>
            <source>Test call ended: %1.</source>
            <translation>Testanruf beendet: %1.</translation>
        </message>
        <message>
            <source>Test call: %1 %2</source>
            <translation>Testanruf: %1 %2</translation>
        </message>
        <message>
            <source>Text message sent after the voicemail message.</source>
            <translation>SMS, die nach der Nachricht auf dem Anrufbeantworter gesendet wird.</translation>
        </message>
        <message>
            <source>The campaign "%1" has %2 leads. leadline-cli run "%1" starts it.</source>
            <translation>Die Kampagne „%1“ hat %2 Leads. leadline-cli run "%1" startet sie.</translation>
        </message>
        <message>
            <source>The campaign does not start without the registered name of your business: every call opens with it. Set BUSINESS_NAME or create the campaign with --business NAME.</source>
            <translation>Die Kampagne startet nicht ohne den eingetragenen Namen Ihrer Firma: Jeder Anruf beginnt damit. Setzen Sie BUSINESS_NAME oder legen Sie die Kampagne mit --business NAME an.</translation>
        </message>
        <message>
            <source>The database has an older state. The provider is asked twice, some minutes apart, which numbers were called since; then the campaign starts.</source>
            <translation>Die Datenbank hat einen älteren Stand. Der Anbieter wird zweimal im Abstand einiger Minuten gefragt, welche Nummern seither angerufen wurden; dann startet die Kampagne.</translation>
        </message>
        <message>
            <source>The database is damaged. Stop the program, keep the file, and restore the newest backup from %1.</source>
            <translation>Die Datenbank ist beschädigt. Beenden Sie das Programm, bewahren Sie die Datei auf und stellen Sie die neueste Sicherung aus %1 wieder her.</translation>
        </message>
        <message>
            <source>The database is sound.</source>
            <translation>Die Datenbank ist in Ordnung.</translation>
        </message>
        <message>
            <source>The first calls:</source>
            <translation>Die ersten Anrufe:</translation>
        </message>
        <message>
            <source>The import was canceled.</source>
            <translation>Der Import wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The import was not taken back.</source>
            <translation>Der Import wurde nicht zurückgenommen.</translation>
        </message>
        <message>
            <source>The limits stay as they are. %1</source>
            <translation>Die Grenzen bleiben, wie sie sind. %1</translation>
        </message>
        <message>
            <source>The list holds no consumers.</source>
            <translation>Die Liste enthält keine Verbraucher.</translation>
        </message>
        <message>
            <source>The list of the campaign has no lead.</source>
            <translation>Die Liste der Kampagne hat keinen Lead.</translation>
        </message>
        <message>
            <source>The names of the columns were found in line %1; what stands above it was left out. --header-line says it for sure.</source>
            <translation>Die Namen der Spalten wurden in Zeile %1 gefunden; was darüber steht, wurde ausgelassen. --header-line legt es fest.</translation>
        </message>
        <message>
            <source>The provider's key is missing: set BLAND_API_KEY in the environment or in a file given with --env.</source>
            <translation>Der Schlüssel des Anbieters fehlt: Setzen Sie BLAND_API_KEY in der Umgebung oder in einer mit --env angegebenen Datei.</translation>
        </message>
        <message>
            <source>The refused rows with their reasons are in %1; repair them there and import that file.</source>
            <translation>Die abgelehnten Zeilen mit ihren Gründen stehen in %1; berichtigen Sie sie dort und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>The script %1 cannot be used:
%2</source>
            <translation>Das Skript %1 kann nicht verwendet werden:
%2</translation>
        </message>
        <message>
            <source>The stop list is empty.</source>
            <translation>Die Sperrliste ist leer.</translation>
        </message>
        <message>
            <source>The time-zone data is older than 2026: British Columbia and Alberta are dialed only in hours that fit both the old and the new time. Update the package tzdata.</source>
            <translation>Die Zeitzonendaten sind älter als 2026: In British Columbia und Alberta wird nur in Stunden angerufen, die zur alten und zur neuen Zeit passen. Aktualisieren Sie das Paket tzdata.</translation>
        </message>
        <message>
            <source>There is no campaign "%1".</source>
            <translation>Es gibt keine Kampagne „%1“.</translation>
        </message>
        <message>
            <source>There is no campaign "%1". There are: %2.</source>
            <translation>Es gibt keine Kampagne „%1“. Vorhanden sind: %2.</translation>
        </message>
        <message>
            <source>There is no campaign "%1"; none has been made yet. leadline-cli campaign create makes one.</source>
            <translation>Es gibt keine Kampagne „%1“; noch wurde keine angelegt. leadline-cli campaign create legt eine an.</translation>
        </message>
        <message>
            <source>There is no command "%1".

</source>
            <translation>Es gibt keinen Befehl „%1“.

</translation>
        </message>
        <message>
            <source>There is no import %1.</source>
            <translation>Es gibt keinen Import %1.</translation>
        </message>
        <message>
            <source>There is no lead %1.</source>
            <translation>Es gibt keinen Lead %1.</translation>
        </message>
        <message>
            <source>There is no list "%1".</source>
            <translation>Es gibt keine Liste „%1“.</translation>
        </message>
        <message>
            <source>There is no list "%1". There are: %2.</source>
            <translation>Es gibt keine Liste „%1“. Vorhanden sind: %2.</translation>
        </message>
        <message>
            <source>There is no list "%1"; import leads first.</source>
            <translation>Es gibt keine Liste „%1“; importieren Sie zuerst Leads.</translation>
        </message>
        <message>
            <source>There is no rule for "%1". "rules show" lists the places, like US-FL.</source>
            <translation>Es gibt keine Regel für „%1“. „rules show“ zeigt die Gebiete, zum Beispiel US-FL.</translation>
        </message>
        <message>
            <source>There is no time-zone data; install the package tzdata.</source>
            <translation>Es gibt keine Zeitzonendaten; installieren Sie das Paket tzdata.</translation>
        </message>
        <message>
            <source>This campaign was made without calling hours, for tests on this machine only. It cannot run with a real provider; make a new one with hours.</source>
            <translation>Diese Kampagne wurde ohne Anrufzeiten angelegt, nur für Tests auf diesem Computer. Mit einem echten Anbieter kann sie nicht laufen; legen Sie eine neue mit Anrufzeiten an.</translation>
        </message>
        <message>
            <source>This database was copied from the computer %1. If the program still runs there, both would call the same people. Stop it there, then repeat the command with --adopt-copy: the numbers called since the copy are looked up at the provider and held for you.</source>
            <translation>Diese Datenbank wurde vom Computer %1 kopiert. Läuft das Programm dort noch, würden beide dieselben Menschen anrufen. Beenden Sie es dort, dann wiederholen Sie den Befehl mit --adopt-copy: Die seit der Kopie angerufenen Nummern werden beim Anbieter nachgeschlagen und für Sie zurückgestellt.</translation>
        </message>
        <message>
            <source>This lead would not be dialed: it has no value for %1.</source>
            <translation>Dieser Lead würde nicht angerufen: Er hat keinen Wert für %1.</translation>
        </message>
        <message>
            <source>Usage: leadline-cli %1

%2.
</source>
            <translation>Aufruf: leadline-cli %1

%2.
</translation>
        </message>
        <message>
            <source>Usage: leadline-cli %1
leadline-cli %2 --help lists the options.</source>
            <translation>Aufruf: leadline-cli %1
leadline-cli %2 --help zeigt die Optionen.</translation>
        </message>
        <message>
            <source>Usage: leadline-cli %1 ...

Commands:
</source>
            <translation>Aufruf: leadline-cli %1 …

Befehle:
</translation>
        </message>
        <message>
            <source>Usage: leadline-cli [--data DIR] [--env FILE] [--json] COMMAND

Commands:
</source>
            <translation>Aufruf: leadline-cli [--data DIR] [--env FILE] [--json] COMMAND

Befehle:
</translation>
        </message>
        <message>
            <source>Use a database that was copied from another computer; the program must not run there any more.</source>
            <translation>Eine von einem anderen Computer kopierte Datenbank benutzen; dort darf das Programm nicht mehr laufen.</translation>
        </message>
        <message>
            <source>Voice of the provider.</source>
            <translation>Stimme des Anbieters.</translation>
        </message>
        <message>
            <source>What it was checked with.</source>
            <translation>Womit abgeglichen wurde.</translation>
        </message>
        <message>
            <source>What to do with numbers that are stored already: skip, merge, keep.</source>
            <translation>Was mit schon gespeicherten Nummern geschieht: skip, merge, keep.</translation>
        </message>
        <message>
            <source>When an outcome is called again.</source>
            <translation>Wann nach einem Ergebnis erneut angerufen wird.</translation>
        </message>
        <message>
            <source>Which of several running campaigns gets a free line first.</source>
            <translation>Welche von mehreren laufenden Kampagnen zuerst eine freie Leitung bekommt.</translation>
        </message>
        <message>
            <source>Why the company may be called again; kept.</source>
            <translation>Warum die Firma wieder angerufen werden darf; wird aufbewahrt.</translation>
        </message>
        <message>
            <source>Why the number may be called again; kept.</source>
            <translation>Warum die Nummer wieder angerufen werden darf; wird aufbewahrt.</translation>
        </message>
        <message>
            <source>Why; kept with your name.</source>
            <translation>Warum; wird mit Ihrem Namen aufbewahrt.</translation>
        </message>
        <message>
            <source>Worth knowing:</source>
            <translation>Gut zu wissen:</translation>
        </message>
        <message>
            <source>Write a verified backup of the database</source>
            <translation>Eine geprüfte Sicherung der Datenbank schreiben</translation>
        </message>
        <message>
            <source>Write every imagined call to a file.</source>
            <translation>Jeden erfundenen Anruf in eine Datei schreiben.</translation>
        </message>
        <message>
            <source>Write refused rows with their reasons to this file.</source>
            <translation>Abgelehnte Zeilen mit ihren Gründen in diese Datei schreiben.</translation>
        </message>
        <message>
            <source>Write the do-not-call list as CSV</source>
            <translation>Die Sperrliste als CSV schreiben</translation>
        </message>
        <message>
            <source>Write the domains on the do-not-call list as CSV</source>
            <translation>Die Domains auf der Sperrliste als CSV schreiben</translation>
        </message>
        <message>
            <source>Write the ports there once they are open.</source>
            <translation>Die Ports dorthin schreiben, sobald sie offen sind.</translation>
        </message>
        <message>
            <source>Write the results of a campaign as CSV</source>
            <translation>Die Ergebnisse einer Kampagne als CSV schreiben</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>In %1 geschrieben.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>advice</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>Datei %1</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>in use: %1; choose others with --webhook-port and --admin-port, unless it is Leadline itself that is running</source>
            <translation>belegt: %1; wählen Sie andere mit --webhook-port und --admin-port, sofern nicht Leadline selbst läuft</translation>
        </message>
        <message>
            <source>leadline-cli import-undo %1 takes this import back.</source>
            <translation>leadline-cli import-undo %1 nimmt diesen Import zurück.</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>sales needs leads with written ground, service takes any.</source>
            <translation>sales braucht Leads mit schriftlicher Grundlage, service nimmt jede.</translation>
        </message>
        <message>
            <source>serve needs ADMIN_TOKEN (at least 32 characters) in the environment or in the file of --env: campaigns are started through the admin API, which is protected by it.</source>
            <translation>serve braucht ADMIN_TOKEN (mindestens 32 Zeichen) in der Umgebung oder in der Datei von --env: Kampagnen werden über die Admin-API gestartet, die damit geschützt ist.</translation>
        </message>
        <message>
            <source>typed in</source>
            <translation>eingegeben</translation>
        </message>
        <message>
            <source>usable</source>
            <translation>verwendbar</translation>
        </message>
    </context>
    <context>
        <name>CloseSheet</name>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Keep calling in the background</source>
            <translation>Im &amp;Hintergrund weiter anrufen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Remember this; Settings can change it</source>
            <translation>Antwort &amp;merken; in den Einstellungen änderbar</translation>
        </message>
        <message>
            <source>A campaign is calling</source>
            <translation>Eine Kampagne ruft gerade an</translation>
        </message>
        <message>
            <source>A campaign is calling.</source>
            <translation>Eine Kampagne ruft gerade an.</translation>
        </message>
        <message>
            <source>If you quit, no new call starts, calls that are open end by themselves, and the campaign waits until you start it again. This desktop has no tray, so the program cannot go on without its window; minimize it instead.</source>
            <translation>Wenn Sie beenden, beginnt kein neuer Anruf, offene Anrufe enden von selbst, und die Kampagne wartet, bis Sie sie wieder starten. Dieser Desktop hat keinen Infobereich, deshalb kann das Programm ohne sein Fenster nicht weiterlaufen; minimieren Sie es stattdessen.</translation>
        </message>
        <message>
            <source>It can go on without the window: the icon in the tray brings it back. If you quit, no new call starts, calls that are open end by themselves, and the campaign waits until you start it again.</source>
            <translation>Es geht auch ohne das Fenster weiter: Das Symbol im Infobereich holt es zurück. Wenn Sie beenden, beginnt kein neuer Anruf, offene Anrufe enden von selbst, und die Kampagne wartet, bis Sie sie wieder starten.</translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <source>%1 (no room now)</source>
            <extracomment>An entry for a column of a table that is too narrow for it</extracomment>
            <translation>%1 (gerade kein Platz)</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Geräumig</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Zeilenhöhe</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message numerus="yes">
            <source>%1 of %Ln answered call(s)</source>
            <translation>
                <numerusform>%1 von %Ln angenommenen Anruf</numerusform>
                <numerusform>%1 von %Ln angenommenen Anrufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln call(s)</source>
            <extracomment>%1 is a rate and the interval it lies in: "42 % (38 to 47 %) of 1,000 calls".</extracomment>
            <translation>
                <numerusform>%1 von %Ln Anruf</numerusform>
                <numerusform>%1 von %Ln Anrufen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <extracomment>A script and the number of its version.</extracomment>
            <translation>%1, Version %2</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>By caller number</source>
            <translation>Nach Anrufernummer</translation>
        </message>
        <message>
            <source>By list</source>
            <translation>Nach Liste</translation>
        </message>
        <message>
            <source>By script</source>
            <translation>Nach Skript</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interessiert</translation>
        </message>
        <message>
            <source>No answered calls yet</source>
            <translation>Noch keine angenommenen Anrufe</translation>
        </message>
        <message>
            <source>No calls with an outcome yet</source>
            <translation>Noch keine Anrufe mit Ergebnis</translation>
        </message>
        <message>
            <source>Number chosen by the provider</source>
            <translation>Vom Anbieter gewählte Nummer</translation>
        </message>
        <message>
            <source>Rate that is compared</source>
            <translation>Verglichener Anteil</translation>
        </message>
        <message>
            <source>Spent %1, that is %2 per interested lead.</source>
            <translation>Ausgegeben: %1, das sind %2 je interessiertem Lead.</translation>
        </message>
        <message>
            <source>Spent %1; nobody interested.</source>
            <translation>Ausgegeben: %1; niemand interessiert.</translation>
        </message>
        <message>
            <source>There is no call in the chosen time to compare by.</source>
            <translation>Im gewählten Zeitraum gibt es keinen Anruf, nach dem sich vergleichen lässt.</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Was verglichen wird</translation>
        </message>
    </context>
    <context>
        <name>ConnectionLine</name>
        <message>
            <source>! Connected, but the balance is %1: the provider may refuse every call.</source>
            <translation>! Verbunden, aber das Guthaben beträgt %1: Der Anbieter lehnt vielleicht jeden Anruf ab.</translation>
        </message>
        <message>
            <source>✓ Connected.</source>
            <translation>✓ Verbunden.</translation>
        </message>
        <message>
            <source>✓ Connected. Balance: %1.</source>
            <translation>✓ Verbunden. Guthaben: %1.</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>AI assistant</source>
            <translation>KI-Assistent</translation>
        </message>
        <message>
            <source>After the transfer: %1</source>
            <translation>Nach der Weiterleitung: %1</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Note of the provider</source>
            <translation>Notiz des Anbieters</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>The provider has reported no words of this call.</source>
            <translation>Der Anbieter hat zu diesem Anruf keine Worte gemeldet.</translation>
        </message>
        <message>
            <source>What is said appears here as soon as the provider has reported it.</source>
            <translation>Was gesagt wird, erscheint hier, sobald der Anbieter es gemeldet hat.</translation>
        </message>
    </context>
    <context>
        <name>ConversationFind</name>
        <message>
            <source>%L1 of %L2</source>
            <comment>place of places found</comment>
            <translation>%L1 von %L2</translation>
        </message>
        <message>
            <source>Close the search (Escape)</source>
            <translation>Suche schließen (Esc)</translation>
        </message>
        <message>
            <source>Find in the conversation</source>
            <translation>Im Gespräch suchen</translation>
        </message>
        <message>
            <source>Next place (Enter or F3)</source>
            <translation>Nächste Stelle (Eingabetaste oder F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter or Shift+F3)</source>
            <translation>Vorherige Stelle (Umschalt+Eingabetaste oder Umschalt+F3)</translation>
        </message>
    </context>
    <context>
        <name>ConversationSearch</name>
        <message>
            <source>These are too many words to look for at once. Leave some out.</source>
            <translation>Das sind zu viele Wörter für eine Suche. Lassen Sie einige weg.</translation>
        </message>
    </context>
    <context>
        <name>ConversationText</name>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Play from here (Enter)</source>
            <translation>Ab hier abspielen (Eingabetaste)</translation>
        </message>
    </context>
    <context>
        <name>CopyQuestion</name>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Nicht jetzt</translation>
        </message>
        <message>
            <source>&amp;Use it here</source>
            <translation>&amp;Hier benutzen</translation>
        </message>
        <message>
            <source>Copied database</source>
            <translation>Kopierte Datenbank</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>If Leadline still runs there, both would call the same people. Close it there first. The numbers called since the copy are then looked up at the provider and held for you to decide.</source>
            <translation>Läuft Leadline dort noch, würden beide dieselben Menschen anrufen. Schließen Sie es dort zuerst. Die seit der Kopie angerufenen Nummern werden dann beim Anbieter nachgeschlagen und für Ihre Entscheidung zurückgestellt.</translation>
        </message>
        <message>
            <source>The database is used here from now on.</source>
            <translation>Die Datenbank wird ab jetzt hier benutzt.</translation>
        </message>
        <message>
            <source>This database was copied from another computer: no campaign starts.</source>
            <translation>Diese Datenbank wurde von einem anderen Computer kopiert: Keine Kampagne startet.</translation>
        </message>
        <message>
            <source>This database was copied from the computer %1.</source>
            <translation>Diese Datenbank wurde vom Computer %1 kopiert.</translation>
        </message>
    </context>
    <context>
        <name>CountersView</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1: damaged</source>
            <translation>%1: beschädigt</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Admin port: %1</source>
            <translation>Admin-Port: %1</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Clock of the provider minus ours</source>
            <translation>Uhr des Anbieters minus unsere</translation>
        </message>
        <message>
            <source>Database errors</source>
            <translation>Datenbankfehler</translation>
        </message>
        <message>
            <source>Database errors with code %1</source>
            <translation>Datenbankfehler mit Code %1</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Zustellungen</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>Free on the disk</source>
            <translation>Frei auf dem Datenträger</translation>
        </message>
        <message>
            <source>Journal of the database</source>
            <translation>Journal der Datenbank</translation>
        </message>
        <message>
            <source>Last backup, read back</source>
            <translation>Letzte Sicherung, zurückgelesen</translation>
        </message>
        <message>
            <source>Last check of the database</source>
            <translation>Letzte Prüfung der Datenbank</translation>
        </message>
        <message>
            <source>Last delivery</source>
            <translation>Letzte Zustellung</translation>
        </message>
        <message>
            <source>Longest freeze of the window</source>
            <translation>Längster Stillstand des Fensters</translation>
        </message>
        <message>
            <source>No request was refused</source>
            <translation>Keine Anfrage wurde abgelehnt</translation>
        </message>
        <message>
            <source>Oldest unclear call</source>
            <translation>Ältester ungeklärter Anruf</translation>
        </message>
        <message>
            <source>Parked: the call is not known yet</source>
            <translation>Geparkt: Der Anruf ist noch nicht bekannt</translation>
        </message>
        <message>
            <source>Ready leads of running campaigns</source>
            <translation>Bereite Leads laufender Kampagnen</translation>
        </message>
        <message>
            <source>Repeats detected</source>
            <translation>Erkannte Wiederholungen</translation>
        </message>
        <message>
            <source>Requests refused since the start, by reason</source>
            <translation>Seit dem Start abgelehnte Anfragen, nach Grund</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Dieses Programm</translation>
        </message>
        <message>
            <source>Unclear calls found at the provider</source>
            <translation>Ungeklärte Anrufe, beim Anbieter gefunden</translation>
        </message>
        <message>
            <source>Unclear calls proven not to exist</source>
            <translation>Ungeklärte Anrufe, die es nachweislich nicht gibt</translation>
        </message>
        <message>
            <source>Unusable</source>
            <translation>Nicht verwendbar</translation>
        </message>
        <message>
            <source>Waiting to be applied</source>
            <translation>Wartet auf Anwendung</translation>
        </message>
        <message>
            <source>Webhook port: %1</source>
            <translation>Webhook-Port: %1</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>CsvDialect</name>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>The encoding %1 is not known. Use UTF-8, UTF-16LE, windows-1252, ISO-8859-15 or another such name.</source>
            <translation>Den Zeichensatz %1 gibt es hier nicht. Nehmen Sie UTF-8, UTF-16LE, windows-1252, ISO-8859-15 oder einen anderen solchen Namen.</translation>
        </message>
        <message>
            <source>The file has no column %1. Its columns are: %2.</source>
            <translation>Die Datei hat keine Spalte %1. Ihre Spalten sind: %2.</translation>
        </message>
        <message>
            <source>The file holds no readable rows. Is it the right file, and is the encoding right?</source>
            <translation>Die Datei enthält keine lesbaren Zeilen. Ist es die richtige Datei, und stimmt der Zeichensatz?</translation>
        </message>
        <message>
            <source>The file is empty. Export the leads again.</source>
            <translation>Die Datei ist leer. Exportieren Sie die Leads noch einmal.</translation>
        </message>
        <message>
            <source>The names of the columns cannot be in line %1: the beginning of the file ends before it.</source>
            <translation>Die Namen der Spalten können nicht in Zeile %1 stehen: Der Anfang der Datei endet davor.</translation>
        </message>
        <message>
            <source>The sheet %1 is empty. The sheets of the workbook are: %2. Choose the one with the leads (--sheet NAME).</source>
            <translation>Das Blatt %1 ist leer. Die Blätter der Arbeitsmappe sind: %2. Wählen Sie das mit den Leads (--sheet NAME).</translation>
        </message>
        <message>
            <source>The workbook has no sheet %1. Its sheets are: %2.</source>
            <translation>Die Arbeitsmappe hat kein Blatt %1. Ihre Blätter sind: %2.</translation>
        </message>
        <message>
            <source>These are contact cards (VCF). Export the contacts as CSV instead and import that file.</source>
            <translation>Das sind Visitenkarten (VCF). Exportieren Sie die Kontakte stattdessen als CSV und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This file is no text. Export the leads as CSV and import that file.</source>
            <translation>Diese Datei ist kein Text. Exportieren Sie die Leads als CSV und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is a JSON file. Export the leads as CSV and import that file.</source>
            <translation>Das ist eine JSON-Datei. Exportieren Sie die Leads als CSV und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is a web page, not a CSV file. Has the download asked for a sign-in? Export the leads as CSV.</source>
            <translation>Das ist eine Webseite, keine CSV-Datei. Hat der Download nach einer Anmeldung gefragt? Exportieren Sie die Leads als CSV.</translation>
        </message>
        <message>
            <source>This is an XML file, which some programs call a workbook. Open it in the spreadsheet program, save it as XLSX or "CSV UTF-8", and import that file.</source>
            <translation>Das ist eine XML-Datei, die manche Programme Arbeitsmappe nennen. Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie als XLSX oder „CSV UTF-8“ und importieren Sie diese Datei.</translation>
        </message>
    </context>
    <context>
        <name>CsvExport</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>%1 could not be written to the end: %2</source>
            <translation>%1 konnte nicht bis zum Ende geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Another export is still being written.</source>
            <translation>Ein anderer Export wird noch geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>CsvReader</name>
        <message>
            <source>A cell is longer than 64 KiB or the row longer than 1 MiB. Is a quote missing?</source>
            <translation>Eine Zelle ist länger als 64 KiB oder die Zeile länger als 1 MiB. Fehlt ein Anführungszeichen?</translation>
        </message>
        <message>
            <source>Line %1: the cell in quotes that begins here does not end within a million characters. Close the quote or shorten the cell, then import the file again.</source>
            <translation>Zeile %1: Die hier beginnende Zelle in Anführungszeichen endet nicht innerhalb einer Million Zeichen. Schließen Sie das Anführungszeichen oder kürzen Sie die Zelle, und importieren Sie die Datei dann erneut.</translation>
        </message>
        <message>
            <source>Line %1: the quote is never closed. Close it or remove it, then import the file again.</source>
            <translation>Zeile %1: Das Anführungszeichen wird nie geschlossen. Schließen oder entfernen Sie es, dann importieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>Text follows a closing quote. Double the quotes inside of the cell.</source>
            <translation>Nach einem schließenden Anführungszeichen folgt Text. Verdoppeln Sie die Anführungszeichen innerhalb der Zelle.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Check the disk and the rights, then try again.</source>
            <extracomment>%1 is the reason given by the operating system</extracomment>
            <translation>Die Datei kann nicht gelesen werden: %1. Prüfen Sie den Datenträger und die Rechte, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The reading was canceled. Nothing was stored.</source>
            <translation>Das Lesen wurde abgebrochen. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The row contains a NUL character. Remove it or export the file again.</source>
            <translation>Die Zeile enthält ein NUL-Zeichen. Entfernen Sie es oder exportieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>The row contains bytes that do not exist in the encoding of the file. Choose the right encoding or export the file as UTF-8.</source>
            <translation>Die Zeile enthält Bytes, die es im Zeichensatz der Datei nicht gibt. Wählen Sie den richtigen Zeichensatz oder exportieren Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <source>The row has more than 200 columns. Remove those that are not needed.</source>
            <translation>Die Zeile hat mehr als 200 Spalten. Entfernen Sie die nicht benötigten.</translation>
        </message>
    </context>
    <context>
        <name>DashboardFigures</name>
        <message>
            <source>%1–%2 of %3</source>
            <extracomment>Interval of a rate and the number of calls it stands on: "38–47 % of 1,204".</extracomment>
            <translation>%1–%2 von %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln interested</source>
            <translation>
                <numerusform>%Ln interessiert</numerusform>
                <numerusform>%Ln interessiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln under way</source>
            <translation>
                <numerusform>%Ln im Gange</numerusform>
                <numerusform>%Ln im Gange</numerusform>
            </translation>
        </message>
        <message>
            <source>budget %1</source>
            <translation>Budget %1</translation>
        </message>
        <message>
            <source>no call ended yet</source>
            <translation>noch kein Anruf beendet</translation>
        </message>
        <message>
            <source>no limit set</source>
            <translation>ohne Grenze</translation>
        </message>
        <message>
            <source>nobody reached yet</source>
            <translation>noch niemand erreicht</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>noch niemand</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>of %1 reached</source>
            <translation>von %1 erreichten</translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message>
            <source>%1 · %2 · as of %3</source>
            <extracomment>Under the title of a saved chart: campaign, span of time, moment of the figures</extracomment>
            <translation>%1 · %2 · Stand %3</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>Von einer Person angenommen</translation>
        </message>
        <message>
            <source>Answered by weekday and local hour of the called person, in %</source>
            <translation>Angenommen nach Wochentag und Ortszeit der angerufenen Person, in %</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>How far the leads come, in leads</source>
            <translation>Wie weit die Leads kommen, in Leads</translation>
        </message>
        <message>
            <source>No call of the chosen time has an outcome yet.</source>
            <translation>Noch kein Anruf des gewählten Zeitraums hat ein Ergebnis.</translation>
        </message>
        <message>
            <source>No call of the chosen time has ended yet.</source>
            <translation>Noch kein Anruf des gewählten Zeitraums ist beendet.</translation>
        </message>
        <message>
            <source>No call was begun in the chosen time.</source>
            <translation>Im gewählten Zeitraum begann kein Anruf.</translation>
        </message>
        <message>
            <source>No campaign has a budget or has spent money yet.</source>
            <translation>Noch keine Kampagne hat ein Budget oder Geld ausgegeben.</translation>
        </message>
        <message>
            <source>No campaign has leads yet.</source>
            <translation>Noch keine Kampagne hat Leads.</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Nicht angenommen</translation>
        </message>
        <message>
            <source>Older calls are still being counted; their figures follow by themselves.</source>
            <translation>Ältere Anrufe werden noch gezählt; ihre Werte folgen von selbst.</translation>
        </message>
        <message>
            <source>Outcomes, in attempts</source>
            <translation>Ergebnisse, in Anrufversuchen</translation>
        </message>
        <message>
            <source>Spent against budget, of all time</source>
            <translation>Ausgegeben gegenüber dem Budget, seit Beginn</translation>
        </message>
        <message numerus="yes">
            <source>Spent against budget, of all time (without %n campaign(s) that spent less)</source>
            <translation>
                <numerusform>Ausgegeben gegenüber dem Budget, seit Beginn (ohne %n Kampagne, die weniger ausgegeben hat)</numerusform>
                <numerusform>Ausgegeben gegenüber dem Budget, seit Beginn (ohne %n Kampagnen, die weniger ausgegeben haben)</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>In %1 geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>DataDirectory</name>
        <message>
            <source>The data directory %1 cannot be made. Check that no file is in its place and that your user may write there, or choose another directory with --data or LEADLINE_DATA.</source>
            <translation>Das Datenverzeichnis %1 kann nicht angelegt werden. Prüfen Sie, ob dort schon eine Datei liegt und ob Ihr Benutzer dort schreiben darf, oder wählen Sie mit --data oder LEADLINE_DATA ein anderes Verzeichnis.</translation>
        </message>
        <message>
            <source>The data directory %1 cannot be written. Give your user the right to write there, or choose another directory with --data or LEADLINE_DATA.</source>
            <translation>In das Datenverzeichnis %1 kann nicht geschrieben werden. Geben Sie Ihrem Benutzer das Recht, dort zu schreiben, oder wählen Sie mit --data oder LEADLINE_DATA ein anderes Verzeichnis.</translation>
        </message>
        <message>
            <source>The data directory %1 is on a network drive (%2). The database needs a disk of this computer: choose another directory with --data or LEADLINE_DATA.</source>
            <translation>Das Datenverzeichnis %1 liegt auf einem Netzlaufwerk (%2). Die Datenbank braucht einen Datenträger dieses Computers: Wählen Sie mit --data oder LEADLINE_DATA ein anderes Verzeichnis.</translation>
        </message>
        <message>
            <source>The file %1 cannot be made: %2. Check the rights and the free space of its folder.</source>
            <translation>Die Datei %1 kann nicht angelegt werden: %2. Prüfen Sie die Rechte und den freien Platz ihres Ordners.</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>%1 (process %2 on %3) is using this data directory. Close it, or choose another directory with --data.</source>
            <translation>%1 (Prozess %2 auf %3) benutzt dieses Datenverzeichnis. Schließen Sie es oder wählen Sie mit --data ein anderes Verzeichnis.</translation>
        </message>
        <message>
            <source>%1 is a database of another program. It was left untouched: move it away, or choose another data directory.</source>
            <translation>%1 ist die Datenbank eines anderen Programms. Sie blieb unberührt: Verschieben Sie sie oder wählen Sie ein anderes Datenverzeichnis.</translation>
        </message>
        <message>
            <source>Another copy of the program is using this data directory. Close it, or choose another directory with --data.</source>
            <translation>Das Programm läuft schon einmal mit diesem Datenverzeichnis. Schließen Sie es dort oder wählen Sie mit --data ein anderes Verzeichnis.</translation>
        </message>
        <message>
            <source>The database %1 is damaged. It was left as it is.</source>
            <translation>Die Datenbank %1 ist beschädigt. Sie blieb, wie sie ist.</translation>
        </message>
        <message>
            <source>The database could not be opened at once. Try again.</source>
            <translation>Die Datenbank konnte nicht sofort geöffnet werden. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The database is damaged. It was not changed, only set aside as %1.</source>
            <translation>Die Datenbank ist beschädigt. Sie wurde nicht geändert, nur als %1 beiseitegelegt.</translation>
        </message>
        <message>
            <source>The database was damaged and has been set aside as %1.</source>
            <translation>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt.</translation>
        </message>
        <message>
            <source>The lock file %1 cannot be made. Check the rights and the free space of its folder.</source>
            <translation>Die Sperrdatei %1 kann nicht angelegt werden. Prüfen Sie die Rechte und den freien Platz ihres Ordners.</translation>
        </message>
        <message>
            <source>There is no backup in %1. To start with an empty database, move %2 to another folder.</source>
            <translation>In %1 gibt es keine Sicherung. Um mit einer leeren Datenbank zu beginnen, verschieben Sie %2 in einen anderen Ordner.</translation>
        </message>
        <message>
            <source>There is no database in %1 yet. Import a list first, or name the right directory with --data.</source>
            <translation>In %1 gibt es noch keine Datenbank. Importieren Sie zuerst eine Liste oder nennen Sie mit --data das richtige Verzeichnis.</translation>
        </message>
        <message>
            <source>To go on, copy the newest backup %1 to %2. To start with an empty database, move %3 to another folder.</source>
            <translation>Um weiterzumachen, kopieren Sie die neueste Sicherung %1 nach %2. Um mit einer leeren Datenbank zu beginnen, verschieben Sie %3 in einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>DaySheet</name>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Erster Tag</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Letzter Tag</translation>
        </message>
        <message>
            <source>Calls of which days?</source>
            <translation>Anrufe welcher Tage?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Show these calls</source>
            <translation>Diese Anrufe zeigen</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>%1 → %2, by %3, %4</source>
            <extracomment>From, to, who, when.</extracomment>
            <translation>%1 → %2, von %3, %4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A decision and the reason that was given for it.</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: confirmed by %2, %3</source>
            <extracomment>Who found an outcome right: outcome, who, when.</extracomment>
            <translation>%1: bestätigt von %2, %3</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>Taken back: %1 → %2, by %3, %4</source>
            <extracomment>Who took a decision back: from, to, who, when.</extracomment>
            <translation>Zurückgenommen: %1 → %2, von %3, %4</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>einer Person</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>Deliveries</name>
        <message>
            <source>A live event.</source>
            <translation>Ein Live-Ereignis.</translation>
        </message>
        <message>
            <source>A text message: only calls are made.</source>
            <translation>Eine SMS: Es werden nur Anrufe geführt.</translation>
        </message>
        <message>
            <source>Addition to a result</source>
            <translation>Ergänzung zu einem Ergebnis</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Angewendet</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Ignoriert</translation>
        </message>
        <message>
            <source>It does not fit what is known of the call.</source>
            <translation>Sie passt nicht zu dem, was über den Anruf bekannt ist.</translation>
        </message>
        <message>
            <source>It names no call.</source>
            <translation>Sie nennt keinen Anruf.</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Ausgelassen: %1</translation>
        </message>
        <message>
            <source>Live event</source>
            <translation>Live-Ereignis</translation>
        </message>
        <message>
            <source>No call of this id is known yet.</source>
            <translation>Ein Anruf mit dieser Kennung ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>No open call has this id.</source>
            <translation>Kein offener Anruf hat diese Kennung.</translation>
        </message>
        <message>
            <source>Not about a call.</source>
            <translation>Betrifft keinen Anruf.</translation>
        </message>
        <message>
            <source>Not signed.</source>
            <translation>Nicht signiert.</translation>
        </message>
        <message>
            <source>Not signed: the call is read from the provider instead.</source>
            <translation>Nicht signiert: Der Anruf wird stattdessen beim Anbieter gelesen.</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Geparkt</translation>
        </message>
        <message>
            <source>Result of a call</source>
            <translation>Ergebnis eines Anrufs</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <source>State of a batch</source>
            <translation>Stand eines Stapels</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>The call was still running.</source>
            <translation>Der Anruf lief noch.</translation>
        </message>
        <message>
            <source>The state of a batch: calls are placed one by one.</source>
            <translation>Der Stand eines Stapels: Anrufe werden einzeln aufgegeben.</translation>
        </message>
        <message>
            <source>The text of this delivery is no longer kept, so it cannot be applied again. Ask the provider to send it again on the Calls page.</source>
            <translation>Der Text dieser Zustellung ist nicht mehr gespeichert und kann deshalb nicht erneut angewendet werden. Bitten Sie den Anbieter auf der Seite „Anrufe“, sie erneut zu senden.</translation>
        </message>
        <message>
            <source>This delivery is about to be applied anyway.</source>
            <translation>Diese Zustellung wird ohnehin gleich angewendet.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Unlesbar</translation>
        </message>
        <message>
            <source>Unusable</source>
            <translation>Nicht verwendbar</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
    </context>
    <context>
        <name>DeliveryDetail</name>
        <message>
            <source>(the rest of %1 is not shown)</source>
            <translation>(der Rest von %1 wird nicht gezeigt)</translation>
        </message>
        <message>
            <source>Apply again</source>
            <translation>Erneut anwenden</translation>
        </message>
        <message>
            <source>No delivery selected</source>
            <translation>Keine Zustellung ausgewählt</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Noch nicht gelesen</translation>
        </message>
        <message>
            <source>Nothing can get worse: what is known already stays.</source>
            <translation>Es kann nichts schlechter werden: Was schon bekannt ist, bleibt.</translation>
        </message>
        <message>
            <source>Received %1 · %2 · repeated %3 times</source>
            <translation>Empfangen %1 · %2 · %3-mal wiederholt</translation>
        </message>
        <message>
            <source>Text of the delivery</source>
            <translation>Text der Zustellung</translation>
        </message>
        <message>
            <source>The text is no longer kept.</source>
            <translation>Der Text ist nicht mehr gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryModel</name>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signatur</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>gültig</translation>
        </message>
    </context>
    <context>
        <name>DeliveryView</name>
        <message>
            <source>Deliveries</source>
            <translation>Zustellungen</translation>
        </message>
        <message>
            <source>No deliveries yet. What the provider sends to this program comes here. Without a public address the results are asked for instead, and nothing is missing.</source>
            <translation>Noch keine Zustellungen. Was der Anbieter an dieses Programm sendet, kommt hierher. Ohne öffentliche Adresse werden die Ergebnisse stattdessen abgefragt, und nichts fehlt.</translation>
        </message>
        <message>
            <source>No delivery is in this state.</source>
            <translation>Keine Zustellung hat diesen Status.</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 is missing; it belongs beside the program.</source>
            <translation>%1 fehlt; es gehört neben das Programm.</translation>
        </message>
        <message>
            <source>The demo cannot start: %1</source>
            <translation>Die Demo kann nicht starten: %1</translation>
        </message>
        <message>
            <source>the simulated call provider did not open its port.</source>
            <translation>der simulierte Anrufanbieter hat seinen Port nicht geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>DemoContent</name>
        <message>
            <source>Demo campaign</source>
            <translation>Demo-Kampagne</translation>
        </message>
        <message>
            <source>Sample leads</source>
            <translation>Beispiel-Leads</translation>
        </message>
        <message>
            <source>sample data</source>
            <translation>Beispieldaten</translation>
        </message>
    </context>
    <context>
        <name>DeskActions</name>
        <message>
            <source>%1 %2</source>
            <extracomment>Two sentences, one behind the other.</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 Called again: %2.</source>
            <translation>%1 Nächster Anruf: %2.</translation>
        </message>
        <message>
            <source>%1 No time is planned: press B to plan one.</source>
            <translation>%1 Kein Zeitpunkt ist geplant: Mit B planen Sie einen.</translation>
        </message>
        <message>
            <source>%1 The lead is parked: it is not called until this call has another outcome.</source>
            <translation>%1 Der Lead ist geparkt: Er wird erst angerufen, wenn dieser Anruf ein anderes Ergebnis hat.</translation>
        </message>
        <message>
            <source>%1 is called again: %2.</source>
            <translation>%1 wird erneut angerufen: %2.</translation>
        </message>
        <message>
            <source>%1 is confirmed: %2.</source>
            <translation>%1 ist bestätigt: %2.</translation>
        </message>
        <message>
            <source>%1 is now: %2.</source>
            <translation>%1 ist jetzt: %2.</translation>
        </message>
        <message>
            <source>%1 is now: %2. The number is on the stop list.</source>
            <translation>%1 ist jetzt: %2. Die Nummer ist auf der Sperrliste.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) archived.</source>
            <translation>
                <numerusform>%Ln Anruf archiviert.</numerusform>
                <numerusform>%Ln Anrufe archiviert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) are back in the inbox.</source>
            <translation>
                <numerusform>%Ln Anruf ist wieder im Eingang.</numerusform>
                <numerusform>%Ln Anrufe sind wieder im Eingang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) marked as read.</source>
            <translation>
                <numerusform>%Ln Anruf als gelesen markiert.</numerusform>
                <numerusform>%Ln Anrufe als gelesen markiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) marked as unread.</source>
            <translation>
                <numerusform>%Ln Anruf als ungelesen markiert.</numerusform>
                <numerusform>%Ln Anrufe als ungelesen markiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) assigned to %1.</source>
            <translation>
                <numerusform>%Ln Lead zugewiesen an %1.</numerusform>
                <numerusform>%Ln Leads zugewiesen an %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) have no owner any more.</source>
            <translation>
                <numerusform>Für %Ln Lead ist niemand mehr zuständig.</numerusform>
                <numerusform>Für %Ln Leads ist niemand mehr zuständig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) tagged %1.</source>
            <translation>
                <numerusform>%Ln Lead mit dem Schlagwort %1 versehen.</numerusform>
                <numerusform>%Ln Leads mit dem Schlagwort %1 versehen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to change: it is like that already.</source>
            <translation>Nichts zu ändern: Es ist schon so.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Zurückgenommen: %1</translation>
        </message>
        <message>
            <source>Taken back: %1 is %2 again.</source>
            <translation>Zurückgenommen: %1 ist wieder %2.</translation>
        </message>
        <message>
            <source>The callback of %1 is taken off.</source>
            <translation>Der Rückruf für %1 ist gestrichen.</translation>
        </message>
        <message>
            <source>The note is as it was before.</source>
            <extracomment>Followed by what was done: "Taken back: 3 calls archived."</extracomment>
            <translation>Die Notiz ist wieder wie zuvor.</translation>
        </message>
        <message numerus="yes">
            <source>The tag %1 was taken off %Ln lead(s).</source>
            <translation>
                <numerusform>Das Schlagwort %1 wurde von %Ln Lead entfernt.</numerusform>
                <numerusform>Das Schlagwort %1 wurde von %Ln Leads entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>DesktopNotice</name>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Show Leadline</source>
            <translation>Leadline &amp;anzeigen</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsBundle</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Alarms, masked</source>
            <translation>Alarme, maskiert</translation>
        </message>
        <message>
            <source>Counters of the Diagnostics page</source>
            <translation>Zähler der Seite „Diagnose“</translation>
        </message>
        <message>
            <source>Log of the program, its newest 512 KiB, masked</source>
            <translation>Protokoll des Programms, seine neuesten 512 KiB, maskiert</translation>
        </message>
        <message>
            <source>Result of a complete check of the database</source>
            <translation>Ergebnis einer vollständigen Prüfung der Datenbank</translation>
        </message>
        <message>
            <source>Settings; of names and numbers only whether they are set</source>
            <translation>Einstellungen; bei Namen und Nummern nur, ob sie gesetzt sind</translation>
        </message>
        <message>
            <source>Version and shape of the database, number of rows; none of its contents</source>
            <translation>Version und Aufbau der Datenbank, Zahl der Zeilen; nichts von ihrem Inhalt</translation>
        </message>
        <message>
            <source>Versions of the program, its libraries and this system</source>
            <translation>Versionen des Programms, seiner Bibliotheken und dieses Systems</translation>
        </message>
        <message>
            <source>Why the log is missing</source>
            <translation>Warum das Protokoll fehlt</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsPage</name>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>Zähler</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Zustellungen</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Diagnose speichern…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>The delivery is applied again.</source>
            <translation>Die Zustellung wird erneut angewendet.</translation>
        </message>
    </context>
    <context>
        <name>Dialer</name>
        <message>
            <source>The database has the state of %1. No campaign starts before the provider has said which numbers were called since; it is asked every minute.</source>
            <translation>Die Datenbank hat den Stand von %1. Keine Kampagne startet, bevor der Anbieter gesagt hat, welche Nummern seither angerufen wurden; er wird jede Minute gefragt.</translation>
        </message>
        <message>
            <source>The disk of the data directory is nearly full: a campaign needs 500 MiB to start and 200 MiB to go on. Free some space in %1, then start it again.</source>
            <translation>Der Datenträger des Datenverzeichnisses ist fast voll: Eine Kampagne braucht 500 MiB zum Starten und 200 MiB zum Weiterlaufen. Schaffen Sie Platz in %1, dann starten Sie sie wieder.</translation>
        </message>
        <message>
            <source>There is no such campaign.</source>
            <translation>Diese Kampagne gibt es nicht.</translation>
        </message>
        <message>
            <source>This database was copied from the computer %1, which may still call from it. No campaign starts before somebody confirms that it is used here from now on.</source>
            <translation>Diese Datenbank wurde vom Computer %1 kopiert, der mit ihr vielleicht noch anruft. Keine Kampagne startet, bevor jemand bestätigt, dass sie ab jetzt hier benutzt wird.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceView</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added</source>
            <translation>
                <numerusform>%Ln Zeile hinzugefügt</numerusform>
                <numerusform>%Ln Zeilen hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <translation>
                <numerusform>%Ln entfernt</numerusform>
                <numerusform>%Ln entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Difference line by line</source>
            <translation>Unterschied Zeile für Zeile</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Kein Unterschied</translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <source>finished before</source>
            <translation>schon vorher abgeschlossen</translation>
        </message>
        <message>
            <source>not reached in the dry run</source>
            <translation>im Probelauf nicht erreicht</translation>
        </message>
    </context>
    <context>
        <name>DryRunModel</name>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Imagined outcome or reason</source>
            <translation>Erfundenes Ergebnis oder Grund</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Deren Zeit</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Ihre Zeit</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
    </context>
    <context>
        <name>DryRunSheet</name>
        <message>
            <source>%1 dry run</source>
            <translation>Probelauf %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln imagined call(s)</source>
            <translation>
                <numerusform>%Ln erfundener Anruf</numerusform>
                <numerusform>%Ln erfundene Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2 (time here: %3), for %4.</source>
            <translation>, von %1 bis %2 (hiesige Zeit: %3), für %4.</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>DRY RUN of %1 — imagined people, nothing is dialed, nothing is stored</source>
            <translation>PROBELAUF von %1 – erfundene Personen, niemand wird angerufen, nichts wird gespeichert</translation>
        </message>
        <message>
            <source>Dry run</source>
            <translation>Probelauf</translation>
        </message>
        <message>
            <source>Every lead was called.</source>
            <translation>Jeder Lead wurde angerufen.</translation>
        </message>
        <message>
            <source>Imagine other people</source>
            <translation>Andere Personen erfinden</translation>
        </message>
        <message>
            <source>Imagined calls</source>
            <translation>Erfundene Anrufe</translation>
        </message>
        <message>
            <source>Imagined outcomes (last of each lead)</source>
            <translation>Erfundene Ergebnisse (jeweils das letzte eines Leads)</translation>
        </message>
        <message>
            <source>It was broken off after 60 days.</source>
            <translation>Er wurde nach 60 Tagen abgebrochen.</translation>
        </message>
        <message>
            <source>Leads without a call</source>
            <translation>Leads ohne Anruf</translation>
        </message>
        <message>
            <source>No call was made.</source>
            <translation>Es fand kein Anruf statt.</translation>
        </message>
        <message>
            <source>Playing the campaign</source>
            <translation>Die Kampagne wird durchgespielt</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>Save the dry run</source>
            <translation>Probelauf speichern</translation>
        </message>
        <message>
            <source>Saved to %1.</source>
            <translation>In %1 gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>EnvFile</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 is no file of settings: give a text file with lines like NAME=VALUE.</source>
            <translation>%1 ist keine Datei mit Einstellungen: Geben Sie eine Textdatei mit Zeilen wie NAME=VALUE an.</translation>
        </message>
        <message>
            <source>%1, line %2: %3.</source>
            <translation>%1, Zeile %2: %3.</translation>
        </message>
        <message>
            <source>a line is written as NAME=VALUE</source>
            <translation>eine Zeile hat die Form NAME=VALUE</translation>
        </message>
        <message>
            <source>something follows the closing quote</source>
            <translation>nach dem schließenden Anführungszeichen folgt noch etwas</translation>
        </message>
        <message>
            <source>the closing quote is missing</source>
            <translation>das schließende Anführungszeichen fehlt</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentSecretStore</name>
        <message>
            <source>ADMIN_TOKEN needs at least 32 letters, digits and signs, without blanks. Make one with: openssl rand -hex 32</source>
            <translation>ADMIN_TOKEN braucht mindestens 32 Buchstaben, Ziffern und Zeichen, ohne Leerzeichen. Erzeugen Sie eines mit: openssl rand -hex 32</translation>
        </message>
        <message>
            <source>BLAND_API_KEY is no key: one has 8 to 512 letters, digits and signs, without blanks. Copy it again from the provider's dashboard.</source>
            <translation>BLAND_API_KEY ist kein Schlüssel: Er hat 8 bis 512 Buchstaben, Ziffern und Zeichen, ohne Leerzeichen. Kopieren Sie ihn noch einmal aus der Übersicht des Anbieters.</translation>
        </message>
        <message>
            <source>This secret comes from the variable %1. Change it there and start again.</source>
            <translation>Dieser geheime Wert kommt aus der Variablen %1. Ändern Sie ihn dort und starten Sie neu.</translation>
        </message>
        <message>
            <source>the environment of the program</source>
            <translation>die Umgebung des Programms</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>All leads of the chosen campaigns, whatever the chosen time. A lead in two campaigns counts in both. Only those that were called have calls to show.</source>
            <translation>Alle Leads der gewählten Kampagnen, unabhängig vom gewählten Zeitraum. Ein Lead in zwei Kampagnen zählt in beiden. Nur für die angerufenen gibt es Anrufe zu zeigen.</translation>
        </message>
        <message>
            <source>Answer rate by weekday and hour</source>
            <translation>Annahmequote nach Wochentag und Stunde</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Answered, of calls with an outcome</source>
            <translation>Angenommen, von Anrufen mit Ergebnis</translation>
        </message>
        <message>
            <source>Attempts begun in the chosen time by their outcome, those included that the provider refused for good. What a person has corrected counts as corrected. A click on a bar shows its attempts.</source>
            <translation>Im gewählten Zeitraum begonnene Anrufversuche nach ihrem Ergebnis, auch die vom Anbieter endgültig abgelehnten. Was eine Person berichtigt hat, zählt wie berichtigt. Ein Klick auf einen Balken zeigt seine Anrufversuche.</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Angerufen</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Calls begun in the chosen time that rang or may have rung. Attempts that the provider refused, and those proven never to have reached it, do not count.</source>
            <translation>Im gewählten Zeitraum begonnene Anrufe, die geklingelt haben oder haben können. Anrufversuche, die der Anbieter abgelehnt hat oder die ihn nachweislich nie erreicht haben, zählen nicht.</translation>
        </message>
        <message>
            <source>Calls over time</source>
            <translation>Anrufe im Zeitverlauf</translation>
        </message>
        <message>
            <source>Calls that a person answered, of all calls with an outcome, by weekday and hour on the clock of the called person: in the first time zone that the number can be in. Hatched cells stand on fewer than 10 calls and say little. A click on a cell shows its calls with an outcome.</source>
            <translation>Anrufe, die eine Person angenommen hat, von allen Anrufen mit Ergebnis, nach Wochentag und Stunde auf der Uhr der angerufenen Person: in der ersten Zeitzone, in der die Nummer liegen kann. Schraffierte Felder beruhen auf weniger als 10 Anrufen und sagen wenig. Ein Klick auf ein Feld zeigt seine Anrufe mit Ergebnis.</translation>
        </message>
        <message>
            <source>Calls that a person answered, of all calls with an outcome, with the Wilson interval that holds the true rate in 95 of 100 cases. Where two intervals overlap widely, the calls do not tell which is better. A click on a row shows its calls with an outcome.</source>
            <translation>Anrufe, die eine Person angenommen hat, von allen Anrufen mit Ergebnis, mit dem Wilson-Bereich, der den wahren Anteil in 95 von 100 Fällen enthält. Wo sich zwei Bereiche weit überschneiden, sagen die Anrufe nicht, was besser ist. Ein Klick auf eine Zeile zeigt ihre Anrufe mit Ergebnis.</translation>
        </message>
        <message>
            <source>Calls that a person answered, of all calls with an outcome. A person answered when the outcome is interested, not interested, wants a callback, needs information, person answered, hung up at once or do not call. The interval (Wilson) holds the true rate in 95 of 100 cases; with few calls it is wide. A click shows the answered calls.</source>
            <translation>Anrufe, die eine Person angenommen hat, von allen Anrufen mit Ergebnis. Eine Person hat angenommen, wenn das Ergebnis „Interessiert“, „Kein Interesse“, „Wünscht Rückruf“, „Braucht Informationen“, „Person erreicht“, „Sofort aufgelegt“ oder „Bitte um keine Anrufe“ ist. Der Bereich (Wilson) enthält den wahren Anteil in 95 von 100 Fällen; bei wenigen Anrufen ist er breit. Ein Klick zeigt die angenommenen Anrufe.</translation>
        </message>
        <message>
            <source>Calls that ended with interest, of all calls that a person answered, with the Wilson interval that holds the true rate in 95 of 100 cases. Where two intervals overlap widely, the calls do not tell which is better. A click on a row shows its answered calls.</source>
            <translation>Anrufe, die mit Interesse endeten, von allen Anrufen, die eine Person angenommen hat, mit dem Wilson-Bereich, der den wahren Anteil in 95 von 100 Fällen enthält. Wo sich zwei Bereiche weit überschneiden, sagen die Anrufe nicht, was besser ist. Ein Klick auf eine Zeile zeigt ihre angenommenen Anrufe.</translation>
        </message>
        <message>
            <source>Calls that rang or may have rung, by the hour, day or weeks in which they were begun; the filled part was answered by a person. A click on a bar shows its calls.</source>
            <translation>Anrufe, die geklingelt haben oder haben können, nach der Stunde, dem Tag oder den Wochen ihres Beginns; den gefüllten Teil hat eine Person angenommen. Ein Klick auf einen Balken zeigt seine Anrufe.</translation>
        </message>
        <message>
            <source>How far the leads come</source>
            <translation>Wie weit die Leads kommen</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interessiert</translation>
        </message>
        <message>
            <source>Interested leads</source>
            <translation>Interessierte Leads</translation>
        </message>
        <message>
            <source>Interested, of calls a person answered</source>
            <translation>Interessiert, von Anrufen, die eine Person angenommen hat</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Leads left</source>
            <translation>Leads übrig</translation>
        </message>
        <message>
            <source>Leads step by step. Each step counts the leads whose first call of that kind was begun in the chosen time; a lead counts once in each campaign.</source>
            <translation>Leads Schritt für Schritt. Jeder Schritt zählt die Leads, deren erster Anruf dieser Art im gewählten Zeitraum begann; ein Lead zählt in jeder Kampagne einmal.</translation>
        </message>
        <message>
            <source>Leads that are ready, in a call or parked, whatever the chosen time; the others are finished or refused. A lead of two campaigns counts in each. A click shows the leads.</source>
            <translation>Leads, die bereit, im Gespräch oder zurückgestellt sind, unabhängig vom gewählten Zeitraum; die übrigen sind abgeschlossen oder abgelehnt. Ein Lead in zwei Kampagnen zählt in jeder. Ein Klick zeigt die Leads.</translation>
        </message>
        <message>
            <source>Leads whose first call that a person answered was begun in the chosen time. A click shows these first calls.</source>
            <translation>Leads, deren erster von einer Person angenommener Anruf im gewählten Zeitraum begann. Ein Klick zeigt diese ersten Anrufe.</translation>
        </message>
        <message>
            <source>Leads whose first call that rang or may have rung was begun in the chosen time. A click shows these first calls.</source>
            <translation>Leads, deren erster Anruf, der geklingelt hat oder haben kann, im gewählten Zeitraum begann. Ein Klick zeigt diese ersten Anrufe.</translation>
        </message>
        <message>
            <source>Leads whose first call with the outcome interested was begun in the chosen time. A click shows these first calls.</source>
            <translation>Leads, deren erster Anruf mit dem Ergebnis „Interessiert“ im gewählten Zeitraum begann. Ein Klick zeigt diese ersten Anrufe.</translation>
        </message>
        <message>
            <source>Leads whose first call with the outcome interested was begun in the chosen time. A lead counts once in each campaign. A click shows these first calls.</source>
            <translation>Leads, deren erster Anruf mit dem Ergebnis „Interessiert“ im gewählten Zeitraum begann. Ein Lead zählt in jeder Kampagne einmal. Ein Klick zeigt diese ersten Anrufe.</translation>
        </message>
        <message>
            <source>Leads whose first call with the outcome interested, wants a callback or needs information was begun in the chosen time. A click shows these first calls.</source>
            <translation>Leads, deren erster Anruf mit dem Ergebnis „Interessiert“, „Wünscht Rückruf“ oder „Braucht Informationen“ im gewählten Zeitraum begann. Ein Klick zeigt diese ersten Anrufe.</translation>
        </message>
        <message>
            <source>Money spent divided by the number of interested leads, both of the chosen time. A click shows the first interested call of each of these leads.</source>
            <translation>Ausgegebenes Geld geteilt durch die Zahl der interessierten Leads, beides im gewählten Zeitraum. Ein Klick zeigt den ersten Anruf mit Interesse jedes dieser Leads.</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Per interested lead</source>
            <translation>Je Interessiertem</translation>
        </message>
        <message>
            <source>Reached a person</source>
            <translation>Person erreicht</translation>
        </message>
        <message>
            <source>Spend against budget</source>
            <translation>Ausgaben gegenüber dem Budget</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Ausgegeben</translation>
        </message>
        <message>
            <source>Want to hear more</source>
            <translation>Wollen mehr hören</translation>
        </message>
        <message>
            <source>What each campaign has spent since it began, whatever the chosen time, against the limit set for it. The hatched part is what ended calls without a price yet may cost. A click shows the attempts of the campaign.</source>
            <translation>Was jede Kampagne seit ihrem Beginn ausgegeben hat, unabhängig vom gewählten Zeitraum, gegenüber der für sie festgelegten Grenze. Der schraffierte Teil ist, was beendete Anrufe noch ohne Preis kosten können. Ein Klick zeigt die Anrufversuche der Kampagne.</translation>
        </message>
        <message>
            <source>What the provider charged for the calls begun in the chosen time, as far as it has named a price. A click shows all attempts of that time.</source>
            <translation>Was der Anbieter für die im gewählten Zeitraum begonnenen Anrufe berechnet hat, soweit er einen Preis genannt hat. Ein Klick zeigt alle Anrufversuche dieses Zeitraums.</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Clear all</source>
            <translation>Alle entfernen</translation>
        </message>
        <message>
            <source>Take all filters away</source>
            <translation>Alle Filter wegnehmen</translation>
        </message>
        <message>
            <source>Take the filter away: %1</source>
            <translation>Filter entfernen: %1</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%Ln replaced</source>
            <translation>
                <numerusform>%Ln ersetzt</numerusform>
                <numerusform>%Ln ersetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>Close search (Escape)</source>
            <translation>Suche schließen (Esc)</translation>
        </message>
        <message>
            <source>Find in the script</source>
            <translation>Im Skript suchen</translation>
        </message>
        <message>
            <source>Find next (Enter)</source>
            <translation>Weitersuchen (Eingabetaste)</translation>
        </message>
        <message>
            <source>Find previous (Shift+Enter)</source>
            <translation>Rückwärts suchen (Umschalt+Eingabetaste)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Ersetzen durch</translation>
        </message>
    </context>
    <context>
        <name>FirstCallsView</name>
        <message>
            <source>No call can be shown.</source>
            <translation>Kein Anruf kann gezeigt werden.</translation>
        </message>
        <message>
            <source>The first calls</source>
            <translation>Die ersten Anrufe</translation>
        </message>
        <message>
            <source>To a machine:</source>
            <translation>Zu einem Anrufbeantworter:</translation>
        </message>
        <message>
            <source>What the call is told to do</source>
            <translation>Was dem Anruf aufgetragen wird</translation>
        </message>
    </context>
    <context>
        <name>FirstSentenceBar</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, recorded</source>
            <translation>%1, aufgezeichnet</translation>
        </message>
        <message>
            <source>(business name)</source>
            <translation>(Firmenname)</translation>
        </message>
        <message>
            <source>(campaign)</source>
            <translation>(Kampagne)</translation>
        </message>
        <message>
            <source>Campaign or language of the first sentence</source>
            <translation>Kampagne oder Sprache des ersten Satzes</translation>
        </message>
        <message>
            <source>Campaign or language the script is looked at for</source>
            <translation>Kampagne oder Sprache, für die das Skript betrachtet wird</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Every call begins so; a script cannot change it:</source>
            <translation>Jeder Anruf beginnt so; ein Skript kann es nicht ändern:</translation>
        </message>
        <message>
            <source>Every message begins so; a text cannot change it:</source>
            <translation>Jede Nachricht beginnt so; ein Text kann es nicht ändern:</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsPanel</name>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>%1 von %2 Schritten erledigt</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>A list, a script, hours and a budget. Nothing is dialed before you press Start.</source>
            <translation>Eine Liste, ein Skript, Zeiten und ein Budget. Es wird niemand angerufen, bevor Sie „Starten“ drücken.</translation>
        </message>
        <message>
            <source>API key of the provider</source>
            <translation>API-Schlüssel des Anbieters</translation>
        </message>
        <message>
            <source>All steps are done.</source>
            <translation>Alle Schritte sind erledigt.</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Connect your account</source>
            <translation>Ihr Konto verbinden</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Erledigt: %1</translation>
        </message>
        <message>
            <source>Drop a CSV file or an Excel workbook on the window. You see how each row will be stored before anything is.</source>
            <translation>Ziehen Sie eine CSV-Datei oder eine Excel-Arbeitsmappe auf das Fenster. Sie sehen, wie jede Zeile gespeichert wird, bevor etwas gespeichert ist.</translation>
        </message>
        <message>
            <source>Enter the name</source>
            <translation>Namen eingeben</translation>
        </message>
        <message>
            <source>Every call begins with the registered name of your business. Without it no campaign starts.</source>
            <translation>Jeder Anruf beginnt mit dem eingetragenen Namen Ihrer Firma. Ohne ihn startet keine Kampagne.</translation>
        </message>
        <message>
            <source>Four scripts are included. Read one with the values of a lead beside it, or copy and change it.</source>
            <translation>Vier Skripte sind dabei. Lesen Sie eines mit den Werten eines Leads daneben, oder kopieren und ändern Sie es.</translation>
        </message>
        <message>
            <source>From here to your first campaign. Leave and come back whenever you like: Help &gt; First steps.</source>
            <translation>Von hier bis zu Ihrer ersten Kampagne. Gehen Sie und kommen Sie wieder, wann immer Sie möchten: Hilfe &gt; Erste Schritte.</translation>
        </message>
        <message>
            <source>Import leads</source>
            <translation>Leads importieren</translation>
        </message>
        <message>
            <source>Look around in the demo</source>
            <translation>In der Demo umsehen</translation>
        </message>
        <message>
            <source>Make a campaign</source>
            <translation>Kampagne anlegen</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Neue Kampagne</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Demo öffnen</translation>
        </message>
        <message>
            <source>Open the preflight</source>
            <translation>Vorschau vor dem Start öffnen</translation>
        </message>
        <message>
            <source>Paste the API key of your provider account and keep it. The test only asks for the balance.</source>
            <translation>Fügen Sie den API-Schlüssel Ihres Anbieterkontos ein und speichern Sie ihn. Der Test fragt nur nach dem Guthaben.</translation>
        </message>
        <message>
            <source>Preflight</source>
            <translation>Vorschau vor dem Start</translation>
        </message>
        <message>
            <source>Read a call script</source>
            <translation>Ein Skript lesen</translation>
        </message>
        <message>
            <source>Sample leads and a simulated telephone in a window of its own. Nobody is called and nothing is stored with your data.</source>
            <translation>Beispiel-Leads und ein simuliertes Telefon in einem eigenen Fenster. Niemand wird angerufen und nichts bei Ihren Daten gespeichert.</translation>
        </message>
        <message>
            <source>Say who is calling</source>
            <translation>Sagen, wer anruft</translation>
        </message>
        <message>
            <source>Show the scripts</source>
            <translation>Skripte anzeigen</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Schritt %1: %2</translation>
        </message>
        <message>
            <source>Test the key</source>
            <translation>Schlüssel testen</translation>
        </message>
        <message>
            <source>The preflight shows who will be called, who not and why, when it ends and what it costs. Its button starts the campaign, if you want it to.</source>
            <translation>Die Vorschau vor dem Start zeigt, wer angerufen wird, wer nicht und warum, wann es endet und was es kostet. Ihre Schaltfläche startet die Kampagne, wenn Sie das wollen.</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <translation>✓ %1</translation>
        </message>
    </context>
    <context>
        <name>GateReason</name>
        <message>
            <source>a call to this number is under way</source>
            <translation>ein Anruf bei dieser Nummer läuft gerade</translation>
        </message>
        <message>
            <source>a value the script needs is missing</source>
            <translation>ein Wert, den das Skript braucht, fehlt</translation>
        </message>
        <message>
            <source>attempts of this campaign used up</source>
            <translation>Anrufversuche dieser Kampagne verbraucht</translation>
        </message>
        <message>
            <source>budget spent</source>
            <translation>Budget verbraucht</translation>
        </message>
        <message>
            <source>called often enough within 24 hours</source>
            <translation>in 24 Stunden oft genug angerufen</translation>
        </message>
        <message>
            <source>called often enough within 30 days</source>
            <translation>in 30 Tagen oft genug angerufen</translation>
        </message>
        <message>
            <source>calling hours have no common moment</source>
            <translation>Anrufzeiten haben keine gemeinsame Zeit</translation>
        </message>
        <message>
            <source>consumer list not checked against the registry lately</source>
            <translation>Verbraucherliste länger nicht mit dem Register abgeglichen</translation>
        </message>
        <message>
            <source>country or territory not opened</source>
            <translation>Land oder Gebiet nicht geöffnet</translation>
        </message>
        <message>
            <source>fate of the last call is being cleared up</source>
            <translation>Verbleib des letzten Anrufs wird geklärt</translation>
        </message>
        <message>
            <source>fault in the script</source>
            <translation>Fehler im Skript</translation>
        </message>
        <message>
            <source>import not finished</source>
            <translation>Import nicht abgeschlossen</translation>
        </message>
        <message>
            <source>kind of number that is never called</source>
            <translation>Art von Nummer, die nie angerufen wird</translation>
        </message>
        <message>
            <source>may be called</source>
            <translation>darf angerufen werden</translation>
        </message>
        <message>
            <source>no written consent for a sales call</source>
            <translation>keine schriftliche Einwilligung für einen Verkaufsanruf</translation>
        </message>
        <message>
            <source>number not valid</source>
            <translation>Nummer nicht gültig</translation>
        </message>
        <message>
            <source>on the do-not-call list</source>
            <translation>auf der Sperrliste</translation>
        </message>
        <message>
            <source>outside calling hours</source>
            <translation>außerhalb der Anrufzeiten</translation>
        </message>
        <message>
            <source>outside calling hours by newer time-zone data</source>
            <translation>außerhalb der Anrufzeiten nach neueren Zeitzonendaten</translation>
        </message>
        <message>
            <source>outside the first and last day of the campaign</source>
            <translation>außerhalb des ersten und letzten Tages der Kampagne</translation>
        </message>
        <message>
            <source>rest after the last conversation</source>
            <translation>Ruhe nach dem letzten Gespräch</translation>
        </message>
        <message>
            <source>sales calls by AI voice forbidden there</source>
            <translation>Verkaufsanrufe mit KI-Stimme dort verboten</translation>
        </message>
        <message>
            <source>same number is already in this campaign</source>
            <translation>dieselbe Nummer ist schon in dieser Kampagne</translation>
        </message>
        <message>
            <source>somebody has to decide first</source>
            <translation>jemand muss erst entscheiden</translation>
        </message>
        <message>
            <source>the company is on the do-not-call list</source>
            <translation>die Firma steht auf der Sperrliste</translation>
        </message>
        <message>
            <source>the plan's calls are used up for now</source>
            <translation>die Anrufe des Tarifs sind vorerst verbraucht</translation>
        </message>
        <message>
            <source>time zone not known</source>
            <translation>Zeitzone nicht bekannt</translation>
        </message>
        <message>
            <source>too soon after the last call</source>
            <translation>zu bald nach dem letzten Anruf</translation>
        </message>
        <message>
            <source>waits for its next attempt</source>
            <translation>wartet auf den nächsten Anrufversuch</translation>
        </message>
    </context>
    <context>
        <name>HeatPlot</name>
        <message numerus="yes">
            <source>fewer than %n call(s)</source>
            <translation>
                <numerusform>weniger als %n Anruf</numerusform>
                <numerusform>weniger als %n Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>from %1 %</source>
            <translation>ab %1 %</translation>
        </message>
    </context>
    <context>
        <name>HelpLink</name>
        <message>
            <source>Make a campaign first; then the preflight shows what it would do.</source>
            <translation>Legen Sie zuerst eine Kampagne an; dann zeigt die Vorschau vor dem Start, was sie tun würde.</translation>
        </message>
        <message>
            <source>The demo cannot be started: %1 cannot be run.</source>
            <translation>Die Demo kann nicht gestartet werden: %1 lässt sich nicht ausführen.</translation>
        </message>
        <message>
            <source>The demo opens in a window of its own.</source>
            <translation>Die Demo öffnet sich in einem eigenen Fenster.</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>In %1 geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Back to the chapter before</source>
            <translation>Zurück zum vorigen Kapitel</translation>
        </message>
        <message>
            <source>Chapter of the user guide</source>
            <translation>Kapitel des Benutzerhandbuchs</translation>
        </message>
        <message>
            <source>Text of the user guide</source>
            <translation>Text des Benutzerhandbuchs</translation>
        </message>
    </context>
    <context>
        <name>HoursForm</name>
        <message>
            <source>%1 from</source>
            <translation>%1 ab</translation>
        </message>
        <message>
            <source>%1 until</source>
            <translation>%1 bis</translation>
        </message>
        <message>
            <source>Also on Saturday</source>
            <translation>Auch am Samstag</translation>
        </message>
        <message>
            <source>Also on Sunday</source>
            <translation>Auch am Sonntag</translation>
        </message>
        <message>
            <source>Also on public holidays, where the rules of the place allow it</source>
            <translation>Auch an Feiertagen, wo die Regeln des Gebiets es erlauben</translation>
        </message>
        <message>
            <source>At any hour</source>
            <translation>Zu jeder Stunde</translation>
        </message>
        <message>
            <source>Calls from</source>
            <translation>Anrufe ab</translation>
        </message>
        <message>
            <source>Calls until</source>
            <translation>Anrufe bis</translation>
        </message>
        <message>
            <source>Day and night, on weekends and holidays too: no real telephone rings.</source>
            <translation>Tag und Nacht, auch am Wochenende und an Feiertagen: Es klingelt kein echtes Telefon.</translation>
        </message>
        <message>
            <source>Monday to Friday, in the called person's time zone and within the hours that are lawful there.</source>
            <translation>Montag bis Freitag, in der Zeitzone der angerufenen Person und in den Stunden, die dort erlaubt sind.</translation>
        </message>
        <message>
            <source>Not after the last day</source>
            <translation>Nicht nach dem letzten Tag</translation>
        </message>
        <message>
            <source>Not before the first day</source>
            <translation>Nicht vor dem ersten Tag</translation>
        </message>
        <message>
            <source>On the weekend the end has to come after the beginning, too.</source>
            <translation>Auch am Wochenende muss das Ende nach dem Anfang liegen.</translation>
        </message>
        <message>
            <source>Only with the simulated provider of this computer: nobody is rung.</source>
            <translation>Nur mit dem simulierten Anbieter dieses Computers: Niemand wird angerufen.</translation>
        </message>
        <message>
            <source>The end has to come after the beginning.</source>
            <translation>Das Ende muss nach dem Anfang liegen.</translation>
        </message>
        <message>
            <source>The last day has to come after the first one.</source>
            <translation>Der letzte Tag muss nach dem ersten liegen.</translation>
        </message>
        <message>
            <source>to</source>
            <extracomment>Between two times: "9:00 to 20:00".</extracomment>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>ImportOptionsForm</name>
        <message>
            <source>&amp;Country of numbers without +</source>
            <translation>&amp;Land der Nummern ohne +</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Zeichensatz</translation>
        </message>
        <message>
            <source>&amp;Ground for calling</source>
            <translation>&amp;Grundlage für den Anruf</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>L&amp;iste</translation>
        </message>
        <message>
            <source>&amp;Sheet of the workbook</source>
            <translation>&amp;Blatt der Arbeitsmappe</translation>
        </message>
        <message>
            <source>Bar  |</source>
            <translation>Senkrechter Strich  |</translation>
        </message>
        <message>
            <source>C&amp;olumn separator</source>
            <translation>Spalten&amp;trenner</translation>
        </message>
        <message>
            <source>Column &amp;names</source>
            <translation>Spalten&amp;namen</translation>
        </message>
        <message>
            <source>Comma  ,</source>
            <translation>Komma  ,</translation>
        </message>
        <message>
            <source>Gi&amp;ven on</source>
            <translation>Erteilt &amp;am</translation>
        </message>
        <message>
            <source>Give the list a name.</source>
            <translation>Geben Sie der Liste einen Namen.</translation>
        </message>
        <message>
            <source>If already &amp;known</source>
            <translation>Falls schon be&amp;kannt</translation>
        </message>
        <message>
            <source>In line %1</source>
            <translation>In Zeile %1</translation>
        </message>
        <message>
            <source>Not recognized</source>
            <translation>Nicht erkannt</translation>
        </message>
        <message>
            <source>Please choose (perhaps %1)</source>
            <extracomment>An encoding that the program is not sure of: a person has to choose. "Please choose (perhaps windows-1252)".</extracomment>
            <translation>Bitte wählen (vielleicht %1)</translation>
        </message>
        <message>
            <source>Recognized</source>
            <translation>Erkannt</translation>
        </message>
        <message>
            <source>Recognized: %1</source>
            <extracomment>What the program found out about a file, "Recognized: Comma".</extracomment>
            <translation>Erkannt: %1</translation>
        </message>
        <message>
            <source>Say where the ground for calling comes from.</source>
            <translation>Geben Sie an, woher die Grundlage für den Anruf kommt.</translation>
        </message>
        <message>
            <source>Semicolon  ;</source>
            <translation>Semikolon  ;</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>There are none</source>
            <translation>Es gibt keine</translation>
        </message>
        <message>
            <source>Trade fair 2026, form 12</source>
            <translation>Messe 2026, Formular 12</translation>
        </message>
        <message>
            <source>What they agreed to, or the web address of the form</source>
            <translation>Worin eingewilligt wurde, oder die Webadresse des Formulars</translation>
        </message>
        <message>
            <source>Where it co&amp;mes from</source>
            <translation>&amp;Woher sie kommt</translation>
        </message>
        <message>
            <source>Wor&amp;ding or web address</source>
            <translation>W&amp;ortlaut oder Webadresse</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewModel</name>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Will be dialed as</source>
            <translation>Wird gewählt als</translation>
        </message>
        <message>
            <source>also %1</source>
            <translation>auch %1</translation>
        </message>
        <message>
            <source>number in %1</source>
            <translation>Nummer in %1</translation>
        </message>
    </context>
    <context>
        <name>ImportReportModel</name>
        <message>
            <source>In the list</source>
            <translation>In der Liste</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>What it repeats</source>
            <translation>Was sie wiederholt</translation>
        </message>
        <message>
            <source>Why it is refused</source>
            <translation>Warum sie abgelehnt ist</translation>
        </message>
    </context>
    <context>
        <name>ImportRowKinds</name>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Erste Zeilen</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>Erste Zeilen der Datei</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Refused rows of the file</source>
            <translation>Abgelehnte Zeilen der Datei</translation>
        </message>
        <message>
            <source>Rows of the file that repeat others or stored leads</source>
            <translation>Zeilen der Datei, die andere oder gespeicherte Leads wiederholen</translation>
        </message>
        <message>
            <source>Rows of the file that wait for your decision</source>
            <translation>Zeilen der Datei, die auf Ihre Entscheidung warten</translation>
        </message>
        <message>
            <source>Rows of the file with repairs or other remarks</source>
            <translation>Zeilen der Datei mit Berichtigungen oder anderen Hinweisen</translation>
        </message>
        <message>
            <source>Showing the first %1.</source>
            <translation>Die ersten %1 werden angezeigt.</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Warten auf Sie</translation>
        </message>
        <message>
            <source>With remarks</source>
            <translation>Mit Hinweis</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message numerus="yes">
            <source> (%1 known with another number)</source>
            <translation>
                <numerusform> (%1 mit anderer Nummer bekannt)</numerusform>
                <numerusform> (%1 mit anderer Nummer bekannt)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 duplicate(s)</source>
            <translation>
                <numerusform>%1 Dublette</numerusform>
                <numerusform>%1 Dubletten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 new</source>
            <translation>
                <numerusform>%1 neu</numerusform>
                <numerusform>%1 neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 refused</source>
            <translation>
                <numerusform>%1 abgelehnt</numerusform>
                <numerusform>%1 abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 wait for your decision</source>
            <translation>
                <numerusform>%1 wartet auf Ihre Entscheidung</numerusform>
                <numerusform>%1 warten auf Ihre Entscheidung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>A further number of %1, list %2</source>
            <translation>Eine weitere Nummer von %1, Liste %2</translation>
        </message>
        <message>
            <source>A person has to decide</source>
            <translation>Eine Person muss entscheiden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Datei wählen…</translation>
        </message>
        <message>
            <source>Choose files with leads</source>
            <translation>Dateien mit Leads wählen</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>Columns as recognized</source>
            <translation>Spalten wie erkannt</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Counting the rows: %1 so far…</source>
            <translation>Zeilen werden gezählt: bisher %1…</translation>
        </message>
        <message>
            <source>Counting the rows…</source>
            <translation>Zeilen werden gezählt…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Date of the ground</source>
            <translation>Datum der Grundlage</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Existing customer</source>
            <translation>Bestehender Kunde</translation>
        </message>
        <message>
            <source>Export of %1</source>
            <translation>Export von %1</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Durchwahl</translation>
        </message>
        <message>
            <source>File that is shown</source>
            <translation>Angezeigte Datei</translation>
        </message>
        <message>
            <source>Fill gaps of stored leads</source>
            <translation>Lücken gespeicherter Leads füllen</translation>
        </message>
        <message>
            <source>Fill gaps of the stored lead</source>
            <translation>Lücken des gespeicherten Leads füllen</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Forgets what was chosen above the columns, now or the last time, and shows what the program recognizes.</source>
            <translation>Vergisst, was über den Spalten jetzt oder beim letzten Mal gewählt wurde, und zeigt, was das Programm erkennt.</translation>
        </message>
        <message>
            <source>Further number</source>
            <translation>Weitere Nummer</translation>
        </message>
        <message>
            <source>Ground for calling</source>
            <translation>Grundlage für den Anruf</translation>
        </message>
        <message>
            <source>Id of the person</source>
            <translation>Kennung der Person</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead importieren</numerusform>
                <numerusform>%Ln Leads importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Import leads</source>
            <translation>Leads importieren</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Leave the stored lead as it is</source>
            <translation>Den gespeicherten Lead lassen, wie er ist</translation>
        </message>
        <message>
            <source>Most of the file is UTF-8, but line %1 holds characters that are not. Choose UTF-8 under "Encoding": such rows are refused, and the others are read.</source>
            <translation>Das meiste der Datei ist UTF-8, aber Zeile %1 enthält Zeichen, die es nicht sind. Wählen Sie UTF-8 unter „Zeichensatz“: Solche Zeilen werden abgelehnt, die anderen gelesen.</translation>
        </message>
        <message>
            <source>No column is recognized as the telephone number. Choose "Telephone number" above the column that holds it.</source>
            <translation>Keine Spalte wird als Telefonnummer erkannt. Wählen Sie „Telefonnummer“ über der Spalte, die sie enthält.</translation>
        </message>
        <message>
            <source>No row of the file can be imported.</source>
            <translation>Keine Zeile der Datei kann importiert werden.</translation>
        </message>
        <message>
            <source>None: the file says %1</source>
            <translation>Keiner: In der Datei steht %1</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Only service campaigns may call them. Sales campaigns call only people who agreed in writing.</source>
            <translation>Nur Servicekampagnen dürfen sie anrufen. Verkaufskampagnen rufen nur Personen an, die schriftlich eingewilligt haben.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Same number as %1, list %2</source>
            <translation>Dieselbe Nummer wie %1, Liste %2</translation>
        </message>
        <message>
            <source>Same number as a lead that no longer exists</source>
            <translation>Dieselbe Nummer wie ein Lead, den es nicht mehr gibt</translation>
        </message>
        <message>
            <source>Same person as %1, list %2, with another number</source>
            <translation>Dieselbe Person wie %1, Liste %2, mit anderer Nummer</translation>
        </message>
        <message>
            <source>Same person as a lead that no longer exists</source>
            <translation>Dieselbe Person wie ein Lead, den es nicht mehr gibt</translation>
        </message>
        <message>
            <source>Service call</source>
            <translation>Serviceanruf</translation>
        </message>
        <message>
            <source>Several numbers in one cell: choose the one to call</source>
            <translation>Mehrere Nummern in einer Zelle: Wählen Sie die anzurufende</translation>
        </message>
        <message>
            <source>Source of the ground</source>
            <translation>Quelle der Grundlage</translation>
        </message>
        <message>
            <source>Spoken agreement</source>
            <translation>Mündliche Einwilligung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesstaat</translation>
        </message>
        <message>
            <source>Store it a second time</source>
            <translation>Ein zweites Mal speichern</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm);;All files (*)</source>
            <translation>Tabellen (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>The file does not say clearly whether this person may be called</source>
            <translation>Die Datei sagt nicht klar, ob diese Person angerufen werden darf</translation>
        </message>
        <message>
            <source>The file does not say in which characters it is written; %1 is likely. Look at umlauts and accents in the rows, then choose it under "Encoding".</source>
            <translation>Die Datei sagt nicht, in welchem Zeichensatz sie geschrieben ist; wahrscheinlich %1. Sehen Sie sich Umlaute und Akzente in den Zeilen an, dann wählen Sie ihn unter „Zeichensatz“.</translation>
        </message>
        <message>
            <source>The file is large (%1). Counting its rows takes a while…</source>
            <translation>Die Datei ist groß (%1). Das Zählen der Zeilen dauert etwas…</translation>
        </message>
        <message>
            <source>There are no rows under the header.</source>
            <translation>Unter der Kopfzeile stehen keine Zeilen.</translation>
        </message>
        <message>
            <source>They agreed by word of mouth. Service campaigns may call them, sales campaigns may not.</source>
            <translation>Sie haben mündlich eingewilligt. Servicekampagnen dürfen sie anrufen, Verkaufskampagnen nicht.</translation>
        </message>
        <message>
            <source>They agreed in writing to automated calls. Sales and service campaigns may call them.</source>
            <translation>Sie haben schriftlich in automatisierte Anrufe eingewilligt. Verkaufs- und Servicekampagnen dürfen sie anrufen.</translation>
        </message>
        <message>
            <source>They buy from you already. Service campaigns may call them, sales campaigns may not.</source>
            <translation>Sie kaufen schon bei Ihnen. Servicekampagnen dürfen sie anrufen, Verkaufskampagnen nicht.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Ganzer Name</translation>
        </message>
        <message>
            <source>Wording of the ground</source>
            <translation>Wortlaut der Grundlage</translation>
        </message>
        <message>
            <source>Written agreement</source>
            <translation>Schriftliche Einwilligung</translation>
        </message>
        <message>
            <source>You call about something they asked for or own, without advertising. Service campaigns only.</source>
            <translation>Sie rufen zu etwas an, das sie angefragt haben oder besitzen, ohne Werbung. Nur Servicekampagnen.</translation>
        </message>
        <message>
            <source>a lead without a name</source>
            <translation>ein Lead ohne Namen</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>%1 (taken back)</source>
            <extracomment>An import in the list of all imports.</extracomment>
            <translation>%1 (zurückgenommen)</translation>
        </message>
        <message>
            <source>%1 into %2, %3</source>
            <translation>%1 in %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) taken back.</source>
            <translation>
                <numerusform>%Ln Lead zurückgenommen.</numerusform>
                <numerusform>%Ln Leads zurückgenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) read: %1.</source>
            <extracomment>All rows of a file and what became of them: "5,325 rows read: 5,303 new, 22 duplicates."</extracomment>
            <translation>
                <numerusform>%Ln Zeile gelesen: %1.</numerusform>
                <numerusform>%Ln Zeilen gelesen: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Keep import</source>
            <translation>Import behalten</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>None of them waits any more.</source>
            <translation>Keiner von ihnen wartet noch.</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>Es wurde noch nichts importiert.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Rows of the import</source>
            <translation>Zeilen des Imports</translation>
        </message>
        <message>
            <source>Save duplicates</source>
            <translation>Dubletten speichern</translation>
        </message>
        <message>
            <source>Save duplicates…</source>
            <translation>Dubletten speichern…</translation>
        </message>
        <message>
            <source>Save refused rows</source>
            <translation>Abgelehnte Zeilen speichern</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>Abgelehnte Zeilen speichern…</translation>
        </message>
        <message>
            <source>Saved as %1. Keep only the rows you also want to call, drop the file on the window, and choose "Store it a second time".</source>
            <translation>Als %1 gespeichert. Lassen Sie nur die Zeilen stehen, die Sie ebenfalls anrufen wollen, ziehen Sie die Datei auf das Fenster und wählen Sie „Ein zweites Mal speichern“.</translation>
        </message>
        <message>
            <source>Saved as %1. Repair the rows and drop the file on the window again.</source>
            <translation>Als %1 gespeichert. Berichtigen Sie die Zeilen und ziehen Sie die Datei wieder auf das Fenster.</translation>
        </message>
        <message numerus="yes">
            <source>Taking back %Ln lead(s)…</source>
            <translation>
                <numerusform>%Ln Lead wird zurückgenommen …</numerusform>
                <numerusform>%Ln Leads werden zurückgenommen …</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking back leads: %1 of %2…</source>
            <translation>Leads werden zurückgenommen: %1 von %2…</translation>
        </message>
        <message>
            <source>The rows of this import are no longer kept.</source>
            <translation>Die Zeilen dieses Imports werden nicht mehr aufbewahrt.</translation>
        </message>
        <message>
            <source>These rows were not imported as leads. If someone else uses the same number, save the rows and import that file with "Store it a second time".</source>
            <translation>Aus diesen Zeilen wurden keine Leads. Wenn unter derselben Nummer noch jemand zu erreichen ist, speichern Sie die Zeilen und importieren Sie diese Datei mit „Ein zweites Mal speichern“.</translation>
        </message>
        <message>
            <source>These rows were not imported. Save them, fix them, and drop the file on the window again.</source>
            <translation>Diese Zeilen wurden nicht importiert. Speichern Sie sie, berichtigen Sie sie und ziehen Sie die Datei wieder auf das Fenster.</translation>
        </message>
        <message>
            <source>They are stored, but not called until you choose a number in the lead's details. Press Return on a row, or click it twice, to see the lead.</source>
            <translation>Sie sind gespeichert, werden aber nicht angerufen, bis Sie in den Details des Leads eine Nummer wählen. Die Eingabetaste oder ein Doppelklick auf eine Zeile zeigt den Lead.</translation>
        </message>
        <message>
            <source>This import was taken back. %1</source>
            <translation>Dieser Import wurde zurückgenommen. %1</translation>
        </message>
        <message>
            <source>This import was taken back: its leads are no longer stored.</source>
            <translation>Dieser Import wurde zurückgenommen: Seine Leads sind nicht mehr gespeichert.</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Diesen Import zurücknehmen…</translation>
        </message>
        <message numerus="yes">
            <source>Undo: remove %Ln lead(s)</source>
            <translation>
                <numerusform>Zurücknehmen: %Ln Lead entfernen</numerusform>
                <numerusform>Zurücknehmen: %Ln Leads entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>Warten auf Sie</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>The disk has less than 50 MiB left, so deliveries are refused until there is more; the provider sends them again.</source>
            <translation>Auf dem Datenträger sind weniger als 50 MiB frei, deshalb werden Zustellungen abgelehnt, bis es mehr sind; der Anbieter sendet sie erneut.</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n more row(s) with fewer calls are in the file that can be saved.</source>
            <translation>
                <numerusform>%n weitere Zeile mit weniger Anrufen steht in der Datei, die sich speichern lässt.</numerusform>
                <numerusform>%n weitere Zeilen mit weniger Anrufen stehen in der Datei, die sich speichern lässt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeyFigure</name>
        <message>
            <source>%1: %2 %3</source>
            <extracomment>Read by a screen reader: name of a figure and its value, "Spent: $96 of $500".</extracomment>
            <translation>%1: %2 %3</translation>
        </message>
    </context>
    <context>
        <name>KeychainSecretStore</name>
        <message>
            <source>Access to the keychain was denied. Try again and allow it, or enter the key at each start.</source>
            <translation>Der Zugriff auf den Schlüsselbund wurde verweigert. Versuchen Sie es noch einmal und erlauben Sie ihn, oder geben Sie den Schlüssel bei jedem Start ein.</translation>
        </message>
        <message>
            <source>The keychain could not delete the entry. Remove “Leadline” in the password manager of the desktop.</source>
            <translation>Der Schlüsselbund konnte den Eintrag nicht löschen. Entfernen Sie „Leadline“ in der Passwortverwaltung des Desktops.</translation>
        </message>
        <message>
            <source>The keychain of this desktop does not work. Open its password manager and look whether it is in order, or enter the key at each start.</source>
            <translation>Der Schlüsselbund dieses Desktops funktioniert nicht. Öffnen Sie seine Passwortverwaltung und sehen Sie nach, ob alles in Ordnung ist, oder geben Sie den Schlüssel bei jedem Start ein.</translation>
        </message>
        <message>
            <source>The keychain of this desktop is locked or refuses access. Unlock it and try again.</source>
            <translation>Der Schlüsselbund dieses Desktops ist gesperrt oder verweigert den Zugriff. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is no keychain here. Start the program inside a desktop session with a password store (GNOME Keyring or KWallet), or enter the key at each start: it is then kept in memory only.</source>
            <translation>Hier gibt es keinen Schlüsselbund. Starten Sie das Programm in einer Desktop-Sitzung mit Passwortspeicher (GNOME Keyring oder KWallet), oder geben Sie den Schlüssel bei jedem Start ein: Er bleibt dann nur im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>the keychain of this desktop</source>
            <translation>der Schlüsselbund dieses Desktops</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Leadline speaks this language from its next start on. A campaign that is calling waits after a restart.</source>
            <translation>Leadline spricht diese Sprache ab dem nächsten Start. Eine Kampagne, die gerade anruft, wartet nach einem Neustart.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
    </context>
    <context>
        <name>LeadActions</name>
        <message>
            <source>&amp;Assign to…</source>
            <translation>&amp;Zuweisen an…</translation>
        </message>
        <message>
            <source>&amp;Change fields</source>
            <translation>&amp;Felder ändern</translation>
        </message>
        <message>
            <source>&amp;Export the chosen…</source>
            <translation>Auswahl &amp;exportieren…</translation>
        </message>
        <message>
            <source>&amp;Move to list…</source>
            <translation>In &amp;Liste verschieben…</translation>
        </message>
        <message>
            <source>&amp;Never call again</source>
            <translation>&amp;Nie wieder anrufen</translation>
        </message>
        <message>
            <source>&amp;Undo the last change</source>
            <translation>Letzte Änderung &amp;rückgängig machen</translation>
        </message>
        <message>
            <source>Add a &amp;tag…</source>
            <translation>&amp;Schlagwort hinzufügen…</translation>
        </message>
        <message>
            <source>Add a lead &amp;by hand…</source>
            <translation>Lead von &amp;Hand hinzufügen…</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Alle auswählen</translation>
        </message>
        <message>
            <source>Co&amp;py numbers</source>
            <translation>Nummern &amp;kopieren</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>Lös&amp;chen</translation>
        </message>
        <message>
            <source>Show &amp;details</source>
            <translation>&amp;Details anzeigen</translation>
        </message>
        <message>
            <source>Take a tag &amp;off…</source>
            <translation>Schlagwort en&amp;tfernen…</translation>
        </message>
    </context>
    <context>
        <name>LeadBulk</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) are as they were before.</source>
            <translation>
                <numerusform>%Ln Lead ist wieder wie zuvor.</numerusform>
                <numerusform>%Ln Leads sind wieder wie zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) assigned to %1.</source>
            <translation>
                <numerusform>%Ln Lead zugewiesen an %1.</numerusform>
                <numerusform>%Ln Leads zugewiesen an %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) deleted.</source>
            <translation>
                <numerusform>%Ln Lead gelöscht.</numerusform>
                <numerusform>%Ln Leads gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) have no owner any more.</source>
            <translation>
                <numerusform>Für %Ln Lead ist niemand mehr zuständig.</numerusform>
                <numerusform>Für %Ln Leads ist niemand mehr zuständig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) moved to %1.</source>
            <translation>
                <numerusform>%Ln Lead nach %1 verschoben.</numerusform>
                <numerusform>%Ln Leads nach %1 verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) stay because they were called: the record of calls stays complete.</source>
            <translation>
                <numerusform>%Ln Lead bleibt, weil er angerufen wurde: Die Aufzeichnung der Anrufe bleibt vollständig.</numerusform>
                <numerusform>%Ln Leads bleiben, weil sie angerufen wurden: Die Aufzeichnung der Anrufe bleibt vollständig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) tagged %1.</source>
            <translation>
                <numerusform>%Ln Lead mit dem Schlagwort %1 versehen.</numerusform>
                <numerusform>%Ln Leads mit dem Schlagwort %1 versehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) are on the stop list now and will not be called again.</source>
            <translation>
                <numerusform>%Ln Nummer ist jetzt auf der Sperrliste und wird nicht mehr angerufen.</numerusform>
                <numerusform>%Ln Nummern sind jetzt auf der Sperrliste und werden nicht mehr angerufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead wird zugewiesen</numerusform>
                <numerusform>%Ln Leads werden zugewiesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead wird gelöscht</numerusform>
                <numerusform>%Ln Leads werden gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moving %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead wird verschoben</numerusform>
                <numerusform>%Ln Leads werden verschoben</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to change: the leads are like that already.</source>
            <translation>Nichts zu ändern: Die Leads sind schon so.</translation>
        </message>
        <message numerus="yes">
            <source>Putting %Ln number(s) on the stop list</source>
            <translation>
                <numerusform>%Ln Nummer kommt auf die Sperrliste</numerusform>
                <numerusform>%Ln Nummern kommen auf die Sperrliste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagging %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead erhält das Schlagwort</numerusform>
                <numerusform>%Ln Leads erhalten das Schlagwort</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking the change back</source>
            <translation>Die Änderung wird zurückgenommen</translation>
        </message>
        <message numerus="yes">
            <source>The tag %1 was taken off %Ln lead(s).</source>
            <translation>
                <numerusform>Das Schlagwort %1 wurde von %Ln Lead entfernt.</numerusform>
                <numerusform>Das Schlagwort %1 wurde von %Ln Leads entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Wait until the running change is done, or cancel it.</source>
            <translation>Warten Sie, bis die laufende Änderung fertig ist, oder brechen Sie sie ab.</translation>
        </message>
    </context>
    <context>
        <name>LeadColumnMenu</name>
        <message>
            <source>Columns of the files</source>
            <translation>Spalten der Dateien</translation>
        </message>
    </context>
    <context>
        <name>LeadCsv</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <extracomment>%1 is a file, %2 the reason given by the operating system</extracomment>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
    </context>
    <context>
        <name>LeadDetail</name>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <extracomment>Why a lead is not dialed now, and from when it is: "outside calling hours, until Mon 14:05".</extracomment>
            <translation>%1, bis %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change the fields (F2)</source>
            <translation>Felder ändern (F2)</translation>
        </message>
        <message>
            <source>Choose the number…</source>
            <translation>Nummer wählen …</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Details schließen</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Spalten der Datei</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Nummer kopieren</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Further numbers</source>
            <translation>Weitere Nummern</translation>
        </message>
        <message>
            <source>Ground for calling</source>
            <translation>Grundlage für den Anruf</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Leave the lead as it was</source>
            <translation>Den Lead lassen, wie er war</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Never called: the number is on the stop list.</source>
            <translation>Wird nie angerufen: Die Nummer steht auf der Sperrliste.</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Nächster Anrufversuch</translation>
        </message>
        <message>
            <source>No lead selected</source>
            <translation>Kein Lead ausgewählt</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Same number</source>
            <translation>Gleiche Nummer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>The lead is called on it when its turn comes</source>
            <translation>Der Lead wird unter ihr angerufen, wenn er an der Reihe ist</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 verwenden</translation>
        </message>
        <message>
            <source>What you want to remember about this person</source>
            <translation>Was Sie sich zu dieser Person merken wollen</translation>
        </message>
        <message>
            <source>You have looked at it: the lead may be called again</source>
            <translation>Sie haben es angesehen: Der Lead darf wieder angerufen werden</translation>
        </message>
    </context>
    <context>
        <name>LeadEditor</name>
        <message>
            <source>%1 in the list %2 has this number already.</source>
            <translation>%1 in der Liste %2 hat diese Nummer schon.</translation>
        </message>
        <message>
            <source>A call to this number is under way. Change the number when the call has ended.</source>
            <translation>Ein Anruf bei dieser Nummer läuft gerade. Ändern Sie die Nummer, wenn er beendet ist.</translation>
        </message>
        <message>
            <source>A lead of the list %1 has this number already.</source>
            <translation>Ein Lead der Liste %1 hat diese Nummer schon.</translation>
        </message>
        <message>
            <source>A tag has neither commas nor semicolons. Add one tag after the other.</source>
            <translation>Ein Schlagwort hat weder Kommas noch Semikolons. Fügen Sie eins nach dem anderen hinzu.</translation>
        </message>
        <message>
            <source>Canceled. Nothing was changed.</source>
            <translation>Abgebrochen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>The lead was called meanwhile, so it stays: the record of calls stays complete.</source>
            <translation>Der Lead wurde inzwischen angerufen und bleibt deshalb: Die Aufzeichnung der Anrufe bleibt vollständig.</translation>
        </message>
        <message>
            <source>The list needs a name.</source>
            <translation>Die Liste braucht einen Namen.</translation>
        </message>
        <message>
            <source>The tag needs a name.</source>
            <translation>Das Schlagwort braucht einen Namen.</translation>
        </message>
        <message>
            <source>This change was taken back already.</source>
            <translation>Diese Änderung wurde schon zurückgenommen.</translation>
        </message>
        <message>
            <source>This field cannot be changed by hand.</source>
            <translation>Dieses Feld lässt sich nicht von Hand ändern.</translation>
        </message>
        <message>
            <source>This lead is not in the database any more.</source>
            <translation>Dieser Lead ist nicht mehr in der Datenbank.</translation>
        </message>
        <message>
            <source>undone at once by a person</source>
            <translation>sofort von einer Person rückgängig gemacht</translation>
        </message>
    </context>
    <context>
        <name>LeadExport</name>
        <message>
            <source>Export canceled. No file was written.</source>
            <translation>Export abgebrochen. Es wurde keine Datei geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>LeadFilters</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A filter and its value, "Outcome: Voicemail".</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rarer one(s): use the search</source>
            <translation>
                <numerusform>%Ln seltenerer Wert: bitte suchen</numerusform>
                <numerusform>%Ln seltenere Werte: bitte suchen</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>F&amp;ilter</source>
            <translation>F&amp;ilter</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <source>None in the file</source>
            <translation>Keine in der Datei</translation>
        </message>
        <message>
            <source>Not called yet</source>
            <translation>Noch nicht angerufen</translation>
        </message>
        <message>
            <source>Not held</source>
            <translation>Nicht zurückgestellt</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Nothing to choose from</source>
            <translation>Nichts zur Auswahl</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesstaat</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Why not now</source>
            <translation>Warum nicht jetzt</translation>
        </message>
        <message>
            <source>nothing stands against it</source>
            <translation>nichts spricht dagegen</translation>
        </message>
    </context>
    <context>
        <name>LeadForm</name>
        <message>
            <source>vip, fair 2026</source>
            <translation>vip, messe 2026</translation>
        </message>
    </context>
    <context>
        <name>LeadHistory</name>
        <message>
            <source>%1 changed from %2 to %3</source>
            <translation>%1 geändert von %2 in %3</translation>
        </message>
        <message>
            <source>%1 emptied, before: %2</source>
            <translation>%1 geleert, vorher: %2</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 gesetzt auf %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln older event(s) are not shown.</source>
            <translation>
                <numerusform>%Ln älteres Ereignis wird nicht gezeigt.</numerusform>
                <numerusform>%Ln ältere Ereignisse werden nicht gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>%1 zugewiesen</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Imported from %1, list %2</source>
            <translation>Importiert aus %1, Liste %2</translation>
        </message>
        <message>
            <source>Moved from %1 to %2</source>
            <translation>Verschoben von %1 nach %2</translation>
        </message>
        <message>
            <source>No owner any more</source>
            <translation>Niemand mehr zuständig</translation>
        </message>
        <message>
            <source>Not called yet.</source>
            <translation>Noch nicht angerufen.</translation>
        </message>
        <message>
            <source>Put on the stop list</source>
            <translation>Auf die Sperrliste gesetzt</translation>
        </message>
        <message>
            <source>Put on the stop list by hand</source>
            <translation>Von Hand auf die Sperrliste gesetzt</translation>
        </message>
        <message>
            <source>Tag %1 taken off</source>
            <translation>Schlagwort %1 entfernt</translation>
        </message>
        <message>
            <source>Tagged %1</source>
            <translation>Schlagwort %1 hinzugefügt</translation>
        </message>
        <message>
            <source>Typed in</source>
            <translation>Eingegeben</translation>
        </message>
        <message>
            <source>Typed in, list %1</source>
            <translation>Eingegeben, Liste %1</translation>
        </message>
    </context>
    <context>
        <name>LeadHolds</name>
        <message>
            <source>Nothing holds this lead.</source>
            <translation>Dieser Lead ist nicht zurückgestellt.</translation>
        </message>
        <message>
            <source>The provider has not said yet which numbers were called since the backup. Release the lead once it has.</source>
            <translation>Der Anbieter hat noch nicht gesagt, welche Nummern seit der Sicherung angerufen wurden. Geben Sie den Lead frei, sobald er es gesagt hat.</translation>
        </message>
        <message>
            <source>This lead is not in the database any more.</source>
            <translation>Dieser Lead ist nicht mehr in der Datenbank.</translation>
        </message>
    </context>
    <context>
        <name>LeadImport</name>
        <message>
            <source>%1 Not put there, as it is not one usable number: %2.</source>
            <translation>%1 Nicht darauf gesetzt, weil es nicht eine brauchbare Nummer ist: %2.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose a CSV file.</source>
            <translation>%1 ist ein Ordner. Wählen Sie eine CSV-Datei.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file. Save the leads in a file and choose that.</source>
            <translation>%1 ist keine gewöhnliche Datei. Speichern Sie die Leads in einer Datei und wählen Sie diese.</translation>
        </message>
        <message>
            <source>%1 left out: it cannot be dialed</source>
            <translation>%1 ausgelassen: kann nicht gewählt werden</translation>
        </message>
        <message>
            <source>Most of the file is UTF-8, but line %1 holds characters that are not. Choose UTF-8 (--encoding UTF-8): such rows are refused, and the others are read.</source>
            <translation>Das meiste der Datei ist UTF-8, aber Zeile %1 enthält Zeichen, die es nicht sind. Wählen Sie UTF-8 (--encoding UTF-8): Solche Zeilen werden abgelehnt, die anderen gelesen.</translation>
        </message>
        <message>
            <source>No column of the file is recognized as the telephone number. Its columns are: %1. Name the right one (--map phone=COLUMN).</source>
            <translation>Keine Spalte der Datei wird als Telefonnummer erkannt. Ihre Spalten sind: %1. Nennen Sie die richtige (--map phone=COLUMN).</translation>
        </message>
        <message>
            <source>The country %1 is not known. Give two letters as in ISO 3166, for example US or DE.</source>
            <translation>Das Land %1 ist nicht bekannt. Geben Sie zwei Buchstaben wie in ISO 3166 an, zum Beispiel US oder DE.</translation>
        </message>
        <message>
            <source>The country %1 is not understood. Write its two letters, like DE, or the number with + and country code.</source>
            <translation>Das Land %1 wird nicht verstanden. Schreiben Sie seine zwei Buchstaben, etwa DE, oder die Nummer mit + und Landesvorwahl.</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened: %2.</source>
            <translation>Die Datei %1 kann nicht geöffnet werden: %2.</translation>
        </message>
        <message>
            <source>The file for refused rows %1 cannot be written: %2. Choose another place for it.</source>
            <translation>Die Datei der abgelehnten Zeilen %1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Platz dafür.</translation>
        </message>
        <message>
            <source>The file has more than %L1 rows. Split it.</source>
            <translation>Die Datei hat mehr als %L1 Zeilen. Teilen Sie sie auf.</translation>
        </message>
        <message>
            <source>The file is larger than 1 GiB. Split it.</source>
            <translation>Die Datei ist größer als 1 GiB. Teilen Sie sie auf.</translation>
        </message>
        <message>
            <source>The file is not UTF-8 (see line %2), and its encoding is not marked; it may be %1. Look at the preview and choose the encoding (--encoding %1).</source>
            <translation>Die Datei ist nicht UTF-8 (siehe Zeile %2), und ihr Zeichensatz ist nicht angegeben; vielleicht ist es %1. Sehen Sie sich die Vorschau an und wählen Sie den Zeichensatz (--encoding %1).</translation>
        </message>
        <message>
            <source>The file is not UTF-8, and its encoding is not marked; it may be %1. Look at the preview and choose the encoding (--encoding %1).</source>
            <translation>Die Datei ist nicht UTF-8, und ihr Zeichensatz ist nicht angegeben; vielleicht ist es %1. Sehen Sie sich die Vorschau an und wählen Sie den Zeichensatz (--encoding %1).</translation>
        </message>
        <message>
            <source>The file says that this person must not be called. The import puts the number on the stop list, so that no other file brings it back.</source>
            <translation>Die Datei sagt, dass diese Person nicht angerufen werden darf. Der Import setzt die Nummer auf die Sperrliste, damit keine andere Datei sie zurückbringt.</translation>
        </message>
        <message>
            <source>The file says that this person must not be called. The row has no single usable number: put the right one on the stop list yourself, so that no other file brings it back.</source>
            <translation>Die Datei sagt, dass diese Person nicht angerufen werden darf. Die Zeile hat keine einzelne brauchbare Nummer: Setzen Sie die richtige selbst auf die Sperrliste, damit keine andere Datei sie zurückbringt.</translation>
        </message>
        <message>
            <source>The import failed: the store lost count of its rows.</source>
            <translation>Der Import ist fehlgeschlagen: Die Zählung der Zeilen ging nicht auf.</translation>
        </message>
        <message>
            <source>The import was canceled.</source>
            <translation>Der Import wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The import was canceled. Nothing was stored.</source>
            <translation>Der Import wurde abgebrochen. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The refused rows cannot go to the file that is imported. Choose another name.</source>
            <translation>Die abgelehnten Zeilen können nicht in die Datei, die importiert wird. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The row has %1 cells, the file %2 columns. Is a quote or a separator misplaced?</source>
            <translation>Die Zeile hat %1 Zellen, die Datei %2 Spalten. Ist ein Anführungs- oder Trennzeichen verrutscht?</translation>
        </message>
        <message>
            <source>The row repeats the header. Remove it.</source>
            <translation>Die Zeile wiederholt die Kopfzeile. Entfernen Sie sie.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Es gibt keine Datei %1.</translation>
        </message>
        <message>
            <source>a lead without a name</source>
            <translation>ein Lead ohne Namen</translation>
        </message>
        <message>
            <source>area code not known yet</source>
            <translation>Vorwahl noch nicht bekannt</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>aus %1</translation>
        </message>
        <message>
            <source>ground for calling %1 is not understood</source>
            <translation>die Grundlage für den Anruf %1 wird nicht verstanden</translation>
        </message>
        <message>
            <source>no ground for calling: the file says %1</source>
            <translation>kein Anrufgrund: In der Datei steht %1</translation>
        </message>
        <message>
            <source>on the stop list, so it is never called</source>
            <translation>auf der Sperrliste, wird also nie angerufen</translation>
        </message>
        <message>
            <source>repeats the number of line %1</source>
            <translation>wiederholt die Nummer aus Zeile %1</translation>
        </message>
        <message>
            <source>repeats the person of line %1, with another number</source>
            <translation>wiederholt die Person aus Zeile %1, mit anderer Nummer</translation>
        </message>
        <message>
            <source>several numbers: a person has to choose</source>
            <translation>mehrere Nummern: Eine Person muss wählen</translation>
        </message>
        <message>
            <source>the day of the ground for calling, %1, is no date</source>
            <translation>der Tag der Grundlage für den Anruf, %1, ist kein Datum</translation>
        </message>
        <message>
            <source>the file says %1, not which ground for calling</source>
            <translation>die Datei sagt %1, aber nicht, welche Grundlage für den Anruf</translation>
        </message>
        <message>
            <source>the number is already stored</source>
            <translation>die Nummer ist schon gespeichert</translation>
        </message>
        <message>
            <source>the number is already stored: %1, list %2</source>
            <translation>die Nummer ist schon gespeichert: %1, Liste %2</translation>
        </message>
        <message>
            <source>the number is in an earlier file</source>
            <translation>die Nummer steht in einer früheren Datei</translation>
        </message>
        <message>
            <source>the number is written twice</source>
            <translation>die Nummer steht zweimal da</translation>
        </message>
        <message>
            <source>the person is already stored, with another number</source>
            <translation>die Person ist schon gespeichert, mit anderer Nummer</translation>
        </message>
        <message>
            <source>the person is already stored, with another number: %1, list %2</source>
            <translation>die Person ist schon gespeichert, mit einer anderen Nummer: %1, Liste %2</translation>
        </message>
        <message>
            <source>the person is in an earlier file, with another number</source>
            <translation>die Person steht in einer früheren Datei, mit anderer Nummer</translation>
        </message>
        <message>
            <source>waits for a decision</source>
            <translation>wartet auf eine Entscheidung</translation>
        </message>
        <message>
            <source>waits for a decision: may this person be called? The file says %1</source>
            <translation>wartet auf eine Entscheidung: Darf diese Person angerufen werden? Die Datei sagt %1</translation>
        </message>
    </context>
    <context>
        <name>LeadOutlook</name>
        <message>
            <source>%1; service campaigns only</source>
            <extracomment>Behind the next call, when no sales campaign may make it: "next: Tue 10:00 ...; service campaigns only".</extracomment>
            <translation>%1; nur Servicekampagnen</translation>
        </message>
    </context>
    <context>
        <name>LeadStatus</name>
        <message>
            <source>Finished</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>In a call</source>
            <translation>Im Gespräch</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Geparkt</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
    </context>
    <context>
        <name>LeadStore</name>
        <message numerus="yes">
            <source>%n lead(s) of this import were called, so it cannot be taken back: the record of calls stays complete. Put numbers that must not be called on the stop list.</source>
            <translation>
                <numerusform>%n Lead dieses Imports wurde angerufen, deshalb kann er nicht zurückgenommen werden: Die Aufzeichnung der Anrufe bleibt vollständig. Setzen Sie Nummern, die nicht angerufen werden dürfen, auf die Sperrliste.</numerusform>
                <numerusform>%n Leads dieses Imports wurden angerufen, deshalb kann er nicht zurückgenommen werden: Die Aufzeichnung der Anrufe bleibt vollständig. Setzen Sie Nummern, die nicht angerufen werden dürfen, auf die Sperrliste.</numerusform>
            </translation>
        </message>
        <message>
            <source>An upload with the id %1 is stored already or still running. Choose a new id for a new file.</source>
            <translation>Ein Upload mit der Kennung %1 ist schon gespeichert oder läuft noch. Wählen Sie für eine neue Datei eine neue Kennung.</translation>
        </message>
        <message>
            <source>Import %1 has ended already. Start a new one.</source>
            <translation>Import %1 ist schon beendet. Beginnen Sie einen neuen.</translation>
        </message>
        <message>
            <source>Import %1 is still running. Cancel it instead.</source>
            <translation>Import %1 läuft noch. Brechen Sie ihn stattdessen ab.</translation>
        </message>
        <message>
            <source>Import %1 was taken back already.</source>
            <translation>Import %1 wurde schon zurückgenommen.</translation>
        </message>
        <message>
            <source>Leads of this import are being called by the campaign %1. Pause it first, then take the import back.</source>
            <translation>Leads dieses Imports werden gerade von der Kampagne %1 angerufen. Pausieren Sie sie zuerst, dann nehmen Sie den Import zurück.</translation>
        </message>
        <message>
            <source>The list needs a name.</source>
            <translation>Die Liste braucht einen Namen.</translation>
        </message>
        <message>
            <source>The rows of the file do not add up, so nothing was imported. Please report this, with the log.</source>
            <translation>Die Zeilen der Datei gehen nicht auf, deshalb wurde nichts importiert. Bitte melden Sie das mit dem Protokoll.</translation>
        </message>
        <message>
            <source>There is no import number %1. The Leads page lists the imports.</source>
            <translation>Es gibt keinen Import mit der Nummer %1. Die Seite „Leads“ zeigt die Importe.</translation>
        </message>
        <message>
            <source>There is no upload with the id %1.</source>
            <translation>Es gibt keinen Upload mit der Kennung %1.</translation>
        </message>
        <message>
            <source>This lead is not in the database any more.</source>
            <translation>Dieser Lead ist nicht mehr in der Datenbank.</translation>
        </message>
    </context>
    <context>
        <name>LeadTableModel</name>
        <message>
            <source>Attempts</source>
            <translation>Anrufversuche</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Last attempt</source>
            <translation>Letzter Anrufversuch</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Nächster Anrufversuch</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Bundesstaat</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stop list</source>
            <extracomment>Status of a lead whose number is on the stop list; short</extracomment>
            <translation>Sperrliste</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Why not now</source>
            <translation>Warum nicht jetzt</translation>
        </message>
        <message>
            <source>waits for the callback that was asked for</source>
            <translation>wartet auf den gewünschten Rückruf</translation>
        </message>
    </context>
    <context>
        <name>LeadValues</name>
        <message numerus="yes">
            <source>At most %Ln character(s) fit in here.</source>
            <translation>
                <numerusform>Hier passt höchstens %Ln Zeichen hinein.</numerusform>
                <numerusform>Hier passen höchstens %Ln Zeichen hinein.</numerusform>
            </translation>
        </message>
        <message>
            <source>This field cannot be changed by hand.</source>
            <translation>Dieses Feld lässt sich nicht von Hand ändern.</translation>
        </message>
        <message>
            <source>This is no e-mail address: it needs a name, an @ and a domain.</source>
            <translation>Das ist keine E-Mail-Adresse: Sie braucht einen Namen, ein @ und eine Domain.</translation>
        </message>
    </context>
    <context>
        <name>LeadsPage</name>
        <message>
            <source>%1 chosen · %2</source>
            <extracomment>How many leads are chosen, before how many match: "12 chosen · 5,303 of 5,325".</extracomment>
            <translation>%1 ausgewählt · %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>How many leads match the filters, of all: "5,303 of 5,325".</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) taken back.</source>
            <translation>
                <numerusform>%Ln Lead zurückgenommen.</numerusform>
                <numerusform>%Ln Leads zurückgenommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) written to %1.</source>
            <translation>
                <numerusform>%Ln Lead in %1 geschrieben.</numerusform>
                <numerusform>%Ln Leads in %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Actions</source>
            <translation>A&amp;ktionen</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Tag</source>
            <translation>&amp;Schlagwort</translation>
        </message>
        <message>
            <source>Add a lead by hand (Ctrl+N)</source>
            <translation>Lead von Hand hinzufügen (Strg+N)</translation>
        </message>
        <message>
            <source>All lists</source>
            <translation>Alle Listen</translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln number(s) can be copied at once. Export the list instead.</source>
            <translation>
                <numerusform>Höchstens %Ln Nummer kann auf einmal kopiert werden. Exportieren Sie stattdessen die Liste.</numerusform>
                <numerusform>Höchstens %Ln Nummern können auf einmal kopiert werden. Exportieren Sie stattdessen die Liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Colu&amp;mns</source>
            <translation>S&amp;palten</translation>
        </message>
        <message>
            <source>Drop a CSV file or an Excel workbook with leads here, or choose one.</source>
            <translation>Ziehen Sie eine CSV-Datei oder eine Excel-Arbeitsmappe mit Leads hierher, oder wählen Sie eine.</translation>
        </message>
        <message>
            <source>Earlier imports and refused rows</source>
            <translation>Frühere Importe und abgelehnte Zeilen</translation>
        </message>
        <message>
            <source>Export the chosen leads</source>
            <translation>Ausgewählte Leads exportieren</translation>
        </message>
        <message>
            <source>Export the leads shown</source>
            <translation>Angezeigte Leads exportieren</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import canceled. Nothing was stored.</source>
            <translation>Import abgebrochen. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>Import the rows that were copied</source>
            <translation>Die kopierten Zeilen importieren</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 wird importiert</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Leads from a file (Ctrl+I), or from rows that were copied (Ctrl+V)</source>
            <translation>Leads aus einer Datei (Strg+I) oder aus kopierten Zeilen (Strg+V)</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead verschieben</numerusform>
                <numerusform>%Ln Leads verschieben</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to a list</source>
            <translation>In eine Liste verschieben</translation>
        </message>
        <message>
            <source>No lead matches.</source>
            <translation>Kein Lead passt.</translation>
        </message>
        <message>
            <source>One lead was added to %1.</source>
            <translation>Ein Lead wurde zu %1 hinzugefügt.</translation>
        </message>
        <message>
            <source>One lead was added to %1. Its number is on the stop list, so it is not called.</source>
            <translation>Ein Lead wurde zu %1 hinzugefügt. Seine Nummer steht auf der Sperrliste, er wird daher nicht angerufen.</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Nur: %1</translation>
        </message>
        <message>
            <source>Pasted leads</source>
            <translation>Eingefügte Leads</translation>
        </message>
        <message>
            <source>Search name, company, number, notes</source>
            <translation>Name, Firma, Nummer, Notizen suchen</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>Show all leads</source>
            <translation>Alle Leads anzeigen</translation>
        </message>
        <message>
            <source>Show all leads again.</source>
            <translation>Wieder alle Leads anzeigen.</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Details ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show refused rows</source>
            <translation>Abgelehnte Zeilen anzeigen</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Bericht zeigen</translation>
        </message>
        <message>
            <source>Take a tag off</source>
            <translation>Schlagwort entfernen</translation>
        </message>
        <message numerus="yes">
            <source>Take it off %Ln lead(s)</source>
            <translation>
                <numerusform>Von %Ln Lead entfernen</numerusform>
                <numerusform>Von %Ln Leads entfernen</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>Der Import wird zurückgenommen</translation>
        </message>
        <message>
            <source>The lead was changed.</source>
            <translation>Der Lead wurde geändert.</translation>
        </message>
        <message>
            <source>The leads cannot be read.</source>
            <translation>Die Leads können nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The pasted rows cannot be written to a temporary file: %1.</source>
            <translation>Die eingefügten Zeilen können nicht in eine temporäre Datei geschrieben werden: %1.</translation>
        </message>
        <message>
            <source>The search is not done yet. Try again in a moment.</source>
            <translation>Die Suche ist noch nicht fertig. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>There are no rows on the clipboard. Copy some in the spreadsheet, then paste them here.</source>
            <translation>In der Zwischenablage sind keine Zeilen. Kopieren Sie welche in der Tabellenkalkulation, dann fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Wait until the running work is done, or cancel it.</source>
            <translation>Warten Sie, bis die laufende Arbeit fertig ist, oder brechen Sie sie ab.</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>%1 wird geschrieben</translation>
        </message>
        <message>
            <source>chosen in the list of leads</source>
            <translation>in der Liste der Leads ausgewählt</translation>
        </message>
        <message>
            <source>left to be called</source>
            <translation>noch anzurufen</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>The desktop could not open the link.</source>
            <translation>Der Desktop konnte den Link nicht öffnen.</translation>
        </message>
        <message>
            <source>This link is not opened: %1 is not one of the known addresses.</source>
            <translation>Dieser Link wird nicht geöffnet: %1 gehört nicht zu den bekannten Adressen.</translation>
        </message>
        <message>
            <source>This link is not opened: it is not a plain https address.</source>
            <translation>Dieser Link wird nicht geöffnet: Er ist keine einfache https-Adresse.</translation>
        </message>
    </context>
    <context>
        <name>Listener</name>
        <message>
            <source>Port %1 on 127.0.0.1 cannot be opened (%2). Another program, or another Leadline, has it: choose a different port, or 0 for any free one.</source>
            <translation>Port %1 auf 127.0.0.1 kann nicht geöffnet werden (%2). Ein anderes Programm oder ein anderes Leadline hat ihn: Wählen Sie einen anderen Port, oder 0 für irgendeinen freien.</translation>
        </message>
    </context>
    <context>
        <name>Listeners</name>
        <message>
            <source>The port file %1 cannot be written: %2.</source>
            <translation>Die Port-Datei %1 kann nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>The program is busy; ask again in a moment.</source>
            <translation>Das Programm ist beschäftigt; fragen Sie gleich noch einmal.</translation>
        </message>
        <message>
            <source>There is no campaign named "%1".</source>
            <translation>Es gibt keine Kampagne namens „%1“.</translation>
        </message>
    </context>
    <context>
        <name>LogFile</name>
        <message>
            <source>The log directory %1 cannot be written: %2. Choose another data directory with --data.</source>
            <translation>Das Protokollverzeichnis %1 ist nicht beschreibbar: %2. Wählen Sie mit --data ein anderes Datenverzeichnis.</translation>
        </message>
        <message>
            <source>it cannot be made</source>
            <translation>es kann nicht angelegt werden</translation>
        </message>
    </context>
    <context>
        <name>LogSheet</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;About Leadline</source>
            <translation>&amp;Über Leadline</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;First steps</source>
            <translation>&amp;Erste Schritte</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Import leads…</source>
            <translation>Leads &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>&amp;Tastenkürzel…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Search on this page</source>
            <translation>Auf dieser Seite &amp;suchen</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Benutzerhandbuch</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Ctrl+?</source>
            <translation>Ctrl+?</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>Ctrl+I</source>
            <translation>Ctrl+I</translation>
        </message>
        <message>
            <source>Demo – no real telephone rings</source>
            <translation>Demo – kein echtes Telefon klingelt</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Go to the &amp;message</source>
            <translation>Zur &amp;Meldung</translation>
        </message>
        <message>
            <source>Leadline – Demo</source>
            <translation>Leadline – Demo</translation>
        </message>
        <message>
            <source>Save &amp;diagnostics…</source>
            <translation>&amp;Diagnose speichern…</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Benutzerhandbuch</translation>
        </message>
    </context>
    <context>
        <name>MappingHeader</name>
        <message>
            <source>Meaning of the column %1</source>
            <translation>Bedeutung der Spalte %1</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>MessageScript</name>
        <message>
            <source>The business name is missing. Messages begin by saying who they come from: enter the registered name in the settings.</source>
            <translation>Der Firmenname fehlt. Nachrichten beginnen damit, von wem sie kommen: Geben Sie den eingetragenen Namen in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>The message has %L1 characters for this lead; at most %L2 are possible. Shorten it.</source>
            <translation>Die Nachricht hat für diesen Lead %L1 Zeichen; höchstens %L2 sind möglich. Kürzen Sie sie.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>NavigationButton</name>
        <message numerus="yes">
            <source>%1, %n unread</source>
            <translation>
                <numerusform>%1, %n ungelesen</numerusform>
                <numerusform>%1, %n ungelesen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextCall</name>
        <message>
            <source>%1 or %2</source>
            <extracomment>The last two of several times or zones: "Central or Eastern".</extracomment>
            <translation>%1 oder %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>may be called now, %1 their time (%2)</source>
            <translation>darf jetzt angerufen werden, dort ist es %1 (%2)</translation>
        </message>
        <message>
            <source>next: %1 their time (%2)</source>
            <translation>nächster Anruf: %1 dortige Zeit (%2)</translation>
        </message>
        <message>
            <source>not called: %1</source>
            <translation>nicht angerufen: %1</translation>
        </message>
        <message>
            <source>not called: %1 (%2)</source>
            <translation>nicht angerufen: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>NoticeLink</name>
        <message>
            <source>%1 is finished</source>
            <translation>%1 ist abgeschlossen</translation>
        </message>
        <message>
            <source>%1 is paused</source>
            <translation>%1 ist pausiert</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) are interested.</source>
            <translation>
                <numerusform>%Ln Lead ist interessiert.</numerusform>
                <numerusform>%Ln Leads sind interessiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>A campaign</source>
            <translation>Eine Kampagne</translation>
        </message>
        <message>
            <source>Every lead has its result.</source>
            <translation>Jeder Lead hat sein Ergebnis.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>%1 is a database of another program. It was left untouched: move it away, or choose another data directory.</source>
            <translation>%1 ist die Datenbank eines anderen Programms. Sie blieb unberührt: Verschieben Sie sie oder wählen Sie ein anderes Datenverzeichnis.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program (schema %2, this one knows %3). Nothing was opened. Install the newer version, or restore a backup from before its installation.</source>
            <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (Schema %2, diese kennt %3). Es wurde nichts geöffnet. Installieren Sie die neuere Version oder stellen Sie eine Sicherung aus der Zeit davor wieder her.</translation>
        </message>
        <message>
            <source>%1 was written by an older version of this program. Open it once for writing (start the program, or run a command that writes): it is upgraded then, after a backup.</source>
            <translation>%1 wurde von einer älteren Version dieses Programms geschrieben. Öffnen Sie die Datenbank einmal zum Schreiben (starten Sie das Programm oder führen Sie einen Befehl aus, der schreibt): Dabei wird sie nach einer Sicherung aktualisiert.</translation>
        </message>
        <message>
            <source>The check of the database found damage. Restart the program as soon as possible: it sets the file aside and names the newest backup.</source>
            <translation>Die Prüfung der Datenbank hat einen Schaden gefunden. Starten Sie das Programm so bald wie möglich neu: Es legt die Datei beiseite und nennt die neueste Sicherung.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>Die Datenbank ist beschädigt.</translation>
        </message>
        <message>
            <source>The database is in use on the computer %1 (process %2). Close the program there and wait a minute, or choose another data directory.</source>
            <translation>Die Datenbank wird auf dem Computer %1 benutzt (Prozess %2). Schließen Sie das Programm dort und warten Sie eine Minute, oder wählen Sie ein anderes Datenverzeichnis.</translation>
        </message>
        <message>
            <source>The database was not whole after its upgrade. The backup made just before is in the folder backups.</source>
            <translation>Die Datenbank war nach ihrer Aktualisierung nicht vollständig. Die Sicherung von unmittelbar davor liegt im Ordner backups.</translation>
        </message>
        <message>
            <source>The disk of the data directory cannot keep a database safely (no write-ahead log). Choose a directory on a disk of this computer.</source>
            <translation>Der Datenträger des Datenverzeichnisses kann eine Datenbank nicht sicher aufbewahren (kein Write-Ahead-Log). Wählen Sie ein Verzeichnis auf einem Datenträger dieses Computers.</translation>
        </message>
        <message>
            <source>The upgrade of the database left rows without those they refer to, and was taken back. Please report this.</source>
            <translation>Das Upgrade der Datenbank ließ Zeilen ohne die, auf die sie verweisen, und wurde zurückgenommen. Bitte melden Sie das.</translation>
        </message>
    </context>
    <context>
        <name>OpeningSheet</name>
        <message>
            <source>&amp;Campaign</source>
            <translation>&amp;Kampagne</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close it again</source>
            <translation>Wieder schließen</translation>
        </message>
        <message>
            <source>Closed for this campaign.</source>
            <translation>Für diese Kampagne geschlossen.</translation>
        </message>
        <message>
            <source>Open for this campaign</source>
            <translation>Für diese Kampagne öffnen</translation>
        </message>
        <message>
            <source>Opened %1 by %2: %3</source>
            <translation>%1 geöffnet von %2: %3</translation>
        </message>
        <message>
            <source>Sales calls by an artificial voice are forbidden there (%1). Open the place only for a campaign that a lawyer has cleared. Your reason is kept with your name and the time, and with every call.</source>
            <translation>Verkaufsanrufe mit künstlicher Stimme sind dort verboten (%1). Öffnen Sie das Gebiet nur für eine Kampagne, die ein Anwalt freigegeben hat. Ihr Grund wird mit Ihrem Namen und der Zeit und bei jedem Anruf aufbewahrt.</translation>
        </message>
        <message>
            <source>Sales calls to %1</source>
            <translation>Verkaufsanrufe in %1</translation>
        </message>
        <message>
            <source>There is no sales campaign.</source>
            <translation>Es gibt keine Verkaufskampagne.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Besetzt</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Do not call</source>
            <translation>Bitte um keine Anrufe</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Hung up at once</source>
            <translation>Sofort aufgelegt</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interessiert</translation>
        </message>
        <message>
            <source>Invalid number</source>
            <translation>Ungültige Nummer</translation>
        </message>
        <message>
            <source>Needs information</source>
            <translation>Braucht Informationen</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Not interested</source>
            <translation>Kein Interesse</translation>
        </message>
        <message>
            <source>Person answered</source>
            <translation>Person erreicht</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Anrufbeantworter</translation>
        </message>
        <message>
            <source>Wants a callback</source>
            <translation>Wünscht Rückruf</translation>
        </message>
    </context>
    <context>
        <name>OutsideBar</name>
        <message>
            <source>A text of %1 was never saved. It is kept among the versions.</source>
            <translation>Ein Text von %1 wurde nie gespeichert. Er liegt bei den Versionen.</translation>
        </message>
        <message>
            <source>Another program has changed this file while you were writing. Both texts are kept among the versions.</source>
            <translation>Ein anderes Programm hat diese Datei geändert, während Sie geschrieben haben. Beide Texte liegen bei den Versionen.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Damit weitermachen</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meinen behalten</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
    </context>
    <context>
        <name>OwnRuleSheet</name>
        <message>
            <source>&amp;Mon–Fri</source>
            <translation>&amp;Mo–Fr</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Attempts in &amp;24 hours</source>
            <translation>Anrufversuche in &amp;24 Stunden</translation>
        </message>
        <message>
            <source>Attempts in &amp;30 days</source>
            <translation>Anrufversuche in &amp;30 Tagen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Days of rest after a &amp;no</source>
            <translation>Ruhetage nach einem &amp;Nein</translation>
        </message>
        <message>
            <source>Hours &amp;between attempts</source>
            <translation>Stunden z&amp;wischen Anrufversuchen</translation>
        </message>
        <message>
            <source>Hours like 9:00-18:00, or “%1”</source>
            <translation>Zeiten wie 9:00-18:00, oder „%1“</translation>
        </message>
        <message>
            <source>Kept with your name and the time</source>
            <translation>Wird mit Ihrem Namen und der Zeit aufbewahrt</translation>
        </message>
        <message>
            <source>No &amp;calls at all</source>
            <translation>Gar &amp;keine Anrufe</translation>
        </message>
        <message>
            <source>No &amp;sales calls</source>
            <translation>Keine &amp;Verkaufsanrufe</translation>
        </message>
        <message>
            <source>No calls on &amp;holidays</source>
            <translation>Keine Anrufe an &amp;Feiertagen</translation>
        </message>
        <message>
            <source>Only what is stricter than the shipped rule counts. It holds from the next call on.</source>
            <translation>Nur was strenger als die mitgelieferte Regel ist, zählt. Es gilt ab dem nächsten Anruf.</translation>
        </message>
        <message>
            <source>S&amp;aturday</source>
            <translation>S&amp;amstag</translation>
        </message>
        <message>
            <source>S&amp;unday</source>
            <translation>S&amp;onntag</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Regel speichern</translation>
        </message>
        <message>
            <source>Stricter rule for %1</source>
            <translation>Strengere Regel für %1</translation>
        </message>
        <message>
            <source>as shipped</source>
            <translation>wie mitgeliefert</translation>
        </message>
        <message>
            <source>as shipped: %1</source>
            <translation>wie mitgeliefert: %1</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>“%1” are no hours. Write them like 9:00-18:00.</source>
            <translation>„%1“ sind keine Zeiten. Schreiben Sie sie wie 9:00-18:00.</translation>
        </message>
    </context>
    <context>
        <name>OwnRules</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: a whole number from 1 to %2 is needed.</source>
            <translation>%1: Es wird eine ganze Zahl von 1 bis %2 gebraucht.</translation>
        </message>
        <message>
            <source>%1: the rule that came with the program is stricter (%2). Own rules can only narrow it.</source>
            <translation>%1: Die mit dem Programm gelieferte Regel ist strenger (%2). Eigene Regeln können sie nur enger machen.</translation>
        </message>
        <message>
            <source>Mon–Fri</source>
            <translation>Mo–Fr</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <source>as shipped</source>
            <translation>wie mitgeliefert</translation>
        </message>
        <message>
            <source>attempts in 24 hours</source>
            <translation>Anrufversuche in 24 Stunden</translation>
        </message>
        <message>
            <source>attempts in 30 days</source>
            <translation>Anrufversuche in 30 Tagen</translation>
        </message>
        <message>
            <source>days of rest after a refusal</source>
            <translation>Ruhetage nach einer Ablehnung</translation>
        </message>
        <message>
            <source>hours between attempts</source>
            <translation>Stunden zwischen Anrufversuchen</translation>
        </message>
        <message>
            <source>no calls</source>
            <translation>keine Anrufe</translation>
        </message>
        <message>
            <source>no calls at all</source>
            <translation>gar keine Anrufe</translation>
        </message>
        <message>
            <source>no calls on holidays</source>
            <translation>keine Anrufe an Feiertagen</translation>
        </message>
        <message>
            <source>no sales calls</source>
            <translation>keine Verkaufsanrufe</translation>
        </message>
    </context>
    <context>
        <name>PhoneNumbers</name>
        <message>
            <source>"tel:" removed</source>
            <translation>„tel:“ entfernt</translation>
        </message>
        <message>
            <source>00 read as +</source>
            <translation>00 als + gelesen</translation>
        </message>
        <message>
            <source>A spreadsheet rounded the number (%1) and digits are lost. Format the column as text in the original file and export it again.</source>
            <translation>Eine Tabellenkalkulation hat die Nummer gerundet (%1), und Ziffern sind verloren. Formatieren Sie die Spalte in der Originaldatei als Text und exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>A spreadsheet rounded the number and digits are lost. Format the column as text in the original file and export it again.</source>
            <translation>Eine Tabellenkalkulation hat die Nummer gerundet, und Ziffern sind verloren. Formatieren Sie die Spalte in der Originaldatei als Text und exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>No such number exists in its country. Check the area code and the digits.</source>
            <translation>Eine solche Nummer gibt es in ihrem Land nicht. Prüfen Sie die Vorwahl und die Ziffern.</translation>
        </message>
        <message>
            <source>Numbers 555-0100 to 555-0199 are fictional; they are dialed in the demo only. Give the real number.</source>
            <translation>Die Nummern 555-0100 bis 555-0199 sind erfunden; sie werden nur in der Demo gewählt. Geben Sie die echte Nummer an.</translation>
        </message>
        <message>
            <source>The number contains invisible characters or digits of another script. Type it again with the digits 0 to 9.</source>
            <translation>Die Nummer enthält unsichtbare Zeichen oder Ziffern einer anderen Schrift. Geben Sie sie neu mit den Ziffern 0 bis 9 ein.</translation>
        </message>
        <message>
            <source>The number contains letters or signs that do not belong there. Write digits only, with + and country code if it is abroad.</source>
            <translation>Die Nummer enthält Buchstaben oder Zeichen, die nicht hineingehören. Schreiben Sie nur Ziffern, bei Nummern im Ausland mit + und Landesvorwahl.</translation>
        </message>
        <message>
            <source>The number has an extension, which cannot be dialed. Give the direct number.</source>
            <translation>Die Nummer hat eine Nebenstelle, die nicht gewählt werden kann. Geben Sie die direkte Nummer an.</translation>
        </message>
        <message>
            <source>The number has too few digits: some are missing. Give the whole number with its area code.</source>
            <translation>Der Nummer fehlen Ziffern. Geben Sie die ganze Nummer mit Vorwahl an.</translation>
        </message>
        <message>
            <source>The number has too many digits. Give one number only, with + and country code if it is abroad.</source>
            <translation>Die Nummer hat zu viele Ziffern. Geben Sie nur eine Nummer an, im Ausland mit + und Landesvorwahl.</translation>
        </message>
        <message>
            <source>The spreadsheet shows an error instead of the number (such as #N/A or ####). Mend the cell in the original file, format it as text, and export it again.</source>
            <translation>Die Tabellenkalkulation zeigt statt der Nummer einen Fehler (wie #N/A oder ####). Berichtigen Sie die Zelle in der Originaldatei, formatieren Sie sie als Text und exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>There is no telephone number. Fill it in and import the row again.</source>
            <translation>Es gibt keine Telefonnummer. Tragen Sie sie ein und importieren Sie die Zeile noch einmal.</translation>
        </message>
        <message>
            <source>This is a premium or shared-cost number. It is never called. Give a fixed or mobile number.</source>
            <translation>Das ist eine Mehrwert- oder Servicenummer mit geteilten Kosten. Sie wird nie angerufen. Geben Sie eine Festnetz- oder Mobilnummer an.</translation>
        </message>
        <message>
            <source>This is a satellite or international service number. It is never called. Give a fixed or mobile number.</source>
            <translation>Das ist eine Satelliten- oder internationale Servicenummer. Sie wird nie angerufen. Geben Sie eine Festnetz- oder Mobilnummer an.</translation>
        </message>
        <message>
            <source>This is a service number and no subscriber. Give the full number of the person.</source>
            <translation>Das ist eine Servicenummer und kein Anschluss. Geben Sie die vollständige Nummer der Person an.</translation>
        </message>
        <message>
            <source>This is a toll-free number: it has no place and no person. Give a direct number.</source>
            <translation>Das ist eine gebührenfreie Nummer: Sie hat keinen Ort und keine Person. Geben Sie eine direkte Nummer an.</translation>
        </message>
        <message>
            <source>This is an emergency number. It is never called.</source>
            <translation>Das ist eine Notrufnummer. Sie wird nie angerufen.</translation>
        </message>
        <message>
            <source>This is neither a fixed, a mobile nor an internet number. Give one of these.</source>
            <translation>Das ist weder eine Festnetz- noch eine Mobil- oder Internetnummer. Geben Sie eine davon an.</translation>
        </message>
        <message>
            <source>This is one of your own numbers. It is never called. Give another number.</source>
            <translation>Das ist eine Ihrer eigenen Nummern. Sie wird nie angerufen. Geben Sie eine andere Nummer an.</translation>
        </message>
        <message>
            <source>This may be two numbers: one with a country code whose + is missing, and one whose 0 is missing. Write it with + and country code, or with its 0.</source>
            <translation>Das können zwei Nummern sein: eine mit Ländervorwahl, deren + fehlt, und eine, deren 0 fehlt. Schreiben Sie sie mit + und Ländervorwahl oder mit ihrer 0.</translation>
        </message>
        <message>
            <source>This number belongs to no place, so its local time is unknown. Give a fixed or mobile number.</source>
            <translation>Diese Nummer gehört zu keinem Ort, deshalb ist ihre Ortszeit unbekannt. Geben Sie eine Festnetz- oder Mobilnummer an.</translation>
        </message>
        <message>
            <source>apostrophe removed</source>
            <translation>Apostroph entfernt</translation>
        </message>
        <message>
            <source>decimal point removed</source>
            <translation>Dezimalpunkt entfernt</translation>
        </message>
        <message>
            <source>formula taken apart</source>
            <translation>Formel zerlegt</translation>
        </message>
        <message>
            <source>lost plus added</source>
            <translation>verlorenes Plus ergänzt</translation>
        </message>
        <message>
            <source>lost zero added</source>
            <translation>verlorene Null ergänzt</translation>
        </message>
        <message>
            <source>scientific notation written out</source>
            <translation>wissenschaftliche Schreibweise ausgeschrieben</translation>
        </message>
        <message>
            <source>unusual blanks replaced</source>
            <translation>ungewöhnliche Leerzeichen ersetzt</translation>
        </message>
        <message>
            <source>unusual dashes replaced</source>
            <translation>ungewöhnliche Striche ersetzt</translation>
        </message>
        <message>
            <source>unusual digits replaced</source>
            <translation>ungewöhnliche Ziffern ersetzt</translation>
        </message>
    </context>
    <context>
        <name>PickTextSheet</name>
        <message>
            <source>&amp;Owner</source>
            <translation>&amp;Zuständig</translation>
        </message>
        <message>
            <source>&amp;Tag</source>
            <translation>&amp;Schlagwort</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>Assign %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead zuweisen</numerusform>
                <numerusform>%Ln Leads zuweisen</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign to somebody</source>
            <translation>Jemandem zuweisen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>One at a time, without commas and semicolons.</source>
            <translation>Eines nach dem anderen, ohne Kommas und Semikolons.</translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead mit Schlagwort versehen</numerusform>
                <numerusform>%Ln Leads mit Schlagwort versehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the owner off %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead niemandem zuweisen</numerusform>
                <numerusform>%Ln Leads niemandem zuweisen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlainLabel</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>Choose a number of your own in the campaign, so that people can ring back.</source>
            <translation>Wählen Sie in der Kampagne eine eigene Nummer, damit Angerufene zurückrufen können.</translation>
        </message>
        <message>
            <source>Choose or write a script and change the campaign.</source>
            <translation>Wählen oder schreiben Sie ein Skript und ändern Sie die Kampagne.</translation>
        </message>
        <message>
            <source>Correct the script and change the campaign.</source>
            <translation>Berichtigen Sie das Skript und ändern Sie die Kampagne.</translation>
        </message>
        <message>
            <source>Enter the callback number in Settings.</source>
            <translation>Geben Sie die Rückrufnummer in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>Enter the key in the settings (headless: BLAND_API_KEY).</source>
            <translation>Geben Sie den Schlüssel in den Einstellungen ein (ohne Fenster: BLAND_API_KEY).</translation>
        </message>
        <message>
            <source>Enter the registered name in the settings or in the campaign (BUSINESS_NAME, --business).</source>
            <translation>Geben Sie den eingetragenen Namen in den Einstellungen oder in der Kampagne ein (BUSINESS_NAME, --business).</translation>
        </message>
        <message>
            <source>Import leads into the list of the campaign.</source>
            <translation>Importieren Sie Leads in die Liste der Kampagne.</translation>
        </message>
        <message>
            <source>Laws change: look for a newer version of the program.</source>
            <translation>Gesetze ändern sich: Suchen Sie nach einer neueren Version des Programms.</translation>
        </message>
        <message>
            <source>No caller number is chosen: people see one of the provider's pool.</source>
            <translation>Keine Anrufernummer ist gewählt: Die Angerufenen sehen eine aus dem Vorrat des Anbieters.</translation>
        </message>
        <message>
            <source>No lead has written consent, and a sales call needs it.</source>
            <translation>Kein Lead hat eine schriftliche Einwilligung, und ein Verkaufsanruf braucht sie.</translation>
        </message>
        <message>
            <source>Raise the budget or shorten the longest call.</source>
            <translation>Erhöhen Sie das Budget oder verkürzen Sie den längsten Anruf.</translation>
        </message>
        <message>
            <source>Raise the budget, or take fewer attempts for each lead.</source>
            <translation>Erhöhen Sie das Budget oder sehen Sie weniger Anrufversuche je Lead vor.</translation>
        </message>
        <message>
            <source>See below why each lead is left out.</source>
            <translation>Unten sehen Sie, warum jeder Lead ausgelassen wird.</translation>
        </message>
        <message>
            <source>State the ground when importing the list, or make it a service campaign if it sells nothing.</source>
            <translation>Geben Sie beim Import der Liste die Grundlage an, oder machen Sie eine Servicekampagne daraus, wenn sie nichts verkauft.</translation>
        </message>
        <message>
            <source>The budget has %1 left, but one call can cost up to %2.</source>
            <translation>Vom Budget sind noch %1 übrig, aber ein Anruf kann bis zu %2 kosten.</translation>
        </message>
        <message>
            <source>The budget has %1 left; calling everybody may cost up to %2. Dialing pauses when it is spent.</source>
            <translation>Vom Budget sind noch %1 übrig; alle anzurufen kann bis zu %2 kosten. Das Anrufen pausiert, wenn es verbraucht ist.</translation>
        </message>
        <message>
            <source>The calling rules are of %1.</source>
            <translation>Die Anrufregeln sind vom %1.</translation>
        </message>
        <message>
            <source>The script is empty.</source>
            <translation>Das Skript ist leer.</translation>
        </message>
        <message>
            <source>The time-zone data of this computer is old: British Columbia and Alberta are called only when both readings allow it.</source>
            <translation>Die Zeitzonendaten dieses Computers sind alt: In British Columbia und Alberta wird nur angerufen, wenn beide Lesarten es erlauben.</translation>
        </message>
        <message>
            <source>There is no business name: people must hear who calls.</source>
            <translation>Es gibt keinen Firmennamen: Die Menschen müssen hören, wer anruft.</translation>
        </message>
        <message>
            <source>There is no key of the provider, so nothing can be dialed.</source>
            <translation>Es gibt keinen Schlüssel des Anbieters, deshalb kann niemand angerufen werden.</translation>
        </message>
        <message>
            <source>There is no lead to dial.</source>
            <translation>Es gibt keinen Lead, der angerufen werden kann.</translation>
        </message>
        <message>
            <source>There is no number people can call to ask not to be called again.</source>
            <translation>Es gibt keine Nummer, unter der sich Angerufene weitere Anrufe verbitten können.</translation>
        </message>
        <message>
            <source>Update the system's time-zone data (tzdata 2026b or later).</source>
            <translation>Aktualisieren Sie die Zeitzonendaten des Systems (tzdata 2026b oder neuer).</translation>
        </message>
    </context>
    <context>
        <name>PreflightSheet</name>
        <message>
            <source>%1: looking at the leads…</source>
            <translation>%1: Die Leads werden geprüft…</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Annahmen</translation>
        </message>
        <message>
            <source>Before the start</source>
            <translation>Vorschau vor dem Start</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cost (USD)</source>
            <translation>Kosten (USD)</translation>
        </message>
        <message>
            <source>Ends early: %1</source>
            <translation>Endet vorzeitig: %1</translation>
        </message>
        <message>
            <source>From the short to the long conversation, with all attempts.</source>
            <translation>Vom kurzen bis zum langen Gespräch, mit allen Anrufversuchen.</translation>
        </message>
        <message>
            <source>In the way: %1</source>
            <translation>Hindernis: %1</translation>
        </message>
        <message>
            <source>Leads that are not called, for the reasons below.</source>
            <translation>Leads, die aus den Gründen unten nicht angerufen werden.</translation>
        </message>
        <message>
            <source>Leads that may be called now or at a known moment within two weeks.</source>
            <translation>Leads, die jetzt oder zu einer bekannten Zeit innerhalb von zwei Wochen angerufen werden dürfen.</translation>
        </message>
        <message>
            <source>No lead is skipped.</source>
            <translation>Kein Lead wird ausgelassen.</translation>
        </message>
        <message>
            <source>Not dialed, by reason</source>
            <translation>Nicht angerufen, nach Grund</translation>
        </message>
        <message>
            <source>Rules of %1.</source>
            <translation>Regeln vom %1.</translation>
        </message>
        <message>
            <source>Start calling</source>
            <translation>Anrufe starten</translation>
        </message>
        <message numerus="yes">
            <source>Start calling %Ln lead(s)</source>
            <translation>
                <numerusform>%Ln Lead anrufen</numerusform>
                <numerusform>%Ln Leads anrufen</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign cannot start before this is mended.</source>
            <translation>Die Kampagne kann erst starten, wenn das behoben ist.</translation>
        </message>
        <message>
            <source>The leads could not be read.</source>
            <translation>Die Leads konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>What is left to call</source>
            <translation>Was noch anzurufen ist</translation>
        </message>
        <message>
            <source>Will be dialed</source>
            <translation>Werden angerufen</translation>
        </message>
        <message>
            <source>Will be skipped</source>
            <translation>Werden ausgelassen</translation>
        </message>
    </context>
    <context>
        <name>PreflightText</name>
        <message>
            <source>%1 are in a call.</source>
            <translation>%1 sind im Gespräch.</translation>
        </message>
        <message>
            <source>%1 have their result.</source>
            <translation>%1 haben ihr Ergebnis.</translation>
        </message>
        <message>
            <source>%1 here (%2)</source>
            <translation>hier %1 (%2)</translation>
        </message>
        <message>
            <source>%1 their time (%2), which is %3 here (%4)</source>
            <translation>%1 dortige Zeit (%2), das ist hier %3 (%4)</translation>
        </message>
        <message>
            <source>%1 their time (%2: %3)</source>
            <translation>%1 dortige Zeit (%2: %3)</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 USD for about %Ln call(s).</source>
            <translation>
                <numerusform>%1 bis %2 USD für etwa %Ln Anruf.</numerusform>
                <numerusform>%1 bis %2 USD für etwa %Ln Anrufe.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them may be called at once.</source>
            <translation>
                <numerusform>%Ln davon darf sofort angerufen werden.</numerusform>
                <numerusform>%Ln davon dürfen sofort angerufen werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed: %1 of the calls are answered by a person and last %2 to %3 minutes, %4 by a machine; at most %5 attempts for each lead; %6 USD a minute, at least %7 USD a call.</source>
            <translation>Angenommen: %1 der Anrufe nimmt eine Person an, sie dauern %2 bis %3 Minuten, %4 ein Anrufbeantworter; höchstens %5 Anrufversuche je Lead; %6 USD je Minute, mindestens %7 USD je Anruf.</translation>
        </message>
        <message>
            <source>First call: %1.</source>
            <translation>Erster Anruf: %1.</translation>
        </message>
        <message>
            <source>First call: at once, %1.</source>
            <translation>Erster Anruf: sofort, %1.</translation>
        </message>
        <message>
            <source>Not done within 60 days at this pace.</source>
            <translation>Bei diesem Tempo nicht in 60 Tagen fertig.</translation>
        </message>
        <message>
            <source>The last call ends about %1.</source>
            <translation>Der letzte Anruf endet etwa %1.</translation>
        </message>
        <message numerus="yes">
            <source>They are in %1 and %Ln other place(s).</source>
            <translation>
                <numerusform>Orte: %1 und %Ln weiterer Ort.</numerusform>
                <numerusform>Orte: %1 und %Ln weitere Orte.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in %1.</source>
            <translation>Orte: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Will dial %Ln lead(s); will skip %1.</source>
            <translation>
                <numerusform>%Ln Lead wird angerufen; %1 ausgelassen.</numerusform>
                <numerusform>%Ln Leads werden angerufen; %1 ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>several numbers in one cell</source>
            <translation>mehrere Nummern in einer Zelle</translation>
        </message>
        <message>
            <source>unclear whether they may be called</source>
            <translation>unklar, ob sie angerufen werden dürfen</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>%1 a second</source>
            <translation>%1 je Sekunde</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>noch %n Sekunde</numerusform>
                <numerusform>noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>noch etwa %n Minute</numerusform>
                <numerusform>noch etwa %n Minuten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>"%1" cannot be used as a script: it has to be a readable UTF-8 text of at most 256 KiB.</source>
            <translation>„%1“ kann nicht als Skript verwendet werden: Es muss ein lesbarer UTF-8-Text von höchstens 256 KiB sein.</translation>
        </message>
        <message>
            <source>The script could not be deleted: %1.</source>
            <translation>Das Skript konnte nicht gelöscht werden: %1.</translation>
        </message>
        <message>
            <source>The script could not be saved: %1. The former text is untouched.</source>
            <translation>Das Skript konnte nicht gespeichert werden: %1. Der frühere Text ist unberührt.</translation>
        </message>
        <message>
            <source>There is no script "%1".</source>
            <translation>Es gibt kein Skript „%1“.</translation>
        </message>
        <message>
            <source>There is no script and no file "%1". "prompt list" shows the scripts.</source>
            <translation>Es gibt kein Skript und keine Datei „%1“. „prompt list“ zeigt die Skripte.</translation>
        </message>
        <message>
            <source>This name cannot be used. Letters A to Z, digits, blanks, - and _ are possible, at most 64, no blank at the ends.</source>
            <translation>Dieser Name kann nicht verwendet werden. Möglich sind Buchstaben A bis Z, Ziffern, Leerzeichen, - und _, höchstens 64, kein Leerzeichen am Anfang oder Ende.</translation>
        </message>
        <message>
            <source>This script came with the program and stays.</source>
            <translation>Dieses Skript kam mit dem Programm und bleibt.</translation>
        </message>
    </context>
    <context>
        <name>PromptListModel</name>
        <message>
            <source>Comes with Leadline</source>
            <translation>Mit Leadline geliefert</translation>
        </message>
        <message>
            <source>Your script</source>
            <translation>Ihr Skript</translation>
        </message>
        <message>
            <source>● Not saved yet</source>
            <translation>● Noch nicht gespeichert</translation>
        </message>
    </context>
    <context>
        <name>PromptNameSheet</name>
        <message>
            <source>&amp;Name of the script</source>
            <translation>&amp;Name des Skripts</translation>
        </message>
        <message>
            <source>A script of this name exists already. Choose another name.</source>
            <translation>Ein Skript dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Letters A to Z, digits, blanks, - and _.</source>
            <translation>Buchstaben A bis Z, Ziffern, Leerzeichen, - und _.</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>%1 (own)</source>
            <extracomment>Title of a copied script</extracomment>
            <translation>%1 (eigenes)</translation>
        </message>
        <message>
            <source>Another program has changed the script %1 that you are writing. Both texts are kept.</source>
            <translation>Ein anderes Programm hat das Skript %1 geändert, an dem Sie schreiben. Beide Texte bleiben erhalten.</translation>
        </message>
        <message>
            <source>Another program has changed the script %1; the new text is shown.</source>
            <translation>Ein anderes Programm hat das Skript %1 geändert; der neue Text wird gezeigt.</translation>
        </message>
        <message>
            <source>Another program has deleted the script %1.</source>
            <translation>Ein anderes Programm hat das Skript %1 gelöscht.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Export the script</source>
            <translation>Skript exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>Suchen und ersetzen…</translation>
        </message>
        <message>
            <source>GOAL
What should come out of the call?

WHO YOU CALL
You call {{ company | default("a private line") }}.
{% if first_name %}Ask for {{ first_name }}.{% endif %}

STEPS
1. Ask whether this is a good moment.
2. 

END
When the goal is reached, or after one clear no.
</source>
            <translation>ZIEL
Was soll bei dem Anruf herauskommen?

WEN SIE ANRUFEN
Angerufen wird {{ company | default("ein privater Anschluss") }}.
{% if first_name %}Fragen Sie nach {{ first_name }}.{% endif %}

SCHRITTE
1. Fragen Sie, ob es gerade passt.
2. 

ENDE
Wenn das Ziel erreicht ist oder nach einem klaren Nein.
</translation>
        </message>
        <message>
            <source>Import a script</source>
            <translation>Skript importieren</translation>
        </message>
        <message>
            <source>Imported as %1.</source>
            <translation>Als %1 importiert.</translation>
        </message>
        <message>
            <source>Imported script</source>
            <translation>Importiertes Skript</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Make a copy to edit</source>
            <translation>Kopie zum Bearbeiten anlegen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More for this script</source>
            <translation>Mehr zu diesem Skript</translation>
        </message>
        <message>
            <source>My SMS text</source>
            <translation>Mein SMS-Text</translation>
        </message>
        <message>
            <source>My script</source>
            <translation>Mein Skript</translation>
        </message>
        <message>
            <source>My voicemail message</source>
            <translation>Meine Anrufbeantworter-Nachricht</translation>
        </message>
        <message>
            <source>New SMS text</source>
            <translation>Neuer SMS-Text</translation>
        </message>
        <message>
            <source>New script</source>
            <translation>Neues Skript</translation>
        </message>
        <message>
            <source>New voicemail message</source>
            <translation>Neue Anrufbeantworter-Nachricht</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save (%1)</source>
            <translation>Speichern (%1)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Save the script</source>
            <translation>Das Skript speichern</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Als %1 gespeichert.</translation>
        </message>
        <message>
            <source>Saved. Running campaigns keep the text they began with.</source>
            <translation>Gespeichert. Laufende Kampagnen behalten den Text, mit dem sie begonnen haben.</translation>
        </message>
        <message>
            <source>Scripts</source>
            <translation>Skripte</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Unterschied anzeigen</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Textdateien (*.txt)</translation>
        </message>
        <message>
            <source>Text files (*.txt);;All files (*)</source>
            <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The changes of the script are discarded.</source>
            <translation>Die Änderungen am Skript sind verworfen.</translation>
        </message>
        <message>
            <source>The script %1 is deleted.</source>
            <translation>Das Skript %1 ist gelöscht.</translation>
        </message>
        <message>
            <source>The script is back.</source>
            <translation>Das Skript ist wieder da.</translation>
        </message>
        <message>
            <source>The text from before is back.</source>
            <translation>Der Text von vorher ist wieder da.</translation>
        </message>
        <message>
            <source>The text of the file is shown. Yours is kept among the versions.</source>
            <translation>Der Text der Datei wird gezeigt. Ihrer liegt bei den Versionen.</translation>
        </message>
        <message>
            <source>There is no earlier version of this script.</source>
            <translation>Es gibt keine frühere Version dieses Skripts.</translation>
        </message>
        <message>
            <source>This is your own copy. Change it as you like.</source>
            <translation>Das ist Ihre eigene Kopie. Ändern Sie sie, wie Sie möchten.</translation>
        </message>
        <message>
            <source>This script came with the program and stays as it is. Make a copy to change it.</source>
            <translation>Dieses Skript kam mit dem Programm und bleibt, wie es ist. Legen Sie eine Kopie an, um es zu ändern.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Version %1 is back.</source>
            <translation>Version %1 ist wieder da.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>Noch einmal schreiben</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>In %1 geschrieben.</translation>
        </message>
        <message>
            <source>Your text stays. Save it to write it into the file; the other one is kept among the versions.</source>
            <translation>Ihr Text bleibt. Speichern Sie ihn, um ihn in die Datei zu schreiben; der andere liegt bei den Versionen.</translation>
        </message>
        <message>
            <source>{% if first_name %}Hello {{ first_name }}, {% endif %}thank you for the talk.
</source>
            <translation>{% if first_name %}Hallo {{ first_name }}, {% endif %}vielen Dank für das Gespräch.
</translation>
        </message>
        <message>
            <source>{% if first_name %}This is for {{ first_name }}. {% endif %}We would like to talk with you about 
</source>
            <translation>{% if first_name %}Diese Nachricht ist für {{ first_name }}. {% endif %}Wir möchten gern mit Ihnen sprechen über 
</translation>
        </message>
    </context>
    <context>
        <name>RangePicker</name>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Span of time</source>
            <translation>Zeitraum</translation>
        </message>
    </context>
    <context>
        <name>RawRecord</name>
        <message>
            <source>(cut: %1 in all)</source>
            <translation>(gekürzt: insgesamt %1)</translation>
        </message>
    </context>
    <context>
        <name>RawRecordView</name>
        <message>
            <source>Delivered on %1:</source>
            <translation>Zugestellt am %1:</translation>
        </message>
        <message>
            <source>The provider has not told anything about this call yet.</source>
            <translation>Der Anbieter hat zu diesem Anruf noch nichts gemeldet.</translation>
        </message>
        <message>
            <source>The provider's record</source>
            <translation>Die Aufzeichnung des Anbieters</translation>
        </message>
        <message>
            <source>What is kept of it, as of %1:</source>
            <translation>Was davon aufbewahrt ist, Stand %1:</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>%1 is taken off the stop list and may be called again. Your reason is kept with the date.</source>
            <translation>%1 wird von der Sperrliste genommen und darf wieder angerufen werden. Ihr Grund wird mit dem Datum aufbewahrt.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Allow calls again</source>
            <translation>Anrufe wieder erlauben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Von der Liste nehmen</translation>
        </message>
    </context>
    <context>
        <name>Reconciler</name>
        <message>
            <source>It could not be found out within a day whether call attempt %1 was made. It stays open until a person decides.</source>
            <translation>Es ließ sich innerhalb eines Tages nicht herausfinden, ob der Anrufversuch %1 stattgefunden hat. Er bleibt offen, bis eine Person entscheidet.</translation>
        </message>
        <message>
            <source>Somebody else called %1 with the same account at the same time. The lead is held until a person decides.</source>
            <translation>Jemand anderes hat zur selben Zeit mit demselben Konto %1 angerufen. Der Lead ist zurückgestellt, bis eine Person entscheidet.</translation>
        </message>
        <message numerus="yes">
            <source>The provider has %n call(s) for call attempt %1: somebody may have been called twice.</source>
            <translation>
                <numerusform>Der Anbieter hat %n Anruf zum Anrufversuch %1: Jemand wurde vielleicht zweimal angerufen.</numerusform>
                <numerusform>Der Anbieter hat %n Anrufe zum Anrufversuch %1: Jemand wurde vielleicht zweimal angerufen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordingBar</name>
        <message>
            <source>%1 / %2</source>
            <comment>position and length of a recording</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1×</source>
            <comment>speed of playing</comment>
            <translation>%1×</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Fetching the recording: %1</source>
            <translation>Die Aufnahme wird geladen: %1</translation>
        </message>
        <message>
            <source>Fetching the recording: %1 of %2</source>
            <translation>Die Aufnahme wird geladen: %1 von %2</translation>
        </message>
        <message>
            <source>Fetching the recording…</source>
            <translation>Die Aufnahme wird geladen…</translation>
        </message>
        <message>
            <source>Pause the recording</source>
            <translation>Aufnahme anhalten</translation>
        </message>
        <message>
            <source>Play the recording</source>
            <translation>Aufnahme abspielen</translation>
        </message>
        <message>
            <source>Position in the recording</source>
            <translation>Stelle in der Aufnahme</translation>
        </message>
        <message>
            <source>Speed of playing</source>
            <translation>Abspielgeschwindigkeit</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>RecordingFetcher</name>
        <message>
            <source>The recording was not fetched.</source>
            <translation>Die Aufnahme wurde nicht geladen.</translation>
        </message>
        <message>
            <source>This call has no id at the provider, so it has no recording.</source>
            <translation>Dieser Anruf hat beim Anbieter keine Kennung, deshalb hat er keine Aufnahme.</translation>
        </message>
    </context>
    <context>
        <name>Recordings</name>
        <message>
            <source>The connection broke before the recording was here. Try again.</source>
            <translation>Die Verbindung brach ab, bevor die Aufnahme da war. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The folder for recordings cannot be made in the data directory.</source>
            <translation>Der Ordner für Aufnahmen kann im Datenverzeichnis nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The provider does not let this key hear the recording.</source>
            <translation>Der Anbieter lässt die Aufnahme mit diesem Schlüssel nicht anhören.</translation>
        </message>
        <message>
            <source>The provider has no recording of this call, or not any more.</source>
            <translation>Der Anbieter hat keine Aufnahme dieses Anrufs oder hat sie nicht mehr.</translation>
        </message>
        <message>
            <source>The provider passes the recording on from address to address.</source>
            <translation>Der Anbieter leitet die Aufnahme von Adresse zu Adresse weiter.</translation>
        </message>
        <message>
            <source>The recording cannot be had at the moment (answer %1). Try again later.</source>
            <translation>Die Aufnahme ist im Moment nicht zu bekommen (Antwort %1). Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The recording could not be written to the data directory.</source>
            <translation>Die Aufnahme konnte nicht in das Datenverzeichnis geschrieben werden.</translation>
        </message>
        <message>
            <source>The recording did not come in time. Try again.</source>
            <translation>Die Aufnahme kam nicht rechtzeitig. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The recording has no usable address.</source>
            <translation>Die Aufnahme hat keine verwendbare Adresse.</translation>
        </message>
        <message>
            <source>The recording is larger than %1 and is not fetched.</source>
            <translation>Die Aufnahme ist größer als %1 und wird nicht geladen.</translation>
        </message>
        <message>
            <source>The recording is not fetched: %1 is not an address where the provider keeps recordings.</source>
            <translation>Die Aufnahme wird nicht geladen: %1 ist keine Adresse, an der der Anbieter Aufnahmen aufbewahrt.</translation>
        </message>
        <message>
            <source>What the provider sent is no recording. Nothing was kept.</source>
            <translation>Was der Anbieter gesendet hat, ist keine Aufnahme. Es wurde nichts aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>RegistrySheet</name>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>A copy of the national registry counts for %1 days (%2 in Britain). After that, people of a consumer list who did not agree in writing are not called until the list is checked again.</source>
            <translation>Eine Kopie des nationalen Registers gilt %1 Tage (%2 in Großbritannien). Danach werden Personen einer Verbraucherliste, die nicht schriftlich eingewilligt haben, erst wieder angerufen, wenn die Liste erneut abgeglichen ist.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Check against the national registry</source>
            <translation>Mit dem nationalen Register abgleichen</translation>
        </message>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago, too long: people who did not agree in writing are not called.</source>
            <translation>
                <numerusform>Vor %Ln Tag abgeglichen, zu lange her: Personen ohne schriftliche Einwilligung werden nicht angerufen.</numerusform>
                <numerusform>Vor %Ln Tagen abgeglichen, zu lange her: Personen ohne schriftliche Einwilligung werden nicht angerufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago: check it again soon.</source>
            <translation>
                <numerusform>Vor %Ln Tag abgeglichen: Bitte bald erneut abgleichen.</numerusform>
                <numerusform>Vor %Ln Tagen abgeglichen: Bitte bald erneut abgleichen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago: fresh enough.</source>
            <translation>
                <numerusform>Vor %Ln Tag abgeglichen: frisch genug.</numerusform>
                <numerusform>Vor %Ln Tagen abgeglichen: frisch genug.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked &amp;with</source>
            <translation>Abgeglichen &amp;mit</translation>
        </message>
        <message>
            <source>Checked against the national &amp;registry on</source>
            <translation>Mit dem nationalen &amp;Register abgeglichen am</translation>
        </message>
        <message>
            <source>Day of the check</source>
            <translation>Tag des Abgleichs</translation>
        </message>
        <message>
            <source>Never checked: people who did not agree in writing are not called.</source>
            <translation>Nie abgeglichen: Personen ohne schriftliche Einwilligung werden nicht angerufen.</translation>
        </message>
        <message>
            <source>Not a consumer list: the registry is not asked for.</source>
            <translation>Keine Verbraucherliste: Das Register wird nicht gebraucht.</translation>
        </message>
        <message>
            <source>Registry and file, like “FTC, area codes 212 and 305”</source>
            <translation>Register und Datei, etwa „FTC, Vorwahlen 212 und 305“</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>There is no list of leads yet.</source>
            <translation>Es gibt noch keine Liste mit Leads.</translation>
        </message>
        <message>
            <source>This list holds &amp;consumers, not businesses</source>
            <translation>Diese Liste enthält &amp;Verbraucher, keine Firmen</translation>
        </message>
    </context>
    <context>
        <name>ResultExport</name>
        <message>
            <source>The export was canceled.</source>
            <translation>Der Export wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The results could not be written: %1. A former file of that name is untouched.</source>
            <translation>Die Ergebnisse konnten nicht geschrieben werden: %1. Eine frühere Datei dieses Namens ist unberührt.</translation>
        </message>
        <message>
            <source>There is no column "%1" in the results. There are: %2, and the columns of the list.</source>
            <translation>Die Ergebnisse haben keine Spalte „%1“. Vorhanden sind: %2, und die Spalten der Liste.</translation>
        </message>
    </context>
    <context>
        <name>RetryForm</name>
        <message>
            <source> times</source>
            <translation> Mal</translation>
        </message>
        <message>
            <source>%1: again</source>
            <translation>%1: erneut</translation>
        </message>
        <message>
            <source>%1: at another time of the day</source>
            <translation>%1: zu einer anderen Tageszeit</translation>
        </message>
        <message>
            <source>%1: at most so often</source>
            <translation>%1: höchstens so oft</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Callback without a time</source>
            <translation>Rückruf ohne Zeitangabe</translation>
        </message>
        <message>
            <source>Morning, afternoon or evening, on the called person's clock.</source>
            <translation>Vormittag, Nachmittag oder Abend, nach der Uhr der angerufenen Person.</translation>
        </message>
        <message numerus="yes">
            <source>after %Ln day(s)</source>
            <translation>
                <numerusform>nach %Ln Tag</numerusform>
                <numerusform>nach %Ln Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %Ln hour(s)</source>
            <translation>
                <numerusform>nach %Ln Stunde</numerusform>
                <numerusform>nach %Ln Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %Ln minute(s)</source>
            <translation>
                <numerusform>nach %Ln Minute</numerusform>
                <numerusform>nach %Ln Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>again</source>
            <translation>erneut</translation>
        </message>
        <message>
            <source>as attempts allow</source>
            <translation>so oft Anrufversuche erlaubt sind</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>höchstens</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>other time of day</source>
            <translation>andere Tageszeit</translation>
        </message>
    </context>
    <context>
        <name>RetryTable</name>
        <message>
            <source>“%1” is no retry rule. Write OUTCOME DELAY, with “max N” and “other-time” if wanted, or OUTCOME never, as in “busy 20m max 3, voicemail 1d other-time, no_answer never”.</source>
            <translation>„%1“ ist keine Regel für erneute Anrufe. Schreiben Sie OUTCOME DELAY, auf Wunsch mit „max N“ und „other-time“, oder OUTCOME never, wie in „busy 20m max 3, voicemail 1d other-time, no_answer never“.</translation>
        </message>
    </context>
    <context>
        <name>ReviewReason</name>
        <message>
            <source>A person answered, and the provider did not say what came of it.</source>
            <translation>Eine Person hat angenommen, und der Anbieter hat nicht gesagt, was dabei herauskam.</translation>
        </message>
        <message>
            <source>A person answered, but the call was over within seconds.</source>
            <translation>Eine Person hat angenommen, aber der Anruf war nach Sekunden vorbei.</translation>
        </message>
        <message>
            <source>Callback without attempts</source>
            <translation>Rückruf ohne Versuche</translation>
        </message>
        <message>
            <source>Contradicting reports</source>
            <translation>Widersprüchliche Meldungen</translation>
        </message>
        <message>
            <source>Counted as a person, but the words sound like a mailbox.</source>
            <translation>Als Person gezählt, aber die Worte klingen nach einem Anrufbeantworter.</translation>
        </message>
        <message>
            <source>Counted as a voicemail, but somebody seems to have talked with the agent.</source>
            <translation>Als Anrufbeantworter gezählt, aber jemand scheint mit dem KI-Assistenten gesprochen zu haben.</translation>
        </message>
        <message>
            <source>Doubtful voicemail</source>
            <translation>Zweifelhafter Anrufbeantworter</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>No analysis</source>
            <translation>Keine Auswertung</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Keine Meldung</translation>
        </message>
        <message>
            <source>Nobody knows yet whether this call was made; Leadline is looking for it.</source>
            <translation>Noch weiß niemand, ob dieser Anruf stattgefunden hat; Leadline sucht ihn.</translation>
        </message>
        <message>
            <source>Person or voicemail</source>
            <translation>Person oder Anrufbeantworter</translation>
        </message>
        <message>
            <source>Probably voicemail</source>
            <translation>Wahrscheinlich Anrufbeantworter</translation>
        </message>
        <message>
            <source>Provider unsure</source>
            <translation>Anbieter unsicher</translation>
        </message>
        <message>
            <source>Short call</source>
            <translation>Kurzer Anruf</translation>
        </message>
        <message>
            <source>Somebody should have a look at this call.</source>
            <translation>Jemand sollte sich diesen Anruf ansehen.</translation>
        </message>
        <message>
            <source>The agent ended the call, and the provider could not tell how it went.</source>
            <translation>Der KI-Assistent hat den Anruf beendet, und der Anbieter konnte nicht sagen, wie er verlief.</translation>
        </message>
        <message>
            <source>The person wants to be called again, but all attempts of the campaign are used up. Allow more in the campaign, or call yourself.</source>
            <translation>Die Person möchte noch einmal angerufen werden, aber alle Versuche der Kampagne sind verbraucht. Erlauben Sie in der Kampagne mehr, oder rufen Sie selbst an.</translation>
        </message>
        <message>
            <source>The person was to be connected with somebody, and nobody came on.</source>
            <translation>Die Person sollte mit jemandem verbunden werden, und niemand meldete sich.</translation>
        </message>
        <message>
            <source>The provider never reported how this call ended.</source>
            <translation>Der Anbieter hat nie gemeldet, wie dieser Anruf endete.</translation>
        </message>
        <message>
            <source>The words sound like a mailbox; the provider did not say that it was one.</source>
            <translation>Die Worte klingen nach einem Anrufbeantworter; der Anbieter hat nicht gesagt, dass es einer war.</translation>
        </message>
        <message>
            <source>Transfer failed</source>
            <translation>Weiterleitung fehlgeschlagen</translation>
        </message>
        <message>
            <source>Two reports about this call cannot both be true.</source>
            <translation>Zwei Meldungen zu diesem Anruf können nicht beide stimmen.</translation>
        </message>
        <message>
            <source>Unclear call</source>
            <translation>Ungeklärter Anruf</translation>
        </message>
    </context>
    <context>
        <name>RuleBook</name>
        <message>
            <source>The calling rules inside the program are damaged (%1, row %2), so nothing can be dialed. Install the program again.</source>
            <translation>Die Anrufregeln im Programm sind beschädigt (%1, Zeile %2), deshalb kann niemand angerufen werden. Installieren Sie das Programm noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>RuleLink</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Changes of the rules</source>
            <translation>Änderungen der Regeln</translation>
        </message>
        <message>
            <source>Nobody has changed the rules yet.</source>
            <translation>Noch hat niemand die Regeln geändert.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Show the rules</source>
            <translation>Regeln anzeigen</translation>
        </message>
        <message>
            <source>The calling rules are of %1. Laws change: look for a newer version of the program.</source>
            <translation>Die Anrufregeln sind vom %1. Gesetze ändern sich: Suchen Sie nach einer neueren Version des Programms.</translation>
        </message>
        <message>
            <source>The time-zone data of this computer is older than the law in British Columbia and Alberta. Calls there are placed only in hours that are right by both. Update the system.</source>
            <translation>Die Zeitzonendaten dieses Computers sind älter als das Gesetz in British Columbia und Alberta. Dort wird nur in Stunden angerufen, die nach beiden stimmen. Aktualisieren Sie das System.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>In %1 geschrieben.</translation>
        </message>
        <message>
            <source>closed for sales</source>
            <translation>für Verkauf geschlossen</translation>
        </message>
        <message>
            <source>opened for sales</source>
            <translation>für Verkauf geöffnet</translation>
        </message>
        <message>
            <source>own rules</source>
            <translation>eigene Regeln</translation>
        </message>
        <message>
            <source>registry check</source>
            <translation>Registerabgleich</translation>
        </message>
    </context>
    <context>
        <name>RuleStore</name>
        <message>
            <source>The date of the check lies in the future.</source>
            <translation>Der Tag des Abgleichs liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>The region is not opened for this campaign.</source>
            <translation>Das Gebiet ist für diese Kampagne nicht geöffnet.</translation>
        </message>
        <message>
            <source>This campaign is not in the database.</source>
            <translation>Diese Kampagne ist nicht in der Datenbank.</translation>
        </message>
        <message>
            <source>This list is not in the database.</source>
            <translation>Diese Liste ist nicht in der Datenbank.</translation>
        </message>
        <message>
            <source>Write down the reason in a few words: it is kept with your name and the time.</source>
            <translation>Schreiben Sie den Grund in wenigen Worten auf: Er wird mit Ihrem Namen und der Zeit aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message numerus="yes">
            <source>%1, stricter in %Ln place(s)</source>
            <translation>
                <numerusform>%1, strenger in %Ln Gebiet</numerusform>
                <numerusform>%1, strenger in %Ln Gebieten</numerusform>
            </translation>
        </message>
        <message>
            <source>Calling rules</source>
            <translation>Anrufregeln</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Local time of the called person. Of several places a lead may be in, the strictest counts; a campaign may be stricter, never looser. Sure: A well founded, B one careful source, C sources disagree. Not legal advice.</source>
            <translation>Ortszeit der angerufenen Person. Von mehreren Gebieten, in denen ein Lead sein kann, zählt das strengste; eine Kampagne darf strenger sein, nie lockerer. Gewissheit: A gut belegt, B eine sorgfältige Quelle, C Quellen uneins. Keine Rechtsberatung.</translation>
        </message>
        <message>
            <source>Make stricter…</source>
            <translation>Strenger machen…</translation>
        </message>
        <message>
            <source>Open for a campaign…</source>
            <translation>Für eine Kampagne öffnen…</translation>
        </message>
        <message>
            <source>Rules of %1 (version %2)</source>
            <translation>Regeln vom %1 (Version %2)</translation>
        </message>
        <message>
            <source>These rules are older than %1 days. Laws change: look for a newer version of the program.</source>
            <translation>Diese Regeln sind älter als %1 Tage. Gesetze ändern sich: Suchen Sie nach einer neueren Version des Programms.</translation>
        </message>
    </context>
    <context>
        <name>RulesModel</name>
        <message>
            <source>%1 without %2</source>
            <translation>%1 ohne %2</translation>
        </message>
        <message>
            <source>Days of rest</source>
            <translation>Ruhetage</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Feiertage</translation>
        </message>
        <message>
            <source>Hours between</source>
            <translation>Stunden dazwischen</translation>
        </message>
        <message>
            <source>In 24 h</source>
            <translation>In 24 h</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>In 30 Tagen</translation>
        </message>
        <message>
            <source>Mon–Fri</source>
            <translation>Mo–Fr</translation>
        </message>
        <message>
            <source>Own rule</source>
            <translation>Eigene Regel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sa</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>So</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Gewissheit</translation>
        </message>
        <message>
            <source>as any day</source>
            <translation>wie jeder Tag</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>closed until opened</source>
            <translation>geschlossen, bis geöffnet</translation>
        </message>
        <message>
            <source>no calls</source>
            <translation>keine Anrufe</translation>
        </message>
        <message>
            <source>no sales calls</source>
            <translation>keine Verkaufsanrufe</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
    </context>
    <context>
        <name>SaidPanel</name>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln Anruf</numerusform>
                <numerusform>%Ln Anrufe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln further line(s)</source>
            <translation>
                <numerusform>%Ln weitere Zeile</numerusform>
                <numerusform>%Ln weitere Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>AI assistant</source>
            <translation>KI-Assistent</translation>
        </message>
        <message>
            <source>Calls that hold these words</source>
            <translation>Anrufe, die diese Wörter enthalten</translation>
        </message>
        <message>
            <source>Close the search (Escape)</source>
            <translation>Suche schließen (Esc)</translation>
        </message>
        <message>
            <source>Look further back</source>
            <translation>Weiter zurück suchen</translation>
        </message>
        <message>
            <source>Looks through conversations, summaries, notes and names. All words have to be in the call; words in quotation marks have to follow each other.</source>
            <translation>Durchsucht Gespräche, Zusammenfassungen, Notizen und Namen. Alle Wörter müssen im Anruf vorkommen; Wörter in Anführungszeichen müssen aufeinander folgen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nobody said that, and it is in no summary, note or name.</source>
            <translation>Das hat niemand gesagt, und es steht in keiner Zusammenfassung, keiner Notiz und keinem Namen.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note of the provider</source>
            <translation>Notiz des Anbieters</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Search everything that was said</source>
            <translation>Alles Gesagte durchsuchen</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message numerus="yes">
            <source>The newest %Ln call(s)</source>
            <translation>
                <numerusform>Der neueste Anruf (%Ln)</numerusform>
                <numerusform>Die neuesten %Ln Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>Type a word that was said, or a name. Accents and capitals do not matter.</source>
            <translation>Geben Sie ein Wort ein, das gesagt wurde, oder einen Namen. Akzente und Großschreibung spielen keine Rolle.</translation>
        </message>
    </context>
    <context>
        <name>SavedFilters</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Delete a saved filter</source>
            <translation>Gespeicherten Filter löschen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save these filters</source>
            <translation>Diese Filter speichern</translation>
        </message>
        <message>
            <source>Save these filters…</source>
            <translation>Diese Filter speichern…</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>The filter %1 is deleted.</source>
            <translation>Der Filter %1 ist gelöscht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ScriptChange</name>
        <message>
            <source>changed outside the program</source>
            <translation>außerhalb des Programms geändert</translation>
        </message>
        <message>
            <source>created</source>
            <translation>angelegt</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importiert</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>gespeichert</translation>
        </message>
        <message>
            <source>set aside unsaved</source>
            <translation>ungespeichert beiseitegelegt</translation>
        </message>
        <message>
            <source>used by a campaign</source>
            <translation>von einer Kampagne verwendet</translation>
        </message>
    </context>
    <context>
        <name>ScriptCompleter</name>
        <message>
            <source>%1 → %2</source>
            <extracomment>A filter of scripts as it is written, and what comes out for the lead that is looked at</extracomment>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>ScriptEditor</name>
        <message>
            <source>Text of the script</source>
            <translation>Text des Skripts</translation>
        </message>
    </context>
    <context>
        <name>ScriptFaults</name>
        <message numerus="yes">
            <source>%Ln mistake(s). A campaign cannot use the script until they are gone.</source>
            <translation>
                <numerusform>%Ln Fehler. Eine Kampagne kann das Skript erst verwenden, wenn er behoben ist.</numerusform>
                <numerusform>%Ln Fehler. Eine Kampagne kann das Skript erst verwenden, wenn sie behoben sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Advice: %1</source>
            <translation>Hinweis: %1</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Mistakes in the script</source>
            <translation>Fehler im Skript</translation>
        </message>
        <message>
            <source>✓ No mistakes</source>
            <translation>✓ Keine Fehler</translation>
        </message>
    </context>
    <context>
        <name>ScriptFolder</name>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 konnte nicht geschrieben werden: %2.</translation>
        </message>
    </context>
    <context>
        <name>ScriptGlance</name>
        <message>
            <source>Every call begins with it; no script can change it.</source>
            <translation>Jeder Anruf beginnt damit; kein Skript kann es ändern.</translation>
        </message>
        <message>
            <source>First sentence</source>
            <translation>Erster Satz</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Script for a lead of the list</source>
            <translation>Skript für einen Lead der Liste</translation>
        </message>
        <message>
            <source>The script as it is written</source>
            <translation>Das Skript, wie es geschrieben ist</translation>
        </message>
        <message>
            <source>What the AI is told (for %1)</source>
            <translation>Was der KI gesagt wird (für %1)</translation>
        </message>
        <message>
            <source>What the script becomes</source>
            <translation>Was aus dem Skript wird</translation>
        </message>
    </context>
    <context>
        <name>ScriptPreview</name>
        <message>
            <source>%1 (%2 of %3)</source>
            <translation>%1 (%2 von %3)</translation>
        </message>
        <message>
            <source>%1 Until this is mended the text stands here as it is written.</source>
            <translation>%1 Bis das behoben ist, steht der Text hier, wie er geschrieben ist.</translation>
        </message>
        <message numerus="yes">
            <source>%1 characters, about %Ln second(s) of speech.</source>
            <translation>
                <numerusform>%1 Zeichen, gesprochen etwa %Ln Sekunde.</numerusform>
                <numerusform>%1 Zeichen, gesprochen etwa %Ln Sekunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 characters, sent in %Ln part(s).</source>
            <translation>
                <numerusform>%1 Zeichen, gesendet in %Ln Teil.</numerusform>
                <numerusform>%1 Zeichen, gesendet in %Ln Teilen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters; with the fixed rules %2 of %3.</source>
            <translation>%1 Zeichen; mit den festen Regeln %2 von %3.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) with empty fields</source>
            <translation>
                <numerusform>%Ln Lead mit leeren Feldern</numerusform>
                <numerusform>%Ln Leads mit leeren Feldern</numerusform>
            </translation>
        </message>
        <message>
            <source>A lead without data</source>
            <translation>Ein Lead ohne Daten</translation>
        </message>
        <message>
            <source>Held, not called: nothing is known for %1. Add | default("…") or ask with {% if %}.</source>
            <translation>Zurückgestellt, nicht angerufen: Für %1 ist nichts bekannt. Ergänzen Sie | default("…") oder fragen Sie mit {% if %}.</translation>
        </message>
        <message>
            <source>List of the preview</source>
            <translation>Liste der Vorschau</translation>
        </message>
        <message>
            <source>Longest text</source>
            <translation>Längster Text</translation>
        </message>
        <message>
            <source>Looked at %1 of %2 leads…</source>
            <translation>%1 von %2 Leads angesehen…</translation>
        </message>
        <message>
            <source>Next lead</source>
            <translation>Nächster Lead</translation>
        </message>
        <message>
            <source>No lead has empty fields</source>
            <translation>Kein Lead hat leere Felder</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Previous lead</source>
            <translation>Voriger Lead</translation>
        </message>
        <message>
            <source>Script for this lead</source>
            <translation>Skript für diesen Lead</translation>
        </message>
        <message>
            <source>Show the lead for which the text becomes longest</source>
            <translation>Den Lead zeigen, für den der Text am längsten wird</translation>
        </message>
        <message>
            <source>Show the next lead that has nothing in a field of the script</source>
            <translation>Den nächsten Lead zeigen, bei dem ein Feld des Skripts leer ist</translation>
        </message>
        <message>
            <source>Up to %1 work best.</source>
            <translation>Am besten sind bis zu %1.</translation>
        </message>
        <message>
            <source>With empty fields</source>
            <translation>Mit leeren Feldern</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Forget</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Kept in %1, never in a file.</source>
            <translation>Aufbewahrungsort: %1, nie eine Datei.</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <source>None kept yet</source>
            <translation>Noch nichts gespeichert</translation>
        </message>
        <message>
            <source>There is no keychain on this computer, so the key is kept in %1.</source>
            <translation>Auf diesem Computer gibt es keinen Schlüsselbund, deshalb liegt der Schlüssel hier: %1.</translation>
        </message>
    </context>
    <context>
        <name>SecretStore</name>
        <message>
            <source>memory only, asked again at the next start</source>
            <translation>nur im Arbeitsspeicher, beim nächsten Start erneut gefragt</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1 is “%2”. %3</source>
            <translation>%1 ist „%2“. %3</translation>
        </message>
        <message>
            <source>A country is needed as two letters, like US.</source>
            <translation>Es wird ein Land als zwei Buchstaben gebraucht, etwa US.</translation>
        </message>
        <message>
            <source>A number from %1 to %2 is needed, with a point for decimals.</source>
            <translation>Es wird eine Zahl von %1 bis %2 gebraucht, mit Punkt vor den Dezimalstellen.</translation>
        </message>
        <message>
            <source>A telephone number of 7 to 15 digits is needed that people can ring, like +1 202 555 0143.</source>
            <translation>Es wird eine Telefonnummer mit 7 bis 15 Ziffern gebraucht, die man anrufen kann, etwa +1 202 555 0143.</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2 is needed.</source>
            <translation>Es wird eine ganze Zahl von %1 bis %2 gebraucht.</translation>
        </message>
        <message>
            <source>BLAND_BASE_URL is %1. The provider is reached by https only; plain http is for this machine (http://127.0.0.1:PORT).</source>
            <translation>BLAND_BASE_URL ist %1. Der Anbieter wird nur über https erreicht; einfaches http ist für diesen Computer (http://127.0.0.1:PORT).</translation>
        </message>
        <message>
            <source>BLAND_BASE_URL is no usable address. Write it as https://api.bland.ai: with a host, without user name, “?” or “#”.</source>
            <translation>BLAND_BASE_URL ist keine verwendbare Adresse. Schreiben Sie sie wie https://api.bland.ai: mit Host, ohne Benutzernamen, „?“ oder „#“.</translation>
        </message>
        <message>
            <source>Countries and territories are needed as letters, like CA or US-PR.</source>
            <translation>Länder und Gebiete werden als Buchstaben gebraucht, etwa CA oder US-PR.</translation>
        </message>
        <message>
            <source>LEADLINE_TIME_SCALE is for tests with the simulator only: it needs a BLAND_BASE_URL on this machine (http://127.0.0.1:PORT). Unset it.</source>
            <translation>LEADLINE_TIME_SCALE ist nur für Tests mit dem Simulator: Es braucht eine BLAND_BASE_URL auf diesem Computer (http://127.0.0.1:PORT). Nehmen Sie es heraus.</translation>
        </message>
        <message>
            <source>Numbers are needed in international form, like +12025550143.</source>
            <translation>Nummern werden in internationaler Form gebraucht, etwa +12025550143.</translation>
        </message>
        <message>
            <source>Off, system or an address like http://proxy.example:3128 is needed, without a password.</source>
            <translation>Gebraucht wird off, system oder eine Adresse wie http://proxy.example:3128, ohne Passwort.</translation>
        </message>
        <message>
            <source>PUBLIC_WEBHOOK_URL is %1, which the provider cannot reach. Give the https address of your tunnel, or off.</source>
            <translation>PUBLIC_WEBHOOK_URL ist %1, was der Anbieter nicht erreichen kann. Geben Sie die https-Adresse Ihres Tunnels an, oder off.</translation>
        </message>
        <message>
            <source>PUBLIC_WEBHOOK_URL is no usable address. Write it as https://tunnel.example: with a host, without user name, “?” or “#”; or off, or leave it empty to poll only.</source>
            <translation>PUBLIC_WEBHOOK_URL ist keine verwendbare Adresse. Schreiben Sie sie wie https://tunnel.example: mit Host, ohne Benutzernamen, „?“ oder „#“; oder off, oder lassen Sie sie leer, um nur abzufragen.</translation>
        </message>
        <message>
            <source>The registered name of the business is needed, at most %1 characters, without braces.</source>
            <translation>Es wird der eingetragene Name der Firma gebraucht, höchstens %1 Zeichen, ohne geschweifte Klammern.</translation>
        </message>
        <message>
            <source>The setting %1</source>
            <translation>Die Einstellung %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>&amp;Address of the provider</source>
            <translation>Adresse des Anbie&amp;ters</translation>
        </message>
        <message>
            <source>&amp;Callback number</source>
            <translation>&amp;Rückrufnummer</translation>
        </message>
        <message>
            <source>&amp;Own numbers</source>
            <translation>&amp;Eigene Nummern</translation>
        </message>
        <message>
            <source>&amp;Public address</source>
            <translation>Ö&amp;ffentliche Adresse</translation>
        </message>
        <message>
            <source>&amp;Webhook port</source>
            <translation>&amp;Webhook-Port</translation>
        </message>
        <message>
            <source>API &amp;key</source>
            <translation>API-&amp;Schlüssel</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Admin po&amp;rt</source>
            <translation>Admin-&amp;Port</translation>
        </message>
        <message>
            <source>An https address that leads to the webhook port, for example a tunnel. Empty: results are fetched instead, which needs no address.</source>
            <translation>Eine https-Adresse, die zum Webhook-Port führt, zum Beispiel ein Tunnel. Leer: Die Ergebnisse werden stattdessen abgeholt, das braucht keine Adresse.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Mich fragen</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>Assumed for numbers without country code.</source>
            <translation>Gilt für Nummern ohne Landesvorwahl.</translation>
        </message>
        <message>
            <source>At most, over all campaigns. A campaign may set less.</source>
            <translation>Höchstens, über alle Kampagnen. Eine Kampagne kann weniger festlegen.</translation>
        </message>
        <message>
            <source>Both ports take effect at the next start and answer this computer only.</source>
            <translation>Beide Ports gelten ab dem nächsten Start und antworten nur diesem Computer.</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Business &amp;name</source>
            <translation>Firmen&amp;name</translation>
        </message>
        <message>
            <source>Calls at the &amp;same time</source>
            <translation>&amp;Gleichzeitige Anrufe</translation>
        </message>
        <message>
            <source>Closin&amp;g while a campaign calls</source>
            <translation>Schließen, während eine Kampagne anr&amp;uft</translation>
        </message>
        <message>
            <source>Co&amp;lors</source>
            <translation>Far&amp;ben</translation>
        </message>
        <message>
            <source>Counted from the moment a recording was fetched. Playing it again fetches it again, as long as the provider has it.</source>
            <translation>Gezählt ab dem Abruf der Aufnahme. Beim nächsten Abspielen wird sie erneut abgerufen, solange der Anbieter sie hat.</translation>
        </message>
        <message>
            <source>Countr&amp;y</source>
            <translation>&amp;Land</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Days &amp;before recordings are deleted</source>
            <translation>Tage &amp;vor dem Löschen von Aufnahmen</translation>
        </message>
        <message>
            <source>Days before refused rows and duplicates e&amp;xpire</source>
            <translation>Tage vor dem L&amp;öschen abgelehnter Zeilen und Dubletten</translation>
        </message>
        <message>
            <source>Fills in what the plan allows. Calls beyond it are refused by the provider, so they wait here.</source>
            <translation>Trägt ein, was der Tarif erlaubt. Anrufe darüber hinaus lehnt der Anbieter ab, deshalb warten sie hier.</translation>
        </message>
        <message>
            <source>For estimates and budgets while the real price is not known.</source>
            <translation>Für Schätzungen und Budgets, solange der wirkliche Preis nicht bekannt ist.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>In the background the icon in the tray brings the window back. Without a tray you are asked.</source>
            <translation>Im Hintergrund holt das Symbol im Infobereich das Fenster zurück. Ohne Infobereich werden Sie gefragt.</translation>
        </message>
        <message>
            <source>Keep calling in the background</source>
            <translation>Im Hintergrund weiter anrufen</translation>
        </message>
        <message>
            <source>Keep the &amp;texts of deliveries</source>
            <translation>Texte der &amp;Zustellungen aufbewahren</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Leave it as it is unless your provider told you another address.</source>
            <translation>Lassen Sie sie, wie sie ist, außer Ihr Anbieter hat Ihnen eine andere Adresse genannt.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Limits of the account</source>
            <translation>Grenzen des Kontos</translation>
        </message>
        <message>
            <source>New calls per 2&amp;4 hours</source>
            <translation>Neue Anrufe je 2&amp;4 Stunden</translation>
        </message>
        <message>
            <source>New calls per ho&amp;ur</source>
            <translation>Neue Anrufe &amp;je Stunde</translation>
        </message>
        <message>
            <source>New calls per secon&amp;d</source>
            <translation>Neue Anrufe je Se&amp;kunde</translation>
        </message>
        <message>
            <source>Numbers, dates and money are written as it is usual there.</source>
            <translation>Zahlen, Daten und Geldbeträge werden so geschrieben, wie es dort üblich ist.</translation>
        </message>
        <message>
            <source>Of files that were imported; the counts in their reports stay.</source>
            <translation>Von importierten Dateien; die Zahlen in ihren Berichten bleiben.</translation>
        </message>
        <message>
            <source>One of these is no telephone number. Write them like +12025550143, with commas between them.</source>
            <translation>Eine davon ist keine Telefonnummer. Schreiben Sie sie wie +12025550143, mit Kommas dazwischen.</translation>
        </message>
        <message>
            <source>Own figures</source>
            <translation>Eigene Werte</translation>
        </message>
        <message>
            <source>Plan at the prov&amp;ider</source>
            <translation>Tar&amp;if beim Anbieter</translation>
        </message>
        <message>
            <source>Price of a &amp;minute</source>
            <translation>Preis einer &amp;Minute</translation>
        </message>
        <message>
            <source>Quit; the campaign waits</source>
            <translation>Beenden; die Kampagne wartet</translation>
        </message>
        <message>
            <source>Results from outside</source>
            <translation>Ergebnisse von außen</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>S&amp;chriftgröße</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Telephones of your own, with commas: test calls ring these only. Campaigns leave them out from the next start of the program on.</source>
            <translation>Eigene Telefone, durch Kommas getrennt: Testanrufe gehen nur an diese. Kampagnen lassen sie ab dem nächsten Programmstart aus.</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>The public address has to start with https:// and name a host, nothing more.</source>
            <translation>Die öffentliche Adresse muss mit https:// beginnen und einen Host nennen, sonst nichts.</translation>
        </message>
        <message>
            <source>The registered name. It is said in the first sentence of every call; without it no campaign starts.</source>
            <translation>Der eingetragene Name. Er wird im ersten Satz jedes Anrufs gesagt; ohne ihn startet keine Kampagne.</translation>
        </message>
        <message>
            <source>The signing secret of your provider account: only signed results are believed.</source>
            <translation>Das Signaturgeheimnis Ihres Anbieterkontos: Nur signierten Ergebnissen wird geglaubt.</translation>
        </message>
        <message>
            <source>Then the text of a delivery that was applied is forgotten; its result stays.</source>
            <translation>Danach wird der Text einer angewendeten Zustellung vergessen; ihr Ergebnis bleibt.</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Sehr groß</translation>
        </message>
        <message>
            <source>Webhook s&amp;ecret</source>
            <translation>Webh&amp;ook-Geheimnis</translation>
        </message>
        <message>
            <source>Where people can ring you, for example to ask not to be called again.</source>
            <translation>Wo man Sie anrufen kann, zum Beispiel um keine weiteren Anrufe zu bekommen.</translation>
        </message>
        <message>
            <source>Within any 60 minutes, over all campaigns.</source>
            <translation>In beliebigen 60 Minuten, über alle Kampagnen.</translation>
        </message>
        <message>
            <source>any free one</source>
            <translation>irgendein freier</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>no cap</source>
            <translation>keine Grenze</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Calling rules…</source>
            <translation>Anrufregeln…</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Noch nicht gespeichert</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings saved.</source>
            <translation>Einstellungen gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ShareList</name>
        <message>
            <source>%1: %2. Show these.</source>
            <extracomment>Read by a screen reader: an outcome and its number of leads.</extracomment>
            <translation>%1: %2. Diese anzeigen.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Search actions and keys</source>
            <translation>Aktionen und Tasten suchen</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>by menu or button</source>
            <translation>über Menü oder Schaltfläche</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Close this panel</source>
            <translation>Diesen Bereich schließen</translation>
        </message>
    </context>
    <context>
        <name>SourcePicker</name>
        <message numerus="yes">
            <source>%1 (%Ln lead(s))</source>
            <extracomment>A list and the number of its leads.</extracomment>
            <translation>
                <numerusform>%1 (%Ln Lead)</numerusform>
                <numerusform>%1 (%Ln Leads)</numerusform>
            </translation>
        </message>
        <message>
            <source>A number that is on several of the lists is called once.</source>
            <translation>Eine Nummer, die auf mehreren der Listen steht, wird einmal angerufen.</translation>
        </message>
        <message>
            <source>Last outcome</source>
            <translation>Letztes Ergebnis</translation>
        </message>
        <message>
            <source>No list yet</source>
            <translation>Noch keine Liste</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Bundesstaaten</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>all, or some: TX, FL</source>
            <translation>alle oder einige: TX, FL</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more list(s)</source>
            <translation>
                <numerusform>und %Ln weitere Liste</numerusform>
                <numerusform>und %Ln weitere Listen</numerusform>
            </translation>
        </message>
        <message>
            <source>and more lists</source>
            <translation>und weitere Listen</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>not called yet</source>
            <translation>noch nicht angerufen</translation>
        </message>
    </context>
    <context>
        <name>Sql</name>
        <message>
            <source>The database cannot be written: the file, its folder or the disk is read-only. Allow writing there, or choose another data directory.</source>
            <translation>Die Datenbank kann nicht geschrieben werden: Die Datei, ihr Ordner oder der Datenträger ist schreibgeschützt. Erlauben Sie dort das Schreiben oder wählen Sie ein anderes Datenverzeichnis.</translation>
        </message>
        <message>
            <source>The database file cannot be opened. Check that it and its folder are there and may be read and written.</source>
            <translation>Die Datenbankdatei kann nicht geöffnet werden. Prüfen Sie, ob sie und ihr Ordner da sind und gelesen und geschrieben werden dürfen.</translation>
        </message>
        <message>
            <source>The database is damaged. Restart the program: it sets the file aside and names the newest backup.</source>
            <translation>Die Datenbank ist beschädigt. Starten Sie das Programm neu: Es legt die Datei beiseite und nennt die neueste Sicherung.</translation>
        </message>
        <message>
            <source>The database is in use at the moment. Try again.</source>
            <translation>Die Datenbank wird gerade benutzt. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The database is locked by another program. Close what has it open, then try again.</source>
            <translation>Die Datenbank ist von einem anderen Programm gesperrt. Schließen Sie, was sie geöffnet hat, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The database refused a step (SQLite code %1). Nothing of it was stored; the log has the details.</source>
            <translation>Die Datenbank hat einen Schritt abgelehnt (SQLite-Code %1). Nichts davon wurde gespeichert; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing of this step was stored. Free some space, then try again.</source>
            <translation>Der Datenträger ist voll. Nichts von diesem Schritt wurde gespeichert. Schaffen Sie Platz, dann versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The disk reported an error while the database was read or written. Nothing of this step was stored. Check the disk and make a backup.</source>
            <translation>Der Datenträger hat beim Lesen oder Schreiben der Datenbank einen Fehler gemeldet. Nichts von diesem Schritt wurde gespeichert. Prüfen Sie den Datenträger und machen Sie eine Sicherung.</translation>
        </message>
        <message>
            <source>The file is not a database of this program.</source>
            <translation>Die Datei ist keine Datenbank dieses Programms.</translation>
        </message>
        <message>
            <source>This entry is there already.</source>
            <translation>Diesen Eintrag gibt es schon.</translation>
        </message>
    </context>
    <context>
        <name>Standstill</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) were made within 24 hours, as many as the plan allows. Next call at %1</source>
            <translation>
                <numerusform>%n Anruf fand innerhalb von 24 Stunden statt, mehr erlaubt der Tarif nicht. Nächster Anruf %1</numerusform>
                <numerusform>%n Anrufe fanden innerhalb von 24 Stunden statt, mehr erlaubt der Tarif nicht. Nächster Anruf %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) were made within an hour, as many as the plan allows. Next call at %1</source>
            <translation>
                <numerusform>%n Anruf fand innerhalb einer Stunde statt, mehr erlaubt der Tarif nicht. Nächster Anruf %1</numerusform>
                <numerusform>%n Anrufe fanden innerhalb einer Stunde statt, mehr erlaubt der Tarif nicht. Nächster Anruf %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n line(s) are busy</source>
            <translation>
                <numerusform>Die einzige Leitung (%n) ist belegt</numerusform>
                <numerusform>Alle %n Leitungen sind belegt</numerusform>
            </translation>
        </message>
        <message>
            <source>All lines of the account are busy with other campaigns</source>
            <translation>Alle Leitungen des Kontos sind mit anderen Kampagnen belegt</translation>
        </message>
        <message>
            <source>Another call could cost more than is left of the budget. Raise it, then press Start.</source>
            <translation>Ein weiterer Anruf könnte mehr kosten, als vom Budget übrig ist. Erhöhen Sie es, dann drücken Sie „Starten“.</translation>
        </message>
        <message>
            <source>Finished: nothing is left to dial</source>
            <translation>Abgeschlossen: Es ist niemand mehr anzurufen</translation>
        </message>
        <message>
            <source>Keeping the pace: the next call leaves at %1</source>
            <translation>Tempo wird gehalten: Nächster Anruf %1</translation>
        </message>
        <message>
            <source>Next call at %1</source>
            <translation>Nächster Anruf %1</translation>
        </message>
        <message>
            <source>Not started yet</source>
            <translation>Noch nicht gestartet</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>The clock of this computer differs from the provider's by %1. Set it, then press Start.</source>
            <translation>Die Uhr dieses Computers weicht um %1 von der des Anbieters ab. Stellen Sie sie, dann drücken Sie „Starten“.</translation>
        </message>
        <message>
            <source>The database does not take changes, so nothing is dialed</source>
            <translation>Die Datenbank nimmt keine Änderungen an, deshalb wird niemand angerufen</translation>
        </message>
        <message>
            <source>The database does not take changes, so nothing is dialed: %1</source>
            <translation>Die Datenbank nimmt keine Änderungen an, deshalb wird niemand angerufen: %1</translation>
        </message>
        <message>
            <source>The database was restored or copied. Nothing is dialed before the provider has said which numbers were called since.</source>
            <translation>Die Datenbank wurde wiederhergestellt oder kopiert. Es wird niemand angerufen, bevor der Anbieter gesagt hat, welche Nummern seither angerufen wurden.</translation>
        </message>
        <message>
            <source>The disk is nearly full. Free some space, then press Start.</source>
            <translation>Der Datenträger ist fast voll. Schaffen Sie Platz, dann drücken Sie „Starten“.</translation>
        </message>
        <message>
            <source>The minutes of the provider's plan are used up for today. Next call at %1</source>
            <translation>Die Minuten des Tarifs beim Anbieter sind für heute verbraucht. Nächster Anruf %1</translation>
        </message>
        <message>
            <source>The provider did not take the last call, next try at %1</source>
            <translation>Der Anbieter hat den letzten Anruf nicht angenommen, nächster Versuch: %1</translation>
        </message>
        <message>
            <source>The provider failed too often in a row. Dialing is paused.</source>
            <translation>Der Anbieter ist zu oft hintereinander ausgefallen. Das Anrufen ist pausiert.</translation>
        </message>
        <message>
            <source>The provider's key is missing. Enter it in the settings, then press Start.</source>
            <translation>Der Schlüssel des Anbieters fehlt. Geben Sie ihn in den Einstellungen ein, dann drücken Sie „Starten“.</translation>
        </message>
        <message numerus="yes">
            <source>The provider's plan takes no more calls at once: waiting for the end of one of %n call(s)</source>
            <translation>
                <numerusform>Der Tarif beim Anbieter erlaubt keine weiteren gleichzeitigen Anrufe: Wartet auf das Ende von %n Anruf</numerusform>
                <numerusform>Der Tarif beim Anbieter erlaubt keine weiteren gleichzeitigen Anrufe: Wartet auf das Ende eines von %n Anrufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The rest of the budget is reserved for %n open call(s)</source>
            <translation>
                <numerusform>Der Rest des Budgets ist für %n offenen Anruf reserviert</numerusform>
                <numerusform>Der Rest des Budgets ist für %n offene Anrufe reserviert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for the end of %n call(s)</source>
            <translation>
                <numerusform>Wartet auf das Ende von %n Anruf</numerusform>
                <numerusform>Wartet auf das Ende von %n Anrufen</numerusform>
            </translation>
        </message>
        <message>
            <source>What is left waits for a person</source>
            <translation>Was übrig ist, wartet auf eine Person</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
        <message>
            <source>%1 %2</source>
            <extracomment>A status and the number of leads in it, "Ready 1,204".</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Leads of the campaign: %1</source>
            <translation>Leads der Kampagne: %1</translation>
        </message>
    </context>
    <context>
        <name>StopDomains</name>
        <message>
            <source>%1 is no domain like example.com.</source>
            <translation>%1 ist keine Domain wie example.com.</translation>
        </message>
        <message>
            <source>%1 is not on the stop list.</source>
            <translation>%1 ist nicht auf der Sperrliste.</translation>
        </message>
        <message>
            <source>Everybody can have an address at %1. Put the numbers of those who asked for it on the stop list.</source>
            <translation>Bei %1 kann jeder eine Adresse haben. Setzen Sie die Nummern derer auf die Sperrliste, die darum gebeten haben.</translation>
        </message>
        <message>
            <source>Many companies lie in %1. Name the domain of one of them.</source>
            <translation>Unter %1 liegen viele Firmen. Nennen Sie die Domain einer von ihnen.</translation>
        </message>
        <message>
            <source>Say why the domain is taken off the stop list. The reason is kept.</source>
            <translation>Geben Sie an, warum die Domain von der Sperrliste genommen wird. Der Grund wird aufbewahrt.</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened: %2.</source>
            <translation>Die Datei %1 lässt sich nicht öffnen: %2.</translation>
        </message>
        <message>
            <source>The file is larger than 16 MiB. Split it.</source>
            <translation>Die Datei ist größer als 16 MiB. Teilen Sie sie auf.</translation>
        </message>
    </context>
    <context>
        <name>StopDomainsSheet</name>
        <message>
            <source>%1 added to the stop list, %2 were on it already.</source>
            <translation>%1 auf die Sperrliste gesetzt, %2 waren schon darauf.</translation>
        </message>
        <message>
            <source>%1 holds no domains.</source>
            <translation>%1 enthält keine Domains.</translation>
        </message>
        <message>
            <source>%1 may be called again.</source>
            <translation>%1 darf wieder angerufen werden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln domain(s) written to %1.</source>
            <translation>
                <numerusform>%Ln Domain nach %1 geschrieben.</numerusform>
                <numerusform>%Ln Domains nach %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) hold no domain of a company, the first is line %1.</source>
            <translation>
                <numerusform>%Ln Zeile enthält keine Domain einer Firma, es ist Zeile %1.</numerusform>
                <numerusform>%Ln Zeilen enthalten keine Domain einer Firma, die erste ist Zeile %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Domain of the company</source>
            <translation>&amp;Domain der Firma</translation>
        </message>
        <message>
            <source>&amp;Reason for calling the chosen company again</source>
            <translation>&amp;Grund, die gewählte Firma wieder anzurufen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add from a file…</source>
            <translation>Aus einer Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>Allow calls again</source>
            <translation>Anrufe wieder erlauben</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Choose a file with domains</source>
            <translation>Datei mit Domains wählen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Companies that are never called</source>
            <translation>Firmen, die nie angerufen werden</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <source>Export the domains</source>
            <translation>Domains exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>No campaign calls leads whose e-mail or web address lies in one of these domains.</source>
            <translation>Keine Kampagne ruft Leads an, deren E-Mail- oder Webadresse in einer dieser Domains liegt.</translation>
        </message>
        <message>
            <source>No company yet: type its domain above, or add a file of domains.</source>
            <translation>Noch keine Firma: Geben Sie oben ihre Domain ein oder fügen Sie eine Datei mit Domains hinzu.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Text files (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Textdateien (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>Datei %1</translation>
        </message>
        <message>
            <source>typed in</source>
            <translation>eingegeben</translation>
        </message>
    </context>
    <context>
        <name>StopList</name>
        <message>
            <source>%1 is not on the stop list.</source>
            <translation>%1 ist nicht auf der Sperrliste.</translation>
        </message>
        <message>
            <source>Say why the number is taken off the stop list. The reason is kept.</source>
            <translation>Geben Sie an, warum die Nummer von der Sperrliste genommen wird. Der Grund wird aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>StopListModel</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>on the provider's list</source>
            <translation>auf der Liste des Anbieters</translation>
        </message>
        <message>
            <source>opted out in an imported file</source>
            <translation>laut einer importierten Datei nicht anrufen</translation>
        </message>
        <message>
            <source>said in a call</source>
            <translation>in einem Anruf gesagt</translation>
        </message>
    </context>
    <context>
        <name>StopListPage</name>
        <message>
            <source>%1 added to the stop list, %2 were on it already.</source>
            <translation>%1 auf die Sperrliste gesetzt, %2 waren schon darauf.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>%1 holds no telephone numbers.</source>
            <translation>%1 enthält keine Telefonnummern.</translation>
        </message>
        <message>
            <source>%1 is no text file with numbers, or larger than 64 MiB.</source>
            <translation>%1 ist keine Textdatei mit Nummern oder größer als 64 MiB.</translation>
        </message>
        <message>
            <source>%1 may be called again.</source>
            <translation>%1 darf wieder angerufen werden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) hold no number, the first is line %1.</source>
            <translation>
                <numerusform>%Ln Zeile enthält keine Nummer: Zeile %1.</numerusform>
                <numerusform>%Ln Zeilen enthalten keine Nummer, die erste ist Zeile %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) that no campaign ever calls.</source>
            <translation>
                <numerusform>%Ln Nummer, die keine Kampagne je anruft.</numerusform>
                <numerusform>%Ln Nummern, die keine Kampagne je anruft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) written to %1.</source>
            <translation>
                <numerusform>%Ln Nummer in %1 geschrieben.</numerusform>
                <numerusform>%Ln Nummern in %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add from a file…</source>
            <translation>Aus einer Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Add numbers</source>
            <translation>Nummern hinzufügen</translation>
        </message>
        <message>
            <source>Allow calls again…</source>
            <translation>Anrufe wieder erlauben…</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Changes of the list</source>
            <translation>Änderungen der Liste</translation>
        </message>
        <message>
            <source>Changes of the stop list</source>
            <translation>Änderungen der Sperrliste</translation>
        </message>
        <message>
            <source>Changes of the stop list: %1</source>
            <translation>Änderungen der Sperrliste: %1</translation>
        </message>
        <message>
            <source>Changes of this number</source>
            <translation>Änderungen dieser Nummer</translation>
        </message>
        <message>
            <source>Check against the national registry…</source>
            <translation>Mit dem nationalen Register abgleichen…</translation>
        </message>
        <message>
            <source>Choose a file with numbers</source>
            <translation>Datei mit Nummern wählen</translation>
        </message>
        <message>
            <source>Companies by domain…</source>
            <translation>Firmen nach Domain…</translation>
        </message>
        <message>
            <source>Export the stop list</source>
            <translation>Sperrliste exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More for the stop list</source>
            <translation>Mehr zur Sperrliste</translation>
        </message>
        <message>
            <source>No entry matches.</source>
            <translation>Kein Eintrag passt.</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Noch ist nichts geschehen.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Numbers on this list are never called. People who say stop during a call come here by themselves.</source>
            <translation>Nummern auf dieser Liste werden nie angerufen. Wer in einem Anruf um keine Anrufe bittet, kommt von selbst hierher.</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>Nachweis speichern</translation>
        </message>
        <message>
            <source>Save the evidence of this number…</source>
            <translation>Nachweis zu dieser Nummer speichern…</translation>
        </message>
        <message>
            <source>Search number or source</source>
            <translation>Nummer oder Quelle suchen</translation>
        </message>
        <message>
            <source>Source or reason</source>
            <translation>Quelle oder Grund</translation>
        </message>
        <message>
            <source>Stop list</source>
            <translation>Sperrliste</translation>
        </message>
        <message>
            <source>Text files (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Textdateien (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Was it a registry check?</source>
            <translation>War es ein Registerabgleich?</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugefügt</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>Datei %1</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>wieder aufgenommen</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>entfernt</translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>"%1" is not expected here. Names have no blanks; join words with _.</source>
            <translation>„%1“ wird hier nicht erwartet. Namen haben keine Leerzeichen; verbinden Sie Wörter mit _.</translation>
        </message>
        <message>
            <source>"%1" is not expected here. Perhaps the closing }} or %} is missing before it.</source>
            <translation>„%1“ wird hier nicht erwartet. Vielleicht fehlt davor das schließende }} oder %}.</translation>
        </message>
        <message>
            <source>"%1" is not offered in call scripts. Use if and for.</source>
            <translation>„%1“ gibt es in Skripten nicht. Nehmen Sie if und for.</translation>
        </message>
        <message>
            <source>A closing parenthesis is missing here.</source>
            <translation>Hier fehlt eine schließende Klammer.</translation>
        </message>
        <message>
            <source>A filter is missing behind |, for instance: default("there").</source>
            <translation>Nach | fehlt ein Filter, zum Beispiel: default("there").</translation>
        </message>
        <message>
            <source>A loop is written {% for entry in list %}.</source>
            <translation>Eine Schleife hat die Form {% for entry in list %}.</translation>
        </message>
        <message>
            <source>A name consists of letters, digits and _ only.</source>
            <translation>Ein Name besteht nur aus Buchstaben, Ziffern und _.</translation>
        </message>
        <message>
            <source>A name is missing here, for instance: company.</source>
            <translation>Hier fehlt ein Name, zum Beispiel: company.</translation>
        </message>
        <message>
            <source>A single brace is read out as it is. Write {{ %1 }}.</source>
            <translation>Eine einzelne geschweifte Klammer wird vorgelesen, wie sie ist. Schreiben Sie {{ %1 }}.</translation>
        </message>
        <message>
            <source>A tag begins with a word: {% if name %}.</source>
            <translation>Ein Tag beginnt mit einem Wort: {% if name %}.</translation>
        </message>
        <message>
            <source>At most %1 filters may follow one another.</source>
            <translation>Höchstens %1 Filter dürfen aufeinander folgen.</translation>
        </message>
        <message>
            <source>Blocks are nested more than %1 deep. Use fewer {% if %} inside one another.</source>
            <translation>Blöcke sind mehr als %1-mal verschachtelt. Nehmen Sie weniger {% if %} ineinander.</translation>
        </message>
        <message>
            <source>Compare with two equal signs: ==</source>
            <translation>Vergleichen Sie mit zwei Gleichheitszeichen: ==</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Nothing may follow {% else %} but {% endif %}.</source>
            <translation>Nach {% else %} darf nur {% endif %} folgen.</translation>
        </message>
        <message>
            <source>The leads have no "%1". Did you mean %2?</source>
            <translation>Die Leads haben kein „%1“. Meinten Sie %2?</translation>
        </message>
        <message>
            <source>The leads have no "%1". Pick a name from the list that opens behind {{.</source>
            <translation>Die Leads haben kein „%1“. Wählen Sie einen Namen aus der Liste, die sich nach {{ öffnet.</translation>
        </message>
        <message>
            <source>The script has %L1 characters. Up to %L2 work best: the answers come faster.</source>
            <translation>Das Skript hat %L1 Zeichen. Am besten sind bis zu %L2: Dann kommen die Antworten schneller.</translation>
        </message>
        <message>
            <source>The script has %L1 characters; at most %L2 are possible.</source>
            <translation>Das Skript hat %L1 Zeichen; höchstens %L2 sind möglich.</translation>
        </message>
        <message>
            <source>The script is longer than %L1 characters for this lead. Shorten it; up to %L2 work best.</source>
            <translation>Das Skript ist für diesen Lead länger als %L1 Zeichen. Kürzen Sie es; am besten sind bis zu %L2.</translation>
        </message>
        <message>
            <source>The script repeats too much for this lead. Use fewer loops inside one another.</source>
            <translation>Das Skript wiederholt für diesen Lead zu viel. Nehmen Sie weniger Schleifen ineinander.</translation>
        </message>
        <message>
            <source>There is no filter "%1". Did you mean %2?</source>
            <translation>Es gibt keinen Filter „%1“. Meinten Sie %2?</translation>
        </message>
        <message>
            <source>There is no filter "%1". There are: %2.</source>
            <translation>Es gibt keinen Filter „%1“. Vorhanden sind: %2.</translation>
        </message>
        <message>
            <source>There is no tag "%1". Did you mean %2?</source>
            <translation>Es gibt keinen Tag „%1“. Meinten Sie %2?</translation>
        </message>
        <message>
            <source>There is no tag "%1". Use if, elif, else, endif, for, endfor.</source>
            <translation>Es gibt keinen Tag „%1“. Nehmen Sie if, elif, else, endif, for, endfor.</translation>
        </message>
        <message>
            <source>This %1 closes nothing. Write %2 before it, or remove it.</source>
            <translation>Dieses %1 schließt nichts. Schreiben Sie %2 davor oder entfernen Sie es.</translation>
        </message>
        <message>
            <source>This %1 has no condition. Write {% %1 name %}.</source>
            <translation>Dieses %1 hat keine Bedingung. Schreiben Sie {% %1 name %}.</translation>
        </message>
        <message>
            <source>This %1 has no {% if %} before it.</source>
            <translation>Vor diesem %1 steht kein {% if %}.</translation>
        </message>
        <message>
            <source>This %1 is never closed. Write %2 behind it.</source>
            <translation>Dieses %1 wird nie geschlossen. Schreiben Sie %2 dahinter.</translation>
        </message>
        <message>
            <source>This condition has too many parentheses.</source>
            <translation>Diese Bedingung hat zu viele Klammern.</translation>
        </message>
        <message>
            <source>This endfor has no {% for %} before it.</source>
            <translation>Vor diesem endfor steht kein {% for %}.</translation>
        </message>
        <message>
            <source>This file is too long for a call script.</source>
            <translation>Diese Datei ist zu lang für ein Skript.</translation>
        </message>
        <message>
            <source>This quote is never closed. Write %1 where the text ends.</source>
            <translation>Dieses Anführungszeichen wird nie geschlossen. Schreiben Sie %1, wo der Text endet.</translation>
        </message>
        <message>
            <source>This {# is never closed. Write #} where the comment ends.</source>
            <translation>Dieses {# wird nie geschlossen. Schreiben Sie #}, wo der Kommentar endet.</translation>
        </message>
        <message>
            <source>This {% %1 %} is never closed. Write {% %2 %} where it ends.</source>
            <translation>Dieses {% %1 %} wird nie geschlossen. Schreiben Sie {% %2 %}, wo es endet.</translation>
        </message>
        <message>
            <source>Use straight quotes: "text".</source>
            <translation>Nehmen Sie gerade Anführungszeichen: "Text".</translation>
        </message>
        <message>
            <source>Write "and" between conditions.</source>
            <translation>Schreiben Sie „and“ zwischen Bedingungen.</translation>
        </message>
        <message>
            <source>Write this filter so: %1.</source>
            <translation>Schreiben Sie diesen Filter so: %1.</translation>
        </message>
        <message>
            <source>Write {% elif name %} for a second condition.</source>
            <translation>Schreiben Sie {% elif name %} für eine zweite Bedingung.</translation>
        </message>
        <message>
            <source>Write {% if name %} to ask whether a value is there.</source>
            <translation>Schreiben Sie {% if name %}, um zu fragen, ob ein Wert da ist.</translation>
        </message>
    </context>
    <context>
        <name>TestCallSheet</name>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln Sekunde</numerusform>
                <numerusform>%Ln Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Lead</source>
            <translation>&amp;Lead</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Nummer</translation>
        </message>
        <message>
            <source>Asking the provider for the call…</source>
            <translation>Der Anbieter wird nach dem Anruf gefragt…</translation>
        </message>
        <message>
            <source>Checking whether this number may be called now…</source>
            <translation>Es wird geprüft, ob diese Nummer jetzt angerufen werden darf…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Beendet: %1</translation>
        </message>
        <message>
            <source>Enter your numbers</source>
            <translation>Eigene Nummern eingeben</translation>
        </message>
        <message>
            <source>First lead of the list; or search name, company, number</source>
            <translation>Erster Lead der Liste; oder Name, Firma, Nummer suchen</translation>
        </message>
        <message>
            <source>No lead fits.</source>
            <translation>Kein Lead passt.</translation>
        </message>
        <message>
            <source>Nothing was called yet.</source>
            <translation>Noch wurde nichts angerufen.</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <source>Ring %1</source>
            <translation>%1 anrufen</translation>
        </message>
        <message>
            <source>Ringing %1…</source>
            <translation>%1 wird angerufen…</translation>
        </message>
        <message>
            <source>Sea&amp;rch</source>
            <translation>S&amp;uchen</translation>
        </message>
        <message>
            <source>Talking…</source>
            <translation>Im Gespräch…</translation>
        </message>
        <message>
            <source>Test call</source>
            <translation>Testanruf</translation>
        </message>
        <message>
            <source>Test call of %1: rings a number of your own, is counted nowhere</source>
            <translation>Testanruf von %1: ruft eine Ihrer eigenen Nummern an, zählt nirgends</translation>
        </message>
        <message>
            <source>The call never reached the provider.</source>
            <translation>Der Anruf hat den Anbieter nie erreicht.</translation>
        </message>
        <message>
            <source>The call was not sent: the provider is out of reach.</source>
            <translation>Der Anruf wurde nicht gesendet: Der Anbieter ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The list has no lead.</source>
            <translation>Die Liste hat keinen Lead.</translation>
        </message>
        <message>
            <source>The provider refused the call: %1</source>
            <translation>Der Anbieter hat den Anruf abgelehnt: %1</translation>
        </message>
        <message>
            <source>There is no number of your own yet. Test calls go to these only.</source>
            <translation>Es gibt noch keine eigene Nummer von Ihnen. Testanrufe gehen nur an solche.</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Was dabei herauskam</translation>
        </message>
        <message>
            <source>What the AI is told</source>
            <translation>Was der KI gesagt wird</translation>
        </message>
        <message>
            <source>Whether it rang is not known yet; the provider is asked.</source>
            <translation>Ob es geklingelt hat, ist noch nicht bekannt; der Anbieter wird gefragt.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
    </context>
    <context>
        <name>TestCaller</name>
        <message>
            <source>A test call is under way. Wait for its end.</source>
            <translation>Ein Testanruf läuft gerade. Warten Sie auf sein Ende.</translation>
        </message>
    </context>
    <context>
        <name>TestCalls</name>
        <message>
            <source>%1 is not on the list of your own numbers. Test calls go to these only: add it in the settings.</source>
            <translation>%1 ist nicht auf der Liste Ihrer eigenen Nummern. Testanrufe gehen nur an diese: Fügen Sie sie in den Einstellungen hinzu.</translation>
        </message>
        <message>
            <source>All lines are busy. Try again when a call has ended.</source>
            <translation>Alle Leitungen sind belegt. Versuchen Sie es wieder, wenn ein Anruf beendet ist.</translation>
        </message>
        <message>
            <source>Not now: %1. Possible from %2 on.</source>
            <translation>Nicht jetzt: %1. Möglich ab %2.</translation>
        </message>
        <message>
            <source>The campaign or the lead is no longer in the database.</source>
            <translation>Die Kampagne oder der Lead ist nicht mehr in der Datenbank.</translation>
        </message>
        <message>
            <source>The script cannot be spoken for this lead: %1 (%2).</source>
            <translation>Das Skript kann für diesen Lead nicht gesprochen werden: %1 (%2).</translation>
        </message>
        <message>
            <source>This number cannot be called: %1.</source>
            <translation>Diese Nummer kann nicht angerufen werden: %1.</translation>
        </message>
        <message>
            <source>This number was called a moment ago. It may be called again at %1.</source>
            <translation>Diese Nummer wurde gerade erst angerufen. Sie darf um %1 wieder angerufen werden.</translation>
        </message>
    </context>
    <context>
        <name>TimeRange</name>
        <message>
            <source>All time</source>
            <translation>Gesamter Zeitraum</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
    </context>
    <context>
        <name>UnclearCalls</name>
        <message>
            <source>Leadline is still looking for this call at the provider. It can be closed by hand a day after it was sent.</source>
            <translation>Leadline sucht diesen Anruf noch beim Anbieter. Einen Tag nach dem Senden lässt er sich von Hand schließen.</translation>
        </message>
        <message>
            <source>What became of this call has been found out meanwhile.</source>
            <translation>Was aus diesem Anruf wurde, hat sich inzwischen herausgestellt.</translation>
        </message>
    </context>
    <context>
        <name>UnclearSection</name>
        <message>
            <source>Ask the provider's list at once whether this call was made</source>
            <translation>Die Liste des Anbieters sofort fragen, ob dieser Anruf stattgefunden hat</translation>
        </message>
        <message>
            <source>Close without result</source>
            <translation>Ohne Ergebnis schließen</translation>
        </message>
        <message>
            <source>Ends the call without a result: the number counts as called, and this campaign does not call it again. A report that comes later is still taken. Possible a day after the call was sent.</source>
            <translation>Beendet den Anruf ohne Ergebnis: Die Nummer gilt als angerufen, und diese Kampagne ruft sie nicht noch einmal an. Eine spätere Meldung wird noch angenommen. Möglich einen Tag, nachdem der Anruf gesendet wurde.</translation>
        </message>
        <message>
            <source>For a day it could not be found out whether this call was made. Look for it in the provider's dashboard, then look again here, or close the call.</source>
            <translation>Einen Tag lang ließ sich nicht herausfinden, ob dieser Anruf stattgefunden hat. Suchen Sie ihn in der Übersicht des Anbieters, dann sehen Sie hier noch einmal nach oder schließen Sie den Anruf.</translation>
        </message>
        <message>
            <source>Look again now</source>
            <translation>Jetzt noch einmal nachsehen</translation>
        </message>
        <message>
            <source>The answer of the provider was lost. Leadline asks its list until the call is found or proven not to exist; until then nobody calls this number.</source>
            <translation>Die Antwort des Anbieters ging verloren. Leadline fragt dessen Liste, bis der Anruf gefunden ist oder es ihn nachweislich nicht gibt; bis dahin ruft niemand diese Nummer an.</translation>
        </message>
    </context>
    <context>
        <name>VerdictRecorder</name>
        <message>
            <source>The answer to call attempt %1 could not be stored: %2</source>
            <translation>Die Antwort auf den Anrufversuch %1 konnte nicht gespeichert werden: %2</translation>
        </message>
    </context>
    <context>
        <name>VersionsSheet</name>
        <message>
            <source>%1 by %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln Anruf</numerusform>
                <numerusform>%Ln Anrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Compared with the text in the editor</source>
            <translation>Verglichen mit dem Text im Editor</translation>
        </message>
        <message>
            <source>Compared with the version before</source>
            <translation>Verglichen mit der Version davor</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Diese Version wiederherstellen</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versionen von %1</translation>
        </message>
        <message>
            <source>Versions, newest first</source>
            <translation>Versionen, neueste zuerst</translation>
        </message>
        <message>
            <source>What the version is compared with</source>
            <translation>Womit die Version verglichen wird</translation>
        </message>
    </context>
    <context>
        <name>WebhookSection</name>
        <message>
            <source>%1, sent again</source>
            <translation>%1, erneut gesendet</translation>
        </message>
        <message>
            <source>%1: no answer from this program</source>
            <translation>%1: keine Antwort von diesem Programm</translation>
        </message>
        <message>
            <source>%1: not taken (answer %2, %3)</source>
            <translation>%1: nicht angenommen (Antwort %2, %3)</translation>
        </message>
        <message>
            <source>%1: taken by this program (answer %2, %3)</source>
            <translation>%1: von diesem Programm angenommen (Antwort %2, %3)</translation>
        </message>
        <message>
            <source>Ask the provider</source>
            <translation>Anbieter fragen</translation>
        </message>
        <message>
            <source>Ask the provider to send the result of this call again</source>
            <translation>Den Anbieter bitten, das Ergebnis dieses Anrufs erneut zu senden</translation>
        </message>
        <message>
            <source>Ask the provider whether the result of this call was sent</source>
            <translation>Den Anbieter fragen, ob das Ergebnis dieses Anrufs gesendet wurde</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Der Anbieter wird gefragt…</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>Gesendet an %1</translation>
        </message>
        <message>
            <source>The provider has given this call no id.</source>
            <translation>Der Anbieter hat diesem Anruf keine Kennung gegeben.</translation>
        </message>
        <message>
            <source>The provider has not sent the result of this call to anybody.</source>
            <translation>Der Anbieter hat das Ergebnis dieses Anrufs an niemanden gesendet.</translation>
        </message>
        <message>
            <source>The provider has not sent the result of this call yet.</source>
            <translation>Der Anbieter hat das Ergebnis dieses Anrufs noch nicht gesendet.</translation>
        </message>
        <message>
            <source>The provider sends the result again; it comes within a minute.</source>
            <translation>Der Anbieter sendet das Ergebnis erneut; es kommt innerhalb einer Minute.</translation>
        </message>
    </context>
    <context>
        <name>WindowLink</name>
        <message>
            <source>%1 is paused. Calls that are open go on to their end.</source>
            <translation>%1 pausiert. Offene Anrufe laufen bis zu ihrem Ende weiter.</translation>
        </message>
        <message>
            <source>%1 is stopped. Nothing more is dialed.</source>
            <translation>%1 ist gestoppt. Nichts wird mehr gewählt.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>%n Zeile in %1 geschrieben.</numerusform>
                <numerusform>%n Zeilen in %1 geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Released: the lead is called when its turn comes.</source>
            <translation>Freigegeben: Der Lead wird angerufen, wenn er an der Reihe ist.</translation>
        </message>
        <message>
            <source>Resume…</source>
            <translation>Fortsetzen…</translation>
        </message>
        <message>
            <source>Save results</source>
            <translation>Ergebnisse speichern</translation>
        </message>
        <message>
            <source>Start again…</source>
            <translation>Erneut starten…</translation>
        </message>
        <message>
            <source>The campaign is finished: every lead has its result.</source>
            <translation>Die Kampagne ist abgeschlossen: Jeder Lead hat sein Ergebnis.</translation>
        </message>
        <message>
            <source>The lead is called on %1 when its turn comes.</source>
            <translation>Der Lead wird unter %1 angerufen, wenn er an der Reihe ist.</translation>
        </message>
        <message>
            <source>The provider's list is asked once more.</source>
            <translation>Die Liste des Anbieters wird noch einmal gefragt.</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>The reading was canceled. Nothing was stored.</source>
            <translation>Das Lesen wurde abgebrochen. Es wurde nichts gespeichert.</translation>
        </message>
        <message>
            <source>The workbook holds no sheet with cells. Is it the right file?</source>
            <translation>Die Arbeitsmappe enthält kein Blatt mit Zellen. Ist es die richtige Datei?</translation>
        </message>
        <message>
            <source>The workbook is damaged or was not copied completely. Copy or export it again.</source>
            <translation>Die Arbeitsmappe ist beschädigt oder wurde nicht vollständig kopiert. Kopieren oder exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The workbook is damaged. Open it in the spreadsheet program, save it under a new name, and import that file.</source>
            <translation>Die Arbeitsmappe ist beschädigt. Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie unter einem neuen Namen und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>The workbook is protected by a password. Save it without one and import that file.</source>
            <translation>Die Arbeitsmappe ist durch ein Passwort geschützt. Speichern Sie sie ohne Passwort und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>The workbook is too large when unpacked. Save the sheet with the leads as "CSV UTF-8", or split it, and import that file.</source>
            <translation>Die Arbeitsmappe ist entpackt zu groß. Speichern Sie das Blatt mit den Leads als „CSV UTF-8“ oder teilen Sie es auf und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is a Numbers or Pages document. Export it as CSV or Excel workbook, and import that file.</source>
            <translation>Das ist ein Numbers- oder Pages-Dokument. Exportieren Sie es als CSV oder Excel-Arbeitsmappe und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is a binary workbook (XLSB). Open it in the spreadsheet program, save it as XLSX or "CSV UTF-8", and import that file.</source>
            <translation>Das ist eine binäre Arbeitsmappe (XLSB). Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie als XLSX oder „CSV UTF-8“ und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is a presentation, not a list of leads. Export the leads as CSV or XLSX and import that file.</source>
            <translation>Das ist eine Präsentation, keine Liste mit Leads. Exportieren Sie die Leads als CSV oder XLSX und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is a text document, not a list of leads. Export the leads as CSV or XLSX and import that file.</source>
            <translation>Das ist ein Textdokument, keine Liste mit Leads. Exportieren Sie die Leads als CSV oder XLSX und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is a workbook in the old format (XLS). Open it in the spreadsheet program, save it as XLSX or "CSV UTF-8", and import that file.</source>
            <translation>Das ist eine Arbeitsmappe im alten Format (XLS). Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie als XLSX oder „CSV UTF-8“ und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is an Office file without a table. Export the leads as CSV or XLSX and import that file.</source>
            <translation>Das ist eine Office-Datei ohne Tabelle. Exportieren Sie die Leads als CSV oder XLSX und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is an OpenDocument file (ODS). Open it in the spreadsheet program, save it as XLSX or "CSV UTF-8", and import that file.</source>
            <translation>Das ist eine OpenDocument-Datei (ODS). Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie als XLSX oder „CSV UTF-8“ und importieren Sie diese Datei.</translation>
        </message>
        <message>
            <source>This is an archive (ZIP). Unpack it and import the CSV or XLSX file that is inside.</source>
            <translation>Das ist ein Archiv (ZIP). Entpacken Sie es und importieren Sie die CSV- oder XLSX-Datei, die darin ist.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A campaign is calling. After the restart it is paused until you start it again.</source>
            <translation>Eine Kampagne ruft an. Nach dem Neustart ist sie angehalten, bis Sie sie wieder starten.</translation>
        </message>
        <message>
            <source>Calls the leads of a list through an AI voice provider.</source>
            <translation>Ruft die Leads einer Liste über einen KI-Sprachanbieter an.</translation>
        </message>
        <message>
            <source>Data directory.</source>
            <translation>Datenverzeichnis.</translation>
        </message>
        <message>
            <source>Enter the key</source>
            <translation>Schlüssel eingeben</translation>
        </message>
        <message>
            <source>File with NAME=VALUE lines for settings.</source>
            <translation>Datei mit Zeilen NAME=VALUE für Einstellungen.</translation>
        </message>
        <message>
            <source>Leadline cannot start</source>
            <translation>Leadline kann nicht starten</translation>
        </message>
        <message>
            <source>No provider key yet: nothing can be dialed.</source>
            <translation>Noch kein Schlüssel des Anbieters: Es kann niemand angerufen werden.</translation>
        </message>
        <message>
            <source>Restart all the same</source>
            <translation>Trotzdem neu starten</translation>
        </message>
        <message>
            <source>Sample leads and a simulated telephone in a throw-away directory.</source>
            <translation>Beispiel-Leads und ein simuliertes Telefon in einem Wegwerf-Verzeichnis.</translation>
        </message>
        <message>
            <source>The demo begins anew: its calls will be gone.</source>
            <translation>Die Demo beginnt von vorn: Ihre Anrufe gehen verloren.</translation>
        </message>
    </context>
    <context>
        <name>userguide</name>
        <message>
            <source>user-guide.md</source>
            <extracomment>File of the user guide in this language; leave it as it is when there is none.</extracomment>
            <translation>user-guide.de.md</translation>
        </message>
    </context>
</TS>
