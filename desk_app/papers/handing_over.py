"""A copy handed over as files: one person's into a folder of theirs, the desk's as one archive."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from desk_app.casework.export import DeskData, Made, PersonRecord
from desk_app.domain.attachment import KIND as ATTACHMENT
from desk_app.papers import outward
from desk_app.papers.desk_archive import Archive, Progress, Written
from desk_app.papers.export_format import suffix_of

T = TypeVar("T")


def person_files(record: PersonRecord, name: str, forms: dict[str, bytes]) -> dict[str, bytes]:
    """The files of one person's copy by name: `forms` by suffix, and the documents that were attached.

    `name` is how the files are called when nobody's name is on the card.
    """
    stem = "-".join(("ascolto", outward.file_name(record.name) or name, _day(record.made)))
    made = {f"{stem}{suffix}": data for suffix, data in forms.items()}
    for place, one in enumerate(record.of_kind(ATTACHMENT), start=1):
        data = record.attached(one)
        if data is not None:
            made[f"{stem}-{place}{suffix_of(one)}"] = data
    return made


def write_files(folder: Path, files: dict[str, bytes], note: Callable[[], T]) -> tuple[tuple[Path, ...], T]:
    """All of them, or none. `note` is called once they are on the disk, before they appear under their names.

    Where they are now, and what `note` said. Raises Refused (see `outward.staged`), and whatever `note` raises.
    """
    with outward.staged(folder, *files) as several:
        for one, data in zip(several, files.values(), strict=True):
            one.handle.write(data)
        outward.settle(several)
        noted = note()
    return tuple(one.target for one in several), noted


def write_desk(
    folder: Path, data: DeskData, name: str, progress: Progress, note: Callable[[Written], T]
) -> tuple[Path, Written, T]:
    """The whole desk as `ascolto-NAME-DAY.zip`. Raises as `write_files` does, and whatever `progress` raises."""
    stem = "-".join(("ascolto", outward.file_name(data.made.desk) or name, _day(data.made)))
    with outward.staged(folder, f"{stem}.zip") as (one,):
        written = Archive(data, one.handle, progress).write()
        outward.settle([one])
        noted = note(written)
    return one.target, written, noted


def _day(made: Made) -> str:
    return datetime.fromtimestamp(made.wall_ms / 1000).date().isoformat()
