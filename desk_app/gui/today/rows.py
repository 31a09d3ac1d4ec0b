"""A line of Oggi as a frozen value, without any widget."""

from dataclasses import dataclass

from desk_app.gui.bridge.case_lines import CaseLine

DONE, LATER, OPEN, UNDO, AGAIN = "done", "later", "open", "undo", "again"
"""Acts of a line: the first two ask something below the line before they are done."""


@dataclass(frozen=True, slots=True)
class Row(CaseLine):
    """A line with whose initials stand before it; `said`: it only tells what was just done, with a way back."""

    initials: str = ""
    said: bool = False
