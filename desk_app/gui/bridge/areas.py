"""Areas of the classification as rows of chips, without any widget."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChipArea:
    """An area's code, its words, and its items as (code, words)."""

    code: str
    title: str
    items: tuple[tuple[str, str], ...]
