"""New keys after somebody left, and a vault that stands behind what it sent: it becomes another computer."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desk_app.casework import mail
from desk_app.exchange import offices, succession
from desk_app.exchange.link import LinkKind
from tests.support.computers import Computer
from tests.support.district import District
from tests.support.pairs import alike, join

pytestmark = pytest.mark.usefixtures("hurry")


def epochs(one: Computer) -> list[int]:
    return sorted(mail.office_keys(one.desk.store))


def test_after_a_computer_is_revoked_the_others_go_on_under_a_new_key(
    district: District, first: Computer, second: Computer, tmp_path: Path
) -> None:
    third = join(first, tmp_path / "third")
    first.round()
    district.revoke(second.desk.store.device)
    first.round()
    assert epochs(first) == [1, 2]
    assert epochs(second) == [1]
    person = first.write_case("Amal", "Hassan", "Dopo la revoca")
    first.round()
    third.round()
    assert (epochs(third), third.said(person)) == ([1, 2], ["Dopo la revoca"])
    first.round()
    assert epochs(first) == [1, 2]
    alike(first, third)
    third.close()


def test_two_computers_that_begin_an_epoch_at_once_agree(first: Computer, second: Computer) -> None:
    first.round()
    second.round()
    for one in (first, second):
        mail.remember(one.desk.store, epoch_month=b"202001")
    for one in (first, second, first):
        one.write_case("Amal", "Hassan", "In un mese nuovo")
        one.round()
    second.round()
    first.round()
    assert epochs(first) == epochs(second) == [1, 2]
    assert mail.office_keys(first.desk.store) == mail.office_keys(second.desk.store)
    alike(first, second)


class PulledPlug(BaseException):
    """Nobody catches it: as near to a power cut as one process comes."""


STEPS = [
    (offices, "succeed"),
    (mail, "become_another"),
    (succession, "furnish"),
    (mail, "forget"),
]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(("room", "step"), STEPS, ids=[step for _, step in STEPS])
def test_a_plug_pulled_while_an_identity_is_taken_does_no_harm(
    first: Computer, second: Computer, monkeypatch: pytest.MonkeyPatch, room: object, step: str, after: bool
) -> None:
    first.write_case("Amal", "Hassan", "Prima della copia")
    first.round()
    first.close()
    image = first.home.with_name("image.db")
    shutil.copy(first.home / "vault.db", image)
    again = Computer(first.home)
    again.write_case("Ionela", "Popescu", "Dopo la copia")
    again.round()
    again.close()
    for beside in first.home.glob("vault.db*"):
        beside.unlink()
    shutil.copy(image, first.home / "vault.db")
    old = Computer(first.home)
    old.write_case("Dragan", "Petrovic", "Nella copia vecchia")
    real: Callable[..., object] = getattr(room, step)

    def pull(*of: object, **more: object) -> None:
        if after:
            real(*of, **more)
        raise PulledPlug

    monkeypatch.setattr(room, step, pull)
    with pytest.raises(PulledPlug):
        old.round()
    monkeypatch.setattr(room, step, real)
    old.close()
    first.__post_init__()
    for one in (first, second, first):
        state = one.round()
        assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "")
    alike(first, second)
    assert second.names() == ["Amal Hassan", "Dragan Petrovic", "Ionela Popescu"]
