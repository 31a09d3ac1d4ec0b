"""Texts with separators (CSV), as spreadsheets of all ages write them: in which letters, cut at what."""

import codecs
import csv
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TextIO

from desk_app.domain.errors import Refused
from desk_app.domain.progress import Report
from desk_app.domain.sheet import LINE_LIMIT, ROW_LIMIT, Remark, Sheet
from desk_app.papers.assembling import Line, assemble

SEPARATORS = ";,\t|"
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHUNK = 1 << 20
_BOTH = "both"
"""Lines of both kinds in one file: somebody added to it with another program."""
_IN_UTF_8 = re.compile(rb"\xc3[\x80-\xbf]")
"""An accented letter as UTF-8 writes it; in Windows-1252 no word has these two signs beside each other."""
_NAMES = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
_NAMES |= {_BOTH: "UTF-8 + Windows-1252"}


def read(path: Path, report: Report) -> Sheet:
    """A file of texts with separators as a sheet. Raises Refused and OSError; Stopped from `report`."""
    letters = encoding_of(path)
    kind, errors = ("utf-8", _BY_LETTER) if letters == _BOTH else (letters, "strict")
    with path.open(encoding=kind, errors=errors, newline="") as file:
        separator, first = _begin(file)
        remark = Remark("letters", {"name": _NAMES.get(letters, "Windows-1252")})
        try:
            return assemble(_lines(chain(first, file), separator), report, [remark])
        except csv.Error:
            # A quotation mark that nobody closed swallows the rest of the file into one cell.
            raise Refused("sheet.quotes", field="file") from None
        except UnicodeError:
            raise Refused("sheet.letters", field="file") from None


def encoding_of(path: Path) -> str:
    """In which letters a file is written: by its mark, else UTF-8 if all of it is, else what Windows writes here."""
    with path.open("rb") as file:
        start = file.read(4096)
        marked = next((name for mark, name in _MARKS if start.startswith(mark)), None)
        if marked is None and b"\0" in start:
            # Every other byte of Latin letters in UTF-16 is zero.
            marked = "utf-16-le" if start[1::2].count(0) >= start[0::2].count(0) else "utf-16-be"
        file.seek(0)
        if marked is not None:
            return _fitting(file, (marked,))
        found = _fitting(file, ("utf-8", "cp1252"))
        file.seek(0)
        mixed = found == "cp1252" and any(_IN_UTF_8.search(chunk) for chunk in iter(lambda: file.read(_CHUNK), b""))
        return _BOTH if mixed else found


def _as_windows_writes(error: UnicodeError) -> tuple[str, int]:
    """What is no UTF-8 letter is one of Windows-1252."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_BY_LETTER = "ascolto-windows-1252"
codecs.register_error(_BY_LETTER, _as_windows_writes)


def _fitting(file: object, names: tuple[str, ...]) -> str:
    """The first of these encodings in which the whole file makes sense, without signs that no text has."""
    for name in names:
        try:
            file.seek(0)  # type: ignore[attr-defined]
            decoder = codecs.getincrementaldecoder(name)()
            while chunk := file.read(_CHUNK):  # type: ignore[attr-defined]
                if "\0" in decoder.decode(chunk):
                    break
            else:
                decoder.decode(b"", final=True)
                return name
        except UnicodeError:
            continue
    raise Refused("sheet.letters", field="file")


def _begin(file: TextIO) -> tuple[str, list[str]]:
    """The separator, and the lines that had to be read to find it: the one that the first full line has most of."""
    first: list[str] = []
    for text in file:
        first.append(text)
        if len(first) == 1 and text.strip().lower().startswith("sep=") and len(text.strip()) == 5:
            # What Excel writes and reads for itself.
            return text.strip()[4], ["\n"]
        counts = {sign: _outside_quotes(text).count(sign) for sign in SEPARATORS}
        best = max(SEPARATORS, key=lambda sign: counts[sign])
        if counts[best] or len(first) == 50:
            return best, first
    return SEPARATORS[0], first


def _outside_quotes(text: str) -> str:
    return "".join(text.split('"')[::2])


def _lines(texts: Iterator[str], separator: str) -> Iterator[Line]:
    reader = csv.reader(texts, delimiter=separator, strict=True)
    number = 1
    for cells in reader:
        if reader.line_num > LINE_LIMIT * 4:
            raise Refused("sheet.rows", field="file", limit=ROW_LIMIT)
        yield Line(number, cells)
        number += 1
