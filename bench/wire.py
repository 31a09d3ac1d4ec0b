"""How many bytes leave: sealed and signed batches beside zstd level 19 over the same entries as JSON lines."""

import json
import os
import random

import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desk_app.training.town import people
from resources.dictionary.train import rows_of
from sync.protocol import batch as batches
from sync.protocol import columns, envelope, limits
from sync.protocol.batch import Header
from sync.protocol.batches import split
from sync.protocol.columns import Row
from sync.protocol.dictionary import LATEST
from sync.protocol.keys import KEY_INFO, HpkePrivate, wrap

SEED = 77
DAYS = 20
DAY_ENTRIES = 60


def _json_lines(rows: list[Row], device: bytes) -> bytes:
    """The floor's rows: what a plain client would send, an entry a line."""
    lines = []
    for row in rows:
        changes = {name: value.hex() if isinstance(value, bytes) else value for name, value in row.changes.items()}
        one = {
            "device": device.hex(),
            "seq": row.seq,
            "time": [row.wall, row.counter],
            "author": row.author.hex(),
            "kind": row.kind,
            "record": row.record.hex(),
            "person": row.person.hex() if row.person else None,
            "changes": changes,
        }
        lines.append(json.dumps(one, ensure_ascii=False))
    return "\n".join(lines).encode()


def _floor(rows: list[Row], device: bytes) -> int:
    return len(zstandard.ZstdCompressor(level=19).compress(_json_lines(rows, device)))


class _Sealing:
    """Seals as the desk does; counts the bytes of whole frames."""

    def __init__(self, device: bytes) -> None:
        self._device, self._office = device, os.urandom(16)
        self._signing, self._key = Ed25519PrivateKey.generate(), os.urandom(32)
        self._number, self._previous = 0, bytes(32)

    def _header(self, kind: int, first: int, last: int, dictionary: int) -> Header:
        self._number += 1
        salt = os.urandom(16)
        return Header(
            1, kind, self._device, self._number, self._previous, self._office, 1, first, last, dictionary, salt
        )

    def _write(self, header: Header, payload: bytes) -> int:
        raw = batches.write(header, payload, self._signing)
        self._previous = batches.digest(raw)
        return len(raw)

    def key_batch(self) -> int:
        """Bytes of the batch that carries the content key: once an epoch."""
        header = self._header(batches.KEY, 0, 0, 0)
        return self._write(header, wrap(HpkePrivate.generate().public(), self._key, KEY_INFO + header.raw()))

    def entries(self, rows: list[Row]) -> int:
        """Bytes of all batches of these rows."""
        size = 0
        for some in split(rows, limits.TARGET_SEALED):
            header = self._header(batches.ENTRIES, some[0].seq, some[-1].seq, LATEST)
            size += self._write(header, envelope.seal(header, columns.pack(some), self._key))
        return size


def _cases(count: int) -> list[Row]:
    """`count` cases, a case being an interview with whatever belongs to it, as consecutive rows of one device."""
    rows: list[Row] = []
    cases = 0
    for day in rows_of(people(count, SEED, half=1), random.Random(SEED)):
        rows += day
        cases += sum(row.kind == "interview" for row in day)
        if cases >= count:
            break
    return rows


def run(scale: float = 1.0) -> dict[str, dict[str, object]]:
    """cases_10000: all bytes up, the key batch included. day_60: one day's 60 entries (the monthly key batch apart)."""
    device = os.urandom(16)
    rows = _cases(max(200, int(10_000 * scale)))
    sealing = _Sealing(device)
    ours = sealing.key_batch() + sealing.entries(rows)
    floor = _floor(rows, device)
    days = [rows[i : i + DAY_ENTRIES] for i in range(0, min(len(rows), DAYS * DAY_ENTRIES), DAY_ENTRIES)]
    days = [day for day in days if len(day) == DAY_ENTRIES]
    our_days = sorted((sealing.entries(day), _floor(day, device)) for day in days)
    our_day, floor_day = (sum(pair[i] for pair in our_days) / len(our_days) for i in (0, 1))
    return {
        "cases_10000": {"ratio": ours / floor, "ours": ours, "floor": floor, "unit": "bytes"},
        "day_60": {"ratio": our_day / floor_day, "ours": our_day, "floor": floor_day, "unit": "bytes"},
    }
