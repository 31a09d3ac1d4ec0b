"""`python -m resources.dictionary.train FILE`: train a compression dictionary from invented days at a desk.

The people are invented and seeded: the same source gives the same bytes. The town that they live in grows with the
training network, so what is committed here is the dictionary itself, under a number, and it never changes once
somebody has sealed with it; better training makes a new number. bench/wire.py measures on other people, who speak
other sentences.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import zstandard

from desk_app.domain.ids import uuid7
from desk_app.training.town import Invented, people
from sync.protocol import columns, envelope
from sync.protocol.columns import Row, Value

SEED = 20261123
PEOPLE = 1_600
PEOPLE_A_DAY = 5
DAY_MS = 86_400_000
START_MS = 1_780_000_000_000
BYTES = 48 * 1024
LEVEL = 19
SEGMENT, DMER = 64, 6


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


def _id(chance: random.Random, ms: int, place: int = 0) -> bytes:
    """A record's id as a desk makes it: its first random bits count within the transaction."""
    return uuid7(ms, place.to_bytes(2, "big") + chance.randbytes(8))


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
        coded = [("need", code) for code in visit.needs] + [("request", code) for code in visit.requests]
        for place, (kind, code) in enumerate(coded, start=1):
            changes: dict[str, Value] = {"interview": interview, "code": code}
            yield Row(0, now, place, author, kind, _id(chance, now, place), person, changes, {})


def train(count: int = PEOPLE) -> bytes:
    """The dictionary's bytes, from the days of so many people."""
    chance = random.Random(SEED)  # noqa: S311  # invented data, not a secret
    packed = [columns.pack(day) for day in rows_of(people(count, SEED), chance)]
    # Noise is stored as it is; what a dictionary could learn from it is wrong.
    days: list[bytes | bytearray | memoryview] = [day[: envelope.noise_from(day)] for day in packed]
    return zstandard.train_dictionary(BYTES, days, k=SEGMENT, d=DMER, level=LEVEL).as_bytes()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(train())
