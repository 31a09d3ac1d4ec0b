"""What the whole window says, above whatever page is open."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def fault(error: BaseException) -> str:
    """A fault of our own: said plainly, with its kind and never its content."""
    said = translate(
        "Window", "Ascolto has a fault of its own ({kind}). What was saved is safe. Tell your coordinator."
    )
    return said.format(kind=type(error).__name__)


def copying() -> str:
    """The window closes, and the copy is being made."""
    return translate("Window", "One moment: I make the copy. Leave the stick where it is.")


def unwritten() -> str:
    """What was typed last could not be written before the vault was closed."""
    return translate(
        "Window",
        "What you typed last is not on the disk yet: it is kept here. Do not close: make room, then open again.",
    )


def forgotten() -> tuple[str, str]:
    """Somebody came in with the recovery code: what is offered, and the button for it."""
    offered = translate("Window", "You came in with the recovery code: choose a new phrase, to open with next time.")
    return offered, translate("Window", "Choose a new phrase")
