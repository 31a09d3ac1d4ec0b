"""`python -m resources.dictionary.train FILE`: train a compression dictionary from invented days at a desk.

The people are invented and seeded, so the same source gives the same bytes. They speak one half of the town's
sentences; benchmarks measure on the other half, which shares none with it. A new dictionary gets a new number.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import zstandard

from desk_app.training.town import Invented, people
from sync.protocol import columns
from sync.protocol.columns import Row, Value

SEED = 20261123
PEOPLE = 1_600
PEOPLE_A_DAY = 5
DAY_MS = 86_400_000
START_MS = 1_780_000_000_000
BYTES = 48 * 1024
LEVEL = 19


def rows_of(town: Iterator[Invented], chance: random.Random) -> Iterator[list[Row]]:
    """Invented people as the rows that a desk would send at the end of each day."""
    author, seq = _id(chance, START_MS), 0
    day: list[Row] = []
    now = START_MS
    for count, one in enumerate(town, start=1):
        now += chance.randrange(60_000, 3_600_000)
        for row in _person(one, author, now, chance):
            seq += 1
            day.append(row._replace(seq=seq))
        if count % PEOPLE_A_DAY == 0:
            yield day
            day = []
            now += DAY_MS


def _id(chance: random.Random, ms: int) -> bytes:
    noise = bytearray(chance.randbytes(10))
    noise[0], noise[2] = 0x70 | noise[0] & 0x0F, 0x80 | noise[2] & 0x3F
    return ms.to_bytes(6, "big") + bytes(noise)


def _person(one: Invented, author: bytes, now: int, chance: random.Random) -> Iterator[Row]:
    person = _id(chance, now)
    fields: dict[str, Value] = {
        "given_name": one.given_name,
        "family_name": one.family_name,
        "birth_year": one.birth_year,
        "comune": one.comune,
        "language": one.languages[0],
        "phone": one.phone,
    }
    known: dict[str, Value] = {name: value for name, value in fields.items() if value not in (None, "")}
    yield Row(0, now, 0, author, "person", person, person, known, {})
    for visit in one.interviews[:2]:
        now += chance.randrange(300_000, 2_400_000)
        held: dict[str, Value] = {
            "held_on": visit.held_on.isoformat(),
            "channel": visit.channel,
            "said": visit.said,
            "minutes": visit.minutes,
        }
        interview = _id(chance, now)
        yield Row(0, now, 0, author, "interview", interview, person, held, {})
        for kind, codes in (("need", visit.needs), ("request", visit.requests)):
            for counter, code in enumerate(codes, start=1):
                changes: dict[str, Value] = {"interview": interview, "code": code}
                yield Row(0, now, counter, author, kind, _id(chance, now), person, changes, {})


def train() -> bytes:
    """The dictionary's bytes."""
    chance = random.Random(SEED)  # noqa: S311  # invented data, not a secret
    days: list[bytes | bytearray | memoryview] = [
        columns.pack(day) for day in rows_of(people(PEOPLE, SEED, half=0), chance)
    ]
    return zstandard.train_dictionary(BYTES, days, k=256, d=8, level=LEVEL).as_bytes()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(train())
