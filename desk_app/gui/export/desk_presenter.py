"""All data of the desk into one archive: how far it is, and how it is stopped. No widgets here."""

import contextlib
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QTimer

from desk_app.casework import export
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.member import Role
from desk_app.gui.bridge.interruptible import Interruptible
from desk_app.gui.bridge.printing import isolated
from desk_app.gui.bridge.runner import ODD
from desk_app.gui.bridge.words import sentence
from desk_app.gui.export.presenter import Around, CardView, hush
from desk_app.papers import handing_over
from desk_app.papers.desk_archive import Written

translate = QCoreApplication.translate
LOOK_EVERY_MS = 200
Answer = tuple[Path, Written, Changes]


class View(CardView, Protocol):
    """The panel of the settings."""

    def show_progress(self, text: str, done: int, whole: int) -> None:
        """So many of so many are written, in words too; with no words it is over."""

    def show_stopping(self) -> None:
        """It was asked to stop."""


@dataclass
class UnderWay:
    """How far an archive is, told by the lane that writes it and read by the gui; `stop` the other way round."""

    done: int = 0
    whole: int = 0
    stop: threading.Event = field(default_factory=threading.Event)

    def look(self) -> None:
        """Raises Refused when it is to stop."""
        if self.stop.is_set():
            raise Refused("export.stopped")

    def progress(self, done: int, whole: int) -> None:
        """So many of so many records are written."""
        self.look()
        self.done, self.whole = done, whole


class TakeAlongPresenter(Interruptible):
    """One archive at a time. It stops when its panel goes: a vault that is locked is read by nobody."""

    def __init__(self, view: View, around: Around) -> None:
        super().__init__()
        self._view, self._around = view, around
        self._now = UnderWay()
        self._at_work = False
        self._look_again = QTimer(self, interval=LOOK_EVERY_MS)
        self._look_again.timeout.connect(self._show)

    @property
    def allowed(self) -> bool:
        """Whether whoever is here may take everything along."""
        return self._around.desk.member.role is Role.COORDINATOR

    def write(self, folder: str) -> None:
        """Into this folder; nothing is done for an empty choice, or while one is being written."""
        if not folder or self._at_work:
            return
        self._at_work, now = True, UnderWay()
        self._now = now
        # Bound to the event and not to this object, which is no more when it is called.
        self.destroyed.connect(now.stop.set)
        hush(self._view)
        self._show()
        self._look_again.start()
        around, into, name = self._around, Path(folder), translate("export", "desk")
        self._around.runner.do(
            self, lambda: _write(around, into, name, now), lambda answer: self._written(*answer), self._failed, lane=ODD
        )

    def stop(self) -> None:
        """Write no further; what was written goes away."""
        if self._at_work:
            self._now.stop.set()
            self._view.show_stopping()

    def _show(self) -> None:
        done, whole = self._now.done, self._now.whole
        said = translate("export", "I am writing everything: {part}%. You can go on working.")
        self._view.show_progress(said.format(part=100 * done // whole if whole else 0), done, whole)

    def _over(self) -> None:
        self._at_work = False
        self._look_again.stop()
        self._view.show_progress("", 0, 0)

    def _written(self, path: Path, written: Written, changes: Changes) -> None:
        self._over()
        said = translate("export", "It is written: {file}, with {people} people and {entries} entries.")
        self._view.say(said.format(file=isolated(path.name), people=written.people, entries=written.entries))
        self._around.bus.tell(changes)

    def _failed(self, error: DeskError) -> None:
        self._over()
        self._view.show_problem(sentence(error))


def _write(around: Around, folder: Path, name: str, now: UnderWay) -> Answer:
    """On the odd lane, with a reader of its own: the others go on working."""

    def note(written: Written) -> Changes:
        now.look()
        return around.runner.wait_for(lambda: export.note_desk(around.desk, written.people))

    with (
        contextlib.closing(around.desk.reader()) as reader,
        export.desk_data(around.desk, reader, now.look) as data,
    ):
        return handing_over.write_desk(folder, data, name, now.progress, note)
