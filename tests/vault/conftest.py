"""A vault made once for all tests of this room, and copied for each.

Argon2id at the floor takes a fifth of a second: `kdf.derive` is a pure function, so its answers are kept.
"""

import functools
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.ids import new_record
from desk_app.domain.member import Member, Role
from desk_app.vault import kdf, slotfile, slotjson, vault
from desk_app.vault.opened import Opened

ANNA = Member(new_record(1), "Anna Colombo", Role.COORDINATOR)
BRUNO = Member(new_record(2), "Bruno Ferri", Role.VOLUNTEER)
CARLA = Member(new_record(3), "Carla Neri", Role.SOCIAL_WORKER)
PHRASES = {
    ANNA.id: "quattro gatti sul tetto",
    BRUNO.id: "l'acqua va al mare",
    CARLA.id: "sedia verde lampada",
}


@dataclass(frozen=True)
class Made:
    """A vault on the disk, and the code that its coordinator printed."""

    folder: Path
    code: str

    def unlock(self, member: Member = ANNA) -> Opened:
        return vault.unlock(self.folder, member.id, PHRASES[member.id])


@pytest.fixture(scope="package", autouse=True)
def _derived_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "derive", functools.lru_cache(maxsize=None)(kdf.derive))
        yield


@pytest.fixture(scope="package")
def _template(tmp_path_factory: pytest.TempPathFactory, _derived_once: None) -> Made:
    folder = tmp_path_factory.mktemp("template") / "desk"
    opened, code = vault.create(folder, ANNA, PHRASES[ANNA.id])
    opened = vault.add_member(opened, BRUNO, PHRASES[BRUNO.id])
    vault.add_member(opened, CARLA, PHRASES[CARLA.id])
    return Made(folder, code)


@pytest.fixture
def made(_template: Made, tmp_path: Path) -> Made:
    """A copy of the vault of Anna (coordinator), Bruno (volunteer) and Carla (social worker)."""
    return Made(Path(shutil.copytree(_template.folder, tmp_path / "desk")), _template.code)


def tamper(folder: Path, change: Callable[[dict[str, Any]], object], name: str = slotfile.SLOTS) -> None:
    """Change the slot file as somebody would who can count a checksum, but has no key."""
    path = folder / name
    document = json.loads(path.read_bytes())
    change(document)
    document.pop("sum")
    document["sum"] = slotjson._sum(document)
    path.write_text(json.dumps(document), encoding="utf-8")
