"""What is being typed: saved to the vault every few seconds, on this computer only, until it becomes entries."""

from dataclasses import dataclass

import cbor2
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from desk_app.domain.ids import RecordId
from desk_app.store.tables import draft

_PUT = insert(draft)
_PUT = _PUT.on_conflict_do_update(
    index_elements=[draft.c.id],
    set_={name: _PUT.excluded[name] for name in ("member", "person", "kind", "body", "saved_ms")},
)


@dataclass(frozen=True, slots=True)
class Draft:
    """Something left half-way. `body` holds the form's own fields, whatever they are; nothing in it was checked."""

    id: RecordId
    member: RecordId
    person: RecordId | None
    kind: str
    body: dict[str, object]
    saved_ms: int


def put(connection: sa.Connection, one: Draft) -> None:
    """Keep a draft, in place of its former text."""
    connection.execute(
        _PUT,
        {
            "id": one.id,
            "member": one.member,
            "person": one.person,
            "kind": one.kind,
            "body": cbor2.dumps(one.body),
            "saved_ms": one.saved_ms,
        },
    )


def drop(connection: sa.Connection, record: RecordId) -> None:
    """Forget a draft that became entries, or that its member threw away."""
    connection.execute(sa.delete(draft).where(draft.c.id == record))


def get(connection: sa.Connection, record: RecordId) -> Draft | None:
    """One draft."""
    row = connection.execute(sa.select(draft).where(draft.c.id == record)).first()
    return None if row is None else _draft(row)


def left_by(connection: sa.Connection, whose: RecordId) -> tuple[Draft, ...]:
    """What a member left half-way, latest first."""
    rows = connection.execute(sa.select(draft).where(draft.c.member == whose).order_by(draft.c.saved_ms.desc()))
    return tuple(_draft(row) for row in rows)


def of_others(connection: sa.Connection, me: RecordId) -> tuple[Draft, ...]:
    """What lies here of everybody else, those who left included, latest first."""
    rows = connection.execute(sa.select(draft).where(draft.c.member != me).order_by(draft.c.saved_ms.desc()))
    return tuple(_draft(row) for row in rows)


def _draft(row: sa.Row[tuple[object, ...]]) -> Draft:
    return Draft(row.id, row.member, row.person, row.kind, cbor2.loads(row.body), row.saved_ms)
