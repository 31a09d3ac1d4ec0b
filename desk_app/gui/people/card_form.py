"""The fields of a person's card, for a new one and for one to be corrected. Widgets only."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.about import FIELDS
from desk_app.domain.person import PersonForm
from desk_app.domain.tax_code import LIMIT
from desk_app.gui.bridge.labels import languages, places, tax_code_words
from desk_app.gui.people.more_form import MoreAbout
from desk_app.gui.widgets.basics import column, label
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.flow import Part, shared
from desk_app.gui.widgets.look import px

SIDE = 170
"""A field is at least so wide (px at 100%), else its neighbour goes below it."""


class CardForm(QWidget):
    """Name, birth, place, phone, language; `between` stands after the second row.

    `whole`: also what is asked on another day. A form without these may not correct a card that has them.
    """

    edited = Signal()

    def __init__(self, prefix: str = "", between: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__()
        phone, born = line(self.tr("e.g. 333 555 0199")), line(self.tr("e.g. 12/03/1992"))
        self._fields = {
            "given_name": Field(self.tr("Name"), line(), f"{prefix}given_name"),
            "family_name": Field(self.tr("Family name"), line(), f"{prefix}family_name"),
            "born": Field(self.tr("Born"), born, f"{prefix}born", self.tr("Even roughly: 1992?")),
            "comune": Field(self.tr("Where they live"), choice(places()), f"{prefix}comune"),
            "phone": Field(self.tr("Safe phone"), phone, f"{prefix}phone"),
            "language": Field(self.tr("Language"), choice(languages()), f"{prefix}language"),
        }
        if whole:
            self._fields |= self._another_day(prefix)
        for name, field in self._fields.items():
            field.edited.connect(partial(self._touched, name))
        rows = [self._pair(left, right) for left, right in (*_PAIRS, *(_ANOTHER_DAY if whole else ()))]
        if between is not None:
            rows.insert(2, between)
        self._filled, self._more = PersonForm(), MoreAbout(prefix) if whole else None
        if self._more is not None:
            self._more.edited.connect(self._touched)
            rows.append(self._more)
        self._problem = label("", "error", wrap=True, name=f"{prefix}card_problem")
        self._problem.hide()
        self.setLayout(column(*rows, self._problem, gap=10))
        self.setFocusProxy(self._fields["given_name"])

    def _another_day(self, prefix: str) -> dict[str, Field]:
        reach = self.tr("When, how, who may answer; whether a message may be left.")
        paper = self.tr("Only where it is another one.")
        code = Field(self.tr("Tax code"), line(longest=LIMIT), f"{prefix}tax_code")
        code.edited.connect(lambda: code.show_hint(tax_code_words(code.text(), self._fields["born"].text())))
        return {
            "contact": Field(self.tr("How to reach them safely"), line(), f"{prefix}contact", reach),
            "paper_name": Field(self.tr("Name on papers"), line(), f"{prefix}paper_name", paper),
            "citizenship": Field(self.tr("Citizenship"), line(), f"{prefix}citizenship"),
            "tax_code": code,
        }

    def _pair(self, left: str, right: str) -> QWidget:
        parts = (self._fields[left], self._fields[right])
        return shared(*(Part(one, lambda: px(SIDE), grows=True) for one in parts), top=True)

    def _touched(self, name: str) -> None:
        """What was wrong with a field stays beside it until the field is another one; a name is one in two fields."""
        for one in _NAMES if name in _NAMES else (name,):
            self._all()[one].show_error("")
        self._problem.hide()
        self.edited.emit()

    def form(self) -> PersonForm:
        """The card as typed."""
        return replace(self._filled, **{name: field.text() for name, field in self._all().items()})

    def _all(self) -> dict[str, Field]:
        return self._fields | (self._more.fields if self._more is not None else {})

    def fill(self, form: PersonForm) -> None:
        """Put values in; what was wrong is forgotten."""
        self._filled = form
        for name, field in self._fields.items():
            field.set_text(getattr(form, name))
            field.show_error("")
        if self._more is not None:
            self._more.fill(form)
        self._problem.hide()

    def show_refusal(self, field: str, text: str) -> None:
        """What is wrong, beside its field, or below them all when it is no field's; the others are cleared."""
        if self._more is not None and field in FIELDS:
            self._more.unfold()
        self._problem.setText("" if field in self._all() else text)
        self._problem.setVisible(bool(self._problem.text()))
        for name, one in self._all().items():
            one.show_error(text if name == field else "")


_NAMES = ("given_name", "family_name")
_ANOTHER_DAY = (("contact", "paper_name"), ("citizenship", "tax_code"))
_PAIRS = (("given_name", "family_name"), ("born", "comune"), ("phone", "language"))
