"""The offices' key epochs: public keys with their statements, and the private ones sealed to each who may open them."""

from collections.abc import Mapping

from sqlalchemy import Connection, insert, select

from sync.protocol.epoch import EpochStatement
from sync.protocol.office import OfficeEpoch
from sync.protocol.problems import Refusal, problem
from sync.server.database import Database
from sync.server.devices import published_anew
from sync.server.tables import epochs, wraps

_FURTHEST = 1000


class Epochs:
    """Reads and adds epochs. Every method blocks: call it from a worker thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_office(self, office: bytes, holder: bytes) -> list[OfficeEpoch]:
        """All epochs of an office, the oldest first, each with the wrap for `holder` (a device, or the kit)."""
        mine = (wraps.c.office == epochs.c.office) & (wraps.c.epoch == epochs.c.epoch) & (wraps.c.holder == holder)
        query = (
            select(epochs, wraps.c.sealed)
            .join(wraps, mine, isouter=True)
            .where(epochs.c.office == office)
            .order_by(epochs.c.epoch)
        )
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return [
            OfficeEpoch(EpochStatement(row.office, row.epoch, row.public, row.device, row.signature), row.sealed)
            for row in rows
        ]

    def put(self, statement: EpochStatement, sealed: Mapping[bytes, bytes], now_ms: int) -> None:
        """Adds an epoch with its wraps. The same again changes nothing.

        Raises Refusal (epoch-exists) when another device was first, and (malformed) when it is not the next one.
        """
        with self._database.writing() as connection:
            query = select(epochs.c.epoch, epochs.c.signature).where(epochs.c.office == statement.office)
            known = {row.epoch: row.signature for row in connection.execute(query)}
            if statement.epoch in known:
                if known[statement.epoch] == statement.signature:
                    return
                raise Refusal(problem("epoch-exists"))
            # A gap is no harm: the district may have been put back from a copy that is older than an epoch.
            if not 0 < statement.epoch - max(known, default=0) <= _FURTHEST:
                raise Refusal(problem("malformed", "this is not an epoch that may follow"))
            add(connection, statement, sealed, now_ms)
            published_anew(connection, statement.office)


def add(connection: Connection, statement: EpochStatement, sealed: Mapping[bytes, bytes], now_ms: int) -> None:
    """Writes an epoch and its wraps within a transaction."""
    connection.execute(
        insert(epochs).values(
            office=statement.office,
            epoch=statement.epoch,
            public=statement.public,
            device=statement.device,
            signature=statement.signature,
            created_ms=now_ms,
        )
    )
    for holder, wrap in sealed.items():
        connection.execute(
            insert(wraps).values(office=statement.office, epoch=statement.epoch, holder=holder, sealed=wrap)
        )
