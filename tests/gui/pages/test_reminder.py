"""A new reminder, about nobody in particular, without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.casework import agenda, members
from desk_app.domain.member import Role
from desk_app.gui.today.reminder_presenter import ReminderPresenter
from tests.support.agenda_bench import AgendaBench
from tests.support.desks import a_desk


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[AgendaBench]:
    del qapp
    desk = a_desk(tmp_path)
    yield AgendaBench(desk)
    desk.store.close()


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


def keep(bench: AgendaBench, form: Form) -> list[str]:
    said: list[str] = []
    bench.bus.said.connect(said.append)
    ReminderPresenter(form, bench.desk, bench.lanes, bench.bus).keep(form)
    return said


def test_a_reminder_for_a_colleague_is_kept(bench: AgendaBench) -> None:
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
    bench: AgendaBench, values: dict[str, str], field: str
) -> None:
    form = Form(**values)
    assert keep(bench, form) == []
    assert [one for one, _ in form.refused] == [field]
    assert form.kept == 0
