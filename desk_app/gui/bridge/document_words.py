"""Documents in words: the sentences of what cannot be taken in or shown, and the papers that desks ask for."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate

SENTENCES: Mapping[str, object] = {
    "attachment.no-file": QT_TRANSLATE_NOOP(
        "words", "This is a folder or a link, not a file. Nothing was changed: choose the files themselves."
    ),
    "attachment.gone": QT_TRANSLATE_NOOP(
        "words", "This file is no longer there. Nothing was changed: look where it is now."
    ),
    "attachment.several": QT_TRANSLATE_NOOP(
        "words", "These are too many at once: up to {limit}. Nothing was changed: choose a few at a time."
    ),
    "attachment.text": QT_TRANSLATE_NOOP(
        "words", "Only files can be dropped here: PDF, JPEG or PNG. Nothing was changed: save it as a file first."
    ),
    "attachment.photo-large": QT_TRANSLATE_NOOP(
        "words", "The photo is too large. Nothing was changed: take it again, closer and of one page only."
    ),
    "attachment.picture-large": QT_TRANSLATE_NOOP(
        "words", "This picture has too many points to be opened safely. Nothing is lost: make it again, smaller."
    ),
    "attachment.picture-damaged": QT_TRANSLATE_NOOP(
        "words", "This picture is damaged and is not shown. The rest is safe. Ask for it again."
    ),
    "attachment.pdf-damaged": QT_TRANSLATE_NOOP(
        "words", "This PDF is damaged and is not shown. The rest is safe. Ask for it again."
    ),
    "attachment.pdf-locked": QT_TRANSLATE_NOOP(
        "words", "This PDF asks for a password and is not shown. Nothing is lost: ask for one without a password."
    ),
    "attachment.pdf-slow": QT_TRANSLATE_NOOP(
        "words", "This page is too heavy to be shown. Nothing is lost: look at another one, or ask for a scan."
    ),
    "scanner.no-folder": QT_TRANSLATE_NOOP(
        "words", "The scanner's folder is not there. Nothing is lost: switch the scanner on, or choose another folder."
    ),
    "scanner.changed": QT_TRANSLATE_NOOP(
        "words", "The original is no longer the same file. It was not deleted: look at it in its folder."
    ),
    "scanner.cannot-delete": QT_TRANSLATE_NOOP(
        "words", "The original cannot be deleted here. It is safe in the archive: delete it in its folder yourself."
    ),
}


def paper_words(code: str, name: str = "") -> str:
    """A paper of the list by its code; one that is not on the list by the name it was given."""
    return name or {
        "identity_card": translate("papers", "Identity card"),
        "health_card": translate("papers", "Health card"),
        "residence_permit": translate("papers", "Residence permit"),
        "passport": translate("papers", "Passport"),
        "isee": translate("papers", "ISEE"),
        "rent_contract": translate("papers", "Rent contract"),
        "income": translate("papers", "Proof of income"),
        "household_certificate": translate("papers", "Household certificate"),
        "disability_report": translate("papers", "Disability report"),
        "eviction_notice": translate("papers", "Eviction notice"),
        "bills": translate("papers", "Bills"),
        "school": translate("papers", "School papers"),
    }.get(code, code)
