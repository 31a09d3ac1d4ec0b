"""The agenda's presenters without a window: what is said, what is written, what comes back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.casework import agenda, documents, interviews, members, people
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import Task, TaskForm
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.paper import PaperForm
from desk_app.domain.person import PersonForm
from desk_app.gui.bridge.bus import Bus
from desk_app.gui.bridge.runner import SEARCH, InlineRunner
from desk_app.gui.today.agenda_presenter import AgendaPresenter
from desk_app.gui.today.reminder_presenter import ReminderPresenter
from desk_app.gui.today.rows import Row
from tests.support.desks import a_desk

pytestmark = pytest.mark.usefixtures("qapp")


class Cards:
    """A view without widgets: it remembers what it was told."""

    def __init__(self) -> None:
        self.cards: dict[str, tuple[Row, ...]] = {}
        self.quiet = self.trouble = ""
        self.members: tuple[tuple[str, str], ...] = ()
        self.settled: list[str] = []
        self.refused: list[tuple[str, str]] = []

    def show_agenda(self, cards: dict[str, tuple[Row, ...]], quiet: str) -> None:
        self.cards, self.quiet = cards, quiet

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        self.members = members

    def show_trouble(self, text: str) -> None:
        self.trouble = text

    def settle(self, card: str) -> None:
        self.settled.append(card)

    def refuse(self, card: str, text: str) -> None:
        self.refused.append((card, text))


class Lanes(InlineRunner):
    """At once, but for a search lane that can be broken."""

    broken: DeskError | None = None

    def do(self, owner, action, then=None, failed=None, lane="store"):  # type: ignore[no-untyped-def]
        if lane == SEARCH and self.broken is not None and failed is not None:
            failed(self.broken)
        else:
            super().do(owner, action, then, failed, lane)


class Bench:
    """A desk, its cards and the presenter between them."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.view, self.lanes, self.bus = desk, Cards(), Lanes(), Bus()
        self.presenter = AgendaPresenter(self.view, desk, desk.reader(), self.lanes, self.bus)
        self.opened: list[RecordId] = []
        self.presenter.open_person = self.opened.append

    def promise(self, person: RecordId | None, what: str, days: int, whom: RecordId | None, hour: str = "") -> RecordId:
        today = self.desk.today()
        form = TaskForm(what, (today + timedelta(max(days, 0))).isoformat(), hour, whom=whom)
        task, _ = agenda.add(self.desk, person, form)
        if days < 0:
            agenda.put_back(self.desk, task, today + timedelta(days))
        return task

    def task(self, key: RecordId) -> Task | None:
        waits = agenda.waiting(self.desk.reader(), self.desk.member.id, self.desk.today())
        return next((one.task for one in (*waits.due, *waits.soon) if one.task.id == key), None)

    def person(self, given: str = "Amal", family: str = "Hassan") -> RecordId:
        return people.add(self.desk, PersonForm(given, family))[0]


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    del qapp
    desk = a_desk(tmp_path)
    yield Bench(desk)
    desk.store.close()


def test_a_line_says_whose_what_and_how_late_but_no_family_name(bench: Bench) -> None:
    me = bench.desk.member.id
    bench.promise(bench.person(), "portare l'ISEE", -4, me)
    bench.promise(bench.person("Ada", "Conti"), "", 0, me, "10:30")
    bench.promise(None, "chiavi della sala", 0, None)
    bench.promise(bench.person("Omar", ""), "nido", 1, None)
    bench.presenter.start()
    due, soon = bench.view.cards["due"], bench.view.cards["soon"]
    assert [(one.text, one.below, one.state, one.tone, one.initials) for one in due] == [
        ("Amal H.", "portare l'ISEE", "4 days late", "warn", "AH"),
        ("Ada C.", "Speak again", "today at 10:30", "info", "AC"),
        ("chiavi della sala", "for anybody at the desk", "today", "info", ""),
    ]
    assert [(one.text, one.below, one.state) for one in soon] == [
        ("Omar", "nido · for anybody at the desk", "tomorrow")
    ]
    assert [[act.key for act in one.acts] for one in due] == [
        ["open", "done", "later"],
        ["open", "done", "later"],
        ["done", "later"],
    ]
    assert "Hassan" not in repr(bench.view.cards)


def test_one_day_late_is_said_in_the_singular(bench: Bench) -> None:
    bench.promise(bench.person(), "x", -1, bench.desk.member.id)
    bench.presenter.start()
    assert bench.view.cards["due"][0].state == "one day late"


def test_what_was_done_is_told_in_its_place_and_can_be_taken_back(bench: Bench) -> None:
    me = bench.desk.member.id
    first, second = (bench.promise(bench.person(), what, 0, me) for what in ("uno", "due"))
    bench.presenter.start()
    assert [one.key for one in bench.view.cards["due"]] == [first, second]
    bench.presenter.done("due", first, "ha risposto")
    told, still = bench.view.cards["due"]
    assert (told.key, told.said, told.text, told.below) == (first, True, "Done: Amal H.", "ha risposto")
    assert [act.key for act in told.acts] == ["undo"]
    assert (still.key, still.said) == (second, False)
    assert bench.view.settled == ["due"]
    assert bench.task(first) is None
    bench.presenter.touch(first, "undo")
    assert [(one.key, one.said) for one in bench.view.cards["due"]] == [(first, False), (second, False)]
    assert bench.task(first) is not None


def test_several_that_were_done_stay_in_the_order_they_had(bench: Bench) -> None:
    keys = [bench.promise(None, what, 0, None) for what in ("uno", "due", "tre", "quattro")]
    bench.presenter.start()
    for place in (0, 1, 3):
        bench.presenter.done("due", keys[place], "")
    assert [(one.key, one.said) for one in bench.view.cards["due"]] == list(
        zip(keys, (True, True, False, True), strict=True)
    )


def test_after_a_while_nothing_is_told_any_more(bench: Bench) -> None:
    task = bench.promise(None, "chiamare", 0, None)
    bench.presenter.start()
    bench.presenter.done("due", task, "")
    assert len(bench.view.cards["due"]) == 1
    bench.presenter.settled.forget()
    assert list(bench.view.cards["due"]) == []
    bench.presenter.touch(task, "undo")
    assert bench.task(task) is None, "there is no way back any more"


@pytest.mark.parametrize(("typed", "days"), [("+1", 1), ("domani", 1), ("in 5 days", 5), ("+0", 0)])
def test_another_day_is_taken_as_one_types_it_and_taken_back(bench: Bench, typed: str, days: int) -> None:
    task = bench.promise(bench.person(), "visita", -3, bench.desk.member.id)
    bench.presenter.start()
    bench.presenter.later("due", task, typed)
    kept = bench.task(task)
    assert kept is not None
    assert (kept.due - bench.desk.today()).days == days
    (told,) = bench.view.cards["due"]
    assert told.text.startswith("Moved to ")
    bench.presenter.touch(task, "undo")
    kept = bench.task(task)
    assert kept is not None
    assert kept.days_late(bench.desk.today()) == 3


@pytest.mark.parametrize(
    ("typed", "said"), [("", "by when"), ("presto", "Write the day like this"), ("ieri", "has passed")]
)
def test_a_day_that_is_none_is_refused_and_nothing_moves(bench: Bench, typed: str, said: str) -> None:
    task = bench.promise(None, "visita", 0, None)
    bench.presenter.start()
    bench.presenter.later("due", task, typed)
    ((card, text),) = bench.view.refused
    assert card == "due"
    assert said in text
    assert bench.view.settled == []
    assert bench.view.cards["due"][0].said is False


def test_an_outcome_that_is_too_long_is_refused(bench: Bench) -> None:
    task = bench.promise(None, "visita", 0, None)
    bench.presenter.start()
    bench.presenter.done("due", task, "x" * 301)
    assert "300" in bench.view.refused[0][1]
    assert bench.task(task) is not None


def test_a_colleagues_late_promise_can_be_opened_and_done_but_not_moved(bench: Bench) -> None:
    gino, _ = members.record(bench.desk, "Gino Valli", Role.VOLUNTEER)
    person = bench.person()
    task = bench.promise(person, "accompagnare", -2, gino.id)
    bench.presenter.start()
    (late,) = bench.view.cards["late"]
    assert (late.below, late.state) == ("accompagnare · Gino Valli", "2 days late")
    assert [act.key for act in late.acts] == ["open", "done"]
    bench.presenter.touch(task, "open")
    assert bench.opened == [person]
    bench.presenter.done("late", task, "")
    assert [one.said for one in bench.view.cards["late"]] == [True]


def test_papers_and_quiet_people_are_told(bench: Bench) -> None:
    person, today = bench.person(), bench.desk.today()
    for code, days in (("residence_permit", 20), ("isee", -1), ("passport", 0), ("health_card", -9)):
        documents.note(bench.desk, person, PaperForm(code, "seen", (today + timedelta(days)).isoformat()))
    far = bench.person("Ada", "Conti")
    interviews.record(bench.desk, far, InterviewForm("storia", held_on=(today - timedelta(60)).isoformat()))
    bench.presenter.start()
    states = {one.state for one in bench.view.cards["papers"]}
    assert states == {"in 20 days", "expired yesterday", "today", "expired"}
    keys = [one.key for one in bench.view.cards["papers"]]
    assert len(set(keys)) == 4, "somebody may have several papers"
    bench.presenter.touch(keys[0], "open")
    assert bench.opened == [person]
    assert bench.view.quiet == "One person not met for more than 45 days"
    bench.presenter.touch(far, "again")
    assert [one.text for one in bench.view.cards["soon"]] == ["Ada C."]
    assert bench.view.cards["quiet"] == ()


def test_an_agenda_that_cannot_be_read_says_what_is_safe(bench: Bench) -> None:
    bench.lanes.broken = DeskError("store.damaged")
    bench.presenter.start()
    assert "search with Ctrl+K" in bench.view.trouble
    bench.presenter.done("due", RecordId(bytes(16)), "")
    bench.presenter.touch(bytes(16), "open")
    assert (bench.view.cards, bench.opened) == ({}, [])


def test_what_is_due_is_counted(bench: Bench) -> None:
    counted: list[int] = []
    bench.presenter.counted.connect(counted.append)
    bench.promise(None, "uno", 0, None)
    bench.promise(None, "due", -3, None)
    bench.promise(None, "tre", 3, None)
    bench.presenter.start()
    assert counted == [2]


class Form:
    """What was typed."""

    def __init__(self, **values: str) -> None:
        self.typed = {"what": "", "due": "", "hour": "", "whom": ""} | values
        self.refused: list[tuple[str, str]] = []
        self.kept = 0

    def values(self) -> dict[str, str]:
        return self.typed

    def show_refusal(self, field: str, text: str) -> None:
        self.refused.append((field, text))

    def reminded(self) -> None:
        self.kept += 1


def keep(bench: Bench, form: Form) -> list[str]:
    said: list[str] = []
    bench.bus.said.connect(said.append)
    ReminderPresenter(form, bench.desk, bench.lanes, bench.bus).keep(form)
    return said


def test_a_reminder_for_a_colleague_is_kept(bench: Bench) -> None:
    gino, _ = members.record(bench.desk, "Gino Valli", Role.VOLUNTEER)
    form = Form(what="chiavi", due="tra 3 giorni", hour="9", whom=gino.id.hex())
    (said,) = keep(bench, form)
    assert said.startswith("Kept: a reminder for ")
    assert (form.kept, form.refused) == (1, [])
    waits = agenda.waiting(bench.desk.reader(), gino.id, bench.desk.today())
    (one,) = waits.soon
    assert (one.task.what, one.task.hour, one.task.whom, one.task.person) == ("chiavi", "09:00", gino.id, None)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"due": "domani"}, "what"),
        ({"what": "x"}, "due"),
        ({"what": "x", "due": "boh"}, "due"),
        ({"what": "x", "due": "domani", "hour": "alle 9"}, "hour"),
    ],
)
def test_what_is_wrong_with_a_reminder_stands_beside_its_field(
    bench: Bench, values: dict[str, str], field: str
) -> None:
    form = Form(**values)
    assert keep(bench, form) == []
    assert [one for one, _ in form.refused] == [field]
    assert form.kept == 0
