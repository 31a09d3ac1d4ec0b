"""What leaves the vault: an archive that reads without Ascolto, and files that are whole or absent."""

import csv
import hashlib
import io
import json
import os
import re
import signal
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.casework import export, interviews, people, red_flags
from desk_app.casework.desk import Desk
from desk_app.domain.errors import DiskFull, Refused
from desk_app.domain.interview import InterviewForm
from desk_app.domain.person import PersonForm
from desk_app.papers import handing_over, outward
from desk_app.papers.export_format import FORMAT, moment_json, person_json, value_json
from tests.support.desks import a_desk
from tests.support.open_format import Json, value_of
from tests.support.whole_records import NEWER, PDF, SAID, Written, a_whole_record, from_elsewhere

DOC = Path(__file__).parents[2] / "docs" / "export-format.md"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = a_desk(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def written(desk: Desk) -> Written:
    return a_whole_record(desk)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def taken_along(desk: Desk, stick: Path) -> zipfile.ZipFile:
    """The desk's archive, opened."""
    with export.desk_data(desk, desk.reader()) as data:
        path, _, _ = handing_over.write_desk(stick, data, "sportello", lambda done, whole: None, lambda _: None)
    assert [one.name for one in stick.iterdir()] == [path.name]
    return zipfile.ZipFile(path)


def test_the_archive_is_what_its_manifest_says(desk: Desk, written: Written, stick: Path) -> None:
    from_elsewhere(desk, NEWER, None, "../a chart", sign="ariete")
    archive = taken_along(desk, stick)
    assert archive.testzip() is None
    manifest = json.loads(archive.read("manifest.json"))
    assert (manifest["format"], manifest["of"], manifest["people_left_out"]) == (FORMAT, "desk", 0)
    assert {one["name"] for one in manifest["files"]} == set(archive.namelist()) - {"manifest.json"}
    for one in manifest["files"]:
        raw = archive.read(one["name"])
        assert (len(raw), hashlib.sha256(raw).hexdigest()) == (one["bytes"], one["sha256"]), one["name"]
    records = {name: archive.read(name).splitlines() for name in archive.namelist() if name.startswith("records/")}
    counts = {json.loads(lines[0])["kind"]: len(lines) for lines in records.values()}
    assert counts == manifest["counts"]
    assert counts["person"] == 2
    assert "records/%2E%2E%2Fa%20chart.jsonl" in records
    lines = [json.loads(line) for several in records.values() for line in several]
    assert sum(len(one["history"]) for one in lines) == manifest["entries"] == desk.store.last_seq + 1
    assert archive.read(f"attachments/{written.attachment.hex()}.pdf") == PDF


def test_the_sheets_open_in_a_spreadsheet_and_no_cell_is_a_formula(desk: Desk, written: Written, stick: Path) -> None:
    afraid = InterviewForm(said="Ha paura di tornare", flags=("SEG.PAURA",), held_on="2026-03-04")
    interviews.record(desk, written.amal, afraid)
    people.add(desk, PersonForm('=HYPERLINK("x";"y")', "@cmd", contact='-dice "ciao"; e va'))
    archive = taken_along(desk, stick)
    sheets = {}
    for name in ("people.csv", "interviews.csv"):
        text = archive.read(name).decode("utf-8-sig")
        assert archive.read(name).startswith(b"\xef\xbb\xbf")
        sheets[name] = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    cells = [cell for rows in sheets.values() for row in rows for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    by_name = {row["given_name"]: row for row in sheets["people.csv"]}
    assert by_name['\'=HYPERLINK("x";"y")']["contact"] == '\'-dice "ciao"; e va'
    assert by_name["Omar"]["phone"] == "'+39 555 0101"
    first = next(row for row in sheets["interviews.csv"] if row["held_on"] == "2026-01-07")
    assert (first["said"], first["needs"], first["minutes"]) == (SAID, "Sfratto", "40")
    assert (first["person"], first["by"]) == (written.amal.hex(), desk.member.name)
    marked = {row["said"]: row["red_flags"] for row in sheets["interviews.csv"]}
    found = red_flags.sign("SEG.PAURA")
    assert found is not None
    assert (marked["Ha paura di tornare"], marked[SAID]) == (found[1].label["it"], "")


def keys_of(told: Json) -> dict[str, set[str]]:
    """The keys of each thing that the format has."""
    found: dict[str, set[str]] = {"top": set(told), "made": set(told["made"])}
    for name, several in (("records", told["records"]), ("other_people", told["other_people"])):
        found[name] = set().union(*several) - {"beside"}
    fields = [given for record in told["records"] for given in record["fields"].values()]
    found["field"] = set().union(*fields)
    found["history"] = set().union(*(step for record in told["records"] for step in record["history"]))
    return found


def test_the_example_in_the_documentation_has_the_keys_of_a_real_copy(desk: Desk, written: Written) -> None:
    block = re.search(r"```json\n(.*?)```", DOC.read_text("utf-8"), re.DOTALL)
    assert block is not None
    real = json.loads(json.dumps(person_json(export.person_record(desk, desk.reader(), written.amal))))
    assert keys_of(json.loads(block[1])) == keys_of(real)
    told = set(re.findall(r"`(\w+)`", DOC.read_text("utf-8")))
    known = {one["kind"] for one in real["records"]} | {name for one in real["records"] for name in one["fields"]}
    assert known - told == set()


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary(max_size=40),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3),
    max_leaves=8,
)


@given(values)
def test_every_value_that_a_field_may_hold_is_read_back(value: object) -> None:
    told = json.loads(json.dumps(value_json(value), allow_nan=False))  # type: ignore[arg-type]
    assert value_of(told) == value


@given(st.integers(-(1 << 62), 1 << 62))
def test_every_time_has_its_zone_or_is_told_as_a_number(ms: int) -> None:
    told = moment_json(ms)
    assert told.endswith("+00:00") or told == f"unix-ms:{ms}"


@given(st.text())
def test_a_name_becomes_a_part_of_a_files_name(text: str) -> None:
    made = outward.file_name(text)
    assert len(made.encode()) <= outward.NAME_BYTES
    assert not set(made) & set('/\\:*?"<>|\0 \u202e')
    assert made == outward.file_name(made)


def _nothing() -> None:
    pass


def test_files_appear_together_and_never_over_what_is_there(stick: Path) -> None:
    (stick / "a.json").write_bytes(b"theirs")
    paths, said = handing_over.write_files(stick, {"a.json": b"1", "b.pdf": b"2"}, lambda: "noted")
    assert ([path.name for path in paths], said) == (["a (2).json", "b.pdf"], "noted")
    assert {path.name: path.read_bytes() for path in stick.iterdir()} == {
        "a.json": b"theirs",
        "a (2).json": b"1",
        "b.pdf": b"2",
    }
    if os.name == "posix":
        assert (stick / "b.pdf").stat().st_mode & 0o077 == 0


def test_what_cannot_be_noted_does_not_leave(stick: Path) -> None:
    def fails() -> None:
        assert len(list(stick.iterdir())) == 2
        raise DiskFull()

    with pytest.raises(DiskFull):
        handing_over.write_files(stick, {"a.json": b"1", "b.pdf": b"2"}, fails)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize(("name", "code"), [("", "export.no-folder"), ("x" * 300, "export.cannot-write")])
def test_a_folder_that_is_not_there_or_does_not_take_it_is_told(stick: Path, name: str, code: str) -> None:
    folder = stick if name else stick / "gone"
    with pytest.raises(Refused) as caught:
        handing_over.write_files(folder, {f"{name}.json": b"1"}, _nothing)
    assert caught.value.code == code
    assert list(stick.iterdir()) == []


def test_a_full_stick_is_told_and_nothing_is_left(desk: Desk, written: Written, stick: Path) -> None:
    resource = pytest.importorskip("resource", reason="a limit on the size of files is of POSIX")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, limits[1]))
        with pytest.raises(Refused) as caught:
            taken_along(desk, stick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.code == "export.full"
    assert list(stick.iterdir()) == []


def test_an_archive_that_is_stopped_leaves_nothing(desk: Desk, written: Written, stick: Path) -> None:
    def stop(done: int, whole: int) -> None:
        assert 0 <= done <= whole
        raise Refused("export.stopped")

    with export.desk_data(desk, desk.reader()) as data, pytest.raises(Refused) as caught:
        handing_over.write_desk(stick, data, "sportello", stop, lambda _: None)
    assert caught.value.code == "export.stopped"
    assert list(stick.iterdir()) == []


def test_what_a_killed_export_left_half_written_goes_with_the_next(stick: Path) -> None:
    old, young = stick / ".ascolto-00.part", stick / ".ascolto-11.part"
    for path in (old, young):
        path.write_bytes(b"half of a life")
    os.utime(old, (1, 1))
    handing_over.write_files(stick, {"a.json": b"1"}, _nothing)
    assert sorted(path.name for path in stick.iterdir()) == [young.name, "a.json"]
