"""This computer, an invitation for a further one, and who waits to be let in. Widgets only."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from desk_app.gui.settings.rows import DeskFacts, WaitingRow
from desk_app.gui.settings.section import SectionCard
from desk_app.gui.widgets.basics import badge, button, clear, column, label, row, set_tone
from desk_app.gui.widgets.field import Field
from desk_app.gui.widgets.text_area import text_area

translate = QCoreApplication.translate


class ComputerSection(SectionCard):
    """What this computer is; and another invitation, while the district does not know it."""

    invitation_given = Signal(str)

    def __init__(self) -> None:
        super().__init__("computer_section", "device-laptop", translate("ComputerSection", "This computer"))
        self._office = label("", "strong", wrap=True, name="computer_office")
        self._label = label("", "", wrap=True, name="computer_label")
        self._device = label("", "meta", name="computer_device")
        self._state = badge("", "ok", "computer_state")
        self._check = label("", "h2", name="computer_check_code")
        self._about_check = label(
            self.tr("Check code: whoever lets this computer in reads the same six digits."), "meta", wrap=True
        )
        hint = self.tr("Only when the first invitation was refused. What is written here stays.")
        self.other = Field(self.tr("Another invitation"), text_area(80), "other_invitation", hint)
        self.fields = {"other_invitation": self.other}
        use = button(self.tr("Ask with this invitation"), "use_invitation")
        use.clicked.connect(lambda: self.invitation_given.emit(self.other.text()))
        self._waits = QWidget()
        self._waits.setLayout(column(self._about_check, self._check, self.other, row(use, 0), gap=8))
        self.put(self._office, self._label, self._device, row(self._state, 0), self._waits)

    def show_facts(self, facts: DeskFacts) -> None:
        """What it is."""
        self._office.setText(facts.office)
        self._label.setText(facts.label)
        self._label.setVisible(bool(facts.label))
        self._device.setText(self.tr("Number {device}").format(device=facts.device))
        known, unknown = self.tr("Known to the district"), self.tr("Waiting to be let in")
        self._state.setText(known if facts.enrolled else unknown)
        set_tone(self._state, "ok" if facts.enrolled else "warn")
        self._check.setText(facts.check_code)
        for one in (self._check, self._about_check):
            one.setVisible(bool(facts.check_code))
        self._waits.setVisible(not facts.enrolled)


class ComputersSection(SectionCard):
    """Further computers of this office."""

    invite_asked = Signal()
    look_asked = Signal()
    let_in_asked = Signal(bytes)

    def __init__(self) -> None:
        super().__init__("computers_section", "users-group", translate("ComputersSection", "Other computers"))
        invite = button(self.tr("Invite a computer"), "invite_computer", sign="plus")
        invite.clicked.connect(self.invite_asked)
        look = button(self.tr("Look who is waiting"), "look_waiting", sign="refresh")
        look.clicked.connect(self.look_asked)
        self.put(label(self._about(), "meta", wrap=True), row(invite, look, 0, gap=10))
        self._text = text_area(120)
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._field = Field(self.tr("The invitation"), self._text, "invitation_text")
        self._until = label("", "meta", wrap=True, name="invitation_until")
        copy = button(self.tr("Copy"), "copy_invitation", sign="copy")
        copy.clicked.connect(self.copy)
        beside = row(copy, self._until, gap=12)
        beside.setStretch(1, 1)
        self._made = QWidget()
        self._made.setLayout(column(self._field, beside, gap=8))
        self._made.hide()
        self._waiting = column(gap=12)
        self.put(self._made, self._waiting)

    def _about(self) -> str:
        return self.tr(
            "Make an invitation here, open it on the other computer, then compare the six digits and let it in."
        )

    def show_invitation(self, text: str, until: str) -> None:
        """The invitation, to be copied."""
        self._text.setPlainText(text)
        self._until.setText(until)
        self._made.show()
        self._text.setFocus()
        self._text.selectAll()

    def copy(self) -> None:
        """Put the invitation into the clipboard."""
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.say(self.tr("Copied."))

    def show_waiting(self, several: tuple[WaitingRow, ...], none: str) -> None:
        """Who asks to be let in."""
        clear(self._waiting)
        if not several:
            self._waiting.addWidget(label(none, "", wrap=True, name="nobody_waits"))
        for one in several:
            self._waiting.addLayout(self._row(one))

    def _row(self, one: WaitingRow) -> QHBoxLayout:
        number = one.device.hex()
        made_here, unknown = self.tr("invited from here"), self.tr("not invited from here")
        state = badge(made_here if one.proven else unknown, "ok" if one.proven else "warn", f"proven_{number}")
        code = label(one.code, "h2", name=f"code_{number}")
        words = column(
            label(one.label or self.tr("A computer without a name"), "strong", wrap=True), row(state, 0), gap=4
        )
        line = row(words, code, gap=16)
        line.setStretch(0, 1)
        if one.proven:
            says = self.tr("Let in {label}, code {code}").format(label=one.label, code=one.code)
            let_in = button(self.tr("Let in"), f"let_in_{number}", role="primary", says=says)
            let_in.clicked.connect(lambda: self.let_in_asked.emit(one.device))
            line.addWidget(let_in, 0, Qt.AlignmentFlag.AlignVCenter)
        return line
