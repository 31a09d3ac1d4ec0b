"""Oggi: what is read and what follows from a touch. No widgets here."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject

from desk_app.casework import today
from desk_app.casework.desk import Desk
from desk_app.casework.interviews import LeftHalfWay
from desk_app.casework.people import PersonRow, Reader
from desk_app.casework.today import Today
from desk_app.domain.changes import ABOUT_SIGHT, Changes
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.lines import Line, initials
from desk_app.gui.bridge.runner import SEARCH, Runner
from desk_app.gui.bridge.times import iso_day, long_day, since
from desk_app.gui.bridge.words import sentence

translate = QCoreApplication.translate
_CUT = 90
_KINDS = frozenset({"person", "interview"}) | ABOUT_SIGHT
NOON, EVENING = 13, 18


class View(Protocol):
    """What the presenter asks of the view."""

    def show_greeting(self, title: str, line: str) -> None:
        """Good morning."""

    def show_left(self, lines: tuple[Line, ...], none: str) -> None:
        """What was left half-way."""

    def show_seen(self, lines: tuple[Line, ...], none: str) -> None:
        """Whom one saw last."""

    def show_week(self, interviews: int, people: int) -> None:
        """Counts."""


class TodayPresenter(QObject):
    """Joins the view with what waits."""

    def __init__(self, view: View, desk: Desk, reader: Reader, runner: Runner, bus: Bus) -> None:
        super().__init__()
        self._view, self._desk, self._reader, self._runner, self._bus = view, desk, reader, runner, bus
        self._left: dict[RecordId, LeftHalfWay] = {}
        self._due, self._met = 0, False
        self.resume_interview: Callable[[LeftHalfWay], None] = lambda _: None
        self.called: Callable[[], str] = lambda: desk.member.name
        bus.changed.connect(self._changed)

    def start(self) -> None:
        """Read the page, once what is being saved at this moment stands in it."""
        desk, reader, runner = self._desk, self._reader, self._runner

        def read() -> None:
            runner.do(self, lambda: today.look(desk, reader), self._show, self._failed, lane=SEARCH)

        runner.do(self, lambda: None, lambda _: read())

    def resume(self, key: RecordId) -> None:
        """Take a draft up again."""
        if key in self._left:
            self.resume_interview(self._left[key])

    def count_due(self, due: int) -> None:
        """So much waits today."""
        self._due = due
        if self._met:
            self._greet()

    def _greet(self) -> None:
        given, _, family = self.called().rpartition(" ")
        hello = translate("today", "Good day, {name}").format(name=given or family)
        parts = [long_day(self._desk.today())]
        if self._due:
            one, several = translate("today", "one thing for today"), translate("today", "{n} things for today")
            parts.append(one if self._due == 1 else several.format(n=self._due))
        if self._left:
            one = translate("today", "one interview left half-way")
            several = translate("today", "{n} interviews left half-way")
            parts.append(one if len(self._left) == 1 else several.format(n=len(self._left)))
        line = " · ".join(parts)
        self._view.show_greeting(hello, line[:1].upper() + line[1:])

    def _show(self, page: Today) -> None:
        self._left, self._met = {one.draft: one for one in page.left}, True
        self._greet()
        nothing = translate("today", "No interview was left half-way.")
        self._view.show_left(tuple(self._draft(one) for one in page.left), nothing)
        nobody = translate("today", "Nobody yet. People appear here after the first interview.")
        self._view.show_seen(tuple(_person(one) for one in page.recent), nobody)
        self._view.show_week(page.interviews_this_week, page.people)

    def _draft(self, one: LeftHalfWay) -> Line:
        name = " ".join(part for part in (one.given_name, one.family_name[:1] and f"{one.family_name[:1]}.") if part)
        said = " ".join(one.form.said.split())
        return Line(
            key=one.draft,
            title=translate("today", "A case that is reserved now") if one.reserved else name or _nameless(),
            below=said[:_CUT] + ("…" if len(said) > _CUT else "") or translate("today", "Nothing written yet."),
            aside=since(one.saved_ms, self._desk.now_ms()),
            initials=initials(one.given_name, one.family_name),
        )

    def _failed(self, error: DeskError) -> None:
        self._bus.said.emit(sentence(error))

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & _KINDS:
            self.start()


def _nameless() -> str:
    return translate("today", "Listening without a name")


def _person(one: PersonRow) -> Line:
    """First name and initial: others may see the screen."""
    family = f"{one.family_name[:1]}." if one.family_name else ""
    facts = [str(one.birth_year or ""), one.comune]
    return Line(
        key=one.id,
        title=" ".join(part for part in (one.given_name, family) if part),
        below=" · ".join(fact for fact in facts if fact),
        aside=iso_day(one.last_held_on) if one.last_held_on else "",
        initials=initials(one.given_name, one.family_name),
    )
