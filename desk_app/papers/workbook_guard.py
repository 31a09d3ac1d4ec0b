"""Looks at a workbook before it is parsed: is it one, how large does it grow, and what do its sheets claim.

Sources: ECMA-376 part 2 (no DTD in any part of a package), part 1 section 18.3 (cells, formulas, merged cells).
"""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from desk_app.domain.errors import Refused
from desk_app.domain.progress import Report
from desk_app.domain.sheet import LINE_LIMIT, ROW_LIMIT

ENTRIES = 2_000
WHOLE = 300_000_000
"""Bytes of all parts together when unpacked; a sheet of 20,000 rows and 20 columns has some 30 million."""
SMALL = 24_000_000
"""Bytes of a part that is held in memory as a tree: styles, relations, the list of sheets."""
RATIO, RATIO_FROM = 300, 5_000_000
"""A part of at least so many bytes that shrank by more than this was made to do harm: honest ones by 10 to 50."""
DEPTH = 64
_CHUNK = 1 << 18
_LARGE = ("xl/worksheets/", "xl/sharedStrings")
_STRICT = "http://purl.oclc.org/ooxml/"
"""The names of the strict kind of workbook (ISO/IEC 29500-1), which openpyxl takes for empty."""
_OPENDOCUMENT = b"application/vnd.oasis.opendocument"


@dataclass
class Claims:
    """What a part's text says: last lines of merged ranges, (line, column) of formulas without value, a sheet's size;
    how many notes on cells a part of notes has."""

    merged: list[int] = field(default_factory=list)
    valueless: set[tuple[int, int]] = field(default_factory=set)
    widest: int = 0
    lines: int = 0
    notes: int = 0


def look(archive: zipfile.ZipFile, report: Report) -> dict[str, Claims]:
    """The claims of every sheet by the name of its part. Refused for whatever is no honest workbook."""
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if "mimetype" in names and archive.read("mimetype")[:64].startswith(_OPENDOCUMENT):
        raise Refused("sheet.kind", field="file", why="ods")
    if not {"[Content_Types].xml", "xl/workbook.xml"} <= names:
        raise Refused("sheet.kind", field="file", why="other")
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("sheet.locked", field="file")
    _weigh(parts)
    claims = {}
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            reader = _Reader(part.filename)
            reader.read(_chunks(archive, part, report))
            claims[part.filename] = reader.claims
    return claims


def _weigh(parts: list[zipfile.ZipInfo]) -> None:
    texts = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
    small = [part for part in texts if not part.filename.startswith(_LARGE)]
    if (
        len(parts) > ENTRIES
        or len({part.filename for part in parts}) < len(parts)
        or sum(part.file_size for part in parts) > WHOLE
        or any(part.file_size > SMALL for part in small)
        or any(part.file_size > RATIO_FROM and part.file_size > RATIO * part.compress_size for part in parts)
    ):
        raise Refused("sheet.bomb", field="file")


def _chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo, report: Report) -> Iterator[bytes]:
    # zipfile gives no more bytes of a part than it claims, so what was weighed is what there is.
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            report(0, 0)
            yield chunk


class _Reader:
    """One part, read as a stream; nothing but its claims is kept."""

    def __init__(self, part: str) -> None:
        self.claims = Claims()
        self._line = self._column = self._depth = 0
        self._formula = self._value = False
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = _no_dtd
        self._enter: dict[str, Callable[[dict[str, str]], None]] = {}
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        if part.startswith("xl/worksheets/") and "_rels" not in part:
            self._enter = {"row": self._row, "c": self._cell, "mergeCell": self._merge, "f": self._has_formula}
            self._enter |= dict.fromkeys(("v", "is"), self._has_value)
        elif part.startswith("xl/comments"):
            self._enter = {"comment": self._note}
        self._is_book = part == "xl/workbook.xml"

    def read(self, chunks: Iterator[bytes]) -> None:
        """Refused for a text that is not well formed, has a DTD, or nests deeper than any sheet."""
        try:
            for chunk in chunks:
                self._parser.Parse(chunk, False)
            self._parser.Parse(b"", True)
        except (expat.ExpatError, ValueError):
            raise Refused("sheet.damaged", field="file") from None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEPTH:
            raise ValueError("too deep")
        if self._is_book and self._depth == 1 and name.startswith(_STRICT):
            raise Refused("sheet.kind", field="file", why="strict")
        enter = self._enter.get(name.rpartition(" ")[2])
        if enter is not None:
            enter(attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._formula and not self._value and name.endswith(" c"):
            self.claims.valueless.add((self._line, self._column))

    def _row(self, attributes: dict[str, str]) -> None:
        line = int(attributes.get("r", self._line + 1))
        if line > LINE_LIMIT:
            raise Refused("sheet.rows", field="file", limit=ROW_LIMIT)
        if line <= self._line:
            raise ValueError("lines out of order")
        self._line, self._column = line, 0
        self.claims.lines = line

    def _cell(self, attributes: dict[str, str]) -> None:
        self._formula = self._value = False
        at = attributes.get("r")
        self._column = column_of(at) if at else self._column + 1

    def _has_formula(self, attributes: dict[str, str]) -> None:
        del attributes
        self._formula = True

    def _has_value(self, attributes: dict[str, str]) -> None:
        del attributes
        self._value = True
        self.claims.widest = max(self.claims.widest, self._column)

    def _note(self, attributes: dict[str, str]) -> None:
        del attributes
        self.claims.notes += 1

    def _merge(self, attributes: dict[str, str]) -> None:
        last = attributes.get("ref", "").rpartition(":")[2]
        self.claims.merged.append(int(last.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ$")))


def column_of(reference: str) -> int:
    """The number of a column (from 1) in a reference like AB12; ValueError for none."""
    number = 0
    for letter in reference.replace("$", ""):
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    if not 0 < number <= 16_384:
        raise ValueError("no column")
    return number


def _no_dtd(*_: object) -> None:
    raise Refused("sheet.damaged", field="file")
