"""How many bytes leave: sealed and signed batches beside zstd level 19 over the same entries as JSON lines."""

import json
import os
import random
from datetime import UTC, datetime

import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bench.notes import Notes
from desk_app.domain.ids import uuid7
from sync.protocol import batch as batches
from sync.protocol import columns, envelope, limits
from sync.protocol.batch import Header
from sync.protocol.batches import split
from sync.protocol.columns import Row, Value
from sync.protocol.dictionary import LATEST
from sync.protocol.keys import KEY_INFO, HpkePrivate, wrap

SEED = 77
START_MS = 1_790_000_000_000
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


def _id(chance: random.Random, wall: int, place: int) -> bytes:
    """A record's id as a desk makes it: a UUIDv7 whose first random bits count within the transaction."""
    return uuid7(wall, place.to_bytes(2, "big") + chance.randbytes(8))


def _cases(count: int) -> list[Row]:
    """`count` cases of one device in a row; a case is a person, an interview and three needs, so five entries."""
    notes, chance = Notes(SEED), random.Random(SEED)
    authors = [_id(chance, START_MS, place) for place in range(3)]
    wall, rows = START_MS, list[Row]()
    for _ in range(count):
        wall += chance.randrange(60_000, 5_400_000)
        author, person = chance.choice(authors), _id(chance, wall, 0)
        fields: dict[str, Value] = {
            **notes.person(),
            "birth_year": chance.randrange(1935, 2009),
            "phone": f"3{chance.randrange(20, 99)} {chance.randrange(10**6, 10**7)}",
        }
        rows.append(Row(len(rows) + 1, wall, 0, author, "person", person, person, fields, {}))
        wall += chance.randrange(300_000, 3_600_000)
        held: dict[str, Value] = {
            "held_on": datetime.fromtimestamp(wall / 1000, UTC).date().isoformat(),
            "channel": notes.channel(),
            "said": notes.note(),
            "minutes": chance.randrange(5, 90, 5),
        }
        interview = _id(chance, wall, 0)
        rows.append(Row(len(rows) + 1, wall, 0, author, "interview", interview, person, held, {}))
        for place, code in enumerate(notes.codes(3), start=1):
            coded: dict[str, Value] = {"interview": interview, "code": code}
            record = _id(chance, wall, place)
            rows.append(Row(len(rows) + 1, wall, place, author, "need", record, person, coded, {}))
    return rows


def run(scale: float = 1.0) -> dict[str, dict[str, object]]:
    """cases_10000: all bytes up, the key batch included. day_60: one day's 60 entries (the monthly key batch apart)."""
    device = os.urandom(16)
    rows = _cases(max(DAYS * DAY_ENTRIES // 5, int(10_000 * scale)))
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
