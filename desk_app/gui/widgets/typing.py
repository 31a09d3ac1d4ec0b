"""What one types into: a line and a text that take nothing they would have to cut, and say so."""

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

LONGEST_LINE = 2_000
"""Characters: more than any field keeps, so that a rule can say by how much it is too long; far less than a book."""
LONGEST_TEXT = 60_000
"""Characters: three times what an interview keeps. A paste of megabytes would hold the window for minutes."""


def _too_long(longest: int) -> str:
    said = QCoreApplication.translate(
        "typing", "This is too long: up to {limit} letters. It was not put in, and what stood here is still here."
    )
    return said.format(limit=longest)


class _Short(QValidator):
    """Qt would cut what is too long and say nothing; what a validator refuses is not put in at all."""

    def __init__(self, longest: int, owner: QObject) -> None:
        super().__init__(owner)
        self.longest = longest

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Called by Qt."""
        good = len(text) <= self.longest
        return (QValidator.State.Acceptable if good else QValidator.State.Invalid), text, place


class Line(QLineEdit):
    """A line to type in. `refused` carries the sentence to be shown beside it."""

    refused = Signal(str)

    def __init__(self, longest: int = LONGEST_LINE) -> None:
        super().__init__()
        self.setValidator(_Short(longest, self))
        self.inputRejected.connect(lambda: self.refused.emit(_too_long(longest)))


class Text(QPlainTextEdit):
    """A text of several lines, in which Tab goes on to the next control. `refused` as in a line."""

    refused = Signal(str)

    def __init__(self, longest: int = LONGEST_TEXT) -> None:
        super().__init__()
        self._longest = longest
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Called by Qt: something is pasted or dropped."""
        if self.document().characterCount() + len(source.text()) > self._longest:
            self.refused.emit(_too_long(self._longest))
            return
        super().insertFromMimeData(source)
