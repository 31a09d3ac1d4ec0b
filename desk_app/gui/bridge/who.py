"""Whom an interview is with, in words and without any widget."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """Name, which meeting it is, facts, initials; and what was said and agreed last time, with its day.

    `care` is to be minded before one calls.
    """

    name: str
    met: str = ""
    facts: str = ""
    care: str = ""
    initials: str = "?"
    last_day: str = ""
    last_said: str = ""
    last_step: str = ""
    nameless: bool = False
