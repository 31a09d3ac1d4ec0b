"""Codes that somebody writes down or compares: in large type, in groups, selectable, read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desk_app.gui.widgets.basics import label

GROUPS = 6
"""Groups of four in a row: as many as one reads aloud in one breath."""


def in_rows(code: str) -> str:
    """A long code in rows of six groups."""
    groups = code.replace(" ", "-").split("-")
    return "\n".join("  ".join(groups[at : at + GROUPS]) for at in range(0, len(groups), GROUPS))


def code_label(name: str, says: str, role: str = "h2") -> QLabel:
    """A code in large type, that can be selected and is read aloud."""
    made = label("", role, wrap=True, name=name)
    made.setAccessibleName(says)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
