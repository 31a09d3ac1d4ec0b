"""What was just done stays in its place for a while, with a way back. No widgets here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.changes import Changes
from desk_app.gui.today.rows import Row

WHILE_MS = 30_000
"""Long enough to read a line, to notice a mistake and to reach for the button, also for whoever is slow."""


@dataclass(frozen=True, slots=True)
class _Settled:
    card: str
    place: int
    row: Row
    back: Callable[[], Changes]


class Settled(QObject):
    """Lines that were just done or put off. `passed`: their while is over."""

    passed = Signal()

    def __init__(self, owner: QObject, while_ms: int = WHILE_MS) -> None:
        super().__init__(owner)
        self._by_key: dict[bytes, _Settled] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(while_ms)
        self._timer.timeout.connect(self.forget)

    def keep(self, card: str, place: int, row: Row, back: Callable[[], Changes]) -> None:
        """One more; the while of all of them begins anew."""
        self._by_key[row.key] = _Settled(card, place, row, back)
        self._timer.start()

    def take(self, key: bytes) -> Callable[[], Changes] | None:
        """The way back of a line, which is told no more."""
        found = self._by_key.pop(key, None)
        return found.back if found is not None else None

    def among(self, card: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
        """The lines of a card with those that were just done in their places."""
        here = sorted((one for one in self._by_key.values() if one.card == card), key=lambda one: one.place)
        told = {one.row.key for one in here}
        made = [one for one in rows if one.key not in told]
        for one in here:
            made.insert(one.place, one.row)
        return tuple(made)

    def forget(self) -> None:
        """The while is over."""
        self._by_key = {}
        self.passed.emit()
