"""What is typed in the small forms: kept as typed, each at its place, about its person."""

from pathlib import Path

from desk_app.casework import beginnings, jottings, members, people, protection
from desk_app.casework.beginnings import LeftBehind, TakenOver
from desk_app.casework.desk import Desk
from desk_app.casework.jottings import Jotting
from desk_app.domain.member import Role
from desk_app.domain.person import PersonForm
from tests.support.desks import a_desk


def test_what_was_typed_is_there_at_its_place_until_it_is_emptied(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    reader, me = desk.reader(), desk.member.id
    amal, _ = people.add(desk, PersonForm("Amal", "Hassan"))
    jottings.keep(desk, "tie", amal, {"name": "Sami", "note": "vive con lei"})
    jottings.keep(desk, "reminder", None, {"what": "chiamare il Comune"})
    assert jottings.left(reader, me, amal) == (Jotting("tie", {"name": "Sami", "note": "vive con lei"}),)
    assert jottings.left(reader, me, None) == (Jotting("reminder", {"what": "chiamare il Comune"}),)
    jottings.keep(desk, "tie", amal, {"name": " ", "note": ""})
    assert jottings.left(reader, me, amal) == ()
    reader.close()
    desk.store.close()


def test_a_reserved_case_shows_no_lines_to_who_may_not_see_it_and_who_left_hands_only_those_of_cases_on(
    tmp_path: Path,
) -> None:
    anna = a_desk(tmp_path, "Anna Ferri")
    luca = Desk(anna.store, members.record(anna, "Luca Neri", Role.VOLUNTEER)[0])
    amal, _ = people.add(anna, PersonForm("Amal", "Hassan"))
    jottings.keep(luca, "tie", amal, {"name": "Sami"})
    jottings.keep(luca, "outcome", None, {"outcome": "non risponde"})
    his, hers = luca.reader(), anna.reader()
    protection.protect(anna, amal)
    assert jottings.left(his, luca.member.id, amal) == ()
    members.note_left(anna, luca.member.id)
    assert beginnings.left_behind(hers) == (LeftBehind(luca.member.id, "Luca Neri", 1),)
    assert beginnings.take_over(anna, luca.member.id) == TakenOver(cards=(("Amal", "Hassan"),))
    assert jottings.left(hers, anna.member.id, amal) == (Jotting("tie", {"name": "Sami"}),)
    his.close()
    hers.close()
    anna.store.close()
