import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desk_app.domain.errors import DiskFull, VaultDamaged, VaultError
from desk_app.vault import slotfile
from tests.vault.conftest import ANNA, BRUNO, CARLA, Made


def no_disk(number: int) -> object:
    def fails(*_: object) -> None:
        raise OSError(number, "no")

    return fails


def test_the_names_are_read_before_anything_heavy_is_imported(made: Made) -> None:
    script = (
        "import sys, pathlib, desk_app.vault.slotfile as s;"
        "print([card.name for card in s.members(pathlib.Path(sys.argv[1]))]);"
        "heavy = {m.split('.')[0] for m in sys.modules} & {'cryptography', 'sync', 'PySide6', 'sqlalchemy', 'cbor2'};"
        "sys.exit(bool(heavy))"
    )
    ran = subprocess.run([sys.executable, "-c", script, str(made.folder)], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.strip() == "['Anna Colombo', 'Bruno Ferri', 'Carla Neri']"


def test_the_members_stand_in_the_order_in_which_they_came(made: Made) -> None:
    cards = slotfile.members(made.folder)
    assert [(card.member, card.role) for card in cards] == [(m.id, m.role) for m in (ANNA, BRUNO, CARLA)]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_of_the_account_reads_the_files(made: Made) -> None:
    opened = made.unlock()
    slotfile.write(made.folder, opened.file)
    slotfile.write(made.folder, opened.file, slotfile.NEXT)
    slotfile.write_bytes(made.folder, b"{}", "vault.tries")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in made.folder.iterdir()}
    assert modes == {"vault.slots": 0o600, "vault.slots.next": 0o600, "vault.tries": 0o600}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_file_that_a_power_cut_left_half_written_is_written_over(made: Made) -> None:
    half = made.folder / (slotfile.SLOTS + slotfile.WRITING)
    half.write_bytes(b'{"format": "asc')
    half.chmod(0o666)
    opened = made.unlock()
    slotfile.write(made.folder, opened.file)
    assert not half.exists()
    assert stat.S_IMODE((made.folder / slotfile.SLOTS).stat().st_mode) == 0o600
    assert made.unlock().key == opened.key


@pytest.mark.parametrize(
    ("call", "number", "error"),
    [
        ("fsync", errno.ENOSPC, DiskFull),
        ("fsync", errno.EDQUOT, DiskFull),
        ("open", errno.EACCES, VaultError),
        ("replace", errno.EIO, VaultError),
    ],
)
def test_a_disk_that_refuses_leaves_what_was_there(
    made: Made, monkeypatch: pytest.MonkeyPatch, call: str, number: int, error: type[Exception]
) -> None:
    opened = made.unlock()
    before = (made.folder / slotfile.SLOTS).read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, call, no_disk(number))
        with pytest.raises(error):
            slotfile.write(made.folder, opened.file)
    assert [path.name for path in made.folder.iterdir()] == [slotfile.SLOTS]
    assert (made.folder / slotfile.SLOTS).read_bytes() == before


def test_the_bytes_are_on_the_disk_before_the_name_points_at_them(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = made.unlock()
    calls: list[str] = []

    def noted(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object) -> object:
            calls.append(name)
            return real(*args)

        return call

    for name in ("fsync", "replace"):
        monkeypatch.setattr(os, name, noted(name, getattr(os, name)))
    slotfile.write(made.folder, opened.file)
    assert calls == ["fsync", "replace", *(["fsync"] if os.name != "nt" else [])]


def test_a_folder_without_a_vault_says_so(tmp_path: Path) -> None:
    assert not slotfile.exists(tmp_path)
    with pytest.raises(VaultDamaged) as damaged:
        slotfile.members(tmp_path)
    assert damaged.value.values == {"reason": "missing"}


def test_a_database_that_lost_its_slots_still_counts_as_a_vault(tmp_path: Path) -> None:
    (tmp_path / slotfile.DATABASE).write_bytes(b"x")
    assert slotfile.exists(tmp_path)


def test_an_endless_file_is_not_read(made: Made) -> None:
    with (made.folder / slotfile.SLOTS).open("ab") as stream:
        stream.write(b" " * slotfile.MAX_BYTES)
    with pytest.raises(VaultDamaged) as damaged:
        slotfile.members(made.folder)
    assert damaged.value.values == {"reason": "large"}


def test_a_folder_in_the_place_of_the_file_is_told_as_a_failure_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / slotfile.SLOTS).mkdir()
    with pytest.raises(VaultError, match=r"vault\.cannot-read"):
        slotfile.members(tmp_path)
