"""Segnali d'allarme: what must not wait. A list to look at, never a score."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk_app.domain.desk_numbers import Whose

Words = Mapping[str, str]
"""A text by language."""


@dataclass(frozen=True, slots=True)
class Number:
    """Whom to call."""

    number: str
    label: Words


@dataclass(frozen=True, slots=True)
class Sign:
    """By what one knows it; what is on record is the code. `chip`: the short words of a button."""

    code: str
    label: Words
    chip: Words


@dataclass(frozen=True, slots=True)
class Level:
    """How soon something has to be done: what to do first, whom to call, and by which signs one knows it.

    `own`: which of the desk's own numbers belong beside it.
    """

    code: str
    label: Words
    when: Words
    do: tuple[Words, ...]
    numbers: tuple[Number, ...]
    own: tuple[Whose, ...]
    signs: tuple[Sign, ...]
