<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Leadline</source>
            <translation>Acerca de Leadline</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Creado con</translation>
        </message>
        <message>
            <source>Calls the leads of a list through an AI voice provider at the right hour. Your lists and results are stored on this computer; what a call needs is sent to the provider. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Llama a los contactos de una lista por medio de un proveedor de voz con IA y a la hora adecuada. Las listas y los resultados se guardan en este equipo; lo que una llamada necesita se envía al proveedor. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy the versions</source>
            <translation>Copiar las versiones</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>License of Leadline</source>
            <translation>Licencia de Leadline</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Hecho por</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>Parts with version and license</source>
            <translation>Componentes con versión y licencia</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
    </context>
    <context>
        <name>AccountHealth</name>
        <message>
            <source>Five calls in a row failed at the provider (%1). Dialing is paused while Leadline keeps asking whether the provider is back.</source>
            <translation>Cinco llamadas seguidas fallaron en el proveedor (%1). La marcación está en pausa mientras Leadline sigue preguntando si el proveedor ha vuelto.</translation>
        </message>
        <message>
            <source>The provider is back: press Start.</source>
            <translation>El proveedor ha vuelto: pulse Iniciar.</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
    </context>
    <context>
        <name>AddLeadSheet</name>
        <message>
            <source>&amp;Ground for calling</source>
            <translation>&amp;Base para llamar</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>Add a lead</source>
            <translation>Añadir un contacto</translation>
        </message>
        <message>
            <source>Add lead</source>
            <translation>Añadir contacto</translation>
        </message>
        <message>
            <source>Added by hand</source>
            <translation>Añadido a mano</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Give the list a name.</source>
            <translation>Dé un nombre a la lista.</translation>
        </message>
        <message>
            <source>Say where the ground for calling comes from.</source>
            <translation>Indique de dónde procede la base para llamar.</translation>
        </message>
        <message>
            <source>Trade fair 2026, form 12</source>
            <translation>Feria 2026, formulario 12</translation>
        </message>
        <message>
            <source>Where it co&amp;mes from</source>
            <translation>De dón&amp;de procede</translation>
        </message>
    </context>
    <context>
        <name>AddNumbersSheet</name>
        <message>
            <source>&amp;Numbers, on lines of their own or with commas between them</source>
            <translation>&amp;Números, uno por línea o separados por comas</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln number(s)</source>
            <translation>
                <numerusform>Añadir %Ln número</numerusform>
                <numerusform>Añadir %Ln números</numerusform>
            </translation>
        </message>
        <message>
            <source>Add numbers</source>
            <translation>Añadir números</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>No telephone number on line(s) %1; left out.</source>
            <translation>
                <numerusform>No hay ningún número de teléfono en la línea %1; esta línea se omite.</numerusform>
                <numerusform>No hay ningún número de teléfono en las líneas %1; estas líneas se omiten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers that are never called</source>
            <translation>Números a los que nunca se llama</translation>
        </message>
        <message>
            <source>They count at once, for every campaign.</source>
            <translation>Valen de inmediato, para todas las campañas.</translation>
        </message>
        <message>
            <source>Where they come &amp;from</source>
            <translation>De dónde &amp;proceden</translation>
        </message>
        <message>
            <source>typed in</source>
            <translation>escrito a mano</translation>
        </message>
    </context>
    <context>
        <name>AlarmModel</name>
        <message>
            <source>Alarm</source>
            <translation>Alarma</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
    </context>
    <context>
        <name>AlarmView</name>
        <message>
            <source>Alarms</source>
            <translation>Alarmas</translation>
        </message>
        <message>
            <source>Mark all as seen</source>
            <translation>Marcar todas como vistas</translation>
        </message>
        <message>
            <source>No alarms. What you should know of comes here, with what to do about it.</source>
            <translation>No hay alarmas. Aquí aparece lo que conviene que sepa y qué hacer al respecto.</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
    </context>
    <context>
        <name>Alarms</name>
        <message>
            <source>A call has been unclear for more than an hour</source>
            <translation>Una llamada lleva más de una hora sin aclarar</translation>
        </message>
        <message>
            <source>A campaign was paused: too many silent calls</source>
            <translation>Se pausó una campaña: demasiadas llamadas silenciosas</translation>
        </message>
        <message>
            <source>A delivery could not be used</source>
            <translation>No se pudo usar una entrega</translation>
        </message>
        <message>
            <source>A dial request may have been sent twice</source>
            <translation>Puede que una solicitud de llamada se haya enviado dos veces</translation>
        </message>
        <message>
            <source>A new data directory deletes recordings after 90 days; this one is older, so nothing is deleted. Choose the days in the settings, under results from outside.</source>
            <translation>Un directorio de datos nuevo borra las grabaciones a los 90 días; este es más antiguo, así que no se borra nada. Elija los días en los ajustes, en «Resultados desde fuera».</translation>
        </message>
        <message>
            <source>A report does not fit the call it names</source>
            <translation>Un informe no encaja con la llamada que indica</translation>
        </message>
        <message>
            <source>A step was refused because it is not possible</source>
            <translation>Se rechazó un paso porque no es posible</translation>
        </message>
        <message>
            <source>After 24 hours the provider's list has not settled it, so the number is not dialed. Look for the call in the provider's dashboard and decide on the Calls page.</source>
            <translation>Pasadas 24 horas, la lista del proveedor no lo ha aclarado, así que no se llama al número. Busque la llamada en el panel del proveedor y decida en la página Llamadas.</translation>
        </message>
        <message>
            <source>An answer of the provider could not be written down</source>
            <translation>No se pudo guardar una respuesta del proveedor</translation>
        </message>
        <message>
            <source>Calls were not at risk. If it comes often, the computer is overloaded or its disk is slow; otherwise report it with the log.</source>
            <translation>Las llamadas no corrieron peligro. Si ocurre a menudo, el equipo está sobrecargado o su disco es lento; si no, comuníquelo junto con el registro.</translation>
        </message>
        <message>
            <source>Close the program, copy the data directory, then start again: the damaged file is set aside and the newest backup is named.</source>
            <translation>Cierre el programa, copie el directorio de datos y vuelva a iniciarlo: el archivo dañado se pone aparte y se indica la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>Dialing pauses below 200 MiB and deliveries are refused below 50 MiB, so free some space. The provider sends refused deliveries again.</source>
            <translation>Por debajo de 200 MiB la marcación se pausa y por debajo de 50 MiB se rechazan las entregas; libere algo de espacio. El proveedor vuelve a enviar las entregas rechazadas.</translation>
        </message>
        <message>
            <source>It was not applied; the call is read from the provider instead. If this comes often, another program uses the same account, or somebody sends false reports: replace the signing secret.</source>
            <translation>No se aplicó; en su lugar, la llamada se lee del proveedor. Si ocurre a menudo, otro programa usa la misma cuenta o alguien envía informes falsos: cambie el secreto de firma.</translation>
        </message>
        <message>
            <source>Look at it in the delivery log below. The result of the call is read from the provider anyway; apply it again after an update of the program.</source>
            <translation>Véala abajo, en el registro de entregas. El resultado de la llamada se lee de todos modos del proveedor; aplíquela de nuevo después de actualizar el programa.</translation>
        </message>
        <message>
            <source>Look into the log for what led to it.</source>
            <translation>Consulte en el registro qué llevó a ello.</translation>
        </message>
        <message>
            <source>More than 1 % of the answered calls of 30 days were silent; 3 % are the limit. Listen to some of them, and ask the provider why nobody spoke.</source>
            <translation>Más del 1 % de las llamadas contestadas en 30 días fueron silenciosas; el límite es el 3 %. Escuche algunas y pregunte al proveedor por qué nadie habló.</translation>
        </message>
        <message>
            <source>More than 2.5 % of the answered calls of 30 days were silent; 3 % are the limit. Find out why before you start the campaign again.</source>
            <translation>Más del 2,5 % de las llamadas contestadas en 30 días fueron silenciosas; el límite es el 3 %. Averigüe la causa antes de iniciar de nuevo la campaña.</translation>
        </message>
        <message>
            <source>Nobody can tell whether a call was made</source>
            <translation>Nadie puede decir si se hizo una llamada</translation>
        </message>
        <message>
            <source>Nothing has to be done while the provider can be reached: it is asked again every hour. Check the connection and the key in the settings.</source>
            <translation>No hay que hacer nada mientras se pueda contactar con el proveedor: se le vuelve a preguntar cada hora. Revise la conexión y la clave en los ajustes.</translation>
        </message>
        <message>
            <source>Nothing was changed. This is a fault of the program: report it with the log.</source>
            <translation>No se cambió nada. Es un fallo del programa: comuníquelo junto con el registro.</translation>
        </message>
        <message>
            <source>Old recordings stay until you decide</source>
            <translation>Las grabaciones antiguas se quedan hasta que usted decida</translation>
        </message>
        <message>
            <source>One attempt has two calls at the provider</source>
            <translation>Un intento tiene dos llamadas en el proveedor</translation>
        </message>
        <message>
            <source>People who answer hear silence too often</source>
            <translation>Las personas que contestan oyen silencio con demasiada frecuencia</translation>
        </message>
        <message>
            <source>Some program reads the database without an end. Close other programs that have leadline.db open, or restart this one.</source>
            <translation>Algún programa lee la base de datos sin terminar. Cierre otros programas que tengan abierto leadline.db o reinicie este.</translation>
        </message>
        <message>
            <source>Somebody else called one of our numbers through this account</source>
            <translation>Alguien más llamó a uno de nuestros números con esta cuenta</translation>
        </message>
        <message>
            <source>Somebody was probably rung twice. Both calls are kept and counted; look at them in the provider's list and apologize where it is needed.</source>
            <translation>Probablemente se llamó dos veces a alguien. Ambas llamadas se conservan y se cuentan; véalas en la lista del proveedor y pida disculpas donde haga falta.</translation>
        </message>
        <message>
            <source>The attempt is treated as unclear and looked up at the provider. Check the disk.</source>
            <translation>El intento se trata como sin aclarar y se busca en el proveedor. Revise el disco.</translation>
        </message>
        <message>
            <source>The campaign goes on, but somebody may have been rung twice. Look at this person's calls, and report the case with the log.</source>
            <translation>La campaña continúa, pero puede que se haya llamado dos veces a alguien. Vea las llamadas de esta persona y comunique el caso junto con el registro.</translation>
        </message>
        <message>
            <source>The database is damaged</source>
            <translation>La base de datos está dañada</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>El disco está casi lleno</translation>
        </message>
        <message>
            <source>The journal of the database has grown large</source>
            <translation>El diario de la base de datos ha crecido mucho</translation>
        </message>
        <message>
            <source>The later attempt is looked up at the provider by itself. Compare both people's calls with the provider's list.</source>
            <translation>El intento posterior se busca automáticamente en el proveedor. Compare las llamadas de ambas personas con la lista del proveedor.</translation>
        </message>
        <message>
            <source>The lead is held and the call counts for its limits. Find out who else uses the account; release the lead on the Leads page.</source>
            <translation>El contacto está retenido y la llamada cuenta para sus límites. Averigüe quién más usa la cuenta; libere el contacto en la página Contactos.</translation>
        </message>
        <message>
            <source>The provider gave two attempts the same call</source>
            <translation>El proveedor asignó la misma llamada a dos intentos</translation>
        </message>
        <message>
            <source>The provider refused a call that it reports as made</source>
            <translation>El proveedor rechazó una llamada que da por hecha</translation>
        </message>
        <message>
            <source>The report counts: the call was made. Check the call in the provider's list.</source>
            <translation>El informe es lo que vale: la llamada se hizo. Compruebe la llamada en la lista del proveedor.</translation>
        </message>
        <message>
            <source>The window stood still</source>
            <translation>La ventana se quedó parada</translation>
        </message>
        <message>
            <source>Two calls belong to one attempt</source>
            <translation>Dos llamadas pertenecen a un mismo intento</translation>
        </message>
    </context>
    <context>
        <name>AssumptionsForm</name>
        <message>
            <source>Answered by a machine</source>
            <translation>Contestadas por una máquina</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>Contestadas por una persona</translation>
        </message>
        <message>
            <source>Conversation, at least (minutes)</source>
            <translation>Conversación, como mínimo (minutos)</translation>
        </message>
        <message>
            <source>Conversation, at most (minutes)</source>
            <translation>Conversación, como máximo (minutos)</translation>
        </message>
        <message>
            <source>Price of a minute (USD)</source>
            <translation>Precio por minuto (USD)</translation>
        </message>
    </context>
    <context>
        <name>AttemptState</name>
        <message>
            <source>Being checked</source>
            <translation>En comprobación</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Never placed</source>
            <translation>Nunca realizado</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>On the line</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Realizado</translation>
        </message>
        <message>
            <source>Refused by the provider</source>
            <translation>Rechazado por el proveedor</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
    </context>
    <context>
        <name>AudioPlayer</name>
        <message>
            <source>Recordings cannot be played here: Qt's multimedia plugins are not installed.</source>
            <translation>Aquí no se pueden reproducir grabaciones: los complementos multimedia de Qt no están instalados.</translation>
        </message>
        <message>
            <source>Recordings cannot be played here: this computer has no sound device that works.</source>
            <translation>Aquí no se pueden reproducir grabaciones: este equipo no tiene ningún dispositivo de sonido que funcione.</translation>
        </message>
        <message>
            <source>This recording cannot be played here: the system has no decoder for it.</source>
            <translation>Esta grabación no se puede reproducir aquí: el sistema no tiene ningún descodificador para ella.</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>%1 is a folder. Name a file for the backup.</source>
            <translation>%1 es una carpeta. Indique un archivo para la copia de seguridad.</translation>
        </message>
        <message>
            <source>A backup cannot replace the database itself. Choose another file.</source>
            <translation>Una copia de seguridad no puede sustituir a la propia base de datos. Elija otro archivo.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be copied.</source>
            <translation>La copia de seguridad %1 no se puede copiar.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written. Check the free space of the disk.</source>
            <translation>La copia de seguridad %1 no se puede escribir. Compruebe el espacio libre del disco.</translation>
        </message>
        <message>
            <source>The backup %1 could not be put in place. Check the rights of its folder; nothing there was changed.</source>
            <translation>La copia de seguridad %1 no se pudo colocar en su sitio. Revise los permisos de su carpeta; allí no se cambió nada.</translation>
        </message>
        <message>
            <source>The backup was written but is not whole, so it was thrown away. Check the disk, then run the check of the database.</source>
            <translation>La copia de seguridad se escribió, pero no está íntegra y se ha descartado. Revise el disco y, después, ejecute la comprobación de la base de datos.</translation>
        </message>
        <message>
            <source>The folder %1 does not exist. Make it first, or choose another place for the backup.</source>
            <translation>La carpeta %1 no existe. Créela primero o elija otro lugar para la copia de seguridad.</translation>
        </message>
    </context>
    <context>
        <name>BlandClient</name>
        <message>
            <source>%1 It says: %2</source>
            <translation>%1 Responde: %2</translation>
        </message>
        <message>
            <source>The balance at the provider is used up. Top it up there, then resume.</source>
            <translation>El saldo en el proveedor está agotado. Recárguelo allí y, después, reanude.</translation>
        </message>
        <message>
            <source>The connection to the provider is not safe: its certificate was refused. Check the clock of this computer and the network.</source>
            <translation>La conexión con el proveedor no es segura: se rechazó su certificado. Revise el reloj de este equipo y la red.</translation>
        </message>
        <message>
            <source>The delivery names no usable call.</source>
            <translation>La entrega no indica ninguna llamada utilizable.</translation>
        </message>
        <message>
            <source>The provider asks to slow down.</source>
            <translation>El proveedor pide ir más despacio.</translation>
        </message>
        <message>
            <source>The provider cannot dial with the telephone line set up for this account (own Twilio account or carrier). Correct the set-up at the provider, then resume.</source>
            <translation>El proveedor no puede llamar con la línea telefónica configurada para esta cuenta (cuenta propia de Twilio u operador propio). Corrija la configuración en el proveedor y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider does not accept a setting of the campaign. Correct it, then resume.</source>
            <translation>El proveedor no acepta un ajuste de la campaña. Corríjalo y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider does not accept the caller number. Choose one the account owns, then resume.</source>
            <translation>El proveedor no acepta el número de origen. Elija uno que pertenezca a la cuenta y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider does not accept the pathway of the campaign. Correct it there, then resume.</source>
            <translation>El proveedor no acepta el pathway de la campaña. Corríjalo allí y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider does not accept the webhook address. Correct it or switch it off, then resume.</source>
            <translation>El proveedor no acepta la dirección del webhook. Corríjala o desactívela y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider does not know this.</source>
            <translation>El proveedor no lo conoce.</translation>
        </message>
        <message>
            <source>The provider has suspended the account, or the API key may not place calls. Ask the provider, then resume.</source>
            <translation>El proveedor ha suspendido la cuenta o la clave de API no puede hacer llamadas. Pregunte al proveedor y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider has trouble (answer %1).</source>
            <translation>El proveedor tiene problemas (respuesta %1).</translation>
        </message>
        <message>
            <source>The provider is out of reach. Check the connection to the internet.</source>
            <translation>No se puede contactar con el proveedor. Revise la conexión a internet.</translation>
        </message>
        <message>
            <source>The provider refused the API key. Check the key in the settings, then resume.</source>
            <translation>El proveedor rechazó la clave de API. Revise la clave en los ajustes y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider refused the API key. Check the key in the settings.</source>
            <translation>El proveedor rechazó la clave de API. Revise la clave en los ajustes.</translation>
        </message>
        <message>
            <source>The provider refused the request.</source>
            <translation>El proveedor rechazó la solicitud.</translation>
        </message>
        <message>
            <source>The provider sent data that cannot be read.</source>
            <translation>El proveedor envió datos que no se pueden leer.</translation>
        </message>
        <message>
            <source>The provider's address is not safe: it has to start with https://. Correct it in the settings.</source>
            <translation>La dirección del proveedor no es segura: debe empezar por https://. Corríjala en los ajustes.</translation>
        </message>
        <message>
            <source>The provider's address points somewhere else. Nothing was sent there. Check the address in the settings, then resume.</source>
            <translation>La dirección del proveedor apunta a otro lugar. No se envió nada allí. Revise la dirección en los ajustes y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider's address takes no calls. Check the address in the settings, then resume.</source>
            <translation>La dirección del proveedor no admite llamadas. Revise la dirección en los ajustes y, después, reanude.</translation>
        </message>
        <message>
            <source>The provider's answer could not be read. It will be asked again.</source>
            <translation>No se pudo leer la respuesta del proveedor. Se le volverá a preguntar.</translation>
        </message>
        <message>
            <source>The provider's list of calls does not come to an end.</source>
            <translation>La lista de llamadas del proveedor no termina nunca.</translation>
        </message>
        <message>
            <source>The provider's moderation refused the call script. Change the script, then resume.</source>
            <translation>La moderación del proveedor rechazó el guion de llamada. Cambie el guion y, después, reanude.</translation>
        </message>
        <message>
            <source>There is no API key yet. Enter the key of the provider account in the settings.</source>
            <translation>Todavía no hay clave de API. Introduzca en los ajustes la clave de la cuenta del proveedor.</translation>
        </message>
        <message>
            <source>This cannot be an API key: a key has 8 to 512 characters without blanks. Copy it again from the provider's account page.</source>
            <translation>Esto no puede ser una clave de API: una clave tiene de 8 a 512 caracteres sin espacios. Cópiela de nuevo de la página de su cuenta en el proveedor.</translation>
        </message>
        <message>
            <source>This is not the id of a call.</source>
            <translation>Esto no es el identificador de una llamada.</translation>
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
            <translation>&amp;Guardar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Collecting; the database is checked meanwhile…</source>
            <translation>Recopilando; entretanto se comprueba la base de datos…</translation>
        </message>
        <message>
            <source>Content of the chosen file</source>
            <translation>Contenido del archivo elegido</translation>
        </message>
        <message>
            <source>Contents of the support file</source>
            <translation>Contenido del archivo para el soporte</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Files of the bundle</source>
            <translation>Archivos del paquete</translation>
        </message>
        <message>
            <source>No key, no token, no secret, no whole number, no name and nothing that was said. Read it before you give it away; nothing is sent, the file is only saved where you choose.</source>
            <translation>Ninguna clave, ningún token, ningún secreto, ningún número completo, ningún nombre y nada de lo que se dijo. Léalo antes de entregarlo; no se envía nada, el archivo solo se guarda donde usted elija.</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Guardar diagnóstico</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translation>Archivos ZIP (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>CallDesk</name>
        <message numerus="yes">
            <source>All %n attempt(s) of the campaign are used up for this person. Allow more in the campaign first.</source>
            <translation>
                <numerusform>El %n intento de la campaña ya se ha usado para esta persona. Permita antes más en la campaña.</numerusform>
                <numerusform>Los %n intentos de la campaña ya se han usado para esta persona. Permita antes más en la campaña.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another call to this number was found that is not ours. Release the lead first.</source>
            <translation>Se encontró otra llamada a este número que no es nuestra. Libere primero el contacto.</translation>
        </message>
        <message>
            <source>Only the outcome of a finished call can be corrected.</source>
            <translation>Solo se puede corregir el resultado de una llamada terminada.</translation>
        </message>
        <message>
            <source>That moment is over. Choose a later one.</source>
            <translation>Ese momento ya pasó. Elija uno posterior.</translation>
        </message>
        <message>
            <source>The call was decided otherwise since. Nothing was taken back.</source>
            <translation>Desde entonces, la llamada se decidió de otro modo. No se deshizo nada.</translation>
        </message>
        <message>
            <source>The campaign is over, so nothing dials this by itself. The moment is kept as a reminder; start the campaign again and it is dialed.</source>
            <translation>La campaña ha terminado, así que nada llama a este número automáticamente. El momento se conserva como recordatorio; inicie de nuevo la campaña y se llamará.</translation>
        </message>
        <message>
            <source>The campaign is paused: the callback waits until it goes on.</source>
            <translation>La campaña está en pausa: la devolución de llamada espera hasta que continúe.</translation>
        </message>
        <message>
            <source>The lead is deleted, so it is not called again.</source>
            <translation>El contacto está eliminado, así que no se le vuelve a llamar.</translation>
        </message>
        <message>
            <source>The lead is refused: %1.</source>
            <translation>El contacto está rechazado: %1.</translation>
        </message>
        <message>
            <source>The note was changed again since. Nothing was taken back.</source>
            <translation>Desde entonces, la nota se volvió a cambiar. No se deshizo nada.</translation>
        </message>
        <message>
            <source>The number is on the stop list, so it is not called again.</source>
            <translation>El número está en la lista de exclusión, así que no se le vuelve a llamar.</translation>
        </message>
        <message>
            <source>The number stays on the stop list: it was asked for in another call, too.</source>
            <translation>El número sigue en la lista de exclusión: también se pidió en otra llamada.</translation>
        </message>
        <message>
            <source>The number stays on the stop list: others asked for it, too.</source>
            <translation>El número sigue en la lista de exclusión: otras personas también lo pidieron.</translation>
        </message>
        <message>
            <source>The person asked not to be called again, so the outcome stays. If that was misheard, take the number off the stop list and give the reason there.</source>
            <translation>La persona pidió que no se la vuelva a llamar, así que el resultado se mantiene. Si se entendió mal, quite el número de la lista de exclusión e indique allí el motivo.</translation>
        </message>
        <message>
            <source>The person was called again meanwhile; that call stays.</source>
            <translation>Entretanto se volvió a llamar a la persona; esa llamada queda.</translation>
        </message>
        <message>
            <source>This person was called again since. Plan the callback at the newest call.</source>
            <translation>Desde entonces se volvió a llamar a esta persona. Planifique la devolución de llamada en la llamada más reciente.</translation>
        </message>
        <message>
            <source>This was a test call. It is not part of a campaign.</source>
            <translation>Fue una llamada de prueba. No forma parte de ninguna campaña.</translation>
        </message>
        <message>
            <source>This was taken back already.</source>
            <translation>Esto ya se deshizo.</translation>
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
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Call again at %1.</source>
            <translation>Volver a llamar: %1.</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>Devolución</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leída</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>Marcar como no leída</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Outcome of the call</source>
            <translation>Resultado de la llamada</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Owner: %1</source>
            <translation>Responsable: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save the corrected outcome</source>
            <translation>Guardar el resultado corregido</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Take the tag %1 off</source>
            <translation>Quitar la etiqueta %1</translation>
        </message>
        <message>
            <source>The outcome is as it is: take the call out of the review (%1)</source>
            <translation>El resultado es correcto: sacar la llamada de la revisión (%1)</translation>
        </message>
        <message>
            <source>To inbox</source>
            <translation>A la bandeja de entrada</translation>
        </message>
        <message>
            <source>What you want to remember about this call (N)</source>
            <translation>Lo que quiera recordar de esta llamada (N)</translation>
        </message>
        <message>
            <source>Why (optional)</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Why the outcome is corrected</source>
            <translation>Por qué se corrige el resultado</translation>
        </message>
    </context>
    <context>
        <name>CallDetail</name>
        <message>
            <source>%1 (cited)</source>
            <translation>%1 (citado)</translation>
        </message>
        <message>
            <source>%1 (evaluation)</source>
            <translation>%1 (evaluación)</translation>
        </message>
        <message>
            <source>%1 (outcome)</source>
            <translation>%1 (resultado)</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>All calls to this person</source>
            <translation>Todas las llamadas a esta persona</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Contestada por</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Cerrar los detalles</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Delivery of the result</source>
            <translation>Entrega del resultado</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Terminada por</translation>
        </message>
        <message>
            <source>Find in the conversation (F3)</source>
            <translation>Buscar en la conversación (F3)</translation>
        </message>
        <message>
            <source>Found out afterwards</source>
            <translation>Averiguado después</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Next place that was found in the conversation</source>
            <translation>Siguiente coincidencia en la conversación</translation>
        </message>
        <message>
            <source>No call selected</source>
            <translation>Ninguna llamada seleccionada</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Open the recording at %1</source>
            <translation>Abrir la grabación en %1</translation>
        </message>
        <message>
            <source>Previous place that was found in the conversation</source>
            <translation>Coincidencia anterior en la conversación</translation>
        </message>
        <message>
            <source>Shown number</source>
            <translation>Número mostrado</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>The AI assistant</source>
            <translation>El asistente de IA</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>La llamada</translation>
        </message>
        <message>
            <source>The called person</source>
            <translation>La persona llamada</translation>
        </message>
        <message>
            <source>The provider's outcome</source>
            <translation>El resultado según el proveedor</translation>
        </message>
        <message>
            <source>The recording has no known address</source>
            <translation>La grabación no tiene una dirección conocida</translation>
        </message>
        <message>
            <source>The words used</source>
            <translation>Las palabras dichas</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Transferred to</source>
            <translation>Transferida a</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
    </context>
    <context>
        <name>CallFilters</name>
        <message>
            <source>%1 to %2</source>
            <extracomment>From the first to the last day, both included.</extracomment>
            <translation>Del %1 al %2</translation>
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
                <numerusform>%Ln llamada del panel</numerusform>
                <numerusform>%Ln llamadas del panel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more: use the search</source>
            <translation>
                <numerusform>%Ln más: use la búsqueda</numerusform>
                <numerusform>%Ln más: use la búsqueda</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Archived calls</source>
            <translation>Llamadas archivadas</translation>
        </message>
        <message>
            <source>Callback planned</source>
            <translation>Devolución de llamada prevista</translation>
        </message>
        <message>
            <source>Caller number</source>
            <translation>Número de origen</translation>
        </message>
        <message>
            <source>Choose days…</source>
            <translation>Elegir días…</translation>
        </message>
        <message>
            <source>Chosen by the provider</source>
            <translation>Elegido por el proveedor</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decidido por</translation>
        </message>
        <message>
            <source>F&amp;ilter</source>
            <translation>F&amp;iltro</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>From %1</source>
            <extracomment>Calls that began at that moment or later.</extracomment>
            <translation>Desde %1</translation>
        </message>
        <message>
            <source>Inbox and archive</source>
            <translation>Bandeja de entrada y archivo</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Needs review</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Nothing to choose from</source>
            <translation>Nada para elegir</translation>
        </message>
        <message>
            <source>One person only</source>
            <translation>Solo una persona</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Reason of the review</source>
            <translation>Motivo de la revisión</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>State of the call</source>
            <translation>Estado de la llamada</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>Último %n día</numerusform>
                <numerusform>Últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>No leídas</translation>
        </message>
        <message>
            <source>Until %1</source>
            <extracomment>Calls that began before that moment.</extracomment>
            <translation>Hasta %1</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
    </context>
    <context>
        <name>CallKeyBar</name>
        <message>
            <source>All keys (?)</source>
            <translation>Todas las teclas (?)</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas de esta página</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>resultado</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Keys of the Calls page</source>
            <translation>Teclas de la página Llamadas</translation>
        </message>
        <message>
            <source>The keys work everywhere on the page but in fields one types into. What they change can be undone.</source>
            <translation>Las teclas funcionan en toda la página, salvo en los campos en los que se escribe. Lo que cambian se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>CallKeys</name>
        <message>
            <source>Archive, or bring back from the archive</source>
            <translation>Archivar o recuperar del archivo</translation>
        </message>
        <message>
            <source>Assign the lead to somebody</source>
            <translation>Asignar el contacto a alguien</translation>
        </message>
        <message>
            <source>Confirm the outcome as it is</source>
            <translation>Confirmar el resultado tal como está</translation>
        </message>
        <message>
            <source>Mark as read or unread</source>
            <translation>Marcar como leída o no leída</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>Llamada siguiente</translation>
        </message>
        <message>
            <source>Only calls that need a review, or all</source>
            <translation>Solo llamadas por revisar, o todas</translation>
        </message>
        <message>
            <source>Only unread calls, or all</source>
            <translation>Solo llamadas no leídas, o todas</translation>
        </message>
        <message>
            <source>Plan a callback</source>
            <translation>Planificar una devolución de llamada</translation>
        </message>
        <message>
            <source>Play or pause the recording</source>
            <translation>Reproducir o pausar la grabación</translation>
        </message>
        <message>
            <source>Previous call</source>
            <translation>Llamada anterior</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Mostrar u ocultar los detalles</translation>
        </message>
        <message>
            <source>Show this list</source>
            <translation>Mostrar esta lista</translation>
        </message>
        <message>
            <source>Tag the lead</source>
            <translation>Etiquetar el contacto</translation>
        </message>
        <message>
            <source>Undo what you did last</source>
            <translation>Deshacer lo último que hizo</translation>
        </message>
        <message>
            <source>Write a note (Esc goes back to the list)</source>
            <translation>Escribir una nota (Esc vuelve a la lista)</translation>
        </message>
        <message>
            <source>archive</source>
            <translation>archivar</translation>
        </message>
        <message>
            <source>callback</source>
            <translation>devolución</translation>
        </message>
        <message>
            <source>confirm</source>
            <translation>confirmar</translation>
        </message>
        <message>
            <source>next</source>
            <translation>siguiente</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>play</source>
            <translation>reproducir</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>anterior</translation>
        </message>
        <message>
            <source>read</source>
            <translation>leída</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>deshacer</translation>
        </message>
    </context>
    <context>
        <name>CallLog</name>
        <message>
            <source>%1 % of the people who answered within 30 days heard silence; 3 % are the limit. Find out why before you start the campaign again.</source>
            <translation>El %1 % de las personas que contestaron en 30 días oyó silencio; el límite es el 3 %. Averigüe la causa antes de iniciar de nuevo la campaña.</translation>
        </message>
        <message>
            <source>A campaign needs a name.</source>
            <translation>Una campaña necesita un nombre.</translation>
        </message>
        <message>
            <source>A campaign that was started does not become a draft again.</source>
            <translation>Una campaña iniciada no vuelve a ser un borrador.</translation>
        </message>
        <message>
            <source>The campaign has calls. They have to be kept, so the campaign cannot be deleted.</source>
            <translation>La campaña tiene llamadas. Deben conservarse, así que la campaña no se puede eliminar.</translation>
        </message>
        <message>
            <source>The campaign is not running, so it cannot be paused.</source>
            <translation>La campaña no está en curso, así que no se puede pausar.</translation>
        </message>
        <message>
            <source>The campaign is running. Stop it before deleting it.</source>
            <translation>La campaña está en curso. Deténgala antes de eliminarla.</translation>
        </message>
        <message>
            <source>The campaign still has leads to dial or calls under way.</source>
            <translation>La campaña todavía tiene contactos a los que llamar o llamadas en curso.</translation>
        </message>
        <message>
            <source>The database was removed or replaced while the program was using it. Nothing is dialed any more. Quit the program, put the data directory back and start again.</source>
            <translation>La base de datos se eliminó o se sustituyó mientras el programa la usaba. Ya no se llama a nadie. Salga del programa, restituya el directorio de datos e inícielo de nuevo.</translation>
        </message>
        <message>
            <source>The list of the campaign does not exist. Import leads into it first.</source>
            <translation>La lista de la campaña no existe. Importe primero contactos en ella.</translation>
        </message>
        <message>
            <source>The program did not end properly. Look at the calls being checked, then start the campaign again.</source>
            <translation>El programa no terminó correctamente. Revise las llamadas en comprobación e inicie de nuevo la campaña.</translation>
        </message>
        <message>
            <source>The program was closed while the campaign was running.</source>
            <translation>El programa se cerró mientras la campaña estaba en curso.</translation>
        </message>
        <message>
            <source>There is a campaign named “%1” already. Choose another name.</source>
            <translation>Ya hay una campaña llamada «%1». Elija otro nombre.</translation>
        </message>
        <message>
            <source>This call is not in the database.</source>
            <translation>Esta llamada no está en la base de datos.</translation>
        </message>
        <message>
            <source>This campaign is not in the database.</source>
            <translation>Esta campaña no está en la base de datos.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the call. Nothing was changed; the diagnostics page has the details.</source>
            <translation>Esto no es posible en el estado actual de la llamada. No se cambió nada; los detalles están en la página de diagnóstico.</translation>
        </message>
    </context>
    <context>
        <name>CallMenu</name>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Resultado</translation>
        </message>
    </context>
    <context>
        <name>CallScript</name>
        <message>
            <source>The business name is missing. Calls begin by saying who calls: enter the registered name in the settings.</source>
            <translation>Falta el nombre de la empresa. Las llamadas empiezan diciendo quién llama: introduzca el nombre registrado en los ajustes.</translation>
        </message>
        <message>
            <source>With its fixed part the script has %L1 characters for this lead; at most %L2 are possible. Shorten it.</source>
            <translation>Con su parte fija, el guion tiene %L1 caracteres para este contacto; como máximo son posibles %L2. Acórtelo.</translation>
        </message>
    </context>
    <context>
        <name>CallTableModel</name>
        <message>
            <source>%1 (%2, their time)</source>
            <extracomment>A moment and the zone of the called person, "Tue 1 Dec 10:00 (Eastern, their time)".</extracomment>
            <translation>%1 (%2, hora del contacto)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>A person and the firm.</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Una persona</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Callback</source>
            <translation>Devolución de llamada</translation>
        </message>
        <message>
            <source>Caller number</source>
            <translation>Número de origen</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decidido por</translation>
        </message>
        <message>
            <source>Decided by a person.</source>
            <translation>Decidido por una persona.</translation>
        </message>
        <message>
            <source>Decided by a rule of this program.</source>
            <translation>Decidido por una regla de este programa.</translation>
        </message>
        <message>
            <source>Decided by the provider's report.</source>
            <translation>Decidido por el informe del proveedor.</translation>
        </message>
        <message>
            <source>Decided by what was said.</source>
            <translation>Decidido por lo que se dijo.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Nota: %1</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>To be called again at %1.</source>
            <translation>Se volverá a llamar: %1.</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>No leída</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
    </context>
    <context>
        <name>CallWords</name>
        <message>
            <source>%1, text %2</source>
            <translation>%1, texto %2</translation>
        </message>
        <message>
            <source>%1, version %L2, text %3</source>
            <translation>%1, versión %L2, texto %3</translation>
        </message>
        <message>
            <source>Hang up, leave no message</source>
            <translation>Colgar sin dejar mensaje</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>The task of the call</source>
            <translation>La tarea de la llamada</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
    </context>
    <context>
        <name>CallbackSheet</name>
        <message>
            <source>%1 (their time)</source>
            <extracomment>A time zone of the called person, "Eastern (their time)".</extracomment>
            <translation>%1 (hora del contacto)</translation>
        </message>
        <message>
            <source>%1 (your time)</source>
            <translation>%1 (su hora local)</translation>
        </message>
        <message>
            <source>&amp;Next workday</source>
            <translation>Próximo &amp;día laborable</translation>
        </message>
        <message>
            <source>&amp;Outcome: wants a callback</source>
            <translation>&amp;Resultado: pide devolución de llamada</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Cuándo</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Volver a llamar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Dialed then at the earliest, before the other leads of the campaign %1. The call still keeps to the calling hours, the stop list and the number of attempts.</source>
            <translation>Se marca entonces como muy pronto, antes que los demás contactos de la campaña %1. El horario de llamadas, la lista de exclusión y el número de intentos siguen valiendo.</translation>
        </message>
        <message>
            <source>In &amp;2 hours</source>
            <translation>En &amp;2 horas</translation>
        </message>
        <message>
            <source>Next &amp;Monday</source>
            <translation>Próximo &amp;lunes</translation>
        </message>
        <message>
            <source>No callback</source>
            <translation>Sin devolución de llamada</translation>
        </message>
        <message>
            <source>Plan the callback</source>
            <translation>Planificar la devolución de llamada</translation>
        </message>
        <message>
            <source>That is %1 here.</source>
            <translation>Aquí eso es: %1.</translation>
        </message>
        <message>
            <source>That moment is over. Choose a later one.</source>
            <translation>Ese momento ya pasó. Elija uno posterior.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
    </context>
    <context>
        <name>CallsPage</name>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln llamada</numerusform>
                <numerusform>%Ln llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Colu&amp;mns</source>
            <translation>Colu&amp;mnas</translation>
        </message>
        <message>
            <source>Ctrl+Shift+F</source>
            <translation>Ctrl+Shift+F</translation>
        </message>
        <message>
            <source>No call matches.</source>
            <translation>Ninguna llamada coincide.</translation>
        </message>
        <message>
            <source>No calls yet. They appear here as soon as a campaign dials.</source>
            <translation>Todavía no hay llamadas. Aparecen aquí en cuanto una campaña llama.</translation>
        </message>
        <message>
            <source>Search everything that was said</source>
            <translation>Buscar en todo lo que se dijo</translation>
        </message>
        <message>
            <source>Search everything that was said (Ctrl+Shift+F)</source>
            <translation>Buscar en todo lo que se dijo (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <source>Search name, company, number, summary</source>
            <translation>Buscar nombre, empresa, número, resumen</translation>
        </message>
        <message>
            <source>Show all calls</source>
            <translation>Mostrar todas las llamadas</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Mostrar u ocultar los detalles</translation>
        </message>
        <message>
            <source>Show the campaigns</source>
            <translation>Mostrar las campañas</translation>
        </message>
        <message>
            <source>The call is not over yet.</source>
            <translation>La llamada todavía no ha terminado.</translation>
        </message>
        <message>
            <source>There is no recording of this call.</source>
            <translation>No hay grabación de esta llamada.</translation>
        </message>
    </context>
    <context>
        <name>Campaign</name>
        <message>
            <source>A campaign that was started keeps its kind, because its leads were judged by it: a sales call needs written consent. Clone the campaign for the other kind.</source>
            <translation>Una campaña iniciada conserva su tipo, porque sus contactos se evaluaron con él: una llamada de ventas requiere consentimiento por escrito. Clone la campaña para el otro tipo.</translation>
        </message>
        <message>
            <source>The list of a campaign cannot be changed, because its leads were taken in when it was made. Clone the campaign for the other leads.</source>
            <translation>La lista de una campaña no se puede cambiar, porque sus contactos se tomaron al crearla. Clone la campaña para los otros contactos.</translation>
        </message>
        <message>
            <source>“%1” is no filter. Write state=TX, region=US, tag=NAME, owner=NAME or outcome=voicemail (outcome=none: not called yet).</source>
            <translation>«%1» no es un filtro. Escriba state=TX, region=US, tag=NAME, owner=NAME o outcome=voicemail (outcome=none: todavía sin llamar).</translation>
        </message>
    </context>
    <context>
        <name>CampaignBar</name>
        <message>
            <source>%1 interested</source>
            <translation>%1 interesados</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Spent and budget, "$96.00 of $500.00".</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Name of the campaign and what it is doing.</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more running</source>
            <translation>
                <numerusform>%Ln más en curso</numerusform>
                <numerusform>%Ln más en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause %1: no new call starts, open calls end by themselves</source>
            <translation>Pausar %1: no empieza ninguna llamada nueva, las abiertas terminan solas</translation>
        </message>
        <message>
            <source>Running campaign</source>
            <translation>Campaña en curso</translation>
        </message>
        <message>
            <source>Share of the leads that are done</source>
            <translation>Parte de los contactos que está terminada</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>Iniciar %1</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop %1: nothing more is dialed until it is started again</source>
            <translation>Detener %1: no se marca nada más hasta que se vuelva a iniciar</translation>
        </message>
    </context>
    <context>
        <name>CampaignForm</name>
        <message>
            <source>%1 (as the campaign has it)</source>
            <translation>%1 (como lo tiene la campaña)</translation>
        </message>
        <message>
            <source>%1 (newest text)</source>
            <translation>%1 (texto más reciente)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <translation>%1, copia</translation>
        </message>
        <message>
            <source>&amp;Attempts per lead</source>
            <translation>&amp;Intentos por contacto</translation>
        </message>
        <message>
            <source>&amp;Business name</source>
            <translation>Nombre de la &amp;empresa</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>&amp;Días</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>Ti&amp;po</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Priority</source>
            <translation>P&amp;rioridad</translation>
        </message>
        <message>
            <source>&amp;Recording</source>
            <translation>&amp;Grabación</translation>
        </message>
        <message>
            <source>&amp;Script</source>
            <translation>G&amp;uion</translation>
        </message>
        <message>
            <source>&amp;Voice</source>
            <translation>&amp;Voz</translation>
        </message>
        <message>
            <source>A callback comes at the time the person named, before everything else.</source>
            <translation>Una devolución de llamada se hace a la hora que indicó la persona, antes que todo lo demás.</translation>
        </message>
        <message>
            <source>A number of the provider's account, or one written by hand.</source>
            <translation>Un número de la cuenta del proveedor o uno escrito a mano.</translation>
        </message>
        <message>
            <source>A voice of the provider, or its name written by hand.</source>
            <translation>Una voz del proveedor o su nombre escrito a mano.</translation>
        </message>
        <message>
            <source>Another campaign has this name already.</source>
            <translation>Otra campaña ya tiene este nombre.</translation>
        </message>
        <message>
            <source>As the account allows</source>
            <translation>Según permita la cuenta</translation>
        </message>
        <message>
            <source>Budge&amp;t</source>
            <translation>Presupues&amp;to</translation>
        </message>
        <message>
            <source>Caller nu&amp;mber</source>
            <translation>Nú&amp;mero de origen</translation>
        </message>
        <message>
            <source>Calling &amp;hours</source>
            <translation>&amp;Horario de llamadas</translation>
        </message>
        <message>
            <source>Calls at &amp;once</source>
            <translation>Llamadas &amp;a la vez</translation>
        </message>
        <message>
            <source>Calls per s&amp;econd</source>
            <translation>Llamadas por &amp;segundo</translation>
        </message>
        <message>
            <source>Calls that rang or may have rung.</source>
            <translation>Llamadas que sonaron o pueden haber sonado.</translation>
        </message>
        <message>
            <source>Cannot be changed: the leads were judged by it. Clone the campaign for the other kind.</source>
            <translation>No se puede cambiar: los contactos se evaluaron con él. Clone la campaña para el otro tipo.</translation>
        </message>
        <message>
            <source>Cannot be changed: the leads were taken in when the campaign was made. Clone it for other leads.</source>
            <translation>No se puede cambiar: los contactos se tomaron al crear la campaña. Clónela para otros contactos.</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Desarrollo</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Give the campaign a name.</source>
            <translation>Dé un nombre a la campaña.</translation>
        </message>
        <message>
            <source>Hang up</source>
            <translation>Colgar</translation>
        </message>
        <message>
            <source>Hello {{first_name}}, this is {{business_name}}. Please ring {{callback_number}}.</source>
            <translation>Hola, {{first_name}}, le llamamos de {{business_name}}. Por favor, llame al {{callback_number}}.</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>Idi&amp;oma</translation>
        </message>
        <message>
            <source>Leads that come to the lists later are taken in at the next start, if they fit.</source>
            <translation>Los contactos que lleguen después a las listas se toman en el próximo inicio, si encajan.</translation>
        </message>
        <message>
            <source>Leave this message</source>
            <translation>Dejar este mensaje</translation>
        </message>
        <message>
            <source>Leave this message and send a text message</source>
            <translation>Dejar este mensaje y enviar un mensaje de texto</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Longest call in m&amp;inutes</source>
            <translation>Dura&amp;ción máxima en minutos</translation>
        </message>
        <message>
            <source>Messa&amp;ge</source>
            <translation>Mensa&amp;je</translation>
        </message>
        <message>
            <source>Message for the voicemail</source>
            <translation>Mensaje para el buzón de voz</translation>
        </message>
        <message>
            <source>More: weekend, days, calls again, filters, pace, voice, voicemail</source>
            <translation>Más: fin de semana, días, repetición de llamadas, filtros, ritmo, voz, buzón de voz</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <source>No new call starts that could go beyond it.</source>
            <translation>No empieza ninguna llamada nueva que pueda superarlo.</translation>
        </message>
        <message>
            <source>On voi&amp;cemail</source>
            <translation>En el &amp;buzón de voz</translation>
        </message>
        <message>
            <source>One of the provider's numbers</source>
            <translation>Uno de los números del proveedor</translation>
        </message>
        <message>
            <source>Only some of the leads</source>
            <translation>Solo algunos de los contactos</translation>
        </message>
        <message>
            <source>Record the calls</source>
            <translation>Grabar las llamadas</translation>
        </message>
        <message>
            <source>Said in the first sentence of every call. Empty: the one of the settings.</source>
            <translation>Se dice en la primera frase de cada llamada. Vacío: el de los ajustes.</translation>
        </message>
        <message>
            <source>Sent by the provider after the message; about $0.02 each.</source>
            <translation>Lo envía el proveedor después del mensaje; unos 0,02 USD cada uno.</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Te&amp;xt message</source>
            <translation>Mensaje de te&amp;xto</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <source>The first sentence then says that the call is recorded.</source>
            <translation>La primera frase dice entonces que la llamada se graba.</translation>
        </message>
        <message>
            <source>The provider's numbers could not be read, write one: %1</source>
            <translation>No se pudieron leer los números del proveedor; escriba uno: %1</translation>
        </message>
        <message>
            <source>The provider's own</source>
            <translation>La del proveedor</translation>
        </message>
        <message>
            <source>The provider's voices could not be read, write the name: %1</source>
            <translation>No se pudieron leer las voces del proveedor; escriba el nombre: %1</translation>
        </message>
        <message>
            <source>There is no list yet. Import leads first.</source>
            <translation>Todavía no hay ninguna lista. Importe primero contactos.</translation>
        </message>
        <message>
            <source>This is no telephone number. Write it with its country code, like +1 212 555 0143.</source>
            <translation>Esto no es un número de teléfono. Escríbalo con su prefijo de país, como +1 212 555 0143.</translation>
        </message>
        <message>
            <source>Variables as in a script: {{first_name}}.</source>
            <translation>Variables como en un guion: {{first_name}}.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
        <message>
            <source>Which of several running campaigns gets a free line.</source>
            <translation>Cuál de varias campañas en curso recibe una línea libre.</translation>
        </message>
        <message>
            <source>Whom and what</source>
            <translation>A quién y qué</translation>
        </message>
        <message>
            <source>Write the text message, or leave only the voicemail message.</source>
            <translation>Escriba el mensaje de texto o deje solo el mensaje en el buzón de voz.</translation>
        </message>
        <message>
            <source>Write what is said to the voicemail, or let it hang up.</source>
            <translation>Escriba lo que se dice al buzón de voz o haga que se cuelgue.</translation>
        </message>
        <message>
            <source>before the others</source>
            <translation>antes que las demás</translation>
        </message>
        <message>
            <source>in turn with the others</source>
            <translation>por turnos con las demás</translation>
        </message>
        <message>
            <source>when no other has anybody to call</source>
            <translation>cuando ninguna otra tenga a quien llamar</translation>
        </message>
        <message>
            <source>{{business_name}} tried to reach you: {{callback_number}}</source>
            <translation>{{business_name}} ha intentado hablar con usted: {{callback_number}}</translation>
        </message>
    </context>
    <context>
        <name>CampaignHours</name>
        <message>
            <source>“%1” are no calling hours. Write them as 9:00-20:00, for single days as “mon-fri 9:00-20:00, sat 10:00-17:00”, or any.</source>
            <translation>«%1» no es un horario de llamadas. Escríbalo como 9:00-20:00, para días sueltos como «mon-fri 9:00-20:00, sat 10:00-17:00», o any.</translation>
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
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interesados</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Gastado</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>CampaignPicker</name>
        <message>
            <source>All campaigns</source>
            <translation>Todas las campañas</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campaña</translation>
        </message>
    </context>
    <context>
        <name>CampaignPlanner</name>
        <message>
            <source>%1, line %2, column %3: %4</source>
            <translation>%1, línea %2, columna %3: %4</translation>
        </message>
        <message>
            <source>Script "%1"</source>
            <translation>Guion «%1»</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <source>The campaign "%1" cannot start without a business name: people must hear who is calling. Set BUSINESS_NAME, the setting or the campaign's own (--business).</source>
            <translation>La campaña «%1» no puede iniciarse sin un nombre de empresa: las personas deben oír quién llama. Establezca BUSINESS_NAME, el ajuste o el propio de la campaña (--business).</translation>
        </message>
        <message>
            <source>Voicemail message</source>
            <translation>Mensaje en el buzón de voz</translation>
        </message>
    </context>
    <context>
        <name>CampaignQueue</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n line(s) of the account are busy</source>
            <translation>
                <numerusform>La única línea de la cuenta (%n) está ocupada</numerusform>
                <numerusform>Las %n líneas de la cuenta están ocupadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Dialing %1 of %2</source>
            <translation>Llamando a %1 de %2</translation>
        </message>
        <message>
            <source>Nothing is being dialed</source>
            <translation>No se está llamando a nadie</translation>
        </message>
        <message>
            <source>The clock of this computer was set back by %1. Check it, then press Start.</source>
            <translation>El reloj de este equipo se atrasó %1. Compruébelo y pulse Iniciar.</translation>
        </message>
        <message>
            <source>The computer slept or its clock was set forward. Leadline asks the provider for the time before the next call.</source>
            <translation>El equipo estuvo en suspensión o su reloj se adelantó. Leadline pregunta la hora al proveedor antes de la próxima llamada.</translation>
        </message>
        <message>
            <source>The provider did not take the last call, next try in %1 s</source>
            <translation>El proveedor no aceptó la última llamada, próximo intento en %1 s</translation>
        </message>
        <message>
            <source>There is no such campaign.</source>
            <translation>No existe esa campaña.</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for the end of %n call(s)</source>
            <translation>
                <numerusform>Esperando a que termine %n llamada</numerusform>
                <numerusform>Esperando a que terminen %n llamadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignSheet</name>
        <message numerus="yes">
            <source>%Ln lead(s) at the moment.</source>
            <translation>
                <numerusform>%Ln contacto en este momento.</numerusform>
                <numerusform>%Ln contactos en este momento.</numerusform>
            </translation>
        </message>
        <message>
            <source>(business name)</source>
            <translation>(nombre de la empresa)</translation>
        </message>
        <message>
            <source>A campaign calls the leads of a list: import leads first.</source>
            <translation>Una campaña llama a los leads de una lista: primero importa leads.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change the campaign</source>
            <translation>Cambiar la campaña</translation>
        </message>
        <message>
            <source>Changes hold from the next call on; calls that are under way are not touched.</source>
            <translation>Los cambios valen desde la próxima llamada; las llamadas en curso no se tocan.</translation>
        </message>
        <message>
            <source>Choose a script.</source>
            <translation>Elija un guion.</translation>
        </message>
        <message>
            <source>Clone the campaign</source>
            <translation>Clonar la campaña</translation>
        </message>
        <message>
            <source>Create campaign</source>
            <translation>Crear campaña</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nueva campaña</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
    </context>
    <context>
        <name>CampaignState</name>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
    </context>
    <context>
        <name>CampaignView</name>
        <message>
            <source>%1 each</source>
            <translation>%1 cada uno</translation>
        </message>
        <message>
            <source>%1 under way</source>
            <translation>%1 en curso</translation>
        </message>
        <message>
            <source>%1, in the called person's time zone</source>
            <translation>%1, en la zona horaria de la persona llamada</translation>
        </message>
        <message>
            <source>A new campaign that begins with these settings.</source>
            <translation>Una campaña nueva que empieza con estos ajustes.</translation>
        </message>
        <message>
            <source>All leads with their outcome, as CSV.</source>
            <translation>Todos los contactos con su resultado, como CSV.</translation>
        </message>
        <message>
            <source>Attempts per lead</source>
            <translation>Intentos por contacto</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Business name</source>
            <translation>Nombre de la empresa</translation>
        </message>
        <message>
            <source>Caller number</source>
            <translation>Número de origen</translation>
        </message>
        <message>
            <source>Calling hours</source>
            <translation>Horario de llamadas</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Calls at once</source>
            <translation>Llamadas a la vez</translation>
        </message>
        <message>
            <source>Calls per second</source>
            <translation>Llamadas por segundo</translation>
        </message>
        <message>
            <source>Calls that rang or may have rung.</source>
            <translation>Llamadas que sonaron o pueden haber sonado.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Clone…</source>
            <translation>Clonar…</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Dry run…</source>
            <translation>Ensayo…</translation>
        </message>
        <message>
            <source>Ends the campaign. Open calls go on to their end.</source>
            <translation>Termina la campaña. Las llamadas abiertas siguen hasta su final.</translation>
        </message>
        <message>
            <source>Hours, pace, attempts, budget and the rest.</source>
            <translation>Horario, ritmo, intentos, presupuesto y lo demás.</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interesados</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Last outcome of each lead</source>
            <translation>Último resultado de cada contacto</translation>
        </message>
        <message>
            <source>Leads left</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <source>Leads that are ready, in a call or parked; the rest is finished or refused.</source>
            <translation>Contactos listos, en llamada o apartados; el resto está terminado o rechazado.</translation>
        </message>
        <message>
            <source>Leads whose last call ended with interest.</source>
            <translation>Contactos cuya última llamada terminó con interés.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>No call has ended yet.</source>
            <translation>Todavía no ha terminado ninguna llamada.</translation>
        </message>
        <message>
            <source>No new call starts; open calls go on to their end.</source>
            <translation>No empieza ninguna llamada nueva; las abiertas siguen hasta su final.</translation>
        </message>
        <message>
            <source>Nothing stands against any lead.</source>
            <translation>Nada impide llamar a ningún contacto.</translation>
        </message>
        <message>
            <source>Only a campaign that has called nobody.</source>
            <translation>Solo una campaña que no ha llamado a nadie.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Plays the whole campaign with imagined people. Nothing is dialed or stored.</source>
            <translation>Recorre toda la campaña con personas imaginarias. No se marca ni se guarda nada.</translation>
        </message>
        <message>
            <source>Preflight…</source>
            <translation>Revisión previa…</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Rings a number of your own with what the campaign would say. It is counted nowhere.</source>
            <translation>Llama a un número suyo con lo que diría la campaña. No cuenta en ningún sitio.</translation>
        </message>
        <message>
            <source>Save results…</source>
            <translation>Guardar resultados…</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Gastado</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Iniciar de nuevo</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Iniciada</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Test call…</source>
            <translation>Llamada de prueba…</translation>
        </message>
        <message>
            <source>The next of them is looked at again now.</source>
            <translation>El siguiente se revisa ahora.</translation>
        </message>
        <message>
            <source>The next of them is looked at again: %1.</source>
            <translation>El próximo de ellos se vuelve a examinar: %1.</translation>
        </message>
        <message>
            <source>The next of them is looked at as soon as the campaign goes on.</source>
            <translation>El siguiente se revisa en cuanto la campaña continúe.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <source>What the provider charged for the calls of this campaign.</source>
            <translation>Lo que cobró el proveedor por las llamadas de esta campaña.</translation>
        </message>
        <message>
            <source>Who would be called, who not and why, when and at what cost. Nothing is dialed.</source>
            <translation>A quién se llamaría, a quién no y por qué, cuándo y a qué coste. No se llama a nadie.</translation>
        </message>
        <message>
            <source>Who would be called, who not and why. Nothing is dialed.</source>
            <translation>A quién se llamaría, a quién no y por qué. No se llama a nadie.</translation>
        </message>
        <message>
            <source>Why leads are not dialed now</source>
            <translation>Por qué no se llama ahora a los contactos</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <translation>como en los ajustes</translation>
        </message>
        <message>
            <source>as the account allows</source>
            <translation>según permita la cuenta</translation>
        </message>
        <message>
            <source>at any hour (simulated provider)</source>
            <translation>a cualquier hora (proveedor simulado)</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no budget set</source>
            <translation>sin presupuesto fijado</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>one of the provider's</source>
            <translation>uno de los del proveedor</translation>
        </message>
        <message>
            <source>the provider's own</source>
            <translation>la del proveedor</translation>
        </message>
        <message>
            <source>yes, and the first sentence says so</source>
            <translation>sí, y la primera frase lo dice</translation>
        </message>
    </context>
    <context>
        <name>CampaignWords</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>Spent and budget, "$96.00 of $500.00".</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>About something the person ordered or asked for. Verbal consent is enough; no selling.</source>
            <translation>Sobre algo que la persona encargó o pidió. Basta el consentimiento verbal; no se vende nada.</translation>
        </message>
        <message>
            <source>Finished: every lead has its result.</source>
            <translation>Terminada: cada contacto tiene su resultado.</translation>
        </message>
        <message>
            <source>No lead of the list can be dialed.</source>
            <translation>No se puede llamar a ningún contacto de la lista.</translation>
        </message>
        <message numerus="yes">
            <source>Not started yet: %Ln lead(s) wait for their call.</source>
            <translation>
                <numerusform>Aún no iniciada: %Ln contacto espera su llamada.</numerusform>
                <numerusform>Aún no iniciada: %Ln contactos esperan su llamada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused by a person. Start goes on where it stopped.</source>
            <translation>Pausada por una persona. Iniciar continúa donde se quedó.</translation>
        </message>
        <message>
            <source>Running.</source>
            <translation>En curso.</translation>
        </message>
        <message>
            <source>Sales calls</source>
            <translation>Llamadas de ventas</translation>
        </message>
        <message>
            <source>Service calls</source>
            <translation>Llamadas de servicio</translation>
        </message>
        <message>
            <source>Stopped. Nothing more is dialed.</source>
            <translation>Detenida. Ya no se llama a nadie más.</translation>
        </message>
        <message>
            <source>To win business. Only leads with written consent are dialed.</source>
            <translation>Para captar clientes. Solo se llama a contactos con consentimiento por escrito.</translation>
        </message>
    </context>
    <context>
        <name>CampaignsPage</name>
        <message numerus="yes">
            <source>%1 has %Ln lead(s). Call them with a campaign?</source>
            <translation>
                <numerusform>%1 tiene %Ln contacto. ¿Quiere llamarlo con una campaña?</numerusform>
                <numerusform>%1 tiene %Ln contactos. ¿Quiere llamarlos con una campaña?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is deleted. Its leads stay.</source>
            <translation>%1 se ha eliminado. Sus contactos se conservan.</translation>
        </message>
        <message>
            <source>%1 is ready. Nothing is dialed before you press Start.</source>
            <translation>%1 está lista. No se llama a nadie hasta que pulse Iniciar.</translation>
        </message>
        <message>
            <source>A campaign calls the leads of a list with a script. Import leads first.</source>
            <translation>Una campaña llama a los contactos de una lista con un guion. Importe primero contactos.</translation>
        </message>
        <message>
            <source>A campaign calls the leads of a list with a script. Nothing is dialed before you press Start.</source>
            <translation>Una campaña llama a los contactos de una lista con un guion. No se llama a nadie hasta que pulse Iniciar.</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Campañas</translation>
        </message>
        <message>
            <source>Import leads</source>
            <translation>Importar contactos</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nueva campaña</translation>
        </message>
        <message>
            <source>No campaign yet.</source>
            <translation>Todavía no hay ninguna campaña.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
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
            <translation>%1 % (del %2 al %3 %)</translation>
        </message>
        <message>
            <source>%1 of %2 · %3</source>
            <translation>%1 de %2 · %3</translation>
        </message>
        <message>
            <source>%1 to %2 (UTC)</source>
            <translation>De %1 a %2 (UTC)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Number and share: "41 · 12 %".</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 of the step before</source>
            <extracomment>Leads of a step of the funnel and their share of the step before: "1,204 · 42 % of the step before".</extracomment>
            <translation>%1 · %2 del paso anterior</translation>
        </message>
        <message>
            <source>%1 · no limit set</source>
            <translation>%1 · sin límite fijado</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 to %3 there: a person answered %4 of %Ln call(s), %5.</source>
            <translation>
                <numerusform>%1, de %2 a %3, hora local: una persona contestó %4 de %Ln llamada, %5.</numerusform>
                <numerusform>%1, de %2 a %3, hora local: una persona contestó %4 de %Ln llamadas, %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln attempt(s), %2 of those with an outcome.</source>
            <translation>
                <numerusform>%1: %Ln intento, %2 de los que tienen un resultado.</numerusform>
                <numerusform>%1: %Ln intentos, %2 de los que tienen un resultado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln call(s), %2 answered by a person.</source>
            <translation>
                <numerusform>%1: %Ln llamada, %2 contestadas por una persona.</numerusform>
                <numerusform>%1: %Ln llamadas, %2 contestadas por una persona.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln lead(s).</source>
            <translation>
                <numerusform>%1: %Ln contacto.</numerusform>
                <numerusform>%1: %Ln contactos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) without a known local time are left out.</source>
            <translation>
                <numerusform>Se omite %Ln llamada sin hora local conocida.</numerusform>
                <numerusform>Se omiten %Ln llamadas sin hora local conocida.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calls per day</source>
            <translation>Llamadas por día</translation>
        </message>
        <message>
            <source>Calls per four weeks</source>
            <translation>Llamadas por cuatro semanas</translation>
        </message>
        <message>
            <source>Calls per hour</source>
            <translation>Llamadas por hora</translation>
        </message>
        <message>
            <source>Calls per week</source>
            <translation>Llamadas por semana</translation>
        </message>
        <message>
            <source>That is %1 of the step before and %2 of all leads.</source>
            <translation>Es el %1 del paso anterior y el %2 de todos los contactos.</translation>
        </message>
        <message>
            <source>These are too few to tell.</source>
            <translation>Son demasiado pocas para sacar conclusiones.</translation>
        </message>
        <message>
            <source>Up to %1 more for calls without a price yet.</source>
            <translation>Hasta %1 más por llamadas que todavía no tienen precio.</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>%1 files (*.%2)</source>
            <translation>Archivos %1 (*.%2)</translation>
        </message>
        <message>
            <source>Save its figures as CSV…</source>
            <translation>Guardar sus cifras como CSV…</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Guardar el gráfico</translation>
        </message>
        <message>
            <source>Save the chart as PNG…</source>
            <translation>Guardar el gráfico como PNG…</translation>
        </message>
        <message>
            <source>Save the chart as SVG…</source>
            <translation>Guardar el gráfico como SVG…</translation>
        </message>
        <message>
            <source>Save this chart or its figures</source>
            <translation>Guardar este gráfico o sus cifras</translation>
        </message>
        <message>
            <source>Save: %1</source>
            <extracomment>Button of a chart; %1 is its title.</extracomment>
            <translation>Guardar: %1</translation>
        </message>
    </context>
    <context>
        <name>ChartSaving</name>
        <message>
            <source>The file %1 was not written, because the picture could not be made.</source>
            <translation>No se ha escrito el archivo %1 porque no se ha podido crear la imagen.</translation>
        </message>
        <message>
            <source>The file %1 was not written. The system says: %2</source>
            <translation>No se ha escrito el archivo %1. El sistema indica: %2</translation>
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
Para todos los comandos:
</translation>
        </message>
        <message>
            <source>
Options:
</source>
            <translation>
Opciones:
</translation>
        </message>
        <message>
            <source>
leadline-cli COMMAND --help lists the options of a command.
</source>
            <translation>
leadline-cli COMMAND --help muestra las opciones de un comando.
</translation>
        </message>
        <message>
            <source>"%1" is not the number of an import; import says it.</source>
            <translation>«%1» no es el número de una importación; import lo indica.</translation>
        </message>
        <message>
            <source>%1 (leadline-cli takes its key from BLAND_API_KEY and needs none)</source>
            <translation>%1 (leadline-cli toma su clave de BLAND_API_KEY y no necesita ninguno)</translation>
        </message>
        <message>
            <source>%1 MiB free for %2; dialing needs %3</source>
            <translation>%1 MiB libres para %2; la marcación necesita %3</translation>
        </message>
        <message>
            <source>%1 added, %2 already there, %3 unusable.</source>
            <translation>%1 añadidos, %2 ya estaban, %3 no utilizables.</translation>
        </message>
        <message>
            <source>%1 alarms in all; the window shows them on its page Diagnostics.</source>
            <translation>%1 alarmas en total; la ventana las muestra en su página Diagnóstico.</translation>
        </message>
        <message>
            <source>%1 answers</source>
            <translation>%1 responde</translation>
        </message>
        <message>
            <source>%1 calls for %2 USD.</source>
            <translation>%1 llamadas por %2 USD.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 no se puede leer: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1 no se puede escribir: %2.</translation>
        </message>
        <message>
            <source>%1 domains written.</source>
            <translation>%1 dominios escritos.</translation>
        </message>
        <message>
            <source>%1 leads are stored.</source>
            <translation>Hay %1 contactos guardados.</translation>
        </message>
        <message>
            <source>%1 leads were taken back.</source>
            <translation>%1 contactos retirados.</translation>
        </message>
        <message>
            <source>%1 leads: %2 ready, %3 open, %4 finished, %5 refused, %6 parked.</source>
            <translation>%1 contactos: %2 listos, %3 abiertos, %4 terminados, %5 rechazados, %6 apartados.</translation>
        </message>
        <message>
            <source>%1 may be called again.</source>
            <translation>Se puede volver a llamar a %1.</translation>
        </message>
        <message>
            <source>%1 numbers written.</source>
            <translation>%1 números escritos.</translation>
        </message>
        <message>
            <source>%1 of %2 leads, %3 calls open, %4 interested, %5 USD</source>
            <translation>%1 de %2 contactos, %3 llamadas abiertas, %4 interesados, %5 USD</translation>
        </message>
        <message>
            <source>%1 of the duplicates are known people with another number; --duplicates merge adds the numbers to them, keep stores them as leads of their own.</source>
            <translation>%1 de los duplicados son personas conocidas con otro número; --duplicates merge les añade los números, keep los guarda como contactos propios.</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 filas</translation>
        </message>
        <message>
            <source>%1 rows written to %2.</source>
            <translation>%1 filas escritas en %2.</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 segundos</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2. Own rules are version %3 now.</source>
            <translation>%1: %2. Las reglas propias tienen ahora la versión %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n llamada</numerusform>
                <numerusform>%n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read: %1 new, %2 duplicate, %3 refused, %4 held.</source>
            <translation>
                <numerusform>%n fila leída: %1 nuevos, %2 duplicados, %3 rechazados, %4 en espera.</numerusform>
                <numerusform>%n filas leídas: %1 nuevos, %2 duplicados, %3 rechazados, %4 en espera.</numerusform>
            </translation>
        </message>
        <message>
            <source>(preview)</source>
            <translation>(vista previa)</translation>
        </message>
        <message>
            <source>--%1 takes a number from %2 to %3, not "%4".</source>
            <translation>--%1 admite un número de %2 a %3, no «%4».</translation>
        </message>
        <message>
            <source>--%1 takes a port from 0 to 65535, not "%2".</source>
            <translation>--%1 admite un puerto de 0 a 65535, no «%2».</translation>
        </message>
        <message>
            <source>--%1 takes a whole number from %2 to %3, not "%4".</source>
            <translation>--%1 admite un número entero de %2 a %3, no «%4».</translation>
        </message>
        <message>
            <source>--%1 takes a whole number.</source>
            <translation>--%1 admite un número entero.</translation>
        </message>
        <message>
            <source>--%1 takes hours like 9:00-18:00, or closed; not "%2".</source>
            <translation>--%1 admite horas como 9:00-18:00, o closed; no «%2».</translation>
        </message>
        <message>
            <source>--answered and --machines together are at most 100.</source>
            <translation>--answered y --machines suman juntos 100 como máximo.</translation>
        </message>
        <message>
            <source>--caller-number takes a telephone number, not "%1".</source>
            <translation>--caller-number admite un número de teléfono, no «%1».</translation>
        </message>
        <message>
            <source>--checked takes a day like 2026-11-26.</source>
            <translation>--checked admite un día como 2026-11-26.</translation>
        </message>
        <message>
            <source>--consent: "%1" is not of the form KIND:SOURCE; KIND is one of written, verbal, existing_customer, service.</source>
            <translation>--consent: «%1» no tiene la forma KIND:SOURCE; KIND es uno de written, verbal, existing_customer, service.</translation>
        </message>
        <message>
            <source>--country takes the two letters of a country, such as US or DE.</source>
            <translation>--country admite las dos letras de un país, como US o DE.</translation>
        </message>
        <message>
            <source>--delimiter takes one character or "tab".</source>
            <translation>--delimiter admite un carácter o «tab».</translation>
        </message>
        <message>
            <source>--duplicates takes skip, merge or keep, not "%1".</source>
            <translation>--duplicates admite skip, merge o keep, no «%1».</translation>
        </message>
        <message>
            <source>--header-line takes the number of a line, or 0 when the columns have no names.</source>
            <translation>--header-line admite el número de una línea, o 0 si las columnas no tienen nombres.</translation>
        </message>
        <message>
            <source>--hours any is for tests: it needs a provider on this machine (BLAND_BASE_URL at a loopback address). Real people are called inside calling hours only.</source>
            <translation>--hours any es para pruebas: necesita un proveedor en este equipo (BLAND_BASE_URL con una dirección local). A las personas reales solo se las llama dentro del horario de llamadas.</translation>
        </message>
        <message>
            <source>--kind takes sales or service, not "%1".</source>
            <translation>--kind admite sales o service, no «%1».</translation>
        </message>
        <message>
            <source>--lead ID is missing: the number of a lead, as in the column lead_id of an export.</source>
            <translation>Falta --lead ID: el número de un contacto, como en la columna lead_id de una exportación.</translation>
        </message>
        <message>
            <source>--list LIST and --prompt TEMPLATE are both needed.</source>
            <translation>Se necesitan --list LIST y --prompt TEMPLATE.</translation>
        </message>
        <message>
            <source>--list NAME is missing: it names the list the leads go to.</source>
            <translation>Falta --list NAME: indica la lista a la que van los contactos.</translation>
        </message>
        <message>
            <source>--map: "%1" is not of the form FIELD=COLUMN, with a field such as phone, first_name, last_name, company, email, city, state, postal_code.</source>
            <translation>--map: «%1» no tiene la forma FIELD=COLUMN, con un campo como phone, first_name, last_name, company, email, city, state, postal_code.</translation>
        </message>
        <message>
            <source>--priority takes low, normal or high, not "%1".</source>
            <translation>--priority admite low, normal o high, no «%1».</translation>
        </message>
        <message>
            <source>--rejects FILE writes the refused rows with their reasons.</source>
            <translation>--rejects FILE escribe las filas rechazadas con sus motivos.</translation>
        </message>
        <message>
            <source>--seed takes a whole number, not "%1".</source>
            <translation>--seed admite un número entero, no «%1».</translation>
        </message>
        <message>
            <source>--sms is sent after a voicemail message: give --voicemail TEXT, too.</source>
            <translation>--sms se envía después de un mensaje en el buzón de voz: indique también --voicemail TEXT.</translation>
        </message>
        <message>
            <source>--to takes one of your own numbers, not "%1".</source>
            <translation>--to admite uno de sus propios números, no «%1».</translation>
        </message>
        <message>
            <source>... and %1 more.</source>
            <translation>... y %1 más.</translation>
        </message>
        <message>
            <source>A campaign needs a name of 1 to 100 characters.</source>
            <translation>Una campaña necesita un nombre de 1 a 100 caracteres.</translation>
        </message>
        <message>
            <source>ADMIN_TOKEN is too short: at least 32 characters are needed. One can be made with: openssl rand -base64 32</source>
            <translation>ADMIN_TOKEN es demasiado corto: se necesitan al menos 32 caracteres. Se puede generar uno con: openssl rand -base64 32</translation>
        </message>
        <message>
            <source>Alarm of %1: %2 (%3). %4</source>
            <translation>Alarma de %1: %2 (%3). %4</translation>
        </message>
        <message>
            <source>Assumed: minutes of a long conversation.</source>
            <translation>Supuesto: minutos de una conversación larga.</translation>
        </message>
        <message>
            <source>Assumed: minutes of a short conversation.</source>
            <translation>Supuesto: minutos de una conversación corta.</translation>
        </message>
        <message>
            <source>Assumed: percent of the calls a machine answers.</source>
            <translation>Supuesto: porcentaje de las llamadas que contesta una máquina.</translation>
        </message>
        <message>
            <source>Assumed: percent of the calls a person answers.</source>
            <translation>Supuesto: porcentaje de las llamadas que contesta una persona.</translation>
        </message>
        <message>
            <source>Assumed: price of a minute.</source>
            <translation>Supuesto: precio por minuto.</translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln call(s) per day.</source>
            <translation>
                <numerusform>Como máximo %Ln llamada por día.</numerusform>
                <numerusform>Como máximo %Ln llamadas por día.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln call(s) per hour.</source>
            <translation>
                <numerusform>Como máximo %Ln llamada por hora.</numerusform>
                <numerusform>Como máximo %Ln llamadas por hora.</numerusform>
            </translation>
        </message>
        <message>
            <source>BLAND_API_KEY is not set</source>
            <translation>BLAND_API_KEY no está definida</translation>
        </message>
        <message>
            <source>BLAND_API_KEY: %1</source>
            <translation>BLAND_API_KEY: %1</translation>
        </message>
        <message>
            <source>Backup written and verified: %1</source>
            <translation>Copia de seguridad escrita y verificada: %1</translation>
        </message>
        <message>
            <source>Calling hours in the called person's time zone; "from DATE" and "until DATE" behind a comma bound the days.</source>
            <translation>Horario de llamadas en la zona horaria de la persona llamada; «from DATE» y «until DATE» tras una coma limitan los días.</translation>
        </message>
        <message>
            <source>Calls per day are not capped.</source>
            <translation>Las llamadas por día no tienen tope.</translation>
        </message>
        <message>
            <source>Calls per hour are not capped.</source>
            <translation>Las llamadas por hora no tienen tope.</translation>
        </message>
        <message>
            <source>Campaign "%1": %2</source>
            <translation>Campaña «%1»: %2</translation>
        </message>
        <message>
            <source>Campaign "%1": %2.</source>
            <translation>Campaña «%1»: %2.</translation>
        </message>
        <message>
            <source>Canceled: what is stored so far is taken back.</source>
            <translation>Cancelado: se retira lo que ya se había guardado.</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Comprobar la base de datos</translation>
        </message>
        <message>
            <source>Close it again</source>
            <translation>Volver a cerrarlo</translation>
        </message>
        <message>
            <source>Columns of the fields, where the guess is wrong.</source>
            <translation>Columnas de los campos, donde la suposición no acierta.</translation>
        </message>
        <message>
            <source>Count only, store nothing.</source>
            <translation>Solo contar, sin guardar nada.</translation>
        </message>
        <message>
            <source>Country of a number without country code.</source>
            <translation>País de un número sin prefijo de país.</translation>
        </message>
        <message>
            <source>Country of numbers without country code.</source>
            <translation>País de los números sin prefijo de país.</translation>
        </message>
        <message>
            <source>Country of numbers without country code; guessed from the file otherwise.</source>
            <translation>País de los números sin prefijo de país; si no se indica, se deduce del archivo.</translation>
        </message>
        <message>
            <source>DRY RUN of "%1": imagined people, nothing was dialed or stored.</source>
            <translation>ENSAYO de «%1»: personas imaginarias, no se marcó ni se guardó nada.</translation>
        </message>
        <message>
            <source>Data directory.</source>
            <translation>Directorio de datos.</translation>
        </message>
        <message>
            <source>Day of the check, like 2026-11-26.</source>
            <translation>Día de la comprobación, como 2026-11-26.</translation>
        </message>
        <message>
            <source>Dial a campaign; Ctrl-C pauses it</source>
            <translation>Ejecutar una campaña; Ctrl-C la pausa</translation>
        </message>
        <message>
            <source>Encoding of the file, such as UTF-8 or windows-1252.</source>
            <translation>Codificación del archivo, como UTF-8 o windows-1252.</translation>
        </message>
        <message>
            <source>End when every lead has its final reason; do not wait for tomorrow.</source>
            <translation>Terminar cuando cada contacto tenga su motivo definitivo; no esperar a mañana.</translation>
        </message>
        <message>
            <source>Examine keychain, clock, ports, disk and provider</source>
            <translation>Examinar llavero, reloj, puertos, disco y proveedor</translation>
        </message>
        <message>
            <source>File with NAME=VALUE lines for settings and keys.</source>
            <translation>Archivo con líneas NAME=VALUE para ajustes y claves.</translation>
        </message>
        <message>
            <source>File with one domain per line or a first column of domains.</source>
            <translation>Archivo con un dominio por línea o una primera columna de dominios.</translation>
        </message>
        <message>
            <source>File with one number per line or a column of numbers.</source>
            <translation>Archivo con un número por línea o una columna de números.</translation>
        </message>
        <message>
            <source>Find the faults of a call script</source>
            <translation>Buscar los errores de un guion de llamada</translation>
        </message>
        <message>
            <source>First call %1, last one over by %2 (time here: %3).</source>
            <translation>Primera llamada %1, la última termina hacia %2 (hora de aquí: %3).</translation>
        </message>
        <message>
            <source>For which campaign.</source>
            <translation>Para qué campaña.</translation>
        </message>
        <message>
            <source>Give at least one domain or --file FILE.</source>
            <translation>Indique al menos un dominio o --file ARCHIVO.</translation>
        </message>
        <message>
            <source>Give at least one number or --file FILE.</source>
            <translation>Indique al menos un número o --file FILE.</translation>
        </message>
        <message>
            <source>Ground for calling: written, verbal, existing_customer or service, and its source.</source>
            <translation>Base para llamar: written, verbal, existing_customer o service, y su procedencia.</translation>
        </message>
        <message>
            <source>Hours like 9:00-18:00, or closed.</source>
            <translation>Horas como 9:00-18:00, o closed.</translation>
        </message>
        <message>
            <source>In all campaigns together %1, those in several counted in each: %2 ready, %3 open, %4 finished, %5 refused, %6 parked.</source>
            <translation>En todas las campañas juntas %1; quien está en varias cuenta en cada una: %2 listos, %3 abiertos, %4 terminados, %5 rechazados, %6 apartados.</translation>
        </message>
        <message>
            <source>In the way:</source>
            <translation>Lo que lo impide:</translation>
        </message>
        <message>
            <source>It is counted nowhere.</source>
            <translation>No cuenta en ningún sitio.</translation>
        </message>
        <message>
            <source>Language of the call.</source>
            <translation>Idioma de la llamada.</translation>
        </message>
        <message>
            <source>Lead whose text is spoken; else the first one of the list.</source>
            <translation>Contacto cuyo texto se dice; si no, el primero de la lista.</translation>
        </message>
        <message>
            <source>Line %1 holds no domain of a company.</source>
            <translation>La línea %1 no contiene ningún dominio de una empresa.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Línea %1: %2</translation>
        </message>
        <message>
            <source>Line with the names of the columns; 0 when there are none.</source>
            <translation>Línea con los nombres de las columnas; 0 si no hay ninguno.</translation>
        </message>
        <message>
            <source>List the call scripts</source>
            <translation>Mostrar los guiones de llamada</translation>
        </message>
        <message>
            <source>List the leads go to; made when it does not exist.</source>
            <translation>Lista a la que van los contactos; se crea si no existe.</translation>
        </message>
        <message>
            <source>List the versions of a call script</source>
            <translation>Mostrar las versiones de un guion de llamada</translation>
        </message>
        <message>
            <source>List whose leads are called; may be given several times.</source>
            <translation>Lista a cuyos contactos se llama; se puede indicar varias veces.</translation>
        </message>
        <message>
            <source>Listening for webhooks on 127.0.0.1:%1 and for the admin API on 127.0.0.1:%2.</source>
            <translation>A la espera de webhooks en 127.0.0.1:%1 y de la API de administración en 127.0.0.1:%2.</translation>
        </message>
        <message>
            <source>Longest call.</source>
            <translation>Llamada más larga.</translation>
        </message>
        <message>
            <source>Make a campaign over a list</source>
            <translation>Crear una campaña sobre una lista</translation>
        </message>
        <message>
            <source>Make the rule of a place stricter</source>
            <translation>Hacer más estricta la regla de un lugar</translation>
        </message>
        <message>
            <source>Message left on a voicemail; variables as in a script.</source>
            <translation>Mensaje que se deja en un buzón de voz; variables como en un guion.</translation>
        </message>
        <message>
            <source>Most attempts per lead that rang or may have rung.</source>
            <translation>Máximo de intentos por contacto que sonaron o pueden haber sonado.</translation>
        </message>
        <message>
            <source>Most calls at once.</source>
            <translation>Máximo de llamadas a la vez.</translation>
        </message>
        <message>
            <source>Most it may cost, in US dollars.</source>
            <translation>Lo máximo que puede costar, en dólares estadounidenses.</translation>
        </message>
        <message>
            <source>Name of a script (see prompt list) or path of a file.</source>
            <translation>Nombre de un guion (véase prompt list) o ruta de un archivo.</translation>
        </message>
        <message numerus="yes">
            <source>New limits: %Ln call(s) at once, at a pace of %1 per second.</source>
            <translation>
                <numerusform>Nuevos límites: %Ln llamada a la vez, a un ritmo de %1 por segundo.</numerusform>
                <numerusform>Nuevos límites: %Ln llamadas a la vez, a un ritmo de %1 por segundo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Next attempt: %1.</source>
            <translation>Próximo intento: %1.</translation>
        </message>
        <message>
            <source>No calls at all.</source>
            <translation>Ninguna llamada.</translation>
        </message>
        <message>
            <source>No calls on holidays.</source>
            <translation>Sin llamadas en días festivos.</translation>
        </message>
        <message>
            <source>No domain is on the stop list.</source>
            <translation>No hay ningún dominio en la lista de exclusión.</translation>
        </message>
        <message>
            <source>No faults.</source>
            <translation>Sin errores.</translation>
        </message>
        <message>
            <source>No lead was imported: every row was a duplicate or was refused.</source>
            <translation>No se importó ningún contacto: todas las filas eran duplicadas o se rechazaron.</translation>
        </message>
        <message>
            <source>No lead was imported: the file has no rows under its header.</source>
            <translation>No se importó ningún contacto: el archivo no tiene filas bajo su encabezado.</translation>
        </message>
        <message>
            <source>No new lead: what the rows have more than the leads they repeat was added to these.</source>
            <translation>Ningún contacto nuevo: lo que las filas tienen de más se añadió a los contactos que repiten.</translation>
        </message>
        <message>
            <source>No sales calls.</source>
            <translation>Sin llamadas de ventas.</translation>
        </message>
        <message>
            <source>No version of "%1" is known.</source>
            <translation>No se conoce ninguna versión de «%1».</translation>
        </message>
        <message>
            <source>None of the domains is usable; nothing was added.</source>
            <translation>Ninguno de los dominios sirve; no se ha añadido nada.</translation>
        </message>
        <message>
            <source>None of the numbers is usable; nothing was added.</source>
            <translation>Ninguno de los números es utilizable; no se añadió nada.</translation>
        </message>
        <message>
            <source>Not called, by reason:</source>
            <translation>Sin llamar, por motivo:</translation>
        </message>
        <message>
            <source>Not dialed, by reason:</source>
            <translation>No se llama, por motivo:</translation>
        </message>
        <message>
            <source>Note when a list of consumers was checked against the national registry</source>
            <translation>Anotar cuándo se comprobó una lista de consumidores con el registro nacional</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Anotado.</translation>
        </message>
        <message>
            <source>Nothing was stored (--dry-run).</source>
            <translation>No se guardó nada (--dry-run).</translation>
        </message>
        <message>
            <source>Number of the lead.</source>
            <translation>Número del contacto.</translation>
        </message>
        <message>
            <source>Number that people see.</source>
            <translation>Número que ven las personas.</translation>
        </message>
        <message>
            <source>Numbers without country code were read as numbers of %1, because most of the file speaks for it; --country says it for sure.</source>
            <translation>Los números sin prefijo de país se leyeron como números de %1, porque la mayor parte del archivo lo indica; --country lo establece con seguridad.</translation>
        </message>
        <message>
            <source>One of your own numbers (OWN_NUMBERS or the settings).</source>
            <translation>Uno de sus propios números (OWN_NUMBERS o los ajustes).</translation>
        </message>
        <message>
            <source>Only leads with this value; may be given several times.</source>
            <translation>Solo contactos con este valor; se puede indicar varias veces.</translation>
        </message>
        <message>
            <source>Only these columns, in this order.</source>
            <translation>Solo estas columnas, en este orden.</translation>
        </message>
        <message>
            <source>Open a place that is blocked for sales for one campaign</source>
            <translation>Abrir para una campaña un lugar bloqueado para ventas</translation>
        </message>
        <message>
            <source>Other numbers give other people.</source>
            <translation>Otros números dan otras personas.</translation>
        </message>
        <message>
            <source>Outcomes:</source>
            <translation>Resultados:</translation>
        </message>
        <message>
            <source>Pace of new calls.</source>
            <translation>Ritmo de las llamadas nuevas.</translation>
        </message>
        <message>
            <source>Paused. leadline-cli run goes on where it stopped.</source>
            <translation>En pausa. leadline-cli run continúa donde se quedó.</translation>
        </message>
        <message>
            <source>Play a campaign with imagined people on a copy</source>
            <translation>Recorrer una campaña con personas imaginarias sobre una copia</translation>
        </message>
        <message>
            <source>Port for webhooks; 0 = any free one. Default 8787.</source>
            <translation>Puerto para webhooks; 0 = cualquiera libre. Por defecto 8787.</translation>
        </message>
        <message>
            <source>Port of the admin API; 0 = any free one. Default 8788.</source>
            <translation>Puerto de la API de administración; 0 = cualquiera libre. Por defecto 8788.</translation>
        </message>
        <message>
            <source>Print one JSON object on standard output.</source>
            <translation>Escribir un objeto JSON en la salida estándar.</translation>
        </message>
        <message>
            <source>Put companies on the do-not-call list by their domain</source>
            <translation>Poner empresas en la lista de exclusión por su dominio</translation>
        </message>
        <message>
            <source>Put numbers on the do-not-call list</source>
            <translation>Poner números en la lista de exclusión</translation>
        </message>
        <message>
            <source>Read leads from a CSV file or an XLSX workbook into a list</source>
            <translation>Leer contactos de un archivo CSV o un libro XLSX en una lista</translation>
        </message>
        <message>
            <source>Record the calls; the first sentence says so.</source>
            <translation>Grabar las llamadas; la primera frase lo dice.</translation>
        </message>
        <message>
            <source>Registered name said in the first sentence.</source>
            <translation>Nombre registrado que se dice en la primera frase.</translation>
        </message>
        <message>
            <source>Ring a number of your own with the text of a lead; counted nowhere</source>
            <translation>Llamar a un número suyo con el texto de un contacto; no cuenta en ningún sitio</translation>
        </message>
        <message>
            <source>Rules %1</source>
            <translation>Reglas %1</translation>
        </message>
        <message>
            <source>Run without a window; campaigns are started through the admin API</source>
            <translation>Ejecutar sin ventana; las campañas se inician mediante la API de administración</translation>
        </message>
        <message>
            <source>Sales calls to %1 are closed for this campaign.</source>
            <translation>Las llamadas de ventas a %1 están cerradas para esta campaña.</translation>
        </message>
        <message>
            <source>Sales calls to %1 are open for this campaign.</source>
            <translation>Las llamadas de ventas a %1 están abiertas para esta campaña.</translation>
        </message>
        <message>
            <source>Separator of the columns.</source>
            <translation>Separador de las columnas.</translation>
        </message>
        <message>
            <source>Sheet of a workbook (XLSX); the first visible one otherwise.</source>
            <translation>Hoja de un libro (XLSX); si no, la primera visible.</translation>
        </message>
        <message>
            <source>Show the calling rules in force</source>
            <translation>Mostrar las reglas de llamada vigentes</translation>
        </message>
        <message>
            <source>Show the do-not-call list</source>
            <translation>Mostrar la lista de exclusión</translation>
        </message>
        <message>
            <source>Show the domains on the do-not-call list</source>
            <translation>Mostrar los dominios de la lista de exclusión</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Mostrar esta ayuda.</translation>
        </message>
        <message>
            <source>Show what would be said to a lead</source>
            <translation>Mostrar lo que se diría a un contacto</translation>
        </message>
        <message>
            <source>Show where a campaign, or everything, stands</source>
            <translation>Mostrar cómo está una campaña, o todo</translation>
        </message>
        <message>
            <source>Show who came on the list and went, and why</source>
            <translation>Mostrar quién entró en la lista y quién salió, y por qué</translation>
        </message>
        <message>
            <source>Show why and how a number was called, as JSON</source>
            <translation>Mostrar por qué y cómo se llamó a un número, como JSON</translation>
        </message>
        <message>
            <source>Spent: %1 USD.</source>
            <translation>Gastado: %1 USD.</translation>
        </message>
        <message>
            <source>Stricter number; 0 = as shipped.</source>
            <translation>Número más estricto; 0 = como se entrega.</translation>
        </message>
        <message>
            <source>Take a domain off the do-not-call list</source>
            <translation>Quitar un dominio de la lista de exclusión</translation>
        </message>
        <message>
            <source>Take a number off the do-not-call list</source>
            <translation>Quitar un número de la lista de exclusión</translation>
        </message>
        <message>
            <source>Take an import back, unless its leads were called</source>
            <translation>Retirar una importación, salvo que se haya llamado a sus contactos</translation>
        </message>
        <message>
            <source>Tell what a start would do, and change nothing</source>
            <translation>Indicar qué haría un inicio, sin cambiar nada</translation>
        </message>
        <message>
            <source>Test call ended: %1.</source>
            <translation>Llamada de prueba terminada: %1.</translation>
        </message>
        <message>
            <source>Test call: %1 %2</source>
            <translation>Llamada de prueba: %1 %2</translation>
        </message>
        <message>
            <source>Text message sent after the voicemail message.</source>
            <translation>Mensaje de texto que se envía después del mensaje en el buzón de voz.</translation>
        </message>
        <message>
            <source>The campaign "%1" has %2 leads. leadline-cli run "%1" starts it.</source>
            <translation>La campaña «%1» tiene %2 contactos. leadline-cli run "%1" la inicia.</translation>
        </message>
        <message>
            <source>The campaign does not start without the registered name of your business: every call opens with it. Set BUSINESS_NAME or create the campaign with --business NAME.</source>
            <translation>La campaña no se inicia sin el nombre registrado de su empresa: cada llamada empieza con él. Establezca BUSINESS_NAME o cree la campaña con --business NAME.</translation>
        </message>
        <message>
            <source>The database has an older state. The provider is asked twice, some minutes apart, which numbers were called since; then the campaign starts.</source>
            <translation>La base de datos tiene un estado anterior. Se pregunta dos veces al proveedor, con unos minutos de diferencia, a qué números se llamó desde entonces; después se inicia la campaña.</translation>
        </message>
        <message>
            <source>The database is damaged. Stop the program, keep the file, and restore the newest backup from %1.</source>
            <translation>La base de datos está dañada. Detenga el programa, conserve el archivo y restaure la copia de seguridad más reciente de %1.</translation>
        </message>
        <message>
            <source>The database is sound.</source>
            <translation>La base de datos está en orden.</translation>
        </message>
        <message>
            <source>The first calls:</source>
            <translation>Las primeras llamadas:</translation>
        </message>
        <message>
            <source>The import was canceled.</source>
            <translation>Se canceló la importación.</translation>
        </message>
        <message>
            <source>The import was not taken back.</source>
            <translation>No se retiró la importación.</translation>
        </message>
        <message>
            <source>The limits stay as they are. %1</source>
            <translation>Los límites quedan como están. %1</translation>
        </message>
        <message>
            <source>The list holds no consumers.</source>
            <translation>La lista no contiene consumidores.</translation>
        </message>
        <message>
            <source>The list of the campaign has no lead.</source>
            <translation>La lista de la campaña no tiene ningún contacto.</translation>
        </message>
        <message>
            <source>The names of the columns were found in line %1; what stands above it was left out. --header-line says it for sure.</source>
            <translation>Los nombres de las columnas se encontraron en la línea %1; lo que está por encima se omitió. --header-line lo establece con seguridad.</translation>
        </message>
        <message>
            <source>The provider's key is missing: set BLAND_API_KEY in the environment or in a file given with --env.</source>
            <translation>Falta la clave del proveedor: establezca BLAND_API_KEY en el entorno o en un archivo indicado con --env.</translation>
        </message>
        <message>
            <source>The refused rows with their reasons are in %1; repair them there and import that file.</source>
            <translation>Las filas rechazadas con sus motivos están en %1; corríjalas allí e importe ese archivo.</translation>
        </message>
        <message>
            <source>The script %1 cannot be used:
%2</source>
            <translation>El guion %1 no se puede usar:
%2</translation>
        </message>
        <message>
            <source>The stop list is empty.</source>
            <translation>La lista de exclusión está vacía.</translation>
        </message>
        <message>
            <source>The time-zone data is older than 2026: British Columbia and Alberta are dialed only in hours that fit both the old and the new time. Update the package tzdata.</source>
            <translation>Los datos de zonas horarias son anteriores a 2026: en Columbia Británica y Alberta solo se llama a horas que encajan tanto con la hora antigua como con la nueva. Actualice el paquete tzdata.</translation>
        </message>
        <message>
            <source>There is no campaign "%1".</source>
            <translation>No hay ninguna campaña «%1».</translation>
        </message>
        <message>
            <source>There is no campaign "%1". There are: %2.</source>
            <translation>No hay ninguna campaña «%1». Existen: %2.</translation>
        </message>
        <message>
            <source>There is no campaign "%1"; none has been made yet. leadline-cli campaign create makes one.</source>
            <translation>No hay ninguna campaña «%1»; todavía no se ha creado ninguna. leadline-cli campaign create crea una.</translation>
        </message>
        <message>
            <source>There is no command "%1".

</source>
            <translation>No hay ningún comando «%1».

</translation>
        </message>
        <message>
            <source>There is no import %1.</source>
            <translation>No hay ninguna importación %1.</translation>
        </message>
        <message>
            <source>There is no lead %1.</source>
            <translation>No hay ningún contacto %1.</translation>
        </message>
        <message>
            <source>There is no list "%1".</source>
            <translation>No hay ninguna lista «%1».</translation>
        </message>
        <message>
            <source>There is no list "%1". There are: %2.</source>
            <translation>No hay ninguna lista «%1». Existen: %2.</translation>
        </message>
        <message>
            <source>There is no list "%1"; import leads first.</source>
            <translation>No hay ninguna lista «%1»; importe primero contactos.</translation>
        </message>
        <message>
            <source>There is no rule for "%1". "rules show" lists the places, like US-FL.</source>
            <translation>No hay ninguna regla para «%1». «rules show» muestra los lugares, como US-FL.</translation>
        </message>
        <message>
            <source>There is no time-zone data; install the package tzdata.</source>
            <translation>No hay datos de zonas horarias; instale el paquete tzdata.</translation>
        </message>
        <message>
            <source>This campaign was made without calling hours, for tests on this machine only. It cannot run with a real provider; make a new one with hours.</source>
            <translation>Esta campaña se creó sin horario de llamadas, solo para pruebas en este equipo. No puede ejecutarse con un proveedor real; cree una nueva con horario.</translation>
        </message>
        <message>
            <source>This database was copied from the computer %1. If the program still runs there, both would call the same people. Stop it there, then repeat the command with --adopt-copy: the numbers called since the copy are looked up at the provider and held for you.</source>
            <translation>Esta base de datos se copió del equipo %1. Si el programa todavía se ejecuta allí, ambos llamarían a las mismas personas. Deténgalo allí y repita el comando con --adopt-copy: los números a los que se llamó desde la copia se buscan en el proveedor y quedan retenidos para usted.</translation>
        </message>
        <message>
            <source>This lead would not be dialed: it has no value for %1.</source>
            <translation>No se llamaría a este contacto: no tiene valor para %1.</translation>
        </message>
        <message>
            <source>Usage: leadline-cli %1

%2.
</source>
            <translation>Uso: leadline-cli %1

%2.
</translation>
        </message>
        <message>
            <source>Usage: leadline-cli %1
leadline-cli %2 --help lists the options.</source>
            <translation>Uso: leadline-cli %1
leadline-cli %2 --help muestra las opciones.</translation>
        </message>
        <message>
            <source>Usage: leadline-cli %1 ...

Commands:
</source>
            <translation>Uso: leadline-cli %1 …

Comandos:
</translation>
        </message>
        <message>
            <source>Usage: leadline-cli [--data DIR] [--env FILE] [--json] COMMAND

Commands:
</source>
            <translation>Uso: leadline-cli [--data DIR] [--env FILE] [--json] COMMAND

Comandos:
</translation>
        </message>
        <message>
            <source>Use a database that was copied from another computer; the program must not run there any more.</source>
            <translation>Usar una base de datos que se copió de otro equipo; el programa ya no debe ejecutarse allí.</translation>
        </message>
        <message>
            <source>Voice of the provider.</source>
            <translation>Voz del proveedor.</translation>
        </message>
        <message>
            <source>What it was checked with.</source>
            <translation>Con qué se comprobó.</translation>
        </message>
        <message>
            <source>What to do with numbers that are stored already: skip, merge, keep.</source>
            <translation>Qué hacer con los números que ya están guardados: skip, merge, keep.</translation>
        </message>
        <message>
            <source>When an outcome is called again.</source>
            <translation>Cuándo se vuelve a llamar según el resultado.</translation>
        </message>
        <message>
            <source>Which of several running campaigns gets a free line first.</source>
            <translation>Cuál de varias campañas en curso recibe primero una línea libre.</translation>
        </message>
        <message>
            <source>Why the company may be called again; kept.</source>
            <translation>Por qué se puede volver a llamar a la empresa; se conserva.</translation>
        </message>
        <message>
            <source>Why the number may be called again; kept.</source>
            <translation>Por qué se puede volver a llamar al número; se conserva.</translation>
        </message>
        <message>
            <source>Why; kept with your name.</source>
            <translation>Por qué; se conserva con su nombre.</translation>
        </message>
        <message>
            <source>Worth knowing:</source>
            <translation>Conviene saber:</translation>
        </message>
        <message>
            <source>Write a verified backup of the database</source>
            <translation>Escribir una copia de seguridad verificada de la base de datos</translation>
        </message>
        <message>
            <source>Write every imagined call to a file.</source>
            <translation>Escribir cada llamada imaginaria en un archivo.</translation>
        </message>
        <message>
            <source>Write refused rows with their reasons to this file.</source>
            <translation>Escribir en este archivo las filas rechazadas con sus motivos.</translation>
        </message>
        <message>
            <source>Write the do-not-call list as CSV</source>
            <translation>Escribir la lista de exclusión como CSV</translation>
        </message>
        <message>
            <source>Write the domains on the do-not-call list as CSV</source>
            <translation>Escribir los dominios de la lista de exclusión como CSV</translation>
        </message>
        <message>
            <source>Write the ports there once they are open.</source>
            <translation>Escribir ahí los puertos en cuanto estén abiertos.</translation>
        </message>
        <message>
            <source>Write the results of a campaign as CSV</source>
            <translation>Escribir los resultados de una campaña como CSV</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Escrito en %1.</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>advice</source>
            <translation>consejo</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>archivo %1</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>in use: %1; choose others with --webhook-port and --admin-port, unless it is Leadline itself that is running</source>
            <translation>en uso: %1; elija otros con --webhook-port y --admin-port, salvo que sea el propio Leadline el que se está ejecutando</translation>
        </message>
        <message>
            <source>leadline-cli import-undo %1 takes this import back.</source>
            <translation>leadline-cli import-undo %1 retira esta importación.</translation>
        </message>
        <message>
            <source>line %1, column %2: %3</source>
            <translation>línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>sales needs leads with written ground, service takes any.</source>
            <translation>sales necesita contactos con base por escrito, service admite cualquiera.</translation>
        </message>
        <message>
            <source>serve needs ADMIN_TOKEN (at least 32 characters) in the environment or in the file of --env: campaigns are started through the admin API, which is protected by it.</source>
            <translation>serve necesita ADMIN_TOKEN (al menos 32 caracteres) en el entorno o en el archivo de --env: las campañas se inician mediante la API de administración, que está protegida con él.</translation>
        </message>
        <message>
            <source>typed in</source>
            <translation>escrito a mano</translation>
        </message>
        <message>
            <source>usable</source>
            <translation>utilizable</translation>
        </message>
    </context>
    <context>
        <name>CloseSheet</name>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <source>&amp;Keep calling in the background</source>
            <translation>Seguir &amp;llamando en segundo plano</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Remember this; Settings can change it</source>
            <translation>&amp;Recordar esto; se puede cambiar en Ajustes</translation>
        </message>
        <message>
            <source>A campaign is calling</source>
            <translation>Hay una campaña llamando</translation>
        </message>
        <message>
            <source>A campaign is calling.</source>
            <translation>Hay una campaña llamando.</translation>
        </message>
        <message>
            <source>If you quit, no new call starts, calls that are open end by themselves, and the campaign waits until you start it again. This desktop has no tray, so the program cannot go on without its window; minimize it instead.</source>
            <translation>Si sale, no empieza ninguna llamada nueva, las llamadas abiertas terminan por sí solas y la campaña espera hasta que usted la inicie de nuevo. Este escritorio no tiene área de notificación, así que el programa no puede continuar sin su ventana; minimícela en su lugar.</translation>
        </message>
        <message>
            <source>It can go on without the window: the icon in the tray brings it back. If you quit, no new call starts, calls that are open end by themselves, and the campaign waits until you start it again.</source>
            <translation>Puede continuar sin la ventana: el icono del área de notificación la vuelve a mostrar. Si sale, no empieza ninguna llamada nueva, las llamadas abiertas terminan por sí solas y la campaña espera hasta que usted la inicie de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <source>%1 (no room now)</source>
            <extracomment>An entry for a column of a table that is too narrow for it</extracomment>
            <translation>%1 (ahora no cabe)</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Restablecer las columnas</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Amplia</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Altura de fila</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message numerus="yes">
            <source>%1 of %Ln answered call(s)</source>
            <translation>
                <numerusform>%1 de %Ln llamada atendida</numerusform>
                <numerusform>%1 de %Ln llamadas atendidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln call(s)</source>
            <extracomment>%1 is a rate and the interval it lies in: "42 % (38 to 47 %) of 1,000 calls".</extracomment>
            <translation>
                <numerusform>%1 de %Ln llamada</numerusform>
                <numerusform>%1 de %Ln llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <extracomment>A script and the number of its version.</extracomment>
            <translation>%1, versión %2</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestadas</translation>
        </message>
        <message>
            <source>By caller number</source>
            <translation>Por número de origen</translation>
        </message>
        <message>
            <source>By list</source>
            <translation>Por lista</translation>
        </message>
        <message>
            <source>By script</source>
            <translation>Por guion</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interesados</translation>
        </message>
        <message>
            <source>No answered calls yet</source>
            <translation>Aún no hay llamadas atendidas</translation>
        </message>
        <message>
            <source>No calls with an outcome yet</source>
            <translation>Aún no hay llamadas con resultado</translation>
        </message>
        <message>
            <source>Number chosen by the provider</source>
            <translation>Número elegido por el proveedor</translation>
        </message>
        <message>
            <source>Rate that is compared</source>
            <translation>Tasa que se compara</translation>
        </message>
        <message>
            <source>Spent %1, that is %2 per interested lead.</source>
            <translation>Gastado: %1, es decir, %2 por contacto interesado.</translation>
        </message>
        <message>
            <source>Spent %1; nobody interested.</source>
            <translation>Gastado: %1; no hay interesados.</translation>
        </message>
        <message>
            <source>There is no call in the chosen time to compare by.</source>
            <translation>En el periodo elegido no hay ninguna llamada con la que comparar.</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Qué se compara</translation>
        </message>
    </context>
    <context>
        <name>ConnectionLine</name>
        <message>
            <source>! Connected, but the balance is %1: the provider may refuse every call.</source>
            <translation>! Conectado, pero el saldo es de %1: puede que el proveedor rechace todas las llamadas.</translation>
        </message>
        <message>
            <source>✓ Connected.</source>
            <translation>✓ Conectado.</translation>
        </message>
        <message>
            <source>✓ Connected. Balance: %1.</source>
            <translation>✓ Conectado. Saldo: %1.</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>AI assistant</source>
            <translation>Asistente de IA</translation>
        </message>
        <message>
            <source>After the transfer: %1</source>
            <translation>Después de la transferencia: %1</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Note of the provider</source>
            <translation>Nota del proveedor</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>The provider has reported no words of this call.</source>
            <translation>El proveedor no ha comunicado palabras de esta llamada.</translation>
        </message>
        <message>
            <source>What is said appears here as soon as the provider has reported it.</source>
            <translation>Lo que se diga aparecerá aquí en cuanto el proveedor lo comunique.</translation>
        </message>
    </context>
    <context>
        <name>ConversationFind</name>
        <message>
            <source>%L1 of %L2</source>
            <comment>place of places found</comment>
            <translation>%L1 de %L2</translation>
        </message>
        <message>
            <source>Close the search (Escape)</source>
            <translation>Cerrar la búsqueda (Escape)</translation>
        </message>
        <message>
            <source>Find in the conversation</source>
            <translation>Buscar en la conversación</translation>
        </message>
        <message>
            <source>Next place (Enter or F3)</source>
            <translation>Aparición siguiente (Enter o F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter or Shift+F3)</source>
            <translation>Aparición anterior (Shift+Enter o Shift+F3)</translation>
        </message>
    </context>
    <context>
        <name>ConversationSearch</name>
        <message>
            <source>These are too many words to look for at once. Leave some out.</source>
            <translation>Son demasiadas palabras para buscarlas a la vez. Omita algunas.</translation>
        </message>
    </context>
    <context>
        <name>ConversationText</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Play from here (Enter)</source>
            <translation>Reproducir desde aquí (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CopyQuestion</name>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Ahora no</translation>
        </message>
        <message>
            <source>&amp;Use it here</source>
            <translation>&amp;Usarla aquí</translation>
        </message>
        <message>
            <source>Copied database</source>
            <translation>Base de datos copiada</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>If Leadline still runs there, both would call the same people. Close it there first. The numbers called since the copy are then looked up at the provider and held for you to decide.</source>
            <translation>Si Leadline todavía se ejecuta allí, ambos llamarían a las mismas personas. Ciérrelo allí primero. Los números a los que se llamó desde la copia se buscan después en el proveedor y quedan retenidos para que usted decida.</translation>
        </message>
        <message>
            <source>The database is used here from now on.</source>
            <translation>La base de datos se usa aquí a partir de ahora.</translation>
        </message>
        <message>
            <source>This database was copied from another computer: no campaign starts.</source>
            <translation>Esta base de datos se copió de otro equipo: no se inicia ninguna campaña.</translation>
        </message>
        <message>
            <source>This database was copied from the computer %1.</source>
            <translation>Esta base de datos se copió del equipo %1.</translation>
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
            <translation>%1: dañada</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptadas</translation>
        </message>
        <message>
            <source>Admin port: %1</source>
            <translation>Puerto de administración: %1</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Clock of the provider minus ours</source>
            <translation>Reloj del proveedor menos el nuestro</translation>
        </message>
        <message>
            <source>Database errors</source>
            <translation>Errores de la base de datos</translation>
        </message>
        <message>
            <source>Database errors with code %1</source>
            <translation>Errores de la base de datos con código %1</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicadas</translation>
        </message>
        <message>
            <source>Free on the disk</source>
            <translation>Libre en el disco</translation>
        </message>
        <message>
            <source>Journal of the database</source>
            <translation>Diario de la base de datos</translation>
        </message>
        <message>
            <source>Last backup, read back</source>
            <translation>Última copia de seguridad, releída</translation>
        </message>
        <message>
            <source>Last check of the database</source>
            <translation>Última comprobación de la base de datos</translation>
        </message>
        <message>
            <source>Last delivery</source>
            <translation>Última entrega</translation>
        </message>
        <message>
            <source>Longest freeze of the window</source>
            <translation>Bloqueo más largo de la ventana</translation>
        </message>
        <message>
            <source>No request was refused</source>
            <translation>No se rechazó ninguna petición</translation>
        </message>
        <message>
            <source>Oldest unclear call</source>
            <translation>Llamada sin aclarar más antigua</translation>
        </message>
        <message>
            <source>Parked: the call is not known yet</source>
            <translation>Apartadas: la llamada todavía no se conoce</translation>
        </message>
        <message>
            <source>Ready leads of running campaigns</source>
            <translation>Contactos listos de campañas en marcha</translation>
        </message>
        <message>
            <source>Repeats detected</source>
            <translation>Repeticiones detectadas</translation>
        </message>
        <message>
            <source>Requests refused since the start, by reason</source>
            <translation>Peticiones rechazadas desde el inicio, por motivo</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Este programa</translation>
        </message>
        <message>
            <source>Unclear calls found at the provider</source>
            <translation>Llamadas sin aclarar encontradas en el proveedor</translation>
        </message>
        <message>
            <source>Unclear calls proven not to exist</source>
            <translation>Llamadas sin aclarar que, según se demostró, no existen</translation>
        </message>
        <message>
            <source>Unusable</source>
            <translation>No utilizables</translation>
        </message>
        <message>
            <source>Waiting to be applied</source>
            <translation>Pendientes de aplicar</translation>
        </message>
        <message>
            <source>Webhook port: %1</source>
            <translation>Puerto de webhook: %1</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se conoce</translation>
        </message>
    </context>
    <context>
        <name>CsvDialect</name>
        <message>
            <source>Line %1: %2</source>
            <translation>Línea %1: %2</translation>
        </message>
        <message>
            <source>The encoding %1 is not known. Use UTF-8, UTF-16LE, windows-1252, ISO-8859-15 or another such name.</source>
            <translation>La codificación %1 no se conoce. Use UTF-8, UTF-16LE, windows-1252, ISO-8859-15 u otro nombre de este tipo.</translation>
        </message>
        <message>
            <source>The file has no column %1. Its columns are: %2.</source>
            <translation>El archivo no tiene ninguna columna %1. Sus columnas son: %2.</translation>
        </message>
        <message>
            <source>The file holds no readable rows. Is it the right file, and is the encoding right?</source>
            <translation>El archivo no contiene filas legibles. ¿Es el archivo correcto y es correcta la codificación?</translation>
        </message>
        <message>
            <source>The file is empty. Export the leads again.</source>
            <translation>El archivo está vacío. Exporte de nuevo los contactos.</translation>
        </message>
        <message>
            <source>The names of the columns cannot be in line %1: the beginning of the file ends before it.</source>
            <translation>Los nombres de las columnas no pueden estar en la línea %1: el principio del archivo termina antes.</translation>
        </message>
        <message>
            <source>The sheet %1 is empty. The sheets of the workbook are: %2. Choose the one with the leads (--sheet NAME).</source>
            <translation>La hoja %1 está vacía. Las hojas del libro son: %2. Elija la que tiene los contactos (--sheet NAME).</translation>
        </message>
        <message>
            <source>The workbook has no sheet %1. Its sheets are: %2.</source>
            <translation>El libro no tiene ninguna hoja %1. Sus hojas son: %2.</translation>
        </message>
        <message>
            <source>These are contact cards (VCF). Export the contacts as CSV instead and import that file.</source>
            <translation>Son tarjetas de contacto (VCF). Exporte en su lugar los contactos como CSV e importe ese archivo.</translation>
        </message>
        <message>
            <source>This file is no text. Export the leads as CSV and import that file.</source>
            <translation>Este archivo no es de texto. Exporte los contactos como CSV e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is a JSON file. Export the leads as CSV and import that file.</source>
            <translation>Es un archivo JSON. Exporte los contactos como CSV e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is a web page, not a CSV file. Has the download asked for a sign-in? Export the leads as CSV.</source>
            <translation>Es una página web, no un archivo CSV. ¿La descarga pidió iniciar sesión? Exporte los contactos como CSV.</translation>
        </message>
        <message>
            <source>This is an XML file, which some programs call a workbook. Open it in the spreadsheet program, save it as XLSX or "CSV UTF-8", and import that file.</source>
            <translation>Es un archivo XML, que algunos programas llaman libro. Ábralo en el programa de hojas de cálculo, guárdelo como XLSX o «CSV UTF-8» e importe ese archivo.</translation>
        </message>
    </context>
    <context>
        <name>CsvExport</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 no se puede escribir: %2</translation>
        </message>
        <message>
            <source>%1 could not be written to the end: %2</source>
            <translation>%1 no se pudo escribir hasta el final: %2</translation>
        </message>
        <message>
            <source>Another export is still being written.</source>
            <translation>Todavía se está escribiendo otra exportación.</translation>
        </message>
    </context>
    <context>
        <name>CsvReader</name>
        <message>
            <source>A cell is longer than 64 KiB or the row longer than 1 MiB. Is a quote missing?</source>
            <translation>Una celda supera los 64 KiB o la fila supera 1 MiB. ¿Falta una comilla?</translation>
        </message>
        <message>
            <source>Line %1: the cell in quotes that begins here does not end within a million characters. Close the quote or shorten the cell, then import the file again.</source>
            <translation>Línea %1: la celda entre comillas que empieza aquí no termina en un millón de caracteres. Cierre las comillas o acorte la celda y vuelva a importar el archivo.</translation>
        </message>
        <message>
            <source>Line %1: the quote is never closed. Close it or remove it, then import the file again.</source>
            <translation>Línea %1: la comilla no se cierra nunca. Ciérrela o quítela e importe de nuevo el archivo.</translation>
        </message>
        <message>
            <source>Text follows a closing quote. Double the quotes inside of the cell.</source>
            <translation>Hay texto después de una comilla de cierre. Duplique las comillas que estén dentro de la celda.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Check the disk and the rights, then try again.</source>
            <extracomment>%1 is the reason given by the operating system</extracomment>
            <translation>El archivo no se puede leer: %1. Revise el disco y los permisos y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The reading was canceled. Nothing was stored.</source>
            <translation>Se canceló la lectura. No se guardó nada.</translation>
        </message>
        <message>
            <source>The row contains a NUL character. Remove it or export the file again.</source>
            <translation>La fila contiene un carácter NUL. Quítelo o exporte de nuevo el archivo.</translation>
        </message>
        <message>
            <source>The row contains bytes that do not exist in the encoding of the file. Choose the right encoding or export the file as UTF-8.</source>
            <translation>La fila contiene bytes que no existen en la codificación del archivo. Elija la codificación correcta o exporte el archivo como UTF-8.</translation>
        </message>
        <message>
            <source>The row has more than 200 columns. Remove those that are not needed.</source>
            <translation>La fila tiene más de 200 columnas. Quite las que no hagan falta.</translation>
        </message>
    </context>
    <context>
        <name>DashboardFigures</name>
        <message>
            <source>%1–%2 of %3</source>
            <extracomment>Interval of a rate and the number of calls it stands on: "38–47 % of 1,204".</extracomment>
            <translation>%1–%2 de %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln interested</source>
            <translation>
                <numerusform>%Ln interesado</numerusform>
                <numerusform>%Ln interesados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln under way</source>
            <translation>
                <numerusform>%Ln en curso</numerusform>
                <numerusform>%Ln en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>budget %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>no call ended yet</source>
            <translation>todavía no ha terminado ninguna llamada</translation>
        </message>
        <message>
            <source>no limit set</source>
            <translation>sin límite fijado</translation>
        </message>
        <message>
            <source>nobody reached yet</source>
            <translation>todavía no se ha localizado a nadie</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nadie todavía</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>of %1 reached</source>
            <translation>de %1 localizados</translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message>
            <source>%1 · %2 · as of %3</source>
            <extracomment>Under the title of a saved chart: campaign, span of time, moment of the figures</extracomment>
            <translation>%1 · %2 · datos del %3</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>Contestadas por una persona</translation>
        </message>
        <message>
            <source>Answered by weekday and local hour of the called person, in %</source>
            <translation>Contestadas por día de la semana y hora local de la persona llamada, en %</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>How far the leads come, in leads</source>
            <translation>Hasta dónde llegan los contactos, en contactos</translation>
        </message>
        <message>
            <source>No call of the chosen time has an outcome yet.</source>
            <translation>Ninguna llamada del periodo elegido tiene todavía un resultado.</translation>
        </message>
        <message>
            <source>No call of the chosen time has ended yet.</source>
            <translation>Todavía no ha terminado ninguna llamada del periodo elegido.</translation>
        </message>
        <message>
            <source>No call was begun in the chosen time.</source>
            <translation>No se inició ninguna llamada en el periodo elegido.</translation>
        </message>
        <message>
            <source>No campaign has a budget or has spent money yet.</source>
            <translation>Todavía ninguna campaña tiene presupuesto ni ha gastado dinero.</translation>
        </message>
        <message>
            <source>No campaign has leads yet.</source>
            <translation>Todavía ninguna campaña tiene contactos.</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Sin contestar</translation>
        </message>
        <message>
            <source>Older calls are still being counted; their figures follow by themselves.</source>
            <translation>Todavía se están contando llamadas más antiguas; sus cifras se añaden automáticamente.</translation>
        </message>
        <message>
            <source>Outcomes, in attempts</source>
            <translation>Resultados, en intentos</translation>
        </message>
        <message>
            <source>Spent against budget, of all time</source>
            <translation>Gasto frente a presupuesto, desde el principio</translation>
        </message>
        <message numerus="yes">
            <source>Spent against budget, of all time (without %n campaign(s) that spent less)</source>
            <translation>
                <numerusform>Gasto frente a presupuesto, desde el principio (sin %n campaña que gastó menos)</numerusform>
                <numerusform>Gasto frente a presupuesto, desde el principio (sin %n campañas que gastaron menos)</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Escrito en %1.</translation>
        </message>
    </context>
    <context>
        <name>DataDirectory</name>
        <message>
            <source>The data directory %1 cannot be made. Check that no file is in its place and that your user may write there, or choose another directory with --data or LEADLINE_DATA.</source>
            <translation>El directorio de datos %1 no se puede crear. Compruebe que no haya un archivo en su lugar y que su usuario pueda escribir allí, o elija otro directorio con --data o LEADLINE_DATA.</translation>
        </message>
        <message>
            <source>The data directory %1 cannot be written. Give your user the right to write there, or choose another directory with --data or LEADLINE_DATA.</source>
            <translation>No se puede escribir en el directorio de datos %1. Dé a su usuario permiso para escribir allí o elija otro directorio con --data o LEADLINE_DATA.</translation>
        </message>
        <message>
            <source>The data directory %1 is on a network drive (%2). The database needs a disk of this computer: choose another directory with --data or LEADLINE_DATA.</source>
            <translation>El directorio de datos %1 está en una unidad de red (%2). La base de datos necesita un disco de este equipo: elija otro directorio con --data o LEADLINE_DATA.</translation>
        </message>
        <message>
            <source>The file %1 cannot be made: %2. Check the rights and the free space of its folder.</source>
            <translation>El archivo %1 no se puede crear: %2. Revise los permisos y el espacio libre de su carpeta.</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>%1 (process %2 on %3) is using this data directory. Close it, or choose another directory with --data.</source>
            <translation>%1 (proceso %2 en %3) está usando este directorio de datos. Ciérrelo o elija otro directorio con --data.</translation>
        </message>
        <message>
            <source>%1 is a database of another program. It was left untouched: move it away, or choose another data directory.</source>
            <translation>%1 es una base de datos de otro programa. No se ha tocado: muévala a otro lugar o elija otro directorio de datos.</translation>
        </message>
        <message>
            <source>Another copy of the program is using this data directory. Close it, or choose another directory with --data.</source>
            <translation>Otra copia del programa está usando este directorio de datos. Ciérrela o elija otro directorio con --data.</translation>
        </message>
        <message>
            <source>The database %1 is damaged. It was left as it is.</source>
            <translation>La base de datos %1 está dañada. Se dejó como está.</translation>
        </message>
        <message>
            <source>The database could not be opened at once. Try again.</source>
            <translation>La base de datos no se pudo abrir enseguida. Vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The database is damaged. It was not changed, only set aside as %1.</source>
            <translation>La base de datos está dañada. No se cambió; solo se puso aparte como %1.</translation>
        </message>
        <message>
            <source>The database was damaged and has been set aside as %1.</source>
            <translation>La base de datos estaba dañada y se ha puesto aparte como %1.</translation>
        </message>
        <message>
            <source>The lock file %1 cannot be made. Check the rights and the free space of its folder.</source>
            <translation>El archivo de bloqueo %1 no se puede crear. Revise los permisos y el espacio libre de su carpeta.</translation>
        </message>
        <message>
            <source>There is no backup in %1. To start with an empty database, move %2 to another folder.</source>
            <translation>No hay ninguna copia de seguridad en %1. Para empezar con una base de datos vacía, mueva %2 a otra carpeta.</translation>
        </message>
        <message>
            <source>There is no database in %1 yet. Import a list first, or name the right directory with --data.</source>
            <translation>Todavía no hay ninguna base de datos en %1. Importe primero una lista o indique el directorio correcto con --data.</translation>
        </message>
        <message>
            <source>To go on, copy the newest backup %1 to %2. To start with an empty database, move %3 to another folder.</source>
            <translation>Para continuar, copie la copia de seguridad más reciente %1 en %2. Para empezar con una base de datos vacía, mueva %3 a otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>DaySheet</name>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Primer día</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>Ú&amp;ltimo día</translation>
        </message>
        <message>
            <source>Calls of which days?</source>
            <translation>¿Llamadas de qué días?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Show these calls</source>
            <translation>Mostrar estas llamadas</translation>
        </message>
    </context>
    <context>
        <name>Decisions</name>
        <message>
            <source>%1 → %2, by %3, %4</source>
            <extracomment>From, to, who, when.</extracomment>
            <translation>%1 → %2, por %3, %4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A decision and the reason that was given for it.</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: confirmed by %2, %3</source>
            <extracomment>Who found an outcome right: outcome, who, when.</extracomment>
            <translation>%1: confirmado por %2, %3</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Taken back: %1 → %2, by %3, %4</source>
            <extracomment>Who took a decision back: from, to, who, when.</extracomment>
            <translation>Deshecho: %1 → %2, por %3, %4</translation>
        </message>
        <message>
            <source>a person</source>
            <translation>una persona</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
    </context>
    <context>
        <name>Deliveries</name>
        <message>
            <source>A live event.</source>
            <translation>Un evento en directo.</translation>
        </message>
        <message>
            <source>A text message: only calls are made.</source>
            <translation>Un mensaje de texto: solo se hacen llamadas.</translation>
        </message>
        <message>
            <source>Addition to a result</source>
            <translation>Añadido a un resultado</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Aplicada</translation>
        </message>
        <message>
            <source>Ignored</source>
            <translation>Ignorada</translation>
        </message>
        <message>
            <source>It does not fit what is known of the call.</source>
            <translation>No encaja con lo que se conoce de la llamada.</translation>
        </message>
        <message>
            <source>It names no call.</source>
            <translation>No nombra ninguna llamada.</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Omitido: %1</translation>
        </message>
        <message>
            <source>Live event</source>
            <translation>Evento en directo</translation>
        </message>
        <message>
            <source>No call of this id is known yet.</source>
            <translation>Todavía no se conoce ninguna llamada con este identificador.</translation>
        </message>
        <message>
            <source>No open call has this id.</source>
            <translation>Ninguna llamada abierta tiene este identificador.</translation>
        </message>
        <message>
            <source>Not about a call.</source>
            <translation>No trata de una llamada.</translation>
        </message>
        <message>
            <source>Not signed.</source>
            <translation>Sin firmar.</translation>
        </message>
        <message>
            <source>Not signed: the call is read from the provider instead.</source>
            <translation>Sin firmar: la llamada se lee del proveedor en su lugar.</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Apartada</translation>
        </message>
        <message>
            <source>Result of a call</source>
            <translation>Resultado de una llamada</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>State of a batch</source>
            <translation>Estado de un lote</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Mensaje de texto</translation>
        </message>
        <message>
            <source>The call was still running.</source>
            <translation>La llamada seguía en curso.</translation>
        </message>
        <message>
            <source>The state of a batch: calls are placed one by one.</source>
            <translation>El estado de un lote: las llamadas se hacen una a una.</translation>
        </message>
        <message>
            <source>The text of this delivery is no longer kept, so it cannot be applied again. Ask the provider to send it again on the Calls page.</source>
            <translation>El texto de esta entrega ya no se conserva, así que no se puede aplicar de nuevo. Pida al proveedor en la página Llamadas que lo envíe otra vez.</translation>
        </message>
        <message>
            <source>This delivery is about to be applied anyway.</source>
            <translation>Esta entrega está a punto de aplicarse de todos modos.</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <source>Unusable</source>
            <translation>No utilizable</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
    </context>
    <context>
        <name>DeliveryDetail</name>
        <message>
            <source>(the rest of %1 is not shown)</source>
            <translation>(no se muestra el resto de %1)</translation>
        </message>
        <message>
            <source>Apply again</source>
            <translation>Aplicar de nuevo</translation>
        </message>
        <message>
            <source>No delivery selected</source>
            <translation>Ninguna entrega seleccionada</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Todavía sin leer</translation>
        </message>
        <message>
            <source>Nothing can get worse: what is known already stays.</source>
            <translation>Nada puede empeorar: lo que ya se conoce se mantiene.</translation>
        </message>
        <message>
            <source>Received %1 · %2 · repeated %3 times</source>
            <translation>Recibida %1 · %2 · repetida %3 veces</translation>
        </message>
        <message>
            <source>Text of the delivery</source>
            <translation>Texto de la entrega</translation>
        </message>
        <message>
            <source>The text is no longer kept.</source>
            <translation>El texto ya no se conserva.</translation>
        </message>
    </context>
    <context>
        <name>DeliveryModel</name>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repeticiones</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>válida</translation>
        </message>
    </context>
    <context>
        <name>DeliveryView</name>
        <message>
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>No deliveries yet. What the provider sends to this program comes here. Without a public address the results are asked for instead, and nothing is missing.</source>
            <translation>Todavía no hay entregas. Aquí llega lo que el proveedor envía a este programa. Sin una dirección pública, los resultados se consultan y no falta nada.</translation>
        </message>
        <message>
            <source>No delivery is in this state.</source>
            <translation>Ninguna entrega está en este estado.</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 is missing; it belongs beside the program.</source>
            <translation>Falta %1; debe estar junto al programa.</translation>
        </message>
        <message>
            <source>The demo cannot start: %1</source>
            <translation>La demostración no puede iniciarse: %1</translation>
        </message>
        <message>
            <source>the simulated call provider did not open its port.</source>
            <translation>el proveedor de llamadas simulado no abrió su puerto.</translation>
        </message>
    </context>
    <context>
        <name>DemoContent</name>
        <message>
            <source>Demo campaign</source>
            <translation>Campaña de demostración</translation>
        </message>
        <message>
            <source>Sample leads</source>
            <translation>Contactos de ejemplo</translation>
        </message>
        <message>
            <source>sample data</source>
            <translation>datos de ejemplo</translation>
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
            <translation>%1 Próxima llamada: %2.</translation>
        </message>
        <message>
            <source>%1 No time is planned: press B to plan one.</source>
            <translation>%1 No hay hora prevista: pulse B para fijarla.</translation>
        </message>
        <message>
            <source>%1 The lead is parked: it is not called until this call has another outcome.</source>
            <translation>%1 El contacto queda apartado: no se le llama hasta que esta llamada tenga otro resultado.</translation>
        </message>
        <message>
            <source>%1 is called again: %2.</source>
            <translation>A %1 se le vuelve a llamar: %2.</translation>
        </message>
        <message>
            <source>%1 is confirmed: %2.</source>
            <translation>%1 queda confirmado: %2.</translation>
        </message>
        <message>
            <source>%1 is now: %2.</source>
            <translation>%1 ahora es: %2.</translation>
        </message>
        <message>
            <source>%1 is now: %2. The number is on the stop list.</source>
            <translation>%1 ahora es: %2. El número está en la lista de exclusión.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) archived.</source>
            <translation>
                <numerusform>%Ln llamada archivada.</numerusform>
                <numerusform>%Ln llamadas archivadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) are back in the inbox.</source>
            <translation>
                <numerusform>%Ln llamada está de nuevo en la bandeja de entrada.</numerusform>
                <numerusform>%Ln llamadas están de nuevo en la bandeja de entrada.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) marked as read.</source>
            <translation>
                <numerusform>%Ln llamada marcada como leída.</numerusform>
                <numerusform>%Ln llamadas marcadas como leídas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) marked as unread.</source>
            <translation>
                <numerusform>%Ln llamada marcada como no leída.</numerusform>
                <numerusform>%Ln llamadas marcadas como no leídas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) assigned to %1.</source>
            <translation>
                <numerusform>%Ln contacto asignado a %1.</numerusform>
                <numerusform>%Ln contactos asignados a %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) have no owner any more.</source>
            <translation>
                <numerusform>%Ln contacto ya no tiene responsable.</numerusform>
                <numerusform>%Ln contactos ya no tienen responsable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) tagged %1.</source>
            <translation>
                <numerusform>%Ln contacto con la etiqueta %1.</numerusform>
                <numerusform>%Ln contactos con la etiqueta %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to change: it is like that already.</source>
            <translation>Nada que cambiar: ya está así.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
        <message>
            <source>Taken back: %1 is %2 again.</source>
            <translation>Deshecho: %1 vuelve a ser %2.</translation>
        </message>
        <message>
            <source>The callback of %1 is taken off.</source>
            <translation>Se quitó la devolución de llamada de %1.</translation>
        </message>
        <message>
            <source>The note is as it was before.</source>
            <extracomment>Followed by what was done: "Taken back: 3 calls archived."</extracomment>
            <translation>La nota vuelve a ser la de antes.</translation>
        </message>
        <message numerus="yes">
            <source>The tag %1 was taken off %Ln lead(s).</source>
            <translation>
                <numerusform>Se quitó la etiqueta %1 de %Ln contacto.</numerusform>
                <numerusform>Se quitó la etiqueta %1 de %Ln contactos.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>DesktopNotice</name>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Show Leadline</source>
            <translation>&amp;Mostrar Leadline</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsBundle</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 no se puede escribir: %2</translation>
        </message>
        <message>
            <source>Alarms, masked</source>
            <translation>Alarmas, enmascaradas</translation>
        </message>
        <message>
            <source>Counters of the Diagnostics page</source>
            <translation>Contadores de la página Diagnóstico</translation>
        </message>
        <message>
            <source>Log of the program, its newest 512 KiB, masked</source>
            <translation>Registro del programa, sus 512 KiB más recientes, enmascarado</translation>
        </message>
        <message>
            <source>Result of a complete check of the database</source>
            <translation>Resultado de una comprobación completa de la base de datos</translation>
        </message>
        <message>
            <source>Settings; of names and numbers only whether they are set</source>
            <translation>Ajustes; de nombres y números, solo si están indicados</translation>
        </message>
        <message>
            <source>Version and shape of the database, number of rows; none of its contents</source>
            <translation>Versión y estructura de la base de datos, número de filas; nada de su contenido</translation>
        </message>
        <message>
            <source>Versions of the program, its libraries and this system</source>
            <translation>Versiones del programa, de sus bibliotecas y de este sistema</translation>
        </message>
        <message>
            <source>Why the log is missing</source>
            <translation>Por qué falta el registro</translation>
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
            <translation>Alarmas</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>Contadores</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Save diagnostics…</source>
            <translation>Guardar diagnóstico…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>The delivery is applied again.</source>
            <translation>La entrega se aplica de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>Dialer</name>
        <message>
            <source>The database has the state of %1. No campaign starts before the provider has said which numbers were called since; it is asked every minute.</source>
            <translation>La base de datos tiene el estado de %1. No se inicia ninguna campaña hasta que el proveedor diga a qué números se llamó desde entonces; se le pregunta cada minuto.</translation>
        </message>
        <message>
            <source>The disk of the data directory is nearly full: a campaign needs 500 MiB to start and 200 MiB to go on. Free some space in %1, then start it again.</source>
            <translation>El disco del directorio de datos está casi lleno: una campaña necesita 500 MiB para iniciarse y 200 MiB para continuar. Libere algo de espacio en %1 e iníciela de nuevo.</translation>
        </message>
        <message>
            <source>There is no such campaign.</source>
            <translation>No existe esa campaña.</translation>
        </message>
        <message>
            <source>This database was copied from the computer %1, which may still call from it. No campaign starts before somebody confirms that it is used here from now on.</source>
            <translation>Esta base de datos se copió del equipo %1, que quizá siga llamando con ella. No se inicia ninguna campaña hasta que alguien confirme que a partir de ahora se usa aquí.</translation>
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
                <numerusform>%Ln línea añadida</numerusform>
                <numerusform>%Ln líneas añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln removed</source>
            <translation>
                <numerusform>%Ln quitada</numerusform>
                <numerusform>%Ln quitadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Difference line by line</source>
            <translation>Diferencia línea por línea</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Ninguna diferencia</translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <source>finished before</source>
            <translation>terminado antes</translation>
        </message>
        <message>
            <source>not reached in the dry run</source>
            <translation>no alcanzado en el ensayo</translation>
        </message>
    </context>
    <context>
        <name>DryRunModel</name>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Imagined outcome or reason</source>
            <translation>Resultado o motivo imaginario</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Hora del contacto</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Hora aquí</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
    </context>
    <context>
        <name>DryRunSheet</name>
        <message>
            <source>%1 dry run</source>
            <translation>Ensayo de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln imagined call(s)</source>
            <translation>
                <numerusform>%Ln llamada imaginaria</numerusform>
                <numerusform>%Ln llamadas imaginarias</numerusform>
            </translation>
        </message>
        <message>
            <source>, from %1 to %2 (time here: %3), for %4.</source>
            <translation>, de %1 a %2 (hora de aquí: %3), por %4.</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>DRY RUN of %1 — imagined people, nothing is dialed, nothing is stored</source>
            <translation>ENSAYO de %1: personas imaginarias, no se marca ni se guarda nada</translation>
        </message>
        <message>
            <source>Dry run</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <source>Every lead was called.</source>
            <translation>Se llamó a todos los contactos.</translation>
        </message>
        <message>
            <source>Imagine other people</source>
            <translation>Imaginar otras personas</translation>
        </message>
        <message>
            <source>Imagined calls</source>
            <translation>Llamadas imaginarias</translation>
        </message>
        <message>
            <source>Imagined outcomes (last of each lead)</source>
            <translation>Resultados imaginarios (el último de cada contacto)</translation>
        </message>
        <message>
            <source>It was broken off after 60 days.</source>
            <translation>Se interrumpió a los 60 días.</translation>
        </message>
        <message>
            <source>Leads without a call</source>
            <translation>Contactos sin llamada</translation>
        </message>
        <message>
            <source>No call was made.</source>
            <translation>No se hizo ninguna llamada.</translation>
        </message>
        <message>
            <source>Playing the campaign</source>
            <translation>Recorriendo la campaña</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Guardar como CSV…</translation>
        </message>
        <message>
            <source>Save the dry run</source>
            <translation>Guardar el ensayo</translation>
        </message>
        <message>
            <source>Saved to %1.</source>
            <translation>Guardado en %1.</translation>
        </message>
    </context>
    <context>
        <name>EnvFile</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 no se puede leer: %2.</translation>
        </message>
        <message>
            <source>%1 is no file of settings: give a text file with lines like NAME=VALUE.</source>
            <translation>%1 no es un archivo de ajustes: indique un archivo de texto con líneas como NAME=VALUE.</translation>
        </message>
        <message>
            <source>%1, line %2: %3.</source>
            <translation>%1, línea %2: %3.</translation>
        </message>
        <message>
            <source>a line is written as NAME=VALUE</source>
            <translation>una línea se escribe como NAME=VALUE</translation>
        </message>
        <message>
            <source>something follows the closing quote</source>
            <translation>hay algo después de la comilla de cierre</translation>
        </message>
        <message>
            <source>the closing quote is missing</source>
            <translation>falta la comilla de cierre</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentSecretStore</name>
        <message>
            <source>ADMIN_TOKEN needs at least 32 letters, digits and signs, without blanks. Make one with: openssl rand -hex 32</source>
            <translation>ADMIN_TOKEN necesita al menos 32 letras, cifras y signos, sin espacios. Genere uno con: openssl rand -hex 32</translation>
        </message>
        <message>
            <source>BLAND_API_KEY is no key: one has 8 to 512 letters, digits and signs, without blanks. Copy it again from the provider's dashboard.</source>
            <translation>BLAND_API_KEY no es una clave: una clave tiene de 8 a 512 letras, cifras y signos, sin espacios. Cópiela de nuevo del panel del proveedor.</translation>
        </message>
        <message>
            <source>This secret comes from the variable %1. Change it there and start again.</source>
            <translation>Este secreto procede de la variable %1. Cámbielo allí y reinicie.</translation>
        </message>
        <message>
            <source>the environment of the program</source>
            <translation>el entorno del programa</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>All leads of the chosen campaigns, whatever the chosen time. A lead in two campaigns counts in both. Only those that were called have calls to show.</source>
            <translation>Todos los contactos de las campañas elegidas, sea cual sea el periodo elegido. Un contacto en dos campañas cuenta en ambas. Solo aquellos a los que se llamó tienen llamadas que mostrar.</translation>
        </message>
        <message>
            <source>Answer rate by weekday and hour</source>
            <translation>Tasa de respuesta por día de la semana y hora</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Contestadas</translation>
        </message>
        <message>
            <source>Answered, of calls with an outcome</source>
            <translation>Contestadas, de las llamadas con un resultado</translation>
        </message>
        <message>
            <source>Attempts begun in the chosen time by their outcome, those included that the provider refused for good. What a person has corrected counts as corrected. A click on a bar shows its attempts.</source>
            <translation>Intentos iniciados en el periodo elegido según su resultado, incluidos los que el proveedor rechazó definitivamente. Lo que corrigió una persona cuenta según la corrección. Un clic en una barra muestra sus intentos.</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Llamados</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Calls begun in the chosen time that rang or may have rung. Attempts that the provider refused, and those proven never to have reached it, do not count.</source>
            <translation>Llamadas iniciadas en el periodo elegido que sonaron o pueden haber sonado. No cuentan los intentos que el proveedor rechazó ni aquellos de los que se demostró que nunca llegaron a él.</translation>
        </message>
        <message>
            <source>Calls over time</source>
            <translation>Llamadas a lo largo del tiempo</translation>
        </message>
        <message>
            <source>Calls that a person answered, of all calls with an outcome, by weekday and hour on the clock of the called person: in the first time zone that the number can be in. Hatched cells stand on fewer than 10 calls and say little. A click on a cell shows its calls with an outcome.</source>
            <translation>Llamadas que contestó una persona, de todas las llamadas con un resultado, por día de la semana y hora en el reloj de la persona llamada: en la primera zona horaria en la que puede estar el número. Las celdas rayadas se basan en menos de 10 llamadas y dicen poco. Un clic en una celda muestra sus llamadas con un resultado.</translation>
        </message>
        <message>
            <source>Calls that a person answered, of all calls with an outcome, with the Wilson interval that holds the true rate in 95 of 100 cases. Where two intervals overlap widely, the calls do not tell which is better. A click on a row shows its calls with an outcome.</source>
            <translation>Llamadas que contestó una persona, de todas las llamadas con un resultado, con el intervalo de Wilson que contiene la tasa real en 95 de cada 100 casos. Si dos intervalos se solapan mucho, las llamadas no indican cuál es mejor. Un clic en una fila muestra sus llamadas con un resultado.</translation>
        </message>
        <message>
            <source>Calls that a person answered, of all calls with an outcome. A person answered when the outcome is interested, not interested, wants a callback, needs information, person answered, hung up at once or do not call. The interval (Wilson) holds the true rate in 95 of 100 cases; with few calls it is wide. A click shows the answered calls.</source>
            <translation>Llamadas que contestó una persona, de todas las llamadas con un resultado. Contestó una persona si el resultado es interesado, no interesado, pide devolución de llamada, pide información, contestó una persona, colgó enseguida o no llamar. El intervalo (Wilson) contiene la tasa real en 95 de cada 100 casos; con pocas llamadas es amplio. Un clic muestra las llamadas contestadas.</translation>
        </message>
        <message>
            <source>Calls that ended with interest, of all calls that a person answered, with the Wilson interval that holds the true rate in 95 of 100 cases. Where two intervals overlap widely, the calls do not tell which is better. A click on a row shows its answered calls.</source>
            <translation>Llamadas que terminaron con interés, de todas las llamadas que contestó una persona, con el intervalo de Wilson que contiene la tasa real en 95 de cada 100 casos. Si dos intervalos se solapan mucho, las llamadas no indican cuál es mejor. Un clic en una fila muestra sus llamadas contestadas.</translation>
        </message>
        <message>
            <source>Calls that rang or may have rung, by the hour, day or weeks in which they were begun; the filled part was answered by a person. A click on a bar shows its calls.</source>
            <translation>Llamadas que sonaron o pueden haber sonado, por la hora, el día o las semanas en que se iniciaron; la parte rellena la contestó una persona. Un clic en una barra muestra sus llamadas.</translation>
        </message>
        <message>
            <source>How far the leads come</source>
            <translation>Hasta dónde llegan los contactos</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interesados</translation>
        </message>
        <message>
            <source>Interested leads</source>
            <translation>Interesados</translation>
        </message>
        <message>
            <source>Interested, of calls a person answered</source>
            <translation>Interesados, de las llamadas que contestó una persona</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Leads left</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <source>Leads step by step. Each step counts the leads whose first call of that kind was begun in the chosen time; a lead counts once in each campaign.</source>
            <translation>Los contactos paso a paso. Cada paso cuenta los contactos cuya primera llamada de ese tipo se inició en el periodo elegido; un contacto cuenta una vez en cada campaña.</translation>
        </message>
        <message>
            <source>Leads that are ready, in a call or parked, whatever the chosen time; the others are finished or refused. A lead of two campaigns counts in each. A click shows the leads.</source>
            <translation>Contactos listos, en llamada o aparcados, sea cual sea el periodo elegido; los demás están terminados o rechazados. Un contacto de dos campañas cuenta en cada una. Un clic muestra los contactos.</translation>
        </message>
        <message>
            <source>Leads whose first call that a person answered was begun in the chosen time. A click shows these first calls.</source>
            <translation>Contactos cuya primera llamada que contestó una persona se inició en el periodo elegido. Un clic muestra esas primeras llamadas.</translation>
        </message>
        <message>
            <source>Leads whose first call that rang or may have rung was begun in the chosen time. A click shows these first calls.</source>
            <translation>Contactos cuya primera llamada que sonó o puede haber sonado se inició en el periodo elegido. Un clic muestra esas primeras llamadas.</translation>
        </message>
        <message>
            <source>Leads whose first call with the outcome interested was begun in the chosen time. A click shows these first calls.</source>
            <translation>Contactos cuya primera llamada con el resultado interesado se inició en el periodo elegido. Un clic muestra esas primeras llamadas.</translation>
        </message>
        <message>
            <source>Leads whose first call with the outcome interested was begun in the chosen time. A lead counts once in each campaign. A click shows these first calls.</source>
            <translation>Contactos cuya primera llamada con el resultado interesado se inició en el periodo elegido. Un contacto cuenta una vez en cada campaña. Un clic muestra esas primeras llamadas.</translation>
        </message>
        <message>
            <source>Leads whose first call with the outcome interested, wants a callback or needs information was begun in the chosen time. A click shows these first calls.</source>
            <translation>Contactos cuya primera llamada con el resultado interesado, pide devolución de llamada o pide información se inició en el periodo elegido. Un clic muestra esas primeras llamadas.</translation>
        </message>
        <message>
            <source>Money spent divided by the number of interested leads, both of the chosen time. A click shows the first interested call of each of these leads.</source>
            <translation>Dinero gastado dividido entre el número de contactos interesados, ambos del periodo elegido. Un clic muestra la primera llamada con interés de cada uno de esos contactos.</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Per interested lead</source>
            <translation>Por interesado</translation>
        </message>
        <message>
            <source>Reached a person</source>
            <translation>Localizados</translation>
        </message>
        <message>
            <source>Spend against budget</source>
            <translation>Gasto frente a presupuesto</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>Gastado</translation>
        </message>
        <message>
            <source>Want to hear more</source>
            <translation>Quieren saber más</translation>
        </message>
        <message>
            <source>What each campaign has spent since it began, whatever the chosen time, against the limit set for it. The hatched part is what ended calls without a price yet may cost. A click shows the attempts of the campaign.</source>
            <translation>Lo que ha gastado cada campaña desde que empezó, sea cual sea el periodo elegido, frente al límite fijado para ella. La parte rayada es lo que pueden costar las llamadas terminadas que todavía no tienen precio. Un clic muestra los intentos de la campaña.</translation>
        </message>
        <message>
            <source>What the provider charged for the calls begun in the chosen time, as far as it has named a price. A click shows all attempts of that time.</source>
            <translation>Lo que cobró el proveedor por las llamadas iniciadas en el periodo elegido, en la medida en que ha indicado un precio. Un clic muestra todos los intentos de ese periodo.</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Clear all</source>
            <translation>Quitar todos</translation>
        </message>
        <message>
            <source>Take all filters away</source>
            <translation>Quitar todos los filtros</translation>
        </message>
        <message>
            <source>Take the filter away: %1</source>
            <translation>Quitar el filtro: %1</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%Ln replaced</source>
            <translation>
                <numerusform>%Ln reemplazo</numerusform>
                <numerusform>%Ln reemplazos</numerusform>
            </translation>
        </message>
        <message>
            <source>Close search (Escape)</source>
            <translation>Cerrar la búsqueda (Escape)</translation>
        </message>
        <message>
            <source>Find in the script</source>
            <translation>Buscar en el guion</translation>
        </message>
        <message>
            <source>Find next (Enter)</source>
            <translation>Buscar siguiente (Enter)</translation>
        </message>
        <message>
            <source>Find previous (Shift+Enter)</source>
            <translation>Buscar anterior (Shift+Enter)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Reemplazar por</translation>
        </message>
    </context>
    <context>
        <name>FirstCallsView</name>
        <message>
            <source>No call can be shown.</source>
            <translation>No se puede mostrar ninguna llamada.</translation>
        </message>
        <message>
            <source>The first calls</source>
            <translation>Las primeras llamadas</translation>
        </message>
        <message>
            <source>To a machine:</source>
            <translation>A una máquina:</translation>
        </message>
        <message>
            <source>What the call is told to do</source>
            <translation>Lo que se indica a la llamada</translation>
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
            <translation>%1, grabada</translation>
        </message>
        <message>
            <source>(business name)</source>
            <translation>(nombre de la empresa)</translation>
        </message>
        <message>
            <source>(campaign)</source>
            <translation>(campaña)</translation>
        </message>
        <message>
            <source>Campaign or language of the first sentence</source>
            <translation>Campaña o idioma de la primera frase</translation>
        </message>
        <message>
            <source>Campaign or language the script is looked at for</source>
            <translation>Campaña o idioma con que se ve el guion</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Every call begins so; a script cannot change it:</source>
            <translation>Toda llamada empieza así; un guion no puede cambiarlo:</translation>
        </message>
        <message>
            <source>Every message begins so; a text cannot change it:</source>
            <translation>Todo mensaje empieza así; un texto no puede cambiarlo:</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsPanel</name>
        <message>
            <source>%1 of %2 steps done</source>
            <translation>%1 de %2 pasos hechos</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>A list, a script, hours and a budget. Nothing is dialed before you press Start.</source>
            <translation>Una lista, un guion, un horario y un presupuesto. No se llama a nadie hasta que pulse Iniciar.</translation>
        </message>
        <message>
            <source>API key of the provider</source>
            <translation>Clave de API del proveedor</translation>
        </message>
        <message>
            <source>All steps are done.</source>
            <translation>Todos los pasos están hechos.</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Preguntando al proveedor…</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Connect your account</source>
            <translation>Conectar su cuenta</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Hecho: %1</translation>
        </message>
        <message>
            <source>Drop a CSV file or an Excel workbook on the window. You see how each row will be stored before anything is.</source>
            <translation>Suelte un archivo CSV o un libro de Excel en la ventana. Verá cómo se guardará cada fila antes de que se guarde nada.</translation>
        </message>
        <message>
            <source>Enter the name</source>
            <translation>Introducir el nombre</translation>
        </message>
        <message>
            <source>Every call begins with the registered name of your business. Without it no campaign starts.</source>
            <translation>Cada llamada empieza con el nombre registrado de su empresa. Sin él no se inicia ninguna campaña.</translation>
        </message>
        <message>
            <source>Four scripts are included. Read one with the values of a lead beside it, or copy and change it.</source>
            <translation>Se incluyen cuatro guiones. Lea uno junto a los valores de un contacto, o cópielo y cámbielo.</translation>
        </message>
        <message>
            <source>From here to your first campaign. Leave and come back whenever you like: Help &gt; First steps.</source>
            <translation>Desde aquí hasta su primera campaña. Salga y vuelva cuando quiera: Ayuda &gt; Primeros pasos.</translation>
        </message>
        <message>
            <source>Import leads</source>
            <translation>Importar contactos</translation>
        </message>
        <message>
            <source>Look around in the demo</source>
            <translation>Explorar con la demostración</translation>
        </message>
        <message>
            <source>Make a campaign</source>
            <translation>Crear una campaña</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nueva campaña</translation>
        </message>
        <message>
            <source>Open the demo</source>
            <translation>Abrir la demostración</translation>
        </message>
        <message>
            <source>Open the preflight</source>
            <translation>Abrir la revisión previa</translation>
        </message>
        <message>
            <source>Paste the API key of your provider account and keep it. The test only asks for the balance.</source>
            <translation>Pegue la clave de API de su cuenta en el proveedor y consérvela. La prueba solo consulta el saldo.</translation>
        </message>
        <message>
            <source>Preflight</source>
            <translation>Revisión previa</translation>
        </message>
        <message>
            <source>Read a call script</source>
            <translation>Leer un guion de llamada</translation>
        </message>
        <message>
            <source>Sample leads and a simulated telephone in a window of its own. Nobody is called and nothing is stored with your data.</source>
            <translation>Contactos de ejemplo y un teléfono simulado en una ventana propia. No se llama a nadie y nada se guarda con sus datos.</translation>
        </message>
        <message>
            <source>Say who is calling</source>
            <translation>Indicar quién llama</translation>
        </message>
        <message>
            <source>Show the scripts</source>
            <translation>Mostrar los guiones</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Paso %1: %2</translation>
        </message>
        <message>
            <source>Test the key</source>
            <translation>Probar la clave</translation>
        </message>
        <message>
            <source>The preflight shows who will be called, who not and why, when it ends and what it costs. Its button starts the campaign, if you want it to.</source>
            <translation>La revisión previa muestra a quién se llamará, a quién no y por qué, cuándo termina y cuánto cuesta. Su botón inicia la campaña, si usted lo desea.</translation>
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
            <translation>hay una llamada en curso a este número</translation>
        </message>
        <message>
            <source>a value the script needs is missing</source>
            <translation>falta un valor que el guion necesita</translation>
        </message>
        <message>
            <source>attempts of this campaign used up</source>
            <translation>intentos de esta campaña agotados</translation>
        </message>
        <message>
            <source>budget spent</source>
            <translation>presupuesto gastado</translation>
        </message>
        <message>
            <source>called often enough within 24 hours</source>
            <translation>ya se llamó lo suficiente en 24 horas</translation>
        </message>
        <message>
            <source>called often enough within 30 days</source>
            <translation>ya se llamó lo suficiente en 30 días</translation>
        </message>
        <message>
            <source>calling hours have no common moment</source>
            <translation>los horarios de llamadas no tienen ningún momento en común</translation>
        </message>
        <message>
            <source>consumer list not checked against the registry lately</source>
            <translation>lista de consumidores sin comprobación reciente con el registro</translation>
        </message>
        <message>
            <source>country or territory not opened</source>
            <translation>país o territorio no abierto</translation>
        </message>
        <message>
            <source>fate of the last call is being cleared up</source>
            <translation>se está aclarando qué fue de la última llamada</translation>
        </message>
        <message>
            <source>fault in the script</source>
            <translation>error en el guion</translation>
        </message>
        <message>
            <source>import not finished</source>
            <translation>importación sin terminar</translation>
        </message>
        <message>
            <source>kind of number that is never called</source>
            <translation>tipo de número al que nunca se llama</translation>
        </message>
        <message>
            <source>may be called</source>
            <translation>se puede llamar</translation>
        </message>
        <message>
            <source>no written consent for a sales call</source>
            <translation>sin consentimiento por escrito para una llamada de ventas</translation>
        </message>
        <message>
            <source>number not valid</source>
            <translation>número no válido</translation>
        </message>
        <message>
            <source>on the do-not-call list</source>
            <translation>en la lista de exclusión</translation>
        </message>
        <message>
            <source>outside calling hours</source>
            <translation>fuera del horario de llamadas</translation>
        </message>
        <message>
            <source>outside calling hours by newer time-zone data</source>
            <translation>fuera del horario de llamadas según datos de zonas horarias más nuevos</translation>
        </message>
        <message>
            <source>outside the first and last day of the campaign</source>
            <translation>fuera del primer y el último día de la campaña</translation>
        </message>
        <message>
            <source>rest after the last conversation</source>
            <translation>descanso tras la última conversación</translation>
        </message>
        <message>
            <source>sales calls by AI voice forbidden there</source>
            <translation>allí están prohibidas las llamadas de ventas con voz de IA</translation>
        </message>
        <message>
            <source>same number is already in this campaign</source>
            <translation>el mismo número ya está en esta campaña</translation>
        </message>
        <message>
            <source>somebody has to decide first</source>
            <translation>primero tiene que decidir alguien</translation>
        </message>
        <message>
            <source>the company is on the do-not-call list</source>
            <translation>la empresa está en la lista de exclusión</translation>
        </message>
        <message>
            <source>the plan's calls are used up for now</source>
            <translation>por ahora están agotadas las llamadas del plan</translation>
        </message>
        <message>
            <source>time zone not known</source>
            <translation>zona horaria desconocida</translation>
        </message>
        <message>
            <source>too soon after the last call</source>
            <translation>demasiado pronto tras la última llamada</translation>
        </message>
        <message>
            <source>waits for its next attempt</source>
            <translation>espera su próximo intento</translation>
        </message>
    </context>
    <context>
        <name>HeatPlot</name>
        <message numerus="yes">
            <source>fewer than %n call(s)</source>
            <translation>
                <numerusform>menos de %n llamada</numerusform>
                <numerusform>menos de %n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>from %1 %</source>
            <translation>desde el %1 %</translation>
        </message>
    </context>
    <context>
        <name>HelpLink</name>
        <message>
            <source>Make a campaign first; then the preflight shows what it would do.</source>
            <translation>Cree primero una campaña; después, la revisión previa muestra lo que haría.</translation>
        </message>
        <message>
            <source>The demo cannot be started: %1 cannot be run.</source>
            <translation>La demostración no puede iniciarse: %1 no se puede ejecutar.</translation>
        </message>
        <message>
            <source>The demo opens in a window of its own.</source>
            <translation>La demostración se abre en una ventana propia.</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Escrito en %1.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Back to the chapter before</source>
            <translation>Volver al capítulo anterior</translation>
        </message>
        <message>
            <source>Chapter of the user guide</source>
            <translation>Capítulo de la guía del usuario</translation>
        </message>
        <message>
            <source>Text of the user guide</source>
            <translation>Texto de la guía del usuario</translation>
        </message>
    </context>
    <context>
        <name>HoursForm</name>
        <message>
            <source>%1 from</source>
            <translation>%1: desde</translation>
        </message>
        <message>
            <source>%1 until</source>
            <translation>%1: hasta</translation>
        </message>
        <message>
            <source>Also on Saturday</source>
            <translation>También los sábados</translation>
        </message>
        <message>
            <source>Also on Sunday</source>
            <translation>También los domingos</translation>
        </message>
        <message>
            <source>Also on public holidays, where the rules of the place allow it</source>
            <translation>También en días festivos, donde lo permitan las reglas del lugar</translation>
        </message>
        <message>
            <source>At any hour</source>
            <translation>A cualquier hora</translation>
        </message>
        <message>
            <source>Calls from</source>
            <translation>Llamadas desde</translation>
        </message>
        <message>
            <source>Calls until</source>
            <translation>Llamadas hasta</translation>
        </message>
        <message>
            <source>Day and night, on weekends and holidays too: no real telephone rings.</source>
            <translation>De día y de noche, también en fines de semana y festivos: no suena ningún teléfono real.</translation>
        </message>
        <message>
            <source>Monday to Friday, in the called person's time zone and within the hours that are lawful there.</source>
            <translation>De lunes a viernes, en la zona horaria de la persona llamada y dentro de las horas permitidas allí por la ley.</translation>
        </message>
        <message>
            <source>Not after the last day</source>
            <translation>No después del último día</translation>
        </message>
        <message>
            <source>Not before the first day</source>
            <translation>No antes del primer día</translation>
        </message>
        <message>
            <source>On the weekend the end has to come after the beginning, too.</source>
            <translation>También en el fin de semana, el final debe ser posterior al principio.</translation>
        </message>
        <message>
            <source>Only with the simulated provider of this computer: nobody is rung.</source>
            <translation>Solo con el proveedor simulado de este equipo: no se llama a nadie.</translation>
        </message>
        <message>
            <source>The end has to come after the beginning.</source>
            <translation>El final debe ser posterior al principio.</translation>
        </message>
        <message>
            <source>The last day has to come after the first one.</source>
            <translation>El último día debe ser posterior al primero.</translation>
        </message>
        <message>
            <source>to</source>
            <extracomment>Between two times: "9:00 to 20:00".</extracomment>
            <translation>a</translation>
        </message>
    </context>
    <context>
        <name>ImportOptionsForm</name>
        <message>
            <source>&amp;Country of numbers without +</source>
            <translation>&amp;País de los números sin +</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Codificación</translation>
        </message>
        <message>
            <source>&amp;Ground for calling</source>
            <translation>&amp;Base para llamar</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>&amp;Sheet of the workbook</source>
            <translation>&amp;Hoja del libro</translation>
        </message>
        <message>
            <source>Bar  |</source>
            <translation>Barra  |</translation>
        </message>
        <message>
            <source>C&amp;olumn separator</source>
            <translation>Separador de c&amp;olumnas</translation>
        </message>
        <message>
            <source>Column &amp;names</source>
            <translation>&amp;Nombres de las columnas</translation>
        </message>
        <message>
            <source>Comma  ,</source>
            <translation>Coma  ,</translation>
        </message>
        <message>
            <source>Gi&amp;ven on</source>
            <translation>Otor&amp;gada el</translation>
        </message>
        <message>
            <source>Give the list a name.</source>
            <translation>Dé un nombre a la lista.</translation>
        </message>
        <message>
            <source>If already &amp;known</source>
            <translation>Si &amp;ya se conoce</translation>
        </message>
        <message>
            <source>In line %1</source>
            <translation>En la línea %1</translation>
        </message>
        <message>
            <source>Not recognized</source>
            <translation>No reconocido</translation>
        </message>
        <message>
            <source>Please choose (perhaps %1)</source>
            <extracomment>An encoding that the program is not sure of: a person has to choose. "Please choose (perhaps windows-1252)".</extracomment>
            <translation>Elija (quizá %1)</translation>
        </message>
        <message>
            <source>Recognized</source>
            <translation>Reconocido</translation>
        </message>
        <message>
            <source>Recognized: %1</source>
            <extracomment>What the program found out about a file, "Recognized: Comma".</extracomment>
            <translation>Reconocido: %1</translation>
        </message>
        <message>
            <source>Say where the ground for calling comes from.</source>
            <translation>Indique de dónde procede la base para llamar.</translation>
        </message>
        <message>
            <source>Semicolon  ;</source>
            <translation>Punto y coma  ;</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulador</translation>
        </message>
        <message>
            <source>There are none</source>
            <translation>No hay</translation>
        </message>
        <message>
            <source>Trade fair 2026, form 12</source>
            <translation>Feria 2026, formulario 12</translation>
        </message>
        <message>
            <source>What they agreed to, or the web address of the form</source>
            <translation>Lo que aceptaron o la dirección web del formulario</translation>
        </message>
        <message>
            <source>Where it co&amp;mes from</source>
            <translation>De dón&amp;de procede</translation>
        </message>
        <message>
            <source>Wor&amp;ding or web address</source>
            <translation>Te&amp;xto o dirección web</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>línea %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>ImportPreviewModel</name>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Will be dialed as</source>
            <translation>Se llamará como</translation>
        </message>
        <message>
            <source>also %1</source>
            <translation>también %1</translation>
        </message>
        <message>
            <source>number in %1</source>
            <translation>número en %1</translation>
        </message>
    </context>
    <context>
        <name>ImportReportModel</name>
        <message>
            <source>In the list</source>
            <translation>En la lista</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Qué fue de ella</translation>
        </message>
        <message>
            <source>What it repeats</source>
            <translation>Qué repite</translation>
        </message>
        <message>
            <source>Why it is refused</source>
            <translation>Por qué se rechaza</translation>
        </message>
    </context>
    <context>
        <name>ImportRowKinds</name>
        <message>
            <source>Duplicates</source>
            <translation>Duplicadas</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Primeras filas</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>Primeras filas del archivo</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <source>Refused rows of the file</source>
            <translation>Filas rechazadas del archivo</translation>
        </message>
        <message>
            <source>Rows of the file that repeat others or stored leads</source>
            <translation>Filas del archivo que repiten otras o contactos guardados</translation>
        </message>
        <message>
            <source>Rows of the file that wait for your decision</source>
            <translation>Filas del archivo a la espera de su decisión</translation>
        </message>
        <message>
            <source>Rows of the file with repairs or other remarks</source>
            <translation>Filas del archivo con correcciones u otras observaciones</translation>
        </message>
        <message>
            <source>Showing the first %1.</source>
            <translation>Se muestran las primeras %1.</translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>A la espera de usted</translation>
        </message>
        <message>
            <source>With remarks</source>
            <translation>Con observaciones</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message numerus="yes">
            <source> (%1 known with another number)</source>
            <translation>
                <numerusform> (%1 conocida con otro número)</numerusform>
                <numerusform> (%1 conocidas con otro número)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 duplicate(s)</source>
            <translation>
                <numerusform>%1 duplicada</numerusform>
                <numerusform>%1 duplicadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 new</source>
            <translation>
                <numerusform>%1 nueva</numerusform>
                <numerusform>%1 nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 refused</source>
            <translation>
                <numerusform>%1 rechazada</numerusform>
                <numerusform>%1 rechazadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 wait for your decision</source>
            <translation>
                <numerusform>%1 espera su decisión</numerusform>
                <numerusform>%1 esperan su decisión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>A further number of %1, list %2</source>
            <translation>Otro número de %1, lista %2</translation>
        </message>
        <message>
            <source>A person has to decide</source>
            <translation>Tiene que decidir una persona</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Elegir un archivo…</translation>
        </message>
        <message>
            <source>Choose files with leads</source>
            <translation>Elegir archivos con contactos</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Columns as recognized</source>
            <translation>Columnas según lo reconocido</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Counting the rows: %1 so far…</source>
            <translation>Contando las filas: %1 hasta ahora…</translation>
        </message>
        <message>
            <source>Counting the rows…</source>
            <translation>Contando las filas…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Date of the ground</source>
            <translation>Fecha de la base</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Existing customer</source>
            <translation>Cliente existente</translation>
        </message>
        <message>
            <source>Export of %1</source>
            <translation>Exportación de %1</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>File that is shown</source>
            <translation>Archivo que se muestra</translation>
        </message>
        <message>
            <source>Fill gaps of stored leads</source>
            <translation>Completar contactos guardados</translation>
        </message>
        <message>
            <source>Fill gaps of the stored lead</source>
            <translation>Completar los huecos del contacto guardado</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Forgets what was chosen above the columns, now or the last time, and shows what the program recognizes.</source>
            <translation>Olvida lo que se eligió sobre las columnas, ahora o la última vez, y muestra lo que reconoce el programa.</translation>
        </message>
        <message>
            <source>Further number</source>
            <translation>Otro número</translation>
        </message>
        <message>
            <source>Ground for calling</source>
            <translation>Base para llamar</translation>
        </message>
        <message>
            <source>Id of the person</source>
            <translation>Identificador de la persona</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln lead(s)</source>
            <translation>
                <numerusform>Importar %Ln contacto</numerusform>
                <numerusform>Importar %Ln contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>Import leads</source>
            <translation>Importar contactos</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Leave the stored lead as it is</source>
            <translation>Dejar el contacto guardado como está</translation>
        </message>
        <message>
            <source>Most of the file is UTF-8, but line %1 holds characters that are not. Choose UTF-8 under "Encoding": such rows are refused, and the others are read.</source>
            <translation>La mayor parte del archivo es UTF-8, pero la línea %1 contiene caracteres que no lo son. Elija UTF-8 en «Codificación»: esas filas se rechazan y las demás se leen.</translation>
        </message>
        <message>
            <source>No column is recognized as the telephone number. Choose "Telephone number" above the column that holds it.</source>
            <translation>Ninguna columna se reconoce como el número de teléfono. Elija «Número de teléfono» encima de la columna que lo contiene.</translation>
        </message>
        <message>
            <source>No row of the file can be imported.</source>
            <translation>No se puede importar ninguna fila del archivo.</translation>
        </message>
        <message>
            <source>None: the file says %1</source>
            <translation>Ninguna: el archivo dice %1</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>No indicada</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Only service campaigns may call them. Sales campaigns call only people who agreed in writing.</source>
            <translation>Solo las campañas de servicio pueden llamarlos. Las campañas de ventas solo llaman a quienes dieron su consentimiento por escrito.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Same number as %1, list %2</source>
            <translation>El mismo número que %1, lista %2</translation>
        </message>
        <message>
            <source>Same number as a lead that no longer exists</source>
            <translation>El mismo número que un contacto que ya no existe</translation>
        </message>
        <message>
            <source>Same person as %1, list %2, with another number</source>
            <translation>La misma persona que %1, lista %2, con otro número</translation>
        </message>
        <message>
            <source>Same person as a lead that no longer exists</source>
            <translation>La misma persona que un contacto que ya no existe</translation>
        </message>
        <message>
            <source>Service call</source>
            <translation>Llamada de servicio</translation>
        </message>
        <message>
            <source>Several numbers in one cell: choose the one to call</source>
            <translation>Varios números en una celda: elija a cuál llamar</translation>
        </message>
        <message>
            <source>Source of the ground</source>
            <translation>Procedencia de la base</translation>
        </message>
        <message>
            <source>Spoken agreement</source>
            <translation>Consentimiento verbal</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado o provincia</translation>
        </message>
        <message>
            <source>Store it a second time</source>
            <translation>Guardarlo otra vez</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm);;All files (*)</source>
            <translation>Tablas (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>Número de teléfono</translation>
        </message>
        <message>
            <source>The file does not say clearly whether this person may be called</source>
            <translation>El archivo no dice con claridad si se puede llamar a esta persona</translation>
        </message>
        <message>
            <source>The file does not say in which characters it is written; %1 is likely. Look at umlauts and accents in the rows, then choose it under "Encoding".</source>
            <translation>El archivo no indica con qué caracteres está escrito; %1 es lo probable. Fíjese en las eñes y las tildes de las filas y elíjalo después en «Codificación».</translation>
        </message>
        <message>
            <source>The file is large (%1). Counting its rows takes a while…</source>
            <translation>El archivo es grande (%1). Contar sus filas lleva un rato…</translation>
        </message>
        <message>
            <source>There are no rows under the header.</source>
            <translation>No hay filas debajo del encabezado.</translation>
        </message>
        <message>
            <source>They agreed by word of mouth. Service campaigns may call them, sales campaigns may not.</source>
            <translation>Dieron su consentimiento de palabra. Las campañas de servicio pueden llamarlos, las de ventas no.</translation>
        </message>
        <message>
            <source>They agreed in writing to automated calls. Sales and service campaigns may call them.</source>
            <translation>Dieron su consentimiento por escrito a llamadas automáticas. Las campañas de ventas y de servicio pueden llamarlos.</translation>
        </message>
        <message>
            <source>They buy from you already. Service campaigns may call them, sales campaigns may not.</source>
            <translation>Ya le compran a usted. Las campañas de servicio pueden llamarlos, las de ventas no.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Wording of the ground</source>
            <translation>Texto de la base</translation>
        </message>
        <message>
            <source>Written agreement</source>
            <translation>Consentimiento por escrito</translation>
        </message>
        <message>
            <source>You call about something they asked for or own, without advertising. Service campaigns only.</source>
            <translation>Usted llama por algo que pidieron o que poseen, sin publicidad. Solo campañas de servicio.</translation>
        </message>
        <message>
            <source>a lead without a name</source>
            <translation>un contacto sin nombre</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>%1 (taken back)</source>
            <extracomment>An import in the list of all imports.</extracomment>
            <translation>%1 (deshecha)</translation>
        </message>
        <message>
            <source>%1 into %2, %3</source>
            <translation>%1 en %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) taken back.</source>
            <translation>
                <numerusform>%Ln contacto retirado.</numerusform>
                <numerusform>%Ln contactos retirados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) read: %1.</source>
            <extracomment>All rows of a file and what became of them: "5,325 rows read: 5,303 new, 22 duplicates."</extracomment>
            <translation>
                <numerusform>%Ln fila leída: %1.</numerusform>
                <numerusform>%Ln filas leídas: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicadas</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importación</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <source>Keep import</source>
            <translation>Conservar la importación</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>None of them waits any more.</source>
            <translation>Ninguno de ellos espera ya.</translation>
        </message>
        <message>
            <source>Nothing has been imported yet.</source>
            <translation>Todavía no se ha importado nada.</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazadas</translation>
        </message>
        <message>
            <source>Rows of the import</source>
            <translation>Filas de la importación</translation>
        </message>
        <message>
            <source>Save duplicates</source>
            <translation>Guardar filas duplicadas</translation>
        </message>
        <message>
            <source>Save duplicates…</source>
            <translation>Guardar filas duplicadas…</translation>
        </message>
        <message>
            <source>Save refused rows</source>
            <translation>Guardar filas rechazadas</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>Guardar filas rechazadas…</translation>
        </message>
        <message>
            <source>Saved as %1. Keep only the rows you also want to call, drop the file on the window, and choose "Store it a second time".</source>
            <translation>Se guardó como %1. Deje solo las filas que también quiera llamar, suelte el archivo en la ventana y elija «Guardarlo otra vez».</translation>
        </message>
        <message>
            <source>Saved as %1. Repair the rows and drop the file on the window again.</source>
            <translation>Guardado como %1. Corrija las filas y suelte de nuevo el archivo en la ventana.</translation>
        </message>
        <message numerus="yes">
            <source>Taking back %Ln lead(s)…</source>
            <translation>
                <numerusform>Retirando %Ln contacto…</numerusform>
                <numerusform>Retirando %Ln contactos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking back leads: %1 of %2…</source>
            <translation>Se retiran contactos: %1 de %2…</translation>
        </message>
        <message>
            <source>The rows of this import are no longer kept.</source>
            <translation>Las filas de esta importación ya no se conservan.</translation>
        </message>
        <message>
            <source>These rows were not imported as leads. If someone else uses the same number, save the rows and import that file with "Store it a second time".</source>
            <translation>Estas filas no se importaron como contactos. Si otra persona usa el mismo número, guarde las filas e importe ese archivo con «Guardarlo otra vez».</translation>
        </message>
        <message>
            <source>These rows were not imported. Save them, fix them, and drop the file on the window again.</source>
            <translation>Estas filas no se importaron. Guárdelas, corríjalas y suelte de nuevo el archivo en la ventana.</translation>
        </message>
        <message>
            <source>They are stored, but not called until you choose a number in the lead's details. Press Return on a row, or click it twice, to see the lead.</source>
            <translation>Están guardados, pero no se les llama hasta que elija un número en los detalles del contacto. Pulse Intro en una fila, o haga doble clic, para ver el contacto.</translation>
        </message>
        <message>
            <source>This import was taken back. %1</source>
            <translation>Esta importación se retiró. %1</translation>
        </message>
        <message>
            <source>This import was taken back: its leads are no longer stored.</source>
            <translation>Esta importación se deshizo: sus contactos ya no están guardados.</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Deshacer esta importación…</translation>
        </message>
        <message numerus="yes">
            <source>Undo: remove %Ln lead(s)</source>
            <translation>
                <numerusform>Deshacer: quitar %Ln contacto</numerusform>
                <numerusform>Deshacer: quitar %Ln contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for you</source>
            <translation>A la espera de usted</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>The disk has less than 50 MiB left, so deliveries are refused until there is more; the provider sends them again.</source>
            <translation>Al disco le quedan menos de 50 MiB, así que las entregas se rechazan hasta que haya más; el proveedor las vuelve a enviar.</translation>
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
                <numerusform>Hay %n fila más con menos llamadas en el archivo que se puede guardar.</numerusform>
                <numerusform>Hay %n filas más con menos llamadas en el archivo que se puede guardar.</numerusform>
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
            <translation>Se denegó el acceso al llavero. Vuelva a intentarlo y permítalo, o introduzca la clave en cada inicio.</translation>
        </message>
        <message>
            <source>The keychain could not delete the entry. Remove “Leadline” in the password manager of the desktop.</source>
            <translation>El llavero no pudo eliminar la entrada. Quite «Leadline» en el gestor de contraseñas del escritorio.</translation>
        </message>
        <message>
            <source>The keychain of this desktop does not work. Open its password manager and look whether it is in order, or enter the key at each start.</source>
            <translation>El llavero de este escritorio no funciona. Abra su gestor de contraseñas y mire si está en orden, o introduzca la clave en cada inicio.</translation>
        </message>
        <message>
            <source>The keychain of this desktop is locked or refuses access. Unlock it and try again.</source>
            <translation>El llavero de este escritorio está bloqueado o deniega el acceso. Desbloquéelo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>There is no keychain here. Start the program inside a desktop session with a password store (GNOME Keyring or KWallet), or enter the key at each start: it is then kept in memory only.</source>
            <translation>Aquí no hay ningún llavero. Inicie el programa en una sesión de escritorio con un almacén de contraseñas (GNOME Keyring o KWallet), o introduzca la clave en cada inicio: en ese caso solo se conserva en la memoria.</translation>
        </message>
        <message>
            <source>the keychain of this desktop</source>
            <translation>el llavero de este escritorio</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Leadline speaks this language from its next start on. A campaign that is calling waits after a restart.</source>
            <translation>Leadline habla este idioma a partir del próximo inicio. Una campaña que está llamando espera tras un reinicio.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Reiniciar ahora</translation>
        </message>
    </context>
    <context>
        <name>LeadActions</name>
        <message>
            <source>&amp;Assign to…</source>
            <translation>&amp;Asignar a…</translation>
        </message>
        <message>
            <source>&amp;Change fields</source>
            <translation>&amp;Cambiar campos</translation>
        </message>
        <message>
            <source>&amp;Export the chosen…</source>
            <translation>&amp;Exportar los elegidos…</translation>
        </message>
        <message>
            <source>&amp;Move to list…</source>
            <translation>&amp;Mover a una lista…</translation>
        </message>
        <message>
            <source>&amp;Never call again</source>
            <translation>No volver a &amp;llamar</translation>
        </message>
        <message>
            <source>&amp;Undo the last change</source>
            <translation>&amp;Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Add a &amp;tag…</source>
            <translation>Añadir una e&amp;tiqueta…</translation>
        </message>
        <message>
            <source>Add a lead &amp;by hand…</source>
            <translation>Añadir un contacto a man&amp;o…</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Elegir todos</translation>
        </message>
        <message>
            <source>Co&amp;py numbers</source>
            <translation>Copiar &amp;números</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>Elim&amp;inar</translation>
        </message>
        <message>
            <source>Show &amp;details</source>
            <translation>Mo&amp;strar detalles</translation>
        </message>
        <message>
            <source>Take a tag &amp;off…</source>
            <translation>&amp;Quitar una etiqueta…</translation>
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
                <numerusform>%Ln contacto está como antes.</numerusform>
                <numerusform>%Ln contactos están como antes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) assigned to %1.</source>
            <translation>
                <numerusform>%Ln contacto asignado a %1.</numerusform>
                <numerusform>%Ln contactos asignados a %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) deleted.</source>
            <translation>
                <numerusform>%Ln contacto eliminado.</numerusform>
                <numerusform>%Ln contactos eliminados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) have no owner any more.</source>
            <translation>
                <numerusform>%Ln contacto ya no tiene responsable.</numerusform>
                <numerusform>%Ln contactos ya no tienen responsable.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) moved to %1.</source>
            <translation>
                <numerusform>%Ln contacto movido a %1.</numerusform>
                <numerusform>%Ln contactos movidos a %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) stay because they were called: the record of calls stays complete.</source>
            <translation>
                <numerusform>%Ln contacto se conserva porque ya se le llamó: el registro de llamadas queda completo.</numerusform>
                <numerusform>%Ln contactos se conservan porque ya se les llamó: el registro de llamadas queda completo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) tagged %1.</source>
            <translation>
                <numerusform>%Ln contacto con la etiqueta %1.</numerusform>
                <numerusform>%Ln contactos con la etiqueta %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) are on the stop list now and will not be called again.</source>
            <translation>
                <numerusform>%Ln número está ahora en la lista de exclusión y no se le volverá a llamar.</numerusform>
                <numerusform>%Ln números están ahora en la lista de exclusión y no se les volverá a llamar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Assigning %Ln lead(s)</source>
            <translation>
                <numerusform>Asignando %Ln contacto</numerusform>
                <numerusform>Asignando %Ln contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln lead(s)</source>
            <translation>
                <numerusform>Eliminando %Ln contacto</numerusform>
                <numerusform>Eliminando %Ln contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moving %Ln lead(s)</source>
            <translation>
                <numerusform>Moviendo %Ln contacto</numerusform>
                <numerusform>Moviendo %Ln contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to change: the leads are like that already.</source>
            <translation>No hay nada que cambiar: los contactos ya están así.</translation>
        </message>
        <message numerus="yes">
            <source>Putting %Ln number(s) on the stop list</source>
            <translation>
                <numerusform>Poniendo %Ln número en la lista de exclusión</numerusform>
                <numerusform>Poniendo %Ln números en la lista de exclusión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagging %Ln lead(s)</source>
            <translation>
                <numerusform>Etiquetando %Ln contacto</numerusform>
                <numerusform>Etiquetando %Ln contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking the change back</source>
            <translation>Deshaciendo el cambio</translation>
        </message>
        <message numerus="yes">
            <source>The tag %1 was taken off %Ln lead(s).</source>
            <translation>
                <numerusform>Se quitó la etiqueta %1 de %Ln contacto.</numerusform>
                <numerusform>Se quitó la etiqueta %1 de %Ln contactos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Wait until the running change is done, or cancel it.</source>
            <translation>Espere a que termine el cambio en curso o cancélelo.</translation>
        </message>
    </context>
    <context>
        <name>LeadColumnMenu</name>
        <message>
            <source>Columns of the files</source>
            <translation>Columnas de los archivos</translation>
        </message>
    </context>
    <context>
        <name>LeadCsv</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <extracomment>%1 is a file, %2 the reason given by the operating system</extracomment>
            <translation>%1 no se puede escribir: %2</translation>
        </message>
    </context>
    <context>
        <name>LeadDetail</name>
        <message>
            <source>%1 in %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <extracomment>Why a lead is not dialed now, and from when it is: "outside calling hours, until Mon 14:05".</extracomment>
            <translation>%1, hasta %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change the fields (F2)</source>
            <translation>Cambiar los campos (F2)</translation>
        </message>
        <message>
            <source>Choose the number…</source>
            <translation>Elegir el número…</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Cerrar los detalles</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Columnas del archivo</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Copiar el número</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Further numbers</source>
            <translation>Otros números</translation>
        </message>
        <message>
            <source>Ground for calling</source>
            <translation>Base para llamar</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Leave the lead as it was</source>
            <translation>Dejar el contacto como estaba</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Never called: the number is on the stop list.</source>
            <translation>No se llama nunca: el número está en la lista de exclusión.</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Próximo intento</translation>
        </message>
        <message>
            <source>No lead selected</source>
            <translation>Ningún contacto seleccionado</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Liberar</translation>
        </message>
        <message>
            <source>Same number</source>
            <translation>Mismo número</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>The lead is called on it when its turn comes</source>
            <translation>Se llamará al contacto a ese número cuando le toque</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Usar %1</translation>
        </message>
        <message>
            <source>What you want to remember about this person</source>
            <translation>Lo que quiera recordar de esta persona</translation>
        </message>
        <message>
            <source>You have looked at it: the lead may be called again</source>
            <translation>Usted ya lo ha revisado: se puede volver a llamar al contacto</translation>
        </message>
    </context>
    <context>
        <name>LeadEditor</name>
        <message>
            <source>%1 in the list %2 has this number already.</source>
            <translation>%1 de la lista %2 ya tiene este número.</translation>
        </message>
        <message>
            <source>A call to this number is under way. Change the number when the call has ended.</source>
            <translation>Hay una llamada en curso a este número. Cambie el número cuando haya terminado.</translation>
        </message>
        <message>
            <source>A lead of the list %1 has this number already.</source>
            <translation>Un contacto de la lista %1 ya tiene este número.</translation>
        </message>
        <message>
            <source>A tag has neither commas nor semicolons. Add one tag after the other.</source>
            <translation>Una etiqueta no lleva comas ni puntos y coma. Añádalas una tras otra.</translation>
        </message>
        <message>
            <source>Canceled. Nothing was changed.</source>
            <translation>Cancelado. No se cambió nada.</translation>
        </message>
        <message>
            <source>The lead was called meanwhile, so it stays: the record of calls stays complete.</source>
            <translation>Entretanto se llamó al contacto, así que se conserva: el registro de llamadas queda completo.</translation>
        </message>
        <message>
            <source>The list needs a name.</source>
            <translation>La lista necesita un nombre.</translation>
        </message>
        <message>
            <source>The tag needs a name.</source>
            <translation>La etiqueta necesita un nombre.</translation>
        </message>
        <message>
            <source>This change was taken back already.</source>
            <translation>Este cambio ya se deshizo.</translation>
        </message>
        <message>
            <source>This field cannot be changed by hand.</source>
            <translation>Este campo no se puede cambiar a mano.</translation>
        </message>
        <message>
            <source>This lead is not in the database any more.</source>
            <translation>Este contacto ya no está en la base de datos.</translation>
        </message>
        <message>
            <source>undone at once by a person</source>
            <translation>deshecho de inmediato por una persona</translation>
        </message>
    </context>
    <context>
        <name>LeadExport</name>
        <message>
            <source>Export canceled. No file was written.</source>
            <translation>Exportación cancelada. No se escribió ningún archivo.</translation>
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
                <numerusform>%Ln menos frecuente: use la búsqueda</numerusform>
                <numerusform>%Ln menos frecuentes: use la búsqueda</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>F&amp;ilter</source>
            <translation>F&amp;iltro</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>None in the file</source>
            <translation>No figura en el archivo</translation>
        </message>
        <message>
            <source>Not called yet</source>
            <translation>Todavía sin llamar</translation>
        </message>
        <message>
            <source>Not held</source>
            <translation>No retenido</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se conoce</translation>
        </message>
        <message>
            <source>Nothing to choose from</source>
            <translation>Nada para elegir</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado o provincia</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Why not now</source>
            <translation>Por qué no ahora</translation>
        </message>
        <message>
            <source>nothing stands against it</source>
            <translation>nada lo impide</translation>
        </message>
    </context>
    <context>
        <name>LeadForm</name>
        <message>
            <source>vip, fair 2026</source>
            <translation>vip, feria 2026</translation>
        </message>
    </context>
    <context>
        <name>LeadHistory</name>
        <message>
            <source>%1 changed from %2 to %3</source>
            <translation>%1 cambió de %2 a %3</translation>
        </message>
        <message>
            <source>%1 emptied, before: %2</source>
            <translation>%1 quedó sin valor, antes: %2</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 pasó a ser %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln older event(s) are not shown.</source>
            <translation>
                <numerusform>No se muestra %Ln evento anterior.</numerusform>
                <numerusform>No se muestran %Ln eventos anteriores.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>Asignado a %1</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Imported from %1, list %2</source>
            <translation>Importado de %1, lista %2</translation>
        </message>
        <message>
            <source>Moved from %1 to %2</source>
            <translation>Movido de %1 a %2</translation>
        </message>
        <message>
            <source>No owner any more</source>
            <translation>Ya sin responsable</translation>
        </message>
        <message>
            <source>Not called yet.</source>
            <translation>Todavía sin llamar.</translation>
        </message>
        <message>
            <source>Put on the stop list</source>
            <translation>Puesto en la lista de exclusión</translation>
        </message>
        <message>
            <source>Put on the stop list by hand</source>
            <translation>Puesto a mano en la lista de exclusión</translation>
        </message>
        <message>
            <source>Tag %1 taken off</source>
            <translation>Etiqueta %1 quitada</translation>
        </message>
        <message>
            <source>Tagged %1</source>
            <translation>Etiqueta %1 añadida</translation>
        </message>
        <message>
            <source>Typed in</source>
            <translation>Escrito a mano</translation>
        </message>
        <message>
            <source>Typed in, list %1</source>
            <translation>Escrito a mano, lista %1</translation>
        </message>
    </context>
    <context>
        <name>LeadHolds</name>
        <message>
            <source>Nothing holds this lead.</source>
            <translation>Nada retiene a este contacto.</translation>
        </message>
        <message>
            <source>The provider has not said yet which numbers were called since the backup. Release the lead once it has.</source>
            <translation>El proveedor todavía no ha dicho a qué números se llamó desde la copia de seguridad. Libere el contacto cuando lo haya hecho.</translation>
        </message>
        <message>
            <source>This lead is not in the database any more.</source>
            <translation>Este contacto ya no está en la base de datos.</translation>
        </message>
    </context>
    <context>
        <name>LeadImport</name>
        <message>
            <source>%1 Not put there, as it is not one usable number: %2.</source>
            <translation>%1 No se ha puesto, porque no es un único número utilizable: %2.</translation>
        </message>
        <message>
            <source>%1 is a folder. Choose a CSV file.</source>
            <translation>%1 es una carpeta. Elija un archivo CSV.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file. Save the leads in a file and choose that.</source>
            <translation>%1 no es un archivo normal. Guarde los contactos en un archivo y elija ese.</translation>
        </message>
        <message>
            <source>%1 left out: it cannot be dialed</source>
            <translation>%1 se omite: no se puede marcar</translation>
        </message>
        <message>
            <source>Most of the file is UTF-8, but line %1 holds characters that are not. Choose UTF-8 (--encoding UTF-8): such rows are refused, and the others are read.</source>
            <translation>La mayor parte del archivo es UTF-8, pero la línea %1 contiene caracteres que no lo son. Elija UTF-8 (--encoding UTF-8): esas filas se rechazan y las demás se leen.</translation>
        </message>
        <message>
            <source>No column of the file is recognized as the telephone number. Its columns are: %1. Name the right one (--map phone=COLUMN).</source>
            <translation>Ninguna columna del archivo se reconoce como el número de teléfono. Sus columnas son: %1. Indique la correcta (--map phone=COLUMN).</translation>
        </message>
        <message>
            <source>The country %1 is not known. Give two letters as in ISO 3166, for example US or DE.</source>
            <translation>El país %1 no se conoce. Indique dos letras según ISO 3166, por ejemplo US o DE.</translation>
        </message>
        <message>
            <source>The country %1 is not understood. Write its two letters, like DE, or the number with + and country code.</source>
            <translation>No se entiende el país %1. Escriba sus dos letras, como DE, o el número con + y prefijo del país.</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened: %2.</source>
            <translation>El archivo %1 no se puede abrir: %2.</translation>
        </message>
        <message>
            <source>The file for refused rows %1 cannot be written: %2. Choose another place for it.</source>
            <translation>El archivo de filas rechazadas %1 no se puede escribir: %2. Elija otro lugar para él.</translation>
        </message>
        <message>
            <source>The file has more than %L1 rows. Split it.</source>
            <translation>El archivo tiene más de %L1 filas. Divídalo.</translation>
        </message>
        <message>
            <source>The file is larger than 1 GiB. Split it.</source>
            <translation>El archivo supera 1 GiB. Divídalo.</translation>
        </message>
        <message>
            <source>The file is not UTF-8 (see line %2), and its encoding is not marked; it may be %1. Look at the preview and choose the encoding (--encoding %1).</source>
            <translation>El archivo no es UTF-8 (vea la línea %2) y su codificación no está marcada; puede ser %1. Mire la vista previa y elija la codificación (--encoding %1).</translation>
        </message>
        <message>
            <source>The file is not UTF-8, and its encoding is not marked; it may be %1. Look at the preview and choose the encoding (--encoding %1).</source>
            <translation>El archivo no es UTF-8 y su codificación no está marcada; puede ser %1. Mire la vista previa y elija la codificación (--encoding %1).</translation>
        </message>
        <message>
            <source>The file says that this person must not be called. The import puts the number on the stop list, so that no other file brings it back.</source>
            <translation>El archivo indica que no se debe llamar a esta persona. La importación pone el número en la lista de exclusión para que ningún otro archivo lo traiga de vuelta.</translation>
        </message>
        <message>
            <source>The file says that this person must not be called. The row has no single usable number: put the right one on the stop list yourself, so that no other file brings it back.</source>
            <translation>El archivo indica que no se debe llamar a esta persona. La fila no tiene un único número utilizable: ponga usted mismo el correcto en la lista de exclusión para que ningún otro archivo lo traiga de vuelta.</translation>
        </message>
        <message>
            <source>The import failed: the store lost count of its rows.</source>
            <translation>La importación falló: el almacén perdió la cuenta de sus filas.</translation>
        </message>
        <message>
            <source>The import was canceled.</source>
            <translation>Se canceló la importación.</translation>
        </message>
        <message>
            <source>The import was canceled. Nothing was stored.</source>
            <translation>Se canceló la importación. No se guardó nada.</translation>
        </message>
        <message>
            <source>The refused rows cannot go to the file that is imported. Choose another name.</source>
            <translation>Las filas rechazadas no pueden ir al archivo que se importa. Elija otro nombre.</translation>
        </message>
        <message>
            <source>The row has %1 cells, the file %2 columns. Is a quote or a separator misplaced?</source>
            <translation>La fila tiene %1 celdas, el archivo %2 columnas. ¿Hay una comilla o un separador fuera de lugar?</translation>
        </message>
        <message>
            <source>The row repeats the header. Remove it.</source>
            <translation>La fila repite el encabezado. Quítela.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>No hay ningún archivo %1.</translation>
        </message>
        <message>
            <source>a lead without a name</source>
            <translation>un contacto sin nombre</translation>
        </message>
        <message>
            <source>area code not known yet</source>
            <translation>prefijo de zona todavía desconocido</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>ground for calling %1 is not understood</source>
            <translation>no se entiende la base para llamar %1</translation>
        </message>
        <message>
            <source>no ground for calling: the file says %1</source>
            <translation>sin base para llamar: el archivo dice %1</translation>
        </message>
        <message>
            <source>on the stop list, so it is never called</source>
            <translation>en la lista de exclusión: nunca se llama</translation>
        </message>
        <message>
            <source>repeats the number of line %1</source>
            <translation>repite el número de la línea %1</translation>
        </message>
        <message>
            <source>repeats the person of line %1, with another number</source>
            <translation>repite la persona de la línea %1, con otro número</translation>
        </message>
        <message>
            <source>several numbers: a person has to choose</source>
            <translation>varios números: tiene que elegir una persona</translation>
        </message>
        <message>
            <source>the day of the ground for calling, %1, is no date</source>
            <translation>el día de la base para llamar, %1, no es una fecha</translation>
        </message>
        <message>
            <source>the file says %1, not which ground for calling</source>
            <translation>el archivo dice %1, pero no qué base para llamar</translation>
        </message>
        <message>
            <source>the number is already stored</source>
            <translation>el número ya está guardado</translation>
        </message>
        <message>
            <source>the number is already stored: %1, list %2</source>
            <translation>el número ya está guardado: %1, lista %2</translation>
        </message>
        <message>
            <source>the number is in an earlier file</source>
            <translation>el número está en un archivo anterior</translation>
        </message>
        <message>
            <source>the number is written twice</source>
            <translation>el número está escrito dos veces</translation>
        </message>
        <message>
            <source>the person is already stored, with another number</source>
            <translation>la persona ya está guardada, con otro número</translation>
        </message>
        <message>
            <source>the person is already stored, with another number: %1, list %2</source>
            <translation>la persona ya está guardada, con otro número: %1, lista %2</translation>
        </message>
        <message>
            <source>the person is in an earlier file, with another number</source>
            <translation>la persona está en un archivo anterior, con otro número</translation>
        </message>
        <message>
            <source>waits for a decision</source>
            <translation>espera una decisión</translation>
        </message>
        <message>
            <source>waits for a decision: may this person be called? The file says %1</source>
            <translation>espera una decisión: ¿se puede llamar a esta persona? El archivo dice %1</translation>
        </message>
    </context>
    <context>
        <name>LeadOutlook</name>
        <message>
            <source>%1; service campaigns only</source>
            <extracomment>Behind the next call, when no sales campaign may make it: "next: Tue 10:00 ...; service campaigns only".</extracomment>
            <translation>%1; solo campañas de servicio</translation>
        </message>
    </context>
    <context>
        <name>LeadStatus</name>
        <message>
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>In a call</source>
            <translation>En llamada</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Apartado</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
    </context>
    <context>
        <name>LeadStore</name>
        <message numerus="yes">
            <source>%n lead(s) of this import were called, so it cannot be taken back: the record of calls stays complete. Put numbers that must not be called on the stop list.</source>
            <translation>
                <numerusform>Se llamó a %n contacto de esta importación, así que no se puede retirar: el registro de llamadas queda completo. Ponga en la lista de exclusión los números a los que no se deba llamar.</numerusform>
                <numerusform>Se llamó a %n contactos de esta importación, así que no se puede retirar: el registro de llamadas queda completo. Ponga en la lista de exclusión los números a los que no se deba llamar.</numerusform>
            </translation>
        </message>
        <message>
            <source>An upload with the id %1 is stored already or still running. Choose a new id for a new file.</source>
            <translation>Ya hay una carga con el identificador %1, guardada o todavía en curso. Elija un identificador nuevo para un archivo nuevo.</translation>
        </message>
        <message>
            <source>Import %1 has ended already. Start a new one.</source>
            <translation>La importación %1 ya ha terminado. Inicie una nueva.</translation>
        </message>
        <message>
            <source>Import %1 is still running. Cancel it instead.</source>
            <translation>La importación %1 todavía está en curso. En su lugar, cancélela.</translation>
        </message>
        <message>
            <source>Import %1 was taken back already.</source>
            <translation>La importación %1 ya se retiró.</translation>
        </message>
        <message>
            <source>Leads of this import are being called by the campaign %1. Pause it first, then take the import back.</source>
            <translation>La campaña %1 está llamando a contactos de esta importación. Páusela primero y retire después la importación.</translation>
        </message>
        <message>
            <source>The list needs a name.</source>
            <translation>La lista necesita un nombre.</translation>
        </message>
        <message>
            <source>The rows of the file do not add up, so nothing was imported. Please report this, with the log.</source>
            <translation>Las cuentas de las filas del archivo no cuadran, así que no se importó nada. Comuníquelo, por favor, junto con el registro.</translation>
        </message>
        <message>
            <source>There is no import number %1. The Leads page lists the imports.</source>
            <translation>No hay ninguna importación con el número %1. La página Contactos muestra las importaciones.</translation>
        </message>
        <message>
            <source>There is no upload with the id %1.</source>
            <translation>No hay ninguna carga con el identificador %1.</translation>
        </message>
        <message>
            <source>This lead is not in the database any more.</source>
            <translation>Este contacto ya no está en la base de datos.</translation>
        </message>
    </context>
    <context>
        <name>LeadTableModel</name>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Last attempt</source>
            <translation>Último intento</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Next attempt</source>
            <translation>Próximo intento</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado o provincia</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stop list</source>
            <extracomment>Status of a lead whose number is on the stop list; short</extracomment>
            <translation>Excluido</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Why not now</source>
            <translation>Por qué no ahora</translation>
        </message>
        <message>
            <source>waits for the callback that was asked for</source>
            <translation>espera la llamada que pidió</translation>
        </message>
    </context>
    <context>
        <name>LeadValues</name>
        <message numerus="yes">
            <source>At most %Ln character(s) fit in here.</source>
            <translation>
                <numerusform>Aquí cabe como máximo %Ln carácter.</numerusform>
                <numerusform>Aquí caben como máximo %Ln caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>This field cannot be changed by hand.</source>
            <translation>Este campo no se puede cambiar a mano.</translation>
        </message>
        <message>
            <source>This is no e-mail address: it needs a name, an @ and a domain.</source>
            <translation>Esto no es una dirección de correo electrónico: necesita un nombre, una @ y un dominio.</translation>
        </message>
    </context>
    <context>
        <name>LeadsPage</name>
        <message>
            <source>%1 chosen · %2</source>
            <extracomment>How many leads are chosen, before how many match: "12 chosen · 5,303 of 5,325".</extracomment>
            <translation>%1 elegidos · %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>How many leads match the filters, of all: "5,303 of 5,325".</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) taken back.</source>
            <translation>
                <numerusform>%Ln contacto retirado.</numerusform>
                <numerusform>%Ln contactos retirados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) written to %1.</source>
            <translation>
                <numerusform>%Ln contacto escrito en %1.</numerusform>
                <numerusform>%Ln contactos escritos en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Actions</source>
            <translation>&amp;Acciones</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>&amp;Tag</source>
            <translation>&amp;Etiqueta</translation>
        </message>
        <message>
            <source>Add a lead by hand (Ctrl+N)</source>
            <translation>Añadir un contacto a mano (Ctrl+N)</translation>
        </message>
        <message>
            <source>All lists</source>
            <translation>Todas las listas</translation>
        </message>
        <message numerus="yes">
            <source>At most %Ln number(s) can be copied at once. Export the list instead.</source>
            <translation>
                <numerusform>Como máximo se puede copiar %Ln número a la vez. En su lugar, exporte la lista.</numerusform>
                <numerusform>Como máximo se pueden copiar %Ln números a la vez. En su lugar, exporte la lista.</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Colu&amp;mns</source>
            <translation>Colu&amp;mnas</translation>
        </message>
        <message>
            <source>Drop a CSV file or an Excel workbook with leads here, or choose one.</source>
            <translation>Suelte aquí un archivo CSV o un libro de Excel con contactos, o elija uno.</translation>
        </message>
        <message>
            <source>Earlier imports and refused rows</source>
            <translation>Importaciones anteriores y filas rechazadas</translation>
        </message>
        <message>
            <source>Export the chosen leads</source>
            <translation>Exportar los contactos elegidos</translation>
        </message>
        <message>
            <source>Export the leads shown</source>
            <translation>Exportar los contactos mostrados</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import canceled. Nothing was stored.</source>
            <translation>Importación cancelada. No se guardó nada.</translation>
        </message>
        <message>
            <source>Import the rows that were copied</source>
            <translation>Importar las filas copiadas</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Importando %1</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Leads from a file (Ctrl+I), or from rows that were copied (Ctrl+V)</source>
            <translation>Contactos de un archivo (Ctrl+I) o de filas copiadas (Ctrl+V)</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message numerus="yes">
            <source>Move %Ln lead(s)</source>
            <translation>
                <numerusform>Mover %Ln contacto</numerusform>
                <numerusform>Mover %Ln contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to a list</source>
            <translation>Mover a una lista</translation>
        </message>
        <message>
            <source>No lead matches.</source>
            <translation>Ningún contacto coincide.</translation>
        </message>
        <message>
            <source>One lead was added to %1.</source>
            <translation>Se añadió un contacto a %1.</translation>
        </message>
        <message>
            <source>One lead was added to %1. Its number is on the stop list, so it is not called.</source>
            <translation>Se ha añadido un contacto a %1. Su número está en la lista de exclusión, así que no se le llama.</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Solo: %1</translation>
        </message>
        <message>
            <source>Pasted leads</source>
            <translation>Contactos pegados</translation>
        </message>
        <message>
            <source>Search name, company, number, notes</source>
            <translation>Buscar nombre, empresa, número, notas</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Show all leads</source>
            <translation>Mostrar todos los contactos</translation>
        </message>
        <message>
            <source>Show all leads again.</source>
            <translation>Mostrar de nuevo todos los contactos.</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Mostrar u ocultar los detalles</translation>
        </message>
        <message>
            <source>Show refused rows</source>
            <translation>Mostrar filas rechazadas</translation>
        </message>
        <message>
            <source>Show report</source>
            <translation>Mostrar informe</translation>
        </message>
        <message>
            <source>Take a tag off</source>
            <translation>Quitar una etiqueta</translation>
        </message>
        <message numerus="yes">
            <source>Take it off %Ln lead(s)</source>
            <translation>
                <numerusform>Quitarla de %Ln contacto</numerusform>
                <numerusform>Quitarla de %Ln contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>Retirando la importación</translation>
        </message>
        <message>
            <source>The lead was changed.</source>
            <translation>El contacto se cambió.</translation>
        </message>
        <message>
            <source>The leads cannot be read.</source>
            <translation>Los contactos no se pueden leer.</translation>
        </message>
        <message>
            <source>The pasted rows cannot be written to a temporary file: %1.</source>
            <translation>Las filas pegadas no se pueden escribir en un archivo temporal: %1.</translation>
        </message>
        <message>
            <source>The search is not done yet. Try again in a moment.</source>
            <translation>La búsqueda todavía no ha terminado. Vuelva a intentarlo en un momento.</translation>
        </message>
        <message>
            <source>There are no rows on the clipboard. Copy some in the spreadsheet, then paste them here.</source>
            <translation>No hay filas en el portapapeles. Copie algunas en la hoja de cálculo y péguelas aquí.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Wait until the running work is done, or cancel it.</source>
            <translation>Espere a que termine el trabajo en curso o cancélelo.</translation>
        </message>
        <message>
            <source>Writing %1</source>
            <translation>Escribiendo %1</translation>
        </message>
        <message>
            <source>chosen in the list of leads</source>
            <translation>elegido en la lista de contactos</translation>
        </message>
        <message>
            <source>left to be called</source>
            <translation>pendientes de llamar</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>The desktop could not open the link.</source>
            <translation>El escritorio no pudo abrir el enlace.</translation>
        </message>
        <message>
            <source>This link is not opened: %1 is not one of the known addresses.</source>
            <translation>Este enlace no se abre: %1 no es una de las direcciones conocidas.</translation>
        </message>
        <message>
            <source>This link is not opened: it is not a plain https address.</source>
            <translation>Este enlace no se abre: no es una dirección https sencilla.</translation>
        </message>
    </context>
    <context>
        <name>Listener</name>
        <message>
            <source>Port %1 on 127.0.0.1 cannot be opened (%2). Another program, or another Leadline, has it: choose a different port, or 0 for any free one.</source>
            <translation>No se puede abrir el puerto %1 en 127.0.0.1 (%2). Lo tiene otro programa u otro Leadline: elija un puerto diferente, o 0 para cualquiera libre.</translation>
        </message>
    </context>
    <context>
        <name>Listeners</name>
        <message>
            <source>The port file %1 cannot be written: %2.</source>
            <translation>El archivo de puertos %1 no se puede escribir: %2.</translation>
        </message>
        <message>
            <source>The program is busy; ask again in a moment.</source>
            <translation>El programa está ocupado; pregunte de nuevo en un momento.</translation>
        </message>
        <message>
            <source>There is no campaign named "%1".</source>
            <translation>No hay ninguna campaña llamada «%1».</translation>
        </message>
    </context>
    <context>
        <name>LogFile</name>
        <message>
            <source>The log directory %1 cannot be written: %2. Choose another data directory with --data.</source>
            <translation>No se puede escribir en el directorio de registro %1: %2. Elija otro directorio de datos con --data.</translation>
        </message>
        <message>
            <source>it cannot be made</source>
            <translation>no se puede crear</translation>
        </message>
    </context>
    <context>
        <name>LogSheet</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;About Leadline</source>
            <translation>&amp;Acerca de Leadline</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>A&amp;rchivo</translation>
        </message>
        <message>
            <source>&amp;First steps</source>
            <translation>&amp;Primeros pasos</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Pantalla &amp;completa</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Import leads…</source>
            <translation>&amp;Importar contactos…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts…</source>
            <translation>Atajos de &amp;teclado…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Search on this page</source>
            <translation>&amp;Buscar en esta página</translation>
        </message>
        <message>
            <source>&amp;User guide</source>
            <translation>&amp;Guía del usuario</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
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
            <translation>Demostración: no suena ningún teléfono real</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Go to the &amp;message</source>
            <translation>Ir al &amp;mensaje</translation>
        </message>
        <message>
            <source>Leadline – Demo</source>
            <translation>Leadline – Demostración</translation>
        </message>
        <message>
            <source>Save &amp;diagnostics…</source>
            <translation>Guardar &amp;diagnóstico…</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Guía del usuario</translation>
        </message>
    </context>
    <context>
        <name>MappingHeader</name>
        <message>
            <source>Meaning of the column %1</source>
            <translation>Significado de la columna %1</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>MessageScript</name>
        <message>
            <source>The business name is missing. Messages begin by saying who they come from: enter the registered name in the settings.</source>
            <translation>Falta el nombre de la empresa. Los mensajes empiezan diciendo de quién proceden: introduzca el nombre registrado en los ajustes.</translation>
        </message>
        <message>
            <source>The message has %L1 characters for this lead; at most %L2 are possible. Shorten it.</source>
            <translation>El mensaje tiene %L1 caracteres para este contacto; como máximo son posibles %L2. Acórtelo.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>NavigationButton</name>
        <message numerus="yes">
            <source>%1, %n unread</source>
            <translation>
                <numerusform>%1, %n sin leer</numerusform>
                <numerusform>%1, %n sin leer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NextCall</name>
        <message>
            <source>%1 or %2</source>
            <extracomment>The last two of several times or zones: "Central or Eastern".</extracomment>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>may be called now, %1 their time (%2)</source>
            <translation>se puede llamar ahora, %1, hora del contacto (%2)</translation>
        </message>
        <message>
            <source>next: %1 their time (%2)</source>
            <translation>próxima: %1, hora del contacto (%2)</translation>
        </message>
        <message>
            <source>not called: %1</source>
            <translation>no se llama: %1</translation>
        </message>
        <message>
            <source>not called: %1 (%2)</source>
            <translation>no se llama: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>NoticeLink</name>
        <message>
            <source>%1 is finished</source>
            <translation>%1 ha terminado</translation>
        </message>
        <message>
            <source>%1 is paused</source>
            <translation>%1 está en pausa</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) are interested.</source>
            <translation>
                <numerusform>%Ln contacto está interesado.</numerusform>
                <numerusform>%Ln contactos están interesados.</numerusform>
            </translation>
        </message>
        <message>
            <source>A campaign</source>
            <translation>Una campaña</translation>
        </message>
        <message>
            <source>Every lead has its result.</source>
            <translation>Cada contacto tiene su resultado.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>%1 is a database of another program. It was left untouched: move it away, or choose another data directory.</source>
            <translation>%1 es una base de datos de otro programa. No se ha tocado: muévala a otro lugar o elija otro directorio de datos.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program (schema %2, this one knows %3). Nothing was opened. Install the newer version, or restore a backup from before its installation.</source>
            <translation>%1 se escribió con una versión más nueva de este programa (esquema %2, esta versión conoce el %3). No se abrió nada. Instale la versión más nueva o restaure una copia de seguridad anterior a su instalación.</translation>
        </message>
        <message>
            <source>%1 was written by an older version of this program. Open it once for writing (start the program, or run a command that writes): it is upgraded then, after a backup.</source>
            <translation>%1 se escribió con una versión más antigua de este programa. Ábrala una vez para escritura (inicie el programa o ejecute un comando que escriba): entonces se actualiza, tras una copia de seguridad.</translation>
        </message>
        <message>
            <source>The check of the database found damage. Restart the program as soon as possible: it sets the file aside and names the newest backup.</source>
            <translation>La comprobación de la base de datos encontró daños. Reinicie el programa lo antes posible: pone el archivo aparte e indica la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>La base de datos está dañada.</translation>
        </message>
        <message>
            <source>The database is in use on the computer %1 (process %2). Close the program there and wait a minute, or choose another data directory.</source>
            <translation>La base de datos está en uso en el equipo %1 (proceso %2). Cierre el programa allí y espere un minuto, o elija otro directorio de datos.</translation>
        </message>
        <message>
            <source>The database was not whole after its upgrade. The backup made just before is in the folder backups.</source>
            <translation>La base de datos no estaba íntegra después de actualizarla. La copia de seguridad hecha justo antes está en la carpeta backups.</translation>
        </message>
        <message>
            <source>The disk of the data directory cannot keep a database safely (no write-ahead log). Choose a directory on a disk of this computer.</source>
            <translation>El disco del directorio de datos no puede guardar una base de datos con seguridad (sin registro de escritura anticipada). Elija un directorio en un disco de este equipo.</translation>
        </message>
        <message>
            <source>The upgrade of the database left rows without those they refer to, and was taken back. Please report this.</source>
            <translation>La actualización de la base de datos dejó filas sin aquellas a las que se refieren y se deshizo. Comuníquelo, por favor.</translation>
        </message>
    </context>
    <context>
        <name>OpeningSheet</name>
        <message>
            <source>&amp;Campaign</source>
            <translation>&amp;Campaña</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close it again</source>
            <translation>Volver a cerrarlo</translation>
        </message>
        <message>
            <source>Closed for this campaign.</source>
            <translation>Cerrado para esta campaña.</translation>
        </message>
        <message>
            <source>Open for this campaign</source>
            <translation>Abrir para esta campaña</translation>
        </message>
        <message>
            <source>Opened %1 by %2: %3</source>
            <translation>Abierto %1 por %2: %3</translation>
        </message>
        <message>
            <source>Sales calls by an artificial voice are forbidden there (%1). Open the place only for a campaign that a lawyer has cleared. Your reason is kept with your name and the time, and with every call.</source>
            <translation>Allí están prohibidas las llamadas de ventas con una voz artificial (%1). Abra el lugar solo para una campaña que un abogado haya autorizado. Su motivo se conserva con su nombre y la hora, y con cada llamada.</translation>
        </message>
        <message>
            <source>Sales calls to %1</source>
            <translation>Llamadas de ventas a %1</translation>
        </message>
        <message>
            <source>There is no sales campaign.</source>
            <translation>No hay ninguna campaña de ventas.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Do not call</source>
            <translation>No llamar</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Hung up at once</source>
            <translation>Colgó enseguida</translation>
        </message>
        <message>
            <source>Interested</source>
            <translation>Interesado</translation>
        </message>
        <message>
            <source>Invalid number</source>
            <translation>Número no válido</translation>
        </message>
        <message>
            <source>Needs information</source>
            <translation>Pide información</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Not interested</source>
            <translation>No interesado</translation>
        </message>
        <message>
            <source>Person answered</source>
            <translation>Contestó una persona</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
        <message>
            <source>Wants a callback</source>
            <translation>Pide devolución de llamada</translation>
        </message>
    </context>
    <context>
        <name>OutsideBar</name>
        <message>
            <source>A text of %1 was never saved. It is kept among the versions.</source>
            <translation>Un texto de %1 nunca se guardó. Se conserva entre las versiones.</translation>
        </message>
        <message>
            <source>Another program has changed this file while you were writing. Both texts are kept among the versions.</source>
            <translation>Otro programa ha cambiado este archivo mientras usted escribía. Ambos textos se conservan entre las versiones.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Continuar con él</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar el mío</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Volver a cargar</translation>
        </message>
    </context>
    <context>
        <name>OwnRuleSheet</name>
        <message>
            <source>&amp;Mon–Fri</source>
            <translation>&amp;Lun–vie</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Attempts in &amp;24 hours</source>
            <translation>Intentos en &amp;24 horas</translation>
        </message>
        <message>
            <source>Attempts in &amp;30 days</source>
            <translation>Intentos en &amp;30 días</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Days of rest after a &amp;no</source>
            <translation>Días de descanso tras un &amp;no</translation>
        </message>
        <message>
            <source>Hours &amp;between attempts</source>
            <translation>Horas &amp;entre intentos</translation>
        </message>
        <message>
            <source>Hours like 9:00-18:00, or “%1”</source>
            <translation>Horas como 9:00-18:00, o «%1»</translation>
        </message>
        <message>
            <source>Kept with your name and the time</source>
            <translation>Se conserva con su nombre y la hora</translation>
        </message>
        <message>
            <source>No &amp;calls at all</source>
            <translation>Ningun&amp;a llamada</translation>
        </message>
        <message>
            <source>No &amp;sales calls</source>
            <translation>Sin llamadas de &amp;ventas</translation>
        </message>
        <message>
            <source>No calls on &amp;holidays</source>
            <translation>Sin llamadas en días &amp;festivos</translation>
        </message>
        <message>
            <source>Only what is stricter than the shipped rule counts. It holds from the next call on.</source>
            <translation>Solo vale lo que sea más estricto que la regla incluida. Se aplica desde la próxima llamada.</translation>
        </message>
        <message>
            <source>S&amp;aturday</source>
            <translation>&amp;Sábado</translation>
        </message>
        <message>
            <source>S&amp;unday</source>
            <translation>&amp;Domingo</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Guardar la regla</translation>
        </message>
        <message>
            <source>Stricter rule for %1</source>
            <translation>Regla más estricta para %1</translation>
        </message>
        <message>
            <source>as shipped</source>
            <translation>como se entrega</translation>
        </message>
        <message>
            <source>as shipped: %1</source>
            <translation>como se entrega: %1</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>“%1” are no hours. Write them like 9:00-18:00.</source>
            <translation>«%1» no es un horario. Escríbalo como 9:00-18:00.</translation>
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
            <translation>%1: se necesita un número entero de 1 a %2.</translation>
        </message>
        <message>
            <source>%1: the rule that came with the program is stricter (%2). Own rules can only narrow it.</source>
            <translation>%1: la regla incluida en el programa es más estricta (%2). Las reglas propias solo pueden restringirla más.</translation>
        </message>
        <message>
            <source>Mon–Fri</source>
            <translation>Lun–vie</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Sábado</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Domingo</translation>
        </message>
        <message>
            <source>as shipped</source>
            <translation>como se entrega</translation>
        </message>
        <message>
            <source>attempts in 24 hours</source>
            <translation>intentos en 24 horas</translation>
        </message>
        <message>
            <source>attempts in 30 days</source>
            <translation>intentos en 30 días</translation>
        </message>
        <message>
            <source>days of rest after a refusal</source>
            <translation>días de descanso tras una negativa</translation>
        </message>
        <message>
            <source>hours between attempts</source>
            <translation>horas entre intentos</translation>
        </message>
        <message>
            <source>no calls</source>
            <translation>sin llamadas</translation>
        </message>
        <message>
            <source>no calls at all</source>
            <translation>ninguna llamada</translation>
        </message>
        <message>
            <source>no calls on holidays</source>
            <translation>sin llamadas en días festivos</translation>
        </message>
        <message>
            <source>no sales calls</source>
            <translation>sin llamadas de ventas</translation>
        </message>
    </context>
    <context>
        <name>PhoneNumbers</name>
        <message>
            <source>"tel:" removed</source>
            <translation>«tel:» quitado</translation>
        </message>
        <message>
            <source>00 read as +</source>
            <translation>00 leído como +</translation>
        </message>
        <message>
            <source>A spreadsheet rounded the number (%1) and digits are lost. Format the column as text in the original file and export it again.</source>
            <translation>Una hoja de cálculo redondeó el número (%1) y se perdieron cifras. Dé formato de texto a la columna en el archivo original y expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>A spreadsheet rounded the number and digits are lost. Format the column as text in the original file and export it again.</source>
            <translation>Una hoja de cálculo redondeó el número y se perdieron cifras. Dé formato de texto a la columna en el archivo original y expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>No such number exists in its country. Check the area code and the digits.</source>
            <translation>No existe tal número en su país. Compruebe el prefijo de zona y las cifras.</translation>
        </message>
        <message>
            <source>Numbers 555-0100 to 555-0199 are fictional; they are dialed in the demo only. Give the real number.</source>
            <translation>Los números del 555-0100 al 555-0199 son ficticios; solo se marcan en la demostración. Indique el número real.</translation>
        </message>
        <message>
            <source>The number contains invisible characters or digits of another script. Type it again with the digits 0 to 9.</source>
            <translation>El número contiene caracteres invisibles o cifras de otra escritura. Escríbalo de nuevo con las cifras del 0 al 9.</translation>
        </message>
        <message>
            <source>The number contains letters or signs that do not belong there. Write digits only, with + and country code if it is abroad.</source>
            <translation>El número contiene letras o signos que no corresponden. Escriba solo cifras, con + y prefijo de país si es del extranjero.</translation>
        </message>
        <message>
            <source>The number has an extension, which cannot be dialed. Give the direct number.</source>
            <translation>El número tiene una extensión, que no se puede marcar. Indique el número directo.</translation>
        </message>
        <message>
            <source>The number has too few digits: some are missing. Give the whole number with its area code.</source>
            <translation>Al número le faltan dígitos. Indique el número completo con su prefijo.</translation>
        </message>
        <message>
            <source>The number has too many digits. Give one number only, with + and country code if it is abroad.</source>
            <translation>El número tiene demasiadas cifras. Indique un solo número, con + y prefijo de país si es del extranjero.</translation>
        </message>
        <message>
            <source>The spreadsheet shows an error instead of the number (such as #N/A or ####). Mend the cell in the original file, format it as text, and export it again.</source>
            <translation>La hoja de cálculo muestra un error en lugar del número (como #N/A o ####). Corrija la celda en el archivo original, dele formato de texto y expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is no telephone number. Fill it in and import the row again.</source>
            <translation>No hay número de teléfono. Complételo e importe de nuevo la fila.</translation>
        </message>
        <message>
            <source>This is a premium or shared-cost number. It is never called. Give a fixed or mobile number.</source>
            <translation>Es un número de tarificación adicional o de coste compartido. Nunca se le llama. Indique un número fijo o móvil.</translation>
        </message>
        <message>
            <source>This is a satellite or international service number. It is never called. Give a fixed or mobile number.</source>
            <translation>Es un número de satélite o de un servicio internacional. Nunca se le llama. Indique un número fijo o móvil.</translation>
        </message>
        <message>
            <source>This is a service number and no subscriber. Give the full number of the person.</source>
            <translation>Es un número de servicio y no de un abonado. Indique el número completo de la persona.</translation>
        </message>
        <message>
            <source>This is a toll-free number: it has no place and no person. Give a direct number.</source>
            <translation>Es un número gratuito: no tiene lugar ni persona. Indique un número directo.</translation>
        </message>
        <message>
            <source>This is an emergency number. It is never called.</source>
            <translation>Es un número de emergencias. Nunca se le llama.</translation>
        </message>
        <message>
            <source>This is neither a fixed, a mobile nor an internet number. Give one of these.</source>
            <translation>No es un número fijo, móvil ni de internet. Indique uno de estos.</translation>
        </message>
        <message>
            <source>This is one of your own numbers. It is never called. Give another number.</source>
            <translation>Es uno de sus propios números. Nunca se le llama. Indique otro número.</translation>
        </message>
        <message>
            <source>This may be two numbers: one with a country code whose + is missing, and one whose 0 is missing. Write it with + and country code, or with its 0.</source>
            <translation>Pueden ser dos números: uno con prefijo de país al que le falta el + y otro al que le falta el 0. Escríbalo con + y el prefijo del país, o con su 0.</translation>
        </message>
        <message>
            <source>This number belongs to no place, so its local time is unknown. Give a fixed or mobile number.</source>
            <translation>Este número no pertenece a ningún lugar, así que su hora local se desconoce. Indique un número fijo o móvil.</translation>
        </message>
        <message>
            <source>apostrophe removed</source>
            <translation>apóstrofo quitado</translation>
        </message>
        <message>
            <source>decimal point removed</source>
            <translation>punto decimal quitado</translation>
        </message>
        <message>
            <source>formula taken apart</source>
            <translation>fórmula desglosada</translation>
        </message>
        <message>
            <source>lost plus added</source>
            <translation>signo más perdido, añadido</translation>
        </message>
        <message>
            <source>lost zero added</source>
            <translation>cero perdido, añadido</translation>
        </message>
        <message>
            <source>scientific notation written out</source>
            <translation>notación científica escrita completa</translation>
        </message>
        <message>
            <source>unusual blanks replaced</source>
            <translation>espacios inusuales sustituidos</translation>
        </message>
        <message>
            <source>unusual dashes replaced</source>
            <translation>guiones inusuales sustituidos</translation>
        </message>
        <message>
            <source>unusual digits replaced</source>
            <translation>cifras inusuales sustituidas</translation>
        </message>
    </context>
    <context>
        <name>PickTextSheet</name>
        <message>
            <source>&amp;Owner</source>
            <translation>&amp;Responsable</translation>
        </message>
        <message>
            <source>&amp;Tag</source>
            <translation>&amp;Etiqueta</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Añadir una etiqueta</translation>
        </message>
        <message numerus="yes">
            <source>Assign %Ln lead(s)</source>
            <translation>
                <numerusform>Asignar %Ln lead</numerusform>
                <numerusform>Asignar %Ln leads</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign to somebody</source>
            <translation>Asignar a alguien</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>One at a time, without commas and semicolons.</source>
            <translation>De una en una, sin comas ni puntos y comas.</translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln lead(s)</source>
            <translation>
                <numerusform>Etiquetar %Ln contacto</numerusform>
                <numerusform>Etiquetar %Ln contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the owner off %Ln lead(s)</source>
            <translation>
                <numerusform>Quitar el responsable de %Ln lead</numerusform>
                <numerusform>Quitar el responsable de %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlainLabel</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>Choose a number of your own in the campaign, so that people can ring back.</source>
            <translation>Elija en la campaña un número suyo, para que las personas puedan devolver la llamada.</translation>
        </message>
        <message>
            <source>Choose or write a script and change the campaign.</source>
            <translation>Elija o escriba un guion y cambie la campaña.</translation>
        </message>
        <message>
            <source>Correct the script and change the campaign.</source>
            <translation>Corrija el guion y cambie la campaña.</translation>
        </message>
        <message>
            <source>Enter the callback number in Settings.</source>
            <translation>Introduzca en los ajustes el número para devoluciones de llamada.</translation>
        </message>
        <message>
            <source>Enter the key in the settings (headless: BLAND_API_KEY).</source>
            <translation>Introduzca la clave en los ajustes (sin ventana: BLAND_API_KEY).</translation>
        </message>
        <message>
            <source>Enter the registered name in the settings or in the campaign (BUSINESS_NAME, --business).</source>
            <translation>Introduzca el nombre registrado en los ajustes o en la campaña (BUSINESS_NAME, --business).</translation>
        </message>
        <message>
            <source>Import leads into the list of the campaign.</source>
            <translation>Importe contactos en la lista de la campaña.</translation>
        </message>
        <message>
            <source>Laws change: look for a newer version of the program.</source>
            <translation>Las leyes cambian: busque una versión más nueva del programa.</translation>
        </message>
        <message>
            <source>No caller number is chosen: people see one of the provider's pool.</source>
            <translation>No se ha elegido número de origen: las personas ven uno de los del proveedor.</translation>
        </message>
        <message>
            <source>No lead has written consent, and a sales call needs it.</source>
            <translation>Ningún contacto tiene consentimiento por escrito, y una llamada de ventas lo requiere.</translation>
        </message>
        <message>
            <source>Raise the budget or shorten the longest call.</source>
            <translation>Aumente el presupuesto o acorte la duración máxima de la llamada.</translation>
        </message>
        <message>
            <source>Raise the budget, or take fewer attempts for each lead.</source>
            <translation>Aumente el presupuesto o reduzca los intentos por contacto.</translation>
        </message>
        <message>
            <source>See below why each lead is left out.</source>
            <translation>Vea abajo por qué se omite cada contacto.</translation>
        </message>
        <message>
            <source>State the ground when importing the list, or make it a service campaign if it sells nothing.</source>
            <translation>Indique la base al importar la lista, o haga de ella una campaña de servicio si no vende nada.</translation>
        </message>
        <message>
            <source>The budget has %1 left, but one call can cost up to %2.</source>
            <translation>Al presupuesto le quedan %1, pero una llamada puede costar hasta %2.</translation>
        </message>
        <message>
            <source>The budget has %1 left; calling everybody may cost up to %2. Dialing pauses when it is spent.</source>
            <translation>Al presupuesto le quedan %1; llamar a todos puede costar hasta %2. La marcación se pausa cuando se gasta.</translation>
        </message>
        <message>
            <source>The calling rules are of %1.</source>
            <translation>Las reglas de llamada son de %1.</translation>
        </message>
        <message>
            <source>The script is empty.</source>
            <translation>El guion está vacío.</translation>
        </message>
        <message>
            <source>The time-zone data of this computer is old: British Columbia and Alberta are called only when both readings allow it.</source>
            <translation>Los datos de zonas horarias de este equipo son antiguos: en Columbia Británica y Alberta solo se llama cuando lo permiten ambas lecturas.</translation>
        </message>
        <message>
            <source>There is no business name: people must hear who calls.</source>
            <translation>No hay nombre de la empresa: las personas deben oír quién llama.</translation>
        </message>
        <message>
            <source>There is no key of the provider, so nothing can be dialed.</source>
            <translation>No hay clave del proveedor, así que no se puede llamar a nadie.</translation>
        </message>
        <message>
            <source>There is no lead to dial.</source>
            <translation>No hay ningún contacto al que llamar.</translation>
        </message>
        <message>
            <source>There is no number people can call to ask not to be called again.</source>
            <translation>No hay ningún número al que las personas puedan llamar para pedir que no se las vuelva a llamar.</translation>
        </message>
        <message>
            <source>Update the system's time-zone data (tzdata 2026b or later).</source>
            <translation>Actualice los datos de zonas horarias del sistema (tzdata 2026b o posterior).</translation>
        </message>
    </context>
    <context>
        <name>PreflightSheet</name>
        <message>
            <source>%1: looking at the leads…</source>
            <translation>%1: examinando los contactos…</translation>
        </message>
        <message>
            <source>Assumptions</source>
            <translation>Supuestos</translation>
        </message>
        <message>
            <source>Before the start</source>
            <translation>Antes de iniciar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cost (USD)</source>
            <translation>Coste (USD)</translation>
        </message>
        <message>
            <source>Ends early: %1</source>
            <translation>Termina antes: %1</translation>
        </message>
        <message>
            <source>From the short to the long conversation, with all attempts.</source>
            <translation>De la conversación corta a la larga, con todos los intentos.</translation>
        </message>
        <message>
            <source>In the way: %1</source>
            <translation>Lo impide: %1</translation>
        </message>
        <message>
            <source>Leads that are not called, for the reasons below.</source>
            <translation>Contactos a los que no se llama, por los motivos de abajo.</translation>
        </message>
        <message>
            <source>Leads that may be called now or at a known moment within two weeks.</source>
            <translation>Contactos a los que se puede llamar ahora o en un momento conocido dentro de dos semanas.</translation>
        </message>
        <message>
            <source>No lead is skipped.</source>
            <translation>No se omite ningún contacto.</translation>
        </message>
        <message>
            <source>Not dialed, by reason</source>
            <translation>No se llama, por motivo</translation>
        </message>
        <message>
            <source>Rules of %1.</source>
            <translation>Reglas de %1.</translation>
        </message>
        <message>
            <source>Start calling</source>
            <translation>Empezar a llamar</translation>
        </message>
        <message numerus="yes">
            <source>Start calling %Ln lead(s)</source>
            <translation>
                <numerusform>Empezar a llamar a %Ln contacto</numerusform>
                <numerusform>Empezar a llamar a %Ln contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>The campaign cannot start before this is mended.</source>
            <translation>La campaña no puede iniciarse hasta que esto se corrija.</translation>
        </message>
        <message>
            <source>The leads could not be read.</source>
            <translation>No se pudieron leer los contactos.</translation>
        </message>
        <message>
            <source>What is left to call</source>
            <translation>Lo que queda por llamar</translation>
        </message>
        <message>
            <source>Will be dialed</source>
            <translation>Se llamará</translation>
        </message>
        <message>
            <source>Will be skipped</source>
            <translation>Se omitirán</translation>
        </message>
    </context>
    <context>
        <name>PreflightText</name>
        <message>
            <source>%1 are in a call.</source>
            <translation>%1 están en llamada.</translation>
        </message>
        <message>
            <source>%1 have their result.</source>
            <translation>%1 tienen su resultado.</translation>
        </message>
        <message>
            <source>%1 here (%2)</source>
            <translation>%1 aquí (%2)</translation>
        </message>
        <message>
            <source>%1 their time (%2), which is %3 here (%4)</source>
            <translation>%1, hora del contacto (%2), que aquí es %3 (%4)</translation>
        </message>
        <message>
            <source>%1 their time (%2: %3)</source>
            <translation>%1, hora del contacto (%2: %3)</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2 USD for about %Ln call(s).</source>
            <translation>
                <numerusform>De %1 a %2 USD por aproximadamente %Ln llamada.</numerusform>
                <numerusform>De %1 a %2 USD por aproximadamente %Ln llamadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them may be called at once.</source>
            <translation>
                <numerusform>A %Ln de ellos se le puede llamar de inmediato.</numerusform>
                <numerusform>A %Ln de ellos se les puede llamar de inmediato.</numerusform>
            </translation>
        </message>
        <message>
            <source>Assumed: %1 of the calls are answered by a person and last %2 to %3 minutes, %4 by a machine; at most %5 attempts for each lead; %6 USD a minute, at least %7 USD a call.</source>
            <translation>Se supone: el %1 de las llamadas las contesta una persona y duran de %2 a %3 minutos, el %4 las contesta una máquina; como máximo %5 intentos por contacto; %6 USD por minuto, al menos %7 USD por llamada.</translation>
        </message>
        <message>
            <source>First call: %1.</source>
            <translation>Primera llamada: %1.</translation>
        </message>
        <message>
            <source>First call: at once, %1.</source>
            <translation>Primera llamada: de inmediato, %1.</translation>
        </message>
        <message>
            <source>Not done within 60 days at this pace.</source>
            <translation>No termina en 60 días a este ritmo.</translation>
        </message>
        <message>
            <source>The last call ends about %1.</source>
            <translation>La última llamada termina hacia %1.</translation>
        </message>
        <message numerus="yes">
            <source>They are in %1 and %Ln other place(s).</source>
            <translation>
                <numerusform>Lugares: %1 y %Ln lugar más.</numerusform>
                <numerusform>Lugares: %1 y %Ln lugares más.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are in %1.</source>
            <translation>Lugares: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Will dial %Ln lead(s); will skip %1.</source>
            <translation>
                <numerusform>Se llamará a %Ln contacto; se omitirán %1.</numerusform>
                <numerusform>Se llamará a %Ln contactos; se omitirán %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>several numbers in one cell</source>
            <translation>varios números en una celda</translation>
        </message>
        <message>
            <source>unclear whether they may be called</source>
            <translation>no está claro si se les puede llamar</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>%1 a second</source>
            <translation>%1 por segundo</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>queda %n segundo</numerusform>
                <numerusform>quedan %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>queda cerca de %n minuto</numerusform>
                <numerusform>quedan cerca de %n minutos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>"%1" cannot be used as a script: it has to be a readable UTF-8 text of at most 256 KiB.</source>
            <translation>«%1» no se puede usar como guion: debe ser un texto UTF-8 legible de 256 KiB como máximo.</translation>
        </message>
        <message>
            <source>The script could not be deleted: %1.</source>
            <translation>No se pudo eliminar el guion: %1.</translation>
        </message>
        <message>
            <source>The script could not be saved: %1. The former text is untouched.</source>
            <translation>No se pudo guardar el guion: %1. El texto anterior no se ha tocado.</translation>
        </message>
        <message>
            <source>There is no script "%1".</source>
            <translation>No hay ningún guion «%1».</translation>
        </message>
        <message>
            <source>There is no script and no file "%1". "prompt list" shows the scripts.</source>
            <translation>No hay ningún guion ni archivo «%1». «prompt list» muestra los guiones.</translation>
        </message>
        <message>
            <source>This name cannot be used. Letters A to Z, digits, blanks, - and _ are possible, at most 64, no blank at the ends.</source>
            <translation>Este nombre no se puede usar. Se admiten letras de la A a la Z, cifras, espacios, - y _, como máximo 64, sin espacios en los extremos.</translation>
        </message>
        <message>
            <source>This script came with the program and stays.</source>
            <translation>Este guion viene con el programa y se conserva.</translation>
        </message>
    </context>
    <context>
        <name>PromptListModel</name>
        <message>
            <source>Comes with Leadline</source>
            <translation>Incluido en Leadline</translation>
        </message>
        <message>
            <source>Your script</source>
            <translation>Su guion</translation>
        </message>
        <message>
            <source>● Not saved yet</source>
            <translation>● Todavía sin guardar</translation>
        </message>
    </context>
    <context>
        <name>PromptNameSheet</name>
        <message>
            <source>&amp;Name of the script</source>
            <translation>&amp;Nombre del guion</translation>
        </message>
        <message>
            <source>A script of this name exists already. Choose another name.</source>
            <translation>Ya existe un guion con este nombre. Elija otro nombre.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Letters A to Z, digits, blanks, - and _.</source>
            <translation>Letras de la A a la Z, cifras, espacios, - y _.</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>%1 (own)</source>
            <extracomment>Title of a copied script</extracomment>
            <translation>%1 (propio)</translation>
        </message>
        <message>
            <source>Another program has changed the script %1 that you are writing. Both texts are kept.</source>
            <translation>Otro programa ha cambiado el guion %1 que usted está escribiendo. Ambos textos se conservan.</translation>
        </message>
        <message>
            <source>Another program has changed the script %1; the new text is shown.</source>
            <translation>Otro programa ha cambiado el guion %1; se muestra el texto nuevo.</translation>
        </message>
        <message>
            <source>Another program has deleted the script %1.</source>
            <translation>Otro programa ha eliminado el guion %1.</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <source>Export the script</source>
            <translation>Exportar el guion</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>Buscar y reemplazar…</translation>
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
            <translation>OBJETIVO
¿Qué debe lograr la llamada?

A QUIÉN LLAMA
Usted llama a {{ company | default("una línea particular") }}.
{% if first_name %}Pregunte por {{ first_name }}.{% endif %}

PASOS
1. Pregunte si es un buen momento.
2. 

FINAL
Cuando se alcance el objetivo o tras un no claro.
</translation>
        </message>
        <message>
            <source>Import a script</source>
            <translation>Importar un guion</translation>
        </message>
        <message>
            <source>Imported as %1.</source>
            <translation>Importado como %1.</translation>
        </message>
        <message>
            <source>Imported script</source>
            <translation>Guion importado</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Make a copy to edit</source>
            <translation>Hacer una copia para editarla</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More for this script</source>
            <translation>Más para este guion</translation>
        </message>
        <message>
            <source>My SMS text</source>
            <translation>Mi texto de SMS</translation>
        </message>
        <message>
            <source>My script</source>
            <translation>Mi guion</translation>
        </message>
        <message>
            <source>My voicemail message</source>
            <translation>Mi mensaje para el buzón de voz</translation>
        </message>
        <message>
            <source>New SMS text</source>
            <translation>Nuevo texto de SMS</translation>
        </message>
        <message>
            <source>New script</source>
            <translation>Nuevo guion</translation>
        </message>
        <message>
            <source>New voicemail message</source>
            <translation>Nuevo mensaje para el buzón de voz</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save (%1)</source>
            <translation>Guardar (%1)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Save the script</source>
            <translation>Guardar el guion de llamada</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>Saved. Running campaigns keep the text they began with.</source>
            <translation>Guardado. Las campañas en curso conservan el texto con el que empezaron.</translation>
        </message>
        <message>
            <source>Scripts</source>
            <translation>Guiones</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Mostrar la diferencia</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Archivos de texto (*.txt)</translation>
        </message>
        <message>
            <source>Text files (*.txt);;All files (*)</source>
            <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The changes of the script are discarded.</source>
            <translation>Los cambios del guion se han descartado.</translation>
        </message>
        <message>
            <source>The script %1 is deleted.</source>
            <translation>El guion %1 se ha eliminado.</translation>
        </message>
        <message>
            <source>The script is back.</source>
            <translation>El guion está de vuelta.</translation>
        </message>
        <message>
            <source>The text from before is back.</source>
            <translation>El texto de antes está de vuelta.</translation>
        </message>
        <message>
            <source>The text of the file is shown. Yours is kept among the versions.</source>
            <translation>Se muestra el texto del archivo. El suyo se conserva entre las versiones.</translation>
        </message>
        <message>
            <source>There is no earlier version of this script.</source>
            <translation>No hay ninguna versión anterior de este guion.</translation>
        </message>
        <message>
            <source>This is your own copy. Change it as you like.</source>
            <translation>Esta es su propia copia. Cámbiela como quiera.</translation>
        </message>
        <message>
            <source>This script came with the program and stays as it is. Make a copy to change it.</source>
            <translation>Este guion viene con el programa y queda como está. Haga una copia para cambiarlo.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Version %1 is back.</source>
            <translation>La versión %1 está de vuelta.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Write it again</source>
            <translation>Escribirlo de nuevo</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Escrito en %1.</translation>
        </message>
        <message>
            <source>Your text stays. Save it to write it into the file; the other one is kept among the versions.</source>
            <translation>Su texto se mantiene. Guárdelo para escribirlo en el archivo; el otro se conserva entre las versiones.</translation>
        </message>
        <message>
            <source>{% if first_name %}Hello {{ first_name }}, {% endif %}thank you for the talk.
</source>
            <translation>{% if first_name %}Hola, {{ first_name }}. {% endif %}Gracias por la conversación.
</translation>
        </message>
        <message>
            <source>{% if first_name %}This is for {{ first_name }}. {% endif %}We would like to talk with you about 
</source>
            <translation>{% if first_name %}Este mensaje es para {{ first_name }}. {% endif %}Nos gustaría hablar con usted sobre 
</translation>
        </message>
    </context>
    <context>
        <name>RangePicker</name>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Span of time</source>
            <translation>Periodo de tiempo</translation>
        </message>
    </context>
    <context>
        <name>RawRecord</name>
        <message>
            <source>(cut: %1 in all)</source>
            <translation>(recortado: %1 en total)</translation>
        </message>
    </context>
    <context>
        <name>RawRecordView</name>
        <message>
            <source>Delivered on %1:</source>
            <translation>Entregado el %1:</translation>
        </message>
        <message>
            <source>The provider has not told anything about this call yet.</source>
            <translation>El proveedor todavía no ha comunicado nada sobre esta llamada.</translation>
        </message>
        <message>
            <source>The provider's record</source>
            <translation>El registro del proveedor</translation>
        </message>
        <message>
            <source>What is kept of it, as of %1:</source>
            <translation>Lo que se conserva de él, a fecha de %1:</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>%1 is taken off the stop list and may be called again. Your reason is kept with the date.</source>
            <translation>%1 se quita de la lista de exclusión y se le puede volver a llamar. Su motivo se conserva con la fecha.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Allow calls again</source>
            <translation>Permitir llamadas de nuevo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Quitar de la lista</translation>
        </message>
    </context>
    <context>
        <name>Reconciler</name>
        <message>
            <source>It could not be found out within a day whether call attempt %1 was made. It stays open until a person decides.</source>
            <translation>No se pudo averiguar en un día si el intento de llamada %1 se realizó. Queda abierto hasta que decida una persona.</translation>
        </message>
        <message>
            <source>Somebody else called %1 with the same account at the same time. The lead is held until a person decides.</source>
            <translation>Alguien más llamó a %1 con la misma cuenta al mismo tiempo. El contacto queda retenido hasta que decida una persona.</translation>
        </message>
        <message numerus="yes">
            <source>The provider has %n call(s) for call attempt %1: somebody may have been called twice.</source>
            <translation>
                <numerusform>El proveedor tiene %n llamada para el intento de llamada %1: puede que se haya llamado dos veces a alguien.</numerusform>
                <numerusform>El proveedor tiene %n llamadas para el intento de llamada %1: puede que se haya llamado dos veces a alguien.</numerusform>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Fetching the recording: %1</source>
            <translation>Obteniendo la grabación: %1</translation>
        </message>
        <message>
            <source>Fetching the recording: %1 of %2</source>
            <translation>Obteniendo la grabación: %1 de %2</translation>
        </message>
        <message>
            <source>Fetching the recording…</source>
            <translation>Obteniendo la grabación…</translation>
        </message>
        <message>
            <source>Pause the recording</source>
            <translation>Pausar la grabación</translation>
        </message>
        <message>
            <source>Play the recording</source>
            <translation>Reproducir la grabación</translation>
        </message>
        <message>
            <source>Position in the recording</source>
            <translation>Posición en la grabación</translation>
        </message>
        <message>
            <source>Speed of playing</source>
            <translation>Velocidad de reproducción</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>RecordingFetcher</name>
        <message>
            <source>The recording was not fetched.</source>
            <translation>La grabación no se obtuvo.</translation>
        </message>
        <message>
            <source>This call has no id at the provider, so it has no recording.</source>
            <translation>Esta llamada no tiene identificador en el proveedor, así que no tiene grabación.</translation>
        </message>
    </context>
    <context>
        <name>Recordings</name>
        <message>
            <source>The connection broke before the recording was here. Try again.</source>
            <translation>La conexión se cortó antes de que llegara la grabación. Vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The folder for recordings cannot be made in the data directory.</source>
            <translation>La carpeta para grabaciones no se puede crear en el directorio de datos.</translation>
        </message>
        <message>
            <source>The provider does not let this key hear the recording.</source>
            <translation>El proveedor no permite escuchar la grabación con esta clave.</translation>
        </message>
        <message>
            <source>The provider has no recording of this call, or not any more.</source>
            <translation>El proveedor no tiene ninguna grabación de esta llamada, o ya no la tiene.</translation>
        </message>
        <message>
            <source>The provider passes the recording on from address to address.</source>
            <translation>El proveedor remite la grabación de una dirección a otra.</translation>
        </message>
        <message>
            <source>The recording cannot be had at the moment (answer %1). Try again later.</source>
            <translation>La grabación no está disponible en este momento (respuesta %1). Vuelva a intentarlo más tarde.</translation>
        </message>
        <message>
            <source>The recording could not be written to the data directory.</source>
            <translation>La grabación no se pudo escribir en el directorio de datos.</translation>
        </message>
        <message>
            <source>The recording did not come in time. Try again.</source>
            <translation>La grabación no llegó a tiempo. Vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The recording has no usable address.</source>
            <translation>La grabación no tiene una dirección utilizable.</translation>
        </message>
        <message>
            <source>The recording is larger than %1 and is not fetched.</source>
            <translation>La grabación ocupa más de %1 y no se obtiene.</translation>
        </message>
        <message>
            <source>The recording is not fetched: %1 is not an address where the provider keeps recordings.</source>
            <translation>La grabación no se obtiene: %1 no es una dirección donde el proveedor conserve grabaciones.</translation>
        </message>
        <message>
            <source>What the provider sent is no recording. Nothing was kept.</source>
            <translation>Lo que envió el proveedor no es una grabación. No se conservó nada.</translation>
        </message>
    </context>
    <context>
        <name>RegistrySheet</name>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>A copy of the national registry counts for %1 days (%2 in Britain). After that, people of a consumer list who did not agree in writing are not called until the list is checked again.</source>
            <translation>Una copia del registro nacional vale %1 días (%2 en Gran Bretaña). Después, a las personas de una lista de consumidores que no dieron su consentimiento por escrito no se las llama hasta que la lista se compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Check against the national registry</source>
            <translation>Comprobar con el registro nacional</translation>
        </message>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago, too long: people who did not agree in writing are not called.</source>
            <translation>
                <numerusform>Comprobada hace %Ln día, demasiado tiempo: a las personas que no dieron su consentimiento por escrito no se las llama.</numerusform>
                <numerusform>Comprobada hace %Ln días, demasiado tiempo: a las personas que no dieron su consentimiento por escrito no se las llama.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago: check it again soon.</source>
            <translation>
                <numerusform>Comprobada hace %Ln día: compruébela pronto de nuevo.</numerusform>
                <numerusform>Comprobada hace %Ln días: compruébela pronto de nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %Ln day(s) ago: fresh enough.</source>
            <translation>
                <numerusform>Comprobada hace %Ln día: suficientemente reciente.</numerusform>
                <numerusform>Comprobada hace %Ln días: suficientemente reciente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked &amp;with</source>
            <translation>Comprobada &amp;con</translation>
        </message>
        <message>
            <source>Checked against the national &amp;registry on</source>
            <translation>Comprobada con el &amp;registro nacional el</translation>
        </message>
        <message>
            <source>Day of the check</source>
            <translation>Día de la comprobación</translation>
        </message>
        <message>
            <source>Never checked: people who did not agree in writing are not called.</source>
            <translation>Nunca comprobada: a las personas que no dieron su consentimiento por escrito no se las llama.</translation>
        </message>
        <message>
            <source>Not a consumer list: the registry is not asked for.</source>
            <translation>No es una lista de consumidores: no se exige el registro.</translation>
        </message>
        <message>
            <source>Registry and file, like “FTC, area codes 212 and 305”</source>
            <translation>Registro y archivo, como «FTC, prefijos de zona 212 y 305»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>There is no list of leads yet.</source>
            <translation>Todavía no hay ninguna lista de contactos.</translation>
        </message>
        <message>
            <source>This list holds &amp;consumers, not businesses</source>
            <translation>Esta lista contiene con&amp;sumidores, no empresas</translation>
        </message>
    </context>
    <context>
        <name>ResultExport</name>
        <message>
            <source>The export was canceled.</source>
            <translation>Se canceló la exportación.</translation>
        </message>
        <message>
            <source>The results could not be written: %1. A former file of that name is untouched.</source>
            <translation>No se pudieron escribir los resultados: %1. Un archivo anterior con ese nombre no se ha tocado.</translation>
        </message>
        <message>
            <source>There is no column "%1" in the results. There are: %2, and the columns of the list.</source>
            <translation>No hay ninguna columna «%1» en los resultados. Existen: %2, y las columnas de la lista.</translation>
        </message>
    </context>
    <context>
        <name>RetryForm</name>
        <message>
            <source> times</source>
            <translation> veces</translation>
        </message>
        <message>
            <source>%1: again</source>
            <translation>%1: de nuevo</translation>
        </message>
        <message>
            <source>%1: at another time of the day</source>
            <translation>%1: a otra hora del día</translation>
        </message>
        <message>
            <source>%1: at most so often</source>
            <translation>%1: número máximo de veces</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después de</translation>
        </message>
        <message>
            <source>Callback without a time</source>
            <translation>Devolución de llamada sin hora</translation>
        </message>
        <message>
            <source>Morning, afternoon or evening, on the called person's clock.</source>
            <translation>Mañana, tarde o noche, según el reloj de la persona llamada.</translation>
        </message>
        <message numerus="yes">
            <source>after %Ln day(s)</source>
            <translation>
                <numerusform>tras %Ln día</numerusform>
                <numerusform>tras %Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %Ln hour(s)</source>
            <translation>
                <numerusform>tras %Ln hora</numerusform>
                <numerusform>tras %Ln horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %Ln minute(s)</source>
            <translation>
                <numerusform>tras %Ln minuto</numerusform>
                <numerusform>tras %Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>again</source>
            <translation>de nuevo</translation>
        </message>
        <message>
            <source>as attempts allow</source>
            <translation>según permitan los intentos</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>como máximo</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>other time of day</source>
            <translation>otra hora del día</translation>
        </message>
    </context>
    <context>
        <name>RetryTable</name>
        <message>
            <source>“%1” is no retry rule. Write OUTCOME DELAY, with “max N” and “other-time” if wanted, or OUTCOME never, as in “busy 20m max 3, voicemail 1d other-time, no_answer never”.</source>
            <translation>«%1» no es una regla de repetición. Escriba OUTCOME DELAY, con «max N» y «other-time» si se desea, o OUTCOME never, como en «busy 20m max 3, voicemail 1d other-time, no_answer never».</translation>
        </message>
    </context>
    <context>
        <name>ReviewReason</name>
        <message>
            <source>A person answered, and the provider did not say what came of it.</source>
            <translation>Contestó una persona y el proveedor no dijo en qué quedó.</translation>
        </message>
        <message>
            <source>A person answered, but the call was over within seconds.</source>
            <translation>Contestó una persona, pero la llamada terminó en segundos.</translation>
        </message>
        <message>
            <source>Callback without attempts</source>
            <translation>Devolución sin intentos</translation>
        </message>
        <message>
            <source>Contradicting reports</source>
            <translation>Informes contradictorios</translation>
        </message>
        <message>
            <source>Counted as a person, but the words sound like a mailbox.</source>
            <translation>Cuenta como persona, pero las palabras suenan a un buzón.</translation>
        </message>
        <message>
            <source>Counted as a voicemail, but somebody seems to have talked with the agent.</source>
            <translation>Cuenta como buzón de voz, pero parece que alguien habló con el agente.</translation>
        </message>
        <message>
            <source>Doubtful voicemail</source>
            <translation>Buzón de voz dudoso</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>No analysis</source>
            <translation>Sin análisis</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Sin informe</translation>
        </message>
        <message>
            <source>Nobody knows yet whether this call was made; Leadline is looking for it.</source>
            <translation>Todavía no se sabe si esta llamada se hizo; Leadline la está buscando.</translation>
        </message>
        <message>
            <source>Person or voicemail</source>
            <translation>Persona o buzón de voz</translation>
        </message>
        <message>
            <source>Probably voicemail</source>
            <translation>Probablemente buzón de voz</translation>
        </message>
        <message>
            <source>Provider unsure</source>
            <translation>El proveedor no está seguro</translation>
        </message>
        <message>
            <source>Short call</source>
            <translation>Llamada corta</translation>
        </message>
        <message>
            <source>Somebody should have a look at this call.</source>
            <translation>Alguien debería revisar esta llamada.</translation>
        </message>
        <message>
            <source>The agent ended the call, and the provider could not tell how it went.</source>
            <translation>El agente terminó la llamada y el proveedor no supo decir cómo fue.</translation>
        </message>
        <message>
            <source>The person wants to be called again, but all attempts of the campaign are used up. Allow more in the campaign, or call yourself.</source>
            <translation>La persona quiere que la llamen otra vez, pero se agotaron los intentos de la campaña. Permita más en la campaña o llame usted.</translation>
        </message>
        <message>
            <source>The person was to be connected with somebody, and nobody came on.</source>
            <translation>Había que pasar la llamada de la persona a alguien y nadie se puso al teléfono.</translation>
        </message>
        <message>
            <source>The provider never reported how this call ended.</source>
            <translation>El proveedor nunca informó de cómo terminó esta llamada.</translation>
        </message>
        <message>
            <source>The words sound like a mailbox; the provider did not say that it was one.</source>
            <translation>Las palabras suenan a un buzón; el proveedor no dijo que lo fuera.</translation>
        </message>
        <message>
            <source>Transfer failed</source>
            <translation>Transferencia fallida</translation>
        </message>
        <message>
            <source>Two reports about this call cannot both be true.</source>
            <translation>Dos informes sobre esta llamada no pueden ser ciertos a la vez.</translation>
        </message>
        <message>
            <source>Unclear call</source>
            <translation>Llamada sin aclarar</translation>
        </message>
    </context>
    <context>
        <name>RuleBook</name>
        <message>
            <source>The calling rules inside the program are damaged (%1, row %2), so nothing can be dialed. Install the program again.</source>
            <translation>Las reglas de llamada del programa están dañadas (%1, fila %2), así que no se puede llamar a nadie. Instale de nuevo el programa.</translation>
        </message>
    </context>
    <context>
        <name>RuleLink</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 no se puede escribir: %2</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre qué</translation>
        </message>
        <message>
            <source>Changes of the rules</source>
            <translation>Cambios de las reglas</translation>
        </message>
        <message>
            <source>Nobody has changed the rules yet.</source>
            <translation>Todavía nadie ha cambiado las reglas.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Show the rules</source>
            <translation>Mostrar las reglas</translation>
        </message>
        <message>
            <source>The calling rules are of %1. Laws change: look for a newer version of the program.</source>
            <translation>Las reglas de llamada son de %1. Las leyes cambian: busque una versión más nueva del programa.</translation>
        </message>
        <message>
            <source>The time-zone data of this computer is older than the law in British Columbia and Alberta. Calls there are placed only in hours that are right by both. Update the system.</source>
            <translation>Los datos de zonas horarias de este equipo son anteriores a la ley de Columbia Británica y Alberta. Allí solo se llama a horas correctas según ambos. Actualice el sistema.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Escrito en %1.</translation>
        </message>
        <message>
            <source>closed for sales</source>
            <translation>cerrado para ventas</translation>
        </message>
        <message>
            <source>opened for sales</source>
            <translation>abierto para ventas</translation>
        </message>
        <message>
            <source>own rules</source>
            <translation>reglas propias</translation>
        </message>
        <message>
            <source>registry check</source>
            <translation>comprobación con el registro</translation>
        </message>
    </context>
    <context>
        <name>RuleStore</name>
        <message>
            <source>The date of the check lies in the future.</source>
            <translation>La fecha de la comprobación está en el futuro.</translation>
        </message>
        <message>
            <source>The region is not opened for this campaign.</source>
            <translation>La región no está abierta para esta campaña.</translation>
        </message>
        <message>
            <source>This campaign is not in the database.</source>
            <translation>Esta campaña no está en la base de datos.</translation>
        </message>
        <message>
            <source>This list is not in the database.</source>
            <translation>Esta lista no está en la base de datos.</translation>
        </message>
        <message>
            <source>Write down the reason in a few words: it is kept with your name and the time.</source>
            <translation>Escriba el motivo en pocas palabras: se conserva con su nombre y la hora.</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message numerus="yes">
            <source>%1, stricter in %Ln place(s)</source>
            <translation>
                <numerusform>%1, más estricta en %Ln lugar</numerusform>
                <numerusform>%1, más estricta en %Ln lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>Calling rules</source>
            <translation>Reglas de llamada</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Local time of the called person. Of several places a lead may be in, the strictest counts; a campaign may be stricter, never looser. Sure: A well founded, B one careful source, C sources disagree. Not legal advice.</source>
            <translation>Hora local de la persona llamada. Si un contacto puede estar en varios lugares, vale el más estricto; una campaña puede ser más estricta, nunca más laxa. Certeza: A bien fundada, B una fuente cuidadosa, C las fuentes no coinciden. No es asesoramiento jurídico.</translation>
        </message>
        <message>
            <source>Make stricter…</source>
            <translation>Hacer más estricta…</translation>
        </message>
        <message>
            <source>Open for a campaign…</source>
            <translation>Abrir para una campaña…</translation>
        </message>
        <message>
            <source>Rules of %1 (version %2)</source>
            <translation>Reglas de %1 (versión %2)</translation>
        </message>
        <message>
            <source>These rules are older than %1 days. Laws change: look for a newer version of the program.</source>
            <translation>Estas reglas tienen más de %1 días. Las leyes cambian: busque una versión más nueva del programa.</translation>
        </message>
    </context>
    <context>
        <name>RulesModel</name>
        <message>
            <source>%1 without %2</source>
            <translation>%1 sin %2</translation>
        </message>
        <message>
            <source>Days of rest</source>
            <translation>Días de descanso</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Días festivos</translation>
        </message>
        <message>
            <source>Hours between</source>
            <translation>Horas entre intentos</translation>
        </message>
        <message>
            <source>In 24 h</source>
            <translation>En 24 h</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>En 30 días</translation>
        </message>
        <message>
            <source>Mon–Fri</source>
            <translation>Lun–vie</translation>
        </message>
        <message>
            <source>Own rule</source>
            <translation>Regla propia</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sáb</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Dom</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <source>as any day</source>
            <translation>como cualquier día</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>closed until opened</source>
            <translation>cerrado hasta que se abra</translation>
        </message>
        <message>
            <source>no calls</source>
            <translation>sin llamadas</translation>
        </message>
        <message>
            <source>no sales calls</source>
            <translation>sin llamadas de ventas</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
    </context>
    <context>
        <name>SaidPanel</name>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln llamada</numerusform>
                <numerusform>%Ln llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln further line(s)</source>
            <translation>
                <numerusform>%Ln línea más</numerusform>
                <numerusform>%Ln líneas más</numerusform>
            </translation>
        </message>
        <message>
            <source>AI assistant</source>
            <translation>Asistente de IA</translation>
        </message>
        <message>
            <source>Calls that hold these words</source>
            <translation>Llamadas que contienen estas palabras</translation>
        </message>
        <message>
            <source>Close the search (Escape)</source>
            <translation>Cerrar la búsqueda (Escape)</translation>
        </message>
        <message>
            <source>Look further back</source>
            <translation>Buscar más atrás</translation>
        </message>
        <message>
            <source>Looks through conversations, summaries, notes and names. All words have to be in the call; words in quotation marks have to follow each other.</source>
            <translation>Busca en conversaciones, resúmenes, notas y nombres. Todas las palabras deben estar en la llamada; las palabras entre comillas deben ir seguidas.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Nobody said that, and it is in no summary, note or name.</source>
            <translation>Nadie dijo eso, y no está en ningún resumen, nota ni nombre.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note of the provider</source>
            <translation>Nota del proveedor</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Search everything that was said</source>
            <translation>Buscar en todo lo que se dijo</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message numerus="yes">
            <source>The newest %Ln call(s)</source>
            <translation>
                <numerusform>La %Ln llamada más reciente</numerusform>
                <numerusform>Las %Ln llamadas más recientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Type a word that was said, or a name. Accents and capitals do not matter.</source>
            <translation>Escriba una palabra que se dijo, o un nombre. Los acentos y las mayúsculas no importan.</translation>
        </message>
    </context>
    <context>
        <name>SavedFilters</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Delete a saved filter</source>
            <translation>Eliminar un filtro guardado</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save these filters</source>
            <translation>Guardar estos filtros</translation>
        </message>
        <message>
            <source>Save these filters…</source>
            <translation>Guardar estos filtros…</translation>
        </message>
        <message>
            <source>Saved filters</source>
            <translation>Filtros guardados</translation>
        </message>
        <message>
            <source>The filter %1 is deleted.</source>
            <translation>El filtro %1 se ha eliminado.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ScriptChange</name>
        <message>
            <source>changed outside the program</source>
            <translation>cambiado fuera del programa</translation>
        </message>
        <message>
            <source>created</source>
            <translation>creado</translation>
        </message>
        <message>
            <source>discarded</source>
            <translation>descartado</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importado</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>restaurado</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>guardado</translation>
        </message>
        <message>
            <source>set aside unsaved</source>
            <translation>puesto aparte sin guardar</translation>
        </message>
        <message>
            <source>used by a campaign</source>
            <translation>usado por una campaña</translation>
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
            <translation>Texto del guion</translation>
        </message>
    </context>
    <context>
        <name>ScriptFaults</name>
        <message numerus="yes">
            <source>%Ln mistake(s). A campaign cannot use the script until they are gone.</source>
            <translation>
                <numerusform>%Ln error. Una campaña no puede usar el guion hasta que se corrija.</numerusform>
                <numerusform>%Ln errores. Una campaña no puede usar el guion hasta que se corrijan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Advice: %1</source>
            <translation>Consejo: %1</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Mistakes in the script</source>
            <translation>Errores del guion</translation>
        </message>
        <message>
            <source>✓ No mistakes</source>
            <translation>✓ Sin errores</translation>
        </message>
    </context>
    <context>
        <name>ScriptFolder</name>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>%1 no se pudo escribir: %2.</translation>
        </message>
    </context>
    <context>
        <name>ScriptGlance</name>
        <message>
            <source>Every call begins with it; no script can change it.</source>
            <translation>Toda llamada empieza con ella; ningún guion puede cambiarla.</translation>
        </message>
        <message>
            <source>First sentence</source>
            <translation>Primera frase</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Script for a lead of the list</source>
            <translation>Guion para un contacto de la lista</translation>
        </message>
        <message>
            <source>The script as it is written</source>
            <translation>El guion tal como está escrito</translation>
        </message>
        <message>
            <source>What the AI is told (for %1)</source>
            <translation>Lo que se indica a la IA (para %1)</translation>
        </message>
        <message>
            <source>What the script becomes</source>
            <translation>En qué se convierte el guion</translation>
        </message>
    </context>
    <context>
        <name>ScriptPreview</name>
        <message>
            <source>%1 (%2 of %3)</source>
            <translation>%1 (%2 de %3)</translation>
        </message>
        <message>
            <source>%1 Until this is mended the text stands here as it is written.</source>
            <translation>%1 Hasta que se corrija, el texto aparece aquí tal como está escrito.</translation>
        </message>
        <message numerus="yes">
            <source>%1 characters, about %Ln second(s) of speech.</source>
            <translation>
                <numerusform>%1 caracteres, cerca de %Ln segundo de habla.</numerusform>
                <numerusform>%1 caracteres, cerca de %Ln segundos de habla.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 characters, sent in %Ln part(s).</source>
            <translation>
                <numerusform>%1 caracteres, se envía en %Ln parte.</numerusform>
                <numerusform>%1 caracteres, se envía en %Ln partes.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters; with the fixed rules %2 of %3.</source>
            <translation>%1 caracteres; con las reglas fijas, %2 de %3.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lead(s) with empty fields</source>
            <translation>
                <numerusform>%Ln contacto con campos vacíos</numerusform>
                <numerusform>%Ln contactos con campos vacíos</numerusform>
            </translation>
        </message>
        <message>
            <source>A lead without data</source>
            <translation>Un contacto sin datos</translation>
        </message>
        <message>
            <source>Held, not called: nothing is known for %1. Add | default("…") or ask with {% if %}.</source>
            <translation>Retenido, no se llama: no se conoce nada para %1. Añada | default("…") o pregunte con {% if %}.</translation>
        </message>
        <message>
            <source>List of the preview</source>
            <translation>Lista de la vista previa</translation>
        </message>
        <message>
            <source>Longest text</source>
            <translation>Texto más largo</translation>
        </message>
        <message>
            <source>Looked at %1 of %2 leads…</source>
            <translation>Examinados %1 de %2 contactos…</translation>
        </message>
        <message>
            <source>Next lead</source>
            <translation>Contacto siguiente</translation>
        </message>
        <message>
            <source>No lead has empty fields</source>
            <translation>Ningún contacto tiene campos vacíos</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Previous lead</source>
            <translation>Contacto anterior</translation>
        </message>
        <message>
            <source>Script for this lead</source>
            <translation>Guion para este contacto</translation>
        </message>
        <message>
            <source>Show the lead for which the text becomes longest</source>
            <translation>Mostrar el contacto con el que el texto resulta más largo</translation>
        </message>
        <message>
            <source>Show the next lead that has nothing in a field of the script</source>
            <translation>Mostrar el siguiente contacto que no tiene nada en un campo del guion</translation>
        </message>
        <message>
            <source>Up to %1 work best.</source>
            <translation>Hasta %1 funciona mejor.</translation>
        </message>
        <message>
            <source>With empty fields</source>
            <translation>Con campos vacíos</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Kept in %1, never in a file.</source>
            <translation>Se conserva en %1, nunca en un archivo.</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Conservado: %1</translation>
        </message>
        <message>
            <source>None kept yet</source>
            <translation>Nada conservado todavía</translation>
        </message>
        <message>
            <source>There is no keychain on this computer, so the key is kept in %1.</source>
            <translation>En este equipo no hay llavero, así que la clave se conserva en %1.</translation>
        </message>
    </context>
    <context>
        <name>SecretStore</name>
        <message>
            <source>memory only, asked again at the next start</source>
            <translation>solo la memoria; se pregunta de nuevo en el próximo inicio</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1 is “%2”. %3</source>
            <translation>%1 es «%2». %3</translation>
        </message>
        <message>
            <source>A country is needed as two letters, like US.</source>
            <translation>Se necesita un país con dos letras, como US.</translation>
        </message>
        <message>
            <source>A number from %1 to %2 is needed, with a point for decimals.</source>
            <translation>Se necesita un número de %1 a %2, con un punto para los decimales.</translation>
        </message>
        <message>
            <source>A telephone number of 7 to 15 digits is needed that people can ring, like +1 202 555 0143.</source>
            <translation>Se necesita un número de teléfono de 7 a 15 cifras al que las personas puedan llamar, como +1 202 555 0143.</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2 is needed.</source>
            <translation>Se necesita un número entero de %1 a %2.</translation>
        </message>
        <message>
            <source>BLAND_BASE_URL is %1. The provider is reached by https only; plain http is for this machine (http://127.0.0.1:PORT).</source>
            <translation>BLAND_BASE_URL es %1. Al proveedor solo se accede por https; http sin cifrar es para este equipo (http://127.0.0.1:PORT).</translation>
        </message>
        <message>
            <source>BLAND_BASE_URL is no usable address. Write it as https://api.bland.ai: with a host, without user name, “?” or “#”.</source>
            <translation>BLAND_BASE_URL no es una dirección utilizable. Escríbala como https://api.bland.ai: con un host, sin nombre de usuario, «?» ni «#».</translation>
        </message>
        <message>
            <source>Countries and territories are needed as letters, like CA or US-PR.</source>
            <translation>Se necesitan países y territorios con letras, como CA o US-PR.</translation>
        </message>
        <message>
            <source>LEADLINE_TIME_SCALE is for tests with the simulator only: it needs a BLAND_BASE_URL on this machine (http://127.0.0.1:PORT). Unset it.</source>
            <translation>LEADLINE_TIME_SCALE es solo para pruebas con el simulador: necesita un BLAND_BASE_URL en este equipo (http://127.0.0.1:PORT). Quite esa variable.</translation>
        </message>
        <message>
            <source>Numbers are needed in international form, like +12025550143.</source>
            <translation>Se necesitan números en forma internacional, como +12025550143.</translation>
        </message>
        <message>
            <source>Off, system or an address like http://proxy.example:3128 is needed, without a password.</source>
            <translation>Se necesita off, system o una dirección como http://proxy.example:3128, sin contraseña.</translation>
        </message>
        <message>
            <source>PUBLIC_WEBHOOK_URL is %1, which the provider cannot reach. Give the https address of your tunnel, or off.</source>
            <translation>PUBLIC_WEBHOOK_URL es %1, que el proveedor no puede alcanzar. Indique la dirección https de su túnel, u off.</translation>
        </message>
        <message>
            <source>PUBLIC_WEBHOOK_URL is no usable address. Write it as https://tunnel.example: with a host, without user name, “?” or “#”; or off, or leave it empty to poll only.</source>
            <translation>PUBLIC_WEBHOOK_URL no es una dirección utilizable. Escríbala como https://tunnel.example: con un host, sin nombre de usuario, «?» ni «#»; u off, o déjela vacía para solo consultar.</translation>
        </message>
        <message>
            <source>The registered name of the business is needed, at most %1 characters, without braces.</source>
            <translation>Se necesita el nombre registrado de la empresa, como máximo %1 caracteres, sin llaves.</translation>
        </message>
        <message>
            <source>The setting %1</source>
            <translation>El ajuste %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>&amp;Address of the provider</source>
            <translation>&amp;Dirección del proveedor</translation>
        </message>
        <message>
            <source>&amp;Callback number</source>
            <translation>&amp;Número para devoluciones de llamada</translation>
        </message>
        <message>
            <source>&amp;Own numbers</source>
            <translation>Números pr&amp;opios</translation>
        </message>
        <message>
            <source>&amp;Public address</source>
            <translation>Dirección &amp;pública</translation>
        </message>
        <message>
            <source>&amp;Webhook port</source>
            <translation>Puerto de webhoo&amp;k</translation>
        </message>
        <message>
            <source>API &amp;key</source>
            <translation>&amp;Clave de API</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Admin po&amp;rt</source>
            <translation>Puerto de ad&amp;ministración</translation>
        </message>
        <message>
            <source>An https address that leads to the webhook port, for example a tunnel. Empty: results are fetched instead, which needs no address.</source>
            <translation>Una dirección https que lleva al puerto de webhook, por ejemplo un túnel. Vacía: los resultados se consultan, lo que no necesita dirección.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Preguntarme</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Preguntando al proveedor…</translation>
        </message>
        <message>
            <source>Assumed for numbers without country code.</source>
            <translation>Se supone para números sin prefijo de país.</translation>
        </message>
        <message>
            <source>At most, over all campaigns. A campaign may set less.</source>
            <translation>Como máximo, entre todas las campañas. Una campaña puede fijar menos.</translation>
        </message>
        <message>
            <source>Both ports take effect at the next start and answer this computer only.</source>
            <translation>Ambos puertos se aplican en el próximo inicio y solo responden a este equipo.</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Business &amp;name</source>
            <translation>Nombre de la &amp;empresa</translation>
        </message>
        <message>
            <source>Calls at the &amp;same time</source>
            <translation>Llamadas &amp;a la vez</translation>
        </message>
        <message>
            <source>Closin&amp;g while a campaign calls</source>
            <translation>Al cerrar m&amp;ientras una campaña llama</translation>
        </message>
        <message>
            <source>Co&amp;lors</source>
            <translation>Colore&amp;s</translation>
        </message>
        <message>
            <source>Counted from the moment a recording was fetched. Playing it again fetches it again, as long as the provider has it.</source>
            <translation>Se cuentan desde que se descargó la grabación. Al reproducirla de nuevo se vuelve a descargar, mientras el proveedor la tenga.</translation>
        </message>
        <message>
            <source>Countr&amp;y</source>
            <translation>Pa&amp;ís</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Days &amp;before recordings are deleted</source>
            <translation>Días hasta &amp;borrar las grabaciones</translation>
        </message>
        <message>
            <source>Days before refused rows and duplicates e&amp;xpire</source>
            <translation>Días hasta que caducan las &amp;filas rechazadas y los duplicados</translation>
        </message>
        <message>
            <source>Fills in what the plan allows. Calls beyond it are refused by the provider, so they wait here.</source>
            <translation>Rellena lo que permite el plan. El proveedor rechaza las llamadas que lo superan, así que esperan aquí.</translation>
        </message>
        <message>
            <source>For estimates and budgets while the real price is not known.</source>
            <translation>Para estimaciones y presupuestos mientras no se conozca el precio real.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>In the background the icon in the tray brings the window back. Without a tray you are asked.</source>
            <translation>En segundo plano, el icono del área de notificación vuelve a mostrar la ventana. Sin área de notificación se le pregunta.</translation>
        </message>
        <message>
            <source>Keep calling in the background</source>
            <translation>Seguir llamando en segundo plano</translation>
        </message>
        <message>
            <source>Keep the &amp;texts of deliveries</source>
            <translation>Conservar los &amp;textos de las entregas</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Leave it as it is unless your provider told you another address.</source>
            <translation>Déjela como está, salvo que su proveedor le haya indicado otra dirección.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Limits of the account</source>
            <translation>Límites de la cuenta</translation>
        </message>
        <message>
            <source>New calls per 2&amp;4 hours</source>
            <translation>Llamadas nuevas en 2&amp;4 horas</translation>
        </message>
        <message>
            <source>New calls per ho&amp;ur</source>
            <translation>Llamadas nuevas por &amp;hora</translation>
        </message>
        <message>
            <source>New calls per secon&amp;d</source>
            <translation>Llamadas nuevas por se&amp;gundo</translation>
        </message>
        <message>
            <source>Numbers, dates and money are written as it is usual there.</source>
            <translation>Los números, las fechas y los importes se escriben como es habitual allí.</translation>
        </message>
        <message>
            <source>Of files that were imported; the counts in their reports stay.</source>
            <translation>De archivos importados; los recuentos de sus informes se quedan.</translation>
        </message>
        <message>
            <source>One of these is no telephone number. Write them like +12025550143, with commas between them.</source>
            <translation>Uno de estos no es un número de teléfono. Escríbalos como +12025550143, separados por comas.</translation>
        </message>
        <message>
            <source>Own figures</source>
            <translation>Cifras propias</translation>
        </message>
        <message>
            <source>Plan at the prov&amp;ider</source>
            <translation>P&amp;lan en el proveedor</translation>
        </message>
        <message>
            <source>Price of a &amp;minute</source>
            <translation>Precio por min&amp;uto</translation>
        </message>
        <message>
            <source>Quit; the campaign waits</source>
            <translation>Salir; la campaña espera</translation>
        </message>
        <message>
            <source>Results from outside</source>
            <translation>Resultados desde fuera</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <source>Si&amp;ze of text</source>
            <translation>Tamaño del te&amp;xto</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Telephones of your own, with commas: test calls ring these only. Campaigns leave them out from the next start of the program on.</source>
            <translation>Teléfonos propios, separados por comas: las llamadas de prueba solo suenan en estos. Las campañas los omiten desde el próximo inicio del programa.</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>The public address has to start with https:// and name a host, nothing more.</source>
            <translation>La dirección pública debe empezar por https:// e indicar un host, nada más.</translation>
        </message>
        <message>
            <source>The registered name. It is said in the first sentence of every call; without it no campaign starts.</source>
            <translation>El nombre registrado. Se dice en la primera frase de cada llamada; sin él no se inicia ninguna campaña.</translation>
        </message>
        <message>
            <source>The signing secret of your provider account: only signed results are believed.</source>
            <translation>El secreto de firma de su cuenta en el proveedor: solo se da crédito a los resultados firmados.</translation>
        </message>
        <message>
            <source>Then the text of a delivery that was applied is forgotten; its result stays.</source>
            <translation>Después se olvida el texto de una entrega que se aplicó; su resultado se mantiene.</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muy grande</translation>
        </message>
        <message>
            <source>Webhook s&amp;ecret</source>
            <translation>Secreto de &amp;webhook</translation>
        </message>
        <message>
            <source>Where people can ring you, for example to ask not to be called again.</source>
            <translation>Adonde las personas pueden llamarle, por ejemplo para pedir que no se las vuelva a llamar.</translation>
        </message>
        <message>
            <source>Within any 60 minutes, over all campaigns.</source>
            <translation>En cualquier intervalo de 60 minutos, entre todas las campañas.</translation>
        </message>
        <message>
            <source>any free one</source>
            <translation>cualquiera libre</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>no cap</source>
            <translation>sin tope</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Calling rules…</source>
            <translation>Reglas de llamada…</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Todavía sin guardar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Settings saved.</source>
            <translation>Ajustes guardados.</translation>
        </message>
    </context>
    <context>
        <name>ShareList</name>
        <message>
            <source>%1: %2. Show these.</source>
            <extracomment>Read by a screen reader: an outcome and its number of leads.</extracomment>
            <translation>%1: %2. Mostrar estos.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Search actions and keys</source>
            <translation>Buscar acciones y teclas</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>by menu or button</source>
            <translation>por menú o botón</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Close this panel</source>
            <translation>Cerrar este panel</translation>
        </message>
    </context>
    <context>
        <name>SourcePicker</name>
        <message numerus="yes">
            <source>%1 (%Ln lead(s))</source>
            <extracomment>A list and the number of its leads.</extracomment>
            <translation>
                <numerusform>%1 (%Ln contacto)</numerusform>
                <numerusform>%1 (%Ln contactos)</numerusform>
            </translation>
        </message>
        <message>
            <source>A number that is on several of the lists is called once.</source>
            <translation>A un número que está en varias de las listas se le llama una vez.</translation>
        </message>
        <message>
            <source>Last outcome</source>
            <translation>Último resultado</translation>
        </message>
        <message>
            <source>No list yet</source>
            <translation>Aún no hay listas</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>all, or some: TX, FL</source>
            <translation>todos, o algunos: TX, FL</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more list(s)</source>
            <translation>
                <numerusform>y %Ln lista más</numerusform>
                <numerusform>y %Ln listas más</numerusform>
            </translation>
        </message>
        <message>
            <source>and more lists</source>
            <translation>y más listas</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>not called yet</source>
            <translation>todavía sin llamar</translation>
        </message>
    </context>
    <context>
        <name>Sql</name>
        <message>
            <source>The database cannot be written: the file, its folder or the disk is read-only. Allow writing there, or choose another data directory.</source>
            <translation>No se puede escribir en la base de datos: el archivo, su carpeta o el disco es de solo lectura. Permita la escritura allí o elija otro directorio de datos.</translation>
        </message>
        <message>
            <source>The database file cannot be opened. Check that it and its folder are there and may be read and written.</source>
            <translation>El archivo de la base de datos no se puede abrir. Compruebe que él y su carpeta existan y se puedan leer y escribir.</translation>
        </message>
        <message>
            <source>The database is damaged. Restart the program: it sets the file aside and names the newest backup.</source>
            <translation>La base de datos está dañada. Reinicie el programa: pone el archivo aparte e indica la copia de seguridad más reciente.</translation>
        </message>
        <message>
            <source>The database is in use at the moment. Try again.</source>
            <translation>La base de datos está en uso en este momento. Vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The database is locked by another program. Close what has it open, then try again.</source>
            <translation>La base de datos está bloqueada por otro programa. Cierre lo que la tenga abierta y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The database refused a step (SQLite code %1). Nothing of it was stored; the log has the details.</source>
            <translation>La base de datos rechazó un paso (código de SQLite %1). No se guardó nada de él; los detalles están en el registro.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing of this step was stored. Free some space, then try again.</source>
            <translation>El disco está lleno. No se guardó nada de este paso. Libere algo de espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The disk reported an error while the database was read or written. Nothing of this step was stored. Check the disk and make a backup.</source>
            <translation>El disco comunicó un error al leer o escribir la base de datos. No se guardó nada de este paso. Revise el disco y haga una copia de seguridad.</translation>
        </message>
        <message>
            <source>The file is not a database of this program.</source>
            <translation>El archivo no es una base de datos de este programa.</translation>
        </message>
        <message>
            <source>This entry is there already.</source>
            <translation>Esta entrada ya existe.</translation>
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
                <numerusform>Se hizo %n llamada en 24 horas, tantas como permite el plan. Próxima llamada: %1</numerusform>
                <numerusform>Se hicieron %n llamadas en 24 horas, tantas como permite el plan. Próxima llamada: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) were made within an hour, as many as the plan allows. Next call at %1</source>
            <translation>
                <numerusform>Se hizo %n llamada en una hora, tantas como permite el plan. Próxima llamada: %1</numerusform>
                <numerusform>Se hicieron %n llamadas en una hora, tantas como permite el plan. Próxima llamada: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n line(s) are busy</source>
            <translation>
                <numerusform>La única línea (%n) está ocupada</numerusform>
                <numerusform>Las %n líneas están ocupadas</numerusform>
            </translation>
        </message>
        <message>
            <source>All lines of the account are busy with other campaigns</source>
            <translation>Todas las líneas de la cuenta están ocupadas con otras campañas</translation>
        </message>
        <message>
            <source>Another call could cost more than is left of the budget. Raise it, then press Start.</source>
            <translation>Otra llamada podría costar más de lo que queda del presupuesto. Auméntelo y pulse Iniciar.</translation>
        </message>
        <message>
            <source>Finished: nothing is left to dial</source>
            <translation>Terminada: no queda nadie a quien llamar</translation>
        </message>
        <message>
            <source>Keeping the pace: the next call leaves at %1</source>
            <translation>Se mantiene el ritmo; próxima llamada: %1</translation>
        </message>
        <message>
            <source>Next call at %1</source>
            <translation>Próxima llamada: %1</translation>
        </message>
        <message>
            <source>Not started yet</source>
            <translation>Todavía sin iniciar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>The clock of this computer differs from the provider's by %1. Set it, then press Start.</source>
            <translation>El reloj de este equipo difiere del del proveedor en %1. Ajústelo y pulse Iniciar.</translation>
        </message>
        <message>
            <source>The database does not take changes, so nothing is dialed</source>
            <translation>La base de datos no acepta cambios, así que no se llama a nadie</translation>
        </message>
        <message>
            <source>The database does not take changes, so nothing is dialed: %1</source>
            <translation>La base de datos no acepta cambios, así que no se llama a nadie: %1</translation>
        </message>
        <message>
            <source>The database was restored or copied. Nothing is dialed before the provider has said which numbers were called since.</source>
            <translation>La base de datos se restauró o se copió. No se llama a nadie hasta que el proveedor diga a qué números se llamó desde entonces.</translation>
        </message>
        <message>
            <source>The disk is nearly full. Free some space, then press Start.</source>
            <translation>El disco está casi lleno. Libere algo de espacio y pulse Iniciar.</translation>
        </message>
        <message>
            <source>The minutes of the provider's plan are used up for today. Next call at %1</source>
            <translation>Los minutos del plan del proveedor están agotados por hoy. Próxima llamada: %1</translation>
        </message>
        <message>
            <source>The provider did not take the last call, next try at %1</source>
            <translation>El proveedor no aceptó la última llamada, próximo intento: %1</translation>
        </message>
        <message>
            <source>The provider failed too often in a row. Dialing is paused.</source>
            <translation>El proveedor falló demasiadas veces seguidas. La marcación está en pausa.</translation>
        </message>
        <message>
            <source>The provider's key is missing. Enter it in the settings, then press Start.</source>
            <translation>Falta la clave del proveedor. Introdúzcala en los ajustes y pulse Iniciar.</translation>
        </message>
        <message numerus="yes">
            <source>The provider's plan takes no more calls at once: waiting for the end of one of %n call(s)</source>
            <translation>
                <numerusform>El plan del proveedor no admite más llamadas a la vez: esperando a que termine %n llamada</numerusform>
                <numerusform>El plan del proveedor no admite más llamadas a la vez: esperando a que termine una de %n llamadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The rest of the budget is reserved for %n open call(s)</source>
            <translation>
                <numerusform>El resto del presupuesto está reservado para %n llamada abierta</numerusform>
                <numerusform>El resto del presupuesto está reservado para %n llamadas abiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for the end of %n call(s)</source>
            <translation>
                <numerusform>Esperando a que termine %n llamada</numerusform>
                <numerusform>Esperando a que terminen %n llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>What is left waits for a person</source>
            <translation>Lo que queda espera a una persona</translation>
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
            <translation>Contactos de la campaña: %1</translation>
        </message>
    </context>
    <context>
        <name>StopDomains</name>
        <message>
            <source>%1 is no domain like example.com.</source>
            <translation>%1 no es un dominio como example.com.</translation>
        </message>
        <message>
            <source>%1 is not on the stop list.</source>
            <translation>%1 no está en la lista de exclusión.</translation>
        </message>
        <message>
            <source>Everybody can have an address at %1. Put the numbers of those who asked for it on the stop list.</source>
            <translation>Cualquiera puede tener una dirección en %1. Ponga en la lista de exclusión los números de quienes lo pidieron.</translation>
        </message>
        <message>
            <source>Many companies lie in %1. Name the domain of one of them.</source>
            <translation>Hay muchas empresas en %1. Indique el dominio de una de ellas.</translation>
        </message>
        <message>
            <source>Say why the domain is taken off the stop list. The reason is kept.</source>
            <translation>Indique por qué se quita el dominio de la lista de exclusión. El motivo se conserva.</translation>
        </message>
        <message>
            <source>The file %1 cannot be opened: %2.</source>
            <translation>No se puede abrir el archivo %1: %2.</translation>
        </message>
        <message>
            <source>The file is larger than 16 MiB. Split it.</source>
            <translation>El archivo supera los 16 MiB. Divídalo.</translation>
        </message>
    </context>
    <context>
        <name>StopDomainsSheet</name>
        <message>
            <source>%1 added to the stop list, %2 were on it already.</source>
            <translation>%1 añadidos a la lista de exclusión, %2 ya estaban en ella.</translation>
        </message>
        <message>
            <source>%1 holds no domains.</source>
            <translation>%1 no contiene dominios.</translation>
        </message>
        <message>
            <source>%1 may be called again.</source>
            <translation>Se puede volver a llamar a %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln domain(s) written to %1.</source>
            <translation>
                <numerusform>%Ln dominio escrito en %1.</numerusform>
                <numerusform>%Ln dominios escritos en %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) hold no domain of a company, the first is line %1.</source>
            <translation>
                <numerusform>%Ln línea no contiene ningún dominio de una empresa: la línea %1.</numerusform>
                <numerusform>%Ln líneas no contienen ningún dominio de una empresa, la primera es la línea %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Domain of the company</source>
            <translation>&amp;Dominio de la empresa</translation>
        </message>
        <message>
            <source>&amp;Reason for calling the chosen company again</source>
            <translation>&amp;Motivo para volver a llamar a la empresa elegida</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add from a file…</source>
            <translation>Añadir desde un archivo…</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Allow calls again</source>
            <translation>Permitir llamadas de nuevo</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>Choose a file with domains</source>
            <translation>Elegir un archivo con dominios</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Companies that are never called</source>
            <translation>Empresas a las que no se llama nunca</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Dominio</translation>
        </message>
        <message>
            <source>Export the domains</source>
            <translation>Exportar los dominios</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>No campaign calls leads whose e-mail or web address lies in one of these domains.</source>
            <translation>Ninguna campaña llama a los contactos cuya dirección de correo o web está en uno de estos dominios.</translation>
        </message>
        <message>
            <source>No company yet: type its domain above, or add a file of domains.</source>
            <translation>Todavía ninguna empresa: escriba arriba su dominio o añada un archivo con dominios.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Procedencia</translation>
        </message>
        <message>
            <source>Text files (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Archivos de texto (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>archivo %1</translation>
        </message>
        <message>
            <source>typed in</source>
            <translation>escrito a mano</translation>
        </message>
    </context>
    <context>
        <name>StopList</name>
        <message>
            <source>%1 is not on the stop list.</source>
            <translation>%1 no está en la lista de exclusión.</translation>
        </message>
        <message>
            <source>Say why the number is taken off the stop list. The reason is kept.</source>
            <translation>Indique por qué se quita el número de la lista de exclusión. El motivo se conserva.</translation>
        </message>
    </context>
    <context>
        <name>StopListModel</name>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Procedencia</translation>
        </message>
        <message>
            <source>on the provider's list</source>
            <translation>en la lista del proveedor</translation>
        </message>
        <message>
            <source>opted out in an imported file</source>
            <translation>no llamar, según un archivo importado</translation>
        </message>
        <message>
            <source>said in a call</source>
            <translation>dicho en una llamada</translation>
        </message>
    </context>
    <context>
        <name>StopListPage</name>
        <message>
            <source>%1 added to the stop list, %2 were on it already.</source>
            <translation>%1 añadidos a la lista de exclusión, %2 ya estaban en ella.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 no se puede leer: %2</translation>
        </message>
        <message>
            <source>%1 holds no telephone numbers.</source>
            <translation>%1 no contiene números de teléfono.</translation>
        </message>
        <message>
            <source>%1 is no text file with numbers, or larger than 64 MiB.</source>
            <translation>%1 no es un archivo de texto con números o supera los 64 MiB.</translation>
        </message>
        <message>
            <source>%1 may be called again.</source>
            <translation>Se puede volver a llamar a %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) hold no number, the first is line %1.</source>
            <translation>
                <numerusform>%Ln línea no contiene ningún número; la primera es la línea %1.</numerusform>
                <numerusform>%Ln líneas no contienen ningún número; la primera es la línea %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) that no campaign ever calls.</source>
            <translation>
                <numerusform>%Ln número al que ninguna campaña llama nunca.</numerusform>
                <numerusform>%Ln números a los que ninguna campaña llama nunca.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) written to %1.</source>
            <translation>
                <numerusform>%Ln número escrito en %1.</numerusform>
                <numerusform>%Ln números escritos en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add from a file…</source>
            <translation>Añadir desde un archivo…</translation>
        </message>
        <message>
            <source>Add numbers</source>
            <translation>Añadir números</translation>
        </message>
        <message>
            <source>Allow calls again…</source>
            <translation>Permitir llamadas de nuevo…</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>Changes of the list</source>
            <translation>Cambios de la lista</translation>
        </message>
        <message>
            <source>Changes of the stop list</source>
            <translation>Cambios de la lista de exclusión</translation>
        </message>
        <message>
            <source>Changes of the stop list: %1</source>
            <translation>Cambios de la lista de exclusión: %1</translation>
        </message>
        <message>
            <source>Changes of this number</source>
            <translation>Cambios de este número</translation>
        </message>
        <message>
            <source>Check against the national registry…</source>
            <translation>Comprobar con el registro nacional…</translation>
        </message>
        <message>
            <source>Choose a file with numbers</source>
            <translation>Elegir un archivo con números</translation>
        </message>
        <message>
            <source>Companies by domain…</source>
            <translation>Empresas por dominio…</translation>
        </message>
        <message>
            <source>Export the stop list</source>
            <translation>Exportar la lista de exclusión</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>Archivos JSON (*.json)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More for the stop list</source>
            <translation>Más para la lista de exclusión</translation>
        </message>
        <message>
            <source>No entry matches.</source>
            <translation>Ninguna entrada coincide.</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Todavía no ha ocurrido nada.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Numbers on this list are never called. People who say stop during a call come here by themselves.</source>
            <translation>A los números de esta lista no se les llama nunca. Las personas que piden durante una llamada que no se las llame llegan aquí automáticamente.</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>Guardar la prueba documental</translation>
        </message>
        <message>
            <source>Save the evidence of this number…</source>
            <translation>Guardar la prueba documental de este número…</translation>
        </message>
        <message>
            <source>Search number or source</source>
            <translation>Buscar número o procedencia</translation>
        </message>
        <message>
            <source>Source or reason</source>
            <translation>Procedencia o motivo</translation>
        </message>
        <message>
            <source>Stop list</source>
            <translation>Lista de exclusión</translation>
        </message>
        <message>
            <source>Text files (*.csv *.txt *.tsv);;All files (*)</source>
            <translation>Archivos de texto (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Was it a registry check?</source>
            <translation>¿Era una comprobación con el registro?</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>file %1</source>
            <translation>archivo %1</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>puesto de nuevo</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>quitado</translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>"%1" is not expected here. Names have no blanks; join words with _.</source>
            <translation>Aquí no se espera «%1». Los nombres no llevan espacios; una las palabras con _.</translation>
        </message>
        <message>
            <source>"%1" is not expected here. Perhaps the closing }} or %} is missing before it.</source>
            <translation>Aquí no se espera «%1». Quizá falte antes el cierre }} o %}.</translation>
        </message>
        <message>
            <source>"%1" is not offered in call scripts. Use if and for.</source>
            <translation>«%1» no está disponible en los guiones de llamada. Use if y for.</translation>
        </message>
        <message>
            <source>A closing parenthesis is missing here.</source>
            <translation>Aquí falta un paréntesis de cierre.</translation>
        </message>
        <message>
            <source>A filter is missing behind |, for instance: default("there").</source>
            <translation>Falta un filtro detrás de |, por ejemplo: default("señor o señora").</translation>
        </message>
        <message>
            <source>A loop is written {% for entry in list %}.</source>
            <translation>Un bucle se escribe {% for entry in list %}.</translation>
        </message>
        <message>
            <source>A name consists of letters, digits and _ only.</source>
            <translation>Un nombre consta solo de letras, cifras y _.</translation>
        </message>
        <message>
            <source>A name is missing here, for instance: company.</source>
            <translation>Aquí falta un nombre, por ejemplo: company.</translation>
        </message>
        <message>
            <source>A single brace is read out as it is. Write {{ %1 }}.</source>
            <translation>Una llave sola se lee en voz alta tal cual. Escriba {{ %1 }}.</translation>
        </message>
        <message>
            <source>A tag begins with a word: {% if name %}.</source>
            <translation>Una etiqueta de guion empieza con una palabra: {% if name %}.</translation>
        </message>
        <message>
            <source>At most %1 filters may follow one another.</source>
            <translation>Como máximo pueden seguirse %1 filtros.</translation>
        </message>
        <message>
            <source>Blocks are nested more than %1 deep. Use fewer {% if %} inside one another.</source>
            <translation>Los bloques están anidados a más de %1 niveles. Use menos {% if %} unos dentro de otros.</translation>
        </message>
        <message>
            <source>Compare with two equal signs: ==</source>
            <translation>Compare con dos signos de igual: ==</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>Nothing may follow {% else %} but {% endif %}.</source>
            <translation>Después de {% else %} solo puede seguir {% endif %}.</translation>
        </message>
        <message>
            <source>The leads have no "%1". Did you mean %2?</source>
            <translation>Los contactos no tienen «%1». ¿Quiso decir %2?</translation>
        </message>
        <message>
            <source>The leads have no "%1". Pick a name from the list that opens behind {{.</source>
            <translation>Los contactos no tienen «%1». Elija un nombre de la lista que se abre tras {{.</translation>
        </message>
        <message>
            <source>The script has %L1 characters. Up to %L2 work best: the answers come faster.</source>
            <translation>El guion tiene %L1 caracteres. Hasta %L2 funciona mejor: las respuestas llegan más rápido.</translation>
        </message>
        <message>
            <source>The script has %L1 characters; at most %L2 are possible.</source>
            <translation>El guion tiene %L1 caracteres; como máximo son posibles %L2.</translation>
        </message>
        <message>
            <source>The script is longer than %L1 characters for this lead. Shorten it; up to %L2 work best.</source>
            <translation>El guion supera los %L1 caracteres para este contacto. Acórtelo; hasta %L2 funciona mejor.</translation>
        </message>
        <message>
            <source>The script repeats too much for this lead. Use fewer loops inside one another.</source>
            <translation>El guion repite demasiado para este contacto. Use menos bucles unos dentro de otros.</translation>
        </message>
        <message>
            <source>There is no filter "%1". Did you mean %2?</source>
            <translation>No hay ningún filtro «%1». ¿Quiso decir %2?</translation>
        </message>
        <message>
            <source>There is no filter "%1". There are: %2.</source>
            <translation>No hay ningún filtro «%1». Existen: %2.</translation>
        </message>
        <message>
            <source>There is no tag "%1". Did you mean %2?</source>
            <translation>No hay ninguna etiqueta de guion «%1». ¿Quiso decir %2?</translation>
        </message>
        <message>
            <source>There is no tag "%1". Use if, elif, else, endif, for, endfor.</source>
            <translation>No hay ninguna etiqueta de guion «%1». Use if, elif, else, endif, for, endfor.</translation>
        </message>
        <message>
            <source>This %1 closes nothing. Write %2 before it, or remove it.</source>
            <translation>Este %1 no cierra nada. Escriba %2 antes o quítelo.</translation>
        </message>
        <message>
            <source>This %1 has no condition. Write {% %1 name %}.</source>
            <translation>Este %1 no tiene condición. Escriba {% %1 name %}.</translation>
        </message>
        <message>
            <source>This %1 has no {% if %} before it.</source>
            <translation>Este %1 no tiene ningún {% if %} antes.</translation>
        </message>
        <message>
            <source>This %1 is never closed. Write %2 behind it.</source>
            <translation>Este %1 nunca se cierra. Escriba %2 después.</translation>
        </message>
        <message>
            <source>This condition has too many parentheses.</source>
            <translation>Esta condición tiene demasiados paréntesis.</translation>
        </message>
        <message>
            <source>This endfor has no {% for %} before it.</source>
            <translation>Este endfor no tiene ningún {% for %} antes.</translation>
        </message>
        <message>
            <source>This file is too long for a call script.</source>
            <translation>Este archivo es demasiado largo para un guion de llamada.</translation>
        </message>
        <message>
            <source>This quote is never closed. Write %1 where the text ends.</source>
            <translation>Esta comilla nunca se cierra. Escriba %1 donde termina el texto.</translation>
        </message>
        <message>
            <source>This {# is never closed. Write #} where the comment ends.</source>
            <translation>Este {# nunca se cierra. Escriba #} donde termina el comentario.</translation>
        </message>
        <message>
            <source>This {% %1 %} is never closed. Write {% %2 %} where it ends.</source>
            <translation>Este {% %1 %} nunca se cierra. Escriba {% %2 %} donde termina.</translation>
        </message>
        <message>
            <source>Use straight quotes: "text".</source>
            <translation>Use comillas rectas: "texto".</translation>
        </message>
        <message>
            <source>Write "and" between conditions.</source>
            <translation>Escriba «and» entre condiciones.</translation>
        </message>
        <message>
            <source>Write this filter so: %1.</source>
            <translation>Escriba este filtro así: %1.</translation>
        </message>
        <message>
            <source>Write {% elif name %} for a second condition.</source>
            <translation>Escriba {% elif name %} para una segunda condición.</translation>
        </message>
        <message>
            <source>Write {% if name %} to ask whether a value is there.</source>
            <translation>Escriba {% if name %} para preguntar si hay un valor.</translation>
        </message>
    </context>
    <context>
        <name>TestCallSheet</name>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln segundo</numerusform>
                <numerusform>%Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Lead</source>
            <translation>&amp;Contacto</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Número</translation>
        </message>
        <message>
            <source>Asking the provider for the call…</source>
            <translation>Preguntando al proveedor por la llamada…</translation>
        </message>
        <message>
            <source>Checking whether this number may be called now…</source>
            <translation>Comprobando si se puede llamar ahora a este número…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Terminada: %1</translation>
        </message>
        <message>
            <source>Enter your numbers</source>
            <translation>Introducir sus números</translation>
        </message>
        <message>
            <source>First lead of the list; or search name, company, number</source>
            <translation>Primer contacto de la lista; o busque nombre, empresa, número</translation>
        </message>
        <message>
            <source>No lead fits.</source>
            <translation>Ningún contacto encaja.</translation>
        </message>
        <message>
            <source>Nothing was called yet.</source>
            <translation>Todavía no se ha llamado a nadie.</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Ring %1</source>
            <translation>Llamar al %1</translation>
        </message>
        <message>
            <source>Ringing %1…</source>
            <translation>Llamando al %1…</translation>
        </message>
        <message>
            <source>Sea&amp;rch</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Talking…</source>
            <translation>Hablando…</translation>
        </message>
        <message>
            <source>Test call</source>
            <translation>Llamada de prueba</translation>
        </message>
        <message>
            <source>Test call of %1: rings a number of your own, is counted nowhere</source>
            <translation>Llamada de prueba de %1: llama a un número suyo, no cuenta en ningún sitio</translation>
        </message>
        <message>
            <source>The call never reached the provider.</source>
            <translation>La llamada nunca llegó al proveedor.</translation>
        </message>
        <message>
            <source>The call was not sent: the provider is out of reach.</source>
            <translation>La llamada no se envió: no se puede contactar con el proveedor.</translation>
        </message>
        <message>
            <source>The list has no lead.</source>
            <translation>La lista no tiene ningún contacto.</translation>
        </message>
        <message>
            <source>The provider refused the call: %1</source>
            <translation>El proveedor rechazó la llamada: %1</translation>
        </message>
        <message>
            <source>There is no number of your own yet. Test calls go to these only.</source>
            <translation>Todavía no hay ningún número suyo. Las llamadas de prueba solo van a ellos.</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>En qué quedó</translation>
        </message>
        <message>
            <source>What the AI is told</source>
            <translation>Lo que se indica a la IA</translation>
        </message>
        <message>
            <source>Whether it rang is not known yet; the provider is asked.</source>
            <translation>Todavía no se sabe si sonó; se pregunta al proveedor.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
    </context>
    <context>
        <name>TestCaller</name>
        <message>
            <source>A test call is under way. Wait for its end.</source>
            <translation>Hay una llamada de prueba en curso. Espere a que termine.</translation>
        </message>
    </context>
    <context>
        <name>TestCalls</name>
        <message>
            <source>%1 is not on the list of your own numbers. Test calls go to these only: add it in the settings.</source>
            <translation>%1 no está en la lista de sus propios números. Las llamadas de prueba solo van a ellos: añádalo en los ajustes.</translation>
        </message>
        <message>
            <source>All lines are busy. Try again when a call has ended.</source>
            <translation>Todas las líneas están ocupadas. Vuelva a intentarlo cuando haya terminado una llamada.</translation>
        </message>
        <message>
            <source>Not now: %1. Possible from %2 on.</source>
            <translation>Ahora no: %1. Posible a partir de %2.</translation>
        </message>
        <message>
            <source>The campaign or the lead is no longer in the database.</source>
            <translation>La campaña o el contacto ya no está en la base de datos.</translation>
        </message>
        <message>
            <source>The script cannot be spoken for this lead: %1 (%2).</source>
            <translation>El guion no se puede decir para este contacto: %1 (%2).</translation>
        </message>
        <message>
            <source>This number cannot be called: %1.</source>
            <translation>No se puede llamar a este número: %1.</translation>
        </message>
        <message>
            <source>This number was called a moment ago. It may be called again at %1.</source>
            <translation>Se llamó a este número hace un momento. Se puede volver a llamar: %1.</translation>
        </message>
    </context>
    <context>
        <name>TimeRange</name>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Desde … hasta …</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Últimos 90 días</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
    </context>
    <context>
        <name>UnclearCalls</name>
        <message>
            <source>Leadline is still looking for this call at the provider. It can be closed by hand a day after it was sent.</source>
            <translation>Leadline todavía busca esta llamada en el proveedor. Se puede cerrar a mano un día después de enviarla.</translation>
        </message>
        <message>
            <source>What became of this call has been found out meanwhile.</source>
            <translation>Entretanto se ha averiguado qué fue de esta llamada.</translation>
        </message>
    </context>
    <context>
        <name>UnclearSection</name>
        <message>
            <source>Ask the provider's list at once whether this call was made</source>
            <translation>Preguntar de inmediato en la lista del proveedor si esta llamada se hizo</translation>
        </message>
        <message>
            <source>Close without result</source>
            <translation>Cerrar sin resultado</translation>
        </message>
        <message>
            <source>Ends the call without a result: the number counts as called, and this campaign does not call it again. A report that comes later is still taken. Possible a day after the call was sent.</source>
            <translation>Termina la llamada sin resultado: el número cuenta como llamado y esta campaña no lo vuelve a llamar. Un informe que llegue más tarde se acepta igualmente. Posible un día después de enviar la llamada.</translation>
        </message>
        <message>
            <source>For a day it could not be found out whether this call was made. Look for it in the provider's dashboard, then look again here, or close the call.</source>
            <translation>Durante un día no se pudo averiguar si esta llamada se hizo. Búsquela en el panel del proveedor y, después, busque aquí de nuevo o cierre la llamada.</translation>
        </message>
        <message>
            <source>Look again now</source>
            <translation>Buscar de nuevo ahora</translation>
        </message>
        <message>
            <source>The answer of the provider was lost. Leadline asks its list until the call is found or proven not to exist; until then nobody calls this number.</source>
            <translation>Se perdió la respuesta del proveedor. Leadline consulta su lista hasta que se encuentre la llamada o se demuestre que no existe; hasta entonces nadie llama a este número.</translation>
        </message>
    </context>
    <context>
        <name>VerdictRecorder</name>
        <message>
            <source>The answer to call attempt %1 could not be stored: %2</source>
            <translation>La respuesta al intento de llamada %1 no se pudo guardar: %2</translation>
        </message>
    </context>
    <context>
        <name>VersionsSheet</name>
        <message>
            <source>%1 by %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln llamada</numerusform>
                <numerusform>%Ln llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Compared with the text in the editor</source>
            <translation>Comparada con el texto del editor</translation>
        </message>
        <message>
            <source>Compared with the version before</source>
            <translation>Comparada con la versión anterior</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versiones de %1</translation>
        </message>
        <message>
            <source>Versions, newest first</source>
            <translation>Versiones, la más reciente primero</translation>
        </message>
        <message>
            <source>What the version is compared with</source>
            <translation>Con qué se compara la versión</translation>
        </message>
    </context>
    <context>
        <name>WebhookSection</name>
        <message>
            <source>%1, sent again</source>
            <translation>%1, enviado de nuevo</translation>
        </message>
        <message>
            <source>%1: no answer from this program</source>
            <translation>%1: sin respuesta de este programa</translation>
        </message>
        <message>
            <source>%1: not taken (answer %2, %3)</source>
            <translation>%1: no aceptado (respuesta %2, %3)</translation>
        </message>
        <message>
            <source>%1: taken by this program (answer %2, %3)</source>
            <translation>%1: aceptado por este programa (respuesta %2, %3)</translation>
        </message>
        <message>
            <source>Ask the provider</source>
            <translation>Preguntar al proveedor</translation>
        </message>
        <message>
            <source>Ask the provider to send the result of this call again</source>
            <translation>Pedir al proveedor que envíe de nuevo el resultado de esta llamada</translation>
        </message>
        <message>
            <source>Ask the provider whether the result of this call was sent</source>
            <translation>Preguntar al proveedor si se envió el resultado de esta llamada</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Preguntando al proveedor…</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de nuevo</translation>
        </message>
        <message>
            <source>Sent to %1</source>
            <translation>Enviado a %1</translation>
        </message>
        <message>
            <source>The provider has given this call no id.</source>
            <translation>El proveedor no ha dado ningún identificador a esta llamada.</translation>
        </message>
        <message>
            <source>The provider has not sent the result of this call to anybody.</source>
            <translation>El proveedor no ha enviado a nadie el resultado de esta llamada.</translation>
        </message>
        <message>
            <source>The provider has not sent the result of this call yet.</source>
            <translation>El proveedor todavía no ha enviado el resultado de esta llamada.</translation>
        </message>
        <message>
            <source>The provider sends the result again; it comes within a minute.</source>
            <translation>El proveedor envía de nuevo el resultado; llega en menos de un minuto.</translation>
        </message>
    </context>
    <context>
        <name>WindowLink</name>
        <message>
            <source>%1 is paused. Calls that are open go on to their end.</source>
            <translation>%1 está en pausa. Las llamadas abiertas siguen hasta su final.</translation>
        </message>
        <message>
            <source>%1 is stopped. Nothing more is dialed.</source>
            <translation>%1 está detenida. No se marca nada más.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>%n fila escrita en %1.</numerusform>
                <numerusform>%n filas escritas en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>Released: the lead is called when its turn comes.</source>
            <translation>Liberado: se llama al contacto cuando llegue su turno.</translation>
        </message>
        <message>
            <source>Resume…</source>
            <translation>Reanudar…</translation>
        </message>
        <message>
            <source>Save results</source>
            <translation>Guardar resultados</translation>
        </message>
        <message>
            <source>Start again…</source>
            <translation>Iniciar de nuevo…</translation>
        </message>
        <message>
            <source>The campaign is finished: every lead has its result.</source>
            <translation>La campaña ha terminado: cada contacto tiene su resultado.</translation>
        </message>
        <message>
            <source>The lead is called on %1 when its turn comes.</source>
            <translation>Se llamará al contacto al %1 cuando le toque.</translation>
        </message>
        <message>
            <source>The provider's list is asked once more.</source>
            <translation>Se consulta una vez más la lista del proveedor.</translation>
        </message>
    </context>
    <context>
        <name>Workbook</name>
        <message>
            <source>The reading was canceled. Nothing was stored.</source>
            <translation>Se canceló la lectura. No se guardó nada.</translation>
        </message>
        <message>
            <source>The workbook holds no sheet with cells. Is it the right file?</source>
            <translation>El libro no contiene ninguna hoja con celdas. ¿Es el archivo correcto?</translation>
        </message>
        <message>
            <source>The workbook is damaged or was not copied completely. Copy or export it again.</source>
            <translation>El libro está dañado o no se copió por completo. Cópielo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The workbook is damaged. Open it in the spreadsheet program, save it under a new name, and import that file.</source>
            <translation>El libro está dañado. Ábralo en el programa de hojas de cálculo, guárdelo con otro nombre e importe ese archivo.</translation>
        </message>
        <message>
            <source>The workbook is protected by a password. Save it without one and import that file.</source>
            <translation>El libro está protegido con una contraseña. Guárdelo sin ella e importe ese archivo.</translation>
        </message>
        <message>
            <source>The workbook is too large when unpacked. Save the sheet with the leads as "CSV UTF-8", or split it, and import that file.</source>
            <translation>El libro es demasiado grande una vez descomprimido. Guarde la hoja con los contactos como «CSV UTF-8», o divídala, e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is a Numbers or Pages document. Export it as CSV or Excel workbook, and import that file.</source>
            <translation>Es un documento de Numbers o Pages. Expórtelo como CSV o libro de Excel e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is a binary workbook (XLSB). Open it in the spreadsheet program, save it as XLSX or "CSV UTF-8", and import that file.</source>
            <translation>Es un libro binario (XLSB). Ábralo en el programa de hojas de cálculo, guárdelo como XLSX o «CSV UTF-8» e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is a presentation, not a list of leads. Export the leads as CSV or XLSX and import that file.</source>
            <translation>Es una presentación, no una lista de contactos. Exporte los contactos como CSV o XLSX e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is a text document, not a list of leads. Export the leads as CSV or XLSX and import that file.</source>
            <translation>Es un documento de texto, no una lista de contactos. Exporte los contactos como CSV o XLSX e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is a workbook in the old format (XLS). Open it in the spreadsheet program, save it as XLSX or "CSV UTF-8", and import that file.</source>
            <translation>Es un libro en el formato antiguo (XLS). Ábralo en el programa de hojas de cálculo, guárdelo como XLSX o «CSV UTF-8» e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is an Office file without a table. Export the leads as CSV or XLSX and import that file.</source>
            <translation>Es un archivo de Office sin tabla. Exporte los contactos como CSV o XLSX e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is an OpenDocument file (ODS). Open it in the spreadsheet program, save it as XLSX or "CSV UTF-8", and import that file.</source>
            <translation>Es un archivo OpenDocument (ODS). Ábralo en el programa de hojas de cálculo, guárdelo como XLSX o «CSV UTF-8» e importe ese archivo.</translation>
        </message>
        <message>
            <source>This is an archive (ZIP). Unpack it and import the CSV or XLSX file that is inside.</source>
            <translation>Es un archivo comprimido (ZIP). Descomprímalo e importe el archivo CSV o XLSX que contiene.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A campaign is calling. After the restart it is paused until you start it again.</source>
            <translation>Hay una campaña llamando. Tras el reinicio queda en pausa hasta que la inicie de nuevo.</translation>
        </message>
        <message>
            <source>Calls the leads of a list through an AI voice provider.</source>
            <translation>Llama a los contactos de una lista por medio de un proveedor de voz con IA.</translation>
        </message>
        <message>
            <source>Data directory.</source>
            <translation>Directorio de datos.</translation>
        </message>
        <message>
            <source>Enter the key</source>
            <translation>Introducir la clave</translation>
        </message>
        <message>
            <source>File with NAME=VALUE lines for settings.</source>
            <translation>Archivo con líneas NAME=VALUE para ajustes.</translation>
        </message>
        <message>
            <source>Leadline cannot start</source>
            <translation>Leadline no puede iniciarse</translation>
        </message>
        <message>
            <source>No provider key yet: nothing can be dialed.</source>
            <translation>Todavía no hay clave del proveedor: no se puede llamar a nadie.</translation>
        </message>
        <message>
            <source>Restart all the same</source>
            <translation>Reiniciar de todos modos</translation>
        </message>
        <message>
            <source>Sample leads and a simulated telephone in a throw-away directory.</source>
            <translation>Contactos de ejemplo y un teléfono simulado en un directorio desechable.</translation>
        </message>
        <message>
            <source>The demo begins anew: its calls will be gone.</source>
            <translation>La demo empieza de nuevo: sus llamadas se perderán.</translation>
        </message>
    </context>
    <context>
        <name>userguide</name>
        <message>
            <source>user-guide.md</source>
            <extracomment>File of the user guide in this language; leave it as it is when there is none.</extracomment>
            <translation>user-guide.es.md</translation>
        </message>
    </context>
</TS>
