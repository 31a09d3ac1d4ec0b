<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>On their papers</source>
        <translation>Sui documenti</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sulla persona</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Add this person</source>
        <translation>Aggiungi questa persona</translation>
    </message>
    <message>
        <source>Name and family name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>Che cosa fa qui</translation>
    </message>
    <message>
        <source>Their secret phrase</source>
        <translation>La sua frase segreta</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Qualcuno di nuovo</translation>
    </message>
    <message>
        <source>They choose a phrase of their own, and type it here themselves.</source>
        <translation>Sceglie una frase sua e la scrive qui di persona.</translation>
    </message>
</context>
<context>
    <name>AgainOn</name>
    <message>
        <source>You speak again on</source>
        <translation>Vi risentite il</translation>
    </message>
    <message>
        <source>for example 30/11</source>
        <translation>per esempio 30/11</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>It comes back by itself on Oggi, on that day.</source>
        <translation>Torna da solo su Oggi, quel giorno.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Tra una settimana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Tra due settimane</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Tra un mese</translation>
    </message>
    <message>
        <source>You speak again: {when}</source>
        <translation>Vi risentite: {when}</translation>
    </message>
</context>
<context>
    <name>AgendaCards</name>
    <message>
        <source>Nobody to hear again today. Have a good shift.</source>
        <translation>Oggi nessuno da risentire. Buon turno.</translation>
    </message>
    <message>
        <source>To hear again today</source>
        <translation>Da risentire oggi</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Nuovo promemoria</translation>
    </message>
    <message>
        <source>Promised by colleagues, and late</source>
        <translation>Promesse di altri dello sportello, in ritardo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing was promised for the next seven days.</source>
        <translation>Niente di promesso per i prossimi sette giorni.</translation>
    </message>
    <message>
        <source>In the next days</source>
        <translation>Nei prossimi giorni</translation>
    </message>
    <message>
        <source>Papers that expire</source>
        <translation>Carte che scadono</translation>
    </message>
</context>
<context>
    <name>AgreedView</name>
    <message>
        <source>What we have agreed</source>
        <translation>Che cosa abbiamo deciso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Who told you</source>
        <translation>Chi ha segnalato</translation>
    </message>
    <message>
        <source>Who, and how to reach them</source>
        <translation>Chi è, e un recapito</translation>
    </message>
    <message>
        <source>You speak in</source>
        <translation>Parlate in</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Chi fa da interprete</translation>
    </message>
    <message>
        <source>Never a child.</source>
        <translation>Mai un bambino.</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation>Chi altro c&apos;è</translation>
    </message>
    <message>
        <source>Around the meeting</source>
        <translation>Intorno all&apos;incontro</translation>
    </message>
    <message>
        <source>Only what helps. Nothing has to be filled.</source>
        <translation>Solo quello che serve. Niente è obbligatorio.</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>La famiglia</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vicini di casa</translation>
    </message>
    <message>
        <source>School</source>
        <translation>La scuola</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Un altro sportello</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Qualcun altro</translation>
    </message>
</context>
<context>
    <name>AroundCards</name>
    <message>
        <source>Household</source>
        <translation>Nucleo</translation>
    </message>
    <message>
        <source>Nobody noted yet.</source>
        <translation>Ancora nessuno.</translation>
    </message>
    <message>
        <source>Do they have a card?</source>
        <translation>Ha già una scheda?</translation>
    </message>
    <message>
        <source>It is this card</source>
        <translation>È questa scheda</translation>
    </message>
    <message>
        <source>Leave it empty if not.</source>
        <translation>Se no, lascia vuoto.</translation>
    </message>
    <message>
        <source>Who they are to the person</source>
        <translation>Chi è per la persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Data o anno di nascita</translation>
    </message>
    <message>
        <source>Even roughly: 1992?</source>
        <translation>Va bene anche circa: 1992</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>In una riga</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>Aggiungi al nucleo</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Aggiungi qualcuno</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>Altri telefoni</translation>
    </message>
    <message>
        <source>No other phone.</source>
        <translation>Nessun altro telefono.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Di chi è</translation>
    </message>
    <message>
        <source>When and how to call safely</source>
        <translation>Quando e come chiamare senza rischi</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Si può lasciare un messaggio</translation>
    </message>
    <message>
        <source>Add the phone</source>
        <translation>Aggiungi il telefono</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Aggiungi un telefono</translation>
    </message>
    <message>
        <source>Who already follows them</source>
        <translation>Chi segue già la persona</translation>
    </message>
    <message>
        <source>Nobody that we know of.</source>
        <translation>Nessuno, che sappiamo.</translation>
    </message>
    <message>
        <source>Service or name</source>
        <translation>Servizio o nome</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Recapito</translation>
    </message>
    <message>
        <source>Add who follows them</source>
        <translation>Aggiungi chi segue la persona</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no, leave no message</source>
        <translation>no, non lasciare messaggi</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Nothing is attached.</source>
        <translation>Non c&apos;è nessun allegato.</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Apri “{name}”</translation>
    </message>
    <message>
        <source>Take away “{name}”</source>
        <translation>Togli “{name}”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Seen only in here: nothing is written outside of the archive.</source>
        <translation>Si vede solo qui dentro: fuori dall&apos;archivio non si scrive niente.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>From the scanner…</source>
        <translation>Dallo scanner…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>PDF and photos, up to 5 MB: drop them here. They are encrypted, and seen only in Ascolto.</source>
        <translation>PDF e foto, fino a 5 MB: trascinali qui. Restano cifrati e si vedono solo in Ascolto.</translation>
    </message>
</context>
<context>
    <name>BringInSection</name>
    <message>
        <source>From before</source>
        <translation>Dati di prima</translation>
    </message>
    <message>
        <source>A sheet of people and interviews (Excel or CSV) is brought in after you have looked at it.</source>
        <translation>Un foglio di persone e colloqui (Excel o CSV) entra dopo che l&apos;hai guardato.</translation>
    </message>
    <message>
        <source>Bring in a sheet</source>
        <translation>Importa un foglio</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>e.g. 333 555 0199</source>
        <translation>es. 333 555 0199</translation>
    </message>
    <message>
        <source>e.g. 12/03/1992</source>
        <translation>es. 12/03/1992</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascita</translation>
    </message>
    <message>
        <source>Even roughly: 1992?</source>
        <translation>Va bene anche circa: 1992</translation>
    </message>
    <message>
        <source>When, how, who may answer; whether a message may be left.</source>
        <translation>Quando, come, chi può rispondere; se si può lasciare un messaggio.</translation>
    </message>
    <message>
        <source>Only where it is another one.</source>
        <translation>Solo se è un altro.</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>Contatto sicuro</translation>
    </message>
    <message>
        <source>Name on papers</source>
        <translation>Nome sui documenti</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Cittadinanza</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Dove vive</translation>
    </message>
    <message>
        <source>Safe phone</source>
        <translation>Telefono sicuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Good day. What shall we do with this computer?</source>
        <translation>Buongiorno. Che cosa facciamo con questo computer?</translation>
    </message>
    <message>
        <source>It has no archive yet. Nothing here is lost or changed.</source>
        <translation>Non ha ancora un archivio. Qui non si perde e non cambia niente.</translation>
    </message>
    <message>
        <source>Open a new desk</source>
        <translation>Apri un nuovo sportello</translation>
    </message>
    <message>
        <source>With the invitation that the district has given you. Works without internet.</source>
        <translation>Con l&apos;invito che ti ha dato il Distretto. Funziona anche senza internet.</translation>
    </message>
    <message>
        <source>Join a desk that is there already</source>
        <translation>Entra in uno sportello che c&apos;è già</translation>
    </message>
    <message>
        <source>With the invitation made on another computer of the desk.</source>
        <translation>Con l&apos;invito fatto su un altro computer dello sportello.</translation>
    </message>
    <message>
        <source>Bring a desk back</source>
        <translation>Ripristina uno sportello</translation>
    </message>
    <message>
        <source>A computer was lost or broken: with the recovery kit on paper everything comes back.</source>
        <translation>Un computer si è perso o si è rotto: con il kit di carta torna tutto.</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Rimetti una copia</translation>
    </message>
    <message>
        <source>From the stick or the folder where this desk&apos;s copies are.</source>
        <translation>Dalla chiavetta o dalla cartella dove sono le copie di questo sportello.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>With invented people: nothing is real, nothing can be broken.</source>
        <translation>Con persone inventate: niente è vero, niente si può rovinare.</translation>
    </message>
</context>
<context>
    <name>CodesStep</name>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit di recupero</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Codice di controllo</translation>
    </message>
    <message>
        <source>I wrote it down and put it away</source>
        <translation>L&apos;ho scritto e messo via</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Apri l&apos;archivio</translation>
    </message>
    <message>
        <source>Write these down now</source>
        <translation>Scrivili adesso</translation>
    </message>
    <message>
        <source>They are shown this once, and are kept nowhere else.</source>
        <translation>Si vedono solo questa volta, e non sono scritti altrove.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Salva come testo…</translation>
    </message>
    <message>
        <source>On a stick that you lock away, never on this computer.</source>
        <translation>Su una chiavetta da chiudere a chiave, mai su questo computer.</translation>
    </message>
    <message>
        <source>Opens the archive of this computer when a secret phrase is forgotten.</source>
        <translation>Apre l&apos;archivio di questo computer quando si dimentica una frase.</translation>
    </message>
    <message>
        <source>Brings the whole desk back on a new computer. Keep it sealed, away from the computer.</source>
        <translation>Riporta tutto lo sportello su un computer nuovo. Tienilo in busta chiusa, lontano dal computer.</translation>
    </message>
    <message>
        <source>Whoever lets this computer in must read the same six digits on their screen.</source>
        <translation>Chi fa entrare questo computer deve leggere le stesse sei cifre sul suo schermo.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>One sheet at a time: when this one is in, bring in the file again for the others.</source>
        <translation>Un foglio alla volta: finito questo, importa di nuovo il file per gli altri.</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>Foglio del file</translation>
    </message>
    <message>
        <source>For interviews that have no day of their own, as 20/11/2026. Empty: those rows are set apart.</source>
        <translation>Per i colloqui senza una loro data, così: 20/11/2026. Se resta vuoto, quelle righe vengono messe da parte.</translation>
    </message>
    <message>
        <source>Day of interviews without one</source>
        <translation>Giorno dei colloqui senza data</translation>
    </message>
    <message>
        <source>What is in each column?</source>
        <translation>Che cosa c&apos;è in ogni colonna?</translation>
    </message>
    <message>
        <source>Column {n}, without a title</source>
        <translation>Colonna {n}, senza titolo</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Check code: whoever lets this computer in reads the same six digits.</source>
        <translation>Codice di controllo: chi fa entrare questo computer legge le stesse sei cifre.</translation>
    </message>
    <message>
        <source>Only when the first invitation was refused. What is written here stays.</source>
        <translation>Solo se il primo invito è stato rifiutato. Quello che è scritto qui resta.</translation>
    </message>
    <message>
        <source>Another invitation</source>
        <translation>Un altro invito</translation>
    </message>
    <message>
        <source>Ask with this invitation</source>
        <translation>Chiedi con questo invito</translation>
    </message>
    <message>
        <source>Number {device}</source>
        <translation>Numero {device}</translation>
    </message>
    <message>
        <source>Known to the district</source>
        <translation>Conosciuto dal Distretto</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>In attesa di entrare</translation>
    </message>
</context>
<context>
    <name>ComputersSection</name>
    <message>
        <source>Other computers</source>
        <translation>Altri computer</translation>
    </message>
    <message>
        <source>Invite a computer</source>
        <translation>Invita un computer</translation>
    </message>
    <message>
        <source>Look who is waiting</source>
        <translation>Guarda chi aspetta</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>L&apos;invito</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Make an invitation here, open it on the other computer, then compare the six digits and let it in.</source>
        <translation>Fai qui un invito, aprilo sull&apos;altro computer, poi confrontate le sei cifre e fallo entrare.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>invited from here</source>
        <translation>invitato da qui</translation>
    </message>
    <message>
        <source>not invited from here</source>
        <translation>non invitato da qui</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Un computer senza nome</translation>
    </message>
    <message>
        <source>Let in {label}, code {code}</source>
        <translation>Fai entrare {label}, codice {code}</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Fai entrare</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>A copy is made when Ascolto is closed, encrypted, and tried at once. The last three are kept.</source>
        <translation>Quando chiudi Ascolto si fa una copia cifrata, provata subito. Restano le ultime tre.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Scegli la cartella…</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Fai una copia adesso</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Keep the correction</source>
        <translation>Tieni la correzione</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>Correct the card</source>
        <translation>Correggi la scheda</translation>
    </message>
</context>
<context>
    <name>DayAsk</name>
    <message>
        <source>for example 30/11, or Monday</source>
        <translation>per esempio 30/11, o lunedì</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Che giorno?</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Tra una settimana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Tra due settimane</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Sposta</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>and {n} more</source>
        <translation>e altre {n}</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Write them into a file, correct them there, and bring that file in. It has people&apos;s data outside of the archive: keep it where nobody else reads, and delete it when you are done.</source>
        <translation>Scrivile in un file, correggile lì e importa quel file. Contiene dati delle persone fuori dall&apos;archivio: tienilo dove nessun altro lo legge, e cancellalo quando hai finito.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Scrivi il file…</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>Importa un altro file</translation>
    </message>
    <message>
        <source>Rows that were set apart: {n}</source>
        <translation>Righe messe da parte: {n}</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Sending and arrivals</source>
        <translation>Invii e arrivi</translation>
    </message>
    <message>
        <source>What waits to leave, and what has come.</source>
        <translation>Che cosa aspetta di partire e che cosa è arrivato.</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>Received by the district</source>
        <translation>Ricevuto dal Distretto</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Messe da parte</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>What was refused is sealed and sent once more.</source>
        <translation>Quello che è stato rifiutato viene richiuso e inviato un&apos;altra volta.</translation>
    </message>
    <message>
        <source>How much of it has been sent</source>
        <translation>Quanto è già partito</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova adesso</translation>
    </message>
    <message>
        <source>Try now (F5)</source>
        <translation>Prova adesso (F5)</translation>
    </message>
    <message>
        <source>The district carries the closed envelopes: it cannot open them.</source>
        <translation>Il Distretto trasporta le buste chiuse: non può aprirle.</translation>
    </message>
    <message>
        <source>What is sent also stays here. If this computer is lost, another one gets it back with the kit.</source>
        <translation>Quello che parte resta anche qui. Se questo computer si perde, un altro lo riprende con il kit.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose the file…</source>
        <translation>Scegli il file…</translation>
    </message>
    <message>
        <source>A sheet of Excel (.xlsx) or a file .csv, with a line of titles above the columns.</source>
        <translation>Un foglio Excel (.xlsx) o un file .csv, con una riga di titoli sopra le colonne.</translation>
    </message>
    <message>
        <source>One row for a person, or one for each interview: rows of one person come together.</source>
        <translation>Una riga per persona, o una per ogni colloquio: le righe della stessa persona si uniscono.</translation>
    </message>
    <message>
        <source>You say what each column is, and see what happens to each row before anything is added.</source>
        <translation>Dici tu che cosa c&apos;è in ogni colonna, e vedi che cosa succede a ogni riga prima di aggiungere qualcosa.</translation>
    </message>
    <message>
        <source>Bringing in the same file twice adds nothing twice.</source>
        <translation>Importare due volte lo stesso file non aggiunge niente due volte.</translation>
    </message>
    <message>
        <source>From your own sheet</source>
        <translation>Dal vostro foglio</translation>
    </message>
</context>
<context>
    <name>FindCode</name>
    <message>
        <source>What was found</source>
        <translation>Che cosa ho trovato</translation>
    </message>
    <message>
        <source>The {n} nearest. Enter adds the first, ↓ goes to the others.</source>
        <translation>I {n} più vicini. Invio aggiunge il primo, ↓ va agli altri.</translation>
    </message>
    <message>
        <source>One found. Enter adds it.</source>
        <translation>Ne ho trovato uno. Invio lo aggiunge.</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>Everything is encrypted on this computer</source>
        <translation>Tutto è cifrato su questo computer</translation>
    </message>
    <message>
        <source>Only your phrase opens it.</source>
        <translation>Lo apre solo la tua frase.</translation>
    </message>
    <message>
        <source>It works without internet</source>
        <translation>Funziona senza internet</translation>
    </message>
    <message>
        <source>What you write leaves by itself, later.</source>
        <translation>Quello che scrivi parte da solo, più tardi.</translation>
    </message>
    <message>
        <source>Have paper and pen ready</source>
        <translation>Tieni pronti carta e penna</translation>
    </message>
    <message>
        <source>There will be codes to write down.</source>
        <translation>Ci saranno codici da scrivere.</translation>
    </message>
    <message>
        <source>First listen, then write.</source>
        <translation>Prima ascoltare, poi scrivere.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Prima di cominciare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>FlagsCard</name>
    <message>
        <source>Mark a danger</source>
        <translation>Segnala un pericolo</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Chi chiamare</translation>
    </message>
    <message>
        <source>Mark what you heard or saw. It is no score: somebody has to act.</source>
        <translation>Segna quello che hai sentito o visto. Non è un punteggio: qualcuno deve muoversi.</translation>
    </message>
</context>
<context>
    <name>FoldedCard</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>GiveCopyPanel</name>
    <message>
        <source>A copy for the person</source>
        <translation>Una copia per la persona</translation>
    </message>
    <message>
        <source>Everything that is written about them, with their documents. They have a right to it.</source>
        <translation>Tutto quello che è scritto sulla persona, con i suoi documenti. È un suo diritto.</translation>
    </message>
    <message>
        <source>Prepare the copy</source>
        <translation>Prepara la copia</translation>
    </message>
    <message>
        <source>A paper to read (PDF)</source>
        <translation>Un foglio da leggere (PDF)</translation>
    </message>
    <message>
        <source>A file for another program (JSON)</source>
        <translation>Un file per un altro programma (JSON)</translation>
    </message>
    <message>
        <source>The files are not encrypted: whoever has them can read them. Use the person&apos;s own stick.</source>
        <translation>I file non sono cifrati: chi li ha li legge. Usa la chiavetta della persona.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Scegli la cartella…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
</context>
<context>
    <name>GivePhraseForm</name>
    <message>
        <source>Give this phrase</source>
        <translation>Dai questa frase</translation>
    </message>
    <message>
        <source>The new phrase</source>
        <translation>La frase nuova</translation>
    </message>
    <message>
        <source>{name} types it here and now. The phrase they had opens this archive no more.</source>
        <translation>{name} la scrive qui, adesso. La frase di prima poi non apre più questo archivio.</translation>
    </message>
    <message>
        <source>A new phrase for {name}</source>
        <translation>Una frase nuova per {name}</translation>
    </message>
</context>
<context>
    <name>HelpNow</name>
    <message>
        <source>Numbers for an emergency: {numbers}</source>
        <translation>Numeri per un&apos;emergenza: {numbers}</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Aiuto subito</translation>
    </message>
    <message>
        <source>Whom to call, and what to do first (F8)</source>
        <translation>Chi chiamare, e che cosa fare per prima cosa (F8)</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>What each page is for, and the keys. Doubtful? Ask whoever coordinates.</source>
        <translation>A che cosa serve ogni pagina, e i tasti. Nel dubbio, chiedi a chi coordina.</translation>
    </message>
    <message>
        <source>Back to what I was doing</source>
        <translation>Torna a quello che facevo</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Le pagine</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>I tasti</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Bring in a sheet</source>
        <translation>Importa un foglio</translation>
    </message>
    <message>
        <source>People and interviews that were written down before.</source>
        <translation>Persone e colloqui scritti prima di Ascolto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>If you stop, nothing is added.</source>
        <translation>Se fermi, non viene aggiunto niente.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Mostra che cosa succede</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>No interview yet. The first one asks only for what they want to say.</source>
        <translation>Ancora nessun colloquio. Il primo chiede solo quello che la persona vuole dire.</translation>
    </message>
    <message>
        <source>Show the earlier interviews ({n})</source>
        <translation>Mostra i colloqui di prima ({n})</translation>
    </message>
    <message>
        <source>Correct the interview of {day}</source>
        <translation>Correggi il colloquio del {day}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>In their words</source>
        <translation>Con le sue parole</translation>
    </message>
    <message>
        <source>Reading the need</source>
        <translation>Lettura del bisogno</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Steps of the interview</source>
        <translation>Passi del colloquio</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accoglienza</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientamento</translation>
    </message>
</context>
<context>
    <name>InvitationStep</name>
    <message>
        <source>A text that begins with ASCOLTO-INVITO. The whole letter may be pasted.</source>
        <translation>Un testo che comincia con ASCOLTO-INVITO. Si può incollare tutta la lettera.</translation>
    </message>
    <message>
        <source>Paste the invitation here</source>
        <translation>Incolla qui l&apos;invito</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>The invitation says</source>
        <translation>L&apos;invito dice</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Il tuo invito</translation>
    </message>
</context>
<context>
    <name>KeeperSection</name>
    <message>
        <source>Who answers for the data</source>
        <translation>Chi risponde dei dati</translation>
    </message>
    <message>
        <source>The notice that you read together names them: the parish, the union, the association.</source>
        <translation>L&apos;informativa che leggete insieme ne fa il nome: la parrocchia, il sindacato, l&apos;associazione.</translation>
    </message>
    <message>
        <source>An address, a phone or an e-mail that somebody looks after.</source>
        <translation>Un indirizzo, un telefono o una e-mail che qualcuno guarda.</translation>
    </message>
    <message>
        <source>Controller of the data</source>
        <translation>Titolare dei dati</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Recapito</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>Letters and digits in groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Lettere e cifre a gruppi di quattro. Maiuscole, spazi e trattini non contano.</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>Il kit di recupero</translation>
    </message>
    <message>
        <source>https://district.example.org</source>
        <translation>https://distretto.example.org</translation>
    </message>
    <message>
        <source>The district&apos;s address</source>
        <translation>L&apos;indirizzo del Distretto</translation>
    </message>
    <message>
        <source>It stands on the same sheet.</source>
        <translation>È sullo stesso foglio.</translation>
    </message>
    <message>
        <source>The sheet with the recovery kit</source>
        <translation>Il foglio con il kit di recupero</translation>
    </message>
    <message>
        <source>For this, the computer must be connected to the internet.</source>
        <translation>Per questo il computer deve essere collegato a internet.</translation>
    </message>
</context>
<context>
    <name>Know</name>
    <message>
        <source>I know this person</source>
        <translation>Conosco questa persona</translation>
    </message>
</context>
<context>
    <name>LeftBehindCard</name>
    <message>
        <source>Begun by somebody who cannot go on</source>
        <translation>Iniziato da chi non può continuare</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Prendili tu</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Show all ({n})</source>
        <translation>Mostra tutto ({n})</translation>
    </message>
</context>
<context>
    <name>ListenStep</name>
    <message>
        <source>Only facts and words that were said. No diagnoses, no opinions, no religion.</source>
        <translation>Solo fatti e frasi dette. Niente diagnosi, niente opinioni, niente religione.</translation>
    </message>
    <message>
        <source>What do they tell you?</source>
        <translation>Che cosa racconta?</translation>
    </message>
    <message>
        <source>First listen. Write when they have finished, with their words.</source>
        <translation>Prima ascolta. Scrivi quando ha finito, con le sue parole.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>How it looks</source>
        <translation>Come si vede</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>dopo %n minuto</numerusform>
            <numerusform>dopo %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grandezza delle lettere</translation>
    </message>
    <message>
        <source>Also Ctrl + and Ctrl −</source>
        <translation>Anche Ctrl + e Ctrl −</translation>
    </message>
    <message>
        <source>It closes by itself</source>
        <translation>Si chiude da solo</translation>
    </message>
    <message>
        <source>When nobody touches it. What is typed is kept.</source>
        <translation>Quando nessuno lo tocca. Quello che è scritto resta.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>chiesto</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
</context>
<context>
    <name>MemberStep</name>
    <message>
        <source>Your name and family name</source>
        <translation>Il tuo nome e cognome</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Chi sei?</translation>
    </message>
    <message>
        <source>You will be the coordinator on this computer: you can add the others afterwards.</source>
        <translation>Su questo computer sarai tu a coordinare: gli altri li aggiungi dopo.</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message>
        <source>Who opens this archive</source>
        <translation>Chi apre questo archivio</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Aggiungi qualcuno</translation>
    </message>
    <message>
        <source>Recoverable: yes</source>
        <translation>Recuperabile: sì</translation>
    </message>
    <message>
        <source>Recoverable: no</source>
        <translation>Recuperabile: no</translation>
    </message>
    <message>
        <source>Change my phrase…</source>
        <translation>Cambia la mia frase…</translation>
    </message>
    <message>
        <source>Give a new phrase to {name}</source>
        <translation>Dai una frase nuova a {name}</translation>
    </message>
    <message>
        <source>Give a new phrase…</source>
        <translation>Dai una frase nuova…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Rinomina {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Togli {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>MoreAbout</name>
    <message>
        <source>Less about them</source>
        <translation>Chiudi il resto</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>Altro sulla persona</translation>
    </message>
    <message>
        <source>Only what matters for what they ask. Nobody has to answer: it can stay empty for ever.</source>
        <translation>Solo quello che serve per ciò che chiede. Nessuno deve rispondere: può restare vuoto per sempre.</translation>
    </message>
    <message>
        <source>Even roughly: 2019?</source>
        <translation>Va bene anche circa: 2019?</translation>
    </message>
    <message>
        <source>Several, with commas: Arabic, French</source>
        <translation>Più d&apos;una, con le virgole: arabo, francese</translation>
    </message>
    <message>
        <source>Only if it matters for what they ask.</source>
        <translation>Solo se serve per ciò che chiede.</translation>
    </message>
</context>
<context>
    <name>NeedsStep</name>
    <message>
        <source>Find a need…</source>
        <translation>Cerca un bisogno…</translation>
    </message>
    <message>
        <source>Find a request…</source>
        <translation>Cerca una richiesta…</translation>
    </message>
    <message>
        <source>What do they need?</source>
        <translation>Di cosa ha bisogno?</translation>
    </message>
    <message>
        <source>Touch only what they said. Nothing has to be filled.</source>
        <translation>Tocca solo quello che ha detto. Non serve riempire tutto.</translation>
    </message>
    <message>
        <source>What do they ask?</source>
        <translation>Che cosa chiede?</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Who does what, by when. One line is enough.</source>
        <translation>Chi fa che cosa, entro quando. Basta una riga.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Che cosa avete deciso</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Roughly: it counts the desk&apos;s hours.</source>
        <translation>Circa: servono a contare le ore dello sportello.</translation>
    </message>
    <message>
        <source>How do we go on?</source>
        <translation>Come andiamo avanti?</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Show them what was agreed</source>
        <translation>Mostra che cosa avete deciso</translation>
    </message>
    <message>
        <source>What you have marked</source>
        <translation>Che cosa hai segnato</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <source>When the desk is not enough: with their yes you hand it on to the Comune&apos;s social services.</source>
        <translation>Quando lo sportello non basta: con il suo sì, lo passate ai Servizi sociali del Comune.</translation>
    </message>
    <message>
        <source>Speak with whoever coordinates first. What must not wait is on the red flags (F8).</source>
        <translation>Prima parlane con chi coordina. Quello che non può aspettare è nei segnali d&apos;allarme (F8).</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>Chiede</translation>
    </message>
    <message>
        <source>No need marked. That is fine too: sometimes listening is enough.</source>
        <translation>Nessun bisogno segnato. Va bene anche così: a volte basta ascoltare.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Information about your data</source>
        <translation>Informazioni sui tuoi dati</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto testo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>In breve</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Tutto il testo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>The desk&apos;s own numbers</source>
        <translation>I numeri dello sportello</translation>
    </message>
    <message>
        <source>They stand on the red flags of every computer of the desk, beside 112, 114 and 1522.</source>
        <translation>Si vedono sui segnali d&apos;allarme di ogni computer dello sportello, accanto a 112, 114 e 1522.</translation>
    </message>
    <message>
        <source>In a line (if you wish)</source>
        <translation>In una riga (se vuoi)</translation>
    </message>
    <message>
        <source>for example Mon–Fri 9–12</source>
        <translation>per esempio lun–ven 9–12</translation>
    </message>
    <message>
        <source>Keep the numbers</source>
        <translation>Tieni i numeri</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>OpenCards</name>
    <message>
        <source>What is open</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Niente in sospeso.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro quando</translation>
    </message>
    <message>
        <source>for example 30/11, or tomorrow</source>
        <translation>per esempio 30/11, o domani</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>Keep the reminder</source>
        <translation>Tieni il promemoria</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Nuovo promemoria</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Che cosa ha chiesto</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Ancora nessuna richiesta.</translation>
    </message>
    <message>
        <source>Why was it not possible?</source>
        <translation>Perché non è stato possibile?</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>In una riga</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>I consensi</translation>
    </message>
    <message>
        <source>Read it together</source>
        <translation>Leggete insieme</translation>
    </message>
</context>
<context>
    <name>OrientationStep</name>
    <message>
        <source>Services, offices, papers, rights. No promises: whoever decides is somebody else.</source>
        <translation>Servizi, uffici, carte, diritti. Nessuna promessa: a decidere è qualcun altro.</translation>
    </message>
    <message>
        <source>Called, booked, filled in a form together. Never with their password.</source>
        <translation>Telefonato, prenotato, compilato insieme un modulo. Mai con la sua password.</translation>
    </message>
    <message>
        <source>What did you explain?</source>
        <translation>Che cosa hai spiegato?</translation>
    </message>
    <message>
        <source>What did you do together?</source>
        <translation>Che cosa avete fatto insieme?</translation>
    </message>
    <message>
        <source>Which way can you show them?</source>
        <translation>Quale strada puoi indicare?</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Accompagnamento</translation>
    </message>
</context>
<context>
    <name>OutcomeAsk</name>
    <message>
        <source>It may stay empty.</source>
        <translation>Può restare vuoto.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Com&apos;è andata?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>OwnPhraseForm</name>
    <message>
        <source>Change my phrase</source>
        <translation>Cambia la mia frase</translation>
    </message>
    <message>
        <source>The phrase you have now</source>
        <translation>La frase che hai adesso</translation>
    </message>
    <message>
        <source>The new phrase</source>
        <translation>La frase nuova</translation>
    </message>
    <message>
        <source>Your new phrase</source>
        <translation>La tua frase nuova</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>31/12/2026</source>
        <translation>31/12/2026</translation>
    </message>
    <message>
        <source>{paper}: expires on</source>
        <translation>{paper}: scade il</translation>
    </message>
    <message>
        <source>Expires on, as 31/12/2026</source>
        <translation>Scade il, per esempio 31/12/2026</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Another paper</source>
        <translation>Un&apos;altra carta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add this paper to the list</source>
        <translation>Aggiungi questa carta all&apos;elenco</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Never keep the original, never write its number. Nothing marked: not needed.</source>
        <translation>Mai tenere l&apos;originale, mai scriverne il numero. Niente di segnato: non serve.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Who is in front of you?</source>
        <translation>Chi hai davanti?</translation>
    </message>
    <message>
        <source>Search first: perhaps they came before.</source>
        <translation>Prima cerca: magari c&apos;è già la scheda.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>A name is enough. The rest another time.</source>
        <translation>Basta il nome. Il resto, un&apos;altra volta.</translation>
    </message>
    <message>
        <source>Yes, it is them</source>
        <translation>Sì, è la stessa persona</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation>No, è un&apos;altra persona</translation>
    </message>
    <message>
        <source>Perhaps we know them already</source>
        <translation>Forse questa persona c&apos;è già</translation>
    </message>
    <message>
        <source>Go on without a name</source>
        <translation>Continua senza nome</translation>
    </message>
    <message>
        <source>Add and begin the interview</source>
        <translation>Aggiungi e inizia il colloquio</translation>
    </message>
    <message>
        <source>Add and begin the interview (Ctrl+Enter)</source>
        <translation>Aggiungi e inizia il colloquio (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>It saves by itself, on this computer</source>
        <translation>Si salva da solo, su questo computer</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Back to the people (Alt+←)</source>
        <translation>Torna alle persone (Alt+←)</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nuovo colloquio</translation>
    </message>
    <message>
        <source>Correct the card</source>
        <translation>Correggi la scheda</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Colloqui</translation>
    </message>
    <message>
        <source>Who wrote what, and when</source>
        <translation>Chi ha scritto che cosa, e quando</translation>
    </message>
</context>
<context>
    <name>PhrasePair</name>
    <message>
        <source>Your secret phrase</source>
        <translation>La tua frase segreta</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ancora una volta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Nothing has been added yet. Look at the rows, then add them.</source>
        <translation>Non è ancora stato aggiunto niente. Guarda le righe, poi aggiungile.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>The rows of the file and what happens to each</source>
        <translation>Le righe del file e che cosa succede a ciascuna</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Blocca (Ctrl+L)</translation>
    </message>
    <message>
        <source>{name}: settings</source>
        <translation>{name}: impostazioni</translation>
    </message>
</context>
<context>
    <name>RecoverySection</name>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>To be tried now</source>
        <translation>Da provare adesso</translation>
    </message>
    <message>
        <source>Type the code from the sheet</source>
        <translation>Scrivi il codice del foglio</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Provalo</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Fai un codice nuovo</translation>
    </message>
    <message>
        <source>Write it down now: it is shown this once. The one before opens nothing any more.</source>
        <translation>Scrivilo adesso: si vede solo questa volta. Quello di prima non apre più niente.</translation>
    </message>
</context>
<context>
    <name>RedFlagsView</name>
    <message>
        <source>What must not wait</source>
        <translation>Cosa non può aspettare</translation>
    </message>
    <message>
        <source>A list to look at, no score. Doubtful? Call the coordinator.</source>
        <translation>Un elenco da guardare, nessun punteggio. Nel dubbio, chiama chi coordina.</translation>
    </message>
    <message>
        <source>Back to what I was doing</source>
        <translation>Torna a quello che facevo</translation>
    </message>
    <message>
        <source>{whose}: {note}</source>
        <translation>{whose}: {note}</translation>
    </message>
</context>
<context>
    <name>ReminderAsk</name>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Entro quando</translation>
    </message>
    <message>
        <source>for example 30/11, or tomorrow</source>
        <translation>per esempio 30/11, o domani</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>Keep the reminder</source>
        <translation>Tieni il promemoria</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Their phrase will open this archive no more. What they wrote stays. The key is changed.</source>
        <translation>La sua frase non aprirà più questo archivio. Quello che ha scritto resta. La chiave cambia.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Togliere {name}?</translation>
    </message>
</context>
<context>
    <name>RenameForm</name>
    <message>
        <source>Keep this name</source>
        <translation>Tieni questo nome</translation>
    </message>
    <message>
        <source>Name and family name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>What they wrote stays theirs, under the new name.</source>
        <translation>Quello che ha scritto resta suo, con il nome nuovo.</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Un altro nome per {name}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Bring it back</source>
        <translation>Rimettilo</translation>
    </message>
</context>
<context>
    <name>SaidSide</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Interviews in which it was said</source>
        <translation>Colloqui in cui è stato detto</translation>
    </message>
</context>
<context>
    <name>ScannerPart</name>
    <message>
        <source>Another folder…</source>
        <translation>Un&apos;altra cartella…</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Cancella l&apos;originale</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Lascialo lì</translation>
    </message>
    <message>
        <source>Take in “{name}”</source>
        <translation>Prendi “{name}”</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Prendi</translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message>
        <source>↑ ↓ to choose, Enter to open</source>
        <translation>↑ ↓ per scegliere, Invio per aprire</translation>
    </message>
    <message>
        <source>People who were found</source>
        <translation>Persone trovate</translation>
    </message>
    <message>
        <source>Only people of this desk are searched. Other desks do not see these names, nor you theirs.</source>
        <translation>Si cerca solo tra le persone di questo sportello. Gli altri sportelli non vedono questi nomi, e voi non vedete i loro.</translation>
    </message>
    <message>
        <source>Search a person: name, year or phone</source>
        <translation>Cerca una persona: nome, anno o telefono</translation>
    </message>
    <message>
        <source>Name, year or phone</source>
        <translation>Nome, anno o telefono</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>This window, this computer, and who opens it.</source>
        <translation>Questa finestra, questo computer, e chi lo apre.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aiuto (F1)</translation>
    </message>
</context>
<context>
    <name>SightCards</name>
    <message>
        <source>Who sees this case</source>
        <translation>Chi vede questo caso</translation>
    </message>
    <message>
        <source>Why, in a line (if you wish)</source>
        <translation>Perché, in una riga (se vuoi)</translation>
    </message>
    <message>
        <source>Reserve this case</source>
        <translation>Riserva questo caso</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>Open it to the desk again</source>
        <translation>Riaprilo a tutti</translation>
    </message>
    <message>
        <source>From then on you no longer see this case. A colleague finds it on Oggi.</source>
        <translation>Da quel momento non vedi più questo caso. Chi lo prende in mano lo trova su Oggi.</translation>
    </message>
    <message>
        <source>Who goes on with it</source>
        <translation>Chi va avanti</translation>
    </message>
    <message>
        <source>In a line (if you wish)</source>
        <translation>In una riga (se vuoi)</translation>
    </message>
    <message>
        <source>Hand the case over</source>
        <translation>Passa il caso</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>Conosco questa persona</translation>
    </message>
    <message>
        <source>Cards of this person</source>
        <translation>Schede di questa persona</translation>
    </message>
    <message>
        <source>One card alone.</source>
        <translation>Una scheda sola.</translation>
    </message>
    <message>
        <source>Both cards become one person. Nothing is lost, and it can be undone.</source>
        <translation>Le due schede diventano una persona. Niente si perde, e si può tornare indietro.</translation>
    </message>
    <message>
        <source>The other card</source>
        <translation>L&apos;altra scheda</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>È la stessa persona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Join another card</source>
        <translation>Unisci un&apos;altra scheda</translation>
    </message>
    <message>
        <source>Told without a name</source>
        <translation>Ascolti senza nome</translation>
    </message>
    <message>
        <source>No listening without a name waits.</source>
        <translation>Nessun ascolto senza nome in attesa.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {n}: {text}</source>
        <translation>Passo {n}: {text}</translation>
    </message>
</context>
<context>
    <name>TakeAlongPanel</name>
    <message>
        <source>Take all data of this desk along</source>
        <translation>Porta via tutti i dati di questo sportello</translation>
    </message>
    <message>
        <source>Everything that this desk has written, in one open archive (ZIP) that needs no Ascolto.</source>
        <translation>Tutto quello che questo sportello ha scritto, in un archivio aperto (ZIP) che si legge anche senza Ascolto.</translation>
    </message>
    <message>
        <source>This archive is not encrypted: whoever finds it reads everything about everybody. For a safe copy use Copies. Keep it locked away, and delete it when it is done with.</source>
        <translation>Questo archivio non è cifrato: chi lo trova legge tutto di tutti. Per una copia sicura usa Copie. Tienilo chiuso a chiave e cancellalo quando non serve più.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Scegli la cartella…</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Quanto è già scritto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Quick note</source>
        <translation>Nota veloce</translation>
    </message>
    <message>
        <source>Quick note (Ctrl+Shift+N)</source>
        <translation>Nota veloce (Ctrl+Maiusc+N)</translation>
    </message>
    <message>
        <source>Listening without a name</source>
        <translation>Ascolto senza nome</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nuovo colloquio</translation>
    </message>
    <message>
        <source>Left half-way</source>
        <translation>Lasciati a metà</translation>
    </message>
    <message>
        <source>Seen or changed last</source>
        <translation>Schede più recenti</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>colloqui</translation>
    </message>
    <message>
        <source>people known</source>
        <translation>persone conosciute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Close without an answer</source>
        <translation>Chiudi senza risposta</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Page before (PgUp)</source>
        <translation>Pagina prima (Pag↑)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Pagina dopo (Pag↓)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>Più piccolo (Ctrl −)</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>Più grande (Ctrl +)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Good day, who are you?</source>
        <translation>Buongiorno, chi sei?</translation>
    </message>
    <message>
        <source>Your secret phrase</source>
        <translation>La tua frase segreta</translation>
    </message>
    <message>
        <source>The words that you chose. Nobody else knows them.</source>
        <translation>Sono le parole che hai scelto tu. Nessun altro le conosce.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>I do not remember it</source>
        <translation>Non la ricordo</translation>
    </message>
    <message>
        <source>In italiano</source>
        <comment>the other language, in its own words</comment>
        <translation>In English</translation>
    </message>
    <message>
        <source>First listen, then write.</source>
        <translation>Prima ascoltare, poi scrivere.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Close the interview</source>
        <translation>Chiudi il colloquio</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Metti da parte</translation>
    </message>
    <message>
        <source>Danger now? 112 · children 114 · violence 1522</source>
        <translation>Pericolo adesso? 112 · bambini 114 · violenza 1522</translation>
    </message>
    <message>
        <source>On to: {step}</source>
        <translation>Avanti: {step}</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Indietro: {step}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>How you met</source>
        <translation>Come vi siete visti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Only if it was not today: 20/11.</source>
        <translation>Solo se non era oggi: 20/11.</translation>
    </message>
    <message>
        <source>How did you meet?</source>
        <translation>Come vi siete visti?</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Di persona</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Al telefono</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>A casa</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Fuori</translation>
    </message>
    <message>
        <source>«Good day. I listen here at the desk. I do not decide on aid, but we look for the way together.»</source>
        <translation>«Buongiorno. Qui allo sportello io ascolto. Non decido io sugli aiuti, ma cerchiamo insieme la strada.»</translation>
    </message>
    <message>
        <source>To say aloud</source>
        <translation>Da dire a voce</translation>
    </message>
    <message>
        <source>They may say no to everything: we listen all the same.</source>
        <translation>Può dire no a tutto: ascoltiamo lo stesso.</translation>
    </message>
    <message>
        <source>Read the notice together</source>
        <translation>Leggete insieme l&apos;informativa</translation>
    </message>
    <message>
        <source>Last time, {day}</source>
        <translation>L&apos;ultima volta, {day}</translation>
    </message>
    <message>
        <source>Agreed: {step}</source>
        <translation>Deciso: {step}</translation>
    </message>
</context>
<context>
    <name>WhoHead</name>
    <message>
        <source>Say who it is</source>
        <translation>Di&apos; chi è</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>TRAINING: invented people, nothing here is real</source>
        <translation>ESERCITAZIONE: persone inventate, qui niente è vero</translation>
    </message>
    <message>
        <source>In {n} seconds I close everything. Move the mouse to stay.</source>
        <translation>Tra {n} secondi chiudo tutto. Muovi il mouse per restare.</translation>
    </message>
    <message>
        <source>One moment: I make the copy. Leave the stick where it is.</source>
        <translation>Un momento: faccio la copia. Lascia la chiavetta dov&apos;è.</translation>
    </message>
    <message>
        <source>What you typed last is not on the disk yet: it is kept here. Do not close: make room, then open again.</source>
        <translation>Le ultime parole scritte non sono ancora sul disco: sono tenute qui. Non chiudere: fai spazio, poi riapri.</translation>
    </message>
    <message>
        <source>You came in with the recovery code: choose a new phrase, to open with next time.</source>
        <translation>Hai aperto con il codice di recupero: scegli una frase nuova, per aprire la prossima volta.</translation>
    </message>
    <message>
        <source>Choose a new phrase</source>
        <translation>Scegli una frase nuova</translation>
    </message>
    <message>
        <source>Everybody&apos;s phrase here is: {phrase}</source>
        <translation>Qui la frase di tutti è: {phrase}</translation>
    </message>
    <message>
        <source>Ascolto has a fault of its own ({kind}). What was saved is safe. Tell your coordinator.</source>
        <translation>Ascolto ha avuto un guasto suo ({kind}). Quello che era salvato è al sicuro. Dillo a chi coordina.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The interview is written, on this computer, encrypted.</source>
        <translation>Il colloquio è scritto, su questo computer, cifrato.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Read all of it</source>
        <translation>Leggi tutto</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>sex</source>
        <translation>sesso</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>luogo di nascita</translation>
    </message>
    <message>
        <source>civil status</source>
        <translation>stato civile</translation>
    </message>
    <message>
        <source>lives with</source>
        <translation>vive con</translation>
    </message>
    <message>
        <source>school</source>
        <translation>titolo di studio</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>altre lingue</translation>
    </message>
    <message>
        <source>in Italy since</source>
        <translation>in Italia dal</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>permesso di soggiorno</translation>
    </message>
    <message>
        <source>dwelling</source>
        <translation>dimora</translation>
    </message>
    <message>
        <source>the dwelling is</source>
        <translation>la casa è</translation>
    </message>
    <message>
        <source>work</source>
        <translation>lavoro</translation>
    </message>
    <message>
        <source>income or ISEE</source>
        <translation>reddito o ISEE</translation>
    </message>
    <message>
        <source>first came on</source>
        <translation>prima volta qui</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>chi ha inviato</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>donna</translation>
    </message>
    <message>
        <source>man</source>
        <translation>uomo</translation>
    </message>
    <message>
        <source>single</source>
        <translation>celibe o nubile</translation>
    </message>
    <message>
        <source>married or in a civil union</source>
        <translation>matrimonio o unione civile</translation>
    </message>
    <message>
        <source>legally separated</source>
        <translation>separazione legale</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>divorzio</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>vedovanza</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>family or relatives</source>
        <translation>familiari o parenti</translation>
    </message>
    <message>
        <source>acquaintances or others</source>
        <translation>conoscenti o altri</translation>
    </message>
    <message>
        <source>in an institution or community</source>
        <translation>in istituto o comunità</translation>
    </message>
    <message>
        <source>cannot read or write</source>
        <translation>non sa leggere o scrivere</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>nessun titolo</translation>
    </message>
    <message>
        <source>primary school</source>
        <translation>scuola elementare</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>licenza media</translation>
    </message>
    <message>
        <source>vocational diploma</source>
        <translation>diploma professionale</translation>
    </message>
    <message>
        <source>upper secondary school</source>
        <translation>scuola superiore</translation>
    </message>
    <message>
        <source>university diploma</source>
        <translation>diploma universitario</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>laurea</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non serve</translation>
    </message>
    <message>
        <source>EU long-term permit</source>
        <translation>UE di lungo periodo</translation>
    </message>
    <message>
        <source>for family</source>
        <translation>per famiglia</translation>
    </message>
    <message>
        <source>for work</source>
        <translation>per lavoro</translation>
    </message>
    <message>
        <source>for study</source>
        <translation>per studio</translation>
    </message>
    <message>
        <source>asylum or protection, granted</source>
        <translation>asilo o protezione, ottenuti</translation>
    </message>
    <message>
        <source>temporary protection</source>
        <translation>protezione temporanea</translation>
    </message>
    <message>
        <source>asylum asked for</source>
        <translation>ha chiesto asilo</translation>
    </message>
    <message>
        <source>waiting for it, or for its renewal</source>
        <translation>in attesa, anche del rinnovo</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>non ce l&apos;ha</translation>
    </message>
    <message>
        <source>has a home</source>
        <translation>ha un domicilio</translation>
    </message>
    <message>
        <source>has no home</source>
        <translation>senza dimora</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>di proprietà</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>in affitto</translation>
    </message>
    <message>
        <source>public housing</source>
        <translation>casa popolare</translation>
    </message>
    <message>
        <source>of somebody who takes them in</source>
        <translation>di chi ospita</translation>
    </message>
    <message>
        <source>of the employer</source>
        <translation>del datore di lavoro</translation>
    </message>
    <message>
        <source>a reception centre or dormitory</source>
        <translation>centro di accoglienza o dormitorio</translation>
    </message>
    <message>
        <source>without a contract</source>
        <translation>senza contratto</translation>
    </message>
    <message>
        <source>works</source>
        <translation>lavora</translation>
    </message>
    <message>
        <source>without work</source>
        <translation>senza lavoro</translation>
    </message>
    <message>
        <source>civil service</source>
        <translation>servizio civile</translation>
    </message>
    <message>
        <source>looks after the home</source>
        <translation>si occupa della casa</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>studia</translation>
    </message>
    <message>
        <source>cannot work, wholly or in part</source>
        <translation>inabile, del tutto o in parte</translation>
    </message>
    <message>
        <source>has a pension</source>
        <translation>in pensione</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation>di propria iniziativa</translation>
    </message>
    <message>
        <source>a relative or acquaintance</source>
        <translation>parenti o conoscenti</translation>
    </message>
    <message>
        <source>the parish</source>
        <translation>la parrocchia</translation>
    </message>
    <message>
        <source>the social services</source>
        <translation>i servizi sociali</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>un altro sportello</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>la scuola</translation>
    </message>
    <message>
        <source>a doctor or the hospital</source>
        <translation>un medico o l&apos;ospedale</translation>
    </message>
    <message>
        <source>an association or a union</source>
        <translation>un&apos;associazione o un sindacato</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>anybody at the desk</source>
        <translation>chiunque dello sportello</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Sono due persone</translation>
    </message>
    <message>
        <source>whoever is here next</source>
        <translation>chi c&apos;è la prossima volta</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Risentirsi</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>fatto il {day}</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Non era fatto</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>in ritardo di {n} giorni</translation>
    </message>
    <message>
        <source>one day late</source>
        <translation>in ritardo di un giorno</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Tra una settimana</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>chiesto il {day}</translation>
    </message>
    <message>
        <source>on another computer: {said}</source>
        <translation>su un altro computer: {said}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Inviata ad altri</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Non possibile</translation>
    </message>
    <message>
        <source>the service is closed</source>
        <translation>il servizio è chiuso</translation>
    </message>
    <message>
        <source>the requirements are missing</source>
        <translation>mancano i requisiti</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>non c&apos;è posto</translation>
    </message>
    <message>
        <source>they did not want it</source>
        <translation>non l&apos;ha voluto</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>un altro motivo</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>coniuge, compagna o compagno</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>figlio o figlia</translation>
    </message>
    <message>
        <source>mother or father</source>
        <translation>madre o padre</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>fratello o sorella</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>parente</translation>
    </message>
    <message>
        <source>lives with them</source>
        <translation>convivente</translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation>vive altrove</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <translation>Non lasciare messaggi</translation>
    </message>
    <message>
        <source>We write down what they tell</source>
        <translation>Scriviamo quello che racconta</translation>
    </message>
    <message>
        <source>We may speak with the Comune about them</source>
        <translation>Possiamo parlarne con il Comune</translation>
    </message>
    <message>
        <source>We may call or write to them</source>
        <translation>Possiamo chiamare o scrivere</translation>
    </message>
    <message>
        <source>They say yes</source>
        <translation>Dice sì</translation>
    </message>
    <message>
        <source>They say no</source>
        <translation>Dice no</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>non ancora chiesto</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Ci ripensa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The whole desk sees this case, but for who is named below.</source>
        <translation>Tutto lo sportello vede questo caso, tranne chi è scritto qui sotto.</translation>
    </message>
    <message>
        <source>The whole desk sees this case.</source>
        <translation>Tutto lo sportello vede questo caso.</translation>
    </message>
    <message>
        <source>Reserved: the others of the desk do not see it.</source>
        <translation>Riservato: gli altri dello sportello non lo vedono.</translation>
    </message>
    <message>
        <source>They do not see it:</source>
        <translation>Altri, che non lo vedono:</translation>
    </message>
    <message>
        <source>Let them see it again</source>
        <translation>Faglielo rivedere</translation>
    </message>
    <message>
        <source>stepped back</source>
        <translation>ha lasciato il caso</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordina</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Non più</translation>
    </message>
    <message>
        <source>sees it</source>
        <translation>lo vede</translation>
    </message>
    <message>
        <source>Let them see it</source>
        <translation>Faglielo vedere</translation>
    </message>
    <message>
        <source>takes along: {names}</source>
        <translation>porta con sé: {names}</translation>
    </message>
    <message>
        <source>It was them</source>
        <translation>Era questa persona</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>has asked not to be called</source>
        <translation>ha chiesto di non ricevere telefonate</translation>
    </message>
    <message>
        <source>does not want it sent on</source>
        <translation>non vuole che se ne parli ad altri</translation>
    </message>
    <message>
        <source>They do not want what they tell to be written down.</source>
        <translation>Non vuole che si scriva quello che racconta.</translation>
    </message>
    <message>
        <source>They asked not to be called or written to. Press again to keep the reminder.</source>
        <translation>Ha chiesto di non ricevere telefonate né messaggi. Per tenere lo stesso il promemoria premi ancora.</translation>
    </message>
    <message>
        <source>They do not want it sent on. Press again only if they agreed to this.</source>
        <translation>Non vuole che se ne parli ad altri. Premi ancora solo se su questo ha detto di sì.</translation>
    </message>
    <message>
        <source>They asked not to be called. A reminder can be written on their page.</source>
        <translation>Ha chiesto di non ricevere telefonate. Un promemoria si può scrivere dalla sua pagina.</translation>
    </message>
</context>
<context>
    <name>danger</name>
    <message>
        <source>{level}: {sign}</source>
        <translation>{level}: {sign}</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>“{name}” is in the archive, encrypted.</source>
        <translation>“{name}” è nell&apos;archivio, cifrato.</translation>
    </message>
    <message>
        <source>{n} files are in the archive, encrypted.</source>
        <translation>{n} file sono nell&apos;archivio, cifrati.</translation>
    </message>
    <message>
        <source>Too large, and made smaller to fit: {names}.</source>
        <translation>Era troppo grande, l&apos;ho ridotto: {names}.</translation>
    </message>
    <message>
        <source>I take in “{name}”…</source>
        <translation>Prendo “{name}”…</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>“{name}” is no longer shown here.</source>
        <translation>“{name}” non si vede più qui.</translation>
    </message>
    <message>
        <source>The original “{name}” is deleted.</source>
        <translation>L&apos;originale “{name}” è cancellato.</translation>
    </message>
    <message>
        <source>What the scanner wrote since yesterday. Which one?</source>
        <translation>Le scansioni da ieri a oggi. Quale?</translation>
    </message>
    <message>
        <source>Nothing new in “{folder}” since yesterday: scan, then press again.</source>
        <translation>Niente di nuovo in “{folder}” da ieri: fai la scansione, poi premi di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” still lies in the scanner&apos;s folder, where whoever uses this computer can read it: delete it?</source>
        <translation>“{name}” è ancora nella cartella dello scanner, non cifrato: lo legge chiunque usi questo computer. Lo cancello da lì?</translation>
    </message>
    <message>
        <source>Files for the archive</source>
        <translation>File per l&apos;archivio</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder</source>
        <translation>La cartella dello scanner</translation>
    </message>
    <message>
        <source>I open “{name}”…</source>
        <translation>Apro “{name}”…</translation>
    </message>
    <message>
        <source>page {n} of {count}</source>
        <translation>pagina {n} di {count}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Nothing to send.</source>
        <translation>Niente da inviare.</translation>
    </message>
    <message>
        <source>last attempt {when}</source>
        <translation>ultimo tentativo {when}</translation>
    </message>
    <message>
        <source>The district has not confirmed anything yet.</source>
        <translation>Il Distretto non ha ancora confermato niente.</translation>
    </message>
    <message>
        <source>Last attempt {when}.</source>
        <translation>Ultimo tentativo {when}.</translation>
    </message>
    <message>
        <source>Until then one works as always: everything is saved here, encrypted.</source>
        <translation>Intanto si lavora come sempre: tutto è salvato qui, cifrato.</translation>
    </message>
    <message>
        <source>There is no internet. Your work is safe.</source>
        <translation>Non c&apos;è internet. Il tuo lavoro è al sicuro.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer, encrypted. I try again every few minutes.</source>
        <translation>Tutto è salvato e cifrato su questo computer. Riprovo da solo ogni pochi minuti.</translation>
    </message>
    <message>
        <source>It is kept here, whole, and the rest goes on. Look below, under «Set aside».</source>
        <translation>Resta qui, intera, e il resto prosegue. Guarda sotto, in «Messe da parte».</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>da {when}</translation>
    </message>
    <message>
        <source>One card or interview, written or changed</source>
        <translation>1 scheda o colloquio, scritto o cambiato</translation>
    </message>
    <message>
        <source>{n} cards and interviews, written or changed</source>
        <translation>{n} schede e colloqui, scritti o cambiati</translation>
    </message>
    <message>
        <source>encrypted copy, for the other computers of this desk</source>
        <translation>copia cifrata, per gli altri computer dello sportello</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>One sealed envelope</source>
        <translation>1 busta chiusa</translation>
    </message>
    <message>
        <source>{n} sealed envelopes</source>
        <translation>{n} buste chiuse</translation>
    </message>
    <message>
        <source>{size}, ready to leave</source>
        <translation>{size}, pronte a partire</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuse</translation>
    </message>
    <message>
        <source>Received by the district {when}</source>
        <translation>Ricevuto dal Distretto {when}</translation>
    </message>
    <message>
        <source>The district has signed for it.</source>
        <translation>Il Distretto ha firmato la ricevuta.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ricevuto</translation>
    </message>
    <message>
        <source>{why} It is kept here, whole. Send it again; if it comes back, tell your coordinator.</source>
        <translation>{why} È conservata qui, intera. Inviala di nuovo; se torna indietro, dillo a chi coordina.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>One envelope that arrived does not open</source>
        <translation>Una busta arrivata non si apre</translation>
    </message>
    <message>
        <source>{n} envelopes that arrived do not open</source>
        <translation>{n} buste arrivate non si aprono</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenuta</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>È rovinata.</translation>
    </message>
    <message>
        <source>It is not of this computer.</source>
        <translation>Non è di questo computer.</translation>
    </message>
    <message>
        <source>The district does not know the office that it is for.</source>
        <translation>Il Distretto non conosce l&apos;ufficio a cui è diretta.</translation>
    </message>
    <message>
        <source>It is larger than the district takes.</source>
        <translation>È più grande di quanto il Distretto accetti.</translation>
    </message>
    <message>
        <source>Reason: {slug}.</source>
        <translation>Motivo: {slug}.</translation>
    </message>
    <message>
        <source>Envelope {n} was refused</source>
        <translation>La busta {n} è stata rifiutata</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>desk</source>
        <translation>sportello</translation>
    </message>
    <message>
        <source>I am writing everything: {part}%. You can go on working.</source>
        <translation>Scrivo tutto: {part}%. Puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>It is written: {file}, with {people} people and {entries} entries.</source>
        <translation>È scritto: {file}, con {people} persone e {entries} registrazioni.</translation>
    </message>
    <message>
        <source>I am gathering everything…</source>
        <translation>Raccolgo tutto…</translation>
    </message>
    <message>
        <source>I am writing the copy. Leave the stick where it is…</source>
        <translation>Scrivo la copia. Lascia la chiavetta dov&apos;è…</translation>
    </message>
    <message>
        <source>The copy is written: {files}. That it was made stands in the history.</source>
        <translation>La copia è scritta: {files}. Che è stata fatta resta nella storia.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>A person without a name</source>
        <translation>Persona senza nome</translation>
    </message>
    <message>
        <source>one interview</source>
        <translation>1 colloquio</translation>
    </message>
    <message>
        <source>{n} interviews</source>
        <translation>{n} colloqui</translation>
    </message>
    <message>
        <source>one document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>{n} documenti</translation>
    </message>
    <message>
        <source>{n} documents are still on another computer and not in it</source>
        <translation>{n} documenti sono ancora su un altro computer e qui mancano</translation>
    </message>
    <message>
        <source>one is still on another computer and not in it</source>
        <translation>uno è ancora su un altro computer e qui manca</translation>
    </message>
    <message>
        <source>Read it before you hand it over: what was said may tell of other people too.</source>
        <translation>Leggila prima di consegnarla: quello che è stato detto può parlare anche di altri.</translation>
    </message>
    <message>
        <source>Others are named here:</source>
        <translation>Altre persone sono nominate qui:</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altre {n}</translation>
    </message>
    <message>
        <source>{where}: {name}, who has a card here. The copy does not say the name.</source>
        <translation>{where}: {name}, che ha una scheda qui. La copia non dice il nome.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>Where the copy is to go</source>
        <translation>Dove mettere la copia</translation>
    </message>
    <message>
        <source>Where the archive is to go</source>
        <translation>Dove mettere l&apos;archivio</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>The training opens in a moment…</source>
        <translation>L&apos;esercitazione si apre tra un momento…</translation>
    </message>
    <message>
        <source>I ask the district and make the archive. It can take a minute…</source>
        <translation>Chiedo al Distretto e preparo l&apos;archivio. Può volerci un minuto…</translation>
    </message>
    <message>
        <source>I make the archive. It takes a few seconds…</source>
        <translation>Preparo l&apos;archivio. Ci vuole qualche secondo…</translation>
    </message>
    <message>
        <source>Write the district&apos;s address as it stands on the sheet of the kit.</source>
        <translation>Scrivi l&apos;indirizzo del Distretto come sta sul foglio del kit.</translation>
    </message>
    <message>
        <source>listening desk</source>
        <translation>sportello d&apos;ascolto</translation>
    </message>
    <message>
        <source>social services of a municipality</source>
        <translation>servizi sociali di un Comune</translation>
    </message>
    <message>
        <source>office of the district</source>
        <translation>ufficio del Distretto</translation>
    </message>
    <message>
        <source>This computer will be its first one.</source>
        <translation>Questo computer sarà il primo.</translation>
    </message>
    <message>
        <source>It is there already: somebody who works there will let this computer in.</source>
        <translation>C&apos;è già: chi ci lavora farà entrare questo computer.</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Vale fino al {day}</translation>
    </message>
    <message>
        <source>Recovery code of this computer&apos;s archive:</source>
        <translation>Codice di recupero dell&apos;archivio di questo computer:</translation>
    </message>
    <message>
        <source>Recovery kit of the desk:</source>
        <translation>Kit di recupero dello sportello:</translation>
    </message>
    <message>
        <source>Address of the district:</source>
        <translation>Indirizzo del Distretto:</translation>
    </message>
    <message>
        <source>Check code:</source>
        <translation>Codice di controllo:</translation>
    </message>
    <message>
        <source>Keep this sheet closed away, and not beside the computer.</source>
        <translation>Tieni questo foglio chiuso, e non vicino al computer.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed: choose another one.</source>
        <translation>Questo file non si legge. Non è cambiato niente: scegline un altro.</translation>
    </message>
    <message>
        <source>Saved. Put the stick away, apart from the computer.</source>
        <translation>Salvato. Metti via la chiavetta, lontano dal computer.</translation>
    </message>
    <message>
        <source>It could not be saved there. Write the codes down, or choose another place.</source>
        <translation>Lì non si può salvare. Scrivi i codici, o scegli un altro posto.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>The file with the invitation</source>
        <translation>Il file con l&apos;invito</translation>
    </message>
    <message>
        <source>Where the codes are to be kept</source>
        <translation>Dove tenere i codici</translation>
    </message>
    <message>
        <source>ascolto-codes.txt</source>
        <translation>ascolto-codici.txt</translation>
    </message>
    <message>
        <source>Where the copies are</source>
        <translation>Dove sono le copie</translation>
    </message>
    <message>
        <source>I take the copy. Leave the stick where it is…</source>
        <translation>Prendo la copia. Lascia la chiavetta dov&apos;è…</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>What was promised, whom to hear again, what was left half-way.</source>
        <translation>Che cosa avete promesso, chi risentire, che cosa è rimasto a metà.</translation>
    </message>
    <message>
        <source>Search first, then add. A person&apos;s page has all that is known.</source>
        <translation>Prima cerca, poi aggiungi. La pagina di una persona ha tutto quello che si sa.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Colloquio</translation>
    </message>
    <message>
        <source>Five steps in any order, from the welcome to the next step. It saves by itself.</source>
        <translation>Cinque passi nell&apos;ordine che vuoi, dall&apos;accoglienza al prossimo passo. Si salva da solo.</translation>
    </message>
    <message>
        <source>What waits to leave, and what has arrived.</source>
        <translation>Che cosa aspetta di partire e che cosa è arrivato.</translation>
    </message>
    <message>
        <source>What must not wait, what to do first and whom to call. From every page: F8.</source>
        <translation>Che cosa non può aspettare, che cosa fare per prima cosa e chi chiamare. Da ogni pagina: F8.</translation>
    </message>
    <message>
        <source>Letters and colours, who opens the archive, copies, the desk&apos;s own numbers.</source>
        <translation>Lettere e colori, chi apre l&apos;archivio, le copie, i numeri dello sportello.</translation>
    </message>
    <message>
        <source>Red flags: whom to call</source>
        <translation>Segnali d&apos;allarme: chi chiamare</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Cerca una persona</translation>
    </message>
    <message>
        <source>New interview: first choose who it is with</source>
        <translation>Nuovo colloquio: prima scegli con chi</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Nota veloce</translation>
    </message>
    <message>
        <source>The pages, from the top</source>
        <translation>Le pagine, dall&apos;alto</translation>
    </message>
    <message>
        <source>Step back, and on again</source>
        <translation>Un passo indietro, e di nuovo avanti</translation>
    </message>
    <message>
        <source>Keep now what is typed (it is kept by itself, too)</source>
        <translation>Salva adesso quello che è scritto (si salva anche da solo)</translation>
    </message>
    <message>
        <source>Close the interview; add a person</source>
        <translation>Chiudi il colloquio; aggiungi una persona</translation>
    </message>
    <message>
        <source>Print, on the notice</source>
        <translation>Stampa, nell&apos;informativa</translation>
    </message>
    <message>
        <source>Larger and smaller letters</source>
        <translation>Lettere più grandi e più piccole</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia adesso</translation>
    </message>
    <message>
        <source>Back, without losing anything</source>
        <translation>Indietro, senza perdere niente</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Questa pagina</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maiusc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>I read the file…</source>
        <translation>Leggo il file…</translation>
    </message>
    <message>
        <source>I look who is known here already…</source>
        <translation>Guardo chi è già conosciuto qui…</translation>
    </message>
    <message>
        <source>I add them…</source>
        <translation>Li aggiungo…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>I write the file…</source>
        <translation>Scrivo il file…</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Scritto: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Surname and name together</source>
        <translation>Cognome e nome insieme</translation>
    </message>
    <message>
        <source>Name and surname together</source>
        <translation>Nome e cognome insieme</translation>
    </message>
    <message>
        <source>Date or year of birth</source>
        <translation>Data o anno di nascita</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>When and how to call</source>
        <translation>Quando e come chiamare</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Dove abita</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Cittadinanza</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Name on papers</source>
        <translation>Nome sui documenti</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>Giorno del colloquio</translation>
    </message>
    <message>
        <source>How they met</source>
        <translation>Come vi siete parlati</translation>
    </message>
    <message>
        <source>Minutes of the interview</source>
        <translation>Minuti del colloquio</translation>
    </message>
    <message>
        <source>Notes of the interview</source>
        <translation>Appunti del colloquio</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bisogni</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>stays in the file</source>
        <translation>resta nel file</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nuova</translation>
    </message>
    <message>
        <source>New person, with an interview</source>
        <translation>Persona nuova, con un colloquio</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation>Un altro colloquio</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Stessa persona</translation>
    </message>
    <message>
        <source>Interview for somebody known</source>
        <translation>Colloquio di una persona conosciuta</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>C&apos;è già</translation>
    </message>
    <message>
        <source>Erased here: stays out</source>
        <translation>Scheda cancellata qui: resta fuori</translation>
    </message>
    <message>
        <source>Perhaps known: you decide</source>
        <translation>Forse c&apos;è già: decidi tu</translation>
    </message>
    <message>
        <source>Perhaps the person of another row: you decide</source>
        <translation>Forse come un&apos;altra riga: decidi tu</translation>
    </message>
    <message>
        <source>Same day, other words: you decide</source>
        <translation>Stesso giorno, altre parole: decidi tu</translation>
    </message>
    <message>
        <source>A colleague has to look at it</source>
        <translation>La deve guardare un&apos;altra persona dello sportello</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Not put on the card. {facts}</source>
        <translation>Non messo sulla scheda. {facts}</translation>
    </message>
    <message>
        <source>Row {n} of this sheet: {who}</source>
        <translation>Riga {n} di questo foglio: {who}</translation>
    </message>
    <message>
        <source>Known here: {who}</source>
        <translation>C&apos;è già qui: {who}</translation>
    </message>
    <message>
        <source>An interview of this day is here already. Is this another one?</source>
        <translation>C&apos;è già un colloquio di questo giorno. Questo è un altro?</translation>
    </message>
    <message>
        <source>No, the same</source>
        <translation>No, è lo stesso</translation>
    </message>
    <message>
        <source>Yes, another one</source>
        <translation>Sì, è un altro</translation>
    </message>
    <message>
        <source>Is this the person of the other row?</source>
        <translation>È la persona dell&apos;altra riga?</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>Sì, la stessa persona</translation>
    </message>
    <message>
        <source>Is this the person who is known here?</source>
        <translation>È la persona che conoscete già qui?</translation>
    </message>
    <message>
        <source>Yes, it is them</source>
        <translation>Sì, è la stessa persona</translation>
    </message>
    <message>
        <source>{name}. Rows: {n}.</source>
        <translation>{name}. Righe: {n}.</translation>
    </message>
    <message>
        <source>Notes attached to cells: {n}. They stay in the file.</source>
        <translation>Note attaccate alle celle: {n}. Restano nel file.</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation>No, è un&apos;altra persona</translation>
    </message>
    <message>
        <source>All rows: {n}</source>
        <translation>Tutte le righe: {n}</translation>
    </message>
    <message>
        <source>Set apart: {n}</source>
        <translation>Messe da parte: {n}</translation>
    </message>
    <message>
        <source>To be decided: {n}</source>
        <translation>Da decidere: {n}</translation>
    </message>
    <message>
        <source>To be corrected: {n}</source>
        <translation>Da correggere: {n}</translation>
    </message>
    <message>
        <source>New people: {n}</source>
        <translation>Persone nuove: {n}</translation>
    </message>
    <message>
        <source>Further interviews: {n}</source>
        <translation>Altri colloqui: {n}</translation>
    </message>
    <message>
        <source>Nothing to add: {n}</source>
        <translation>Niente da aggiungere: {n}</translation>
    </message>
    <message>
        <source>Not all on the card: {n}</source>
        <translation>Non tutto sulla scheda: {n}</translation>
    </message>
    <message>
        <source>Interviews: {n}</source>
        <translation>Colloqui: {n}</translation>
    </message>
    <message>
        <source>Read as {name}.</source>
        <translation>Letto come {name}.</translation>
    </message>
    <message>
        <source>Lines above the titles, not read: {n}.</source>
        <translation>Righe sopra i titoli, non lette: {n}.</translation>
    </message>
    <message>
        <source>Several columns are called “{name}”.</source>
        <translation>Più colonne si chiamano “{name}”.</translation>
    </message>
    <message>
        <source>Merged cells: {n}. Their text stands in the first cell alone.</source>
        <translation>Celle unite: {n}. Il loro testo sta solo nella prima cella.</translation>
    </message>
    <message>
        <source>Every column goes somewhere.</source>
        <translation>Ogni colonna ha il suo posto.</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>senza titolo</translation>
    </message>
    <message>
        <source>These columns stay in the file: {columns}.</source>
        <translation>Queste colonne restano nel file: {columns}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>Everything was here already: nothing was added twice.</source>
        <translation>C&apos;era già tutto: niente è stato aggiunto due volte.</translation>
    </message>
    <message>
        <source>Added. People: {people}. Interviews: {visits}.</source>
        <translation>Fatto. Persone aggiunte: {people}. Colloqui aggiunti: {visits}.</translation>
    </message>
    <message>
        <source>The sheet to bring in</source>
        <translation>Il foglio da importare</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fogli</translation>
    </message>
    <message>
        <source>Where to write the rows that were set apart</source>
        <translation>Dove scrivere le righe messe da parte</translation>
    </message>
    <message>
        <source>to correct</source>
        <translation>da correggere</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>It saves by itself</source>
        <translation>Si salva da solo</translation>
    </message>
    <message>
        <source>Saved at {hour}</source>
        <translation>Salvato alle {hour}</translation>
    </message>
    <message>
        <source>on this computer, encrypted</source>
        <translation>su questo computer, cifrato</translation>
    </message>
    <message>
        <source>You correct what was written. What stood before stays in the history.</source>
        <translation>Correggi quello che era scritto. Quello di prima resta nella storia.</translation>
    </message>
    <message>
        <source>You left this interview {when}. Everything is here.</source>
        <translation>Hai lasciato questo colloquio {when}. C&apos;è tutto.</translation>
    </message>
    <message>
        <source>Listening without a name</source>
        <translation>Ascolto senza nome</translation>
    </message>
    <message>
        <source>meeting number {n}</source>
        <translation>{n}º incontro</translation>
    </message>
    <message>
        <source>No need with these words. Try another one, for example: house, rent, work.</source>
        <translation>Nessun bisogno con queste parole. Prova con un&apos;altra, per esempio: casa, affitto, lavoro.</translation>
    </message>
    <message>
        <source>No request with these words. Try another one, for example: food, bill.</source>
        <translation>Nessuna richiesta con queste parole. Prova con un&apos;altra, per esempio: spesa, bolletta.</translation>
    </message>
    <message>
        <source>What we have agreed</source>
        <translation>Che cosa abbiamo deciso</translation>
    </message>
    <message>
        <source>We speak again</source>
        <translation>Ci risentiamo</translation>
    </message>
    <message>
        <source>What we have seen together</source>
        <translation>Che cosa abbiamo visto insieme</translation>
    </message>
    <message>
        <source>What we have done</source>
        <translation>Che cosa abbiamo fatto</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabo</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romeno</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spagnolo</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>cinese</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanese</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraino</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filippino</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>singalese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglese</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>circa {when}</translation>
    </message>
    <message>
        <source>To reach them safely: {how}</source>
        <translation>Contatto sicuro: {how}</translation>
    </message>
    <message>
        <source>This does not look like a tax code. It is kept as it is.</source>
        <translation>Non sembra un codice fiscale. Resta com&apos;è.</translation>
    </message>
    <message>
        <source>A letter or digit of it is not right. It is kept as it is.</source>
        <translation>Una lettera o una cifra non torna. Resta com&apos;è.</translation>
    </message>
    <message>
        <source>It says another date of birth. It is kept as it is.</source>
        <translation>Dice un&apos;altra data di nascita. Resta com&apos;è.</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>altrove</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Sending: {part}%</source>
        <translation>Sto inviando: {part}%</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>Something has not left</source>
        <translation>Qualcosa non è partito</translation>
    </message>
    <message>
        <source>Open Sending: it needs a hand.</source>
        <translation>Apri Invii e arrivi: serve una mano.</translation>
    </message>
    <message>
        <source>Waiting to be let in</source>
        <translation>In attesa di entrare</translation>
    </message>
    <message>
        <source>The district does not know this computer yet.</source>
        <translation>Il Distretto non conosce ancora questo computer.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Niente da inviare</translation>
    </message>
    <message>
        <source>Everything is saved here.</source>
        <translation>Tutto è salvato qui.</translation>
    </message>
    <message>
        <source>The district received everything {when}.</source>
        <translation>Il Distretto ha ricevuto tutto {when}.</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tutto inviato</translation>
    </message>
    <message>
        <source>One thing to send</source>
        <translation>1 cosa da inviare</translation>
    </message>
    <message>
        <source>{n} things to send</source>
        <translation>{n} cose da inviare</translation>
    </message>
    <message>
        <source>No connection. All is saved here: it leaves by itself.</source>
        <translation>Senza internet. Tutto è salvato qui: si invia da solo.</translation>
    </message>
    <message>
        <source>All is saved here: it leaves by itself.</source>
        <translation>Tutto è salvato qui: si invia da solo.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>This computer has no letters for this language ({language}): here is the Italian one.</source>
        <translation>Questo computer non ha le lettere per questa lingua ({language}): ecco il testo in italiano.</translation>
    </message>
    <message>
        <source>It has gone to the printer.</source>
        <translation>È andato in stampa.</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>Il foglio è salvato.</translation>
    </message>
    <message>
        <source>The sheet could not be written there. The rest is safe: choose another place.</source>
        <translation>Il foglio non si può scrivere lì. Il resto è al sicuro: scegli un altro posto.</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheet as PDF and print it on another one.</source>
        <translation>Questo computer non ha una stampante. Salva il foglio in PDF e stampalo su un altro.</translation>
    </message>
    <message>
        <source>No native reader has checked this translation yet.</source>
        <translation>Nessuna persona di madrelingua ha ancora controllato questa traduzione.</translation>
    </message>
    <message>
        <source>Who answers for the data, or how to reach them, is not written yet.</source>
        <translation>Manca ancora chi risponde dei dati, o un recapito.</translation>
    </message>
    <message>
        <source>Print it only if they want it: at home others may read it.</source>
        <translation>Stampa solo se la persona lo vuole: a casa può leggerlo qualcun altro.</translation>
    </message>
    <message>
        <source>Where the sheet is to go</source>
        <translation>Dove salvare il foglio</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>information-about-your-data.pdf</source>
        <translation>informazioni-sui-tuoi-dati.pdf</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Identity card</source>
        <translation>Carta d&apos;identità</translation>
    </message>
    <message>
        <source>Health card</source>
        <translation>Tessera sanitaria</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permesso di soggiorno</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporto</translation>
    </message>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>Rent contract</source>
        <translation>Contratto d&apos;affitto</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>Prova dei redditi</translation>
    </message>
    <message>
        <source>Household certificate</source>
        <translation>Stato di famiglia</translation>
    </message>
    <message>
        <source>Disability report</source>
        <translation>Verbale di invalidità</translation>
    </message>
    <message>
        <source>Eviction notice</source>
        <translation>Avviso di sfratto</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Bollette</translation>
    </message>
    <message>
        <source>School papers</source>
        <translation>Carte della scuola</translation>
    </message>
    <message>
        <source>expired on {day}</source>
        <translation>scaduto il {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>vale fino al {day}</translation>
    </message>
    <message>
        <source>expires in {n} days</source>
        <translation>scade tra {n} giorni</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>scade oggi</translation>
    </message>
    <message>
        <source>expires tomorrow</source>
        <translation>scade domani</translation>
    </message>
    <message>
        <source>{paper}: no longer marked.</source>
        <translation>{paper}: non è più segnato.</translation>
    </message>
    <message>
        <source>This paper is on the list already.</source>
        <translation>Questa carta è già nell&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>seen {day}</source>
        <translation>ultimo incontro {day}</translation>
    </message>
    <message>
        <source>The search does not answer. Add them all the same: nothing is lost.</source>
        <translation>La ricerca non risponde. Aggiungi lo stesso la persona: non si è perso niente.</translation>
    </message>
    <message>
        <source>More than {n} people: write another letter</source>
        <translation>Più di {n} persone: scrivi un&apos;altra lettera</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nessuna persona trovata</translation>
    </message>
    <message>
        <source>{n} people known here</source>
        <translation>{n} persone conosciute qui</translation>
    </message>
    <message>
        <source>One person known here</source>
        <translation>1 persona conosciuta qui</translation>
    </message>
    <message>
        <source>Seen or changed last</source>
        <translation>Schede più recenti</translation>
    </message>
    <message>
        <source>Nobody by this name here. Add them, or go on without a name.</source>
        <translation>Nessuno con questo nome qui. Aggiungi la persona, o continua senza nome.</translation>
    </message>
    <message>
        <source>People will appear here. Write a name to begin.</source>
        <translation>Qui compariranno le persone. Scrivi un nome per cominciare.</translation>
    </message>
    <message>
        <source>You have met {n} times.</source>
        <translation>Ci sono già stati {n} incontri.</translation>
    </message>
    <message>
        <source>You have met once.</source>
        <translation>C&apos;è già stato un incontro.</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>the same tax code</source>
        <translation>lo stesso codice fiscale</translation>
    </message>
    <message>
        <source>{name}, and the same phone</source>
        <translation>{name}, e lo stesso telefono</translation>
    </message>
    <message>
        <source>{name}, and the same date of birth</source>
        <translation>{name}, e la stessa data di nascita</translation>
    </message>
    <message>
        <source>{name}, and the same year of birth</source>
        <translation>{name}, e lo stesso anno di nascita</translation>
    </message>
    <message>
        <source>{name}, and a date of birth that differs as papers do</source>
        <translation>{name}, e una data di nascita che cambia come cambiano i documenti</translation>
    </message>
    <message>
        <source>First tell me whether it is them.</source>
        <translation>Prima dimmi se è la stessa persona.</translation>
    </message>
    <message>
        <source>a name that sounds the same</source>
        <translation>un nome che suona uguale</translation>
    </message>
    <message>
        <source>Also in what was written: more than {n} interviews</source>
        <translation>Anche in ciò che è scritto: più di {n} colloqui</translation>
    </message>
    <message>
        <source>Also in what was written: one interview</source>
        <translation>Anche in ciò che è scritto: 1 colloquio</translation>
    </message>
    <message>
        <source>Also in what was written: {n} interviews</source>
        <translation>Anche in ciò che è scritto: {n} colloqui</translation>
    </message>
    <message>
        <source>Listening without a name</source>
        <translation>Ascolto senza nome</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>cognome</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>anno di nascita</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>data di nascita</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>contatto sicuro</translation>
    </message>
    <message>
        <source>name on papers</source>
        <translation>nome sui documenti</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>cittadinanza</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>codice fiscale</translation>
    </message>
    <message>
        <source>where they live</source>
        <translation>dove vive</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lingua</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>quello che ha detto</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prossimo passo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>how you met</source>
        <translation>come vi siete visti</translation>
    </message>
    <message>
        <source>what was explained</source>
        <translation>che cosa si è spiegato</translation>
    </message>
    <message>
        <source>what was done together</source>
        <translation>che cosa si è fatto insieme</translation>
    </message>
    <message>
        <source>who told</source>
        <translation>chi ha segnalato</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprete</translation>
    </message>
    <message>
        <source>who else was there</source>
        <translation>chi altro c&apos;era</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>di chi è</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>di persona</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>al telefono</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>a casa</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuori</translation>
    </message>
    <message>
        <source>tax code before, written on {day}</source>
        <translation>codice fiscale di prima, scritto il {day}</translation>
    </message>
    <message>
        <source>{n} interviews</source>
        <translation>{n} colloqui</translation>
    </message>
    <message>
        <source>one interview</source>
        <translation>1 colloquio</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuti</translation>
    </message>
    <message>
        <source>Agreed: {step}</source>
        <translation>Deciso: {step}</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>un&apos;altra persona</translation>
    </message>
    <message>
        <source>Known now whose interview it is</source>
        <translation>Ora si sa di chi è il colloquio</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>tolto</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rimesso</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}, before: {before}</source>
        <translation>{field}, prima: {before}</translation>
    </message>
    <message>
        <source>{field}: now “{after}”, before “{before}”</source>
        <translation>{field}: ora «{after}», prima «{before}»</translation>
    </message>
    <message>
        <source>Who told what was told without a name on {day}?</source>
        <translation>Di chi è l&apos;ascolto senza nome del {day}?</translation>
    </message>
    <message>
        <source>Two computers gave it to different people. It stands with {name} until you choose.</source>
        <translation>Due computer l&apos;hanno dato a persone diverse. Resta con {name} finché non scegli.</translation>
    </message>
    <message>
        <source>Which is right: {field}?</source>
        <translation>Quale vale: {field}?</translation>
    </message>
    <message>
        <source>Two computers wrote it without having seen each other. Both are kept until you choose.</source>
        <translation>Due computer l&apos;hanno scritto senza vedersi. Restano tutti e due finché non scegli.</translation>
    </message>
    <message>
        <source>Card opened</source>
        <translation>Scheda aperta</translation>
    </message>
    <message>
        <source>Interview written</source>
        <translation>Colloquio scritto</translation>
    </message>
    <message>
        <source>What became of a request</source>
        <translation>Esito di una richiesta</translation>
    </message>
    <message>
        <source>A danger taken off an interview</source>
        <translation>Un pericolo tolto da un colloquio</translation>
    </message>
    <message>
        <source>Reminder written</source>
        <translation>Promemoria scritto</translation>
    </message>
    <message>
        <source>Reminder done or moved</source>
        <translation>Promemoria fatto o spostato</translation>
    </message>
    <message>
        <source>Somebody of the household noted</source>
        <translation>Segnata una persona del nucleo</translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation>Nucleo cambiato</translation>
    </message>
    <message>
        <source>Phone noted</source>
        <translation>Telefono segnato</translation>
    </message>
    <message>
        <source>Phone taken away</source>
        <translation>Telefono tolto</translation>
    </message>
    <message>
        <source>Noted who follows them</source>
        <translation>Scritto chi segue la persona</translation>
    </message>
    <message>
        <source>Changed who follows them</source>
        <translation>Cambiato chi segue la persona</translation>
    </message>
    <message>
        <source>Consent answered</source>
        <translation>Risposta a un consenso</translation>
    </message>
    <message>
        <source>Consent answered anew</source>
        <translation>Nuova risposta a un consenso</translation>
    </message>
    <message>
        <source>Paper noted</source>
        <translation>Carta segnata</translation>
    </message>
    <message>
        <source>Paper noted anew</source>
        <translation>Carta segnata di nuovo</translation>
    </message>
    <message>
        <source>Case reserved</source>
        <translation>Caso riservato</translation>
    </message>
    <message>
        <source>Changed who sees the case</source>
        <translation>Cambiato chi vede il caso</translation>
    </message>
    <message>
        <source>Two cards joined</source>
        <translation>Due schede unite</translation>
    </message>
    <message>
        <source>Joining of cards changed</source>
        <translation>Cambiata l&apos;unione delle schede</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Documento allegato</translation>
    </message>
    <message>
        <source>Document taken away</source>
        <translation>Documento tolto</translation>
    </message>
    <message>
        <source>Copy of the record made</source>
        <translation>Fatta una copia della scheda</translation>
    </message>
    <message>
        <source>told by a relative</source>
        <translation>segnalato dalla famiglia</translation>
    </message>
    <message>
        <source>told by a neighbour</source>
        <translation>segnalato dai vicini di casa</translation>
    </message>
    <message>
        <source>told by the school</source>
        <translation>segnalato dalla scuola</translation>
    </message>
    <message>
        <source>told by another desk</source>
        <translation>segnalato da un altro sportello</translation>
    </message>
    <message>
        <source>told by somebody else</source>
        <translation>segnalato da altri</translation>
    </message>
    <message>
        <source>Spoken in: {text}</source>
        <translation>Si parla in: {text}</translation>
    </message>
    <message>
        <source>Interpreter: {text}</source>
        <translation>Interprete: {text}</translation>
    </message>
    <message>
        <source>Also there: {text}</source>
        <translation>C&apos;era anche: {text}</translation>
    </message>
    <message>
        <source>Explained: {text}</source>
        <translation>Spiegato: {text}</translation>
    </message>
    <message>
        <source>Done together: {text}</source>
        <translation>Fatto insieme: {text}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Cambiato: {fields}</translation>
    </message>
    <message>
        <source>that computer&apos;s clock was wrong</source>
        <translation>l&apos;orologio di quel computer era sbagliato</translation>
    </message>
    <message>
        <source>You left this correction {when}. Everything is here.</source>
        <translation>Hai lasciato questa correzione {when}. C&apos;è tutto.</translation>
    </message>
    <message>
        <source>A colleague changed meanwhile: {fields}.</source>
        <translation>Intanto un collega ha cambiato: {fields}.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile: {now}. Keep the correction again to write yours instead.</source>
        <translation>Intanto un collega ha scritto: {now}. Premi ancora «Tieni la correzione» per scrivere la tua al suo posto.</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <source>Four words that only you know: easy to remember, hard to guess.</source>
        <translation>Quattro parole che sai solo tu: facili da ricordare, difficili da indovinare.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
    <message>
        <source>It will do. With four words it is safer.</source>
        <translation>Può andare. Con quattro parole è più sicura.</translation>
    </message>
    <message>
        <source>It is a good phrase.</source>
        <translation>È una buona frase.</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Sending and arrivals</source>
        <translation>Invii e arrivi</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Segnali d&apos;allarme</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Who it is</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>Phones, and who already follows them</source>
        <translation>Telefoni, e chi segue già la persona</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Colloqui</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Quello che si è promesso</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consensi</translation>
    </message>
    <message>
        <source>Papers and documents</source>
        <translation>Carte e documenti</translation>
    </message>
    <message>
        <source>What else is recorded</source>
        <translation>Che altro è scritto</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Colloquio</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bisogno</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Something that could not wait</source>
        <translation>Una cosa che non poteva aspettare</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Somebody of the household</source>
        <translation>Qualcuno di casa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Who follows them</source>
        <translation>Chi segue la persona</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Reserved case</source>
        <translation>Caso riservato</translation>
    </message>
    <message>
        <source>Who of the desk sees it</source>
        <translation>Chi dello sportello lo vede</translation>
    </message>
    <message>
        <source>Two cards joined</source>
        <translation>Due schede unite</translation>
    </message>
    <message>
        <source>Copy handed over</source>
        <translation>Copia consegnata</translation>
    </message>
    <message>
        <source>Somebody of the desk</source>
        <translation>Qualcuno dello sportello</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>cognome</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>anno di nascita</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>data di nascita</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>contatto sicuro</translation>
    </message>
    <message>
        <source>name on papers</source>
        <translation>nome sui documenti</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>cittadinanza</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>codice fiscale</translation>
    </message>
    <message>
        <source>where they live</source>
        <translation>dove vive</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lingua</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>quello che ha detto</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>si è deciso</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>how you met</source>
        <translation>come vi siete visti</translation>
    </message>
    <message>
        <source>who brought it up</source>
        <translation>chi l&apos;ha segnalato</translation>
    </message>
    <message>
        <source>name of who brought it up</source>
        <translation>nome di chi l&apos;ha segnalato</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>chi c&apos;era</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprete</translation>
    </message>
    <message>
        <source>what was explained</source>
        <translation>quello che si è spiegato</translation>
    </message>
    <message>
        <source>done together</source>
        <translation>fatto insieme</translation>
    </message>
    <message>
        <source>told without a name at first</source>
        <translation>raccontato all&apos;inizio senza nome</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>quale</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>com&apos;è andata</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>tolto</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>colloquio</translation>
    </message>
    <message>
        <source>kind of promise</source>
        <translation>che promessa è</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>entro quando</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>chi lo fa</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>fatto il</translation>
    </message>
    <message>
        <source>handed over to a colleague</source>
        <translation>passato a un&apos;altra persona dello sportello</translation>
    </message>
    <message>
        <source>who they are to the person</source>
        <translation>chi è per la persona</translation>
    </message>
    <message>
        <source>other card</source>
        <translation>l&apos;altra scheda</translation>
    </message>
    <message>
        <source>card that is kept</source>
        <translation>scheda che resta</translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation>vive altrove</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>di chi è</translation>
    </message>
    <message>
        <source>when and how to call</source>
        <translation>quando e come chiamare</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>non lasciare messaggi</translation>
    </message>
    <message>
        <source>who</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>what</source>
        <translation>che cosa</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>per che cosa</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>edition of the notice</source>
        <translation>edizione dell&apos;informativa</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>a che punto è</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>scade</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>tipo di file</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>why</source>
        <translation>perché</translation>
    </message>
    <message>
        <source>of the desk</source>
        <translation>dello sportello</translation>
    </message>
    <message>
        <source>how they stand to the case</source>
        <translation>che parte ha nel caso</translation>
    </message>
    <message>
        <source>in which form</source>
        <translation>in che forma</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>di persona</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>al telefono</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>a casa</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuori</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>la famiglia</translation>
    </message>
    <message>
        <source>a neighbour</source>
        <translation>vicini di casa</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>la scuola</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>un altro sportello</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>qualcun altro</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>passato ad altri</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>non possibile</translation>
    </message>
    <message>
        <source>the service is closed</source>
        <translation>il servizio è chiuso</translation>
    </message>
    <message>
        <source>the requirements are missing</source>
        <translation>mancano i requisiti</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>non c&apos;è posto</translation>
    </message>
    <message>
        <source>they did not want it</source>
        <translation>non lo ha voluto</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>un altro motivo</translation>
    </message>
    <message>
        <source>to be in touch again</source>
        <translation>risentirsi</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appuntamento</translation>
    </message>
    <message>
        <source>something to do</source>
        <translation>una cosa da fare</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>coniuge, compagna o compagno</translation>
    </message>
    <message>
        <source>child</source>
        <translation>figlio o figlia</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>genitore</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>fratello o sorella</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>parente</translation>
    </message>
    <message>
        <source>keeping what is told</source>
        <translation>tenere scritto quello che racconta</translation>
    </message>
    <message>
        <source>speaking with other offices</source>
        <translation>parlarne con altri uffici</translation>
    </message>
    <message>
        <source>being contacted</source>
        <translation>ricevere telefonate o messaggi</translation>
    </message>
    <message>
        <source>identity card</source>
        <translation>carta d&apos;identità</translation>
    </message>
    <message>
        <source>health card</source>
        <translation>tessera sanitaria</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>permesso di soggiorno</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passaporto</translation>
    </message>
    <message>
        <source>ISEE</source>
        <translation>ISEE</translation>
    </message>
    <message>
        <source>rent contract</source>
        <translation>contratto d&apos;affitto</translation>
    </message>
    <message>
        <source>proof of income</source>
        <translation>documenti del reddito</translation>
    </message>
    <message>
        <source>household certificate</source>
        <translation>stato di famiglia</translation>
    </message>
    <message>
        <source>disability report</source>
        <translation>verbale di invalidità</translation>
    </message>
    <message>
        <source>eviction notice</source>
        <translation>avviso di sfratto</translation>
    </message>
    <message>
        <source>bills</source>
        <translation>bollette</translation>
    </message>
    <message>
        <source>school papers</source>
        <translation>documenti della scuola</translation>
    </message>
    <message>
        <source>another paper</source>
        <translation>un&apos;altra carta</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>chiesta</translation>
    </message>
    <message>
        <source>may see it</source>
        <translation>può vederlo</translation>
    </message>
    <message>
        <source>stepped back</source>
        <translation>ha lasciato il caso</translation>
    </message>
    <message>
        <source>one person&apos;s record</source>
        <translation>i dati di una persona</translation>
    </message>
    <message>
        <source>all data of the desk</source>
        <translation>tutti i dati dello sportello</translation>
    </message>
    <message>
        <source>What the desk has written down of {name}</source>
        <translation>Quello che lo sportello ha scritto su {name}</translation>
    </message>
    <message>
        <source>{name} · {day} · page {page} of {pages}</source>
        <translation>{name} · {day} · pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>Who wrote and changed what, and when</source>
        <translation>Chi ha scritto e cambiato che cosa, e quando</translation>
    </message>
    <message>
        <source>Copy of {day}, {hour}, made by {name} at {desk}.</source>
        <translation>Copia del {day}, ore {hour}, fatta da {name}. Sportello: {desk}.</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>questo sportello</translation>
    </message>
    <message>
        <source>You may ask the desk to correct what is wrong, and to delete it (GDPR art. 15 to 17).</source>
        <translation>Puoi chiedere allo sportello di correggere quello che è sbagliato e di cancellare i tuoi dati (GDPR, articoli da 15 a 17).</translation>
    </message>
    <message>
        <source>{n} cards of the same person are joined in it.</source>
        <translation>Qui sono unite {n} schede della stessa persona.</translation>
    </message>
    <message>
        <source>{what} (taken away)</source>
        <translation>{what} (tolto)</translation>
    </message>
    <message>
        <source>Written by {name} · {day}</source>
        <translation>Scritto da {name} · {day}</translation>
    </message>
    <message>
        <source>or: {value} (written by {name} on another computer)</source>
        <translation>oppure: {value} (scritto da {name} su un altro computer)</translation>
    </message>
    <message>
        <source>computer {number}</source>
        <translation>computer {number}</translation>
    </message>
    <message>
        <source>that computer&apos;s clock was wrong</source>
        <translation>l&apos;orologio di quel computer era sbagliato</translation>
    </message>
    <message>
        <source>Written: {kind}</source>
        <translation>Scritto: {kind}</translation>
    </message>
    <message>
        <source>Changed: {kind}</source>
        <translation>Cambiato: {kind}</translation>
    </message>
    <message>
        <source>{field}: from {before} to {after}</source>
        <translation>{field}: da {before} a {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} byte</translation>
    </message>
    <message>
        <source>somebody with a card of their own</source>
        <translation>una persona che ha una scheda sua</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bisogni</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>What could not wait</source>
        <translation>Che cosa non poteva aspettare</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>persona senza nome</translation>
    </message>
</context>
<context>
    <name>red_flags</name>
    <message>
        <source>Who coordinates</source>
        <translation>Chi coordina</translation>
    </message>
    <message>
        <source>Social services of the Comune</source>
        <translation>Servizi sociali del Comune</translation>
    </message>
    <message>
        <source>Emergency social service</source>
        <translation>Pronto intervento sociale</translation>
    </message>
    <message>
        <source>number not written yet (Settings)</source>
        <translation>numero non ancora scritto (Impostazioni)</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Volunteer</source>
        <translation>Volontaria o volontario</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Chi coordina</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Assistente sociale</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>I tell the district…</source>
        <translation>Lo dico al Distretto…</translation>
    </message>
    <message>
        <source>I ask the district who is waiting…</source>
        <translation>Chiedo al Distretto chi aspetta…</translation>
    </message>
    <message>
        <source>I hand over the keys of the office…</source>
        <translation>Consegno le chiavi dell&apos;ufficio…</translation>
    </message>
    <message>
        <source>For one computer, until {day}.</source>
        <translation>Per un computer, fino al {day}.</translation>
    </message>
    <message>
        <source>It has been let in: it will have everything in a few minutes.</source>
        <translation>È entrato: tra qualche minuto avrà tutto.</translation>
    </message>
    <message>
        <source>No computer is waiting.</source>
        <translation>Nessun computer aspetta.</translation>
    </message>
    <message>
        <source>I read the invitation…</source>
        <translation>Leggo l&apos;invito…</translation>
    </message>
    <message>
        <source>I ask the district with this invitation at the next attempt.</source>
        <translation>Al prossimo tentativo chiedo al Distretto con questo invito.</translation>
    </message>
    <message>
        <source>This invitation is for another office. Nothing was changed.</source>
        <translation>Questo invito è per un altro ufficio. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This computer did not come with an invitation made here. It was not let in. Make a new invitation for it.</source>
        <translation>Questo computer non è arrivato con un invito fatto qui. Non è entrato. Fagli un invito nuovo.</translation>
    </message>
    <message>
        <source>The district does not know this computer yet. Nothing is lost: try again once it does.</source>
        <translation>Il Distretto non conosce ancora questo computer. Non si è perso niente: riprova quando lo conosce.</translation>
    </message>
    <message>
        <source>This computer has been let in already: it needs no other invitation.</source>
        <translation>Questo computer è già entrato: non serve un altro invito.</translation>
    </message>
    <message>
        <source>{name} can open this archive from now on.</source>
        <translation>Da adesso {name} può aprire questo archivio.</translation>
    </message>
    <message>
        <source>{name} opens this archive no more. What they wrote stays.</source>
        <translation>{name} non apre più questo archivio. Quello che ha scritto resta.</translation>
    </message>
    <message>
        <source>A case is seen by nobody now: Oggi asks a coordinator who goes on with it.</source>
        <translation>Un caso adesso non lo vede nessuno: Oggi chiede a chi coordina chi lo segue.</translation>
    </message>
    <message>
        <source>I change the key of the archive. Do not switch off: it can take a minute…</source>
        <translation>Cambio la chiave dell&apos;archivio. Non spegnere: può volerci un minuto…</translation>
    </message>
    <message>
        <source>The name is {name} from now on.</source>
        <translation>Da adesso il nome è {name}.</translation>
    </message>
    <message>
        <source>I write the name…</source>
        <translation>Scrivo il nome…</translation>
    </message>
    <message>
        <source>The one you have now opens this archive no more. Copies made before still open with it.</source>
        <translation>Quella che hai adesso poi non apre più questo archivio. Le copie fatte prima si aprono ancora con quella.</translation>
    </message>
    <message>
        <source>You came in with the recovery code: the phrase that was forgotten is not asked.</source>
        <translation>Hai aperto con il codice di recupero: la frase dimenticata non ti viene chiesta.</translation>
    </message>
    <message>
        <source>Write the phrase you have now.</source>
        <translation>Scrivi la frase che hai adesso.</translation>
    </message>
    <message>
        <source>Your phrase is the new one from now on.</source>
        <translation>Da adesso la tua frase è quella nuova.</translation>
    </message>
    <message>
        <source>{name} opens this archive with the new phrase from now on.</source>
        <translation>Da adesso {name} apre questo archivio con la frase nuova.</translation>
    </message>
    <message>
        <source>I try the code. It takes a few seconds…</source>
        <translation>Provo il codice. Ci vuole qualche secondo…</translation>
    </message>
    <message>
        <source>The code is right: it opens this archive.</source>
        <translation>Il codice è giusto: apre questo archivio.</translation>
    </message>
    <message>
        <source>This is not the code of this archive. Nothing is lost: look for the newer sheet.</source>
        <translation>Non è il codice di questo archivio. Non si è perso niente: cerca il foglio più nuovo.</translation>
    </message>
    <message>
        <source>I write the new key. It takes a few seconds…</source>
        <translation>Scrivo la chiave nuova. Ci vuole qualche secondo…</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery code yet. Try it below, from the sheet.</source>
        <translation>Nessuno ha ancora provato il codice di recupero. Provalo qui sotto, dal foglio.</translation>
    </message>
    <message>
        <source>The recovery code was tried more than a year ago. Try it again below.</source>
        <translation>Il codice di recupero è stato provato più di un anno fa. Riprovalo qui sotto.</translation>
    </message>
    <message>
        <source>Whoever forgets their phrase gets a new one here, or comes in with the code.</source>
        <translation>Chi dimentica la sua frase ne riceve una nuova qui, o apre con il codice.</translation>
    </message>
    <message>
        <source>Never tried. Try it once a year: a code that was miscopied opens nothing.</source>
        <translation>Mai provato. Provalo una volta l&apos;anno: un codice copiato male non apre niente.</translation>
    </message>
    <message>
        <source>Last tried on {day}.</source>
        <translation>Provato l&apos;ultima volta il {day}.</translation>
    </message>
    <message>
        <source>Try it again by {day}.</source>
        <translation>Riprovalo entro il {day}.</translation>
    </message>
    <message>
        <source>I make the copy and try it. Leave the stick where it is…</source>
        <translation>Faccio la copia e la provo. Lascia la chiavetta dov&apos;è…</translation>
    </message>
    <message>
        <source>The copy is made, and it opens.</source>
        <translation>La copia è fatta, e si apre.</translation>
    </message>
    <message>
        <source>No folder is chosen: what has not been sent is on this computer alone.</source>
        <translation>Non c&apos;è una cartella scelta: quello che non è stato inviato sta solo su questo computer.</translation>
    </message>
    <message>
        <source>Into {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Non ne è stata ancora fatta nessuna.</translation>
    </message>
    <message>
        <source>Last copy {when}.</source>
        <translation>Ultima copia {when}.</translation>
    </message>
    <message>
        <source>Where the copies are to go</source>
        <translation>Dove vanno le copie</translation>
    </message>
    <message>
        <source>Written. From now on the notice names them.</source>
        <translation>Scritto. Da ora il nome è nell&apos;informativa.</translation>
    </message>
    <message>
        <source>Written. From now on they stand on the red flags.</source>
        <translation>Scritto. Da ora sono sui segnali d&apos;allarme.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>today at {hour}</source>
        <translation>oggi alle {hour}</translation>
    </message>
    <message>
        <source>yesterday at {hour}</source>
        <translation>ieri alle {hour}</translation>
    </message>
    <message>
        <source>{day} at {hour}</source>
        <translation>{day} alle {hour}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Good day, {name}</source>
        <translation>Buongiorno, {name}</translation>
    </message>
    <message>
        <source>one thing for today</source>
        <translation>1 cosa per oggi</translation>
    </message>
    <message>
        <source>{n} things for today</source>
        <translation>{n} cose per oggi</translation>
    </message>
    <message>
        <source>one interview left half-way</source>
        <translation>1 colloquio lasciato a metà</translation>
    </message>
    <message>
        <source>{n} interviews left half-way</source>
        <translation>{n} colloqui lasciati a metà</translation>
    </message>
    <message>
        <source>No interview was left half-way.</source>
        <translation>Nessun colloquio lasciato a metà.</translation>
    </message>
    <message>
        <source>Nobody yet. People appear here after the first interview.</source>
        <translation>Ancora nessuno. Le persone compaiono qui dopo il primo colloquio.</translation>
    </message>
    <message>
        <source>A case that is reserved now</source>
        <translation>Un caso ora riservato</translation>
    </message>
    <message>
        <source>Listening without a name</source>
        <translation>Ascolto senza nome</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Ancora niente di scritto.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>anybody at the desk</source>
        <translation>chiunque dello sportello</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Risentirsi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Una persona senza nome</translation>
    </message>
    <message>
        <source>for anybody at the desk</source>
        <translation>per chiunque dello sportello</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un altro giorno</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>in ritardo di {n} giorni</translation>
    </message>
    <message>
        <source>one day late</source>
        <translation>in ritardo di un giorno</translation>
    </message>
    <message>
        <source>{day} at {hour}</source>
        <translation>{day} alle {hour}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fatto: {what}</translation>
    </message>
    <message>
        <source>Moved to {day}: {what}</source>
        <translation>Spostato a {day}: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>tra {n} giorni</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>scaduto ieri</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduta</translation>
    </message>
    <message>
        <source>One person not met for more than {days} days</source>
        <translation>1 persona che nessuno incontra da più di {days} giorni</translation>
    </message>
    <message>
        <source>{n} people not met for more than {days} days</source>
        <translation>{n} persone che nessuno incontra da più di {days} giorni</translation>
    </message>
    <message>
        <source>More than {n} people not met for more than {days} days</source>
        <translation>Più di {n} persone che nessuno incontra da più di {days} giorni</translation>
    </message>
    <message>
        <source>I cannot read what is to be done. People and interviews are there: search with Ctrl+K.</source>
        <translation>Non riesco a leggere le cose da fare. Le persone e i colloqui ci sono: cerca con Ctrl+K.</translation>
    </message>
    <message>
        <source>Kept: a reminder for {day}.</source>
        <translation>Tenuto: promemoria per {day}.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Call them tomorrow</source>
        <translation>Chiama domani</translation>
    </message>
    <message>
        <source>met last on {day}</source>
        <translation>ultimo incontro il {day}</translation>
    </message>
    <message>
        <source>A case that nobody sees</source>
        <translation>Un caso che non vede nessuno</translation>
    </message>
    <message>
        <source>Whoever followed it stepped back or works here no more. Who goes on with it?</source>
        <translation>Chi lo seguiva ha lasciato il caso o non è più qui. Chi lo segue adesso?</translation>
    </message>
    <message>
        <source>Let {name} see it</source>
        <translation>Fallo vedere a {name}</translation>
    </message>
    <message>
        <source>Something that {name} had begun lies on this computer.</source>
        <translation>Su questo computer c&apos;è una cosa iniziata da {name}.</translation>
    </message>
    <message>
        <source>{n} things that {name} had begun lie on this computer.</source>
        <translation>Su questo computer ci sono {n} cose iniziate da {name}.</translation>
    </message>
    <message>
        <source>Take over what {name} had begun</source>
        <translation>Prendi tu ciò che {name} aveva iniziato</translation>
    </message>
    <message>
        <source>One interview waits under what was left half-way.</source>
        <translation>Un colloquio aspetta tra quelli lasciati a metà.</translation>
    </message>
    <message>
        <source>{n} interviews wait under what was left half-way.</source>
        <translation>{n} colloqui aspettano tra quelli lasciati a metà.</translation>
    </message>
    <message>
        <source>A new person&apos;s card is there when you open the people&apos;s page.</source>
        <translation>La scheda di una persona nuova è lì quando apri la pagina Persone.</translation>
    </message>
    <message>
        <source>What was begun on these cards is there when you open them: {names}.</source>
        <translation>Ciò che era iniziato su queste schede è lì quando le apri: {names}.</translation>
    </message>
    <message>
        <source>You have begun the same card yourself: finish yours, then take this one over.</source>
        <translation>Hai iniziato anche tu la stessa scheda: finisci la tua, poi prendi questa.</translation>
    </message>
</context>
<context>
    <name>typing</name>
    <message>
        <source>This is too long: up to {limit} letters. It was not put in, and what stood here is still here.</source>
        <translation>È troppo lungo: al massimo {limit} lettere. Non è stato inserito, e quello che c&apos;era è ancora qui.</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>Volunteer</source>
        <translation>Volontaria o volontario</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Chi coordina</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Assistente sociale</translation>
    </message>
    <message>
        <source>One thing to send</source>
        <translation>1 cosa da inviare</translation>
    </message>
    <message>
        <source>{n} things to send</source>
        <translation>{n} cose da inviare</translation>
    </message>
    <message>
        <source>The oldest waits since {when}</source>
        <translation>La più vecchia aspetta da {when}</translation>
    </message>
    <message>
        <source>The district received it {when}</source>
        <translation>Il Distretto ha ricevuto tutto {when}</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tutto inviato</translation>
    </message>
    <message>
        <source>There is no internet now</source>
        <translation>Adesso non c&apos;è internet</translation>
    </message>
    <message>
        <source>One works all the same: everything is saved here, encrypted.</source>
        <translation>Si lavora lo stesso: tutto resta salvato e cifrato qui.</translation>
    </message>
    <message>
        <source>Write the recovery code of the printed sheet here in its place, then choose a new phrase. Your coordinator keeps the sheet, and can also give you a new phrase.</source>
        <translation>Scrivi al suo posto il codice di recupero del foglio stampato, poi scegli una frase nuova. Il foglio lo tiene chi coordina, che può anche darti una frase nuova.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apro…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This cannot be done. What you typed is still here.</source>
        <translation>Questo non si può fare. Quello che hai scritto è ancora qui.</translation>
    </message>
    <message>
        <source>The archive does not open. Nothing is lost. Call your coordinator.</source>
        <translation>L&apos;archivio non si apre. Non si è perso niente. Chiama chi coordina.</translation>
    </message>
    <message>
        <source>The phrase does not open this archive. Check capitals and spaces. Nothing is lost.</source>
        <translation>La frase non apre questo archivio. Controlla maiuscole e spazi. Non si è perso niente.</translation>
    </message>
    <message>
        <source>A letter of the code is not right. Read it again from the sheet: nothing is lost.</source>
        <translation>Una lettera del codice non torna. Rileggila dal foglio: non si è perso niente.</translation>
    </message>
    <message>
        <source>The file of the keys is damaged. Delete nothing: the records are still there. Call your coordinator.</source>
        <translation>Il file delle chiavi è danneggiato. Non cancellare niente: le schede ci sono ancora. Chiama chi coordina.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds and try again. Nothing is lost. Your coordinator can help.</source>
        <translation>Aspetta {seconds} secondi e riprova. Non si è perso niente. Chi coordina può aiutarti.</translation>
    </message>
    <message>
        <source>This archive does not know that person. Nothing is lost. Ask your coordinator to add them.</source>
        <translation>Questo archivio non conosce quella persona. Non si è perso niente. Chiedi a chi coordina di aggiungerla.</translation>
    </message>
    <message>
        <source>This is the last coordinator: somebody has to remain who can add others. Nothing was changed.</source>
        <translation>È l&apos;ultima persona che coordina: deve restare qualcuno che possa aggiungere gli altri. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Only a coordinator can do this. Nothing was changed.</source>
        <translation>Può farlo solo chi coordina. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This person is already among those who open this archive.</source>
        <translation>Questa persona può già aprire questo archivio.</translation>
    </message>
    <message>
        <source>You cannot remove yourself: another coordinator has to do it. Nothing was changed.</source>
        <translation>Non puoi togliere te: deve farlo un&apos;altra persona che coordina. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>The key is being changed. Nothing is lost. Close Ascolto and open it again, then try once more.</source>
        <translation>La chiave sta cambiando. Non si è perso niente. Chiudi Ascolto, riaprilo e riprova.</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read. Nothing is lost. Call your coordinator.</source>
        <translation>Il file delle chiavi non si legge. Non si è perso niente. Chiama chi coordina.</translation>
    </message>
    <message>
        <source>This document is damaged and is not shown. The rest is safe. Look for it in the copy.</source>
        <translation>Questo documento è danneggiato e non lo mostro. Il resto è al sicuro. Cercalo nella copia.</translation>
    </message>
    <message>
        <source>The phrase has a sign that cannot be typed again. Change it.</source>
        <translation>La frase ha un segno che non si può riscrivere. Cambialo.</translation>
    </message>
    <message>
        <source>Write your secret phrase.</source>
        <translation>Scrivi la tua frase segreta.</translation>
    </message>
    <message>
        <source>The phrase is too short: four words that only you know are easy to remember and hard to guess.</source>
        <translation>La frase è troppo corta: quattro parole che sai solo tu si ricordano bene e non si indovinano.</translation>
    </message>
    <message>
        <source>The phrase is too long: up to 1024 letters.</source>
        <translation>La frase è troppo lunga: al massimo 1024 lettere.</translation>
    </message>
    <message>
        <source>The two phrases are not the same. Write it again.</source>
        <translation>Le due frasi non sono uguali. Riscrivila.</translation>
    </message>
    <message>
        <source>The archive answers with an error. What was saved is safe. Try again.</source>
        <translation>L&apos;archivio risponde con un errore. Quello che era salvato è al sicuro. Riprova.</translation>
    </message>
    <message>
        <source>This file is not this computer&apos;s archive. It was not touched. Call your coordinator.</source>
        <translation>Questo file non è l&apos;archivio di questo computer. Non è stato toccato. Chiama chi coordina.</translation>
    </message>
    <message>
        <source>The archive is damaged. Delete nothing: the district has what was sent. Call your coordinator.</source>
        <translation>Questo archivio è danneggiato. Non cancellare niente: il Distretto ha quello che è partito. Chiama chi coordina.</translation>
    </message>
    <message>
        <source>I cannot save: the disk is full. What was saved is safe. Do not close: make room, then try again.</source>
        <translation>Non riesco a salvare: il disco è pieno. Quello che era salvato è al sicuro. Non chiudere: libera spazio e riprova.</translation>
    </message>
    <message>
        <source>The disk does not answer. What was saved is safe. Do not close: try again, and if it stays so, call for help.</source>
        <translation>Il disco non risponde. Quello che era salvato è al sicuro. Non chiudere: riprova e, se continua, chiedi aiuto.</translation>
    </message>
    <message>
        <source>Sending does not go through. Your work is safe here. I try again by myself.</source>
        <translation>L&apos;invio non riesce. Il tuo lavoro è al sicuro qui. Riprovo da solo.</translation>
    </message>
    <message>
        <source>Another window is sending already. Nothing is lost: wait until it is done.</source>
        <translation>Un&apos;altra finestra sta già inviando. Niente è perso: aspetta che abbia finito.</translation>
    </message>
    <message>
        <source>There is no connection to the district. Your work is safe here, and leaves by itself.</source>
        <translation>Non c&apos;è collegamento con il Distretto. Il tuo lavoro è al sicuro qui, e parte da solo.</translation>
    </message>
    <message>
        <source>This network asks for a login in the browser. Your records stay here, safe. Log in, then try again.</source>
        <translation>Questa rete chiede un accesso nel browser. I dati restano qui, al sicuro. Fai l&apos;accesso, poi riprova.</translation>
    </message>
    <message>
        <source>A copy of this computer has been sending. Nothing is lost: this one goes on under a new name.</source>
        <translation>Una copia di questo computer ha già inviato. Non si è perso niente: questo va avanti con un nome nuovo.</translation>
    </message>
    <message>
        <source>Part of this is on its way. Nothing is lost. Try again later.</source>
        <translation>Una parte è già in viaggio. Non si è perso niente. Riprova più tardi.</translation>
    </message>
    <message>
        <source>This invitation has expired. Nothing is lost: look at this computer&apos;s date, else ask for a new one.</source>
        <translation>Questo invito è scaduto. Non si è perso niente: guarda la data di questo computer, altrimenti chiedine uno nuovo.</translation>
    </message>
    <message>
        <source>A newer Ascolto wrote this archive. Nothing is lost: install the newer version, then open it again.</source>
        <translation>Questo archivio è stato scritto da un Ascolto più nuovo. Non si è perso niente: installa la versione nuova, poi riaprilo.</translation>
    </message>
    <message>
        <source>Ascolto is already open on this computer. Nothing is lost: use that window.</source>
        <translation>Ascolto è già aperto su questo computer. Niente è perso: usa quella finestra.</translation>
    </message>
    <message>
        <source>There is already an archive here. It was not touched: open it with its phrase.</source>
        <translation>Qui c&apos;è già un archivio. Non è stato toccato: aprilo con la sua frase.</translation>
    </message>
    <message>
        <source>The file of the keys cannot be written. Nothing was changed: make room on the disk, then try again.</source>
        <translation>Il file delle chiavi non si può scrivere. Non è cambiato niente: fai spazio sul disco, poi riprova.</translation>
    </message>
    <message>
        <source>Another program holds the archive. Nothing is lost. Close it, or wait a moment and try again.</source>
        <translation>Un altro programma tiene l&apos;archivio. Non si è perso niente. Chiudilo, o aspetta un momento e riprova.</translation>
    </message>
    <message>
        <source>This copy is older than what was sent. Nothing is lost: what is missing comes back from the district.</source>
        <translation>Questa copia è più vecchia di quello che è partito. Non si è perso niente: quello che manca torna dal Distretto.</translation>
    </message>
    <message>
        <source>The copy could not be made. The archive here is whole. Try again.</source>
        <translation>La copia non è riuscita. L&apos;archivio qui è intero. Riprova.</translation>
    </message>
    <message>
        <source>The folder for the copies is not there. The archive here is whole: put the stick in, then try again.</source>
        <translation>La cartella delle copie non c&apos;è. L&apos;archivio qui è intero: inserisci la chiavetta, poi riprova.</translation>
    </message>
    <message>
        <source>There is no room for the copy. The archive here is whole: make room there, or choose another folder.</source>
        <translation>Non c&apos;è posto per la copia. L&apos;archivio qui è intero: fai posto lì, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Copies of several computers are here. Nothing was changed: choose the folder of one, within it.</source>
        <translation>Qui ci sono le copie di più computer. Non è cambiato niente: scegli la cartella di uno solo, lì dentro.</translation>
    </message>
    <message>
        <source>There is no copy of an archive in this folder. Nothing was changed: choose the stick or the folder.</source>
        <translation>In questa cartella non c&apos;è la copia di un archivio. Non è cambiato niente: scegli la chiavetta o la cartella.</translation>
    </message>
    <message>
        <source>The folder of what is to be sent cannot be read. Your records are safe. Call your coordinator.</source>
        <translation>La cartella delle cose da inviare non si legge. Le tue schede sono al sicuro. Chiama chi coordina.</translation>
    </message>
    <message>
        <source>The district answers strangely. It is not your fault and nothing is lost: I will try again by myself.</source>
        <translation>Il Distretto risponde in modo strano. Non è colpa tua e non si è perso niente: riprovo da solo.</translation>
    </message>
    <message>
        <source>The district does not take this. Everything is kept here. Tell your coordinator.</source>
        <translation>Il Distretto non lo accetta. Tutto resta qui. Dillo a chi coordina.</translation>
    </message>
    <message>
        <source>The district cannot take anything just now. Your work is safe here: I try again by myself.</source>
        <translation>In questo momento il Distretto non può ricevere. Il tuo lavoro è al sicuro qui: riprovo da solo.</translation>
    </message>
    <message>
        <source>Today the district has taken all it takes from one computer. The rest is safe here and leaves later.</source>
        <translation>Per oggi il Distretto ha preso tutto quello che prende da un computer. Il resto è al sicuro qui e parte più tardi.</translation>
    </message>
    <message>
        <source>The district asks for a newer Ascolto. Everything is kept here: install the newer version.</source>
        <translation>Il Distretto chiede un Ascolto più nuovo. Tutto resta qui: installa la versione più nuova.</translation>
    </message>
    <message>
        <source>The district has lost part of what it had received. Everything is still here: unlock, and it is sent again.</source>
        <translation>Il Distretto ha perso una parte di quello che aveva ricevuto. Qui c&apos;è ancora tutto: apri l&apos;archivio e riparte da solo.</translation>
    </message>
    <message>
        <source>Ascolto has a fault of its own. What was saved is safe. Tell your coordinator.</source>
        <translation>Ascolto ha un guasto suo. Quello che è salvato è al sicuro. Dillo a chi coordina.</translation>
    </message>
    <message>
        <source>The district no longer accepts this computer. What is here stays here. Call your coordinator.</source>
        <translation>Il Distretto non accetta più questo computer. Quello che c&apos;è resta qui. Chiama chi coordina.</translation>
    </message>
    <message>
        <source>I cannot seal what is to be sent: the office&apos;s key has not come yet. Everything is kept here.</source>
        <translation>Non riesco a chiudere le buste: la chiave dell&apos;ufficio non è ancora arrivata. Tutto resta qui.</translation>
    </message>
    <message>
        <source>Something arrived that does not open. It is kept aside, nothing is lost. Tell your coordinator.</source>
        <translation>È arrivato qualcosa che non si apre. È messo da parte, non si è perso niente. Dillo a chi coordina.</translation>
    </message>
    <message>
        <source>This invitation cannot be used. Nothing was changed: ask who gave it to you for a new one.</source>
        <translation>Questo invito non si può usare. Non è cambiato niente: chiedine uno nuovo a chi te l&apos;ha dato.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from ASCOLTO-INVITO on. Nothing was changed.</source>
        <translation>Questo non è un invito intero. Copialo tutto, da ASCOLTO-INVITO in poi. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This invitation has been used already. If it was not you, tell the district at once. Nothing is lost.</source>
        <translation>Questo invito è già stato usato. Se non l&apos;hai usato tu, avvisa subito il Distretto. Non si è perso niente.</translation>
    </message>
    <message>
        <source>The district does not know this invitation. Nothing is lost: ask who gave it to you.</source>
        <translation>Il Distretto non conosce questo invito. Non si è perso niente: chiedi a chi te l&apos;ha dato.</translation>
    </message>
    <message>
        <source>This recovery kit does not fit. Read it again from the sheet; nothing was changed.</source>
        <translation>Questo kit non va bene. Rileggilo dal foglio; non è cambiato niente.</translation>
    </message>
    <message>
        <source>A letter of the kit is not right. Read it again from the sheet, group by group. Nothing was changed.</source>
        <translation>Una lettera del kit non torna. Rileggila dal foglio, gruppo per gruppo. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This is not an address of a district. Write it as it stands on the sheet. Nothing was changed.</source>
        <translation>Questo non è l&apos;indirizzo di un Distretto. Scrivilo come sta sul foglio. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>The district does not know this kit: look for a newer sheet. Nothing was changed.</source>
        <translation>Il Distretto non conosce questo kit: cerca un foglio più nuovo. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This invitation is for another office. Nothing was changed: ask for one of yours.</source>
        <translation>Questo invito è per un altro ufficio. Non è cambiato niente: chiedine uno del tuo.</translation>
    </message>
    <message>
        <source>That computer did not come with an invitation made here. It was not let in: make it a new one.</source>
        <translation>Quel computer non è arrivato con un invito fatto qui. Non è entrato: fagliene uno nuovo.</translation>
    </message>
    <message>
        <source>The district does not know this computer yet. Nothing is lost: try again once it does.</source>
        <translation>Il Distretto non conosce ancora questo computer. Non si è perso niente: riprova quando lo conosce.</translation>
    </message>
    <message>
        <source>This computer has been let in already. Nothing was changed.</source>
        <translation>Questo computer è già entrato. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This kit belongs to another district. Check the address. Nothing was changed.</source>
        <translation>Questo kit è di un altro Distretto. Controlla l&apos;indirizzo. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Scrivi il tuo nome.</translation>
    </message>
    <message>
        <source>The name is too long: up to {limit} letters.</source>
        <translation>Il nome è troppo lungo: al massimo {limit} lettere.</translation>
    </message>
    <message>
        <source>Write at least one name, or go on without a name.</source>
        <translation>Scrivi almeno un nome, o continua senza nome.</translation>
    </message>
    <message>
        <source>Write it like this: 12/03/1992, or only the year: 1992.</source>
        <translation>Scrivi così: 12/03/1992, oppure solo l&apos;anno: 1992.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Questa data è nel futuro.</translation>
    </message>
    <message>
        <source>Is it really {typed}? Check the year.</source>
        <translation>È proprio {typed}? Controlla l&apos;anno.</translation>
    </message>
    <message>
        <source>Only digits, spaces and + go here, for example 333 555 0199.</source>
        <translation>Qui servono solo cifre, spazi e +, per esempio 333 555 0199.</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>Questa persona non è più qui.</translation>
    </message>
    <message>
        <source>Write at least a line, or set it aside: nothing is lost.</source>
        <translation>Scrivi almeno una riga, o mettilo da parte: non si perde niente.</translation>
    </message>
    <message>
        <source>Write the minutes as a number, for example 30.</source>
        <translation>Scrivi i minuti con un numero, per esempio 30.</translation>
    </message>
    <message>
        <source>The text is too long by {over} letters. It is all still here: shorten it, or split it in two.</source>
        <translation>Il testo è troppo lungo di {over} lettere. È ancora tutto qui: accorcialo, o dividilo in due.</translation>
    </message>
    <message>
        <source>Write the day like this: 20/11/2026.</source>
        <translation>Scrivi il giorno così: 20/11/2026.</translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation>La data è nel futuro.</translation>
    </message>
    <message>
        <source>A colleague has changed this while you were writing; what stands now is above. Nothing was replaced. To put yours in its place, keep it once more.</source>
        <translation>Mentre scrivevi è stato cambiato da un&apos;altra persona dello sportello; quello che c&apos;è adesso si legge sopra. Non è stato sostituito niente. Per mettere il tuo al suo posto, salva ancora una volta.</translation>
    </message>
    <message>
        <source>This interview is no longer here.</source>
        <translation>Questo colloquio non è più qui.</translation>
    </message>
    <message>
        <source>Choose how it went. Nothing was changed.</source>
        <translation>Scegli com&apos;è andata. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Choose why it was not possible.</source>
        <translation>Scegli perché non è stato possibile.</translation>
    </message>
    <message>
        <source>Write in a line why it was not possible.</source>
        <translation>Scrivi in una riga perché non è stato possibile.</translation>
    </message>
    <message>
        <source>The line is too long by {over} letters. It is all still here: shorten it.</source>
        <translation>La riga è troppo lunga di {over} lettere. È ancora tutta qui: accorciala.</translation>
    </message>
    <message>
        <source>This day is before they asked. Check the year.</source>
        <translation>Questo giorno viene prima della richiesta. Controlla l&apos;anno.</translation>
    </message>
    <message>
        <source>This case is reserved: a colleague follows it. Nothing is lost. Ask your coordinator.</source>
        <translation>Questo caso è riservato: lo segue un&apos;altra persona dello sportello. Niente è perso. Chiedi a chi coordina.</translation>
    </message>
    <message>
        <source>This is too long: up to {limit} letters. It is all still here.</source>
        <translation>È troppo lungo: fino a {limit} lettere. È ancora tutto qui.</translation>
    </message>
    <message>
        <source>This interview belongs to somebody already. Nothing was changed.</source>
        <translation>Questo colloquio è già di qualcuno. Niente è cambiato.</translation>
    </message>
    <message>
        <source>This line is no longer here. Nothing was changed.</source>
        <translation>Questa riga non c&apos;è più. Niente è cambiato.</translation>
    </message>
    <message>
        <source>Write by when: a day, like 30/11 or tomorrow.</source>
        <translation>Scrivi entro quando: un giorno, come 30/11 o domani.</translation>
    </message>
    <message>
        <source>Write the day like this: 30/11/2026, or tomorrow.</source>
        <translation>Scrivi il giorno così: 30/11/2026, oppure domani.</translation>
    </message>
    <message>
        <source>This day has passed. Choose today or a later one.</source>
        <translation>Questo giorno è passato. Scegli oggi o più avanti.</translation>
    </message>
    <message>
        <source>Write the hour like this: 9:30.</source>
        <translation>Scrivi l&apos;ora così: 9:30.</translation>
    </message>
    <message>
        <source>Write in a line what is to be done.</source>
        <translation>Scrivi in una riga che cosa c&apos;è da fare.</translation>
    </message>
    <message>
        <source>Write a name, or choose a card.</source>
        <translation>Scrivi un nome, o scegli una scheda.</translation>
    </message>
    <message>
        <source>This is the same person. Choose somebody else.</source>
        <translation>È la stessa persona. Scegli qualcun altro.</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Scrivi il numero.</translation>
    </message>
    <message>
        <source>Write who follows them: a service, a name.</source>
        <translation>Scrivi chi segue la persona: un servizio, un nome.</translation>
    </message>
    <message>
        <source>Write which paper it is.</source>
        <translation>Scrivi quale carta è.</translation>
    </message>
    <message>
        <source>This paper is not on the list. Write its name.</source>
        <translation>Questa carta non è nell&apos;elenco. Scrivi il suo nome.</translation>
    </message>
    <message>
        <source>Write the day like this: 31/12/2026.</source>
        <translation>Scrivi il giorno così: 31/12/2026.</translation>
    </message>
    <message>
        <source>Nobody else could see this case. Nothing was changed: first let a colleague see it.</source>
        <translation>Nessun altro potrebbe vedere questo caso. Niente è cambiato: prima fallo vedere a un&apos;altra persona dello sportello.</translation>
    </message>
    <message>
        <source>These cards are one person already. Nothing was changed.</source>
        <translation>Queste schede sono già una sola persona. Niente è cambiato.</translation>
    </message>
    <message>
        <source>This file is too large: up to {megabytes} MB. Nothing was changed: scan it in grey, or page by page.</source>
        <translation>Questo file è troppo grande: fino a {megabytes} MB. Niente è cambiato: scansiona in grigio, o una pagina alla volta.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed: look where it came from.</source>
        <translation>Questo file è vuoto. Niente è cambiato: guarda da dove viene.</translation>
    </message>
    <message>
        <source>This file is here already, as “{name}”. Nothing was added: open that one.</source>
        <translation>Questo file c&apos;è già, come “{name}”. Non è stato aggiunto niente: apri quello.</translation>
    </message>
    <message>
        <source>Only PDF, JPEG and PNG files are taken. Nothing was changed: save it as one of these.</source>
        <translation>Si prendono solo file PDF, JPEG e PNG. Niente è cambiato: salvalo come uno di questi.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed: try another copy.</source>
        <translation>Questo file non si legge. Niente è cambiato: prova un&apos;altra copia.</translation>
    </message>
    <message>
        <source>Part of this document is still on another computer. Nothing is lost: it comes with the next exchange.</source>
        <translation>Una parte di questo documento è ancora su un altro computer. Niente è perso: arriva con il prossimo scambio.</translation>
    </message>
    <message>
        <source>This is a folder or a link, not a file. Nothing was changed: choose the files themselves.</source>
        <translation>È una cartella o un collegamento, non un file. Non è cambiato niente: scegli i file.</translation>
    </message>
    <message>
        <source>This file is no longer there. Nothing was changed: look where it is now.</source>
        <translation>Questo file non c&apos;è più. Non è cambiato niente: guarda dov&apos;è adesso.</translation>
    </message>
    <message>
        <source>These are too many at once: up to {limit}. Nothing was changed: choose a few at a time.</source>
        <translation>Sono troppi insieme: al massimo {limit}. Non è cambiato niente: scegline pochi alla volta.</translation>
    </message>
    <message>
        <source>Only files can be dropped here: PDF, JPEG or PNG. Nothing was changed: save it as a file first.</source>
        <translation>Qui si trascinano solo file: PDF, JPEG o PNG. Non è cambiato niente: prima salvalo come file.</translation>
    </message>
    <message>
        <source>The photo is too large. Nothing was changed: take it again, closer and of one page only.</source>
        <translation>La foto è troppo grande. Non è cambiato niente: rifalla più da vicino, una pagina sola.</translation>
    </message>
    <message>
        <source>This picture has too many points to be opened safely. Nothing is lost: make it again, smaller.</source>
        <translation>Questa immagine ha troppi punti per aprirla in sicurezza. Non si è perso niente: rifalla più piccola.</translation>
    </message>
    <message>
        <source>This picture is damaged and is not shown. The rest is safe. Ask for it again.</source>
        <translation>Questa immagine è rovinata e non si può vedere. Il resto è al sicuro. Chiedila di nuovo.</translation>
    </message>
    <message>
        <source>This PDF is damaged and is not shown. The rest is safe. Ask for it again.</source>
        <translation>Questo PDF è rovinato e non si può vedere. Il resto è al sicuro. Chiedilo di nuovo.</translation>
    </message>
    <message>
        <source>This PDF asks for a password and is not shown. Nothing is lost: ask for one without a password.</source>
        <translation>Questo PDF chiede una password e non si può vedere. Non si è perso niente: chiedine uno senza password.</translation>
    </message>
    <message>
        <source>This page is too heavy to be shown. Nothing is lost: look at another one, or ask for a scan.</source>
        <translation>Questa pagina è troppo pesante da mostrare. Non si è perso niente: guardane un&apos;altra, o chiedi una scansione.</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder is not there. Nothing is lost: switch the scanner on, or choose another folder.</source>
        <translation>La cartella dello scanner non c&apos;è. Non si è perso niente: accendi lo scanner, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The original is no longer the same file. It was not deleted: look at it in its folder.</source>
        <translation>L&apos;originale non è più lo stesso file. Non l&apos;ho cancellato: guardalo nella sua cartella.</translation>
    </message>
    <message>
        <source>The original cannot be deleted here. It is safe in the archive: delete it in its folder yourself.</source>
        <translation>Da qui l&apos;originale non si cancella. Nell&apos;archivio è al sicuro: cancellalo tu nella sua cartella.</translation>
    </message>
    <message>
        <source>Only a coordinator can take everything along. Nothing was written.</source>
        <translation>Solo chi coordina può portare via tutto. Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>This folder is not there. Nothing was written: put the stick in, or choose another folder.</source>
        <translation>Questa cartella non c&apos;è. Non è stato scritto niente: inserisci la chiavetta, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is no room in this folder. Nothing was left in it: make room there, or choose another one.</source>
        <translation>In questa cartella non c&apos;è posto. Non ci è rimasto niente: fai posto lì, o scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Nothing was left in it: choose another stick or folder.</source>
        <translation>In questa cartella non si può scrivere. Non ci è rimasto niente: scegli un&apos;altra chiavetta o cartella.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the folder.</source>
        <translation>Fermato. Nella cartella non è rimasto niente.</translation>
    </message>
    <message>
        <source>Only a coordinator can bring in a sheet: they see the reserved cases too. Nothing was added.</source>
        <translation>Solo chi coordina può importare un foglio: vede anche i casi riservati. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this was added.</source>
        <translation>Fermato. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This is a sheet of an old kind (.xls). Open it and save it as .xlsx. Nothing was added.</source>
        <translation>È un foglio di vecchio tipo (.xls). Aprilo e salvalo come .xlsx. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This is a sheet of LibreOffice (.ods). Open it and save it as .xlsx. Nothing was added.</source>
        <translation>È un foglio di LibreOffice (.ods). Aprilo e salvalo come .xlsx. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This is a sheet of Numbers. Open it and export it as .xlsx. Nothing was added.</source>
        <translation>È un foglio di Numbers. Aprilo ed esportalo come .xlsx. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This is a PDF, which has no cells to read. Look for the sheet it was made from. Nothing was added.</source>
        <translation>È un PDF, e non ha celle da leggere. Cerca il foglio da cui è stato fatto. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This sheet was saved as “Strict Open XML”. Save it as “Excel workbook (.xlsx)”. Nothing was added.</source>
        <translation>Questo foglio è stato salvato come “Strict Open XML”. Salvalo come “Cartella di lavoro di Excel (.xlsx)”. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>The file is not what its name says. Open it and save it as .xlsx. Nothing was added.</source>
        <translation>Il file non è quello che dice il suo nome. Aprilo e salvalo come .xlsx. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This is no sheet. Choose a file .xlsx or .csv. Nothing was added.</source>
        <translation>Questo non è un foglio. Scegli un file .xlsx o .csv. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This sheet is locked with a password. Save it without one, then choose it again. Nothing was added.</source>
        <translation>Questo foglio è chiuso con una password. Salvalo senza, poi sceglilo di nuovo. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>There is nothing in this sheet. Nothing was added.</source>
        <translation>In questo foglio non c&apos;è niente. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>There is only the line of titles in this sheet, and no row below it. Nothing was added.</source>
        <translation>In questo foglio c&apos;è solo la riga dei titoli, e sotto nessuna riga. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This sheet is damaged. Open it, save it again as .xlsx, then choose it. Nothing was added.</source>
        <translation>Questo foglio è rovinato. Aprilo, salvalo di nuovo come .xlsx e sceglilo. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>This file would fill the whole memory when opened. It was not opened, and nothing was added.</source>
        <translation>Aprendolo, questo file riempirebbe tutta la memoria. Non è stato aperto, e non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>The file is too large: up to {limit} MB. Split it into several. Nothing was added.</source>
        <translation>Il file è troppo grande: al massimo {limit} MB. Dividilo in più file. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>There are too many rows: up to {limit}. Delete the empty ones, or split the sheet. Nothing was added.</source>
        <translation>Ci sono troppe righe: al massimo {limit}. Togli quelle vuote, o dividi il foglio. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>There are too many columns: up to {limit}. Delete those that are not needed. Nothing was added.</source>
        <translation>Ci sono troppe colonne: al massimo {limit}. Togli quelle che non servono. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as .xlsx, or as CSV UTF-8. Nothing was added.</source>
        <translation>Le lettere di questo file non si leggono. Salvalo come .xlsx, o come CSV UTF-8. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>A quotation mark in this file is never closed. Save the sheet as .xlsx instead. Nothing was added.</source>
        <translation>In questo file una virgoletta non viene mai chiusa. Salva il foglio come .xlsx. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close it in other programs, or copy it here. Nothing was added.</source>
        <translation>Il file non si legge. Chiudilo negli altri programmi, o copialo su questo computer. Non è stato aggiunto niente.</translation>
    </message>
    <message>
        <source>The file cannot be written there. What was added is safe: choose another folder.</source>
        <translation>Lì il file non si può scrivere. Quello che è stato aggiunto è al sicuro: scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Say which column has the name.</source>
        <translation>Indica in quale colonna c&apos;è il nome.</translation>
    </message>
    <message>
        <source>Two columns go to the same place. Leave one of them in the file.</source>
        <translation>Due colonne vanno nello stesso posto. Lasciane una nel file.</translation>
    </message>
    <message>
        <source>The whole name is in one column already. Leave the other columns with names in the file.</source>
        <translation>Il nome intero è già in una colonna. Lascia nel file le altre colonne con i nomi.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Manca il nome.</translation>
    </message>
    <message>
        <source>The day of the interview is missing.</source>
        <translation>Manca il giorno del colloquio.</translation>
    </message>
    <message>
        <source>This is a formula without a result. Write the result itself.</source>
        <translation>È una formula senza risultato. Scrivi il risultato.</translation>
    </message>
    <message>
        <source>The text is too long: up to {limit} letters.</source>
        <translation>Il testo è troppo lungo: al massimo {limit} lettere.</translation>
    </message>
    <message>
        <source>There is more in this row than there are columns.</source>
        <translation>In questa riga c&apos;è più roba che colonne.</translation>
    </message>
</context>
</TS>
