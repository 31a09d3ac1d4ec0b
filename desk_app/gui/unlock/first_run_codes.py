"""The last step of the first run: what is to be written down, shown once, in large type. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desk_app.gui.unlock.first_run_steps import SetUpFacts
from desk_app.gui.widgets.basics import button, card, column, label, row, sign
from desk_app.gui.widgets.chip import Chip
from desk_app.gui.widgets.codes import code_label, in_rows


class CodesStep(QWidget):
    """Recovery code, recovery kit, check code; and a tick that says that they were written down."""

    copy_asked = Signal()
    save_asked = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = code_label("recovery_code", self.tr("Recovery code"))
        self.kit = code_label("recovery_kit", self.tr("Recovery kit"))
        self.check = code_label("check_code", self.tr("Check code"))
        self._url = label("", "strong", wrap=True, name="kit_url")
        code_card = self._card("key", self.tr("Recovery code"), self._about_code(), self.code)
        self._kit_card = self._card("shield-check", self.tr("Recovery kit"), self._about_kit(), self.kit, self._url)
        self._check_card = self._card("device-laptop", self.tr("Check code"), self._about_check(), self.check)
        self._written = Chip(self.tr("I wrote it down and put it away"), "written", "written_down")
        self._go_on = button(self.tr("Open the archive"), "finish", role="primary")
        self._go_on.setEnabled(False)
        self._written.toggled.connect(self._go_on.setEnabled)
        self._go_on.clicked.connect(self.finished)
        self.said = label("", "ok", wrap=True, name="codes_said")
        title = label(self.tr("Write these down now"), "title", wrap=True)
        below = label(self.tr("They are shown this once, and are kept nowhere else."), "", wrap=True)
        ready = row(self._written, 0, self._go_on, gap=12)
        cards = (code_card, self._kit_card, self._check_card)
        self.setLayout(column(title, below, 4, *cards, self._keeping(), self.said, ready, gap=10))
        self.setFocusProxy(self.code)

    def _keeping(self) -> QWidget:
        copy = button(self.tr("Copy"), "copy_codes", sign="copy")
        save = button(self.tr("Save as a text file…"), "save_codes", sign="download")
        copy.clicked.connect(self.copy_asked)
        save.clicked.connect(self.save_asked)
        where = label(self.tr("On a stick that you lock away, never on this computer."), "meta", wrap=True)
        line = row(copy, save, where, gap=10)
        line.setStretch(2, 1)
        made = QWidget()
        made.setLayout(line)
        return made

    def _about_code(self) -> str:
        return self.tr("Opens the archive of this computer when a secret phrase is forgotten.")

    def _about_kit(self) -> str:
        return self.tr("Brings the whole desk back on a new computer. Keep it sealed, away from the computer.")

    def _about_check(self) -> str:
        return self.tr("Whoever lets this computer in must read the same six digits on their screen.")

    def _card(self, picture: str, title: str, about: str, *codes: QLabel) -> QFrame:
        head = row(sign(picture, "primary"), label(title, "h3"), 0, gap=10)
        return card(head, label(about, "meta", wrap=True), *codes, gap=6)

    def show_codes(self, made: SetUpFacts) -> None:
        """What is to be written down."""
        self.code.setText(in_rows(made.recovery_code))
        self.kit.setText(in_rows(made.kit or ""))
        self.check.setText(made.check_code)
        self._url.setText(made.url)
        self._kit_card.setVisible(made.kit is not None)
        self._check_card.setVisible(bool(made.check_code))
        for one in (self.code, self.kit, self.check):
            one.setAccessibleDescription(one.text())
