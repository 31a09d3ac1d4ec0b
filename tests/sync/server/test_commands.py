"""`ascolto-server` as whoever runs it uses it: every command as its own process."""

import stat
from pathlib import Path

import pytest

from sync.protocol.invitation import Invitation
from sync.server.commands import main
from sync.server.settings import Folder
from tests.support.district import District, run_command
from tests.support.laptop import Laptop


def test_a_district_is_set_up_invites_serves_and_ends_cleanly(database: object, tmp_path: Path) -> None:
    folder = tmp_path / "district"
    url = database()
    address = ["--database", url] if url else []
    names = ("--name", 'Ambito "Valle" – prova', "--url", "https://prova.example/")
    done = run_command("init", str(folder), *names, *address)
    assert done.returncode == 0, done.stderr
    assert "database ready: " + ("postgresql" if url else "sqlite") in done.stdout
    for name in ("district.key", "settings.toml"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    assert Folder(folder).settings().name == 'Ambito "Valle" – prova'

    invited = run_command("invite", str(folder), "--office-name", "Caritas Parrocchiale", "--kind", "desk")
    invitation = Invitation.parse(invited.stdout)
    assert (invitation.url, invitation.office_name, invitation.founding) == (
        "https://prova.example",
        "Caritas Parrocchiale",
        True,
    )
    assert "desk Caritas Parrocchiale" in run_command("status", str(folder)).stdout
    assert "not founded" in run_command("status", str(folder)).stdout


def test_commands_against_a_running_server(district: District, laptops: list[Laptop]) -> None:
    first = district.invite("Patronato di prova", "desk")
    laptop = Laptop(district.url, first.office)
    laptops.append(laptop)
    laptop.found(first, district.public)
    further = district.invite("", office=first.office)
    assert (further.founding, further.office_name) == (False, "Patronato di prova")
    laptop.patch(0, laptop.batch())
    shown = district.command("status").stdout
    assert f"active {laptop.card.label} {laptop.device.hex()}: code {first.code(laptop.card)}, batches 1" in shown
    assert district.command("revoke", laptop.device.hex()).returncode == 0
    assert f"revoked {laptop.card.label}" in district.command("status").stdout


def test_the_server_ends_with_zero_when_it_is_told_to(own_district: object) -> None:
    district = own_district()
    assert district.stop() == 0
    assert '"event": "ended"' in district.log.read_text()


def test_a_second_init_touches_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "district"
    arguments = ("init", str(folder), "--name", "Prova", "--url", "http://127.0.0.1:1")
    assert run_command(*arguments).returncode == 0
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    again = run_command(*arguments)
    assert (again.returncode, "nothing was changed" in again.stderr) == (1, True)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_a_database_that_holds_a_district_is_not_given_to_another(district: District, tmp_path: Path) -> None:
    names = ("--name", "Prova", "--url", "http://127.0.0.1:1", "--database", district.settings.database)
    before = district.rows()
    done = run_command("init", str(tmp_path / "other"), *names)
    assert (done.returncode, "already holds a district" in done.stderr) == (1, True)
    assert not (tmp_path / "other").exists()
    assert district.rows() == before


def test_mistakes_are_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    District(tmp_path / "district").close()
    there, empty = str(tmp_path / "district"), str(tmp_path / "empty")
    for arguments in (
        ("status", empty),
        ("invite", there),
        ("invite", there, "--office", "00" * 16),
        ("invite", there, "--office", "nonsense"),
        ("revoke", there, "nonsense"),
        ("revoke", there, "00" * 16),
        ("init", empty, "--name", "x", "--url", "x", "--database", "mysql://here/there"),
    ):
        assert main(arguments) == 1
        told = capsys.readouterr().err
        assert told.startswith("ascolto-server: ")
        assert told.count("\n") == 1
    assert not Path(empty).exists()


def test_an_upgrade_of_a_new_database_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    district = District(tmp_path / "district")
    before = district.rows()
    assert main(("upgrade", str(district.folder.path))) == 0
    assert "newest tables" in capsys.readouterr().out
    assert district.rows() == before
    district.close()


def test_a_server_without_a_folder_says_what_to_do(tmp_path: Path) -> None:
    done = run_command("serve", str(tmp_path / "empty"))
    assert (done.returncode, "ascolto-server init" in done.stderr) == (1, True)
