"""Segnali d'allarme: what must not wait. A list to look at, never a score."""

from collections.abc import Mapping
from dataclasses import dataclass

Words = Mapping[str, str]
"""A text by language."""


@dataclass(frozen=True, slots=True)
class Number:
    """Whom to call."""

    number: str
    label: Words


@dataclass(frozen=True, slots=True)
class Level:
    """How soon something has to be done: what to do first, whom to call, and by which signs one knows it."""

    code: str
    label: Words
    when: Words
    do: tuple[Words, ...]
    numbers: tuple[Number, ...]
    signs: tuple[Words, ...]
