"""What a field of somebody's card was before it was what it is now."""

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.domain.entry import Entry
from desk_app.domain.person import KIND


@dataclass(frozen=True, slots=True)
class Earlier:
    """A text that stood there, and when it was written (ms since 1970)."""

    text: str
    wall_ms: int


def earlier(entries: Sequence[Entry], field: str, stands: str) -> tuple[Earlier, ...]:
    """The texts that a field of a card had, the latest first, each once, without what stands there now."""
    found: dict[str, Earlier] = {}
    for entry in sorted(entries, key=lambda one: one.order, reverse=True):
        was = entry.changes.get(field) if entry.kind == KIND else None
        if isinstance(was, str) and was and was != stands:
            found.setdefault(was, Earlier(was, entry.time.wall))
    return tuple(found.values())
