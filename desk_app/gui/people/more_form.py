"""What a card says beyond who somebody is: folded away until somebody wants to write it. Widgets only."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.about import CODES
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.about_words import about_field, about_options
from desk_app.gui.widgets.basics import button, column, label
from desk_app.gui.widgets.field import Field, choice, line
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.look import px

SIDE = 170
_PAIRS = (
    ("sex", "birthplace"),
    ("civil_status", "lives_with"),
    ("education", "languages"),
    ("arrival", "permit"),
    ("dwelling", "tenure"),
    ("work", "income"),
    ("first_contact", "sent_by"),
    ("address",),
)


class MoreAbout(QWidget):
    """Fields that a first meeting does not ask for.

    They are made when they are first unfolded; until then `fields` is empty, and what was put in stays as it is.
    """

    edited = Signal(str)

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._prefix, self._filled = prefix, PersonForm()
        self.fields: dict[str, Field] = {}
        self._way = button("", f"{prefix}more", small=True)
        self._way.setCheckable(True)
        self._way.toggled.connect(self._unfold)
        self._inside = column(gap=10)
        self._holder = QWidget()
        self._holder.setLayout(self._inside)
        self.setLayout(column(flow(self._way), self._holder, gap=10))
        self._unfold(on=False)

    def fill(self, form: PersonForm) -> None:
        """Put values in; folded again."""
        self._filled = form
        for name, field in self.fields.items():
            field.set_text(getattr(form, name))
            field.show_error("")
        self._way.setChecked(False)

    def unfold(self) -> None:
        """There is something to be seen in it."""
        self._way.setChecked(True)

    def _unfold(self, on: bool) -> None:
        if on and not self.fields:
            self._build()
        self._holder.setVisible(on)
        self._way.setText(self.tr("Less about them") if on else self.tr("More about them"))

    def _build(self) -> None:
        only = self.tr("Only what matters for what they ask. Nobody has to answer: it can stay empty for ever.")
        self._inside.addWidget(label(only, "meta", wrap=True))
        for pair in _PAIRS:
            made = [self._field(name) for name in pair]
            self._inside.addWidget(shared(*(Part(one, lambda: px(SIDE), grows=True) for one in made), top=True))

    def _field(self, name: str) -> Field:
        roughly = self.tr("Even roughly: 2019?")
        hints = {
            "languages": self.tr("Several, with commas: Arabic, French"),
            "arrival": roughly,
            "first_contact": roughly,
            "permit": self.tr("Only if it matters for what they ask."),
        }
        words = about_field(name)
        control = choice(about_options(name)) if name in CODES else line()
        made = Field(words[:1].upper() + words[1:], control, f"{self._prefix}{name}", hints.get(name, ""))
        made.set_text(getattr(self._filled, name))
        made.edited.connect(partial(self.edited.emit, name))
        self.fields[name] = made
        return made
