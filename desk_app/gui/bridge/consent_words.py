"""What a no means, in a line: for whatever would call, hand over or write. No widgets here."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from desk_app.domain.consent import What

translate = QCoreApplication.translate


def not_to_call(withdrawn: Collection[str]) -> str:
    """That they asked not to be called; empty when they did not."""
    return translate("consent", "has asked not to be called") if What.CONTACT.value in withdrawn else ""


def not_to_hand_over(withdrawn: Collection[str]) -> str:
    """That nothing of them goes to anybody else; empty when it may."""
    return translate("consent", "does not want it sent on") if What.REFERRAL.value in withdrawn else ""


def not_to_write(withdrawn: Collection[str]) -> str:
    """That they do not wish it written; empty when they do, or were not asked."""
    if What.RECORD.value not in withdrawn:
        return ""
    return translate("consent", "They do not want what they tell to be written down.")


def ask_to_call() -> str:
    """Before a reminder about somebody who is not to be called."""
    return translate("consent", "They asked not to be called or written to. Press again to keep the reminder.")


def ask_to_hand_over() -> str:
    """Before something of them goes on to others."""
    return translate("consent", "They do not want it sent on. Press again only if they agreed to this.")


def say_not_to_call() -> str:
    """Why no call is promised at a touch."""
    return translate("consent", "They asked not to be called. A reminder can be written on their page.")
