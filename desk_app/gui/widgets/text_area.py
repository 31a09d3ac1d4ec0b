"""A text of several lines."""

from PySide6.QtWidgets import QPlainTextEdit

from desk_app.gui.widgets.look import px


def text_area(height: float) -> QPlainTextEdit:
    """A text of several lines, in which Tab goes on to the next control."""
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setFixedHeight(px(height))
    return made
