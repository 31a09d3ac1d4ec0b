"""A desk for tests: a real vault at the cheapest lawful key derivation, a real store, one member."""

from pathlib import Path

from desk_app.casework import members
from desk_app.casework.desk import Desk
from desk_app.domain.clock import Clock
from desk_app.domain.ids import new_record
from desk_app.domain.member import Member, Role
from desk_app.store import identity
from desk_app.store.store import Store, create, open_store

KEY = bytes(range(32))
VAULT = bytes(16)


def a_store(folder: Path, device: bytes = b"d" * 16, clock: Clock | None = None) -> Store:
    """A real SQLCipher store of one device."""
    path = folder / "vault.db"
    if not path.exists():
        create(path, KEY, VAULT)
        first = open_store(path, KEY, VAULT)
        with first.unit() as unit:
            identity.put(unit.connection, device=device)
        first.close()
    return open_store(path, KEY, VAULT, clock)


def a_desk(folder: Path, name: str = "Maria Rosa Colombo", role: Role = Role.COORDINATOR) -> Desk:
    """An open desk."""
    store = a_store(folder)
    member = Member(new_record(store.clock.now_ms()), name, role)
    members.record_first(store, member)
    return Desk(store, member)
