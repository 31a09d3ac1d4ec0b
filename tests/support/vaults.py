"""Real databases for tests: a fresh one, opened ones, and what stands in their tables."""

from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

from desk_app.domain.clock import Clock
from desk_app.domain.ids import DeviceId, RecordId
from desk_app.store import identity
from desk_app.store.store import Store, create, open_store
from desk_app.store.tables import DERIVED

KEY = bytes(range(32))
VAULT = b"a vault of tests"
DEVICE = DeviceId(b"\x77" * 16)
ME = RecordId(b"bruna valli.....")


def fresh(path: Path, device: DeviceId = DEVICE, wall: Callable[[], int] | None = None) -> Store:
    """A new database of a device, open."""
    create(path, KEY, VAULT)
    store = open_store(path, KEY, VAULT)
    with store.unit() as unit:
        identity.put(unit.connection, device=device)
    store.close()
    return opened(path, wall)


def opened(path: Path, wall: Callable[[], int] | None = None) -> Store:
    """The same database, opened again."""
    return open_store(path, KEY, VAULT, Clock(wall) if wall else None)


def add_person(store: Store, given_name: str, **fields: str | int) -> RecordId:
    """Somebody new."""
    with store.unit() as unit:
        return unit.journal.add("person", {"given_name": given_name, **fields}, author=ME)


def add_interview(store: Store, person: RecordId | None, said: str, *codes: str) -> RecordId:
    """A meeting with its needs."""
    with store.unit() as unit:
        fields = {"held_on": "2026-11-23", "said": said, "channel": "in_person"}
        made = unit.journal.add("interview", fields, author=ME, person=person)
        for code in codes:
            unit.journal.add("need", {"interview": made, "code": code}, author=ME, person=person)
    return made


Shelves = dict[str, list[tuple[object, ...]]]


def derived(connection: sa.Connection) -> Shelves:
    """Everything that is derived from the journal, but for row numbers, which depend on the order of arrival."""
    return {
        table.name: sorted(
            (tuple(row) for row in connection.execute(sa.select(*(c for c in table.c if c.name != "row")))), key=repr
        )
        for table in DERIVED
    }


def words_are_whole(connection: sa.Connection) -> None:
    """The full-text indexes say the same as the tables they are about; raises otherwise."""
    for words in ("person_words", "interview_words"):
        connection.exec_driver_sql(f"INSERT INTO {words} ({words}, rank) VALUES ('integrity-check', 1)")


def filled(store: Store, many: int = 60) -> None:
    """Some people and interviews, each saved by itself."""
    for number in range(many):
        person = add_person(store, f"Ada {number}")
        words = " ".join(f"parola{number * place % 977}" for place in range(150))
        add_interview(store, person, f"Bolletta numero {number} {words}", "money.bills")


def flip(path: Path, *places: int) -> None:
    """Change one bit at each of these places of a file."""
    content = bytearray(path.read_bytes())
    for place in places:
        content[place] ^= 0x10
    path.write_bytes(content)
