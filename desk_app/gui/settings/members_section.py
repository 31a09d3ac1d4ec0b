"""Who opens this archive: the list, whether a forgotten phrase can be replaced, and the forms below. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desk_app.gui.bridge.lines import initials
from desk_app.gui.settings.member_forms import (
    AddForm,
    FormAbout,
    GivePhraseForm,
    MemberForm,
    OwnPhraseForm,
    RemoveForm,
    RenameForm,
)
from desk_app.gui.settings.rows import DeskFacts, MemberLine
from desk_app.gui.settings.section import SectionCard
from desk_app.gui.widgets.basics import avatar, badge, button, clear, column, label, row
from desk_app.gui.widgets.flow import flow

translate = QCoreApplication.translate
BESIDE_THE_FACE = 52


class MembersSection(SectionCard):
    """Who opens this archive."""

    own_phrase_asked = Signal()
    form_opened = Signal(QWidget)

    def __init__(self, roles: dict[str, str]) -> None:
        super().__init__("members_section", "users", translate("MembersSection", "Who opens this archive"))
        self._roles = roles
        self._rows = column(gap=14)
        self._recovery = label("", "meta", wrap=True, name="members_recovery")
        self.adding, self.own, self.giving = AddForm(roles), OwnPhraseForm(), GivePhraseForm()
        self.renaming, self.removing = RenameForm(), RemoveForm()
        self._forms: tuple[MemberForm, ...] = (self.adding, self.own, self.giving, self.renaming, self.removing)
        self._asker = ""
        for one in self._forms:
            self.fields |= one.fields
            one.left.connect(self.leave)
        self._add = button(self.tr("Add somebody"), "add_open", sign="user-plus")
        self._add.clicked.connect(lambda: self.open_form(self.adding))
        self.put(self._rows, self._recovery, row(self._add, 0), *self._forms)

    def show_facts(self, facts: DeskFacts, recovery: str) -> None:
        """Who opens it; a coordinator may change that, and reads whether a forgotten phrase can be replaced."""
        clear(self._rows)
        for one in facts.members:
            self._rows.addLayout(self._row(one, facts))
        self._recovery.setText(recovery)
        self._recovery.setVisible(facts.coordinator and bool(recovery))
        self._add.setVisible(facts.coordinator)
        self._hand_back()

    def open_form(self, form: MemberForm) -> None:
        """Show one of the forms, without what was typed into the others."""
        asker = self.focusWidget()
        self._asker = asker.objectName() if isinstance(asker, QPushButton) else ""
        self.show_problem("", "")
        self.say("")
        for one in self._forms:
            if one is not form:
                one.forget()
            one.setVisible(one is form)
        form.setFocus()
        self.form_opened.emit(form)

    def open_own(self, about: str, *, present: bool) -> None:
        """Let one's own phrase be changed; `present`: the one of now is asked."""
        self.own.ask(about, present=present)
        self.open_form(self.own)

    def leave(self) -> None:
        """Nothing is changed, and what was typed is forgotten."""
        self.clear_form()
        self._hand_back()

    def clear_form(self) -> None:
        """It is over: forget what was typed."""
        self.show_problem("", "")
        for one in self._forms:
            one.forget()
            one.hide()

    def _hand_back(self) -> None:
        """Once no form is open the keyboard is again where it came from."""
        asker = self.findChild(QPushButton, self._asker) if self._asker else None
        if asker is not None and all(one.isHidden() for one in self._forms):
            asker.setFocus()
            self._asker = ""

    def _row(self, one: MemberLine, facts: DeskFacts) -> QVBoxLayout:
        given, _, family = one.name.rpartition(" ")
        words = column(label(one.name, "strong", wrap=True), label(self._roles.get(one.role, ""), "meta"), gap=0)
        first = row(avatar(initials(given, family)), words, gap=12)
        first.setStretch(1, 1)
        whole = column(first, gap=6)
        if facts.coordinator:
            yes, no = self.tr("Recoverable: yes"), self.tr("Recoverable: no")
            kept = one.recoverable
            first.addWidget(badge(yes if kept else no, "ok" if kept else "warn", f"recoverable_{one.key.hex()}"))
        may = self._may(one, own=one.key == facts.me, coordinator=facts.coordinator)
        if may:
            below = row(BESIDE_THE_FACE, flow(*may), gap=0)
            below.setStretch(1, 1)
            whole.addLayout(below)
        return whole

    def _may(self, one: MemberLine, *, own: bool, coordinator: bool) -> list[QPushButton]:
        """What can be done about somebody here."""
        made = []
        if own:
            made.append(button(self.tr("Change my phrase…"), "change_my_phrase", small=True))
            made[-1].clicked.connect(self.own_phrase_asked)
        elif coordinator:
            says = self.tr("Give a new phrase to {name}")
            made.append(self._opens(self.giving, one, self.tr("Give a new phrase…"), says))
        if coordinator:
            made.append(self._opens(self.renaming, one, self.tr("Rename…"), self.tr("Rename {name}")))
        if coordinator and not own:
            made.append(self._opens(self.removing, one, self.tr("Remove"), self.tr("Remove {name}")))
        return made

    def _opens(self, form: FormAbout, one: MemberLine, text: str, says: str) -> QPushButton:
        made = button(text, f"{form.key}_{one.key.hex()}", small=True, says=says.format(name=one.name))
        made.clicked.connect(lambda: form.ask(one))
        made.clicked.connect(lambda: self.open_form(form))
        return made
