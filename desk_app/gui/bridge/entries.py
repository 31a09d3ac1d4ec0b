"""What a person's page shows, in words and without any widget."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InterviewCard:
    """An interview in words; `flags` are (words, tone) of what must not wait."""

    day: str
    channel: str
    by: str
    said: str
    needs: tuple[str, ...]
    requests: tuple[str, ...]
    next_step: str
    around: tuple[str, ...] = ()
    key: bytes = b""
    flags: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What happened, by whom and when; and what stood there before."""

    what: str
    who: str
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoiceCard:
    """A field with several values: the question, why it is asked, and the values in words."""

    question: str
    why: str
    values: tuple[str, ...]
