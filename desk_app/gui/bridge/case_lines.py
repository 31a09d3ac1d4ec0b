"""A line of a case as a frozen value, without any widget: what presenters make and cards show."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Act:
    """What can be done with a line: `key` for the presenter, the word on the button, and whether it is on now."""

    key: str
    word: str
    on: bool = False


@dataclass(frozen=True, slots=True)
class CaseLine:
    """Text, what is below it, a short state in a tone, what can be done; `care` is to be minded before one calls.

    `above`: with this line another group begins, and these are its words.
    """

    key: bytes
    text: str
    below: str = ""
    state: str = ""
    tone: str = "quiet"
    acts: tuple[Act, ...] = ()
    care: str = field(default="", kw_only=True)
    above: str = field(default="", kw_only=True)
