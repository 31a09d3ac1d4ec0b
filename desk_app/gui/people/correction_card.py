"""The card of a person, to be corrected. Widgets only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desk_app.domain.person import PersonForm
from desk_app.gui.people.card_form import CardForm
from desk_app.gui.widgets.basics import button, column, frame, label, row, sign
from desk_app.gui.widgets.flow import flow
from desk_app.gui.widgets.pause import Pause

QUIET_MS, LONGEST_MS = 800, 2000
"""Kept so long after the last key, and at the latest so long after the first one."""


class CorrectionCard(QFrame):
    """The card of a person, to be corrected."""

    keep_asked = Signal()
    leave_asked = Signal()
    edited = Signal()
    """After a pause."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("person_form")
        self.setProperty("role", "card")
        self._fields = CardForm("person_", whole=True)
        done = button(self.tr("Keep the correction"), "person_keep", role="primary")
        leave = button(self.tr("Leave it as it was"), "person_leave", role="quiet")
        done.clicked.connect(self.keep_asked)
        leave.clicked.connect(self.leave_asked)
        self._pause = Pause(self, QUIET_MS, LONGEST_MS)
        self._pause.passed.connect(self.edited)
        self._fields.edited.connect(self._pause.touch)
        title = label(self.tr("Correct the card"), "h3", wrap=True)
        inside = (title, self._left_half_way(), self._fields, flow(done, leave))
        self.setLayout(column(*inside, gap=12, margins=(22, 18, 22, 18)))
        self.hide()

    def _left_half_way(self) -> QFrame:
        self._said = label("", "strong", wrap=True, name="person_left")
        inside = row(sign("info-circle", "info"), self._said, gap=12, margins=(14, 8, 14, 8))
        inside.setStretch(1, 1)
        self._left = frame("banner", inside)
        self._left.setProperty("tone", "info")
        self._left.hide()
        return self._left

    def show_form(self, form: PersonForm, left: str = "") -> None:
        """Let the card be corrected; one that was left half-way (`left` says so) is there without being asked for."""
        self._fields.fill(form)
        self._pause.stop()
        self._said.setText(left)
        self._left.setVisible(bool(left))
        self.show()
        if not left:
            self._fields.setFocus()

    def go_on(self) -> None:
        """It is open already: what was typed stays."""
        self._fields.setFocus()

    def hide_form(self) -> None:
        """No correction, or done with it."""
        self._pause.stop()
        self.hide()

    def form(self) -> PersonForm:
        """The card as typed."""
        return self._fields.form()

    def show_refusal(self, field: str, text: str) -> None:
        """Beside a field."""
        self._fields.show_refusal(field, text)
