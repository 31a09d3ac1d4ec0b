<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>words</name>
    <message>
        <source>This cannot be done. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive does not open. Nothing is lost. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase does not open this archive. Check capitals and spaces. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of the code is not right. Read it again from the sheet: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the keys is damaged. Delete nothing: the records are still there. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} seconds and try again. Nothing is lost. Your coordinator can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive does not know that person. Nothing is lost. Ask your coordinator to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last coordinator: somebody has to remain who can add others. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascolto is already open on this computer: use that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an archive here. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a coordinator can do this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is already among those who open this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot remove yourself: another coordinator has to do it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is being changed. Nothing is lost. Close Ascolto and open it again, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your secret phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase is too short: four words that only you know are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase is too long: up to 1024 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two phrases are not the same. Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive answers with an error. What was saved is safe. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not this computer&apos;s archive. It was not touched. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged. Delete nothing: there are copies, and the district has what was sent. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Ascolto wrote this archive. Nothing is lost: install the newer version, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot save: the disk is full. What was saved before is safe. Do not close: make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the archive. Nothing is lost. Close it, or wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is older than what was sent. Nothing is lost: what is missing comes back from the district.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending does not go through. Your work is safe here. I will try again by myself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of what is to be sent cannot be read. Your records are safe. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is sending already. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the district. Your work is safe: everything is saved here and leaves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network asks for a login in the browser. Your records stay here, safe. Log in there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district answers strangely. It is not your fault and nothing is lost: I will try again by myself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district does not take this. Everything is kept here. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district no longer accepts this computer. What is here stays here. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this computer has been sending. Nothing is lost: this one takes a new name and sends the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this is on its way already. Nothing is lost. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot seal what is to be sent: the office&apos;s key has not come yet. Everything is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something arrived that does not open. It is kept aside, nothing is lost. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation cannot be used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy all of it, from ASCOLTO-INVITO on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has expired. Nothing is lost: ask who gave it to you for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has been used already. If it was not you, tell the district at once. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The district does not know this invitation. Nothing is lost: ask who gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery kit does not fit. Read it again from the sheet; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of the kit is not right. Read it again from the sheet, group by group. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kit belongs to another district. Check the address. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: up to {limit} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one name, or go on without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 1992.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really {typed}? Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits, spaces and + go here, for example 333 555 0199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least a line, or set it aside: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minutes as a number, for example 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long by {over} letters. It is all still here: shorten it, or split it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
