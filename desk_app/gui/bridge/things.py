"""What waits, what was received and what was set aside, as rows in words and without any widget."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thing:
    """A row: an icon, what it is, what is said of it, its state with a tone, and since when."""

    icon: str
    title: str
    below: str
    state: str
    tone: str
    since: str = ""
