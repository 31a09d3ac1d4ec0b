"""From an empty folder to a desk: founded without a network, joined by a second laptop, restored from paper."""

import errno
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.errors import DiskFull, InvitationUnusable, Refused
from desk_app.exchange import arrangements, founding, restoring
from desk_app.exchange.link import LinkKind
from desk_app.vault import slotfile, vault
from sync.protocol.invitation import Invitation
from tests.support.computers import Computer, applicant, set_up
from tests.support.district import District

WEEK_MS = 7 * 86_400_000


@pytest.fixture
def computers() -> Iterator[list[Computer]]:
    """Closed at the end of the test."""
    made: list[Computer] = []
    yield made
    for one in made:
        one.close()


@pytest.fixture
def desk(district: District, computers: list[Computer], tmp_path: Path) -> tuple[str, Computer]:
    """A desk that is enrolled and has sent a case: its recovery kit, and its first computer."""
    made, first = set_up(tmp_path / "first", district.office())
    computers.append(first)
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    first.round()
    assert made.kit is not None
    return made.kit, first


def join(first: Computer, home: Path) -> Computer:
    """A second computer, let in by the first one."""
    clock = first.desk.store.clock
    invitation = arrangements.invite_computer(first.desk.store, first.in_store, first.post, clock)
    _, second = set_up(home, founding.read_invitation(invitation.text()), applicant("Anna Bianchi", "Portatile due"))
    second.round()
    (waiting,) = arrangements.computers_waiting(first.desk.store, first.in_store, first.post, clock)
    arrangements.let_in(first.desk.store, first.in_store, first.post, clock, waiting.card.device)
    second.round()
    return second


def test_a_desk_is_founded_without_a_network_and_enrols_later(
    district: District, computers: list[Computer], tmp_path: Path
) -> None:
    invitation = replace(district.office(), url="http://127.0.0.1:9")
    made, first = set_up(tmp_path / "home", invitation)
    computers.append(first)
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    state = first.round()
    assert (state.kind, state.trouble) == (LinkKind.NOT_ENROLLED, "post.offline")
    assert first.names() == ["Amal Hassan"]
    assert made.kit is not None
    address = first.post / "district.json"
    address.write_text(address.read_text().replace("http://127.0.0.1:9", district.url))
    state = first.round()
    assert (state.kind, state.trouble, state.batches) == (LinkKind.ALL_RECEIVED, "", 0)
    assert state.acknowledged_ms > 0


def test_a_second_laptop_joins_and_sees_the_same_case(
    desk: tuple[str, Computer], computers: list[Computer], tmp_path: Path
) -> None:
    _, first = desk
    second = join(first, tmp_path / "second")
    computers.append(second)
    assert second.names() == ["Amal Hassan"]
    person = second.write_case("Ionela", "Popescu", "Cerca una stanza")
    assert second.round().kind == LinkKind.ALL_RECEIVED
    first.round()
    assert first.names() == ["Amal Hassan", "Ionela Popescu"]
    assert first.said(person) == ["Cerca una stanza"]


def test_a_laptop_that_waits_to_be_let_in_says_so_and_keeps_what_is_written(
    desk: tuple[str, Computer], computers: list[Computer], tmp_path: Path
) -> None:
    _, first = desk
    clock = first.desk.store.clock
    invitation = arrangements.invite_computer(first.desk.store, first.in_store, first.post, clock)
    made, second = set_up(tmp_path / "second", invitation, applicant("Anna Bianchi"))
    computers.append(second)
    second.write_case("Ionela", "Popescu", "Cerca una stanza")
    state = second.round()
    assert (state.kind, state.trouble, state.things) == (LinkKind.NOT_ENROLLED, "", 2)
    assert second.round() == replace(state, last_visit_ms=second.room.state().last_visit_ms)
    (waiting,) = arrangements.computers_waiting(first.desk.store, first.in_store, first.post, clock)
    assert (waiting.proven, waiting.code) == (True, made.check_code)
    arrangements.let_in(first.desk.store, first.in_store, first.post, clock, waiting.card.device)
    assert second.round().kind == LinkKind.ALL_RECEIVED
    first.round()
    assert first.names() == second.names() == ["Amal Hassan", "Ionela Popescu"]


def test_a_lost_laptop_comes_back_from_the_kit_with_all_cases(
    district: District, desk: tuple[str, Computer], computers: list[Computer], tmp_path: Path
) -> None:
    kit, first = desk
    second = join(first, tmp_path / "second")
    computers.append(second)
    person = second.write_case("Ionela", "Popescu", "Cerca una stanza")
    second.round()
    typed = kit.lower().replace("-", " ")
    made = restoring.restore(tmp_path / "third", typed, district.url + "/", applicant("Chiara Rinaldi"))
    assert (made.kit, made.office_name) == (None, "Centro di ascolto")
    third = Computer(tmp_path / "third")
    computers.append(third)
    assert third.round().kind == LinkKind.ALL_RECEIVED
    assert third.names() == ["Amal Hassan", "Ionela Popescu"]
    assert third.said(person) == ["Cerca una stanza"]
    third.write_case("Dragan", "Petrovic", "Ha perso il lavoro")
    third.round()
    first.round()
    assert "Dragan Petrovic" in first.names()


def test_a_restored_laptop_can_let_another_one_in(
    district: District, desk: tuple[str, Computer], computers: list[Computer], tmp_path: Path
) -> None:
    kit, _ = desk
    restoring.restore(tmp_path / "second", kit, district.url, applicant("Chiara Rinaldi"))
    second = Computer(tmp_path / "second")
    computers.append(second)
    second.round()
    third = join(second, tmp_path / "third")
    computers.append(third)
    assert third.names() == ["Amal Hassan"]


def test_the_recovery_code_opens_the_vault_that_was_set_up(district: District, tmp_path: Path) -> None:
    made = founding.set_up(tmp_path / "home", district.office(), applicant())
    from_code = vault.unlock_with_recovery(tmp_path / "home", made.recovery_code)
    assert from_code.member is None
    assert [card.name for card in slotfile.members(tmp_path / "home")] == ["Maria Rosa Colombo"]


@pytest.mark.parametrize("left", ["vault.slots", "vault.db", "a letter.txt"])
def test_nothing_that_stands_there_is_touched(district: District, tmp_path: Path, left: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / left).write_text("somebody's")
    with pytest.raises(Refused) as refused:
        founding.set_up(home, district.office(), applicant())
    assert refused.value.code == "vault.exists"
    assert [(one.name, one.read_text()) for one in home.iterdir()] == [(left, "somebody's")]


def test_a_setting_up_that_was_cut_short_is_begun_anew(district: District, tmp_path: Path) -> None:
    staged = tmp_path / "home.new"
    staged.mkdir()
    (staged / "vault.slots").write_text("half of it")
    founding.set_up(tmp_path / "home", district.office(), applicant())
    assert slotfile.exists(tmp_path / "home")
    assert not staged.exists()


# -- invitations that cannot be used ----------------------------------------------------------------------------------


@pytest.mark.parametrize("spoil", [lambda text: text[:-9], lambda _: "", lambda text: text.replace("A", "B")])
def test_a_mistyped_invitation_is_told_apart(spoil: object) -> None:
    assert callable(spoil)
    with pytest.raises(InvitationUnusable) as caught:
        founding.read_invitation(spoil(_invitation().text()))
    assert caught.value.values == {"why": "mistyped"}


def test_an_invitation_is_found_within_the_letter_that_brings_it() -> None:
    text = _invitation().text()
    letter = f"Buongiorno,\necco l'invito:\n\n{text[:60]}\n{text[60:]}\n\nA presto\nL'ufficio di piano"
    assert founding.read_invitation(letter) == _invitation()


def test_an_expired_invitation_is_told_before_anything_is_made() -> None:
    with pytest.raises(InvitationUnusable) as caught:
        founding.read_invitation(replace(_invitation(), expires_ms=1_000).text())
    assert caught.value.values == {"why": "expired"}


@pytest.mark.parametrize("why", ["unknown", "used", "expired"])
def test_an_invitation_that_the_district_refuses_loses_nothing_and_can_be_replaced(
    district: District, computers: list[Computer], tmp_path: Path, why: str
) -> None:
    invitation = district.office()
    _, first = set_up(tmp_path / "home", _refused(district, invitation, why, tmp_path))
    computers.append(first)
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    state = first.round()
    assert (state.kind, state.trouble) == (LinkKind.NEEDS_PERSON, f"post.invitation:{why}")
    assert first.names() == ["Amal Hassan"]
    another = district.invitation(
        invitation.office, "Centro di ascolto", "desk", founding=True, expires_ms=first.desk.now_ms() + WEEK_MS
    )
    arrangements.use_another_invitation(first.desk.store, first.in_store, first.post, another.text())
    state = first.round()
    if why == "used":
        # Somebody else has founded the office: this computer waits for them, and nothing of it leaves before.
        assert state.kind == LinkKind.NOT_ENROLLED
    else:
        assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "")
    assert first.names() == ["Amal Hassan"]


def test_another_invitation_must_be_for_the_same_office(
    district: District, computers: list[Computer], tmp_path: Path
) -> None:
    _, first = set_up(tmp_path / "home", district.office())
    computers.append(first)
    with pytest.raises(InvitationUnusable) as caught:
        arrangements.use_another_invitation(first.desk.store, first.in_store, first.post, district.office().text())
    assert caught.value.values == {"why": "other-office"}
    assert first.round().kind == LinkKind.ALL_RECEIVED


def _invitation() -> Invitation:
    far = 4_000_000_000_000
    return Invitation("https://d", b"d" * 32, "Ambito", b"o" * 16, "Centro", "desk", b"s" * 16, far, founding=True)


def _refused(district: District, invitation: Invitation, why: str, folder: Path) -> Invitation:
    if why == "unknown":
        return replace(invitation, secret=b"x" * 16)
    if why == "used":
        _, other = set_up(folder / "other", invitation)
        other.round()
        other.close()
        return invitation
    past = district.invitation(invitation.office, "Centro di ascolto", "desk", founding=True, expires_ms=1_000)
    # A clock that is wrong does not stop a desk from being set up; the district's clock decides.
    return replace(past, expires_ms=invitation.expires_ms)


def test_a_disk_that_is_full_at_the_first_run_leaves_nothing_half_made(
    district: District, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    invitation = district.office()
    real = founding.furnish

    def full(*of: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(founding, "furnish", full)
    with pytest.raises(DiskFull):
        founding.set_up(tmp_path / "home", invitation, applicant())
    assert not (tmp_path / "home").exists()
    monkeypatch.setattr(founding, "furnish", real)
    _, made = set_up(tmp_path / "home", invitation)
    made.close()
