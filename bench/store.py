"""The encrypted store beside the same SQLite library without a key: search, saving, opening.

Three files of invented people, made afresh in a temporary folder: the desk's own encrypted one; the same database,
row for row, without a key; and a plain table of interviews with its indexes and full-text index, all settings stock.
Each sample of ours is taken next to one of the floor, in turn. Merging and checkpoints of ours run between saves as the
application runs them when idle (after each 50 saves here), and are not part of any save; the stock file does its own
inside its commits, as stock settings have it.
"""

import gc
import os
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bench.invented import Invented
from desk_app.casework import interviews as verbs
from desk_app.casework.desk import Desk
from desk_app.domain.clock import Clock
from desk_app.domain.ids import RecordId, new_device, new_record
from desk_app.domain.interview import InterviewForm
from desk_app.domain.member import Member, Role
from desk_app.store import identity, interviews, people, upkeep
from desk_app.store.engine import APPLICATION_ID, open_keyed
from desk_app.store.store import Store, create, open_store

PEOPLE = 50_000
INTERVIEWS = 200_000
FIRST_DAY = date(2021, 1, 4)
DAYS = 2_100
AT_ONCE = 1_000
IDLE_AFTER = 50
FRAME_MS = 16.0
"""One repaint of the screen: what a search as one types may take."""

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
STOCK_INSERT = """INSERT INTO interview
    (id, person, held_on, iso_week, channel, said, next_step, minutes, author, written_ms) VALUES (?,?,?,?,?,?,?,?,?,?)"""


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


def run(scale: float) -> dict[str, dict[str, object]]:
    """All figures of the store; 50,000 people and 200,000 interviews at scale 1."""
    folder = Path(tempfile.mkdtemp(prefix="bench-store-"))
    try:
        site = _built(folder, scale)
        with _without_gc():
            return {**_open(site), **_search(site), **_find(site), **_save(site)}
    finally:
        shutil.rmtree(folder)


# -- the files --------------------------------------------------------------------------------------------------


def _built(folder: Path, scale: float) -> Site:
    key, vault, author = os.urandom(32), os.urandom(16), new_record(0)
    site = Site(
        folder / "ours.db", folder / "plain.db", folder / "stock.db", key, vault, [], Invented(7), author, scale
    )
    create(site.plain, None, vault)
    clock = PastClock()
    with _store(site.plain, None, vault) as store, store.unit() as unit:
        identity.put(unit.connection, device=new_device())
    with _store(site.plain, None, vault, Clock(clock)) as store:
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
    stock = _plain_connection(site.stock)
    try:
        stock.execute("PRAGMA journal_mode = WAL")
        for statement in STOCK:
            stock.execute(statement)
        stock.execute("ATTACH DATABASE ? AS whole", (str(site.plain),))
        stock.execute("INSERT INTO interview SELECT * FROM whole.interview ORDER BY row")
    finally:
        stock.close()


def _plain_connection(path: Path) -> sqlite3.Connection:
    import sqlcipher3

    connection: sqlite3.Connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


@contextmanager
def _store(path: Path, key: bytes | None, vault: bytes, clock: Clock | None = None) -> Iterator[Store]:
    store = open_store(path, key, vault, clock)
    try:
        yield store
    finally:
        store.close()


# -- the figures ------------------------------------------------------------------------------------------------


def _open(site: Site) -> dict[str, dict[str, object]]:
    def to_list(path: Path, key: bytes | None) -> float:
        _drop_cache(path)
        began = time.perf_counter()
        with _store(path, key, site.vault) as store:
            reader = store.reader()
            with reader.look() as connection:
                assert people.find(connection, "")
            took = time.perf_counter() - began
            reader.close()
        return took

    ours, floor = _in_turn(25, lambda: to_list(site.ours, site.key), lambda: to_list(site.plain, None))
    return {"open_to_list": _figure(_quantile(ours, 0.5), _quantile(floor, 0.5))}


def _search(site: Site) -> dict[str, dict[str, object]]:
    typed = [site.invented.typed() for _ in range(400)]
    queries = [word[:length] for word in typed for length in range(3, len(word) + 1)]
    floor_connection = open_keyed(site.plain, None, read_only=True)
    ours, floor = [], []
    with _store(site.ours, site.key, site.vault) as store:
        reader = store.reader()
        for text in queries:
            match = people.match_words(text)
            values = {"words": match, "limit": 20}

            def by_us(text: str = text) -> float:
                began = time.perf_counter()
                with reader.look() as connection:
                    interviews.search(connection, text)
                return time.perf_counter() - began

            def by_floor(values: dict[str, object] = values) -> float:
                began = time.perf_counter()
                floor_connection.execute(interviews.SEARCH, values).fetchall()
                return time.perf_counter() - began

            one, other = _in_turn(1, by_us, by_floor)
            ours += one
            floor += other
        reader.close()
    floor_connection.close()
    return {
        "note_search_p99": _figure(_quantile(ours, 0.99), _quantile(floor, 0.99)),
        "note_search_p50": _figure(_quantile(ours, 0.5), _quantile(floor, 0.5)),
    }


def _find(site: Site) -> dict[str, dict[str, object]]:
    with _store(site.ours, site.key, site.vault) as store:
        reader = store.reader()
        took = []
        for _ in range(600):
            letters = site.invented.name()[:3]
            began = time.perf_counter()
            with reader.look() as connection:
                people.find(connection, letters)
            took.append(time.perf_counter() - began)
        reader.close()
    return {"find_3_letters_p99": _figure(_quantile(took, 0.99), FRAME_MS / 1000)}


def _save(site: Site) -> dict[str, dict[str, object]]:
    ours: list[float] = []
    floor: list[float] = []
    slices: list[float] = []
    stock = _plain_connection(site.stock)
    with _store(site.ours, site.key, site.vault) as store:
        desk = Desk(store, Member(site.author, "Bruna Valli", Role.VOLUNTEER))
        for number in range(max(1_000, int(3_000 * site.scale))):
            whom, note = random.choice(site.people), site.invented.note()
            codes = tuple(site.invented.codes(3))

            def by_us(note: str = note, whom: RecordId = whom, codes: tuple[str, ...] = codes) -> float:
                began = time.perf_counter()
                verbs.record(desk, whom, InterviewForm(said=note, needs=codes))
                return time.perf_counter() - began

            def by_floor(note: str = note, whom: RecordId = whom) -> float:
                row = (os.urandom(16), whom, "2026-11-23", 202648, "in_person", note, "", None, site.author, 1)
                began = time.perf_counter()
                stock.execute(STOCK_INSERT, row)
                return time.perf_counter() - began

            one, other = _in_turn(1, by_us, by_floor)
            ours += one
            floor += other
            if number % IDLE_AFTER == IDLE_AFTER - 1:
                slices += _idle(store)
    stock.close()
    return {
        "save_p50": _figure(_quantile(ours, 0.5), _quantile(floor, 0.5)),
        "save_p99": _figure(_quantile(ours, 0.99), _quantile(floor, 0.99)),
        "idle_slice_p99": _figure(_quantile(slices, 0.99), FRAME_MS / 1000),
    }


def _idle(store: Store) -> list[float]:
    slices = []
    more = True
    while more:
        began = time.perf_counter()
        more = upkeep.merge_slice(store)
        slices.append(time.perf_counter() - began)
    upkeep.checkpoint(store.path, store.key)
    return slices


# -- measuring --------------------------------------------------------------------------------------------------


def _in_turn(times: int, one: Callable[[], float], other: Callable[[], float]) -> tuple[list[float], list[float]]:
    """Samples of both, side by side; which comes first is left to chance."""
    ones, others = [], []
    for _ in range(times):
        if random.random() < 0.5:
            ones.append(one())
            others.append(other())
        else:
            others.append(other())
            ones.append(one())
    return ones, others


def _quantile(samples: list[float], part: float) -> float:
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def _figure(ours: float, floor: float) -> dict[str, object]:
    return {"ratio": ours / floor, "ours": ours * 1000, "floor": floor * 1000, "unit": "ms"}


def _drop_cache(path: Path) -> None:
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@contextmanager
def _without_gc() -> Iterator[None]:
    """As the application has it: Python's cyclic collector is off and swept between events."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
