"""What a member may not see stays closed by every verb: neither read, nor written into, nor crowding out the rest."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import (
    agenda,
    attachments,
    cases,
    consents,
    documents,
    export,
    household,
    interviews,
    joining,
    lines,
    members,
    people,
    protection,
    today,
)
from desk_app.casework.desk import Desk
from desk_app.domain.agenda import TaskForm
from desk_app.domain.consent import What
from desk_app.domain.errors import Refused
from desk_app.domain.household import FollowerForm, PhoneForm, TieForm
from desk_app.domain.ids import RecordId
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Role
from desk_app.domain.paper import PaperForm
from desk_app.domain.person import PersonForm
from desk_app.domain.request import OutcomeForm
from tests.support.desks import a_desk


@pytest.fixture
def anna(tmp_path: Path) -> Desk:
    """The coordinator."""
    return a_desk(tmp_path, "Anna Ferri")


def volunteer(anna: Desk, name: str = "Gino Valli") -> Desk:
    member, _ = members.record(anna, name, Role.VOLUNTEER)
    return replace(anna, member=member)


DOORS: dict[str, Callable[[Desk, RecordId, RecordId, RecordId], object]] = {
    "open again": lambda desk, person, *_: protection.open_again(desk, person),
    "protect": lambda desk, person, *_: protection.protect(desk, person, "perché"),
    "name": lambda desk, person, *_: protection.name(desk, person, desk.member.id, may_see=True),
    "come back": lambda desk, person, *_: protection.come_back(desk, person, desk.member.id),
    "step back": lambda desk, person, *_: protection.step_back(desk, person, None),
    "correct": lambda desk, person, *_: people.correct(desk, person, PersonForm("Altra", "Laudadio")),
    "interview": lambda desk, person, *_: interviews.record(desk, person, InterviewForm("altro")),
    "of interview": lambda desk, _, told, __: interviews.correct(desk, told, InterviewForm("altro")),
    "task": lambda desk, person, *_: agenda.add(desk, person, TaskForm("chiamare", desk.today().isoformat())),
    "task done": lambda desk, _, __, task: agenda.done(desk, task),
    "away": lambda desk, _, __, task: lines.take_away(desk, task),
    "tie": lambda desk, person, *_: household.add_tie(desk, person, TieForm("Ugo", relation="child")),
    "phone": lambda desk, person, *_: household.add_phone(desk, person, PhoneForm("333 555 0100")),
    "follower": lambda desk, person, *_: household.add_follower(desk, person, FollowerForm("Consultorio")),
    "consent": lambda desk, person, *_: consents.answer(desk, person, What.CONTACT, given=True),
    "paper": lambda desk, person, *_: documents.note(desk, person, PaperForm("isee", "seen")),
    "attach": lambda desk, person, *_: attachments.attach(desk, person, "a.pdf", b"%PDF-1.4 a"),
    "export": lambda desk, person, *_: export.note_person(desk, person, ["pdf"]),
}


@pytest.mark.parametrize("door", DOORS)
def test_nothing_is_written_into_a_case_that_the_member_may_not_see(anna: Desk, door: str) -> None:
    gino = volunteer(anna)
    person, _ = people.add(anna, PersonForm("Crocifissa", "Laudadio"))
    told, _ = interviews.record(anna, person, InterviewForm("storia"))
    task, _ = agenda.add(anna, person, TaskForm("richiamare", anna.today().isoformat()))
    protection.protect(anna, person, "riservato")
    before = export.person_record(anna, anna.reader(), person).records
    with pytest.raises(Refused, match="protected"):
        DOORS[door](gino, person, told, task)
    assert export.person_record(anna, anna.reader(), person).records == before
    assert people.find(gino.reader(), "laudadio") == ()
    if door != "step back":
        DOORS[door](anna, person, told, task)


def test_a_hidden_case_is_neither_joined_nor_told_of_by_a_line_of_somebody_else(anna: Desk) -> None:
    gino = volunteer(anna)
    hidden, _ = people.add(anna, PersonForm("Crocifissa", "Laudadio"))
    mine, _ = people.add(gino, PersonForm("Amal", "Hassan"))
    told, _ = interviews.record(gino, None, InterviewForm("senza nome", requests=("RIC.ORI.CASA",)))
    interviews.record(anna, hidden, InterviewForm("storia", requests=("RIC.ORI.CASA",)))
    (asked,) = cases.read(anna.reader(), hidden).requests
    protection.protect(anna, hidden)
    doors: tuple[Callable[[], object], ...] = (
        lambda: joining.join(gino, mine, hidden),
        lambda: joining.join(gino, hidden, mine),
        lambda: household.add_tie(gino, mine, TieForm("", relation="child", other=hidden)),
        lambda: cases.join_interview(gino, told, hidden),
        lambda: cases.follow_request(gino, asked.id, OutcomeForm("done")),
    )
    for door in doors:
        with pytest.raises(Refused, match="protected"):
            door()
    assert [row.id for row in people.find(gino.reader(), "hassan")] == [mine]


def test_an_interview_that_was_begun_before_the_case_was_reserved_is_not_lost(anna: Desk) -> None:
    gino = volunteer(anna)
    person, _ = people.add(anna, PersonForm("Crocifissa", "Laudadio"))
    draft = interviews.new_draft(gino)
    interviews.keep_draft(gino, draft, person, InterviewForm("mezza storia"))
    protection.protect(anna, person)
    (left,) = today.look(gino, gino.reader()).left
    assert (left.given_name, left.family_name, left.reserved) == ("", "", True)
    assert left.form.said == "mezza storia"
    interviews.record(gino, person, InterviewForm("mezza storia"), draft)
    assert [one.said for one in people.page(anna.reader(), person).interviews] == ["mezza storia"]
    with pytest.raises(Refused, match="protected"):
        interviews.record(gino, person, InterviewForm("ancora"), draft)


def test_a_hidden_person_who_told_a_great_deal_crowds_nobody_out_of_the_search(anna: Desk) -> None:
    gino = volunteer(anna)
    hidden, _ = people.add(anna, PersonForm("Crocifissa", "Laudadio"))
    visible, _ = people.add(anna, PersonForm("Amal", "Hassan"))
    interviews.record(anna, visible, InterviewForm("sfratto di venerdì"))
    for number in range(190):
        interviews.record(anna, hidden, InterviewForm(f"sfratto {number}"))
    protection.protect(anna, hidden)
    assert [one.person for one in interviews.search(gino.reader(), "sfratto")] == [visible]


def test_no_figure_tells_of_a_hidden_case_and_two_cards_are_one_person(anna: Desk) -> None:
    gino = volunteer(anna, "Gino Valli")
    names = ("Amal", "Luca", "Lucca", "Noor")
    amal, luca, also_luca, _ = (people.add(anna, PersonForm(name, "Laudadio"))[0] for name in names)
    for person in (amal, luca, None):
        interviews.record(anna, person, InterviewForm("detto", held_on=anna.today().isoformat()))
    joining.join(anna, luca, also_luca)
    protection.protect(anna, amal, "violenza")

    def figures(desk: Desk) -> tuple[int, int]:
        seen = today.look(desk, desk.reader())
        return seen.people, seen.interviews_this_week

    assert (figures(anna), figures(gino)) == ((3, 3), (2, 2))
