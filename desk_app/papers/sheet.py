"""A desk's own sheet, read from the file that somebody chose: XLSX or CSV. Its name and what is in it have to agree."""

from pathlib import Path

from desk_app.domain.errors import Refused
from desk_app.domain.progress import Report, unwatched
from desk_app.domain.sheet import FILE_LIMIT, Sheet
from desk_app.papers import separated, workbook

TEXTS = (".csv", ".tsv", ".txt")
WORKBOOKS = (".xlsx", ".xlsm")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""The container of old spreadsheets (.xls), and of new ones that are locked with a password (MS-OFFCRYPTO)."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = {".xls": "xls", ".xlsb": "xls", ".ods": "ods", ".numbers": "numbers", ".pdf": "pdf"}


def read_sheet(path: Path, report: Report = unwatched, name: str = "") -> Sheet:
    """Read a file; of a workbook the sheet of this name, else the first with something in it.

    Refused with a code `sheet.…` for whatever it cannot be; nothing is ever half read.
    """
    try:
        size = path.stat().st_size
        if size == 0:
            raise Refused("sheet.empty", field="file")
        if size > FILE_LIMIT:
            raise Refused("sheet.large", field="file", limit=FILE_LIMIT // 1_000_000)
        return workbook.read(path, report, name) if _is_workbook(path) else separated.read(path, report)
    except OSError:
        raise Refused("sheet.unreadable", field="file") from None


def _is_workbook(path: Path) -> bool:
    kind = path.suffix.lower()
    with path.open("rb") as file:
        start = file.read(8)
        if start == _OLE:
            locked = kind in WORKBOOKS or _LOCKED in file.read()
            raise Refused("sheet.locked", field="file") if locked else Refused("sheet.kind", field="file", why="xls")
    if start.startswith(b"%PDF"):
        raise Refused("sheet.kind", field="file", why="pdf")
    packed = start.startswith(b"PK")
    if packed and kind in (*WORKBOOKS, ".ods"):
        return True
    if kind in TEXTS and not packed:
        return False
    if kind in (*WORKBOOKS, *TEXTS):
        raise Refused("sheet.kind", field="file", why="mismatch")
    raise Refused("sheet.kind", field="file", why=_OTHERS.get(kind, "other"))
