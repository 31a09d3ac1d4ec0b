"""What the page of an import shows, as frozen values: no widgets, no case logic."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """Where one is."""

    FILE = "file"
    COLUMNS = "columns"
    PREVIEW = "preview"
    DONE = "done"


class Filter(StrEnum):
    """Which rows of the preview are seen."""

    ALL = "all"
    APART = "apart"
    QUESTIONS = "questions"
    FAULTS = "faults"
    NEW = "new"
    VISITS = "visits"
    HERE = "here"
    LACKS = "lacks"


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A column of the file: its title, a few of its cells, and where it goes ("": it stays in the file)."""

    title: str
    examples: str
    field: str


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A row of the file: its number, who it is about, what becomes of it with a tone, and more about that."""

    number: str
    who: str
    becomes: str
    tone: str
    more: str


@dataclass(frozen=True, slots=True)
class Question:
    """What can be decided about the rows that are chosen: what is asked, and the words of both answers."""

    text: str
    same: str
    other: str
