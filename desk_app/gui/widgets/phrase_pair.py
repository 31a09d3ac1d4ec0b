"""A new secret phrase, typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.gui.widgets.basics import button, column, label, restyle, row
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.look import icon

LONGEST_PHRASE = 1100


class PhrasePair(QWidget):
    """A new secret phrase, typed twice, with a word on how good it is."""

    typed = Signal(str, str)
    entered = Signal()

    def __init__(self, prefix: str = "", title: str = "") -> None:
        super().__init__()
        self.phrase = Field(title or self.tr("Your secret phrase"), self._secret(), f"{prefix}phrase")
        self.again = Field(self.tr("Once more"), self._secret(), f"{prefix}again")
        self.strength = label("", "meta", wrap=True, name=f"{prefix}phrase_strength")
        for one in (self.phrase, self.again):
            one.edited.connect(lambda: self.typed.emit(self.phrase.text(), self.again.text()))
        self._show = button(self.tr("Show"), f"{prefix}show_new_phrase", sign="eye")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._reveal)
        beside = row(self.phrase, column(26, self._show, 0, gap=0), gap=12)
        beside.setStretch(0, 1)
        self.setLayout(column(beside, self.strength, self.again, gap=8))
        self.setFocusProxy(self.phrase)

    def _secret(self) -> QLineEdit:
        made = line(longest=LONGEST_PHRASE)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.returnPressed.connect(self.entered)
        return made

    def show_strength(self, words: str, tone: str) -> None:
        """A word on what was typed so far."""
        self.strength.setText(words)
        self.strength.setProperty("role", {"ok": "ok", "warn": "strong"}.get(tone, "meta"))
        restyle(self.strength)

    def clear(self) -> None:
        """Forget what was typed."""
        for one in (self.phrase, self.again):
            one.set_text("")
        self._show.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for one in (self.phrase, self.again):
            assert isinstance(one.control, QLineEdit)
            one.control.setEchoMode(mode)
        self._show.setText(f"  {self.tr('Hide')}" if shown else f"  {self.tr('Show')}")
        self._show.setIcon(icon("eye-off" if shown else "eye"))
