"""The agenda's presenters without a window: what is said, what is written, what comes back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.casework import documents, interviews, members
from desk_app.domain.errors import DeskError
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.paper import PaperForm
from tests.support.agenda_bench import AgendaBench
from tests.support.desks import a_desk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[AgendaBench]:
    del qapp
    desk = a_desk(tmp_path)
    yield AgendaBench(desk)
    desk.store.close()


def test_a_line_says_whose_what_and_how_late_but_no_family_name(bench: AgendaBench) -> None:
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


def test_one_day_late_is_said_in_the_singular(bench: AgendaBench) -> None:
    bench.promise(bench.person(), "x", -1, bench.desk.member.id)
    bench.presenter.start()
    assert bench.view.cards["due"][0].state == "one day late"


def test_what_was_done_is_told_in_its_place_and_can_be_taken_back(bench: AgendaBench) -> None:
    me = bench.desk.member.id
    first, second = (bench.promise(bench.person(), what, 0, me, hour) for what, hour in (("uno", "9"), ("due", "10")))
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


def test_several_that_were_done_stay_in_the_order_they_had(bench: AgendaBench) -> None:
    keys = [bench.promise(None, f"cosa {hour}", 0, None, str(hour)) for hour in (8, 9, 10, 11)]
    bench.presenter.start()
    for place in (0, 1, 3):
        bench.presenter.done("due", keys[place], "")
    assert [(one.key, one.said) for one in bench.view.cards["due"]] == list(
        zip(keys, (True, True, False, True), strict=True)
    )


def test_after_a_while_nothing_is_told_any_more(bench: AgendaBench) -> None:
    task = bench.promise(None, "chiamare", 0, None)
    bench.presenter.start()
    bench.presenter.done("due", task, "")
    assert len(bench.view.cards["due"]) == 1
    bench.presenter.settled.forget()
    assert list(bench.view.cards["due"]) == []
    bench.presenter.touch(task, "undo")
    assert bench.task(task) is None, "there is no way back any more"


@pytest.mark.parametrize(("typed", "days"), [("+1", 1), ("domani", 1), ("in 5 days", 5), ("+0", 0)])
def test_another_day_is_taken_as_one_types_it_and_taken_back(bench: AgendaBench, typed: str, days: int) -> None:
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
def test_a_day_that_is_none_is_refused_and_nothing_moves(bench: AgendaBench, typed: str, said: str) -> None:
    task = bench.promise(None, "visita", 0, None)
    bench.presenter.start()
    bench.presenter.later("due", task, typed)
    ((card, text),) = bench.view.refused
    assert card == "due"
    assert said in text
    assert bench.view.settled == []
    assert bench.view.cards["due"][0].said is False


def test_an_outcome_that_is_too_long_is_refused(bench: AgendaBench) -> None:
    task = bench.promise(None, "visita", 0, None)
    bench.presenter.start()
    bench.presenter.done("due", task, "x" * 301)
    assert "300" in bench.view.refused[0][1]
    assert bench.task(task) is not None


def test_a_colleagues_late_promise_can_be_opened_and_done_but_not_moved(bench: AgendaBench) -> None:
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


def test_papers_and_quiet_people_are_told(bench: AgendaBench) -> None:
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


def test_an_agenda_that_cannot_be_read_says_what_is_safe(bench: AgendaBench) -> None:
    bench.lanes.broken = DeskError("store.damaged")
    bench.presenter.start()
    assert "search with Ctrl+K" in bench.view.trouble
    bench.presenter.done("due", RecordId(bytes(16)), "")
    bench.presenter.touch(bytes(16), "open")
    assert (bench.view.cards, bench.opened) == ({}, [])


def test_what_is_due_is_counted(bench: AgendaBench) -> None:
    counted: list[int] = []
    bench.presenter.counted.connect(counted.append)
    bench.promise(None, "uno", 0, None)
    bench.promise(None, "due", -3, None)
    bench.promise(None, "tre", 3, None)
    bench.presenter.start()
    assert counted == [2]
