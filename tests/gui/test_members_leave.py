"""Who is removed opens nothing any more: through the settings' own verbs, and with the plug pulled half-way."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desk_app import settings_verbs
from desk_app.casework import people
from desk_app.domain.errors import DeskError
from desk_app.gui.bridge.runner import SEARCH
from desk_app.settings_verbs import MemberVerbs
from desk_app.store.store import open_store
from desk_app.vault import slotfile, vault
from tests.support.computers import PHRASE
from tests.support.whole_window import Face

pytestmark = pytest.mark.usefixtures("as_it_was")
ANNAS = "una frase di Anna soltanto"


class PulledPlug(BaseException):
    """Nobody catches it."""


def unlock(face: Face) -> None:
    face.try_phrase(PHRASE)
    face.until_open()


def odd(face: Face, work: Callable[[], object]) -> BaseException | None:
    """Do it where the settings do, away from the window's thread; answers what it raised."""
    going = face.desk.runner.behind(work)
    face.qtbot.waitUntil(going.done, timeout=30_000)
    return going.exception()


def with_anna(face: Face, home: Path) -> tuple[MemberVerbs, bytes]:
    unlock(face)
    verbs = MemberVerbs(face.place.settings, face.desk.looks)
    assert odd(face, lambda: verbs.add_member("Anna Bianchi", "volunteer", ANNAS)) is None
    (anna,) = [card.member for card in slotfile.members(home) if card.name == "Anna Bianchi"]
    vault.unlock(home, anna, ANNAS)
    return verbs, anna


def opens_nothing(home: Path, anna: bytes, old_key: bytes, vault_id: bytes) -> None:
    assert [card.name for card in slotfile.members(home)] == ["Maria Rosa Colombo"]
    with pytest.raises(DeskError):
        vault.unlock(home, anna, ANNAS)
    with pytest.raises(DeskError):
        open_store(home / slotfile.DATABASE, old_key, vault_id)


def test_the_key_of_who_was_removed_opens_nothing(face: Face, home: Path) -> None:
    verbs, anna = with_anna(face, home)
    store, vault_id = face.place.desk.store, face.place.opened.opened.vault_id
    old_key = store.key
    assert old_key is not None
    assert odd(face, lambda: verbs.remove_member(anna)) is None
    assert store.key not in (None, old_key)
    # The pages go on reading, with the new key.
    found: list[object] = []
    reader = face.place.reader
    face.desk.runner.do(face.desk.window, lambda: people.find(reader, ""), found.append, lane=SEARCH)
    face.qtbot.waitUntil(lambda: found != [])
    face.lock()
    opens_nothing(home, anna, old_key, vault_id)
    unlock(face)


@pytest.mark.parametrize(("room", "step"), [("upkeep", "rekey"), ("rotation", "finish_rotation")])
def test_a_removal_cut_short_is_finished_at_the_next_opening(
    face: Face, home: Path, monkeypatch: pytest.MonkeyPatch, room: str, step: str
) -> None:
    verbs, anna = with_anna(face, home)
    store, vault_id = face.place.desk.store, face.place.opened.opened.vault_id
    old_key = store.key
    assert old_key is not None

    def pull(*of: object, **more: object) -> None:
        raise PulledPlug

    with monkeypatch.context() as patched:
        patched.setattr(getattr(settings_verbs, room), step, pull)
        assert isinstance(odd(face, lambda: verbs.remove_member(anna)), PulledPlug)
    face.lock()
    unlock(face)
    face.lock()
    opens_nothing(home, anna, old_key, vault_id)
    unlock(face)
