"""What is said beside the fields of a case: the sentences of its refusals."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: Mapping[str, object] = {
    "person.protected": QT_TRANSLATE_NOOP(
        "words", "This case is reserved: a colleague follows it. Nothing is lost. Ask your coordinator."
    ),
    "person.note-long": QT_TRANSLATE_NOOP("words", "This is too long: up to {limit} letters. It is all still here."),
    "interview.line-long": QT_TRANSLATE_NOOP("words", "This is too long: up to {limit} letters. It is all still here."),
    "interview.has-person": QT_TRANSLATE_NOOP(
        "words", "This interview belongs to somebody already. Nothing was changed."
    ),
    "line.unknown": QT_TRANSLATE_NOOP("words", "This line is no longer here. Nothing was changed."),
    "task.day-missing": QT_TRANSLATE_NOOP("words", "Write by when: a day, like 30/11 or tomorrow."),
    "task.day-form": QT_TRANSLATE_NOOP("words", "Write the day like this: 30/11/2026, or tomorrow."),
    "task.day-past": QT_TRANSLATE_NOOP("words", "This day has passed. Choose today or a later one."),
    "task.hour-form": QT_TRANSLATE_NOOP("words", "Write the hour like this: 9:30."),
    "task.what-missing": QT_TRANSLATE_NOOP("words", "Write in a line what is to be done."),
    "task.what-long": QT_TRANSLATE_NOOP("words", "This is too long: up to {limit} letters. It is all still here."),
    "household.name-missing": QT_TRANSLATE_NOOP("words", "Write a name, or choose a card."),
    "household.themselves": QT_TRANSLATE_NOOP("words", "This is the same person. Choose somebody else."),
    "household.number-missing": QT_TRANSLATE_NOOP("words", "Write the number."),
    "household.who-missing": QT_TRANSLATE_NOOP("words", "Write who follows them: a service, a name."),
    "paper.name-missing": QT_TRANSLATE_NOOP("words", "Write which paper it is."),
    "paper.unknown": QT_TRANSLATE_NOOP("words", "This paper is not on the list. Write its name."),
    "paper.day-form": QT_TRANSLATE_NOOP("words", "Write the day like this: 31/12/2026."),
    "protection.nobody-left": QT_TRANSLATE_NOOP(
        "words", "Nobody else could see this case. Nothing was changed: first let a colleague see it."
    ),
    "joining.same": QT_TRANSLATE_NOOP("words", "These cards are one person already. Nothing was changed."),
    "attachment.large": QT_TRANSLATE_NOOP(
        "words", "This file is too large: up to {megabytes} MB. Nothing was changed: scan it in grey, or page by page."
    ),
    "attachment.empty": QT_TRANSLATE_NOOP("words", "This file is empty. Nothing was changed: look where it came from."),
    "attachment.known": QT_TRANSLATE_NOOP(
        "words", "This file is here already, as “{name}”. Nothing was added: open that one."
    ),
    "attachment.kind": QT_TRANSLATE_NOOP(
        "words", "Only PDF, JPEG and PNG files are taken. Nothing was changed: save it as one of these."
    ),
    "attachment.unreadable": QT_TRANSLATE_NOOP(
        "words", "This file cannot be read. Nothing was changed: try another copy."
    ),
    "attachment.not-whole": QT_TRANSLATE_NOOP(
        "words", "Part of this document is still on another computer. Nothing is lost: it comes with the next exchange."
    ),
}
