"""The rows that were set apart, in a file of their own that can be corrected and imported again."""

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from desk_app.domain.errors import Refused
from desk_app.papers.assembling import FORMULA


def beside(path: Path, ending: str) -> Path:
    """A free name next to a file: "elenco-da correggere.csv", then with a number."""
    for number in range(1, 1000):
        more = f" {number}" if number > 1 else ""
        free = path.with_name(f"{path.stem}-{ending}{more}.csv")
        if not free.exists():
            return free
    return path.with_name(f"{path.stem}-{ending}.csv")


def write(path: Path, columns: Sequence[str], why: str, rows: Iterable[tuple[Sequence[str], str]]) -> None:
    """Write rows with the reason in a last column headed `why`: UTF-8 with its mark and semicolons, as Excel opens it.

    Refused when the folder does not take it; what stood there before is then still there.
    """
    text = io.StringIO()
    out = csv.writer(text, delimiter=";", lineterminator="\r\n")
    out.writerow([_safe(name) for name in (*columns, why)])
    out.writerows([_safe(cell) for cell in (*cells, reason)] for cells, reason in rows)
    half = path.with_name(f"{path.name}.part")
    try:
        with half.open("wb") as file:
            file.write(text.getvalue().encode("utf-8-sig", "replace"))
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        half.unlink(missing_ok=True)
        raise Refused("sheet.cannot-write", field="file") from None


def _safe(cell: str) -> str:
    return f"'{cell}" if FORMULA.match(cell) else cell
