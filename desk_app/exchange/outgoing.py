"""The device's stream on the disk: sealed batches as files, kept until a signed acknowledgement covers them.

stream/<number>-<offset>.batch    whole frames; each begins at the byte where the one before it ends
ack                               the newest acknowledgement, as the district signed it
offered                           the last number offered to the district; gone once that upload ended cleanly
aside/<number>-<digest>.json      why the district will never accept a batch; its frame lies beside it
"""

import contextlib
import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.errors import Forked, PostError
from desk_app.exchange import safe_files
from sync.client.ports import Frame
from sync.protocol.batch import BadSignature, digest
from sync.protocol.malformed import Malformed
from sync.protocol.problems import Problem
from sync.protocol.upload import Acknowledgement

ASK_AFTER_S = 86_400.0
"""The district is asked once a day where it stands, even when everything was acknowledged."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A batch that the district will never accept: `reason` is the problem's slug, `at_ms` when it was refused."""

    number: int
    reason: str
    detail: str
    at_ms: int
    path: Path

    def frame(self) -> bytes:
        """The batch as it was refused: the way back."""
        return self.path.read_bytes()


class Outgoing:
    """The stream's folder; fulfils the client's Outbox. Each step survives a kill at any instruction."""

    def __init__(self, folder: Path, district: bytes) -> None:
        self._district = district
        self._shelf = Shelf(folder)
        self._aside = Aside(folder)
        self._ack = folder / "ack"
        self._offered = folder / "offered"

    def acknowledged(self) -> Acknowledgement | None:
        """The newest acknowledgement, verified again at each reading; None before the first.

        Raises PostError (post.mailbag) when the file is damaged: guessing here could send a number twice.
        """
        try:
            return Acknowledgement.parse(self._ack.read_text("ascii"), self._district)
        except FileNotFoundError:
            return None
        except (ValueError, Malformed, BadSignature) as error:
            raise PostError("post.mailbag") from error

    def offer(self) -> tuple[Frame, ...]:
        """The unbroken row of batches after the acknowledged one; remembered as offered until `settle`."""
        with self._shelf.lock():
            frames = self._shelf.row(self.acknowledged())
            if frames:
                safe_files.write(self._offered, str(max(frames[-1].number, number_in(self._offered))).encode())
            return frames

    def read(self, frame: Frame) -> bytes:
        """A whole batch. Raises OSError when it is gone."""
        return self._shelf.path(frame.number, frame.offset).read_bytes()

    def settled(self) -> bool:
        """Whether the last upload ended cleanly; once a day not taken for granted, so that the district is asked.

        A district that was put back from an older copy is found so even by a desk that has nothing to send.
        """
        return not self._offered.exists() and _age_s(self._ack) < ASK_AFTER_S

    def settle(self) -> None:
        """What was offered has been answered whole."""
        asked = not self.settled()
        self._offered.unlink(missing_ok=True)
        if asked:
            # Only then was the district heard: a visit that asked nothing must not put the daily question off.
            with contextlib.suppress(FileNotFoundError):
                os.utime(self._ack)

    def acknowledge(self, signed: str) -> None:
        """Keep an acknowledgement newer than the one held, then drop what it covers.

        Raises Forked when it is about another batch than ours of that number, and what `Acknowledgement.parse` raises.
        """
        ack = Acknowledgement.parse(signed, self._district)
        held = self.acknowledged()
        if held is None or ack.number > held.number:
            for frame in self._shelf.frames():
                if frame.number == ack.number and digest(self.read(frame)) != ack.digest:
                    raise Forked(number=ack.number)
            safe_files.write(self._ack, signed.encode("ascii"))
        self._shelf.drop_up_to(max(ack.number, held.number if held else 0))

    def set_aside(self, number: int, problem: Problem) -> None:
        """Take batch `number` out of the stream; what follows it waits to be sealed anew (`clear_after`)."""
        with self._shelf.lock():
            for frame in self._shelf.frames():
                if frame.number == number:
                    self._aside.put(self._shelf.path(number, frame.offset), number, problem)
            # The district refused this number, so it holds none from here on: these may be sealed anew.
            safe_files.write(self._offered, str(number - 1).encode())

    def clear_after(self, number: int) -> None:
        """Drop the batches from `number` on. Raises PostError when the district may hold one of them already."""
        with self._shelf.lock():
            if number <= number_in(self._offered):
                raise PostError("post.in-transit", number=number)
            self._shelf.drop_from(number)

    def add(self, frame: bytes, number: int, offset: int) -> None:
        """Append a batch at the end of the stream; adding it again changes nothing.

        Raises ValueError when that is not its place, or another batch has it.
        """
        with self._shelf.lock():
            ack = self.acknowledged()
            row = self._shelf.row(ack)
            if ack is not None and number <= ack.number:
                return
            if Frame(number, offset, len(frame)) in row and self._shelf.path(number, offset).read_bytes() == frame:
                return
            if (number, offset) != next_place(row, ack):
                raise ValueError(f"batch {number} at {offset} does not continue the stream")
            self._shelf.drop_from(number)  # what lies beyond a gap was sealed upon another batch of this number
            self._shelf.put(frame, number, offset)


def rewind(folder: Path, district: bytes, signed: str) -> None:
    """The district has lost what came after this acknowledgement of its (none: everything): begin again there.

    Raises what `Acknowledgement.parse` raises. The batches that were kept here are dropped, to be sealed anew.
    """
    ack = Acknowledgement.parse(signed, district) if signed else None
    shelf = Shelf(folder)
    with shelf.lock():
        shelf.drop_from((ack.number if ack else 0) + 1)
        if ack is None:
            (folder / "ack").unlink(missing_ok=True)
        else:
            safe_files.write(folder / "ack", signed.encode("ascii"))
        (folder / "offered").unlink(missing_ok=True)


def _age_s(path: Path) -> float:
    """Seconds since a file was written, by a clock that may have been set back; 0 when there is none."""
    try:
        return abs(time.time() - path.stat().st_mtime)
    except FileNotFoundError:
        return 0.0


def number_in(path: Path) -> int:
    """The number that a file of one line holds; 0 when it is absent or damaged."""
    try:
        return int(path.read_text("ascii"))
    except (FileNotFoundError, ValueError):
        return 0


def next_place(row: tuple[Frame, ...], ack: Acknowledgement | None) -> tuple[int, int]:
    """Number and offset of the next batch of a stream."""
    if row:
        return row[-1].number + 1, row[-1].end
    return (ack.number + 1, ack.offset) if ack else (1, 0)


class Shelf:
    """The files of the stream and of what was set aside."""

    def __init__(self, folder: Path) -> None:
        self._stream = folder / "stream"
        self._lock = folder / "stream.lock"
        self._stream.mkdir(parents=True, exist_ok=True)
        safe_files.sweep(self._stream)

    def lock(self) -> safe_files.FileLock:
        """Held for moments by whoever adds, drops or lists: another thread or process may do so too."""
        return safe_files.FileLock(self._lock, wait=True)

    def path(self, number: int, offset: int) -> Path:
        """Where a batch lies."""
        return self._stream / f"{number}-{offset}.batch"

    def frames(self) -> list[Frame]:
        """All batches in order of their numbers, whether in an unbroken row or not."""
        found = []
        for path in self._stream.glob("*-*.batch"):
            number, _, offset = path.stem.partition("-")
            try:
                found.append(Frame(int(number), int(offset), path.stat().st_size))
            except (ValueError, FileNotFoundError):
                continue  # not ours, or acknowledged in between
        return sorted(found, key=lambda frame: frame.number)

    def row(self, ack: Acknowledgement | None) -> tuple[Frame, ...]:
        """What follows the acknowledged batch, in order, up to the first gap (a batch set aside leaves one)."""
        row: list[Frame] = []
        number, offset = (ack.number, ack.offset) if ack else (0, 0)
        for frame in self.frames():
            if (frame.number, frame.offset) == (number + 1, offset):
                row.append(frame)
                number, offset = frame.number, frame.end
        return tuple(row)

    def sealed_at_ms(self, frame: Frame) -> int:
        """When a batch was sealed, in milliseconds since 1970; 0 when it has just been acknowledged."""
        try:
            return self.path(frame.number, frame.offset).stat().st_mtime_ns // 1_000_000
        except FileNotFoundError:
            return 0

    def put(self, raw: bytes, number: int, offset: int) -> None:
        """Keep one batch."""
        safe_files.write(self.path(number, offset), raw)

    def drop_up_to(self, number: int) -> None:
        """Drop acknowledged batches, the oldest first."""
        self._drop([frame for frame in self.frames() if frame.number <= number])

    def drop_from(self, number: int) -> None:
        """Drop the end of the stream, the newest first: what a kill leaves is still a row."""
        self._drop([frame for frame in reversed(self.frames()) if frame.number >= number])

    def _drop(self, frames: list[Frame]) -> None:
        for frame in frames:
            self.path(frame.number, frame.offset).unlink(missing_ok=True)
        if frames:
            safe_files.flush_folder(self._stream)


class Aside:
    """What the district will never accept, each batch with its reason; nothing is ever deleted here."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "aside"
        self._folder.mkdir(parents=True, exist_ok=True)
        safe_files.sweep(self._folder)

    def put(self, path: Path, number: int, problem: Problem) -> None:
        """Move one batch here, its reason first: a kill in between leaves it in the stream, to be refused again."""
        name = f"{number}-{digest(path.read_bytes()).hex()[:16]}"
        reason = {"slug": problem.slug, "detail": problem.detail, "at_ms": time.time_ns() // 1_000_000}
        safe_files.write(self._folder / f"{name}.json", json.dumps(reason).encode())
        path.rename(self._folder / f"{name}.batch")
        safe_files.flush_folder(self._folder)
        safe_files.flush_folder(path.parent)

    def all(self) -> Iterator[SetAside]:
        """What was set aside, in order."""
        for path in sorted(self._folder.glob("*-*.batch"), key=lambda path: int(path.stem.partition("-")[0])):
            reason = json.loads(path.with_suffix(".json").read_text("utf-8"))
            number = int(path.stem.partition("-")[0])
            yield SetAside(number, reason["slug"], reason["detail"], reason["at_ms"], path)
