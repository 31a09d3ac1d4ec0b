"""Files on their way into the archive: one after the other, each for the person to whom it was given. No widgets."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desk_app.casework import attachments
from desk_app.casework.desk import Desk
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import ODD, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.documents import taking
from desk_app.gui.documents.taking import Taken

translate = QCoreApplication.translate


@dataclass
class Batch:
    """Files that were given together. `taken` are those in the archive, without their bytes."""

    person: RecordId
    left: list[Path]
    from_scanner: bool = False
    taken: list[tuple[Path, Taken]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class Intake(QObject):
    """Reads on the odd lane, writes on the store's. Whoever looks at somebody else meanwhile changes nothing."""

    over = Signal(object)
    """A `Batch` of which nothing is left."""

    def __init__(self, owner: QObject, desk: Desk, runner: Runner, bus: Bus, show_busy: Callable[[str], None]) -> None:
        super().__init__(owner)
        self._desk, self._runner, self._bus, self._show_busy = desk, runner, bus, show_busy
        self._batches: list[Batch] = []

    def give(self, batch: Batch) -> None:
        """Take these in, after those that are on their way."""
        self._batches.append(batch)
        if len(self._batches) == 1:
            self._next()

    def _next(self) -> None:
        if not self._batches:
            self._show_busy("")
            return
        batch = self._batches[0]
        if not batch.left:
            self._batches.pop(0)
            self.over.emit(batch)
            self._next()
            return
        path = batch.left.pop(0)
        self._show_busy(translate("documents", "I take in “{name}”…").format(name=path.name))
        refused = partial(self._refused, batch, path)
        self._runner.do(self, partial(taking.take, path), partial(self._read, batch, path, refused), refused, lane=ODD)

    def _read(self, batch: Batch, path: Path, refused: Callable[[DeskError], None], taken: Taken) -> None:
        verb = partial(attachments.attach, self._desk, batch.person, taken.name, taken.data)
        self._runner.do(self, verb, partial(self._written, batch, path, replace(taken, data=b"")), refused)

    def _written(self, batch: Batch, path: Path, taken: Taken, answer: tuple[RecordId, Changes]) -> None:
        batch.taken.append((path, taken))
        self._bus.tell(answer[1])
        self._next()

    def _refused(self, batch: Batch, path: Path, error: DeskError) -> None:
        batch.problems.append(translate("documents", "{name}: {why}").format(name=path.name, why=sentence(error)))
        self._next()
