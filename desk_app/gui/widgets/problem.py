"""Where a problem is said that belongs to no field."""

from PySide6.QtWidgets import QFrame, QLabel

from desk_app.gui.widgets.basics import frame, label, row, sign


def problem_banner(name: str) -> tuple[QFrame, QLabel]:
    """A banner, hidden, and its text."""
    text = label("", "", wrap=True, name=name)
    line = row(sign("alert-triangle", "danger"), text, gap=12, margins=(14, 10, 14, 10))
    line.setStretch(1, 1)
    made = frame("banner", line)
    made.setProperty("tone", "danger")
    made.hide()
    return made, text
