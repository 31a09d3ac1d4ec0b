"""What opens below the list of who opens the archive: one form at a time. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desk_app.gui.settings.rows import MemberLine
from desk_app.gui.widgets.basics import button, column, frame, label
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.flow import flow
from desk_app.gui.widgets.phrase_pair import LONGEST_PHRASE, PhrasePair

translate = QCoreApplication.translate


class MemberForm(QWidget):
    """A title, a sentence, fields, and two buttons: do it, or leave it. `fields` by their names."""

    left = Signal()

    def __init__(self, name: str, save: QPushButton) -> None:
        super().__init__()
        self.key, self.fields = name, dict[str, Field]()
        self.title = label("", "h3", wrap=True, name=f"{name}_title")
        self.about = label("", "meta", wrap=True, name=f"{name}_about")
        self.no = button(translate("MemberForm", "Leave it"), f"{name}_leave", role="quiet")
        self.no.clicked.connect(self.left)
        self._buttons = flow(save, self.no)
        self.hide()

    def put(self, *fields: QWidget) -> None:
        """What stands between the sentence and the buttons."""
        self.setLayout(column(frame("rule"), self.title, self.about, *fields, self._buttons, gap=12))

    def say(self, title: str, about: str) -> None:
        """What is asked."""
        self.title.setText(title)
        self.about.setText(about)
        self.setAccessibleName(title)

    def forget(self) -> None:
        """Forget what was typed, and what was wrong with it."""
        for one in self.fields.values():
            one.set_text("")
            one.show_error("")


class AddForm(MemberForm):
    """One more who opens this archive."""

    given = Signal(str, str, str, str)

    def __init__(self, roles: dict[str, str]) -> None:
        add = button(translate("AddForm", "Add this person"), "add_member", role="primary")
        super().__init__("add", add)
        self.name = Field(self.tr("Name and family name"), line(), "add_name")
        self.role = Field(self.tr("What they do here"), choice(list(roles.items())), "add_role")
        self.pair = PhrasePair("add_", self.tr("Their secret phrase"))
        self.fields = {"add_name": self.name, "add_phrase": self.pair.phrase, "add_again": self.pair.again}
        self.say(self.tr("Somebody new"), self.tr("They choose a phrase of their own, and type it here themselves."))
        self.put(self.name, self.role, self.pair)
        self.setFocusProxy(self.name)
        add.clicked.connect(self._give)
        self.pair.entered.connect(self._give)

    def forget(self) -> None:
        """Forget what was typed."""
        super().forget()
        self.pair.clear()

    def _give(self) -> None:
        pair = self.pair
        self.given.emit(self.name.text(), self.role.text(), pair.phrase.text(), pair.again.text())


class OwnPhraseForm(MemberForm):
    """Another phrase for oneself."""

    given = Signal(str, str, str)

    def __init__(self) -> None:
        change = button(translate("OwnPhraseForm", "Change my phrase"), "change_save", role="primary")
        super().__init__("change", change)
        present = line(longest=LONGEST_PHRASE)
        present.setEchoMode(QLineEdit.EchoMode.Password)
        self.present = Field(self.tr("The phrase you have now"), present, "old_phrase")
        self.pair = PhrasePair("change_", self.tr("The new phrase"))
        self.fields = {
            "old_phrase": self.present,
            "change_phrase": self.pair.phrase,
            "change_again": self.pair.again,
        }
        self.put(self.present, self.pair)
        present.returnPressed.connect(self.pair.phrase.setFocus)
        change.clicked.connect(self._give)
        self.pair.entered.connect(self._give)

    def ask(self, about: str, *, present: bool) -> None:
        """What is asked; the phrase one has now only of whom it can be asked."""
        self.say(self.tr("Your new phrase"), about)
        self.present.setVisible(present)
        self.setFocusProxy(self.present if present else self.pair)

    def forget(self) -> None:
        """Forget what was typed."""
        super().forget()
        self.pair.clear()

    def _give(self) -> None:
        self.given.emit(self.present.text(), self.pair.phrase.text(), self.pair.again.text())


class FormAbout(MemberForm):
    """A form that is about somebody of the list."""

    def __init__(self, name: str, save: QPushButton) -> None:
        super().__init__(name, save)
        self.whose = MemberLine(b"", "", "")

    def ask(self, one: MemberLine) -> None:
        """About whom; what was typed about another one is forgotten."""
        if one.key != self.whose.key:
            self.forget()
        self.whose = one


class GivePhraseForm(FormAbout):
    """A new phrase for somebody else, who sits beside the coordinator and types it."""

    given = Signal(bytes, str, str, str)

    def __init__(self) -> None:
        give = button(translate("GivePhraseForm", "Give this phrase"), "give_save", role="primary")
        super().__init__("give", give)
        self.pair = PhrasePair("give_", self.tr("The new phrase"))
        self.fields = {"give_phrase": self.pair.phrase, "give_again": self.pair.again}
        self.put(self.pair)
        self.setFocusProxy(self.pair)
        give.clicked.connect(self._give)
        self.pair.entered.connect(self._give)

    def ask(self, one: MemberLine) -> None:
        """For whom."""
        super().ask(one)
        about = self.tr("{name} types it here and now. The phrase they had opens this archive no more.")
        self.say(self.tr("A new phrase for {name}").format(name=one.name), about.format(name=one.name))

    def forget(self) -> None:
        """Forget what was typed."""
        super().forget()
        self.pair.clear()

    def _give(self) -> None:
        pair = self.pair
        self.given.emit(self.whose.key, self.whose.name, pair.phrase.text(), pair.again.text())


class RenameForm(FormAbout):
    """Another name for somebody."""

    given = Signal(bytes, str)

    def __init__(self) -> None:
        keep = button(translate("RenameForm", "Keep this name"), "rename_save", role="primary")
        super().__init__("rename", keep)
        name = line()
        self.name = Field(self.tr("Name and family name"), name, "rename_name")
        self.fields = {"rename_name": self.name}
        self.put(self.name)
        self.setFocusProxy(self.name)
        keep.clicked.connect(self._give)
        name.returnPressed.connect(self._give)

    def ask(self, one: MemberLine) -> None:
        """Whose name; it stands there, to be mended."""
        super().ask(one)
        about = self.tr("What they wrote stays theirs, under the new name.")
        self.say(self.tr("Another name for {name}").format(name=one.name), about)
        self.name.set_text(one.name)

    def _give(self) -> None:
        self.given.emit(self.whose.key, self.name.text())


class RemoveForm(FormAbout):
    """Are you sure, and what happens: beside the list, not in a window of its own."""

    given = Signal(bytes, str)

    def __init__(self) -> None:
        yes = button(translate("RemoveForm", "Remove"), "remove_yes", role="danger")
        super().__init__("remove", yes)
        inside = column(self.title, self.about, self._buttons, margins=(16, 12, 16, 12))
        self.setLayout(column(frame("banner", inside)))
        self.setFocusProxy(self.no)
        yes.clicked.connect(lambda: self.given.emit(self.whose.key, self.whose.name))

    def ask(self, one: MemberLine) -> None:
        """Whom."""
        super().ask(one)
        about = self.tr("Their phrase will open this archive no more. What they wrote stays. The key is changed.")
        self.say(self.tr("Remove {name}?").format(name=one.name), about)
