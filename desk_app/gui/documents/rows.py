"""What the panels of documents are told: frozen values in words, nothing of Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """Something attached: an icon, its name, and in one line its kind, size, day and by whom."""

    key: bytes
    icon: str
    name: str
    below: str


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A file in the scanner's folder: its place in the list that was shown, its name, its size and hour."""

    place: int
    name: str
    below: str


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A line of the checklist.

    `key` is the paper's code, or the record of one that is not on the list, in hex. `standing` is empty where nothing
    is marked, `expires` a day as one types it, `until` what is said of it with an icon and a tone.
    """

    key: str
    title: str
    standing: str = ""
    expires: str = ""
    until: str = ""
    icon: str = ""
    tone: str = ""
