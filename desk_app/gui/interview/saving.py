"""How it stands with what is being typed: when it was saved, that it could not be, that it was left. Widgets only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from desk_app.gui.widgets.basics import button, column, frame, label, row, set_tone, sign
from desk_app.gui.widgets.flow import Part, shared
from desk_app.gui.widgets.look import picture


class SavedMark(QWidget):
    """In the head, always in the same place: "Saved at 10:47, on this computer, encrypted"."""

    def __init__(self) -> None:
        super().__init__()
        self._low = False
        self._tick = sign("check", "ok", 20)
        self.first = label("", "ok", name="interview_saved")
        self._second = label("", "meta", name="interview_where")
        self._second.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setLayout(column(row(0, self._tick, self.first, gap=8), self._second, gap=0))

    def show_words(self, first: str, second: str, *, done: bool) -> None:
        """Two lines; a tick beside the first one when it is done."""
        self.first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second) and not self._low)
        self._tick.setVisible(done)

    def set_low(self, low: bool) -> None:
        """The first line alone, or both."""
        self._low = low
        self._second.setVisible(bool(self._second.text()) and not low)


class Notice(QFrame):
    """A bar above the steps: what could not be saved, with two ways out; or what was found again."""

    again_asked = Signal()
    copy_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._icon = sign("alert-triangle", "danger")
        self._text = label("", "strong", wrap=True, name="interview_problem")
        again = button(self.tr("Try again"), "save_again", small=True, sign="refresh")
        self._copy = button(self.tr("Copy the text"), "save_copy", small=True, sign="copy")
        again.clicked.connect(self.again_asked)
        self._copy.clicked.connect(self.copy_asked)
        self._ways = frame("plain", row(again, self._copy, gap=10))
        words = QWidget()
        inside = row(self._icon, self._text, gap=12)
        inside.setStretch(1, 1)
        words.setLayout(inside)
        self.setLayout(
            column(shared(Part(words, words.sizeHint().width, grows=True), self._ways), margins=(16, 8, 16, 8))
        )
        self.hide()

    def show_words(self, text: str, tone: str, icon: str, *, ways: bool) -> None:
        """A sentence in a tone; an empty one takes the bar away."""
        self._text.setText(text)
        self._icon.setPixmap(picture(icon, tone))
        self._ways.setVisible(ways)
        self._copy.setText(f"  {self.tr('Copy the text')}")
        set_tone(self, tone)
        self.setVisible(bool(text))
        if ways and text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def copy(self, text: str) -> None:
        """Put a text where one can paste it from, and say so."""
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(f"  {self.tr('Copied')}")


class Saving:
    """What the keeper of drafts asks of the page."""

    def __init__(self, mark: SavedMark, notice: Notice) -> None:
        self.mark, self.notice = mark, notice

    def show_saved(self, first: str, second: str, *, done: bool = True) -> None:
        """When it was saved; any trouble is over."""
        self.mark.show_words(first, second, done=done)
        self.notice.show_words("", "danger", "alert-triangle", ways=False)

    def show_problem(self, text: str) -> None:
        """It could not be saved: this stays until it can."""
        self.notice.show_words(text, "danger", "alert-triangle", ways=True)

    def show_left(self, text: str) -> None:
        """It was left half-way, and everything is here; gone with the next save."""
        self.notice.show_words(text, "info", "info-circle", ways=False)
