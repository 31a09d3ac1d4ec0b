<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>InterviewView</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>In their words</translation>
        </message>
        <message>
            <source>Only facts and words that were said. No diagnoses, no opinions, no religion.</source>
            <translation>Only facts and words that were said. No diagnoses, no opinions, no religion.</translation>
        </message>
        <message>
            <source>Look for a need</source>
            <translation>Look for a need</translation>
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
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>What was agreed, by whom.</source>
            <translation>What was agreed, by whom.</translation>
        </message>
        <message>
            <source>How you met</source>
            <translation>How you met</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
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
            <source>What do they ask?</source>
            <translation>What do they ask?</translation>
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
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Close the interview</source>
            <translation>Close the interview</translation>
        </message>
        <message>
            <source>Danger now? 112 · children 114 · violence 1522</source>
            <translation>Danger now? 112 · children 114 · violence 1522</translation>
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
            <source>Search a person: name, year or phone</source>
            <translation>Search a person: name, year or phone</translation>
        </message>
        <message>
            <source>Name, year or phone</source>
            <translation>Name, year or phone</translation>
        </message>
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
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Year of birth</translation>
        </message>
        <message>
            <source>Even roughly.</source>
            <translation>Even roughly.</translation>
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
            <source>e.g. 333 555 0199</source>
            <translation>e.g. 333 555 0199</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
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
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Year of birth</translation>
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
        <message>
            <source>Keep the correction</source>
            <translation>Keep the correction</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Leave it as it was</translation>
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
        <name>TodayView</name>
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
        <name>exchange</name>
        <message>
            <source>Nothing to send.</source>
            <translation>Nothing to send.</translation>
        </message>
        <message>
            <source>The district has not confirmed anything yet.</source>
            <translation>The district has not confirmed anything yet.</translation>
        </message>
        <message>
            <source>waits since {when}</source>
            <translation>waits since {when}</translation>
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
            <source>Last attempt {when}</source>
            <translation>Last attempt {when}</translation>
        </message>
        <message>
            <source>Envelope {n} was refused</source>
            <translation>Envelope {n} was refused</translation>
        </message>
        <message>
            <source>It is kept here, whole. Reason: {why}. Tell your coordinator.</source>
            <translation>It is kept here, whole. Reason: {why}. Tell your coordinator.</translation>
        </message>
    </context>
    <context>
        <name>interview</name>
        <message>
            <source>It saves by itself</source>
            <translation>It saves by itself</translation>
        </message>
        <message>
            <source>You left this interview at {hour}. Everything is here.</source>
            <translation>You left this interview at {hour}. Everything is here.</translation>
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
            <source>Listening without a name</source>
            <translation>Listening without a name</translation>
        </message>
        <message>
            <source>meeting number {n}</source>
            <translation>meeting number {n}</translation>
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
        <name>people</name>
        <message>
            <source>seen {day}</source>
            <translation>seen {day}</translation>
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
            <source>the same name and the same year of birth</source>
            <translation>the same name and the same year of birth</translation>
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
            <source>{n} interviews</source>
            <translation>{n} interviews</translation>
        </message>
        <message>
            <source>one interview</source>
            <translation>one interview</translation>
        </message>
        <message>
            <source>No interview yet. The first one asks only for what they want to say.</source>
            <translation>No interview yet. The first one asks only for what they want to say.</translation>
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
            <source>Changed: {fields}</source>
            <translation>Changed: {fields}</translation>
        </message>
        <message>
            <source>that computer's clock was wrong</source>
            <translation>that computer's clock was wrong</translation>
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
    </context>
    <context>
        <name>today</name>
        <message>
            <source>Good day, {name}</source>
            <translation>Good day, {name}</translation>
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
            <source>Nothing is waiting today.</source>
            <translation>Nothing is waiting today.</translation>
        </message>
        <message>
            <source>Nobody yet. People appear here after the first interview.</source>
            <translation>Nobody yet. People appear here after the first interview.</translation>
        </message>
        <message>
            <source>Listening without a name</source>
            <translation>Listening without a name</translation>
        </message>
        <message>
            <source>Nothing written yet.</source>
            <translation>Nothing written yet.</translation>
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
            <source>Ascolto is already open on this computer: use that window.</source>
            <translation>Ascolto is already open on this computer: use that window.</translation>
        </message>
        <message>
            <source>There is already an archive here. It was not touched.</source>
            <translation>There is already an archive here. It was not touched.</translation>
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
            <source>The file of the keys cannot be written. Nothing was changed.</source>
            <translation>The file of the keys cannot be written. Nothing was changed.</translation>
        </message>
        <message>
            <source>This document is damaged and is not shown. The rest is safe. Look for it in the copy.</source>
            <translation>This document is damaged and is not shown. The rest is safe. Look for it in the copy.</translation>
        </message>
        <message>
            <source>This document is too large. Nothing was changed.</source>
            <translation>This document is too large. Nothing was changed.</translation>
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
            <source>Sending does not go through. Your work is safe here. I try again by myself.</source>
            <translation>Sending does not go through. Your work is safe here. I try again by myself.</translation>
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
            <source>A newer Ascolto wrote this archive. Nothing is lost: install the newer version, then open it again.</source>
            <translation>A newer Ascolto wrote this archive. Nothing is lost: install the newer version, then open it again.</translation>
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
            <source>The folder of what is to be sent cannot be read. Your records are safe. Call your coordinator.</source>
            <translation>The folder of what is to be sent cannot be read. Your records are safe. Call your coordinator.</translation>
        </message>
        <message>
            <source>Another window is sending already. Nothing is lost.</source>
            <translation>Another window is sending already. Nothing is lost.</translation>
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
            <source>This invitation cannot be used. Nothing was changed.</source>
            <translation>This invitation cannot be used. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is not a whole invitation. Copy all of it, from ASCOLTO-INVITO on. Nothing was changed.</source>
            <translation>This is not a whole invitation. Copy all of it, from ASCOLTO-INVITO on. Nothing was changed.</translation>
        </message>
        <message>
            <source>This invitation has expired. Nothing is lost: ask who gave it to you for a new one.</source>
            <translation>This invitation has expired. Nothing is lost: ask who gave it to you for a new one.</translation>
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
            <source>Write the year with four digits, for example 1992.</source>
            <translation>Write the year with four digits, for example 1992.</translation>
        </message>
        <message>
            <source>The year is in the future.</source>
            <translation>The year is in the future.</translation>
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
            <source>Check the date.</source>
            <translation>Check the date.</translation>
        </message>
        <message>
            <source>The date is in the future.</source>
            <translation>The date is in the future.</translation>
        </message>
        <message>
            <source>This interview is no longer here.</source>
            <translation>This interview is no longer here.</translation>
        </message>
    </context>
</TS>
