"""The computers of one office arrange things with each other: invitations, who waits, who is let in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.casework import mail
from desk_app.domain.errors import CaptivePortal, InvitationUnusable, Offline, PostError, RefusedByDistrict
from desk_app.exchange import arrangements, founding, restoring, standing
from desk_app.exchange.arrangements import ThisComputer, WaitingComputer
from desk_app.exchange.link import LinkKind
from desk_app.store import identity
from desk_app.store import post as shelf
from sync.client import errors as troubles
from sync.protocol.invitation import Invitation
from sync.protocol.problems import problem
from tests.support.computers import Computer, applicant, set_up
from tests.support.district import District


@pytest.fixture
def first(district: District, tmp_path: Path) -> Iterator[Computer]:
    """The first computer of a desk, enrolled."""
    _, made = set_up(tmp_path / "first", district.office())
    made.round()
    yield made
    made.close()


def invite(one: Computer) -> Invitation:
    return arrangements.invite_computer(one.desk.store, one.in_store, one.post, one.desk.store.clock)


def waiting(one: Computer) -> tuple[WaitingComputer, ...]:
    return arrangements.computers_waiting(one.desk.store, one.in_store, one.post, one.desk.store.clock)


def let_in(one: Computer, device: bytes) -> None:
    arrangements.let_in(one.desk.store, one.in_store, one.post, one.desk.store.clock, device)


def this(one: Computer) -> ThisComputer:
    return arrangements.this_computer(one.desk.store, one.in_store)


def test_an_invitation_names_the_office_and_serves_for_a_week(district: District, first: Computer) -> None:
    made = founding.read_invitation(invite(first).text())
    assert (made.url, made.district, made.district_name) == (district.url, district.public, "Ambito di Prova")
    assert (made.office_name, made.office_kind, made.founding) == ("Centro di ascolto", "desk", False)
    assert 6.9 < (made.expires_ms - first.desk.now_ms()) / arrangements.DAY_MS < 7.1


def test_nobody_waits_at_first(first: Computer) -> None:
    assert waiting(first) == ()


def test_both_screens_show_the_same_code(first: Computer, tmp_path: Path) -> None:
    invite(first)
    made, second = set_up(tmp_path / "second", invite(first), applicant("Anna Bianchi", "Portatile due"))
    second.round()
    (one,) = waiting(first)
    assert (one.label, one.code, one.proven) == ("Portatile due", made.check_code, True)
    assert this(second) == replace(this(second), check_code=one.code, enrolled=False, label="Portatile due")
    let_in(first, one.card.device)
    assert waiting(first) == ()
    second.round()
    assert this(second).enrolled
    second.close()


def test_a_computer_that_is_not_proven_cannot_be_let_in(district: District, first: Computer, tmp_path: Path) -> None:
    office = this(first).office
    far = first.desk.now_ms() + arrangements.DAY_MS
    forged = district.invitation(office, "Centro di ascolto", "desk", founding=False, expires_ms=far)
    _, stranger = set_up(tmp_path / "stranger", forged)
    stranger.round()
    (one,) = waiting(first)
    assert (one.proven, one.code) == (False, this(stranger).check_code)
    with pytest.raises(PostError) as caught:
        let_in(first, one.card.device)
    assert caught.value.code == "post.not-proven"
    assert len(waiting(first)) == 1
    stranger.round()
    assert not this(stranger).enrolled
    stranger.close()


def test_another_computer_of_the_office_sees_who_waits_but_cannot_prove_them(first: Computer, tmp_path: Path) -> None:
    _, second = set_up(tmp_path / "second", invite(first))
    second.round()
    let_in(first, waiting(first)[0].card.device)
    second.round()
    _, third = set_up(tmp_path / "third", invite(first))
    third.round()
    assert [one.proven for one in waiting(second)] == [False]
    assert [one.proven for one in waiting(first)] == [True]
    second.close()
    third.close()


def test_who_is_let_in_holds_every_key_of_the_office(first: Computer, tmp_path: Path) -> None:
    with first.desk.unit() as unit:
        shelf.put_office_key(unit.connection, 2, b"\x05" * 96)
    _, second = set_up(tmp_path / "second", invite(first))
    second.round()
    let_in(first, waiting(first)[0].card.device)
    second.round()
    first.round()
    # The district knows nothing of epoch 2, as after an older copy was put back: a third one is begun.
    assert epochs(first) == epochs(second) == [1, 2, 3]
    second.close()


def test_a_new_epoch_is_sealed_to_who_joined_since_the_last_visit(district: District, tmp_path: Path) -> None:
    made, first = set_up(tmp_path / "first", district.office())
    first.round()
    assert made.kit is not None
    restoring.restore(tmp_path / "second", made.kit, district.url, applicant("Chiara Rinaldi"))
    second = Computer(tmp_path / "second")
    second.round()
    mail.remember(first.desk.store, epoch_month=b"202001")
    first.round()
    second.round()
    assert epochs(first) == epochs(second) == [1, 2]
    first.close()
    second.close()


def test_an_invitation_lets_one_computer_in_and_not_two(first: Computer, tmp_path: Path) -> None:
    invitation = invite(first)
    _, second = set_up(tmp_path / "second", invitation)
    second.round()
    _, third = set_up(tmp_path / "third", invitation)
    state = third.round()
    assert (state.kind, state.trouble) == (LinkKind.NEEDS_PERSON, "post.invitation:used")
    assert len(waiting(first)) == 1
    arrangements.use_another_invitation(third.desk.store, third.in_store, third.post, invite(first).text())
    assert third.round().kind == LinkKind.NOT_ENROLLED
    assert [one.proven for one in waiting(first)] == [True, True]
    second.close()
    third.close()


def test_letting_in_somebody_who_does_not_wait_is_refused(first: Computer) -> None:
    with pytest.raises(RefusedByDistrict) as caught:
        let_in(first, b"n" * 16)
    assert caught.value.values == {"problem": "not-found"}


def test_a_computer_that_waits_itself_arranges_nothing(district: District, tmp_path: Path) -> None:
    _, one = set_up(tmp_path / "home", district.office())
    for ask in (lambda: invite(one), lambda: waiting(one), lambda: let_in(one, b"n" * 16)):
        with pytest.raises(PostError) as caught:
            ask()
        assert caught.value.code == "post.not-enrolled"
    assert not this(one).enrolled
    one.close()


def test_a_computer_that_was_let_in_needs_no_other_invitation(district: District, first: Computer) -> None:
    with pytest.raises(PostError) as caught:
        arrangements.use_another_invitation(first.desk.store, first.in_store, first.post, district.office().text())
    assert caught.value.code == "post.enrolled"
    with pytest.raises(InvitationUnusable):
        arrangements.use_another_invitation(first.desk.store, first.in_store, first.post, "not an invitation")


def test_without_a_network_arranging_says_so(first: Computer) -> None:
    address = first.post / "district.json"
    url = this_url(address.read_text())
    address.write_text(address.read_text().replace(url, "http://127.0.0.1:9"))
    for ask in (lambda: invite(first), lambda: waiting(first), lambda: let_in(first, b"n" * 16)):
        with pytest.raises(Offline):
            ask()
    assert waiting_texts(first) == 0


def test_an_invitation_of_another_version_is_passed_over(first: Computer) -> None:
    mail.remember(first.desk.store, invitations=b"ASCOLTO-INVITO-9:abc")
    assert waiting(first) == ()
    invite(first)
    assert waiting_texts(first) == 1


def test_every_trouble_of_the_line_is_a_known_failure() -> None:
    for trouble, known in ((troubles.CaptivePortal("a page"), CaptivePortal), (troubles.Stopped(), Offline)):
        with pytest.raises(known), standing.known_troubles():
            raise trouble
    with pytest.raises(RefusedByDistrict) as caught, standing.known_troubles():
        raise troubles.Refused(problem("not-found"))
    assert caught.value.values == {"problem": "not-found"}


def epochs(one: Computer) -> list[int]:
    """The epochs whose office keys a computer holds."""
    with one.desk.unit() as unit:
        return sorted(shelf.office_keys(unit.connection))


def this_url(text: str) -> str:
    """The address in a district.json."""
    return text.partition('"url": "')[2].partition('"')[0]


def waiting_texts(one: Computer) -> int:
    """How many invitations of its own a computer remembers."""
    with one.desk.unit() as unit:
        kept = identity.get(unit.connection, arrangements.INVITATIONS) or b""
    return len(kept.split())
