"""All data of a desk as one ZIP in `ascolto-export/1`: written from end to end, never whole in memory."""

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from typing import IO
from urllib.parse import quote

from desk_app.casework import classification, red_flags
from desk_app.casework.export import DeskData
from desk_app.casework.kept import Kept
from desk_app.domain import attachment as attachments
from desk_app.domain import interview as interviews
from desk_app.domain import person as persons
from desk_app.domain.entry import Value
from desk_app.papers.export_format import (
    FORMAT,
    PACKS,
    Json,
    line_bytes,
    made_json,
    moment_json,
    record_json,
    suffix_of,
)

MANIFEST, README = "manifest.json", "README.txt"
PEOPLE, INTERVIEWS = "people.csv", "interviews.csv"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would take for a formula (OWASP, CSV injection)."""
_INTERVIEW = ("held_on", "channel", "minutes", "said", "next_step", "orientation", "together")

TELL_EVERY = 200
Progress = Callable[[int, int], None]
"""Called with how many records are written, and of how many; it may raise, to stop."""


@dataclass
class Written:
    """What went into the archive: records and lines by file, and the people among them."""

    counts: dict[str, int] = field(default_factory=dict)
    entries: int = 0
    files: list[dict[str, Json]] = field(default_factory=list)

    @property
    def people(self) -> int:
        """How many people's cards are in it."""
        return self.counts.get(persons.KIND, 0)


class Archive:
    """Writes the files of a desk's archive one after the other, and knows the sum of each."""

    def __init__(self, data: DeskData, into: IO[bytes], progress: Progress) -> None:
        self._data, self._progress = data, progress
        self._zip = zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=6)
        moment = datetime.fromtimestamp(data.made.wall_ms / 1000, UTC)
        # ZIP knows the years from 1980 to 2107.
        year = min(max(moment.year, 1980), 2107)
        self._date = (year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        self._done = 0
        # Cards and interviews are read a second time, for the two sheets.
        self._whole = sum(map(data.count, (*data.kinds, persons.KIND, interviews.KIND)))
        self.written = Written()

    def write(self) -> Written:
        """Everything; the archive is whole when this returns."""
        with self._zip:
            self._put(README, [files("resources").joinpath("export", "readme-1.txt").read_bytes()])
            for kind in self._data.kinds:
                self._put(f"records/{_plain(kind)}.jsonl", self._records(kind))
            for one in self._data.of_kind(attachments.KIND):
                data = self._data.attached(one)
                if data is not None:
                    self._put(f"attachments/{one.id.hex()}{suffix_of(one)}", [data])
            self._put(PEOPLE, self._people())
            self._put(INTERVIEWS, self._interviews())
            self._put(MANIFEST, [self._manifest()])
        return self.written

    def _put(self, name: str, parts: Iterable[bytes]) -> None:
        told = zipfile.ZipInfo(name, self._date)
        told.compress_type = zipfile.ZIP_DEFLATED
        told.external_attr = 0o600 << 16
        digest, size, lines = hashlib.sha256(), 0, 0
        with self._zip.open(told, "w", force_zip64=True) as to:
            for part in parts:
                to.write(part)
                digest.update(part)
                size += len(part)
                lines += 1
        self.written.files.append({"name": name, "bytes": size, "lines": lines, "sha256": digest.hexdigest()})

    def _records(self, kind: str) -> Iterator[bytes]:
        for one in self._data.of_kind(kind):
            self.written.counts[kind] = self.written.counts.get(kind, 0) + 1
            self.written.entries += len(one.history)
            self._step()
            yield line_bytes(record_json(one, self._data.made))

    def _people(self) -> Iterator[bytes]:
        """A line for each person's card."""
        yield "\ufeff".encode() + _cells(("id", *persons.FIELDS, "begun", "changed"))
        for one in self._data.of_kind(persons.KIND):
            self._step()
            fields = (_cell(one.value(name)) for name in persons.FIELDS)
            yield _cells((one.id.hex(), *fields, *_times(one)))

    def _interviews(self) -> Iterator[bytes]:
        """A line for each interview, with its needs, requests and marked dangers in Italian words."""
        who = ("person", "given_name", "family_name")
        coded = ("needs", "requests", "red_flags")
        yield "\ufeff".encode() + _cells(("id", *who, *_INTERVIEW, *coded, "by", "begun", "changed"))
        for one in self._data.of_kind(interviews.KIND):
            self._step()
            names = self._data.name_of(one.person) if one.person else ("", "")
            codes = self._data.codes_of(one.id)
            yield _cells(
                (
                    one.id.hex(),
                    one.person.hex() if one.person else "",
                    *names,
                    *(_cell(one.value(name)) for name in _INTERVIEW),
                    *(_words(kind, codes) for kind in interviews.CODED),
                    self._data.made.name(one.history[0].author),
                    *_times(one),
                )
            )

    def _manifest(self) -> bytes:
        whole: dict[str, Json] = {
            "format": FORMAT,
            "of": "desk",
            "made": made_json(self._data.made),
            "counts": dict(self.written.counts),
            "entries": self.written.entries,
            "people_left_out": self._data.hidden,
            "classification": {
                **{pack: classification.version(pack) for pack in PACKS.values()},
                "red-flags": red_flags.PACK,
            },
            "files": list(self.written.files),
        }
        return json.dumps(whole, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n"

    def _step(self) -> None:
        if self._done % TELL_EVERY == 0:
            self._progress(self._done, self._whole)
        self._done += 1


def _plain(kind: str) -> str:
    """A kind as a file's name: what is no letter, digit, hyphen or underscore is percent-encoded."""
    return quote(kind, safe="").replace(".", "%2E").replace("~", "%7E")


def _times(one: Kept) -> tuple[str, str]:
    walls = [step.wall_ms for step in one.history]
    return moment_json(walls[0]), moment_json(walls[-1])


def _cell(value: Value) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)


def _words(kind: str, codes: Sequence[tuple[str, str]]) -> str:
    """The words of an interview's needs, of its requests, or of the dangers that were marked."""
    return ", ".join(_italian(kind, code) for what, code in codes if what == kind)


def _italian(kind: str, code: str) -> str:
    """One of them; by its code where a newer list has it."""
    if kind == interviews.FLAG:
        sign = red_flags.sign(code)
        return sign[1].label.get("it", code) if sign else code
    item = classification.item(PACKS[kind], code)
    return item.label.get("it", code) if item else code


def _cells(cells: Iterable[str]) -> bytes:
    """A row with semicolons, as an Italian spreadsheet opens it; no cell is a formula."""
    to = io.StringIO()
    guarded = (f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells)
    csv.writer(to, delimiter=";", lineterminator="\r\n").writerow(guarded)
    return to.getvalue().encode()
