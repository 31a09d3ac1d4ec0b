"""Invitations: who may enrol a device at which office, once and until when."""

import uuid

from sqlalchemy import Connection, Row, insert, select, update

from sync.protocol.problems import Refusal, problem
from sync.server.database import Database
from sync.server.tables import feeds, invitations, offices


class Invitations:
    """Makes invitations. Every method blocks: call it from a worker thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def new_office(self, name: str, kind: str, now_ms: int) -> bytes:
        """Writes a new office and answers its number."""
        office = uuid.uuid4().bytes
        with self._database.writing() as connection:
            connection.execute(
                insert(offices).values(office=office, name=name, kind=kind, created_ms=now_ms, edition=1)
            )
            connection.execute(insert(feeds).values(office=office, last=0))
        return office

    def office(self, office: bytes) -> tuple[str, str, bool] | None:
        """Name and kind of an office, and whether it still has to be founded; None when there is no such office."""
        query = select(offices.c.name, offices.c.kind, offices.c.kit_signing).where(offices.c.office == office)
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else (row.name, row.kind, row.kit_signing is None)

    def keep(self, office: bytes, token: bytes, inviter: bytes | None, founding: bool, expires_ms: int) -> None:
        """Writes an invitation down. What is kept is the hash of its token, so a copy of the database invites nobody.

        Keeping it again changes nothing.
        """
        with self._database.writing() as connection:
            same = (invitations.c.office == office) & (invitations.c.token == token)
            if connection.execute(select(invitations.c.office).where(same)).first() is None:
                connection.execute(
                    insert(invitations).values(
                        office=office, token=token, inviter=inviter, founding=int(founding), expires_ms=expires_ms
                    )
                )


def redeem(connection: Connection, office: bytes, token: bytes, device: bytes, now_ms: int) -> bool:
    """Uses an invitation up, within the transaction that enrols. Answers whether the office is founded with it.

    Raises Refusal: invitation-unknown, invitation-used or invitation-expired.
    """
    row = locked(connection, office, token)
    if row.used_ms is not None:
        raise Refusal(problem("invitation-used"))
    if row.expires_ms <= now_ms:
        raise Refusal(problem("invitation-expired"))
    same = (invitations.c.office == office) & (invitations.c.token == token)
    connection.execute(update(invitations).where(same).values(device=device, used_ms=now_ms))
    return bool(row.founding)


def locked(connection: Connection, office: bytes, token: bytes) -> Row[tuple[object, ...]]:
    """The invitation, held until the transaction ends. Raises Refusal (invitation-unknown)."""
    same = (invitations.c.office == office) & (invitations.c.token == token)
    row = connection.execute(select(invitations).where(same).with_for_update()).one_or_none()
    if row is None:
        raise Refusal(problem("invitation-unknown"))
    return row
