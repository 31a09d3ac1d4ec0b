"""Who opens this archive: the list, one more, somebody out, one's own phrase; and the recovery code. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desk_app.gui.bridge.lines import initials
from desk_app.gui.settings.rows import DeskFacts, MemberLine
from desk_app.gui.settings.section import SectionCard
from desk_app.gui.widgets.basics import avatar, button, clear, column, frame, label, row
from desk_app.gui.widgets.codes import code_label, in_rows
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.phrase_pair import LONGEST_PHRASE, PhrasePair

translate = QCoreApplication.translate


class MembersSection(SectionCard):
    """Who opens this archive."""

    add_asked = Signal(str, str, str, str)
    remove_asked = Signal(bytes, str)

    def __init__(self, roles: dict[str, str]) -> None:
        super().__init__("members_section", "users", translate("MembersSection", "Who opens this archive"))
        self._roles = roles
        self._rows, self._sure = column(gap=10), column(gap=0)
        self.name = Field(self.tr("Name and family name"), line(), "add_name")
        self.role = Field(self.tr("What they do here"), choice(list(roles.items())), "add_role")
        self.pair = PhrasePair("add_", self.tr("Their secret phrase, which they type themselves"))
        self.fields = {"add_name": self.name, "add_phrase": self.pair.phrase, "add_again": self.pair.again}
        self._form = QWidget()
        add = button(self.tr("Add this person"), "add_member", role="primary")
        leave = button(self.tr("Leave it"), "add_leave", role="quiet")
        add.clicked.connect(self._add)
        self.pair.entered.connect(self._add)
        leave.clicked.connect(self._form.hide)
        self._form.setLayout(column(self.name, self.role, self.pair, row(add, leave, 0), gap=12))
        self._form.hide()
        self._open = button(self.tr("Add somebody"), "add_open", sign="user-plus")
        self._open.clicked.connect(self.open_form)
        self.put(self._rows, self._sure, row(self._open, 0), self._form)

    def show_facts(self, facts: DeskFacts) -> None:
        """Who opens it; a coordinator may change that."""
        clear(self._rows)
        clear(self._sure)
        for one in facts.members:
            may_go = facts.coordinator and one.key != facts.me
            self._rows.addLayout(self._row(one, may_go=may_go))
        self._open.setVisible(facts.coordinator)

    def open_form(self) -> None:
        """Let somebody be added."""
        self._form.show()
        self.name.setFocus()

    def clear_form(self) -> None:
        """It went well."""
        self.name.set_text("")
        self.pair.clear()
        self._form.hide()

    def _row(self, one: MemberLine, *, may_go: bool) -> QHBoxLayout:
        given, _, family = one.name.rpartition(" ")
        words = column(label(one.name, "strong", wrap=True), label(self._roles.get(one.role, ""), "meta"), gap=0)
        made = row(avatar(initials(given, family)), words, gap=12)
        made.setStretch(1, 1)
        if may_go:
            says = self.tr("Remove {name}").format(name=one.name)
            remove = button(self.tr("Remove"), f"remove_{one.key.hex()}", small=True, says=says)
            remove.clicked.connect(lambda: self._ask(one))
            made.addWidget(remove)
        return made

    def _ask(self, one: MemberLine) -> None:
        """Are you sure, and what happens: beside the list, not in a window of its own."""
        clear(self._sure)
        asked = label(self.tr("Remove {name}?").format(name=one.name), "h3", wrap=True)
        what = label(
            self.tr("Their phrase will open this archive no more. What they wrote stays. The key is changed."),
            wrap=True,
        )
        yes = button(self.tr("Remove"), "remove_yes", role="danger")
        no = button(self.tr("Leave it"), "remove_no", role="quiet")
        yes.clicked.connect(lambda: self.remove_asked.emit(one.key, one.name))
        no.clicked.connect(lambda: clear(self._sure))
        self._sure.addWidget(frame("banner", column(asked, what, row(yes, no, 0), margins=(16, 12, 16, 12))))
        no.setFocus()

    def _add(self) -> None:
        pair = self.pair
        self.add_asked.emit(self.name.text(), self.role.text(), pair.phrase.text(), pair.again.text())


class PhraseSection(SectionCard):
    """One's own secret phrase."""

    change_asked = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__("phrase_section", "key", translate("PhraseSection", "Your secret phrase"))
        old = line()
        old.setEchoMode(QLineEdit.EchoMode.Password)
        old.setMaxLength(LONGEST_PHRASE)
        self.old = Field(self.tr("The phrase you have now"), old, "old_phrase")
        self.pair = PhrasePair("change_", self.tr("The new phrase"))
        self.fields = {"old_phrase": self.old, "change_phrase": self.pair.phrase, "change_again": self.pair.again}
        change = button(self.tr("Change my phrase"), "change_my_phrase")
        change.clicked.connect(self._change)
        self.pair.entered.connect(self._change)
        self.put(self.old, self.pair, row(change, 0))

    def clear_form(self) -> None:
        """It went well."""
        self.old.set_text("")
        self.pair.clear()

    def _change(self) -> None:
        self.change_asked.emit(self.old.text(), self.pair.phrase.text(), self.pair.again.text())


class RecoverySection(SectionCard):
    """The code on the sheet that opens this archive when a phrase is forgotten."""

    renew_asked = Signal()
    try_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("recovery_section", "shield-check", translate("RecoverySection", "Recovery code"))
        self._tested = label("", "meta", wrap=True, name="recovery_tested")
        tried = line()
        self.tried = Field(self.tr("Type the code from the sheet"), tried, "tried_code")
        self.fields = {"tried_code": self.tried}
        try_it = button(self.tr("Try it"), "try_code")
        self._renew = button(self.tr("Make a new code"), "new_code", sign="refresh")
        tried.returnPressed.connect(self._try)
        try_it.clicked.connect(self._try)
        self._renew.clicked.connect(self.renew_asked)
        self._code = code_label("new_recovery_code", self.tr("Recovery code"))
        self._write = label(
            self.tr("Write it down now: it is shown this once. The one before opens nothing any more."),
            "strong",
            wrap=True,
        )
        self.put(self._tested, self.tried, row(try_it, self._renew, 0, gap=10), self._write, self._code)
        self.show_code("")

    def show_facts(self, tested: str, *, coordinator: bool) -> None:
        """When it was last tried; a coordinator may make another one."""
        self._tested.setText(tested)
        self._renew.setVisible(coordinator)

    def show_code(self, code: str) -> None:
        """The new code, once; empty takes it away."""
        self._code.setText(in_rows(code))
        self._code.setAccessibleDescription(code)
        for one in (self._code, self._write):
            one.setVisible(bool(code))

    def clear_tried(self) -> None:
        """It went well."""
        self.tried.set_text("")

    def _try(self) -> None:
        self.try_asked.emit(self.tried.text())
