"""One person's copy: prepared, looked at, written into a folder that they choose. No widgets here."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import export
from desk_app.casework.export import PersonRecord
from desk_app.domain.changes import ABOUT_SIGHT, Changes
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.printing import isolated
from desk_app.gui.bridge.runner import ODD, SEARCH
from desk_app.gui.bridge.words import sentence
from desk_app.gui.export import give_words, paper_file
from desk_app.gui.export.presenter import Around, CardView, hush
from desk_app.papers import handing_over
from desk_app.papers.export_format import person_bytes

translate = QCoreApplication.translate
PDF, JSON = ".pdf", ".json"


class View(CardView, Protocol):
    """The panel of the person's page."""

    def forms(self) -> tuple[bool, bool]:
        """Whether the paper and the file for a program are wanted."""

    def show_ready(self, summary: str, remark: str, others: tuple[str, ...]) -> None:
        """It is prepared."""

    def show_begin(self) -> None:
        """Nothing is prepared."""


class GiveCopyPresenter(QObject):
    """One person's whole record, for them."""

    def __init__(self, view: View, around: Around) -> None:
        super().__init__()
        self._view, self._around = view, around
        self._person: RecordId | None = None
        self._record: PersonRecord | None = None
        self._asked: object = None
        """The gathering whose answer is waited for; another answer comes too late."""
        around.bus.changed.connect(self._changed)

    def open(self, person: RecordId) -> None:
        """This person's page is shown; what was prepared of another is forgotten."""
        if person != self._person:
            self._person = person
            self.leave()

    def prepare(self) -> None:
        """Read everything, and tell who else is in it."""
        person, around = self._person, self._around
        if person is None:
            return
        asked = self._asked = object()
        hush(self._view, translate("export", "I am gathering everything…"))

        def read() -> PersonRecord:
            return export.person_record(around.desk, around.reader, person)

        def failed(error: DeskError) -> None:
            if asked is self._asked:
                self._failed(error)

        around.runner.do(self, read, lambda record: self._prepared(asked, record), failed, lane=SEARCH)

    def leave(self) -> None:
        """Hand nothing over."""
        self._record = self._asked = None
        hush(self._view)
        self._view.show_begin()

    def write(self, folder: str) -> None:
        """Into this folder; nothing is done for an empty choice."""
        record, around = self._record, self._around
        paper, file = self._view.forms()
        if not folder or record is None or not (paper or file):
            return
        hush(self._view, translate("export", "I am writing the copy. Leave the stick where it is…"))

        fonts = paper_file.families()

        def write() -> tuple[tuple[Path, ...], Changes]:
            return _write(around, record, Path(folder), fonts, paper=paper, file=file)

        around.runner.do(self, write, lambda answer: self._written(*answer), self._failed, lane=ODD)

    def _prepared(self, asked: object, record: PersonRecord) -> None:
        if asked is self._asked:
            self._record, self._asked = record, None
            hush(self._view)
            self._view.show_ready(give_words.summary(record), give_words.remark(record), give_words.others(record))

    def _written(self, files: tuple[Path, ...], changes: Changes) -> None:
        self.leave()
        said = translate("export", "The copy is written: {files}. That it was made stands in the history.")
        self._view.say(said.format(files=", ".join(isolated(path.name) for path in files)))
        self._around.bus.tell(changes)

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & ABOUT_SIGHT and (self._record or self._asked) is not None:
            # It may name somebody who is hidden by now: it has to be gathered anew.
            self.leave()

    def _failed(self, error: DeskError) -> None:
        hush(self._view)
        self._view.show_problem(sentence(error))


def _write(
    around: Around, record: PersonRecord, folder: Path, fonts: tuple[str, ...], *, paper: bool, file: bool
) -> tuple[tuple[Path, ...], Changes]:
    forms: dict[str, bytes] = {}
    if paper:
        forms[PDF] = paper_file.pdf(record, fonts)
    if file:
        forms[JSON] = person_bytes(record)
    names = [suffix.removeprefix(".") for suffix in forms]
    files = handing_over.person_files(record, translate("export", "person"), forms)

    def note() -> Changes:
        return around.runner.wait_for(lambda: export.note_person(around.desk, record.person, names))

    return handing_over.write_files(folder, files, note)
