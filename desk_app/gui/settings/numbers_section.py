"""A card of the settings page: the desk's own numbers, as the red flags show them. Widgets only."""

from PySide6.QtCore import QCoreApplication, Signal

from desk_app.domain.desk_numbers import Numbers, OwnNumber, Whose, note_field
from desk_app.gui.bridge.own_numbers import whose_words
from desk_app.gui.settings.section import SectionCard
from desk_app.gui.settings.typed_card import TypedCard
from desk_app.gui.widgets.basics import button, label
from desk_app.gui.widgets.field import Field, line
from desk_app.gui.widgets.flow import Part, flow, shared
from desk_app.gui.widgets.look import px

LEAST = 200
"""Px that a number, and the line beside it, wish for at 100%."""


class NumbersSection(SectionCard):
    """Widgets only."""

    keep_asked = Signal()

    def __init__(self) -> None:
        title = QCoreApplication.translate("NumbersSection", "The desk's own numbers")
        super().__init__("numbers_section", "phone", title)
        below = self.tr("They stand on the red flags of every computer of the desk, beside 112, 114 and 1522.")
        note = self.tr("In a line (if you wish)")
        rows = []
        for whose in Whose:
            number = Field(whose_words(whose), line(), f"own_{whose.value}")
            words = Field(note, line(self.tr("for example Mon–Fri 9–12")), f"own_{note_field(whose)}")
            words.control.setAccessibleName(f"{whose_words(whose)}: {note}")
            self.fields |= {whose.value: number, note_field(whose): words}
            rows.append(shared(_part(number), _part(words), top=True))
        self.keep = button(self.tr("Keep the numbers"), "numbers_keep", sign="check")
        self.keep.clicked.connect(self.keep_asked)
        self.put(label(below, "meta", wrap=True), *rows, flow(self.keep))
        self.typed = TypedCard(self)

    def show_numbers(self, numbers: Numbers) -> None:
        """As they are written now."""
        written = {whose.value: one.number for whose, one in numbers.items()}
        self.typed.show_written(written | {note_field(whose): one.note for whose, one in numbers.items()})

    def values(self) -> Numbers:
        """As typed."""
        return {one: OwnNumber(self.fields[one.value].text(), self.fields[note_field(one)].text()) for one in Whose}


def _part(field: Field) -> Part:
    return Part(field, lambda: max(px(LEAST), field.sizeHint().width()), grows=True)
