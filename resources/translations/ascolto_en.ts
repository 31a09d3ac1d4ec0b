<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AboutCard</name>
        <message>
            <source>On their papers</source>
            <translation>On their papers</translation>
        </message>
        <message>
            <source>About them</source>
            <translation>About them</translation>
        </message>
    </context>
    <context>
        <name>AddForm</name>
        <message>
            <source>Add this person</source>
            <translation>Add this person</translation>
        </message>
        <message>
            <source>Name and family name</source>
            <translation>Name and family name</translation>
        </message>
        <message>
            <source>What they do here</source>
            <translation>What they do here</translation>
        </message>
        <message>
            <source>Their secret phrase</source>
            <translation>Their secret phrase</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Somebody new</translation>
        </message>
        <message>
            <source>They choose a phrase of their own, and type it here themselves.</source>
            <translation>They choose a phrase of their own, and type it here themselves.</translation>
        </message>
    </context>
    <context>
        <name>AgainOn</name>
        <message>
            <source>You speak again on</source>
            <translation>You speak again on</translation>
        </message>
        <message>
            <source>for example 30/11</source>
            <translation>for example 30/11</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>It comes back by itself on Oggi, on that day.</source>
            <translation>It comes back by itself on Oggi, on that day.</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Tomorrow</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>In a week</translation>
        </message>
        <message>
            <source>In two weeks</source>
            <translation>In two weeks</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>In a month</translation>
        </message>
        <message>
            <source>You speak again: {when}</source>
            <translation>You speak again: {when}</translation>
        </message>
    </context>
    <context>
        <name>AgendaCards</name>
        <message>
            <source>Nobody to hear again today. Have a good shift.</source>
            <translation>Nobody to hear again today. Have a good shift.</translation>
        </message>
        <message>
            <source>To hear again today</source>
            <translation>To hear again today</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>New reminder</translation>
        </message>
        <message>
            <source>Promised by colleagues, and late</source>
            <translation>Promised by colleagues, and late</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Nothing was promised for the next seven days.</source>
            <translation>Nothing was promised for the next seven days.</translation>
        </message>
        <message>
            <source>In the next days</source>
            <translation>In the next days</translation>
        </message>
        <message>
            <source>Papers that expire</source>
            <translation>Papers that expire</translation>
        </message>
    </context>
    <context>
        <name>AgreedView</name>
        <message>
            <source>What we have agreed</source>
            <translation>What we have agreed</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Around</name>
        <message>
            <source>Who told you</source>
            <translation>Who told you</translation>
        </message>
        <message>
            <source>Who, and how to reach them</source>
            <translation>Who, and how to reach them</translation>
        </message>
        <message>
            <source>You speak in</source>
            <translation>You speak in</translation>
        </message>
        <message>
            <source>Who interprets</source>
            <translation>Who interprets</translation>
        </message>
        <message>
            <source>Never a child.</source>
            <translation>Never a child.</translation>
        </message>
        <message>
            <source>Who else is there</source>
            <translation>Who else is there</translation>
        </message>
        <message>
            <source>Around the meeting</source>
            <translation>Around the meeting</translation>
        </message>
        <message>
            <source>Only what helps. Nothing has to be filled.</source>
            <translation>Only what helps. Nothing has to be filled.</translation>
        </message>
        <message>
            <source>Themselves</source>
            <translation>Themselves</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Family</translation>
        </message>
        <message>
            <source>Neighbour</source>
            <translation>Neighbour</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Another desk</source>
            <translation>Another desk</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
    </context>
    <context>
        <name>AroundCards</name>
        <message>
            <source>Household</source>
            <translation>Household</translation>
        </message>
        <message>
            <source>Nobody noted yet.</source>
            <translation>Nobody noted yet.</translation>
        </message>
        <message>
            <source>Do they have a card?</source>
            <translation>Do they have a card?</translation>
        </message>
        <message>
            <source>It is this card</source>
            <translation>It is this card</translation>
        </message>
        <message>
            <source>Leave it empty if not.</source>
            <translation>Leave it empty if not.</translation>
        </message>
        <message>
            <source>Who they are to the person</source>
            <translation>Who they are to the person</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>Even roughly: 1992?</source>
            <translation>Even roughly: 1992?</translation>
        </message>
        <message>
            <source>In a line</source>
            <translation>In a line</translation>
        </message>
        <message>
            <source>Add to the household</source>
            <translation>Add to the household</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Add somebody</translation>
        </message>
        <message>
            <source>Other phones</source>
            <translation>Other phones</translation>
        </message>
        <message>
            <source>No other phone.</source>
            <translation>No other phone.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Whose it is</source>
            <translation>Whose it is</translation>
        </message>
        <message>
            <source>When and how to call safely</source>
            <translation>When and how to call safely</translation>
        </message>
        <message>
            <source>A message may be left</source>
            <translation>A message may be left</translation>
        </message>
        <message>
            <source>Add the phone</source>
            <translation>Add the phone</translation>
        </message>
        <message>
            <source>Add a phone</source>
            <translation>Add a phone</translation>
        </message>
        <message>
            <source>Who already follows them</source>
            <translation>Who already follows them</translation>
        </message>
        <message>
            <source>Nobody that we know of.</source>
            <translation>Nobody that we know of.</translation>
        </message>
        <message>
            <source>Service or name</source>
            <translation>Service or name</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>How to reach them</translation>
        </message>
        <message>
            <source>Add who follows them</source>
            <translation>Add who follows them</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no, leave no message</source>
            <translation>no, leave no message</translation>
        </message>
    </context>
    <context>
        <name>AttachmentList</name>
        <message>
            <source>Nothing is attached.</source>
            <translation>Nothing is attached.</translation>
        </message>
        <message>
            <source>Open “{name}”</source>
            <translation>Open “{name}”</translation>
        </message>
        <message>
            <source>Take away “{name}”</source>
            <translation>Take away “{name}”</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
    </context>
    <context>
        <name>AttachmentViewer</name>
        <message>
            <source>Seen only in here: nothing is written outside of the archive.</source>
            <translation>Seen only in here: nothing is written outside of the archive.</translation>
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
            <translation>Add files…</translation>
        </message>
        <message>
            <source>From the scanner…</source>
            <translation>From the scanner…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>PDF and photos, up to 5 MB: drop them here. They are encrypted, and seen only in Ascolto.</source>
            <translation>PDF and photos, up to 5 MB: drop them here. They are encrypted, and seen only in Ascolto.</translation>
        </message>
    </context>
    <context>
        <name>BringInSection</name>
        <message>
            <source>From before</source>
            <translation>From before</translation>
        </message>
        <message>
            <source>A sheet of people and interviews (Excel or CSV) is brought in after you have looked at it.</source>
            <translation>A sheet of people and interviews (Excel or CSV) is brought in after you have looked at it.</translation>
        </message>
        <message>
            <source>Bring in a sheet</source>
            <translation>Bring in a sheet</translation>
        </message>
    </context>
    <context>
        <name>CardForm</name>
        <message>
            <source>e.g. 333 555 0199</source>
            <translation>e.g. 333 555 0199</translation>
        </message>
        <message>
            <source>e.g. 12/03/1992</source>
            <translation>e.g. 12/03/1992</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>Even roughly: 1992?</source>
            <translation>Even roughly: 1992?</translation>
        </message>
        <message>
            <source>When, how, who may answer; whether a message may be left.</source>
            <translation>When, how, who may answer; whether a message may be left.</translation>
        </message>
        <message>
            <source>Only where it is another one.</source>
            <translation>Only where it is another one.</translation>
        </message>
        <message>
            <source>Tax code</source>
            <translation>Tax code</translation>
        </message>
        <message>
            <source>How to reach them safely</source>
            <translation>How to reach them safely</translation>
        </message>
        <message>
            <source>Name on papers</source>
            <translation>Name on papers</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Citizenship</translation>
        </message>
        <message>
            <source>Where they live</source>
            <translation>Where they live</translation>
        </message>
        <message>
            <source>Safe phone</source>
            <translation>Safe phone</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
    </context>
    <context>
        <name>ChoiceStep</name>
        <message>
            <source>Good day. What shall we do with this computer?</source>
            <translation>Good day. What shall we do with this computer?</translation>
        </message>
        <message>
            <source>It has no archive yet. Nothing here is lost or changed.</source>
            <translation>It has no archive yet. Nothing here is lost or changed.</translation>
        </message>
        <message>
            <source>Open a new desk</source>
            <translation>Open a new desk</translation>
        </message>
        <message>
            <source>With the invitation that the district has given you. Works without internet.</source>
            <translation>With the invitation that the district has given you. Works without internet.</translation>
        </message>
        <message>
            <source>Join a desk that is there already</source>
            <translation>Join a desk that is there already</translation>
        </message>
        <message>
            <source>With the invitation made on another computer of the desk.</source>
            <translation>With the invitation made on another computer of the desk.</translation>
        </message>
        <message>
            <source>Bring a desk back</source>
            <translation>Bring a desk back</translation>
        </message>
        <message>
            <source>A computer was lost or broken: with the recovery kit on paper everything comes back.</source>
            <translation>A computer was lost or broken: with the recovery kit on paper everything comes back.</translation>
        </message>
        <message>
            <source>Put a copy back</source>
            <translation>Put a copy back</translation>
        </message>
        <message>
            <source>From the stick or the folder where this desk's copies are.</source>
            <translation>From the stick or the folder where this desk's copies are.</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Try it out</translation>
        </message>
        <message>
            <source>With invented people: nothing is real, nothing can be broken.</source>
            <translation>With invented people: nothing is real, nothing can be broken.</translation>
        </message>
    </context>
    <context>
        <name>CodesStep</name>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Recovery kit</source>
            <translation>Recovery kit</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>Check code</translation>
        </message>
        <message>
            <source>I wrote it down and put it away</source>
            <translation>I wrote it down and put it away</translation>
        </message>
        <message>
            <source>Open the archive</source>
            <translation>Open the archive</translation>
        </message>
        <message>
            <source>Write these down now</source>
            <translation>Write these down now</translation>
        </message>
        <message>
            <source>They are shown this once, and are kept nowhere else.</source>
            <translation>They are shown this once, and are kept nowhere else.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Save as a text file…</source>
            <translation>Save as a text file…</translation>
        </message>
        <message>
            <source>On a stick that you lock away, never on this computer.</source>
            <translation>On a stick that you lock away, never on this computer.</translation>
        </message>
        <message>
            <source>Opens the archive of this computer when a secret phrase is forgotten.</source>
            <translation>Opens the archive of this computer when a secret phrase is forgotten.</translation>
        </message>
        <message>
            <source>Brings the whole desk back on a new computer. Keep it sealed, away from the computer.</source>
            <translation>Brings the whole desk back on a new computer. Keep it sealed, away from the computer.</translation>
        </message>
        <message>
            <source>Whoever lets this computer in must read the same six digits on their screen.</source>
            <translation>Whoever lets this computer in must read the same six digits on their screen.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>One sheet at a time: when this one is in, bring in the file again for the others.</source>
            <translation>One sheet at a time: when this one is in, bring in the file again for the others.</translation>
        </message>
        <message>
            <source>Sheet of the file</source>
            <translation>Sheet of the file</translation>
        </message>
        <message>
            <source>For interviews that have no day of their own, as 20/11/2026. Empty: those rows are set apart.</source>
            <translation>For interviews that have no day of their own, as 20/11/2026. Empty: those rows are set apart.</translation>
        </message>
        <message>
            <source>Day of interviews without one</source>
            <translation>Day of interviews without one</translation>
        </message>
        <message>
            <source>What is in each column?</source>
            <translation>What is in each column?</translation>
        </message>
        <message>
            <source>Column {n}, without a title</source>
            <translation>Column {n}, without a title</translation>
        </message>
    </context>
    <context>
        <name>ComputerSection</name>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>Check code: whoever lets this computer in reads the same six digits.</source>
            <translation>Check code: whoever lets this computer in reads the same six digits.</translation>
        </message>
        <message>
            <source>Only when the first invitation was refused. What is written here stays.</source>
            <translation>Only when the first invitation was refused. What is written here stays.</translation>
        </message>
        <message>
            <source>Another invitation</source>
            <translation>Another invitation</translation>
        </message>
        <message>
            <source>Ask with this invitation</source>
            <translation>Ask with this invitation</translation>
        </message>
        <message>
            <source>Number {device}</source>
            <translation>Number {device}</translation>
        </message>
        <message>
            <source>Known to the district</source>
            <translation>Known to the district</translation>
        </message>
        <message>
            <source>Waiting to be let in</source>
            <translation>Waiting to be let in</translation>
        </message>
    </context>
    <context>
        <name>ComputersSection</name>
        <message>
            <source>Other computers</source>
            <translation>Other computers</translation>
        </message>
        <message>
            <source>Invite a computer</source>
            <translation>Invite a computer</translation>
        </message>
        <message>
            <source>Look who is waiting</source>
            <translation>Look who is waiting</translation>
        </message>
        <message>
            <source>The invitation</source>
            <translation>The invitation</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Make an invitation here, open it on the other computer, then compare the six digits and let it in.</source>
            <translation>Make an invitation here, open it on the other computer, then compare the six digits and let it in.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
        <message>
            <source>invited from here</source>
            <translation>invited from here</translation>
        </message>
        <message>
            <source>not invited from here</source>
            <translation>not invited from here</translation>
        </message>
        <message>
            <source>A computer without a name</source>
            <translation>A computer without a name</translation>
        </message>
        <message>
            <source>Let in {label}, code {code}</source>
            <translation>Let in {label}, code {code}</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Let in</translation>
        </message>
    </context>
    <context>
        <name>CopiesSection</name>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>A copy is made when Ascolto is closed, encrypted, and tried at once. The last three are kept.</source>
            <translation>A copy is made when Ascolto is closed, encrypted, and tried at once. The last three are kept.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choose the folder…</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Make a copy now</translation>
        </message>
    </context>
    <context>
        <name>CorrectionCard</name>
        <message>
            <source>Keep the correction</source>
            <translation>Keep the correction</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Leave it as it was</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>Correct the card</translation>
        </message>
    </context>
    <context>
        <name>DayAsk</name>
        <message>
            <source>for example 30/11, or Monday</source>
            <translation>for example 30/11, or Monday</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>Which day?</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Tomorrow</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>In a week</translation>
        </message>
        <message>
            <source>In two weeks</source>
            <translation>In two weeks</translation>
        </message>
        <message>
            <source>Move it</source>
            <translation>Move it</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>and {n} more</source>
            <translation>and {n} more</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Write them into a file, correct them there, and bring that file in. It has people's data outside of the archive: keep it where nobody else reads, and delete it when you are done.</source>
            <translation>Write them into a file, correct them there, and bring that file in. It has people's data outside of the archive: keep it where nobody else reads, and delete it when you are done.</translation>
        </message>
        <message>
            <source>Write the file…</source>
            <translation>Write the file…</translation>
        </message>
        <message>
            <source>Bring in another file</source>
            <translation>Bring in another file</translation>
        </message>
        <message>
            <source>Rows that were set apart: {n}</source>
            <translation>Rows that were set apart: {n}</translation>
        </message>
    </context>
    <context>
        <name>ExchangeView</name>
        <message>
            <source>Sending and arrivals</source>
            <translation>Sending and arrivals</translation>
        </message>
        <message>
            <source>What waits to leave, and what has come.</source>
            <translation>What waits to leave, and what has come.</translation>
        </message>
        <message>
            <source>To send</source>
            <translation>To send</translation>
        </message>
        <message>
            <source>Received by the district</source>
            <translation>Received by the district</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>What was refused is sealed and sent once more.</source>
            <translation>What was refused is sealed and sent once more.</translation>
        </message>
        <message>
            <source>How much of it has been sent</source>
            <translation>How much of it has been sent</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Try now</translation>
        </message>
        <message>
            <source>Try now (F5)</source>
            <translation>Try now (F5)</translation>
        </message>
        <message>
            <source>The district carries the closed envelopes: it cannot open them.</source>
            <translation>The district carries the closed envelopes: it cannot open them.</translation>
        </message>
        <message>
            <source>What is sent also stays here. If this computer is lost, another one gets it back with the kit.</source>
            <translation>What is sent also stays here. If this computer is lost, another one gets it back with the kit.</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Choose the file…</source>
            <translation>Choose the file…</translation>
        </message>
        <message>
            <source>A sheet of Excel (.xlsx) or a file .csv, with a line of titles above the columns.</source>
            <translation>A sheet of Excel (.xlsx) or a file .csv, with a line of titles above the columns.</translation>
        </message>
        <message>
            <source>One row for a person, or one for each interview: rows of one person come together.</source>
            <translation>One row for a person, or one for each interview: rows of one person come together.</translation>
        </message>
        <message>
            <source>You say what each column is, and see what happens to each row before anything is added.</source>
            <translation>You say what each column is, and see what happens to each row before anything is added.</translation>
        </message>
        <message>
            <source>Bringing in the same file twice adds nothing twice.</source>
            <translation>Bringing in the same file twice adds nothing twice.</translation>
        </message>
        <message>
            <source>From your own sheet</source>
            <translation>From your own sheet</translation>
        </message>
    </context>
    <context>
        <name>FindCode</name>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>The {n} nearest. Enter adds the first, ↓ goes to the others.</source>
            <translation>The {n} nearest. Enter adds the first, ↓ goes to the others.</translation>
        </message>
        <message>
            <source>One found. Enter adds it.</source>
            <translation>One found. Enter adds it.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunView</name>
        <message>
            <source>Everything is encrypted on this computer</source>
            <translation>Everything is encrypted on this computer</translation>
        </message>
        <message>
            <source>Only your phrase opens it.</source>
            <translation>Only your phrase opens it.</translation>
        </message>
        <message>
            <source>It works without internet</source>
            <translation>It works without internet</translation>
        </message>
        <message>
            <source>What you write leaves by itself, later.</source>
            <translation>What you write leaves by itself, later.</translation>
        </message>
        <message>
            <source>Have paper and pen ready</source>
            <translation>Have paper and pen ready</translation>
        </message>
        <message>
            <source>There will be codes to write down.</source>
            <translation>There will be codes to write down.</translation>
        </message>
        <message>
            <source>First listen, then write.</source>
            <translation>First listen, then write.</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>Before you begin</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>FlagsCard</name>
        <message>
            <source>Mark a danger</source>
            <translation>Mark a danger</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>Whom to call</translation>
        </message>
        <message>
            <source>Mark what you heard or saw. It is no score: somebody has to act.</source>
            <translation>Mark what you heard or saw. It is no score: somebody has to act.</translation>
        </message>
    </context>
    <context>
        <name>FoldedCard</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>GiveCopyPanel</name>
        <message>
            <source>A copy for the person</source>
            <translation>A copy for the person</translation>
        </message>
        <message>
            <source>Everything that is written about them, with their documents. They have a right to it.</source>
            <translation>Everything that is written about them, with their documents. They have a right to it.</translation>
        </message>
        <message>
            <source>Prepare the copy</source>
            <translation>Prepare the copy</translation>
        </message>
        <message>
            <source>A paper to read (PDF)</source>
            <translation>A paper to read (PDF)</translation>
        </message>
        <message>
            <source>A file for another program (JSON)</source>
            <translation>A file for another program (JSON)</translation>
        </message>
        <message>
            <source>The files are not encrypted: whoever has them can read them. Use the person's own stick.</source>
            <translation>The files are not encrypted: whoever has them can read them. Use the person's own stick.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choose the folder…</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
    </context>
    <context>
        <name>GivePhraseForm</name>
        <message>
            <source>Give this phrase</source>
            <translation>Give this phrase</translation>
        </message>
        <message>
            <source>The new phrase</source>
            <translation>The new phrase</translation>
        </message>
        <message>
            <source>{name} types it here and now. The phrase they had opens this archive no more.</source>
            <translation>{name} types it here and now. The phrase they had opens this archive no more.</translation>
        </message>
        <message>
            <source>A new phrase for {name}</source>
            <translation>A new phrase for {name}</translation>
        </message>
    </context>
    <context>
        <name>HelpNow</name>
        <message>
            <source>Numbers for an emergency: {numbers}</source>
            <translation>Numbers for an emergency: {numbers}</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Help now</translation>
        </message>
        <message>
            <source>Whom to call, and what to do first (F8)</source>
            <translation>Whom to call, and what to do first (F8)</translation>
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>What each page is for, and the keys. Doubtful? Ask whoever coordinates.</source>
            <translation>What each page is for, and the keys. Doubtful? Ask whoever coordinates.</translation>
        </message>
        <message>
            <source>Back to what I was doing</source>
            <translation>Back to what I was doing</translation>
        </message>
        <message>
            <source>The pages</source>
            <translation>The pages</translation>
        </message>
        <message>
            <source>The keys</source>
            <translation>The keys</translation>
        </message>
    </context>
    <context>
        <name>ImportView</name>
        <message>
            <source>Bring in a sheet</source>
            <translation>Bring in a sheet</translation>
        </message>
        <message>
            <source>People and interviews that were written down before.</source>
            <translation>People and interviews that were written down before.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>If you stop, nothing is added.</source>
            <translation>If you stop, nothing is added.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Show what happens</source>
            <translation>Show what happens</translation>
        </message>
        <message>
            <source>Add them</source>
            <translation>Add them</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>InlineForm</name>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
    </context>
    <context>
        <name>InterviewList</name>
        <message>
            <source>No interview yet. The first one asks only for what they want to say.</source>
            <translation>No interview yet. The first one asks only for what they want to say.</translation>
        </message>
        <message>
            <source>Show the earlier interviews ({n})</source>
            <translation>Show the earlier interviews ({n})</translation>
        </message>
        <message>
            <source>Correct the interview of {day}</source>
            <translation>Correct the interview of {day}</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correct</translation>
        </message>
    </context>
    <context>
        <name>InterviewView</name>
        <message>
            <source>In their words</source>
            <translation>In their words</translation>
        </message>
        <message>
            <source>Reading the need</source>
            <translation>Reading the need</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Steps of the interview</source>
            <translation>Steps of the interview</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Listening</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientation</translation>
        </message>
    </context>
    <context>
        <name>InvitationStep</name>
        <message>
            <source>A text that begins with ASCOLTO-INVITO. The whole letter may be pasted.</source>
            <translation>A text that begins with ASCOLTO-INVITO. The whole letter may be pasted.</translation>
        </message>
        <message>
            <source>Paste the invitation here</source>
            <translation>Paste the invitation here</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Open a file…</translation>
        </message>
        <message>
            <source>The invitation says</source>
            <translation>The invitation says</translation>
        </message>
        <message>
            <source>Your invitation</source>
            <translation>Your invitation</translation>
        </message>
    </context>
    <context>
        <name>KeeperSection</name>
        <message>
            <source>Who answers for the data</source>
            <translation>Who answers for the data</translation>
        </message>
        <message>
            <source>The notice that you read together names them: the parish, the union, the association.</source>
            <translation>The notice that you read together names them: the parish, the union, the association.</translation>
        </message>
        <message>
            <source>An address, a phone or an e-mail that somebody looks after.</source>
            <translation>An address, a phone or an e-mail that somebody looks after.</translation>
        </message>
        <message>
            <source>Controller of the data</source>
            <translation>Controller of the data</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>How to reach them</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
    </context>
    <context>
        <name>KitStep</name>
        <message>
            <source>Letters and digits in groups of four. Capitals, spaces and dashes do not matter.</source>
            <translation>Letters and digits in groups of four. Capitals, spaces and dashes do not matter.</translation>
        </message>
        <message>
            <source>The recovery kit</source>
            <translation>The recovery kit</translation>
        </message>
        <message>
            <source>https://district.example.org</source>
            <translation>https://district.example.org</translation>
        </message>
        <message>
            <source>The district's address</source>
            <translation>The district's address</translation>
        </message>
        <message>
            <source>It stands on the same sheet.</source>
            <translation>It stands on the same sheet.</translation>
        </message>
        <message>
            <source>The sheet with the recovery kit</source>
            <translation>The sheet with the recovery kit</translation>
        </message>
        <message>
            <source>For this, the computer must be connected to the internet.</source>
            <translation>For this, the computer must be connected to the internet.</translation>
        </message>
    </context>
    <context>
        <name>Know</name>
        <message>
            <source>I know this person</source>
            <translation>I know this person</translation>
        </message>
    </context>
    <context>
        <name>LeftBehindCard</name>
        <message>
            <source>Begun by somebody who cannot go on</source>
            <translation>Begun by somebody who cannot go on</translation>
        </message>
        <message>
            <source>Take them over</source>
            <translation>Take them over</translation>
        </message>
    </context>
    <context>
        <name>LinesCard</name>
        <message>
            <source>Show all ({n})</source>
            <translation>Show all ({n})</translation>
        </message>
    </context>
    <context>
        <name>ListenStep</name>
        <message>
            <source>Only facts and words that were said. No diagnoses, no opinions, no religion.</source>
            <translation>Only facts and words that were said. No diagnoses, no opinions, no religion.</translation>
        </message>
        <message>
            <source>What do they tell you?</source>
            <translation>What do they tell you?</translation>
        </message>
        <message>
            <source>First listen. Write when they have finished, with their words.</source>
            <translation>First listen. Write when they have finished, with their words.</translation>
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>How it looks</source>
            <translation>How it looks</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>As the system has it</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Size of the letters</source>
            <translation>Size of the letters</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>Also Ctrl + and Ctrl −</translation>
        </message>
        <message>
            <source>It closes by itself</source>
            <translation>It closes by itself</translation>
        </message>
        <message>
            <source>When nobody touches it. What is typed is kept.</source>
            <translation>When nobody touches it. What is typed is kept.</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>seen</source>
            <translation>seen</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>asked for</translation>
        </message>
    </context>
    <context>
        <name>MemberForm</name>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
    </context>
    <context>
        <name>MemberStep</name>
        <message>
            <source>Your name and family name</source>
            <translation>Your name and family name</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Who are you?</translation>
        </message>
        <message>
            <source>You will be the coordinator on this computer: you can add the others afterwards.</source>
            <translation>You will be the coordinator on this computer: you can add the others afterwards.</translation>
        </message>
    </context>
    <context>
        <name>MembersSection</name>
        <message>
            <source>Who opens this archive</source>
            <translation>Who opens this archive</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Add somebody</translation>
        </message>
        <message>
            <source>Recoverable: yes</source>
            <translation>Recoverable: yes</translation>
        </message>
        <message>
            <source>Recoverable: no</source>
            <translation>Recoverable: no</translation>
        </message>
        <message>
            <source>Change my phrase…</source>
            <translation>Change my phrase…</translation>
        </message>
        <message>
            <source>Give a new phrase to {name}</source>
            <translation>Give a new phrase to {name}</translation>
        </message>
        <message>
            <source>Give a new phrase…</source>
            <translation>Give a new phrase…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Rename {name}</source>
            <translation>Rename {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Remove {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>MoreAbout</name>
        <message>
            <source>Less about them</source>
            <translation>Less about them</translation>
        </message>
        <message>
            <source>More about them</source>
            <translation>More about them</translation>
        </message>
        <message>
            <source>Only what matters for what they ask. Nobody has to answer: it can stay empty for ever.</source>
            <translation>Only what matters for what they ask. Nobody has to answer: it can stay empty for ever.</translation>
        </message>
        <message>
            <source>Even roughly: 2019?</source>
            <translation>Even roughly: 2019?</translation>
        </message>
        <message>
            <source>Several, with commas: Arabic, French</source>
            <translation>Several, with commas: Arabic, French</translation>
        </message>
        <message>
            <source>Only if it matters for what they ask.</source>
            <translation>Only if it matters for what they ask.</translation>
        </message>
    </context>
    <context>
        <name>NeedsStep</name>
        <message>
            <source>Find a need…</source>
            <translation>Find a need…</translation>
        </message>
        <message>
            <source>Find a request…</source>
            <translation>Find a request…</translation>
        </message>
        <message>
            <source>What do they need?</source>
            <translation>What do they need?</translation>
        </message>
        <message>
            <source>Touch only what they said. Nothing has to be filled.</source>
            <translation>Touch only what they said. Nothing has to be filled.</translation>
        </message>
        <message>
            <source>What do they ask?</source>
            <translation>What do they ask?</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Who does what, by when. One line is enough.</source>
            <translation>Who does what, by when. One line is enough.</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>What was agreed</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Roughly: it counts the desk's hours.</source>
            <translation>Roughly: it counts the desk's hours.</translation>
        </message>
        <message>
            <source>How do we go on?</source>
            <translation>How do we go on?</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Show them what was agreed</source>
            <translation>Show them what was agreed</translation>
        </message>
        <message>
            <source>What you have marked</source>
            <translation>What you have marked</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Referral</translation>
        </message>
        <message>
            <source>When the desk is not enough: with their yes you hand it on to the Comune's social services.</source>
            <translation>When the desk is not enough: with their yes you hand it on to the Comune's social services.</translation>
        </message>
        <message>
            <source>Speak with whoever coordinates first. What must not wait is on the red flags (F8).</source>
            <translation>Speak with whoever coordinates first. What must not wait is on the red flags (F8).</translation>
        </message>
        <message>
            <source>They ask</source>
            <translation>They ask</translation>
        </message>
        <message>
            <source>No need marked. That is fine too: sometimes listening is enough.</source>
            <translation>No need marked. That is fine too: sometimes listening is enough.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
    </context>
    <context>
        <name>NoticesView</name>
        <message>
            <source>Information about your data</source>
            <translation>Information about your data</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>How much</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Short</translation>
        </message>
        <message>
            <source>The whole</source>
            <translation>The whole</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
    </context>
    <context>
        <name>NumbersSection</name>
        <message>
            <source>The desk's own numbers</source>
            <translation>The desk's own numbers</translation>
        </message>
        <message>
            <source>They stand on the red flags of every computer of the desk, beside 112, 114 and 1522.</source>
            <translation>They stand on the red flags of every computer of the desk, beside 112, 114 and 1522.</translation>
        </message>
        <message>
            <source>In a line (if you wish)</source>
            <translation>In a line (if you wish)</translation>
        </message>
        <message>
            <source>for example Mon–Fri 9–12</source>
            <translation>for example Mon–Fri 9–12</translation>
        </message>
        <message>
            <source>Keep the numbers</source>
            <translation>Keep the numbers</translation>
        </message>
    </context>
    <context>
        <name>Offer</name>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>OpenCards</name>
        <message>
            <source>What is open</source>
            <translation>What is open</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>Nothing is waiting.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>By when</translation>
        </message>
        <message>
            <source>for example 30/11, or tomorrow</source>
            <translation>for example 30/11, or tomorrow</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Keep the reminder</source>
            <translation>Keep the reminder</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>New reminder</translation>
        </message>
        <message>
            <source>What they asked</source>
            <translation>What they asked</translation>
        </message>
        <message>
            <source>Nothing was asked yet.</source>
            <translation>Nothing was asked yet.</translation>
        </message>
        <message>
            <source>Why was it not possible?</source>
            <translation>Why was it not possible?</translation>
        </message>
        <message>
            <source>In a line</source>
            <translation>In a line</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>What they agree to</source>
            <translation>What they agree to</translation>
        </message>
        <message>
            <source>Read it together</source>
            <translation>Read it together</translation>
        </message>
    </context>
    <context>
        <name>OrientationStep</name>
        <message>
            <source>Services, offices, papers, rights. No promises: whoever decides is somebody else.</source>
            <translation>Services, offices, papers, rights. No promises: whoever decides is somebody else.</translation>
        </message>
        <message>
            <source>Called, booked, filled in a form together. Never with their password.</source>
            <translation>Called, booked, filled in a form together. Never with their password.</translation>
        </message>
        <message>
            <source>What did you explain?</source>
            <translation>What did you explain?</translation>
        </message>
        <message>
            <source>What did you do together?</source>
            <translation>What did you do together?</translation>
        </message>
        <message>
            <source>Which way can you show them?</source>
            <translation>Which way can you show them?</translation>
        </message>
        <message>
            <source>Accompanying</source>
            <translation>Accompanying</translation>
        </message>
    </context>
    <context>
        <name>OutcomeAsk</name>
        <message>
            <source>It may stay empty.</source>
            <translation>It may stay empty.</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>How did it go?</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>OwnPhraseForm</name>
        <message>
            <source>Change my phrase</source>
            <translation>Change my phrase</translation>
        </message>
        <message>
            <source>The phrase you have now</source>
            <translation>The phrase you have now</translation>
        </message>
        <message>
            <source>The new phrase</source>
            <translation>The new phrase</translation>
        </message>
        <message>
            <source>Your new phrase</source>
            <translation>Your new phrase</translation>
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
            <translation>{paper}: expires on</translation>
        </message>
        <message>
            <source>Expires on, as 31/12/2026</source>
            <translation>Expires on, as 31/12/2026</translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>Another paper</source>
            <translation>Another paper</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Add this paper to the list</source>
            <translation>Add this paper to the list</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Never keep the original, never write its number. Nothing marked: not needed.</source>
            <translation>Never keep the original, never write its number. Nothing marked: not needed.</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Who is in front of you?</source>
            <translation>Who is in front of you?</translation>
        </message>
        <message>
            <source>Search first: perhaps they came before.</source>
            <translation>Search first: perhaps they came before.</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>A name is enough. The rest another time.</source>
            <translation>A name is enough. The rest another time.</translation>
        </message>
        <message>
            <source>Yes, it is them</source>
            <translation>Yes, it is them</translation>
        </message>
        <message>
            <source>No, somebody else</source>
            <translation>No, somebody else</translation>
        </message>
        <message>
            <source>Perhaps we know them already</source>
            <translation>Perhaps we know them already</translation>
        </message>
        <message>
            <source>Go on without a name</source>
            <translation>Go on without a name</translation>
        </message>
        <message>
            <source>Add and begin the interview</source>
            <translation>Add and begin the interview</translation>
        </message>
        <message>
            <source>Add and begin the interview (Ctrl+Enter)</source>
            <translation>Add and begin the interview (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>It saves by itself, on this computer</source>
            <translation>It saves by itself, on this computer</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>Back to the people (Alt+←)</source>
            <translation>Back to the people (Alt+←)</translation>
        </message>
        <message>
            <source>New interview</source>
            <translation>New interview</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>Correct the card</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>Who wrote what, and when</source>
            <translation>Who wrote what, and when</translation>
        </message>
    </context>
    <context>
        <name>PhrasePair</name>
        <message>
            <source>Your secret phrase</source>
            <translation>Your secret phrase</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Once more</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>One moment</source>
            <translation>One moment</translation>
        </message>
    </context>
    <context>
        <name>PreviewStep</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Nothing has been added yet. Look at the rows, then add them.</source>
            <translation>Nothing has been added yet. Look at the rows, then add them.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>The rows of the file and what happens to each</source>
            <translation>The rows of the file and what happens to each</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>Lock (Ctrl+L)</translation>
        </message>
        <message>
            <source>{name}: settings</source>
            <translation>{name}: settings</translation>
        </message>
    </context>
    <context>
        <name>RecoverySection</name>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>To be tried now</source>
            <translation>To be tried now</translation>
        </message>
        <message>
            <source>Type the code from the sheet</source>
            <translation>Type the code from the sheet</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Try it</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>Make a new code</translation>
        </message>
        <message>
            <source>Write it down now: it is shown this once. The one before opens nothing any more.</source>
            <translation>Write it down now: it is shown this once. The one before opens nothing any more.</translation>
        </message>
    </context>
    <context>
        <name>RedFlagsView</name>
        <message>
            <source>What must not wait</source>
            <translation>What must not wait</translation>
        </message>
        <message>
            <source>A list to look at, no score. Doubtful? Call the coordinator.</source>
            <translation>A list to look at, no score. Doubtful? Call the coordinator.</translation>
        </message>
        <message>
            <source>Back to what I was doing</source>
            <translation>Back to what I was doing</translation>
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
            <translation>What</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>By when</translation>
        </message>
        <message>
            <source>for example 30/11, or tomorrow</source>
            <translation>for example 30/11, or tomorrow</translation>
        </message>
        <message>
            <source>At</source>
            <translation>At</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Keep the reminder</source>
            <translation>Keep the reminder</translation>
        </message>
    </context>
    <context>
        <name>RemoveForm</name>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Their phrase will open this archive no more. What they wrote stays. The key is changed.</source>
            <translation>Their phrase will open this archive no more. What they wrote stays. The key is changed.</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Remove {name}?</translation>
        </message>
    </context>
    <context>
        <name>RenameForm</name>
        <message>
            <source>Keep this name</source>
            <translation>Keep this name</translation>
        </message>
        <message>
            <source>Name and family name</source>
            <translation>Name and family name</translation>
        </message>
        <message>
            <source>What they wrote stays theirs, under the new name.</source>
            <translation>What they wrote stays theirs, under the new name.</translation>
        </message>
        <message>
            <source>Another name for {name}</source>
            <translation>Another name for {name}</translation>
        </message>
    </context>
    <context>
        <name>Said</name>
        <message>
            <source>Bring it back</source>
            <translation>Bring it back</translation>
        </message>
    </context>
    <context>
        <name>SaidSide</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Interviews in which it was said</source>
            <translation>Interviews in which it was said</translation>
        </message>
    </context>
    <context>
        <name>ScannerPart</name>
        <message>
            <source>Another folder…</source>
            <translation>Another folder…</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>None of these</translation>
        </message>
        <message>
            <source>Delete the original</source>
            <translation>Delete the original</translation>
        </message>
        <message>
            <source>Leave it there</source>
            <translation>Leave it there</translation>
        </message>
        <message>
            <source>Take in “{name}”</source>
            <translation>Take in “{name}”</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
    </context>
    <context>
        <name>SearchSide</name>
        <message>
            <source>↑ ↓ to choose, Enter to open</source>
            <translation>↑ ↓ to choose, Enter to open</translation>
        </message>
        <message>
            <source>People who were found</source>
            <translation>People who were found</translation>
        </message>
        <message>
            <source>Only people of this desk are searched. Other desks do not see these names, nor you theirs.</source>
            <translation>Only people of this desk are searched. Other desks do not see these names, nor you theirs.</translation>
        </message>
        <message>
            <source>Search a person: name, year or phone</source>
            <translation>Search a person: name, year or phone</translation>
        </message>
        <message>
            <source>Name, year or phone</source>
            <translation>Name, year or phone</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>This window, this computer, and who opens it.</source>
            <translation>This window, this computer, and who opens it.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Help (F1)</source>
            <translation>Help (F1)</translation>
        </message>
    </context>
    <context>
        <name>SightCards</name>
        <message>
            <source>Who sees this case</source>
            <translation>Who sees this case</translation>
        </message>
        <message>
            <source>Why, in a line (if you wish)</source>
            <translation>Why, in a line (if you wish)</translation>
        </message>
        <message>
            <source>Reserve this case</source>
            <translation>Reserve this case</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Reserve</translation>
        </message>
        <message>
            <source>Open it to the desk again</source>
            <translation>Open it to the desk again</translation>
        </message>
        <message>
            <source>From then on you no longer see this case. A colleague finds it on Oggi.</source>
            <translation>From then on you no longer see this case. A colleague finds it on Oggi.</translation>
        </message>
        <message>
            <source>Who goes on with it</source>
            <translation>Who goes on with it</translation>
        </message>
        <message>
            <source>In a line (if you wish)</source>
            <translation>In a line (if you wish)</translation>
        </message>
        <message>
            <source>Hand the case over</source>
            <translation>Hand the case over</translation>
        </message>
        <message>
            <source>I know this person</source>
            <translation>I know this person</translation>
        </message>
        <message>
            <source>Cards of this person</source>
            <translation>Cards of this person</translation>
        </message>
        <message>
            <source>One card alone.</source>
            <translation>One card alone.</translation>
        </message>
        <message>
            <source>Both cards become one person. Nothing is lost, and it can be undone.</source>
            <translation>Both cards become one person. Nothing is lost, and it can be undone.</translation>
        </message>
        <message>
            <source>The other card</source>
            <translation>The other card</translation>
        </message>
        <message>
            <source>It is the same person</source>
            <translation>It is the same person</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Join another card</source>
            <translation>Join another card</translation>
        </message>
        <message>
            <source>Told without a name</source>
            <translation>Told without a name</translation>
        </message>
        <message>
            <source>No listening without a name waits.</source>
            <translation>No listening without a name waits.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Step {n}: {text}</source>
            <translation>Step {n}: {text}</translation>
        </message>
    </context>
    <context>
        <name>TakeAlongPanel</name>
        <message>
            <source>Take all data of this desk along</source>
            <translation>Take all data of this desk along</translation>
        </message>
        <message>
            <source>Everything that this desk has written, in one open archive (ZIP) that needs no Ascolto.</source>
            <translation>Everything that this desk has written, in one open archive (ZIP) that needs no Ascolto.</translation>
        </message>
        <message>
            <source>This archive is not encrypted: whoever finds it reads everything about everybody. For a safe copy use Copies. Keep it locked away, and delete it when it is done with.</source>
            <translation>This archive is not encrypted: whoever finds it reads everything about everybody. For a safe copy use Copies. Keep it locked away, and delete it when it is done with.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choose the folder…</translation>
        </message>
        <message>
            <source>How much is written</source>
            <translation>How much is written</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>TodayView</name>
        <message>
            <source>Quick note</source>
            <translation>Quick note</translation>
        </message>
        <message>
            <source>Quick note (Ctrl+Shift+N)</source>
            <translation>Quick note (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Listening without a name</source>
            <translation>Listening without a name</translation>
        </message>
        <message>
            <source>New interview</source>
            <translation>New interview</translation>
        </message>
        <message>
            <source>Left half-way</source>
            <translation>Left half-way</translation>
        </message>
        <message>
            <source>Seen or changed last</source>
            <translation>Seen or changed last</translation>
        </message>
        <message>
            <source>interviews</source>
            <translation>interviews</translation>
        </message>
        <message>
            <source>people known</source>
            <translation>people known</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>Together</name>
        <message>
            <source>Close without an answer</source>
            <translation>Close without an answer</translation>
        </message>
    </context>
    <context>
        <name>Tools</name>
        <message>
            <source>Page before (PgUp)</source>
            <translation>Page before (PgUp)</translation>
        </message>
        <message>
            <source>Next page (PgDn)</source>
            <translation>Next page (PgDn)</translation>
        </message>
        <message>
            <source>Smaller (Ctrl −)</source>
            <translation>Smaller (Ctrl −)</translation>
        </message>
        <message>
            <source>Larger (Ctrl +)</source>
            <translation>Larger (Ctrl +)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
    </context>
    <context>
        <name>UnlockView</name>
        <message>
            <source>Good day, who are you?</source>
            <translation>Good day, who are you?</translation>
        </message>
        <message>
            <source>Your secret phrase</source>
            <translation>Your secret phrase</translation>
        </message>
        <message>
            <source>The words that you chose. Nobody else knows them.</source>
            <translation>The words that you chose. Nobody else knows them.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>I do not remember it</source>
            <translation>I do not remember it</translation>
        </message>
        <message>
            <source>In italiano</source>
            <comment>the other language, in its own words</comment>
            <translation>In italiano</translation>
        </message>
        <message>
            <source>First listen, then write.</source>
            <translation>First listen, then write.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>On this computer</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Close the interview</source>
            <translation>Close the interview</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Danger now? 112 · children 114 · violence 1522</source>
            <translation>Danger now? 112 · children 114 · violence 1522</translation>
        </message>
        <message>
            <source>On to: {step}</source>
            <translation>On to: {step}</translation>
        </message>
        <message>
            <source>Back to: {step}</source>
            <translation>Back to: {step}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>WelcomeStep</name>
        <message>
            <source>How you met</source>
            <translation>How you met</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>Only if it was not today: 20/11.</source>
            <translation>Only if it was not today: 20/11.</translation>
        </message>
        <message>
            <source>How did you meet?</source>
            <translation>How did you meet?</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>By phone</translation>
        </message>
        <message>
            <source>At home</source>
            <translation>At home</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Outside</translation>
        </message>
        <message>
            <source>«Good day. I listen here at the desk. I do not decide on aid, but we look for the way together.»</source>
            <translation>«Good day. I listen here at the desk. I do not decide on aid, but we look for the way together.»</translation>
        </message>
        <message>
            <source>To say aloud</source>
            <translation>To say aloud</translation>
        </message>
        <message>
            <source>They may say no to everything: we listen all the same.</source>
            <translation>They may say no to everything: we listen all the same.</translation>
        </message>
        <message>
            <source>Read the notice together</source>
            <translation>Read the notice together</translation>
        </message>
        <message>
            <source>Last time, {day}</source>
            <translation>Last time, {day}</translation>
        </message>
        <message>
            <source>Agreed: {step}</source>
            <translation>Agreed: {step}</translation>
        </message>
    </context>
    <context>
        <name>WhoHead</name>
        <message>
            <source>Say who it is</source>
            <translation>Say who it is</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>TRAINING: invented people, nothing here is real</source>
            <translation>TRAINING: invented people, nothing here is real</translation>
        </message>
        <message>
            <source>In {n} seconds I close everything. Move the mouse to stay.</source>
            <translation>In {n} seconds I close everything. Move the mouse to stay.</translation>
        </message>
        <message>
            <source>One moment: I make the copy. Leave the stick where it is.</source>
            <translation>One moment: I make the copy. Leave the stick where it is.</translation>
        </message>
        <message>
            <source>What you typed last is not on the disk yet: it is kept here. Do not close: make room, then open again.</source>
            <translation>What you typed last is not on the disk yet: it is kept here. Do not close: make room, then open again.</translation>
        </message>
        <message>
            <source>You came in with the recovery code: choose a new phrase, to open with next time.</source>
            <translation>You came in with the recovery code: choose a new phrase, to open with next time.</translation>
        </message>
        <message>
            <source>Choose a new phrase</source>
            <translation>Choose a new phrase</translation>
        </message>
        <message>
            <source>Everybody's phrase here is: {phrase}</source>
            <translation>Everybody's phrase here is: {phrase}</translation>
        </message>
        <message>
            <source>Ascolto has a fault of its own ({kind}). What was saved is safe. Tell your coordinator.</source>
            <translation>Ascolto has a fault of its own ({kind}). What was saved is safe. Tell your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>The interview is written, on this computer, encrypted.</source>
            <translation>The interview is written, on this computer, encrypted.</translation>
        </message>
    </context>
    <context>
        <name>_Line</name>
        <message>
            <source>Read all of it</source>
            <translation>Read all of it</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>sex</source>
            <translation>sex</translation>
        </message>
        <message>
            <source>place of birth</source>
            <translation>place of birth</translation>
        </message>
        <message>
            <source>civil status</source>
            <translation>civil status</translation>
        </message>
        <message>
            <source>lives with</source>
            <translation>lives with</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>other languages</source>
            <translation>other languages</translation>
        </message>
        <message>
            <source>in Italy since</source>
            <translation>in Italy since</translation>
        </message>
        <message>
            <source>residence permit</source>
            <translation>residence permit</translation>
        </message>
        <message>
            <source>dwelling</source>
            <translation>dwelling</translation>
        </message>
        <message>
            <source>the dwelling is</source>
            <translation>the dwelling is</translation>
        </message>
        <message>
            <source>work</source>
            <translation>work</translation>
        </message>
        <message>
            <source>income or ISEE</source>
            <translation>income or ISEE</translation>
        </message>
        <message>
            <source>first came on</source>
            <translation>first came on</translation>
        </message>
        <message>
            <source>who sent them</source>
            <translation>who sent them</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>woman</translation>
        </message>
        <message>
            <source>man</source>
            <translation>man</translation>
        </message>
        <message>
            <source>single</source>
            <translation>single</translation>
        </message>
        <message>
            <source>married or in a civil union</source>
            <translation>married or in a civil union</translation>
        </message>
        <message>
            <source>legally separated</source>
            <translation>legally separated</translation>
        </message>
        <message>
            <source>divorced</source>
            <translation>divorced</translation>
        </message>
        <message>
            <source>widowed</source>
            <translation>widowed</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>family or relatives</source>
            <translation>family or relatives</translation>
        </message>
        <message>
            <source>acquaintances or others</source>
            <translation>acquaintances or others</translation>
        </message>
        <message>
            <source>in an institution or community</source>
            <translation>in an institution or community</translation>
        </message>
        <message>
            <source>cannot read or write</source>
            <translation>cannot read or write</translation>
        </message>
        <message>
            <source>no certificate</source>
            <translation>no certificate</translation>
        </message>
        <message>
            <source>primary school</source>
            <translation>primary school</translation>
        </message>
        <message>
            <source>lower secondary school</source>
            <translation>lower secondary school</translation>
        </message>
        <message>
            <source>vocational diploma</source>
            <translation>vocational diploma</translation>
        </message>
        <message>
            <source>upper secondary school</source>
            <translation>upper secondary school</translation>
        </message>
        <message>
            <source>university diploma</source>
            <translation>university diploma</translation>
        </message>
        <message>
            <source>degree</source>
            <translation>degree</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>not needed</translation>
        </message>
        <message>
            <source>EU long-term permit</source>
            <translation>EU long-term permit</translation>
        </message>
        <message>
            <source>for family</source>
            <translation>for family</translation>
        </message>
        <message>
            <source>for work</source>
            <translation>for work</translation>
        </message>
        <message>
            <source>for study</source>
            <translation>for study</translation>
        </message>
        <message>
            <source>asylum or protection, granted</source>
            <translation>asylum or protection, granted</translation>
        </message>
        <message>
            <source>temporary protection</source>
            <translation>temporary protection</translation>
        </message>
        <message>
            <source>asylum asked for</source>
            <translation>asylum asked for</translation>
        </message>
        <message>
            <source>waiting for it, or for its renewal</source>
            <translation>waiting for it, or for its renewal</translation>
        </message>
        <message>
            <source>has none</source>
            <translation>has none</translation>
        </message>
        <message>
            <source>has a home</source>
            <translation>has a home</translation>
        </message>
        <message>
            <source>has no home</source>
            <translation>has no home</translation>
        </message>
        <message>
            <source>their own</source>
            <translation>their own</translation>
        </message>
        <message>
            <source>rented</source>
            <translation>rented</translation>
        </message>
        <message>
            <source>public housing</source>
            <translation>public housing</translation>
        </message>
        <message>
            <source>of somebody who takes them in</source>
            <translation>of somebody who takes them in</translation>
        </message>
        <message>
            <source>of the employer</source>
            <translation>of the employer</translation>
        </message>
        <message>
            <source>a reception centre or dormitory</source>
            <translation>a reception centre or dormitory</translation>
        </message>
        <message>
            <source>without a contract</source>
            <translation>without a contract</translation>
        </message>
        <message>
            <source>works</source>
            <translation>works</translation>
        </message>
        <message>
            <source>without work</source>
            <translation>without work</translation>
        </message>
        <message>
            <source>civil service</source>
            <translation>civil service</translation>
        </message>
        <message>
            <source>looks after the home</source>
            <translation>looks after the home</translation>
        </message>
        <message>
            <source>studies</source>
            <translation>studies</translation>
        </message>
        <message>
            <source>cannot work, wholly or in part</source>
            <translation>cannot work, wholly or in part</translation>
        </message>
        <message>
            <source>has a pension</source>
            <translation>has a pension</translation>
        </message>
        <message>
            <source>came by themselves</source>
            <translation>came by themselves</translation>
        </message>
        <message>
            <source>a relative or acquaintance</source>
            <translation>a relative or acquaintance</translation>
        </message>
        <message>
            <source>the parish</source>
            <translation>the parish</translation>
        </message>
        <message>
            <source>the social services</source>
            <translation>the social services</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>another desk</translation>
        </message>
        <message>
            <source>the school</source>
            <translation>the school</translation>
        </message>
        <message>
            <source>a doctor or the hospital</source>
            <translation>a doctor or the hospital</translation>
        </message>
        <message>
            <source>an association or a union</source>
            <translation>an association or a union</translation>
        </message>
    </context>
    <context>
        <name>case</name>
        <message>
            <source>anybody at the desk</source>
            <translation>anybody at the desk</translation>
        </message>
        <message>
            <source>me</source>
            <translation>me</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>They are two people</translation>
        </message>
        <message>
            <source>whoever is here next</source>
            <translation>whoever is here next</translation>
        </message>
        <message>
            <source>Speak again</source>
            <translation>Speak again</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>done on {day}</translation>
        </message>
        <message>
            <source>It was not done</source>
            <translation>It was not done</translation>
        </message>
        <message>
            <source>{n} days late</source>
            <translation>{n} days late</translation>
        </message>
        <message>
            <source>one day late</source>
            <translation>one day late</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>In a week</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>asked on {day}</translation>
        </message>
        <message>
            <source>on another computer: {said}</source>
            <translation>on another computer: {said}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Sent on</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Not possible</translation>
        </message>
        <message>
            <source>the service is closed</source>
            <translation>the service is closed</translation>
        </message>
        <message>
            <source>the requirements are missing</source>
            <translation>the requirements are missing</translation>
        </message>
        <message>
            <source>there is no room</source>
            <translation>there is no room</translation>
        </message>
        <message>
            <source>they did not want it</source>
            <translation>they did not want it</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partner</translation>
        </message>
        <message>
            <source>son or daughter</source>
            <translation>son or daughter</translation>
        </message>
        <message>
            <source>mother or father</source>
            <translation>mother or father</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>brother or sister</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>relative</translation>
        </message>
        <message>
            <source>lives with them</source>
            <translation>lives with them</translation>
        </message>
        <message>
            <source>lives elsewhere</source>
            <translation>lives elsewhere</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Leave no message</source>
            <translation>Leave no message</translation>
        </message>
        <message>
            <source>We write down what they tell</source>
            <translation>We write down what they tell</translation>
        </message>
        <message>
            <source>We may speak with the Comune about them</source>
            <translation>We may speak with the Comune about them</translation>
        </message>
        <message>
            <source>We may call or write to them</source>
            <translation>We may call or write to them</translation>
        </message>
        <message>
            <source>They say yes</source>
            <translation>They say yes</translation>
        </message>
        <message>
            <source>They say no</source>
            <translation>They say no</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>not asked yet</translation>
        </message>
        <message>
            <source>{day}, {name}</source>
            <translation>{day}, {name}</translation>
        </message>
        <message>
            <source>They take it back</source>
            <translation>They take it back</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>The whole desk sees this case, but for who is named below.</source>
            <translation>The whole desk sees this case, but for who is named below.</translation>
        </message>
        <message>
            <source>The whole desk sees this case.</source>
            <translation>The whole desk sees this case.</translation>
        </message>
        <message>
            <source>Reserved: the others of the desk do not see it.</source>
            <translation>Reserved: the others of the desk do not see it.</translation>
        </message>
        <message>
            <source>They do not see it:</source>
            <translation>They do not see it:</translation>
        </message>
        <message>
            <source>Let them see it again</source>
            <translation>Let them see it again</translation>
        </message>
        <message>
            <source>stepped back</source>
            <translation>stepped back</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>coordinator</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>No longer</translation>
        </message>
        <message>
            <source>sees it</source>
            <translation>sees it</translation>
        </message>
        <message>
            <source>Let them see it</source>
            <translation>Let them see it</translation>
        </message>
        <message>
            <source>takes along: {names}</source>
            <translation>takes along: {names}</translation>
        </message>
        <message>
            <source>It was them</source>
            <translation>It was them</translation>
        </message>
    </context>
    <context>
        <name>consent</name>
        <message>
            <source>has asked not to be called</source>
            <translation>has asked not to be called</translation>
        </message>
        <message>
            <source>does not want it sent on</source>
            <translation>does not want it sent on</translation>
        </message>
        <message>
            <source>They do not want what they tell to be written down.</source>
            <translation>They do not want what they tell to be written down.</translation>
        </message>
        <message>
            <source>They asked not to be called or written to. Press again to keep the reminder.</source>
            <translation>They asked not to be called or written to. Press again to keep the reminder.</translation>
        </message>
        <message>
            <source>They do not want it sent on. Press again only if they agreed to this.</source>
            <translation>They do not want it sent on. Press again only if they agreed to this.</translation>
        </message>
        <message>
            <source>They asked not to be called. A reminder can be written on their page.</source>
            <translation>They asked not to be called. A reminder can be written on their page.</translation>
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
            <translation>photo</translation>
        </message>
        <message>
            <source>“{name}” is in the archive, encrypted.</source>
            <translation>“{name}” is in the archive, encrypted.</translation>
        </message>
        <message>
            <source>{n} files are in the archive, encrypted.</source>
            <translation>{n} files are in the archive, encrypted.</translation>
        </message>
        <message>
            <source>Too large, and made smaller to fit: {names}.</source>
            <translation>Too large, and made smaller to fit: {names}.</translation>
        </message>
        <message>
            <source>I take in “{name}”…</source>
            <translation>I take in “{name}”…</translation>
        </message>
        <message>
            <source>{name}: {why}</source>
            <translation>{name}: {why}</translation>
        </message>
        <message>
            <source>“{name}” is no longer shown here.</source>
            <translation>“{name}” is no longer shown here.</translation>
        </message>
        <message>
            <source>The original “{name}” is deleted.</source>
            <translation>The original “{name}” is deleted.</translation>
        </message>
        <message>
            <source>What the scanner wrote since yesterday. Which one?</source>
            <translation>What the scanner wrote since yesterday. Which one?</translation>
        </message>
        <message>
            <source>Nothing new in “{folder}” since yesterday: scan, then press again.</source>
            <translation>Nothing new in “{folder}” since yesterday: scan, then press again.</translation>
        </message>
        <message>
            <source>“{name}” still lies in the scanner's folder, where whoever uses this computer can read it: delete it?</source>
            <translation>“{name}” still lies in the scanner's folder, where whoever uses this computer can read it: delete it?</translation>
        </message>
        <message>
            <source>Files for the archive</source>
            <translation>Files for the archive</translation>
        </message>
        <message>
            <source>The scanner's folder</source>
            <translation>The scanner's folder</translation>
        </message>
        <message>
            <source>I open “{name}”…</source>
            <translation>I open “{name}”…</translation>
        </message>
        <message>
            <source>page {n} of {count}</source>
            <translation>page {n} of {count}</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>Nothing to send.</source>
            <translation>Nothing to send.</translation>
        </message>
        <message>
            <source>last attempt {when}</source>
            <translation>last attempt {when}</translation>
        </message>
        <message>
            <source>The district has not confirmed anything yet.</source>
            <translation>The district has not confirmed anything yet.</translation>
        </message>
        <message>
            <source>Last attempt {when}.</source>
            <translation>Last attempt {when}.</translation>
        </message>
        <message>
            <source>Until then one works as always: everything is saved here, encrypted.</source>
            <translation>Until then one works as always: everything is saved here, encrypted.</translation>
        </message>
        <message>
            <source>There is no internet. Your work is safe.</source>
            <translation>There is no internet. Your work is safe.</translation>
        </message>
        <message>
            <source>Everything is saved on this computer, encrypted. I try again every few minutes.</source>
            <translation>Everything is saved on this computer, encrypted. I try again every few minutes.</translation>
        </message>
        <message>
            <source>It is kept here, whole, and the rest goes on. Look below, under «Set aside».</source>
            <translation>It is kept here, whole, and the rest goes on. Look below, under «Set aside».</translation>
        </message>
        <message>
            <source>since {when}</source>
            <translation>since {when}</translation>
        </message>
        <message>
            <source>One card or interview, written or changed</source>
            <translation>One card or interview, written or changed</translation>
        </message>
        <message>
            <source>{n} cards and interviews, written or changed</source>
            <translation>{n} cards and interviews, written or changed</translation>
        </message>
        <message>
            <source>encrypted copy, for the other computers of this desk</source>
            <translation>encrypted copy, for the other computers of this desk</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>One sealed envelope</source>
            <translation>One sealed envelope</translation>
        </message>
        <message>
            <source>{n} sealed envelopes</source>
            <translation>{n} sealed envelopes</translation>
        </message>
        <message>
            <source>{size}, ready to leave</source>
            <translation>{size}, ready to leave</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>Received by the district {when}</source>
            <translation>Received by the district {when}</translation>
        </message>
        <message>
            <source>The district has signed for it.</source>
            <translation>The district has signed for it.</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>{why} It is kept here, whole. Send it again; if it comes back, tell your coordinator.</source>
            <translation>{why} It is kept here, whole. Send it again; if it comes back, tell your coordinator.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>One envelope that arrived does not open</source>
            <translation>One envelope that arrived does not open</translation>
        </message>
        <message>
            <source>{n} envelopes that arrived do not open</source>
            <translation>{n} envelopes that arrived do not open</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>It is damaged.</source>
            <translation>It is damaged.</translation>
        </message>
        <message>
            <source>It is not of this computer.</source>
            <translation>It is not of this computer.</translation>
        </message>
        <message>
            <source>The district does not know the office that it is for.</source>
            <translation>The district does not know the office that it is for.</translation>
        </message>
        <message>
            <source>It is larger than the district takes.</source>
            <translation>It is larger than the district takes.</translation>
        </message>
        <message>
            <source>Reason: {slug}.</source>
            <translation>Reason: {slug}.</translation>
        </message>
        <message>
            <source>Envelope {n} was refused</source>
            <translation>Envelope {n} was refused</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>desk</source>
            <translation>desk</translation>
        </message>
        <message>
            <source>I am writing everything: {part}%. You can go on working.</source>
            <translation>I am writing everything: {part}%. You can go on working.</translation>
        </message>
        <message>
            <source>It is written: {file}, with {people} people and {entries} entries.</source>
            <translation>It is written: {file}, with {people} people and {entries} entries.</translation>
        </message>
        <message>
            <source>I am gathering everything…</source>
            <translation>I am gathering everything…</translation>
        </message>
        <message>
            <source>I am writing the copy. Leave the stick where it is…</source>
            <translation>I am writing the copy. Leave the stick where it is…</translation>
        </message>
        <message>
            <source>The copy is written: {files}. That it was made stands in the history.</source>
            <translation>The copy is written: {files}. That it was made stands in the history.</translation>
        </message>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>A person without a name</source>
            <translation>A person without a name</translation>
        </message>
        <message>
            <source>one interview</source>
            <translation>one interview</translation>
        </message>
        <message>
            <source>{n} interviews</source>
            <translation>{n} interviews</translation>
        </message>
        <message>
            <source>one document</source>
            <translation>one document</translation>
        </message>
        <message>
            <source>{n} documents</source>
            <translation>{n} documents</translation>
        </message>
        <message>
            <source>{n} documents are still on another computer and not in it</source>
            <translation>{n} documents are still on another computer and not in it</translation>
        </message>
        <message>
            <source>one is still on another computer and not in it</source>
            <translation>one is still on another computer and not in it</translation>
        </message>
        <message>
            <source>Read it before you hand it over: what was said may tell of other people too.</source>
            <translation>Read it before you hand it over: what was said may tell of other people too.</translation>
        </message>
        <message>
            <source>Others are named here:</source>
            <translation>Others are named here:</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>and {n} more</translation>
        </message>
        <message>
            <source>{where}: {name}, who has a card here. The copy does not say the name.</source>
            <translation>{where}: {name}, who has a card here. The copy does not say the name.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>somebody</translation>
        </message>
        <message>
            <source>Where the copy is to go</source>
            <translation>Where the copy is to go</translation>
        </message>
        <message>
            <source>Where the archive is to go</source>
            <translation>Where the archive is to go</translation>
        </message>
    </context>
    <context>
        <name>first_run</name>
        <message>
            <source>The training opens in a moment…</source>
            <translation>The training opens in a moment…</translation>
        </message>
        <message>
            <source>I ask the district and make the archive. It can take a minute…</source>
            <translation>I ask the district and make the archive. It can take a minute…</translation>
        </message>
        <message>
            <source>I make the archive. It takes a few seconds…</source>
            <translation>I make the archive. It takes a few seconds…</translation>
        </message>
        <message>
            <source>Write the district's address as it stands on the sheet of the kit.</source>
            <translation>Write the district's address as it stands on the sheet of the kit.</translation>
        </message>
        <message>
            <source>listening desk</source>
            <translation>listening desk</translation>
        </message>
        <message>
            <source>social services of a municipality</source>
            <translation>social services of a municipality</translation>
        </message>
        <message>
            <source>office of the district</source>
            <translation>office of the district</translation>
        </message>
        <message>
            <source>This computer will be its first one.</source>
            <translation>This computer will be its first one.</translation>
        </message>
        <message>
            <source>It is there already: somebody who works there will let this computer in.</source>
            <translation>It is there already: somebody who works there will let this computer in.</translation>
        </message>
        <message>
            <source>Valid until {day}</source>
            <translation>Valid until {day}</translation>
        </message>
        <message>
            <source>Recovery code of this computer's archive:</source>
            <translation>Recovery code of this computer's archive:</translation>
        </message>
        <message>
            <source>Recovery kit of the desk:</source>
            <translation>Recovery kit of the desk:</translation>
        </message>
        <message>
            <source>Address of the district:</source>
            <translation>Address of the district:</translation>
        </message>
        <message>
            <source>Check code:</source>
            <translation>Check code:</translation>
        </message>
        <message>
            <source>Keep this sheet closed away, and not beside the computer.</source>
            <translation>Keep this sheet closed away, and not beside the computer.</translation>
        </message>
        <message>
            <source>This file cannot be read. Nothing was changed: choose another one.</source>
            <translation>This file cannot be read. Nothing was changed: choose another one.</translation>
        </message>
        <message>
            <source>Saved. Put the stick away, apart from the computer.</source>
            <translation>Saved. Put the stick away, apart from the computer.</translation>
        </message>
        <message>
            <source>It could not be saved there. Write the codes down, or choose another place.</source>
            <translation>It could not be saved there. Write the codes down, or choose another place.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
        <message>
            <source>The file with the invitation</source>
            <translation>The file with the invitation</translation>
        </message>
        <message>
            <source>Where the codes are to be kept</source>
            <translation>Where the codes are to be kept</translation>
        </message>
        <message>
            <source>ascolto-codes.txt</source>
            <translation>ascolto-codes.txt</translation>
        </message>
        <message>
            <source>Where the copies are</source>
            <translation>Where the copies are</translation>
        </message>
        <message>
            <source>I take the copy. Leave the stick where it is…</source>
            <translation>I take the copy. Leave the stick where it is…</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>What was promised, whom to hear again, what was left half-way.</source>
            <translation>What was promised, whom to hear again, what was left half-way.</translation>
        </message>
        <message>
            <source>Search first, then add. A person's page has all that is known.</source>
            <translation>Search first, then add. A person's page has all that is known.</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Five steps in any order, from the welcome to the next step. It saves by itself.</source>
            <translation>Five steps in any order, from the welcome to the next step. It saves by itself.</translation>
        </message>
        <message>
            <source>What waits to leave, and what has arrived.</source>
            <translation>What waits to leave, and what has arrived.</translation>
        </message>
        <message>
            <source>What must not wait, what to do first and whom to call. From every page: F8.</source>
            <translation>What must not wait, what to do first and whom to call. From every page: F8.</translation>
        </message>
        <message>
            <source>Letters and colours, who opens the archive, copies, the desk's own numbers.</source>
            <translation>Letters and colours, who opens the archive, copies, the desk's own numbers.</translation>
        </message>
        <message>
            <source>Red flags: whom to call</source>
            <translation>Red flags: whom to call</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Find a person</translation>
        </message>
        <message>
            <source>New interview: first choose who it is with</source>
            <translation>New interview: first choose who it is with</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Quick note</translation>
        </message>
        <message>
            <source>The pages, from the top</source>
            <translation>The pages, from the top</translation>
        </message>
        <message>
            <source>Step back, and on again</source>
            <translation>Step back, and on again</translation>
        </message>
        <message>
            <source>Keep now what is typed (it is kept by itself, too)</source>
            <translation>Keep now what is typed (it is kept by itself, too)</translation>
        </message>
        <message>
            <source>Close the interview; add a person</source>
            <translation>Close the interview; add a person</translation>
        </message>
        <message>
            <source>Print, on the notice</source>
            <translation>Print, on the notice</translation>
        </message>
        <message>
            <source>Larger and smaller letters</source>
            <translation>Larger and smaller letters</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Send now</translation>
        </message>
        <message>
            <source>Back, without losing anything</source>
            <translation>Back, without losing anything</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>This page</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>I read the file…</source>
            <translation>I read the file…</translation>
        </message>
        <message>
            <source>I look who is known here already…</source>
            <translation>I look who is known here already…</translation>
        </message>
        <message>
            <source>I add them…</source>
            <translation>I add them…</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>I write the file…</source>
            <translation>I write the file…</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Written: {name}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Surname and name together</source>
            <translation>Surname and name together</translation>
        </message>
        <message>
            <source>Name and surname together</source>
            <translation>Name and surname together</translation>
        </message>
        <message>
            <source>Date or year of birth</source>
            <translation>Date or year of birth</translation>
        </message>
        <message>
            <source>Tax code</source>
            <translation>Tax code</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>When and how to call</source>
            <translation>When and how to call</translation>
        </message>
        <message>
            <source>Where they live</source>
            <translation>Where they live</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Citizenship</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Name on papers</source>
            <translation>Name on papers</translation>
        </message>
        <message>
            <source>Day of the interview</source>
            <translation>Day of the interview</translation>
        </message>
        <message>
            <source>How they met</source>
            <translation>How they met</translation>
        </message>
        <message>
            <source>Minutes of the interview</source>
            <translation>Minutes of the interview</translation>
        </message>
        <message>
            <source>Notes of the interview</source>
            <translation>Notes of the interview</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>stays in the file</source>
            <translation>stays in the file</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>New person, with an interview</source>
            <translation>New person, with an interview</translation>
        </message>
        <message>
            <source>Another interview</source>
            <translation>Another interview</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>Same person</translation>
        </message>
        <message>
            <source>Interview for somebody known</source>
            <translation>Interview for somebody known</translation>
        </message>
        <message>
            <source>Here already</source>
            <translation>Here already</translation>
        </message>
        <message>
            <source>Erased here: stays out</source>
            <translation>Erased here: stays out</translation>
        </message>
        <message>
            <source>Perhaps known: you decide</source>
            <translation>Perhaps known: you decide</translation>
        </message>
        <message>
            <source>Perhaps the person of another row: you decide</source>
            <translation>Perhaps the person of another row: you decide</translation>
        </message>
        <message>
            <source>Same day, other words: you decide</source>
            <translation>Same day, other words: you decide</translation>
        </message>
        <message>
            <source>A colleague has to look at it</source>
            <translation>A colleague has to look at it</translation>
        </message>
        <message>
            <source>To be corrected</source>
            <translation>To be corrected</translation>
        </message>
        <message>
            <source>Not put on the card. {facts}</source>
            <translation>Not put on the card. {facts}</translation>
        </message>
        <message>
            <source>Row {n} of this sheet: {who}</source>
            <translation>Row {n} of this sheet: {who}</translation>
        </message>
        <message>
            <source>Known here: {who}</source>
            <translation>Known here: {who}</translation>
        </message>
        <message>
            <source>An interview of this day is here already. Is this another one?</source>
            <translation>An interview of this day is here already. Is this another one?</translation>
        </message>
        <message>
            <source>No, the same</source>
            <translation>No, the same</translation>
        </message>
        <message>
            <source>Yes, another one</source>
            <translation>Yes, another one</translation>
        </message>
        <message>
            <source>Is this the person of the other row?</source>
            <translation>Is this the person of the other row?</translation>
        </message>
        <message>
            <source>Yes, the same person</source>
            <translation>Yes, the same person</translation>
        </message>
        <message>
            <source>Is this the person who is known here?</source>
            <translation>Is this the person who is known here?</translation>
        </message>
        <message>
            <source>Yes, it is them</source>
            <translation>Yes, it is them</translation>
        </message>
        <message>
            <source>{name}. Rows: {n}.</source>
            <translation>{name}. Rows: {n}.</translation>
        </message>
        <message>
            <source>Notes attached to cells: {n}. They stay in the file.</source>
            <translation>Notes attached to cells: {n}. They stay in the file.</translation>
        </message>
        <message>
            <source>No, somebody else</source>
            <translation>No, somebody else</translation>
        </message>
        <message>
            <source>All rows: {n}</source>
            <translation>All rows: {n}</translation>
        </message>
        <message>
            <source>Set apart: {n}</source>
            <translation>Set apart: {n}</translation>
        </message>
        <message>
            <source>To be decided: {n}</source>
            <translation>To be decided: {n}</translation>
        </message>
        <message>
            <source>To be corrected: {n}</source>
            <translation>To be corrected: {n}</translation>
        </message>
        <message>
            <source>New people: {n}</source>
            <translation>New people: {n}</translation>
        </message>
        <message>
            <source>Further interviews: {n}</source>
            <translation>Further interviews: {n}</translation>
        </message>
        <message>
            <source>Nothing to add: {n}</source>
            <translation>Nothing to add: {n}</translation>
        </message>
        <message>
            <source>Not all on the card: {n}</source>
            <translation>Not all on the card: {n}</translation>
        </message>
        <message>
            <source>Interviews: {n}</source>
            <translation>Interviews: {n}</translation>
        </message>
        <message>
            <source>Read as {name}.</source>
            <translation>Read as {name}.</translation>
        </message>
        <message>
            <source>Lines above the titles, not read: {n}.</source>
            <translation>Lines above the titles, not read: {n}.</translation>
        </message>
        <message>
            <source>Several columns are called “{name}”.</source>
            <translation>Several columns are called “{name}”.</translation>
        </message>
        <message>
            <source>Merged cells: {n}. Their text stands in the first cell alone.</source>
            <translation>Merged cells: {n}. Their text stands in the first cell alone.</translation>
        </message>
        <message>
            <source>Every column goes somewhere.</source>
            <translation>Every column goes somewhere.</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>without a title</translation>
        </message>
        <message>
            <source>These columns stay in the file: {columns}.</source>
            <translation>These columns stay in the file: {columns}.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Nothing was added.</translation>
        </message>
        <message>
            <source>Everything was here already: nothing was added twice.</source>
            <translation>Everything was here already: nothing was added twice.</translation>
        </message>
        <message>
            <source>Added. People: {people}. Interviews: {visits}.</source>
            <translation>Added. People: {people}. Interviews: {visits}.</translation>
        </message>
        <message>
            <source>The sheet to bring in</source>
            <translation>The sheet to bring in</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>Where to write the rows that were set apart</source>
            <translation>Where to write the rows that were set apart</translation>
        </message>
        <message>
            <source>to correct</source>
            <translation>to correct</translation>
        </message>
    </context>
    <context>
        <name>interview</name>
        <message>
            <source>It saves by itself</source>
            <translation>It saves by itself</translation>
        </message>
        <message>
            <source>Saved at {hour}</source>
            <translation>Saved at {hour}</translation>
        </message>
        <message>
            <source>on this computer, encrypted</source>
            <translation>on this computer, encrypted</translation>
        </message>
        <message>
            <source>You correct what was written. What stood before stays in the history.</source>
            <translation>You correct what was written. What stood before stays in the history.</translation>
        </message>
        <message>
            <source>You left this interview {when}. Everything is here.</source>
            <translation>You left this interview {when}. Everything is here.</translation>
        </message>
        <message>
            <source>Listening without a name</source>
            <translation>Listening without a name</translation>
        </message>
        <message>
            <source>meeting number {n}</source>
            <translation>meeting number {n}</translation>
        </message>
        <message>
            <source>No need with these words. Try another one, for example: house, rent, work.</source>
            <translation>No need with these words. Try another one, for example: house, rent, work.</translation>
        </message>
        <message>
            <source>No request with these words. Try another one, for example: food, bill.</source>
            <translation>No request with these words. Try another one, for example: food, bill.</translation>
        </message>
        <message>
            <source>What we have agreed</source>
            <translation>What we have agreed</translation>
        </message>
        <message>
            <source>We speak again</source>
            <translation>We speak again</translation>
        </message>
        <message>
            <source>What we have seen together</source>
            <translation>What we have seen together</translation>
        </message>
        <message>
            <source>What we have done</source>
            <translation>What we have done</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>Italian</source>
            <translation>Italian</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabic</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Romanian</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanish</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinese</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanian</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainian</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipino</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>Sinhala</translation>
        </message>
        <message>
            <source>French</source>
            <translation>French</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>about {when}</source>
            <translation>about {when}</translation>
        </message>
        <message>
            <source>To reach them safely: {how}</source>
            <translation>To reach them safely: {how}</translation>
        </message>
        <message>
            <source>This does not look like a tax code. It is kept as it is.</source>
            <translation>This does not look like a tax code. It is kept as it is.</translation>
        </message>
        <message>
            <source>A letter or digit of it is not right. It is kept as it is.</source>
            <translation>A letter or digit of it is not right. It is kept as it is.</translation>
        </message>
        <message>
            <source>It says another date of birth. It is kept as it is.</source>
            <translation>It says another date of birth. It is kept as it is.</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>elsewhere</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>not said</translation>
        </message>
    </context>
    <context>
        <name>link</name>
        <message>
            <source>Sending: {part}%</source>
            <translation>Sending: {part}%</translation>
        </message>
        <message>
            <source>You can go on working.</source>
            <translation>You can go on working.</translation>
        </message>
        <message>
            <source>Something has not left</source>
            <translation>Something has not left</translation>
        </message>
        <message>
            <source>Open Sending: it needs a hand.</source>
            <translation>Open Sending: it needs a hand.</translation>
        </message>
        <message>
            <source>Waiting to be let in</source>
            <translation>Waiting to be let in</translation>
        </message>
        <message>
            <source>The district does not know this computer yet.</source>
            <translation>The district does not know this computer yet.</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Nothing to send</translation>
        </message>
        <message>
            <source>Everything is saved here.</source>
            <translation>Everything is saved here.</translation>
        </message>
        <message>
            <source>The district received everything {when}.</source>
            <translation>The district received everything {when}.</translation>
        </message>
        <message>
            <source>All sent</source>
            <translation>All sent</translation>
        </message>
        <message>
            <source>One thing to send</source>
            <translation>One thing to send</translation>
        </message>
        <message>
            <source>{n} things to send</source>
            <translation>{n} things to send</translation>
        </message>
        <message>
            <source>No connection. All is saved here: it leaves by itself.</source>
            <translation>No connection. All is saved here: it leaves by itself.</translation>
        </message>
        <message>
            <source>All is saved here: it leaves by itself.</source>
            <translation>All is saved here: it leaves by itself.</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>This computer has no letters for this language ({language}): here is the Italian one.</source>
            <translation>This computer has no letters for this language ({language}): here is the Italian one.</translation>
        </message>
        <message>
            <source>It has gone to the printer.</source>
            <translation>It has gone to the printer.</translation>
        </message>
        <message>
            <source>The sheet is saved.</source>
            <translation>The sheet is saved.</translation>
        </message>
        <message>
            <source>The sheet could not be written there. The rest is safe: choose another place.</source>
            <translation>The sheet could not be written there. The rest is safe: choose another place.</translation>
        </message>
        <message>
            <source>This computer has no printer. Save the sheet as PDF and print it on another one.</source>
            <translation>This computer has no printer. Save the sheet as PDF and print it on another one.</translation>
        </message>
        <message>
            <source>No native reader has checked this translation yet.</source>
            <translation>No native reader has checked this translation yet.</translation>
        </message>
        <message>
            <source>Who answers for the data, or how to reach them, is not written yet.</source>
            <translation>Who answers for the data, or how to reach them, is not written yet.</translation>
        </message>
        <message>
            <source>Print it only if they want it: at home others may read it.</source>
            <translation>Print it only if they want it: at home others may read it.</translation>
        </message>
        <message>
            <source>Where the sheet is to go</source>
            <translation>Where the sheet is to go</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>information-about-your-data.pdf</source>
            <translation>information-about-your-data.pdf</translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message>
            <source>Identity card</source>
            <translation>Identity card</translation>
        </message>
        <message>
            <source>Health card</source>
            <translation>Health card</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Residence permit</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Passport</translation>
        </message>
        <message>
            <source>ISEE</source>
            <translation>ISEE</translation>
        </message>
        <message>
            <source>Rent contract</source>
            <translation>Rent contract</translation>
        </message>
        <message>
            <source>Proof of income</source>
            <translation>Proof of income</translation>
        </message>
        <message>
            <source>Household certificate</source>
            <translation>Household certificate</translation>
        </message>
        <message>
            <source>Disability report</source>
            <translation>Disability report</translation>
        </message>
        <message>
            <source>Eviction notice</source>
            <translation>Eviction notice</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>Bills</translation>
        </message>
        <message>
            <source>School papers</source>
            <translation>School papers</translation>
        </message>
        <message>
            <source>expired on {day}</source>
            <translation>expired on {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <source>expires in {n} days</source>
            <translation>expires in {n} days</translation>
        </message>
        <message>
            <source>expires today</source>
            <translation>expires today</translation>
        </message>
        <message>
            <source>expires tomorrow</source>
            <translation>expires tomorrow</translation>
        </message>
        <message>
            <source>{paper}: no longer marked.</source>
            <translation>{paper}: no longer marked.</translation>
        </message>
        <message>
            <source>This paper is on the list already.</source>
            <translation>This paper is on the list already.</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message>
            <source>seen {day}</source>
            <translation>seen {day}</translation>
        </message>
        <message>
            <source>The search does not answer. Add them all the same: nothing is lost.</source>
            <translation>The search does not answer. Add them all the same: nothing is lost.</translation>
        </message>
        <message>
            <source>More than {n} people: write another letter</source>
            <translation>More than {n} people: write another letter</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nobody found</translation>
        </message>
        <message>
            <source>{n} people known here</source>
            <translation>{n} people known here</translation>
        </message>
        <message>
            <source>One person known here</source>
            <translation>One person known here</translation>
        </message>
        <message>
            <source>Seen or changed last</source>
            <translation>Seen or changed last</translation>
        </message>
        <message>
            <source>Nobody by this name here. Add them, or go on without a name.</source>
            <translation>Nobody by this name here. Add them, or go on without a name.</translation>
        </message>
        <message>
            <source>People will appear here. Write a name to begin.</source>
            <translation>People will appear here. Write a name to begin.</translation>
        </message>
        <message>
            <source>You have met {n} times.</source>
            <translation>You have met {n} times.</translation>
        </message>
        <message>
            <source>You have met once.</source>
            <translation>You have met once.</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>the same name</translation>
        </message>
        <message>
            <source>the same tax code</source>
            <translation>the same tax code</translation>
        </message>
        <message>
            <source>{name}, and the same phone</source>
            <translation>{name}, and the same phone</translation>
        </message>
        <message>
            <source>{name}, and the same date of birth</source>
            <translation>{name}, and the same date of birth</translation>
        </message>
        <message>
            <source>{name}, and the same year of birth</source>
            <translation>{name}, and the same year of birth</translation>
        </message>
        <message>
            <source>{name}, and a date of birth that differs as papers do</source>
            <translation>{name}, and a date of birth that differs as papers do</translation>
        </message>
        <message>
            <source>First tell me whether it is them.</source>
            <translation>First tell me whether it is them.</translation>
        </message>
        <message>
            <source>a name that sounds the same</source>
            <translation>a name that sounds the same</translation>
        </message>
        <message>
            <source>Also in what was written: more than {n} interviews</source>
            <translation>Also in what was written: more than {n} interviews</translation>
        </message>
        <message>
            <source>Also in what was written: one interview</source>
            <translation>Also in what was written: one interview</translation>
        </message>
        <message>
            <source>Also in what was written: {n} interviews</source>
            <translation>Also in what was written: {n} interviews</translation>
        </message>
        <message>
            <source>Listening without a name</source>
            <translation>Listening without a name</translation>
        </message>
    </context>
    <context>
        <name>person</name>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>family name</translation>
        </message>
        <message>
            <source>year of birth</source>
            <translation>year of birth</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>date of birth</translation>
        </message>
        <message>
            <source>how to reach them</source>
            <translation>how to reach them</translation>
        </message>
        <message>
            <source>name on papers</source>
            <translation>name on papers</translation>
        </message>
        <message>
            <source>citizenship</source>
            <translation>citizenship</translation>
        </message>
        <message>
            <source>tax code</source>
            <translation>tax code</translation>
        </message>
        <message>
            <source>where they live</source>
            <translation>where they live</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>what was said</source>
            <translation>what was said</translation>
        </message>
        <message>
            <source>next step</source>
            <translation>next step</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>day</source>
            <translation>day</translation>
        </message>
        <message>
            <source>how you met</source>
            <translation>how you met</translation>
        </message>
        <message>
            <source>what was explained</source>
            <translation>what was explained</translation>
        </message>
        <message>
            <source>what was done together</source>
            <translation>what was done together</translation>
        </message>
        <message>
            <source>who told</source>
            <translation>who told</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>interpreter</translation>
        </message>
        <message>
            <source>who else was there</source>
            <translation>who else was there</translation>
        </message>
        <message>
            <source>whose it is</source>
            <translation>whose it is</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>at home</source>
            <translation>at home</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>outside</translation>
        </message>
        <message>
            <source>tax code before, written on {day}</source>
            <translation>tax code before, written on {day}</translation>
        </message>
        <message>
            <source>{n} interviews</source>
            <translation>{n} interviews</translation>
        </message>
        <message>
            <source>one interview</source>
            <translation>one interview</translation>
        </message>
        <message>
            <source>{n} minutes</source>
            <translation>{n} minutes</translation>
        </message>
        <message>
            <source>Agreed: {step}</source>
            <translation>Agreed: {step}</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>somebody else</translation>
        </message>
        <message>
            <source>Known now whose interview it is</source>
            <translation>Known now whose interview it is</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>taken away</translation>
        </message>
        <message>
            <source>brought back</source>
            <translation>brought back</translation>
        </message>
        <message>
            <source>{field}: {after}</source>
            <translation>{field}: {after}</translation>
        </message>
        <message>
            <source>{field}, before: {before}</source>
            <translation>{field}, before: {before}</translation>
        </message>
        <message>
            <source>{field}: now “{after}”, before “{before}”</source>
            <translation>{field}: now “{after}”, before “{before}”</translation>
        </message>
        <message>
            <source>Who told what was told without a name on {day}?</source>
            <translation>Who told what was told without a name on {day}?</translation>
        </message>
        <message>
            <source>Two computers gave it to different people. It stands with {name} until you choose.</source>
            <translation>Two computers gave it to different people. It stands with {name} until you choose.</translation>
        </message>
        <message>
            <source>Which is right: {field}?</source>
            <translation>Which is right: {field}?</translation>
        </message>
        <message>
            <source>Two computers wrote it without having seen each other. Both are kept until you choose.</source>
            <translation>Two computers wrote it without having seen each other. Both are kept until you choose.</translation>
        </message>
        <message>
            <source>Card opened</source>
            <translation>Card opened</translation>
        </message>
        <message>
            <source>Interview written</source>
            <translation>Interview written</translation>
        </message>
        <message>
            <source>What became of a request</source>
            <translation>What became of a request</translation>
        </message>
        <message>
            <source>A danger taken off an interview</source>
            <translation>A danger taken off an interview</translation>
        </message>
        <message>
            <source>Reminder written</source>
            <translation>Reminder written</translation>
        </message>
        <message>
            <source>Reminder done or moved</source>
            <translation>Reminder done or moved</translation>
        </message>
        <message>
            <source>Somebody of the household noted</source>
            <translation>Somebody of the household noted</translation>
        </message>
        <message>
            <source>Household changed</source>
            <translation>Household changed</translation>
        </message>
        <message>
            <source>Phone noted</source>
            <translation>Phone noted</translation>
        </message>
        <message>
            <source>Phone taken away</source>
            <translation>Phone taken away</translation>
        </message>
        <message>
            <source>Noted who follows them</source>
            <translation>Noted who follows them</translation>
        </message>
        <message>
            <source>Changed who follows them</source>
            <translation>Changed who follows them</translation>
        </message>
        <message>
            <source>Consent answered</source>
            <translation>Consent answered</translation>
        </message>
        <message>
            <source>Consent answered anew</source>
            <translation>Consent answered anew</translation>
        </message>
        <message>
            <source>Paper noted</source>
            <translation>Paper noted</translation>
        </message>
        <message>
            <source>Paper noted anew</source>
            <translation>Paper noted anew</translation>
        </message>
        <message>
            <source>Case reserved</source>
            <translation>Case reserved</translation>
        </message>
        <message>
            <source>Changed who sees the case</source>
            <translation>Changed who sees the case</translation>
        </message>
        <message>
            <source>Two cards joined</source>
            <translation>Two cards joined</translation>
        </message>
        <message>
            <source>Joining of cards changed</source>
            <translation>Joining of cards changed</translation>
        </message>
        <message>
            <source>Document attached</source>
            <translation>Document attached</translation>
        </message>
        <message>
            <source>Document taken away</source>
            <translation>Document taken away</translation>
        </message>
        <message>
            <source>Copy of the record made</source>
            <translation>Copy of the record made</translation>
        </message>
        <message>
            <source>told by a relative</source>
            <translation>told by a relative</translation>
        </message>
        <message>
            <source>told by a neighbour</source>
            <translation>told by a neighbour</translation>
        </message>
        <message>
            <source>told by the school</source>
            <translation>told by the school</translation>
        </message>
        <message>
            <source>told by another desk</source>
            <translation>told by another desk</translation>
        </message>
        <message>
            <source>told by somebody else</source>
            <translation>told by somebody else</translation>
        </message>
        <message>
            <source>Spoken in: {text}</source>
            <translation>Spoken in: {text}</translation>
        </message>
        <message>
            <source>Interpreter: {text}</source>
            <translation>Interpreter: {text}</translation>
        </message>
        <message>
            <source>Also there: {text}</source>
            <translation>Also there: {text}</translation>
        </message>
        <message>
            <source>Explained: {text}</source>
            <translation>Explained: {text}</translation>
        </message>
        <message>
            <source>Done together: {text}</source>
            <translation>Done together: {text}</translation>
        </message>
        <message>
            <source>Changed: {fields}</source>
            <translation>Changed: {fields}</translation>
        </message>
        <message>
            <source>that computer's clock was wrong</source>
            <translation>that computer's clock was wrong</translation>
        </message>
        <message>
            <source>You left this correction {when}. Everything is here.</source>
            <translation>You left this correction {when}. Everything is here.</translation>
        </message>
        <message>
            <source>A colleague changed meanwhile: {fields}.</source>
            <translation>A colleague changed meanwhile: {fields}.</translation>
        </message>
        <message>
            <source>A colleague changed this meanwhile: {now}. Keep the correction again to write yours instead.</source>
            <translation>A colleague changed this meanwhile: {now}. Keep the correction again to write yours instead.</translation>
        </message>
    </context>
    <context>
        <name>phrase</name>
        <message>
            <source>Four words that only you know: easy to remember, hard to guess.</source>
            <translation>Four words that only you know: easy to remember, hard to guess.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>The two are not the same.</translation>
        </message>
        <message>
            <source>It will do. With four words it is safer.</source>
            <translation>It will do. With four words it is safer.</translation>
        </message>
        <message>
            <source>It is a good phrase.</source>
            <translation>It is a good phrase.</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Sending and arrivals</source>
            <translation>Sending and arrivals</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>Red flags</translation>
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>Who it is</source>
            <translation>Who it is</translation>
        </message>
        <message>
            <source>Phones, and who already follows them</source>
            <translation>Phones, and who already follows them</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Household</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>What was promised</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consents</translation>
        </message>
        <message>
            <source>Papers and documents</source>
            <translation>Papers and documents</translation>
        </message>
        <message>
            <source>What else is recorded</source>
            <translation>What else is recorded</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>Need</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Something that could not wait</source>
            <translation>Something that could not wait</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promise</translation>
        </message>
        <message>
            <source>Somebody of the household</source>
            <translation>Somebody of the household</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Who follows them</source>
            <translation>Who follows them</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Reserved case</source>
            <translation>Reserved case</translation>
        </message>
        <message>
            <source>Who of the desk sees it</source>
            <translation>Who of the desk sees it</translation>
        </message>
        <message>
            <source>Two cards joined</source>
            <translation>Two cards joined</translation>
        </message>
        <message>
            <source>Copy handed over</source>
            <translation>Copy handed over</translation>
        </message>
        <message>
            <source>Somebody of the desk</source>
            <translation>Somebody of the desk</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>family name</translation>
        </message>
        <message>
            <source>year of birth</source>
            <translation>year of birth</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>date of birth</translation>
        </message>
        <message>
            <source>how to reach them</source>
            <translation>how to reach them</translation>
        </message>
        <message>
            <source>name on papers</source>
            <translation>name on papers</translation>
        </message>
        <message>
            <source>citizenship</source>
            <translation>citizenship</translation>
        </message>
        <message>
            <source>tax code</source>
            <translation>tax code</translation>
        </message>
        <message>
            <source>where they live</source>
            <translation>where they live</translation>
        </message>
        <message>
            <source>language</source>
            <translation>language</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>what was said</source>
            <translation>what was said</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>agreed</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>day</source>
            <translation>day</translation>
        </message>
        <message>
            <source>how you met</source>
            <translation>how you met</translation>
        </message>
        <message>
            <source>who brought it up</source>
            <translation>who brought it up</translation>
        </message>
        <message>
            <source>name of who brought it up</source>
            <translation>name of who brought it up</translation>
        </message>
        <message>
            <source>who was there</source>
            <translation>who was there</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>interpreter</translation>
        </message>
        <message>
            <source>what was explained</source>
            <translation>what was explained</translation>
        </message>
        <message>
            <source>done together</source>
            <translation>done together</translation>
        </message>
        <message>
            <source>told without a name at first</source>
            <translation>told without a name at first</translation>
        </message>
        <message>
            <source>which one</source>
            <translation>which one</translation>
        </message>
        <message>
            <source>what became of it</source>
            <translation>what became of it</translation>
        </message>
        <message>
            <source>when</source>
            <translation>when</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remark</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>taken away</translation>
        </message>
        <message>
            <source>interview</source>
            <translation>interview</translation>
        </message>
        <message>
            <source>kind of promise</source>
            <translation>kind of promise</translation>
        </message>
        <message>
            <source>by when</source>
            <translation>by when</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>hour</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>who does it</translation>
        </message>
        <message>
            <source>done on</source>
            <translation>done on</translation>
        </message>
        <message>
            <source>handed over to a colleague</source>
            <translation>handed over to a colleague</translation>
        </message>
        <message>
            <source>who they are to the person</source>
            <translation>who they are to the person</translation>
        </message>
        <message>
            <source>other card</source>
            <translation>other card</translation>
        </message>
        <message>
            <source>card that is kept</source>
            <translation>card that is kept</translation>
        </message>
        <message>
            <source>lives elsewhere</source>
            <translation>lives elsewhere</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>whose it is</source>
            <translation>whose it is</translation>
        </message>
        <message>
            <source>when and how to call</source>
            <translation>when and how to call</translation>
        </message>
        <message>
            <source>leave no message</source>
            <translation>leave no message</translation>
        </message>
        <message>
            <source>who</source>
            <translation>who</translation>
        </message>
        <message>
            <source>what</source>
            <translation>what</translation>
        </message>
        <message>
            <source>about what</source>
            <translation>about what</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>answer</translation>
        </message>
        <message>
            <source>edition of the notice</source>
            <translation>edition of the notice</translation>
        </message>
        <message>
            <source>how it stands</source>
            <translation>how it stands</translation>
        </message>
        <message>
            <source>expires</source>
            <translation>expires</translation>
        </message>
        <message>
            <source>kind of file</source>
            <translation>kind of file</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>bytes</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>why</source>
            <translation>why</translation>
        </message>
        <message>
            <source>of the desk</source>
            <translation>of the desk</translation>
        </message>
        <message>
            <source>how they stand to the case</source>
            <translation>how they stand to the case</translation>
        </message>
        <message>
            <source>in which form</source>
            <translation>in which form</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in person</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>by phone</translation>
        </message>
        <message>
            <source>at home</source>
            <translation>at home</translation>
        </message>
        <message>
            <source>outside</source>
            <translation>outside</translation>
        </message>
        <message>
            <source>the person</source>
            <translation>the person</translation>
        </message>
        <message>
            <source>the family</source>
            <translation>the family</translation>
        </message>
        <message>
            <source>a neighbour</source>
            <translation>a neighbour</translation>
        </message>
        <message>
            <source>the school</source>
            <translation>the school</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>another desk</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>somebody else</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>sent on</source>
            <translation>sent on</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>not possible</translation>
        </message>
        <message>
            <source>the service is closed</source>
            <translation>the service is closed</translation>
        </message>
        <message>
            <source>the requirements are missing</source>
            <translation>the requirements are missing</translation>
        </message>
        <message>
            <source>there is no room</source>
            <translation>there is no room</translation>
        </message>
        <message>
            <source>they did not want it</source>
            <translation>they did not want it</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
        <message>
            <source>to be in touch again</source>
            <translation>to be in touch again</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>appointment</translation>
        </message>
        <message>
            <source>something to do</source>
            <translation>something to do</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partner</translation>
        </message>
        <message>
            <source>child</source>
            <translation>child</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>parent</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>brother or sister</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>relative</translation>
        </message>
        <message>
            <source>keeping what is told</source>
            <translation>keeping what is told</translation>
        </message>
        <message>
            <source>speaking with other offices</source>
            <translation>speaking with other offices</translation>
        </message>
        <message>
            <source>being contacted</source>
            <translation>being contacted</translation>
        </message>
        <message>
            <source>identity card</source>
            <translation>identity card</translation>
        </message>
        <message>
            <source>health card</source>
            <translation>health card</translation>
        </message>
        <message>
            <source>residence permit</source>
            <translation>residence permit</translation>
        </message>
        <message>
            <source>passport</source>
            <translation>passport</translation>
        </message>
        <message>
            <source>ISEE</source>
            <translation>ISEE</translation>
        </message>
        <message>
            <source>rent contract</source>
            <translation>rent contract</translation>
        </message>
        <message>
            <source>proof of income</source>
            <translation>proof of income</translation>
        </message>
        <message>
            <source>household certificate</source>
            <translation>household certificate</translation>
        </message>
        <message>
            <source>disability report</source>
            <translation>disability report</translation>
        </message>
        <message>
            <source>eviction notice</source>
            <translation>eviction notice</translation>
        </message>
        <message>
            <source>bills</source>
            <translation>bills</translation>
        </message>
        <message>
            <source>school papers</source>
            <translation>school papers</translation>
        </message>
        <message>
            <source>another paper</source>
            <translation>another paper</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>seen</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>asked for</translation>
        </message>
        <message>
            <source>may see it</source>
            <translation>may see it</translation>
        </message>
        <message>
            <source>stepped back</source>
            <translation>stepped back</translation>
        </message>
        <message>
            <source>one person's record</source>
            <translation>one person's record</translation>
        </message>
        <message>
            <source>all data of the desk</source>
            <translation>all data of the desk</translation>
        </message>
        <message>
            <source>What the desk has written down of {name}</source>
            <translation>What the desk has written down of {name}</translation>
        </message>
        <message>
            <source>{name} · {day} · page {page} of {pages}</source>
            <translation>{name} · {day} · page {page} of {pages}</translation>
        </message>
        <message>
            <source>Who wrote and changed what, and when</source>
            <translation>Who wrote and changed what, and when</translation>
        </message>
        <message>
            <source>Copy of {day}, {hour}, made by {name} at {desk}.</source>
            <translation>Copy of {day}, {hour}, made by {name} at {desk}.</translation>
        </message>
        <message>
            <source>the desk</source>
            <translation>the desk</translation>
        </message>
        <message>
            <source>You may ask the desk to correct what is wrong, and to delete it (GDPR art. 15 to 17).</source>
            <translation>You may ask the desk to correct what is wrong, and to delete it (GDPR art. 15 to 17).</translation>
        </message>
        <message>
            <source>{n} cards of the same person are joined in it.</source>
            <translation>{n} cards of the same person are joined in it.</translation>
        </message>
        <message>
            <source>{what} (taken away)</source>
            <translation>{what} (taken away)</translation>
        </message>
        <message>
            <source>Written by {name} · {day}</source>
            <translation>Written by {name} · {day}</translation>
        </message>
        <message>
            <source>or: {value} (written by {name} on another computer)</source>
            <translation>or: {value} (written by {name} on another computer)</translation>
        </message>
        <message>
            <source>computer {number}</source>
            <translation>computer {number}</translation>
        </message>
        <message>
            <source>that computer's clock was wrong</source>
            <translation>that computer's clock was wrong</translation>
        </message>
        <message>
            <source>Written: {kind}</source>
            <translation>Written: {kind}</translation>
        </message>
        <message>
            <source>Changed: {kind}</source>
            <translation>Changed: {kind}</translation>
        </message>
        <message>
            <source>{field}: from {before} to {after}</source>
            <translation>{field}: from {before} to {after}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>{n} bytes</source>
            <translation>{n} bytes</translation>
        </message>
        <message>
            <source>somebody with a card of their own</source>
            <translation>somebody with a card of their own</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Needs</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requests</translation>
        </message>
        <message>
            <source>What could not wait</source>
            <translation>What could not wait</translation>
        </message>
        <message>
            <source>a person without a name</source>
            <translation>a person without a name</translation>
        </message>
    </context>
    <context>
        <name>red_flags</name>
        <message>
            <source>Who coordinates</source>
            <translation>Who coordinates</translation>
        </message>
        <message>
            <source>Social services of the Comune</source>
            <translation>Social services of the Comune</translation>
        </message>
        <message>
            <source>Emergency social service</source>
            <translation>Emergency social service</translation>
        </message>
        <message>
            <source>number not written yet (Settings)</source>
            <translation>number not written yet (Settings)</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Volunteer</source>
            <translation>Volunteer</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>Social worker</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>I tell the district…</source>
            <translation>I tell the district…</translation>
        </message>
        <message>
            <source>I ask the district who is waiting…</source>
            <translation>I ask the district who is waiting…</translation>
        </message>
        <message>
            <source>I hand over the keys of the office…</source>
            <translation>I hand over the keys of the office…</translation>
        </message>
        <message>
            <source>For one computer, until {day}.</source>
            <translation>For one computer, until {day}.</translation>
        </message>
        <message>
            <source>It has been let in: it will have everything in a few minutes.</source>
            <translation>It has been let in: it will have everything in a few minutes.</translation>
        </message>
        <message>
            <source>No computer is waiting.</source>
            <translation>No computer is waiting.</translation>
        </message>
        <message>
            <source>I read the invitation…</source>
            <translation>I read the invitation…</translation>
        </message>
        <message>
            <source>I ask the district with this invitation at the next attempt.</source>
            <translation>I ask the district with this invitation at the next attempt.</translation>
        </message>
        <message>
            <source>This invitation is for another office. Nothing was changed.</source>
            <translation>This invitation is for another office. Nothing was changed.</translation>
        </message>
        <message>
            <source>This computer did not come with an invitation made here. It was not let in. Make a new invitation for it.</source>
            <translation>This computer did not come with an invitation made here. It was not let in. Make a new invitation for it.</translation>
        </message>
        <message>
            <source>The district does not know this computer yet. Nothing is lost: try again once it does.</source>
            <translation>The district does not know this computer yet. Nothing is lost: try again once it does.</translation>
        </message>
        <message>
            <source>This computer has been let in already: it needs no other invitation.</source>
            <translation>This computer has been let in already: it needs no other invitation.</translation>
        </message>
        <message>
            <source>{name} can open this archive from now on.</source>
            <translation>{name} can open this archive from now on.</translation>
        </message>
        <message>
            <source>{name} opens this archive no more. What they wrote stays.</source>
            <translation>{name} opens this archive no more. What they wrote stays.</translation>
        </message>
        <message>
            <source>A case is seen by nobody now: Oggi asks a coordinator who goes on with it.</source>
            <translation>A case is seen by nobody now: Oggi asks a coordinator who goes on with it.</translation>
        </message>
        <message>
            <source>I change the key of the archive. Do not switch off: it can take a minute…</source>
            <translation>I change the key of the archive. Do not switch off: it can take a minute…</translation>
        </message>
        <message>
            <source>The name is {name} from now on.</source>
            <translation>The name is {name} from now on.</translation>
        </message>
        <message>
            <source>I write the name…</source>
            <translation>I write the name…</translation>
        </message>
        <message>
            <source>The one you have now opens this archive no more. Copies made before still open with it.</source>
            <translation>The one you have now opens this archive no more. Copies made before still open with it.</translation>
        </message>
        <message>
            <source>You came in with the recovery code: the phrase that was forgotten is not asked.</source>
            <translation>You came in with the recovery code: the phrase that was forgotten is not asked.</translation>
        </message>
        <message>
            <source>Write the phrase you have now.</source>
            <translation>Write the phrase you have now.</translation>
        </message>
        <message>
            <source>Your phrase is the new one from now on.</source>
            <translation>Your phrase is the new one from now on.</translation>
        </message>
        <message>
            <source>{name} opens this archive with the new phrase from now on.</source>
            <translation>{name} opens this archive with the new phrase from now on.</translation>
        </message>
        <message>
            <source>I try the code. It takes a few seconds…</source>
            <translation>I try the code. It takes a few seconds…</translation>
        </message>
        <message>
            <source>The code is right: it opens this archive.</source>
            <translation>The code is right: it opens this archive.</translation>
        </message>
        <message>
            <source>This is not the code of this archive. Nothing is lost: look for the newer sheet.</source>
            <translation>This is not the code of this archive. Nothing is lost: look for the newer sheet.</translation>
        </message>
        <message>
            <source>I write the new key. It takes a few seconds…</source>
            <translation>I write the new key. It takes a few seconds…</translation>
        </message>
        <message>
            <source>Nobody has tried the recovery code yet. Try it below, from the sheet.</source>
            <translation>Nobody has tried the recovery code yet. Try it below, from the sheet.</translation>
        </message>
        <message>
            <source>The recovery code was tried more than a year ago. Try it again below.</source>
            <translation>The recovery code was tried more than a year ago. Try it again below.</translation>
        </message>
        <message>
            <source>Whoever forgets their phrase gets a new one here, or comes in with the code.</source>
            <translation>Whoever forgets their phrase gets a new one here, or comes in with the code.</translation>
        </message>
        <message>
            <source>Never tried. Try it once a year: a code that was miscopied opens nothing.</source>
            <translation>Never tried. Try it once a year: a code that was miscopied opens nothing.</translation>
        </message>
        <message>
            <source>Last tried on {day}.</source>
            <translation>Last tried on {day}.</translation>
        </message>
        <message>
            <source>Try it again by {day}.</source>
            <translation>Try it again by {day}.</translation>
        </message>
        <message>
            <source>I make the copy and try it. Leave the stick where it is…</source>
            <translation>I make the copy and try it. Leave the stick where it is…</translation>
        </message>
        <message>
            <source>The copy is made, and it opens.</source>
            <translation>The copy is made, and it opens.</translation>
        </message>
        <message>
            <source>No folder is chosen: what has not been sent is on this computer alone.</source>
            <translation>No folder is chosen: what has not been sent is on this computer alone.</translation>
        </message>
        <message>
            <source>Into {folder}</source>
            <translation>Into {folder}</translation>
        </message>
        <message>
            <source>None has been made yet.</source>
            <translation>None has been made yet.</translation>
        </message>
        <message>
            <source>Last copy {when}.</source>
            <translation>Last copy {when}.</translation>
        </message>
        <message>
            <source>Where the copies are to go</source>
            <translation>Where the copies are to go</translation>
        </message>
        <message>
            <source>Written. From now on the notice names them.</source>
            <translation>Written. From now on the notice names them.</translation>
        </message>
        <message>
            <source>Written. From now on they stand on the red flags.</source>
            <translation>Written. From now on they stand on the red flags.</translation>
        </message>
    </context>
    <context>
        <name>times</name>
        <message>
            <source>today at {hour}</source>
            <translation>today at {hour}</translation>
        </message>
        <message>
            <source>yesterday at {hour}</source>
            <translation>yesterday at {hour}</translation>
        </message>
        <message>
            <source>{day} at {hour}</source>
            <translation>{day} at {hour}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>yesterday</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message>
            <source>Good day, {name}</source>
            <translation>Good day, {name}</translation>
        </message>
        <message>
            <source>one thing for today</source>
            <translation>one thing for today</translation>
        </message>
        <message>
            <source>{n} things for today</source>
            <translation>{n} things for today</translation>
        </message>
        <message>
            <source>one interview left half-way</source>
            <translation>one interview left half-way</translation>
        </message>
        <message>
            <source>{n} interviews left half-way</source>
            <translation>{n} interviews left half-way</translation>
        </message>
        <message>
            <source>No interview was left half-way.</source>
            <translation>No interview was left half-way.</translation>
        </message>
        <message>
            <source>Nobody yet. People appear here after the first interview.</source>
            <translation>Nobody yet. People appear here after the first interview.</translation>
        </message>
        <message>
            <source>A case that is reserved now</source>
            <translation>A case that is reserved now</translation>
        </message>
        <message>
            <source>Listening without a name</source>
            <translation>Listening without a name</translation>
        </message>
        <message>
            <source>Nothing written yet.</source>
            <translation>Nothing written yet.</translation>
        </message>
        <message>
            <source>me</source>
            <translation>me</translation>
        </message>
        <message>
            <source>anybody at the desk</source>
            <translation>anybody at the desk</translation>
        </message>
        <message>
            <source>Speak again</source>
            <translation>Speak again</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>tomorrow</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Somebody without a name</translation>
        </message>
        <message>
            <source>for anybody at the desk</source>
            <translation>for anybody at the desk</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Another day</translation>
        </message>
        <message>
            <source>{n} days late</source>
            <translation>{n} days late</translation>
        </message>
        <message>
            <source>one day late</source>
            <translation>one day late</translation>
        </message>
        <message>
            <source>{day} at {hour}</source>
            <translation>{day} at {hour}</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Done: {what}</translation>
        </message>
        <message>
            <source>Moved to {day}: {what}</source>
            <translation>Moved to {day}: {what}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>in {n} days</source>
            <translation>in {n} days</translation>
        </message>
        <message>
            <source>expired yesterday</source>
            <translation>expired yesterday</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>One person not met for more than {days} days</source>
            <translation>One person not met for more than {days} days</translation>
        </message>
        <message>
            <source>{n} people not met for more than {days} days</source>
            <translation>{n} people not met for more than {days} days</translation>
        </message>
        <message>
            <source>More than {n} people not met for more than {days} days</source>
            <translation>More than {n} people not met for more than {days} days</translation>
        </message>
        <message>
            <source>I cannot read what is to be done. People and interviews are there: search with Ctrl+K.</source>
            <translation>I cannot read what is to be done. People and interviews are there: search with Ctrl+K.</translation>
        </message>
        <message>
            <source>Kept: a reminder for {day}.</source>
            <translation>Kept: a reminder for {day}.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>Call them tomorrow</source>
            <translation>Call them tomorrow</translation>
        </message>
        <message>
            <source>met last on {day}</source>
            <translation>met last on {day}</translation>
        </message>
        <message>
            <source>A case that nobody sees</source>
            <translation>A case that nobody sees</translation>
        </message>
        <message>
            <source>Whoever followed it stepped back or works here no more. Who goes on with it?</source>
            <translation>Whoever followed it stepped back or works here no more. Who goes on with it?</translation>
        </message>
        <message>
            <source>Let {name} see it</source>
            <translation>Let {name} see it</translation>
        </message>
        <message>
            <source>Something that {name} had begun lies on this computer.</source>
            <translation>Something that {name} had begun lies on this computer.</translation>
        </message>
        <message>
            <source>{n} things that {name} had begun lie on this computer.</source>
            <translation>{n} things that {name} had begun lie on this computer.</translation>
        </message>
        <message>
            <source>Take over what {name} had begun</source>
            <translation>Take over what {name} had begun</translation>
        </message>
        <message>
            <source>One interview waits under what was left half-way.</source>
            <translation>One interview waits under what was left half-way.</translation>
        </message>
        <message>
            <source>{n} interviews wait under what was left half-way.</source>
            <translation>{n} interviews wait under what was left half-way.</translation>
        </message>
        <message>
            <source>A new person's card is there when you open the people's page.</source>
            <translation>A new person's card is there when you open the people's page.</translation>
        </message>
        <message>
            <source>What was begun on these cards is there when you open them: {names}.</source>
            <translation>What was begun on these cards is there when you open them: {names}.</translation>
        </message>
        <message>
            <source>You have begun the same card yourself: finish yours, then take this one over.</source>
            <translation>You have begun the same card yourself: finish yours, then take this one over.</translation>
        </message>
    </context>
    <context>
        <name>typing</name>
        <message>
            <source>This is too long: up to {limit} letters. It was not put in, and what stood here is still here.</source>
            <translation>This is too long: up to {limit} letters. It was not put in, and what stood here is still here.</translation>
        </message>
    </context>
    <context>
        <name>unlock</name>
        <message>
            <source>Volunteer</source>
            <translation>Volunteer</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>Social worker</translation>
        </message>
        <message>
            <source>One thing to send</source>
            <translation>One thing to send</translation>
        </message>
        <message>
            <source>{n} things to send</source>
            <translation>{n} things to send</translation>
        </message>
        <message>
            <source>The oldest waits since {when}</source>
            <translation>The oldest waits since {when}</translation>
        </message>
        <message>
            <source>The district received it {when}</source>
            <translation>The district received it {when}</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Everything is sent</translation>
        </message>
        <message>
            <source>There is no internet now</source>
            <translation>There is no internet now</translation>
        </message>
        <message>
            <source>One works all the same: everything is saved here, encrypted.</source>
            <translation>One works all the same: everything is saved here, encrypted.</translation>
        </message>
        <message>
            <source>Write the recovery code of the printed sheet here in its place, then choose a new phrase. Your coordinator keeps the sheet, and can also give you a new phrase.</source>
            <translation>Write the recovery code of the printed sheet here in its place, then choose a new phrase. Your coordinator keeps the sheet, and can also give you a new phrase.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>This cannot be done. What you typed is still here.</source>
            <translation>This cannot be done. What you typed is still here.</translation>
        </message>
        <message>
            <source>The archive does not open. Nothing is lost. Call your coordinator.</source>
            <translation>The archive does not open. Nothing is lost. Call your coordinator.</translation>
        </message>
        <message>
            <source>The phrase does not open this archive. Check capitals and spaces. Nothing is lost.</source>
            <translation>The phrase does not open this archive. Check capitals and spaces. Nothing is lost.</translation>
        </message>
        <message>
            <source>A letter of the code is not right. Read it again from the sheet: nothing is lost.</source>
            <translation>A letter of the code is not right. Read it again from the sheet: nothing is lost.</translation>
        </message>
        <message>
            <source>The file of the keys is damaged. Delete nothing: the records are still there. Call your coordinator.</source>
            <translation>The file of the keys is damaged. Delete nothing: the records are still there. Call your coordinator.</translation>
        </message>
        <message>
            <source>Wait {seconds} seconds and try again. Nothing is lost. Your coordinator can help.</source>
            <translation>Wait {seconds} seconds and try again. Nothing is lost. Your coordinator can help.</translation>
        </message>
        <message>
            <source>This archive does not know that person. Nothing is lost. Ask your coordinator to add them.</source>
            <translation>This archive does not know that person. Nothing is lost. Ask your coordinator to add them.</translation>
        </message>
        <message>
            <source>This is the last coordinator: somebody has to remain who can add others. Nothing was changed.</source>
            <translation>This is the last coordinator: somebody has to remain who can add others. Nothing was changed.</translation>
        </message>
        <message>
            <source>Only a coordinator can do this. Nothing was changed.</source>
            <translation>Only a coordinator can do this. Nothing was changed.</translation>
        </message>
        <message>
            <source>This person is already among those who open this archive.</source>
            <translation>This person is already among those who open this archive.</translation>
        </message>
        <message>
            <source>You cannot remove yourself: another coordinator has to do it. Nothing was changed.</source>
            <translation>You cannot remove yourself: another coordinator has to do it. Nothing was changed.</translation>
        </message>
        <message>
            <source>The key is being changed. Nothing is lost. Close Ascolto and open it again, then try once more.</source>
            <translation>The key is being changed. Nothing is lost. Close Ascolto and open it again, then try once more.</translation>
        </message>
        <message>
            <source>The file of the keys cannot be read. Nothing is lost. Call your coordinator.</source>
            <translation>The file of the keys cannot be read. Nothing is lost. Call your coordinator.</translation>
        </message>
        <message>
            <source>This document is damaged and is not shown. The rest is safe. Look for it in the copy.</source>
            <translation>This document is damaged and is not shown. The rest is safe. Look for it in the copy.</translation>
        </message>
        <message>
            <source>The phrase has a sign that cannot be typed again. Change it.</source>
            <translation>The phrase has a sign that cannot be typed again. Change it.</translation>
        </message>
        <message>
            <source>Write your secret phrase.</source>
            <translation>Write your secret phrase.</translation>
        </message>
        <message>
            <source>The phrase is too short: four words that only you know are easy to remember and hard to guess.</source>
            <translation>The phrase is too short: four words that only you know are easy to remember and hard to guess.</translation>
        </message>
        <message>
            <source>The phrase is too long: up to 1024 letters.</source>
            <translation>The phrase is too long: up to 1024 letters.</translation>
        </message>
        <message>
            <source>The two phrases are not the same. Write it again.</source>
            <translation>The two phrases are not the same. Write it again.</translation>
        </message>
        <message>
            <source>The archive answers with an error. What was saved is safe. Try again.</source>
            <translation>The archive answers with an error. What was saved is safe. Try again.</translation>
        </message>
        <message>
            <source>This file is not this computer's archive. It was not touched. Call your coordinator.</source>
            <translation>This file is not this computer's archive. It was not touched. Call your coordinator.</translation>
        </message>
        <message>
            <source>The archive is damaged. Delete nothing: the district has what was sent. Call your coordinator.</source>
            <translation>The archive is damaged. Delete nothing: the district has what was sent. Call your coordinator.</translation>
        </message>
        <message>
            <source>I cannot save: the disk is full. What was saved is safe. Do not close: make room, then try again.</source>
            <translation>I cannot save: the disk is full. What was saved is safe. Do not close: make room, then try again.</translation>
        </message>
        <message>
            <source>The disk does not answer. What was saved is safe. Do not close: try again, and if it stays so, call for help.</source>
            <translation>The disk does not answer. What was saved is safe. Do not close: try again, and if it stays so, call for help.</translation>
        </message>
        <message>
            <source>Sending does not go through. Your work is safe here. I try again by myself.</source>
            <translation>Sending does not go through. Your work is safe here. I try again by myself.</translation>
        </message>
        <message>
            <source>Another window is sending already. Nothing is lost: wait until it is done.</source>
            <translation>Another window is sending already. Nothing is lost: wait until it is done.</translation>
        </message>
        <message>
            <source>There is no connection to the district. Your work is safe here, and leaves by itself.</source>
            <translation>There is no connection to the district. Your work is safe here, and leaves by itself.</translation>
        </message>
        <message>
            <source>This network asks for a login in the browser. Your records stay here, safe. Log in, then try again.</source>
            <translation>This network asks for a login in the browser. Your records stay here, safe. Log in, then try again.</translation>
        </message>
        <message>
            <source>A copy of this computer has been sending. Nothing is lost: this one goes on under a new name.</source>
            <translation>A copy of this computer has been sending. Nothing is lost: this one goes on under a new name.</translation>
        </message>
        <message>
            <source>Part of this is on its way. Nothing is lost. Try again later.</source>
            <translation>Part of this is on its way. Nothing is lost. Try again later.</translation>
        </message>
        <message>
            <source>This invitation has expired. Nothing is lost: look at this computer's date, else ask for a new one.</source>
            <translation>This invitation has expired. Nothing is lost: look at this computer's date, else ask for a new one.</translation>
        </message>
        <message>
            <source>A newer Ascolto wrote this archive. Nothing is lost: install the newer version, then open it again.</source>
            <translation>A newer Ascolto wrote this archive. Nothing is lost: install the newer version, then open it again.</translation>
        </message>
        <message>
            <source>Ascolto is already open on this computer. Nothing is lost: use that window.</source>
            <translation>Ascolto is already open on this computer. Nothing is lost: use that window.</translation>
        </message>
        <message>
            <source>There is already an archive here. It was not touched: open it with its phrase.</source>
            <translation>There is already an archive here. It was not touched: open it with its phrase.</translation>
        </message>
        <message>
            <source>The file of the keys cannot be written. Nothing was changed: make room on the disk, then try again.</source>
            <translation>The file of the keys cannot be written. Nothing was changed: make room on the disk, then try again.</translation>
        </message>
        <message>
            <source>Another program holds the archive. Nothing is lost. Close it, or wait a moment and try again.</source>
            <translation>Another program holds the archive. Nothing is lost. Close it, or wait a moment and try again.</translation>
        </message>
        <message>
            <source>This copy is older than what was sent. Nothing is lost: what is missing comes back from the district.</source>
            <translation>This copy is older than what was sent. Nothing is lost: what is missing comes back from the district.</translation>
        </message>
        <message>
            <source>The copy could not be made. The archive here is whole. Try again.</source>
            <translation>The copy could not be made. The archive here is whole. Try again.</translation>
        </message>
        <message>
            <source>The folder for the copies is not there. The archive here is whole: put the stick in, then try again.</source>
            <translation>The folder for the copies is not there. The archive here is whole: put the stick in, then try again.</translation>
        </message>
        <message>
            <source>There is no room for the copy. The archive here is whole: make room there, or choose another folder.</source>
            <translation>There is no room for the copy. The archive here is whole: make room there, or choose another folder.</translation>
        </message>
        <message>
            <source>Copies of several computers are here. Nothing was changed: choose the folder of one, within it.</source>
            <translation>Copies of several computers are here. Nothing was changed: choose the folder of one, within it.</translation>
        </message>
        <message>
            <source>There is no copy of an archive in this folder. Nothing was changed: choose the stick or the folder.</source>
            <translation>There is no copy of an archive in this folder. Nothing was changed: choose the stick or the folder.</translation>
        </message>
        <message>
            <source>The folder of what is to be sent cannot be read. Your records are safe. Call your coordinator.</source>
            <translation>The folder of what is to be sent cannot be read. Your records are safe. Call your coordinator.</translation>
        </message>
        <message>
            <source>The district answers strangely. It is not your fault and nothing is lost: I will try again by myself.</source>
            <translation>The district answers strangely. It is not your fault and nothing is lost: I will try again by myself.</translation>
        </message>
        <message>
            <source>The district does not take this. Everything is kept here. Tell your coordinator.</source>
            <translation>The district does not take this. Everything is kept here. Tell your coordinator.</translation>
        </message>
        <message>
            <source>The district cannot take anything just now. Your work is safe here: I try again by myself.</source>
            <translation>The district cannot take anything just now. Your work is safe here: I try again by myself.</translation>
        </message>
        <message>
            <source>Today the district has taken all it takes from one computer. The rest is safe here and leaves later.</source>
            <translation>Today the district has taken all it takes from one computer. The rest is safe here and leaves later.</translation>
        </message>
        <message>
            <source>The district asks for a newer Ascolto. Everything is kept here: install the newer version.</source>
            <translation>The district asks for a newer Ascolto. Everything is kept here: install the newer version.</translation>
        </message>
        <message>
            <source>The district has lost part of what it had received. Everything is still here: unlock, and it is sent again.</source>
            <translation>The district has lost part of what it had received. Everything is still here: unlock, and it is sent again.</translation>
        </message>
        <message>
            <source>Ascolto has a fault of its own. What was saved is safe. Tell your coordinator.</source>
            <translation>Ascolto has a fault of its own. What was saved is safe. Tell your coordinator.</translation>
        </message>
        <message>
            <source>The district no longer accepts this computer. What is here stays here. Call your coordinator.</source>
            <translation>The district no longer accepts this computer. What is here stays here. Call your coordinator.</translation>
        </message>
        <message>
            <source>I cannot seal what is to be sent: the office's key has not come yet. Everything is kept here.</source>
            <translation>I cannot seal what is to be sent: the office's key has not come yet. Everything is kept here.</translation>
        </message>
        <message>
            <source>Something arrived that does not open. It is kept aside, nothing is lost. Tell your coordinator.</source>
            <translation>Something arrived that does not open. It is kept aside, nothing is lost. Tell your coordinator.</translation>
        </message>
        <message>
            <source>This invitation cannot be used. Nothing was changed: ask who gave it to you for a new one.</source>
            <translation>This invitation cannot be used. Nothing was changed: ask who gave it to you for a new one.</translation>
        </message>
        <message>
            <source>This is not a whole invitation. Copy all of it, from ASCOLTO-INVITO on. Nothing was changed.</source>
            <translation>This is not a whole invitation. Copy all of it, from ASCOLTO-INVITO on. Nothing was changed.</translation>
        </message>
        <message>
            <source>This invitation has been used already. If it was not you, tell the district at once. Nothing is lost.</source>
            <translation>This invitation has been used already. If it was not you, tell the district at once. Nothing is lost.</translation>
        </message>
        <message>
            <source>The district does not know this invitation. Nothing is lost: ask who gave it to you.</source>
            <translation>The district does not know this invitation. Nothing is lost: ask who gave it to you.</translation>
        </message>
        <message>
            <source>This recovery kit does not fit. Read it again from the sheet; nothing was changed.</source>
            <translation>This recovery kit does not fit. Read it again from the sheet; nothing was changed.</translation>
        </message>
        <message>
            <source>A letter of the kit is not right. Read it again from the sheet, group by group. Nothing was changed.</source>
            <translation>A letter of the kit is not right. Read it again from the sheet, group by group. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is not an address of a district. Write it as it stands on the sheet. Nothing was changed.</source>
            <translation>This is not an address of a district. Write it as it stands on the sheet. Nothing was changed.</translation>
        </message>
        <message>
            <source>The district does not know this kit: look for a newer sheet. Nothing was changed.</source>
            <translation>The district does not know this kit: look for a newer sheet. Nothing was changed.</translation>
        </message>
        <message>
            <source>This invitation is for another office. Nothing was changed: ask for one of yours.</source>
            <translation>This invitation is for another office. Nothing was changed: ask for one of yours.</translation>
        </message>
        <message>
            <source>That computer did not come with an invitation made here. It was not let in: make it a new one.</source>
            <translation>That computer did not come with an invitation made here. It was not let in: make it a new one.</translation>
        </message>
        <message>
            <source>The district does not know this computer yet. Nothing is lost: try again once it does.</source>
            <translation>The district does not know this computer yet. Nothing is lost: try again once it does.</translation>
        </message>
        <message>
            <source>This computer has been let in already. Nothing was changed.</source>
            <translation>This computer has been let in already. Nothing was changed.</translation>
        </message>
        <message>
            <source>This kit belongs to another district. Check the address. Nothing was changed.</source>
            <translation>This kit belongs to another district. Check the address. Nothing was changed.</translation>
        </message>
        <message>
            <source>Write your name.</source>
            <translation>Write your name.</translation>
        </message>
        <message>
            <source>The name is too long: up to {limit} letters.</source>
            <translation>The name is too long: up to {limit} letters.</translation>
        </message>
        <message>
            <source>Write at least one name, or go on without a name.</source>
            <translation>Write at least one name, or go on without a name.</translation>
        </message>
        <message>
            <source>Write it like this: 12/03/1992, or only the year: 1992.</source>
            <translation>Write it like this: 12/03/1992, or only the year: 1992.</translation>
        </message>
        <message>
            <source>This date is in the future.</source>
            <translation>This date is in the future.</translation>
        </message>
        <message>
            <source>Is it really {typed}? Check the year.</source>
            <translation>Is it really {typed}? Check the year.</translation>
        </message>
        <message>
            <source>Only digits, spaces and + go here, for example 333 555 0199.</source>
            <translation>Only digits, spaces and + go here, for example 333 555 0199.</translation>
        </message>
        <message>
            <source>This person is no longer here.</source>
            <translation>This person is no longer here.</translation>
        </message>
        <message>
            <source>Write at least a line, or set it aside: nothing is lost.</source>
            <translation>Write at least a line, or set it aside: nothing is lost.</translation>
        </message>
        <message>
            <source>Write the minutes as a number, for example 30.</source>
            <translation>Write the minutes as a number, for example 30.</translation>
        </message>
        <message>
            <source>The text is too long by {over} letters. It is all still here: shorten it, or split it in two.</source>
            <translation>The text is too long by {over} letters. It is all still here: shorten it, or split it in two.</translation>
        </message>
        <message>
            <source>Write the day like this: 20/11/2026.</source>
            <translation>Write the day like this: 20/11/2026.</translation>
        </message>
        <message>
            <source>The date is in the future.</source>
            <translation>The date is in the future.</translation>
        </message>
        <message>
            <source>A colleague has changed this while you were writing; what stands now is above. Nothing was replaced. To put yours in its place, keep it once more.</source>
            <translation>A colleague has changed this while you were writing; what stands now is above. Nothing was replaced. To put yours in its place, keep it once more.</translation>
        </message>
        <message>
            <source>This interview is no longer here.</source>
            <translation>This interview is no longer here.</translation>
        </message>
        <message>
            <source>Choose how it went. Nothing was changed.</source>
            <translation>Choose how it went. Nothing was changed.</translation>
        </message>
        <message>
            <source>Choose why it was not possible.</source>
            <translation>Choose why it was not possible.</translation>
        </message>
        <message>
            <source>Write in a line why it was not possible.</source>
            <translation>Write in a line why it was not possible.</translation>
        </message>
        <message>
            <source>The line is too long by {over} letters. It is all still here: shorten it.</source>
            <translation>The line is too long by {over} letters. It is all still here: shorten it.</translation>
        </message>
        <message>
            <source>This day is before they asked. Check the year.</source>
            <translation>This day is before they asked. Check the year.</translation>
        </message>
        <message>
            <source>This case is reserved: a colleague follows it. Nothing is lost. Ask your coordinator.</source>
            <translation>This case is reserved: a colleague follows it. Nothing is lost. Ask your coordinator.</translation>
        </message>
        <message>
            <source>This is too long: up to {limit} letters. It is all still here.</source>
            <translation>This is too long: up to {limit} letters. It is all still here.</translation>
        </message>
        <message>
            <source>This interview belongs to somebody already. Nothing was changed.</source>
            <translation>This interview belongs to somebody already. Nothing was changed.</translation>
        </message>
        <message>
            <source>This line is no longer here. Nothing was changed.</source>
            <translation>This line is no longer here. Nothing was changed.</translation>
        </message>
        <message>
            <source>Write by when: a day, like 30/11 or tomorrow.</source>
            <translation>Write by when: a day, like 30/11 or tomorrow.</translation>
        </message>
        <message>
            <source>Write the day like this: 30/11/2026, or tomorrow.</source>
            <translation>Write the day like this: 30/11/2026, or tomorrow.</translation>
        </message>
        <message>
            <source>This day has passed. Choose today or a later one.</source>
            <translation>This day has passed. Choose today or a later one.</translation>
        </message>
        <message>
            <source>Write the hour like this: 9:30.</source>
            <translation>Write the hour like this: 9:30.</translation>
        </message>
        <message>
            <source>Write in a line what is to be done.</source>
            <translation>Write in a line what is to be done.</translation>
        </message>
        <message>
            <source>Write a name, or choose a card.</source>
            <translation>Write a name, or choose a card.</translation>
        </message>
        <message>
            <source>This is the same person. Choose somebody else.</source>
            <translation>This is the same person. Choose somebody else.</translation>
        </message>
        <message>
            <source>Write the number.</source>
            <translation>Write the number.</translation>
        </message>
        <message>
            <source>Write who follows them: a service, a name.</source>
            <translation>Write who follows them: a service, a name.</translation>
        </message>
        <message>
            <source>Write which paper it is.</source>
            <translation>Write which paper it is.</translation>
        </message>
        <message>
            <source>This paper is not on the list. Write its name.</source>
            <translation>This paper is not on the list. Write its name.</translation>
        </message>
        <message>
            <source>Write the day like this: 31/12/2026.</source>
            <translation>Write the day like this: 31/12/2026.</translation>
        </message>
        <message>
            <source>Nobody else could see this case. Nothing was changed: first let a colleague see it.</source>
            <translation>Nobody else could see this case. Nothing was changed: first let a colleague see it.</translation>
        </message>
        <message>
            <source>These cards are one person already. Nothing was changed.</source>
            <translation>These cards are one person already. Nothing was changed.</translation>
        </message>
        <message>
            <source>This file is too large: up to {megabytes} MB. Nothing was changed: scan it in grey, or page by page.</source>
            <translation>This file is too large: up to {megabytes} MB. Nothing was changed: scan it in grey, or page by page.</translation>
        </message>
        <message>
            <source>This file is empty. Nothing was changed: look where it came from.</source>
            <translation>This file is empty. Nothing was changed: look where it came from.</translation>
        </message>
        <message>
            <source>This file is here already, as “{name}”. Nothing was added: open that one.</source>
            <translation>This file is here already, as “{name}”. Nothing was added: open that one.</translation>
        </message>
        <message>
            <source>Only PDF, JPEG and PNG files are taken. Nothing was changed: save it as one of these.</source>
            <translation>Only PDF, JPEG and PNG files are taken. Nothing was changed: save it as one of these.</translation>
        </message>
        <message>
            <source>This file cannot be read. Nothing was changed: try another copy.</source>
            <translation>This file cannot be read. Nothing was changed: try another copy.</translation>
        </message>
        <message>
            <source>Part of this document is still on another computer. Nothing is lost: it comes with the next exchange.</source>
            <translation>Part of this document is still on another computer. Nothing is lost: it comes with the next exchange.</translation>
        </message>
        <message>
            <source>This is a folder or a link, not a file. Nothing was changed: choose the files themselves.</source>
            <translation>This is a folder or a link, not a file. Nothing was changed: choose the files themselves.</translation>
        </message>
        <message>
            <source>This file is no longer there. Nothing was changed: look where it is now.</source>
            <translation>This file is no longer there. Nothing was changed: look where it is now.</translation>
        </message>
        <message>
            <source>These are too many at once: up to {limit}. Nothing was changed: choose a few at a time.</source>
            <translation>These are too many at once: up to {limit}. Nothing was changed: choose a few at a time.</translation>
        </message>
        <message>
            <source>Only files can be dropped here: PDF, JPEG or PNG. Nothing was changed: save it as a file first.</source>
            <translation>Only files can be dropped here: PDF, JPEG or PNG. Nothing was changed: save it as a file first.</translation>
        </message>
        <message>
            <source>The photo is too large. Nothing was changed: take it again, closer and of one page only.</source>
            <translation>The photo is too large. Nothing was changed: take it again, closer and of one page only.</translation>
        </message>
        <message>
            <source>This picture has too many points to be opened safely. Nothing is lost: make it again, smaller.</source>
            <translation>This picture has too many points to be opened safely. Nothing is lost: make it again, smaller.</translation>
        </message>
        <message>
            <source>This picture is damaged and is not shown. The rest is safe. Ask for it again.</source>
            <translation>This picture is damaged and is not shown. The rest is safe. Ask for it again.</translation>
        </message>
        <message>
            <source>This PDF is damaged and is not shown. The rest is safe. Ask for it again.</source>
            <translation>This PDF is damaged and is not shown. The rest is safe. Ask for it again.</translation>
        </message>
        <message>
            <source>This PDF asks for a password and is not shown. Nothing is lost: ask for one without a password.</source>
            <translation>This PDF asks for a password and is not shown. Nothing is lost: ask for one without a password.</translation>
        </message>
        <message>
            <source>This page is too heavy to be shown. Nothing is lost: look at another one, or ask for a scan.</source>
            <translation>This page is too heavy to be shown. Nothing is lost: look at another one, or ask for a scan.</translation>
        </message>
        <message>
            <source>The scanner's folder is not there. Nothing is lost: switch the scanner on, or choose another folder.</source>
            <translation>The scanner's folder is not there. Nothing is lost: switch the scanner on, or choose another folder.</translation>
        </message>
        <message>
            <source>The original is no longer the same file. It was not deleted: look at it in its folder.</source>
            <translation>The original is no longer the same file. It was not deleted: look at it in its folder.</translation>
        </message>
        <message>
            <source>The original cannot be deleted here. It is safe in the archive: delete it in its folder yourself.</source>
            <translation>The original cannot be deleted here. It is safe in the archive: delete it in its folder yourself.</translation>
        </message>
        <message>
            <source>Only a coordinator can take everything along. Nothing was written.</source>
            <translation>Only a coordinator can take everything along. Nothing was written.</translation>
        </message>
        <message>
            <source>This folder is not there. Nothing was written: put the stick in, or choose another folder.</source>
            <translation>This folder is not there. Nothing was written: put the stick in, or choose another folder.</translation>
        </message>
        <message>
            <source>There is no room in this folder. Nothing was left in it: make room there, or choose another one.</source>
            <translation>There is no room in this folder. Nothing was left in it: make room there, or choose another one.</translation>
        </message>
        <message>
            <source>Nothing can be written into this folder. Nothing was left in it: choose another stick or folder.</source>
            <translation>Nothing can be written into this folder. Nothing was left in it: choose another stick or folder.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was left in the folder.</source>
            <translation>Stopped. Nothing was left in the folder.</translation>
        </message>
        <message>
            <source>Only a coordinator can bring in a sheet: they see the reserved cases too. Nothing was added.</source>
            <translation>Only a coordinator can bring in a sheet: they see the reserved cases too. Nothing was added.</translation>
        </message>
        <message>
            <source>Stopped. Nothing of this was added.</source>
            <translation>Stopped. Nothing of this was added.</translation>
        </message>
        <message>
            <source>This is a sheet of an old kind (.xls). Open it and save it as .xlsx. Nothing was added.</source>
            <translation>This is a sheet of an old kind (.xls). Open it and save it as .xlsx. Nothing was added.</translation>
        </message>
        <message>
            <source>This is a sheet of LibreOffice (.ods). Open it and save it as .xlsx. Nothing was added.</source>
            <translation>This is a sheet of LibreOffice (.ods). Open it and save it as .xlsx. Nothing was added.</translation>
        </message>
        <message>
            <source>This is a sheet of Numbers. Open it and export it as .xlsx. Nothing was added.</source>
            <translation>This is a sheet of Numbers. Open it and export it as .xlsx. Nothing was added.</translation>
        </message>
        <message>
            <source>This is a PDF, which has no cells to read. Look for the sheet it was made from. Nothing was added.</source>
            <translation>This is a PDF, which has no cells to read. Look for the sheet it was made from. Nothing was added.</translation>
        </message>
        <message>
            <source>This sheet was saved as “Strict Open XML”. Save it as “Excel workbook (.xlsx)”. Nothing was added.</source>
            <translation>This sheet was saved as “Strict Open XML”. Save it as “Excel workbook (.xlsx)”. Nothing was added.</translation>
        </message>
        <message>
            <source>The file is not what its name says. Open it and save it as .xlsx. Nothing was added.</source>
            <translation>The file is not what its name says. Open it and save it as .xlsx. Nothing was added.</translation>
        </message>
        <message>
            <source>This is no sheet. Choose a file .xlsx or .csv. Nothing was added.</source>
            <translation>This is no sheet. Choose a file .xlsx or .csv. Nothing was added.</translation>
        </message>
        <message>
            <source>This sheet is locked with a password. Save it without one, then choose it again. Nothing was added.</source>
            <translation>This sheet is locked with a password. Save it without one, then choose it again. Nothing was added.</translation>
        </message>
        <message>
            <source>There is nothing in this sheet. Nothing was added.</source>
            <translation>There is nothing in this sheet. Nothing was added.</translation>
        </message>
        <message>
            <source>There is only the line of titles in this sheet, and no row below it. Nothing was added.</source>
            <translation>There is only the line of titles in this sheet, and no row below it. Nothing was added.</translation>
        </message>
        <message>
            <source>This sheet is damaged. Open it, save it again as .xlsx, then choose it. Nothing was added.</source>
            <translation>This sheet is damaged. Open it, save it again as .xlsx, then choose it. Nothing was added.</translation>
        </message>
        <message>
            <source>This file would fill the whole memory when opened. It was not opened, and nothing was added.</source>
            <translation>This file would fill the whole memory when opened. It was not opened, and nothing was added.</translation>
        </message>
        <message>
            <source>The file is too large: up to {limit} MB. Split it into several. Nothing was added.</source>
            <translation>The file is too large: up to {limit} MB. Split it into several. Nothing was added.</translation>
        </message>
        <message>
            <source>There are too many rows: up to {limit}. Delete the empty ones, or split the sheet. Nothing was added.</source>
            <translation>There are too many rows: up to {limit}. Delete the empty ones, or split the sheet. Nothing was added.</translation>
        </message>
        <message>
            <source>There are too many columns: up to {limit}. Delete those that are not needed. Nothing was added.</source>
            <translation>There are too many columns: up to {limit}. Delete those that are not needed. Nothing was added.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read. Save it as .xlsx, or as CSV UTF-8. Nothing was added.</source>
            <translation>The letters of this file cannot be read. Save it as .xlsx, or as CSV UTF-8. Nothing was added.</translation>
        </message>
        <message>
            <source>A quotation mark in this file is never closed. Save the sheet as .xlsx instead. Nothing was added.</source>
            <translation>A quotation mark in this file is never closed. Save the sheet as .xlsx instead. Nothing was added.</translation>
        </message>
        <message>
            <source>The file cannot be read. Close it in other programs, or copy it here. Nothing was added.</source>
            <translation>The file cannot be read. Close it in other programs, or copy it here. Nothing was added.</translation>
        </message>
        <message>
            <source>The file cannot be written there. What was added is safe: choose another folder.</source>
            <translation>The file cannot be written there. What was added is safe: choose another folder.</translation>
        </message>
        <message>
            <source>Say which column has the name.</source>
            <translation>Say which column has the name.</translation>
        </message>
        <message>
            <source>Two columns go to the same place. Leave one of them in the file.</source>
            <translation>Two columns go to the same place. Leave one of them in the file.</translation>
        </message>
        <message>
            <source>The whole name is in one column already. Leave the other columns with names in the file.</source>
            <translation>The whole name is in one column already. Leave the other columns with names in the file.</translation>
        </message>
        <message>
            <source>There is no name.</source>
            <translation>There is no name.</translation>
        </message>
        <message>
            <source>The day of the interview is missing.</source>
            <translation>The day of the interview is missing.</translation>
        </message>
        <message>
            <source>This is a formula without a result. Write the result itself.</source>
            <translation>This is a formula without a result. Write the result itself.</translation>
        </message>
        <message>
            <source>The text is too long: up to {limit} letters.</source>
            <translation>The text is too long: up to {limit} letters.</translation>
        </message>
        <message>
            <source>There is more in this row than there are columns.</source>
            <translation>There is more in this row than there are columns.</translation>
        </message>
    </context>
</TS>
