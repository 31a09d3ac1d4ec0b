"""From an error's code to a sentence: what happened, what is safe, what to do next."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_app.domain.errors import DeskError
from desk_app.gui.bridge import case_words, document_words, export_words
from desk_app.gui.bridge.import_words import IMPORT_SENTENCES

CONTEXT = "words"

SENTENCES: Mapping[str, object] = {
    "refused": QT_TRANSLATE_NOOP("words", "This cannot be done. What you typed is still here."),
    # -- the vault --
    "vault": QT_TRANSLATE_NOOP("words", "The archive does not open. Nothing is lost. Call your coordinator."),
    "vault.wrong-passphrase": QT_TRANSLATE_NOOP(
        "words", "The phrase does not open this archive. Check capitals and spaces. Nothing is lost."
    ),
    "vault.recovery-mistyped": QT_TRANSLATE_NOOP(
        "words", "A letter of the code is not right. Read it again from the sheet: nothing is lost."
    ),
    "vault.damaged": QT_TRANSLATE_NOOP(
        "words", "The file of the keys is damaged. Delete nothing: the records are still there. Call your coordinator."
    ),
    "vault.too-many-tries": QT_TRANSLATE_NOOP(
        "words", "Wait {seconds} seconds and try again. Nothing is lost. Your coordinator can help."
    ),
    "vault.no-such-member": QT_TRANSLATE_NOOP(
        "words", "This archive does not know that person. Nothing is lost. Ask your coordinator to add them."
    ),
    "vault.last-coordinator": QT_TRANSLATE_NOOP(
        "words", "This is the last coordinator: somebody has to remain who can add others. Nothing was changed."
    ),
    "vault.already-open": QT_TRANSLATE_NOOP(
        "words", "Ascolto is already open on this computer. Nothing is lost: use that window."
    ),
    "vault.exists": QT_TRANSLATE_NOOP(
        "words", "There is already an archive here. It was not touched: open it with its phrase."
    ),
    "vault.coordinator-only": QT_TRANSLATE_NOOP("words", "Only a coordinator can do this. Nothing was changed."),
    "vault.member-exists": QT_TRANSLATE_NOOP("words", "This person is already among those who open this archive."),
    "vault.remove-self": QT_TRANSLATE_NOOP(
        "words", "You cannot remove yourself: another coordinator has to do it. Nothing was changed."
    ),
    "vault.rotation-pending": QT_TRANSLATE_NOOP(
        "words", "The key is being changed. Nothing is lost. Close Ascolto and open it again, then try once more."
    ),
    "vault.cannot-read": QT_TRANSLATE_NOOP(
        "words", "The file of the keys cannot be read. Nothing is lost. Call your coordinator."
    ),
    "vault.cannot-write": QT_TRANSLATE_NOOP(
        "words", "The file of the keys cannot be written. Nothing was changed: make room on the disk, then try again."
    ),
    "vault.attachment-damaged": QT_TRANSLATE_NOOP(
        "words", "This document is damaged and is not shown. The rest is safe. Look for it in the copy."
    ),
    "passphrase.unreadable": QT_TRANSLATE_NOOP("words", "The phrase has a sign that cannot be typed again. Change it."),
    "passphrase.missing": QT_TRANSLATE_NOOP("words", "Write your secret phrase."),
    "passphrase.short": QT_TRANSLATE_NOOP(
        "words", "The phrase is too short: four words that only you know are easy to remember and hard to guess."
    ),
    "passphrase.long": QT_TRANSLATE_NOOP("words", "The phrase is too long: up to 1024 letters."),
    "passphrase.different": QT_TRANSLATE_NOOP("words", "The two phrases are not the same. Write it again."),
    # -- the store --
    "store": QT_TRANSLATE_NOOP("words", "The archive answers with an error. What was saved is safe. Try again."),
    "store.not-ours": QT_TRANSLATE_NOOP(
        "words", "This file is not this computer's archive. It was not touched. Call your coordinator."
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "words",
        "The archive is damaged. Delete nothing: the district has what was sent. Call your coordinator.",
    ),
    "store.too-new": QT_TRANSLATE_NOOP(
        "words", "A newer Ascolto wrote this archive. Nothing is lost: install the newer version, then open it again."
    ),
    "store.full": QT_TRANSLATE_NOOP(
        "words",
        "I cannot save: the disk is full. What was saved is safe. Do not close: make room, then try again.",
    ),
    "store.disk": QT_TRANSLATE_NOOP(
        "words",
        "The disk does not answer. What was saved is safe. Do not close: try again, and if it stays so, call for help.",
    ),
    "store.busy": QT_TRANSLATE_NOOP(
        "words", "Another program holds the archive. Nothing is lost. Close it, or wait a moment and try again."
    ),
    "store.older-than-sent": QT_TRANSLATE_NOOP(
        "words", "This copy is older than what was sent. Nothing is lost: what is missing comes back from the district."
    ),
    "copy": QT_TRANSLATE_NOOP("words", "The copy could not be made. The archive here is whole. Try again."),
    "copy.no-folder": QT_TRANSLATE_NOOP(
        "words", "The folder for the copies is not there. The archive here is whole: put the stick in, then try again."
    ),
    "copy.full": QT_TRANSLATE_NOOP(
        "words", "There is no room for the copy. The archive here is whole: make room there, or choose another folder."
    ),
    "copy.several": QT_TRANSLATE_NOOP(
        "words", "Copies of several computers are here. Nothing was changed: choose the folder of one, within it."
    ),
    "copy.none": QT_TRANSLATE_NOOP(
        "words", "There is no copy of an archive in this folder. Nothing was changed: choose the stick or the folder."
    ),
    # -- the post --
    "post": QT_TRANSLATE_NOOP("words", "Sending does not go through. Your work is safe here. I try again by myself."),
    "post.mailbag": QT_TRANSLATE_NOOP(
        "words", "The folder of what is to be sent cannot be read. Your records are safe. Call your coordinator."
    ),
    "post.carrying": QT_TRANSLATE_NOOP(
        "words", "Another window is sending already. Nothing is lost: wait until it is done."
    ),
    "post.offline": QT_TRANSLATE_NOOP(
        "words",
        "There is no connection to the district. Your work is safe here, and leaves by itself.",
    ),
    "post.captive-portal": QT_TRANSLATE_NOOP(
        "words",
        "This network asks for a login in the browser. Your records stay here, safe. Log in, then try again.",
    ),
    "post.nonsense": QT_TRANSLATE_NOOP(
        "words", "The district answers strangely. It is not your fault and nothing is lost: I will try again by myself."
    ),
    "post.refused": QT_TRANSLATE_NOOP(
        "words", "The district does not take this. Everything is kept here. Tell your coordinator."
    ),
    "post.busy": QT_TRANSLATE_NOOP(
        "words", "The district cannot take anything just now. Your work is safe here: I try again by myself."
    ),
    "post.quota": QT_TRANSLATE_NOOP(
        "words", "Today the district has taken all it takes from one computer. The rest is safe here and leaves later."
    ),
    "post.update-needed": QT_TRANSLATE_NOOP(
        "words", "The district asks for a newer Ascolto. Everything is kept here: install the newer version."
    ),
    "post.district-behind": QT_TRANSLATE_NOOP(
        "words",
        "The district has lost part of what it had received. Everything is still here: unlock, and it is sent again.",
    ),
    "fault": QT_TRANSLATE_NOOP(
        "words", "Ascolto has a fault of its own. What was saved is safe. Tell your coordinator."
    ),
    "post.revoked": QT_TRANSLATE_NOOP(
        "words", "The district no longer accepts this computer. What is here stays here. Call your coordinator."
    ),
    "post.forked": QT_TRANSLATE_NOOP(
        "words",
        "A copy of this computer has been sending. Nothing is lost: this one goes on under a new name.",
    ),
    "post.in-transit": QT_TRANSLATE_NOOP("words", "Part of this is on its way. Nothing is lost. Try again later."),
    "post.missing-key": QT_TRANSLATE_NOOP(
        "words", "I cannot seal what is to be sent: the office's key has not come yet. Everything is kept here."
    ),
    "post.cannot-open": QT_TRANSLATE_NOOP(
        "words", "Something arrived that does not open. It is kept aside, nothing is lost. Tell your coordinator."
    ),
    "post.invitation": QT_TRANSLATE_NOOP(
        "words", "This invitation cannot be used. Nothing was changed: ask who gave it to you for a new one."
    ),
    "post.invitation:mistyped": QT_TRANSLATE_NOOP(
        "words", "This is not a whole invitation. Copy all of it, from ASCOLTO-INVITO on. Nothing was changed."
    ),
    "post.invitation:expired": QT_TRANSLATE_NOOP(
        "words", "This invitation has expired. Nothing is lost: look at this computer's date, else ask for a new one."
    ),
    "post.invitation:used": QT_TRANSLATE_NOOP(
        "words", "This invitation has been used already. If it was not you, tell the district at once. Nothing is lost."
    ),
    "post.invitation:unknown": QT_TRANSLATE_NOOP(
        "words", "The district does not know this invitation. Nothing is lost: ask who gave it to you."
    ),
    "post.kit": QT_TRANSLATE_NOOP(
        "words", "This recovery kit does not fit. Read it again from the sheet; nothing was changed."
    ),
    "post.kit:mistyped": QT_TRANSLATE_NOOP(
        "words", "A letter of the kit is not right. Read it again from the sheet, group by group. Nothing was changed."
    ),
    "post.kit:address": QT_TRANSLATE_NOOP(
        "words", "This is not an address of a district. Write it as it stands on the sheet. Nothing was changed."
    ),
    "post.kit:unknown": QT_TRANSLATE_NOOP(
        "words", "The district does not know this kit: look for a newer sheet. Nothing was changed."
    ),
    "post.invitation:other-office": QT_TRANSLATE_NOOP(
        "words", "This invitation is for another office. Nothing was changed: ask for one of yours."
    ),
    "post.not-proven": QT_TRANSLATE_NOOP(
        "words", "That computer did not come with an invitation made here. It was not let in: make it a new one."
    ),
    "post.not-enrolled": QT_TRANSLATE_NOOP(
        "words", "The district does not know this computer yet. Nothing is lost: try again once it does."
    ),
    "post.enrolled": QT_TRANSLATE_NOOP("words", "This computer has been let in already. Nothing was changed."),
    "post.kit:other-district": QT_TRANSLATE_NOOP(
        "words", "This kit belongs to another district. Check the address. Nothing was changed."
    ),
    # -- beside a field --
    "member.name-missing": QT_TRANSLATE_NOOP("words", "Write your name."),
    "member.name-long": QT_TRANSLATE_NOOP("words", "The name is too long: up to {limit} letters."),
    "person.name-missing": QT_TRANSLATE_NOOP("words", "Write at least one name, or go on without a name."),
    "person.name-long": QT_TRANSLATE_NOOP("words", "The name is too long: up to {limit} letters."),
    "person.birth-year-form": QT_TRANSLATE_NOOP("words", "Write it like this: 12/03/1992, or only the year: 1992."),
    "person.birth-year-future": QT_TRANSLATE_NOOP("words", "This date is in the future."),
    "person.birth-year-old": QT_TRANSLATE_NOOP("words", "Is it really {typed}? Check the year."),
    "person.phone-form": QT_TRANSLATE_NOOP("words", "Only digits, spaces and + go here, for example 333 555 0199."),
    "person.unknown": QT_TRANSLATE_NOOP("words", "This person is no longer here."),
    "interview.empty": QT_TRANSLATE_NOOP("words", "Write at least a line, or set it aside: nothing is lost."),
    "interview.minutes-form": QT_TRANSLATE_NOOP("words", "Write the minutes as a number, for example 30."),
    "interview.text-long": QT_TRANSLATE_NOOP(
        "words", "The text is too long by {over} letters. It is all still here: shorten it, or split it in two."
    ),
    "interview.day-form": QT_TRANSLATE_NOOP("words", "Write the day like this: 20/11/2026."),
    "interview.day-future": QT_TRANSLATE_NOOP("words", "The date is in the future."),
    "person.changed-meanwhile": QT_TRANSLATE_NOOP(
        "words",
        "A colleague has changed this while you were writing; what stands now is above. Nothing was replaced. "
        "To put yours in its place, keep it once more.",
    ),
    "interview.unknown": QT_TRANSLATE_NOOP("words", "This interview is no longer here."),
    **case_words.SENTENCES,
    **document_words.SENTENCES,
    **export_words.SENTENCES,
    **IMPORT_SENTENCES,
    "request.outcome-missing": QT_TRANSLATE_NOOP("words", "Choose how it went. Nothing was changed."),
    "request.reason-missing": QT_TRANSLATE_NOOP("words", "Choose why it was not possible."),
    "request.note-missing": QT_TRANSLATE_NOOP("words", "Write in a line why it was not possible."),
    "request.note-long": QT_TRANSLATE_NOOP(
        "words", "The line is too long by {over} letters. It is all still here: shorten it."
    ),
    "request.day-form": QT_TRANSLATE_NOOP("words", "Write the day like this: 20/11/2026."),
    "request.day-future": QT_TRANSLATE_NOOP("words", "The date is in the future."),
    "request.day-early": QT_TRANSLATE_NOOP("words", "This day is before they asked. Check the year."),
}


def of_code(code: str, values: Mapping[str, object] | None = None) -> str:
    """The sentence of a code, in the interface's language; that of its family when it has none of its own."""
    given = dict(values or {})
    why = given.get("why")
    for key in (f"{code}:{why}", code, code.partition(".")[0]):
        if key in SENTENCES:
            text = QCoreApplication.translate(CONTEXT, str(SENTENCES[key]))
            return text.format(**given) if "{" in text else text
    return QCoreApplication.translate(CONTEXT, str(SENTENCES["refused"]))


def sentence(error: DeskError) -> str:
    """What a person is told of an error."""
    return of_code(error.code, error.values)
