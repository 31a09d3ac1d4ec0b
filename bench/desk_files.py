"""Three databases of the same invented desk, made afresh: the desk's own, the same without a key, and a plain table.

The plain one is what anybody would write with SQLite: interviews, their two indexes and their full-text index, all
settings stock.
"""

import os
import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import sqlcipher3

from bench.invented import Invented
from desk_app.domain.clock import Clock
from desk_app.domain.ids import RecordId, new_device, new_record
from desk_app.store import identity, upkeep
from desk_app.store.engine import APPLICATION_ID, open_keyed
from desk_app.store.store import Store, create, open_store

PEOPLE = 50_000
INTERVIEWS = 200_000
FIRST_DAY = date(2021, 1, 4)
DAYS = 2_100
AT_ONCE = 1_000

STOCK = (
    """CREATE TABLE interview (
        row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, person BLOB, held_on TEXT NOT NULL, iso_week INTEGER NOT NULL,
        channel TEXT NOT NULL, said TEXT NOT NULL, next_step TEXT NOT NULL, minutes INTEGER, author BLOB NOT NULL,
        written_ms INTEGER NOT NULL)""",
    "CREATE INDEX interview_by_person ON interview (person, held_on)",
    "CREATE INDEX interview_by_week ON interview (iso_week, person)",
    """CREATE VIRTUAL TABLE interview_words USING fts5(
        said, content='interview', content_rowid='row', tokenize="unicode61 remove_diacritics 2", prefix='2 3 4')""",
    """CREATE TRIGGER interview_added AFTER INSERT ON interview BEGIN
        INSERT INTO interview_words (rowid, said) VALUES (new.row, new.said); END""",
)
_STOCKED = "id, person, held_on, iso_week, channel, said, next_step, minutes, author, written_ms"
STOCK_INSERT = f"""INSERT INTO interview ({_STOCKED})
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


@dataclass
class Site:
    """The three files and who is in them."""

    ours: Path
    plain: Path
    stock: Path
    key: bytes
    vault: bytes
    people: list[RecordId]
    invented: Invented
    author: RecordId
    scale: float


class PastClock:
    """A wall clock that the builder of the files sets, so that their years are spread as in a desk's life."""

    def __init__(self) -> None:
        self.ms = 0

    def __call__(self) -> int:
        return self.ms


def built(folder: Path, scale: float) -> Site:
    """All three files, at a part of full size."""
    key, vault, author = os.urandom(32), os.urandom(16), new_record(0)
    site = Site(
        folder / "ours.db", folder / "plain.db", folder / "stock.db", key, vault, [], Invented(7), author, scale
    )
    create(site.plain, None, vault)
    clock = PastClock()
    with opened(site.plain, None, vault) as store, store.unit() as unit:
        identity.put(unit.connection, device=new_device())
    with opened(site.plain, None, vault, Clock(clock)) as store:
        _fill(site, store, clock)
        for words in ("person_words", "interview_words"):
            store.connection.exec_driver_sql(f"INSERT INTO {words} ({words}) VALUES ('optimize')")
            store.connection.commit()
    upkeep.checkpoint(site.plain, None, truncate=True)
    _encrypted_copy(site)
    _stock(site)
    return site


def _fill(site: Site, store: Store, clock: PastClock) -> None:
    persons, meetings = int(PEOPLE * site.scale), int(INTERVIEWS * site.scale)
    choose = random.Random(11)
    days = sorted(choose.randrange(DAYS) for _ in range(meetings))
    for start in range(0, persons, AT_ONCE):
        clock.ms = _ms(FIRST_DAY + timedelta(days=DAYS * start // persons))
        with store.unit() as unit:
            for _ in range(min(AT_ONCE, persons - start)):
                site.people.append(unit.journal.add("person", site.invented.person(), author=site.author))
    for start in range(0, meetings, AT_ONCE):
        with store.unit() as unit:
            for day in days[start : start + AT_ONCE]:
                held = FIRST_DAY + timedelta(days=day)
                clock.ms = _ms(held)
                whom = choose.choice(site.people)
                fields = {"held_on": held.isoformat(), "channel": "in_person", "said": site.invented.note()}
                of = unit.journal.add("interview", fields, author=site.author, person=whom)
                for code in site.invented.codes(choose.choice((2, 3))):
                    unit.journal.add("need", {"interview": of, "code": code}, author=site.author, person=whom)


def _ms(day: date) -> int:
    return (day - date(1970, 1, 1)).days * 86_400_000 + 36_000_000


def _encrypted_copy(site: Site) -> None:
    plain = open_keyed(site.plain, None)
    try:
        plain.execute("ATTACH DATABASE ? AS ours KEY \"x'" + site.key.hex() + "'\"", (str(site.ours),))
        plain.execute("SELECT sqlcipher_export('ours')").fetchone()
        plain.execute(f"PRAGMA ours.application_id = {APPLICATION_ID}")
        plain.execute(f"PRAGMA ours.user_version = {plain.execute('PRAGMA user_version').fetchone()[0]}")
    finally:
        plain.close()
    upkeep.checkpoint(site.ours, site.key, truncate=True)


def _stock(site: Site) -> None:
    stock = stock_connection(site.stock)
    try:
        stock.execute("PRAGMA journal_mode = WAL")
        for statement in STOCK:
            stock.execute(statement)
        stock.execute("ATTACH DATABASE ? AS whole", (str(site.plain),))
        stock.execute(
            f"INSERT INTO interview (row, {_STOCKED}) SELECT row, {_STOCKED} FROM whole.interview ORDER BY row"
        )
    finally:
        stock.close()


def stock_connection(path: Path) -> sqlite3.Connection:
    """The plain table, durable at each commit as ours is; everything else as SQLite comes."""
    connection: sqlite3.Connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


@contextmanager
def opened(path: Path, key: bytes | None, vault: bytes, clock: Clock | None = None) -> Iterator[Store]:
    """A store, closed at the end."""
    store = open_store(path, key, vault, clock)
    try:
        yield store
    finally:
        store.close()
