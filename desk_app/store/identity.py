"""What this installation is: its device, its office, its private keys. A few named values in the vault."""

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from desk_app.store.tables import identity

_PUT = insert(identity)
_PUT = _PUT.on_conflict_do_update(index_elements=[identity.c.name], set_={"value": _PUT.excluded.value})


def get(connection: sa.Connection, name: str) -> bytes | None:
    """A value, or None when it was never set."""
    found = connection.execute(sa.select(identity.c.value).where(identity.c.name == name)).scalar_one_or_none()
    return None if found is None else bytes(found)


def put(connection: sa.Connection, **values: bytes) -> None:
    """Set values, inside the caller's unit."""
    connection.execute(_PUT, [{"name": name, "value": value} for name, value in values.items()])


def drop(connection: sa.Connection, name: str) -> None:
    """Forget a value."""
    connection.execute(sa.delete(identity).where(identity.c.name == name))
