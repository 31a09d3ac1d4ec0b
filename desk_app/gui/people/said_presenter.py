"""The search in what was written, as one types. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import interviews
from desk_app.casework.interviews import Said
from desk_app.casework.people import Reader
from desk_app.domain.changes import Changes
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import Interview
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.lines import Line, initials
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import iso_day
from desk_app.gui.bridge.words import sentence

translate = QCoreApplication.translate
FEWEST, MOST = 3, 20
"""From so many letters on it is looked for; so many places are told."""
BEFORE = 28
"""So many letters may stand before the first word that was found, so that a short line shows it."""


class View(Protocol):
    """What the presenter asks of the page."""

    def show_said(self, lines: tuple[Line, ...], count: str) -> None:
        """Where it was said."""

    def fold(self) -> None:
        """Closed."""


class SaidPresenter(QObject):
    """Joins it with the verb. `open_named` gets the person and the interview, `open_nameless` the interview itself."""

    def __init__(self, view: View, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._reader, self._runner, self._bus = view, reader, runner, bus
        self._typed = self._answered = ""
        self._found: dict[bytes, Said] = {}
        self.open_named: Callable[[RecordId, RecordId], None] = lambda *_: None
        self.open_nameless: Callable[[Interview], None] = lambda _: None
        bus.changed.connect(self._changed)

    def start(self) -> None:
        """Nothing looked for, nothing shown."""
        self._view.fold()
        self.search("")

    def answered(self, typed: str) -> bool:
        """Whether what is shown is the answer to these letters."""
        return self._answered == typed

    def search(self, typed: str) -> None:
        """Look for what was typed; an answer to older letters is dropped, and its question not asked any more."""
        self._typed = typed
        if max((len(word) for word in typed.split()), default=0) < FEWEST:
            self._show(typed, ())
            return

        def look() -> tuple[Said, ...]:
            return interviews.search(self._reader, typed, MOST + 1) if typed == self._typed else ()

        def show(found: tuple[Said, ...]) -> None:
            self._show(typed, found)

        # The list of people says in words when the search does not answer.
        self._runner.do(self, look, show, lambda _: self._show(typed, ()), lane=SEARCH)

    def open(self, key: bytes) -> None:
        """The interview where it was said."""
        one = self._found.get(key)
        if one is None:
            return
        if one.person is not None:
            self.open_named(one.person, one.interview)
            return
        self._runner.do(
            self,
            lambda: interviews.read(self._reader, one.interview),
            self.open_nameless,
            self._failed,
            lane=SEARCH,
        )

    def _show(self, typed: str, found: tuple[Said, ...]) -> None:
        if typed != self._typed:
            return
        if not typed.strip():
            self._view.fold()
        self._answered = typed
        self._found = {bytes(one.interview): one for one in found[:MOST]}
        self._view.show_said(tuple(said_line(one) for one in found[:MOST]), counted(len(found)))

    def _failed(self, error: DeskError) -> None:
        self._bus.said.emit(sentence(error))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"person", "interview", "protection", "insider", "same_as", "*"}:
            self.search(self._typed)


def counted(count: int) -> str:
    """How often it was said."""
    if count > MOST:
        return translate("people", "Also in what was written: more than {n} interviews").format(n=MOST)
    if count == 1:
        return translate("people", "Also in what was written: one interview")
    return translate("people", "Also in what was written: {n} interviews").format(n=count)


def said_line(one: Said) -> Line:
    """A place where it was said, as a row of a list."""
    below, marked = _unmarked(_around(" ".join(one.excerpt.split())))
    name = " ".join(part for part in (one.given_name, one.family_name) if part)
    return Line(
        key=one.interview,
        title=name if one.person is not None else translate("people", "Listening without a name"),
        below=below,
        aside=iso_day(one.held_on),
        initials=initials(one.given_name, one.family_name),
        marked=marked,
    )


_OPEN, _CLOSE = "\u2068", "\u2069"


def _around(text: str) -> str:
    """From a word shortly before the first one that was found."""
    first = text.find(_OPEN)
    if first <= BEFORE:
        return text
    at = text.find(" ", first - BEFORE, first)
    return text if at < 0 else "…" + text[at + 1 :]


def _unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without its marks, and where they were, as (start, letters)."""
    plain, places, start = "", [], 0
    for letter in text:
        if letter == _OPEN:
            start = len(plain)
        elif letter == _CLOSE:
            places.append((start, len(plain) - start))
        else:
            plain += letter
    return plain, tuple(places)
