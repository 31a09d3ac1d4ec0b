"""Rounds of the post over a real district: what is said, what leaves while the vault is locked, what is refused."""

import errno
import http.server
import re
import threading
from pathlib import Path
from typing import NoReturn

import pytest

from desk_app.casework import mail, members
from desk_app.domain.member import Role
from desk_app.exchange import outbox, post_room, standing
from desk_app.exchange.door import VaultDoor, VaultShut
from desk_app.exchange.link import LinkKind
from desk_app.exchange.post_room import OpenVault
from sync.client import errors as troubles
from sync.protocol.problems import Problem, problem
from sync.protocol.upload import Acknowledgement
from tests.support.computers import Computer, set_up
from tests.support.district import District
from tests.support.pairs import bag, goes_to, join, lock, seal, seal_poison, unlock
from tests.support.unpacked import unpacked
from tests.sync.client.scenery import odd_server, say

NOWHERE = "http://127.0.0.1:9"


pytestmark = pytest.mark.usefixtures("hurry")


def test_what_waits_is_counted_from_the_signed_acknowledgement_alone(district: District, first: Computer) -> None:
    assert first.room.state().kind == LinkKind.ALL_RECEIVED
    goes_to(first, NOWHERE)
    began = first.desk.now_ms()
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    first.room.refresh()
    state = first.room.state()
    assert (state.kind, state.things, state.batches) == (LinkKind.WAITING, 2, 0)
    state = first.round()
    assert (state.kind, state.trouble, state.things, state.batches) == (LinkKind.WAITING, "post.offline", 2, 1)
    assert began <= state.oldest_ms <= first.desk.now_ms()
    assert state.acknowledged_ms < began
    goes_to(first, district.url)
    state = first.round()
    signed = Acknowledgement.parse((first.post / "ack").read_text(), district.public)
    assert (state.kind, state.things, state.batches, state.oldest_ms) == (LinkKind.ALL_RECEIVED, 0, 0, 0)
    assert (state.acknowledged_ms, signed.device) == (signed.time_ms, first.desk.store.device)


def test_what_was_received_while_the_vault_was_locked_does_not_wait_when_it_opens(first: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    seal(first)
    lock(first)
    first.round()
    unlock(first)
    assert (first.room.state().kind, first.room.state().things) == (LinkKind.ALL_RECEIVED, 0)


def test_a_small_thing_waits_too(first: Computer) -> None:
    members.record(first.desk, "Bruna Valli", Role.VOLUNTEER)
    first.room.refresh()
    assert (first.room.state().kind, first.room.state().things) == (LinkKind.WAITING, 1)


def test_the_window_is_told_while_a_round_goes_on(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    first.states.clear()
    first.round()
    kinds = [state.kind for state in first.states]
    assert kinds[0] == LinkKind.SENDING
    assert kinds[-1] == LinkKind.ALL_RECEIVED
    assert all(0 <= state.sent <= state.total for state in first.states)
    second.states.clear()
    second.round()
    assert max(state.arrived for state in second.states) > 0


def test_a_captive_portal_gets_nothing_and_is_told_apart(first: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    page = b"<html>Benvenuti nella rete del bar</html>"
    asked: list[str] = []

    def portal(handler: http.server.BaseHTTPRequestHandler) -> None:
        asked.append(f"{handler.command} {handler.path.partition('?')[0]}")
        say(handler, 200, page, "text/html")

    with odd_server(portal) as port:
        goes_to(first, f"http://127.0.0.1:{port}")
        state = first.round()
    assert (state.kind, state.trouble, state.batches) == (LinkKind.WAITING, "post.captive-portal", 1)
    assert set(asked) == {"GET /v1/hello"}


def test_a_mailbag_that_is_gone_is_told_and_nothing_else_breaks(first: Computer) -> None:
    (first.post / "district.json").write_text("nonsense")
    state = first.round()
    assert (state.kind, state.trouble) == (LinkKind.NEEDS_PERSON, "post.mailbag")
    first.write_case("Amal", "Hassan", "Si scrive lo stesso")
    assert first.names() == ["Amal Hassan"]


def test_a_computer_that_waits_says_so_when_it_is_locked_too(district: District, tmp_path: Path) -> None:
    _, one = set_up(tmp_path / "home", district.office())
    seal(one)
    lock(one)
    state = one.round()
    assert (state.kind, state.trouble) == (LinkKind.NOT_ENROLLED, "")
    unlock(one)
    assert one.round().kind == LinkKind.ALL_RECEIVED
    one.close()


def test_sealed_batches_leave_and_others_arrive_while_the_vault_is_locked(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    seal(first)
    lock(first)
    state = first.round()
    assert (state.kind, state.batches, state.things) == (LinkKind.ALL_RECEIVED, 0, 0)
    lock(second)
    second.round()
    assert second.names() == []
    assert any((second.post / "inbox").iterdir())
    unlock(second)
    second.round()
    assert second.names() == ["Amal Hassan"]


def test_a_vault_that_is_locked_in_the_middle_of_a_round_is_left_at_once(
    first: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    first.write_case("Amal", "Hassan", "Lo sfratto è per venerdì")
    real = outbox.seal

    def lock_meanwhile(*of: object) -> object:
        lock(first)
        return real(*of)  # type: ignore[arg-type]  # what it was called with

    monkeypatch.setattr(outbox, "seal", lock_meanwhile)
    first.round()
    monkeypatch.undo()
    assert mail.unmailed(first.desk.store) == ()
    unlock(first)
    assert first.round().kind == LinkKind.ALL_RECEIVED


def test_locking_waits_for_the_step_inside_and_for_no_more(first: Computer) -> None:
    door, inside, go_on = VaultDoor(), threading.Event(), threading.Event()
    door.opened(OpenVault(first.desk.store, first.in_store, lambda _: None))
    vault = door.vault()
    assert vault is not None

    def step() -> None:
        inside.set()
        assert go_on.wait(10)

    worker = threading.Thread(target=lambda: vault.in_store(step))
    worker.start()
    assert inside.wait(10)
    locking = threading.Thread(target=door.shut)
    locking.start()
    assert locking.is_alive()
    go_on.set()
    locking.join(10)
    worker.join(10)
    with pytest.raises(VaultShut):
        vault.in_store(lambda: None)
    assert door.vault() is None


def test_a_poisoned_batch_is_set_aside_and_the_rest_goes_on_in_the_same_round(
    first: Computer, second: Computer
) -> None:
    first.write_case("Amal", "Hassan", "Prima")
    first.round()
    first.write_case("Ionela", "Popescu", "Rifiutato")
    seal_poison(first)
    first.write_case("Dragan", "Petrovic", "Dopo")
    seal(first)
    state = first.round()
    assert (state.kind, state.batches) == (LinkKind.NEEDS_PERSON, 0)
    assert [(one.why, one.at_ms > 0) for one in state.aside] == [("bad-batch", True)]
    second.round()
    assert second.names() == ["Amal Hassan", "Dragan Petrovic"]


def test_a_poisoned_batch_does_not_keep_the_answers_away_while_locked(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Prima")
    first.round()
    first.write_case("Ionela", "Popescu", "Rifiutato")
    seal_poison(first)
    second.write_case("Dragan", "Petrovic", "Dall'altro")
    second.round()
    lock(first)
    assert len(first.round().aside) == 1
    unlock(first)
    first.round()
    assert "Dragan Petrovic" in first.names()


def test_a_revoked_computer_is_told_and_keeps_what_is_written(district: District, first: Computer) -> None:
    first.write_case("Amal", "Hassan", "Prima")
    district.revoke(first.desk.store.device)
    state = first.round()
    assert (state.kind, state.trouble) == (LinkKind.NEEDS_PERSON, "post.revoked")
    assert first.names() == ["Amal Hassan"]


CASE = ("Teodolinda", "Quattrocchi", "Sfratto esecutivo entro gennaio; chiede alloggio; bollette arretrate, diabete")


def test_no_word_of_a_case_is_anywhere_on_the_district_or_in_the_mailbag(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    district = District(tmp_path_factory.mktemp("blind") / "folder").start()
    _, one = set_up(tmp_path / "first", district.office("Sportello Girasole"))
    one.write_case(*CASE)
    one.round()
    other = join(one, tmp_path / "second")
    seal(one)
    assert other.names() == ["Teodolinda Quattrocchi"]
    folders = [district.folder.path, one.post, other.post]
    held = [path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()]
    held += [value for rows in district.rows().values() for row in rows for value in row if isinstance(value, bytes)]
    held += [str(value).encode() for rows in district.rows().values() for row in rows for value in row]
    held += [part for data in held for part in unpacked(data)]
    words = {word.encode() for word in re.findall(r"\w{5,}", " ".join(CASE))}
    assert any(b"Girasole" in data for data in held), "the search finds what is there"
    assert {word for word in words if any(word in data for data in held)} == set()
    one.close()
    other.close()
    district.close()


@pytest.mark.parametrize(
    ("slug", "kind", "code"),
    [
        ("busy", LinkKind.WAITING, "post.busy"),
        ("too-many-requests", LinkKind.WAITING, "post.busy"),
        ("internal", LinkKind.WAITING, "post.busy"),
        ("quota", LinkKind.WAITING, "post.quota"),
        ("update-needed", LinkKind.NEEDS_PERSON, "post.update-needed"),
        ("malformed", LinkKind.NEEDS_PERSON, "post.refused"),
    ],
)
def test_a_refusal_that_passes_by_itself_needs_nobody(first: Computer, slug: str, kind: LinkKind, code: str) -> None:
    first.write_case("Amal", "Hassan", "Una storia")
    trouble = standing.code_of(troubles.Refused(problem(slug)))
    state = standing.state_of(bag(first), standing.read(first.desk.store, 0), trouble=trouble)
    assert (state.kind, state.trouble) == (kind, code)


def test_a_gateway_without_a_district_behind_it_is_waited_for() -> None:
    assert standing.code_of(troubles.Refused(Problem.parse(b"<html>Bad gateway</html>", 502))) == "post.busy"
    assert standing.code_of(troubles.DistrictBehind(3)) == "post.district-behind"


@pytest.mark.parametrize("spoilt", [b"", b"\x00" * 40, b"etag\nnonsense"])
def test_a_damaged_publication_is_asked_for_anew(first: Computer, spoilt: bytes) -> None:
    (pinned,) = first.post.glob("publication*")
    pinned.write_bytes(spoilt)
    first.write_case("Amal", "Hassan", "Una storia")
    state = first.round()
    assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "")
    assert pinned.read_bytes() != spoilt


def test_a_full_disk_is_told_by_its_name_and_nothing_breaks(first: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    first.write_case("Amal", "Hassan", "Una storia")
    real = post_room.carrying

    def full(folder: Path) -> NoReturn:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(post_room, "carrying", full)
    state = first.round()
    assert (state.kind, state.trouble) == (LinkKind.NEEDS_PERSON, "store.full")
    monkeypatch.setattr(post_room, "carrying", real)
    assert first.round().kind == LinkKind.ALL_RECEIVED
