"""What has to be sent a second time: a district put back from an older copy, and what it has refused."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from desk_app.casework import mail
from desk_app.exchange import outgoing
from desk_app.exchange.link import LinkKind
from tests.support.computers import Computer, set_up
from tests.support.district import District
from tests.support.pairs import alike, bag, carry, goes_to, join, seal, seal_poison

pytestmark = pytest.mark.usefixtures("hurry")


@pytest.fixture
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    """A district whose database is put back."""
    made = District(tmp_path_factory.mktemp("forgetful") / "folder")
    yield made.start()
    made.close()


@pytest.fixture
def one(own: District, tmp_path: Path) -> Iterator[Computer]:
    _, made = set_up(tmp_path / "one", own.office())
    made.round()
    yield made
    made.close()


@pytest.fixture
def other(one: Computer, tmp_path: Path) -> Iterator[Computer]:
    made = join(one, tmp_path / "other")
    yield made
    made.close()


def copied(district: District) -> Path:
    """A copy of all that the district holds; it goes on afterwards at the same address."""
    port = urlsplit(district.url).port or 0
    district.stop()
    copy = district.folder.path.with_name("copy")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(district.folder.path, copy)
    district.start(port)
    return copy


def put_back(district: District, copy: Path) -> None:
    port = urlsplit(district.url).port or 0
    district.stop()
    district.database.close()
    shutil.rmtree(district.folder.path)
    shutil.copytree(copy, district.folder.path)
    district.start(port)


def all_received(*several: Computer) -> None:
    for each in several:
        state = each.round()
        assert (state.kind, state.trouble, state.aside) == (LinkKind.ALL_RECEIVED, "", ())


def test_what_a_district_has_lost_is_sent_again_and_reaches_who_comes_later(
    own: District, one: Computer, other: Computer, tmp_path: Path
) -> None:
    one.write_case("Amal", "Hassan", "Prima della copia")
    all_received(one, other)
    copy = copied(own)
    one.write_case("Ionela", "Popescu", "Dopo la copia")
    all_received(one, other)
    other.write_case("Noor", "Khan", "Sull'altro, dopo la copia")
    all_received(other, one)
    put_back(own, copy)
    device = one.desk.store.device
    one.write_case("Dragan", "Petrovic", "Dopo il ripristino")
    other.write_case("Li", "Wang", "Anche sull'altro")
    all_received(one, other, one)
    alike(one, other)
    assert one.desk.store.device == device, "nobody needs a new identity for the district's loss"
    third = join(one, tmp_path / "third")
    all_received(third, one)
    alike(one, third)
    third.close()


def test_a_desk_with_nothing_to_send_finds_the_loss_within_a_day(
    own: District, one: Computer, other: Computer, tmp_path: Path
) -> None:
    copy = copied(own)
    one.write_case("Ionela", "Popescu", "Dopo la copia")
    all_received(one)
    put_back(own, copy)
    heard = (one.post / "ack").stat().st_mtime_ns
    all_received(one, other)
    assert other.names() == []
    assert (one.post / "ack").stat().st_mtime_ns == heard, "a visit that asks nothing does not put the question off"
    yesterday = (one.post / "ack").stat().st_mtime - outgoing.ASK_AFTER_S
    os.utime(one.post / "ack", (yesterday, yesterday))
    all_received(one, other)
    assert other.names() == ["Ionela Popescu"]


def test_an_epoch_that_the_district_has_lost_is_followed_by_one_that_it_knows(
    own: District, one: Computer, other: Computer, tmp_path: Path
) -> None:
    copy = copied(own)
    mail.remember(one.desk.store, epoch_month=b"202001")
    one.write_case("Ionela", "Popescu", "Sotto la chiave perduta")
    all_received(one)
    assert sorted(mail.office_keys(one.desk.store)) == [1, 2]
    put_back(own, copy)
    one.write_case("Dragan", "Petrovic", "Dopo il ripristino")
    all_received(one, other)
    assert sorted(mail.office_keys(one.desk.store)) == [1, 2, 3]
    third = join(one, tmp_path / "third")
    all_received(third, one)
    alike(one, third)
    third.close()


class PulledPlug(BaseException):
    """Nobody catches it: as near to a power cut as one process comes."""


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(("room", "step"), [(mail, "rewind"), (outgoing, "rewind")], ids=["vault", "mailbag"])
def test_a_plug_pulled_while_going_back_loses_nothing(
    own: District, one: Computer, other: Computer, monkeypatch: pytest.MonkeyPatch, room: object, step: str, after: bool
) -> None:
    copy = copied(own)
    one.write_case("Ionela", "Popescu", "Dopo la copia")
    all_received(one)
    put_back(own, copy)
    one.write_case("Dragan", "Petrovic", "Dopo il ripristino")
    real: Callable[..., object] = getattr(room, step)

    def pull(*of: object, **more: object) -> None:
        if after:
            real(*of, **more)
        raise PulledPlug

    monkeypatch.setattr(room, step, pull)
    with pytest.raises(PulledPlug):
        one.round()
    monkeypatch.setattr(room, step, real)
    all_received(one, other)
    assert other.names() == ["Dragan Petrovic", "Ionela Popescu"]


def test_who_was_revoked_gets_no_key_from_a_district_that_has_forgotten_it(
    own: District, one: Computer, other: Computer
) -> None:
    copy = copied(own)
    own.revoke(other.desk.store.device)
    one.write_case("Amal", "Hassan", "Dopo la revoca")
    all_received(one)
    one.round()
    assert sorted(mail.office_keys(one.desk.store)) == [1, 2]
    put_back(own, copy)
    one.write_case("Dragan", "Petrovic", "Dopo il ripristino")
    all_received(one)
    other.round()
    assert sorted(mail.office_keys(one.desk.store))[-1] == 3
    assert sorted(mail.office_keys(other.desk.store)) == [1]
    assert "Dragan Petrovic" not in other.names()


def test_while_the_vault_is_locked_a_loss_is_only_told(own: District, one: Computer) -> None:
    copy = copied(own)
    one.write_case("Ionela", "Popescu", "Dopo la copia")
    all_received(one)
    put_back(own, copy)
    one.write_case("Dragan", "Petrovic", "Dopo il ripristino")
    seal(one)
    held = bag(one).acknowledged()
    carry(one)
    assert (one.states[-1].kind, one.states[-1].trouble) == (LinkKind.NEEDS_PERSON, "post.district-behind")
    assert bag(one).acknowledged() == held
    all_received(one)


def test_what_was_refused_is_sent_once_more_when_somebody_asks_for_it(one: Computer, other: Computer) -> None:
    one.write_case("Amal", "Hassan", "Rifiutato una volta")
    seal_poison(one)
    one.write_case("Ionela", "Popescu", "Dopo")
    assert len(one.round().aside) == 1
    url = bag(one).credentials.url
    one.room.send_again()
    goes_to(one, "http://127.0.0.1:9")
    one.write_case("Noor", "Khan", "Senza rete")
    state = one.round()
    assert (state.trouble, state.batches > 0) == ("post.offline", True), "sealing goes on until the district is there"
    goes_to(one, url)
    all_received(one, other)
    assert other.names() == one.names() == ["Amal Hassan", "Ionela Popescu", "Noor Khan"]
