"""The scanner's folder: chosen once, its newest files, and the original that is plain to read. No widgets here."""

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework.desk import Desk
from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.runner import ODD, Runner
from desk_app.gui.bridge.words import sentence
from desk_app.gui.documents import attachment_words, scanner
from desk_app.gui.documents.intake import Batch
from desk_app.gui.documents.presenter import AttachmentsPresenter
from desk_app.gui.documents.rows import FoundRow
from desk_app.gui.documents.scanner import Found
from desk_app.gui.documents.taking import Taken

translate = QCoreApplication.translate
KEPT = "scanner_folder"


class Remembers(Protocol):
    """What this computer remembers of its window; the application's preferences are that."""

    def text(self, name: str, default: str = "") -> str:
        """A value by its name."""

    def keep(self, **values: object) -> None:
        """Remember some values."""


class View(Protocol):
    """What the presenter asks of the panel's part about the scanner."""

    def ask_folder(self) -> None:
        """Let a folder be chosen."""

    def show_found(self, title: str, rows: tuple[FoundRow, ...]) -> None:
        """The newest files, under a sentence; an empty sentence takes it all away."""

    def offer(self, text: str) -> None:
        """Offer to delete the original; empty for no offer."""


class Panel(Protocol):
    """Where it is said how it went."""

    def show_problem(self, text: str) -> None:
        """What could not be done; empty for nothing."""

    def say(self, text: str, *, undo: bool = False) -> None:
        """It went well."""


class ScannerPresenter(QObject):
    """Joins the part about the scanner with its folder; what is chosen is taken in as any other file."""

    def __init__(
        self, view: View, panel: Panel, whose: AttachmentsPresenter, desk: Desk, runner: Runner, kept: Remembers
    ) -> None:
        super().__init__()
        self._view, self._panel, self._whose, self._desk, self._runner, self._kept = (
            view,
            panel,
            whose,
            desk,
            runner,
            kept,
        )
        self._found: tuple[Found, ...] = ()
        self._originals: list[tuple[Path, Taken]] = []
        whose.over.connect(self._over)
        whose.changed_person.connect(self.leave)

    def look(self) -> None:
        """What the scanner wrote in the last day; the folder is asked for where none was chosen."""
        self._panel.show_problem("")
        self._panel.say("")
        folder = self._kept.text(KEPT)
        if not folder:
            self._view.ask_folder()
            return
        find = partial(scanner.newest, folder, self._desk.now_ms())
        self._runner.do(self, find, partial(self._show, folder, self._whose.person), self._failed, lane=ODD)

    def choose_folder(self, folder: str) -> None:
        """The scanner writes there; nothing is changed by an empty choice."""
        if folder:
            self._kept.keep(**{KEPT: folder})
            self.look()

    def take(self, place: int) -> None:
        """This one."""
        if 0 <= place < len(self._found):
            path = str(self._found[place].path)
            self.leave()
            self._whose.add((path,), from_scanner=True)

    def delete(self) -> None:
        """Delete the original that was offered."""
        originals, self._originals = self._originals, []
        self._view.offer("")
        for path, taken in originals:
            said = translate("documents", "The original “{name}” is deleted.").format(name=path.name)
            gone = partial(self._deleted, said, self._whose.person)
            self._runner.do(self, partial(scanner.delete, path, taken.original), gone, self._failed, lane=ODD)

    def leave(self) -> None:
        """Nothing of it is shown any more; the original stays where it is."""
        self._found, self._originals = (), []
        self._view.show_found("", ())
        self._view.offer("")

    def _show(self, folder: str, person: object, found: tuple[Found, ...]) -> None:
        if person != self._whose.person:
            return
        self._found = found
        now = self._desk.now_ms()
        some = translate("documents", "What the scanner wrote since yesterday. Which one?")
        none = translate("documents", "Nothing new in “{folder}” since yesterday: scan, then press again.")
        rows = tuple(attachment_words.found(place, one, now) for place, one in enumerate(found))
        self._view.show_found(some if found else none.format(folder=Path(folder).name), rows)

    def _over(self, batch: Batch) -> None:
        if not batch.from_scanner or not batch.taken:
            return
        self._originals = list(batch.taken)
        offer = translate(
            "documents",
            "“{name}” still lies in the scanner's folder, where whoever uses this computer can read it: delete it?",
        )
        self._view.offer(offer.format(name=batch.taken[0][0].name))

    def _deleted(self, said: str, person: object, _: None) -> None:
        if person == self._whose.person:
            self._panel.say(said)

    def _failed(self, error: DeskError) -> None:
        self._panel.show_problem(sentence(error))
