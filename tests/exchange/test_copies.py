"""Copies of the archive: put back on another computer, they are the desk again, and the district brings the rest."""

import errno
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

from desk_app.casework import mail
from desk_app.domain.errors import (
    CopyFailed,
    CopyMissing,
    NoSuchFolder,
    Refused,
    SeveralArchives,
    StickFull,
    VaultDamaged,
)
from desk_app.exchange import copies, succession
from desk_app.exchange.link import LinkKind
from desk_app.store import upkeep
from tests.support.computers import Computer
from tests.support.pairs import alike

pytestmark = pytest.mark.usefixtures("hurry")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def copy(one: Computer, stick: Path) -> Path:
    copies.keep_address(one.desk.store, one.home)
    return copies.make(one.desk.store, one.home, one.opened.vault_id, stick).folder


def opened(home: Path) -> Computer:
    """The archive as the window opens it: the mailbag is furnished anew where there is none."""
    again = Computer(home)
    copies.keep_address(again.desk.store, again.home)
    return again


def test_a_copy_put_back_is_the_desk_again_and_the_district_brings_the_rest(
    first: Computer, second: Computer, stick: Path, tmp_path: Path
) -> None:
    first.write_case("Amal", "Hassan", "In the copy")
    first.round()
    copy(first, stick)
    first.write_case("Ionela", "Popescu", "After the copy")
    first.round()
    first.close()
    copies.put_back(stick, tmp_path / "new")
    again = opened(tmp_path / "new")
    assert again.names() == ["Amal Hassan"]
    again.write_case("Dragan", "Petrovic", "On the new computer")
    for one in (again, second, again):
        state = one.round()
        assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "")
    assert again.names() == ["Amal Hassan", "Dragan Petrovic", "Ionela Popescu"]
    alike(again, second)
    again.close()
    first.__post_init__()


def test_a_desk_that_never_sent_anything_goes_on_from_its_copy(first: Computer, stick: Path, tmp_path: Path) -> None:
    first.write_case("Amal", "Hassan", "Nothing of it was sent")
    copy(first, stick)
    copies.put_back(stick / copies.FOLDER, tmp_path / "new")
    again = opened(tmp_path / "new")
    assert again.round().kind == LinkKind.ALL_RECEIVED
    assert again.names() == ["Amal Hassan"]
    again.close()


def test_the_newest_copy_is_taken_wherever_somebody_points(first: Computer, stick: Path) -> None:
    made = [copy(first, stick) for _ in range(5)]
    assert len([*made[-1].parent.iterdir()]) == 3
    for chosen in (stick, stick / copies.FOLDER, made[-1].parent, made[-1]):
        assert copies.newest(chosen) == made[-1]
    assert copies.newest(made[-2]) == made[-2]


def test_a_stick_that_is_not_there_gets_no_folder_in_its_place(first: Computer, stick: Path) -> None:
    stick.rmdir()
    with pytest.raises(NoSuchFolder):
        copy(first, stick)
    assert not stick.exists()


def test_nothing_is_put_back_over_an_archive_or_from_an_empty_folder(
    first: Computer, stick: Path, tmp_path: Path
) -> None:
    with pytest.raises(CopyMissing):
        copies.put_back(stick, tmp_path / "new")
    made = copy(first, stick)
    with pytest.raises(Refused):
        copies.put_back(stick, first.home)
    (made / "vault.slots").write_text("damaged")
    with pytest.raises(VaultDamaged):
        copies.put_back(stick, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    older = copy(first, stick)
    newest = copy(first, stick)
    (newest / "vault.slots").write_text("damaged")
    assert copies.newest(stick) == older


def test_a_copy_from_before_a_member_was_removed_is_no_computer_of_the_desk_any_more(
    first: Computer, second: Computer, stick: Path, tmp_path: Path
) -> None:
    first.write_case("Amal", "Hassan", "Prima")
    first.round()
    copy(first, stick)
    # What the settings do when a member is removed.
    succession.begin(first.desk.store)
    former = first.desk.store.device
    for one in (first, second):
        assert one.round().trouble == ""
    assert first.desk.store.device != former
    copies.put_back(stick, tmp_path / "theirs")
    theirs = opened(tmp_path / "theirs")
    theirs.write_case("Chi", "Sa", "Da chi non c'entra più")
    second.write_case("Ionela", "Popescu", "Dopo")
    first.write_case("Noor", "Khan", "Dopo")
    for one in (second, first, second, first):
        assert one.round().trouble == ""
    for _ in range(2):
        assert theirs.round().trouble == "post.revoked"
    assert theirs.names() == ["Amal Hassan", "Chi Sa"]
    assert first.names() == second.names() == ["Amal Hassan", "Ionela Popescu", "Noor Khan"]
    theirs.close()


def test_where_copies_of_two_computers_lie_one_is_chosen(first: Computer, second: Computer, stick: Path) -> None:
    made = [copy(one, stick) for one in (first, second)]
    with pytest.raises(SeveralArchives):
        copies.newest(stick)
    assert [copies.newest(one.parent) for one in made] == made


def test_a_folder_that_takes_no_copy_is_told_by_its_name(
    first: Computer, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, known in ((errno.EROFS, CopyFailed), (errno.EIO, CopyFailed), (errno.ENOSPC, StickFull)):

        def fail(*of: object, number: int = number) -> NoReturn:
            raise OSError(number, "no")

        monkeypatch.setattr(upkeep.files, "copy_durably", fail)
        with pytest.raises(known):
            copy(first, stick)


def test_a_damaged_address_does_not_keep_the_vault_shut(first: Computer) -> None:
    copies.keep_address(first.desk.store, first.home)
    for damage in (b"", b"\0" * 40, b"[]"):
        (first.post / "district.json").write_bytes(damage)
        copies.keep_address(first.desk.store, first.home)
        assert first.round().trouble == ""


def test_no_key_lies_open_in_a_copy(first: Computer, stick: Path) -> None:
    made = copy(first, stick)
    assert {one.name for one in made.iterdir()} == {"vault.db", "vault.slots"}
    post_key = (first.post / "post.key").read_bytes()
    assert not any(post_key in one.read_bytes() for one in made.iterdir())


def test_a_mailbag_that_was_deleted_is_furnished_anew_from_the_vault(first: Computer, second: Computer) -> None:
    first.write_case("Amal", "Hassan", "Sent")
    first.round()
    copies.keep_address(first.desk.store, first.home)
    first.write_case("Ionela", "Popescu", "Sealed and not sent")
    shutil.rmtree(first.post)
    assert first.round().trouble == "post.mailbag"
    copies.keep_address(first.desk.store, first.home)
    for one in (first, second, first):
        state = one.round()
        assert (state.kind, state.trouble) == (LinkKind.ALL_RECEIVED, "")
    assert second.names() == ["Amal Hassan", "Ionela Popescu"]
    assert mail.is_enrolled(first.desk.store)
